// Package replace makes the words that stand in place of what is hidden.
//
// A replacement is the same for every mention of one entity of a text. It
// never derives from the name that it hides, nor from its place in an
// alphabet: letters and numbers follow the order of first appearance, and
// leave out those that the text already uses.
package replace

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy"
)

// Namer gives replacements for one text under one policy.
type Namer struct {
	t       *entities.Text
	used    map[string]bool // placeholders that the text carries, and our own
	letters map[uint64]string
	next    int
	numbers map[numbered]int
	counts  map[string]int
	grids   [sorts]int
}

type numbered struct {
	label  string
	entity int
}

// New prepares a namer.
func New(t *entities.Text) *Namer {
	n := &Namer{t: t, used: map[string]bool{}, letters: map[uint64]string{}, numbers: map[numbered]int{}, counts: map[string]int{}}
	for i, k := range t.Tokens() {
		if k.Any(entities.Placeholder) {
			n.used[strings.TrimRight(strings.Trim(t.Word(i), "[]()"), "._…* ")] = true
		}
	}
	return n
}

// For gives the replacement of a mention under a decision.
func (n *Namer) For(m entities.Mention, d policy.Decision) string {
	person := m.Kind.In(entities.KindPerson)
	if isName(m, d) {
		if _, ok := Value(n.t, m); ok {
			return n.valueRange(m)
		}
		return n.named(m)
	}
	switch d.Style {
	case policy.StyleYear:
		return n.year(m)
	case policy.StyleRange:
		return n.valueRange(m)
	case policy.StyleEllipsis:
		return "[...]"
	case policy.StyleConfidential:
		return "[confidentiel]"
	case policy.StyleOmissis:
		return "[omissis]"
	case policy.StyleLabel:
		return "[" + Label(m.Kind) + "]"
	case policy.StyleTyped:
		return n.typed(m)
	case policy.StyleRole:
		if person {
			return n.counted(roleLabel(m.Role), m.Entity)
		}
		return n.number(m)
	}
	if person {
		return n.name(m, d.Style)
	}
	return n.number(m)
}

// name replaces a person's name in one of the styles that only persons have.
func (n *Namer) name(m entities.Mention, style policy.Style) string {
	key := uint64(m.Entity)<<1 | 1
	switch style {
	case policy.StylePair:
		return n.namePair(m)
	case policy.StyleTwoLetters:
		return n.twoLetters(m)
	case policy.StyleDoubled:
		l := n.letter(key)
		return l + l
	case policy.StyleLetter:
		return n.letter(key) + "."
	case policy.StyleUnderscore:
		return n.letter(key) + ".________"
	case policy.StyleStars:
		return n.initials(m, "*****", " ")
	case policy.StyleInitials:
		return n.initials(m, ".", "")
	case policy.StyleFictional:
		return n.fictional(m)
	case policy.StyleNumber:
		return n.number(m)
	}
	return n.nameLetters(m)
}

// year leaves the year of a date. A date that is no more than a year stays.
func (n *Namer) year(m entities.Mention) string {
	src := n.t.Source()[m.Start:m.End]
	switch y := Year(src); y {
	case "":
		return n.number(m)
	case src:
		return y
	default:
		return n.number(m) + " " + y
	}
}

// number gives "[Adresse 1]"; of a company the number alone, "[1]"; of a kind
// without a label (a caller's own) "[...]", which is known for a placeholder
// when the result is read again.
func (n *Namer) number(m entities.Mention) string {
	if Label(m.Kind) == labels[""] {
		return "[...]"
	}
	if m.Kind == entities.KindCompany {
		return n.counted("", m.Entity)
	}
	return n.counted(Label(m.Kind), m.Entity)
}

// counted gives a label with a number that is the entity's own.
func (n *Namer) counted(label string, entity int) string {
	return "[" + n.serial(label, label+" ", entity) + "]"
}

// typed gives "PERSONNE1.)".
func (n *Namer) typed(m entities.Mention) string {
	label := typedLabel(m.Kind)
	return n.serial(label, label, m.Entity) + ".)"
}

// serial numbers the entities of a label in order of appearance, and leaves
// out what the text uses already.
func (n *Namer) serial(label, before string, entity int) string {
	key := numbered{label, entity}
	x, ok := n.numbers[key]
	for !ok {
		n.counts[label]++
		x = n.counts[label]
		ok = !n.used[strings.TrimSpace(before+strconv.Itoa(x))]
		n.numbers[key] = x
	}
	return strings.TrimSpace(before + strconv.Itoa(x))
}

// alphabet is the order of letters: X, Y, Z, then A to W; Q is left out.
const alphabet = "XYZABCDEFGHIJKLMNOPRSTUVW"

