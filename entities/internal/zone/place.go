package zone

import "github.com/estompe/estompe/entities/internal/token"

// apply opens the zone of a cue if it stands where it must.
func (s *splitter) apply(c *cue, i, end int) bool {
	if c.stages&s.st == 0 && !s.revises(c, i, end) {
		return false
	}
	if c.act != nil {
		return c.act(s, c, i, end)
	}
	return s.general(c, i, end)
}

func (s *splitter) general(c *cue, i, end int) bool {
	conf := s.believed(c, i, end)
	if conf == 0 {
		return false
	}
	at := i
	if c.place == inside {
		at = s.line
	} else if c.place != plain {
		at = s.bullet(i)
	}
	s.open(c.zone, at, conf)
	return true
}

// revises lets a cue be believed out of its stage: a plain heading of the body
// takes back what was taken for the ruling (submissions quoted with their "par
// ces motifs"); what is a party's or a plain heading of the front takes back a
// body that only a guess had opened; and the last lines are signed even where
// no ruling was seen.
func (s *splitter) revises(c *cue, i, end int) bool {
	switch {
	case s.cur == annexes:
		return false
	case s.st == tail && c.stages&body != 0:
		return c.place == own && c.conf >= 90 && s.cur != signatures && s.headed(i, end) >= 90 && !s.at(end-1).any(token.Lower)
	case s.st == body && c.stages&front != 0 && c.zone <= panel:
		if c.place == inside {
			return s.conf <= 45 && i-s.line < 2
		}
		return c.place == own && s.sure < plainHeading && c.conf >= 85 && s.headed(i, end) >= 90
	case s.st == body && c.zone == signatures:
		return s.cur == reasons && s.n-i < lastLines && s.bullet(i) == s.line
	}
	return false
}

const lastLines = 120

// believed says how far the place of a cue bears it out: 0 is not at all.
func (s *splitter) believed(c *cue, i, end int) int {
	switch c.place {
	case own:
		return c.conf * s.headed(i, end) / 100
	case start:
		if !s.begins(i) || s.at(i).Bits&(token.Upper|token.Number) == 0 {
			return 0
		}
	}
	return c.conf
}

// headed says how much the words [i, end) look like a heading, to 100.
func (s *splitter) headed(i, end int) int {
	t := s.at(i)
	if t.Bits&(token.Upper|token.Number) == 0 {
		return 0
	}
	caps, begins := s.capitals(i, end), s.bullet(i) == s.line
	colon := end < s.n && s.at(end).Hash == hColon
	stop, long := s.lineEnd(end)
	switch {
	case begins && !long && stop == end:
		return 100
	case begins && caps, begins && colon:
		return 96
	case begins && !long && stop < s.n && s.at(stop).Hash == hColon:
		return 90
	case begins && !long && s.untilled(end, stop):
		return 85
	case caps && (colon || s.begins(i)):
		return 90
	case caps && end-i > 1:
		return 86
	case end-i > 1 && s.begins(i) && s.runsOn(i, end):
		return 75
	}
	return 0
}

// runsOn tells a heading that lost its line end: what follows begins anew.
func (s *splitter) runsOn(i, end int) bool {
	return end < s.n && s.at(end).Bits&(token.Upper|token.Number) != 0 && !s.at(end).any(token.Abbr)
}

// begins tells whether token i begins a line, a sentence or what follows a bullet.
func (s *splitter) begins(i int) bool {
	return i == 0 || s.at(i).any(token.Line|token.Sentence) || s.bullet(i) == s.line || s.at(i-1).any(token.Punct) && s.at(i-1).Hash != hComma && i-1 == s.sent
}

const maxBullet = 5

// bullet returns the beginning of the line of token i if nothing but a number
// or a mark stands before it ("II - ", "1°/", "* "), else i.
func (s *splitter) bullet(i int) int {
	if i-s.line > maxBullet {
		return i
	}
	for j := s.line; j < i; j++ {
		t := s.at(j)
		if !t.any(token.Punct|token.Number|token.Single) && !(t.any(token.Caps) && s.roman(t)) {
			return i
		}
	}
	return s.line
}

func (s *splitter) roman(t Token) bool { return romans.Has(t.Hash) }

// capitals tells whether [i, end) is in capitals and that means something.
func (s *splitter) capitals(i, end int) bool {
	if s.shouting {
		return false
	}
	letters := 0
	for ; i < end; i++ {
		t := s.at(i)
		if t.any(token.Lower) || t.any(token.Word) && !t.any(token.Upper) {
			return false
		}
		if t.any(token.Caps) || t.any(token.Single) {
			letters++
		}
	}
	return letters > 0
}

const headingLength = 9

// lineEnd returns the last word's end on the line from token i, marks at its
// end left out; long is true where the line goes on beyond a heading's length.
func (s *splitter) lineEnd(i int) (stop int, long bool) {
	stop = i
	for j := i; j < s.n; j++ {
		t := s.at(j)
		if t.any(token.Line) {
			return stop, false
		}
		if j-i > headingLength {
			return stop, true
		}
		if !t.any(token.Punct) {
			stop = j + 1
		}
	}
	return stop, false
}

// untilled tells whether the rest of a short line is no sentence: no full stop,
// semicolon or comma ends it and no verb of narrative is in it.
func (s *splitter) untilled(i, stop int) bool {
	if stop < s.n && !s.at(stop).any(token.Line) {
		if h := s.at(stop).Hash; h == hDot || h == hSemi || h == hComma {
			return false
		}
	}
	for ; i < stop; i++ {
		if s.tells(i) && !s.at(i).any(token.Elided) {
			return false
		}
	}
	return true
}

func (s *splitter) class(i int) class {
	t := s.at(i)
	if !t.any(watch) {
		return 0
	}
	return s.tab.words.Get(t.Hash)
}

// lineClasses counts nothing but the union of the classes on the line from i, and its end.
func (s *splitter) lineClasses(i, most int) (c class, end int) {
	for end = i; end < s.n && end-i < most; end++ {
		if end > i && s.at(end).any(token.Line) {
			break
		}
		c |= s.class(end)
	}
	return c, end
}

// previousLine returns where the line before token i (the first of its line) begins, at most 40 tokens back.
func (s *splitter) previousLine(i int) (int, bool) {
	for j := i - 1; j >= s.mark && i-j < 40; j-- {
		if j == 0 || s.at(j).any(token.Line) {
			return j, true
		}
	}
	return i, false
}

var romans = set("i ii iii iv v vi vii viii ix x xi xii")
