// Package resolve turns mentions into entities: one person, one number, one
// role. It links the mentions of a person, finds known names again all over
// the text, weighs the clues of all mentions of one person, and keeps the
// rivals and the doubts. Whatever stays ambiguous is hidden, and says so.
package resolve

import (
	"slices"

	"github.com/estompe/estompe/entities"
)

// Input is what the caller knows of the case. Terms are literals, matched
// without case and accents; they outrank detection.
type Input struct {
	Persons []Known
	Hide    []string
	Keep    []string
}

// Known is a person of the case, with other forms of the name.
type Known struct {
	Name  string
	Forms []string
	Role  entities.Role
}

// Kinds of mentions that stand for the caller's terms.
const (
	KindHide entities.Kind = "case.hide"
	KindKeep entities.Kind = "case.keep"
)

// Result is the resolved text.
type Result struct {
	// Mentions are sorted by span, each with its entity and, for persons, its role.
	Mentions []entities.Mention
	// Entities stand at index ID-1.
	Entities []Entity
}

// Entity is one person, address, company or other thing of the text.
type Entity struct {
	ID   int
	Kind entities.Kind
	// Role is who the person is.
	Role entities.Role
	// Rivals are all roles that clues speak for, the strongest first.
	Rivals []Rival
	// Doubt says why a human should look; empty if none.
	Doubt string
	// Mentions are indexes into [Result.Mentions].
	Mentions []int
}

// Rival is a role and the weight of the clues for it.
type Rival struct {
	Role   entities.Role
	Weight int
}

// Run resolves what the recognisers found. It takes the list over: mentions are
// large, so they are worked on in place, and the list holds nothing of use
// afterwards. All that was written to lies within its length.
func Run(t *entities.Text, found *[]entities.Mention, in Input) Result {
	persons, others := split(*found)
	persons = merge(append(persons, knownPersons(t, in.Persons)...))
	l := newLinker(t, persons)
	l.complete()
	l.link()
	l.add(l.spread(others))
	l.link()
	for i := range l.mentions {
		l.mentions[i].Entity = l.of[i]
	}
	all := append(others, l.mentions...)
	all = append(all, terms(t, in)...)
	*found = all[:max(len(all), len(*found))]
	return number(t, slices.Clone(prune(all)), l.roles())
}

// split takes the persons out of found; the others stay, moved together.
func split(found []entities.Mention) (persons, others []entities.Mention) {
	n := 0
	for i := range found {
		if found[i].Kind.In(entities.KindPerson) {
			n++
		}
	}
	persons = make([]entities.Mention, 0, n+n/2) // with room for those that will be found again
	others = found[:0]
	for i := range found {
		if found[i].Kind.In(entities.KindPerson) {
			persons = append(persons, found[i])
		} else {
			others = append(others, found[i])
		}
	}
	return persons, others
}

// merge makes one mention of those that overlap: the surest gives the bounds,
// clues are put together. It works in the slice it is given.
func merge(ms []entities.Mention) []entities.Mention {
	sortBySpan(ms)
	out := ms[:0]
	for i := range ms {
		n := len(out)
		if n == 0 || !out[n-1].Overlaps(ms[i].Span) {
			out = append(out, ms[i])
			continue
		}
		a, b := out[n-1], ms[i]
		if b.Confidence > a.Confidence && b.Len() >= a.Len() {
			a, b = b, a
		}
		if a.Contains(b.Span) || a.Confidence > b.Confidence {
			a.Clues = append(slices.Clip(a.Clues), b.Clues...)
			if a.Gender == 0 {
				a.Gender = b.Gender
			}
		}
		if b.End > a.End { // nothing that either found is given up
			a.Last, a.End = max(a.Last, b.Last), b.End
		}
		out[n-1] = a
	}
	return out
}
