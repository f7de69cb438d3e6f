package view

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// figures shows a figure that a scanner read for a letter inside a word as that
// letter ("K0WALCZYK", "Gi1les", "0livier"), and a small l for the I between
// capitals ("AUBlN"). Numbers joined to words ("article1er", "A10", "CO2") stay.
// The view keeps its length, and so its map.
func (v *View) figures() {
	s := v.Text
	var out []byte
	for _, c := range []byte("01l") {
		for i := indexByte(s, c, 1); i+1 < len(s); i = indexByte(s, c, i+1) {
			if !doubtful(s[i-1], c, s[i+1]) {
				continue
			}
			start, end := wordAround(s, i)
			if s[i+1] == '\'' { // "0'Brian"
				end = i + 2
			}
			if with := letterFor(s[start:end], i-start); with != 0 {
				if out == nil {
					out = []byte(s)
				}
				out[i] = with
			}
		}
	}
	if out != nil {
		v.Text = string(out)
	}
}

// indexByte is the first place of a byte from a place on, len(s) if there is
// none: some times as fast as a look at every byte.
func indexByte(s string, c byte, from int) int {
	if from < len(s) {
		if k := strings.IndexByte(s[from:], c); k >= 0 {
			return from + k
		}
	}
	return len(s)
}

// doubtful tells, by the bytes beside it, whether a byte may stand for another letter.
func doubtful(before, c, after byte) bool {
	switch c {
	case '0':
		return (letterByte(after) || after == '\'') && !digit(before)
	case '1':
		return letterByte(before) && !digit(after)
	case 'l':
		return before >= 'A' && before <= 'Z' && letterByte(after)
	}
	return false
}

func letterByte(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= 0x80 }

// wordAround returns the letters and figures that a place stands in.
func wordAround(s string, i int) (start, end int) {
	start, end = i, i+1
	for start > 0 {
		r, n := utf8.DecodeLastRuneInString(s[:start])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			break
		}
		start -= n
	}
	for end < len(s) {
		r, n := utf8.DecodeRuneInString(s[end:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			break
		}
		end += n
	}
	return start, end
}

// leastLetters is how many letters a word with a figure has to have.
const leastLetters = 4

// letterFor returns the letter that byte i of a word stands for, 0 if for itself.
func letterFor(word string, i int) byte {
	if word == "0'" {
		return 'O'
	}
	upper, lower := 0, 0
	for k, r := range word {
		switch {
		case k != i && unicode.IsDigit(r) && (r > '1' || k == i-1 || k == i+1):
			return 0 // a number, or a code
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r) && k != i:
			lower++
		}
	}
	before, after := word[:i], word[i+1:]
	switch {
	case upper+lower < leastLetters, before == "" && word[i] != '0':
		return 0
	case after == "":
		if word[i] == '1' && upper == 1 && lexicon.Lookup(fold.Of(before+"l"))&lexicon.Given != 0 && lexicon.Lookup(fold.Of(before))&lexicon.Name == 0 {
			return 'l' // "Chanta1"
		}
		return 0
	}
	capitals := lower == 0 || upper > 2*lower && strings.Count(word, "l") == lower
	switch {
	case word[i] == 'l' && (!capitals || before == ""):
		return 0
	case word[i] != 'l' && (ordinals[strings.ToLower(after)] || len(before) >= leastLetters && lexicon.Lookup(uint64(fold.Of(before)))&(lexicon.Common|lexicon.Function) != 0):
		return 0
	case word[i] == '0' && (capitals || before == ""):
		return 'O'
	case word[i] == '0':
		return 'o'
	case capitals:
		return 'I'
	}
	return 'l'
}

// ordinals end a number joined to the word before it.
var ordinals = map[string]bool{"er": true, "ers": true, "re": true, "res": true, "ère": true, "ere": true, "e": true, "ème": true, "eme": true, "bis": true, "ter": true}
