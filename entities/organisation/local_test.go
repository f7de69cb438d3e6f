package organisation

import (
	"testing"

	"github.com/estompe/estompe/entities/entitiestest"
)

func TestLocalBodies(t *testing.T) {
	entitiestest.Run(t, Recognizer(), []entitiestest.Case{
		{Fixture: "La ⟦régie des eaux du Val de Ternes¦org.public⟧ a résilié le contrat.", Why: "named by its object and a territory of no list"},
		{Fixture: "La ⟦régie municipale d'électricité de Bazas¦org.public⟧ conclut", Why: "the object in the complement"},
		{Fixture: "versé à la régie d'avances et de recettes du tribunal", Why: "the cash office of a court is no body"},
		{Fixture: "La régie du tribunal a reçu la somme.", Why: "the same"},
		{Fixture: "La régie municipale a été créée en 1990.", Why: "no complement, no name"},
		{Fixture: "Le ⟦SIVOM de la vallée du Ternon¦org.public⟧ demande", Why: "an acronym of the trade and a small noun"},
		{Fixture: "L'⟦établissement public territorial Plaine Claire¦org.public⟧ a exercé", Why: "a name of its own"},
		{Fixture: "Un établissement public local est créé par la loi.", Why: "the sort alone"},
		{Fixture: "Le ⟦syndicat mixte du parc naturel régional des Ardennes¦org.public⟧ conclut", Why: "the park belongs to the name"},
		{Fixture: "Le ⟦syndicat intercommunal d'adduction d'eau de la Haute Vézère¦org.public⟧ a refusé", Why: "a river that no list has behind « Haute »"},
		{Fixture: "Le ⟦parc national des Cévennes¦org.public⟧ a délivré", Why: "a national park"},
		{Fixture: "Le parc national de voitures est ancien.", Why: "a fleet"},
		{Fixture: "La ⟦société publique locale Eau du Ponant¦org.company⟧ fait valoir", Why: "the form in words belongs to the name"},
		{Fixture: "L'⟦office de tourisme de Mimizan¦org.public⟧ a engagé", Why: "a tourist office"},
		{Fixture: "L'office de tourisme est fermé le lundi.", Why: "no town"},
	})
}
