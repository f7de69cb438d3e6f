package resolve

import "github.com/estompe/estompe/entities"

// spot is what a sort has to move of a mention: its index in a list, and its
// span as one number that orders as [entities.Span.Compare] does.
type spot struct {
	span uint64
	at   int
}

func spotOf(m *entities.Mention, at int) spot {
	return spot{uint64(m.Start)<<32 | uint64(^uint32(m.End)), at}
}

// sortBySpan sorts mentions by span, equal ones in their old order. A mention
// is large: spots are sorted, and each mention moved once.
func sortBySpan(ms []entities.Mention) {
	if inOrder(ms) {
		return
	}
	move(ms, spotsOf(ms))
}

// spotsOf gives the spots of mentions in the order of their spans.
func spotsOf(ms []entities.Mention) []spot {
	spots := make([]spot, len(ms))
	for i := range ms {
		spots[i] = spotOf(&ms[i], i)
	}
	sortSpots(spots)
	return spots
}

func inOrder(ms []entities.Mention) bool {
	for i := 1; i < len(ms); i++ {
		if ms[i-1].Compare(ms[i].Span) > 0 {
			return false
		}
	}
	return true
}

// sortSpots sorts by span, equal ones in their old order. Each recogniser
// reports mostly in text order: what is sorted already is merged, two and two.
func sortSpots(spots []spot) {
	ends := runs(spots)
	if len(ends) < 2 {
		return
	}
	from, to := spots, make([]spot, len(spots))
	for len(ends) > 1 {
		start, n := 0, 0
		for k := 0; k < len(ends); k += 2 {
			mid, end := ends[k], ends[min(k+1, len(ends)-1)]
			mergeSpots(to[start:end], from[start:mid], from[mid:end])
			ends[n] = end
			start, n = end, n+1
		}
		ends = ends[:n]
		from, to = to, from
	}
	copy(spots, from)
}

// runs returns the end of each sorted run.
func runs(spots []spot) (ends []int) {
	for i := range spots {
		if i > 0 && spots[i-1].span > spots[i].span {
			ends = append(ends, i)
		}
	}
	return append(ends, len(spots))
}

func mergeSpots(to, a, b []spot) {
	for i := range to {
		if len(b) == 0 || len(a) > 0 && a[0].span <= b[0].span {
			to[i], a = a[0], a[1:]
		} else {
			to[i], b = b[0], b[1:]
		}
	}
}

// move puts every mention where its spot stands, along the cycles of the permutation.
func move(ms []entities.Mention, spots []spot) {
	for i := range spots {
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
