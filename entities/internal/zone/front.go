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
	if s.st == tail && s.cur == ruling && s.mark < s.line {
		s.signatureLine(s.line, i)
	}
	if s.st != front || s.mark > s.line || s.mark == s.line && s.line > 0 {
		return
	}
	if s.cur == none || s.cur == heading || s.cur == parties && s.conf <= 50 {
		s.nameLine(s.line, i)
	}
	if (s.cur == heading || s.cur == panel && s.conf <= 65) && i-s.line < 12 && s.st == front { // "SCP X, avocat(s)"
		if c, _ := s.lineClasses(s.line, 12); c&lawyer != 0 && c&function == 0 {
			s.open(counsel, s.line, 55)
		}
	}
}

// nameLine reads a line of the heading that begins with a civility: beside or
// over a function it is the bench's, else a party's.
func (s *splitter) nameLine(from, end int) {
	k := from
	for k < end && k-from < maxBullet && s.at(k).any(token.Punct|token.Number|token.Mixed) {
		k++
	}
	if !s.seen || end-from > 30 || k == end || s.class(k)&civility == 0 || !s.at(k).any(token.Upper) {
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

// tells tells whether token i is a word of narrative. "à" folds like the verb
// "a" and is told from it by its length.
func (s *splitter) tells(i int) bool {
	t := s.at(i)
	return s.class(i)&prose != 0 && (s.shouting || t.any(token.Lower|token.Elided|token.Single)) && (t.Hash != hHas || t.End-t.Start == 1)
}

var hHas = fold.Of("a")

// negates tells "ne" from "né", which folds alike.
func (s *splitter) negates(i int) bool {
	t := s.at(i)
	return t.Hash == hBorn && t.any(token.Lower) && t.End-t.Start == 2
}

var hBorn = fold.Of("né")

// told tells whether [from, end) is prose rather than names and headings.
func (s *splitter) told(from, end int) bool {
	n := 0
	for j := from; j < end; j++ {
		if s.tells(j) {
			n++
		}
	}
	return n*14 > end-from && end-from > 6
}

// endSentence ends the front where the sentence before token i tells a story.
func (s *splitter) endSentence(i int) {
	if s.st != front && (s.st != body || s.cur != panel) || s.sent <= s.mark && len(s.out) > 0 || s.cur == none && !s.seen {
		return
	}
	if s.narrates(s.sent, i) {
		s.open(facts, s.sent, 40)
	}
}

// A sentence shorter than this tells nothing sure; one in the block of a party must be longer.
const (
	shortSentence = 12
	longSentence  = 24
)

// narrates tells whether the sentence [from, end) is a story: verbs of
// narrative, and none of the words that the front is made of.
func (s *splitter) narrates(from, end int) bool {
	least := longSentence
	if s.cur == panel || s.cur == counsel {
		least = shortSentence
	}
	if end-from < least || end-from > 400 {
		return false
	}
	told, bench, party := 0, 0, 0
	for j := from; j < end; j++ {
		c := s.class(j)
		if s.tells(j) {
			told++
		}
		if c&(benchWord|function) != 0 {
			bench++
		}
		if c&(partyWord|lawyer) != 0 && !s.negates(j) {
			party++
		}
	}
	if s.cur == panel {
		return bench == 0 && told > 0 && s.at(from).any(token.Upper|token.Punct)
	}
	if s.cur == counsel {
		return party == 0 && told*12 > end-from
	}
	return told*9 > end-from && bench*2 < told+1 && party < 2
}

// court reads the lines of the heading. A court named inside the block of a
// party ("appelant d'un jugement du tribunal") does not end it.
func (s *splitter) court(c *cue, i, end int) bool {
	if !s.begins(i) || !s.at(i).any(token.Upper|token.Number) {
		if end-i > 1 && (s.cur == none || s.cur == heading) && s.capitals(i, end) && !fillers[s.at(i-1).Hash] {
			s.seen, s.headEnd = true, end
		}
		return false
	}
	s.headEnd = end
	if s.cur == parties && s.bullet(i) != s.line || s.cur == panel && s.conf > 70 && !s.capitals(i, end) {
		return false
	}
	if s.cur == counsel && i != s.line {
		return false
	}
	s.seen = true
	s.cassation = s.cassation || s.at(end-1).Hash == hCassation
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

var hCassation = fold.Of("cassation")

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
		if c := s.class(j); c&(headWord|benchWord|function) != 0 && !s.at(j).any(token.Elided|token.Single) && !fillers[s.at(j).Hash] {
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
		if ministry[s.at(a).Hash] {
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

// counselBlock is a heading of counsel of its own. Within a party's block a
// line "Avocat : Me X" belongs to the party.
func (s *splitter) counselBlock(c *cue, i, end int) bool {
	k := s.headed(i, end)
	if k == 0 || s.cur == parties && k < 96 && !copies[s.at(i).Hash] || s.cur == panel && k < 100 {
		return false
	}
	s.open(counsel, s.bullet(i), c.conf*k/100)
	return true
}

var copies = set("copie copies grosse grosses expedition expeditions notification")
