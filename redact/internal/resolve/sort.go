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

// end is where the span ends.
func (s spot) end() uint32 { return ^uint32(s.span) }

// sorter sorts mentions several times in the same room. The zero sorter is
// ready for use; what it returns lasts until it is asked again.
type sorter struct {
	spots, spare []spot
	runs         []int32
	reach        []uint32
}

// list returns room for the spots of n mentions.
func (s *sorter) list(n int) []spot {
	if cap(s.spots) < n {
		s.spots = make([]spot, n)
	}
	return s.spots[:n]
}

// ends returns room for the ends of n mentions.
func (s *sorter) ends(n int) []uint32 {
	if cap(s.reach) < n {
		s.reach = make([]uint32, n)
	}
	return s.reach[:n]
}

// sortBySpan sorts mentions by span, equal ones in their old order. A mention
// is large: spots are sorted, and each mention moved once.
func (s *sorter) sortBySpan(ms []entities.Mention) {
	if inOrder(ms) {
		return
	}
	move(ms, s.sorted(ms))
}

// sorted gives the spots of mentions in the order of their spans.
func (s *sorter) sorted(ms []entities.Mention) []spot {
	spots := s.list(len(ms))
	for i := range ms {
		spots[i] = spotOf(&ms[i], i)
	}
	s.sort(spots)
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

// sort sorts by span, equal ones in their old order. Each recogniser reports
// mostly in text order: what is sorted already is merged, two and two.
func (s *sorter) sort(spots []spot) {
	s.runs = runs(s.runs[:0], spots)
	ends := s.runs
	if len(ends) < 2 {
		return
	}
	if cap(s.spare) < len(spots) {
		s.spare = make([]spot, len(spots))
	}
	from, to := spots, s.spare[:len(spots)]
	for len(ends) > 1 {
		start, n := int32(0), 0
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

// runs appends the end of each sorted run to a list.
func runs(ends []int32, spots []spot) []int32 {
	for i := range spots {
		if i > 0 && spots[i-1].span > spots[i].span {
			ends = append(ends, int32(i))
		}
	}
	return append(ends, int32(len(spots)))
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
