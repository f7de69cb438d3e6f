// Package token splits the canonical view into tokens: Unicode word
// boundaries with the repairs that French legal text needs.
//
// Latin words, numbers and punctuation are split by a table in one pass, some
// times as fast as a general segmenter and in French units (elision, glued
// punctuation, abbreviations). Runs of other scripts go to segment, which also
// is the oracle of the tests: no token joins what segment separates, but for
// the repairs listed there.
package token

import (
	"unicode/utf8"

	"github.com/blevesearch/segment"

	"github.com/estompe/estompe/entities/internal/fold"
)

// raw is the shape that a token type must have.
type raw struct {
	Start, End uint32
	Hash       uint64
	Bits       uint32
}

type tokenType interface {
	~struct {
		Start, End uint32
		Hash       uint64
		Bits       uint32
	}
}

type scanner[T tokenType] struct {
	s       string
	i       int
	pending uint32 // flags of the next token
	stop    stop   // what the last token ended
	out     []T
	table   *charTable
	marks   *marks
	// Scratch for segment.
	parts [][]byte
	types []int
}

// stop is what may have ended before the next token.
type stop uint8

const (
	nothing stop = iota
	clause       // a semicolon: the next token begins one
	full         // a full stop: a sentence begins unless with a small letter
	doubt        // an abbreviation at which sentences end, too: one begins with a word that begins sentences
)

// Scan appends the tokens of s, valid UTF-8, to dst. It allocates nothing but
// the growth of dst and, for other scripts, segment's slices.
func Scan[T tokenType](s string, dst []T) ([]T, error) {
	sc := scanner[T]{s: s, pending: Sentence | Para | Line, out: dst, table: chars(), marks: watched()}
	if err := sc.run(); err != nil {
		return nil, err
	}
	return sc.out, nil
}

func (sc *scanner[T]) run() error {
	for sc.i < len(sc.s) {
		r, n := rune(sc.s[sc.i]), 1
		if r == ' ' && sc.i+1 < len(sc.s) && solid(sc.s[sc.i+1]) { // the common case
			sc.pending |= Space
			sc.i++
			r = rune(sc.s[sc.i])
		}
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(sc.s[sc.i:])
		}
		switch sc.class(r) {
		case space:
			sc.space()
		case latin:
			if end := sc.placeholder(); end > 0 {
				sc.replaced(end)
				continue
			}
			sc.word()
		case digit:
			sc.number()
		case foreign:
			if err := sc.foreign(); err != nil {
				return err
			}
		default:
			if end := sc.placeholder(); end > 0 {
				sc.replaced(end)
				continue
			}
			sc.punct(r, n)
		}
	}
	return nil
}

// solid tells, by their first byte, the characters of ASCII and the accented letters that are no space.
func solid(c byte) bool { return c > ' ' && c < utf8.RuneSelf || c == 0xc3 }

