package civil

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/chain"
)

// form says how much of a date is there.
type form uint8

const (
	nothing   form = iota
	full           // day, month, year
	dayMonth       // day and month
	monthYear      // month and year
	yearOnly
)

// date reads a date at token i: its end in the view and its form.
func (s *scan) date(i int) (end int, f form) {
	k := &s.k[i]
	if k.Any(entities.Number|entities.Mixed) || numbers().Get(k.Hash) != 0 {
		if end, f = s.named(i); f != nothing {
			return end, f
		}
		if k.Is(entities.Number) {
			return s.digits(i)
		}
		if k.Hash == hash1er {
			return s.firstOf(i)
		}
		return 0, nothing
	}
	if months.Has(k.Hash) && s.isMonth(i) {
		if end := s.year(i + 1); end > 0 {
			return end, monthYear
		}
	}
	return 0, nothing
}

// firstOf reads "1er/02/1955" at i.
func (s *scan) firstOf(i int) (int, form) {
	if i+4 >= len(s.k) || s.k[i+1].Hash != hashSlash || s.k[i+3].Hash != hashSlash || s.k[i+4].Any(entities.Space) {
		return 0, nothing
	}
	if m, y := s.figures(i+2, 2), s.figures(i+4, 4); m < 1 || m > 12 || y < 1800 || y > 2100 {
		return 0, nothing
	}
	return int(s.k[i+4].End), full
}

// isMonth tells whether the name of a month at i is not short for something else.
func (s *scan) isMonth(i int) bool {
	return i < len(s.k) && months.Has(s.k[i].Hash) && !s.k[i].Any(entities.Elided)
}

// named reads a date with the name of its month: "3 mai 1960", "1er mars",
// "trois et cinq mai deux mille un".
func (s *scan) named(i int) (int, form) {
	j := s.day(i)
	if j == 0 {
		return 0, nothing
	}
	// "3 et 5 mai": several days of one month.
	for n := 0; n < 3 && j < len(s.k) && !s.isMonth(j) && (s.k[j].Hash == hashEt || s.k[j].Hash == hashComma || s.k[j].Hash == hashOu || s.k[j].Hash == hashAu || s.k[j].Hash == hashDash); n++ {
		next := s.day(j + 1)
		if next == 0 {
			return 0, nothing
		}
		j = next
	}
	if !s.isMonth(j) || s.k[j].Any(entities.Para) {
		return 0, nothing
	}
	if end := s.year(j + 1); end > 0 {
		return end, full
	}
	return int(s.k[j].End), dayMonth
}

// day reads a day of a month and returns the token after it, or 0.
func (s *scan) day(i int) int {
	if i >= len(s.k) {
		return 0
	}
	if n := s.figures(i, 2); n >= 0 {
		if n > 31 {
			return 0
		}
		if i+1 < len(s.k) && s.k[i+1].Hash == hashEr {
			return i + 2
		}
		return i + 1
	}
	if s.k[i].Is(entities.Number) {
		return 0
	}
	if s.k[i].Hash == hash1er {
		return i + 1
	}
	if n, end := s.words(i); n >= 1 && n <= 31 {
		return end
	}
	return 0
}

// year reads a year, in figures or words, and returns its end in the view, or 0.
func (s *scan) year(i int) int {
	if i >= len(s.k) || s.k[i].Any(entities.Para) && !s.k[i].Is(entities.Number) {
		return 0
	}
	if s.k[i].Hash == hashDot && s.isMonth(i-1) { // "janv. 1960"
		i++
	}
	switch n := s.figures(i, 4); {
	case n >= 1800 && n < 2100, n >= 10 && n < 100 && s.k[i].End-s.k[i].Start == 2 && !s.measure(i+1):
		return int(s.k[i].End)
	case n >= 0:
		return 0
	}
	if i < len(s.k) && s.k[i].Is(entities.Mixed) { // "1960à": the space was lost
		return s.gluedYear(int(s.k[i].Start))
	}
	if n, end := s.words(i); n >= 1800 && n < 2100 {
		return int(s.k[end-1].End)
	}
	return 0
}

