package place

import (
	"testing"

	"github.com/estompe/estompe/entities/entitiestest"
)

func TestForeignStreets(t *testing.T) {
	entitiestest.Run(t, Recognizer(), []entitiestest.Case{
		{Fixture: "la société Adler GmbH, ⟦Birkenallee 17, 79100 Freiburg, Allemagne¦address⟧, a conclu", Why: "a German street in one word, its number behind it"},
		{Fixture: "Mme Elke Brandt, ⟦Gartenstr. 5a, 10115 Berlin¦address⟧", Why: "« str. » short"},
		{Fixture: "M. Tom Hale, ⟦12 Orchard Road, Leeds LS6 2AB, Royaume-Uni¦address⟧, et Mme Reed", Why: "an English street, its kind behind the name, the British code"},
		{Fixture: "demeurant ⟦Flat 4, 18 Mill Lane, Bristol BS3 1QT¦address⟧", Why: "« Flat » and its number"},
		{Fixture: "ayant son siège ⟦310 Harbor Street, Suite 12, Boston, MA 02110, Etats-Unis¦address⟧ et plaidant", Why: "a state's letters and five digits; a small word behind the country"},
		{Fixture: "demeurant ⟦220 rue Sherbrooke Est, Montréal (Québec) H2X 1E1, Canada¦address⟧", Why: "a Canadian code behind the province in brackets"},
		{Fixture: "M. Ruiz, ⟦calle Mayor n° 8, 28013 Madrid¦address⟧", Why: "a Spanish street, « n° » behind it"},
		{Fixture: "Il conduit 12 kilomètres sur Penny Lane", Why: "a number of something else"},
		{Fixture: "Les Lindenberg 12 et 14 ont été vendus", Why: "a word that ends otherwise is no street"},
		{Fixture: "la société Sunset Boulevard a signé", Why: "no number before an English kind of street"},
	})
}

func TestSitesAndHomes(t *testing.T) {
	entitiestest.Run(t, Recognizer(), []entitiestest.Case{
		{Fixture: "demeurant ⟦camping Les Mouettes, mobil-home n° 7, 85160 Saint-Jean-de-Monts¦address⟧", Why: "a mobile home and its number"},
		{Fixture: "appelé sur son téléphone mobile 12 fois", Why: "« mobile » alone"},
		{Fixture: "demeurant ⟦lotissement Les Figuiers n° 31, 97300 Cayenne¦address⟧", Why: "the number of the house behind the named site"},
		{Fixture: "demeurant ⟦3 rue des Ibis, quartier M'Bala, 97600 Mamoudzou¦address⟧", Why: "an elided M' is no civility"},
		{Fixture: "demeurant au ⟦numéro 38 de la rue du Puits, 51100 Reims¦address⟧", Why: "« numéro » in full"},
		{Fixture: "demeurant ⟦4 dalle des Olympiades, 75013 Paris¦address⟧", Why: "« dalle »"},
		{Fixture: "dispose de 14 places de stationnement et de 3 cours de tennis", Why: "things counted, not a number in a street"},
		{Fixture: "logé ⟦2 place de la Croix de Lorraine¦address⟧ dans la même ville", Why: "« dans » is in no street's name"},
	})
}
