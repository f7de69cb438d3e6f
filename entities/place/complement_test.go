package place

import (
	"testing"

	"github.com/estompe/estompe/entities/entitiestest"
)

func TestComplement(t *testing.T) {
	entitiestest.Run(t, Recognizer(), []entitiestest.Case{
		{Fixture: "demeurant ⟦31 rue du Lac, rez-de-chaussée, porte de droite, 74000 Annecy¦address⟧", Why: "« rez-de-chaussée » is several tokens; the side of a door with « de »"},
		{Fixture: "demeurant ⟦31 rue du Lac¦address⟧, haut de jardin", Why: "« haut » without « rez » is no ground floor"},
		{Fixture: "demeurant ⟦31 rue du Lac, REZ DE JARDIN, 74000 ANNECY¦address⟧", Why: "capitals, no hyphens"},
		{Fixture: "demeurant ⟦31 rue du Lac (3ème étage droite), 74000 Annecy¦address⟧", Why: "a floor in brackets"},
		{Fixture: "demeurant ⟦31 rue du Lac (bât. B, appt 4), 74000 Annecy¦address⟧", Why: "two parts of a building in brackets"},
		{Fixture: "demeurant ⟦31 rue du Lac¦address⟧ (il y vit seul)", Why: "other words in brackets stay out"},
		{Fixture: "demeurant ⟦31 rue du Lac, boîte aux lettres n° 4, 74000 Annecy¦address⟧", Why: "a letter box and its number"},
		{Fixture: "il a ouvert la boîte aux lettres de sa voisine", Why: "a letter box without number"},
		{Fixture: "demeurant ⟦31 rue du Lac, 74000 Annecy, bâtiment sur cour¦address⟧", Why: "where the building lies, behind the town"},
		{Fixture: "demeurant ⟦escalier du fond, 31 rue du Lac, 74000 Annecy¦address⟧", Why: "« du fond »"},
		{Fixture: "demeurant ⟦PK 12,500, côté mer, 98718 Paea¦address⟧", Why: "a kilometre post with decimals and its side of the road"},
		{Fixture: "demeurant à ⟦Paea, PK 19 côté montagne, BP 1154¦address⟧", Why: "the district before the kilometre post"},
		{Fixture: "demeurant ⟦P.K. 7 route de Rémire, 97354 Rémire-Montjoly¦address⟧", Why: "dotted, and a road behind it"},
		{Fixture: "sis au ⟦point kilométrique 9, route nationale 1, 97355 Macouria¦address⟧", Why: "in full, and a road with its class and number"},
		{Fixture: "Le véhicule circulait au PK 125 de l'autoroute A6.", Why: "a kilometre post of a motorway, nobody's home"},
		{Fixture: "L'accident s'est produit au point kilométrique 32,400 dans le sens Paris-Province.", Why: "the same in full"},
	})
}

func TestStreetForms(t *testing.T) {
	entitiestest.Run(t, Recognizer(), []entitiestest.Case{
		{Fixture: "demeurant ⟦3 péristyle Colbert, 75001 Paris¦address⟧", Why: "a kind of street of few towns"},
		{Fixture: "demeurant ⟦12 rempart Saint-Étienne, 31000 Toulouse¦address⟧", Why: "« rempart »"},
		{Fixture: "demeurant ⟦14, placis Vert, 35700 RENNES¦address⟧", Why: "« placis »"},
		{Fixture: "Le rempart de la ville s'est effondré.", Why: "the wall itself"},
		{Fixture: "demeurant ⟦5 chemin rural n° 7, 76750 Buchy¦address⟧", Why: "a road that has a number for its name"},
		{Fixture: "demeurant ⟦hameau du Bas, 5 voie communale n°12, 76750 Buchy¦address⟧", Why: "a hamlet before it"},
		{Fixture: "demeurant ⟦12 route départementale 21, Les Granges, 26400 Crest¦address⟧", Why: "the number of the road is no number of a house"},
		{Fixture: "La parcelle est longée par la route départementale 12.", Why: "a road alone"},
		{Fixture: "le logement du ⟦3 de la rue des Capucins, à Bayonne¦address⟧, loué", Why: "« du 3 de la rue »"},
		{Fixture: "arrivé le 3 de la place, il a protesté", Why: "a rank, no house"},
		{Fixture: "demeurant ⟦100 bd de la Rép., 92210 SAINT-CLOUD¦address⟧", Why: "a short word with its dot before the comma"},
		{Fixture: "Il habite ⟦100 boulevard Foch¦address⟧. Marseille l'a vu naître.", Why: "the dot of a sentence"},
		{Fixture: "demeurant ⟦51 rue des Martyrs, Paris IXème¦address⟧, comparant", Why: "an arrondissement in Roman figures"},
		{Fixture: "demeurant ⟦51 rue des Martyrs, Paris XVIIIe arrondissement¦address⟧, comparant", Why: "with its word"},
		{Fixture: "demeurant ⟦Chaussée de Namur 1015, 1160 Bruxelles¦address⟧", Why: "a Belgian house number of four digits"},
		{Fixture: "sis à ⟦Lyon¦locality⟧, ⟦29/31, 18-20 rue Pasteur, 69003 Lyon 3e¦address⟧, loués", Why: "a town told twice; ranges and several numbers"},
		{Fixture: "sis à ⟦Vieux-Port, 9/11, 13 rue Pasteur, 13002 Marseille¦address⟧, loués", Why: "a place before its street and another town behind: one address"},
		{Fixture: "siège Département Recouvrement, ⟦9 rue Pasteur, 13002 Marseille¦address⟧", Why: "a service is no place"},
		{Fixture: "demeurant ⟦section Cocoyer, 97118 Saint-François¦address⟧", Why: "a noun in small letters with a name and its post code"},
		{Fixture: "demeurant ⟦habitation Belle Vue, 97230 Sainte-Marie¦address⟧", Why: "the same"},
		{Fixture: "siège service Contentieux, ⟦97230 Sainte-Marie¦address⟧", Why: "a service"},
	})
}

