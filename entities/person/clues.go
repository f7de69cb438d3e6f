package person

import (
	"sync"

	"unicode/utf8"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// report reports a name with the clues that its surroundings give.
func (f *finder) report(n name, c civility, anchor int, rule string, conf int) {
	f.done = max(f.done, n.last)
	f.seen[f.wordsHash(n.first, n.last)] = true
	if conf >= 75 {
		for _, p := range n.parts {
			if p.Kind == entities.PartSurname {
				f.kin[f.k[p.Last-1].Hash] = true
			}
		}
	}
	m := entities.Mention{First: n.first, Last: n.last, Kind: entities.KindPerson, Confidence: conf, Rule: rule, Parts: n.parts}
	m.Clues = f.clues(n, c, anchor)
	m.Gender = c.gender
	if f.veil[n.first] == soft && rule != "person/civility" {
		m.Confidence -= 15
	}
	f.p.Report(m)
}

func (f *finder) clues(n name, c civility, anchor int) []entities.Clue {
	var room [8]entities.Clue // few names have more
	out := room[:0]
	put := func(rule string, role entities.Role, weight, first, last int) {
		if weight != 0 {
			out = append(out, entities.Clue{Rule: rule, Role: role, Weight: weight, At: f.t.TokenSpan(first, last)})
		}
	}
	if c.role != "" {
		put(clue+"title", c.role, c.weight, anchor, anchor+1)
	}
	if t, at, ok := f.titleBetween(anchor, n.first); ok {
		put(clue+"title-before-name", t.role, t.weight, at, at+1)
	}
	kin := f.kinship(n.last) // what kin do for a living is nothing that they do in the case
	if t, at, ok := f.titleAfter(n.last); ok && (kin == 0 || !t.role.Professional()) {
		if t.role == entities.RoleJudge && f.spokenFor(anchor) { // "représentée par M. X (Président)"
			t = title{role: entities.RolePartyOfficer, weight: 90}
		}
		put(clue+"apposition", t.role, t.weight, at, at+1)
	}
	if t, at, ok := f.label(anchor, n); ok {
		put(clue+"label", t.role, t.weight, at, at+1)
	}
	if t, at, rule, ok := f.wordsBefore(anchor); ok && !f.speaksBefore(t, c, anchor, n.last) {
		put(clue+rule, t.role, t.weight, at, at+1)
	}
	if t, at, ok := f.apposedBefore(anchor, n.last); ok {
		put(clue+"apposition-before", t.role, t.weight, at, at+1)
	}
	if at := f.medicalExpertise(anchor); at > 0 {
		put(clue+"expertise", entities.RoleExpert, 45, at, at+1)
	}
	if at := f.testifies(n.last); at > 0 {
		put(clue+"testifies", entities.RoleThirdWitness, 45, at, at+1)
	}
	if at := f.underCivilParties(n.first); at > 0 {
		put(clue+"civil-parties", entities.RolePartyVictim, 45, at, at+1)
	}
	if at := f.administrator(n.last); at > 0 && c.role == entities.RoleLawyer {
		put(clue+"capacity", entities.RoleTrustee, 90, at, at+1)
	}
	if t, at, ok := f.capacity(n.last); ok && kin == 0 {
		put(clue+"capacity", t.role, t.weight, at, at+1)
	}
	if at := f.witnesses(anchor); at > 0 {
		put(clue+"statements", entities.RoleThirdWitness, 55, at, at+1)
	}
	if at := f.civilParty(n.last); at > 0 {
		put(clue+"civil-party", entities.RolePartyVictim, 60, at, at+2)
	}
	if at := f.inOwnName(n.last); at > 0 {
		put(clue+"own-name", entities.RoleParty, 110, at, at+1)
	}
	if kin > 0 && f.t.ZoneOf(n.first) == entities.ZoneParties {
		put(clue+"kinship", entities.RoleParty, 110, kin, kin+1)
	} else if kin > 0 {
		put(clue+"kinship", entities.RoleParty, 25, kin, kin+1)
	}
	if f.at.victims && f.t.ZoneOf(n.first) == entities.ZoneParties && applicants.Has(f.headOf(anchor)) {
		put(clue+"applicant", entities.RolePartyVictim, 65, anchor, anchor+1)
	}
	if at := f.esQualites(n.last); at > 0 {
		put(clue+"es-qualites", entities.RoleTrustee, 70, at, at+1)
	}
	if at := f.findings(anchor, n.last); at > 0 {
		put(clue+"findings", entities.RoleExpert, 45, at, at+1)
	}
	if at := f.claimVerb(n.last); at > 0 && !f.physician(anchor) {
		put(clue+"verb", entities.RoleParty, 12, at, at+1)
	}
	if at := f.civilStatus(n.last); at > 0 {
		put(clue+"civil-status", entities.RoleParty, 35, at, at+1)
	}
	if at := f.represented(n.last); at > 0 {
		put(clue+"represented", entities.RoleParty, 55, at, at+1)
	}
	if at := f.publication(n, c); at > 0 {
		put(clue+"author", entities.RolePublic, 120, at, at+1)
	}
	switch f.t.ZoneOf(n.first) {
	case entities.ZoneParties:
		put(clue+"zone-parties", entities.RoleParty, 30, n.first, n.last)
	case entities.ZonePanel:
		put(clue+"zone-panel", entities.RoleJudge, 30, n.first, n.last)
	case entities.ZoneCounsel:
		put(clue+"zone-counsel", entities.RoleLawyer, 25, n.first, n.last)
	case entities.ZoneSignatures:
		put(clue+"zone-signatures", entities.RoleJudge, 35, n.first, n.last)
	}
	if at := f.signs(anchor); at >= 0 {
		put(clue+"signs", entities.RoleJudge, 40, at, at+1)
	}
	return append([]entities.Clue(nil), out...)
}

// clue begins the identifiers of the rules that find evidence for a role.
const clue = "person/role/"

// physician tells whether the civility at anchor is that of a doctor or professor.
func (f *finder) physician(anchor int) bool {
	c := civilities().Get(f.k[anchor].Hash)
	return c.role == entities.RoleThird && c.weight == doctorWeight
}

// findings finds what only an expert does ("le docteur X a déposé son rapport",
// "a retenu un taux de", "a conclu"), or 0.
func (f *finder) findings(anchor, j int) int {
	if !f.physician(anchor) {
		return 0
	}
	for s := 0; s < 6 && j < len(f.k) && !f.k[j].Any(entities.Para|entities.Sentence); s, j = s+1, j+1 {
		if expertWords.Has(f.k[j].Hash) {
			return j
		}
	}
	return 0
}

// expertWords tell of an expert's work.
var expertWords = set("déposé rapport conclut conclu retenu retient évalue évalué fixe fixé chiffré commis désigné expertise sapiteur consolidation taux mission concluent concluait concluaient conclurent")

// signs finds "Signé :" right before the name, or -1.
func (f *finder) signs(anchor int) int {
	j := anchor - 1
	if j >= 0 && f.k[j].Hash == hCol {
		j--
	}
	if j >= 0 && f.k[j].Hash == hSigne {
		return j
	}
	return -1
}

// capacity reads a function that the domicile parts from the name: "M. X,
// domicilié 3 rue Y, 38000 Z, pris en qualité de liquidateur". The bench has no
// domicile in a decision.
func (f *finder) capacity(j int) (title, int, bool) {
	domicile := false
	for s := 0; s < 45 && j+2 < len(f.k); s, j = s+1, j+1 {
		tok := f.k[j]
		if tok.Any(entities.Para) || tok.Hash == hSemi || tok.Any(entities.Sentence) && f.t.ZoneOf(j) != entities.ZoneParties || tok.Any(entities.Line) && tok.Hash == hDash {
			break
		}
		if f.k[j].Hash == hOu && s == 0 && f.capAt(j+1) { // "en la personne de M. X ou M. Y, liquidateur"
			j++
			continue
		}
		if c := civilities().Get(tok.Hash); c != (civility{}) && (tok.Any(entities.Upper) || c.lower && !c.bare && f.capAt(j+1)) {
			break
		}
		domicile = domicile || tok.Any(entities.Number)
		if !qualities.Has(tok.Hash) || s < 3 {
			continue
		}
		for e := j + 1; e < j+5 && e < len(f.k); e++ {
			if t, _, ok := f.titleAt(e); ok && t.role.Professional() {
				return t, e, !domicile || !bench(t.role)
			}
		}
		break
	}
	return title{}, 0, false
}

// bench tells whether a role is of those who sit in or serve a court.
func bench(r entities.Role) bool {
	return r.In(entities.RoleJudge) || r.In(entities.RoleProsecutor) || r.In(entities.RoleClerk)
}

// inOwnName finds "en son nom personnel" or "es nom" soon after a name in the
// parties' block, or 0: who is there for himself, too, is a party whatever
// office he holds.
func (f *finder) inOwnName(j int) int {
	if j >= len(f.k) || f.t.ZoneOf(j) != entities.ZoneParties {
		return 0
	}
	for s := 0; s < 45 && j+2 < len(f.k); s, j = s+1, j+1 {
		tok := f.k[j]
		if tok.Any(entities.Para) || tok.Hash == hSemi || tok.Any(entities.Upper) && civilities().Get(tok.Hash) != (civility{}) {
			return 0
		}
		if tok.Hash != hEs && tok.Hash != hSon {
			continue
		}
		next := j + 1
		if f.k[next].Hash == hDash {
			next++
		}
		if f.k[next].Hash == hNom && (tok.Hash == hEs || next+1 < len(f.k) && ownWords.Has(f.k[next+1].Hash)) {
			return j
		}
	}
	return 0
}

// kinship finds a possessive and a kinship in apposition to a name (", sa mère,"), or 0.
func (f *finder) kinship(j int) int {
	if j+2 >= len(f.k) || f.k[j].Hash != hCom && f.k[j].Hash != hLP || f.k[j+1].Any(entities.Para) || !possessives.Has(f.k[j+1].Hash) {
		return 0
	}
	if kinWords.Has(f.k[j+2].Hash) && f.k[j+2].Any(entities.Lower) {
		return j + 1
	}
	return 0
}

var (
	hSon     = entities.Fold("son")
	ownWords = set("personnel propre et qu' ainsi tant")
)

// headOf gives the word that labels the block of the name at anchor: the last
// one before a colon that ends its line, or the word alone on its line.
func (f *finder) headOf(anchor int) uint64 {
	for j, s := anchor-1, 0; j > 0 && s < 4; j, s = j-1, s+1 {
		if f.k[j].Is(entities.Word) && f.k[j].Any(entities.Line|entities.Upper) {
			return f.k[j].Hash
		}
	}
	return 0
}

// applicants are those who apply to a commission.
var applicants = set("requérant requérante requérants requérantes demandeur demanderesse demandeurs demanderesses")

// administrator finds "en qualité d'administrateur" after a name that bears the
// title of counsel, as those of insolvencies do, or 0.
func (f *finder) administrator(j int) int {
	for s := 0; s < 8 && j < len(f.k) && !f.k[j].Any(entities.Para|entities.Sentence); s, j = s+1, j+1 {
		if f.k[j].Hash == hAdministrator {
			return j
		}
		if s > 0 && civilities().Get(f.k[j].Hash) != (civility{}) {
			return 0
		}
	}
	return 0
}

var hAdministrator = entities.Fold("administrateur")

// civilParty finds "partie civile" further on in the paragraph of a name in the
// parties' block, domicile and capacity between, or 0.
func (f *finder) civilParty(j int) int {
	if j >= len(f.k) || f.t.ZoneOf(j) != entities.ZoneParties {
		return 0
	}
	for s := 0; s < 45 && j+2 < len(f.k); s, j = s+1, j+1 {
		tok := f.k[j]
		if tok.Any(entities.Para) || tok.Hash == hSemi || accused.Has(tok.Hash) || tok.Any(entities.Upper) && civilities().Get(tok.Hash) != (civility{}) {
			return 0
		}
		if (tok.Hash == hPartie || tok.Hash == hParties) && (f.k[j+1].Hash == hCivile || f.k[j+1].Hash == hCiviles) && f.k[j+2].Hash != hCol && (tok.Any(entities.Line) || f.k[j-1].Hash == hCom) {
			return j
		}
	}
	return 0
}

// publication finds what names a book or a review after a name without a
// civility that stands in a list of authors ("(J. Ragot et A. Vimont, Droit du
// travail, Dalloz"), or 0.
func (f *finder) publication(n name, c civility) int {
	if c != (civility{}) || n.words == 0 || n.initials+n.given == 0 {
		return 0
	}
	j := n.last
	if j >= len(f.k) || f.k[j].Hash != hCom && f.k[j].Hash != hEt && f.k[j].Hash != hLP {
		return 0
	}
	for s := 0; s < 24 && j < len(f.k); s, j = s+1, j+1 {
		tok := f.k[j]
		if tok.Any(entities.Para) || tok.Hash == hSemi || tok.Any(entities.Upper) && civilities().Get(tok.Hash) != (civility{}) && !tok.Any(entities.Abbr) {
			return 0
		}
		if publications.Has(tok.Hash) && tok.Any(entities.Upper) {
			return j
		}
	}
	return 0
}

// publications are publishers and reviews of law.
var publications = set("Dalloz LGDJ Litec Economica LexisNexis Bruylant Montchrestien Sirey Cujas PUF RTD RDSS JCP Gaz AJDA RFDA RJS RLDC")

var (
	accused  = set("prévenu prévenue prévenus accusé accusée accusés")
	hPartie  = entities.Fold("partie")
	hParties = entities.Fold("parties")
	hCivile  = entities.Fold("civile")
	hCiviles = entities.Fold("civiles")
)

// esQualites finds a bare "ès qualités" right after a name: who acts so in
// his own name is an office holder, most often of an insolvency.
func (f *finder) esQualites(j int) int {
	j = f.skipColleagues(j)
	for n := 0; n < 2 && j+1 < len(f.k); n, j = n+1, j+1 {
		if f.k[j].Hash == hEs && qualities.Has(f.k[j+1].Hash) || f.k[j].Hash == hEs && f.k[j+1].Hash == hDash && j+2 < len(f.k) && qualities.Has(f.k[j+2].Hash) {
			end := j + 2
			if end < len(f.k) && (f.k[end].Hash == hDe || f.k[end].Any(entities.Elided)) {
				return 0 // the function follows and speaks for itself
			}
			return j
		}
		if f.k[j].Hash != hCom && f.k[j].Hash != hLP {
			return 0
		}
	}
	return 0
}

// skipColleagues skips "et Me Y" after a name, so that what is said of both is read for the first, too.
func (f *finder) skipColleagues(j int) int {
	if j+2 >= len(f.k) || f.k[j].Hash != hEt || civilities().Get(f.k[j+1].Hash).role != entities.RoleLawyer {
		return j
	}
	j += 2
	for s := 0; s < maxNameWords && j < len(f.k) && (f.capAt(j) || f.k[j].Hash == hDash); s++ {
		j++
	}
	return j
}

var (
	hEs       = entities.Fold("es")
	qualities = set("qualité qualités")
)

// titleBeside is the weight of a professional function beside a name that
// nothing else announces, or 0.
func (f *finder) titleBeside(n name) int {
	best := 0
	if t, _, ok := f.titleAfter(n.last); ok {
		best = t.weight
	}
	if t, _, ok := f.label(n.first, n); ok {
		best = max(best, t.weight)
	}
	if t, _, _, ok := f.wordsBefore(n.first); ok {
		best = max(best, t.weight)
	}
	return best
}

// titleBetween reads a function between civility and name ("M. l'avocat général Duvauchel").
func (f *finder) titleBetween(anchor, first int) (title, int, bool) {
	for j := anchor; j < first; j++ {
		if t, _, ok := f.titleAt(j); ok && t.weight >= 50 {
			return t, j, true
		}
	}
	return title{}, 0, false
}

// between skips words that join a name to a function after it.
var between = set(`en qualité qualités de du des le la l' un une agissant exerçant faisant fonction fonctions ès es est était étant sont pris prise prises désigné désignée désignés
	nommé nommée comme alors ancien ancienne premier première vice honoraire son sa ses leur leurs notre et magistrate exerçant substituant chargé chargée
	présent présente siégeant ladite ledit ayant pour titre au aux section tous deux tant que personne dûment sa lui elle même non associé associée
	principal principale présid unique plus ancienne désormais représentée représenté celle celui d' assermentée assermenté lors commis adjointe adjoint`)

// titleAfter reads the function in apposition to a name that ends at j:
// ", président", "(avocat au barreau", "en qualité de liquidateur", and for a
// list of names the plural function at its end.
func (f *finder) titleAfter(j int) (title, int, bool) {
	names, capacity := 0, false
	for steps := 0; j < len(f.k) && steps < 26; j, steps = j+1, steps+1 {
		tok := f.k[j]
		if tok.Any(entities.Para) || tok.Any(entities.Sentence) && names == 0 && steps > 0 || tok.Hash == hSemi || f.opensLabel(j) || tok.Any(entities.Line) && tok.Hash == hDash {
			return title{}, 0, false
		}
		if t, end, ok := f.titleAt(j); ok && (names == 0 || capacity || t.plural && tok.Bits&entities.Single == 0 && f.isPlural(j)) {
			if end < len(f.k) && (f.k[end].Hash == hCol || steps == 0 && f.labelled(t, end)) || tok.Any(entities.Line) && f.labels(end) || names == 0 && steps > 0 && f.somebodyElse(j, end) {
				return title{}, 0, false // a label of what follows, or another person
			}
			if names == 0 && steps == 0 && tok.Any(entities.Line) && (tok.Any(entities.Caps) || f.rowOfFunctions(j)) { // a heading on the next line, or a row under a row of names
				return title{}, 0, false
			}
			return t, j, true
		}
		capacity = capacity || qualities.Has(tok.Hash)
		if names == 0 && tok.Hash == hA && j+2 < len(f.k) && f.k[j+1].Hash == hEte && appointed.Has(f.k[j+2].Hash) {
			j += 2 // "Me X a été désigné comme liquidateur"
			continue
		}
		if tok.Hash == hAyant && j+1 < len(f.k) && f.k[j+1].Hash == hPour { // "ayant pour avocat" names another
			return title{}, 0, false
		}
		switch {
		case names == 0 && tok.Hash == hDash && tok.Any(entities.Line) && f.articleAt(j+1): // the next of a list: "- l'interprète"
			return title{}, 0, false
		case tok.Is(entities.Punct) && (tok.Hash == hCom || tok.Hash == hLP || tok.Hash == hDash || tok.Hash == hRP || tok.Hash == hSl):
		case tok.Hash == hEt && names == 0 && !f.capAt(j+1):
			return title{}, 0, false // "Mme X et le bâtonnier"
		case tok.Any(entities.Elided), between.Has(tok.Hash) && tok.Any(entities.Lower):
			if names > 0 && lowerParticles.Has(tok.Hash) && f.afterParticles(j) > 0 && civilities().Get(f.k[j-1].Hash) != (civility{}) {
				continue // "M. X, M. de Y, juges"
			}
			if names > 0 && tok.Hash != hEt && !capacity && !f.capacityAt(j) {
				return title{}, 0, false
			}
		case tok.Is(entities.Word | entities.Upper):
			if _, civ := civilities().Lookup(tok.Hash); !civ && stops.Has(tok.Hash) && !between.Has(tok.Hash) {
				return title{}, 0, false
			}
			names++
		default:
			return title{}, 0, false
		}
	}
	return title{}, 0, false
}

// rowOfFunctions tells whether the line that begins at j holds several
// functions and nothing else.
func (f *finder) rowOfFunctions(j int) bool {
	end := j
	for s := 0; s < 24 && end+1 < len(f.k) && !f.k[end+1].Any(entities.Line); s++ {
		end++
	}
	ts, _ := f.functions(end)
	return len(ts) > 1
}

var (
	hEte      = entities.Fold("été")
	appointed = set("désigné désignée nommé nommée commis commise")
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

// opensLabel tells whether a line begins at j with an article and a function:
// the heading of the name that follows ("Le Greffier" on a line of its own).
func (f *finder) opensLabel(j int) bool {
	h := f.k[j].Hash
	return f.k[j].Any(entities.Line) && f.k[j].Any(entities.Upper) && (h == hLe || h == hLa || h == hLes || f.k[j].Any(entities.Elided))
}

// capacityAt tells whether "ès qualités de" or "en qualité de" stands at j.
func (f *finder) capacityAt(j int) bool {
	return j+1 < len(f.k) && qualities.Has(f.k[j+1].Hash)
}

// somebodyElse tells whether an article before the function [j, end) makes it
// another person: "M. X, le juge a considéré" is told from "M. X, le président,".
func (f *finder) somebodyElse(j, end int) bool {
	art := f.k[j-1]
	switch art.Hash {
	case hUn, hUne:
		return true
	case hLe, hLa, hLes, hL:
	default:
		return false
	}
	for s := 0; s < 7 && end < len(f.k); s, end = s+1, end+1 {
		tok := f.k[end]
		if tok.Any(entities.Line|entities.Sentence) || tok.Is(entities.Punct) && tok.Hash != hDash {
			return false
		}
		if tok.Hash == hA && !f.accented(end) || tok.Hash == hAuxAvait || tok.Hash == hEst {
			return true
		}
	}
	return false
}

// accented tells "à" from "a" and "né" from "ne".
func (f *finder) accented(j int) bool {
	w := f.t.Word(j)
	return len(w) > utf8.RuneCountInString(w)
}

// possessives before a function make it one within a party.
var possessives = set("son sa ses leur leurs")

// isPlural tells whether the function word at j is in the plural.
func (f *finder) isPlural(j int) bool {
	w := f.t.Word(j)
	return w[len(w)-1] == 's' || w[len(w)-1] == 'S'
}

var (
	hA        = entities.Fold("a")
	hAuxAvait = entities.Fold("avait")
	hPar      = entities.Fold("par")
	hMaire    = entities.Fold("maire")
	hAyant    = entities.Fold("ayant")
	hPour     = entities.Fold("pour")
	hUn       = entities.Fold("un")
	hUne      = entities.Fold("une")
	hEst      = entities.Fold("est")
	hL        = entities.Fold("l")
	hPersonne = entities.Fold("personne")
	hRapport  = entities.Fold("rapport")
	hSigne    = entities.Fold("signé")
	hAu       = entities.Fold("au")
	hContre   = entities.Fold("contre")
)

// label reads a function that labels the name: "Greffier : Mme X", "Président :\nM. X",
// and in signatures the line of functions over the line of names, in order.
func (f *finder) label(anchor int, n name) (title, int, bool) {
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
				return f.signatureTitle(n)
			}
			j -= 2
		}
		if j > 0 && f.k[j-1].Hash == hPar { // "représenté par : Maître X"
			t, at, _, ok := f.wordsBefore(j)
			return t, at, ok
		}
		if f.k[anchor].Any(entities.Line) {
			if ts, _ := f.functions(j); len(ts) > 1 { // "Le président :    Le greffier :" over the names
				return f.signatureTitle(n)
			}
		}
		return f.labelTitle(j - 1)
	}
	if at := f.labelOfList(anchor); at > 0 {
		return f.labelTitle(at - 1)
	}
	return f.signatureTitle(n)
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

