package token

import (
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/estompe/estompe/entities/internal/fold"
)

// class is the class of a character.
type class uint8

const (
	other class = iota
	space
	latin // Latin letters, and marks that follow them
	digit // 0 to 9; other digits are foreign
	foreign
)

// tableSize covers what French text is made of but its punctuation.
const tableSize = 0x370

// char is what the scanner asks of a character: class, case and folded bytes.
type char struct {
	class class
	upper bool
	mark  bool
	n     uint8
	fold  [3]byte
}

type charTable [tableSize]char

var chars = sync.OnceValue(func() *charTable {
	t := new(charTable)
	for r := range rune(tableSize) {
		c := char{class: classOf(r), upper: unicode.IsUpper(r), mark: r >= utf8.RuneSelf && unicode.Is(unicode.Mn, r)}
		c.n = uint8(copy(c.fold[:], fold.Rune(r)))
		t[r] = c
	}
	return t
})

func classOf(r rune) class {
	switch {
	case r >= '0' && r <= '9':
		return digit
	case r == 0:
		return other
	case unicode.IsSpace(r):
		return space
	case r == 'ª' || r == 'º' || r == 'ˢ':
		return other
	case r == utf8.RuneError: // a letter that was lost stands within its word
		return latin
	case unicode.Is(unicode.Latin, r), unicode.Is(unicode.Mn, r), fold.IsInvisible(r):
		return latin
	case unicode.IsLetter(r), unicode.IsDigit(r):
		return foreign
	}
	return other
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isMark(r rune) bool { return r >= 0x300 && unicode.Is(unicode.Mn, r) }

func isUpper(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'A' && r <= 'Z'
	}
	return unicode.IsUpper(r)
}

func isLower(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'a' && r <= 'z'
	}
	return unicode.IsLower(r)
}
