package zone

import (
	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/token"
)

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
