// Package chain reads groups of letters and digits that stand side by side:
// "1 89 07 38 089 473 / 68", "FR76 3000 4015", "AB-123-CD".
package chain

import (
	"unicode"
	"unicode/utf8"
)

// Sep is a set of what stands before a group.
type Sep uint8

// What may stand between two groups.
const (
	Space Sep = 1 << iota
	Line
	Dash
	Dot
	Slash
	Comma
)

// Group is a run of letters and digits of ASCII.
type Group struct {
	Start, End int
	Letters    int
	Lower      int
	Sep        Sep
}

// Len is the number of characters.
func (g Group) Len() int { return g.End - g.Start }

// Digits tells whether there are digits only.
func (g Group) Digits() bool { return g.Letters == 0 }

// Alpha tells whether there are letters only.
func (g Group) Alpha() bool { return g.Letters == g.Len() }

// Max is the number of groups that a chain holds at most.
const Max = 16

// Chain is the groups from a place on. The zero value is empty.
type Chain struct {
	Text   string
	groups [Max]Group
	N      int
	// Whole tells whether nothing of a word or number stands glued to the last group.
	Whole bool
}

// Group returns group i.
func (c *Chain) Group(i int) Group { return c.groups[i] }

// Read fills c with the chain that begins at a byte of text. Separators are at
// most four characters, with one line break at most.
func (c *Chain) Read(text string, at int) { c.ReadN(text, at, Max) }

// ReadN is Read for n groups at most.
func (c *Chain) ReadN(text string, at, n int) {
	c.Text, c.N, c.Whole = text, 0, true
	sep := Sep(0)
	for c.N < min(n, Max) {
		g := group(text, at)
		if g.Len() == 0 {
			return
		}
		if beginsLetter(text[g.End:]) {
			c.Whole = c.N > 0
			return // the beginning of a word
		}
		g.Sep = sep
		c.groups[c.N] = g
		c.N++
		if sep, at = separator(text, g.End); sep == 0 {
			return
		}
	}
}

// beginsLetter tells whether text begins with a letter beyond ASCII.
func beginsLetter(text string) bool {
	if text == "" || text[0] < utf8.RuneSelf {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsLetter(r)
}

func group(text string, at int) Group {
	end, letters, lower := at, 0, 0
read:
	for ; end < len(text); end++ {
		switch c := text[end]; {
		case c >= '0' && c <= '9':
		case c >= 'A' && c <= 'Z':
			letters++
		case c >= 'a' && c <= 'z':
			letters++
			lower++
		default:
			break read
		}
	}
	return Group{Start: at, End: end, Letters: letters, Lower: lower}
}

func separator(text string, at int) (Sep, int) {
	sep := Sep(0)
	for range 4 {
		if at >= len(text) {
			break
		}
		r, n := rune(text[at]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[at:])
		}
		s := Sep(0)
		if r < utf8.RuneSelf {
			s = plainSeps[r]
		} else {
			s = sepOf(r)
		}
		if s == 0 {
			break
		}
		if s == Line && sep&Line != 0 {
			return 0, at
		}
		sep |= s
		at += n
	}
	return sep, at
}

func sepOf(r rune) Sep {
	switch r {
	case ' ', '\t', '\u00a0', '\u2009', '\u202f', '\u2007', '\r':
		return Space
	case '\n', '\v', '\u2028':
		return Line
	case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '_':
		return Dash
	case '.', '\u00b7', '\u2022':
		return Dot
	case '/':
		return Slash
	case ',':
		return Comma
	}
	return 0
}

// plainSeps is sepOf for ASCII.
var plainSeps = func() (t [utf8.RuneSelf]Sep) {
	for c := range t {
		t[c] = sepOf(rune(c))
	}
	return t
}()

// Exactly returns the index after the groups from i on that together hold n
// characters, joined by separators in seps only, or 0.
func (c *Chain) Exactly(i, n int, seps Sep) int {
	for j := i; j < c.N; j++ {
		if j > i && c.groups[j].Sep&^seps != 0 {
			return 0
		}
		n -= c.groups[j].Len()
		switch {
		case n == 0:
			return j + 1
		case n < 0:
			return 0
		}
	}
	return 0
}

// Count is the number of characters and of digits of the groups [i, j).
func (c *Chain) Count(i, j int) (chars, digits int) {
	for ; i < j; i++ {
		chars += c.groups[i].Len()
		digits += c.groups[i].Len() - c.groups[i].Letters
	}
	return chars, digits
}

// Digits tells whether the groups [i, j) hold digits only.
func (c *Chain) Digits(i, j int) bool {
	for ; i < j; i++ {
		if !c.groups[i].Digits() {
			return false
		}
	}
	return true
}

// Lens tells whether the groups from i on have these lengths and hold digits only.
func (c *Chain) Lens(i int, lens ...int) bool {
	if i+len(lens) > c.N {
		return false
	}
	for k, n := range lens {
		if g := c.groups[i+k]; g.Len() != n || !g.Digits() {
			return false
		}
	}
	return true
}

// Append appends the characters of the groups [i, j), in capitals.
func (c *Chain) Append(dst []byte, i, j int) []byte {
	for ; i < j; i++ {
		for k := c.groups[i].Start; k < c.groups[i].End; k++ {
			b := c.Text[k]
			if b >= 'a' && b <= 'z' {
				b -= 'a' - 'A'
			}
			dst = append(dst, b)
		}
	}
	return dst
}
