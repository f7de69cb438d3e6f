package judicial

import (
	"strings"
	"unicode/utf8"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// The styles of redaction, told in [entities.Mention.Sub].
const (
	// StyleBrackets is "[X]", "[Localité 3]", "[Adresse 1]": Cour de cassation since 2021.
	StyleBrackets = "brackets"
	// StyleEllipsis is "[…]", "(...)", "...": something is left out, and nothing says what.
	StyleEllipsis = "ellipsis"
	// StyleDots is "X...", "AB…": Légifrance to 2021, Conseil d'État.
	StyleDots = "dots"
	// StyleUnderscores is "A.____", "A________", "____": Switzerland.
	StyleUnderscores = "underscores"
	// StyleStars is "C*****", "***": Austria.
	StyleStars = "stars"
	// StyleLabels is "PERSONNE1.)", "SOCIETE2.)": Luxembourg.
	StyleLabels = "labels"
	// StyleParentheses is "(A)", "(X)": administrative courts of Luxembourg.
	StyleParentheses = "parentheses"
	// StyleLetters is "M. A B", "Mme Y", "l'expert Z": commercial copies.
	StyleLetters = "letters"
	// StyleInitials is "M. D.", "Mme L. B.": a letter with a dot, perhaps the initial of the name.
	StyleInitials = "initials"
	// StyleCrosses is "Monsieur XXX", "XXXXX".
	StyleCrosses = "crosses"
	// StyleBlocks is "████".
	StyleBlocks = "blocks"
)

// placeholders reports what the input carries in place of what was hidden.
func (s *scan) placeholders() {
	for i := 0; i < len(s.k); {
		if !s.k[i].Any(entities.Placeholder | entities.Punct | entities.Single | entities.Caps) {
			i++
			continue
		}
		i = max(i+1, s.placeholder(i))
	}
}

func (s *scan) placeholder(i int) int {
	k := &s.k[i]
	switch {
	case k.Any(entities.Placeholder):
		return s.token(i)
	case k.Any(entities.Punct):
		return s.marks(i)
	case k.Any(entities.Single) && k.Any(entities.Upper) && !k.Any(entities.Elided):
		return s.letters(i)
	case k.Any(entities.Caps):
		return s.crosses(i)
	}
	return 0
}

func (s *scan) pseudonym(first, last int, style string, confidence int) int {
	s.p.Report(entities.Mention{First: first, Last: last, Kind: entities.KindPseudonym, Sub: style, Rule: "judicial/pseudonym/" + style, Confidence: confidence})
	return last
}

// token reports a placeholder that the text layer made one token of, with
// those that follow as further names of one person: "[E] [R]", "X... Y...".
func (s *scan) token(i int) int {
	w := s.t.Word(i)
	style := styleOf(w)
	switch {
	case s.is(i, hashSample), style == StyleBrackets && len(w) <= 5 && isDigit(w[1]):
		return 0 // the second is a note's mark
	case style == StyleEllipsis && w[0] == '(' && !s.hiding(i):
		return 0
	}
	e := i + 1
	for s.named(i) && !s.has(e, entities.Line) && s.named(e) && styleOf(s.t.Word(e)) == style {
		e++
	}
	return s.pseudonym(i, e, style, sure)
}

// hiding tells whether "(...)" at i stands for something hidden. Within a
// sentence it tells that a quotation is shortened.
func (s *scan) hiding(i int) bool {
	if s.k[i].Any(entities.Line) && s.at(i+1).Any(entities.Line) {
		return true
	}
	return s.in(i-1, abodes) || s.in(i-1, persons) || s.in(i-1, societies) || s.in(i-1, numeroWords)
}

// hashSample heads the sample decisions that the courts test their programs with.
var hashSample = entities.Fold("[DECISION FACTICE]")

// named tells whether the placeholder at i stands for a name: letters alone.
func (s *scan) named(i int) bool {
	if !s.has(i, entities.Placeholder) {
		return false
	}
	w := strings.Trim(s.t.Word(i), "[]().…_*")
	return w != "" && len(w) <= 2 && lead(w, isCapital) == len(w)
}

func styleOf(w string) string {
	switch {
	case strings.Trim(w, "[]().… ") == "":
		return StyleEllipsis
	case w[0] == '[':
		return StyleBrackets
	case w[0] == '(':
		return StyleParentheses
	case strings.Contains(w, "_"):
		return StyleUnderscores
	case strings.Contains(w, "*"):
		return StyleStars
	case strings.HasSuffix(w, ")"):
		return StyleLabels
	}
	return StyleDots
}

// marks reads a run of one mark that stands for something hidden: dots on a line
// of their own or after "demeurant", underscores or stars after a civility, blocks.
// Leaders and blanks to fill in by hand, which are longer, stay out.
func (s *scan) marks(i int) int {
	switch c := s.canon[s.k[i].Start]; c {
	case '[', '<':
		return s.label(i)
	case '.', '_', '*':
	default:
		if c < utf8.RuneSelf { // a comma, most often
			return 0
		}
	}
	h := s.k[i].Hash
	style := runStyles.Get(h)
	if style == "" {
		return 0
	}
	e := i + 1
	for s.is(e, h) && s.glued(e) {
		e++
	}
	n := int(s.k[e-1].End-s.k[i].Start) / int(s.k[i].End-s.k[i].Start)
	ellipsis := h == hashEllipsis
	switch {
	case style == StyleBlocks:
		if n < 2 {
			return e
		}
	case style == StyleEllipsis:
		if !(n >= 3 || ellipsis) || n > 8 || !(s.in(i-1, abodes) || s.k[i].Any(entities.Line) && s.at(e).Any(entities.Line)) {
			return e
		}
	case n < 2 || !s.in(i-1, persons):
		return e
	}
	return s.pseudonym(i, e, style, likely)
}

// label reads "[Véhicule 2]" and "<NOM_1>": a label of some words and a number in
// brackets, or of capitals between angles, which the text layer does not know.
func (s *scan) label(i int) int {
	shut, angle := byte(']'), s.punct(i, '<')
	if angle {
		shut = '>'
	}
	j, number := i+1, false
	for j < i+6 && !s.has(j, entities.Line) && (s.has(j, entities.Word) && (!angle || s.has(j, entities.Caps)) || s.punct(j, '_') || s.has(j, entities.HasDigit)) {
		number = s.has(j, entities.HasDigit)
		j++
	}
	if !s.punct(j, shut) || j < i+2 || !angle && !(number && j > i+2 && s.has(i+1, entities.Upper)) {
		return 0
	}
	return s.pseudonym(i, j+1, StyleBrackets, likely)
}

var (
	hashEllipsis = entities.Fold("…")
	runStyles    = func() (m wordset.Map[string]) {
		for mark, style := range map[string]string{".": StyleEllipsis, "…": StyleEllipsis, "_": StyleUnderscores, "*": StyleStars, "█": StyleBlocks, "■": StyleBlocks} {
			m.Put(entities.Fold(mark), style)
		}
		return m
	}()
	abodes  = words("demeurant domicilié domiciliée domiciliés domiciliées résidant sis sise adresse habitant logé hébergé hébergée né née à le")
	persons = words(`monsieur madame mademoiselle messieurs mesdames m mm mme mmes mlle mr me maître maîtres docteur dr professeur pr
		époux épouse veuve née consorts expert experte témoin nommé nommée dénommé dénommée prénommé prénommée mineur mineure enfant enfants victime`)
	societies = words("société sociétés sarl sci sas sa scp eurl snc selarl association entreprise compagnie banque")
)

// letters reads capital letters that stand for a name: "M. A B", "Mme Y", "MM. A
// et B", "l'expert Z", "Angèle Z", "la société X", "D-E F". An initial before a
// name is none.
func (s *scan) letters(i int) int {
	r := s.letterRun(i)
	e, dotted := r.end, r.dotted
	switch {
	case r.letters >= 4 && !r.hyphen:
		return e // a heading in spaced letters
	case s.k[e-1].End-s.k[e-1].Start > 2, s.has(e, entities.Punct) && !s.is(e, hashComma) &&
		(s.glued(e) && !s.sentenceMark(e) || s.punct(e, '\'') || s.punct(e, '&') || s.dash(e) && s.has(e+1, entities.Upper)):
		return e // "R.G.", "C/", "D ' ", "C & C"
	case r.letters == 3 && r.hyphen && !dotted && !s.title(e):
		return s.pseudonym(i, e, StyleLetters, likely)
	}
	if s.has(e, entities.Upper) && s.has(e, entities.Word) && !s.has(e, entities.Line|entities.Para) && !s.ends(e-1, e) && !s.in(e, persons) {
		return 0
	}
	before := i - 1
	for s.is(before, hashEt) || s.is(before, hashComma) {
		before--
		if s.letterBefore(before) {
			before--
		}
	}
	switch {
	case s.in(before, persons) && !s.has(before, entities.Elided) && !(s.has(before, entities.Single) && s.has(before-1, entities.Single)):
	case s.in(before, societies) && !dotted:
	case s.givenBefore(i) && !dotted:
	default:
		return 0
	}
	if dotted {
		return s.pseudonym(i, e, StyleInitials, unsure)
	}
	return s.pseudonym(i, e, StyleLetters, likely)
}

// sentenceMark tells the marks that may stand right after a letter that hides a name.
func (s *scan) sentenceMark(e int) bool {
	return s.punct(e, '.') || s.punct(e, ';') || s.punct(e, ':') || s.punct(e, ')') || s.punct(e, '"')
}

// ends tells whether a sentence ends between the tokens a and b.
func (s *scan) ends(a, b int) bool { return s.has(b, entities.Sentence) && s.has(a, entities.Abbr) }

// letterRun is a run of single capitals with blanks and hyphens between.
type letterRun struct {
	end, letters   int
	hyphen, dotted bool // a hyphen inside; a dot after the last
}

func (s *scan) letterRun(i int) letterRun {
	r := letterRun{end: i + 1, letters: 1}
	for {
		j := r.end
		hyphen := s.dash(j) && s.glued(j) && s.glued(j+1)
		if hyphen {
			j++
		}
		if !s.has(j, entities.Single) || !s.has(j, entities.Upper) || s.has(j, entities.Elided|entities.Line) {
			break
		}
		r.end, r.letters, r.hyphen = j+1, r.letters+1, r.hyphen || hyphen
	}
	r.dotted = s.has(r.end-1, entities.Abbr)
	return r
}

func (s *scan) letterBefore(i int) bool {
	return s.has(i, entities.Single) && s.has(i, entities.Upper) && !s.has(i, entities.Elided) || s.has(i, entities.Placeholder)
}

// givenBefore tells whether a given name, which is no common word, stands before
// a letter that replaces the surname: "Angèle Z".
func (s *scan) givenBefore(i int) bool {
	if !s.title(i-1) || s.has(i, entities.Para) {
		return false
	}
	c := s.t.Class(i - 1)
	return c&entities.WordGiven != 0 && c&(entities.WordCommon|entities.WordPlace) == 0 && !s.has(i+1, entities.Number)
}

// crosses reads "Monsieur XXX", "Mme YY", "XXXXX".
func (s *scan) crosses(i int) int {
	w := s.canon[s.k[i].Start:s.k[i].End]
	if len(w) < 2 || w[0] != w[1] || w[0] < 'A' || w[0] > 'Z' || strings.Trim(w, w[:1]) != "" {
		return 0
	}
	if len(w) >= 4 && (w[0] == 'X' || w[0] == 'Y' || w[0] == 'Z') || s.in(i-1, persons) && !s.has(i+1, entities.Upper) {
		return s.pseudonym(i, i+1, StyleCrosses, likely)
	}
	return 0
}
