package person

import (
	"strings"
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/lexicon"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// title is a function and how strongly it makes its bearer somebody of the case.
type title struct {
	role   entities.Role
	weight int
	plural bool
	// unless lists words after the function that make it another one
	// ("président de la société"), with what it then is.
	unless *wordset.Map[title]
	// needs lists words one of which has to follow ("avocat général").
	needs *wordset.Set
	// despite lists words after the function that keep it what it is ("président du conseil de prud'hommes").
	despite *wordset.Set
}

// mayBeTitle tells at a glance of most tokens that they are no function. It is
// for loops over many; [finder.titleAt] asks for itself.
func (f *finder) mayBeTitle(j int) bool {
	return f.k[j].Bits&entities.Word != 0 && f.titled.May(f.k[j].Hash)
}

// titleFilter is of the words of titles.
var titleFilter = sync.OnceValue(func() *wordset.Filter {
	words := &wordset.Filter{}
	for h := range titles().Keys() {
		words.Add(h)
	}
	return words
})

// titles are built at the first text: the table is large.
var titles = sync.OnceValue(func() *wordset.Map[[]title] {
	t := &wordset.Map[[]title]{}
	put := func(words string, ts ...title) {
		for w := range strings.FieldsSeq(words) {
			t.Put(fold.Of(w), ts)
		}
	}
	officer := title{role: entities.RolePartyOfficer, weight: 60}
	third := title{role: entities.RoleThird, weight: 30}
	notCourt := unless(officer, "société sas sa sarl association syndicat groupe conseil_administration directoire directeur comité directoire entreprise fondation fédération")
	notCourt.Put(fold.Of("republique"), third)
	for w := range strings.FieldsSeq("départemental régional général municipal métropole université communauté ordre") {
		notCourt.Put(fold.Of(w), third)
	}
	judge := title{role: entities.RoleJudge, weight: 90}
	for w := range strings.FieldsSeq("conseil clan clans tribu club cercle amicale coopérative mutuelle copropriété ligue parti") {
		notCourt.Put(fold.Of(w), officer)
	}
	put("président présidente présidant présid prés", title{role: entities.RoleJudge, weight: 88, unless: notCourt, despite: set("prud'hommes prud hommes prudhommes tribunal cour juridiction formation section départiteur")})
	put("présidents présidentes", title{role: entities.RoleJudge, weight: 85, plural: true})
	put("vice-président", judge)
	counsellor := unless(third, "municipal municipale général départemental régional financier financière juridique clientèle commercial technique emploi syndical salarié bancaire patrimoine fiscal vente")
	put("conseiller conseillère cons", title{role: entities.RoleJudge, weight: 85, unless: counsellor})
	put("conseillers conseillères", title{role: entities.RoleJudge, weight: 85, plural: true, unless: counsellor})
	put("juge magistrat magistrate assesseur assesseure doyen doyenne auditeur auditrice référendaire départiteur départitrice", judge)
	put("juges magistrats assesseurs auditeurs référendaires", title{role: entities.RoleJudge, weight: 90, plural: true})
	put("rapporteur rapporteure rapporteuse",
		title{role: entities.RoleRapporteurPublic, weight: 98, needs: set("public publique")},
		title{role: entities.RoleJudge, weight: 85, unless: unless(third, "général")})
	put("maître maîtresse", title{role: entities.RoleJudge, weight: 85, needs: set("requêtes")})
	put("greffier greffière greffiere greff", title{role: entities.RoleClerk, weight: 95})
	put("greffiers greffières", title{role: entities.RoleClerk, weight: 95, plural: true})
	put("secrétaire", title{role: entities.RoleClerk, weight: 60, unless: unless(third, "médicale médical comptable général générale syndicat direction commercial commerciale polyvalente")})
	put("adjoint adjointe agent", title{role: entities.RoleClerk, weight: 70, needs: set("greffe administratif administrative assermenté assermentée")})
	put("procureur procureure substitut substitute vice-procureur", title{role: entities.RoleProsecutor, weight: 95})
	put("avocat avocate avocats avocates",
		title{role: entities.RoleProsecutor, weight: 98, needs: set("général générale généraux")},
		title{role: entities.RoleLawyer, weight: 95, plural: true})
	put("avoué avouée avoués postulant plaidant postulante plaidante", title{role: entities.RoleLawyer, weight: 92})
	put("bâtonnier", title{role: entities.RoleLawyer, weight: 70})
	put("expert experte experts expert-judiciaire sapiteur", title{role: entities.RoleExpert, weight: 85, unless: unless(third, "comptable assurances assurance automobile")})
	put("notaire notaires", title{role: entities.RoleNotary, weight: 92})
	put("huissier huissiers", title{role: entities.RoleBailiff, weight: 92})
	put("commissaire commissaires",
		title{role: entities.RoleBailiff, weight: 92, needs: set("justice priseur priseurs")},
		title{role: entities.RolePolice, weight: 85, needs: set("police")},
		title{role: entities.RoleRapporteurPublic, weight: 92, needs: set("gouvernement")},
		title{role: entities.RoleTrustee, weight: 90, needs: set("exécution plan")})
	put("liquidateur liquidatrice liquidateurs mandataire-liquidateur séquestre", title{role: entities.RoleTrustee, weight: 97})
	put("mandataire mandataires",
		title{role: entities.RoleGuardian, weight: 98, needs: set("protection spécial majeurs")},
		title{role: entities.RoleTrustee, weight: 95, needs: set("judiciaire judiciaires liquidateur liquidateurs hoc ad ad'hoc ad-hoc")})
	put("administrateur administratrice administrateurs administratrices",
		title{role: entities.RoleParty, weight: 65, needs: set("légal légale légaux légales")}, // a parent
		title{role: entities.RoleGuardian, weight: 88, needs: set("hoc ad-hoc")},
		title{role: entities.RoleTrustee, weight: 95, needs: set("judiciaire judiciaires provisoire")})
	put("représentant représentante",
		title{role: entities.RoleParty, weight: 65, needs: set("enfant enfants fils fille filles mineur mineure")},
		title{role: entities.RoleThird, weight: 60, needs: set("salariés")},
		title{role: entities.RoleTrustee, weight: 90, needs: set("créanciers")},
		title{role: entities.RolePartyOfficer, weight: 60, needs: set("légal légale")},
		title{role: entities.RoleUnion, weight: 85, needs: set("syndical syndicale")})
	put("défenseur défenseure délégué déléguée",
		title{role: entities.RoleUnion, weight: 92, needs: set("syndical syndicale")},
		title{role: entities.RoleThird, weight: 30, needs: set("personnel")})
	put("chargé chargée", title{role: entities.RoleThird, weight: 50, needs: set("indemnisation affaires mission études contentieux")})
	put("maire maires", title{role: entities.RoleThird, weight: 30})
	put("éducateur éducatrice instituteur institutrice enseignant enseignante facteur gardienne", title{role: entities.RoleThird, weight: 30})
	put("muni munie munis", title{role: entities.RoleThird, weight: 60, needs: set("pouvoir mandat")})
	ofChildren := unless(title{role: entities.RoleParty, weight: 65}, "enfant enfants fils fille filles")
	put("tuteur tutrice curateur curatrice subrogé", title{role: entities.RoleGuardian, weight: 92, unless: ofChildren})
	put("arbitre arbitres", title{role: entities.RoleThird, weight: 98, plural: true})
	put("interprète interprètes traducteur traductrice", title{role: entities.RoleInterpreter, weight: 92})
	put("gendarme gendarmes policier policiers policière brigadier adjudant adjudant-chef maréchal opj apj enquêteur douanier", title{role: entities.RolePolice, weight: 80})
	put("officier agent officiers agents", title{role: entities.RolePolice, weight: 85, needs: set("police")})
	put("gardien", title{role: entities.RolePolice, weight: 85, needs: set("paix")})
	put("gérant gérante", title{role: entities.RoleGuardian, weight: 92, needs: set("tutelle curatelle")}, officer)
	put("gérants cogérant co-gérant dirigeant dirigeante dirigeants pdg associé associée", officer)
	put("directeur directrice", title{role: entities.RolePartyOfficer, weight: 60, unless: unless(title{role: entities.RolePolice, weight: 80}, "enquête")})
	put("enquêteur", title{role: entities.RolePolice, weight: 80})
	put("lieutenant capitaine commandant major", title{role: entities.RolePolice, weight: 85, needs: set("police gendarmerie")})
	put("chef cheffe", title{role: entities.RoleClerk, weight: 90, needs: set("greffe chambre")})
	put("médecin médecins", title{role: entities.RoleThird, weight: 30, plural: true, unless: unless(title{role: entities.RoleExpert, weight: 80}, "légiste expert")})
	put("infirmier infirmière psychologue psychiatre expert-comptable comptable voisin voisine voisins collègue collègues client cliente clients clientes supérieur supérieure responsable ami amie",
		title{role: entities.RoleThird, weight: 30, plural: true})
	put("appelant appelante intimé intimée demandeur demanderesse défendeur défenderesse requérant requérante prévenu prévenue assuré assurée débiteur débitrice saisi saisie caution cautions salarié salariée salariés salariées débiteurs locataires preneurs bailleurs assurés acquéreurs vendeurs prévenus requérants requérantes intervenants demanderesses défenderesses intimées appelantes appelants intimés demandeurs défendeurs intervenant intervenante bailleur locataire preneur acquéreur vendeur exposant exposante",
		title{role: entities.RoleParty, weight: 60})
	put("accusé accusée accusés accusées", title{role: entities.RoleParty, weight: 60, unless: unless(title{role: entities.RoleThird, weight: 1}, "réception")})
	put("partie parties", title{role: entities.RolePartyVictim, weight: 80, needs: set("civile civiles")})
	put("victime victimes", title{role: entities.RolePartyVictim, weight: 50})
	put("témoin témoins", title{role: entities.RoleThirdWitness, weight: 80})
	return t
})

func unless(t title, words string) *wordset.Map[title] {
	m := &wordset.Map[title]{}
	for w := range strings.FieldsSeq(words) {
		m.Put(fold.Of(w), t)
	}
	return m
}

// titleAt reads a function at token j: its title and the token after it.
func (f *finder) titleAt(j int) (title, int, bool) {
	if !f.mayBeTitle(j) {
		return title{}, j, false
	}
	ts, ok := titles().Lookup(f.k[j].Hash)
	if !ok || f.k[j].Any(entities.Abbr|entities.Elided) || f.inSurname(j) || f.bornAs(j) {
		return title{}, j, false
	}
	for _, t := range ts {
		end := j + 1
		if t.needs != nil {
			n := f.following(j+1, 5, func(h uint64) bool { return t.needs.Has(h) })
			if n < 0 {
				continue
			}
			end = n + 1
			if t.role == entities.RoleRapporteurPublic && f.at.expropriation && f.k[n].Hash == hGouvernement {
				return title{role: entities.RoleThird, weight: 92}, end, true
			}
		}
		if t.unless != nil && (t.despite == nil || f.following(j+1, 6, func(h uint64) bool { return t.despite.Has(h) }) < 0) {
			if n := f.following(j+1, 6, func(h uint64) bool { _, no := t.unless.Lookup(h); return no }); n >= 0 {
				return t.unless.Get(f.k[n].Hash), n + 1, true
			}
		}
		return t, end, true
	}
	return title{}, j, false
}

// bornAs tells whether the function at j is the surname of the civility or of
// the given name before it: "Mme GREFFIER", "Océane GENDARME", "M. Luc Juge".
func (f *finder) bornAs(j int) bool {
	tok := f.k[j]
	if j == 0 || !tok.Any(entities.Upper) || tok.Any(entities.Line|entities.Sentence) || f.k[j-1].Any(entities.Sentence) && !f.k[j-1].Any(entities.Line|entities.Upper) {
		return false
	}
	contrast := tok.Any(entities.Caps) && !f.k[j-1].Any(entities.Caps) && f.knownGiven(j-1)
	if !contrast && !surnamesToo.Has(tok.Hash) && f.class(j)&lexicon.Surname == 0 {
		return false
	}
	if j+1 < len(f.k) && !f.k[j+1].Any(entities.Line) && (f.k[j+1].Hash == hDe || f.k[j+1].Hash == hDu || f.k[j+1].Hash == hDes || f.k[j+1].Any(entities.Elided) && !f.k[j+1].Any(entities.Upper)) {
		return false
	}
	if c, ok := civilityOf(f.k[j-1]); ok && c.role == "" && !c.plural && f.k[j-1].Any(entities.Upper) {
		return !f.capAt(j+1) || f.k[j+1].Any(entities.Line)
	}
	if !f.knownGiven(j-1) || f.k[j-1].Any(entities.Caps) && !tok.Any(entities.Caps) {
		return false
	}
	if j > 1 && !f.k[j-1].Any(entities.Line) {
		if c, ok := civilityOf(f.k[j-2]); ok && c.role == "" && !c.plural {
			return true
		}
	}
	return contrast && (f.k[j-1].Any(entities.Line) || j > 1 && !f.capAt(j-2))
}

// inSurname tells whether a hyphen joins the function at j to a capitalised word
// that is none: "JUGE-LAFLEUR" is a surname.
func (f *finder) inSurname(j int) bool {
	if j+2 >= len(f.k) || !f.k[j].Any(entities.Upper) || f.k[j+1].Hash != hDash || f.k[j+1].Any(entities.Space) || f.k[j+2].Any(entities.Space) {
		return false
	}
	return f.capAt(j+2) && !titleWords.Has(f.k[j+2].Hash) && titles().Get(f.k[j+2].Hash) == nil && !stops.Has(f.k[j+2].Hash)
}

// following finds the first of the next few words of the same phrase that has a property, or -1.
func (f *finder) following(j, most int, has func(uint64) bool) int {
	for n := 0; n < most && j < len(f.k); n, j = n+1, j+1 {
		tok := f.k[j]
		if tok.Any(entities.Para|entities.Sentence) || tok.Is(entities.Punct) && tok.Hash != hDash {
			return -1
		}
		if has(tok.Hash) {
			return j
		}
	}
	return -1
}
