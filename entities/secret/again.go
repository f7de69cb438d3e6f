package secret

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/quantity"
)

// What is secret in one place is so in all: a value that stands again where
// nothing governs it, and the name of a customer or supplier wherever it stands.

// amount is a value by what it is worth.
type amount struct {
	class quantity.Class
	micro int64
}

// idle is a value that nothing governs, kept until the whole text is read.
type idle struct {
	first, last int
	amount
}

// telling tells whether a number has three digits that count, so that two
// places hardly give it by chance.
func telling(micro int64) bool {
	for micro != 0 && micro%10 == 0 {
		micro /= 10
	}
	return micro >= 100
}

// again proposes what was proposed elsewhere in the text.
func (f *finder) again() {
	known := map[amount]candidate{}
	names := map[uint64][]candidate{}
	for _, c := range f.found {
		if c.sure < enough || c.kind != entities.KindBusinessSecret {
			continue
		}
		if c.worth.micro != 0 && telling(c.worth.micro) {
			known[c.worth] = c
		}
		if c.named {
			names[f.k[c.first].Hash] = append(names[f.k[c.first].Hash], c)
		}
	}
	for _, v := range f.idle {
		if c, ok := known[v.amount]; ok {
			f.propose(candidate{first: v.first, last: v.last, kind: c.kind, sub: c.sub, rule: c.rule + "/again", sure: max(enough, c.sure-10)})
		}
	}
	if len(names) == 0 {
		return
	}
	f.protagonists(names)
	for i := range f.k {
		for _, c := range names[f.k[i].Hash] {
			if i != c.first && f.same(i, c) && !f.outside(i) {
				f.propose(candidate{first: i, last: i + c.last - c.first, kind: c.kind, sub: c.sub, rule: c.rule + "/again", sure: max(enough, c.sure-5)})
				break
			}
		}
	}
}

// often is the number of places from which a name is one of the case's own: a
// text that names somebody throughout keeps no secret of it.
const often = 4

// protagonists takes names out that stand all over the text.
func (f *finder) protagonists(names map[uint64][]candidate) {
	for h, cs := range names {
		seen := 0
		for i := range f.k {
			if f.k[i].Hash == h && f.same(i, cs[0]) {
				seen++
			}
		}
		if seen <= often {
			continue
		}
		delete(names, h)
		for i := range f.found {
			if c := &f.found[i]; c.named && f.k[c.first].Hash == h {
				c.sure = 0
			}
		}
	}
}

// same tells whether the words of a candidate stand at token i.
func (f *finder) same(i int, c candidate) bool {
	n := c.last - c.first
	if i+n > len(f.k) || !f.k[i].Any(entities.Upper) {
		return false
	}
	for j := range n {
		if f.k[i+j].Hash != f.k[c.first+j].Hash {
			return false
		}
	}
	return true
}

// dated is a year of the block.
type dated struct{ at, year int }

// note notes a year.
func (f *finder) note(i int, k entities.Token) {
	if !k.Is(entities.Number) || k.End-k.Start != 4 {
		return
	}
	y := 0
	for _, c := range []byte(f.t.Canon()[k.Start:k.End]) {
		if c < '0' || c > '9' {
			return
		}
		y = y*10 + int(c-'0')
	}
	if y >= 1980 && y < 2040 {
		f.newest = max(f.newest, y)
		f.years = append(f.years, dated{i, y})
	}
}

// yearOf is the year that the sentence gives beside the tokens [first, last), 0 if none.
func (f *finder) yearOf(first, last int) int {
	year, best := 0, 10
	s := f.sentenceOf(first)
	for _, y := range f.years {
		d := y.at - last
		if y.at < first {
			d = first - y.at + 2 // the year mostly follows
		}
		if d >= 0 && d < best && f.sentenceOf(y.at) == s {
			year, best = y.year, d
		}
	}
	return year
}

// presumption is the number of years after which sales, shares and the like are
// presumed not secret any more (C. com. R463-14, written for the competition authority).
const presumption = 5

// aged doubts the values of years long past. They stay proposed: the
// presumption falls where the holder claims, which the text does not tell.
func (f *finder) aged() {
	for i := range f.found {
		if c := &f.found[i]; c.year > 0 && f.newest-c.year > presumption {
			c.doubt = "old"
			c.sure = max(min(c.sure, enough), c.sure-6)
		}
	}
}
