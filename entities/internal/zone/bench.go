package zone

import (
	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/token"
)

// composition is a heading of the bench; in the body it must stand apart.
func (s *splitter) composition(c *cue, i, end int) bool {
	k := s.headed(i, end)
	if s.st == body && (k < 90 || !s.capitals(i, end) && s.cur != facts) {
		return false
	}
	if k == 0 {
		if s.st != front || !s.begins(i) || !s.at(i).any(token.Upper) || end-i < 3 {
			return false
		}
		k = 85
	}
	if s.st == tail && s.cur == annexes {
		return false
	}
	s.seen = true
	s.open(panel, s.bullet(i), c.conf*k/100)
	return true
}

// bench is an account of the bench within a line.
func (s *splitter) bench(c *cue, i, end int) bool {
	if s.cur == panel {
		return true
	}
	if s.cur == parties && !s.benchAhead(end, 25) {
		return false
	}
	s.open(panel, i, c.conf)
	return true
}

// benchAhead tells whether a function of the bench stands in the next tokens, and no counsel before it.
func (s *splitter) benchAhead(i, most int) bool {
	for j := i; j < s.n && j < i+most; j++ {
		switch c := s.class(j); {
		case c&function != 0:
			return true
		case c&lawyer != 0:
			return false
		}
	}
	return false
}

// label is a function of the bench as a heading or before a colon ("PRESIDENT : Mme X").
func (s *splitter) label(c *cue, i, end int) bool {
	colon := end < s.n && s.at(end).Hash == hColon
	begins := s.bullet(i) == s.line
	stop, long := s.lineEnd(end)
	alone := begins && stop == end && !long
	switch {
	case !s.at(i).any(token.Upper):
		return false
	case alone, colon && (begins || s.capitals(i, end) || s.cur == panel || s.cur == heading):
	case begins && s.capitals(i, end):
	case s.cur == heading && s.capitals(i, end) && end < s.n && s.class(end)&civility != 0:
	default:
		return false
	}
	if s.cur == parties && !colon && !alone {
		return false
	}
	at, conf := s.bullet(i), c.conf
	if alone && !colon { // the name may stand on the line above
		if p, ok := s.previousLine(s.line); ok && s.class(p)&civility != 0 && s.line-p < 9 &&
			(s.cur == heading || s.cur == parties && p == s.mark && s.conf <= 50) {
			at = p
		}
		conf = 70 // and what follows may be the heading again
	}
	s.seen = true
	s.open(panel, at, conf)
	return true
}

// debates is a heading of the hearing, which names who sat. Bare "JUGEMENT" and
// "ARRÊT" go on with it after the bench, and are the title of the decision before.
func (s *splitter) debates(c *cue, i, end int) bool {
	k := s.headed(i, end)
	if k < 90 && end-i > 1 && s.capitals(i, i+1) { // "DÉBATS à l'audience publique du"
		k = 90
	}
	if k < 90 {
		return false
	}
	if titles.Has(s.at(i).Hash) {
		s.seen = true
		if s.cur == parties && k == 100 && end-i == 1 {
			s.open(heading, s.bullet(i), 60)
			return true
		}
		return false
	}
	s.open(panel, s.bullet(i), c.conf*k/100)
	return true
}

var titles = set("arret jugement ordonnance decision qualification")

// hearing is the account of the hearing: its line, or its sentence where lines are lost, is the bench's.
func (s *splitter) hearing(c *cue, i, end int) bool {
	if s.cur == panel || s.cur == none && !s.seen {
		return false
	}
	at := s.sentenceOrLine(i)
	if s.cur == parties && at < i {
		for j := max(at, i-longestLook); j < i; j++ {
			if s.class(j)&(lawyer|partyWord) != 0 { // the line begins with the party's end
				at = i
				break
			}
		}
	}
	s.open(panel, at, c.conf)
	return true
}

// sentenceOrLine is where the present line begins; if the zone began in it,
// where the sentence does; and if that is in it too, token i.
func (s *splitter) sentenceOrLine(i int) int {
	switch {
	case s.line > s.mark, len(s.out) == 0 && s.line == 0:
		return s.line
	case s.sent > s.mark:
		return s.sent
	}
	return i
}

// pronounced is "Prononcé à l'audience publique du … par Mme X, conseiller".
func (s *splitter) pronounced(c *cue, i, end int) bool {
	if s.cur == panel || s.cur == none || !s.at(i).any(token.Upper) {
		return false
	}
	if s.cur == parties && !s.benchAhead(end, 30) && s.bullet(i) != s.line {
		return false
	}
	if !s.begins(i) && (s.at(i).any(token.Caps) || !s.at(i-1).any(token.Punct)) {
		return false
	}
	s.open(panel, s.bullet(i), c.conf)
	return true
}

