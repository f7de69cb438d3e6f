package organisation

import (
	"strings"

	"github.com/estompe/estompe/entities"
)

// worded returns the end of a name that only its first capital tells from plain
// words, or 0: "la Compagnie armoricaine de navigation", "la Société pour la
// protection des paysages de France". What follows the head at [i, e) is an
// adjective and a complement, "de" without article and a noun, or a purpose.
func (f *finder) worded(i, e int) int {
	if !f.k[i].Any(entities.Upper) || f.k[i].Is(entities.Caps) || f.k[i].Any(entities.Sentence) || e >= len(f.k) || !isLower(f.k[e]) || !f.joined(e) {
		return 0
	}
	h := f.k[e].Hash
	if h == hashPour {
		return f.aim(e)
	}
	if f.v.stops.Has(h) || f.v.acts.Has(h) || f.v.legal.Has(h) || f.v.articles.Has(h) && !f.v.of.Has(h) {
		return 0
	}
	if f.v.of.Has(h) {
		if f.k[i].Hash == hashSociete || h != hashDe && !f.k[e].Any(entities.Elided) || e+1 >= len(f.k) || f.v.articles.Has(f.k[e+1].Hash) || isCapital(f.k[e+1]) {
			return 0
		}
		if n := f.complement(e); n > e+1 {
			return f.cautions(n)
		}
		return 0
	}
	c := f.t.Class(e)
	if c&classAdjective == 0 && !(c == 0 && f.adjectival(e)) || c&classVerb != 0 && !f.adjectival(e) || f.isParticiple(e) {
		return 0
	}
	n := f.complement(e)
	if n < e+3 && !(n == e+2 && f.v.proud.Has(h) && !f.v.legal.Has(f.k[e+1].Hash)) {
		return 0
	}
	return f.cautions(n)
}

// cautions goes over "et" and a noun that end a complement: "de garanties et cautions".
func (f *finder) cautions(n int) int {
	if n+1 >= len(f.k) || f.k[n].Hash != hashEt || !f.joined(n+1) || !isLower(f.k[n+1]) {
		return n
	}
	c := f.t.Class(n + 1)
	if c&classNoun == 0 || c&classFunction != 0 || c&classVerb != 0 && !(f.pluralEnd(n-1) && f.pluralEnd(n+1)) || f.v.legal.Has(f.k[n+1].Hash) || f.v.connectors.Has(f.k[n+1].Hash) {
		return n
	}
	return n + 2
}

// pluralEnd tells a word with the ending of the plural, which no verb of a judgment has.
func (f *finder) pluralEnd(i int) bool { return strings.HasSuffix(f.t.Word(i), "s") }

// aim reads "pour la protection des paysages et de l'esthétique de la France" from "pour".
func (f *finder) aim(e int) int {
	n := e + 1
	if n >= len(f.k) || !f.v.articles.Has(f.k[n].Hash) || n+1 >= len(f.k) || f.t.Class(n+1)&classNoun == 0 || f.v.legal.Has(f.k[n+1].Hash) {
		return 0
	}
	if m := f.complement(n + 2); m > n+2 {
		return m
	}
	return 0
}

// branch lengthens the name of a union or association, read from s to n, by
// what it is for: "syndicat CGT des personnels du nettoyage de la Loire",
// "association Bien vivre en Mellois".
func (f *finder) branch(s, n int) int {
	if n == s || n >= len(f.k) || !f.joined(n) || !isLower(f.k[n]) || f.k[n-1].Any(entities.Punct) {
		return n
	}
	if f.k[n-1].Is(entities.Caps) && !f.k[s].Any(entities.Line) && (f.k[n].Hash == hashDe || f.v.of.Has(f.k[n].Hash)) {
		if m := f.complement(n); m > n {
			return m
		}
		return n
	}
	if n != s+1 || f.t.Class(s)&entities.WordCommon == 0 {
		return n
	}
	m := n
	for m < len(f.k) && m-n < 8 && isLower(f.k[m]) && f.joined(m) {
		h, c := f.k[m].Hash, f.t.Class(m)
		if f.v.stops.Has(h) || f.v.acts.Has(h) || h == hashA || !f.v.connectors.Has(h) && !f.v.articles.Has(h) && c&(classNoun|classAdjective) == 0 && !(c&classVerb != 0 && f.infinitive(m)) {
			return n
		}
		m++
	}
	if m == n || m-n >= 8 || m >= len(f.k) || !f.joined(m) || !isCapital(f.k[m]) || f.v.civil.Has(f.k[m].Hash) || !f.v.connectors.Has(f.k[m-1].Hash) {
		return n
	}
	if end := f.name(m, style{place: true}); end > m {
		return end
	}
	return n
}

// bareEnd returns the end of the name [core, n) without the legal form behind it.
func (f *finder) bareEnd(core, n int) int {
	if n-core > 1 && f.v.foreign.Has(f.k[n-1].Hash) && f.k[n-1].Any(entities.Upper) {
		return n - 1
	}
	for e := core + 1; e < n; e++ {
		if m, _ := f.foreignForm(e); m == n {
			if f.k[e-1].Hash == hashComma {
				e--
			}
			return e
		}
	}
	return n
}
