package civil

import "github.com/estompe/estompe/entities"

// Year returns the year that a date's text tells, for a policy that keeps the
// year of a birth: the one in four figures, in words, or after the two first
// parts of a date in two figures, which is taken for one of the last hundred
// years before 2030. Text is canonical ([entities.Text.Canon]).
func Year(text string) (year int, ok bool) {
	t, err := entities.NewText(text, 0)
	if err != nil {
		return 0, false
	}
	s := &scan{t: t, k: t.Tokens(), canon: t.Canon()}
	for i := range s.k {
		if n := s.figures(i, 4); n >= 1800 && n < 2100 {
			return n, true
		}
		if n, _ := s.words(i); n >= 1800 && n < 2100 {
			return n, true
		}
	}
	for i := range s.k {
		if end, f := s.date(i); f == full {
			return s.last(end)
		}
	}
	return 0, false
}

// last reads the year that a full date in figures begins or ends with.
func (s *scan) last(end int) (int, bool) {
	s.c.Read(s.canon, 0)
	for g := range s.c.N {
		if n := s.number(s.c.Group(g)); s.c.Group(g).Digits() && n >= 1800 && n < 2100 {
			return n, true
		}
	}
	if end < 2 || s.canon[end-2] < '0' || s.canon[end-2] > '9' {
		return 0, false
	}
	n := int(s.canon[end-2]-'0')*10 + int(s.canon[end-1]-'0')
	if n < 30 {
		return 2000 + n, true
	}
	return 1900 + n, true
}
