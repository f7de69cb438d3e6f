package token

import (
	"unicode"
	"unicode/utf8"

	"github.com/estompe/estompe/entities/internal/fold"
)

// word scans a Latin word and applies the French repairs.
func (sc *scanner) word() {
	end := sc.i
	h := fold.Start
	letters, uppers := 0, 0
	for end < len(sc.s) {
		r, n := sc.rune(end)
		switch class(r) {
		case latin:
			if unicode.Is(unicode.Mn, r) && r >= utf8.RuneSelf {
				break
			}
			letters++
			if isUpper(r) {
				uppers++
			}
		case digit:
			sc.mixed(end, h)
			return
		default:
			switch {
			case fold.IsApostrophe(r):
				if stop := sc.apostrophe(end, n, h); stop > 0 {
					sc.emit(stop, h, sc.shape(letters, uppers)|Elided)
					return
				}
				if class(sc.next(end+n)) != latin {
					sc.emit(end, h, sc.shape(letters, uppers))
					return
				}
				h = fold.AddByte(h, '\'')
				end += n
				continue
			case r == '.':
				if stop, k := sc.dot(end, letters, uppers, h); stop > 0 {
					sc.emit(stop, k, sc.shape(letters, uppers)|Abbr)
					return
				}
			case (r == '°' || r == 'º') && (h == hashN || h == hashNo):
				sc.emit(end+n, HashNumero, Word|Abbr)
				return
			}
			sc.emit(end, h, sc.shape(letters, uppers))
			return
		}
		h = fold.AddRune(h, r)
		end += n
	}
	sc.emit(end, h, sc.shape(letters, uppers))
}

func (sc *scanner) shape(letters, uppers int) uint32 {
	bits := Word
	if isUpper(sc.next(sc.i)) {
		bits |= Upper
	}
	if uppers < letters {
		bits |= Lower
	} else if letters > 1 {
		bits |= Caps
	}
	if letters == 1 {
		bits |= Single
	}
	return bits
}

// apostrophe returns the end of an elided word, its apostrophe included, or 0
// where the apostrophe belongs inside the word ("aujourd'hui", "O'Connor").
func (sc *scanner) apostrophe(at, n int, h uint64) int {
	if !elisions[h] {
		return 0
	}
	switch class(sc.next(at + n)) {
	case latin, foreign, digit:
		return at + n
	case space: // "l 'article" and the like are damage; a quote that closes is not ours
		return 0
	}
	if r := sc.next(at + n); r == '«' || r == '"' || r == '[' {
		return at + n
	}
	return 0
}

// dot returns the end of an abbreviation that the dot at belongs to, with the
// hash of its letters, or 0.
func (sc *scanner) dot(at, letters, uppers int, h uint64) (int, uint64) {
	if letters == 1 && uppers == 1 {
		end, k, parts := sc.dotted(at, h)
		if h == hashM && parts < 3 {
			return at + 1, h // "M.A. Dupont" is a civility and an initial
		}
		return end, k
	}
	if abbreviations[h] && sc.next(at+1) != '.' {
		return at + 1, h
	}
	return 0, 0
}

// dotted follows "S.A.R.L." from its first dot: single capitals with dots.
func (sc *scanner) dotted(at int, h uint64) (end int, hash uint64, parts int) {
	end, parts = at+1, 1
	for end < len(sc.s) {
		r, n := sc.rune(end)
		if !isUpper(r) {
			break
		}
		next := sc.next(end + n)
		if class(next) == latin || class(next) == digit {
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

func hashes(words ...string) map[uint64]bool {
	m := make(map[uint64]bool, len(words))
	for _, w := range words {
		m[fold.Of(w)] = true
	}
	return m
}

var (
	hashM  = fold.Of("m")
	hashN  = fold.Of("n")
	hashNo = fold.Of("no")
	// HashNumero is the hash of "n°" in all its spellings.
	HashNumero = fold.Of("n°")

	elisions = hashes("l", "d", "qu", "n", "s", "j", "m", "t", "c", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "entr", "quelqu")

	// abbreviations take their final dot. A sentence that ends with one of them
	// is not seen to end: the lesser evil.
	abbreviations = hashes("mm", "me", "mes", "mme", "mmes", "mlle", "mlles", "mr", "mrs", "dr", "drs", "pr", "prof", "mgr",
		"art", "al", "av", "ave", "bd", "bld", "boul", "imp", "pl", "rte", "ch", "chem", "all", "sq", "st", "ste", "tel", "fax",
		"cf", "civ", "crim", "soc", "com", "ass", "plen", "bull", "no", "nos", "p", "pp", "r", "l", "d", "n", "etc", "ex", "env",
		"ep", "vve", "ets", "cie", "sté", "soc", "ref", "bat", "apt", "appt", "esc", "res", "lot", "dept", "cons", "ph", "chr")
)
