package place_test

import (
	"testing"

	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/entities/place"
)

func TestStreetsWithoutNumber(t *testing.T) {
	entitiestest.Run(t, place.Recognizer(), []entitiestest.Case{
		{Fixture: "écroué au centre, ⟦route de Rânes, 61150 Écouché¦address⟧", Why: "a post code proves a street of a common kind"},
		{Fixture: "M. Roy, ⟦Grande Rue, 95420 MAGNY EN VEXIN¦address⟧", Why: "a street whose name is its kind"},
		{Fixture: "M. Roy, ⟦via Mazzini 7, 10122 Torino, Italie¦address⟧", Why: "the number behind the name"},
		{Fixture: "sis ⟦72 boulevard Albert 1er, 35200 Rennes¦address⟧", Why: "a king's number ends the name"},
		{Fixture: "demeurant ⟦Mas Blanc, route de Loupiac, à Payrac (Lot)¦address⟧", Why: "a house, its road, its town and the département"},
		{Fixture: "la cour, place 12, 61000 personnes", Why: "a number of people is no post code"},
		{Fixture: "en cours de route, 61200 euros ont disparu", Why: "nor is a sum"},
		{Fixture: "M. Roy\n⟦12 lot. Morne Vert\n97232 LE LAMENTIN¦address⟧", Why: "a short form with its dot"},
		{Fixture: "⟦3 imp. des Acacias, 91600 Savigny s/Orge¦address⟧ ;", Why: "\"sur\" as a letter and a stroke"},
		{Fixture: "⟦3 imp. des Acacias, 94200 IVRY S/SEINE¦address⟧", Why: "the same in capitals"},
		{Fixture: "⟦3 rue des Acacias à Trifouilly (91600)¦address⟧", Why: "a post code in brackets behind the town"},
		{Fixture: "⟦13 bis, r. G. Péri, 94200 IVRY¦address⟧", Why: "a kind of one letter with its dot"},
		{Fixture: "⟦14 rue Vaugelas 1er étage 69001 Lyon¦address⟧", Why: "a floor between street and post code"},
		{Fixture: "⟦14 rue des Arts 69100 VILLEURBANNE¦address⟧", Why: "\"Arts\" is no article here"},
		{Fixture: "demeurant ⟦14 rue des Ifs (69100) VILLEURBANNE¦address⟧", Why: "the post code alone in brackets"},
		{Fixture: "demeurant ⟦14, rue des Ifs, Villeurbanne, 69100¦address⟧", Why: "the post code last"},
		{Fixture: "une boutique ⟦14 rue des Ifs¦address⟧, ⟦16 rue des Lys¦address⟧ et ⟦18 place Carnot¦address⟧", Why: "a list of streets"},
		{Fixture: "demeurant au ⟦14 de la rue des Ifs à Villeurbanne¦address⟧", Why: "\"de la\" after the number"},
		{Fixture: "demeurant ⟦Douar Ouled Ali, Oujda¦address⟧ (⟦Maroc¦place.country⟧)", Why: "a country proves a foreign address"},
		{Fixture: "sous le numéro 123 456 789, ⟦14 rue des Ifs, 69100 VILLEURBANNE¦address⟧", Why: "a company number before the street"},
		{Fixture: "demeurant ⟦8, allée des Ifs, 85800\u00a0Givrand¦address⟧", Why: "no-break space"},
	})
}

