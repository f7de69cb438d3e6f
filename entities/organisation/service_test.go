package organisation

import (
	"testing"

	"github.com/estompe/estompe/entities/entitiestest"
)

func TestHomesPoliceAndClubs(t *testing.T) {
	entitiestest.Run(t, Recognizer(), []entitiestest.Case{
		{Fixture: "admis à l'⟦IME Les Tilleuls de Sorgues¦org.establishment⟧", Why: "a home for children by its initials"},
		{Fixture: "elle réside à la ⟦résidence autonomie Les Genêts¦org.establishment⟧", Why: "sheltered housing"},
		{Fixture: "élève de l'⟦institut de formation en soins infirmiers de Privas¦org.establishment⟧", Why: "a school of nurses"},
		{Fixture: "retenu au ⟦centre de rétention de Sète¦org.establishment⟧", Why: "detention of foreigners, the short form"},
		{Fixture: "les médicaments achetés à la ⟦pharmacie du Marché¦org.establishment⟧", Why: "a pharmacy by its own name"},
		{Fixture: "entendu au ⟦commissariat de Lunel¦org.public⟧ puis à la ⟦gendarmerie de Sommières¦org.public⟧", Why: "police and gendarmerie of a town"},
		{Fixture: "la ⟦section de recherches de Nîmes¦org.public⟧ a poursuivi l'enquête", Why: "a unit of investigators"},
		{Fixture: "la ⟦commission de surendettement de la Drôme¦org.public⟧ a déclaré la demande recevable", Why: "a commission for debts"},
		{Fixture: "le ⟦directeur départemental des finances publiques du Lot¦org.public⟧ conclut", Why: "a director with his département"},
		{Fixture: "le ⟦comité des fêtes de Mirabel¦org.company⟧ et l'⟦association familiale « Le Lien »¦org.company⟧ ont été cités", Why: "clubs, with a name in quotes"},
		{Fixture: "le ⟦Football club de Lodève¦org.company⟧, la ⟦DDT du Gers¦org.public⟧ ont conclu", Why: "a sports club, a département's office"},
		{Fixture: "le commissariat a été prévenu ; la gendarmerie est intervenue ; la pharmacie était fermée", Why: "generic, no name"},
		{Fixture: "le centre de soins, le centre de santé et la résidence services n'ont pas répondu", Why: "generic homes"},
		{Fixture: "la commission de surendettement a rejeté la demande", Why: "the commission of no place"},
	})
}
