package person

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// lone reads a given name that stands alone and is somebody's all the same: a
// birth or an age follows where a list, a comma or "et" leads to it ("- Louis,
// né le", "et Louis né le", "Mme X, Louis, âgé de"), a kinship or a job does
// ("Corentin, le fils du gérant"), a surname that somebody hid already
// ("Corentin [W]"), or another given name with the surname of both ("Corentin
// et Soline DUVAUCHEL"). It returns the end, or i.
func (f *finder) lone(i int) int {
	c, end := f.class(i), f.compound(i)
	if c != 0 && c&lexicon.Name == 0 && !(end < len(f.k) && f.sold(i, end)) || end+1 >= len(f.k) || f.k[i].Any(entities.Single) {
		return i
	}
	who, conf, ok := civility{}, 78, false
	switch {
	case end+2 < len(f.k) && (c == 0 || c&lexicon.Given != 0) && f.statesBirth(i, end):
		ok, who = true, f.childSoFar(i)
	case end+2 < len(f.k) && (c == 0 || c&lexicon.Given != 0 || c&(lexicon.Common|lexicon.Place) == 0) && f.kinFollows(end):
		ok, who = true, f.childSoFar(i)
		if who.role == "" {
			who = civility{role: entities.RoleThird, weight: 25}
		}
	case f.spokenOf(i, end), f.sold(i, end):
		ok, who = true, civility{role: entities.RoleThird, weight: 25}
	case f.apposed(i, end):
		ok, who = true, civility{role: entities.RoleThird, weight: 25}
	case f.hiddenSurname(i, end), f.sharesSurname(i, end), f.filiation(i, end):
		ok = true
	}
	if !ok {
		return i
	}
	n := name{first: i, last: end, words: 1, given: 1, parts: []entities.Part{{Kind: entities.PartGiven, First: i, Last: end}}}
	if f.sold(i, end) {
		if m, ok := f.nameAt(i, true); ok && m.words > 0 {
			f.settle(&m, false)
			n = m
		}
	}
	f.report(&n, who, i, "person/given-alone", conf)
	return n.last
}

// childSoFar looks for children in the words before i.
func (f *finder) childSoFar(i int) civility {
	for j, s := i-1, 0; j >= 0 && s < 60; j, s = j-1, s+1 {
		if childWords.Has(f.k[j].Hash) {
			return civility{role: entities.RolePartyMinor, weight: 45}
		}
	}
	return civility{}
}

// statesBirth tells whether a birth or an age follows at j the word at i, where
// that word opens a line or a bullet or follows "et", or an age behind a comma.
func (f *finder) statesBirth(i, j int) bool {
	list := f.k[i].Any(entities.Line) || i > 0 && f.k[i-1].Is(entities.Punct) && (f.k[i-1].Any(entities.Line) || f.k[i-1].Hash != hCom)
	joined := i > 0 && f.k[i-1].Hash == hEt
	if f.k[j].Any(entities.Line) {
		return false
	}
	parted := f.k[j].Hash == hCom || f.k[j].Hash == hLP
	if parted {
		j++
	}
	if parted && f.k[j-1].Hash == hLP && f.k[j].Is(entities.Number) && j+2 < len(f.k) && ages.Has(f.k[j+1].Hash) && f.k[j+2].Hash == hRP { // "Inès (17 ans)"
		return f.class(i)&lexicon.Given != 0 && (i == 0 || !f.capAt(i-1))
	}
	if f.k[j].Hash == hAge || f.k[j].Hash == hAgee {
		return parted && f.k[j+1].Hash == hDe && (i == 0 || !f.capAt(i-1) || f.k[i].Any(entities.Caps) || f.k[i].Any(entities.Line)) && !f.insideLabel(&name{first: i, last: j - 1})
	}
	return (list || joined) && (f.k[j].Hash == hNee || f.k[j].Hash == hNe && f.accented(j))
}

// kinFollows tells whether a kinship or a job with its article follows at j in apposition.
func (f *finder) kinFollows(j int) bool {
	if f.k[j].Any(entities.Line) || f.k[j].Hash != hCom && f.k[j].Hash != hLP {
		return false
	}
	j++
	if kinWords.Has(f.k[j].Hash) && f.k[j].Any(entities.Lower) {
		return true
	}
	switch h := f.k[j].Hash; {
	case h == hLe, h == hLa, possessives.Has(h), h == hL:
		return kinWords.Has(f.k[j+1].Hash) || jobs.Has(f.k[j+1].Hash)
	}
	return false
}

// spokenOf tells whether the given name [i, end) stands in what a witness says or
// writes of somebody, behind a preposition: « j'ai vu M. X crier sur Aurore ».
func (f *finder) spokenOf(i, end int) bool {
	tok := f.k[i]
	c := f.class(i)
	if i < 2 || tok.Any(entities.Caps|entities.Line|entities.Sentence) || c&lexicon.Given == 0 || c&lexicon.CommonGiven == 0 && c&(lexicon.Common|lexicon.Surname|lexicon.Proper) != 0 || c&(lexicon.Frequent|lexicon.Place|lexicon.Month) != 0 || !beforePersons.Has(f.k[i-1].Hash) || f.k[i-1].Any(entities.Upper) {
		return false
	}
	if f.capAt(end) && !f.k[end].Any(entities.Sentence) || f.k[end].Hash == hDash {
		return false
	}
	for j, s := i-2, 0; j >= 0 && s < 40 && !f.k[j+1].Any(entities.Para); j, s = j-1, s+1 {
		switch f.k[j].Hash {
		case hGu:
			return true
		case hGuClose:
			return false
		}
	}
	return false
}

