package view

import (
	"math/bits"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// edit is one change of the pass over words.
type edit struct {
	piece
	with string
}

// words is the third pass: words cut by a line end, capitals spaced out, and,
// where the text has letters of other scripts, look-alikes.
func (v *View) words(src string, foreign bool) {
	s := v.Text
	edits := hyphens(s, nil)
	edits = v.spacedOut(src, edits)
	if foreign {
		edits = lookalikes(s, edits)
	}
	if len(edits) == 0 {
		return
	}
	slices.SortStableFunc(edits, func(a, b edit) int { return a.start - b.start })
	b := builder{in: s}
	for _, e := range edits {
		if e.start >= b.done {
			b.replace(e.start, e.end, e.with)
		}
	}
	v.apply(&b, -1)
}

// lookalikes gives the Latin letter for each Greek or Cyrillic one in a word
// that has Latin letters and otherwise only letters that look Latin.
func lookalikes(s string, edits []edit) []edit {
	for i := 0; i < len(s); {
		start, first := i, len(edits)
		latin, other := false, false
		for i < len(s) {
			r, n := utf8.DecodeRuneInString(s[i:])
			if !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) {
				break
			}
			if r < 0x370 || r > 0x590 {
				latin = latin || r < 0x370 || unicode.Is(unicode.Latin, r)
				i += n
				continue
			}
			if l := fold.Lookalike(r); l != 0 {
				end := i + n
				for k := 0; k < maxMarks && end < len(s); k++ {
					m, w := utf8.DecodeRuneInString(s[end:])
					if !unicode.Is(unicode.Mn, m) {
						break
					}
					end += w
				}
				edits = append(edits, edit{piece{i, end}, norm.NFC.String(string(l) + s[i+n:end])})
				n = end - i
			} else {
				other = true
			}
			i += n
		}
		if !latin || other {
			edits = edits[:first]
		}
		if i == start {
			_, n := utf8.DecodeRuneInString(s[i:])
			i += n
		}
	}
	return edits
}

// spacedOut drops the blanks inside spaced-out capitals. Words are told apart
// by wider blanks in the source or, where all are alike, by the lexicon.
func (v *View) spacedOut(src string, edits []edit) []edit {
	s := v.Text
	for i := nextSingle(s, 0); i >= 0; i = nextSingle(s, i) {
		if singleAt(s, i) == 0 {
			continue
		}
		start := i - 2
		for start > 0 && s[start] >= 0x80 && s[start] < 0xc0 {
			start--
		}
		if start < 0 || singleAt(s, start) == 0 || start > 0 && !separates(s, start) {
			continue
		}
		r := spread{s: s}
		end := r.read(start)
		if r.worth() {
			r.named = namesNext(s, start)
			r.gaps(v, src)
			if len(r.letters) >= few || r.named || r.known() {
				edits = r.edits(edits)
			}
		}
		i = end
	}
	return edits
}

// nextSingle returns the first place behind i that has a blank before it and
// where one character may be all of a word: a capital and a blank, or what begins
// like an accented capital. It is -1 where there is none. It takes eight bytes at a
// time, of which the last two may only end such a place: most have no blank with
// a blank, or the second byte of a character, two behind it.
func nextSingle(s string, i int) int {
	const each, high = 0x0101010101010101, 0x8080808080808080
	for i+8 <= len(s) {
		b := s[i : i+8]
		w := uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 | uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
		other := w ^ ' '*each                    // 0 where there is a blank
		blanks := (other - each) &^ other & high // a "!" behind a blank shows as one
		seconds := w &^ (w << 1) & high          // begin with the bits 10
		found := blanks & ((blanks | seconds) >> 16)
		if found == 0 {
			i += 6
			continue
		}
		i += bits.TrailingZeros64(found)/8 + 1
		if beginsSingle(s, i) {
			return i
		}
	}
	for i++; i+1 < len(s); i++ {
		if beginsSingle(s, i) {
			return i
		}
	}
	return -1
}

func beginsSingle(s string, i int) bool {
	c := s[i]
	return s[i-1] == ' ' && (c >= 'A' && c <= 'Z' && s[i+1] == ' ' || c == 0xc3 || c == 0xc5)
}

// singleAt returns the length of a capital at i that stands alone before a
// blank or the end of a word, or 0.
func singleAt(s string, i int) int {
	if i < 0 || i >= len(s) {
		return 0
	}
	n := 1
	switch c := s[i]; {
	case c >= 'A' && c <= 'Z':
	case (c == 0xc3 || c == 0xc5) && i+1 < len(s):
		if r, _ := utf8.DecodeRuneInString(s[i:]); !unicode.IsUpper(r) {
			return 0
		}
		n = 2
	default:
		return 0
	}
	if i+n < len(s) {
		switch c := s[i+n]; {
		case c >= 0x80, c >= '0' && c <= '9', c|0x20 >= 'a' && c|0x20 <= 'z', c == '\'', c == '-', c == '.', c == '_', c == ')':
			return 0
		}
	}
	return n
}

