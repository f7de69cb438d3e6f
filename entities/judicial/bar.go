package judicial

import (
	"sync"

	"github.com/estompe/estompe/entities"
)

// bars are the words that a bar's seat follows.
var bars = sync.OnceValue(func() *phrases {
	ps := &phrases{}
	ps.add(1, `barreau
		ordre des avocats`)
	ps.add(2, "barreaux")
	return ps.done()
})

// bar reads a bar with its seat: "barreau de Lyon", "barreaux de Paris et de Lyon".
func (s *scan) bar(i int) int {
	j, v := s.match(bars(), i)
	if j == 0 {
		return 0
	}
	end := s.linked(j)
	if end == 0 {
		end = s.seat(j, seatBare)
	}
	if end == 0 {
		return 0
	}
	if v == 2 {
		end = s.more(end)
	}
	return s.report(i, end, entities.KindBar, "judicial/bar", sure)
}

// more goes on with a list of seats: ", Bordeaux et de Lille".
func (s *scan) more(end int) int {
	for s.is(end, hashComma) || s.is(end, hashEt) || s.is(end, hashOu) {
		next := s.linked(end + 1)
		if next == 0 && s.title(end+1) {
			next = s.seat(end+1, seatLinked)
		}
		if next == 0 {
			return end
		}
		end = next
	}
	return end
}
