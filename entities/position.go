package entities

import (
	"fmt"
	"log/slog"
	"sort"
	"sync"
	"unicode/utf16"
	"unicode/utf8"
)

// Position is a place in a text as an editor shows it. Both count from 1; the
// column counts characters (runes).
type Position struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

// Offsets converts between the units that offsets into a text are counted in:
// bytes, as everywhere in this library, characters (runes), as Python counts
// them, and UTF-16 units, as JavaScript, Java and .NET do.
//
// It is built on first use and holds one entry for every 256 characters and
// one for every line. An offset inside a character counts as its beginning,
// one outside the text as the nearer end. Safe for concurrent use; fmt, slog
// and JSON never show the text.
type Offsets struct {
	core **offsets // twice removed: see Text
}

type offsets struct {
	text  string
	once  sync.Once
	marks []offsetMark
	runes int
	units int
	lines []uint32 // where lines begin
}

// offsetMark is the place of every 256th character.
type offsetMark struct{ bytes, units uint32 }

const markEvery = 256

// NewOffsets returns the converter of a text of valid UTF-8.
func NewOffsets(text string) *Offsets {
	c := &offsets{text: text}
	return &Offsets{core: &c}
}

func (o *Offsets) table() *offsets {
	c := *o.core
	c.once.Do(c.build)
	return c
}

func (c *offsets) build() {
	c.lines = append(c.lines, 0)
	c.marks = make([]offsetMark, 0, len(c.text)/markEvery+1)
	for i, r := range c.text {
		if c.runes%markEvery == 0 {
			c.marks = append(c.marks, offsetMark{uint32(i), uint32(c.units)})
		}
		c.runes++
		c.units += utf16.RuneLen(r)
		if r == '\n' || r == '\r' && (i+1 == len(c.text) || c.text[i+1] != '\n') {
			c.lines = append(c.lines, uint32(i+1))
		}
	}
}

// within brings an offset into the text, on a rune boundary.
func (c *offsets) within(b int) int {
	b = min(max(b, 0), len(c.text))
	for b > 0 && b < len(c.text) && !utf8.RuneStart(c.text[b]) {
		b--
	}
	return b
}

// count returns the characters and UTF-16 units before byte b.
func (c *offsets) count(b int) (runes, units int) {
	b = c.within(b)
	k := sort.Search(len(c.marks), func(k int) bool { return int(c.marks[k].bytes) > b }) - 1
	if k < 0 {
		return 0, 0
	}
	runes, units = k*markEvery, int(c.marks[k].units)
	for _, r := range c.text[c.marks[k].bytes:b] {
		runes++
		units += utf16.RuneLen(r)
	}
	return runes, units
}

// seek returns the byte of the character before which done is first true, from mark k on.
func (c *offsets) seek(k int, done func(runes, units int) bool) int {
	if k < 0 {
		return 0
	}
	m := c.marks[k]
	runes, units := k*markEvery, int(m.units)
	for i, r := range c.text[m.bytes:] {
		runes++
		units += utf16.RuneLen(r)
		if done(runes, units) {
			return int(m.bytes) + i
		}
	}
	return len(c.text)
}

// Runes returns the characters before a byte offset.
func (o *Offsets) Runes(b int) int {
	n, _ := o.table().count(b)
	return n
}

// UTF16 returns the UTF-16 units before a byte offset.
func (o *Offsets) UTF16(b int) int {
	_, n := o.table().count(b)
	return n
}

// Position returns line and column of a byte offset. Lines end with LF, CR or CRLF.
func (o *Offsets) Position(b int) Position {
	c := o.table()
	b = c.within(b)
	k := sort.Search(len(c.lines), func(k int) bool { return int(c.lines[k]) > b })
	start := int(c.lines[k-1])
	before, _ := c.count(start)
	at, _ := c.count(b)
	return Position{Line: k, Column: at - before + 1}
}

// FromRunes returns the byte offset of a character.
func (o *Offsets) FromRunes(n int) int {
	c := o.table()
	if n >= c.runes {
		return len(c.text)
	}
	return c.seek(min(max(n, 0)/markEvery, len(c.marks)-1), func(runes, _ int) bool { return runes > n })
}

// FromUTF16 returns the byte offset of a UTF-16 unit.
func (o *Offsets) FromUTF16(n int) int {
	c := o.table()
	if n >= c.units {
		return len(c.text)
	}
	n = max(n, 0)
	k := sort.Search(len(c.marks), func(k int) bool { return int(c.marks[k].units) > n }) - 1
	return c.seek(k, func(_, units int) bool { return units > n })
}

// FromPosition returns the byte offset of a line and column; a column behind
// the end of its line counts as the end of the line.
func (o *Offsets) FromPosition(p Position) int {
	c := o.table()
	if p.Line < 1 {
		return 0
	}
	if p.Line > len(c.lines) {
		return len(c.text)
	}
	end := len(c.text)
	if p.Line < len(c.lines) {
		end = int(c.lines[p.Line])
	}
	start := int(c.lines[p.Line-1])
	n := 1
	for i, r := range c.text[start:end] {
		if n >= p.Column || r == '\n' || r == '\r' {
			return start + i
		}
		n++
	}
	return end
}

// Format implements [fmt.Formatter]: no verb shows the text.
func (o *Offsets) Format(f fmt.State, _ rune) {
	if o == nil || o.core == nil {
		fmt.Fprint(f, "entities.Offsets(nil)")
		return
	}
	fmt.Fprintf(f, "entities.Offsets(%d bytes)", len((*o.core).text))
}

// LogValue implements [slog.LogValuer]: no log shows the text.
func (o *Offsets) LogValue() slog.Value { return slog.StringValue(fmt.Sprint(o)) }

// MarshalJSON implements json.Marshaler: no dump shows the text.
func (o *Offsets) MarshalJSON() ([]byte, error) { return fmt.Appendf(nil, "%q", fmt.Sprint(o)), nil }
