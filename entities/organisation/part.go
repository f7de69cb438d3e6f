package organisation

import (
	"github.com/estompe/estompe/entities"
)

// part handles a head that belongs to the name: "association X", "lycée Y", "syndicat CGT".
func (f *finder) part(i, e int, h head) int {
	if e >= len(f.k) {
		return 0
	}
	if h.kind == entities.KindEstablishment {
		return f.establishment(i, e, h)
	}
	if n := f.defined(i, e, h.kind); n > 0 {
		return n
	}
	s := f.skipForms(e)
	n := f.quoted(s)
	if n == s && s < len(f.k) && !f.k[s].Any(entities.Para) {
		if hh, end := f.v.heads.match(f.k, s); end > s && (hh.as == noun || hh.as == form && f.letters(s, end) || hh.as == body && end > s+1) {
			return 0
		}
		n = f.name(s, style{formed: true})
	}
	if n == s {
		n = f.purpose(e)
	} else {
		n = f.branch(s, n)
	}
	if n <= e {
		return 0
	}
	return f.after(f.add(finding{i, n, i, n, h.kind, "organisation/association", 85, true}), len(f.found)-1)
}

// purpose reads on in lower case to the capital word that ends a name such as
// "association pour la défense du site de Montredon".
func (f *finder) purpose(e int) int {
	n := e
	for n < len(f.k) && n-e < 12 && isLower(f.k[n]) && f.joined(n) {
		h, c := f.k[n].Hash, f.t.Class(n)
		if f.v.stops.Has(h) || f.v.acts.Has(h) || !f.v.connectors.Has(h) && c&(classNoun|classAdjective) == 0 {
			return e
		}
		n++
	}
	if n == e || n-e >= 12 || n >= len(f.k) {
		return e
	}
	if hh, after := f.v.heads.match(f.k, n); after > n && f.other(hh, n, after) {
		return e
	}
	end := f.name(n, style{place: true})
	if end == n || !f.v.connectors.Has(f.k[n-1].Hash) && !f.k[n].Is(entities.Caps) || f.v.loose.Has(f.k[n-1].Hash) {
		return e
	}
	return end
}

// capital handles heads that are part of a name only where they are written with a capital.
func (f *finder) capital(i, e int, h head) int {
	if e >= len(f.k) {
		return 0
	}
	if !f.k[i].Any(entities.Upper) {
		if !f.v.lowerNoun.Has(f.k[i].Hash) || !isCapital(f.k[e]) || f.k[e].Any(entities.Line) {
			return 0
		}
		return f.noun(i, e, head{h.kind, noun})
	}
	if n := f.defined(i, e, h.kind); n > 0 {
		return n
	}
	s := e
	n := f.quoted(s)
	if n == s && f.joined(s) {
		n = f.name(s, style{})
	}
	if n == s && !f.k[i].Any(entities.Sentence) {
		n = max(f.purpose(e), f.worded(i, e))
	}
	if n <= e || !f.bankLike(i) && f.k[i].Any(entities.Sentence) && !f.k[i].Is(entities.Caps) {
		return 0
	}
	if f.k[i].Hash == hashCaisse && f.social(e, n) {
		h.kind = entities.KindPublicBody
	}
	return f.after(f.add(finding{i, n, i, n, h.kind, "organisation/name", 80, true}), len(f.found)-1)
}

// social tells a fund of social security or the State by the words of its name.
func (f *finder) social(e, n int) bool {
	for j := e; j < n; j++ {
		if f.v.security.Has(f.k[j].Hash) {
			return true
		}
	}
	return false
}

// bankLike tells heads that make a company name wherever they stand before a capital.
func (f *finder) bankLike(i int) bool { return f.v.lowerNoun.Has(f.k[i].Hash) }
