package organisation

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// seatOf returns the end of a place behind a body ("du Gard", "d'Ile-de-France"), or none.
func (f *finder) seatOf(s, none int, caps bool) int {
	if s >= len(f.k) || !f.joined(s) {
		return none
	}
	n := s
	for n < len(f.k) && n-s < 3 && (f.v.of.Has(f.k[n].Hash) || n > s && f.v.articles.Has(f.k[n].Hash)) {
		n++
	}
	if n >= len(f.k) || !f.joined(n) || f.v.civil.Has(f.k[n].Hash) {
		return none
	}
	if n == s && !(f.local[n] || f.v.compass.Has(f.k[n].Hash) || caps && isCapital(f.k[n]) && f.t.Class(n)&(entities.WordPlace|lexicon.CommunePart) != 0 && f.t.Class(n)&entities.WordName == 0) {
		return none
	}
	if hh, end := f.v.heads.match(f.k, n); end > n && hh.as != cap && hh.as != seat && hh.as != part {
		return none
	}
	end := f.name(n, style{place: true})
	if end == n {
		return none
	}
	if end < len(f.k) && f.joined(end) && isLower(f.k[end]) && f.v.side.Has(f.k[end].Hash) { // "Polynésie française"
		end++
	}
	return end
}

// seat handles a head that needs a place: "préfet du Gard", "commune de X".
func (f *finder) seat(i, e int, h head) int {
	if e >= len(f.k) || i > 0 && (f.v.civil.Has(f.k[i-1].Hash) || f.v.locative.Has(f.k[i-1].Hash)) {
		return 0
	}
	s := e
	if f.k[e].Hash == hashEn && e > i+1 && e+1 < len(f.k) && f.joined(e+1) && isCapital(f.k[e+1]) { // "haut-commissaire de la République en Nouvelle-Calédonie"
		s++
	}
	n := f.seatOf(s, e, true)
	if n == e && (f.k[i].Hash == hashUniversite || f.v.joint.Has(f.k[i].Hash) && e > i+1) && isCapital(f.k[e]) && f.joined(e) {
		n = f.name(e, style{})
	}
	if n > e && f.k[i].Hash == hashUniversite && n < len(f.k) && f.joined(n) && isLower(f.k[n]) && f.v.side.Has(f.k[n].Hash) {
		n++
	}
	if n == e {
		return 0
	}
	if f.v.territory.Has(f.k[i].Hash) && !f.acting(i, n) {
		return 0
	}
	return f.after(f.add(finding{i, n, i, n, h.kind, "organisation/seat", 85, false}), len(f.found)-1)
}

// acting tells whether a commune, département or region stands for the public
// body and not for the territory: it acts, is heard or is ordered something.
func (f *finder) acting(i, n int) bool {
	j := i - 1
	for j >= 0 && i-j < 5 && (f.v.articles.Has(f.k[j].Hash) || f.k[j].Hash == hashDe || f.k[j].Hash == hashA || f.k[j].Hash == hashPar || f.k[j].Hash == hashContre) {
		j--
	}
	if j < 0 || f.k[i].Any(entities.Para) {
		return true
	}
	if f.v.locative.Has(f.k[j].Hash) {
		return false
	}
	if j == i-2 && f.k[j+1].Any(entities.Sentence) { // a sentence's subject
		return true
	}
	if n < len(f.k) && (f.v.acts.Has(f.k[n].Hash) || f.k[n].Hash == hashA && isLower(f.k[n]) && f.t.Word(n) == "a") && f.joined(n) {
		return true
	}
	return f.v.against.Has(f.k[j].Hash) || f.k[j+1].Hash == hashPar || f.k[j+1].Hash == hashContre
}
