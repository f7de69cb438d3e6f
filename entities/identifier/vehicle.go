package identifier

import (
	"slices"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/chain"
	"github.com/estompe/estompe/entities/internal/rx"
)

// vehicleReach is how many tokens after a word for a vehicle a plate is looked for.
const vehicleReach = 60

// plate reads a French number plate, of the system of 2009 or of the one before.
func (s *scan) plate(i int) int {
	near := i-s.vehicle <= vehicleReach && s.vehicle >= s.parcel
	if !near && s.c.Group(0).Letters == 0 {
		return 0
	}
	for j := min(3, s.c.N); j >= 1; j-- {
		chars, _ := s.c.Count(0, j)
		if chars > 10 || chars < 4 || s.separated(j) == 0 && j > 1 {
			continue
		}
		if s.c.N > j && s.c.Group(j).Sep&(chain.Dash|chain.Slash) != 0 && s.c.Group(j).Sep&chain.Space == 0 {
			continue // goes on
		}
		b := s.c.Append(s.buf[:0], 0, j)
		dashed := j == 3 && s.c.Group(1).Sep == chain.Dash && s.c.Group(2).Sep == chain.Dash
		switch {
		case s.lower(j):
		case plate2009(b) && (near || dashed && !slices.ContainsFunc(b, excluded) && !s.announced(i)):
			return s.found(j, entities.KindPlate, "identifier/plate", sure, true)
		case plate1950(b) && near && !s.unit(b) && (j == 3 || j == 1) && !s.measured(s.c.Group(j-1).End):
			return s.found(j, entities.KindPlate, "identifier/plate", sure, true)
		}
	}
	return 0
}

func (s *scan) lower(j int) bool {
	for g := range j {
		if s.c.Group(g).Lower > 0 {
			return true
		}
	}
	return false
}

// separated tells whether the first j groups are separated by spaces, dashes or dots.
func (s *scan) separated(j int) int {
	for g := 1; g < j; g++ {
		if s.c.Group(g).Sep&^(chain.Space|chain.Dash|chain.Dot) != 0 {
			return 0
		}
	}
	return j
}

// excluded letters are on no plate of 2009.
func excluded(c byte) bool { return c == 'I' || c == 'O' || c == 'U' }

// plate2009 is AB-123-CD.
func plate2009(b []byte) bool { return len(b) == 7 && shape(b) == "LLDDDLL" }

// plate1950 is 1234 AB 75, 123 ABC 2A, 12 AB 974.
func plate1950(b []byte) bool {
	d := 0
	for d < len(b) && !letter(b[d]) {
		d++
	}
	l := d
	for l < len(b) && letter(b[l]) {
		l++
	}
	rest := b[l:]
	if d < 1 || d > 4 || l-d < 1 || l-d > 3 || len(rest) < 2 || len(rest) > 3 || len(rest) == 3 && rest[0] != '9' {
		return false
	}
	if rest[0] == '2' && (rest[1] == 'A' || rest[1] == 'B') && len(rest) == 2 {
		return true
	}
	for _, c := range rest {
		if letter(c) {
			return false
		}
	}
	return rest[0] != '0' || rest[1] != '0'
}

func shape(b []byte) string {
	var out [10]byte
	for i, c := range b {
		out[i] = 'D'
		if letter(c) {
			out[i] = 'L'
		}
	}
	return string(out[:len(b)])
}

// unit tells whether the letters of an old plate are a unit or an abbreviation.
func (s *scan) unit(b []byte) bool {
	d := slices.IndexFunc(b, letter)
	l := d
	for l < len(b) && letter(b[l]) {
		l++
	}
	return slices.Contains(unitLetters, string(b[d:l]))
}

// foreignShape is a plate of any country: capitals and figures.
var foreignShape = rx.New(`\G(?=[A-Z0-9 .-]{0,8}[0-9])[A-Z0-9]{1,5}(?>[ .·-]{1,3}[A-Z0-9]{1,5}){0,3}(?![\p{L}0-9])`)

// foreignPlate reads what directly follows "immatriculé", if it can be a plate.
func (s *scan) foreignPlate(i int) int {
	if i-s.plated > 6 || s.head.class == company || s.legal[i] && !s.ours(i) {
		return 0
	}
	for j := s.plated + 1; j < i; j++ {
		if s.k[j].Is(entities.Punct) && !s.marks(j) && s.canon[s.k[j].Start] != '(' {
			return 0
		}
	}
	m, ok, err := foreignShape.At(s.canon, int(s.k[i].Start))
	s.err = err
	if !ok {
		return 0
	}
	letters, digits := 0, 0
	for _, c := range []byte(s.canon[s.k[i].Start:m.End()]) {
		switch {
		case letter(c):
			letters++
		case c >= '0' && c <= '9':
			digits++
		}
	}
	if digits < 2 || letters+digits < 5 || letters+digits > 9 || letters == 0 && !s.announced(i) || s.dated(i) || s.measured(m.End()) {
		return 0
	}
	return s.foundAt(int(s.k[i].Start), m.End(), entities.KindPlate, "identifier/plate/foreign", likely, "")
}

// chassisShape is a vehicle identification number of ISO 3779.
var chassisShape = rx.New(`\G(?=[A-Z0-9]{0,16}[0-9]{2})[A-HJ-NPR-Z0-9]{3}[ -]?[A-HJ-NPR-Z0-9]{6}[ -]?[A-HJ-NPR-Z0-9]{4}[A-HJ-NPR-Z0-9]{0,2}[0-9]{2,4}(?![\p{L}0-9])`)

// chassisNumber reads a vehicle identification number, or what a word says to be one.
func (s *scan) chassisNumber(i int) int {
	g := s.c.Group(0)
	b := s.c.Append(s.buf[:0], 0, 1)
	if g.Len() == 17 && g.Lower == 0 && g.Letters >= 3 && g.Len()-g.Letters >= 5 && !slices.ContainsFunc(b, func(c byte) bool { return c == 'I' || c == 'O' || c == 'Q' }) {
		return s.found(1, entities.KindPlate, "identifier/chassis", sure, true)
	}
	if !s.under(i, chassis) {
		return 0
	}
	m, ok, err := chassisShape.At(s.canon, g.Start)
	s.err = err
	if ok {
		return s.foundAt(g.Start, m.End(), entities.KindPlate, "identifier/chassis", sure, "")
	}
	j := s.free(0, chain.Space|chain.Dash)
	if chars, digits := s.c.Count(0, j); j > 0 && chars >= 6 && chars <= 20 && digits >= 4 && !s.dated(i) && i-s.vehicle <= vehicleReach {
		return s.found(j, entities.KindPlate, "identifier/chassis", likely, true)
	}
	return 0
}
