package identifier

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/chain"
)

// vat reads a VAT number: French by its key, others where a word says so.
func (s *scan) vat(i int) int {
	g := s.c.Group(0)
	if g.Letters < 2 || g.Lower > 0 || g.Alpha() && g.Len() != 2 {
		return 0
	}
	j := s.c.Exactly(0, 13, chain.Space|chain.Dot|chain.Line)
	if j > 0 {
		b := s.c.Append(s.buf[:0], 0, j)
		if string(b[:2]) == "FR" && mod97(b[4:]) >= 0 {
			ok := vatFrench(b) && luhn(b[4:])
			if ok || s.under(i, company) {
				return s.found(j, entities.KindCompanyID, "identifier/vat", certain, ok)
			}
		}
	}
	if !s.under(i, company) || !letter(s.canon[g.Start]) || !letter(s.canon[g.Start+1]) || g.Len() > 4 && letter(s.canon[g.Start+2]) && letter(s.canon[g.Start+3]) {
		return 0
	}
	j = s.free(0, chain.Space|chain.Dot)
	if chars, digits := s.c.Count(0, j); j > 0 && chars >= 9 && chars <= 15 && digits >= 7 {
		return s.found(j, entities.KindCompanyID, "identifier/vat", sure, true)
	}
	return 0
}

// association reads an RNA number, "W751234567".
func (s *scan) association(i int) int {
	b := s.c.Append(s.buf[:0], 0, 1)
	if len(b) != 10 || b[0] != 'W' || mod97(b[1:]) < 0 {
		return 0
	}
	return s.found(1, entities.KindCompanyID, "identifier/rna", sure, true)
}

// companyNumber reads a SIREN or SIRET, with the letter of old register numbers
// before it ("B 123 456 789") and the register beside it ("RCS Lyon 123 456 789").
func (s *scan) companyNumber(i int) int {
	g := 0
	told := s.under(i, company|register) || s.near(i)
	if c := s.c.Group(0); c.Alpha() {
		if !told || c.Len() != 1 || c.Lower > 0 {
			return 0
		}
		g = 1
	}
	if s.c.Group(g).Len() > 15 || s.c.Group(g).Letters > 0 {
		return s.letterGlued(i, told)
	}
	start := s.registerBefore(i)
	j, ok := s.siren(i, g, told)
	if j == 0 {
		return s.foreignRegister(i)
	}
	end := s.c.Group(j - 1).End
	after := s.registerAfter(end)
	if !told && after == end && !ok {
		return 0
	}
	if after > end && g == 0 {
		end = after
	}
	var confidence int
	doubt := ""
	switch {
	case !told && after == s.c.Group(j-1).End:
		confidence = likely
	case ok:
		confidence = certain
	default:
		confidence, doubt = likely-10, doubtChecksum
	}
	return s.foundAt(start, end, entities.KindCompanyID, "identifier/company", confidence, doubt)
}

// foreignRegister reads the number of a company in a register of another
// shape: "registre de commerce de Luxembourg sous le numéro B 123456".
func (s *scan) foreignRegister(i int) int {
	if !s.under(i, company) || !s.numero(i-1) && !(s.head.strong && i == s.headAt+1) || s.dated(i) {
		return 0
	}
	j := s.free(0, chain.Space|chain.Dot|chain.Dash)
	chars, digits := s.c.Count(0, j)
	if j == 0 || chars > 15 || digits < 5 || s.measured(s.c.Group(j-1).End) {
		return 0
	}
	return s.found(j, entities.KindCompanyID, "identifier/company/foreign", likely, true)
}

