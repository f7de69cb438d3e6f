package identifier

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/agency"
	"github.com/estompe/estompe/entities/internal/chain"
)

// nir reads a social-security number, with or without its key.
func (s *scan) nir(i int) int {
	if s.c.Group(0).Len() > 15 || s.head.class == company && s.announced(i) {
		return 0
	}
	told := s.under(i, nir|insured|register)
	for _, n := range [...]int{15, 13} {
		j := s.c.Exactly(0, n, joined)
		if j == 0 {
			continue
		}
		b := s.c.Append(s.buf[:0], 0, j)
		if !nirShape(b) {
			continue
		}
		grouped := s.c.Group(0).Len() == 1 && s.c.Lens(0, 1, 2, 2) && s.c.Group(3).Len() == 2
		key := nirKey(b)
		switch {
		case n == 15 && key:
			return s.found(j, entities.KindNIR, "identifier/nir", certain, true)
		case n == 15 && (told || grouped):
			return s.found(j, entities.KindNIR, "identifier/nir", sure, false)
		case n == 13 && (told || grouped):
			return s.found(j, entities.KindNIR, "identifier/nir", sure, true)
		case n == 13 && j == 1 && b[0] <= '2' && b[3] <= '1' && (s.head.class == none || !s.announced(i)) && !s.measured(s.c.Group(0).End):
			return s.found(j, entities.KindNIR, "identifier/nir", possible, true)
		}
	}
	if !s.under(i, nir) {
		return 0
	}
	// Told to be one, but of no shape that one has: misread, or truncated.
	j := s.free(0, joined&^chain.Line)
	if chars, digits := s.c.Count(0, j); j > 0 && chars >= 10 && chars <= 16 && digits >= 10 {
		return s.found(j, entities.KindNIR, "identifier/nir", likely, false)
	}
	return 0
}

// numbered reads a number that a word before it says to be a person's: of a
// passport, a permit, a file, a contract, an account.
func (s *scan) numbered(i int) int {
	if !s.announced(i) || s.dated(i) {
		return 0
	}
	switch s.head.class {
	case document, caf, file, aid, insured, account, card:
	default:
		return 0
	}
	j := s.free(0, chain.Space|chain.Dash|chain.Dot|chain.Slash)
	if j == 0 {
		return 0
	}
	chars, digits := s.c.Count(0, j)
	least := 5
	if s.head.strong || i-s.mark <= 1 {
		least = 4
	}
	switch {
	case chars < least || digits < 3 && (digits == 0 || j > 1 || chars < 8) || chars > 34:
		return 0
	case s.numero(i-1) && s.numero(i-2): // what a blank was filled with
		return 0
	case s.thousands(j) && !s.numero(i-1) && !s.small(i-1) && !((s.head.strong || s.referenced()) && i == s.headAt+1):
		return 0
	case s.lawNumber(j):
		return 0
	case chars == 4 && digits == 4 && s.year(0):
		return 0
	case s.length > 0 && s.mark == far && s.c.Group(j-1).End-s.c.Group(0).Start != s.length:
		return 0 // a list without "n°" goes on with numbers of one length
	case s.head.class == file && s.docket(j) && !s.claimantFile(j) || s.appeal(j):
		return 0
	case s.measured(s.c.Group(j - 1).End):
		return 0
	}
	kind, rule := entities.KindDocument, "identifier/document"
	if s.head.class == account || s.head.class == card {
		kind, rule = entities.KindAccount, "identifier/account"
	}
	return s.found(j, kind, rule, sure, true)
}

// numero tells whether token i is "n°" or "numéro".
func (s *scan) numero(i int) bool { return i >= 0 && numeros.Has(s.k[i].Hash) }

// thousands tells whether the chain is written as an amount is, "12 345" or "12.345".
func (s *scan) thousands(j int) bool {
	if j < 2 || !s.c.Digits(0, j) || s.c.Group(0).Len() > 3 {
		return false
	}
	for g := 1; g < j; g++ {
		if s.c.Group(g).Len() != 3 || s.c.Group(g).Sep != chain.Space && s.c.Group(g).Sep != chain.Dot {
			return false
		}
	}
	return true
}

// lawNumber tells whether the chain is the number of a statute, "2017-461 du", or a range of years.
func (s *scan) lawNumber(j int) bool {
	if j != 2 || !s.c.Digits(0, 2) || s.c.Group(1).Sep&chain.Dash == 0 || s.c.Group(0).Len() != 2 && s.c.Group(0).Len() != 4 || s.c.Group(1).Len() > 4 {
		return false
	}
	return s.year(0) && s.year(1) || s.is(s.t.TokenAt(s.c.Group(1).End), hashDu)
}

