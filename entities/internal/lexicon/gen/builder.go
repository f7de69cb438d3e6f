package main

import (
	"bytes"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// builder gathers what the sources say of each word or phrase, in folded form
// with its words set apart by one space.
type builder struct {
	class    map[string]lexicon.Class
	spoken   map[string]int           // rank among the words of film subtitles, from 1
	written  map[string]int           // rank among the words of an encyclopedia, from 1
	sex      map[string]lexicon.Class // of given names, from a list made with care
	chance   map[string]bool          // towns that only the long list has
	counts   map[string]int           // entries that a source was the first to bring
	source   string
	maxWords int
}

func newBuilder() *builder {
	return &builder{
		class:   make(map[string]lexicon.Class),
		spoken:  make(map[string]int),
		written: make(map[string]int),
		sex:     make(map[string]lexicon.Class),
		chance:  make(map[string]bool),
		counts:  make(map[string]int),
	}
}

// canon is the folded form of a word or phrase as written.
func canon(s string) string {
	return strings.Join(slices.Collect(lexicon.Words(s)), " ")
}

// add says that the word or phrase s may be c.
func (b *builder) add(s string, c lexicon.Class) { b.put(canon(s), c) }

func (b *builder) put(w string, c lexicon.Class) {
	if !plausible(w) {
		return
	}
	if b.class[w] == 0 {
		b.counts[b.source]++
	}
	b.class[w] |= c
}

// plausible refuses what is no word of letters: numbers, symbols, other scripts.
func plausible(w string) bool {
	if w == "" || len(w) > 64 {
		return false
	}
	for i := range len(w) {
		c := w[i]
		if (c < 'a' || c > 'z') && c != ' ' && c != '\'' {
			return false
		}
	}
	return true
}

// parts marks the beginnings of phrases, which lookups climb by.
func (b *builder) parts() {
	for _, w := range slices.Sorted(maps.Keys(b.class)) {
		c := b.class[w]
		var part lexicon.Class
		if c&(lexicon.Place|lexicon.Demonym) != 0 {
			part |= lexicon.CommunePart
		}
		if c&lexicon.Name != 0 {
			part |= lexicon.NamePart
		}
		if c&lexicon.Common != 0 || c&lexicon.Proper != 0 {
			part |= lexicon.CommunePart
		}
		n := 1
		for i := range len(w) {
			if w[i] == ' ' {
				b.class[w[:i]] |= part
				n++
			}
		}
		b.maxWords = max(b.maxWords, n)
	}
}

// entries gives the table: the key of each word or phrase and its classes.
func (b *builder) entries() (map[uint64]uint32, error) {
	out := make(map[uint64]uint32, len(b.class))
	for w, c := range b.class {
		if c == 0 {
			continue
		}
		key := keyOf(w)
		if _, ok := out[key]; ok {
			return nil, fmt.Errorf("%q has the key of another entry", w)
		}
		out[key] = uint32(c)
	}
	return out, nil
}

func keyOf(w string) (key fold.Hash) {
	for i, word := range strings.Split(w, " ") {
		h := fold.Of(word)
		if i > 0 {
			h = fold.Join(key, h)
		}
		key = h
	}
	return key
}

// dump lists all entries, to look at.
func (b *builder) dump() []byte {
	var out bytes.Buffer
	for _, w := range slices.Sorted(maps.Keys(b.class)) {
		fmt.Fprintf(&out, "%s\t%s\t%d\t%d\n", w, classString(b.class[w]), b.spoken[w], b.written[w])
	}
	return out.Bytes()
}