// gluedYear reads four figures of the last or this century that letters follow.
func (s *scan) gluedYear(start int) int {
	end := start + 4
	if end >= len(s.canon) || s.canon[start:start+2] != "19" && s.canon[start:start+2] != "20" {
		return 0
	}
	for i := start + 2; i <= end; i++ {
		if c := s.canon[i]; (c >= '0' && c <= '9') != (i < end) {
			return 0
		}
	}
	return end
}

// measure tells whether what stands at i makes the number before it no year.
func (s *scan) measure(i int) bool {
	if i >= len(s.k) {
		return false
	}
	k := s.k[i]
	return units.Has(k.Hash) || k.Any(entities.Number|entities.Mixed) || k.Hash == hashSlash || k.Hash == hashDash && !k.Any(entities.Space)
}

var units = set("€ euros euro eur f francs % ans jours mois h heures ha m2 m²")

// digits reads a date in figures: "12/03/1960", "12.03.60", "1960-03-12".
func (s *scan) digits(i int) (int, form) {
	if i > 0 && !s.k[i].Any(entities.Space) && s.k[i-1].Is(entities.Punct) && i > 1 && s.k[i-2].Any(entities.HasDigit) && !s.k[i-1].Any(entities.Space) {
		return 0, nothing
	}
	if !s.parted(i) {
		return 0, nothing
	}
	s.c.ReadN(s.canon, int(s.k[i].Start), 4)
	if s.c.N < 3 {
		return 0, nothing
	}
	a, b, c := s.c.Group(0), s.c.Group(1), s.c.Group(2)
	if !s.c.Digits(0, 3) || a.Len() > 4 || b.Len() > 2 || c.Len() > 4 {
		return 0, nothing
	}
	sep := b.Sep &^ (chain.Space | chain.Line)
	if c.Sep&^(chain.Space|chain.Line) != sep || sep != chain.Slash && sep != chain.Dot && sep != chain.Dash {
		return 0, nothing
	}
	if sep == chain.Dot && (b.Sep|c.Sep)&chain.Space != 0 && !(b.Sep&c.Sep&chain.Space != 0) {
		return 0, nothing // "12. 3.2010": a numbered list
	}
	if s.c.N > 3 && s.c.Group(3).Sep == c.Sep && s.c.Group(3).Sep&chain.Space == 0 && s.c.Group(3).Digits() {
		return 0, nothing // longer than a date
	}
	day, month, year := s.number(a), s.number(b), s.number(c)
	if a.Len() == 4 {
		day, year = year, day
	} else if c.Len() != 4 && c.Len() != 2 {
		return 0, nothing
	}
	if day > 31 || month > 12 || a.Len() > 2 && a.Len() != 4 || (day == 0 || month == 0) && c.Len() != 4 {
		return 0, nothing
	}
	if c.Len() == 4 || a.Len() == 4 {
		if year < 1800 || year > 2100 || a.Len() == 4 && c.Len() != 2 {
			return 0, nothing
		}
	} else if s.measure(s.t.TokenAt(c.End)) && units.Has(s.k[s.t.TokenAt(c.End)].Hash) {
		return 0, nothing
	}
	return c.End, full
}

// parted tells at a glance whether figures may go on behind a mark at token i,
// or within it: "12.03.60" is one token, as far as its dots have no spaces.
func (s *scan) parted(i int) bool {
	return s.k[i].End-s.k[i].Start > 4 || i+2 < len(s.k) && !s.k[i+1].Any(entities.Word|entities.Number|entities.Mixed) && !s.k[i+2].Any(entities.Word)
}

func (s *scan) number(g chain.Group) int { return atoi(s.canon[g.Start:g.End]) }
