package view

import "unicode/utf8"

// builder collects the edits of one pass, in text order.
type builder struct {
	in      string
	out     []byte
	segs    []segment
	done    int // bytes of in that are copied or replaced
	scratch []byte
}

// replace shows in[from:to] as with; empty with drops it.
func (b *builder) replace(from, to int, with string) {
	b.keep(from)
	if with != "" {
		b.segs = append(b.segs, segment{uint32(len(b.out)), uint32(from), uint32(to-from) | whole})
		b.out = append(b.out, with...)
	}
	b.done = to
}

// replaceRune shows in[from:to] as one character.
func (b *builder) replaceRune(from, to int, r rune) {
	b.keep(from)
	b.segs = append(b.segs, segment{uint32(len(b.out)), uint32(from), uint32(to-from) | whole})
	b.out = utf8.AppendRune(b.out, r)
	b.done = to
}

// keep copies what stands before to.
func (b *builder) keep(to int) {
	if b.out == nil {
		b.out = make([]byte, 0, len(b.in)+16)
	}
	if to > b.done {
		b.copy(b.done, to)
		b.done = to
	}
}

// copy shows in[from:to] as it is.
func (b *builder) copy(from, to int) {
	b.segs = append(b.segs, segment{uint32(len(b.out)), uint32(from), uint32(to - from)})
	b.out = append(b.out, b.in[from:to]...)
}

func (b *builder) edited() bool { return b.out != nil }

// apply composes the pass with the view that it was made on. Segments of the
// pass from index moved on are furniture that it moved; a pass that moves
// nothing says -1.
func (v *View) apply(b *builder, moved int) {
	if !b.edited() {
		return
	}
	if moved < 0 {
		b.keep(len(b.in))
	}
	next := View{Text: string(b.out), segs: make([]segment, 0, len(b.segs)+len(v.segs)), tail: -1}
	for i, g := range b.segs {
		if i == moved {
			next.tail = len(next.segs)
		}
		v.compose(&next, g)
	}
	if next.tail < 0 {
		next.tail = len(next.segs)
	}
	*v = next
}

// compose appends segment g, which leads to bytes of v's text, with its source in v's source.
func (v *View) compose(next *View, g segment) {
	from, n := int(g.s), int(g.n&^whole)
	i := v.at(from)
	if g.whole() {
		if i >= v.tail && next.tail < 0 {
			next.tail = len(next.segs)
		}
		s, e := v.Source(from, from+n)
		next.add(segment{g.c, uint32(s), uint32(e-s) | whole})
		return
	}
	for c := int(g.c); n > 0; i++ {
		if i >= v.tail && next.tail < 0 {
			next.tail = len(next.segs)
		}
		h := v.segs[i]
		skip := from - int(h.c)
		k := min(n, v.clen(i)-skip)
		if !h.whole() {
			h.s += uint32(skip)
			h.n = uint32(k)
		}
		h.c = uint32(c)
		next.add(h)
		from, c, n = from+k, c+k, n-k
	}
}

// add appends a segment, joined with the last one where they go on from each other.
func (v *View) add(g segment) {
	if k := len(v.segs) - 1; k >= 0 && v.tail != len(v.segs) {
		l := &v.segs[k]
		if !l.whole() && !g.whole() && l.s+l.n == g.s && l.c+l.n == g.c {
			l.n += g.n
			return
		}
	}
	v.segs = append(v.segs, g)
}
