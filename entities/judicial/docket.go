package judicial

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/agency"
)

// A docket number is found in two ways: by a shape that nothing else has
// ("21-12.345", "19DA02618", "2014J01449", "DBVS-V-B7F-FUI6", an ECLI), or by
// the words that announce it ("N° RG", "minute", "enregistrée sous le numéro"),
// after which nearly any number will do. Of the number the mention is the whole,
// and nothing else.

var (
	// docketWords announce a number, at once or after "n°".
	docketWords = words(`rg rgn répertoire minute minutes portalis rôle pourvoi pourvois arrêt arrêts jugement jugements ordonnance ordonnances
		décision décisions requête requêtes recours affaire affaires dossier dossiers parquet enregistré enregistrée enregistrés
		enregistrées enrôlé enrôlée enrôlés enrôlées inscrit inscrite inscrits inscrites inscrire ecli nature nac code instance instances
		sentence numéro numéros n° n nos no`)
	numeroWords = words("n° n nos numéro numéros no num")
	// strongWords announce nothing but a docket number.
	strongWords = words("rg rgn minute minutes portalis pourvoi pourvois rôle parquet")
	// rulingWords are rulings: their number follows "n°".
	rulingWords = words(`arrêt arrêts jugement jugements ordonnance ordonnances décision décisions requête requêtes recours affaire affaires
		instance instances sentence`)
	// entryWords enter a case in a register: "enregistrée sous le n°".
	entryWords = words(`enregistré enregistrée enregistrés enregistrées enrôlé enrôlée enrôlés enrôlées inscrit inscrite inscrits inscrites
		inscrire pendante pendant réinscrite réinscrit rôle`)
	wordPages   = words("page pages")
	wordDossier = words("dossier dossiers")
	wordNature  = words("nature nac")
	wordECLI    = words("ecli")
	// notDockets are what the number of a document or person stands after: another topic's.
	notDockets = words(`siret siren rcs compte prêt contrat allocataire passeport permis carte sécurité téléphone police sinistre facture
		agdref étranger immatriculation immatriculé immatriculée immatriculés immatriculées chèque client adhérent matricule écrou tva
		loi décret règlement directive registre rm commerce sociétés métiers ordre prud'hommes siège`)
)

// shaped tries the shapes that need no announcement, at a token with a digit.
func (s *scan) shaped(i int) int {
	if s.has(i, entities.Number) {
		return s.shapedNumber(i)
	}
	if e := s.portalis(i); e > 0 {
		return s.report(i, e, entities.KindCase, "judicial/docket/portalis", sure)
	}
	switch shapeOf(s.t.Word(i)) {
	case shapeAppealCourt:
		if s.in(s.before(i), notDockets) {
			return i + 1
		}
		return s.report(i, i+1, entities.KindCase, "judicial/docket/administrative", sure)
	case shapeCommerce:
		end := s.report(i, i+1, entities.KindCase, "judicial/docket/commerce", sure)
		return s.minuteAfter(end)
	case shapeNature:
		if s.ownLine(i) {
			return s.report(i, i+1, entities.KindCase, "judicial/docket/nature", likely)
		}
	}
	return 0
}

// shapedNumber is shaped for a number: the shapes begin with two or four figures,
// or with the four characters of a Portalis number.
func (s *scan) shapedNumber(i int) int {
	n := s.digits(i)
	if n == 2 {
		if e := s.appealNumber(i); e > 0 {
			if s.in(s.before(i), notDockets) {
				return e
			}
			first := i
			if s.prefixLetter(i - 1) {
				first--
			}
			return s.report(first, e, entities.KindCase, "judicial/docket/appeal", sure)
		}
	}
	if e := s.register(i); e > 0 && s.digits(e-1) == 5 {
		return s.report(i, e, entities.KindCase, "judicial/docket/register", sure)
	}
	if e := s.portalis(i); e > 0 {
		return s.report(i, e, entities.KindCase, "judicial/docket/portalis", sure)
	}
	if n != 4 {
		return 0
	}
	if s.digits(i+1) == 6 && s.has(i, entities.Line) && s.at(i+2).Any(entities.Line) && !s.has(i+1, entities.Line) {
		return s.report(i, i+2, entities.KindCase, "judicial/docket/commerce", likely)
	}
	if e := s.spacedCommerce(i); e > 0 {
		return s.report(i, e, entities.KindCase, "judicial/docket/commerce", likely)
	}
	return 0
}

