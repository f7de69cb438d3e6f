package organisation

import (
	"github.com/estompe/estompe/entities"
)

// noun handles "la société X": the name alone is the mention.
func (f *finder) noun(i, e int, h head) int {
	if e >= len(f.k) {
		return 0
	}
	if f.k[i].Hash == hashAssureur {
		return f.insurer(e, h)
	}
	if f.k[i].Any(entities.Upper) && f.v.proud.Has(f.k[e].Hash) && f.k[e].Any(entities.Upper) && f.k[i].Hash == hashSociete || f.k[i].Hash == hashSociete && f.k[e].Hash == hashGenerale && f.k[e].Any(entities.Upper) {
		if n := f.name(e, style{}); n > e {
			return f.after(f.add(finding{i, n, i, n, h.kind, "organisation/name", 85, true}), len(f.found)-1)
		}
	}
	if f.k[i].Any(entities.Upper) && f.k[i].Hash == hashSociete && f.v.of.Has(f.k[e].Hash) {
		if n := f.name(e, style{}); n > e && !f.local[n-1] {
			return f.after(f.add(finding{i, n, i, n, h.kind, "organisation/name", 80, true}), len(f.found)-1)
		}
	}
	if n := f.defined(i, e, h.kind); n > 0 {
		return n
	}
	if n := f.worded(i, e); n > 0 {
		return f.after(f.add(finding{i, n, i, n, h.kind, "organisation/worded", 80, true}), len(f.found)-1)
	}
	s := f.describe(e)
	if s < len(f.k) && f.k[s].Hash == hashColon {
		s++
	}
	if q := f.quoted(s); q > s+2 {
		return f.after(f.add(finding{s + 1, q - 1, s + 1, q - 1, h.kind, "organisation/society", 90, true}), len(f.found)-1)
	}
	core := f.skipForms(s)
	if core >= len(f.k) || !f.joinedOrClose(s) {
		return 0
	}
	if hh, end := f.v.heads.match(f.k, core); end > core && core == s && f.alone(hh, core, end) {
		return 0 // the scan finds it with the head that is its own
	}
	n := f.name(core, style{formed: core > s, bare: core == s})
	if n == core {
		return 0
	}
	n, kind := f.partners(core, n, h.kind)
	return f.after(f.add(finding{s, n, core, f.bareEnd(core, n), kind, "organisation/society", 92, true}), len(f.found)-1)
}

// alone tells a head that makes a mention of its own behind "société".
func (f *finder) alone(h head, i, end int) bool {
	switch h.as {
	case body, bank, owners, committee, plural, longForm:
		return end > i+1 || f.k[i].Is(entities.Caps)
	case office:
		return true
	case firm, form:
		return f.k[i].Hash != hashCabinet && f.k[i].Hash != hashEtude && f.letters(i, end)
	}
	return false
}

// describe goes over what tells the company's sort or seat in lower case:
// "la société de droit allemand X", "la société requérante X".
func (f *finder) describe(e int) int {
	s := e
	for s < len(f.k) && s-e < 7 && isLower(f.k[s]) && !f.k[s].Any(entities.Para) && !f.cover[s] {
		h := f.k[s].Hash
		if f.v.articles.Has(h) && !f.k[s].Any(entities.Elided) {
			break // "la société le Relais": the name's own article
		}
		c := f.t.Class(s)
		if !f.v.of.Has(h) && !f.v.articles.Has(h) && c != 0 && c&(classNoun|classAdjective) == 0 && !f.v.named.Has(h) {
			return e
		}
		if f.v.stops.Has(h) || f.v.acts.Has(h) || f.v.loose.Has(h) && h != hashSous {
			return e
		}
		s++
	}
	if s > e && (s >= len(f.k) || f.v.of.Has(f.k[s-1].Hash) || !isCapital(f.k[s]) && f.k[s].Hash != hashGuillemet && !f.v.articles.Has(f.k[s].Hash)) {
		return e
	}
	return s
}

// insurer handles "son assureur la MAIF", "assureur : AXA".
func (f *finder) insurer(e int, h head) int {
	s := e
	for s < len(f.k) && s-e < 3 && (f.k[s].Hash == hashComma || f.k[s].Hash == hashColon || f.v.articles.Has(f.k[s].Hash)) {
		s++
	}
	if s >= len(f.k) || !f.k[s].Is(entities.Caps) || f.k[s].Any(entities.Line) {
		return 0
	}
	if _, end := f.v.heads.match(f.k, s); end > s {
		return 0
	}
	if n := f.name(s, style{}); n > s {
		return f.after(f.add(finding{s, n, s, n, h.kind, "organisation/insurer", 75, true}), len(f.found)-1)
	}
	return 0
}

// plural handles "les sociétés A, B et C".
func (f *finder) plural(e int, h head) int {
	s := f.describe(e)
	done := 0
	for s < len(f.k) {
		core := f.skipForms(s)
		if hh, end := f.v.heads.match(f.k, core); end > core && (hh.as == noun || hh.as == form || hh.as == firm || hh.as == body) {
			break
		}
		n := f.name(core, style{list: true, bare: true})
		if n == core || f.personAt(core) && f.k[core].Is(entities.Lower) && done > 0 && f.civilBefore(core) {
			break
		}
		end := f.add(finding{s, n, core, n, h.kind, "organisation/societies", 85, true})
		if end == 0 {
			break
		}
		done = f.after(end, len(f.found)-1)
		if h.kind == entities.KindLawFirm {
			done = end
		}
		if done >= len(f.k) || f.k[done].Hash != hashComma && f.k[done].Hash != hashEt {
			break
		}
		s = done + 1
		if f.k[done].Hash == hashComma && s < len(f.k) && f.k[s].Hash == hashEt {
			s++
		}
	}
	return done
}

func (f *finder) civilBefore(i int) bool { return i > 0 && f.v.civil.Has(f.k[i-1].Hash) }
