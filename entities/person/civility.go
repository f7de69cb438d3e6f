package person

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

var hDApo = fold.Of("d")

// opensName tells whether a civility at i is one: "M" needs its dot or a
// capitalised word after it, "Me" and "Mes" a capital.
func (f *finder) opensName(i int, tok entities.Token, c civility) bool {
	if i+1 >= len(f.k) {
		return false
	}
	next := f.k[i+1]
	switch tok.Hash {
	case hM:
		if !tok.Is(entities.Upper) || tok.Any(entities.Elided) || f.rowOfInitials(i) {
			return false
		}
		return tok.Any(entities.Abbr) || next.Is(entities.Word|entities.Upper) && next.Any(entities.Space) && !next.Any(entities.Single)
	case hMe, hMes:
		return tok.Any(entities.Upper) && !tok.Any(entities.Elided)
	}
	if !tok.Any(entities.Upper) && !c.lower {
		return false
	}
	return !c.bare || f.capAt(i+1) || lowerParticles.Has(next.Hash) || next.Any(entities.Elided)
}

// rowOfInitials tells whether the "M." at i is an initial: in the signatures,
// the other names on its line have initials and no civility ("S. CHOUTEAU    M. DOLBEAU").
func (f *finder) rowOfInitials(i int) bool {
	if !f.k[i].Any(entities.Abbr) || !f.capAt(i+1) || stops.Has(f.k[i+1].Hash) || !f.signatureRow(i) {
		return false
	}
	start := f.rowStart(i)
	others := 0
	for j, s := start, 0; s < 24 && j+1 < len(f.k) && (j == start || !f.k[j].Any(entities.Line)); j, s = j+1, s+1 {
		tok := f.k[j]
		switch {
		case j == i:
		case tok.Is(entities.Upper|entities.Single|entities.Abbr) && tok.Hash != hM && f.capAt(j+1):
			others++
		case isCivility(tok), tok.Is(entities.Word|entities.Lower) && !tok.Any(entities.Upper) && !lowerParticles.Has(tok.Hash):
			return false
		}
	}
	return others > 0
}

// rowStart returns the first token of the row of names that j stands in.
func (f *finder) rowStart(j int) int {
	for s := 0; s < 12 && j > 0 && !f.k[j].Any(entities.Line); s++ {
		j--
	}
	return j
}

// signatureRow tells whether j stands in a row of signatures: in their zone,
// or under a line of functions.
func (f *finder) signatureRow(j int) bool {
	if f.p.ZoneOf(j) == entities.ZoneSignatures {
		return true
	}
	start := f.rowStart(j)
	if start == 0 || !f.k[start].Any(entities.Line) {
		return false
	}
	ts, _ := f.functions(f.aboveSigned(start - 1))
	return len(ts) > 0
}

// afterCivility reads the name or names after a civility and returns the end.
func (f *finder) afterCivility(i int, c civility) int {
	if c.bare && i > 0 && f.k[i-1].Hash == hDash && !f.k[i].Any(entities.Space) { // "Notre-Dame de Lorette"
		return i
	}
	if c.bare && f.k[i].Any(entities.Caps) && f.k[i+1].Any(entities.Line) { // "PÔLE FAMILLE" and a line of its own below
		return i
	}
	if c.role == entities.RoleLawyer && f.mastery(i+1) {
		return i
	}
	if f.ofStreet(i) {
		return f.skipStreet(i)
	}
	j := f.skipTitles(i + 1)
	if j > i+1 && (j >= len(f.k) || !f.startsName(j)) {
		return i
	}
	if other := f.coupled(j, c); other > 0 { // "M. et Mme Dupont"
		j = f.skipTitles(other)
		c = civility{plural: false, weight: c.weight, role: c.role, lower: true}
	}
	end := f.named(i, j, c, "person/civility")
	if end == j {
		return i
	}
	return f.list(i, end, c)
}

// mastery tells whether the title of counsel before j is an office or a trade:
// "Maître des Requêtes", "Maître de l'Ouvrage", "Maître d'Œuvre".
func (f *finder) mastery(j int) bool {
	for s := 0; s < 2 && j < len(f.k) && (f.k[j].Hash == hDe || f.k[j].Hash == hDes || f.k[j].Any(entities.Elided)); s++ {
		j++
	}
	return j < len(f.k) && masteries.Has(f.k[j].Hash) && (f.k[j-1].Hash == hDe || f.k[j-1].Hash == hDes || f.k[j-1].Any(entities.Elided))
}

// masteries are what a "maître" has who is no counsel.
var masteries = set("requêtes ouvrage œuvre oeuvre conférences conférence hôtel")

// ofStreet tells whether the civility at i belongs to the name of a street:
// "rue du Docteur Calmette", "place des Docteurs".
func (f *finder) ofStreet(i int) bool {
	j := i - 1
	if j > 0 && (f.k[j].Hash == hDu || f.k[j].Hash == hDes || f.k[j].Hash == hDe) {
		return streets.Has(f.k[j-1].Hash) && !f.k[i].Any(entities.Para)
	}
	return false
}

