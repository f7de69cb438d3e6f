package contact

import (
	"strings"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/chain"
	"github.com/estompe/estompe/entities/internal/rx"
)

// trunkNumber is a French number with its zero in brackets: "(0)5 56 12 34 56".
var trunkNumber = rx.New(`\G\(0\)[ .]?[1-9](?>[ .-]{0,3}[0-9]{2}){4}(?![0-9])`)

func (s *scan) trunk(i int) int {
	m, ok, err := trunkNumber.At(s.canon, int(s.k[i].Start))
	s.err = err
	if !ok {
		return 0
	}
	return s.report(int(s.k[i].Start), m.End(), entities.KindPhone, "contact/phone", sure)
}

// reach is how many tokens after "téléphone" a number of looser shape is taken.
const reach = 8

// sep are the separators within a telephone number.
const sep = chain.Space | chain.Dash | chain.Dot | chain.Slash

// international is a number with a country's code: "+33 (0)6 12 34 56 78",
// "(+33) 6…", "0033 6…", "00 262 …".
var international = rx.New(`\G(?>\(\s?\+\s?[0-9]{1,3}\s?\)|\+\s?[0-9]{1,3}|\(00\s?[1-9][0-9]{0,2}\)|00\s?[1-9][0-9]{0,2})(?![0-9]{9})[ \t./–-]{0,3}(?>\(\s?[0-9]{1,4}\s?\)[ \t./–-]{0,3})?[0-9](?>[ \t./–-]{0,3}[0-9]){6,12}(?![0-9])`)

// prefixed is the same with the code glued to the number: "+33612345678".
var prefixed = rx.New(`\G(?:\+|00)[1-9](?>[ ./–-]{0,3}[0-9]){8,14}(?![0-9])`)

// number reads a telephone number at token i.
func (s *scan) number(i int) int {
	start := int(s.k[i].Start)
	if dials(s.canon[start:]) {
		if end := s.abroad(i); end > 0 {
			return end
		}
	}
	if strings.HasPrefix(s.canon[start:], "(0") {
		if end := s.trunk(i); end > 0 {
			return end
		}
	}
	if s.canon[start] == '(' {
		start = s.area(i)
	}
	if c := s.canon[start]; c < '0' || c > '9' {
		return 0
	}
	if i-s.phone > reach && s.canon[start] != '0' {
		return 0
	}
	s.c.Read(s.canon, start)
	told := i-s.phone <= reach && s.told(i)
	n := s.national(told)
	if n == 0 || !s.c.Digits(0, n) || s.amount(n) {
		return 0
	}
	end := s.c.Group(n - 1).End
	if !s.alone(n) || s.inside(i) {
		return 0
	}
	confidence := sure
	switch {
	case i-s.phone <= reach:
		confidence = certain
	case n == 1:
		confidence = possible
	}
	return s.report(int(s.k[i].Start), end, entities.KindPhone, "contact/phone", confidence)
}

// dials tells at a glance whether a number with a country's code may begin a
// text: "+3", "(+", "(00", "00".
func dials(text string) bool {
	mark, rest := text[0], text[1:]
	if (mark == '(' || mark == '+') && rest != "" && rest[0] <= ' ' {
		rest = rest[1:]
	}
	switch mark {
	case '(':
		return strings.HasPrefix(rest, "+") || strings.HasPrefix(rest, "00")
	case '+':
		return rest != "" && rest[0] >= '0' && rest[0] <= '9'
	}
	return mark == '0' && strings.HasPrefix(rest, "0")
}

func (s *scan) told(i int) bool {
	for j := max(0, i-reach); j < i; j++ {
		if told.Has(s.k[j].Hash) {
			return true
		}
	}
	return false
}

// inside tells whether what stands at i goes on a longer number.
func (s *scan) inside(i int) bool {
	return i > 0 && !s.k[i].Any(entities.Space) && s.k[i-1].Is(entities.Punct) && s.has(i-2, entities.HasDigit) && !s.k[i-1].Any(entities.Space)
}

