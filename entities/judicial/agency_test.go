package judicial

import (
	"testing"

	"github.com/estompe/estompe/entities/entitiestest"
)

func TestClaimantFile(t *testing.T) {
	entitiestest.Run(t, Recognizer(), []entitiestest.Case{
		{Fixture: "La caisse d'allocations familiales (dossier n° 4587123) soutient", Why: "the file of a claimant at an agency"},
		{Fixture: "MDPH de l'Orne, dossier n° 458790123", Why: "the agency's seat between"},
		{Fixture: "France Travail, dossier n° 7845123N", Why: "an agency of two words"},
		{Fixture: "le dossier n° 12/345 de la maison départementale des personnes handicapées", Why: "the agency behind"},
		{Fixture: "MDPH dossier n° 19/4521", Why: "a court's shape, the agency right beside"},
		{Fixture: "CPAM de l'Orne, dossier n° ⟦21/00123¦ref.case⟧", Why: "a court's shape behind a comma: the list of a hearing"},
		{Fixture: "Dossier n° ⟦21/00123¦ref.case⟧ - MDPH", Why: "a heading"},
		{Fixture: "La CPAM a conclu. Dossier n° ⟦458790123¦ref.case⟧", Why: "another sentence"},
	})
}
