package person_test

import (
	"testing"

	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/entities/person"
)

var agents = []struct{ fixture, why string }{
	{"que le vétérinaire ⟦Delattre⟧ en a soigné deux", "a trade"},
	{"selon la caissière ⟦Lefebvre⟧, il n'a rien payé", "a trade in the feminine"},
	{"au conciliateur ⟦Delattre⟧, qui a échoué", "behind a contracted article"},
	{"son adjoint ⟦Delattre⟧ et le délégué ⟦Lefebvre⟧ l'ont vu", "functions"},
	{"le garde champêtre ⟦Delattre⟧ l'a surpris", "a function of two words"},
	{"Une collègue, ⟦Nadège⟧, a filmé la scène.", "a given name between commas behind a colleague"},
	{"avec ses amis ⟦Ludovic⟧, ⟦Jordan⟧ et ⟦Nadège⟧", "friends"},
	{"ce que confirme ⟦Delattre⟧, le vigile", "a surname before a job"},
	{"M. ⟦Kevin VIDAL--ROSSI⟧ conclut", "a double name with two hyphens"},

	{"le tracteur Delattre, le transporteur Lefebvre et la filière Delattre", "things and companies"},
	{"le secteur Bretagne, la chaudière Viessmann", "a region, a brand"},
	{"le vétérinaire Conseil, la caissière Centrale", "nouns and adjectives with capitals"},
	{"une maison, Florence, une ville", "a thing before the comma"},
}

func TestAgents(t *testing.T) {
	for _, c := range agents {
		entitiestest.RunOne(t, person.Recognizer(), entitiestest.Case{Fixture: mark(c.fixture), Why: c.why})
	}
}
