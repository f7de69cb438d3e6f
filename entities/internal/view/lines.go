package view

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/estompe/estompe/entities/internal/fold"
)

// piece is a half-open range of the text.
type piece struct{ start, end int }

// lines is the second pass. It takes form feeds out, and moves page furniture
// that cuts a sentence behind the text: page numbers, and the headers and
// footers that come with them. Furniture between two sentences harms nothing
// and stays where it is.
func (v *View) lines() {
	s := v.Text
	marks := pageLines(s)
	paged := strings.IndexByte(s, '\f') >= 0
	if len(marks) == 0 && !paged {
		return
	}
	b := builder{in: s}
	var moved []piece
	for _, p := range regions(s, marks, paged) {
		before, after := trimEnd(s, p.start), trimStart(s, p.end)
		p = piece{trimStart(s, p.start), trimEnd(s, p.end)}
		switch {
		case !continues(s, before, after):
			b.formFeeds(before, after)
			continue
		case p.start < p.end:
			moved = append(moved, p)
		}
		b.replace(before, after, "\n")
	}
	if !b.edited() {
		return
	}
	b.keep(len(s))
	tail := -1
	if len(moved) > 0 {
		tail = len(b.segs)
	}
	for _, p := range moved {
		b.insert(p.start, "\n\n")
		b.copy(p.start, p.end)
	}
	v.apply(&b, tail)
}

// insert shows with, which has no source, as standing at a place.
func (b *builder) insert(at int, with string) {
	b.segs = append(b.segs, segment{uint32(len(b.out)), uint32(at), whole})
	b.out = append(b.out, with...)
}

// formFeeds shows the ends of pages in a range as ends of paragraphs.
func (b *builder) formFeeds(from, to int) {
	for {
		i := strings.IndexByte(b.in[from:to], '\f')
		if i < 0 {
			return
		}
		b.replace(from+i, from+i+1, "\n\n")
		from += i + 1
	}
}

// regions returns the furniture in text order: the accepted marks and the ends
// of pages, each with the lines beside it that other pages have, too.
func regions(s string, marks []mark, paged bool) []piece {
	var at []piece
	for _, m := range marks {
		at = append(at, m.piece)
	}
	if paged {
		for i := 0; ; i++ {
			k := strings.IndexByte(s[i:], '\f')
			if k < 0 {
				break
			}
			i += k
			at = append(at, piece{i, i + 1})
		}
		slices.SortFunc(at, func(a, b piece) int { return a.start - b.start })
	}
	count, seen := map[uint64]int{}, map[int]bool{}
	add := func(q piece) {
		if !seen[q.start] {
			seen[q.start] = true
			count[template(s[q.start:q.end])]++
		}
	}
	alone := firsts(at)
	for _, p := range alone {
		for n, q := 0, lineBefore(s, p.start); n < maxBeside && q.start < q.end; n, q = n+1, lineBefore(s, q.start) {
			add(q)
		}
		for n, q := 0, lineAfter(s, p.end); n < maxBeside && q.start < q.end; n, q = n+1, lineAfter(s, q.end) {
			add(q)
		}
	}
	repeated := func(q piece) bool {
		return q.end-q.start >= shortest && !unicode.IsLower(firstRune(s[q.start:])) && count[template(s[q.start:q.end])] >= 2
	}
	out := at[:0]
	for _, p := range at {
		if len(alone) > 0 && alone[0].start == p.start {
			alone = alone[1:]
			for n, q := 0, lineBefore(s, p.start); n < maxBeside && repeated(q); n, q = n+1, lineBefore(s, q.start) {
				p.start = q.start
			}
			for n, q := 0, lineAfter(s, p.end); n < maxBeside && repeated(q); n, q = n+1, lineAfter(s, q.end) {
				p.end = q.end
			}
		}
		if k := len(out) - 1; k >= 0 && trimStart(s, out[k].end) >= p.start {
			out[k].end = max(out[k].end, p.end)
			continue
		}
		out = append(out, p)
	}
	return out
}

// firsts returns the first mark of each page: headers are looked for beside it.
func firsts(at []piece) (alone []piece) {
	last := -leastPage
	for _, p := range at {
		if p.start-last >= leastPage {
			alone = append(alone, p)
		}
		last = p.end
	}
	return alone
}

// leastPage is the least text between the marks of two pages.
const leastPage = 200

// maxBeside is how many lines of a header or footer may stand beside a page
// number; shortest and maxLine how long such a line may be.
const (
	maxBeside = 3
	shortest  = 8
	maxLine   = 120
)

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// lineBefore returns the line with text that ends before at, empty if there is none or a long one.
func lineBefore(s string, at int) piece {
	end := trimEnd(s, at)
	window := s[max(0, end-maxLine-1):end]
	start := 1 + max(strings.LastIndexByte(window, '\n'), strings.LastIndexByte(window, '\f'))
	if start == 0 && end > maxLine {
		return piece{end, end}
	}
	return piece{max(0, end-maxLine-1) + start, end}
}

// lineAfter returns the line with text that begins behind at, empty if there is none or a long one.
func lineAfter(s string, at int) piece {
	start := trimStart(s, at)
	n := strings.IndexAny(s[start:min(len(s), start+maxLine+1)], "\n\f")
	switch {
	case n < 0 && len(s)-start > maxLine:
		return piece{start, start}
	case n < 0:
		return piece{start, len(s)}
	}
	return piece{start, start + n}
}

// template hashes a line without its numbers.
func template(line string) uint64 {
	h, number := fold.Start, false
	for _, r := range line {
		if r >= '0' && r <= '9' {
			if !number {
				h = fold.AddByte(h, '#')
			}
			number = true
			continue
		}
		number = false
		h = fold.AddRune(h, r)
	}
	return h
}

func trimEnd(s string, end int) int {
	for end > 0 && strings.IndexByte(" \n\f", s[end-1]) >= 0 {
		end--
	}
	return end
}

func trimStart(s string, start int) int {
	for start < len(s) && strings.IndexByte(" \n\f", s[start]) >= 0 {
		start++
	}
	return start
}

// wrapped is the length from which a line is taken for one that the margin ended.
const wrapped = 35

// continues tells whether a sentence goes on from one place to another: it does
// before a small letter, and else where nothing ends it and the line was full.
func continues(s string, before, after int) bool {
	if before == 0 || after == len(s) || ended(s, before) {
		return false
	}
	next := firstRune(s[after:])
	last, _ := utf8.DecodeLastRuneInString(s[:before])
	if unicode.IsLower(next) || last == ',' || last == '\'' || last == '-' && before > 1 && s[before-2] > ' ' {
		return true
	}
	if unicode.IsUpper(last) && unicode.IsUpper(next) { // headings
		return false
	}
	line := lineBefore(s, before)
	return line.start == line.end || line.end-line.start >= wrapped
}

// ended tells whether a sentence ends at a place: with a full stop that is not
// that of an initial or a civility.
func ended(s string, at int) bool {
	switch s[at-1] {
	case '!', '?', ';':
		return true
	case '.':
		word := s[max(0, at-6) : at-1]
		if i := strings.LastIndexAny(word, " \n('"); i >= 0 {
			word = word[i+1:]
		}
		r, n := utf8.DecodeRuneInString(word)
		switch fold.String(word) {
		case "mme", "mlle", "art", "al", "av", "bd":
			return false
		}
		return !(unicode.IsUpper(r) && len(word)-n <= 1)
	}
	return false
}
