package token

import (
	"unicode/utf8"

	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/lexicon"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// shortestCapitals is how many capitals in a row make a word of its own inside a longer one.
const shortestCapitals = 3

// splitGlued emits the first part of a word that a lost space has joined to
// another one ("MmeDURAND", "DURANDsollicite", "SCPDurand"), and tells whether
// it did; the rest is scanned next. Only civilities and words of the lexicon are
// parted from what follows: "McDONALD", "iPhone" and the like stay whole. A word
// in small letters ends before any capital ("veuveMorel", "parOdile").
func (sc *scanner[T]) splitGlued(end int, n letters) bool {
	if n.upper == n.all {
		return false
	}
	cut := gluedAt(sc.s[sc.i:end])
	if cut == 0 {
		return false
	}
	part := sc.s[sc.i : sc.i+cut]
	var m letters
	for _, r := range part {
		m.all++
		if isUpper(r) {
			m.upper++
		}
	}
	sc.emit(sc.i+cut, fold.Of(part), sc.shape(m))
	return true
}

// gluedAt returns where the second word begins in w, or 0.
func gluedAt(w string) int {
	run, from := 0, 0 // capitals in a row so far, and where the last of them begins
	for i, r := range w {
		switch upper := isUpper(r); {
		case upper:
			if run == 0 && i > 1 && (capitals(w[i:]) >= shortestCapitals && knownWord(w[:i]) || len(w)-i >= 2 && (civilities.Has(fold.Of(w[:i])) || small(w[:i]) && knownWord(w[:i]) || beforeGiven(w[:i], w[i:]))) {
				return i
			}
			run, from = run+1, i
		case run >= shortestCapitals:
			if knownWord(w[i:]) {
				return i
			}
			if len(w)-from > shortestCapitals && run > shortestCapitals && knownWord(w[from:]) {
				return from
			}
			return 0
		default:
			run = 0
		}
	}
	return 0
}

// civilities part from whatever capitalised word follows them.
var civilities = wordset.Of("mme mmes mlle melle mademoiselle mesdemoiselles madame monsieur messieurs mesdames me maître docteur dr pr")

// small tells whether a part of a word before its first capital begins it.
func small(w string) bool { return capitals(w) == 0 }

// beforeGiven tells a word that is no name, joined to a given name ("CondamneAlain").
func beforeGiven(w, next string) bool {
	if len(w) < 3 || lexicon.Lookup(fold.Of(next))&lexicon.Given == 0 {
		return false
	}
	c := lexicon.Lookup(fold.Of(w))
	return c&lexicon.Common != 0 && c&lexicon.Name == 0
}

// beforeNumber tells a word of small letters that a lost space has joined to a
// number ("le15 mars", "article1er"), and that begins no reference ("mp3").
func beforeNumber(h uint64, letters int) bool {
	c := lexicon.Lookup(h)
	return letters >= 2 && c&lexicon.Function != 0 || letters >= 4 && c&lexicon.Common != 0
}

// capitals counts the capitals that a word begins with.
func capitals(w string) int {
	n := 0
	for _, r := range w {
		if !isUpper(r) {
			break
		}
		n++
	}
	return n
}

// knownWord tells words of the language, civilities among them, and names
// that are too long to be the first part of another ("Mc", "Mac").
func knownWord(w string) bool {
	n := utf8.RuneCountInString(w)
	c := lexicon.Lookup(fold.Of(w))
	return n > 1 && c&lexicon.Common != 0 || n > 3 && c&lexicon.Name != 0
}
