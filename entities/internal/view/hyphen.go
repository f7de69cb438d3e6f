package view

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// hyphens rejoins words that a line end cut: "condam-⏎nation" loses hyphen and
// line end, "Jean-⏎Pierre" and "celui-⏎ci" only the line end.
func hyphens(s string, edits []edit) []edit {
	for i := 0; ; {
		k := strings.Index(s[i:], "-\n")
		if k < 0 {
			return edits
		}
		i += k
		if at, ok := rejoin(s, i); ok {
			edits = append(edits, edit{piece{at, i + 2}, ""})
		}
		i += 2
	}
}

// rejoin tells from where to drop: the hyphen at i, or only the line end behind it.
func rejoin(s string, i int) (int, bool) {
	left, right := letterEnd(s[:i]), letterStart(s[i+2:])
	switch {
	case left == "" || right == "":
		return i + 1, i > 0 && digit(s[i-1]) && i+2 < len(s) && digit(s[i+2]) && (i < 2 || s[i-2] != ' ')
	case utf8.RuneCountInString(left) < 2 || utf8.RuneCountInString(right) < 2 && right != "y":
		return 0, false
	}
	l, _ := utf8.DecodeRuneInString(left)
	r, _ := utf8.DecodeRuneInString(right)
	whole := lexicon.Lookup(fold.Of(left + right))
	switch capital := unicode.IsUpper(r); {
	case capital && allUpper(left):
		return capitals(i, left, right, whole)
	case capital: // "Jean-⏎Pierre", "Dupont-⏎Durand", but not "procès-⏎Attendu"
		return i + 1, unicode.IsUpper(l)
	case clitics[right] || prefixes[fold.String(left)] && whole&lexicon.Common == 0:
		return i + 1, true
	case whole == 0 && hyphenated(left, right):
		return i + 1, true
	}
	return i, true
}

// capitals decides a word of capitals, where case does not help.
func capitals(i int, left, right string, whole lexicon.Class) (int, bool) {
	a, b := lexicon.Lookup(fold.Of(left)), lexicon.Lookup(fold.Of(right))
	const names = lexicon.Name | lexicon.NamePart | lexicon.CommunePart
	switch {
	case whole&lexicon.Common != 0 && (a&names == 0 || b&names == 0):
		return i, true
	case (a|b)&names != 0:
		return i + 1, true
	case whole != 0:
		return i, true
	}
	return 0, false
}

// hyphenated tells whether two parts make a compound that the lexicon knows,
// or are two words of their own.
func hyphenated(left, right string) bool {
	a, b := fold.Of(left), fold.Of(right)
	if lexicon.Phrase(fold.Join(a, b)) != 0 {
		return true
	}
	return len(left) > 3 && len(right) > 3 && lexicon.Lookup(a)&lexicon.Common != 0 && lexicon.Lookup(b)&lexicon.Common != 0
}

// wordCost is the price of a word in the division of letters, 0 if it is none.
func wordCost(hash uint64, letters int) int {
	c := lexicon.Lookup(hash)
	switch {
	case headings()[hash] && letters <= 3:
		return 2
	case headings()[hash]:
		return 4
	case c == 0 || letters == 1 && c&lexicon.Function == 0:
		return 0
	case c&lexicon.Frequent != 0 && letters > 1:
		return 5
	case letters <= 2:
		return 12
	case letters <= 4: // "delà" is less likely than "de la"
		return 9
	case c&lexicon.Common != 0:
		return 5
	}
	return 10
}

// headings are words that courts space out.
var headings = sync.OnceValue(func() map[uint64]bool {
	m := map[uint64]bool{}
	for _, w := range strings.Fields("république française français au nom du peuple le la les de des et en par ces ce motifs décide décident décision " +
		"ordonne ordonnance arrête arrêt jugement cour appel cassation tribunal conseil état vu sur pour greffe greffier président entre demandeur " +
		"défendeur attendu considérant premier grande instance commerce liberté égalité fraternité expédition minute extrait avis conclut rejette") {
		m[fold.Of(w)] = true
	}
	return m
})

func letterEnd(s string) string {
	i := len(s)
	for i > 0 && len(s)-i < maxWordBytes {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		if !unicode.IsLetter(r) {
			break
		}
		i -= n
	}
	return s[i:]
}

func letterStart(s string) string {
	i := 0
	for i < len(s) && i < maxWordBytes {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) {
			break
		}
		i += n
	}
	return s[:i]
}

const maxWordBytes = 60

func allUpper(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !unicode.IsUpper(r) }) < 0
}

func set(words string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

var (
	// clitics follow a hyphen of their own.
	clitics = set("ci là même mêmes il elle on ils elles ce je tu nous vous moi toi lui leur leurs en y la le les être dire après dessus dessous delà")
	// prefixes, folded, keep theirs.
	prefixes = set("sous vice contre demi mi semi non quasi arriere avant apres ex porte proces chef compte quote ayant ayants soit vis peut " +
		"rendez dommages saisie ci la au par celui celle ceux celles lui elle eux nous vous moi grand saint sainte outre mer bien fonds main petits petit")
)
