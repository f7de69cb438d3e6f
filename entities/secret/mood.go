package secret

import "github.com/estompe/estompe/entities/quantity"

// mood is what a sentence or paragraph says of the secrecy of what it holds.
type mood struct {
	secret, published int
	at                int // token of what says most that it is public
}

// public is a word that says that something is known to all.
type public struct {
	at, weight int
	after      bool // it follows a value of its own clause, which it is said of
}

// feel reads the moods of the block's sentences.
func (f *finder) feel(end int) {
	f.mood = mood{}
	f.health = f.speaksOfHealth()
	f.moods, f.publics = f.moods[:0], f.publics[:0]
	for range f.sentences {
		f.moods = append(f.moods, mood{})
	}
	for _, c := range f.cues {
		m := &f.moods[f.sentenceOf(c.first)]
		switch c.name {
		case "secret":
			if f.none(c.first) {
				m.published = max(m.published, 30)
				f.mood.published = max(f.mood.published, 30)
				continue
			}
			m.secret = max(m.secret, c.weight)
			f.mood.secret = max(f.mood.secret, c.weight)
		case "published":
			if f.denied(c.first) {
				m.secret = max(m.secret, 14)
				f.mood.secret = max(f.mood.secret, 14)
				continue
			}
			if c.weight > m.published {
				m.published, m.at = c.weight, c.first
			}
			f.publics = append(f.publics, public{c.first, c.weight, f.follows(c.first)})
		case "no-secret":
			if c.weight == askedFor && !f.dismissed(c.last) {
				continue
			}
			m.published = max(m.published, c.weight)
			f.mood.published = max(f.mood.published, c.weight)
		}
	}
	f.resume()
}

// askedFor is the weight of words that somebody asks for secrecy, which say that
// there is none where the request is dismissed.
const askedFor = 35

// dismissed tells whether a few words behind token i a request is dismissed.
func (f *finder) dismissed(i int) bool { return f.says(i, min(len(f.k), i+24), dismissals) }

var dismissals = hashes("rejetée rejetées rejeté rejette rejet écartée infondée refusée débouté déboutée")

// follows tells whether a value stands a few words before token i in its clause.
func (f *finder) follows(i int) bool {
	for n := len(f.values) - 1; n >= 0; n-- {
		v := &f.values[n]
		if v.Last <= i && v.Class != quantity.Bare {
			return i-v.Last < 7 && v.First >= f.sentences[f.sentenceOf(i)] && f.apart(v.Last, i) < 40
		}
	}
	return false
}

// resume carries what a sentence says of the figures of the one before it:
// "Ces objectifs, diffusés au marché, …".
func (f *finder) resume() {
	for s := 1; s < len(f.sentences); s++ {
		if f.moods[s].published > 0 && anaphors.Has(f.hash(f.sentences[s])) && !f.valued(s) {
			f.moods[s-1].published = max(f.moods[s-1].published, f.moods[s].published)
			f.publics = append(f.publics, public{f.sentences[s-1], f.moods[s].published + 8, false})
		}
	}
}

// anaphors open a sentence that speaks of what the one before it told.
var anaphors = hashes("ces ce cette cet ils elles il elle tous toutes celui celle ceux celles")

// valued tells whether a sentence holds a value.
func (f *finder) valued(s int) bool {
	for i := range f.values {
		if f.sentenceOf(f.values[i].First) == s {
			return true
		}
	}
	return false
}

// none tells whether the text says that there is none of what stands at token i:
// "aucune clause de confidentialité".
func (f *finder) none(i int) bool {
	for j := i - 1; j >= f.begin && j >= i-3; j-- {
		if f.is(j, ',') || f.is(j, '.') {
			return false
		}
		if nones.Has(f.k[j].Hash) {
			return true
		}
	}
	return false
}

var nones = hashes("aucun aucune")

// denied tells whether a word before token i, in the same clause, denies it.
func (f *finder) denied(i int) bool {
	for j := i - 1; j >= f.begin && j >= i-8; j-- {
		if f.is(j, ',') || f.is(j, '.') || f.is(j, ';') {
			return false
		}
		if denials.Has(f.k[j].Hash) {
			return true
		}
	}
	return false
}

var denials = hashes("non ne n pas jamais ni aucun aucune sans guère nullement refuse refusé vouloir")

// tone is what the sentence of token i, and the paragraph around it, add to a confidence.
func (f *finder) tone(i int) int {
	if len(f.moods) == 0 {
		return 0 // no word of the rules stands in the paragraph
	}
	s := f.sentenceOf(i)
	m := f.moods[s]
	t := max(m.secret, f.mood.secret*2/3)
	if f.mood.published > 0 {
		return t/2 - f.mood.published
	}
	if m.published == 0 {
		return t
	}
	worst := 0
	for _, p := range f.publics {
		if f.sentenceOf(p.at) == s {
			worst = max(worst, f.publicity(p, i))
		}
	}
	if worst == 0 {
		return t / 2
	}
	return min(t, 4) - worst
}

// publicity is how much a word that something is public weighs on token i.
// Before it, as a source ("selon le rapport annuel, …"), it holds for all that
// follows in its part of the sentence; elsewhere for the value beside it.
func (f *finder) publicity(p public, i int) int {
	if f.apart(min(p.at, i), max(p.at, i)) > 0 {
		return 0
	}
	if p.at > i {
		if f.between(i+1, p.at, false) {
			return 0
		}
		return max(0, p.weight-f.commas(i, p.at)*8-(p.at-i)/4)
	}
	source := p.at-f.sentences[f.sentenceOf(p.at)] <= 12
	if p.after || !source && f.between(p.at, i, true) {
		return 0
	}
	return max(0, p.weight-(i-p.at)/8)
}

// between tells whether a value stands between two tokens; if cut, one behind
// which another clause begins.
func (f *finder) between(from, to int, cut bool) bool {
	for n := range f.values {
		if v := &f.values[n]; v.First >= from && v.Last <= to && (!cut || f.commas(v.Last, to) > 0) {
			return true
		}
	}
	return false
}

func (f *finder) commas(from, to int) (n int) {
	for i := from; i < to; i++ {
		if f.is(i, ',') {
			n++
		}
	}
	return n
}

// apart is 40 or more where another part of the sentence begins between two tokens.
func (f *finder) apart(from, to int) int {
	for i := from; i < to; i++ {
		if f.is(i, ';') || contrasts.Has(f.k[i].Hash) {
			return 40
		}
	}
	return 0
}

var contrasts = hashes("mais alors va tandis or revanche contre quand inférieur supérieur")
