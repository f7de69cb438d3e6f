package person

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// likelyGiven tells whether the capitalised word at j reads as a given name.
func (f *finder) likelyGiven(j int) bool {
	c := f.class(j)
	if c&lexicon.Given != 0 {
		return c&lexicon.Common == 0 || c&lexicon.Rare == 0
	}
	return c == 0 && !stops.Has(f.k[j].Hash)
}

// likelyName tells whether the capitalised word at j reads as part of a name.
func (f *finder) likelyName(j int) bool {
	c := f.class(j)
	return !stops.Has(f.k[j].Hash) && (c&(lexicon.Given|lexicon.Surname) != 0 || c == 0 || f.k[j].Any(entities.Caps) && c&(lexicon.Country|lexicon.Area) == 0)
}

// free tries a name that nothing announces: by its shape ("Odile BERTIGNAC",
// "DUPONT Jean-Pierre"), by given names that the lexicon knows, and by what
// follows it (", avocat", ", né le"). It returns the end, or i.
func (f *finder) free(i int) int {
	if stops.Has(f.k[i].Hash) && !f.k[i].Any(entities.Abbr|entities.Elided) && !f.opensFree(i) || f.k[i].Any(entities.Elided) && !f.elidedSurname(i) {
		return i
	}
	if i > 0 && f.k[i-1].Hash == hDash && !f.k[i].Any(entities.Space) && f.k[i-1].Bits&entities.Space == 0 {
		return i // the tail of a hyphenated word
	}
	if end := f.lone(i); end > i {
		return end
	}
	n, ok := f.nameAt(i, false)
	if !ok || n.words == 0 {
		return i
	}
	conf := f.freeConfidence(&n)
	if conf == 0 {
		return n.last
	}
	for _, m := range f.sequence(n) {
		f.settle(&m, false)
		f.report(&m, civility{}, i, "person/shape", conf)
	}
	return f.marital(n.last, 0)
}

// elidedSurname tells whether "D'", "N'", "M'", "O'" or, before no word of the
// language, "L'" at i opens a surname in
// capitals that given names follow in small letters ("D'ORSIVAL Solange").
func (f *finder) elidedSurname(i int) bool {
	if h := f.k[i].Hash; h != hDApo && h != hN && h != hO && h != hM && (h != hL || i+1 >= len(f.k) || f.class(i+1)&lexicon.Common != 0) || !f.k[i].Any(entities.Upper) {
		return false
	}
	n, ok := f.capsThenGiven(i)
	return ok && !f.capsLine(n.first, n.last)
}

