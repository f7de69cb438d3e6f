package place

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// Towns that no list has, which the words around them prove.

// abroadTown parses, after a preposition, a name that no list has and its
// country: "à Sabratha, en Libye", "de Kalâat (Tunisie)".
func (r *reader) abroadTown(i int) int {
	prev := i - 1
	if r.broken(i) || !r.words(prev, townAt) && !r.is(prev, toward|of) || r.words(prev, wordPlural) || r.t.Class(i)&^lexicon.Abroad != 0 || r.is(i, stop|titled) {
		return i
	}
	end := i + 1
	for n := 0; n < 2 && (r.joined(end) && r.upper(end+1) || r.upper(end) && !r.broken(end)); n++ {
		if r.joined(end) {
			end++
		}
		if r.t.Class(end)&(lexicon.Name|lexicon.Place) != 0 {
			return i
		}
		end++
	}
	at := end
	switch {
	case r.punct(at, '('):
		at++
	case r.punct(at, ',') && r.words(at+1, intoCountry):
		at += 2
	case r.words(at, intoCountry):
		at++
	default:
		return i
	}
	if r.broken(at) || !r.country(at) {
		return i
	}
	return end
}

// intoCountry stands before the name of a country.
var (
	intoCountry = wordSet("en au aux")
	wordPlural  = wordSet("des les")
)

// leftFor parses a name that no list has which somebody leaves for a town:
// "quitté Romorantin pour Toul".
func (r *reader) leftFor(i int) int {
	if r.broken(i) || !r.is(i-1, leaving) || r.t.Class(i)&(lexicon.Given|lexicon.Common) != 0 || r.is(i, stop|titled) {
		return i
	}
	end := r.town(i)
	if end <= i || !r.words(end, wayJoin) || !r.isTown(end+1) || r.isName(end+1) || r.has(end+1, entities.Caps) != r.has(i, entities.Caps) {
		return i
	}
	return end
}
