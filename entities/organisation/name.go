package organisation

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// maxName is the greatest length of a name in tokens.
const maxName = 24

// style says which freedoms a name has.
type style struct {
	firm   bool // commas and spaced dashes between partners
	place  bool // only what a place name has: no activity, no number
	formed bool // a legal form stands before it: a French one behind it begins another name
	list   bool // one of several: "et" leads to the next
	bare   bool // no preposition opens it
}

// name returns the end of the name that begins at token i, or i.
func (f *finder) name(i int, s style) int {
	j := f.opening(i, s)
	if j == i {
		return i
	}
	for j < len(f.k) && j-i < maxName {
		n := f.step(i, j, s)
		if n == j {
			break
		}
		j = n
	}
	return j
}

// opening consumes the first word of a name, with an article or preposition
// before it: "La Montagne", "de la Tour", "22 rue", "L'Europe".
func (f *finder) opening(i int, s style) int {
	j := i
	if i < len(f.k) && isLower(f.k[i]) && (f.v.loose.Has(f.k[i].Hash) || s.bare && s.firm) && f.v.connectors.Has(f.k[i].Hash) {
		return i
	}
	if i < len(f.k) && s.bare && (isLower(f.k[i]) || f.k[i].Is(entities.Caps)) && !f.v.articles.Has(f.k[i].Hash) && f.v.connectors.Has(f.k[i].Hash) && !f.k[i].Is(entities.Single|entities.Upper) {
		return i
	}
	for j < len(f.k) && j-i < 3 && f.v.connectors.Has(f.k[j].Hash) && f.k[j].Any(entities.Word) && (j == i || f.joined(j)) {
		if f.k[j].Is(entities.Single|entities.Upper) && !f.k[j].Any(entities.Elided) {
			break
		}
		j++
	}
	if j > i && j+1 < len(f.k) && f.k[j].Any(entities.Number) && f.v.articles.Has(f.k[j-1].Hash) && (f.v.street.Has(f.k[j+1].Hash) || isCapital(f.k[j+1])) && f.joined(j+1) {
		return f.houseName(j)
	}
	if j < len(f.k) && j > i && !f.joined(j) {
		return i
	}
	if j < len(f.k) && f.nameWord(j, j == i, s) {
		return j + 1
	}
	if j == i && j+1 < len(f.k) && f.k[j].Any(entities.Number) && f.k[j].End-f.k[j].Start < 4 && !f.cover[j] && f.k[j+1].Is(entities.Caps) && f.nameWord(j+1, true, s) && f.joined(j+1) && !f.v.street.Has(f.k[j+1].Hash) {
		return j + 2
	}
	return i
}

// houseName consumes a name made of an address: "Le 22 rue de Périole".
func (f *finder) houseName(j int) int {
	start := j
	j++
	if j < len(f.k) && f.v.street.Has(f.k[j].Hash) {
		j++
	}
	for j < len(f.k) && j-start < 8 && f.joined(j) && (f.v.connectors.Has(f.k[j].Hash) && !f.v.loose.Has(f.k[j].Hash) || isCapital(f.k[j]) && !f.v.stops.Has(f.k[j].Hash) && !f.v.civil.Has(f.k[j].Hash)) {
		j++
	}
	for j > start && f.v.connectors.Has(f.k[j-1].Hash) {
		j--
	}
	return j
}

// joined tells whether token j may continue the line of token j-1.
func (f *finder) joined(j int) bool {
	t := f.k[j]
	if t.Any(entities.Para) {
		return false
	}
	if !t.Any(entities.Line) {
		return true
	}
	return f.wrapped(j)
}

// wrapped tells whether the line break before token j is one inside a
// sentence: the line before is long, or a word that needs another ends it.
func (f *finder) wrapped(j int) bool {
	if j == 0 || j >= len(f.k) {
		return false
	}
	p := f.k[j-1]
	if f.v.connectors.Has(p.Hash) || p.Hash == hashHyphen || p.Hash == hashAmp {
		return true
	}
	if isLower(f.k[j]) && f.v.of.Has(f.k[j].Hash) {
		return true
	}
	if f.k[j].Is(entities.Caps) || p.Is(entities.Caps) || f.k[j].Any(entities.Sentence) && !p.Any(entities.Abbr) {
		return false
	}
	for n := j - 1; n >= 0 && j-n < 40; n-- {
		if f.k[n].Any(entities.Line) {
			return p.End-f.k[n].Start >= 60
		}
	}
	return true
}

// golden tells the metal in "les Blés d'Or", not the conjunction that begins a clause.
func (f *finder) golden(j int) bool {
	return f.k[j].Hash == hashOr && j > 0 && f.k[j-1].Any(entities.Elided) && f.v.of.Has(f.k[j-1].Hash)
}

