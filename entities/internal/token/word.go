package token

import (
	"unicode/utf8"

	"github.com/estompe/estompe/entities/internal/fold"
)

// letters counts what the shape of a word is made of.
type letters struct{ all, upper int }

// word scans a Latin word and applies the French repairs.
func (sc *scanner[T]) word() {
	var n letters
	s, end, h := sc.s, sc.i, fold.Start
	for end < len(s) {
		c := s[end]
		if l := c | 0x20; l >= 'a' && l <= 'z' {
			h = fold.AddByte(h, l)
			n.all++
			if c < 'a' {
				n.upper++
			}
			end++
			continue
		}
		if c < utf8.RuneSelf {
			if c == '\'' {
				if stop := sc.apostrophe(end, h); stop > 0 {
					sc.emit(stop, h, sc.shape(n)|Elided)
					return
				}
				if sc.classAt(end+1) == latin {
					h = fold.AddByte(h, c)
					end++
					continue
				}
			}
			break
		}
		r, k := utf8.DecodeRuneInString(s[end:])
		if r < tableSize {
			e := &sc.table[r]
			if e.class != latin {
				break
			}
			for _, b := range e.fold[:e.n] {
				h = fold.AddByte(h, b)
			}
			if !e.mark {
				n.all++
			}
			if e.upper {
				n.upper++
			}
			end += k
			continue
		}
		if classOf(r) != latin {
			break
		}
		h = fold.AddRune(h, r)
		if !isMark(r) {
			n.all++
		}
		if isUpper(r) {
			n.upper++
		}
		end += k
	}
	sc.endWord(end, h, n)
}

// endWord emits the word that ends before what stands at end, or more with it:
// digits, the dot of an abbreviation, the degree of "n°".
func (sc *scanner[T]) endWord(end int, h uint64, n letters) {
	if (n.upper > 1 || n.upper == 1 && sc.s[sc.i] >= 'a') && sc.splitGlued(end, n) {
		return
	}
	if end == len(sc.s) {
		sc.emit(end, h, sc.shape(n))
		return
	}
	switch c := sc.s[end]; {
	case isDigit(c):
		if n.upper > 0 || !beforeNumber(h, n.all) {
			sc.mixed(end, h)
			return
		}
	case c == '.':
		if stop, k, after := sc.dot(end, n, h); stop > 0 {
			sc.emit(stop, k, sc.shape(n)|Abbr)
			sc.stop = after
			return
		}
	case c == 0xc2 && end-sc.i <= 2 && (h == hashN || h == hashNo):
		if stop := sc.numero(end); stop > 0 {
			sc.emit(stop, HashNumero, Word|Abbr)
			return
		}
	}
	sc.emit(end, h, sc.shape(n))
}

// numero returns the end of "n°" or "n°s" whose degree sign is at end, or 0.
func (sc *scanner[T]) numero(end int) int {
	if r := sc.next(end); r != '°' && r != 'º' {
		return 0
	}
	end += len("°")
	if end < len(sc.s) && sc.s[end] == 's' && sc.classAt(end+1) != latin {
		end++
	}
	return end
}

func (sc *scanner[T]) shape(n letters) uint32 {
	bits := Word
	if c := sc.s[sc.i]; c >= 'A' && c <= 'Z' || c >= utf8.RuneSelf && isUpper(sc.next(sc.i)) {
		bits |= Upper
	}
	if n.upper < n.all {
		bits |= Lower
	} else if n.all > 1 {
		bits |= Caps
	}
	if n.all == 1 {
		bits |= Single
	}
	return bits
}

// apostrophe returns the end of an elided word, the apostrophe at its end
// included, or 0 where the apostrophe belongs inside the word ("aujourd'hui",
// "O'Connor") or closes a quotation.
func (sc *scanner[T]) apostrophe(at int, h uint64) int {
	if !elisions.Has(h) {
		return 0
	}
	end := at + 1
	r := sc.next(end)
	switch sc.class(r) {
	case latin, foreign, digit:
		return end
	case space: // "l' article" lost nothing but its place; a quotation mark closes at more than a letter
		if quoted := sc.i > 0 && sc.s[sc.i-1] == '\''; !quoted && (r == ' ' || r == '\n') && sc.classAt(end+1) == latin {
			return end
		}
		return 0
	}
	switch r {
	case '«', '"', '“', '[', '(':
		return end
	}
	return 0
}

// dot returns the end of an abbreviation that the dot at belongs to, with the
// hash of its letters and what may have ended with it; 0 if the dot is a full stop.
func (sc *scanner[T]) dot(at int, n letters, h uint64) (int, uint64, stop) {
	if n.all == 1 && n.upper == 1 {
		end, k, parts := sc.dotted(at, h)
		switch {
		case h == hashM && parts < 3:
			return at + 1, h, nothing // "M.A. Dupont" is a civility and an initial
		case parts > 1:
			return end, k, doubt
		}
		return end, k, nothing
	}
	a := abbreviations().Get(h)
	if a == 0 || at+1 < len(sc.s) && sc.s[at+1] == '.' {
		return 0, 0, nothing
	}
	switch after := sc.following(at + 1); {
	case a&isTitle != 0:
		return at + 1, h, nothing
	case a&isWord != 0 && n.upper == 0 && (after == 0 || isUpper(after)):
		return 0, 0, nothing // "le lot. La cour", but "Mes. Dupont et Durand"
	}
	return at + 1, h, doubt
}

// following returns the rune behind one space at most, or 0 at the end of a
// paragraph and before a quotation mark that closes.
func (sc *scanner[T]) following(i int) rune {
	if i < len(sc.s) && (sc.s[i] == ' ' || sc.s[i] == '\n') {
		i++
	}
	r := sc.next(i)
	if r == '\n' || r == '»' {
		return 0
	}
	return r
}

// dotted follows "S.A.R.L." from its first dot: single capitals with dots.
func (sc *scanner[T]) dotted(at int, h uint64) (end int, hash uint64, parts int) {
	end, parts = at+1, 1
	for end < len(sc.s) {
		r, n := sc.rune(end)
		if !isUpper(r) {
			break
		}
		next := sc.next(end + n)
		if k := sc.class(next); k == latin || k == digit || k == foreign || next == '\'' {
			break
		}
		h = fold.AddRune(h, r)
		parts++
		end += n
		if next != '.' {
			break
		}
		end++
	}
	return end, h, parts
}
