package zone

import (
	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/token"
)

func set(words ...string) map[uint64]bool {
	m := map[uint64]bool{}
	for _, l := range words {
		start := 0
		for k := 0; k <= len(l); k++ {
			if k == len(l) || l[k] == ' ' {
				if k > start {
					m[fold.Of(l[start:k])] = true
				}
				start = k + 1
			}
		}
	}
	return m
}

// word reads a token that opens no cue.
func (s *splitter) word(i int, t Token, c class) {
	if c&rulingVerb != 0 && s.st != front {
		s.verb(i, t)
	}
}

// endLine looks at the line that ends before token i.
func (s *splitter) endLine(i int) {
	if s.st != front || s.mark > s.line || s.mark == s.line && len(s.out) > 0 {
		return
	}
	if s.cur == none || s.cur == heading {
		s.nameLine(s.line, i)
	}
	if s.st == front {
		s.proseLine(s.line, i)
	}
}

// nameLine reads a line of the heading that begins with a civility: beside or
// over a function it is the bench's, else a party's.
func (s *splitter) nameLine(from, end int) {
	if !s.seen || end-from > 30 || s.class(from)&civility == 0 || !s.at(from).any(token.Upper) {
		return
	}
	c, _ := s.lineClasses(from, 30)
	next, _ := s.lineClasses(end, 8)
	switch {
	case c&lawyer != 0:
		s.open(counsel, from, 50)
	case c&(function|benchWord) != 0 || end < s.n && s.class(end)&function != 0 && next&function != 0:
		s.open(panel, from, 65)
	default:
		s.open(parties, from, 50)
	}
}

const proseLength = 24

// proseLine ends the front where a long line tells a story.
func (s *splitter) proseLine(from, end int) {
	if end-from < proseLength || !s.seen && s.cur == none {
		return
	}
	told, bench, party := 0, 0, 0
	for j := from; j < end; j++ {
		c := s.class(j)
		if c&prose != 0 && s.at(j).any(token.Lower|token.Elided|token.Single) {
			told++
		}
		if c&(benchWord|function|headWord) != 0 {
			bench++
		}
		if c&(partyWord|lawyer) != 0 {
			party++
		}
	}
	if told*9 > end-from && bench*2 < told+1 && party < 2 {
		s.open(facts, from, 40)
	}
}

// court reads the lines of the heading. A court named inside the block of a
// party ("appelant d'un jugement du tribunal") does not end it.
func (s *splitter) court(c *cue, i, end int) bool {
	if !s.begins(i) || !s.at(i).any(token.Upper|token.Number) {
		return false
	}
	if s.cur == parties && s.bullet(i) != s.line || s.cur == panel && s.conf > 70 && !s.capitals(i, end) {
		return false
	}
	if s.cur == counsel && i != s.line {
		return false
	}
	s.seen = true
	if s.cur == none {
		s.cur, s.conf = heading, c.conf
		s.out = append(s.out, Section{0, names[heading], c.conf})
		return true
	}
	if s.cur != heading {
		s.open(heading, s.bullet(i), 65)
	}
	return true
}

// between is "ENTRE", which in lower case is a preposition unless a colon or the line end follows.
func (s *splitter) between(c *cue, i, end int) bool {
	colon := end < s.n && s.at(end).Hash == hColon
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

// affair is "AFFAIRE :" before names, not before a docket number.
func (s *splitter) affair(c *cue, i, end int) bool {
	k := s.headed(i, end)
	if k == 0 {
		return false
	}
	for j := end; j < s.n && j < end+4; j++ {
		t := s.at(j)
		if t.any(token.Number|token.Mixed) || s.class(j)&headWord != 0 {
			s.seen = true
			return false
		}
		if t.any(token.Word) {
			break
		}
	}
	s.open(parties, i, c.conf*k/100)
	return true
}

// versus is "C/" or "CONTRE" between the names of the parties: those before it are theirs too.
func (s *splitter) versus(c *cue, i, end int) bool {
	t := s.at(i)
	if end-i == 1 { // contre
		stop, long := s.lineEnd(end)
		if s.bullet(i) != s.line || stop != end || long || !t.any(token.Upper) {
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
	return t.any(token.Number|token.Mixed) || s.class(i)&headWord != 0 && !t.any(token.Single|token.Elided) && !fillers[t.Hash] || t.Hash == hColon
}

var fillers = set("du de des la le")

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
	if s.cur == parties || s.cur == none && !s.seen {
		return false
	}
	line, _ := s.lineClasses(s.line, 60)
	if s.cur == panel && (s.byMinistry(s.line, i) || line&function != 0 && i-s.line > 12) {
		return false
	}
	at := s.line
	if i-s.line <= 1 {
		for k := 0; k < 3; k++ {
			p, ok := s.previousLine(at)
			if !ok || p < s.mark || p == s.mark && s.cur != heading && s.cur != none || !s.partyLine(p, at) {
				break
			}
			at = p
			if s.class(p)&civility != 0 {
				break
			}
		}
	} else if s.mark < s.line || s.cur == none || s.cur == heading {
		at = s.line
	} else {
		at = max(s.mark+1, s.sent)
	}
	s.open(parties, at, c.conf)
	return true
}

// partyLine tells whether the line [a, b) may be a party's name, seat included.
func (s *splitter) partyLine(a, b int) bool {
	if b-a > 40 || !s.at(a).any(token.Upper|token.Punct|token.Number) {
		return false
	}
	for j := a; j < b; j++ {
		if c := s.class(j); c&(headWord|benchWord|function) != 0 && !s.at(j).any(token.Elided|token.Single) && !fillers[s.at(j).Hash] {
			return false
		}
	}
	return true
}

// byMinistry tells whether the prosecution is named in [a, b).
func (s *splitter) byMinistry(a, b int) bool {
	for ; a < b; a++ {
		if ministry[s.at(a).Hash] {
			return true
		}
	}
	return false
}

var ministry = set("ministere procureur substitut general parquet")

// appeal is "a formé le pourvoi": its paragraph names the parties.
func (s *splitter) appeal(c *cue, i, end int) bool {
	at := s.line
	if s.line < s.mark || i-s.line > 200 {
		at = s.sent
	}
	s.cassation, s.seen = true, true
	if s.cur == parties {
		return true
	}
	s.open(parties, at, c.conf)
	return true
}

// counselBlock is a heading of counsel of its own. Within a party's block a
// line "Avocat : Me X" belongs to the party.
func (s *splitter) counselBlock(c *cue, i, end int) bool {
	k := s.headed(i, end)
	if k == 0 || s.cur == parties && k < 96 || s.cur == panel && k < 100 {
		return false
	}
	s.open(counsel, s.bullet(i), c.conf*k/100)
	return true
}
