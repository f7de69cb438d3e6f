package person_test

import (
	"strings"
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/entities/person"
)

var apposed = []struct {
	text string
	role entities.Role // of the clue that weighs most for the last name
	why  string
}{
	{"L'expert en balistique, Gaëtan Varagnol, identifiait un pistolet.", entities.RoleExpert, "a function, a comma, the name, a comma"},
	{"devant le juge d'instruction, M. Gaëtan Varagnol, le 2 mai", entities.RoleJudge, "the same before a civility"},
	{"devant le juge d'instruction M. Varagnol, il se rétracte", entities.RoleJudge, "a function with its complement right before"},
	{"Le médecin légiste, le docteur Varagnol, a conclu.", entities.RoleExpert, "a physician of the court"},
	{"l'expertise psychiatrique de Serin par le docteur Varagnol, de Lens", entities.RoleExpert, "an expertise by a physician"},
	{"a ordonné un examen, confié au docteur Serin et au professeur Varagnol ;", entities.RoleExpert, "the second of two whom the court entrusts"},
	{"COMMETTONS pour y procéder :\n\nVARAGNOL Gaëtan\n24 rue Basse, 64100 BAYONNE", entities.RoleExpert, "named on the line below"},
	{"MM. Serin et Varagnol attestent l'avoir vu.", entities.RoleThirdWitness, "whoever attests"},
	{"le meurtre de M. Varagnol est établi", entities.RoleThirdVictim, "whom a crime is done to"},
	{"M. Varagnol, président du conseil des clans, conteste", entities.RolePartyOfficer, "who presides what is no court"},
	{"M. Varagnol, président du conseil de prud'hommes, a lu", entities.RoleJudge, "who presides a conseil de prud'hommes"},
	{"Mme Varagnol, agissant en qualité de représentante légale de sa fille mineure", entities.RoleParty, "a mother is no officer"},
	{"Désigne Maître Gaëtan Varagnol, commissaire-priseur judiciaire, pour l'inventaire", entities.RoleBailiff, "a commissaire-priseur"},
	{"Administrateur judiciaire : SCP SERIN-BONPAR, en la personne de Maître Gaëtan Varagnol", entities.RoleTrustee, "a label, a firm, and its partner"},

	{"ordonne l'expertise médicale de M. Varagnol, blessé", entities.RoleNone, "whom the expertise is of"},
	{"Mme Irène Serin, gérante de tutelle de Louis VARAGNOL, majeur protégé", entities.RoleParty, "whom a guardian acts for"},
	{"en présence de Mme Irène Varagnol, gérante de tutelle", entities.RoleGuardian, "a guardian by the old name"},
	{"ASSOCIATION LES IFS, représentée par M. Jean Varagnol (Président)", entities.RolePartyOfficer, "who speaks for an association presides it"},
	{"commandement délivré par le ministère de Maître Varagnol", entities.RoleBailiff, "whose office a writ is served by"},
	{"Devant l'expert, M. Varagnol a soutenu que", entities.RoleParty, "a comma behind a place parts the expert from who speaks"},
	{"le certificat transmis à l'expert par le docteur Varagnol, son médecin", entities.RoleThird, "a physician who treated"},
	{"reçu notification :\n- M. Gaëtan Varagnol\n- l'interprète\n- l'avocat", entities.RoleNone, "the next of a list is another"},
}

// lastRole gives the role that the strongest clue of the last name of a text
// speaks for, and its weight.
func lastRole(t *testing.T, text string) (best entities.Role, weight int) {
	t.Helper()
	_, found := entitiestest.Find(t, text, person.Recognizer())
	for _, m := range found {
		if m.Kind != entities.KindPerson {
			continue
		}
		best, weight = entities.RoleNone, 0
		for _, k := range m.Clues {
			if k.Weight > weight {
				best, weight = k.Role, k.Weight
			}
		}
	}
	return best, weight
}

func TestApposed(t *testing.T) {
	for _, c := range apposed {
		if best, weight := lastRole(t, c.text); best != c.role {
			t.Errorf("%s: the last name of %q speaks for %q with %d, not for %q", c.why, c.text, best, weight, c.role)
		}
	}
}

func TestUnderCivilParties(t *testing.T) {
	const src = "COUR D'APPEL DE ROUEN\n\nPARTIES EN CAUSE\n\nPrévenu :\nSERIN Tony, né le 3 mai 1960\n\nPARTIES CIVILES :\n\n- VARAGNOL Françoise, veuve OSTROWSKA, 9 sente Basse, 76480 DUCLAIR\n\nET\n\nM. Paul DELATTRE, né le 3 mai 1961\n\nCOMPOSITION DE LA COUR :\n"
	_, found := entitiestest.Find(t, src, person.Recognizer())
	for _, m := range found {
		if m.Kind != entities.KindPerson {
			continue
		}
		victim := false
		for _, k := range m.Clues {
			victim = victim || k.Role == entities.RolePartyVictim
		}
		if want := strings.Contains(src[m.Start:m.End], "VARAGNOL") || strings.Contains(src[m.Start:m.End], "OSTROWSKA"); victim != want {
			t.Errorf("%q: a civil party: %v", src[m.Start:m.End], victim)
		}
	}
}