func TestHouses(t *testing.T) {
	entitiestest.Run(t, place.Recognizer(), []entitiestest.Case{
		{Fixture: "demeurant ⟦Kerdrain, à Guidel (Morbihan)¦address⟧, défendeur", Why: "a hamlet and its town, as the supreme court wrote it"},
		{Fixture: "la perquisition au ⟦lieu-dit Le Bois Noir, à Saint-Maixme-Hauterive¦address⟧", Why: "a lieu-dit and its town"},
		{Fixture: "un studio dans la ⟦résidence « Les Cygnes du Lac » à Annecy¦address⟧", Why: "a named building and its town"},
		{Fixture: "demeurant ⟦Le Bourg, hameau des Ifs à Payrac (46350)¦address⟧ ;", Why: "two names of places and the town"},
		{Fixture: "sis ⟦159 place Foch à PARIS¦address⟧ (⟦Paris¦place.area⟧), pris en la personne", Why: "brackets that repeat the town add nothing"},
		{Fixture: "demeurant ⟦Au Bourg 47400 VARES¦address⟧ Prévenu", Why: "\"au\" with a capital opens the address"},
		{Fixture: "demeurant ensemble à ⟦MORTEAUX-COULIBOEUF (14620), rue de la Dives¦address⟧", Why: "a street without number behind the town"},
		{Fixture: "⟦14 avenue Duquesne 75350 PARIS 07 SP¦address⟧", Why: "a postal service behind the arrondissement"},
		{Fixture: "l'entrepôt situé ⟦zone des Varennes à Saumur¦address⟧", Why: "a zone with a name and a town"},
		{Fixture: "SYNDICAT DES COPROPRIETAIRES DE L'IMMEUBLE LE FOCH, ⟦3 bd Mermoz 13008 MARSEILLE¦address⟧", Why: "the building is the owners' name"},
		{Fixture: "au lieu-dit ⟦Le Bois Noir¦locality⟧", Why: "without a town it is a locality"},
		{Fixture: "M. Roy, demeurant ⟦17 Elm Grove, Hove, East Sussex BN3 3DJ, Royaume-Uni¦address⟧", Why: "a British county, post code and the country"},
		{Fixture: "M. Roy, demeurant ⟦Kerkstraat 42, 8670 Oostduinkerke¦address⟧ (⟦Belgique¦place.country⟧)", Why: "a town no list knows, proved by the country"},
	})
}

func TestTownsByContext(t *testing.T) {
	entitiestest.Run(t, place.Recognizer(), []entitiestest.Case{
		{Fixture: "sur la commune de ⟦Vendeuvre-du-Poitou¦locality⟧ (⟦Vienne¦place.area⟧)", Why: "in brackets behind a commune a name that is both is the département"},
		{Fixture: "parti de ⟦Bamako¦locality⟧, il a traversé l'⟦Algérie¦place.country⟧", Why: "a way begins somewhere; a participle is no kind of street"},
		{Fixture: "l'huissier, Me Le Hénaff, de ⟦Châteaulin¦locality⟧, a dressé", Why: "where somebody comes from, between commas"},
		{Fixture: "le compte ouvert à l'agence de ⟦Lure¦locality⟧", Why: "a branch has a town, also one that is a common word"},
		{Fixture: "inscrit au livre foncier de ⟦Sélestat¦locality⟧,", Why: "the land register of Alsace names the commune"},
		{Fixture: "figurant au cadastre rénové de la commune de ⟦Lauzerte¦locality⟧ sous", Why: "the land register makes the commune a place"},
		{Fixture: "sur le territoire des communes de ⟦Saint-Aubin-le-Cloud¦locality⟧ et d'⟦Allonne¦locality⟧", Why: "a list with the preposition again"},
		{Fixture: "il vit désormais à ⟦La Gacilly¦locality⟧.", Why: "a verb of living with an adverb"},
		{Fixture: "nés à ⟦Paris 14ème¦locality⟧ et à ⟦Lyon 3e arrondissement¦locality⟧", Why: "an arrondissement is part of the town"},
		{Fixture: "rendu à ⟦Paris¦locality⟧ 14 jours après", Why: "a number that counts something is none"},
		{Fixture: "il réside désormais au ⟦Maroc¦place.country⟧", Why: "a country, not a town"},
		{Fixture: "Nationalité : ⟦française¦place.country⟧", Why: "a form's field with a capital"},
		{Fixture: "la commune de Lauzerte soutient", Why: "the commune as a party is no place"},
	})
}
