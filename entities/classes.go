package entities

import (
	"sync"

	"github.com/estompe/estompe/entities/internal/lexicon"
)

// A text says the same few words again and again, and every recogniser asks
// what they may be. The lexicon, a large table, is asked once for most words;
// what it said of the last word at each place is kept in a small one.

// memo keeps what the lexicon said. Nothing depends on what was asked before.
type memo [1 << memoBits]struct {
	hash  uint64
	class WordClass
}

const memoBits = 12

// memos go from text to text: hashes only, to which no text refers.
var memos = sync.Pool{New: func() any { return new(memo) }}

// of returns what lexicon.Lookup does.
func (m *memo) of(hash uint64) WordClass {
	w := &m[hash*0x9e3779b97f4a7c15>>(64-memoBits)]
	if w.hash != hash {
		w.hash, w.class = hash, lexicon.Lookup(hash)
	}
	return w.class
}

// classesOf returns what each of the tokens may be.
func classesOf(tokens []Token) []WordClass {
	m := memos.Get().(*memo)
	defer memos.Put(m)
	out := make([]WordClass, len(tokens))
	for i := range tokens {
		out[i] = m.of(tokens[i].Hash)
	}
	return out
}