// freeConfidence weighs a name that nothing announces; 0 is no name.
func (f *finder) freeConfidence(n *name) int {
	if f.insideLabel(n) {
		return 0
	}
	if n.words+n.initials < 2 {
		if n.words == 1 && n.given+n.unknown+boolInt(f.surnameOnly(n)) > 0 && f.titleBeside(n) >= 80 {
			return 70
		}
		return 0
	}
	title := f.titleBeside(n)
	kin := f.civilStatusAfter(n.last)
	capsLine := n.caps && !n.mixed && f.capsLine(n.first, n.last)
	score := 0
	switch {
	case n.given > 0 && n.words+n.initials > n.given:
		score = 80
	case n.given > 1 && n.mixed && n.words == 2: // "HAMMADI Rachid"
		score = 78
	case n.given > 1:
		score = 62
	case n.mixed:
		score = 62
	case n.initials > 0 && n.words > 0 && (f.signs(n.first) >= 0 || f.p.ZoneOf(n.first) == entities.ZoneSignatures):
		score = 80
	case n.initials > 0 && n.words > 0 && (n.unknown > 0 || f.surnameOnly(n)):
		score = 60
	case n.unknown > 0:
		score = 35
	default:
		score = 25
	}
	if n.common > 0 && n.given == 0 {
		score -= 25
	}
	if capsLine {
		score -= 15
	}
	if n.given > 0 && n.common > 0 && !n.caps {
		score -= 25
	}
	if f.ofKin(n) {
		score += 15
	}
	if title > 0 {
		score += 35
	}
	if kin {
		score += 35
	}
	if f.ownLine(n) {
		switch f.p.ZoneOf(n.first) {
		case entities.ZoneParties, entities.ZonePanel, entities.ZoneCounsel, entities.ZoneSignatures, entities.ZoneHeading:
			score += 12
		}
	}
	if score < 55 {
		return 0
	}
	return min(score, 92)
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (f *finder) surnameOnly(n *name) bool {
	c := f.class(n.last - 1)
	return c&lexicon.Surname != 0
}

// insideLabel tells whether the words before or after make the run part of
// something else: a company ("société Jean Martin"), a street, a quotation title.
func (f *finder) insideLabel(n *name) bool {
	for j := n.first - 1; j >= 0 && j >= n.first-3; j-- {
		tok := f.k[j]
		if f.k[j+1].Any(entities.Line) && j > 0 && f.capAt(j-1) && !f.k[j].Any(entities.Line) { // "Luc PLACE" ends the line above
			break
		}
		if tok.Any(entities.Upper) && !tok.Any(entities.Elided) && notPersons.Has(tok.Hash) {
			return true
		}
		if (notPersons.Has(tok.Hash) || j == n.first-1 && things.Has(tok.Hash)) && !f.k[j+1].Any(entities.Line) {
			return true
		}
		if !particles.Has(tok.Hash) && tok.Hash != hGu && tok.Hash != hQuo && !tok.Any(entities.Elided) {
			break
		}
		if f.k[j].Any(entities.Line) {
			break
		}
	}
	return false
}

// notPersons precede a name that is not, or not only, a person's.
var notPersons = set(`société sociétés sté sarl sas sasu sa sci scp selarl eurl snc gie gaec earl scea entreprise entreprises établissements ets maison
	cabinet groupe fondation association institut lycée collège école hôpital clinique stade gymnase rue avenue boulevard place allée
	square quai chemin impasse cours résidence théâtre musée parc pont port marque modèle dénommée enseigne restaurant hôtel
	arrêt jurisprudence loi circulaire amendement code convention éditions
	édition revue journal magazine bois forêt lac mont col fleuve rivière canal étang camping villa domaine château`)

// things bear the name right after them; what is after "de" is their owner's.
var things = set("rapport véhicule automobile voiture camion bateau navire voilier cheval moto")

// civilStatusAfter tells ", né le", "(né", ", de nationalité", ", demeurant" after a name.
func (f *finder) civilStatusAfter(j int) bool {
	for n := 0; n < 2 && j < len(f.k) && (f.k[j].Hash == hCom || f.k[j].Hash == hLP); n++ {
		j++
	}
	if j >= len(f.k) {
		return false
	}
	return civilStatus.Has(f.k[j].Hash) || f.k[j].Hash == hDe && j+1 < len(f.k) && f.k[j+1].Hash == hNationality
}

var (
	civilStatus  = set("né née nés demeurant domicilié domiciliée domiciliés épouse veuve divorcé divorcée célibataire détenu détenue résidant mineur mineure")
	hNationality = set2("nationalité")
)

func set2(w string) uint64 { return entities.Fold(w) }

// capsLine tells whether the whole line around [a, b) is in capitals, so that
// capitals say nothing.
func (f *finder) capsLine(a, b int) bool {
	for j := a - 1; j >= 0 && j > a-6 && !f.k[j+1].Any(entities.Line); j-- {
		if f.k[j].Any(entities.Lower) {
			return false
		}
	}
	for j := b; j < len(f.k) && j < b+6 && !f.k[j].Any(entities.Line); j++ {
		if f.k[j].Any(entities.Lower) {
			return false
		}
	}
	return true
}

// ownLine tells whether the name stands alone at the start of its line.
func (f *finder) ownLine(n *name) bool {
	return f.k[n.first].Any(entities.Line)
}

// ofKin tells whether a name of two words or more has a surname that somebody bore before.
func (f *finder) ofKin(n *name) bool {
	if n.words < 2 {
		return false
	}
	for _, p := range n.parts {
		if p.Kind != entities.PartInitial && f.borneBefore(f.k[p.Last-1].Hash) {
			return true
		}
	}
	return false
}

// namedBefore tells whether the words [a, b) are the whole of a name that
// stands earlier in the text, as the bench's names do before its signatures.
func (f *finder) namedBefore(a, b int) bool {
	_, ok := f.seen.Lookup(f.wordsHash(a, b))
	return ok
}

// borneBefore tells whether somebody bore a surname earlier in the text.
func (f *finder) borneBefore(surname uint64) bool {
	_, ok := f.kin.Lookup(surname)
	return ok
}

// wordsHash is equal for equal words in the same order.
func (f *finder) wordsHash(a, b int) uint64 {
	h := uint64(b - a)
	for i := a; i < b; i++ {
		h = h*1099511628211 ^ f.k[i].Hash
	}
	return h
}

// sequence splits a run of names that stand side by side in a block of
// signatures ("Odile BERTIGNAC Paul DUVAUCHEL", "O. Bertignac P. Duvauchel").
func (f *finder) sequence(n name) []name {
	var cuts []int
	for i := 1; i < len(n.parts); i++ {
		p, q := n.parts[i-1], n.parts[i]
		before, after := f.k[p.Last-1], f.k[q.First]
		surnameBefore := p.Kind != entities.PartInitial && (before.Any(entities.Caps) && n.mixed || n.initials > 1)
		opens := q.Kind == entities.PartInitial || n.mixed && !after.Any(entities.Caps) && f.class(q.First)&lexicon.Given != 0
		if surnameBefore && opens && i+1 < len(n.parts) || i > 1 && i+1 < len(n.parts) && f.namedBefore(n.first, p.Last) {
			cuts = append(cuts, i)
		}
	}
	if len(cuts) == 0 || f.k[n.first].Any(entities.Caps) && n.mixed && len(cuts) == 1 && len(n.parts) == 3 {
		return []name{n}
	}
	var out []name
	from := 0
	for _, c := range append(cuts, len(n.parts)) {
		m := name{first: n.parts[from].First, last: n.parts[c-1].Last, mixed: n.mixed}
		m.parts = append(m.parts, n.parts[from:c]...)
		out = append(out, m)
		from = c
	}
	return out
}
