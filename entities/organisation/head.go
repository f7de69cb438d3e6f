package organisation

import (
	"strings"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// head handles an organisation announced by the head [i, e) and returns where
// to go on, or 0 if nothing was found.
func (f *finder) head(i, e int, h head) int {
	switch h.as {
	case form, longForm:
		return f.form(i, e, h)
	case noun:
		return f.noun(i, e, h)
	case plural:
		return f.plural(e, h)
	case firm:
		return f.firm(i, e, h)
	case firms:
		return f.plural(e, head{h.kind, plural})
	case part, shop:
		return f.part(i, e, h)
	case word:
		return f.defined(i, e, h.kind)
	case cap:
		return f.capital(i, e, h)
	case body:
		return f.body(i, e, h)
	case bank:
		return f.bank(i, e, h)
	case office:
		return f.office(i, e, h)
	case seat:
		return f.seat(i, e, h)
	case owners:
		return f.owners(i, e, h)
	case committee:
		return f.committee(i, e, h)
	}
	return 0
}

// form handles a legal form before or behind a name.
func (f *finder) form(i, e int, h head) int {
	if h.as == form && (!f.letters(i, e) || f.possessive(i, e)) {
		return 0
	}
	s := f.skipForms(e)
	n := f.quoted(s)
	if n == s && f.joinedOrClose(s) {
		n = f.name(s, style{formed: true})
	}
	if n > s {
		n, kind := f.partners(s, n, h.kind)
		end := f.add(finding{i, n, s, n, kind, "organisation/form", 92, true})
		return f.after(end, len(f.found)-1)
	}
	return f.behind(i, e, h)
}

// possessive tells whether, in a line of capitals, "SA" is "her" before a word
// of every day ("SOUTIENT QUE SA FILLE"), and no article or label says otherwise.
func (f *finder) possessive(i, e int) bool {
	if i == 0 || e >= len(f.k) || f.k[i].Hash != hashSa || f.k[i].Any(entities.Abbr|entities.Line) || f.v.articles.Has(f.k[i-1].Hash) || !f.k[i-1].Is(entities.Punct) && !f.k[i-1].Is(entities.Caps) {
		return false
	}
	c := f.t.Class(e)
	return f.k[e].Is(entities.Caps) && c.Any(lexicon.Frequent) && c&lexicon.Noun != 0 && !f.k[i-1].Any(entities.Elided)
}

// joinedOrClose tells whether a name may begin at token s, on the line of its head or on the next one.
func (f *finder) joinedOrClose(s int) bool {
	return s < len(f.k) && (!f.k[s].Any(entities.Para) || isCapital(f.k[s]) && f.k[s].Is(entities.Caps))
}

// maxForms bounds the forms before one name, so that a text of nothing else takes no longer.
const maxForms = 6

// skipForms goes over further forms: "SELARL SELARL X", "société anonyme (SA) X", "société SARL X".
func (f *finder) skipForms(e int) int {
	for n := 0; n < maxForms && e < len(f.k); n++ {
		if f.k[e].Hash == hashOpen && e+2 < len(f.k) && f.k[e+2].Hash == hashClose {
			if h, end := f.v.heads.match(f.k, e+1); end == e+2 && (h.as == form || h.as == firm) {
				e += 3
				continue
			}
		}
		h, end := f.v.heads.match(f.k, e)
		if end > e && (h.as == form || h.as == firm && f.k[e].Hash != hashCabinet) && f.letters(e, end) && f.k[e].Any(entities.Upper) {
			e = end
			continue
		}
		break
	}
	return e
}

// behind handles a form that follows its name: "DUPONT SA", "DUPONT, SA au capital de".
func (f *finder) behind(i, e int, h head) int {
	last := i
	comma := i > 0 && f.k[i-1].Hash == hashComma
	if comma {
		last--
		if !f.formal(e) {
			return 0
		}
	} else if h.as == longForm {
		return 0
	}
	if last == 0 || f.taken[last-1] || f.k[i].Any(entities.Line) && !comma {
		return 0
	}
	first := f.back(last)
	if first == last || f.local[first] && f.local[last-1] || first > 0 && f.k[first-1].Any(entities.Number) && !f.k[first].Any(entities.Line) {
		return 0
	}
	m := finding{first, e, first, last, h.kind, "organisation/form-behind", 85, true}
	if comma {
		m.last = last
	}
	if f.add(m) == 0 {
		return 0
	}
	return e
}

// formal tells the words that describe a company behind its form: "SA au capital de", "SARL dont le siège".
func (f *finder) formal(e int) bool {
	if e >= len(f.k) {
		return false
	}
	for n := e; n < len(f.k) && n < e+5 && !f.k[n].Any(entities.Para); n++ {
		switch f.k[n].Hash {
		case hashCapitalWord, hashDont, hashImmatriculee, hashSiege, hashInscrite:
			return true
		}
	}
	return f.k[e].Hash == hashComma || f.k[e].Any(entities.Para)
}

// back returns the start of the capital words that end before token last.
func (f *finder) back(last int) int {
	j, start := last, last
	for j > 0 && last-j < 10 {
		t := f.k[j-1]
		if f.cover[j-1] || f.taken[j-1] || f.v.civil.Has(t.Hash) || f.v.stops.Has(t.Hash) && !t.Is(entities.Single) {
			break
		}
		switch {
		case t.Any(entities.Elided) && t.Any(entities.Upper) && start == j:
			return j - 1
		case isCapital(t) && !t.Any(entities.Elided) && !f.v.articles.Has(t.Hash):
			start = j - 1
		case t.Hash == hashAmp || t.Hash == hashHyphen || f.v.of.Has(t.Hash) && start == j:
		default:
			return start
		}
		j--
		if t.Any(entities.Line) || t.Any(entities.Sentence) && !f.k[max(0, j-1)].Any(entities.Abbr) {
			break
		}
	}
	return start
}

// quoted returns the end of a name between quotes that opens at token s, or s.
func (f *finder) quoted(s int) int {
	if s+1 >= len(f.k) || !f.k[s].Is(entities.Punct) || f.k[s].Hash != hashGuillemet && f.k[s].Hash != hashQuote && f.k[s].Hash != hashCurly {
		return s
	}
	for n := s + 1; n < len(f.k) && n-s < 12 && !f.k[n].Any(entities.Para); n++ {
		switch f.k[n].Hash {
		case hashEndGuil, hashQuote, hashEndCurly:
			if n > s+1 && !isLower(f.k[s+1]) {
				return n + 1
			}
			return s
		}
	}
	return s
}

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
