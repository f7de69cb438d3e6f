package zone

import (
	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/token"
	"github.com/estompe/estompe/entities/internal/wordset"
)

func set(words ...string) *wordset.Set {
	m := &wordset.Set{}
	for _, l := range words {
		start := 0
		for k := 0; k <= len(l); k++ {
			if k == len(l) || l[k] == ' ' {
				if k > start {
					m.Add(fold.Of(l[start:k]))
				}
				start = k + 1
			}
		}
	}
	return m
}

// court reads the lines of the heading. A court named inside the block of a
// party ("appelant d'un jugement du tribunal") does not end it.
func (s *splitter) court(c *cue, i, end int) bool {
	if !s.begins(i) || !s.at(i).any(token.Upper|token.Number) {
		if end-i > 1 && (s.cur == none || s.cur == heading) && s.capitals(i, end) && !fillers.Has(s.at(i-1).Hash) {
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

var fillers = set("du de des la le")

// counselBlock is a heading of counsel of its own. Within a party's block a
// line "Avocat : Me X" belongs to the party.
func (s *splitter) counselBlock(c *cue, i, end int) bool {
	k := s.headed(i, end)
	if k == 0 || s.cur == parties && k < 96 && !copies.Has(s.at(i).Hash) || s.cur == panel && k < 100 {
		return false
	}
	s.open(counsel, s.bullet(i), c.conf*k/100)
	return true
}

var copies = set("copie copies grosse grosses expedition expeditions notification")
