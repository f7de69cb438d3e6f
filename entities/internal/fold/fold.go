// Package fold compares French words without case and accents.
//
// Two spellings fold alike when a reader would take them for the same word:
// "Éléonore", "ELEONORE" and the decomposed form of either; "Œuvrard" and
// "OEUVRARD"; a curly and a straight apostrophe; every dash. Folding is what
// lexicons, known names and trigger words are matched by, so it lives below
// all of them.
package fold

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Hash is the folded hash of a word: equal for words that fold alike.
//
// It is 64-bit FNV-1a over the folded bytes. Chosen collisions are possible
// in principle; nothing but a lexicon answer or a proposed propagation, which
// is checked on the text itself, depends on it.
type Hash = uint64

const prime64 Hash = 1099511628211

// Start is the hash of the empty string, to feed [AddRune] from.
const Start Hash = 14695981039346656037

// AddByte adds one folded byte.
func AddByte(h Hash, b byte) Hash { return (h ^ Hash(b)) * prime64 }

// AddRune folds r and adds it. Marks and invisible characters add nothing.
func AddRune(h Hash, r rune) Hash {
	if r < utf8.RuneSelf {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return AddByte(h, byte(r))
	}
	s := Rune(r)
	for i := range len(s) {
		h = AddByte(h, s[i])
	}
	return h
}

// Of hashes a word.
func Of(s string) Hash {
	h := Start
	for _, r := range s {
		h = AddRune(h, r)
	}
	return h
}

// Join combines the hash of a phrase so far with that of its next word, so
// that a phrase of several words has one key. Of a one-word phrase the key is
// the word's own hash.
func Join(phrase, word Hash) Hash { return (phrase*31 + 0x9e3779b97f4a7c15) ^ word }

// String folds a text: lower case, no accents, ligatures opened, one
// apostrophe, one dash, one space.
func String(s string) string {
	out := make([]byte, 0, len(s))
	for _, r := range s {
		if r < utf8.RuneSelf {
			if 'A' <= r && r <= 'Z' {
				r += 'a' - 'A'
			}
			out = append(out, byte(r))
			continue
		}
		out = append(out, Rune(r)...)
	}
	return string(out)
}

// Equal tells whether two texts fold alike.
func Equal(a, b string) bool { return String(a) == String(b) }

// Rune folds one character to a short string, possibly empty.
func Rune(r rune) string {
	if uint32(r) < TableSize {
		i := tableIndex[r]
		return tableData[i>>5 : i>>5+i&31]
	}
	return Define(r)
}

// Define is the definition of [Rune], which the table holds for most characters.
func Define(r rune) string {
	switch {
	case r < utf8.RuneSelf:
		return string(unicode.ToLower(r))
	case isApostrophe(r):
		return "'"
	case isDash(r):
		return "-"
	case unicode.Is(unicode.Mn, r), isInvisible(r):
		return ""
	case unicode.IsSpace(r):
		return " "
	}
	if s, ok := special[unicode.ToLower(r)]; ok {
		return s
	}
	if s, ok := lookalike[r]; ok {
		return s
	}
	out := make([]rune, 0, 4)
	for _, d := range norm.NFKD.String(string(r)) {
		if unicode.Is(unicode.Mn, d) {
			continue
		}
		d = unicode.ToLower(d)
		if s, ok := special[d]; ok {
			out = append(out, []rune(s)...)
			continue
		}
		out = append(out, d)
	}
	return string(out)
}

// special are letters that normalisation does not open.
var special = map[rune]string{
	'œ': "oe", 'æ': "ae", 'ø': "o", 'ł': "l", 'đ': "d", 'ð': "d", 'þ': "th", 'ß': "ss", 'ı': "i", 'ħ': "h",
}

func isApostrophe(r rune) bool {
	switch r {
	case '\u2018', '\u2019', '\u201b', '\u02bc', '\u02b9', '\u00b4', '`', '\u2032', '\uff07':
		return true
	}
	return false
}

func isDash(r rune) bool {
	return r >= '\u2010' && r <= '\u2015' || r == '\u2212' || r == '\ufe63' || r == '\uff0d'
}

func isInvisible(r rune) bool {
	switch {
	case r == '\u00ad', r == '\u034f', r == '\u061c', r == '\u180e', r == '\ufeff', r >= '\u200b' && r <= '\u200f',
		r >= '\u202a' && r <= '\u202e', r >= '\u2060' && r <= '\u206f', r >= '\ufe00' && r <= '\ufe0f', r >= '\U000e0000' && r <= '\U000e0fff':
		return true
	}
	return false
}

// IsApostrophe tells apostrophes and what is typed for them.
func IsApostrophe(r rune) bool { return r == '\'' || isApostrophe(r) }

// IsDash tells hyphens, dashes and the minus sign.
func IsDash(r rune) bool { return r == '-' || isDash(r) }

// IsInvisible tells soft hyphens, zero-width and direction marks.
func IsInvisible(r rune) bool { return isInvisible(r) }
