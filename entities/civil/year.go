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
			for g := range s.c.N {
				if n := s.number(s.c.Group(g)); s.c.Group(g).Len() == 4 && s.c.Group(g).Digits() && s.c.Group(g).End <= end {
					return n, true
				}
			}
			return yearOf(s.canon[:end])
		}
	}
	return 0, false
}

// yearOf reads the two figures that a date ends with.
func yearOf(date string) (int, bool) {
	n := len(date)
	if n < 2 || date[n-1] < '0' || date[n-1] > '9' || date[n-2] < '0' || date[n-2] > '9' {
		return 0, false
	}
	y := int(date[n-2]-'0')*10 + int(date[n-1]-'0')
	if y < 30 {
		return 2000 + y, true
	}
	return 1900 + y, true
}
