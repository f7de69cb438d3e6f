package secret

import (
	"cmp"
	"slices"

	"github.com/estompe/estompe/entities"
)

// mostSpoken is how many words are told that spoke for a proposal.
const mostSpoken = 3

// spoken gives the words near a candidate that speak for it most, as clues: the
// weight of a word is what all features weigh that are of it, in hundredths of what
// makes a proposal as good as certain.
func (f *finder) spoken(v *verdict) []entities.Clue {
	s, m := &f.scene, f.model.whether[v.task]
	s.tracing, s.trace, s.spot = true, s.trace[:0], -1
	own := f.featuresOf(v)
	s.tracing = false
	type word struct{ at, weight int }
	var words []word
	for i, token := range s.trace {
		if token < 0 || token >= v.first && token < v.last && v.task != aPiece {
			continue
		}
		w := m.Sum(own[i : i+1])
		if at := slices.IndexFunc(words, func(o word) bool { return o.at == token }); at >= 0 {
			words[at].weight += w
		} else {
			words = append(words, word{token, w})
		}
	}
	slices.SortStableFunc(words, func(a, b word) int { return cmp.Or(b.weight-a.weight, a.at-b.at) })
	var clues []entities.Clue
	for _, w := range words[:min(mostSpoken, len(words))] {
		if weight := w.weight * 100 / (wholly * m.One()); weight > 0 {
			clues = append(clues, entities.Clue{Rule: "secret/weighed/word", Weight: min(weight, 100), At: f.t.TokenSpan(w.at, w.at+1)})
		}
	}
	return clues
}

// wholly is the score, in the units that the model was fitted in, that counts as a hundred.
const wholly = 8

// featuresOf gives the features of a candidate once more.
func (f *finder) featuresOf(v *verdict) []uint32 {
	switch v.task {
	case aValue:
		return f.scene.ofValue(f.value(v.at))
	case aName:
		return f.scene.ofName(v.at)
	}
	return f.scene.ofPiece(f.pieces[v.at])
}
