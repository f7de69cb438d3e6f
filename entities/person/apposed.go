package person

import "github.com/estompe/estompe/entities"

// apposedBefore reads the function that a comma parts from the name behind it:
// "le juge d'instruction, M. X,", "L'expert en balistique, Paul X, a". Since
// "devant l'expert, M. X soutient" names another, the name has to be closed by
// punctuation, and the function is one of justice.
func (f *finder) apposedBefore(anchor, end int) (title, int, bool) {
	j := anchor - 1
	if j > 1 && f.k[anchor].Any(entities.Lower) && f.articleAt(j) { // "le médecin légiste, le docteur X"
		j--
	}
	if j < 2 || f.k[j].Hash != hCom || f.k[j+1].Any(entities.Para) || end < len(f.k) && !f.k[end].Is(entities.Punct) && !f.physician(anchor) {
		return title{}, 0, false
	}
	for s := 0; s < 7 && j > 1; s++ {
		j--
		tok := f.k[j]
		if tok.Bits&(entities.Word|entities.Mixed) == 0 && tok.Hash != hDash || tok.Any(entities.Para) || tok.Is(entities.Word|entities.Upper) && !tok.Any(entities.Elided) {
			return title{}, 0, false
		}
		t, _, ok := f.titleAt(j)
		if !ok || !t.role.Professional() || t.role == entities.RoleLawyer || t.role == entities.RoleUnion {
			continue
		}
		if !f.articleAt(j - 1) {
			continue
		}
		t.weight = min(t.weight, 55)
		return t, j, true
	}
	return title{}, 0, false
}

// speaksBefore tells whether a comma parts a function of justice from a name
// that goes on without one: "Devant l'expert, M. X soutient".
func (f *finder) speaksBefore(t title, c civility, anchor, end int) bool {
	return anchor > 0 && f.k[anchor-1].Hash == hCom && t.role.Professional() && c.role == "" && end < len(f.k) && !f.k[end].Is(entities.Punct) && !f.k[end].Any(entities.Line)
}

// examined tells whether the name at anchor is whom an expertise of health is
// of: "expertise médicale de Mme X".
func (f *finder) examined(j, anchor int) bool {
	return j+1 < anchor && healthWords.Has(f.k[j+1].Hash) && (f.k[anchor-1].Hash == hDe || f.k[anchor-1].Hash == hDu || f.k[anchor-1].Any(entities.Elided)) && !f.physician(anchor)
}

var (
	hExpertise  = entities.Fold("expertise")
	hQue        = entities.Fold("que")
	hTutelle    = entities.Fold("tutelle")
	hCuratelle  = entities.Fold("curatelle")
	healthWords = set("médicale psychiatrique psychologique médico neurologique médico-psychologique")
)

// spokenFor tells whether "représenté par" stands right before the civility at
// anchor: whoever speaks for a party presides no court.
func (f *finder) spokenFor(anchor int) bool {
	return anchor > 1 && f.k[anchor-1].Hash == hPar && speaksBy.Has(f.k[anchor-2].Hash)
}

// articleAt tells whether a definite article stands at j.
func (f *finder) articleAt(j int) bool {
	if j < 0 || j >= len(f.k) {
		return false
	}
	h := f.k[j].Hash
	return h == hLe || h == hLa || h == hLes || h == hL || h == hDu || f.k[j].Any(entities.Elided)
}

// complement tells whether the preposition at j leads to a word that belongs to
// the function before it ("juge d'instruction", "conseiller de la mise en état").
func (f *finder) complement(j int) bool {
	for s := 0; s < 3 && j+1 < len(f.k); s++ {
		j++
		if f.k[j].Any(entities.Upper) && !f.k[j].Any(entities.Caps) {
			return false
		}
		if complements.Has(f.k[j].Hash) {
			return true
		}
		if !lowerParticles.Has(f.k[j].Hash) && !f.k[j].Any(entities.Elided) {
			return false
		}
	}
	return false
}

// complements are what functions of justice have charge of.
var complements = set("instruction exécution mise état libertés détention enfants tutelles référés commissaire application peines affaires proximité contentieux protection expropriation")

// medicalExpertise finds, in the sentence before a doctor or professor, the word
// that makes the physician the court's: "confié l'expertise au docteur X et au
// professeur Y", or 0. A word of care ends the search.
func (f *finder) medicalExpertise(anchor int) int {
	if !f.physician(anchor) {
		return 0
	}
	at := 0
	for j, s := anchor-1, 0; j >= 0 && s < 28 && !f.k[j+1].Any(entities.Para|entities.Sentence) && f.k[j].Hash != hSemi; s, j = s+1, j-1 {
		switch h := f.k[j].Hash; {
		case careWords.Has(h), h == hQue && j > 0 && f.k[j-1].Hash == hCom: // "du rapport de l'expert, le professeur Y, que le docteur X": what he tells of others
			return 0
		case at == 0 && commissions.Has(h):
			at = j
		}
	}
	return at
}

var (
	commissions = set("expertise expertises expert experts commet commettons désigne désignons désigné confié confiée légiste autopsie")
	careWords   = set("certificat certificats consulté traitant hospitalisé suivi opéré examiné soins ordonnance cabinet transmis adressé amiable conseil assureur assureurs")
)

// testifies finds a verb of witnesses right behind a name, names in the same
// breath between ("MM. A et B attestent que"), or 0.
func (f *finder) testifies(j int) int {
	for s := 0; s < 8 && j < len(f.k) && !f.k[j].Any(entities.Para|entities.Sentence); s, j = s+1, j+1 {
		switch tok := f.k[j]; {
		case witnessVerbs.Has(tok.Hash):
			return j
		case tok.Hash == hEt, tok.Hash == hCom && f.capAt(j+1), f.capAt(j), particles.Has(tok.Hash), tok.Hash == hA, tok.Hash == hDash:
		default:
			return 0
		}
	}
	return 0
}

var witnessVerbs = set("atteste attestent attesté témoigne témoignent témoigné relate relatent relaté")

// underCivilParties tells whether the nearest label of a block above a name in
// the parties' block is that of the civil parties, and where.
func (f *finder) underCivilParties(i int) int {
	if f.p.ZoneOf(i) != entities.ZoneParties {
		return 0
	}
	for j, s := i, 0; j > 0 && s < 90; s, j = s+1, j-1 {
		tok := f.k[j]
		if !tok.Any(entities.Line) {
			continue
		}
		if accused.Has(tok.Hash) || sides.Has(tok.Hash) && (f.k[j+1].Any(entities.Line) || f.k[j+1].Hash == hCol) {
			return 0 // another block, or the other side
		}
		t, end, ok := f.titleAt(j)
		if !ok || end >= len(f.k) || !f.labels(end-1) {
			continue
		}
		if t.role == entities.RolePartyVictim && tok.Hash == hParties && j != i {
			return j
		}
		return 0
	}
	return 0
}

var hProceeding = entities.Fold("procéder")
