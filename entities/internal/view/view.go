// Package view builds the canonical view of a source text with an exact map back to its bytes.
//
// Five passes, each of which costs a scan and no copy where it finds nothing
// to do: characters (NFC, one apostrophe, dash and blank, no invisible
// characters, no extraction damage), lines (page furniture out of the
// sentences it cuts), margins (line breaks that wrapping made), figures (read
// for letters) and words (hyphens at line ends, spaced-out capitals, look-alike
// letters). The maps of the passes are composed, so that a range of the view
// always leads to source bytes on rune boundaries.
package view

import "sort"

// View is the canonical text and its map. The zero View is that of the empty text.
type View struct {
	Text string
	segs []segment
	// tail is the index of the first segment of page furniture that was moved
	// behind the text; len(segs) if there is none. Source offsets rise within
	// segs[:tail] and within segs[tail:].
	tail int
	// blocks gives, for every so many canonical bytes, how many segments begin there or before.
	blocks []uint32
}

// blockBytes is how many canonical bytes share a start for the search of their segment.
const blockBytes = 256

// segment leads the canonical bytes from c, up to the next segment's, to n
// source bytes at s: byte for byte, or, where whole, only together.
type segment struct {
	c, s, n uint32
}

// whole is set in segment.n where bytes do not correspond one to one.
const whole = 1 << 31

func (g segment) whole() bool { return g.n&whole != 0 }

// end is the end of the segment in the source.
func (g segment) end() int { return int(g.s) + int(g.n&^whole) }

// MaxBytes is the longest text that the map can hold: a character may become three times as long.
const MaxBytes = 1 << 30

// Build makes the view of src, which must be valid UTF-8 and no longer than [MaxBytes].
func Build(src string) View {
	v := View{Text: src}
	if src != "" {
		v.segs = []segment{{n: uint32(len(src))}}
		v.tail = 1
	}
	foreign := v.characters()
	v.lines()
	v.unwrap()
	v.figures()
	v.words(src, foreign)
	v.index()
	return v
}

// index fills in the blocks, once no pass changes the view any more.
func (v *View) index() {
	v.blocks = make([]uint32, len(v.Text)/blockBytes+2)
	n := 0
	for b := range v.blocks {
		for n < len(v.segs) && int(v.segs[n].c) <= b*blockBytes {
			n++
		}
		v.blocks[b] = uint32(n)
	}
}

// Source maps a canonical range to source bytes. What the view dropped inside
// the range is covered, what it dropped before or behind it is not. A range
// from the text into moved page furniture covers all from the one to the other.
func (v *View) Source(start, end int) (int, int) {
	if start >= end || end > len(v.Text) {
		return v.point(start)
	}
	i := v.at(start)
	j := i
	if i+1 < len(v.segs) && end-1 >= int(v.segs[i+1].c) {
		j = v.at(end - 1)
	}
	a, b := v.segs[i], v.segs[j]
	s, e := int(a.s), b.end()
	if !a.whole() {
		s += start - int(a.c)
	}
	if !b.whole() {
		e = int(b.s) + end - int(b.c)
	}
	if i < v.tail && j >= v.tail {
		s, e = min(s, int(v.segs[v.tail].s)), max(e, v.segs[v.tail-1].end())
	}
	return s, e
}

// Gap is the number of source bytes between the canonical byte before end and the one at start.
func (v *View) Gap(end, start int) int {
	i := v.at(end - 1)
	if !v.segs[i].whole() && (i+1 == len(v.segs) || start < int(v.segs[i+1].c)) {
		return start - end
	}
	_, before := v.Source(end-1, end)
	after, _ := v.Source(start, start+1)
	return after - before
}

// point maps an empty range, or the end of the text.
func (v *View) point(c int) (int, int) {
	if len(v.segs) == 0 {
		return 0, 0
	}
	g := v.segs[v.at(c)]
	s := int(g.s)
	if !g.whole() {
		s = min(s+c-int(g.c), g.end())
	}
	return s, s
}

// at returns the index of the segment that holds a canonical byte.
func (v *View) at(c int) int {
	from, to := 0, len(v.segs) // the segments before from begin at c or before it, those from to on behind it
	if b := uint(c) / blockBytes; b+1 < uint(len(v.blocks)) {
		from, to = int(v.blocks[b]), int(v.blocks[b+1])
	}
	for from < to {
		if mid := int(uint(from+to) / 2); int(v.segs[mid].c) <= c {
			from = mid + 1
		} else {
			to = mid
		}
	}
	return max(0, from-1)
}

// clen is the length of segment i in the view.
func (v *View) clen(i int) int {
	if i+1 < len(v.segs) {
		return int(v.segs[i+1].c - v.segs[i].c)
	}
	return len(v.Text) - int(v.segs[i].c)
}

// Canon maps a source byte to the canonical byte that shows it, or, if the
// view dropped it, to the next one.
func (v *View) Canon(src int) int {
	if i, ok := v.find(v.segs[v.tail:], src); ok {
		return v.show(v.tail+i, src)
	}
	i, ok := v.find(v.segs[:v.tail], src)
	if !ok && i == v.tail {
		if v.tail < len(v.segs) {
			return int(v.segs[v.tail].c)
		}
		return len(v.Text)
	}
	return v.show(i, src)
}

// find returns the index of the first of the segments that ends behind a
// source byte, and whether it holds it.
func (v *View) find(segs []segment, src int) (int, bool) {
	i := sort.Search(len(segs), func(i int) bool { return segs[i].end() > src })
	return i, i < len(segs) && int(segs[i].s) <= src
}

func (v *View) show(i, src int) int {
	g := v.segs[i]
	if g.whole() || src < int(g.s) {
		return int(g.c)
	}
	return int(g.c) + src - int(g.s)
}

// Range maps a source range to the canonical range that shows it: empty if the
// view dropped all of it. Of what it shows only as a whole, all counts as shown.
func (v *View) Range(start, end int) (int, int) {
	if v.tail < len(v.segs) && start < end {
		_, a := v.find(v.segs[v.tail:], start)
		_, b := v.find(v.segs[v.tail:], end-1)
		i, _ := v.find(v.segs[:v.tail], start)
		j, _ := v.find(v.segs[:v.tail], end-1)
		if a && b && i == j { // within one piece of furniture
			return v.within(v.tail, len(v.segs), start, end)
		}
	}
	return v.within(0, v.tail, start, end)
}

func (v *View) within(lo, hi, start, end int) (int, int) {
	segs := v.segs[lo:hi]
	i := sort.Search(len(segs), func(i int) bool { return segs[i].end() > start })
	j := sort.Search(len(segs), func(i int) bool { return int(segs[i].s) >= end }) - 1
	if i >= len(segs) || j < i {
		c := len(v.Text)
		if lo+i < len(v.segs) {
			c = int(v.segs[lo+i].c)
		}
		return c, c
	}
	g := segs[j]
	e := int(g.c) + v.clen(lo+j)
	if !g.whole() {
		e = min(e, int(g.c)+end-int(g.s))
	}
	return v.show(lo+i, start), e
}
