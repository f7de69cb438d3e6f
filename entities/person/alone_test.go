package person_test

import (
	"testing"

	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/entities/person"
)

var alone = []struct{ fixture, why string }{
	{"sont issus de l'union :\n⟦Yasmine⟧, née le 17 mai 2008, et ⟦Ilyès⟧ né le 1er février 2011.", "a birth behind \"et\""},
	{"la fille de la requérante, ⟦Wénéla⟧, âgée de quatre ans, est séparée d'elle", "an age in apposition, a name that no list knows"},
	{"IL A QUATRE ENFANTS DONT L'AINE, ⟦THADEE⟧, AGE DE ONZE ANS", "the same in capitals"},
	{"il a deux enfants dont ⟦Thadée⟧, âgé de onze ans", "the same without a comma before"},
	{"il l'a dit à ⟦Dédé⟧, l'homme d'entretien", "a job with an elided article"},
	{"elle l'a appris de ⟦Josette⟧, la concierge", "a job with its article"},
	{"avec son associé ⟦Kamel⟧ [B], gérant", "the surname is hidden already"},
	{"⟦Patrice⟧ et ⟦Laurence VARAGNOL⟧, parents de la victime, sont parties", "a surname for two"},
	{"né le 2 octobre 1991 à ELBEUF\nde ⟦Patrick⟧ et de ⟦VARAGNOL Nadège⟧\nsous contrôle judiciaire", "the parents of an accused"},
	{"chez un certain ⟦Varagnol⟧ ou chez un certain « ⟦Nino⟧ »", "somebody whom nobody knows"},

	{"La société, âgée de dix ans, et née le 1er mai, décline.", "a company has an age, too"},
	{"une maison, rue Basse, âgée de cent ans", "a house"},
	{"dans un certain Délai, et d'un certain âge", "a noun with a capital"},
	{"entre Florence et Paris", "towns that are given names"},
}

func TestAlone(t *testing.T) {
	for _, c := range alone {
		entitiestest.RunOne(t, person.Recognizer(), entitiestest.Case{Fixture: mark(c.fixture), Why: c.why})
	}
}
