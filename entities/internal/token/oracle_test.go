package token

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/blevesearch/segment"
	"golang.org/x/text/unicode/norm"
)

// segmented returns where segment puts boundaries, and where each of its words begins and ends.
func segmented(t *testing.T, s string) (at map[int]bool, words [][2]int) {
	t.Helper()
	parts, types, n, err := segment.SegmentWordsDirect([]byte(s), nil, nil)
	if err != nil || n != len(s) {
		t.Fatalf("%q: segment consumed %d of %d: %v", s, n, len(s), err)
	}
	at, i := map[int]bool{0: true}, 0
	for k, p := range parts {
		if types[k] != segment.None {
			words = append(words, [2]int{i, i + len(p)})
		}
		i += len(p)
		at[i] = true
	}
	return at, words
}

// checkScan holds what every scan must keep: tokens and gaps are the text, gaps
// are blank, and no token joins or cuts what segment does not but for the repairs.
func checkScan(t *testing.T, s string) {
	t.Helper()
	toks, err := Scan[raw](s, nil)
	if err != nil {
		t.Fatalf("%q: %v", s, err)
	}
	at, words := segmented(t, s)
	ours := map[int]bool{}
	last := 0
	for _, k := range toks {
		start, end := int(k.Start), int(k.End)
		if start < last || end <= start || end > len(s) || strings.TrimSpace(s[last:start]) != "" {
			t.Fatalf("%q: token %d-%d behind %d", s, start, end, last)
		}
		if !utf8.RuneStart(s[start]) || end < len(s) && !utf8.RuneStart(s[end]) {
			t.Fatalf("%q: token %d-%d cuts a character", s, start, end)
		}
		last = end
		ours[start], ours[end] = true, true
		for i := start + 1; i < end; i++ {
			if at[i] && !joins(s, start, end, i, k.Bits) {
				t.Fatalf("%q: %q joins what segment separates at %d", s, s[start:end], i-start)
			}
		}
	}
	if strings.TrimSpace(s[last:]) != "" {
		t.Fatalf("%q: %q behind the last token", s, s[last:])
	}
	for _, w := range words {
		for i := w[0] + 1; i < w[1]; i++ {
			if ours[i] && !splits(s, i) {
				t.Fatalf("%q: %q is split at %d", s, s[w[0]:w[1]], i-w[0])
			}
		}
	}
}

// joins are the repairs that join: placeholders, the dot of an abbreviation,
// "n°", an elision before what is no letter, marks, a lost letter.
func joins(s string, start, end, i int, bits uint32) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	switch {
	case bits&(Placeholder|Abbr) != 0:
		return true
	case bits&Elided != 0 && i == end-1:
		return true
	case unicode.Is(unicode.M, r), unicode.Is(unicode.M, before), r == utf8.RuneError, before == utf8.RuneError, unicode.Is(unicode.Cf, r), unicode.Is(unicode.Cf, before):
		return true
	}
	return !inEight(r) || !inEight(before)
}

// inEight tells letters that segment's Unicode 8 tables have for letters: not those added since.
func inEight(r rune) bool { return r < 0xa000 }

// splits are the repairs that split: at an apostrophe, dot, colon or other mark
// inside a word, between figures and letters, and between a small letter and a capital
// or the capital that begins a word ("DURANDSollicite").
func splits(s string, i int) bool {
	r, n := utf8.DecodeRuneInString(s[i:])
	next, _ := utf8.DecodeRuneInString(s[i+n:])
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	return !wordly(r) || !wordly(before) || unicode.IsDigit(before) != unicode.IsDigit(r) || unicode.IsUpper(before) != unicode.IsUpper(r) ||
		unicode.IsUpper(r) && unicode.IsLower(next) || classOf(r) != classOf(before)
}

// wordly tells what both sides take for a part of a word; raised letters stand alone here.
func wordly(r rune) bool {
	return (unicode.IsLetter(r) || unicode.IsDigit(r)) && !strings.ContainsRune("ªºˢ", r)
}

var oracleTexts = []string{
	"M. Jean-Pierre D'ALMEIDA, né l'an 1960, n° RG 20/01234, art. L. 1235-3, aujourd'hui S.A.R.L. Dupont & Cie : 12.345,67 € le 12.03.2021 à 14h30.",
	"Président:Mme Durand,Greffier:M.DUPONT;droit.La cour,3Vu 75001PARIS nom_prenom avocat·e·s a.dupont@exemple.fr https://www.exemple.fr/a?b=1",
	"[X] X... [Localité 1] (…) A.____ PERSONNE1.) l'«État» d'[Y] Иван Петров 日本語 ไทย ١٢٣ Ωμέγα",
	"veuveMorel monsieurPaul AAAcA parOdile CondamneAlain McDONALD",
	"X.Ытров 2012\u0f90",
	"XIXe 2A004 1er 12bis FR76 DBV3-V-B7F ½ ² ª º° 😀🇫🇷 §12 ﬁn l'",
}

func TestOracle(t *testing.T) {
	for _, s := range oracleTexts {
		checkScan(t, s)
	}
}

func FuzzScan(f *testing.F) {
	for _, s := range oracleTexts {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if utf8.ValidString(s) && norm.NFC.IsNormalString(s) {
			checkScan(t, s)
		}
	})
}
