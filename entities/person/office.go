package person

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// officeEnd returns the token after the function at i with what belongs to it:
// "gardien de la paix", "maréchal des logis-chef", "inspecteur du travail".
func (f *finder) officeEnd(i int, a announcer) int {
	j := i + 1
	if !a.office {
		return j
	}
	end := j
	for s := 0; s < 7 && j < len(f.k) && !f.k[j].Any(entities.Para|entities.Sentence); s, j = s+1, j+1 {
		switch tok := f.k[j]; {
		case officeWords.Has(tok.Hash) && tok.Any(entities.Lower|entities.Caps):
			end = j + 1
		case tok.Hash == hDash && tok.Is(entities.Punct), lowerParticles.Has(tok.Hash), tok.Hash == hDes, tok.Any(entities.Elided):
		default:
			return end
		}
	}
	return end
}

// quoteCloses tells whether the word at j is all that stands between quotation marks.
func (f *finder) quoteCloses(j int) bool {
	end := f.compound(j)
	return end < len(f.k) && (f.k[end].Hash == hGuClose || f.k[end].Hash == hQuo) && !f.k[j].Any(entities.Single)
}

var hGuClose = entities.Fold("»")

// officeWords go on with a function.
var officeWords = set(`chef cheffe paix logis travail police judiciaire gendarmerie principal principale divisionnaire major stagiaire adjoint adjointe
	équipe atelier service chantier sécurité sociale spécialisé spécialisée scolaire légiste traitant urgentiste titulaire général en retraite`)

// ranks are functions that no common noun follows, so that even in a text in
// capitals a surname that is a noun, too, can be told after them.
var ranks = set("brigadier gendarme adjudant maréchal gardien contremaître sergent caporal lieutenant capitaine")

// surnameAfterOffice tells whether the capitalised word at j can only be the
// bearer of the function at i: no word of the language, no place.
func (f *finder) surnameAfterOffice(i, j int) bool {
	c := f.class(j)
	if f.k[j].Any(entities.Line) || titleWords.Has(f.k[j].Hash) && !particles.Has(f.k[j].Hash) {
		return false
	}
	if particles.Has(f.k[j].Hash) { // "Le Goff", "Ben Amar"
		next := f.afterParticles(j)
		if next == 0 || f.k[next].Any(entities.Line) {
			return false
		}
		c = f.class(next)
		return (c == 0 || c&lexicon.Name != 0) && c&(lexicon.Common|lexicon.Country|lexicon.Area) == 0
	}
	switch {
	case c == 0, c&lexicon.Name != 0 && c&(lexicon.Common|lexicon.Country|lexicon.Area) == 0:
		return true
	case !f.k[j].Any(entities.Caps):
		return false
	case f.capsLine(j, j+1):
		return ranks.Has(f.k[i].Hash) && c&lexicon.CommonSurname != 0 && c&(lexicon.Verb|lexicon.Adjective|lexicon.Function|lexicon.Area|lexicon.Frequent) == 0
	}
	return c&lexicon.Name != 0
}