// siren returns the index after the groups of a SIREN or SIRET and whether its
// check digits are right. Without a word that says so only a number of the
// right shape and check counts.
func (s *scan) siren(i, g int, told bool) (int, bool) {
	const seps = chain.Space | chain.Line | chain.Dot | chain.Dash
	if j := s.c.Exactly(g, 14, seps); j > 0 && s.c.Digits(g, j) {
		b := s.c.Append(s.buf[:0], g, j)
		if told && s.c.N > j && s.c.Lens(j, 1) && s.c.Group(j).Sep == chain.Space && s.head.class == company && !s.measured(s.c.Group(j).End) {
			return j + 1, false // a digit too many
		}
		if ok := siret(b); ok || told {
			return j, ok
		}
	}
	if j := s.c.Exactly(g, 15, seps); j > 0 && s.c.Digits(g, j) && s.head.class == company && s.announced(i) {
		return j, false
	}
	j := s.c.Exactly(g, 9, seps)
	if j == 0 || !s.c.Digits(g, j) || s.measured(s.c.Group(j-1).End) {
		return 0, false
	}
	b := s.c.Append(s.buf[:0], g, j)
	ok := luhn(b)
	if told && (ok || s.head.class == company || s.near(i)) {
		return j, ok
	}
	end := s.c.Group(j - 1).End
	if s.registerAfter(end) > end {
		return j, ok
	}
	if ok && s.c.Lens(g, 3, 3, 3) && s.c.N == j && !s.announced(i) && b[0] != '0' {
		return j, true
	}
	return 0, false
}

// letterGlued reads "B123456789", the letter glued to the number.
func (s *scan) letterGlued(i int, told bool) int {
	b := s.c.Append(s.buf[:0], 0, 1)
	if !told || len(b) != 10 || !letter(b[0]) || b[0] > 'D' || mod97(b[1:]) < 0 {
		return 0
	}
	return s.found(1, entities.KindCompanyID, "identifier/company", certain, luhn(b[1:]))
}

// near tells whether "RCS" and a town stand right before i.
func (s *scan) near(i int) bool {
	return i-s.rcs <= 8 && s.registerBefore(i) < int(s.k[i].Start)
}

// registerBefore returns where "RCS Lyon" right before token i begins, or where i begins.
func (s *scan) registerBefore(i int) int {
	if i-s.rcs <= 8 && i > s.rcs {
		if end := s.town(s.rcs + 1); end == i || i == s.rcs+1 {
			return int(s.k[s.rcs].Start)
		}
	}
	return int(s.k[i].Start)
}

// registerAfter returns the end of "RCS Lyon" that follows a byte of the view, or that byte.
func (s *scan) registerAfter(end int) int {
	i := s.t.TokenAt(end)
	if !s.is(i, hashRCS) || s.k[i].Any(entities.Para) {
		return end
	}
	if j := s.town(i + 1); j > 0 {
		return int(s.k[j-1].End)
	}
	return int(s.k[i].End)
}

// town reads the seat of a register: "Lyon", "de Fort-de-France", "LE MANS". It returns the token after it, or 0.
func (s *scan) town(i int) int {
	if s.has(i, entities.Lower) && s.has(i, entities.Word) && !s.has(i, entities.Upper) && townWords.Has(s.k[i].Hash) {
		i++
	}
	if !s.has(i, entities.Upper) || !s.has(i, entities.Word) || s.has(i, entities.Para) {
		return 0
	}
	caps, j := s.has(i, entities.Caps), i+1
	for n := 0; n < 7 && j < len(s.k) && !s.has(j, entities.Para|entities.Line); n++ {
		dash := s.k[j].Is(entities.Punct) && s.canon[s.k[j].Start] == '-' && s.glued(j)
		next := j
		if dash || townWords.Has(s.k[j].Hash) {
			next = j + 1
			if dash && s.has(next, entities.Word) && townWords.Has(s.k[next].Hash) {
				next++
				if s.has(next, entities.Punct) {
					next++
				}
			}
		}
		if !s.has(next, entities.Upper) || !s.has(next, entities.Word) || s.has(next, entities.HasDigit|entities.Single|entities.Abbr) || s.has(next, entities.Line|entities.Para) {
			break
		}
		if next == j && !(caps && s.has(j, entities.Caps)) && !lonelyTown.Has(s.k[j-1].Hash) {
			break
		}
		if caps && !s.has(next, entities.Caps) {
			break
		}
		j = next + 1
	}
	return j
}
