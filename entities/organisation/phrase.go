package organisation

import (
	"strings"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// words makes a set of folded words from a list.
func words(list string) *wordset.Set { return wordset.Of(list) }

// phrases is a set of phrases with a value each, matched token by token. An
// entry with more set is the beginning of a longer phrase.
type phrases[V any] struct {
	nodes wordset.Map[phraseNode[V]]
	first wordset.Filter // of the first words
}

type phraseNode[V any] struct {
	value V
	end   bool
	more  bool
}

// add enters phrases, one a line, words apart; an elided word stands without its apostrophe.
func (p *phrases[V]) add(v V, list string) {
	for line := range strings.Lines(list) {
		ws := strings.Fields(line)
		if len(ws) == 0 {
			continue
		}
		key := entities.Fold(ws[0])
		p.first.Add(key)
		for _, w := range ws[1:] {
			n := p.nodes.Get(key)
			n.more = true
			p.nodes.Put(key, n)
			key = fold.Join(key, entities.Fold(w))
		}
		n := p.nodes.Get(key)
		n.value, n.end = v, true
		p.nodes.Put(key, n)
	}
}

// match finds the longest phrase that begins at token i. A hyphen inside and a
// line break count for a space; a paragraph break ends the search.
func (p *phrases[V]) match(k []entities.Token, i int) (v V, end int) {
	if i >= len(k) || !p.first.May(k[i].Hash) {
		return v, 0
	}
	key := k[i].Hash
	n, ok := p.nodes.Lookup(key)
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
		n, ok = p.nodes.Lookup(key)
	}
	return v, end
}

var hashHyphen = entities.Fold("-")

var hashSa = entities.Fold("sa")
