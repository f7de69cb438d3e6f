package person

import (
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// titleBetween reads a function between civility and name ("M. l'avocat général Duvauchel").
func (f *finder) titleBetween(anchor, first int) (title, int, bool) {
	for j := anchor; j < first; j++ {
		if !f.mayBeTitle(j) {
			continue
		}
		if t, _, ok := f.titleAt(j); ok && t.weight >= 50 {
			return t, j, true
		}
	}
	return title{}, 0, false
}

// possessives before a function make it one within a party.
var possessives = set("son sa ses leur leurs")

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
			return title{role: entities.RoleThirdVictim, weight: 50}, j, clue + "upon-the-person", true
		}
		if tok.Hash == hPersonne && s < 3 { // "a désigné un expert en la personne de M. X"
			for e, d := j-1, 0; e >= 0 && d < 16 && !f.k[e+1].Any(entities.Para) && (d < 6 || f.k[e].Hash != hSemi && f.k[e].Hash != hDot); e, d = e-1, d+1 {
				if t, _, ok := f.titleAt(e); ok && t.role.Professional() {
					return t, e, clue + "in-the-person-of", true
				}
			}
		}
		if b, ok := f.leads.Lookup(tok.Hash); ok && (!b.par || par) && (b.near == 0 || s < b.near) && (!b.lay && !b.office || b.office == (civilities().Get(f.k[anchor].Hash).role == entities.RoleLawyer)) {
			if b.role == entities.RoleGuardian && (tok.Hash == hTutelle || tok.Hash == hCuratelle) && j == anchor-2 && (f.k[j+1].Hash == hDe || f.k[j+1].Any(entities.Elided)) { // "gérante de tutelle de X": the ward
				return title{role: entities.RoleParty, weight: 45}, j, clue + "ward", true
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
			return title{role: b.role, weight: b.weight}, j, clue + "lead", true
		}
		if tok.Hash == hCom && s > 0 {
			return title{}, 0, "", false
		}
		if (s <= 2 || j > 0 && possessives.Has(f.k[j-1].Hash) || f.longTitle(j, anchor)) && f.mayBeTitle(j) {
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
				return t, j, clue + "function-before", true
			}
		}
		if tok.Is(entities.Word|entities.Upper) && !tok.Any(entities.Elided) && s > 0 && !isCivility(tok) && !stops.Has(tok.Hash) {
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
		return title{role: entities.RoleParty, weight: 55}, j, clue + "client", true
	}
	return title{}, 0, "", false
}

// longTitle tells whether the words from j to the name are one function ("gardien de la paix").
func (f *finder) longTitle(j, anchor int) bool {
	if !f.mayBeTitle(j) {
		return false
	}
	_, end, ok := f.titleAt(j)
	return ok && end == anchor
}

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

// victimOf are the words of "violences sur la personne de X".
var (
	victimOf = set("personne personnes")
	hSur     = entities.Fold("sur")
)
