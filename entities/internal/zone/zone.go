// Package zone splits a decision into its parts by its headings and formulas.
//
// One pass over the tokens. A decision has three stages: the front (heading,
// parties, counsel, panel), the body (facts, pleas, reasons) and the tail
// (ruling, signatures, annexes). A table of cues ([table.go]) says which words
// open which zone, where they must stand to be believed, and in which stage.
// Inside the front, where most layouts name no zone, what a line says decides:
// a birth or an address makes it a party's, a clerk beside a judge the bench's.
package zone

import "github.com/estompe/estompe/entities/internal/token"

// Token has the fields of entities.Token, which this package cannot import.
type Token struct {
	Start, End uint32
	Hash       uint64
	Bits       uint32
}

func (t Token) any(mask uint32) bool { return t.Bits&mask != 0 }

// Section begins at a token and lasts until the next one.
type Section struct {
	First      int
	Name       string // one of the names of entities.Zone
	Confidence int    // 0 to 100
}

type zone uint8

const (
	none zone = iota
	heading
	parties
	counsel
	panel
	facts
	pleas
	reasons
	ruling
	signatures
	annexes
)

var names = [...]string{"", "heading", "parties", "counsel", "panel", "facts", "pleas", "reasons", "ruling", "signatures", "annexes"}

// stage is a bit set, for cues that are believed in several.
type stage uint8

const (
	front stage = 1 << iota
	body
	tail
)

// splitter is one pass over one text.
type splitter struct {
	at   func(int) Token
	n    int
	tab  *tables
	out  []Section
	cur  zone
	conf int
	st   stage
	// mark is the token at which the current zone begins.
	mark int
	// line and sent are where the current line and sentence begin.
	line, sent int
	// shouting says that the text is in capitals throughout, so that they set nothing apart.
	shouting bool
	// headEnd is where the last words of a heading ended.
	headEnd int
	// seen says that something of a front was read: a court, a docket number, a bench.
	seen bool
	// administrative and cassation are styles that read some words differently.
	administrative, cassation bool
	// attendu says that the zone began with "Attendu", so that the word opens nothing more in it.
	attendu bool
	// sure is the best confidence with which a zone of the body was opened.
	sure int
	// resume is the zone that a parenthesis of one line interrupts.
	resume zone
	// verbs counts the lines that began with a verb of a ruling, and verbAt is the first.
	verbs, verbAt, verbLine int
}

// Split returns the sections of a text of n tokens in order, the first at 0;
// none for a text in which nothing tells a zone.
func Split(n int, at func(int) Token) []Section {
	s := &splitter{at: at, n: n, tab: lookup(), st: front}
	s.shouting = s.isShouting()
	for i := 0; i < n; {
		i = s.step(i)
	}
	if n > 0 {
		s.endLine(n)
		s.endSentence(n)
	}
	return s.finish()
}

// step reads token i and returns the next to read.
func (s *splitter) step(i int) int {
	t := s.at(i)
	s.boundaries(i, t)
	if !t.any(watch) {
		return i + 1
	}
	class := s.tab.words.Get(t.Hash)
	if class&opens != 0 {
		if end := s.cue(i, class); end > 0 {
			for j := i + 1; j < end; j++ {
				s.boundaries(j, s.at(j))
			}
			return end
		}
	}
	s.word(i, t, class)
	return i + 1
}

func (s *splitter) boundaries(i int, t Token) {
	if t.Bits&(token.Line|token.Sentence|token.Para) == 0 {
		return
	}
	if i > 0 {
		s.endSentence(i)
	}
	if t.any(token.Line) {
		if i > 0 {
			s.endLine(i)
		}
		s.line = i
		if s.resume != none && !assistants.Has(t.Hash) && t.Hash != hDash && t.any(token.Upper|token.Punct) {
			s.open(s.resume, i, 60)
		}
	}
	s.sent = i
}

// open begins a zone at token i, which may lie before the current token but
// not before the zone that it follows.
func (s *splitter) open(z zone, i, conf int) {
	if i < s.mark {
		i = s.mark
	}
	if z == s.cur {
		if k := len(s.out) - 1; k >= 0 && conf > s.out[k].Confidence {
			s.out[k].Confidence = conf
		}
		s.conf = max(s.conf, conf)
		return
	}
	if len(s.out) == 0 && i > 0 {
		s.out = append(s.out, s.opening(z, i))
	}
	switch {
	case len(s.out) > 0 && s.out[len(s.out)-1].First == i:
		s.out[len(s.out)-1] = Section{i, names[z], conf}
		if k := len(s.out) - 1; k > 0 && s.out[k-1].Name == names[z] {
			s.out = s.out[:k]
		}
	default:
		s.out = append(s.out, Section{i, names[z], conf})
	}
	s.cur, s.conf, s.mark = z, conf, i
	s.st = s.stageOf(z)
	if s.st == body {
		s.sure = max(s.sure, conf)
	}
	s.attendu, s.verbs, s.resume = false, 0, none
}

// opening is the zone of what stands before the first cue, which opens z at i.
func (s *splitter) opening(z zone, i int) Section {
	switch {
	case s.seen || z <= panel:
		return Section{0, names[heading], 60}
	case s.told(0, min(i, 80)):
		if z == pleas || z == facts || z == reasons {
			return Section{0, names[facts], 30}
		}
		return Section{0, names[reasons], 30}
	}
	return Section{0, names[heading], 40}
}

// stageOf is the stage that a zone belongs to. Bench and counsel belong to any:
// named between the visas or after the ruling they change nothing, but after a body
// that was only guessed it says that this is the front still.
func (s *splitter) stageOf(z zone) stage {
	switch z {
	case heading, parties:
		s.sure = 0
		return front
	case panel, counsel:
		if s.st == body && s.sure < plainHeading {
			s.sure = 0
			return front
		}
		return s.st
	case facts, pleas, reasons:
		return body
	}
	return tail
}

// plainHeading is the confidence from which on a body is no guess.
const plainHeading = 65

func (s *splitter) finish() []Section {
	if len(s.out) == 0 && s.seen {
		return []Section{{0, names[heading], 40}}
	}
	return s.out
}

// isShouting samples the words of the text.
func (s *splitter) isShouting() bool {
	const samples = 400
	words, lower := 0, 0
	for i := 0; i < s.n; i += 1 + s.n/samples {
		t := s.at(i)
		if t.any(token.Word) && !t.any(token.Single|token.Elided|token.Abbr) {
			words++
			if t.any(token.Lower) {
				lower++
			}
		}
	}
	return words > 20 && lower*10 < words
}

var assistants = set("assiste assistee assistes assistees et")
