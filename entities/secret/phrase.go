package secret

import (
	"iter"
	"strconv"
	"strings"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/quantity"
)

// units is a set of classes of quantities.
type units uint16

func of(cs ...quantity.Class) (u units) {
	for _, c := range cs {
		u |= 1 << c
	}
	return u
}

func (u units) has(c quantity.Class) bool { return u&(1<<c) != 0 }

var (
	money   = of(quantity.Money)
	percent = of(quantity.Percent, quantity.Points)
	amounts = of(quantity.Mass, quantity.Volume, quantity.Energy, quantity.Things)
	people  = of(quantity.People)
	bare    = of(quantity.Bare)
)

// side says on which side of a quantity a cue must stand.
type side uint8

const (
	both  side = iota
	left       // before the quantity only
	right      // after it only
)

// table is the cues of one reading of a quantity or passage.
type table struct {
	// sub is the sub-kind proposed; empty for a reading under which the text stays.
	sub string
	// name is the reading in rule identifiers; the sub-kind if empty.
	name string
	// kind is the kind proposed; empty for a business secret.
	kind entities.Kind
	// units are the classes of quantities that the cues may govern.
	units units
	// weak are classes that they govern with less certainty.
	weak units
	// reach bounds the tokens between a cue and the value behind it; 0 is no bound of its own.
	reach int
	// votes says that the words decide nothing alone.
	votes bool
	// soft names the hints without which the text hardly stays.
	soft string
	// id is the reading as a number; tells, whether names and parts of sentences near its words may be secrets.
	id    uint64
	tells bool
	// cues are lines: a weight, "<" or ">" for a side, and a phrase whose words may be alternatives.
	cues string
}

// hint tells whether the words of a table only vote.
func (t *table) hint() bool { return t.votes }

func (t *table) reading() string {
	if t.name != "" {
		return t.name
	}
	return t.sub
}

// phrase is a compiled line.
type phrase struct {
	words  [][]uint64
	table  *table
	weight int
	side   side
	caps   bool
}

// book finds phrases at a token. A bit set of the second words, kept with each
// first word, turns most tokens away that begin one.
type book struct {
	slots   []slot // open addressing, a power of two, at most half full
	entries []entry
}

// slot is what has to be read of most first words.
type slot struct {
	first  uint64
	second uint64 // bits of the second words
	at     int32  // index into entries plus one; 0 if the slot is free
	single bool   // the word alone is a phrase
}

// find gives the slot of a first word, a free one if it has none.
func (b *book) find(h uint64) *slot {
	mask := uint64(len(b.slots) - 1)
	at := h & mask
	for b.slots[at].at != 0 && b.slots[at].first != h {
		at = (at + 1) & mask
	}
	return &b.slots[at]
}

// grow makes room for one more first word.
func (b *book) grow() {
	if 2*(len(b.entries)+1) <= len(b.slots) {
		return
	}
	old := b.slots
	b.slots = make([]slot, max(1<<8, 2*len(old)))
	for _, s := range old {
		if s.at != 0 {
			*b.find(s.first) = s
		}
	}
}

// firsts gives the first words of all phrases.
func (b *book) firsts() iter.Seq[uint64] {
	return func(yield func(uint64) bool) {
		for i := range b.slots {
			if b.slots[i].at != 0 && !yield(b.slots[i].first) {
				return
			}
		}
	}
}

// entry is the phrases that begin with a word.
type entry struct {
	single []phrase
	longer []phrase
}

func secondBit(h uint64) uint64 { return 1 << (h >> 7 & 63) }

// put files a phrase under a first word.
func (b *book) put(h uint64, p phrase) {
	b.grow()
	s := b.find(h)
	if s.at == 0 {
		b.entries = append(b.entries, entry{})
		s.first, s.at = h, int32(len(b.entries))
	}
	e := &b.entries[s.at-1]
	if len(p.words) == 1 {
		e.single, s.single = append(e.single, p), true
		return
	}
	e.longer = append(e.longer, p)
	for _, w := range p.words[1] {
		s.second |= secondBit(w)
	}
}