// lastTitle finds the function nearest before j on its line.
func (f *finder) lastTitle(j, most int) (title, int, bool) {
	for s := 0; s < most && j >= 0; s, j = s+1, j-1 {
		if t, _, ok := f.titleAt(j); ok {
			return t, j, true
		}
		if f.k[j].Any(entities.Line|entities.Number|entities.Mixed) || f.k[j].Is(entities.Punct) && f.k[j].Hash != hDash && f.k[j].Hash != hLP && f.k[j].Hash != hRP && f.k[j].Hash != hSl {
			break
		}
	}
	return title{}, 0, false
}

// signatureTitle reads the line of functions over or under a line of names,
// and gives the name the function of its rank ("LE GREFFIER  LE PRÉSIDENT").
func (f *finder) signatureTitle(n name) (title, int, bool) {
	start := n.first
	for s := 0; s < 24 && start > 0 && !f.k[start].Any(entities.Line); s++ {
		start--
	}
	rank := 0
	found := f.p.Found()
	for i := len(found) - 1; i >= 0 && found[i].First >= start; i-- {
		if found[i].Kind == entities.KindPerson && found[i].Last <= n.first {
			rank++
		}
	}
	if start > 0 && f.namesOnly(start) {
		if ts, at := f.functions(f.aboveSigned(start - 1)); len(ts) > 0 && (rank < len(ts) || len(ts) == 1) {
			rank = min(rank, len(ts)-1)
			return ts[rank], at[rank], true
		}
	}
	end := n.last
	for s := 0; s < 24 && end < len(f.k) && !f.k[end].Any(entities.Line); s++ {
		end++
	}
	if f.t.ZoneOf(n.first) != entities.ZoneSignatures || end >= len(f.k) {
		return title{}, 0, false
	}
	last := end
	for s := 0; s < 24 && last+1 < len(f.k) && !f.k[last+1].Any(entities.Line); s++ {
		last++
	}
	if ts, at := f.functions(last); rank < len(ts) && !f.opensLabel(end) {
		return ts[rank], at[rank], true
	}
	return title{}, 0, false
}