func (sc *scanner[T]) rune(i int) (rune, int) {
	if c := sc.s[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(sc.s[i:])
}

// next returns the rune at i, or 0 at the end.
func (sc *scanner[T]) next(i int) rune {
	if i >= len(sc.s) {
		return 0
	}
	r, _ := sc.rune(i)
	return r
}

func (sc *scanner[T]) class(r rune) class {
	if r < tableSize {
		return sc.table[r].class
	}
	return classOf(r)
}

func (sc *scanner[T]) classAt(i int) class { return sc.class(sc.next(i)) }

func (sc *scanner[T]) space() {
	lines := 0
	for sc.i < len(sc.s) {
		r, n := rune(sc.s[sc.i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(sc.s[sc.i:])
		}
		if sc.class(r) != space {
			break
		}
		if r == '\n' {
			lines++
		}
		sc.i += n
	}
	sc.pending |= Space
	if lines > 0 {
		sc.pending |= Line
	}
	if lines > 1 {
		sc.pending |= Para | Sentence
	}
}

// emit appends the token that ends at end.
func (sc *scanner[T]) emit(end int, hash uint64, bits uint32) {
	switch sc.stop {
	case full:
		if sc.pending&Space != 0 && bits&(Lower|Upper) != Lower {
			bits |= Sentence
		}
	case clause:
		bits |= Sentence
	case doubt:
		if sc.pending&Space != 0 && bits&(Lower|Upper) == Lower|Upper && openers.Has(hash) {
			bits |= Sentence
		}
	}
	sc.stop = nothing
	sc.out = append(sc.out, T(raw{uint32(sc.i), uint32(end), hash, bits | sc.pending | sc.marks.of(hash)}))
	sc.i, sc.pending = end, 0
}

func (sc *scanner[T]) emitSpan(end int, bits uint32) {
	h := fold.Start
	for _, r := range sc.s[sc.i:end] {
		if r == '\n' { // inside a placeholder
			r = ' '
		}
		h = fold.AddRune(h, r)
	}
	sc.emit(end, h, bits)
}

// replaced emits a placeholder. One with four dots ends the sentence, too.
func (sc *scanner[T]) replaced(end int) {
	ends := end-sc.i > 4 && sc.s[end-4:end] == "...."
	sc.emitSpan(end, Placeholder)
	if ends {
		sc.stop = doubt
	}
}

func (sc *scanner[T]) punct(r rune, n int) {
	end := sc.i + n
	for end < len(sc.s) && sc.s[end] >= utf8.RuneSelf { // marks stay with what they stand on
		m, k := sc.rune(end)
		if !isMark(m) {
			break
		}
		end += k
	}
	before := sc.stop
	closes := before != nothing && closing(r)
	if closes {
		sc.stop = nothing
	}
	sc.emit(end, fold.AddRune(fold.Start, r), Punct)
	switch {
	case r == '.', r == '!', r == '?', r == '…':
		sc.stop = full
	case r == ';':
		sc.stop = clause
	case closes: // the sentence begins behind what closes the last one
		sc.stop = before
	}
}

func closing(r rune) bool {
	switch r {
	case '»', ')', ']', '”', '"', '.', ';':
		return true
	}
	return false
}

// number scans digits with inner dots and commas, or a word that begins with digits.
func (sc *scanner[T]) number() {
	end := sc.i
	h := fold.Start
	for end < len(sc.s) {
		c := sc.s[end]
		if c >= '0' && c <= '9' || (c == '.' || c == ',') && end+1 < len(sc.s) && isDigit(sc.s[end+1]) {
			h = fold.AddByte(h, c)
			end++
			continue
		}
		break
	}
	for isMark(sc.next(end)) { // dirt of a scan on a figure makes no word of it
		_, n := sc.rune(end)
		end += n
	}
	if sc.classAt(end) == latin && !sc.gluedWord(end) {
		sc.mixed(end, h)
		return
	}
	sc.emit(end, h, Number|HasDigit)
}

// gluedWord tells whether what follows a number is a word that lost its space
// ("2021Attendu", "75001PARIS", "3000euros") and not a suffix ("1er", "14h30", "2A", "12BIS").
func (sc *scanner[T]) gluedWord(i int) bool {
	h, letters, uppers, first := fold.Start, 0, 0, isUpper(sc.next(i))
	for i < len(sc.s) {
		r, n := sc.rune(i)
		if sc.class(r) != latin {
			break
		}
		h = fold.AddRune(h, r)
		letters++
		if isUpper(r) {
			uppers++
		}
		i += n
	}
	switch {
	case suffixes.Has(h) || letters < 2:
		return false
	case units.Has(h):
		return true
	case first && uppers == 1: // "3Vu"
		return sc.classAt(i) != digit
	}
	return first && letters > 3
}

// mixed emits a word that has digits, of which the letters and digits up to end are read.
func (sc *scanner[T]) mixed(end int, h uint64) {
	bits := Mixed | HasDigit
	if isUpper(sc.next(sc.i)) {
		bits |= Upper
	}
	for end < len(sc.s) {
		r, n := sc.rune(end)
		if k := sc.class(r); k != latin && k != digit {
			break
		}
		h = fold.AddRune(h, r)
		end += n
	}
	sc.emit(end, h, bits)
}

// scanError says that a run could not be split. It holds no text.
type scanError struct{}

func (scanError) Error() string { return "token: run of foreign script not consumed" }

// foreign hands a run of letters of another script to segment.
func (sc *scanner[T]) foreign() error {
	end := sc.i
	for end < len(sc.s) {
		r, n := sc.rune(end)
		if k := sc.class(r); k != foreign && k != latin {
			break
		}
		end += n
	}
	run := []byte(sc.s[sc.i:end])
	parts, types, consumed, err := segment.SegmentWordsDirect(run, sc.parts[:0], sc.types[:0])
	if err != nil || consumed != len(run) {
		return scanError{}
	}
	sc.parts, sc.types = parts, types
	for _, p := range parts {
		stop := sc.i + len(p)
		letters, uppers, lowers := 0, 0, 0
		for _, r := range sc.s[sc.i:stop] {
			letters++
			switch {
			case isUpper(r):
				uppers++
			case isLower(r):
				lowers++
			}
		}
		bits := Word
		if isUpper(sc.next(sc.i)) {
			bits |= Upper
		}
		if lowers > 0 {
			bits |= Lower
		}
		if uppers > 1 && uppers == letters {
			bits |= Caps
		}
		if letters == 1 {
			bits |= Single
		}
		sc.emitSpan(stop, bits)
	}
	return nil
}
