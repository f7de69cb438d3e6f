package secret

import (
	"iter"
	"sync"

	"github.com/estompe/estompe/entities/internal/token"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// family is the set of families that a word of crafts belongs to.
type family uint8

const (
	matter family = 1 << iota
	gesture
	order
	unit
	codeWord
	saleWord
	meansWord
	plea
)

// families has the words of all families, so that a word is looked up once.
var families = sync.OnceValue(func() *wordset.Map[family] {
	m := &wordset.Map[family]{}
	for i, words := range []*wordset.Set{matters(), gestures(), orders(), measures(), computing(), selling(), means(), pleading} {
		for h := range words.All() {
			m.Put(h, m.Get(h)|1<<i)
		}
	}
	m.Put(hCode, m.Get(hCode)) // which the word behind it makes one of the law
	return m
})

// crafted is set on tokens that may be words of a family.
var crafted = token.Watch(func() iter.Seq[uint64] { return families().Keys() })

// add counts a word.
func (s *shape) add(w family) {
	switch {
	case w&matter != 0:
		s.matter++
	case w&gesture != 0:
		s.gesture++
	case w&order != 0:
		s.order++
	case w&unit != 0:
		s.unit++
	}
	if w&codeWord != 0 {
		s.code++
	}
	if w&saleWord != 0 {
		s.sale++
	}
	if w&meansWord != 0 {
		s.means++
	}
}

// most gives a score that no part of a passage exceeds, as no part has more words of any family.
func (s shape) most(sub string) int {
	s.plea, s.priced = 0, 0
	_, score := s.best(sub)
	if sub == "tender" { // a part that shows nothing of an offer is judged as others are
		_, plain := s.best("")
		score = max(score, plain)
	}
	return score
}