// aboveSigned skips a line that says "signé" and nothing else, upwards from its last token j.
func (f *finder) aboveSigned(j int) int {
	for i, s := j, 0; i > 0 && s < 6 && f.k[i].Hash == hSigne; i, s = i-1, s+1 {
		if f.k[i].Any(entities.Line) {
			return i - 1
		}
	}
	return j
}

// namesOnly tells whether the line that begins at j holds only names, civilities
// and functions, as a line of signatures does, and no prose.
func (f *finder) namesOnly(j int) bool {
	for s := 0; s < 24 && j < len(f.k) && (s == 0 || !f.k[j].Any(entities.Line)); s, j = s+1, j+1 {
		tok := f.k[j]
		if tok.Is(entities.Word) && !tok.Any(entities.Upper) && !lowerParticles.Has(tok.Hash) && !titleWords.Has(tok.Hash) && !functionWords.Has(tok.Hash) && civilities().Get(tok.Hash) == (civility{}) && !signWords.Has(tok.Hash) {
			return false
		}
	}
	return true
}

// signWords go with signatures.
var signWords = set("lors des débats délibéré audience prononcé signé et par électroniquement née né épouse veuve")

// functions reads the line that ends with token j, if it holds functions and
// nothing but: "LE GREFFIER", "Le Greffier, Le Président,", "Greffière Magistrat".
// A line in small letters behind a comma ends the line before it: "assisté de la SCP X,\navocats".
func (f *finder) functions(j int) (ts []title, at []int) {
	start := j
	for s := 0; s < 24 && start > 0 && !f.k[start].Any(entities.Line); s++ {
		start--
	}
	if start > 0 && f.k[start-1].Hash == hCom && !f.k[start].Any(entities.Upper|entities.Para) {
		return nil, nil
	}
	for i := start; i <= j; i++ {
		tok := f.k[i]
		if t, end, ok := f.titleAt(i); ok && t.role.Professional() {
			ts, at = append(ts, t), append(at, i)
			i = min(end-1, j)
			continue
		}
		if !functionWords.Has(tok.Hash) && !tok.Any(entities.Elided) && tok.Bits&entities.Punct == 0 {
			return nil, nil
		}
	}
	return ts, at
}

