package place

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

var (
	areaBefore  = wordSet("en dans du de d des le la les l au aux région département")
	areaArticle = wordSet("la le l")
)

// areaContext tells whether a name is that of a département or region here.
func (r *reader) areaContext(i, end int) bool {
	if r.punct(i-1, '(') {
		return true
	}
	return r.words(i-1, areaBefore) && !r.upperRun(i, end)
}

// countryContext tells whether a name is that of a country here.
func (r *reader) countryContext(i, end int) bool {
	if r.words(i, wordRepublic) || r.upperRun(i, end) && r.t.Class(i)&lexicon.Given != 0 {
		return false // "République française" heads every ruling; "Maurice Franc" is a man
	}
	if r.punct(i-1, '(') || r.punct(i-1, '/') || r.punct(i-1, ',') {
		return true
	}
	return r.is(i-1, of|article|toward) || r.words(i-1, areaBefore) || r.broken(i) && r.broken(end)
}

func (r *reader) upperRun(i, end int) bool {
	return r.upper(end) && !r.broken(end) && !r.is(end, article|of)
}

// nationality reports "française" in "de nationalité française" and after "ressortissant".
func (r *reader) nationality(i int) int {
	if !r.is(i, nation) {
		return i
	}
	at := i + 1
	if r.punct(at, ':') {
		at++
	}
	if r.isShut(at) || r.ours[at] || r.t.Class(at)&lexicon.Demonym == 0 {
		return i
	}
	end := at + 1
	for r.dash(end) && r.t.Class(end+1)&lexicon.Demonym != 0 {
		end += 2
	}
	r.report(at, end, entities.KindCountry, ruleCountry, 90)
	return end
}

var wordRepublic = wordSet("république r")

var nationNoun = wordSet("nationalité ressortissant ressortissante ressortissants citoyen citoyenne")
