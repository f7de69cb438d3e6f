package entities

import "strings"

// A word is taken for one that a scan misread from five bytes on; longer ones
// are several words glued together.
const shortestMisread, longestMisread = 5, 16

// figures are those that scans take letters for, with the letters.
const figures, letters = "0156", "olsb"

// Misread gives the folded hash of a word in which a scan took one or two
// letters for figures ("K0WALCZYK", "Czes1aw"), as it was meant, and whether
// the word looks so: it begins and ends with a letter, and five letters out of
// six are letters. References and quantities begin or end with figures.
func Misread(w string) (uint64, bool) {
	if len(w) < shortestMisread || len(w) > longestMisread || digit(w[0]) || digit(w[len(w)-1]) {
		return 0, false
	}
	wrong := 0
	mend := func(r rune) rune {
		if i := strings.IndexRune(figures, r); i >= 0 {
			wrong++
			return rune(letters[i])
		}
		return r
	}
	mended := strings.Map(mend, w)
	if wrong == 0 || wrong > 2 || wrong*4 > len(w) || strings.ContainsAny(mended, "0123456789") {
		return 0, false
	}
	return Fold(mended), true
}

func digit(c byte) bool { return '0' <= c && c <= '9' }
