package organisation

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/fold"
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
	if f.v.stops.Has(t.Hash) && !t.Is(entities.Single) && !(first && f.v.openers.Has(t.Hash) && j+1 < len(f.k) && f.joined(j+1) && (isCapital(f.k[j+1]) || f.k[j+1].Hash == hashEt)) && !(f.v.compass.Has(t.Hash) && !t.Is(entities.Caps) && !t.Any(entities.Sentence)) {
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
	return f.local[j] && f.local[j-1] || f.k[j-1].Hash == hashSaint || f.k[j-1].Hash == hashSainte || f.v.compass.Has(f.k[j].Hash) || f.v.compass.Has(f.k[j-1].Hash) && f.t.Class(j)&(entities.WordPlace|lexicon.CommunePart) != 0
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

// begins tells whether the head that stands at token j begins another organisation.
func (f *finder) begins(j, end int, h head, s style) bool {
	if end > j+1 && h.as != noun {
		return true
	}
	switch h.as {
	case form:
		if f.v.foreign.Has(f.k[j].Hash) {
			return false
		}
		return s.formed || s.list || f.letters(j, end)
	case noun, plural:
		return f.k[j].Hash == hashSociete || f.k[j].Hash == hashSocietes || f.k[j].Hash == hashCompagnie || f.k[j].Hash == hashCompagnies
	case firm:
		return f.k[j].Hash != hashCabinet && f.k[j].Hash != hashEtude || !s.firm
	case cap:
		return f.k[j].Is(entities.Caps) && !f.v.connectors.Has(f.k[j-1].Hash) && (f.k[j].Hash == hashCaisse || f.k[j].Hash == hashMutuelle)
	case part:
		return f.k[j].Hash == hashAssociation || f.k[j].Hash == hashSyndicat
	case seat:
		return f.k[j].Hash == hashPrefet
	case body, office, owners, committee:
		return !f.v.connectors.Has(f.k[j-1].Hash)
	}
	return false
}

// step consumes what follows token j-1 of the name that began at i; j if the name ends there.
func (f *finder) step(i, j int, s style) int {
	t := f.k[j]
	if !f.joined(j) || f.cover[j] || j+1 >= len(f.k) && f.v.connectors.Has(t.Hash) {
		return j
	}
	switch {
	case t.Is(entities.Placeholder):
		return j
	case t.Any(entities.Number):
		return f.number(j, s)
	case t.Is(entities.Punct):
		return f.punct(i, j, s)
	}
	if f.v.connectors.Has(t.Hash) && !(t.Is(entities.Single|entities.Upper) && !t.Any(entities.Elided) && t.Hash != hashA && t.Hash != hashY) {
		return f.link(i, j, s)
	}
	if n := f.luxembourg(j); n > j && !s.place {
		return n
	}
	if f.trailingForm(j, s) {
		return j + 1
	}
	if isLower(t) && f.v.united.Has(t.Hash) && !s.place && isCapital(f.k[j-1]) {
		return j + 1
	}
	if f.nameWord(j, false, s) && f.agrees(j) {
		return j + 1
	}
	if isLower(t) && !s.place && f.v.activity.Has(t.Hash) && !f.k[j-1].Any(entities.Punct) {
		return j + 1
	}
	return j
}

// luxembourg returns the end of "S.à r.l." at token j, or j.
func (f *finder) luxembourg(j int) int {
	if f.k[j].Hash != hashS || !f.k[j].Any(entities.Upper) || f.k[j].Any(entities.Line) {
		return j
	}
	letters := ""
	for n := j; n < len(f.k) && n < j+6 && len(letters) < 4 && !f.k[n].Any(entities.Line|entities.Number); n++ {
		letters += foldLetters(f.t.Word(n))
		if letters != "sarl"[:min(4, len(letters))] {
			return j
		}
		if len(letters) == 4 {
			return n + 1
		}
	}
	return j
}

// agrees tells whether a title-case word may follow the word before: after
// capitals, a word that is no name begins another clause ("SARL DUPONT Représentée").
func (f *finder) agrees(j int) bool {
	if !f.k[j-1].Is(entities.Caps) || f.k[j].Is(entities.Caps) || f.k[j].Any(entities.Mixed|entities.Single) {
		return true
	}
	c := f.t.Class(j)
	return c == 0 || c&(entities.WordName|entities.WordPlace|classNoun|classAdjective|classProper) != 0
}

// trailingForm tells a legal form behind a name: "BNP PARIBAS SA", "COPERION GMBH".
func (f *finder) trailingForm(j int, s style) bool {
	if f.v.connectors.Has(f.k[j-1].Hash) || s.place {
		return false
	}
	if f.v.foreign.Has(f.k[j].Hash) && f.k[j].Any(entities.Upper) {
		return true
	}
	h, end := f.v.heads.match(f.k, j)
	return end == j+1 && h.as == form && f.letters(j, end) && !s.formed && !s.list
}

// spaced matches a head whose letters stand apart: "S. A. R. L.", "C. P. A. M.".
func (f *finder) spaced(i int) (h head, end int) {
	t := f.k[i]
	if !t.Any(entities.Single) || !t.Any(entities.Abbr) && (i+1 >= len(f.k) || f.k[i+1].Hash != hashDot) {
		return head{}, 0
	}
	key, n := fold.Start, 0
	for j := i; j < len(f.k) && n < 8 && !f.k[j].Any(entities.Para); j++ {
		t := f.k[j]
		if t.Is(entities.Punct) && t.Hash == hashDot && n > 0 && !t.Any(entities.Space) {
			if end == j {
				end++
			}
			continue
		}
		w := f.t.Word(j)
		if n > 0 && t.Any(entities.Upper) != f.k[i].Any(entities.Upper) {
			break
		}
		if !t.Any(entities.Word) || int(t.End-t.Start) > 8 || t.Any(entities.Elided) || n > 0 && !f.k[j-1].Any(entities.Abbr) && f.k[j-1].Hash != hashDot {
			break
		}
		for _, c := range []byte(fold.String(w)) {
			if c >= 'a' && c <= 'z' {
				key = fold.AddByte(key, c)
				n++
			}
		}
		if !t.Any(entities.Abbr) && !t.Any(entities.Single) {
			break
		}
		if node, ok := f.v.heads.nodes.Lookup(key); ok && node.end && n > 1 && (node.value.as == form || node.value.as == firm || node.value.as == body) {
			h, end = node.value, j+1
		}
	}
	if end > 0 && end-i < 2 {
		return head{}, 0
	}
	return h, end
}

// letters tells whether a form of few letters is written as one: "SA", "S.A.", not "sa", "Sa".
func (f *finder) letters(j, end int) bool {
	t := f.k[j]
	if end > j+1 || t.Any(entities.Abbr) && t.Any(entities.Upper) || t.Is(entities.Caps) {
		return t.Any(entities.Upper)
	}
	return t.End-t.Start > 3 || t.Any(entities.Upper) && !f.v.ambiguous.Has(t.Hash)
}

// number consumes a number inside a name: "Garage 2000", not the number of a street.
func (f *finder) number(j int, s style) int {
	t := f.k[j]
	if s.place || t.End-t.Start > 4 || !t.Any(entities.Space) || f.k[j-1].Any(entities.Punct) {
		return j
	}
	if j+1 < len(f.k) {
		n := f.k[j+1]
		if f.v.street.Has(n.Hash) || f.v.units.Has(n.Hash) || n.Any(entities.Number|entities.Mixed) || n.Is(entities.Caps) || n.Any(entities.Line) && t.End-t.Start == 4 && f.k[j-1].Is(entities.Caps) {
			return j
		}
		if n.Is(entities.Punct) && n.Hash == hashComma && j+2 < len(f.k) && f.v.street.Has(f.k[j+2].Hash) {
			return j
		}
		if n.Is(entities.Punct) && n.Hash != hashComma && n.Hash != hashDot && n.Hash != hashClose && n.Hash != hashQuote && n.Hash != hashSemicolon {
			return j
		}
	}
	return j + 1
}

// punct consumes punctuation inside a name.
func (f *finder) punct(i, j int, s style) int {
	t := f.k[j]
	if j+1 >= len(f.k) {
		return j
	}
	n := f.k[j+1]
	switch t.Hash {
	case hashHyphen:
		return f.hyphen(i, j, s)
	case hashAmp:
		m, broken := j+1, false
		if n.Hash == hashAmpWord && m+2 < len(f.k) && f.k[m+1].Hash == hashSemicolon { // a broken entity: "&amp;"
			m, broken = m+2, true
		}
		if f.v.companions.Has(f.k[m].Hash) || f.nameWord(m, broken, s) || f.v.activity.Has(f.k[m].Hash) {
			return m + 1
		}
	case hashDot:
		if !t.Any(entities.Space) && !n.Any(entities.Space) && n.Any(entities.Word) && (isLower(n) || n.Is(entities.Caps) && f.k[j-1].Is(entities.Caps)) {
			return j + 2
		}
	case hashComma:
		if s.firm {
			return f.partner(j, s)
		}
	case hashSquare, hashCube, hashPlus, hashAt, hashRegistered:
		if !t.Any(entities.Space) {
			return j + 1
		}
	case hashApostrophe:
		if !t.Any(entities.Space) && !n.Any(entities.Space) && isCapital(n) {
			return j + 2
		}
	}
	return j
}

// hyphen consumes a hyphen and the word after it.
func (f *finder) hyphen(i, j int, s style) int {
	t, n := f.k[j], f.k[j+1]
	if !f.joined(j + 1) {
		return j
	}
	if !t.Any(entities.Space) && !n.Any(entities.Space) {
		switch {
		case f.v.connectors.Has(n.Hash) || isLower(n):
			k := j + 1
			for k < len(f.k) && k-j < 8 && (f.v.connectors.Has(f.k[k].Hash) || f.k[k].Hash == hashHyphen) && !f.k[k].Any(entities.Space) {
				k++
			}
			if k < len(f.k) && isCapital(f.k[k]) && !f.k[k].Any(entities.Space) {
				return k + 1
			}
			if isLower(n) && n.Any(entities.Word) {
				return j + 2
			}
			return j
		case f.v.street.Has(n.Hash) && n.Any(entities.Upper) && f.k[j-1].Is(entities.Caps) && !n.Is(entities.Caps), f.cover[j+1], n.Hash == hashSociete:
			return j
		case n.Any(entities.Word | entities.Mixed | entities.Number):
			return j + 2
		}
		return j
	}
	if s.firm && !s.place && isCapital(n) && f.nameWord(j+1, false, s) {
		return j + 2
	}
	if !s.firm && n.Is(entities.Caps) && j-i > 2 && n.Hash != f.k[i].Hash && (f.initials(i, j, j+1) || i > 1 && (f.initials(i-1, j, j+1) || f.initials(i-2, j, j+1))) { // "MUTUELLE … DE FRANCE - MACIF"
		return j + 2
	}
	if !t.Any(entities.Space) && isCapital(n) && f.nameWord(j+1, false, s) { // "PARIS- VERSAILLES"
		return j + 2
	}
	return j
}

// partner consumes a comma and the next partner of a firm: "Célice, Texidor, Périer".
func (f *finder) partner(j int, s style) int {
	n := j + 1
	for n < len(f.k) && n-j < 4 && f.v.connectors.Has(f.k[n].Hash) && isLower(f.k[n]) && f.k[n].Hash != hashEt {
		n++
	}
	if n >= len(f.k) || !f.joined(j+1) || !f.joined(n) || !f.nameWord(n, false, s) || f.k[n].Any(entities.Mixed) {
		return j
	}
	if f.v.counsel.Has(f.k[n].Hash) || f.v.offices.Has(f.k[n].Hash) || f.v.street.Has(f.k[n].Hash) || f.local[n] && !f.goesOn(n+1) {
		return j
	}
	return n + 1
}

// goesOn tells whether a list of partners goes on at token j.
func (f *finder) goesOn(j int) bool {
	if j >= len(f.k) {
		return false
	}
	h := f.k[j].Hash
	return h == hashComma || h == hashEt || h == hashHyphen
}

// link consumes connectors and the word they lead to.
func (f *finder) link(i, j int, s style) int {
	t := f.k[j]
	if t.Hash == hashEt {
		return f.and(i, j, s)
	}
	if t.Hash == hashPour && f.joined(j+1) && f.v.everybody.Has(f.k[j+1].Hash) {
		return j + 2
	}
	if t.Hash == hashEn && f.joined(j+1) && f.k[j+1].Hash == hashFrance && t.Any(entities.Upper) {
		return j + 2
	}
	n := j
	for n < len(f.k) && n-j < 3 && f.v.connectors.Has(f.k[n].Hash) && f.joined(n) && f.k[n].Any(entities.Word) {
		n++
	}
	if m := f.workshop(j, n, s); m > n {
		return m
	}
	if n >= len(f.k) || !f.joined(n) || !f.nameWord(n, false, s) || f.k[n-1].Hash == hashEt {
		return j
	}
	c := f.t.Class(n)
	if t.Hash == hashSur && j > 1 && isCapital(f.k[j-1]) && (s.place || f.local[j-1] || f.v.of.Has(f.k[j-2].Hash)) && f.k[n].Is(entities.Caps) == f.k[j-1].Is(entities.Caps) {
		return n + 1 // "Porte sur Garonne"
	}
	if f.v.loose.Has(t.Hash) {
		if f.local[n] || c&(entities.WordPlace|entities.WordMonth) != 0 && c&classNoun == 0 || c&classNoun == 0 || f.k[n].Any(entities.Sentence) {
			return j
		}
	}
	if f.v.articles.Has(t.Hash) && isLower(t) && !t.Any(entities.Elided) && !f.k[j-1].Is(entities.Punct) {
		return j // "la société Dupont la somme"
	}
	return n + 1
}

// workshop goes over a complement in plain words between a trade and a name:
// "Atelier d'architecture Penn Ar Roz", "Garage de la gare Martin". It begins at
// j, its noun is token n; the result is the end of the first word of the name, or n.
func (f *finder) workshop(j, n int, s style) int {
	if s.place || s.firm || !f.v.of.Has(f.k[j].Hash) || f.t.Class(j-1)&classNoun == 0 || f.k[j-1].Is(entities.Caps) || n+1 >= len(f.k) || !isLower(f.k[n]) || !f.joined(n) {
		return n
	}
	if f.t.Class(n)&classNoun == 0 || f.v.legal.Has(f.k[n].Hash) || f.v.stops.Has(f.k[n].Hash) {
		return n
	}
	if m := n + 1; f.joined(m) && isCapital(f.k[m]) && f.nameWord(m, false, s) {
		return m + 1
	}
	return n
}

// and decides whether "et" joins two words of one name or two names.
func (f *finder) and(i, j int, s style) int {
	n := j + 1
	if n >= len(f.k) || !f.joined(n) {
		return j
	}
	if f.v.companions.Has(f.k[n].Hash) {
		return n + 1
	}
	if s.list {
		return j
	}
	if isLower(f.k[n]) && !s.place && f.v.activity.Has(f.k[n].Hash) {
		return n + 1
	}
	for n < len(f.k) && n-j < 4 && f.v.connectors.Has(f.k[n].Hash) && f.k[n].Hash != hashEt && !f.k[n].Is(entities.Single|entities.Upper) {
		n++
	}
	if n >= len(f.k) || !f.joined(n) || !f.nameWord(n, false, s) || f.v.stops.Has(f.k[n].Hash) {
		return j
	}
	if s.firm {
		return n + 1
	}
	if n > j+1 && isLower(f.k[j+1]) && !f.v.of.Has(f.k[j+1].Hash) { // "la société X et la MAIF"
		return j
	}
	if f.knownAt(n) || f.personAt(n) || s.place {
		return j
	}
	f.doubt = append(f.doubt, joint{i, j})
	return n + 1
}

// personAt tells whether a given name and a surname stand at token n: a person beside the company.
func (f *finder) personAt(n int) bool {
	c := f.t.Class(n)
	if c&entities.WordGiven == 0 || n+1 >= len(f.k) {
		return false
	}
	m := n + 1
	if f.k[m].Hash == hashHyphen && m+2 < len(f.k) {
		m += 2
	}
	return isCapital(f.k[m]) && !f.v.connectors.Has(f.k[m].Hash) && f.k[m].Any(entities.Space) && !f.k[m].Any(entities.Line)
}

// docket tells a case or file number: letters between long runs of digits.
func docket(w string) bool {
	digits := 0
	for i := range len(w) {
		if w[i] >= '0' && w[i] <= '9' {
			digits++
		}
	}
	return digits >= 4 || digits > 0 && w[0] >= '0' && w[0] <= '9' && digits >= 3
}

var (
	hashEt          = entities.Fold("et")
	hashA           = entities.Fold("à")
	hashY           = entities.Fold("y")
	hashAu          = entities.Fold("au")
	hashAux         = entities.Fold("aux")
	hashPres        = entities.Fold("près")
	hashComma       = entities.Fold(",")
	hashDot         = entities.Fold(".")
	hashSemicolon   = entities.Fold(";")
	hashSlash       = entities.Fold("/")
	hashColon       = entities.Fold(":")
	hashOpen        = entities.Fold("(")
	hashClose       = entities.Fold(")")
	hashQuote       = entities.Fold("\"")
	hashGuillemet   = entities.Fold("«")
	hashEndGuil     = entities.Fold("»")
	hashAmp         = entities.Fold("&")
	hashAmpWord     = entities.Fold("amp")
	hashSquare      = entities.Fold("²")
	hashCube        = entities.Fold("³")
	hashPlus        = entities.Fold("+")
	hashAt          = entities.Fold("@")
	hashRegistered  = entities.Fold("®")
	hashApostrophe  = entities.Fold("'")
	hashSociete     = entities.Fold("société")
	hashSocietes    = entities.Fold("sociétés")
	hashCompagnie   = entities.Fold("compagnie")
	hashCabinet     = entities.Fold("cabinet")
	hashEtude       = entities.Fold("étude")
	hashCompagnies  = entities.Fold("compagnies")
	hashCaisse      = entities.Fold("caisse")
	hashMutuelle    = entities.Fold("mutuelle")
	hashAssociation = entities.Fold("association")
	hashSyndicat    = entities.Fold("syndicat")
	hashPour        = entities.Fold("pour")
	hashSaint       = entities.Fold("saint")
	hashSainte      = entities.Fold("sainte")
	hashEn          = entities.Fold("en")
	hashFrance      = entities.Fold("france")
	hashS           = entities.Fold("s")
	hashSur         = entities.Fold("sur")
	hashC           = entities.Fold("c")
	hashPrefet      = entities.Fold("préfet")
	hashAssureur    = entities.Fold("assureur")
)
