package person

import (
	"github.com/estompe/estompe/entities"
)

// report reports a name with the clues that its surroundings give.
func (f *finder) report(n *name, c civility, anchor int, rule string, conf int) {
	f.done = max(f.done, n.last)
	f.seen.Put(f.wordsHash(n.first, n.last), struct{}{})
	if conf >= 75 {
		for _, p := range n.parts {
			if p.Kind == entities.PartSurname {
				f.kin.Put(f.k[p.Last-1].Hash, struct{}{})
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

func (f *finder) clues(n *name, c civility, anchor int) []entities.Clue {
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
	lawyer := c.role == entities.RoleLawyer
	if at := f.ofTrustee(anchor, lawyer); at > 0 {
		put(clue+"of-trustee", entities.RoleTrustee, 90, at, at+1)
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
	if t, at, ok := f.label(anchor, n.first, n.last); ok {
		put(clue+"label", t.role, t.weight, at, at+1)
	}
	if t, at, rule, ok := f.wordsBefore(anchor); ok && !f.speaksBefore(t, c, anchor, n.last) {
		put(rule, t.role, t.weight, at, at+1)
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
	if at := f.administrator(n.last, lawyer); at > 0 {
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
	if kin > 0 && f.p.ZoneOf(n.first) == entities.ZoneParties {
		put(clue+"kinship", entities.RoleParty, 110, kin, kin+1)
	} else if kin > 0 {
		put(clue+"kinship", entities.RoleParty, 25, kin, kin+1)
	}
	if f.at.victims && f.p.ZoneOf(n.first) == entities.ZoneParties && applicants.Has(f.headOf(anchor)) {
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
	switch f.p.ZoneOf(n.first) {
	case entities.ZoneParties:
		put(clue+"zone-parties", entities.RoleParty, 30, n.first, n.last)
	case entities.ZonePanel:
		if f.narrates(n.first) {
			break
		}
		put(clue+"zone-panel", entities.RoleJudge, 30, n.first, n.last)
	case entities.ZoneCounsel:
		put(clue+"zone-counsel", entities.RoleLawyer, 25, n.first, n.last)
	case entities.ZoneSignatures:
		put(clue+"zone-signatures", entities.RoleJudge, 35, n.first, n.last)
	}
	if at := f.signs(anchor); at >= 0 {
		put(clue+"signs", entities.RoleJudge, 40, at, at+1)
	}
	return f.clueRoom.Copy(out)
}

// clue begins the identifiers of the rules that find evidence for a role.
const clue = "person/role/"

// physician tells whether the civility at anchor is that of a doctor or professor.
func (f *finder) physician(anchor int) bool { return physicians.Has(f.k[anchor].Hash) }

// findings finds what only an expert does ("le docteur X a déposé son rapport",
// "a retenu un taux de", "a conclu"), or 0.
func (f *finder) findings(anchor, j int) int {
	if !f.physician(anchor) {
		return 0
	}
	for s := 0; s < 6 && j < len(f.k) && !f.k[j].Any(entities.Para|entities.Sentence); s, j = s+1, j+1 {
		if f.k[j].Hash == hCommis && (j+1 >= len(f.k) || f.k[j+1].Hash != hComme && f.k[j+1].Hash != hEn && !f.k[j+1].Is(entities.Punct)) {
			return 0 // "a commis une faute"
		}
		if expertWords.Has(f.k[j].Hash) {
			return j
		}
	}
	return 0
}

var (
	hCommis = entities.Fold("commis")
	hComme  = entities.Fold("comme")
)

// expertWords tell of an expert's work.
var expertWords = set("déposé rapport conclut conclu retenu retient évalue évalué fixe fixé chiffré commis désigné expertise sapiteur consolidation taux mission concluent concluait concluaient conclurent")

// publication finds what names a book or a review after a name without a
// civility that stands in a list of authors ("(J. Ragot et A. Vimont, Droit du
// travail, Dalloz"), or 0.
func (f *finder) publication(n *name, c civility) int {
	if c != (civility{}) || n.words == 0 || n.initials+n.given == 0 {
		return 0
	}
	j := n.last
	if j >= len(f.k) || f.k[j].Hash != hCom && f.k[j].Hash != hEt && f.k[j].Hash != hLP {
		return 0
	}
	for s := 0; s < 24 && j < len(f.k); s, j = s+1, j+1 {
		tok := f.k[j]
		if tok.Any(entities.Para) || tok.Hash == hSemi || tok.Any(entities.Upper) && isCivility(tok) && !tok.Any(entities.Abbr) {
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

// titleBeside is the weight of a professional function beside a name that
// nothing else announces, or 0.
func (f *finder) titleBeside(n *name) int {
	best := 0
	if t, _, ok := f.titleAfter(n.last); ok {
		best = t.weight
	}
	if t, _, ok := f.label(n.first, n.first, n.last); ok {
		best = max(best, t.weight)
	}
	if t, _, _, ok := f.wordsBefore(n.first); ok {
		best = max(best, t.weight)
	}
	return best
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
		if f.leads.Get(tok.Hash).role == entities.RoleThirdWitness {
			return j
		}
		if !tok.Is(entities.Word|entities.Upper) && tok.Hash != hDe && tok.Hash != hCom && tok.Hash != hEt && tok.Hash != hDash && !particles.Has(tok.Hash) && !isCivility(tok) {
			return 0
		}
	}
	return 0
}

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
