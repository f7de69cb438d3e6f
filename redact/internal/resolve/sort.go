package resolve

import (
	"slices"

	"github.com/estompe/estompe/entities"
)

// sorted returns the mentions by span, equal ones in their old order. It sorts
// indexes: a mention is large, and most lists come nearly sorted.
func sorted(ms []entities.Mention) []entities.Mention {
	bySpan := func(a, b entities.Mention) int { return a.Compare(b.Span) }
	if slices.IsSortedFunc(ms, bySpan) {
		return ms
	}
	order := make([]int32, len(ms))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int {
		if c := ms[a].Compare(ms[b].Span); c != 0 {
			return c
		}
		return int(a - b)
	})
	out := make([]entities.Mention, len(ms))
	for i, j := range order {
		out[i] = ms[j]
	}
	return out
}
