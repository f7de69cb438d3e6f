package person

import (
	"cmp"
	"strings"
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/lexicon"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// maritalWords introduce another name of the person just named.
var maritalWords = sync.OnceValue(func() *wordset.Map[entities.PartKind] {
	t := &wordset.Map[entities.PartKind]{}
	for kind, words := range map[entities.PartKind]string{
		entities.PartMarried:  "épouse ép ep veuve vve divorcée divorcé séparée séparé femme usage marital épse ex-épouse",
		entities.PartBirth:    "née né naissance",
		entities.PartNickname: "dit dite alias surnommé surnommée",
	} {
		for w := range strings.FieldsSeq(words) {
			t.Put(fold.Of(w), kind)
		}
	}
	return t
})

// marital reads "épouse Martin", "née DURAND", "veuve X", "dit « Y »" after a
// name that ends at end, and returns the end of the last one.
func (f *finder) marital(end, depth int) int {
	if depth > 3 {
		return end
	}
	j := end
	for j < len(f.k) && j-end < 2 && (f.k[j].Hash == hCom || f.k[j].Hash == hLP) {
		j++
	}
	if j >= len(f.k) || f.k[j].Any(entities.Para) {
		return end
	}
	kind, ok := maritalWords().Lookup(f.k[j].Hash)
	if f.k[j].Hash == hNom { // "nom d'usage", "nom de naissance", "nom marital"
		for n := 0; n < 3 && j+1 < len(f.k) && !ok; n++ {
			j++
			kind, ok = maritalWords().Lookup(f.k[j].Hash)
		}
	}
	if !ok {
		return end
	}
	j++
	for n := 0; n < 3 && j < len(f.k); n++ { // "épouse de M. X" is another person; "divorcée de", ": ", "« "
		h := f.k[j].Hash
		if h == hCol || h == hGu || h == hQuo || h == hDot && f.k[j].Is(entities.Punct) {
			j++
			continue
		}
		break
	}
	if kind == entities.PartNickname && j+2 < len(f.k) && (f.k[j].Hash == hLe || f.k[j].Hash == hLa) && f.k[j-1].Is(entities.Punct) && f.capAt(j+1) && f.quoteCloses(j+1) { // "dit « le Rouquin »"
		last := f.compound(j + 1)
		f.report(&name{first: j, last: last, words: 1, parts: []entities.Part{{Kind: kind, First: j, Last: last}}}, civility{}, j-1, "person/marital", 93)
		return last
	}
	if j >= len(f.k) || !f.startsName(j) || f.k[j].Any(entities.Para) || f.veil[j] >= shield {
		return end
	}
	if kind == entities.PartBirth && f.k[j].Hash == hDe && f.k[j].Any(entities.Lower) && f.knownGiven(j+1) && f.capAt(f.compound(j+1)) { // "né de Ghislaine DELPIERRE" tells of a parent
		return end
	}
	if isCivility(f.k[j]) && !f.capAt(j) {
		return end
	}
	n, ok := f.nameAt(j, true)
	if !ok || n.words == 0 {
		return end
	}
	for i := range n.parts {
		n.parts[i].Kind = kind
	}
	f.report(&n, civility{}, j-1, "person/marital", 93)
	return f.marital(n.last, depth+1)
}

var hPetit = fold.Of("petit")

var hNom = fold.Of("nom")

// afterAnnouncer reads what a word such as "sa fille", "le nommé" or
// "l'appelant" announces, and returns the end, or i.
func (f *finder) afterAnnouncer(i int, a announcer) int {
	if tok := f.k[i]; a.given && !a.quoted && tok.Is(entities.Upper|entities.Lower) && !tok.Any(entities.Line|entities.Sentence) && i > 0 && (!f.k[i-1].Is(entities.Punct) || tok.Hash == hPetit) && f.capAt(i+1) {
		return i // "reproche à Petit Jean": a surname
	}
	if a.possessed && (i == 0 || !possessives.Has(f.k[i-1].Hash)) {
		return i
	}
	if a.born && (i == 0 || f.k[i-1].Hash != hEst && f.k[i-1].Hash != hSont) || a.label && !(f.k[i].Any(entities.Line) && i+1 < len(f.k) && f.labels(i+1)) {
		return i
	}
	if a.certain && (i == 0 || f.k[i-1].Hash != hUn && f.k[i-1].Hash != hUne) {
		return i
	}
	if a.role == entities.RoleParty && f.served(i) {
		return i
	}
	j := f.officeEnd(i, a)
	from := j
	for n := 0; n < 4 && j < len(f.k); n++ { // "enfants communs :", "fille mineure,", "enfants : "
		h := f.k[j].Hash
		if h == hCol || h == hCom && a.given || f.k[j].Is(entities.Word|entities.Lower) && kinAdjectives.Has(h) {
			if minorWords.Has(h) {
				a.weight = 45
			}
			j++
			continue
		}
		break
	}
	quoted := a.quoted && j < len(f.k) && (f.k[j].Hash == hGu || f.k[j].Hash == hQuo)
	if quoted {
		j++
	} else if a.alias {
		return i
	}
	if j >= len(f.k) || f.k[j].Any(entities.Para|entities.Sentence) && f.k[j-1].Hash != hCol && !quoted || f.veil[j] != clear && !f.bearerInCaps(i, j) || !f.capAt(j) || j < f.done {
		return i
	}
	if isCivility(f.k[j]) || stops.Has(f.k[j].Hash) && !(a.office && f.opensSurname(j)) && !f.bearerInCaps(i, j) || f.k[j].Any(entities.Single) {
		return i
	}
	switch {
	case a.office:
		if j != from || !f.surnameAfterOffice(i, j) && !f.bearerInCaps(i, j) {
			return i
		}
	case quoted && f.quoteCloses(j), a.given && a.quoted && f.petName(j), a.given && !a.quoted && f.kinsman(i, j):
	case a.given && f.onlyGiven(i, j, from), f.ofColleague(i, j, from, a):
	case a.given && !f.likelyGiven(j) && !f.leadsKin(j), !a.given && !f.likelyName(j):
		return i
	}
	if a.role == entities.RolePartyMinor && a.weight < 45 && f.grownUp(i) {
		a.role, a.weight = entities.RoleParty, 30
	}
	end := i
	for n := 0; n < 8; n++ {
		next := f.announced(i, j, a)
		if next == j {
			break
		}
		end = next
		if a.label {
			break
		}
		if a.office && !quoted {
			j = f.nextBearer(i, end)
		} else {
			j = f.nextGiven(end)
		}
		if j == 0 {
			break
		}
	}
	return end
}

// ofColleague tells whether the word at j, right behind a colleague, friend or
// neighbour with the possessive, is a surname: "son collègue DELAMARCHE".
func (f *finder) ofColleague(i, j, from int, a announcer) bool {
	return a.possessed && a.role == entities.RoleThird && j == from && j == i+1 && f.class(j)&lexicon.Given == 0 && (f.surnameAfterOffice(i, j) || f.bearerInCaps(i, j))
}

// onlyGiven tells whether the word at j, right behind the kinship at i with its
// article or possessive ("son fils Aimé", "L'enfant Noël"), or behind the comma
// or colon of a list of children, is the given name that it can be, though more
// often a word of the language.
func (f *finder) onlyGiven(i, j, from int) bool {
	if i == 0 || f.class(j)&lexicon.Given == 0 || f.k[j].Any(entities.Caps|entities.Single|entities.Line) {
		return false
	}
	if j > from && !f.k[j-1].Is(entities.Punct) {
		return false
	}
	end := f.compound(j)
	if j > from && f.k[j-1].Hash == hCom && (end >= len(f.k) || f.k[end].Hash != hEt && f.k[end].Hash != hCom) {
		return false
	}
	return possessives.Has(f.k[i-1].Hash) || f.articleAt(i-1) || j > from
}

// grownUp tells whether the sentence before the word at i speaks of a
// succession, or of what only those of age give: children who inherit, or whose
// opinion a court hears, are of any age.
func (f *finder) grownUp(i int) bool {
	for j, s := i-1, 0; j >= 0 && s < 10 && !f.k[j+1].Any(entities.Para|entities.Sentence); j, s = j-1, s+1 {
		if heirs.Has(f.k[j].Hash) || s < 4 && f.k[j].Hash == hAvis {
			return true
		}
	}
	return false
}

var (
	// heirs are words of successions.
	heirs = set("succéder succession héritiers héritier")
	hAvis = entities.Fold("avis")
)

// leadsKin tells whether the word at j, though no known given name, heads a list
// of children: a name, and "et" or a comma before a given name ("X et Nelly").
func (f *finder) leadsKin(j int) bool {
	c, end := f.class(j), f.compound(j)
	if c&lexicon.Surname == 0 || c&(lexicon.Common|lexicon.Country|lexicon.Area) != 0 || end+1 >= len(f.k) || f.k[end].Any(entities.Line) {
		return false
	}
	return (f.k[end].Hash == hEt || f.k[end].Hash == hCom) && f.capAt(end+1) && !f.k[end+1].Any(entities.Line|entities.Single) && f.class(end+1)&lexicon.Given != 0 && f.veil[end+1] == clear
}

// served tells whether a profession and a preposition stand before the word at
// i: "Avocat du demandeur" names the former.
func (f *finder) served(i int) bool {
	j := i - 1
	for j > 0 && j > i-4 && (lowerParticles.Has(f.k[j].Hash) || f.k[j].Any(entities.Elided)) {
		j--
	}
	if j < 0 || j == i-1 {
		return false
	}
	t, _, ok := f.titleAt(j)
	return ok && t.role.Professional()
}

func (f *finder) announced(i, j int, a announcer) int {
	n, ok := f.nameAt(j, a.office || a.label || f.ofColleague(i, j, i+1, a) || a.given && (f.kinsman(i, j) || f.class(j)&lexicon.Given != 0 && !f.likelyGiven(j)) || a.quoted && (f.k[j-1].Is(entities.Punct) || f.knownGiven(j)))
	if !ok || n.words == 0 {
		return j
	}
	if a.given && n.words == 1 && n.unknown == 1 && len(n.parts) == 1 { // a child's name that no list knows
		n.given, n.parts[0].Kind = 1, entities.PartGiven
	}
	f.settle(&n, a.given && n.given == n.words)
	role := civility{}
	if a.role != "" {
		role = civility{role: a.role, weight: cmp.Or(a.weight, 45)}
	}
	f.report(&n, role, i, "person/announced", 85)
	return f.marital(n.last, 0)
}

// nextGiven returns the next name of a list of kin: "Lucas, Emma et Hugo", "Lucas, né le 3 mai 2010, et Emma".
func (f *finder) nextGiven(end int) int {
	for j := end; j < len(f.k) && j < end+14; j++ {
		tok := f.k[j]
		if tok.Any(entities.Para) || tok.Hash == hDot || tok.Hash == hSemi {
			return 0
		}
		if tok.Hash != hEt && tok.Hash != hCom {
			continue
		}
		if j+1 < len(f.k) && f.capAt(j+1) && (f.likelyGiven(j+1) || tok.Hash == hEt && j == end && f.class(j+1)&lexicon.Given != 0) && f.veil[j+1] == clear && !f.k[j+1].Any(entities.Single) {
			return j + 1
		}
		if j > end && tok.Hash == hEt {
			return 0
		}
	}
	return 0
}

var minorWords = set("mineur mineure mineurs mineures")

var kinAdjectives = set("commun communs commune mineur mineure mineurs aîné aînée aînés cadet cadette unique naturel naturelle majeur majeure majeurs adoptif jumeaux jumelles prénommé prénommée prénommés nommé nommée dénommé")