// area returns where the number after "(1)", an old area code, begins, or i's start.
func (s *scan) area(i int) int {
	if s.has(i+1, entities.Number) && i+3 < len(s.k) && s.k[i+2].Is(entities.Punct) && s.canon[s.k[i+2].Start] == ')' && s.k[i+1].End-s.k[i+1].Start <= 2 {
		return int(s.k[i+3].Start)
	}
	return int(s.k[i].Start)
}

// national returns the number of groups that make a French number, or 0.
func (s *scan) national(told bool) int {
	pairs := 0
	for pairs < s.c.N && s.c.Lens(pairs, 2) && (pairs == 0 || s.c.Group(pairs).Sep&^sep == 0) {
		pairs++
	}
	text := s.c.Text[s.c.Group(0).Start:]
	zero := len(text) > 1 && text[0] == '0' && text[1] >= '1'
	switch {
	case zero && pairs >= 5:
		return 5
	case zero && s.c.Lens(0, 10) && (told || s.phone > far && s.mobileOr(text)):
		return 1
	case zero && text[1] >= '6' && text[1] <= '7' && (s.c.Lens(0, 2, 3, 3, 2) || s.c.Lens(0, 4, 3, 3) || s.c.Lens(0, 2, 2, 2, 4) || s.c.Lens(0, 2, 4, 4)):
		return s.c.Exactly(0, 10, sep)
	case zero && s.c.Lens(0, 10) && text[1] >= '6' && text[1] <= '7':
		return 1
	case zero && s.c.Lens(0, 4, 2, 2, 2), zero && (s.c.Lens(0, 4, 3, 3) || s.c.Lens(0, 2, 4, 4)) && text[1] == '8', text != "" && text[0] == '0' && s.c.Lens(0, 1, 3, 3, 3):
		return s.c.Exactly(0, 10, sep)
	case !told:
		return 0
	case zero:
		return s.c.Exactly(0, 10, sep|chain.Line)
	case pairs == 4 && text[0] >= '1': // before 1996
		return 4
	case s.c.Lens(0, 4) && text[0] == '3' && s.c.N == 1: // 3919
		return 1
	}
	return s.c.Exactly(0, 8, sep)
}

// mobileOr tells whether ten digits in one group can be a number where the text speaks of telephones.
func (s *scan) mobileOr(text string) bool { return text[1] != '0' }

// alone tells whether nothing is glued to the first n groups.
func (s *scan) alone(n int) bool {
	return n == s.c.N || s.c.Group(n).Sep&(chain.Space|chain.Line) != 0 || s.c.Group(n).Sep&chain.Comma != 0 || s.c.Group(n).Letters > 0 || s.c.Group(n).Sep&(chain.Slash|chain.Dot) != 0 && s.c.Group(n).Len() >= 2 && s.c.Group(n).Digits() && s.c.Text[s.c.Group(n).Start] == '0'
}

// amount tells whether money, or a month, follows the first n groups.
func (s *scan) amount(n int) bool {
	i := s.t.TokenAt(s.c.Group(n - 1).End)
	return i < len(s.k) && (units.Has(s.k[i].Hash) || s.t.Class(i)&entities.WordMonth != 0)
}

var units = set("€ euro euros francs franc f eur")

// abroad reads a number with a country's code.
func (s *scan) abroad(i int) int {
	start := int(s.k[i].Start)
	for _, p := range []*rx.Pattern{international, prefixed} {
		m, ok, err := p.At(s.canon, start)
		if s.err = err; err != nil {
			return 0
		}
		if !ok || s.inside(i) {
			continue
		}
		digits := 0
		for _, c := range []byte(s.canon[start:m.End()]) {
			if c >= '0' && c <= '9' {
				digits++
			}
		}
		plus := s.canon[start] != '0'
		french := s.canon[start:start+3] == "003"
		if digits < 9 || digits > 16 || !plus && (digits < 11 || !french && s.t.TokenAt(m.End()-1) == i && !s.told(i)) {
			continue
		}
		return s.report(start, m.End(), entities.KindPhone, "contact/phone/international", certain)
	}
	return 0
}
