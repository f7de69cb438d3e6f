package person_test

import (
	"testing"

	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/entities/person"
)

var seconds = []struct{ fixture, why string }{
	{"Monsieur ⟦Peio VARAGNOL BORDA⟧ a acquis un lot.", "a second surname in capitals that is a verb"},
	{"les époux ⟦VARAGNOL BORDA⟧ ont acquis un lot", "the same without given name"},
	{"M. ⟦Wong Fat⟧, clerc, l'a écrit.", "a second word that is an adjective"},
	{"le nommé ⟦Pierre-Chanel Toutou⟧ l'appelle papa", "a surname that is a noun"},
	{"Me ⟦Jean-Philippe ABOU⟧ (avocat au barreau de Lyon)", "a surname that is a particle elsewhere"},
	{"le recel de ⟦Minh PHAN VAN⟧ est établi", "a particle that closes the surname"},
	{"⟦Le GALL Françoise⟧, née le 3 mai 1960", "a surname with its article, before the given name"},
	{"les déclarations de ⟦Lê Thi Hoa⟧ sont lues", "a Vietnamese surname that folds to an article"},
	{"l'enfant ⟦Sébastien⟧, né de ⟦Ghislaine VARAGNOL⟧", "a birth of a mother is no birth name"},
	{"pris en leur qualité d'héritiers de ⟦Solange VARAGNOL⟧, décédée", "heirs of somebody"},
	{"Mme ⟦Serin⟧ née ⟦de Villiers⟧ conclut", "a birth name with its particle"},

	{"Nom                    Date             Lieu\n⟦VARAGNOL Marie-Astrid Sipo⟧        19/11/2003       Nouméa\n⟦VARAGNOL Josué⟧                    07/07/2010       Nouméa\n", "rows of a table: a town that is a given name goes not on over the line"},
	{"Mme ⟦Varagnol⟧, Infirmière, et M. ⟦Serin⟧ Directeur, concluent", "functions with capitals"},
	{"MONSIEUR ⟦VARAGNOL⟧ PRETEND QU'IL A PAYE", "a verb among capitals"},
	{"à la diligence de Madame le Procureur Général.", "an office of two words"},
	{"Monsieur le Juge-Commissaire a déposé un rapport.", "an office with a hyphen"},
	{"M. le directeur de l'Établissement n'a pas comparu", "the head of a body that bears a name"},
	{"Le TRIBUNAL Paul, La COUR Marie", "articles before courts"},
}

func TestSecondSurnames(t *testing.T) {
	for _, c := range seconds {
		entitiestest.RunOne(t, person.Recognizer(), entitiestest.Case{Fixture: mark(c.fixture), Why: c.why})
	}
}