// ownLine tells whether token i stands alone on its line.
func (s *scan) ownLine(i int) bool { return s.has(i, entities.Line) && s.at(i+1).Any(entities.Line) }

// appealNumber reads "21-12.345" (and "21-12345" of some computers): the year
// and five digits of the Cour de cassation.
func (s *scan) appealNumber(i int) int {
	if !s.dash(i+1) || s.digits(i) != 2 || !s.glued(i+1) && !s.has(i+2, entities.Number) || !s.has(i+2, entities.Number) || s.glued(i) && s.dash(i-1) {
		return 0
	}
	w := s.t.Word(i + 2)
	if len(w) == 6 && w[2] == '.' || len(w) == 5 && s.digits(i+2) == 5 && s.glued(i+2) && s.appealContext(i) {
		if s.dash(i+3) && s.glued(i+3) && s.digits(i+4) > 0 {
			return 0
		}
		return i + 3
	}
	return 0
}

// appealContext tells whether an appeal letter or an announcing word stands before the number.
func (s *scan) appealContext(i int) bool {
	if s.prefixLetter(i - 1) {
		return true
	}
	return s.in(i-1, numeroWords) && (s.in(i-2, strongWords) || s.in(i-2, rulingWords) || s.is(i-2, hashComma))
}

// prefixLetter tells the letter of an appeal: "K 21-12.345".
func (s *scan) prefixLetter(i int) bool {
	return s.has(i, entities.Single) && s.k[i].Is(entities.Word|entities.Upper) && !s.k[i].Any(entities.Abbr|entities.Elided)
}

// register reads "22/05028", "05 / 4165", "2024/54": year, slash, number.
func (s *scan) register(i int) int {
	if !s.is(i+1, hashSlash) {
		return 0
	}
	n := s.digits(i)
	if n != 2 && n != 4 || s.is(i-1, hashSlash) || s.glued(i) && s.dash(i-1) {
		return 0
	}
	m := s.digits(i + 2)
	if m == 0 || m > 6 || s.is(i+3, hashSlash) || s.has(i+2, entities.Line) || s.has(i+1, entities.Line) {
		return 0
	}
	return i + 3
}

// portalisLengths are the least and the greatest length of each part of a Portalis number.
var portalisLengths = [4][2]uint32{{4, 4}, {1, 1}, {3, 3}, {3, 6}}

// portalis reads "DBVS-V-B7F-FUI6": the number of the civil case-management system.
func (s *scan) portalis(i int) int {
	if i >= len(s.k) || s.k[i].End-s.k[i].Start > portalisLengths[0][1] {
		return 0
	}
	j := i
	for n := range portalisLengths {
		l := &portalisLengths[n]
		if n > 0 {
			if !s.dash(j) || !s.glued(j) || !s.glued(j+1) {
				return 0
			}
			j++
		}
		start := j
		for j < len(s.k) && s.has(j, entities.Word|entities.Mixed|entities.Number) && (j == start || s.glued(j)) && s.k[j].End-s.k[start].Start <= l[1] {
			j++
		}
		if j == start || s.k[j-1].End-s.k[start].Start < l[0] {
			return 0
		}
	}
	return j
}

