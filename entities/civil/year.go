package civil

import "github.com/estompe/estompe/entities"

// Year returns the year that a date's text tells, for a policy that keeps the
// year of a birth: the one in four figures, in words, or in the two last
// figures of a date, which is taken for one of the last hundred years before
// 2030. Text is canonical ([entities.Text.Canon]).
func Year(text string) (year int, ok bool) {
	t, err := entities.NewText(text, 0)
	if err != nil {
		return 0, false
	}
	s := &scan{t: t, k: t.Tokens(), canon: t.Canon()}
	return s.yearIn(0, len(s.k))
}

// yearIn returns the year that the tokens [first, last) tell.
func (s *scan) yearIn(first, last int) (int, bool) {
	for i := first; i < last; i++ {
		if n := s.figures(i, 4); n >= 1800 && n < 2100 {
			return n, true
		}
		if n, _ := s.words(i); n >= 1800 && n < 2100 {
			return n, true
		}
		if end := s.gluedYear(int(s.k[i].Start)); end > 0 && s.k[i].Is(entities.Mixed) {
			return atoi(s.canon[end-4 : end]), true
		}
	}
	for i := first; i < last; i++ {
		if end, f := s.date(i); f == full {
			return s.dateYear(end)
		}
	}
	return 0, false
}

// dateYear returns the year of the date in figures that ends at a byte of the
// view and was just read.
func (s *scan) dateYear(end int) (int, bool) {
	for g := range s.c.N {
		if c := s.c.Group(g); c.Len() == 4 && c.Digits() && c.End <= end {
			return s.number(c), true
		}
	}
	if end < 2 || s.canon[end-2] < '0' || s.canon[end-2] > '9' {
		return 0, false
	}
	y := atoi(s.canon[end-2 : end])
	if y < 30 {
		return 2000 + y, true
	}
	return 1900 + y, true
}

func atoi(figures string) int {
	n := 0
	for _, c := range []byte(figures) {
		n = n*10 + int(c-'0')
	}
	return n
}