// add compiles the cues of a table.
func (b *book) add(t *table) {
	for line := range strings.Lines(t.cues) {
		if weight, rest, many := strings.Cut(strings.TrimSpace(line), " "); many && strings.Contains(rest, ";") {
			for one := range strings.SplitSeq(rest, ";") {
				b.line(t, strings.Fields(weight+" "+one))
			}
			continue
		}
		b.line(t, strings.Fields(line))
	}
}

// verbEndings are those of verbs of the first conjugation, without accents.
const verbEndings = "e er es ee ees ent ait aient ant a era eront erait eraient"

// line compiles one line.
func (b *book) line(t *table, fields []string) {
	if len(fields) == 0 {
		return
	}
	{
		p := phrase{table: t}
		p.weight, _ = strconv.Atoi(fields[0])
		fields = fields[1:]
		switch fields[0] {
		case "<":
			p.side, fields = left, fields[1:]
		case ">":
			p.side, fields = right, fields[1:]
		}
		p.caps = len(fields) == 1 && strings.ToUpper(fields[0]) == fields[0]
		for _, f := range fields {
			var alternatives []uint64
			for _, a := range strings.Split(f, "|") {
				if stem, verb := strings.CutSuffix(a, "~"); verb {
					for e := range strings.FieldsSeq(verbEndings) {
						alternatives = append(alternatives, entities.Fold(stem+e))
					}
					continue
				}
				for _, form := range inflect(strings.TrimSuffix(a, "'")) {
					alternatives = append(alternatives, entities.Fold(form))
				}
			}
			p.words = append(p.words, alternatives)
		}
		for _, h := range p.words[0] {
			b.put(h, p)
		}
	}
}

// tells tells whether a table is of names or of what is told at length.
func tells(t *table) bool {
	switch t.sub {
	case "customer", "supplier", "clause", "internal_quote", "formula", "process", "source_code", "method", "tender":
		return true
	}
	return t.name == "rivalry"
}

func newBook(tables ...[]table) *book {
	b := &book{}
	for _, ts := range tables {
		for i := range ts {
			ts[i].id, ts[i].tells = entities.Fold(ts[i].reading()), tells(&ts[i])
			b.add(&ts[i])
		}
	}
	return b
}

// match finds the longest phrase at token i, the first of those of one length;
// end is 0 if there is none.
func (b *book) match(ks []entities.Token, i int) (found phrase, end int) {
	b.each(ks, i, func(p *phrase, last int) {
		if last > end {
			found, end = *p, last
		}
	})
	return found, end
}

// each calls yield for every phrase at token i.
func (b *book) each(ks []entities.Token, i int, yield func(p *phrase, end int)) {
	s := b.find(ks[i].Hash)
	longer := i+1 < len(ks) && s.second&secondBit(ks[i+1].Hash) != 0
	if !s.single && !longer {
		return
	}
	e := &b.entries[s.at-1]
	for j := range e.single {
		if p := &e.single[j]; !p.caps || ks[i].Any(entities.Caps) {
			yield(p, i+1)
		}
	}
	if !longer {
		return
	}
	for j := range e.longer {
		if last := e.longer[j].at(ks, i); last > 0 {
			yield(&e.longer[j], last)
		}
	}
}

// at returns the end of the phrase at token i, or 0.
func (p *phrase) at(ks []entities.Token, i int) int {
	for n, alternatives := range p.words {
		if n == 0 {
			continue // the entry's word
		}
		if i+n >= len(ks) || ks[i+n].Any(entities.Para) || !has(alternatives, ks[i+n].Hash) {
			return 0
		}
	}
	return i + len(p.words)
}

func has(hs []uint64, h uint64) bool {
	for _, x := range hs {
		if x == h {
			return true
		}
	}
	return false
}
