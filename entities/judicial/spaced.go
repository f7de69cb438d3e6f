package judicial

import (
	"strings"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/fold"
)

// spacedCourts are courts as headings space their letters out, without blanks;
// those marked true need no seat.
var spacedCourts = []struct {
	name  string
	alone bool
}{
	{"tribunaldegrandeinstance", false}, {"tribunaldinstance", false}, {"tribunaldecommerce", false}, {"tribunaljudiciaire", false},
	{"tribunaladministratif", false}, {"tribunaldepolice", false}, {"courdappel", false}, {"conseildeprudhommes", false},
	{"courdecassation", true}, {"conseildetat", true},
}

// maxSpaced is the number of letters that such a heading may have.
const maxSpaced = 60

// spaced reads "T R I B U N A L D E C O M M E R C E … VIENNE", its seat spaced or not.
func (s *scan) spaced(i int) int {
	if !s.spacedLetter(i) || !s.spacedLetter(i+1) || !s.spacedLetter(i+2) || s.spacedLetter(i-1) && !s.has(i, entities.Line) {
		return 0
	}
	var b strings.Builder
	j := i
	for j < i+maxSpaced && s.spacedLetter(j) && (j == i || !s.has(j, entities.Para)) {
		b.WriteString(fold.String(s.t.Word(j)[:1]))
		j++
	}
	for _, c := range spacedCourts {
		rest, ok := strings.CutPrefix(b.String(), c.name)
		if !ok {
			continue
		}
		if c.alone || len(rest) > 4 {
			return s.report(i, j, entities.KindCourt, "judicial/court/spaced", likely)
		}
		if end := s.afterLeaders(j); rest == "" && end > 0 {
			return s.report(i, end, entities.KindCourt, "judicial/court/spaced", likely)
		}
	}
	return 0
}

// led reads the same heading where the view has put its letters together: a name
// of kind v is at [i, j).
func (s *scan) led(i, j int, v uint8) int {
	if v != courtSeat && v != courtSeats || !s.punct(j, '.') && !s.is(j, hashEllipsis) || !s.has(i, entities.Caps) {
		return 0
	}
	if end := s.afterLeaders(j); end > 0 {
		return s.report(i, end, entities.KindCourt, "judicial/court/spaced", likely)
	}
	return 0
}

func (s *scan) spacedLetter(i int) bool {
	return s.has(i, entities.Single) && s.has(i, entities.Upper)
}

// afterLeaders reads a seat after dots that lead the eye to it.
func (s *scan) afterLeaders(j int) int {
	for n := 0; n < 200 && (s.punct(j, '.') || s.is(j, hashEllipsis)); n++ {
		j++
	}
	if s.has(j, entities.Para) {
		return 0
	}
	if end := s.linked(j); end > 0 {
		return end
	}
	return s.seat(j, seatLinked)
}
