package organisation

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// knownName is an organisation that needs no announcement: an institution or
// household name of the whole country whose name is no common word or surname.
type knownName struct {
	kind  entities.Kind
	grows bool // further words of the trade belong to it: "AXA France IARD"
}

func allKnown() phrases[knownName] {
	p := phrases[knownName]{}
	p.add(knownName{entities.KindCompany, true}, `
		axa
		maif
		macif
		matmut
		maaf
		gmf
		mma
		groupama
		allianz
		generali
		aviva
		swisslife
		swiss life
		smabtp
		pacifica
		cardif
		cnp assurances
		agf
		gan assurances
		gan
		uap
		covea
		thelem
		natixis
		amundi
		bnp paribas
		bnp
		crédit lyonnais
		crédit mutuel
		crédit agricole
		crédit foncier de france
		crédit industriel et commercial
		crédit du nord
		crédit coopératif
		société générale
		banque postale
		la poste
		la banque postale
		lcl
		cic
		hsbc
		bred
		bred banque populaire
		cofidis
		cetelem
		sofinco
		franfinance
		oney
		diac
		sncf
		sncf réseau
		sncf mobilités
		sncf voyageurs
		ratp
		edf
		gdf
		edf gdf
		engie
		enedis
		erdf
		grdf
		sfr
		france télécom
		bouygues telecom
		air france
		airbus
		veolia
		suez environnement
		sodexo
		accor
		eiffage
		bouygues
		vinci construction
		vinci
		socotec
		saur
		sham
		maf
		smacl
		relyens
		macsf
		mgen
		mapa
		thélem
		garantie mutuelle des fonctionnaires
		mutuelle des motards
		assurance mutuelle des motards
		mutuelle assurance des instituteurs de france
		mutuelle assurance des commerçants et industriels de france
		mutuelle générale de l éducation nationale
		compagnie européenne de garanties et cautions
		cegc
		ag2r
		ag2r la mondiale
		klesia
		malakoff humanis
		malakoff médéric
		harmonie mutuelle
		albingia
		axeria
		chubb
		qbe
		aig
		lloyd's
		zurich insurance
		ace european group
		filia maif
		ing direct
		boursorama
		monabanq
		bpce
		socram banque
		crédit logement
		ca consumer finance
		bnp paribas personal finance
		intrum
		eos france
		hoist finance
		dalkia
		keolis
		transdev
		eurovia
		leroy merlin
		castorama
		auchan
		intermarché
		décathlon
		ikea
		amazon
		google
		uber
		deliveroo
		totalenergies
		arcelormittal
		apave`)
	p.add(knownName{entities.KindCompany, false}, `
		ags
		unedic
		cgea
		unedic ags cgea
		ags cgea
		cgea ags
		unedic cgea
		unedic délégation ags cgea
		unedic délégation ags
		délégation unedic ags
		délégation unedic ags cgea
		assedic
		centre de gestion et d études ags
		centre de gestion et d études ags cgea
		cgt
		cfdt
		cftc
		cfe cgc
		cgt fo
		fnath
		fnsea
		mrap
		licra
		unsa
		medef`)
	return p
}

// institution handles a household name at [i, e).
func (f *finder) institution(i, e int, n knownName) int {
	if f.taken[i] || !f.k[i].Any(entities.Upper) || f.civilBefore(i) {
		return i
	}
	if e == i+1 && f.k[i].End-f.k[i].Start < 5 && !f.k[i].Is(entities.Caps) && !f.k[i].Any(entities.Abbr) && f.k[i].Hash != hashAxa {
		return i
	}
	if e == i+1 && !f.k[i].Is(entities.Caps) && f.t.Class(i)&entities.WordCommon != 0 {
		return i
	}
	if f.v.articles.Has(f.k[i].Hash) && !f.k[e-1].Any(entities.Upper) {
		return i
	}
	end := e
	if n.grows {
		for end < len(f.k) && f.joined(end) && f.k[end].Any(entities.Upper) && (f.v.activity.Has(f.k[end].Hash) || f.v.foreign.Has(f.k[end].Hash)) {
			end++
		}
		end = f.regional(f.seatOf(end, end, false))
		if f.k[end-1].Is(entities.Caps) && end < len(f.k) && f.joined(end) && f.trailingForm(end, style{}) {
			end++
		}
	} else {
		end = f.seatOf(end, end, true)
	}
	return f.after(f.add(finding{i, end, i, end, n.kind, "organisation/known", 85, true}), len(f.found)-1)
}

