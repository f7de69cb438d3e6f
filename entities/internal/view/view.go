// Package view builds the canonical view of a source text with an exact map back to its bytes.
package view

import "sort"

// View is the canonical text and its map.
type View struct {
	Text string
	segs []segment
}

// segment maps clen canonical bytes at c to slen source bytes at s: byte for
// byte where identity holds, else as a whole.
type segment struct {
	c, s, clen, slen uint32
	identity         bool
}

// Build makes the view of valid UTF-8.
func Build(src string) View {
	return View{Text: src, segs: []segment{{clen: uint32(len(src)), slen: uint32(len(src)), identity: true}}}
}

// Source maps a non-empty canonical range to source bytes. A range whose
// inside holds something that the view dropped covers it.
func (v *View) Source(start, end int) (int, int) {
	a, b := v.at(start), v.at(end-1)
	s := int(a.s)
	if a.identity {
		s += start - int(a.c)
	}
	e := int(b.s + b.slen)
	if b.identity {
		e = int(b.s) + end - int(b.c)
	}
	if e < s { // a range that runs into moved page furniture
		s, e = min(s, int(b.s)), max(e, int(a.s+a.slen))
	}
	return s, e
}

func (v *View) at(c int) segment {
	i := sort.Search(len(v.segs), func(i int) bool { return int(v.segs[i].c) > c })
	return v.segs[max(0, i-1)]
}

// Canon maps a source byte to the canonical byte that shows it, or, if the
// view dropped it, to the next one.
func (v *View) Canon(src int) int {
	return src
}