// functionWords may stand in a line of functions.
var functionWords = set(`le la les l' de du des d' en et pour chambre section pôle mise état affaires familiales aux loyers commerciaux exécution placé
	honoraire faisant fonction commis adjoint adjointe lors prononcé débats délibéré présent présente première premier vice chef instance instruction audience départage proximité contentieux protection rapporteur rapporteure`)

// wordsBefore reads what leads to a name: "représenté par Me", "le rapport
// de", "l'expert", "l'attestation de", "à l'encontre de".
func (f *finder) wordsBefore(anchor int) (title, int, string, bool) {
	par := false
	medical := f.physician(anchor)
	for j, s := anchor-1, 0; j >= 0 && s < 7; j, s = j-1, s+1 {
		tok := f.k[j]
		if f.k[j+1].Any(entities.Para|entities.Sentence) || tok.Is(entities.Punct) && tok.Hash != hCom && tok.Hash != hDash {
			return title{}, 0, "", false
		}
		if tok.Hash == hPar || tok.Hash == hPour && s == 0 {
			par = true
		}
		if victimOf.Has(tok.Hash) && j > 1 && s < 3 && f.k[j-2].Hash == hSur {
			return title{role: entities.RoleThirdVictim, weight: 50}, j, "upon-the-person", true
		}
		if tok.Hash == hPersonne && s < 3 { // "a désigné un expert en la personne de M. X"
			for e, d := j-1, 0; e >= 0 && d < 16 && !f.k[e+1].Any(entities.Para) && (d < 6 || f.k[e].Hash != hSemi && f.k[e].Hash != hDot); e, d = e-1, d+1 {
				if t, _, ok := f.titleAt(e); ok && t.role.Professional() {
					return t, e, "in-the-person-of", true
				}
			}
		}
		if b, ok := leads().Lookup(tok.Hash); ok && (!b.par || par) && (b.near == 0 || s < b.near) && (!b.lay && !b.office || b.office == (civilities().Get(f.k[anchor].Hash).role == entities.RoleLawyer)) {
			if b.role == entities.RoleGuardian && (tok.Hash == hTutelle || tok.Hash == hCuratelle) && j == anchor-2 && (f.k[j+1].Hash == hDe || f.k[j+1].Any(entities.Elided)) { // "gérante de tutelle de X": the ward
				return title{role: entities.RoleParty, weight: 45}, j, "ward", true
			}
			if tok.Hash == hExpertise && f.examined(j, anchor) {
				return title{}, 0, "", false
			}
			if medical && (tok.Hash == hRapport || b.role == entities.RoleParty) {
				b = lead{role: entities.RoleExpert, weight: 50}
			}
			if b.role == entities.RoleLawyer && civilities().Get(f.k[anchor].Hash).gender != 0 {
				b.weight = 25 // "représentée par M. X": an officer, a relative, an agent, or counsel
			}
			return title{role: b.role, weight: b.weight}, j, "lead", true
		}
		if tok.Hash == hCom && s > 0 {
			return title{}, 0, "", false
		}
		if (s <= 2 || j > 0 && possessives.Has(f.k[j-1].Hash) || f.longTitle(j, anchor)) && !tok.Is(entities.Punct) {
			if t, end, ok := f.titleAt(j); ok && tok.Any(entities.Lower|entities.Caps) {
				if f.k[anchor].Any(entities.Line) {
					if ts, _ := f.functions(anchor - 1); len(ts) > 1 { // a line of functions: the rank of the name counts
						return title{}, 0, "", false
					}
				}
				if f.spent(j, anchor) {
					return title{}, 0, "", false
				}
				if f.ofSomebody(end, anchor) {
					return f.serves(t, j)
				}
				if j > 0 && possessives.Has(f.k[j-1].Hash) && (t.role.In(entities.RoleJudge) || tok.Hash == hMaire) {
					t = title{role: entities.RolePartyOfficer, weight: 60} // "représentée par son président M. X"
				}
				if t.role == entities.RoleLawyer && civilities().Get(f.k[anchor].Hash).gender != 0 {
					return title{}, 0, "", false // counsel are called "Maître": "ayant constitué avocat Madame X" ends before her
				}
				t.weight = t.weight * 4 / 5
				return t, j, "function-before", true
			}
		}
		if tok.Is(entities.Word|entities.Upper) && !tok.Any(entities.Elided) && s > 0 && civilities().Get(tok.Hash) == (civility{}) && !stops.Has(tok.Hash) {
			return title{}, 0, "", false // another name stands between
		}
	}
	return title{}, 0, "", false
}

