package place

import (
	"testing"

	"github.com/estompe/estompe/entities/entitiestest"
)

func TestOrdersAbroad(t *testing.T) {
	entitiestest.Run(t, Recognizer(), []entitiestest.Case{
		{Fixture: "demeurant ⟦H34 Résidence Bellevue, 13003 Marseille¦address⟧", Why: "the letter and number of a flat before the site"},
		{Fixture: "pièce H34 de la Résidence Bellevue", Why: "an exhibit"},
		{Fixture: "demeurant ⟦12 bis rue Babou, M'Tsapéré, 97600 Mamoudzou¦address⟧", Why: "an elided M' is no civility, between street and code"},
		{Fixture: "M. Berg, ⟦Storgatan 14, 111 23 Stockholm¦address⟧", Why: "a Swedish code of two groups"},
		{Fixture: "Mme Nowak, ⟦Ulica Długa 12/4, 31-147 Kraków¦address⟧", Why: "a Polish code, a flat behind a stroke"},
		{Fixture: "les lots 12 et 31-147 Kraków", Why: "no street before it"},
		{Fixture: "il a réglé 111 23 Stockholm", Why: "no street before it"},
		{Fixture: "M. Doyle, ⟦22 Merrion Square, Dublin 2¦address⟧, intimé", Why: "a district of Dublin"},
		{Fixture: "M. Conti, ⟦Via Roma 5/A, 20121 Milano¦address⟧", Why: "an Italian street without a word of domicile, a letter behind a stroke"},
		{Fixture: "Il est passé via Roma 5 fois", Why: "« via » in small letters is a preposition"},
		{Fixture: "M. Peeters, ⟦Kapellestraat 5 bus 3, 8400 Oostende¦address⟧ (⟦Belgique¦place.country⟧)", Why: "a Flemish letter box"},
		{Fixture: "M. Mansour, ⟦Lot 45, cité Bouchareb, Annaba¦address⟧", Why: "a plot and a town without code"},
	})
}