// spacedCommerce reads "2014 F 00123", as commercial courts print it, too.
func (s *scan) spacedCommerce(i int) int {
	if s.digits(i) != 4 || !s.has(i+1, entities.Single) || !s.has(i+1, entities.Upper) || s.has(i+1, entities.Abbr|entities.Elided) || s.digits(i+2) < 3 || s.has(i+2, entities.Line) {
		return 0
	}
	if w := s.t.Word(i); w[:2] != "19" && w[:2] != "20" {
		return 0
	}
	return i + 3
}

// minuteAfter reads the number of the ruling and its page in a page head,
// "2014J01449 – 1518800002/1": the page is left out.
func (s *scan) minuteAfter(i int) int {
	if s.dash(i) && s.digits(i+1) >= 9 && s.is(i+2, hashSlash) && !s.has(i+1, entities.Line) {
		return s.report(i+1, i+2, entities.KindCase, "judicial/docket/minute", sure)
	}
	return i
}

// The shapes of a number written as one token.
type shape uint8

const (
	shapeNone        shape = iota
	shapeAppealCourt       // "19DA02618": cours administratives d'appel
	shapeCommerce          // "2014J01449": commercial courts, labour courts
	shapeNature            // "54G": case type ("NAC")
)

// shapeOf tells the shape of a token of letters and digits.
func shapeOf(w string) shape {
	d := lead(w, isDigit)
	l := lead(w[d:], isCapital)
	e := lead(w[d+l:], isDigit)
	if d+l+e != len(w) || l == 0 {
		return shapeNone
	}
	switch {
	case d == 2 && l == 2 && e == 5 && appealCourts[w[2:4]]:
		return shapeAppealCourt
	case d == 4 && l <= 2 && e >= 2 && e <= 6 && (w[:2] == "20" || w[:2] == "19"):
		return shapeCommerce
	case d == 2 && l == 1 && e == 0:
		return shapeNature
	}
	return shapeNone
}

// appealCourts are the letters of the cours administratives d'appel.
var appealCourts = map[string]bool{"BX": true, "DA": true, "LY": true, "MA": true, "ML": true, "NC": true, "NT": true, "PA": true, "VE": true, "TL": true}

func lead(w string, in func(byte) bool) int {
	n := 0
	for n < len(w) && in(w[n]) {
		n++
	}
	return n
}

func isDigit(c byte) bool   { return '0' <= c && c <= '9' }
func isCapital(c byte) bool { return 'A' <= c && c <= 'Z' }

// luxembourg reads "C-59/08", "T-201/04": a case of the Court or Tribunal in Luxembourg.
func (s *scan) luxembourg(i int) int {
	if !s.prefixLetter(i) || !s.dash(i+1) || !s.glued(i+1) || !s.glued(i+2) || s.digits(i+2) == 0 || s.digits(i+2) > 4 ||
		!s.is(i+3, hashSlash) || !s.glued(i+3) || s.digits(i+4) != 2 || s.is(i+5, hashSlash) {
		return 0
	}
	return s.report(i, i+5, entities.KindCase, "judicial/docket/european", sure)
}

// docket reads the number that the word at i announces.
func (s *scan) docket(i int) int {
	switch {
	case s.in(i, wordECLI):
		return s.ecli(i)
	case s.in(i, wordNature):
		return s.nature(i)
	case s.in(i, strongWords):
		return s.strong(i)
	case s.is(i, hashAffaire) && s.is(i+1, hashColon) && s.register(i+2) > 0:
		return s.announced(i+2, i, 3) // "Affaire : 2011/0778"
	case s.in(i, numeroWords):
		return s.numero(i)
	}
	return 0
}

// strong reads the number after a word that announces nothing else: any number
// where "n°" or a colon stands about, else one with a slash or a letter.
func (s *scan) strong(i int) int {
	j := s.toNumber(i + 1)
	how := 3
	for k := i - 2; k < j; k++ {
		if k != i && (s.in(k, numeroWords) || k > i && s.is(k, hashColon)) {
			how = 1
		}
	}
	return s.announced(j, i, how)
}

