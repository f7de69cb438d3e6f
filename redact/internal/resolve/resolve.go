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

// Run resolves what the recognisers found.
func Run(t *entities.Text, found []entities.Mention, in Input) Result {
	persons, others := split(found)
	persons = merge(append(persons, knownPersons(t, in.Persons)...))
	l := newLinker(t, persons)
	l.link()
	l.add(l.spread(others))
	l.link()
	for i := range l.mentions {
		l.mentions[i].Entity = l.of[i]
	}
	all := append(others, l.mentions...)
	all = append(all, terms(t, in)...)
	return number(t, prune(all), l.roles())
}

func split(found []entities.Mention) (persons, others []entities.Mention) {
	for _, m := range found {
		if m.Kind.In(entities.KindPerson) {
			persons = append(persons, m)
		} else {
			others = append(others, m)
		}
	}
	return persons, others
}

// merge makes one mention of those that overlap: the surest gives the bounds,
// clues are put together.
func merge(ms []entities.Mention) []entities.Mention {
	ms = sorted(ms)
	var out []entities.Mention
	for _, m := range ms {
		n := len(out)
		if n == 0 || !out[n-1].Overlaps(m.Span) {
			out = append(out, m)
			continue
		}
		a, b := out[n-1], m
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
