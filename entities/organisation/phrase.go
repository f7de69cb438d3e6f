package organisation

import (
	"strings"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/fold"
)

// words makes a set of folded words from a list.
func words(list string) map[uint64]bool {
	m := make(map[uint64]bool)
	for _, w := range strings.Fields(list) {
		m[entities.Fold(w)] = true
	}
	return m
}

// phrases is a set of phrases with a value each, matched token by token. An
// entry with more set is the beginning of a longer phrase.
type phrases[V any] map[uint64]phraseNode[V]

type phraseNode[V any] struct {
	value V
	end   bool
	more  bool
}

// add enters phrases, one a line, words apart; an elided word stands without its apostrophe.
func (p phrases[V]) add(v V, list string) {
	for line := range strings.Lines(list) {
		ws := strings.Fields(line)
		if len(ws) == 0 {
			continue
		}
		key := entities.Fold(ws[0])
		for _, w := range ws[1:] {
			n := p[key]
			n.more = true
			p[key] = n
			key = fold.Join(key, entities.Fold(w))
		}
		n := p[key]
		n.value, n.end = v, true
		p[key] = n
	}
}

// match finds the longest phrase that begins at token i. A hyphen inside and a
// line break count for a space; a paragraph break ends the search.
func (p phrases[V]) match(k []entities.Token, i int) (v V, end int) {
	if i >= len(k) {
		return v, 0
	}
	key := k[i].Hash
	n, ok := p[key]
	for j := i; ok; {
		if n.end {
			v, end = n.value, j+1
		}
		if !n.more {
			break
		}
		j++
		if j < len(k) && k[j].Hash == hashHyphen && k[j].Is(entities.Punct) {
			j++
		}
		if j >= len(k) || k[j].Any(entities.Para) {
			break
		}
		key = fold.Join(key, k[j].Hash)
		n, ok = p[key]
	}
	return v, end
}

var hashHyphen = entities.Fold("-")