// beforePersons are prepositions before somebody that one meets or acts upon.
var beforePersons = set("sur avec contre chez envers")

// sold tells whether the surname [i, end) in capitals is one of the two that name
// a sale among the terms of comparison of a valuation: "la vente DUPONT / MARTIN".
func (f *finder) sold(i, end int) bool {
	if !f.k[i].Any(entities.Caps) || f.k[i].Any(entities.Line|entities.Single) || stops.Has(f.k[i].Hash) || i < 2 {
		return false
	}
	for s := 0; s < 3 && end+2 < len(f.k) && f.k[end].Is(entities.Word|entities.Caps) && !f.k[end].Any(entities.Line); s++ {
		end = f.compound(end)
	}
	if end+1 < len(f.k) && f.k[end].Hash == hSl && f.k[end].Any(entities.Space) && f.capAt(end+1) && f.k[end+1].Any(entities.Caps) {
		return sales.Has(f.k[i-1].Hash) && !f.k[i-1].Any(entities.Caps)
	}
	if f.k[i-1].Hash != hSl || !f.k[i-1].Any(entities.Space) || !f.k[i].Any(entities.Space) {
		return false
	}
	for j, s := i-2, 0; j >= 0 && s < 5; j, s = j-1, s+1 {
		if sales.Has(f.k[j].Hash) {
			return !f.k[j].Any(entities.Caps)
		}
		if !f.k[j].Is(entities.Word|entities.Caps) && f.k[j].Hash != hDash {
			return false
		}
	}
	return false
}

var sales = set("vente cession mutation")

// apposed tells whether the given name [i, end) stands between commas behind
// kin or a person by trade ("Une collègue, Nadège, a filmé").
func (f *finder) apposed(i, end int) bool {
	if i < 3 || f.k[i-1].Hash != hCom || f.k[end].Hash != hCom || f.k[i].Any(entities.Line) || f.class(i)&lexicon.Given == 0 || f.class(i)&(lexicon.Frequent|lexicon.Place) != 0 {
		return false
	}
	for j := i - 2; j > i-4 && j > 0 && f.k[j].Is(entities.Word|entities.Lower); j-- {
		if kinWords.Has(f.k[j].Hash) || jobs.Has(f.k[j].Hash) || f.agentNoun(j) {
			h := f.k[j-1].Hash
			return h == hUn || h == hUne || possessives.Has(h) || f.articleAt(j-1)
		}
	}
	return false
}

// hiddenSurname tells whether the given name [i, end) leads to a placeholder in brackets.
func (f *finder) hiddenSurname(i, end int) bool {
	return f.class(i)&lexicon.Given != 0 && f.class(i)&lexicon.Frequent == 0 && f.k[end].Any(entities.Placeholder) && !f.k[end].Any(entities.Line) && f.t.Canon()[f.k[end].Start] == '['
}

// filiation tells whether the given name [i, end) is that of a father in the
// line of an accused: "de Patrick et de SERIN Nadège".
func (f *finder) filiation(i, end int) bool {
	if !f.knownGiven(i) || f.class(i)&lexicon.Frequent != 0 || i == 0 || f.k[i-1].Hash != hDe || f.k[i].Any(entities.Line) {
		return false
	}
	return f.k[i-1].Any(entities.Line) && end+2 < len(f.k) && f.k[end].Hash == hEt && f.k[end+1].Hash == hDe && f.capAt(end+2) && f.k[end].Bits&entities.Line == 0
}

// sharesSurname tells whether the given name [i, end) is coupled with another
// that the surname of both follows.
func (f *finder) sharesSurname(i, end int) bool {
	if f.class(i)&lexicon.Given == 0 || f.class(i)&(lexicon.Frequent|lexicon.Place) != 0 || f.k[end].Hash != hEt || !f.knownGiven(end+1) || f.k[end+1].Any(entities.Line) {
		return false
	}
	if i > 0 && !f.k[i].Any(entities.Line) && f.capAt(i-1) {
		return false // the end of another name
	}
	j := f.compound(end + 1)
	if j >= len(f.k) || f.k[j].Any(entities.Line) || f.veil[j] != clear || !f.capAt(j) || stops.Has(f.k[j].Hash) {
		return false
	}
	return f.class(j) == 0 || f.class(j)&lexicon.Surname != 0
}

var (
	ages       = set("ans mois an")
	hSont      = entities.Fold("sont")
	hAge       = entities.Fold("âgé")
	hAgee      = entities.Fold("âgée")
	hNee       = entities.Fold("née")
	hNe        = entities.Fold("né")
	childWords = set("enfant enfants")
	kinWords   = set("fils fille frère soeur sœur père mère neveu nièce cousin cousine épouse époux compagne compagnon concubin concubine mari ami amie")
	// jobs in apposition to a given name tell that it is somebody's.
	jobs = set("homme gardien gardienne concierge voisin voisine caissière cuisinier cuisinière serveur serveuse infirmière nourrice bonne patron patronne stagiaire apprenti apprentie vigile collègue camarade témoin employé employée facteur factrice copain copine nièce")
)