// toNumber skips what may stand between an announcing word and its number:
// "n°", colons, "général", and further announcing words.
func (s *scan) toNumber(j int) int {
	for n := 0; n < 6 && !s.has(j, entities.Para) && !s.lettered(j); n++ {
		if !s.in(j, numeroWords) && !s.is(j, hashColon) && !s.in(j, strongWords) && !s.in(j, wordGeneral) && !s.punct(j, '#') &&
			!(s.punct(j, '.') && s.glued(j)) {
			break
		}
		j++
	}
	return j
}

// lettered tells whether an appeal number with its letter begins at j.
func (s *scan) lettered(j int) bool {
	return s.prefixLetter(j) && s.digits(j+1) == 2 && s.dash(j+2)
}

var (
	wordGeneral = words("général généraux")
	fillers     = words("de la du s")
)

// numero reads the number after "n°" where the words before or after say that it is a docket's.
func (s *scan) numero(i int) int {
	for j := i + 1; j < i+4 && !s.has(j, entities.Para) && (j == i+1 || s.in(j-1, fillers)); j++ {
		if s.in(j, strongWords) {
			return 0 // the strong word itself reads it
		}
	}
	j := i + 1
	if s.in(j, fillers) && s.in(j+1, wordDossier) && s.tocqueBefore(i) {
		j += 2
		return s.announced(s.toNumber(j), i, 1)
	}
	if s.in(j, wordDossier) {
		return 0
	}
	for s.is(j, hashColon) || s.in(j, fillers) && s.glued(j) {
		j++
	}
	switch b := s.before(i); {
	case s.in(b, notDockets):
		return 0
	case s.in(b, strongWords), s.in(b, entryWords) && !s.is(b, hashDossier):
		return s.announced(j, i, 2)
	case s.in(b, rulingWords):
		if s.statuteNumber(j) && !s.is(b, hashDecision) {
			return 0
		}
		return s.announced(j, i, 1)
	case s.in(b, wordDossier):
		if s.claimantFile(b, j) {
			return 0
		}
		return s.announced(j, i, 3)
	case s.entered(i, b):
		return s.announced(j, i, 2)
	case s.ofCourt(b):
		return s.courtNumber(j, i)
	case s.punct(i-1, '('):
		return s.paged(j)
	case s.has(i, entities.Line):
		return s.heading(j)
	}
	return 0
}

// claimantFile tells whether the "dossier" at b whose number stands at j is that
// of a claimant at an agency and not of a case at court: "MDPH, dossier n° 45879".
// A number written as courts write theirs wants the agency right beside it.
func (s *scan) claimantFile(b, j int) bool {
	end := s.value(j, 1)
	return agency.Before(s.k, s.t, b, s.register(j) > 0) || end > 0 && agency.After(s.k, end)
}

var (
	hashAffaire  = entities.Fold("affaire")
	hashDossier  = entities.Fold("dossier")
	hashDecision = entities.Fold("décision")
)

// ofCourt tells whether a court's name ends at token b: "le tribunal
// administratif d'Amiens sous les n°s", "du Conseil constitutionnel n°".
func (s *scan) ofCourt(b int) bool {
	found := s.p.Found()
	for n := len(found) - 1; n >= 0 && n >= len(found)-3; n-- {
		if m := found[n]; m.Kind == entities.KindCourt && m.Last == b+1 {
			return true
		}
	}
	return false
}

// courtNumber reads a number behind a court, with the letters of a constitutional
// decision: "2010-14/22 QPC".
func (s *scan) courtNumber(j, from int) int {
	end := s.value(j, 2)
	if end == 0 {
		return 0
	}
	if s.in(end, constitutional) && s.has(end, entities.Caps) && !s.has(end, entities.Line) {
		return s.report(j, end+1, entities.KindCase, "judicial/docket/announced", sure)
	}
	return s.announced(j, from, 2)
}

var constitutional = words("dc qpc lp lom fnr ref orga")