// regional goes over the region that a household name bears without "de":
// "Groupama Paris Val de Loire", "MSA Ardèche Drôme Loire".
func (f *finder) regional(e int) int {
	for n := e; n < len(f.k) && n-e < 8 && f.joined(n) && !f.k[n].Any(entities.Line) && !f.cover[n]; n++ {
		switch {
		case isCapital(f.k[n]) && !f.k[n].Any(entities.Sentence) && (f.local[n] || f.v.compass.Has(f.k[n].Hash) || f.t.Class(n)&entities.WordPlace != 0 && f.t.Class(n)&entities.WordGiven == 0) && !f.v.civil.Has(f.k[n].Hash) && !f.v.connectors.Has(f.k[n].Hash):
			e = n + 1
		case f.k[n].Hash == hashHyphen && n > e-1 && n+1 < len(f.k) && isCapital(f.k[n+1]) && !f.k[n].Any(entities.Space):
		case f.v.of.Has(f.k[n].Hash) && n == e && n > 0 && f.v.compass.Has(f.k[n-1].Hash):
		default:
			return e
		}
	}
	return e
}

var hashAxa = entities.Fold("axa")

// knownAt tells whether a household name, or an organisation's head, stands at token n.
func (f *finder) knownAt(n int) bool {
	if _, end := f.v.known.match(f.k, n); end > n && f.k[n].Any(entities.Upper) {
		return true
	}
	h, end := f.v.heads.match(f.k, n)
	return end > n && h.as != cap && h.as != part && (h.as != form || f.letters(n, end)) && (end > n+1 || f.k[n].Is(entities.Caps))
}

// after reads what defines another name behind a mention: "(SFT)", "(ci-après
// « Transval »)", "(anciennement dénommée X)". It returns where to go on.
func (f *finder) after(end, at int) int {
	if end == 0 || end >= len(f.k) {
		return end
	}
	s := end
	if f.k[s].Hash == hashComma && s+1 < len(f.k) && f.k[s+1].Hash == hashCi {
		s++
	} else if f.k[s].Hash != hashOpen {
		return end
	} else {
		s++
	}
	close := s
	for close < len(f.k) && close-s < 14 && f.k[close].Hash != hashClose && !f.k[close].Any(entities.Para) {
		close++
	}
	if close >= len(f.k) || f.k[close].Hash != hashClose && f.k[s].Hash != hashCi {
		return end
	}
	n := s
	for n < close && (f.v.alias.Has(f.k[n].Hash) && (isLower(f.k[n]) || f.k[n].Any(entities.Elided)) || f.k[n].Is(entities.Punct) && !f.k[n].Any(entities.Number)) {
		n++
	}
	if n >= close || !isCapital(f.k[n]) || f.v.stops.Has(f.k[n].Hash) {
		return end
	}
	if h, e := f.v.heads.match(f.k, n); e > n && (h.as == noun || h.as == form || h.as == longForm || h.as == plural || h.as == firm) {
		return end
	}
	m := f.name(n, style{formed: true})
	if m == n || m > close {
		return end
	}
	if n == s && m < close && f.k[m].Hash != hashClose { // "(Rhône, canton de …)": a place or remark
		return end
	}
	if n == s && (f.local[n] || !f.k[n].Is(entities.Caps) && !f.k[n].Any(entities.Abbr)) {
		return end
	}
	f.add(finding{n, m, n, m, f.found[at].kind, "organisation/alias", 88, true})
	return m
}

var hashCi = entities.Fold("ci")