// spent tells whether the function at j belongs to a name before it, on an
// earlier line than the name at anchor: "Mme X, Greffier" over "FAITS" and "M. Y".
func (f *finder) spent(j, anchor int) bool {
	if j == 0 || f.k[j].Any(entities.Line) || f.k[j-1].Hash != hCom && f.k[j-1].Hash != hLP && f.k[j-1].Hash != hDash {
		return false
	}
	for i := j + 1; i <= anchor; i++ {
		if f.k[i].Any(entities.Line) {
			return true
		}
	}
	return false
}

// ofSomebody tells whether a preposition stands between a function that ends
// at end and the name: "avocat de M. X" is not M. X.
func (f *finder) ofSomebody(end, anchor int) bool {
	for j := end; j < anchor; j++ {
		if f.complement(j) {
			continue
		}
		if h := f.k[j].Hash; h == hDe || h == hDu || h == hDApo || h == hDes || h == hPar || h == hPour || h == hA || h == hAu || h == hContre {
			return true
		}
	}
	return false
}

// serves reads whom the bearer of a function serves: counsel, a party.
func (f *finder) serves(t title, j int) (title, int, string, bool) {
	switch t.role {
	case entities.RoleLawyer, entities.RoleUnion, entities.RoleGuardian, entities.RoleTrustee, entities.RolePartyOfficer:
		return title{role: entities.RoleParty, weight: 55}, j, "client", true
	}
	return title{}, 0, "", false
}