// entered tells whether the case was entered "sous le n°" at i, with the date of
// the entry between: "enregistrée le 3 mai 2021 sous le n°".
func (s *scan) entered(i, b int) bool {
	if !s.in(b+1, wordUnder) {
		return false
	}
	for j := b; j > b-maxEntry && j >= 0 && !s.has(j+1, entities.Para|entities.Sentence); j-- {
		switch {
		case s.in(j, notDockets):
			return false
		case s.in(j, entryWords):
			return true
		}
	}
	return false
}

// maxEntry is how far before "sous le n°" the word for the entry may stand.
const maxEntry = 14

var wordUnder = words("sous")

// before returns the token that the "n°" at i belongs to: the one before it,
// "sous le", "le" and colons left out.
func (s *scan) before(i int) int {
	b := i - 1
	for n := 0; n < 4 && b > 0 && !s.has(b+1, entities.Para); n++ {
		if !s.in(b, linkWords) && !s.is(b, hashColon) {
			break
		}
		b--
	}
	return b
}

var linkWords = words("n° n sous le les du respectivement numéro numéros attaquée attaqué rôle répertoire général au de ce")

// tocqueBefore tells whether counsel's box number stands just before i: what
// follows is the number of the file at counsel's office.
func (s *scan) tocqueBefore(i int) bool {
	for j := i - 1; j > i-8 && j >= 0; j-- {
		if s.in(j, tocqueWords) {
			return true
		}
	}
	return false
}

var tocqueWords = words("toque vestiaire palais case")

// statuteNumber tells "2016-131" and "45-2658": the number of an ordinance or
// law, not of a ruling.
func (s *scan) statuteNumber(j int) bool {
	n := s.digits(j)
	return (n == 2 || n == 4) && s.dash(j+1) && s.glued(j+1) && s.digits(j+2) > 0 && s.digits(j+2) <= 4
}

// announced reads one number or a list of them at j, each a mention. how is
// how sure the announcement makes us: 1 any number, 2 three digits or more or
// a slash, 3 a slash or a letter.
func (s *scan) announced(j, from, how int) int {
	if j >= len(s.k) || s.has(j, entities.Para) && j > from+1 && !s.has(j, entities.HasDigit) {
		return 0
	}
	end := s.value(j, how)
	if end == 0 {
		return 0
	}
	s.report(j, end, entities.KindCase, "judicial/docket/announced", sure)
	return s.list(j, end, how)
}

// list goes on with ", 1509406 et 20DA00468".
func (s *scan) list(first, end, how int) int {
	for {
		j := end
		for s.is(j, hashComma) || s.is(j, hashEt) || s.is(j, hashA) && s.has(j, entities.Lower) || s.punct(j, ';') {
			j++
		}
		if j == end || j > end+2 {
			return end
		}
		if s.in(j, numeroWords) {
			j++
		}
		next := s.value(j, max(how, 2))
		if next == 0 || s.month(next) || !s.alike(first, j) {
			return end
		}
		s.report(j, next, entities.KindCase, "judicial/docket/list", sure)
		end = next
	}
}

// alike tells whether a further number of a list looks like the first.
func (s *scan) alike(a, b int) bool {
	x, y := s.at(a), s.at(b)
	mask := entities.Number | entities.Mixed | entities.Word
	if x.Bits&mask != y.Bits&mask {
		return false
	}
	return !x.Any(entities.Number) || x.End-x.Start == y.End-y.Start
}

