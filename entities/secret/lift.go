package secret

import (
	"slices"

	"github.com/estompe/estompe/entities/quantity"
)

// lift raises a reading in doubt by what else its sentence says of business:
// a noun far off and a firm that trades say together what neither does alone.
func (f *finder) lift(v *value) {
	if v.by == nil || v.by.sub == "" || v.by.kind != "" || v.score < doubtful || v.score >= firm {
		return
	}
	if f.mood.secret < 10 && v.score < firm && f.speaksOf("foreign", f.sentences[f.sentenceOf(v.First)], f.endOf(v.First)) {
		v.score -= 12
	}
	switch trade, against := f.climate(v); {
	case v.score >= certain:
	case trade > against && v.score < enough:
		v.score += trade - against
	case trade < against && f.mood.secret < 10 && len(f.k) >= long:
		v.score -= against - trade
	}
}

// certain is the score from which no climate takes a reading away.
const certain = 74

// doubtful is the score from which a reading may be lifted.
const doubtful = 48

// firm is the score from which a reading holds among words of a life without business.
const firm = 86

// endOf is the end of the sentence of token i.
func (f *finder) endOf(i int) int {
	if s := f.sentenceOf(i) + 1; s < len(f.sentences) {
		return f.sentences[s]
	}
	return len(f.k)
}

// climate is how much the words of a value's sentence speak of business, and
// how much of the law, a person or a claim.
func (f *finder) climate(v *value) (trade, against int) {
	s := f.sentenceOf(v.First)
	from, to := max(f.sentences[s], v.First-earshot), v.Last+earshot
	if s+1 < len(f.sentences) {
		to = min(to, f.sentences[s+1])
	}
	start, _ := slices.BinarySearchFunc(f.hints, from, func(c cue, at int) int { return c.first - at })
	for j := start; j < len(f.hints) && f.hints[j].first < to; j++ {
		switch c := &f.hints[j]; c.name {
		case "trade":
			trade = max(trade, c.weight)
		case "person":
			against = max(against, aPerson)
		case "against":
			against = max(against, f.faded(c, v))
		}
	}
	return trade, against
}

// lifted goes once more over the values of the block, now that each has a reading.
func (f *finder) lifted() {
	for i := range f.values {
		v := &f.values[i]
		f.lift(v)
		if i == 0 {
			continue
		}
		switch w := &f.values[i-1]; {
		case v.Class == quantity.Time:
			f.lasting(v, w)
		case v.by == nil || v.by.sub != "" && v.score < enough:
			f.chain(i, f.sentences[f.sentenceOf(v.First)])
			f.alternate(i)
		}
	}
}

// alternate gives a value the reading of the one before the one before it:
// "la première de 85 000 euros avec neuf salariés, la deuxième de 60 000 euros".
func (f *finder) alternate(i int) {
	if i < 2 {
		return
	}
	v, w, u := &f.values[i], &f.values[i-1], &f.values[i-2]
	if u.Class != v.Class || w.Class == v.Class || u.by == nil || u.by.sub == "" || u.score < enough || v.First-u.Last > 26 || v.score >= enough ||
		f.sentenceOf(u.First) != f.sentenceOf(v.First) || v.by != nil && v.by.sub == "" {
		return
	}
	v.by, v.score, v.root = u.by, max(enough, u.score-6), u.root
}

// lasting gives a time the reading of the value before it, of whose terms it
// is one: "une dette de 14 M€ sur sept ans", "à 12 euros et en neuf semaines".
func (f *finder) lasting(v, w *value) {
	if v.by != nil && v.by.sub == "" || w.by == nil || w.score < enough || v.First-w.Last > 14 || f.sentenceOf(v.First) != f.sentenceOf(w.First) || f.semicolon(w.Last, v.First) {
		return
	}
	switch w.by.sub {
	case "tender", "financing", "forecast", "capacity", "royalty":
	default:
		return
	}
	if !lasts.Has(f.hash(v.First - 1)) {
		return
	}
	for j := v.First - 1; j > v.First-4 && j >= w.Last; j-- {
		if elapsed.Has(f.hash(j)) {
			return
		}
	}
	for j := v.Last; j < v.Last+3; j++ {
		if elapsed.Has(f.hash(j)) {
			return
		}
	}
	v.by, v.score, v.root, v.term = w.by, w.score-4, w.root, true
}

// lasts are words before the time that a bargain takes.
var lasts = hashes("sur en de d à dans sous")

// elapsed are words of a time that has gone by, which is no term of a bargain.
var elapsed = hashes("depuis pendant durant après avant auparavant plus tard derniers dernières il y a avaient ans passé écoulé préavis par chaque")