// longTitle tells whether the words from j to the name are one function ("gardien de la paix").
func (f *finder) longTitle(j, anchor int) bool {
	_, end, ok := f.titleAt(j)
	return ok && end == anchor
}

// witnesses finds "attestations" before the names of a list that goes on with
// "de M. X, de M. Y et de M. Z", or 0.
func (f *finder) witnesses(anchor int) int {
	j := anchor - 1
	if j < 2 || f.k[j].Hash != hDe && !f.k[j].Any(entities.Elided) || f.k[j-1].Hash != hCom && f.k[j-1].Hash != hEt {
		return 0
	}
	for j, s := j-1, 0; j >= 0 && s < 30 && !f.k[j+1].Any(entities.Para|entities.Sentence); j, s = j-1, s+1 {
		tok := f.k[j]
		if leads().Get(tok.Hash).role == entities.RoleThirdWitness {
			return j
		}
		if !tok.Is(entities.Word|entities.Upper) && tok.Hash != hDe && tok.Hash != hCom && tok.Hash != hEt && tok.Hash != hDash && !particles.Has(tok.Hash) && civilities().Get(tok.Hash) == (civility{}) {
			return 0
		}
	}
	return 0
}

// victimOf are the words of "violences sur la personne de X".
var (
	victimOf = set("personne personnes")
	hSur     = entities.Fold("sur")
)

