package person_test

import (
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/entities/person"
)

// Names that are words of the language, and what shows them: found by filling
// layouts with such names, see TestGenerated.
var worded = []struct{ fixture, why string }{
	{"Un témoin, ⟦Fortuné LEJUGE⟧, l'a vu. ⟦Aimé DES ESSARTS⟧ aussi.", "given names that are adjectives, before a surname in capitals"},
	{"découvert par ⟦Désiré SAINT-AMAND⟧, promeneur", "the same before a saint"},
	{"Un témoin, ⟦Luc ALLEMAGNE⟧, l'a vu.", "a country in capitals behind a given name"},
	{"M. ⟦Le Du⟧ conclut. Mme ⟦LE DU⟧, née le 3 mai, répond. M. ⟦Sören Le Du⟧ signe.", "a surname of two articles"},
	{"Mme ⟦Des Essarts⟧ conclut. M. ⟦De La Tour⟧ répond.", "a surname of an article and a noun"},
	{"M. ⟦JUGE Alain⟧, demeurant à Lens, et Mme ⟦GREFFIER Odile⟧ concluent.", "a function in capitals is the surname of the given name behind it"},
	{"né le 3 mai 1960 à Lens\nde ⟦BLANC Luc⟧ et de ⟦AVRIL Odile⟧\nNationalité : française", "the parents on a line of their own"},
	{"né le 3 mai 1960 à Lens\nde ⟦LE DU Luc⟧\nNationalité : française", "one parent alone"},
	{"- ⟦MATIN Désiré⟧\nné le 3 mai 1960", "a given name that is a participle, last on the line"},
	{"⟦L'HOSTIS Dragan⟧ a été entendu, et ⟦M'BENGUE Kofi⟧ aussi.", "other elided particles"},
	{"LE GREFFIER               LE PRESIDENT\n⟦SERIN Luc⟧               ⟦ROI Odile⟧\n", "the second cell of a row"},
	{"⟦MATIN Odile⟧, mineure, a été entendue.", "minority is civil status"},
	{"son fils ⟦Aimé⟧ vit avec lui ; ses enfants, ⟦Désiré⟧ et ⟦Pierre⟧, aussi", "given names that are words, right behind a kinship"},
	{"deux enfants, ⟦Levent⟧ et ⟦Clémence⟧", "a list of children that begins with a form of a verb"},
	{"le sieur ⟦Serin⟧ et son associé ⟦VARAGNOL⟧ ont bâti", "a partner"},
	{"MM. ⟦Serin⟧ et ⟦Juge⟧ confirment.", "the last of a list is a function as well"},
	{"elle écrit : « j'ai vu M. ⟦Serin⟧ crier sur ⟦Aurore⟧ » et le signe.", "a given name in what a witness writes"},
	{"l'acte de vente ⟦VARAGNOL⟧ / ⟦RAISIN⟧ du 3 mai", "seller and buyer name a sale"},

	{"PARTIES CIVILES :\n⟦JUGE Manuel⟧, domicilié à Lens", "an office in capitals before a domicile"},
	{"l'acte de vente ⟦ROUX LEMAIRE⟧ / ⟦NUNES PEREIRA⟧ du 3 mai", "surnames of several words name a sale"},

	{"son collègue ⟦DELAMARCHE⟧ l'a vu, et leur voisin ⟦Varagnol⟧ aussi", "a colleague by surname"},
	{"M. le DIRECTEUR REGIONAL DES AFFAIRES SANITAIRES, son collègue DIRECTEUR et leur voisin Immédiat", "an office with its adjective, and no surnames"},
	{"M. le directeur ⟦VARAGNOL⟧ conclut.", "the bearer of an office"},

	{"Le témoin ⟦RENNES⟧ a vu tomber son associé ⟦NANTES⟧ dans la cour.", "towns in capitals behind what needs a bearer"},
	{"Le témoin SARL, son associé TRIBUNAL et leur associé URSSAF ne viennent pas.", "no bearers"},
	{"LE TÉMOIN PARIS ET SON ASSOCIÉ LUNDI", "a line in capitals"},

	{"Fortuné TRIBUNAL, Juste SARL, Aimé CGT", "words before what is no surname"},
	{"IL EST AIMÉ DE TOUS, JUSTE APRÈS", "a line in capitals"},
	{"Le cas est désiré PAR tous.", "a participle in small letters"},
	{"M. Le Préfet du Nord et Mme La Présidente", "offices with their articles"},
	{"Monsieur Le Président du tribunal. Monsieur LE PROCUREUR Général", "an office behind its article"},
	{"Le bail est signé\nde BONNE foi", "no birth above"},
	{"Le fils aîné. Juste avant, il part", "a sentence end parts the kinship from the word"},
	{"crier sur Aurore", "no witness speaks"},
	{"« il revient sur Nice, avec Amour »", "a town and a noun in what a witness says"},
	{"le prix au m / SURFACE, vente A/B", "slashes that part no surnames"},
	{"MM. ⟦Serin⟧ et Président de chambre", "a function that governs"},
}

