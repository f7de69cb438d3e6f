package person

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// closing particles may end a surname, too ("Minh PHAN VAN", "Jean ABOU").
var closing = set("van ben bin abou abu ould ait")

// twoParticles tells whether an article and a particle in capitals at j are
// the whole surname behind a given name that is not ("Nathan LE DU").
func (f *finder) twoParticles(n *name, j int, free bool) bool {
	if free && f.leDu(j) {
		return true
	}
	return f.k[j].Hash == hLe && n.words > 0 && n.given == n.words && !n.caps && j+1 < len(f.k) && f.k[j].Is(entities.Word|entities.Caps) &&
		f.k[j+1].Is(entities.Word|entities.Caps) && !f.k[j+1].Any(entities.Line) && particles.Has(f.k[j+1].Hash) && f.closesName(j+1)
}

// leDu tells whether "Le Du" or "LE DU" stands at j, each word with its
// capital and no name behind them: a surname of its own where a name is announced.
func (f *finder) leDu(j int) bool {
	if f.k[j].Hash != hLe || !f.capAt(j) || j+1 >= len(f.k) || f.k[j+1].Hash != hDu || !f.capAt(j+1) || f.k[j+1].Any(entities.Line) || f.k[j].Any(entities.Caps) != f.k[j+1].Any(entities.Caps) {
		return false
	}
	return j+2 >= len(f.k) || f.k[j+2].Any(entities.Line) || !f.capAt(j+2) && f.k[j+2].Hash != hDash || maritalOrTitle(f, j+2)
}

// maritalOrTitle tells whether the word at j goes on with another name or a function.
func maritalOrTitle(f *finder, j int) bool {
	_, ok := maritalWords().Lookup(f.k[j].Hash)
	return ok || titles().Get(f.k[j].Hash) != nil
}

// closesSurname tells whether such a particle stands at j, joined to nothing.
func (f *finder) closesSurname(j int) bool {
	return closing.Has(f.k[j].Hash) && f.compound(j) == j+1 && (j+1 >= len(f.k) || f.k[j+1].Hash != hDash || f.k[j+1].Any(entities.Space))
}

// secondSurname tells whether the word of the language at j goes on with a
// surname of several words: in capitals behind one in capitals where the given
// name is not ("Peio ETCHEGARAY BORDA"), or, where a civility announces the
// name, with a capital of its own before the punctuation that closes it ("M.
// Wong Fat,"). A function behind a name is none.
func (f *finder) secondSurname(n *name, j int, c lexicon.Class) bool {
	tok := f.k[j]
	if n.words == 0 || n.given == n.words || c&(lexicon.Frequent|lexicon.Function) != 0 || titles().Get(tok.Hash) != nil || titleWords.Has(tok.Hash) || tok.Any(entities.Line|entities.Sentence) {
		return false
	}
	if n.mixed && !tok.Any(entities.Caps) { // a further given name behind "SERIN Marie-Astrid"
		return f.k[n.first].Any(entities.Caps) && n.given > 0 && f.endsCell(j)
	}
	if n.caps {
		return (n.mixed || n.announced) && tok.Any(entities.Caps) && f.k[j-1].Any(entities.Caps) && !f.capsLine(n.first, j+1)
	}
	return n.announced && n.words == 1 && n.initials == 0 && !tok.Any(entities.Caps) && f.closesName(j)
}

// endsCell tells whether the word at j ends its line or its column.
func (f *finder) endsCell(j int) bool {
	end := f.compound(j)
	return end >= len(f.k) || f.k[end].Any(entities.Line) || f.gap(end) >= columnGap
}

// gap is the width before token j.
func (f *finder) gap(j int) int { return f.t.Gap(j) }

// opensFree tells whether the capitalised article at i opens a surname before
// a given name ("Le GALL Françoise"), or bears an accent that the article has not ("Lê Thi Hoa").
func (f *finder) opensFree(i int) bool {
	if !particles.Has(f.k[i].Hash) || !f.k[i].Any(entities.Upper) {
		return false
	}
	j := f.afterParticles(i)
	if j != i+1 || f.k[j].Any(entities.Line) {
		return false
	}
	if f.k[i].Hash == hLe && f.k[i].Any(entities.Lower) && f.accented(i) {
		return true
	}
	c, end := f.class(j), f.compound(j)
	if !f.k[j].Any(entities.Caps) || titleWords.Has(f.k[j].Hash) || c != 0 && c&lexicon.Surname == 0 || c&lexicon.Frequent != 0 {
		return false
	}
	return f.knownGiven(end) && !f.k[end].Any(entities.Caps|entities.Line)
}

// governs are functions that a place or a body follows, not their bearer's
// particle: "M. le directeur de l'EPSM", "Mme la maire de La Rochette".
var governs = set("directeur directrice maire préfet préfète ministre gérant gérante chef cheffe secrétaire bâtonnier bâtonnière")

// ofOffice tells whether the adjective in capitals at j goes on with the
// function that the article at i opens: "M. le DIRECTEUR REGIONAL DES AFFAIRES SANITAIRES".
func (f *finder) ofOffice(i, j int) bool {
	h := f.k[i].Hash
	if j < i+2 || h != hLe && h != hLa && !f.k[i].Any(entities.Elided) || !governs.Has(f.k[j-1].Hash) || j+1 >= len(f.k) {
		return false
	}
	c, next := f.class(j), f.k[j+1].Hash
	return c&lexicon.Adjective != 0 && c&lexicon.Name == 0 && (next == hDe || next == hDes || next == hDu || f.k[j+1].Any(entities.Elided))
}

// ofBody tells whether what stands from j on is the body of the function before it.
func (f *finder) ofBody(i, j int) bool {
	if j < i+2 || !governs.Has(f.k[j-1].Hash) || f.k[j].Any(entities.Upper) {
		return false
	}
	h := f.k[i].Hash
	return (h == hLe || h == hLa || f.k[i].Any(entities.Elided)) && (f.k[j].Hash == hDe || f.k[j].Hash == hDu || f.k[j].Hash == hDApo)
}
