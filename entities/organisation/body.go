package organisation

import (
	"github.com/estompe/estompe/entities"
)

// body handles a body whose phrase is complete, with a place behind it.
func (f *finder) body(i, e int, h head) int {
	if e == i+1 && !f.k[i].Is(entities.Caps) && !f.k[i].Any(entities.Abbr) && !f.longAcronym(i) {
		return 0
	}
	n := f.seatOf(f.acronym(e), e, f.k[i].Is(entities.Caps))
	if n == e {
		n = f.regional(e)
	}
	return f.after(f.add(finding{i, n, i, n, h.kind, "organisation/body", 92, true}), len(f.found)-1)
}

// bank handles a bank whose phrase is complete, with any name behind it.
func (f *finder) bank(i, e int, h head) int {
	n := e
	if e < len(f.k) && f.joined(e) {
		n = f.name(f.acronym(e), style{})
		if n == f.acronym(e) || f.v.civil.Has(f.k[e].Hash) {
			n = e
		}
	}
	return f.after(f.add(finding{i, n, i, n, h.kind, "organisation/bank", 92, true}), len(f.found)-1)
}

// longAcronym tells an acronym of five letters or more that is also written as a word: "Urssaf", "Oniam".
func (f *finder) longAcronym(i int) bool {
	return f.k[i].End-f.k[i].Start >= 5 && f.k[i].Any(entities.Upper)
}

// acronym goes over "(CMSA)" that interrupts a name, if a place follows; else e.
func (f *finder) acronym(e int) int {
	if e+3 < len(f.k) && f.k[e].Hash == hashOpen && f.k[e+1].Is(entities.Caps) && f.k[e+2].Hash == hashClose && f.v.of.Has(f.k[e+3].Hash) {
		return e + 3
	}
	return e
}