// letter gives the letter or letters of a key.
func (n *Namer) letter(key uint64) string {
	if l, ok := n.letters[key]; ok {
		return l
	}
	for {
		l := word(n.next)
		n.next++
		if !n.used[l] {
			n.letters[key] = l
			return l
		}
	}
}

// word writes a number with the alphabet's letters, one letter first.
func word(i int) string {
	if i < len(alphabet) {
		return alphabet[i : i+1]
	}
	i -= len(alphabet)
	return word(i/len(alphabet)) + alphabet[i%len(alphabet):i%len(alphabet)+1]
}

// nameLetters replaces a name part by part, so that "Jean DUPONT" and "DUPONT"
// still read as one family: "[Y] [X]", "[X]".
func (n *Namer) nameLetters(m entities.Mention) string {
	ls := n.partLetters(m)
	return "[" + strings.Join(ls, "] [") + "]"
}

// namePair is nameLetters in the way of the Conseil d'État: "B... A...".
func (n *Namer) namePair(m entities.Mention) string {
	return strings.Join(n.partLetters(m), "... ") + "..."
}

// partLetters gives a letter for the given names and one for each other part of a name.
func (n *Namer) partLetters(m entities.Mention) []string {
	var out []string
	for i := 0; i < len(m.Parts); i++ {
		p := m.Parts[i]
		key := n.partKey(p)
		for i+1 < len(m.Parts) && sameGroup(p.Kind, m.Parts[i+1].Kind) { // further given names go with the first
			i++
		}
		out = append(out, n.letter(key))
	}
	if len(out) == 0 {
		return []string{n.letter(uint64(m.Entity)<<1 | 1)}
	}
	return out
}

func sameGroup(a, b entities.PartKind) bool { return a == b || isGiven(a) && isGiven(b) }

func isGiven(k entities.PartKind) bool {
	return k == entities.PartGiven || k == entities.PartInitial
}

// partKey is equal for the same words in the same part of a name. It tells
// mentions apart inside one text only; letters do not derive from it.
func (n *Namer) partKey(p entities.Part) uint64 {
	tokens := n.t.Tokens()
	key := uint64(17)
	for j := p.First; j < p.Last; j++ {
		if tokens[j].Any(entities.Word | entities.Mixed) {
			key = key*1099511628211 ^ tokens[j].Hash
		}
	}
	key = key<<2 | 2
	if isGiven(p.Kind) {
		key |= 1
	}
	return key
}

// twoLetters gives an entity's pair of letters that are not the initials of the name.
func (n *Namer) twoLetters(m entities.Mention) string {
	key := uint64(m.Entity)<<1 | 1
	if l, ok := n.letters[key]; ok {
		return l
	}
	initials := n.initials(m, "", "")
	for {
		l := word(len(alphabet) + n.next)
		n.next++
		if !n.used[l] && !strings.ContainsAny(l, initials) {
			n.letters[key] = l
			return l
		}
	}
}

// initials gives the first letters of a name's capitalised words.
func (n *Namer) initials(m entities.Mention, after, between string) string {
	var out []string
	for i := m.First; i < m.Last; i++ {
		if !n.t.Tokens()[i].Is(entities.Word | entities.Upper) {
			continue
		}
		r, _ := utf8.DecodeRuneInString(n.t.Word(i))
		out = append(out, string(unicode.ToUpper(r))+after)
	}
	if len(out) == 0 {
		return "[...]"
	}
	return strings.Join(out, between)
}

// fictional gives an invented name, one an entity, that the text does not use.
func (n *Namer) fictional(m entities.Mention) string {
	key := uint64(m.Entity)<<1 | 1
	if l, ok := n.letters[key]; ok {
		return l
	}
	for ; ; n.next++ {
		name := fictional[n.next%len(fictional)]
		if round := n.next / len(fictional); round > 0 {
			name += " " + strconv.Itoa(round+1)
		}
		if !strings.Contains(n.t.Canon(), name) {
			n.letters[key] = name
			n.next++
			return name
		}
	}
}

// Year finds the year that a date ends with: four digits, 17xx to 21xx, or the
// two of a short date. It returns "" where the words do not tell it in digits.
func Year(s string) string {
	for end := len(s); end >= 4; end-- {
		y := s[end-4 : end]
		if digits(y) && (y[0] == '1' && y[1] >= '7' || y[0] == '2' && y[1] <= '1') &&
			(end == len(s) || !digit(s[end])) && (end == 4 || !digit(s[end-5])) {
			return y
		}
	}
	return ""
}

func digits(s string) bool {
	for i := range len(s) {
		if !digit(s[i]) {
			return false
		}
	}
	return s != ""
}

func digit(c byte) bool { return c >= '0' && c <= '9' }
