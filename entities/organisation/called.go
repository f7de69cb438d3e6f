package organisation

import "github.com/estompe/estompe/entities"

// maxCalled is how far behind a company's name its description may run before
// the text says what it will be called.
const maxCalled = 90

// called finds the names that the text gives, a description away, to the
// company before them: "…, dont le siège est à Tours, ci-après « Valtrans »".
func (f *finder) called() {
	n := len(f.found)
	for at := 0; at < n; at++ {
		m := f.found[at]
		if m.kind == entities.KindLawFirm {
			continue
		}
		limit := min(len(f.k)-1, m.last+maxCalled)
		if at+1 < n && f.found[at+1].first < limit {
			limit = f.found[at+1].first
		}
		for i := m.last; i < limit; i++ {
			if f.k[i].Any(entities.Para) || f.v.civil.Has(f.k[i].Hash) {
				break
			}
			if f.k[i].Hash == hashCi && !f.taken[i] {
				f.calls(i, m.kind)
				break
			}
		}
	}
}

// calls reads the name behind "ci-après" at token i: in quotes, or in capitals.
func (f *finder) calls(i int, kind entities.Kind) {
	s := i + 1
	for s < len(f.k) && s-i < 9 && !f.k[s].Any(entities.Para) && (f.v.alias.Has(f.k[s].Hash) && !f.k[s].Any(entities.Upper) || f.k[s].Hash == hashHyphen || f.k[s].Hash == hashComma) {
		s++
	}
	end, quoted := f.quoted(s), true
	if end == s {
		if s >= len(f.k) || !f.k[s].Is(entities.Caps) {
			return
		}
		end, quoted = f.name(s, style{}), false
		if end == s {
			return
		}
	}
	first, last := s, end
	if quoted {
		first, last = s+1, end-1
	}
	if first >= last || f.v.civil.Has(f.k[first].Hash) {
		return
	}
	core := first
	for core < last && (f.v.articles.Has(f.k[core].Hash) || f.k[core].Hash == hashSociete) {
		core++
	}
	if core >= last || !isCapital(f.k[core]) || f.v.parties.Has(f.k[core].Hash) || f.taken[core] || f.cover[core] {
		return
	}
	if core > first && !f.k[core].Is(entities.Caps) && f.t.Class(core)&entities.WordCommon != 0 {
		return
	}
	f.add(finding{core, last, core, last, kind, "organisation/alias", 88, true})
}
