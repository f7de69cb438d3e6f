package view

import (
	"strings"
	"unicode/utf8"
)

// The widths, in characters, at which a text may have been wrapped.
const (
	narrowest = 50
	widest    = 140
)

// leastWrapped is how many lines have to break at one width before it counts as
// the text's; of eight that do, one may be longer.
const leastWrapped = 5

// unwrap shows the line breaks that a margin made as blanks, so that no reader
// of the view meets a name or a number over a line end. Where all lines of
// prose end at one width, and the next word would not have fitted in, the text
// was wrapped there. Other breaks are the author's and stay, and so do those at
// the end of a sentence, which harm nothing, and behind hyphens, which the next
// pass reads. The view keeps its length, and so its map.
func (v *View) unwrap() {
	breaks := lineBreaks(v.Text)
	width := wrapWidth(breaks)
	if width == 0 {
		return
	}
	var out strings.Builder
	out.Grow(len(v.Text))
	done := 0
	for _, b := range breaks {
		at, length := int(b.at), int(b.length)
		if length <= width && length+1+int(b.word) > width && strings.IndexByte("-.:;", v.Text[at-1]) < 0 {
			out.WriteString(v.Text[done:at])
			out.WriteByte(' ')
			done = at + 1
		}
	}
	out.WriteString(v.Text[done:])
	v.Text = out.String()
}

// wrapWidth returns the width at which most lines of the text break, 0 if it was not wrapped.
func wrapWidth(breaks []lineBreak) int {
	var begins, ends, longer [widest + 2]int
	for _, b := range breaks {
		longer[min(b.length, widest+1)]++
		if b.length <= widest {
			begins[b.length]++
			ends[min(b.length+b.word, widest)+1]++
		}
	}
	over := 0
	for _, n := range longer {
		over += n
	}
	best, width, tight := 0, 0, 0
	for w := range widest + 1 {
		tight += begins[w] - ends[w]
		over -= longer[w]
		if w >= narrowest && tight > best && over*8 <= tight {
			best, width = tight, w
		}
	}
	if best < leastWrapped {
		return 0
	}
	return width
}

// lineBreak is a line break between two lines with text: its place, the length
// of the line before it, and that of the word behind it, in characters.
type lineBreak struct {
	at           uint32
	length, word uint16 // no more than four times the widest
}

func lineBreaks(s string) (breaks []lineBreak) {
	start := 0
	for {
		n := strings.IndexByte(s[start:], '\n')
		if n < 0 || start+n+1 >= len(s) {
			return breaks
		}
		at := start + n
		line := strings.TrimRight(s[start:at], " ")
		start = at + 1
		if line == "" || s[start] == '\n' {
			continue
		}
		next := firstWord(s[start:min(len(s), start+4*widest)])
		if next == "" {
			continue // an indented line is no running text
		}
		length := widest + 1
		if len(line) <= 2*widest {
			length = utf8.RuneCountInString(line)
		}
		breaks = append(breaks, lineBreak{uint32(at), uint16(length), uint16(utf8.RuneCountInString(next))})
	}
}

// firstWord returns what stands before the first blank.
func firstWord(s string) string {
	for i := range len(s) {
		if s[i] == ' ' || s[i] == '\n' {
			return s[:i]
		}
	}
	return s
}
