package zone

import (
	"iter"
	"strings"
	"sync"

	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/token"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// class is what a single word may be, as bits.
type class uint16

const (
	opens      class = 1 << iota // the first word of a cue
	function                     // a function of bench or registry
	civility                     // "Monsieur", "Mme"
	prose                        // verbs and pronouns of narrative
	benchWord                    // what the account of the hearing speaks of
	headWord                     // what a heading line speaks of
	partyWord                    // civil status and seat
	rulingVerb                   // "Condamne", "Déboute"
	filler                       // what may stand between functions in a line of signatures
	lawyer                       // "Me", "SCP", "avocat"
	alone                        // a cue by itself
)

// ends holds for each stage the number, plus one, of a cue.
type ends [3]uint8

func (e ends) of(st stage) *cue {
	if k := e[st>>1]; k > 0 {
		return &cues[k-1]
	}
	return nil
}

// other is the cue of another stage, that may revise this one.
func (e ends) other() *cue {
	for _, k := range e {
		if k > 0 {
			return &cues[k-1]
		}
	}
	return nil
}

type tables struct {
	words *wordset.Map[class]
	// single are the cues of one word.
	single *wordset.Map[ends]
	// nodes are the prefixes of two words and more of all cues, with the cues that end there.
	nodes *wordset.Map[ends]
	// longer tells cheaply that a prefix of two words or more is none.
	longer wordset.Filter
}

func (t *tables) add(h uint64, c class) { t.words.Put(h, t.words.Get(h)|c) }

// watch is set on tokens that may be words of the tables.
var watch = token.Watch(func() iter.Seq[uint64] { return lookup().words.Keys() })

var lookup = sync.OnceValue(func() *tables {
	t := &tables{words: &wordset.Map[class]{}, single: &wordset.Map[ends]{}, nodes: &wordset.Map[ends]{}}
	for c, list := range wordLists {
		for w := range strings.FieldsSeq(list) {
			t.add(fold.Of(w), c)
		}
	}
	for k := range cues {
		for p := range strings.Lines(cues[k].phrases) {
			for alt := range strings.SplitSeq(p, ";") {
				t.phrase(strings.Fields(alt), 0, 0, k)
			}
		}
	}
	return t
})

// phrase adds the ways to say a phrase: "a/b" is either, "a?" may be missing.
func (t *tables) phrase(words []string, depth int, prefix uint64, cue int) {
	if len(words) == 0 {
		if depth == 0 {
			return
		}
		table := t.nodes
		if depth == 1 {
			table = t.single
			t.add(prefix, alone)
		}
		e := table.Get(prefix)
		for k := range e {
			if e[k] == 0 && cues[cue].stages&(1<<k) != 0 {
				e[k] = uint8(cue + 1)
			}
		}
		table.Put(prefix, e)
		return
	}
	w := words[0]
	if strings.HasSuffix(w, "?") {
		w = w[:len(w)-1]
		t.phrase(words[1:], depth, prefix, cue)
	}
	for _, a := range strings.Split(w, "/") {
		h := fold.Of(a)
		if a == "slash" {
			h = fold.Of("/")
		}
		key := h
		if depth > 0 {
			key = fold.Join(prefix, h)
			t.longer.Add(key)
			t.nodes.Put(key, t.nodes.Get(key))
		} else {
			t.add(h, opens)
		}
		t.phrase(words[1:], depth+1, key, cue)
	}
}

const maxMatches = 6

// cue applies the longest cue at token i that is believed there and returns
// its end, or 0. Commas and dashes between its words are passed over; no cue
// goes over a paragraph break. The class of the token is first.
func (s *splitter) cue(i int, first class) int {
	var found [maxMatches]struct {
		e   ends
		end int
	}
	n := 0
	key := s.at(i).Hash
	if first&alone != 0 {
		found[0].e, found[0].end = s.tab.single.Get(key), i+1
		n++
	}
	for j := i; n < maxMatches; {
		if j++; j >= s.n {
			break
		}
		t := s.at(j)
		if t.Hash == hComma || t.Hash == hDash {
			if j++; j >= s.n {
				break
			}
			t = s.at(j)
		}
		if t.any(token.Para) {
			break
		}
		if key = fold.Join(key, t.Hash); !s.tab.longer.May(key) {
			break
		}
		e, ok := s.tab.nodes.Lookup(key)
		if !ok {
			break
		}
		if e != (ends{}) {
			found[n].e, found[n].end = e, j+1
			n++
		}
	}
	for n--; n >= 0; n-- {
		c := found[n].e.of(s.st)
		if c == nil {
			c = found[n].e.other()
		}
		if s.apply(c, i, found[n].end) {
			return found[n].end
		}
	}
	return 0
}

var (
	hComma = fold.Of(",")
	hColon = fold.Of(":")
	hDash  = fold.Of("-")
	hDot   = fold.Of(".")
	hSemi  = fold.Of(";")
)
