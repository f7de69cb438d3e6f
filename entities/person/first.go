package person

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// Criminal courts, registers and many headings write the surname first, in
// capitals, the given names after it, and no civility: "CRUCHE Solange". The
// contrast of the letters tells which is which, whatever else the surname
// means, where the name has its line or its item to itself.

// surnameFirst reads such a name at i and returns its end, or i. It opens a
// line or an item; a line end, a birth, a domicile or a marriage follows.
func (f *finder) surnameFirst(i int) int {
	tok := f.k[i]
	if !tok.Any(entities.Caps|entities.Elided) || !tok.Any(entities.Upper) || f.veil[i] > town || !tok.Any(entities.Line) && !f.opensItem(i) {
		return i
	}
	n, ok := f.capsThenGiven(i)
	if !ok && f.functionFirst(i) && f.civilStatusAfter(f.compound(i+1)) { // "JUGE Manuel, domicilié": no office of a court
		j := f.compound(i + 1)
		n, ok = name{first: i, last: j, words: 2, given: 1, caps: true, mixed: true, parts: []entities.Part{
			{Kind: entities.PartSurname, First: i, Last: i + 1}, {Kind: entities.PartGiven, First: i + 1, Last: j},
		}}, true
	}
	if !ok || !f.civilStatusAfter(n.last) && (!f.itemEnds(n.last) || notPersons.Has(tok.Hash)) {
		return i
	}
	f.report(&n, civility{}, i, "person/surname-first", 85)
	return f.marital(n.last, 0)
}

// opensItem tells whether the word at i is the first of an item of a list.
func (f *finder) opensItem(i int) bool {
	if i == 0 {
		return true
	}
	p := f.k[i-1]
	if f.gap(i) >= columnGap && f.k[i].Any(entities.Caps) { // the next cell of a row
		return true
	}
	if p.Hash == hDash {
		return p.Any(entities.Line) && f.k[i].Any(entities.Space)
	}
	return p.Hash == hCol
}

// itemEnds tells whether the line ends at j, or a comma or semicolon does end it.
func (f *finder) itemEnds(j int) bool {
	if j >= len(f.k) || f.k[j].Any(entities.Line) {
		return true
	}
	return (f.k[j].Hash == hCom || f.k[j].Hash == hSemi) && (j+1 >= len(f.k) || f.k[j+1].Any(entities.Line))
}

// capsThenGiven reads a surname of at most three words in capitals and the
// given names behind it, which are not in capitals.
func (f *finder) capsThenGiven(i int) (name, bool) {
	j, words := i, 0
	if f.k[i].Hash == hLe && f.k[i].Any(entities.Caps) && i+2 < len(f.k) && f.k[i+1].Hash == hDu && f.k[i+1].Any(entities.Caps) && f.titleCaseGiven(i+2) { // "LE DU Luc"
		j, words = i+2, 1
	}
	for j < len(f.k) && words < 3 {
		tok := f.k[j]
		if j > i && tok.Any(entities.Line) || f.veil[j] > town {
			return name{}, false
		}
		if tok.Any(entities.Elided) && tok.Hash == hL && (!f.capAt(j+1) || stops.Has(f.k[j+1].Hash)) { // "L'ÉTAT"
			return name{}, false
		}
		if tok.Any(entities.Elided|entities.Upper) && (tok.Any(entities.Elided) || tok.Any(entities.Caps) && particles.Has(tok.Hash) && !f.glued(j)) {
			j++
			continue
		}
		if !tok.Is(entities.Word|entities.Upper|entities.Caps) || tok.Any(entities.Single|entities.Abbr) || !f.mayBeSurname(j) {
			break
		}
		j, words = f.compound(j), words+1
	}
	if words == 0 || j >= len(f.k) || !f.titleCaseGiven(j) {
		return name{}, false
	}
	last := j
	parts := []entities.Part{{Kind: entities.PartSurname, First: i, Last: j}}
	for given := 0; given < 5 && last < len(f.k) && f.titleCaseGiven(last); given++ {
		parts = append(parts, entities.Part{Kind: entities.PartGiven, First: last, Last: f.compound(last)})
		last = f.compound(last)
		if last+1 < len(f.k) && f.k[last].Hash == hCom && f.titleCaseGiven(last+1) && !f.k[last+1].Any(entities.Line) {
			last++
		}
	}
	return name{
		first: i, last: last, words: 2, given: 1, caps: true, mixed: true,
		parts: parts,
	}, true
}

