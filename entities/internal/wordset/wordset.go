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
// It is an open-addressed table, at most a third full so that a word that is
// not there most often meets an empty place at once. Keys stand apart from
// values: a question in vain reads eight bytes. The hash 0 marks an empty
// place: no word has it in practice, and none can be put.
type Map[V any] struct {
	keys   []uint64
	values []V
	shift  uint8 // 64 less the bits of a place
	n      int
	finer  [8]uint64 // a bit for each word, near where the table is far: what a Set asks first
}

// spread makes the upper bits of a product depend on all bits of the key.
const spread = 0x9e3779b97f4a7c15

// Get returns the value of a word; the zero value if it has none.
func (m *Map[V]) Get(key uint64) (v V) {
	if i := m.find(key); i >= 0 {
		return m.values[i]
	}
	return v
}

// Lookup returns the value of a word and whether it has one.
func (m *Map[V]) Lookup(key uint64) (v V, ok bool) {
	if i := m.find(key); i >= 0 {
		return m.values[i], true
	}
	return v, false
}

// find returns the place of a word, or -1.
func (m *Map[V]) find(key uint64) int {
	if len(m.keys) == 0 {
		return -1
	}
	for i := key * spread >> (m.shift & 63); ; i++ {
		at := i & uint64(len(m.keys)-1)
		switch m.keys[at] {
		case 0:
			return -1
		case key:
			return int(at)
		}
	}
}

// Put sets the value of a word.
func (m *Map[V]) Put(key uint64, v V) {
	if key == 0 {
		return
	}
	if at := m.find(key); at >= 0 {
		m.values[at] = v
		return
	}
	m.n++
	m.Grow(m.n)
	m.insert(key, v)
}

// insert puts a word that is not there.
func (m *Map[V]) insert(key uint64, v V) {
	i := key * spread >> (m.shift & 63)
	for m.keys[i&uint64(len(m.keys)-1)] != 0 {
		i++
	}
	at := i & uint64(len(m.keys)-1)
	m.keys[at], m.values[at] = key, v
	m.finer[key>>12&7] |= 1 << (key >> 6 & 63)
}

// Grow makes room for n words.
func (m *Map[V]) Grow(n int) {
	if 3*n <= len(m.keys) {
		return
	}
	b := max(3, bits.Len(uint(3*n)))
	old := *m
	m.keys, m.values, m.shift = make([]uint64, 1<<b), make([]V, 1<<b), uint8(64-b)
	for i, k := range old.keys {
		if k != 0 {
			m.insert(k, old.values[i])
		}
	}
}

// Len returns the number of words.
func (m *Map[V]) Len() int { return m.n }

// All gives the words and their values, always in the same order.
func (m *Map[V]) All() iter.Seq2[uint64, V] {
	return func(yield func(uint64, V) bool) {
		for i, k := range m.keys {
			if k != 0 && !yield(k, m.values[i]) {
				return
			}
		}
	}
}

// Keys gives the words, always in the same order.
func (m *Map[V]) Keys() iter.Seq[uint64] {
	return func(yield func(uint64) bool) {
		for k := range m.All() {
			if !yield(k) {
				return
			}
		}
	}
}

// Set is a list of words. Its table is built when it is first asked, so that
// lists cost nothing at start-up. The zero Set is empty and ready for use.
//
// Most questions are in vain, and of these most end at the sketch: one read and
// no call.
type Set struct {
	list   string
	sketch atomic.Uint64 // a bit for the lower six of each hash that may be in the set
	table  atomic.Pointer[Map[struct{}]]
}

// Of makes the set of the words of a list.
func Of(list string) *Set {
	s := &Set{list: list}
	s.sketch.Store(^uint64(0)) // until the table is built, any word may be in it
	return s
}

// words returns the table; several goroutines may build it at once, to the same end.
func (s *Set) words() *Map[struct{}] {
	if m := s.table.Load(); m != nil {
		return m
	}
	m := &Map[struct{}]{}
	m.Grow(strings.Count(s.list, " ") + 1) // so that there is a place, and few are moved
	for w := range strings.FieldsSeq(s.list) {
		m.Put(fold.Of(w), struct{}{})
	}
	s.table.Store(m)
	s.sketch.Store(m.sketch())
	return m
}

// sketch has a bit for the lower six of each word.
func (m *Map[V]) sketch() (bits uint64) {
	for k := range m.Keys() {
		bits |= 1 << (k & 63)
	}
	return bits
}

// Has tells whether a word, given by its hash, is in the set.
func (s *Set) Has(key uint64) bool { return s.sketch.Load()>>(key&63)&1 != 0 && s.has(key) }

func (s *Set) has(key uint64) bool {
	m := s.table.Load()
	if m == nil {
		m = s.words()
	}
	if m.finer[key>>12&7]>>(key>>6&63)&1 == 0 {
		return false
	}
	for i := key * spread >> (m.shift & 63); ; i++ {
		k := m.keys[i&uint64(len(m.keys)-1)]
		if k == key || k == 0 {
			return k != 0
		}
	}
}

// Add puts a word into the set, before anybody else may ask it.
func (s *Set) Add(key uint64) {
	s.words().Put(key, struct{}{})
	s.sketch.Or(1 << (key & 63))
}

// Len returns the number of words.
func (s *Set) Len() int { return s.words().n }

// All gives the words, always in the same order.
func (s *Set) All() iter.Seq[uint64] {
	return s.words().Keys()
}
