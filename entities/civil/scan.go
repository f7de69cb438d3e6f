package civil

import (
	"iter"
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/chain"
	"github.com/estompe/estompe/entities/internal/token"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// How sure a rule is.
const (
	certain = 98
	sure    = 90
	likely  = 70
)

type scan struct {
	p     *entities.Pass
	t     *entities.Text
	k     []entities.Token
	canon string
	legal []bool // covered by a docket number or a citation
	c     chain.Chain
	event event
	last  int // latest year of the text; 0 until asked for
	born  int // token after a date of birth in brackets that a date of death may follow
}

func run(p *entities.Pass) error {
	s := &scan{p: p, t: p.Text, k: p.Text.Tokens(), canon: p.Text.Canon()}
	s.legal = p.Covered("ref", "judicial", "pseudonym")
	words := known()
	for i := 0; i < len(s.k); {
		k, word := &s.k[i], uint8(0)
		if !k.Any(watch|entities.Number|entities.Mixed|entities.Upper) && s.event.kind == "" { // as most tokens
			i++
			continue
		}
		if k.Any(watch) {
			word = words.Get(k.Hash)
		}
		if k.Any(entities.Upper) && i+1 < len(s.k) && s.k[i+1].Hash == hashLe && s.glued(i) {
			word |= isEvent
		}
		if s.event.kind == "" && word == 0 && !k.Any(entities.Number|entities.Mixed) {
			i++
			continue
		}
		if end := s.at(i, word); end > i {
			i = end
			continue
		}
		s.note(i, word)
		i++
	}
	return nil
}

// at reads a date, or an age, at token i and returns the token after it.
func (s *scan) at(i int, word uint8) int {
	if word&isAge != 0 {
		if end := s.age(i); end > 0 {
			return end
		}
	}
	end, f := s.date(i)
	if f == nothing {
		if s.event.kind == "" || s.event.dated && !s.event.many {
			return 0
		}
		if end, f = s.rest(i); f == nothing {
			return 0
		}
	}
	kind, rule, confidence := s.judge(i, end, f)
	if kind == "" {
		return 0
	}
	last := i + 1
	for int(s.k[last-1].End) < end {
		last++
	}
	if kind == entities.KindDate && s.legal[i] {
		return last
	}
	s.p.Report(entities.Mention{
		Span: s.t.CanonSpan(int(s.k[i].Start), end), First: i, Last: last, Kind: kind, Rule: rule, Confidence: confidence,
	})
	return last
}

// rest reads what is a date only after the word for an event: a year alone,
// or figures with spaces.
func (s *scan) rest(i int) (int, form) {
	if n := s.figures(i, 4); n >= 1850 && n < 2100 && !s.measure(i+1) {
		return int(s.k[i].End), yearOnly
	}
	if n, end := s.words(i); n >= 1850 && n < 2100 {
		return int(s.k[end-1].End), yearOnly
	}
	if !s.k[i].Is(entities.Number) {
		return 0, nothing
	}
	s.c.ReadN(s.canon, int(s.k[i].Start), 4)
	if s.c.Lens(0, 2, 2, 4) && s.c.Group(1).Sep == chain.Space && s.c.Group(2).Sep == chain.Space && s.number(s.c.Group(0)) <= 31 && s.number(s.c.Group(1)) <= 12 {
		return s.c.Group(2).End, full
	}
	return 0, nothing
}

// judge says what the date [i, end) is the date of.
func (s *scan) judge(i, end int, f form) (entities.Kind, string, int) {
	e := &s.event
	switch {
	case e.kind == "":
	case !e.dated, e.many, s.prior(i, hashOpen) && e.words <= 1:
		if f == yearOnly && !s.prepared(i) {
			break
		}
		confidence := certain
		if e.words > 6 {
			confidence = sure
		}
		e.dated, e.words = true, 0
		return e.kind, "civil/" + string(e.kind), confidence
	}
	if f == yearOnly {
		return "", "", 0
	}
	if s.born > 0 && i == s.born+1 && s.k[s.born].Hash == hashDash && s.closed(end) {
		return entities.KindDeath, "civil/bracketed", likely
	}
	if s.bracketed(i, end, f) {
		s.born = s.t.TokenAt(end-1) + 1
		return entities.KindBirth, "civil/bracketed", likely
	}
	return entities.KindDate, "civil/date", sure
}

// prepared tells whether a word that a year alone needs stands before it.
func (s *scan) prepared(i int) bool {
	return i > 0 && (beforeYear.Has(s.k[i-1].Hash) || s.k[i-1].Hash == hashOpen || birth.Has(s.k[i-1].Hash) || born.Has(s.k[i-1].Hash))
}

var beforeYear = set("en vers courant : année an fin début environ le et | de")

// bracketed tells whether the date stands in brackets right after a full name:
// "Jean DUPONT (12/03/1960)", "Jean DUPONT (12/03/1930 - 3 mai 2001)". Where
// the parties are not being named it must be of another age than the rest of
// the text, for letters and statements are dated so, too.
func (s *scan) bracketed(i, end int, f form) bool {
	if f != full || !s.prior(i, hashOpen) || i < 3 || !s.closed(end) && !s.ranged(end) {
		return false
	}
	name, given := 0, false
	for n := i - 2; n >= 0 && i-n <= 6 && (s.k[n].Is(entities.Word|entities.Upper) || s.k[n].Hash == hashDash); n-- {
		if s.legal[n] {
			return false
		}
		name++
		given = given || s.t.Class(n)&entities.WordGiven != 0
	}
	if name < 2 || !given {
		return false
	}
	if z := s.t.ZoneOf(i); z == entities.ZoneHeading || z == entities.ZoneParties || s.ranged(end) {
		return true
	}
	y, ok := s.yearIn(i, s.t.TokenAt(end))
	return ok && s.latest()-y >= generation
}

// generation is how many years before the latest year of a text a date in
// brackets after a name is taken for one of birth.
const generation = 16

// closed tells whether a bracket closes at a byte of the view.
func (s *scan) closed(end int) bool {
	j := s.t.TokenAt(end)
	return j < len(s.k) && s.k[j].Hash == hashClose
}

// ranged tells whether a dash and a second date, then the closing bracket, stand at a byte of the view.
func (s *scan) ranged(end int) bool {
	j := s.t.TokenAt(end)
	if j+1 >= len(s.k) || s.k[j].Hash != hashDash {
		return false
	}
	second, f := s.date(j + 1)
	return f == full && s.closed(second)
}

// latest is the latest year that the text names.
func (s *scan) latest() int {
	if s.last == 0 {
		s.last = 1
		for i := range s.k {
			if n := s.figures(i, 4); n > s.last && n >= 1900 && n < 2060 {
				s.last = n
			}
		}
	}
	return s.last
}

var aged = set("âgé âgée âgés âgées âge")

// age reads, at a word for it, "âgé de 43 ans": found, and kept, for it dates a birth to two years only.
func (s *scan) age(i int) int {
	for j := i + 1; j < len(s.k) && j <= i+4; j++ {
		end := j + 1
		n := s.figures(j, 3)
		if n < 0 {
			if n, end = s.words(j); n == 0 {
				continue
			}
		}
		// "âgés de 5 et 7 ans"
		for end+1 < len(s.k) && (s.k[end].Hash == hashEt || s.k[end].Hash == hashComma) && s.figures(end+1, 2) > 0 {
			end += 2
		}
		if n > 0 && n < 120 && end < len(s.k) && (s.k[end].Hash == hashAns || s.k[end].Hash == hashAn) {
			s.p.Report(entities.Mention{First: j, Last: end + 1, Kind: entities.KindDate, Rule: "civil/age", Confidence: sure})
			return end + 1
		}
		return 0
	}
	return 0
}

// What a word is to the scan, in one look-up.
const (
	isAge   uint8 = 1 << iota
	isDate        // a month, or a number in words
	isEvent       // what may be the last word of an event
)

// known are the words that a date or an event begins with.
var known = sync.OnceValue(func() *wordset.Map[uint8] {
	m := &wordset.Map[uint8]{}
	for _, h := range []uint64{hashUnion, hashJours, hashMer, hashJour, hashMonde} {
		m.Put(h, isEvent)
	}
	for h := range numbers().All() {
		m.Put(h, isDate)
	}
	for words, bit := range map[*wordset.Set]uint8{aged: isAge, months: isDate, born: isEvent, birth: isEvent, died: isEvent, death: isEvent, wed: isEvent, wedding: isEvent} {
		for h := range words.All() {
			m.Put(h, m.Get(h)|bit)
		}
	}
	return m
})

// watch is set on tokens that may be known.
var watch = token.Watch(func() iter.Seq[uint64] { return known().Keys() })