func TestWorded(t *testing.T) {
	for _, c := range worded {
		entitiestest.RunOne(t, person.Recognizer(), entitiestest.Case{Fixture: mark(c.fixture), Why: c.why})
	}
}

// wordedClues are texts of which the last person's strongest clue is for a role.
var wordedClues = []struct {
	text string
	role entities.Role
	why  string
}{
	{"EN PRESENCE DE : SELARL SERIN, ès qualités de liquidateur judiciaire, représentée par Maître Luc VARAGNOL\n", entities.RoleTrustee, "the firm holds the office, and the partner in it"},
	{"la SCP SERIN, mandataire liquidateur, représentée par Me VARAGNOL, avocat au barreau de Lens", entities.RoleLawyer, "counsel of the office holder is counsel"},
	{"la SCP SERIN, représentée par Me VARAGNOL", entities.RoleLawyer, "no office"},
	{"Il résulte du rapport de l'expert, le professeur Serin, que le docteur Varagnol n'a rien vu", entities.RoleThird, "of whom the expert tells"},
	{"Attendu qu'un examen a été confié au docteur Serin et au professeur Varagnol ;", entities.RoleExpert, "two whom the court entrusts"},
	{"Mme Océane GENDARME et M. Luc VARAGNOL concluent", entities.RoleParty, "the surname of the one is no function of the other"},
	{"MADAME SVETLANA GREFFIER EPOUSE VARAGNOL CONCLUT", entities.RoleParty, "nor of her who bears it"},
	{"l'audition du gendarme VARAGNOL", entities.RolePolice, "a function with its bearer"},
	{"Monsieur Luc Martin GREFFIER, M. Luc VARAGNOL JUGE", entities.RoleJudge, "a function in capitals behind a whole name"},
	{"Monsieur Juge de paix VARAGNOL", entities.RoleJudge, "a function that goes on"},
	{"COMPOSITION DE LA COUR :\nM. SERIN, Président\nqui en ont délibéré.\nGreffier, lors des débats : Mme VARAGNOL\n", entities.RoleClerk, "a label goes on behind a comma"},
	{"M. Luc SERIN\nM. BLANC\nRapporteur\nM. VARAGNOL\nCommissaire du gouvernement\nAudience du 3 mai 2005\n", entities.RoleRapporteurPublic, "names over their functions"},
	{"Lu le 3 mai.\n\nLe rapporteur,\nP. SERIN\nLe président,\nM. VARAGNOL\nLe greffier,\n", entities.RoleJudge, "functions over their names"},
	{"le docteur Varagnol a commis une faute", entities.RoleThird, "a fault is no mission"},
	{"le docteur Varagnol, commis en qualité d'expert, a conclu", entities.RoleExpert, "whom the court commits"},
}

func TestWordedClues(t *testing.T) {
	for _, c := range wordedClues {
		if best, weight := lastRole(t, c.text); best != c.role {
			t.Errorf("%s: the last name of %q speaks for %q with %d, not for %q", c.why, c.text, best, weight, c.role)
		}
	}
}

// TestPanelEnds holds that what a bench's block took in of the facts, for want
// of a heading, makes no judge.
func TestPanelEnds(t *testing.T) {
	const head = "COUR D'APPEL DE RIOM\nChambre sociale\n\nCOMPOSITION DE LA COUR : LORS DES DEBATS ET DU DELIBERE :\nM. Luc SERIN, Président,\nMme Odile BLANC, Conseiller,\nAssistés lors des débats de M. Paul MIDI, Greffier.\n\n"
	for last, judge := range map[string]bool{
		"Mme Ostrowska a travaillé pour la société. L'employeur lui reproche d'avoir faussé la caisse avec M. VARAGNOL. Elle le nie.\n": false,
		"M. VARAGNOL\n": true,
	} {
		_, found := entitiestest.Find(t, head+last, person.Recognizer())
		got := false
		for _, m := range found {
			if (head + last)[m.Start:m.End] == "VARAGNOL" {
				for _, k := range m.Clues {
					got = got || k.Role == entities.RoleJudge
				}
			}
		}
		if got != judge {
			t.Errorf("a clue for a judge: %v, in %q", got, last)
		}
	}
}
