package place

import (
	"strings"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// siteBefore moves the start of an address that begins at i back over the name
// of a house, a farm or a hamlet before it: ", Les Praz, 74400 CHAMONIX", "Puy
// Gibard - 19150 LAGUENNE", "Mas l'Oustalet" on the line above. It gives i where
// nothing of the kind stands there.
func (r *reader) siteBefore(i int) int {
	if at := r.foreignBefore(i); at < i {
		return at
	}
	if a := r.at(i - 1); r.is(i-1, article) && r.upper(i-1) && !a.Any(entities.Elided) && !r.broken(i) && r.upper(i) && !r.isShut(i-1) &&
		(a.Any(entities.Line) && !r.has(i-1, entities.Caps) || r.is(i-2, settled) || r.punct(i-2, ',')) { // "Le Grand Pré"
		return i - 1
	}
	if at := r.homeBefore(i); at < i {
		return at
	}
	if r.doorCode(i-1) && !r.broken(i) && r.is(i, estate) && !r.isShut(i-1) && (r.punct(i-2, ',') || r.is(i-2, settled) || r.at(i-1).Any(entities.Line)) { // "H34 Résidence Bellevue"
		return i - 1
	}
	last := i // the first token that is no more of the site
	switch {
	case r.at(i).Is(entities.Para):
		return i
	case r.at(i).Any(entities.Line):
	case r.punct(i-1, ','), r.dash(i-1) && r.has(i-1, entities.Space):
		last = i - 1
	default:
		return i
	}
	if q := r.quotedBefore(last); q < last && !r.at(i).Any(entities.Line) {
		return q
	}
	start := r.siteStart(last)
	if start == last || r.isShut(start) {
		return i
	}
	post, _ := r.postTown(i)
	switch {
	case r.words(start, siteWord) && r.upper(start+1) || r.words(start, siteWord) && r.is(start+1, link):
		return start
	case r.is(start, article) && r.upper(start) && (post > i || r.is(i, weakStreet|estate)) && last < i && !r.at(start).Any(entities.Line):
		return start
	case r.at(i).Any(entities.Line) && r.plural(start) && r.belowPerson(start):
		return start
	}
	return i
}

// plural tells "Les Jardins", "Les Tilleuls": a noun in the plural, which no surname is.
func (r *reader) plural(i int) bool {
	w := r.t.Word(i + 1)
	return r.words(i, wordLes) && r.t.Class(i+1)&(lexicon.Noun|lexicon.CommonGiven) == lexicon.Noun && strings.HasSuffix(strings.ToLower(w), "s")
}

var wordLes = wordSet("les")

// belowPerson tells whether the line above the one that begins at i names
// somebody by title, birth or domicile.
func (r *reader) belowPerson(i int) bool {
	if r.at(i).Is(entities.Para) {
		return false
	}
	for j := i - 1; j >= 0 && j > i-12; j-- {
		if r.is(j, titled|vital|settled) {
			return true
		}
		if r.at(j).Any(entities.Line | entities.Para) {
			return false
		}
	}
	return false
}

// doorCode tells the letter and number of a flat at i: "H34", "B12".
func (r *reader) doorCode(i int) bool {
	k := r.at(i)
	return k.Is(entities.Mixed|entities.Upper) && k.End-k.Start <= 4
}

// homeBefore moves the start of an address back over a kind of site that common
// nouns describe: "Foyer de jeunes travailleurs, 48 rue", "Pépinière d'entreprises - 6 rue".
func (r *reader) homeBefore(i int) int {
	j := i - 1
	if !r.punct(j, ',') && !r.dash(j) {
		if !r.at(i).Any(entities.Line) || r.at(i).Is(entities.Para) {
			return i
		}
		j = i
	}
	for n := 0; n < 6 && j > 0; n++ {
		j--
		if r.shut[j] || !r.has(j, entities.Word) {
			return i
		}
		if r.words(j, nounSite) && r.upper(j) && r.is(j+1, of) && j+2 < i {
			if j == 0 || r.at(j).Any(entities.Line) || r.punct(j-1, ',') || r.is(j-1, settled) {
				return j
			}
			return i
		}
		if r.upper(j) && !r.has(j, entities.Caps) || r.is(j, stop|titled) && !r.is(j, of) {
			return i
		}
	}
	return i
}

var nounSite = wordSet("foyer pépinière cité")

// foreignBefore moves the start of an address back over the street and number
// before a post code with the letter of its country: "Am Hafen 3, D-28195 Bremen".
func (r *reader) foreignBefore(i int) int {
	if !r.is(i, abroad) || !r.dash(i+1) {
		return i
	}
	j := i - 1
	if r.punct(j, ',') {
		j--
	}
	if r.has(j, entities.Word|entities.Single) && r.has(j-1, entities.Number) {
		j--
	}
	if v, n := r.digits(j); !(n > 0 && n < 5 && v > 0) && !(r.has(j, entities.Mixed) && r.numberWithMark(j)) || r.isShut(j) {
		return i
	}
	if start := r.siteStart(j); start < j && r.upper(start) && !r.isShut(start) {
		return start
	}
	if r.upper(j-1) && !r.isShut(j-1) && (r.punct(j-2, ',') || r.is(j-2, settled|toward) || r.at(j-1).Any(entities.Line)) {
		return j - 1
	}
	return i
}

// siteStart returns the start of a run of capitalised words and small links
// that ends at last and begins a line or follows a comma; last if there is none.
func (r *reader) siteStart(last int) int {
	for j, n := last-1, 0; j >= 0 && n < 7; j, n = j-1, n+1 {
		r.steps++
		k := r.k[j]
		if r.joined(j) && j < last-1 && j > 0 {
			continue
		}
		if r.shut[j] || !k.Is(entities.Word) || !k.Any(entities.Upper) && !r.is(j, link) && !k.Any(entities.Elided) && !r.words(j, siteWord) || r.is(j, titled|vital) || r.is(j, stop) && !r.is(j, of|article) {
			return last
		}
		if k.Any(entities.Line) || j > 0 && (r.punct(j-1, ',') || r.is(j-1, settled)) {
			if !k.Any(entities.Upper) && !r.words(j, siteWord) || last-j < 2 {
				return last
			}
			return j
		}
	}
	return last
}

// quotedBefore returns the start of a name in quotes that ends at last and
// follows a comma or a word of domicile: ", « Le Millefiori », 1 rue"; last if there is none.
func (r *reader) quotedBefore(last int) int {
	if !r.isQuote(last - 1) {
		return last
	}
	for j := last - 3; j > 0 && j > last-8 && !r.shut[j] && (r.has(j, entities.Word) || r.joined(j) || r.isQuote(j)); j-- {
		if r.isQuote(j) {
			if r.upper(j+1) && (r.punct(j-1, ',') || r.is(j-1, settled)) {
				return j
			}
			break
		}
	}
	return last
}

// siteWord begins the name of a house, a farm, a convent or a hill.
var siteWord = wordSet(`mas puy pech ker domaine ferme moulin monastère couvent abbaye presbytère prieuré château villa chalet bastide clos maison technopole technopôle tribu vallée immeuble
	combe serre font roc grange borde métairie closerie manoir gîte parc quartier hameau résidence espace`)
