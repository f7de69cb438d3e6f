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

// petName tells whether the word at j is what a child calls somebody: a capital
// and no word of every day.
func (f *finder) petName(j int) bool {
	return !stops.Has(f.k[j].Hash) && f.class(j)&(lexicon.Frequent|lexicon.Country|lexicon.Area) == 0
}

// kinsman tells whether two capitalised words follow a kinship with its
// possessive ("son cousin Petit Alpha").
func (f *finder) kinsman(i, j int) bool {
	end := f.compound(j)
	return i > 0 && j == i+1 && possessives.Has(f.k[i-1].Hash) && f.capAt(end) && !f.k[end].Any(entities.Line|entities.Sentence) && f.likelyName(end) && f.class(j)&lexicon.Name != 0 && (!f.k[end].Any(entities.Caps) || f.class(end)&lexicon.Common == 0)
}

// officeWords go on with a function.
var officeWords = set(`chef cheffe paix logis travail police judiciaire gendarmerie principal principale divisionnaire major stagiaire adjoint adjointe
	champêtre forestier syndical syndicale équipe assurance assurances agricole communal atelier service chantier sécurité sociale spécialisé spécialisée scolaire légiste traitant urgentiste titulaire général en retraite`)

// ranks are functions that no common noun follows, so that even in a text in
// capitals a surname that is a noun, too, can be told after them.
var ranks = set("brigadier gendarme adjudant maréchal gardien contremaître sergent caporal lieutenant capitaine gendarmes policiers brigadiers")

// nextBearer returns the second bearer of a function in the plural
// ("les gendarmes Pradel et Saint-Martin"), or 0.
func (f *finder) nextBearer(i, end int) int {
	if !f.isPlural(i) || end+1 >= len(f.k) || f.k[end].Hash != hEt && f.k[end].Hash != hCom || !f.capAt(end+1) || f.veil[end+1] != clear {
		return 0
	}
	if !f.surnameAfterOffice(i, end+1) {
		return 0
	}
	return end + 1
}

// bearerInCaps tells whether the word in capitals at j, whatever else it means,
// bears what right before it needs a bearer, where the line is not in capitals:
// "Le témoin RENNES a vu", "son associé NANTES".
func (f *finder) bearerInCaps(i, j int) bool {
	tok := f.k[j]
	if j != i+1 || !tok.Is(entities.Word|entities.Upper|entities.Caps) || tok.Any(entities.Single|entities.Abbr|entities.Line) || tok.End-tok.Start < 4 || f.veil[j] > town {
		return false
	}
	if f.k[i].Hash != hTemoin && (i == 0 || !possessives.Has(f.k[i-1].Hash)) {
		return false
	}
	c := f.class(j)
	return c&lexicon.Function == 0 && (!stops.Has(tok.Hash) || surnamesToo.Has(tok.Hash)) && !notPersons.Has(tok.Hash) && c&(lexicon.Name|lexicon.Common|lexicon.Place|lexicon.Month) != 0 && !f.capsLine(j, j+1)
}

var hTemoin = entities.Fold("témoin")

// surnameAfterOffice tells whether the capitalised word at j can only be the
// bearer of the function at i: no word of the language, no place.
func (f *finder) surnameAfterOffice(i, j int) bool {
	c := f.class(j)
	if f.k[j].Any(entities.Line) || titleWords.Has(f.k[j].Hash) && !particles.Has(f.k[j].Hash) {
		return false
	}
	if f.glued(j) && ranks.Has(f.k[i].Hash) { // "Saint-Martin"
		return true
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