// defined handles a name in plain words that the text itself marks as one by
// the acronym behind it: "société française de transport (SFT)".
func (f *finder) defined(i, e int, kind entities.Kind) int {
	if e < len(f.k) && isCapital(f.k[e]) && isLower(f.k[i]) {
		return 0
	}
	for n := e; n < len(f.k) && n-i < 18; n++ {
		t := f.k[n]
		if f.cover[n] || f.v.acts.Has(t.Hash) || t.Hash == hashA && f.t.Word(n) == "a" || f.v.civil.Has(t.Hash) || n > e && (t.Hash == hashSociete || t.Hash == hashSocietes) {
			return 0
		}
		if t.Hash == hashComma && (n+1 >= len(f.k) || !f.v.of.Has(f.k[n+1].Hash) || n+2 < len(f.k) && isCapital(f.k[n+2])) {
			return 0
		}
		if t.Any(entities.Para) || t.Is(entities.Punct) && t.Hash != hashOpen && t.Hash != hashHyphen && t.Hash != hashComma && t.Hash != hashAmp {
			return 0
		}
		if t.Hash != hashOpen {
			continue
		}
		m := n + 1
		for m < len(f.k) && m-n < 6 && (f.v.alias.Has(f.k[m].Hash) && !f.k[m].Is(entities.Caps) || f.k[m].Is(entities.Punct)) {
			m++
		}
		if m+1 >= len(f.k) || !(f.k[m].Is(entities.Caps) || f.k[m].Any(entities.Abbr)) || !f.k[m+1].Is(entities.Punct) || n-i < 2 || !f.initials(i, n, m) {
			return 0
		}
		if f.add(finding{i, n, i, n, kind, "organisation/defined", 90, true}) == 0 {
			return 0
		}
		f.add(finding{m, m + 1, m, m + 1, kind, "organisation/alias", 90, true})
		return m + 1
	}
	return 0
}

// initials tells whether the letters of token m are, in order, initials of the words [i, n).
func (f *finder) initials(i, n, m int) bool {
	letters := foldLetters(f.t.Word(m))
	at := 0
	for j := i; j < n && at < len(letters); j++ {
		w := foldLetters(f.t.Word(j))
		if len(w) > 0 && w[0] == letters[at] {
			at++
		}
	}
	return at == len(letters) && len(letters) >= 2 && letters[0] == first(foldLetters(f.t.Word(i)))
}

// follow finds again the names found so far where nothing announces them.
func (f *finder) follow() {
	names := f.names()
	if names.Len() == 0 {
		return
	}
	for i := 0; i < len(f.k); i++ {
		if f.taken[i] || f.cover[i] || !f.k[i].Any(entities.Word|entities.Mixed) {
			continue
		}
		for _, n := range names.Get(f.k[i].Hash) {
			if m := &f.found[n]; f.same(m, i) && f.bare(m, i) {
				l := m.end - m.core
				if f.trailing(i + l) {
					f.add(finding{i, i + l + 1, i, i + l, m.kind, "organisation/again", 80, false})
				} else {
					f.add(finding{i, i + l, i, i + l, m.kind, "organisation/again", 80, false})
				}
				i += l - 1
				break
			}
		}
	}
}

func (f *finder) trailing(j int) bool {
	return j < len(f.k) && f.joined(j) && f.k[j].Any(entities.Upper) && f.trailingForm(j, style{})
}

// names lists one finding for every name that may be followed, by its first word, the longest first.
func (f *finder) names() *wordset.Map[[]int] {
	seen := map[uint64]bool{}
	out := &wordset.Map[[]int]{}
	for n := range f.found {
		m := &f.found[n]
		if !m.bare || !f.distinct(m) {
			continue
		}
		k := f.key(m.core, m.end)
		if seen[k] {
			continue
		}
		seen[k] = true
		first := f.k[m.core].Hash
		list := append(out.Get(first), n)
		for i := len(list) - 1; i > 0 && f.length(list[i]) > f.length(list[i-1]); i-- {
			list[i], list[i-1] = list[i-1], list[i]
		}
		if len(list) > 8 {
			list = list[:8]
		}
		out.Put(first, list)
	}
	return out
}

func (f *finder) length(n int) int { return f.found[n].end - f.found[n].core }

// distinct tells whether a name is one that cannot be taken for anything else:
// no lone common word, town or personal name.
func (f *finder) distinct(m *finding) bool {
	own, people, real := 0, 0, 0
	if f.v.of.Has(f.k[m.core].Hash) {
		return false
	}
	if h, end := f.v.heads.match(f.k, m.core); end == m.end && (h.as == form || h.as == firm || h.as == noun) {
		return false
	}
	for i := m.core; i < m.end; i++ {
		t := f.k[i]
		if !t.Any(entities.Word|entities.Mixed) || f.v.connectors.Has(t.Hash) || f.v.generic.Has(t.Hash) {
			continue
		}
		real++
		c := f.t.Class(i)
		switch {
		case c&entities.WordName != 0 && c&entities.WordCommon == 0:
			people++
		case c == 0:
			own++
		}
	}
	if real == 0 || f.civilName(m) {
		return false
	}
	if real == 1 {
		return f.distinctWord(m)
	}
	return people < real || own > 0
}