func TestSiteForms(t *testing.T) {
	entitiestest.Run(t, Recognizer(), []entitiestest.Case{
		{Fixture: "Mme Vrinat, mandataire, ⟦Espace Saint-Martin, bâtiment Orion, 38200 VIENNE¦address⟧", Why: "a site with a hyphen in its name, and a named building in small letters"},
		{Fixture: "l'immeuble Orion a brûlé, puis le bâtiment Vega", Why: "named buildings alone"},
		{Fixture: "le syndicat des copropriétaires résidence Les Ormes, ⟦32 rue du Bac 92110 CLICHY¦address⟧", Why: "the residence names those who own it"},
		{Fixture: "demeurant ⟦Résidence Les 3 Fontaines, 32 rue du Bac 92110 CLICHY¦address⟧", Why: "a number that counts what a name names"},
		{Fixture: "demeurant ⟦cité des 200 logements, bâtiment 5, n° 12, Oran¦address⟧ (⟦Algérie¦place.country⟧)", Why: "a number in small words, a house number without street, a town abroad"},
		{Fixture: "demeurant ⟦Le Moulin de Chez Roubaud, 87120 Eymoutiers¦address⟧", Why: "the hamlets of Limousin are named « Chez »"},
		{Fixture: "demeurant ⟦Chez Roubaud, 87120 Eymoutiers¦address⟧", Why: "« Chez » alone"},
		{Fixture: "demeurant chez M. Roubaud, ⟦8 rue Haute, 87120 Eymoutiers¦address⟧", Why: "« chez » somebody"},
		{Fixture: "Madame Irène Sorbets\n⟦Les Jardins de Flore\n42 bd Voltaire\n06000 NICE¦address⟧", Why: "a plural noun on the line below a person names a house"},
		{Fixture: "ENTRE\nLes Mutuelles du Sud\n⟦42 bd Voltaire\n06000 NICE¦address⟧", Why: "where no person stands above, it is a company"},
		{Fixture: "Madame Irène Sorbets\nLe Guen\n⟦42 bd Voltaire\n06000 NICE¦address⟧", Why: "a surname on a line of its own"},
		{Fixture: "la société Kern, ⟦Am Hafen 3, D-28195 Bremen¦address⟧", Why: "a German street of two words and the letter of the country"},
		{Fixture: "la société Kern, le 3, D-28195 déposée", Why: "no street before the number"},
		{Fixture: "M. de Witt, ⟦Prinsengracht 263-267, 1016 GV Amsterdam¦address⟧", Why: "a Dutch street, a range, a Dutch post code"},
		{Fixture: "jugé en 1998 CA Paris et 2001 CA Lyon", Why: "a year and a court of appeal"},
		{Fixture: "dans l'immeuble ⟦12 rue des Ifs à Royan¦address⟧, loué", Why: "the number is the street's, not the building's"},
		{Fixture: "demeurant ⟦Immeuble 12, 5 rue des Ifs, 17200 Royan¦address⟧", Why: "here it is the building's"},
		{Fixture: "demeurant ⟦Kerbras à Plouvorn (29420)¦address⟧, agissant", Why: "a hamlet, its commune and the code in brackets"},
		{Fixture: "demeurant ⟦PK 18,4 côté montagne, Punaauia¦address⟧ (Polynésie française)", Why: "a kilometre post and a town without code"},
		{Fixture: "l'accident situé au PK 32,4 de la RN 7", Why: "a place on a road"},
		{Fixture: "siège ⟦MIN des Oseraies, carreau 7, 13014 Marseille¦address⟧", Why: "a wholesale market and its pitch"},
		{Fixture: "à 15 min de marche", Why: "minutes"},
		{Fixture: "demeurant ⟦lieu-dit « La Combe-aux-Biches », 15300 Murat¦address⟧", Why: "hyphens and a link within quotes"},
		{Fixture: "demeurant à ⟦FOUGÈRES, 35300, 15 rue Carnot¦address⟧, agissant", Why: "town, code, street"},
		{Fixture: "demeurant à ⟦Saint-Flour (15100), Le Bourg¦address⟧, agissant", Why: "the hamlet behind its commune"},
		{Fixture: "demeurant ⟦lotissement Al Amal, rue 12, n° 45, Casablanca¦address⟧", Why: "a street whose name is a number"},
		{Fixture: "demeurant ⟦rue Pasteur, n° 45, 17200 Royan¦address⟧", Why: "the number behind the street"},
		{Fixture: "demeurant ⟦rue Pasteur¦address⟧, n° 45 de la liste", Why: "a number of something else"},
		{Fixture: "demeurant ⟦Rua de Santa Marta 112, 4000-447 Porto, Portugal¦address⟧", Why: "the number behind the street, a code of two groups"},
		{Fixture: "demeurant ⟦immeuble Le Patio, Belle Estate, 97150 Saint-Martin¦address⟧", Why: "a district of no known kind between the building and the code"},
		{Fixture: "résidant à l'EHPAD Les Blés d'Or, ⟦3 sentier du Lavoir, 10190 Estissac¦address⟧", Why: "a care home is an establishment, its address begins behind it"},
		{Fixture: "Monsieur Hugo Sorbets\n⟦Lotissement Les Mésanges\nN° 14\n40180 NARROSSE¦address⟧\ncomparant", Why: "the number of the house on a line of its own"},
		{Fixture: "Monsieur Hugo Sorbets\n⟦14 rue Haute\nEsc. 3 – 2e ét. gauche\n13002 MARSEILLE¦address⟧", Why: "« ét. » is no « et »"},
		{Fixture: "Madame Irène Sorbets\n⟦Le Grand Pré\nRoute de Saint-Ouen\n35250 CHEVAIGNÉ¦address⟧", Why: "the article before a site whose name is a kind of street"},
		{Fixture: "demeurant ⟦résidence universitaire La Lande, bâtiment H, chambre 214, 25000 Besançon¦address⟧", Why: "an adjective between the kind and the name"},
		{Fixture: "demeurant ⟦Foyer de jeunes travailleurs, 48 rue Haute, 75018 Paris¦address⟧", Why: "a kind of site that nouns describe"},
		{Fixture: "La société Cyclo, ⟦Pépinière d'entreprises, 6 rue Haute, 44300 NANTES¦address⟧", Why: "the same behind a comma"},
		{Fixture: "dans un foyer de l'enfance, ⟦6 rue Haute, 44300 NANTES¦address⟧", Why: "a small letter: a home in a sentence"},
		{Fixture: "demeurant ⟦BP 1250, Abidjan 01¦address⟧", Why: "the number of a district abroad"},
		{Fixture: "dont le siège est ⟦avenue Molière 231, boîte 5, 1050 Bruxelles¦address⟧", Why: "the Belgian order, a box behind the number"},
		{Fixture: "situé ⟦angle rue Carnot et rue Thiers, 62200 Boulogne-sur-Mer¦address⟧", Why: "a corner of two streets"},
		{Fixture: "sous un angle de 30 degrés rue et trottoir compris", Why: "an angle of geometry"},
		{Fixture: "demeurant ⟦Rua das Flores 45, 3° Esq, 1200-192 Lisboa¦address⟧", Why: "a Portuguese floor and side"},
		{Fixture: "sise ⟦résidence Alzo di Leva, bâtiment B, 20000 AJACCIO¦address⟧", Why: "an Italian link in a Corsican name"},
	})
}
