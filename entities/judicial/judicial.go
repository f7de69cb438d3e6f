// Package judicial finds what must stay: courts with their formation and seat,
// bars, docket numbers, statutes, case law, and placeholders that the input
// carries. Other recognisers look at its mentions before they take a town, a
// number or a capitalised word for something to hide: it errs on the short
// side, so that no party's name ever stands behind a shield.
package judicial

import (
	"iter"
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/token"
	"github.com/estompe/estompe/entities/internal/wordset"
)

var recognizer = sync.OnceValue(func() *entities.Recognizer {
	return &entities.Recognizer{
		Name:  "judicial",
		Doc:   "courts, bars, docket numbers, statutes and case law, and placeholders that the input carries: what must stay",
		Kinds: []entities.Kind{entities.KindCourt, entities.KindBar, entities.KindCase, entities.KindLaw, entities.KindPseudonym},
		Run:   run,
	}
})

// Recognizer returns the recogniser of the topic.
func Recognizer() *entities.Recognizer { return recognizer() }

// Confidences: a form that means nothing else, one that context settles, and a reading that may be another's.
const (
	sure   = 98
	likely = 85
	unsure = 65
)

// run makes one walk over the tokens. A mention ends where the next may begin;
// placeholders are looked for in a walk of their own, for they stand inside
// courts and bars, too.
func run(p *entities.Pass) error {
	s := newScan(p)
	tb := tables()
	for i := 0; i < len(s.k); {
		end := 0
		if s.k[i].Any(entities.HasDigit) {
			end = s.shaped(i)
		} else if s.k[i].Any(watch) {
			end = s.anchored(i, tb.anchors.Get(s.k[i].Hash))
		}
		i = max(i+1, end)
	}
	s.placeholders()
	return nil
}

// anchor is what a word may begin.
type anchor uint8

const (
	anchorCourt      anchor = 1 << iota // a court, or the formation before it
	anchorBar                           // a bar
	anchorDocket                        // a word that announces a docket number
	anchorStatute                       // a statute
	anchorCite                          // case law, a review
	anchorChallenged                    // "arrêt attaqué (Paris, …)"
	anchorSpaced                        // a letter of a heading in spaced letters
)

// anchored tries what the word at i may begin, the longest reading first, and
// returns the end of what it reported, or 0.
func (s *scan) anchored(i int, a anchor) int {
	if a&anchorBar != 0 {
		if end := s.bar(i); end > 0 {
			return end
		}
	}
	if a&anchorCite != 0 {
		if end := s.citation(i); end > 0 {
			return end
		}
	}
	if a&anchorCourt != 0 {
		if end := s.court(i); end > 0 {
			return end
		}
	}
	if a&anchorStatute != 0 {
		if end := s.statute(i); end > 0 {
			return end
		}
	}
	if a&anchorDocket != 0 {
		if end := s.docket(i); end > 0 {
			return end
		}
	}
	if a&anchorSpaced != 0 {
		if end := s.luxembourg(i); end > 0 {
			return end
		}
		if end := s.spaced(i); end > 0 {
			return end
		}
	}
	if a&anchorChallenged != 0 {
		return s.challenged(i)
	}
	return 0
}

// lexTables are the tables that the words of French make: built once.
type lexTables struct {
	anchors *wordset.Map[anchor]
}

var tables = sync.OnceValue(func() *lexTables {
	t := &lexTables{anchors: &wordset.Map[anchor]{}}
	add := func(a anchor, hs ...uint64) {
		for _, h := range hs {
			t.anchors.Put(h, t.anchors.Get(h)|a)
		}
	}
	add(anchorCourt, courts().firsts()...)
	add(anchorCourt, keys(formationNouns)...)
	add(anchorBar, bars().firsts()...)
	add(anchorDocket, keys(docketWords)...)
	add(anchorStatute, statuteWords().firsts()...)
	add(anchorStatute, codes().firsts()...)
	add(anchorCite, citeStarts().firsts()...)
	add(anchorCite, keys(caseNouns)...)
	add(anchorSpaced, entities.Fold("t"), entities.Fold("c"))
	add(anchorChallenged, keys(challengedWords)...)
	return t
})

// watch is set on tokens that may be anchors.
var watch = token.Watch(func() iter.Seq[uint64] { return tables().anchors.Keys() })