// value reads a number of any form at j: digits and letters joined by slashes,
// hyphens and dots, a letter of appeal before it.
func (s *scan) value(j, how int) int {
	first := j
	if s.lettered(j) || s.prefixLetter(j) && s.register(j+1) > 0 && !s.has(j+1, entities.Line) {
		j++
	}
	if e := s.appealNumber(j); e > 0 {
		return e
	}
	if e := s.portalis(j); e > 0 {
		return e
	}
	if e := s.spacedCommerce(j); e > 0 {
		return e
	}
	if e := s.register(j); e > 0 {
		return s.suffix(e)
	}
	if !s.has(j, entities.HasDigit) {
		if !(s.has(j, entities.Caps|entities.Single) && (s.dash(j+1) || s.is(j+1, hashSlash)) && s.glued(j+1) && s.has(j+2, entities.HasDigit)) {
			return 0
		}
	}
	digits, marks := s.k[j].End-s.k[j].Start, s.has(j, entities.Mixed)
	e := j + 1
	for (s.is(e, hashSlash) || s.dash(e)) && s.glued(e) && s.glued(e+1) && s.has(e+1, entities.HasDigit|entities.Caps|entities.Single) {
		digits += s.k[e+1].End - s.k[e+1].Start
		marks = true
		e += 2
	}
	switch {
	case s.is(e, hashSlash) && s.glued(e), how == 1 && s.month(e), how > 1 && !marks && digits < 3, how == 3 && !marks && digits < 6, s.ordinal(j) && !marks, s.k[j].Any(entities.Mixed) && s.ordinal(j):
		return 0
	case s.has(first, entities.Line) && !marks && how > 1:
		return 0
	}
	return e
}

// suffix goes on with a letter that ends a register number: "20/01234 A" stays out, "20/01234-A" is in.
func (s *scan) suffix(e int) int {
	if s.dash(e) && s.glued(e) && s.glued(e+1) && s.has(e+1, entities.Single) {
		return e + 2
	}
	return e
}

// paged reads "(n° 2024/54, 3 pages)", as courts of appeal head their rulings.
func (s *scan) paged(j int) int {
	e := s.value(j, 1)
	if e == 0 || !s.is(e, hashComma) || !s.in(e+2, wordPages) {
		return 0
	}
	return s.report(j, e, entities.KindCase, "judicial/docket/paged", sure)
}

// heading reads "N° 436304" on a line of its own, as administrative courts head their rulings.
func (s *scan) heading(j int) int {
	e := s.value(j, 2)
	if e == 0 || s.has(j, entities.Line) {
		return 0
	}
	if !s.at(e).Any(entities.Line) && !s.is(e, hashComma) && !s.dash(e) {
		return 0
	}
	if n := s.digits(j); n >= 5 && n <= 8 || e > j+1 || s.has(j, entities.Mixed) {
		s.report(j, e, entities.KindCase, "judicial/docket/heading", likely)
		return s.list(j, e, 2)
	}
	return 0
}

// nature reads the code of a case type after "code nature", "nature de l'affaire : 54G", "NAC : 88B".
func (s *scan) nature(i int) int {
	j := i + 1
	for n := 0; n < 5 && (s.is(j, hashColon) || s.in(j, natureFill)) && !s.has(j, entities.Para); n++ {
		j++
	}
	if s.digits(j) == 3 && (s.is(j-1, hashColon) || s.in(i, words1NAC)) || s.has(j, entities.Mixed) && shapeOf(s.t.Word(j)) == shapeNature {
		return s.report(j, j+1, entities.KindCase, "judicial/docket/nature", sure)
	}
	return 0
}

var (
	natureFill = words("de l la d affaire code n° n :")
	words1NAC  = words("nac")
)

// ecli reads "ECLI:FR:CCASS:2023:C100123".
func (s *scan) ecli(i int) int {
	j := i + 1
	for s.is(j, hashColon) && s.glued(j) && s.has(j+1, entities.Word|entities.Mixed|entities.Number) && !s.has(j+1, entities.Line) {
		j += 2
		for s.glued(j) && s.has(j, entities.Word|entities.Mixed|entities.Number) {
			j++
		}
	}
	for (s.punct(j, '.') || s.dash(j)) && s.glued(j) && s.glued(j+1) && s.has(j+1, entities.HasDigit) {
		j += 2
	}
	if j < i+5 {
		return 0
	}
	return s.report(i, j, entities.KindCase, "judicial/docket/ecli", sure)
}
