package main

import (
	"maps"
	"slices"
	"strings"

	"github.com/estompe/estompe/entities/internal/lexicon"
)

// settle weighs the senses of each word against each other once all are known.
func (b *builder) settle() {
	rare, common := set(judgedRare), set(judgedCommon)
	for _, w := range slices.Sorted(maps.Keys(b.class)) {
		c := b.class[w]
		if c&lexicon.Proper != 0 && c&(lexicon.Place|lexicon.Demonym|lexicon.Name|lexicon.Common|lexicon.Month) != 0 {
			c &^= lexicon.Proper // it was of unknown sort
		}
		if c&lexicon.Common != 0 {
			c = b.chanceNames(w, b.chanceTowns(w, c))
		}
		if c&lexicon.Common != 0 && c&lexicon.Name != 0 && (rare[w] || !common[w] && b.rareName(w, c)) {
			c |= lexicon.Rare
		}
		if b.frequent(w, c) {
			c |= lexicon.Frequent
		}
		b.class[w] = c
	}
	b.parts()
}

// Ranks of words, by which names are weighed against them. A name's own
// uses are counted in its word's rank, so that a well-known name may have a
// rank that its common word alone would not reach.
const (
	givenRank    = 1500
	surnameRank  = 4000
	chanceRank   = 3000
	frequentRank = 8000
	placeRank    = 1000
)

// chanceNames takes from a common word the names that only long lists give
// it: "de" and "que" are in them, and so is every virtue.
func (b *builder) chanceNames(w string, c lexicon.Class) lexicon.Class {
	heard := under(b.spoken[w], chanceRank) || c&lexicon.Frequent != 0
	function := c&lexicon.Function != 0
	if c&lexicon.CommonGiven == 0 && (function || heard && (c&lexicon.Abroad != 0 || under(b.spoken[w], givenRank))) {
		c &^= lexicon.Given
	}
	if c&lexicon.CommonSurname == 0 && (function || heard && c&lexicon.Abroad != 0) {
		c &^= lexicon.Surname
	}
	if c&lexicon.Name == 0 {
		c &^= lexicon.Abroad
	}
	return c
}

// chanceTowns takes from a common word the town abroad that has its letters,
// unless it is one that decisions speak of.
func (b *builder) chanceTowns(w string, c lexicon.Class) lexicon.Class {
	if b.chance[w] && (c&(lexicon.Verb|lexicon.Adjective|lexicon.Function|lexicon.Frequent) != 0 || under(b.spoken[w], chanceRank)) {
		return c &^ lexicon.City
	}
	return c
}

func (b *builder) rareName(w string, c lexicon.Class) bool {
	if c&(lexicon.Function|lexicon.Month|lexicon.Frequent) != 0 {
		return true
	}
	switch {
	case c&lexicon.CommonGiven != 0:
		return under(b.spoken[w], givenRank)
	case c&lexicon.CommonSurname != 0:
		return under(b.spoken[w], surnameRank)
	}
	return true
}

// frequent tells words of every day. Where a name or a place of note has the
// same letters, their uses made the rank.
func (b *builder) frequent(w string, c lexicon.Class) bool {
	switch {
	case c&lexicon.Common == 0, c&lexicon.Name != 0 && c&lexicon.Rare == 0:
		return false
	case c&(lexicon.CommuneLarge|lexicon.Country|lexicon.City|lexicon.Area) != 0:
		return under(b.spoken[w], placeRank)
	}
	return under(b.spoken[w], frequentRank) || under(b.written[w], frequentRank)
}

func under(rank, limit int) bool { return rank != 0 && rank <= limit }

func set(list string) map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(list) {
		m[canon(w)] = true
	}
	return m
}