type lead struct {
	role   entities.Role
	weight int
	par    bool // only with "par" between, or "pour" right before the name
	near   int  // at most so many words before the name
	lay    bool // not before counsel, who files for others
	office bool // only before the title of counsel, which notaries and bailiffs bear, too
}

var leads = sync.OnceValue(func() *wordset.Map[lead] {
	t := &wordset.Map[lead]{}
	put := func(l lead, words ...string) {
		for _, w := range words {
			t.Put(entities.Fold(w), l)
		}
	}
	put(lead{role: entities.RoleLawyer, weight: 60, par: true, near: 4}, "représenté", "représentée", "représentés", "représentées", "substitué", "substituée", "plaidant", "concluant")
	put(lead{role: entities.RoleThird, weight: 110, near: 4}, "arbitral", "arbitre")
	put(lead{role: entities.RoleThird, weight: 60, near: 2}, "chez")
	put(lead{role: entities.RoleJudge, weight: 60, near: 3, par: true}, "présidé", "présidée")
	put(lead{role: entities.RoleParty, weight: 35, near: 2}, "épouse", "époux")
	put(lead{role: entities.RoleThird, weight: 40, near: 4}, "certificat", "certificats")
	put(lead{role: entities.RoleLawyer, weight: 45, near: 3}, "substituant", "postulant", "plaidant")
	put(lead{role: entities.RoleJudge, weight: 45, near: 4}, "rapport")
	put(lead{role: entities.RoleJudge, weight: 60, near: 3}, "siégeaient", "siégeait", "nous")
	put(lead{role: entities.RoleProsecutor, weight: 20, near: 4}, "avis")
	put(lead{role: entities.RoleExpert, weight: 55, near: 5}, "expertise")
	put(lead{role: entities.RoleThirdVictim, weight: 50, near: 3}, "meurtre", "assassinat", "viol", "viols", "cadavre")
	put(lead{role: entities.RoleExpert, weight: 50, near: 4}, "sapiteur", "procéder")
	put(lead{role: entities.RoleThirdWitness, weight: 55, near: 4}, "attestent", "témoignent")
	put(lead{role: entities.RoleThirdWitness, weight: 55, near: 5}, "attestation", "attestations", "témoignage", "témoignages")
	put(lead{role: entities.RoleParty, weight: 40, near: 5}, "encontre", "appel", "requête", "déboute", "condamne", "condamner", "débouter", "opposant", "préjudice", "assigné", "assignée", "profit", "licenciement", "conclusions", "désistement", "demande", "demandes", "prétentions", "moyen", "pourvoi")
	put(lead{role: entities.RoleParty, weight: 45, near: 8, lay: true, par: true}, "posée", "présentée", "présenté", "présentées", "enregistrée", "introduite", "introduit")
	put(lead{role: entities.RoleLawyer, weight: 50, near: 4}, "distraction", "plaidoirie", "plaidoiries")
	put(lead{role: entities.RoleNotary, weight: 55, near: 4}, "notarié", "authentique", "étude")
	put(lead{role: entities.RoleGuardian, weight: 80, near: 4}, "tutelle", "curatelle")
	put(lead{role: entities.RoleExpert, weight: 50, near: 3}, "missionné", "missionner", "missionne")
	put(lead{role: entities.RoleNotary, weight: 75, near: 3, office: true, par: true}, "reçu", "reçue", "reçus", "reçues", "liquidatif")
	put(lead{role: entities.RoleNotary, weight: 75, near: 2, office: true}, "minutes")
	put(lead{role: entities.RoleBailiff, weight: 75, near: 4, office: true, par: true}, "lieux", "signifié", "signifiée", "délivré", "délivrée")
	put(lead{role: entities.RoleBailiff, weight: 75, near: 3, office: true}, "ministère")
	put(lead{role: entities.RoleBailiff, weight: 75, near: 4, office: true}, "constat", "exploit")
	return t
})

// claimVerb finds a verb by which a party claims or is judged right after a name, or 0.
func (f *finder) claimVerb(j int) int {
	for s := 0; s < 3 && j < len(f.k); s, j = s+1, j+1 {
		if f.k[j].Any(entities.Para | entities.Sentence) {
			return 0
		}
		if claimVerbs.Has(f.k[j].Hash) {
			return j
		}
	}
	return 0
}

var claimVerbs = set(`demande demandent sollicite sollicitent soutient soutiennent conclut concluent expose exposent prétend fait conteste contestent réclame réclament invoque
	interjeté formé saisi assigné relevé souscrit acquis conclu vendu été est a avait ont n' ne justifie produit verse reproche s'oppose oppose`)
