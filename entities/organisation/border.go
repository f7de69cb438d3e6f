package organisation

import (
	"unicode/utf8"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/fold"
)

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
	if n, _ := f.foreignForm(j); n > j && !s.place && !t.Any(entities.Line) && !f.v.connectors.Has(f.k[j-1].Hash) {
		return n
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
		if n > 0 && t.Any(entities.Upper) != f.k[i].Any(entities.Upper) {
			break
		}
		if !t.Any(entities.Word) || int(t.End-t.Start) > 8 || t.Any(entities.Elided) || n > 0 && !f.k[j-1].Any(entities.Abbr) && f.k[j-1].Hash != hashDot {
			break
		}
		var read int
		key, read = addLetters(key, f.t.Word(j))
		n += read
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

// addLetters adds the letters of a word, folded, to a hash, and counts them.
func addLetters(key uint64, word string) (sum uint64, n int) {
	for _, r := range word {
		if r < utf8.RuneSelf {
			if c := byte(r) | 0x20; c >= 'a' && c <= 'z' {
				key, n = fold.AddByte(key, c), n+1
			}
			continue
		}
		for _, c := range []byte(fold.Rune(r)) {
			if c >= 'a' && c <= 'z' {
				key = fold.AddByte(key, c)
				n++
			}
		}
	}
	return key, n
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
