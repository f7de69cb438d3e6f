package token

import (
	"iter"
	"sync"
)

// A recogniser asks of every token whether it is a word that it begins with,
// nearly always in vain. The scanner asks once for all of them: packages tell
// it the words that they watch for, and it sets their bit, in the upper half of
// a token's bits, on every token that may be one of these words.

// firstWatch is the bit of the first watch.
const firstWatch = Sentence << 1

// maxWatches is the number of bits above the others.
const maxWatches = 16

var watches []func() iter.Seq[uint64]

// Watch returns the bit that the scanner sets on tokens that may be one of the
// words, given by their hashes. A token without the bit is none of them; one
// with it is most likely one, but the hash decides. Watch is for the
// initialisation of packages; words is called once, before the first scan.
func Watch(words func() iter.Seq[uint64]) uint32 {
	if len(watches) == maxWatches {
		panic("token: more watches than bits")
	}
	watches = append(watches, words)
	return firstWatch << (len(watches) - 1)
}

// marks holds the bits of all watches at a place that the word's hash gives.
// Words that share a place share its bits: a look-up is one read of 128 KiB.
type marks [1 << 16]uint16

var watched = sync.OnceValue(func() *marks {
	m := &marks{}
	for i, words := range watches {
		for h := range words() {
			m[place(h)] |= 1 << i
		}
	}
	return m
})

// place spreads the hash, whose upper bits alone are much alike for short words.
func place(hash uint64) uint16 { return uint16(hash * 0x9e3779b97f4a7c15 >> 48) }

// of returns the bits for a token's word.
func (m *marks) of(hash uint64) uint32 { return uint32(m[place(hash)]) * firstWatch }
