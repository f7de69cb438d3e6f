package token

import (
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/segment"

	"github.com/estompe/estompe/entities/internal/fold"
)

// Character classes of the scanner.
const (
	other uint8 = iota
	space
	latin // Latin letters, and marks that follow them
	digit // 0 to 9; other digits are foreign
	foreign
)

const tableSize = 0x370

var table = func() (t [tableSize]uint8) {
	for r := range t {
		t[r] = slowClass(rune(r))
	}
	return t
}()

func class(r rune) uint8 {
	if r < tableSize {
		return table[r]
	}
	return slowClass(r)
}

func slowClass(r rune) uint8 {
	switch {
	case r >= '0' && r <= '9':
		return digit
	case r == 0:
		return other
	case unicode.IsSpace(r):
		return space
	case r == 'ª' || r == 'º' || r == 'ˢ':
		return other
	case unicode.Is(unicode.Latin, r), unicode.Is(unicode.Mn, r), fold.IsInvisible(r):
		return latin
	case unicode.IsLetter(r), unicode.IsDigit(r):
		return foreign
	}
	return other
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isUpper(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'A' && r <= 'Z'
	}
	return unicode.IsUpper(r)
}

// scanError says that a run could not be split. It holds no text.
type scanError struct{}

func (scanError) Error() string { return "token: run of foreign script not consumed" }

// foreign hands a run of letters of another script to segment.
func (sc *scanner) foreign() error {
	end := sc.i
	for end < len(sc.s) {
		r, n := sc.rune(end)
		if k := class(r); k != foreign && k != latin {
			break
		}
		end += n
	}
	run := []byte(sc.s[sc.i:end])
	parts, _, consumed, err := segment.SegmentWordsDirect(run, nil, nil)
	if err != nil || consumed != len(run) {
		return scanError{}
	}
	for _, p := range parts {
		bits := Word
		if isUpper(sc.next(sc.i)) {
			bits |= Upper
		}
		sc.emitSpan(sc.i+len(p), bits)
	}
	return nil
}