// nameWord tells whether token j can be a word of a name on its own.
func (f *finder) nameWord(j int, first bool, s style) bool {
	t := f.k[j]
	if f.cover[j] || !isCapital(t) && !f.numbered(j) {
		return false
	}
	if t.Any(entities.Mixed) && docket(f.t.Word(j)) {
		return false
	}
	if t.Any(entities.Single) && j+1 < len(f.k) && (f.k[j+1].Hash == hashSlash || t.Hash == hashC && f.k[j+1].Hash == hashHyphen && f.k[j+1].Any(entities.Space)) {
		return false // "C/"
	}
	if f.v.civil.Has(t.Hash) && !(first && s.firm && t.Is(entities.Single|entities.Upper)) {
		return false
	}
	if f.v.stops.Has(t.Hash) && !f.golden(j) && !t.Is(entities.Single) && !(first && f.v.openers.Has(t.Hash) && j+1 < len(f.k) && f.joined(j+1) && (isCapital(f.k[j+1]) || f.k[j+1].Hash == hashEt)) && !(f.v.compass.Has(t.Hash) && !t.Is(entities.Caps) && !t.Any(entities.Sentence)) {
		return (s.firm || s.formed) && !first && f.v.counsel.Has(t.Hash) && !f.v.connectors.Has(f.k[j-1].Hash) && f.ownCounsel(j)
	}
	if !first {
		if t.Any(entities.Sentence) && !(s.firm && f.k[j-1].Any(entities.Abbr)) {
			return false
		}
		if h, end := f.v.heads.match(f.k, j); end > j && f.begins(j, end, h, s) {
			return false
		}
		if f.function(j) || f.abode(j) || s.place && !f.samePlace(j) || f.closed(j) {
			return false
		}
	}
	return true
}

// abode tells a word that begins an address behind a name in capitals: "MUTUELLE DUPONT Résidence du Parc".
func (f *finder) abode(j int) bool {
	return f.v.street.Has(f.k[j].Hash) && f.k[j-1].Is(entities.Caps) && !f.k[j].Is(entities.Caps)
}

// closed tells whether a French legal form ends the name before token j: "VDL SA".
func (f *finder) closed(j int) bool {
	if j < 2 || !isCapital(f.k[j-2]) {
		return false
	}
	h, end := f.v.heads.match(f.k, j-1)
	return end == j && h.as == form && f.letters(j-1, j) && f.trailingForm(j-1, style{})
}

// samePlace tells whether token j may belong to the place name that token j-1 is in.
func (f *finder) samePlace(j int) bool {
	if f.v.connectors.Has(f.k[j-1].Hash) || f.k[j-1].Is(entities.Punct) {
		return true
	}
	if f.k[j].Is(entities.Caps) != f.k[j-1].Is(entities.Caps) {
		return false
	}
	return f.local[j] && f.local[j-1] || f.k[j-1].Hash == hashSaint || f.k[j-1].Hash == hashSainte || f.v.compass.Has(f.k[j].Hash) || f.v.compass.Has(f.k[j-1].Hash) && (f.t.Class(j)&(entities.WordPlace|lexicon.CommunePart) != 0 || f.t.Class(j) == 0 && f.k[j].Is(entities.Lower))
}

// numbered tells a word that begins with a digit and holds a capital: "3F", "2B".
func (f *finder) numbered(j int) bool {
	if !f.k[j].Any(entities.Mixed) || f.k[j].End-f.k[j].Start > 4 {
		return false
	}
	w := f.t.Word(j)
	return w[len(w)-1] >= 'A' && w[len(w)-1] <= 'Z'
}

// function tells a finite verb in capitals, which no name holds: "LES MIMOSAS SUPPORTERA".
func (f *finder) function(j int) bool {
	c := f.t.Class(j)
	return f.k[j].Is(entities.Caps) && c&classVerb != 0 && c&(classNoun|classAdjective|classProper|entities.WordName|entities.WordPlace) == 0 && !f.infinitive(j)
}

// ownCounsel tells "SELARL DUPONT AVOCATS" from "SCP Dupont Avocats au barreau".
func (f *finder) ownCounsel(j int) bool {
	if j+1 >= len(f.k) || !f.joined(j) {
		return true
	}
	n := f.k[j+1]
	return !(isLower(n) && (f.v.loose.Has(n.Hash) || f.v.of.Has(n.Hash))) && !(n.Hash == hashA && n.Any(entities.Upper)) && n.Hash != hashAux && n.Hash != hashPres && n.Hash != hashAu
}
