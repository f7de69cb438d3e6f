package person

import (
	"github.com/estompe/estompe/entities"
)

// labelled tells whether a profession right behind a name and a party at j are a label of
// what follows, as in tables ("AVOCAT DEMANDEUR représenté par Me X").
func (f *finder) labelled(t title, j int) bool {
	ts := titles().Get(f.k[j].Hash)
	return t.role == entities.RoleLawyer && len(ts) > 0 && ts[0].role == entities.RoleParty
}

// labels tells whether the line goes on to a colon after a function that ends
// at j: "Avocat postulant : Me X" labels what follows.
func (f *finder) labels(j int) bool {
	for s := 0; s < 8 && j < len(f.k) && !f.k[j].Any(entities.Line); s, j = s+1, j+1 {
		if f.k[j].Hash == hCol {
			return true
		}
		if f.k[j].Is(entities.Punct) {
			return false
		}
	}
	return false
}

// label reads a function that labels the name: "Greffier : Mme X", "Président :\nM. X",
// and in signatures the line of functions over the line of names, in order.
func (f *finder) label(anchor, first, last int) (title, int, bool) {
	j := anchor - 1
	for j >= 0 && f.k[j].Is(entities.Punct) && (f.k[j].Hash == hDash || f.k[j].Hash == hLP) {
		j--
	}
	if j < 0 {
		return title{}, 0, false
	}
	if f.k[j].Hash == hCol {
		if j > 0 && enumerating.Has(f.k[j-1].Hash) {
			return title{}, 0, false
		}
		if j > 0 && f.k[j-1].Hash == hProceeding { // "désignons pour y procéder :"
			return title{role: entities.RoleExpert, weight: 80}, j - 1, true
		}
		if j > 1 && f.k[j-1].Hash == hSigne { // "La secrétaire :\n\nSigné : Mme X"
			if f.k[j-2].Hash != hCol {
				return f.signatureTitle(first, last)
			}
			j -= 2
		}
		if j > 0 && f.k[j-1].Hash == hPar { // "représenté par : Maître X"
			t, at, _, ok := f.wordsBefore(j)
			return t, at, ok
		}
		if f.k[anchor].Any(entities.Line) {
			if ts, _ := f.functions(j); len(ts) > 1 { // "Le président :    Le greffier :" over the names
				return f.signatureTitle(first, last)
			}
		}
		return f.labelTitle(j - 1)
	}
	if at := f.labelOfList(anchor); at > 0 {
		return f.labelTitle(at - 1)
	}
	return f.signatureTitle(first, last)
}

// enumerating words before a colon say that a list follows, not who bears a function.
var enumerating = set("suivant suivante suivants suivantes notamment savoir")

// labelTitle reads the function that labels what follows a colon. Where the
// label goes on after a profession ("Avocat du demandeur", "Assesseur
// représentant les salariés"), the profession is its head; a small letter at
// the head of a line ends the sentence before ("assisté de la SCP X,\navocats INTIMÉ : M. Y").
func (f *finder) labelTitle(j int) (title, int, bool) {
	if j >= 0 && sides.Has(f.k[j].Hash) {
		return title{role: entities.RoleParty, weight: 60}, j, true
	}
	t, at, ok := f.lastTitle(j, 10)
	if !ok || t.role.Professional() || at == 0 || f.k[at].Any(entities.Line) {
		return t, at, ok
	}
	for j := at - 1; j >= 0 && j > at-7 && !f.k[j+1].Any(entities.Line); j-- {
		if head, _, ok := f.titleAt(j); ok && head.role.Professional() && (j < at-1 || f.k[j].Is(entities.Line|entities.Upper)) {
			return head, j, true
		}
		if !lowerParticles.Has(f.k[j].Hash) && !f.k[j].Any(entities.Elided) && f.k[j].Hash != hDes && f.k[j].Hash != hLes && !speaksFor.Has(f.k[j].Hash) {
			break
		}
	}
	return t, at, ok
}

// sides stand alone before the colon of a block of parties ("ET :", "CONTRE :"),
// whatever ends the block before.
var sides = set("et entre contre")

// speaksFor joins an assessor to those that he represents.
var speaksFor = set("représentant représentante représentants travailleurs non employeurs et")

var hLors = entities.Fold("lors")

// lastTitle finds the function nearest before j on its line.
func (f *finder) lastTitle(j, most int) (title, int, bool) {
	for s := 0; s < most && j >= 0; s, j = s+1, j-1 {
		if t, _, ok := f.titleAt(j); ok {
			return t, j, true
		}
		if f.k[j].Hash == hCom && !f.k[j].Any(entities.Line) && j+1 < len(f.k) && f.k[j+1].Hash == hLors { // "Greffier, lors des débats :"
			continue
		}
		if f.k[j].Any(entities.Line|entities.Number|entities.Mixed) || f.k[j].Is(entities.Punct) && f.k[j].Hash != hDash && f.k[j].Hash != hLP && f.k[j].Hash != hRP && f.k[j].Hash != hSl {
			break
		}
	}
	return title{}, 0, false
}
