package person_test

import (
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/entities/person"
)

// A surname in capitals before its given names, whatever else it means.
var surnameFirst = []struct{ fixture, why string }{
	{"Statuant sur le pourvoi formé par :\n- ⟦CRUCHE Solange⟧,\n- ⟦AVRIL Karim⟧, épouse ⟦RENARD⟧,\ncontre l'arrêt", "items of a list: a noun, a month, and a married name"},
	{"PRÉVENU :\n⟦ABBÉ Solange⟧\nnée le 3 mai 1960", "a title is a surname on a line of its own before a birth"},
	{"⟦PASTEUR Karim⟧, demeurant rue Basse", "an office before a domicile"},
	{"⟦LIMOGES Solange⟧\nnée le 3 mai 1960", "a town"},
	{"- ⟦D'ORSIVAL Karim, Louis⟧\nné le 3 mai 1960", "a particle, and two given names"},
	{"- ⟦VAN DAMME Karim⟧,\ncontre l'arrêt", "two words in capitals"},
	{"Né à Nice, fils de ⟦RAISIN Karim⟧ et de ⟦CRUCHE Solange⟧", "the parents that a criminal judgment names"},
	{"Il dit que ⟦D'ORSIVAL Solange⟧ l'a vu.", "an elided particle in prose"},
	{"⟦MAJOR Solange⟧\nnée le 3 mai 1960", "a rank"},
	{"⟦PLACE Karim⟧\nné le 3 mai 1960", "a word of streets, before a birth"},
	{"⟦Luc PLACE⟧\n⟦Simone PASCAL⟧ épouse ⟦PLACE⟧\n", "the end of a name on the line above is no street"},
	{"Fils de ⟦SAINT-AMAND Solange⟧ et de ⟦CRUCHE Karim⟧\n", "a saint with a hyphen among the parents"},
	{"Un témoin, ⟦Karim ABBÉ⟧, l'a vu.", "a title in capitals behind a given name that is not"},
	{"⟦MAURICE⟧\nC/\n⟦AOÛT⟧\nCOUR D'APPEL DE LYON", "a month alone on the line behind \"C/\""},

	{"L'ÉTAT Solange\n", "an article in capitals is no particle of a name"},
	{"PLACE Jean\nJaurès", "a place is no surname"},
	{"GREFFIER Solange\n", "an office of the court is none"},
	{"TRIBUNAL Solange\n", "nor the court itself"},
	{"SOCIÉTÉ Solange\n", "nor a company's kind"},
	{"C'est une CRUCHE Solange qui passe", "capitals in prose, with nothing around"},
	{"Il est le fils de Nice et du soleil", "a town is no parent"},
}

// An "M." among initials, in the signatures.
var initialM = []struct{ fixture, why string }{
	{"Mme ⟦CHOUTEAU⟧, greffière.\n\nPAR CES MOTIFS\nCondamne.\n\nLE GREFFIER   LE PRÉSIDENT\n⟦S. CHOUTEAU⟧     ⟦M. DOLBEAU⟧\n", "the other name of the row has an initial"},
	{"Mme ⟦CHOUTEAU⟧, greffière.\n\nPAR CES MOTIFS\nCondamne.\n\nLE GREFFIER   LE PRÉSIDENT\n⟦M. DOLBEAU⟧     ⟦S. CHOUTEAU⟧\n", "the same in the other order"},
	{"Mme ⟦CHOUTEAU⟧, greffière.\n\nPAR CES MOTIFS\nCondamne.\n\nLE GREFFIER   LE PRÉSIDENT\nMme ⟦CHOUTEAU⟧     M. ⟦DOLBEAU⟧\n", "civilities in the row"},
	{"Le 3 mai, M. ⟦DOLBEAU⟧ a vu ⟦S. CHOUTEAU⟧.", "in prose it is the civility"},
}

func TestInitialM(t *testing.T) {
	for _, c := range initialM {
		entitiestest.RunOne(t, person.Recognizer(), entitiestest.Case{Fixture: mark(c.fixture), Why: c.why})
	}
}

func TestSurnameFirst(t *testing.T) {
	for _, c := range surnameFirst {
		entitiestest.RunOne(t, person.Recognizer(), entitiestest.Case{Fixture: mark(c.fixture), Why: c.why})
	}
}

// A function that a name before it bears says nothing of the next line.
func TestSpentFunctions(t *testing.T) {
	for _, c := range []struct {
		text string
		role entities.Role
		why  string
	}{
		{"assisté de Mme Wendling, Greffier\nFAITS\nM. Duvauchel a été licencié.", entities.RoleParty, "the function stands behind another name"},
		{"M. Wendling (Président)\nMme Duvauchel conclut.", entities.RoleParty, "the same in brackets"},
		{"assisté du greffier\nMme Duvauchel\n", entities.RoleClerk, "the function announces the next line"},
		{"M. Wendling, Président\nM. Duvauchel, M. de Feraudet, Juges", entities.RoleJudge, "one function for a list, with a particle in it"},
	} {
		_, found := entitiestest.Find(t, c.text, person.Recognizer())
		best, weight := entities.RoleNone, 0
		for _, m := range found {
			if m.Kind != entities.KindPerson || c.text[m.Start:m.End] != "Duvauchel" {
				continue
			}
			for _, k := range m.Clues {
				if k.Weight > weight {
					best, weight = k.Role, k.Weight
				}
			}
		}
		if best != c.role {
			t.Errorf("%s: %q speaks for %q, not %q", c.why, c.text, best, c.role)
		}
	}
}