// rendered is "a rendu l'arrêt suivant", which ends a block of parties; the
// account of the hearing goes on from it.
func (s *splitter) rendered(c *cue, i, end int) bool {
	if s.cur != parties {
		return false
	}
	if s.benchAhead(end, 60) {
		s.open(panel, i, c.conf)
	} else {
		s.open(heading, i, 50)
	}
	return true
}

// assisted is "assistée de Mme X, greffier": with a clerk it is the bench, with counsel a party.
func (s *splitter) assisted(c *cue, i, end int) bool {
	if s.cur == panel {
		return true
	}
	for j := end; j < s.n && j < end+25; j++ {
		if s.at(j).any(token.Para) {
			return false
		}
		k := s.class(j)
		if k&lawyer != 0 {
			return false
		}
		if clerks.Has(s.at(j).Hash) {
			s.seen = true
			s.open(panel, s.judgeBefore(i), c.conf)
			return true
		}
	}
	return false
}

var clerks = set("greffier greffiere greffiers greffieres greffe secretaire")

// judgeBefore goes back from "assisté de" to the line that names the judge.
func (s *splitter) judgeBefore(i int) int {
	if i-s.line > 1 {
		if at := s.sentenceOrLine(i); at < i || s.cur != parties {
			return at
		}
		return s.judgeInLine(i)
	}
	if p, ok := s.previousLine(s.line); ok && p >= s.mark {
		if c, _ := s.lineClasses(p, 40); c&function != 0 && c&(lawyer|partyWord) == 0 {
			return p
		}
	}
	return s.line
}

// judgeInLine goes back in a text without lines from "assisté de" over the
// function of the judge to the civility of his name, if no party stands between.
func (s *splitter) judgeInLine(i int) int {
	seen := false
	for j := i - 1; j > s.mark && i-j < 20; j-- {
		switch c := s.class(j); {
		case c&(lawyer|partyWord) != 0:
			return i
		case c&function != 0:
			seen = true
		case seen && c&civility != 0:
			return j
		}
	}
	return i
}

// report is "Sur le rapport de", "Après avoir entendu": who was heard.
func (s *splitter) report(c *cue, i, end int) bool {
	if s.cur == counsel && written.Has(s.at(i+1).Hash) {
		s.open(panel, i, c.conf)
		return true
	}
	if s.st == body && s.cur == reasons {
		return false
	}
	if s.believed(c, i, end) == 0 {
		return false
	}
	if s.st == body && !s.administrative && !s.cassation || s.cur != panel && s.cur != counsel && written.Has(s.at(i+1).Hash) && s.at(end-1).Hash != hWritten {
		return false
	}
	s.seen = true
	s.open(panel, s.bullet(i), c.conf)
	return true
}

// written are what experts write, too: they go on with a list of those heard, and open none.
var (
	written  = set("rapport conclusions avis de")
	hWritten = fold.Of("ecrit")
)

// heard is "les observations de Me X", among those heard.
func (s *splitter) heard(c *cue, i, end int) bool {
	if s.cur != panel && !(s.administrative && s.begins(i)) {
		return false
	}
	s.open(counsel, i, c.conf)
	if s.administrative && s.st == body { // one line of the list of those heard
		s.resume = facts
	}
	return true
}

// adviceAfter goes back from counsel to the bench in the list of those heard.
func (s *splitter) adviceAfter(c *cue, i, end int) bool {
	if s.cur != counsel {
		return false
	}
	s.open(panel, i, c.conf)
	return true
}

// afterPanel is the formula that ends the front: what follows is the body.
func (s *splitter) afterPanel(c *cue, i, end int) bool {
	if s.cur != panel && s.cur != counsel {
		return false
	}
	for end < s.n && s.at(end).any(token.Punct) && !s.at(end).any(token.Line) {
		end++
	}
	if end < s.n && s.at(end).any(token.Line) {
		s.open(facts, end, 50)
	}
	return false
}

// we is "Nous, X, juge de la mise en état, assistée de Y, greffier". After the
// front it is a parenthesis of one line, if a clerk follows.
func (s *splitter) we(c *cue, i, end int) bool {
	if s.believed(c, i, end) == 0 {
		return false
	}
	if s.st == front {
		s.seen = true
		s.open(panel, s.bullet(i), c.conf)
		return true
	}
	if s.cur != facts && s.cur != ruling || s.bullet(i) != s.line {
		return false
	}
	for j := end; j < s.n && j < end+45; j++ {
		if clerks.Has(s.at(j).Hash) {
			back := s.cur
			s.open(panel, s.line, 75)
			s.resume = back
			return true
		}
	}
	return false
}

// sat is "à l'audience à laquelle siégeaient M. X, président" told among the facts.
func (s *splitter) sat(c *cue, i, end int) bool {
	if s.cur != facts || !s.benchAhead(end, 20) {
		return false
	}
	s.open(panel, s.sentenceOrLine(i), c.conf)
	return true
}