// titleCaseGiven tells whether the word at j is a given name of the lexicon, not in capitals and on the same line.
func (f *finder) titleCaseGiven(j int) bool {
	tok := f.k[j]
	c := f.class(j)
	return tok.Is(entities.Word|entities.Upper) && !tok.Any(entities.Caps|entities.Line|entities.Single) && f.veil[j] <= town && c&lexicon.Given != 0 && (c&lexicon.Common == 0 || c&lexicon.Rare == 0 || f.closesGiven(j)) && !stops.Has(tok.Hash)
}

// closesGiven tells whether the word at j, a given name that is more often a
// word of the language, is the last behind a surname in capitals, or stands in a row of given names.
func (f *finder) closesGiven(j int) bool {
	end := f.compound(j)
	return end >= len(f.k) || f.k[end].Any(entities.Line) || f.k[end].Hash == hCom || f.k[end].Hash == hNe || f.k[end].Hash == hNee || f.k[end].Hash == hEt ||
		f.capAt(end) && f.class(end)&lexicon.Given != 0 && !f.k[end].Any(entities.Caps)
}

// mayBeSurname tells whether a word in capitals can be a surname: no furniture
// of a decision, unless it is known for a surname, too, and no office of a court.
func (f *finder) mayBeSurname(j int) bool {
	h := f.k[j].Hash
	if stops.Has(h) && !surnamesToo.Has(h) {
		return false
	}
	if !f.mayBeTitle(j) {
		return true
	}
	for _, t := range titles().Get(h) {
		if t.role.Professional() && t.role != entities.RolePolice || t.role.In(entities.RoleParty) {
			return false
		}
	}
	return true
}

// parents reads the names of a father and a mother behind "fils de" or "fille
// de" at i, and
// returns the end of the last one, or i.
func (f *finder) parents(i int) int { return f.reportParents(i, i+1) }

// parentsAt reads the names of one or two parents from "de" at j on without reporting them.
func (f *finder) parentsAt(i, j int) int {
	return f.eachParent(i, j, func(name) {})
}

// reportParents reports the names of one or two parents from "de" at j on.
func (f *finder) reportParents(i, j int) int {
	return f.eachParent(i, j, func(m name) {
		f.report(&m, civility{role: entities.RoleParty, weight: 45}, i, "person/filiation", 85)
	})
}

func (f *finder) eachParent(i, j int, do func(name)) int {
	end := i
	for n := 0; n < 2 && j+1 < len(f.k); n++ {
		if f.k[j].Hash != hDe && !(f.k[j].Any(entities.Elided) && f.k[j].Hash == hDApo) || n+j > i && f.k[j].Any(entities.Para) || f.veil[j+1] > town {
			break
		}
		m, ok := f.capsThenGiven(j + 1)
		if !ok {
			break
		}
		do(m)
		end = m.last
		if end+1 >= len(f.k) || f.k[end].Hash != hEt {
			break
		}
		j = end + 1
	}
	return end
}

// bornOf reads the parents on a line of their own below a birth, as criminal
// judgments write them: "de BLANC Luc et de AVRIL Odile".
func (f *finder) bornOf(i int) int {
	end := f.parentsAt(i, i)
	if end == i || end < len(f.k) && !f.k[end].Any(entities.Line) {
		return i
	}
	for j, s := i-1, 0; j >= 0 && s < 24; j, s = j-1, s+1 {
		if f.k[j].Hash == hNe || f.k[j].Hash == hNee {
			return f.reportParents(i, i)
		}
	}
	return i
}

var (
	hN = entities.Fold("n")
	hO = entities.Fold("o")
)

// children are the words that filiation stands behind.
var children = set("fils fille")
