package resolve

import (
	"slices"

	"github.com/estompe/estompe/entities"
)

// Father and son of one surname, or of one full name, are told apart by a word
// behind it: "M. Duvauchel père", "Louis Duvauchel (fils)". A mention without
// such a word may be either.

// generation is what a word behind a name says of its bearer.
type generation byte

const (
	anyOne generation = iota
	elder
	younger
)

var (
	elders   = hashes("père", "senior", "aîné")
	youngers = hashes("fils", "junior", "cadet")
	kinOf    = hashes("son", "leur")
	// goesOn are words behind "père" and "fils" that make them something else:
	// "père de deux enfants", "père et fils", "fils unique".
	goesOn = hashes("de", "du", "des", "d", "et", "ou", "unique", "naturel", "adoptif", "mineur", "majeur")
	hComma = entities.Fold(",")
	hOpen  = entities.Fold("(")
)

// markOf reads the word right behind a mention.
func (l *linker) markOf(m *entities.Mention) generation {
	i := m.Last
	if i < len(l.k) && l.k[i].Hash == hOpen {
		i++
	}
	return l.generationAt(i)
}

// kinMark reads ", son fils" behind a mention: it marks who bears the name, and
// is no part of how the text calls him.
func (l *linker) kinMark(m *entities.Mention) generation {
	i := m.Last
	if i+2 >= len(l.k) || l.k[i].Hash != hComma && l.k[i].Hash != hOpen || !kinOf.has(l.k[i+1].Hash) {
		return anyOne
	}
	return l.generationAt(i + 2)
}

func (l *linker) generationAt(i int) generation {
	if i >= len(l.k) || !l.k[i].Is(entities.Word|entities.Lower) || l.k[i].Any(entities.Upper|entities.Para) || i+1 < len(l.k) && goesOn.has(l.k[i+1].Hash) {
		return anyOne
	}
	switch {
	case elders.has(l.k[i].Hash):
		return elder
	case youngers.has(l.k[i].Hash):
		return younger
	}
	return anyOne
}

// ofGeneration keeps those bearers of one name whom a mention can mean, and
// tells whether it means somebody whom nothing named before: "M. Duvauchel
// père" where the text knows one Duvauchel only, and calls him so nowhere. A
// judge of that surname is no help, and must not be what is left.
func (l *linker) ofGeneration(fit []int, mark generation) (out []int, another bool) {
	if mark == anyOne && !slices.ContainsFunc(fit, func(b int) bool { return l.bearers[b].mark != anyOne }) {
		return fit, false // nothing tells of generations, as nearly always
	}
	with := func(g generation) []int {
		return slices.DeleteFunc(slices.Clone(fit), func(b int) bool { return l.bearers[b].mark != g })
	}
	same, unmarked := with(mark), with(anyOne)
	switch {
	case mark == anyOne && len(l.protectedOf(same)) == 0:
		return fit, false
	case len(same) > 0:
		return same, false
	case len(unmarked) == len(fit):
		return fit, len(l.protectedOf(fit)) == 1
	}
	return unmarked, len(l.protectedOf(unmarked)) == 0
}