// skipStreet returns the end of the name that a street bears.
func (f *finder) skipStreet(i int) int {
	n, ok := f.nameAt(i+1, true)
	if !ok {
		return i
	}
	f.done = max(f.done, n.last)
	return n.last
}

// streets are what a name is given to; a place or a course may be another thing.
var streets = set("rue avenue boulevard square quai allée impasse esplanade")

// coupled skips the second civility of a couple and returns the token after it.
func (f *finder) coupled(j int, c civility) int {
	if j+1 >= len(f.k) || f.k[j].Hash != hEt && f.k[j].Hash != hOu && f.k[j].Hash != hSl {
		return 0
	}
	d, ok := civilityOf(f.k[j+1])
	if !ok || d.plural || c.plural {
		return 0
	}
	return j + 2
}

// skipTitles skips functions between a civility and a name. It returns i where
// nothing that could be a name follows them.
func (f *finder) skipTitles(i int) int {
	j := i
	for j < len(f.k) && j-i < 10 {
		tok := f.k[j]
		if tok.Any(entities.Para) && j > i || f.veil[j] >= shield {
			break
		}
		if tok.Hash == hDash && tok.Is(entities.Punct) && j > i {
			j++
			continue
		}
		if f.inSurname(j) || j == i && (f.functionFirst(j) || f.leDu(j)) { // "Mme JUGE-LAFLEUR", "M. JUGE Alain,"
			break
		}
		if !titleWords.Has(tok.Hash) && !tok.Any(entities.Elided) || tok.Any(entities.Elided) && !f.titleFollows(j+1) {
			break
		}
		// a capitalised word that is a title and a surname is the name if nothing capitalised follows
		if tok.Any(entities.Upper) && !tok.Any(entities.Elided) && !f.startsName(j+1) && !f.titleFollows(j+1) {
			break
		}
		if particles.Has(tok.Hash) && tok.Any(entities.Upper) && f.opensSurname(j) && !f.titleAfterArticle(j+1) {
			break
		}
		j++
	}
	if j > i && lowerParticles.Has(f.k[j-1].Hash) && f.k[j-1].Hash != hLe && f.k[j-1].Hash != hLa && !f.k[j-1].Any(entities.Elided) && f.startsName(j) {
		for j > i && particles.Has(f.k[j-1].Hash) {
			j--
		}
	} else if j == i+2 && f.k[i].Hash == hDe && (f.k[i+1].Hash == hLa || f.k[i+1].Hash == hLes) && f.k[i].Any(entities.Lower) && f.startsName(i) {
		j = i // "Mme de la Roche"
	}
	if j < len(f.k) && f.startsName(j) && !(j > i && (f.office(j) || f.ofBody(i, j) || f.ofOffice(i, j))) {
		return j
	}
	return i
}

// office tells whether the word at j is a function with its article ("Monsieur
// le Président"), not a name.
func (f *finder) office(j int) bool {
	if !titleWords.Has(f.k[j].Hash) {
		return false
	}
	named := f.startsName(j + 1)
	for s := 0; !named && s < 3 && j > 1 && (f.k[j-1].Hash == hDash || titleWords.Has(f.k[j-1].Hash) && !particles.Has(f.k[j-1].Hash)); s++ { // "le Procureur Général", "le Juge-Commissaire"
		j--
	}
	h := f.k[j-1].Hash
	return h == hLe || h == hLa || h == hLes || f.k[j-1].Any(entities.Elided)
}

// functionFirst tells whether the function in capitals at j is the surname
// before given names that are not, with nothing of a name behind them.
func (f *finder) functionFirst(j int) bool {
	if !f.k[j].Is(entities.Word|entities.Caps) || particles.Has(f.k[j].Hash) || !surnamesToo.Has(f.k[j].Hash) || j+1 >= len(f.k) || !f.titleCaseGiven(j+1) {
		return false
	}
	end := f.compound(j + 1)
	for end < len(f.k) && f.titleCaseGiven(end) {
		end = f.compound(end)
	}
	return end >= len(f.k) || f.k[end].Any(entities.Line) || !f.capAt(end)
}

func (f *finder) titleFollows(j int) bool {
	return j < len(f.k) && (titleWords.Has(f.k[j].Hash) || f.k[j].Hash == hDash || f.k[j].Any(entities.Elided))
}

func (f *finder) titleAfterArticle(j int) bool {
	return j < len(f.k) && titleWords.Has(f.k[j].Hash) && !particles.Has(f.k[j].Hash)
}

