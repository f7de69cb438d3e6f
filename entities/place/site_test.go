package place_test

import (
	"testing"

	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/entities/place"
)

func TestNamedSites(t *testing.T) {
	entitiestest.Run(t, place.Recognizer(), []entitiestest.Case{
		{Fixture: "demeurant ⟦Lotissement les Acacias n° 8\n69220 BELLEVILLE¦address⟧", Why: "a number behind the name of a site"},
		{Fixture: "elle demeure ⟦8 venelle du Moulin-au-Duc, Quimper¦address⟧, avec lui", Why: "a link between hyphens in a street's name"},
		{Fixture: "la société, ⟦Technopole Arbia, 45 allée Pasteur, 64210 BIDART¦address⟧, conclut", Why: "a technopole with a name of its own"},
		{Fixture: "le commerçant, ⟦vallée des Colons, 31 rue Pasteur, NOUMÉA¦address⟧, est absent", Why: "a valley before the street, as overseas"},
		{Fixture: "demeurant ⟦tribu de Tiendanite, BP 12, 98815 HIENGHÈNE¦address⟧", Why: "a tribe of New Caledonia"},
		{Fixture: "domicilié ⟦servitude Arutua, lotissement Miri, 98718 Punaauia¦address⟧", Why: "a servitude of Polynesia"},
		{Fixture: "domicilié ⟦hôtel de ville, BP 130, 98717 Punaauia¦address⟧", Why: "a mayor at the town hall"},
		{Fixture: "né à ⟦Hasparren¦locality⟧\n⟦Maison Arbia\nQuartier Urcuray\n64240 HASPARREN¦address⟧\n", Why: "a house of the Basque country on a line of its own"},

		{Fixture: "signé à ⟦Lyon¦locality⟧ devant Paul Varagnol", Why: "\"devant\" without hyphens is no part of a town"},
		{Fixture: "la Maison Varagnol n° 8 a livré ; la servitude de passage, la vallée et la tribu", Why: "a house that trades, and common words"},
		{Fixture: "le lotissement des Acacias n° 12345 du rôle", Why: "a docket number"},
	})
}