// distinctWord tells whether a name of one word may be followed: it is no town
// and no word of the language, unless it is written in capitals.
func (f *finder) distinctWord(m *finding) bool {
	for i := m.core; i < m.end; i++ {
		t, c := f.k[i], f.t.Class(i)
		if !t.Any(entities.Word|entities.Mixed) || f.v.connectors.Has(t.Hash) || f.v.generic.Has(t.Hash) {
			continue
		}
		switch {
		case t.End-t.Start < 2:
			return false
		case m.rule == "organisation/alias" && t.Is(entities.Caps):
			return true
		case c&(entities.WordPlace|entities.WordMonth) != 0:
			return false
		case c&entities.WordCommon != 0:
			return t.Is(entities.Caps)
		}
		return true
	}
	return false
}

// civilName tells whether the text bears the name after a civility, too: then it is a person's.
func (f *finder) civilName(m *finding) bool {
	if m.end-m.core > 3 {
		return false
	}
	f.surnames()
	for i := m.core; i < m.end; i++ {
		if _, ok := f.people.Lookup(f.k[i].Hash); ok {
			return true
		}
	}
	return false
}

// surnames collects the words that follow a civility.
func (f *finder) surnames() {
	if f.people != nil {
		return
	}
	f.people = &wordset.Map[struct{}]{}
	for i := 0; i+1 < len(f.k); i++ {
		if !f.k[i+1].Any(entities.Upper) || !f.v.civil.Has(f.k[i].Hash) || f.k[i].Is(entities.Caps) && f.k[i].Any(entities.Single) {
			continue
		}
		for j := i + 1; j < len(f.k) && j-i < 5 && isCapital(f.k[j]) && !f.k[j].Any(entities.Para); j++ {
			f.people.Put(f.k[j].Hash, struct{}{})
		}
	}
}

// beside tells whether token i is one of two or more capital words of another
// name, as the surname of a person would be ("Paul Renault", "RENAULT Paul").
func (f *finder) beside(i int) bool {
	if f.t.Class(i)&(entities.WordName|entities.WordCommon) == 0 {
		return false
	}
	if i > 0 && isCapital(f.k[i-1]) && !f.v.connectors.Has(f.k[i-1].Hash) && !f.k[i-1].Any(entities.Sentence) && !f.k[i].Any(entities.Line) {
		return true
	}
	return i+1 < len(f.k) && isCapital(f.k[i+1]) && !f.v.connectors.Has(f.k[i+1].Hash) && !f.k[i+1].Any(entities.Line|entities.Sentence)
}

// same tells whether the name of m stands at token i.
func (f *finder) same(m *finding, i int) bool {
	l := m.end - m.core
	if i+l > len(f.k) {
		return false
	}
	for j := range l {
		a, b := f.k[m.core+j], f.k[i+j]
		if a.Hash != b.Hash || f.taken[i+j] || f.cover[i+j] || j > 0 && b.Any(entities.Para) {
			return false
		}
	}
	return true
}

// bare tells whether the words at token i, which are those of m, are written as a name.
func (f *finder) bare(m *finding, i int) bool {
	t := f.k[i]
	if f.civilBefore(i) || !t.Any(entities.Upper) && f.k[m.core].Any(entities.Upper) {
		return false
	}
	if i > 0 && f.k[i-1].Any(entities.Number) && f.k[i-1].End-f.k[i-1].Start == 5 {
		return false // a post code
	}
	if m.end-m.core == 1 {
		if f.local[i] || f.beside(i) {
			return false
		}
		o := f.k[m.core]
		if c := f.t.Class(i); c&entities.WordCommon != 0 && !t.Is(entities.Caps) {
			return false
		}
		if o.Is(entities.Caps) && o.End-o.Start <= 5 && !t.Is(entities.Caps) && !t.Any(entities.Abbr) {
			return false
		}
		if i > 0 && f.k[i-1].Hash == hashHyphen && !f.k[i].Any(entities.Space) {
			return false
		}
	}
	return true
}

// foldLetters returns the letters of a word, folded, without dots.
func foldLetters(w string) string {
	out := make([]byte, 0, len(w))
	for _, c := range []byte(fold.String(w)) {
		if c >= 'a' && c <= 'z' {
			out = append(out, c)
		}
	}
	return string(out)
}

func first(s string) byte {
	if s == "" {
		return 0
	}
	return s[0]
}
