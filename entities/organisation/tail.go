package organisation

import "github.com/estompe/estompe/entities"

// tail is what may lengthen a name: its end, and what stands behind it.
type tail struct{ name, next uint64 }

// tails lengthens names that go on in lower case ("Corniche discount", "Grenier
// à Pain"). One mention does not tell where such a name ends; several do: what
// follows a name is a verb here and a comma there, a part of it follows always.
func (f *finder) tails() {
	for range 3 {
		total, seen := map[uint64]int{}, map[tail]int{}
		for _, m := range f.found {
			if !f.stretches(m) {
				continue
			}
			k := f.key(m.core, m.end)
			total[k]++
			if n := f.tailEnd(m.end); n > m.end {
				seen[tail{k, f.key(m.end, n)}]++
			}
		}
		grown := false
		for i := range f.found {
			m := &f.found[i]
			n := f.tailEnd(m.end)
			if !f.stretches(*m) || n == m.end {
				continue
			}
			k := f.key(m.core, m.end)
			if c := seen[tail{k, f.key(m.end, n)}]; c < 2 || c*10 < total[k]*7 {
				continue
			}
			for j := m.last; j < n; j++ {
				f.taken[j] = true
			}
			m.end, m.last, grown = n, n, true
		}
		if !grown {
			return
		}
	}
}

// stretches tells the mentions whose end is open.
func (f *finder) stretches(m finding) bool {
	return m.bare && m.kind == entities.KindCompany && m.end == m.last && !f.k[m.end-1].Is(entities.Caps) && f.k[m.end-1].Any(entities.Word)
}

// tailEnd returns the end of what may belong to a name that ends before token
// i: a noun or adjective in lower case, or a preposition and a capital word.
func (f *finder) tailEnd(i int) int {
	if i >= len(f.k) || !f.k[i].Any(entities.Word) || f.k[i].Any(entities.Line) || f.cover[i] || f.taken[i] {
		return i
	}
	h := f.k[i].Hash
	if f.v.connectors.Has(h) {
		n := i + 1
		if n < len(f.k) && f.v.articles.Has(f.k[n].Hash) {
			n++
		}
		if n < len(f.k) && h != hashEt && isCapital(f.k[n]) && !f.taken[n] && !f.cover[n] && !f.v.civil.Has(f.k[n].Hash) && !f.v.stops.Has(f.k[n].Hash) && !f.v.loose.Has(f.k[n].Hash) && !f.local[n] {
			return n + 1
		}
		return i
	}
	c := f.t.Class(i)
	if !isLower(f.k[i]) || f.v.stops.Has(h) || f.v.acts.Has(h) || f.v.street.Has(h) || c&(classNoun|classAdjective) == 0 || c&(classVerb|classFunction) != 0 || f.isParticiple(i) {
		return i
	}
	return i + 1
}