// separates tells whether a word may begin at i.
func separates(s string, i int) bool { return strings.IndexByte(" \n(\"'", s[i-1]) >= 0 }

// namesNext tells whether the word before a place leads to a surname: a civility
// or a given name that is not in capitals throughout, as headings are.
func namesNext(s string, at int) bool {
	before := strings.TrimRight(s[:at], " \n")
	word := before[1+strings.LastIndexAny(before, " \n'(-"):]
	if surnameParts[fold.String(word)] { // "M. Yann LE G O F F"
		before = strings.TrimRight(before[:len(before)-len(word)], " \n")
		word = before[1+strings.LastIndexAny(before, " \n'(-"):]
	}
	name := strings.TrimRight(word, ".")
	return word != "" && (leadsToName[fold.String(name)] || !allUpper(name) && unicode.IsUpper(firstRune(name)) && lexicon.Lookup(fold.Of(name))&lexicon.Given != 0)
}

// leadsToName, folded, are civilities and words of marriage and birth.
var leadsToName = set("m mr mme mlle monsieur madame mademoiselle me maitre epouse veuve nee nom mm mmes messieurs mesdames consorts epoux famille dr docteur pr professeur")

// surnameParts, folded, may stand between them and a surname.
var surnameParts = set("le la de du des el al ben")

// spread is a run of single capitals with one blank between each two.
type spread struct {
	s       string
	letters []piece
	space   []bool // whether the blank behind letter i stays
	named   bool   // a civility or a given name leads to them: they are a surname
}

// few letters are joined only to known words.
const few = 6

// maxSpread bounds a run: a longer one is no heading.
const maxSpread = 120

func (r *spread) read(i int) (end int) {
	for {
		n := singleAt(r.s, i)
		if n == 0 {
			return end
		}
		end = i + n
		if len(r.letters) <= maxSpread {
			r.letters = append(r.letters, piece{i, end})
		}
		if end >= len(r.s) || r.s[end] != ' ' {
			return end
		}
		i = end + 1
	}
}

// worth tells whether the letters are likely to be words, not initials or the
// items of a list: four or more with a vowel and a consonant, not in alphabetical order.
func (r *spread) worth() bool {
	n := len(r.letters)
	if n < 4 || n > maxSpread {
		return false
	}
	vowel, consonant, rising := false, false, true
	last := ""
	for _, p := range r.letters {
		c := fold.String(r.s[p.start:p.end])
		if strings.Contains("aeiouyoeae", c) {
			vowel = true
		} else {
			consonant = true
		}
		rising = rising && c > last
		last = c
	}
	return vowel && consonant && !rising
}

// gaps decides which blanks stay.
func (r *spread) gaps(v *View, src string) {
	n := len(r.letters)
	r.space = make([]bool, n)
	width := make([]int, n-1)
	least, most := 1<<30, 0
	for i := range width {
		from, to := v.Source(r.letters[i].end, r.letters[i].end+1)
		width[i] = utf8.RuneCountInString(src[from:to])
		least, most = min(least, width[i]), max(most, width[i])
	}
	if most > least {
		for i, w := range width {
			r.space[i] = w > least
		}
		return
	}
	if !r.named {
		r.divide()
	}
}

// divide finds the words of the lexicon that the letters are made of, the
// fewest and commonest; if there are none the letters are one word.
func (r *spread) divide() {
	n := len(r.letters)
	if n < few || wordCost(r.joined(0, n), n) > 0 {
		return
	}
	const none = 1 << 30
	cost, from := make([]int, n+1), make([]int, n+1)
	for end := 1; end <= n; end++ {
		cost[end] = none
		for start := max(0, end-maxWord); start < end; start++ {
			if cost[start] == none {
				continue
			}
			if c := wordCost(r.joined(start, end), end-start); c > 0 && cost[start]+c < cost[end] {
				cost[end], from[end] = cost[start]+c, start
			}
		}
	}
	if cost[n] == none {
		return
	}
	for end := from[n]; end > 0; end = from[end] {
		r.space[end-1] = true
	}
}

// known tells whether the letters make words that are all known: a few letters
// that do not may be initials.
func (r *spread) known() bool {
	for start, i := 0, 0; i < len(r.letters); i++ {
		if i == len(r.letters)-1 || r.space[i] {
			if n := i + 1 - start; n < 2 || wordCost(r.joined(start, i+1), n) == 0 {
				return false
			}
			start = i + 1
		}
	}
	return true
}

// maxWord is the longest word that is looked for.
const maxWord = 20

func (r *spread) joined(start, end int) uint64 {
	h := fold.Start
	for _, p := range r.letters[start:end] {
		for _, c := range r.s[p.start:p.end] {
			h = fold.AddRune(h, c)
		}
	}
	return h
}

func (r *spread) edits(edits []edit) []edit {
	for i, p := range r.letters[:len(r.letters)-1] {
		if !r.space[i] {
			edits = append(edits, edit{piece{p.end, p.end + 1}, ""})
		}
	}
	return edits
}
