package zone

import (
	"github.com/estompe/estompe/entities/internal/token"
)

// between is "ENTRE", which in lower case is a preposition unless a colon or the line end follows.
func (s *splitter) between(c *cue, i, end int) bool {
	colon := end < s.n && (s.at(end).Hash == hColon || s.at(end).Hash == hDash && s.capitals(i, end))
	stop, long := s.lineEnd(end)
	switch {
	case colon, stop == end && !long, s.capitals(i, end) && s.begins(i):
	default:
		return false
	}
	s.seen = true
	s.open(parties, i, 92)
	return true
}

// versus is "C/" or "CONTRE" between the names of the parties: those before it are theirs too.
func (s *splitter) versus(c *cue, i, end int) bool {
	if !s.at(i).any(token.Single) { // contre
		stop, long := s.lineEnd(end)
		if s.bullet(i) != s.line || stop != end || long || s.cur == panel {
			return false
		}
	}
	if s.cur == parties {
		return true
	}
	s.open(parties, s.namesBefore(i), 75)
	return true
}

const maxNameLines = 6

// namesBefore goes back from token i over words and lines that may be names.
func (s *splitter) namesBefore(i int) int {
	j := i
	for j > s.line && j > s.mark && i-j < 40 && !s.notName(j-1) {
		j--
	}
	if j > s.line {
		return j
	}
	for k := 0; k < maxNameLines; k++ {
		p, ok := s.previousLine(j)
		if !ok || !s.nameLike(p, j) {
			break
		}
		j = p
	}
	return j
}

func (s *splitter) notName(i int) bool {
	t := s.at(i)
	return t.any(token.Number|token.Mixed) || s.class(i)&headWord != 0 && !t.any(token.Single|token.Elided) && !fillers.Has(t.Hash) || t.Hash == hColon
}

// nameLike tells whether the line [a, b) may be a name: no number, no word of a heading.
func (s *splitter) nameLike(a, b int) bool {
	if b-a > 25 || !s.at(a).any(token.Upper) {
		return b-a <= 2 && s.at(a).any(token.Punct)
	}
	for j := a; j < b; j++ {
		if s.notName(j) {
			return false
		}
	}
	return true
}

// civil is a birth, an address, a seat or the like. It makes its line a
// party's, and the line of the name above where it begins its own.
func (s *splitter) civil(c *cue, i, end int) bool {
	if s.negates(i) && (end >= s.n || !s.at(end).any(token.Number|token.Mixed)) { // "qui ne le conteste pas"
		return false
	}
	if s.cur == parties {
		s.open(parties, i, c.conf)
		return false
	}
	if s.cur == none && !s.seen {
		return false
	}
	if s.cur == panel && s.byMinistry(s.line, i) {
		return false
	}
	s.open(parties, s.nameAbove(i), c.conf)
	return true
}

// civilWeak is what may also be said of a judge or a prosecutor ("agissant en qualité de").
func (s *splitter) civilWeak(c *cue, i, end int) bool {
	if s.cur == panel || s.byMinistry(s.line, i) {
		return false
	}
	if line, _ := s.lineClasses(s.line, 60); line&function != 0 && s.cur != parties {
		return false
	}
	return s.civil(c, i, end)
}

// nameAbove is where the name begins that the civil status at token i is told of.
func (s *splitter) nameAbove(i int) int {
	if i-s.line > 1 {
		return s.sentenceOrLine(i)
	}
	at := s.line
	for k := 0; k < 3; k++ {
		p, ok := s.previousLine(at)
		if !ok || p == s.mark && s.cur != heading && s.cur != none || !s.partyLine(p, at) {
			break
		}
		at = p
		if s.class(p)&civility != 0 {
			break
		}
	}
	return at
}

// partyLabel is "APPELANT", "DEMANDEUR": a heading, or in a text without
// lines a word in capitals before a name.
func (s *splitter) partyLabel(c *cue, i, end int) bool {
	if s.general(c, i, end) {
		s.seen = true
		return true
	}
	if s.cur == parties || end >= s.n || s.cur == none || !s.capitals(i, i+1) {
		return false
	}
	for j := end; j < s.n && j < end+5; j++ { // "APPELANTS et défendeurs :"
		if s.at(j).Hash == hColon {
			s.open(parties, i, 80)
			return true
		}
	}
	if !s.capitals(i, end) {
		return false
	}
	if t := s.at(end); !t.any(token.Upper) || s.class(end)&(civility|function) == 0 && !t.any(token.Caps|token.Abbr) {
		return false
	}
	s.open(parties, i, 70)
	return true
}

// partyLine tells whether the line [a, b) may be a party's name, seat included.
func (s *splitter) partyLine(a, b int) bool {
	if b-a > 40 || !s.at(a).any(token.Upper|token.Punct|token.Number) {
		return false
	}
	for j := a; j < b; j++ {
		if c := s.class(j); c&(headWord|benchWord|function) != 0 && !s.at(j).any(token.Elided|token.Single) && !fillers.Has(s.at(j).Hash) {
			return false
		}
	}
	return true
}

// longestLook bounds how far back a cue looks, so that the pass stays linear.
const longestLook = 120

// byMinistry tells whether the prosecution is named in [a, b).
func (s *splitter) byMinistry(a, b int) bool {
	for a = max(a, b-longestLook); a < b; a++ {
		if ministry.Has(s.at(a).Hash) {
			return true
		}
	}
	return false
}

var ministry = set("ministere procureur substitut general parquet")

// appeal is "a formé le pourvoi": its paragraph names the parties.
func (s *splitter) appeal(c *cue, i, end int) bool {
	if !s.seen && i > 80 { // an appeal that the facts tell of
		return false
	}
	at := s.line
	if s.line < s.headEnd || i-s.line > 200 {
		at = max(s.sent, s.headEnd, i-longestLook)
		for j := at; j < i; j++ {
			if s.class(j)&civility != 0 {
				at = j
				break
			}
		}
	}
	if at == s.line && i-s.line <= 1 { // the names stand on the lines above
		for k := 0; k < maxNameLines; k++ {
			p, ok := s.previousLine(at)
			if !ok || p < s.headEnd || s.notParty(p, at) {
				break
			}
			at = p
		}
	}
	s.cassation, s.seen = true, true
	s.open(parties, at, c.conf)
	return true
}

// notParty tells the rest of a heading's last line, a docket number or a rule of signs from a party's line.
func (s *splitter) notParty(a, b int) bool {
	for j := a; j < b; j++ {
		if s.at(j).any(token.Lower) {
			return false
		}
	}
	return true
}
