package resolve

import (
	"slices"

	"github.com/estompe/estompe/entities"
)

// wordSet is a set of words, for the parts of a name: they have few, which
// stand in the set itself; a text that piles them up gets a map for the rest.
// The zero wordSet is empty.
type wordSet struct {
	few  [4]uint64
	n    int
	rest map[uint64]bool
}

func (s *wordSet) has(w uint64) bool {
	for _, x := range s.few[:min(s.n, len(s.few))] {
		if x == w {
			return true
		}
	}
	return s.rest[w]
}

func (s *wordSet) add(w uint64) {
	switch {
	case s.has(w):
		return
	case s.n < len(s.few):
		s.few[s.n] = w
	case s.rest == nil:
		s.rest = map[uint64]bool{w: true}
	default:
		s.rest[w] = true
	}
	s.n++
}

// hasAll tells whether all words are in the set.
func (s *wordSet) hasAll(words []uint64) bool {
	for _, w := range words {
		if !s.has(w) {
			return false
		}
	}
	return true
}

// hasAny tells whether one of the words is in the set.
func (s *wordSet) hasAny(words []uint64) bool {
	for _, w := range words {
		if s.has(w) {
			return true
		}
	}
	return false
}

// within tells whether every word of the set is among the words.
func (s *wordSet) within(words []uint64) bool {
	for _, w := range s.few[:min(s.n, len(s.few))] {
		if !slices.Contains(words, w) {
			return false
		}
	}
	for w := range s.rest {
		if !slices.Contains(words, w) {
			return false
		}
	}
	return true
}

// wordList is a list of words to ask about, nearly always in vain: most
// questions end at the sketch, a bit for the lower six of each word.
type wordList struct {
	sketch uint64
	words  map[uint64]bool
}

func hashes(words ...string) wordList {
	l := wordList{words: map[uint64]bool{}}
	for _, w := range words {
		h := entities.Fold(w)
		l.sketch |= 1 << (h & 63)
		l.words[h] = true
	}
	return l
}

func (l *wordList) has(w uint64) bool { return l.sketch>>(w&63)&1 != 0 && l.words[w] }

// filter tells at a glance of most words that they are not in a set.
type filter [256]uint64

func (f *filter) add(w uint64) { f[w>>6&255] |= 1 << (w & 63) }

// may tells whether a word may be in the set; false is certain.
func (f *filter) may(w uint64) bool { return f[w>>6&255]&(1<<(w&63)) != 0 }

// score is the strongest clue for each role that has one.
type score []Rival

func (s score) of(r entities.Role) int { return weightOf(s, r) }

// raise notes a clue and returns the index of its role.
func (s *score) raise(r entities.Role, w int) int {
	for i := range *s {
		if x := &(*s)[i]; x.Role == r {
			x.Weight = max(x.Weight, w)
			return i
		}
	}
	if *s == nil {
		*s = make(score, 0, 4) // few have clues for more
	}
	*s = append(*s, Rival{r, max(w, 0)})
	return len(*s) - 1
}

// sides gives the strongest clue for a professional and that for a party.
func (s score) sides() (pro, party int) {
	for _, x := range s {
		if x.Role.Professional() {
			pro = max(pro, x.Weight)
		} else if x.Role.In(entities.RoleParty) {
			party = max(party, x.Weight)
		}
	}
	return pro, party
}
