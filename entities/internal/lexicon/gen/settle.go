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
		if c&(lexicon.Noun|lexicon.Adjective|lexicon.Verb|lexicon.Function) != 0 && c&lexicon.Name != 0 {
			switch {
			case rare[w] || !common[w] && b.rareName(w, c):
				c |= lexicon.Rare
			default:
				c &^= lexicon.Rare
			}
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
	frequentRank = 8000
)

func (b *builder) rareName(w string, c lexicon.Class) bool {
	if c&lexicon.Function != 0 {
		return true
	}
	rank := b.spoken[w]
	switch {
	case c&lexicon.CommonGiven != 0:
		return rank != 0 && rank <= givenRank
	case c&lexicon.CommonSurname != 0:
		return rank != 0 && rank <= surnameRank
	}
	return true
}

func (b *builder) frequent(w string, c lexicon.Class) bool {
	if c&lexicon.Common == 0 || c&lexicon.Name != 0 && c&lexicon.Rare == 0 {
		return false
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
