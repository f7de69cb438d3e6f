package organisation

import "github.com/estompe/estompe/entities"

// firm handles "SCP A, B et C". Whether it is counsel is settled at the end,
// over all its mentions.
func (f *finder) firm(i, e int, h head) int {
	loose := f.k[i].Hash == hashCabinet || f.k[i].Hash == hashEtude
	if e == i+1 && !loose && !f.letters(i, e) {
		return 0
	}
	s := f.skipForms(e)
	if i > 0 && f.v.plurals.Has(f.k[i-1].Hash) && !loose {
		return f.firms(i, s, h)
	}
	n := f.quoted(s)
	if n == s && (f.joinedOrClose(s) || f.wrapped(s)) {
		n = f.name(s, style{firm: true, formed: true, bare: loose})
	}
	if n == s {
		return 0
	}
	kind := f.standing(i, n, s)
	if kind == "" {
		kind = entities.KindLawFirm
		if loose && e == i+1 && !f.counselNext(n) && !f.pleads(i) {
			kind = entities.KindCompany
		}
		return f.add(finding{i, n, s, n, kind, "organisation/firm", 80, true})
	}
	return f.add(finding{i, n, s, n, kind, "organisation/firm-settled", 92, true})
}

// firms handles "les SCP A et B": the form belongs to the first.
func (f *finder) firms(i, s int, h head) int {
	at := len(f.found)
	end := f.plural(s, h)
	if end > 0 && len(f.found) > at {
		f.found[at].first = i
	}
	return end
}

// standing says what the words around a firm make of it: counsel, a company (trustees, notaries, doctors), or "" if they do not say.
func (f *finder) standing(i, n, s int) entities.Kind {
	for j := s; j < n; j++ {
		if f.v.business.Has(f.k[j].Hash) {
			return entities.KindCompany
		}
		if f.v.counsel.Has(f.k[j].Hash) {
			return entities.KindLawFirm
		}
	}
	for j := n; j < len(f.k) && j-n < 24; j++ {
		h := f.k[j].Hash
		if h == hashSemicolon || f.k[j].Any(entities.Sentence) && j > n && !f.k[j-1].Any(entities.Abbr) || f.k[j].Any(entities.Para) && j-n > 3 {
			break
		}
		if f.v.counsel.Has(h) {
			return entities.KindLawFirm
		}
		if f.v.offices.Has(h) {
			return entities.KindCompany
		}
		if f.v.civil.Has(h) && !f.v.lawyer.Has(h) && j > n+6 {
			break
		}
		if hh, end := f.v.heads.match(f.k, j); end > j && hh.as == firm && (end > j+1 || f.letters(j, end)) {
			break
		}
	}
	if f.pleads(i) {
		return entities.KindLawFirm
	}
	for j := i - 1; j >= 0 && i-j < 10; j-- {
		h := f.k[j].Hash
		if h == hashSemicolon || f.k[j+1].Any(entities.Sentence) {
			break
		}
		if f.v.offices.Has(h) || f.v.appoints.Has(h) {
			return entities.KindCompany
		}
	}
	return ""
}

// pleads tells whether what stands before token i makes it counsel: "Me X de la", "représenté par la", "observations de la".
func (f *finder) pleads(i int) bool {
	for j := i - 1; j >= 0 && i-j < 8; j-- {
		t := f.k[j]
		switch {
		case f.v.pleading.Has(t.Hash):
			return true
		case t.Hash == hashSemicolon, f.v.offices.Has(t.Hash):
			return false
		case f.v.lawyer.Has(t.Hash) && j < i-1:
			return true
		}
		if t.Any(entities.Para) {
			return false
		}
	}
	return false
}

// counselNext tells whether "avocat" stands right behind token n-1.
func (f *finder) counselNext(n int) bool {
	for j := n; j < len(f.k) && j-n < 2; j++ {
		if f.v.counsel.Has(f.k[j].Hash) {
			return true
		}
		if f.k[j].Hash != hashComma && f.k[j].Hash != hashOpen && f.k[j].Hash != hashHyphen {
			return false
		}
	}
	return false
}

// partners tells a company of the name [s, n) from a firm of counsel, which may
// go on with further partners: "SARL A, B et C, avocat".
func (f *finder) partners(s, n int, kind entities.Kind) (int, entities.Kind) {
	if f.counselNext(n) {
		return n, entities.KindLawFirm
	}
	if n < len(f.k) && f.k[n].Hash == hashComma {
		if m := f.name(s, style{firm: true, formed: true}); m > n && f.counselNext(m) {
			return m, entities.KindLawFirm
		}
	}
	return n, kind
}

// settleFirms gives every mention of one firm the kind that its clearest
// mention has. Partners may stand in another order ("Marie Morel", "Morel Marie").
func (f *finder) settleFirms() {
	kinds := map[uint64]entities.Kind{}
	for _, m := range f.found {
		if m.rule != "organisation/firm-settled" {
			continue
		}
		k := f.bag(m.core, m.end)
		if kinds[k] == "" || m.kind == entities.KindCompany {
			kinds[k] = m.kind
		}
	}
	for n := range f.found {
		m := &f.found[n]
		if m.rule == "organisation/firm" {
			if kind := kinds[f.bag(m.core, m.end)]; kind != "" {
				m.kind = kind
			}
		}
	}
}

// bag is a hash of the words of a name whatever their order.
func (f *finder) bag(first, last int) uint64 {
	var h uint64
	for i := first; i < last; i++ {
		if !f.k[i].Is(entities.Punct) {
			h += f.k[i].Hash * 0x9e3779b97f4a7c15
		}
	}
	return h
}
