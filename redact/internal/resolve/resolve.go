// Package resolve turns mentions into entities: one person, one number, one
// role. It links the mentions of a person, finds known names again all over
// the text, weighs the clues of all mentions of one person, and keeps the
// rivals and the doubts. Whatever stays ambiguous is hidden, and says so.
package resolve

import (
	"slices"
	"sync"

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
// large, so they are worked on in place, and the list, which may grow, holds
// nothing of use afterwards. All that was written to lies within its length.
func Run(t *entities.Text, found *[]entities.Mention, in Input) Result {
	r := rooms.Get().(*room)
	defer r.release()
	others, persons := arrange(*found, &r.sorter)
	persons = append(persons, knownPersons(t, in.Persons)...)
	used := len(others) + len(persons)
	persons = merge(persons, &r.sorter)
	l := newLinker(t, persons, r)
	l.complete()
	l.link()
	l.spread(others)
	l.link()
	for i := range l.mentions {
		l.mentions[i].Entity = l.of[i]
	}
	roles := l.roles() // while its mentions stand in their place
	all := append(joined(others, l.mentions), terms(t, in)...)
	*found = all[:min(max(len(all), used), cap(all))]
	return number(t, all, prune(all, &r.sorter), roles)
}

// rooms holds, between runs, the lists of numbers that a run works in and does
// not keep. They tell places in a text, and none of its words.
var rooms = sync.Pool{New: func() any { return new(room) }}

type room struct {
	sorter sorter
	of     []int   // for linker.of
	cover  []uint8 // for linker.covers
}

// The longest lists that go back: some 2 MiB together.
const (
	maxMentions = 1 << 15
	maxTokens   = 1 << 18
)

// release gives a room back for the next run.
func (r *room) release() {
	if cap(r.of) <= maxMentions && cap(r.sorter.spots) <= maxMentions && cap(r.cover) <= maxTokens {
		rooms.Put(r)
	}
}

// arrange moves the persons behind the others, sorted by span, so that the
// list has room behind them for those that will be found again.
func arrange(found []entities.Mention, s *sorter) (others, persons []entities.Mention) {
	spots := s.list(len(found))[:0]
	for i := range found {
		if !found[i].Kind.In(entities.KindPerson) {
			spots = append(spots, spotOf(&found[i], i))
		}
	}
	n := len(spots)
	for i := range found {
		if found[i].Kind.In(entities.KindPerson) {
			spots = append(spots, spotOf(&found[i], i))
		}
	}
	s.sort(spots[n:])
	move(found, spots)
	return found[:n], found[n:]
}

// joined puts the lists together again: side by side they are already, unless
// the second outgrew its place.
func joined(others, persons []entities.Mention) []entities.Mention {
	n := len(others)
	if all := others[:cap(others)]; n < len(all) && len(persons) > 0 && &all[n] == &persons[0] {
		return all[:n+len(persons)]
	}
	return append(others, persons...)
}

// merge makes one mention of those that overlap: the surest gives the bounds,
// clues are put together. It works in the slice it is given.
func merge(ms []entities.Mention, s *sorter) []entities.Mention {
	s.sortBySpan(ms)
	out := ms[:0]
	for i := range ms {
		n := len(out)
		if n == 0 || !out[n-1].Overlaps(ms[i].Span) {
			out = ms[:n+1]
			if n < i {
				out[n] = ms[i]
			}
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
