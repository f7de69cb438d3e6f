package secret

import (
	"slices"

	"github.com/estompe/estompe/entities/quantity"
)

// Most figures of a decision of business life stand without a noun that names
// what they are: "ne lui confiait plus que pour 46 K€ de travaux". Where
// nothing governs a value and nothing makes it stay, the words of its sentence
// vote on what it is.

// presumed is what a value without a word in its favour is worth.
const presumed = 36

// weakStay is the score under which a reading by which a value stays gives way.
const weakStay = 46

// aPerson is what speaks against a secret of business where a person is spoken of.
const aPerson = 12

// earshot is how many tokens from a value a word still counts.
const earshot = 50

// readings is at least the number of tables that vote.
const readings = 16

// vote is the points that a sentence gives one sub-kind.
type vote struct {
	of     *table
	points int
	best   int
}

// presume gives a value the reading that the words of its sentence vote for.
func (f *finder) presume(v *value) {
	base := v.Class == quantity.Percent && v.by != nil && v.by.sub == "turnover" // "5 % sur ses recettes": of what is it a rate?
	if v.score >= enough && !base || v.by != nil && v.by.sub == "" && v.score >= weakStay || !f.countable(v) {
		return
	}
	s := f.sentenceOf(v.First)
	if f.moods[s].published > 0 && f.moods[s].secret == 0 {
		return // what is public needs a noun to be doubted
	}
	from, to := max(f.sentences[s], v.First-earshot), v.Last+earshot
	if s+1 < len(f.sentences) {
		to = min(to, f.sentences[s+1])
	}
	start, _ := slices.BinarySearchFunc(f.hints, from, func(c cue, at int) int { return c.first - at })
	var tally [readings]vote
	trade, against := 0, 0
	for j := start; j < len(f.hints) && f.hints[j].first < to; j++ {
		c := &f.hints[j]
		switch c.name {
		case "trade":
			trade = max(trade, c.weight)
		case "person":
			against = max(against, aPerson)
		case "against":
			against = max(against, f.faded(c, v))
		case "hint":
			f.cast(&tally, c, v)
		}
	}
	if v.Per {
		trade += 6
	}
	b := leading(tally[:])
	if d := &defaults[min(int(v.Class), len(defaults)-1)]; d.sub != "" && trade > 0 && b.points < byDefault {
		b = vote{of: d, points: byDefault}
	}
	switch {
	case b.of == nil:
	case base && v.score >= enough:
		if b.points >= aRate && b.of.sub != "forecast" {
			v.by = b.of
		}
	default:
		if s := presumed + b.points + trade - against; s > v.score {
			v.by, v.score, v.at, v.root = b.of, s, v.First, v.First
		}
	}
}

// aRate is what makes a share of the takings something else than a part of them.
const aRate = 26

// byDefault is what the class alone is worth where firms are spoken of.
const byDefault = 12

// defaults are what quantities are in the mouth of a firm.
var defaults = [...]table{
	quantity.Mass: {sub: "volume", name: "hint"}, quantity.Volume: {sub: "volume", name: "hint"}, quantity.Energy: {sub: "volume", name: "hint"},
	quantity.Things: {sub: "volume", name: "hint"}, quantity.Time: {},
}

// countable tells whether a value may be presumed a secret.
func (f *finder) countable(v *value) bool {
	switch v.Class {
	case quantity.Bare, quantity.Surface, quantity.Time:
		return false
	case quantity.Things, quantity.People:
		return v.Micro >= 10*quantity.One
	}
	return true
}

// faded is what a word gives after the words between it and a value.
func (f *finder) faded(c *cue, v *value) int {
	d := v.First - c.last
	if c.first >= v.Last {
		d = (c.first - v.Last) * 3 / 2
	}
	if d > 6 && f.semicolon(min(c.last, v.Last), max(c.first, v.First)) {
		return 0
	}
	return max(0, c.weight-max(0, d)/2)
}

// cast counts a word for its sub-kind: the best in full, the next for two thirds.
func (f *finder) cast(tally *[readings]vote, c *cue, v *value) {
	p := f.faded(c, v)
	if c.weak.has(v.Class) {
		p -= 6
	} else if !c.units.has(v.Class) {
		return
	}
	if p <= 0 {
		return
	}
	for i := range tally {
		w := &tally[i]
		if w.of != nil && w.of != c.table {
			continue
		}
		w.of = c.table
		w.points += min(p, w.best)*2/3 + max(0, p-w.best)
		w.best = max(p, w.best)
		return
	}
}

func leading(tally []vote) (b vote) {
	for _, w := range tally {
		if w.points > b.points {
			b = w
		}
	}
	return b
}
