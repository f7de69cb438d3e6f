package secret

import "github.com/estompe/estompe/entities"

// name is a company's name, or what looks like one.
type name struct {
	first, last int
	kind        entities.Kind // of the organisation that was found there
}

// findNames lists the names of the block.
func (s *scene) findNames() {
	f := s.f
	s.names = s.names[:0]
	for f.company < len(f.companies) && f.companies[f.company].first < f.begin {
		f.company++
	}
	org := f.company
	for i := f.begin; i < s.end; i++ {
		for org < len(f.companies) && f.companies[org].first < i {
			org++
		}
		if !f.k[i].Any(entities.Upper) && !nameHeads.Has(f.k[i].Hash) && (org == len(f.companies) || f.companies[org].first != i) || f.outside(i) {
			continue
		}
		n := name{first: i, last: f.name(i)}
		if org < len(f.companies) && f.companies[org].first == i && f.companies[org].last <= s.end {
			n.kind = f.companies[org].kind
			if last := f.companies[org].last; last > n.last && !f.listsNames(max(n.last, i), last) {
				n.last = last
			}
		}
		if n.last <= i || n.last > s.end || n.kind == "" && s.shouted(i, n.last) {
			continue
		}
		for j := i; j < n.last; j++ {
			if s.within[j-f.begin] == 0 {
				s.within[j-f.begin] = -int16(len(s.names) + 1)
			}
		}
		s.names = append(s.names, n)
		i = n.last - 1
	}
	clear(s.told)
	for _, n := range s.names {
		s.told[f.k[n.first].Hash]++
	}
}

// listsNames tells whether a comma or "et" stands between two tokens.
func (f *finder) listsNames(from, to int) bool {
	for i := from; i < to; i++ {
		if f.is(i, ',') || f.k[i].Hash == hEt {
			return true
		}
	}
	return false
}

// shouted tells whether what looks like a name is a stretch of text in capitals.
func (s *scene) shouted(first, last int) bool {
	for i := first; i < last; i++ {
		if s.f.k[i].Any(entities.Caps) && s.class(i)&(entities.WordFunction|entities.WordVerb) != 0 {
			return true
		}
	}
	return false
}

// ofName gives the features of the name n of the block.
func (s *scene) ofName(n int) []uint32 {
	s.out = s.out[:0]
	first, last := s.names[n].first, s.names[n].last
	s.add(atSize, kindName, uint64(min(last-first, 6)))
	s.add(atName, entities.Fold(string(s.names[n].kind)), 1)
	s.add(atName, uint64(min(s.told[s.f.k[first].Hash], 4)), 2)
	s.add(atName, uint64(min(len(s.names), 6)), 3)
	if n > 0 && first-s.names[n-1].last <= 2 {
		s.add(atName, 1, 4)
	}
	if n+1 < len(s.names) && s.names[n+1].first-last <= 2 {
		s.add(atName, 2, 4)
	}
	for i := first; i < last; i++ {
		s.add(atUnit, s.f.k[i].Hash, 0)
	}
	s.around(first, last, kindName)
	s.ruled(first, last, nil)
	return s.out
}
