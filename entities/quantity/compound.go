package quantity

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// mostHyphens is how many hyphens the name of a thing has at most.
const mostHyphens = 4

// compound goes on over the hyphens of what a number counts: "journées-skieurs",
// "jours-homme". The measure of a time is one of work then.
func (r *reader) compound(u *unit, end int) int {
	switch u.class {
	case Things, People, Time, Mass, Length:
	default:
		return end
	}
	at := end
	for at < end+2*mostHyphens && !r.k[end-1].Any(entities.Single) && r.hyphened(at) && !pointing.Has(r.hash(at+1)) {
		at += 2
	}
	if at > end && u.class == Time {
		u.class = Things
	}
	return at
}

// hyphened tells whether a hyphen at token i joins a word in small letters to the one before it.
func (r *reader) hyphened(i int) bool {
	return r.joins(i+1) && r.hash(i) == hDash && !r.k[i].Any(entities.Space) && r.k[i+1].Is(entities.Word|entities.Lower) && !r.k[i+1].Any(entities.Space|entities.Upper|entities.Elided)
}

// hyphenedNoun gives the end of a noun of parts that stands at token i, 0 if none
// does: one whose last part is plural ("tee-shirts"), or of two parts none of which
// is a word of grammar ("lave-linge").
func (r *reader) hyphenedNoun(i int) int {
	if !r.k[i].Is(entities.Word|entities.Lower) || r.k[i].Any(entities.Upper|entities.Abbr|entities.Elided|entities.Line) || !r.hyphened(i+1) || numberWords().Get(r.hash(i)) > 0 {
		return 0
	}
	end := i + 1
	for end < i+2*mostHyphens && r.hyphened(end) {
		end += 2
	}
	k, class := r.k[end-1], r.t.Class(end-1)
	if k.End-k.Start < 4 || pointing.Has(k.Hash) || notThings.Has(k.Hash) || numberWords().Get(k.Hash) > 0 || class&(entities.WordFunction|entities.WordMonth) != 0 {
		return 0
	}
	if r.plural(k) && (class == 0 || class&entities.WordNoun != 0) {
		return end
	}
	if end == i+3 && class&entities.WordNoun != 0 && r.t.Class(i)&(entities.WordFunction|entities.WordMonth) == 0 {
		return end
	}
	return 0
}

// pointing are words that a hyphen joins to any noun ("ces 12 mois-là") or verb ("peut-être").
var pointing = wordset.Of("là ci être")
