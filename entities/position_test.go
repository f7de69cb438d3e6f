package entities_test

import (
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/estompe/estompe/entities"
)

// Each conversion agrees with the definition, at every character and inside it.
func TestOffsets(t *testing.T) {
	for _, text := range []string{
		"", "a", "é", "😀", "Évry\r\n😀 né\rà\n\nPau", strings.Repeat("Mme Évrard 😀\n", 200), strings.Repeat("\r\n", 300), strings.Repeat("€", 256), strings.Repeat("😀", 512),
	} {
		o := entities.NewOffsets(text)
		line, column := 1, 1
		for b := 0; b <= len(text); b++ {
			if b < len(text) && !utf8.RuneStart(text[b]) {
				if o.Runes(b) != o.Runes(b-1) || o.UTF16(b) != o.UTF16(b-1) || o.Position(b) != o.Position(b-1) {
					t.Fatalf("byte %d inside a character does not count as its beginning", b)
				}
				continue
			}
			runes, units := utf8.RuneCountInString(text[:b]), len(utf16.Encode([]rune(text[:b])))
			if got := o.Runes(b); got != runes || o.FromRunes(runes) != b {
				t.Fatalf("byte %d: %d characters, want %d; back %d", b, got, runes, o.FromRunes(runes))
			}
			if got := o.UTF16(b); got != units || o.FromUTF16(units) != b {
				t.Fatalf("byte %d: %d units, want %d; back %d", b, got, units, o.FromUTF16(units))
			}
			p := o.Position(b)
			if p != (entities.Position{Line: line, Column: column}) {
				t.Fatalf("byte %d: %v, want %d:%d", b, p, line, column)
			}
			crlf := b > 0 && b < len(text) && text[b-1:b+1] == "\r\n"
			if back := o.FromPosition(p); back != b && !crlf {
				t.Fatalf("byte %d: %v leads back to %d", b, p, back)
			}
			if b == len(text) {
				break
			}
			column++
			if text[b] == '\n' || text[b] == '\r' && !strings.HasPrefix(text[b:], "\r\n") {
				line, column = line+1, 1
			}
		}
	}
}

func TestOffsetsOutside(t *testing.T) {
	o := entities.NewOffsets("né\n😀")
	for _, c := range []struct {
		got, want int
		why       string
	}{
		{o.Runes(-1), 0, "before the text"},
		{o.Runes(99), 4, "behind the text"},
		{o.UTF16(99), 5, "behind the text"},
		{o.FromRunes(-1), 0, "before the text"},
		{o.FromRunes(99), 8, "behind the text"},
		{o.FromUTF16(99), 8, "behind the text"},
		{o.FromUTF16(4), 4, "the second half of a pair counts as its beginning"},
		{o.FromPosition(entities.Position{Line: 1, Column: 99}), 3, "behind the end of the line"},
		{o.FromPosition(entities.Position{Line: 9, Column: 1}), 8, "behind the last line"},
		{o.FromPosition(entities.Position{}), 0, "before the first line"},
	} {
		if c.got != c.want {
			t.Errorf("%s: %d, want %d", c.why, c.got, c.want)
		}
	}
}