// startsName tells whether a name can begin at j.
func (f *finder) startsName(j int) bool {
	if j >= len(f.k) || f.veil[j] >= shield {
		return false
	}
	tok := f.k[j]
	if tok.Any(entities.Elided) {
		return f.capAt(j+1) && !stops.Has(f.k[j+1].Hash)
	}
	if tok.Is(entities.Word | entities.Upper) {
		return !stops.Has(tok.Hash) || tok.Any(entities.Abbr) || surnamesToo.Has(tok.Hash) || particles.Has(tok.Hash) && f.afterParticles(j) > 0 || f.leDu(j)
	}
	return tok.Is(entities.Word) && lowerParticles.Has(tok.Hash) && f.afterParticles(j) > 0 || f.misread(j)
}

// named reports the name at j, announced at i, and returns its end, or j.
func (f *finder) named(i, j int, c civility, rule string) int {
	if j >= len(f.k) || f.k[j].Any(entities.Line) && j > i+1 && f.k[j-1].Hash != hCol {
		return j
	}
	if f.k[j].Any(entities.Para) && !f.acrossParagraph(i, j) {
		return j
	}
	if c.bare && f.k[j].Hash == hDe && f.k[j].Any(entities.Lower) && f.knownGiven(j+1) && f.capAt(f.compound(j+1)) { // "héritiers de Saveriu POGGI"
		j++
	}
	n, ok := f.nameAt(j, true)
	if !ok || n.words == 0 && n.initials < 1 {
		return j
	}
	if n.words == 1 && f.officeOnly(&n) {
		return j
	}
	conf := 95
	if n.words == 0 {
		conf = 80
	}
	if f.veil[j] == soft {
		conf -= 10
	}
	f.settle(&n, false)
	f.report(&n, c, i, rule, conf)
	return f.marital(n.last, 0)
}

// acrossParagraph tells whether a civility that ends its paragraph announces
// the name alone on the next one, as texts rebuilt from columns have it.
func (f *finder) acrossParagraph(i, j int) bool {
	return j == i+1 && !stops.Has(f.k[j].Hash) && f.likelyName(j) && (f.k[i].Any(entities.Line) || f.aloneOnLine(j))
}

// aloneOnLine tells whether the word at j, with what hyphens join to it, has its line to itself.
func (f *finder) aloneOnLine(j int) bool {
	end := f.compound(j)
	return f.k[j].Any(entities.Line) && (end >= len(f.k) || f.k[end].Any(entities.Line))
}

// officeOnly tells "M. LE PRÉFET" and "Monsieur le Maire": an office, not a name.
func (f *finder) officeOnly(n *name) bool {
	last := f.k[n.last-1]
	return n.last-n.first > 1 && stops.Has(last.Hash) && particles.Has(f.k[n.first].Hash) && !f.leDu(n.first)
}

// list goes on after a name announced by a plural civility: "MM. A, B et C",
// functions of each between them ("Paul DUVAUCHEL, Président, Luc BERTIGNAC, juges").
func (f *finder) list(i, end int, c civility) int {
	if !c.plural {
		return end
	}
	for n := 0; n < 30; n++ {
		j := f.nextInList(end)
		if j == 0 {
			return end
		}
		if f.class(j)&lexicon.Common != 0 && f.class(j)&(lexicon.Surname|lexicon.Given) == 0 && !f.k[j].Any(entities.Caps) && f.k[j].Any(entities.Sentence) {
			return end
		}
		next := f.named(i, j, c, "person/list")
		if next == j {
			return end
		}
		end = next
	}
	return end
}

// nextInList returns where the next name of a list begins, or 0.
func (f *finder) nextInList(end int) int {
	j := end
	for tries := 0; tries < 8 && j+1 < len(f.k); tries++ {
		tok := f.k[j]
		if tok.Any(entities.Para) {
			return 0
		}
		if tok.Hash != hCom && tok.Hash != hEt && tok.Hash != hSl && tok.Hash != hDash {
			if tries == 0 {
				return 0
			}
			if titleWords.Has(tok.Hash) || tok.Any(entities.Elided) { // a function between two names
				j++
				continue
			}
			return 0
		}
		j++
		for j < len(f.k) && (f.k[j].Hash == hEt || f.k[j].Hash == hCom) {
			j++
		}
		if j >= len(f.k) || f.veil[j] >= shield {
			return 0
		}
		if isCivility(f.k[j]) {
			return 0
		}
		if f.startsName(j) && (!stops.Has(f.k[j].Hash) || f.k[j].Any(entities.Abbr)) && !titleWords.Has(f.k[j].Hash) && f.k[j].Bits&entities.Sentence == 0 {
			return j
		}
		if f.startsName(j) && particles.Has(f.k[j].Hash) {
			return j
		}
		if f.k[j-1].Hash == hEt && j == end+1 && f.capAt(j) && !f.capAt(j+1) && surnamesToo.Has(f.k[j].Hash) && !lowerParticles.Has(f.k[min(j+1, len(f.k)-1)].Hash) { // "MM. A et Gendarme confirment"
			return j
		}
	}
	return 0
}
