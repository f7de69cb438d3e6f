package organisation

import (
	"strings"

	"github.com/estompe/estompe/entities"
)

// office handles a head with a complement in lower case: "ministre de l'intérieur".
func (f *finder) office(i, e int, h head) int {
	if n := f.defined(i, e, h.kind); n > 0 {
		return n
	}
	n := f.complement(e)
	if n == e && h.as == office && e > i+1 && e < len(f.k) && isCapital(f.k[e]) && !f.k[e].Any(entities.Line) && !f.v.person.Has(f.k[i].Hash) {
		n = f.name(e, style{bare: true})
	}
	if n == e {
		return 0
	}
	return f.after(f.add(finding{i, n, i, n, h.kind, "organisation/office", 85, false}), len(f.found)-1)
}

// complement reads "de la transition écologique et de la cohésion des territoires",
// commas between like members included, and a place at the end.
func (f *finder) complement(e int) int {
	end := e
	for end-e < maxName {
		n := end
		if n < len(f.k) && (f.k[n].Hash == hashComma || f.k[n].Hash == hashEt) {
			if end == e {
				break
			}
			n++
			if n < len(f.k) && f.k[n-1].Hash == hashComma && f.k[n].Hash == hashEt {
				n++
			}
			if n < len(f.k) && f.k[n-1].Hash == hashEt && isLower(f.k[n]) && !f.isParticiple(n) && f.t.Class(n)&classVerb == 0 &&
				(f.t.Class(n)&classAdjective != 0 || f.t.Class(n) == 0 && f.adjectival(n)) {
				end = n + 1
				continue
			}
			if n >= len(f.k) || !f.v.of.Has(f.k[n].Hash) || f.k[n-1].Hash == hashComma && f.k[n].Any(entities.Elided) {
				break
			}
		}
		m := f.member(n)
		if m == n {
			break
		}
		end = m
	}
	return end
}

// member reads one member of a complement from token n: "des affaires sociales", "du Gard", "régionale".
func (f *finder) member(n int) int {
	s := n
	if n >= len(f.k) || f.k[n].Any(entities.Para) || f.cover[n] {
		return s
	}
	if m := f.material(n); m > n {
		return m
	}
	for n < len(f.k) && n-s < 3 && (f.v.of.Has(f.k[n].Hash) || n > s && f.v.articles.Has(f.k[n].Hash)) && f.joined(n) {
		n++
	}
	if n >= len(f.k) || !f.joined(n) || f.cover[n] {
		return s
	}
	if hh, end := f.v.heads.match(f.k, n); end > n && f.other(hh, n, end) || f.v.legal.Has(f.k[n].Hash) {
		return s
	}
	if isCapital(f.k[n]) {
		if n == s || f.v.civil.Has(f.k[n].Hash) {
			return s
		}
		if end := f.name(n, style{place: true}); end > n {
			return end
		}
		return s
	}
	m := n
	for m < len(f.k) && m-n < 4 && isLower(f.k[m]) && f.joined(m) {
		c, h := f.t.Class(m), f.k[m].Hash
		if f.v.stops.Has(h) || f.v.acts.Has(h) || f.v.connectors.Has(h) {
			break
		}
		if m == n && n > s && (c&(classNoun|classAdjective) == 0 && c != 0 || f.v.determiners.Has(h) || f.v.of.Has(f.k[m-1].Hash) && f.infinitive(m)) {
			break
		}
		if m > n || n == s {
			if c&classAdjective == 0 && !(c == 0 && f.adjectival(m)) || f.isParticiple(m) || n == s && m == n && c&classVerb != 0 {
				break
			}
		}
		m++
		if m+1 < len(f.k) && f.k[m].Hash == hashHyphen && !f.k[m].Any(entities.Space) && !f.k[m+1].Any(entities.Space) && isLower(f.k[m+1]) {
			m += 2 // "chirurgiens-dentistes"
		}
	}
	if m == n {
		return s
	}
	return m
}

// material reads "en" and a noun, with its adjective, inside a complement: "d'alimentation en eau potable".
func (f *finder) material(n int) int {
	if f.k[n].Hash != hashEn || n == 0 || !isLower(f.k[n-1]) || n+1 >= len(f.k) || !isLower(f.k[n+1]) || !f.joined(n+1) {
		return n
	}
	m := n + 1
	if !f.v.material.Has(f.k[m].Hash) {
		return n
	}
	m++
	if m < len(f.k) && isLower(f.k[m]) && f.joined(m) && f.t.Class(m)&classAdjective != 0 && f.t.Class(m)&classVerb == 0 {
		m++
	}
	return m
}

// other tells a head that names another body than the one a complement belongs to.
func (f *finder) other(h head, i, end int) bool {
	switch h.as {
	case body, bank, office, owners, committee:
		return end > i+1 || f.k[i].Any(entities.Upper)
	case form, firm:
		return f.letters(i, end) && f.k[i].Any(entities.Upper) || end > i+1
	case noun, plural, longForm:
		return f.k[i].Hash == hashSociete || f.k[i].Hash == hashSocietes || end > i+1
	case seat:
		return f.k[i].Hash == hashPrefet || f.k[i].Hash == hashCommune
	}
	return false
}

// adjectival tells an unknown word by an ending that only adjectives have.
func (f *finder) adjectival(i int) bool {
	w := strings.TrimSuffix(f.t.Word(i), "s")
	for _, end := range []string{"ique", "ale", "al", "aux", "elle", "el", "ive", "if", "aire", "euse", "eux", "ienne", "ien", "gène", "able", "ible", "ic", "ieur", "ieure", "ière", "ier"} {
		if len(w) > len(end)+2 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// infinitive tells a verb that "de" leads to.
func (f *finder) infinitive(i int) bool {
	c := f.t.Class(i)
	if c&classNoun != 0 {
		return false
	}
	w := strings.ToLower(f.t.Word(i))
	return strings.HasSuffix(w, "er") || strings.HasSuffix(w, "ir") || strings.HasSuffix(w, "re")
}

// isParticiple tells words that describe what happened and not a sort: "représenté", "saisie".
func (f *finder) isParticiple(i int) bool {
	if f.v.participle.Has(f.k[i].Hash) {
		return false
	}
	w := f.t.Word(i)
	for _, end := range []string{"é", "ée", "és", "ées", "ant"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return f.t.Class(i)&classVerb != 0 && (strings.HasSuffix(w, "i") || strings.HasSuffix(w, "ie") || strings.HasSuffix(w, "is") || strings.HasSuffix(w, "ise"))
}
