package person

import "github.com/estompe/estompe/entities"

// narrates tells whether the line of token i is prose that a panel without an
// end took in: several sentences or a long one, and in it neither a function of
// a court nor what only a bench does.
func (f *finder) narrates(i int) bool {
	words, ends := 0, 0
	look := func(j int) bool {
		if f.mayBeTitle(j) {
			if t := titles().Get(f.k[j].Hash); t != nil && t[0].role.Professional() {
				return false
			}
		}
		if panelWords.Has(f.k[j].Hash) {
			return false
		}
		if f.k[j].Any(entities.Lower) {
			words++
		}
		if f.k[j].Any(entities.Sentence) && !f.k[j].Any(entities.Line) {
			ends++
		}
		return true
	}
	for j, s := i, 0; j >= 0 && s < 40; j, s = j-1, s+1 {
		if !look(j) {
			return false
		}
		if f.k[j].Any(entities.Line) {
			break
		}
	}
	for j, s := i+1, 0; j < len(f.k) && s < 40 && !f.k[j].Any(entities.Line); j, s = j+1, s+1 {
		if !look(j) {
			return false
		}
	}
	return words >= 20 || words >= 12 && ends > 0
}

// panelWords tell what a bench does when it hears and rules.
var panelWords = set("signé signée prononcé prononcée délibéré débats composée composé siégeaient siégeant")
