package organisation

import (
	"github.com/estompe/estompe/entities"
)

// owners handles a co-ownership: "syndicat des copropriétaires de la résidence X".
func (f *finder) owners(i, e int, h head) int {
	if e == i+1 && !f.k[i].Is(entities.Caps) && !f.k[i].Any(entities.Abbr) {
		return 0
	}
	n, s := e, e
	for n < len(f.k) && n-s < 3 && (f.v.of.Has(f.k[n].Hash) || n > s && f.v.articles.Has(f.k[n].Hash)) && f.joined(n) {
		n++
	}
	if n < len(f.k) && f.v.building.Has(f.k[n].Hash) && f.joined(n) {
		n++
		for n < len(f.k) && n-s < 6 && isLower(f.k[n]) && (f.v.named.Has(f.k[n].Hash) || f.v.building.Has(f.k[n].Hash)) {
			n++
		}
	}
	q := f.quoted(n)
	if q == n && n < len(f.k) && f.joined(n) && !f.v.stops.Has(f.k[n].Hash) {
		q = f.name(n, style{formed: true})
	}
	if q > n {
		return f.after(f.add(finding{i, q, i, q, h.kind, "organisation/owners", 90, false}), len(f.found)-1)
	}
	if n > s && n < len(f.k) && (f.cover[n] || f.v.situated.Has(f.k[n].Hash)) {
		return f.add(finding{i, e, i, e, h.kind, "organisation/owners", 70, false})
	}
	return 0
}

// committee handles a works council with the company it belongs to.
func (f *finder) committee(i, e int, h head) int {
	if e == i+1 && !f.k[i].Is(entities.Caps) {
		return 0
	}
	n := e
	for n < len(f.k) && n-e < 3 && (f.v.of.Has(f.k[n].Hash) || n > e && f.v.articles.Has(f.k[n].Hash)) && f.joined(n) {
		n++
	}
	if n == e || n >= len(f.k) {
		return 0
	}
	if hh, end := f.v.heads.match(f.k, n); end > n && (hh.as == noun || hh.as == form || hh.as == longForm) && (hh.as != form || f.letters(n, end)) {
		n = f.skipForms(end)
	}
	m := f.name(n, style{formed: true})
	if m == n {
		return 0
	}
	return f.after(f.add(finding{i, m, i, m, h.kind, "organisation/committee", 85, false}), len(f.found)-1)
}

// establishment handles "lycée X", "hôpital de X", "maison d'arrêt de X".
func (f *finder) establishment(i, e int, h head) int {
	if e == i+1 && f.k[i].End-f.k[i].Start <= 4 && f.v.acronyms.Has(f.k[i].Hash) && !f.k[i].Is(entities.Caps) {
		return 0
	}
	n := e
	for n < len(f.k) && n-e < 2 && isLower(f.k[n]) && f.t.Class(n)&classAdjective != 0 && f.t.Class(n)&classVerb == 0 && !f.v.connectors.Has(f.k[n].Hash) && !f.v.stops.Has(f.k[n].Hash) {
		n++
	}
	q := f.quoted(n)
	if q > n {
		return f.after(f.add(finding{i, q, i, q, h.kind, "organisation/establishment", 85, false}), len(f.found)-1)
	}
	if n >= len(f.k) || !f.joined(n) || f.v.stops.Has(f.k[n].Hash) {
		return 0
	}
	if f.v.loose.Has(f.k[n].Hash) {
		return 0
	}
	if isLower(f.k[n]) && !f.v.of.Has(f.k[n].Hash) && !f.v.articles.Has(f.k[n].Hash) {
		return 0
	}
	if h.as == shop && (f.k[n].Hash == hashDe || f.k[n].Any(entities.Elided) && f.v.of.Has(f.k[n].Hash)) && !(n+1 < len(f.k) && f.v.articles.Has(f.k[n+1].Hash)) {
		return 0
	}
	if f.v.of.Has(f.k[n].Hash) || f.v.articles.Has(f.k[n].Hash) {
		for m := n + 1; m < len(f.k) && m-n < 3; m++ {
			if hh, end := f.v.heads.match(f.k, m); end > m && (hh.as == body || hh.as == noun) {
				return 0
			}
			if _, end := f.v.known.match(f.k, m); end > m {
				return 0
			}
		}
	}
	m := f.name(n, style{formed: true})
	if m == n {
		return 0
	}
	return f.after(f.add(finding{i, m, i, m, h.kind, "organisation/establishment", 85, false}), len(f.found)-1)
}

var (
	hashCapitalWord  = entities.Fold("capital")
	hashDont         = entities.Fold("dont")
	hashImmatriculee = entities.Fold("immatriculée")
	hashInscrite     = entities.Fold("inscrite")
	hashSiege        = entities.Fold("siège")
	hashCurly        = entities.Fold("“")
	hashEndCurly     = entities.Fold("”")
	hashGenerale     = entities.Fold("générale")
	hashUniversite   = entities.Fold("université")
	hashCommune      = entities.Fold("commune")
	hashSous         = entities.Fold("sous")
	hashDe           = entities.Fold("de")
	hashPar          = entities.Fold("par")
	hashContre       = entities.Fold("contre")
)
