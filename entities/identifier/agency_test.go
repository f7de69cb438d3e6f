package identifier

import (
	"testing"

	"github.com/estompe/estompe/entities/entitiestest"
)

func TestClaimantFile(t *testing.T) {
	entitiestest.Run(t, Recognizer(), []entitiestest.Case{
		{Fixture: "La caisse d'allocations familiales (dossier n° ⟦4587123¦id.document⟧) soutient", Why: "the file of a claimant at an agency"},
		{Fixture: "MDPH dossier n° ⟦19/4521¦id.document⟧", Why: "a court's shape, the agency right beside"},
		{Fixture: "dossier MDPH n° ⟦19/4521¦id.document⟧", Why: "the agency within"},
		{Fixture: "le dossier n° ⟦12/345¦id.document⟧ de la maison départementale des personnes handicapées", Why: "the agency behind"},
		{Fixture: "dossier n° 12/345", Why: "a docket number"},
	})
}
