package place

import (
	"testing"

	"github.com/estompe/estompe/entities/entitiestest"
)

func TestUnlistedTowns(t *testing.T) {
	entitiestest.Run(t, Recognizer(), []entitiestest.Case{
		{Fixture: "Ses parents vivent à ⟦Sabbarna¦locality⟧, en ⟦Libye¦place.country⟧.", Why: "a name of no list and its country"},
		{Fixture: "Il est parti de ⟦Kalfourt¦locality⟧ (⟦Tunisie¦place.country⟧) en 2011.", Why: "the country in brackets"},
		{Fixture: "confié à Fatima, en ⟦Libye¦place.country⟧", Why: "a given name is no town"},
		{Fixture: "Il a confié le dossier à Kalfourt, en vain", Why: "« en » without a country"},
		{Fixture: "Elle est repartie vivre à ⟦Lampidora¦locality⟧ en 2015.", Why: "« vivre à »"},
		{Fixture: "Elle compte vivre à deux.", Why: "a small letter"},
		{Fixture: "Il a quitté ⟦Marvejouls-le-Vieux¦locality⟧ pour ⟦Toul¦locality⟧.", Why: "what somebody leaves for a town is a town"},
		{Fixture: "Il a quitté Sophie pour Toulouse.", Why: "somebody is left, and the town has nothing else to speak for it"},
		{Fixture: "L'incendie de ⟦Saint-Maurice-de-Beynost¦locality⟧ a détruit la grange.", Why: "a known town of four words needs no noun of places"},
	})
}
