package identifier

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/chain"
	"github.com/estompe/estompe/entities/internal/rx"
)

// iban reads an IBAN of any country.
func (s *scan) iban(i int) int {
	g := s.c.Group(0)
	if g.Letters < 2 || g.Lower > 0 && !s.under(i, account) || s.c.N == 1 && g.Len() < 15 {
		return 0
	}
	b := s.c.Append(s.buf[:0], 0, min(2, s.c.N))
	if len(b) < 4 || !letter(b[0]) || !letter(b[1]) || letter(b[2]) || letter(b[3]) {
		return 0
	}
	n := ibanLength(b)
	if n == 0 {
		return 0
	}
	if j := s.c.Exactly(0, n, joined&^chain.Slash); j > 0 {
		b = s.c.Append(s.buf[:0], 0, j)
		if ibanCheck(b) {
			return s.found(j, entities.KindAccount, "identifier/iban", certain, true)
		}
		if s.under(i, account) || j == 1 || s.c.Group(0).Len() == 4 && s.c.Group(1).Len() == 4 {
			return s.found(j, entities.KindAccount, "identifier/iban", sure, false)
		}
	}
	if !s.under(i, account) {
		return 0
	}
	j := s.free(0, chain.Space|chain.Dash)
	if chars, digits := s.c.Count(0, j); j > 0 && chars >= 12 && chars <= 34 && digits >= 8 {
		return s.found(j, entities.KindAccount, "identifier/iban", likely, false)
	}
	return 0
}

func letter(c byte) bool { return c >= 'A' && c <= 'Z' }

// rib reads a French account with bank, branch and key.
func (s *scan) rib(i int) int {
	j := s.c.Exactly(0, 23, joined)
	if j == 0 || s.lower(j) {
		return 0
	}
	b := s.c.Append(s.buf[:0], 0, j)
	if !ribShape(b) {
		return 0
	}
	if ribKey(b) {
		return s.found(j, entities.KindAccount, "identifier/rib", certain, true)
	}
	if s.under(i, account) || s.c.Lens(0, 5, 5) && s.c.Group(2).Len() == 11 {
		return s.found(j, entities.KindAccount, "identifier/rib", sure, false)
	}
	return 0
}

// ribFields is a French account told field by field: "code banque 12345, code guichet …".
var ribFields = rx.New(`\G(?i:code\s{1,3})?(?i:banque|[ée]tablissement)[\s:]{0,4}(?:n°\s?)?[0-9]{5}[\s,;/–-]{0,4}(?i:et\s)?(?i:code\s{1,3})?(?i:guichet|agence)[\s:]{0,4}(?:n°\s?)?[0-9]{5}` +
	`[\s,;/–-]{0,4}(?i:et\s)?(?i:(?:n°|num[ée]ro)\s{1,2}(?:de\s{1,2})?)?(?i:compte)[\s:]{0,4}(?:n°\s?)?[0-9A-Z]{11}(?>[\s,;/–-]{0,4}(?i:et\s)?(?i:cl[ée]f?)(?i:\s{1,2}rib)?[\s:]{0,4}[0-9]{2}(?![0-9]))?`)

// fields reads an account told field by field.
func (s *scan) fields(i int) int {
	switch h := s.k[i].Hash; {
	case h == hashCode && (s.is(i+1, hashBanque) || s.is(i+1, hashEtabl)):
	case (h == hashBanque || h == hashEtabl) && (s.has(i+1, entities.Number) || s.is(i+1, hashColon)):
	default:
		return 0
	}
	m, ok, err := ribFields.At(s.canon, int(s.k[i].Start))
	s.err = err
	if !ok {
		return 0
	}
	return s.foundAt(int(s.k[i].Start), m.End(), entities.KindAccount, "identifier/rib", certain, "")
}

// masked is a card of which some digits are hidden already.
var masked = rx.New(`\G[0-9]{4}(?>[ .-]{0,3}(?>[Xx*•]{4}|[0-9]{4})){3}(?![0-9A-Za-z])`)

// cardNumber reads the number of a payment card.
func (s *scan) cardNumber(i int) int {
	if s.c.Group(0).Letters > 0 || s.c.Group(0).Len() < 4 {
		return 0
	}
	told := s.under(i, card)
	for _, n := range [...]int{16, 15, 19, 13} {
		j := s.c.Exactly(0, n, chain.Space|chain.Line|chain.Dash|chain.Dot)
		if j == 0 || !s.c.Digits(0, j) {
			continue
		}
		b := s.c.Append(s.buf[:0], 0, j)
		grouped := s.c.Lens(0, 4, 4, 4, 4) || n == 15 && s.c.Lens(0, 4, 6, 5)
		switch ok := luhn(b); {
		case ok && (told || j == 4 && s.under(i, document) && s.is(s.headAt, hashCarte) || grouped && b[0] >= '3' && b[0] <= '6'):
			return s.found(j, entities.KindAccount, "identifier/card", certain, true)
		case told && n >= 15, n == 16 && j == 4 && s.under(i, document) && s.is(s.headAt, hashCarte):
			return s.found(j, entities.KindAccount, "identifier/card", sure, false)
		case ok && n == 16 && j == 1 && b[0] >= '3' && b[0] <= '6' && !s.announced(i):
			return s.found(j, entities.KindAccount, "identifier/card", possible, true)
		}
	}
	if !told {
		return 0
	}
	m, ok, err := masked.At(s.canon, int(s.k[i].Start))
	s.err = err
	if !ok {
		return 0
	}
	return s.foundAt(int(s.k[i].Start), m.End(), entities.KindAccount, "identifier/card", sure, "")
}