// docket tells whether the chain looks like a docket number, "11/01957", "F 08/00260".
func (s *scan) docket(j int) bool {
	g := 0
	if s.c.Group(0).Alpha() {
		g = 1
	}
	if j != g+2 {
		return false
	}
	a, b := s.c.Group(g), s.c.Group(g+1)
	return a.Len() <= 4 && b.Len() >= 1 && b.Len() <= 6 && b.Sep&(chain.Slash|chain.Dash) != 0 && s.c.Digits(g, j)
}

// claimantFile tells whether an agency named right beside the file keeps it: "MDPH dossier n° 19/452".
func (s *scan) claimantFile(j int) bool {
	for n := s.headAt; n < s.headAt+4 && n < len(s.k); n++ {
		if agency.Before(s.k, s.t, n, true) {
			return true
		}
	}
	return agency.After(s.k, s.t.TokenAt(s.c.Group(j-1).End))
}

// appeal tells whether the chain is the number of an appeal to the Cour de cassation, "15-19.916".
func (s *scan) appeal(j int) bool {
	g := 0
	if s.c.Group(0).Alpha() {
		g = 1
	}
	return j == g+3 && s.c.Lens(g, 2, 2, 3) && s.c.Group(g+1).Sep == chain.Dash && s.c.Group(g+2).Sep == chain.Dot
}

// year tells whether group g is a year of our time.
func (s *scan) year(g int) bool {
	if !s.c.Lens(g, 4) {
		return false
	}
	y := s.canon[s.c.Group(g).Start:s.c.Group(g).End]
	return y[:2] == "19" || y[:2] == "20"
}

// dated tells whether the chain begins with a date: in digits, or a day before the name of a month.
func (s *scan) dated(i int) bool {
	if (s.c.Lens(0, 2, 2, 4) || s.c.Lens(0, 4, 2, 2)) && s.c.Group(1).Sep == s.c.Group(2).Sep && s.c.Group(1).Sep&chain.Space == 0 {
		return s.year(0) || s.year(2)
	}
	return s.c.Group(0).Len() <= 3 && i+1 < len(s.k) && s.t.Class(i+1)&entities.WordMonth != 0
}

// free returns the index after the groups from g on that make one number of no
// fixed length. A space joins figures only, and none that begin an amount or a date.
func (s *scan) free(g int, seps chain.Sep) int {
	j := g
	for ; j < s.c.N; j++ {
		c := s.c.Group(j)
		if c.Lower > 0 && !(c.Lower == 1 && c.Letters == 1 && c.Len() > 3) {
			break
		}
		if j == g {
			continue
		}
		if c.Sep&^seps != 0 || c.Sep == chain.Dot|chain.Space || c.Sep&chain.Slash != 0 && c.Sep&chain.Space != 0 && !c.Digits() {
			break
		}
		if c.Sep&chain.Space != 0 && !s.joinsAfterSpace(j) {
			break
		}
	}
	if j > g && s.measured(s.c.Group(j-1).End) && s.thousands(j) {
		return 0
	}
	for j > g+1 && (s.measured(s.c.Group(j-1).End) || s.month(s.c.Group(j-1).End)) {
		j--
		for j > g+1 && s.c.Group(j).Sep&chain.Space == 0 { // "12 000.50 €"
			j--
		}
	}
	return j
}

func (s *scan) joinsAfterSpace(j int) bool {
	c := s.c.Group(j)
	before := s.c.Group(j - 1)
	switch {
	case c.Digits():
		return true
	case c.Sep&chain.Dash != 0:
		return false
	case c.Alpha():
		// Letters before the figures, or the key of a claimant's number.
		if j == 1 && before.Alpha() || before.Alpha() {
			return false
		}
		if c.Len() == 1 && (s.head.class == caf || s.keyLetter(j)) {
			return s.c.Text[c.End:] == "" || s.c.Text[c.End] != '.' && s.c.Text[c.End] != '\''
		}
		return j+1 < s.c.N && s.c.Group(j+1).Digits() && c.Len() <= 3 && s.c.Group(j+1).Len() >= 3
	}
	return c.Letters <= 3
}

// keyLetter tells a capital that ends an account's or a prisoner's number,
// "0084217603 K", and no word of one letter.
func (s *scan) keyLetter(j int) bool {
	c, before := s.c.Group(j), s.c.Group(j-1)
	if c.Lower > 0 || !before.Digits() || before.Len() < 4 || s.head.class != account && s.head.class != document {
		return false
	}
	switch s.canon[c.Start] {
	case 'A', 'D', 'F', 'L', 'M', 'N', 'Y':
		return false
	}
	return true
}

func (s *scan) month(end int) bool {
	i := s.t.TokenAt(end)
	return i < len(s.k) && s.t.Class(i)&entities.WordMonth != 0
}
