// Package wordset holds lists of words for recognisers to ask of every token.
//
// A recogniser asks dozens of lists about each token, nearly always in vain.
// Keys are folded hashes ([fold.Of]), well mixed already, so the tables here
// take a few bits of the key itself for the place to look: a question costs a
// multiplication and, most often, one read, a tenth of what a Go map takes.
package wordset

import (
	"iter"
	"math/bits"
	"strings"
	"sync/atomic"

	"github.com/estompe/estompe/entities/internal/fold"
)

// Map gives a value for some words. The zero Map is empty and ready for use.
// Once built it may be read by any number of goroutines.
//
// It is an open-addressed table, at most a quarter full so that a word that
// is not there most often meets an empty place at once. The hash 0 marks an
// empty place: no word has it in practice, and none can be put.
type Map[V any] struct {
	slots []slot[V]
	shift uint8 // 64 less the bits of a place
	n     int
}

type slot[V any] struct {
	key   uint64
	value V
}

// spread makes the upper bits of a product depend on all bits of the key.
const spread = 0x9e3779b97f4a7c15

// Get returns the value of a word; the zero value if it has none.
func (m *Map[V]) Get(key uint64) (v V) {
	if len(m.slots) == 0 {
		return v
	}
	for i := key * spread >> (m.shift & 63); ; i++ {
		s := &m.slots[i&uint64(len(m.slots)-1)]
		if s.key == 0 || s.key == key {
			return s.value
		}
	}
}

// Lookup returns the value of a word and whether it has one.
func (m *Map[V]) Lookup(key uint64) (v V, ok bool) {
	if len(m.slots) == 0 {
		return v, false
	}
	for i := key * spread >> (m.shift & 63); ; i++ {
		s := &m.slots[i&uint64(len(m.slots)-1)]
		if s.key == 0 || s.key == key {
			return s.value, s.key != 0
		}
	}
}

// Put sets the value of a word.
func (m *Map[V]) Put(key uint64, v V) {
	if key == 0 {
		return
	}
	if 4*(m.n+1) > len(m.slots) {
		m.grow(2 * len(m.slots))
	}
	s := m.place(key)
	if s.key == 0 {
		s.key = key
		m.n++
	}
	s.value = v
}

// place returns the slot of a key, or the empty one where it belongs.
func (m *Map[V]) place(key uint64) *slot[V] {
	for i := key * spread >> (m.shift & 63); ; i++ {
		s := &m.slots[i&uint64(len(m.slots)-1)]
		if s.key == 0 || s.key == key {
			return s
		}
	}
}

// grow makes room for size slots, a power of two.
func (m *Map[V]) grow(size int) {
	old := m.slots
	size = max(size, 8)
	m.slots = make([]slot[V], size)
	m.shift = uint8(64 - bits.Len(uint(size-1)))
	for _, s := range old {
		if s.key != 0 {
			*m.place(s.key) = s
		}
	}
}

// Grow makes room for n words.
func (m *Map[V]) Grow(n int) {
	if size := 1 << bits.Len(uint(4*max(n, 1))); size > len(m.slots) {
		m.grow(size)
	}
}

// Len returns the number of words.
func (m *Map[V]) Len() int { return m.n }

// All gives the words and their values, always in the same order.
func (m *Map[V]) All() iter.Seq2[uint64, V] {
	return func(yield func(uint64, V) bool) {
		for _, s := range m.slots {
			if s.key != 0 && !yield(s.key, s.value) {
				return
			}
		}
	}
}

// Set is a list of words. Its table is built when it is first asked, so that
// lists cost nothing at start-up. The zero Set is empty and ready for use.
type Set struct {
	list  string
	table atomic.Pointer[Map[struct{}]]
}

// Of makes the set of the words of a list.
func Of(list string) *Set { return &Set{list: list} }

// words returns the table; several goroutines may build it at once, to the same end.
func (s *Set) words() *Map[struct{}] {
	if m := s.table.Load(); m != nil {
		return m
	}
	m := &Map[struct{}]{}
	m.Grow(strings.Count(s.list, " ") + 1)
	for w := range strings.FieldsSeq(s.list) {
		m.Put(fold.Of(w), struct{}{})
	}
	s.table.Store(m)
	return m
}

// Has tells whether a word, given by its hash, is in the set.
func (s *Set) Has(key uint64) bool {
	m := s.table.Load()
	if m == nil {
		m = s.words()
	}
	for i := key * spread >> (m.shift & 63); ; i++ {
		k := m.slots[i&uint64(len(m.slots)-1)].key
		if k == key || k == 0 {
			return k != 0
		}
	}
}

// Add puts a word into the set, before anybody else may ask it.
func (s *Set) Add(key uint64) { s.words().Put(key, struct{}{}) }

// Len returns the number of words.
func (s *Set) Len() int { return s.words().n }

// All gives the words, always in the same order.
func (s *Set) All() iter.Seq[uint64] {
	return func(yield func(uint64) bool) {
		for k := range s.words().All() {
			if !yield(k) {
				return
			}
		}
	}
}
