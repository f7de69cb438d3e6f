package resolve

import (
	"slices"

	"github.com/estompe/estompe/entities"
)

// spot is a mention's span and its index in a list: what a sort has to move.
type spot struct {
	entities.Span
	at int
}

// sortBySpan sorts mentions by span, equal ones in their old order. A mention
// is large: spots are sorted, and each mention moved once.
func sortBySpan(ms []entities.Mention) {
	if inOrder(ms) {
		return
	}
	spots := make([]spot, len(ms))
	for i := range ms {
		spots[i] = spot{ms[i].Span, i}
	}
	slices.SortFunc(spots, func(a, b spot) int {
		if c := a.Compare(b.Span); c != 0 {
			return c
		}
		return a.at - b.at
	})
	for i := range spots { // along the cycles of the permutation
		if spots[i].at == i {
			continue
		}
		first, to := ms[i], i
		for {
			from := spots[to].at
			spots[to].at = to
			if from == i {
				break
			}
			ms[to] = ms[from]
			to = from
		}
		ms[to] = first
	}
}

func inOrder(ms []entities.Mention) bool {
	for i := 1; i < len(ms); i++ {
		if ms[i-1].Compare(ms[i].Span) > 0 {
			return false
		}
	}
	return true
}
