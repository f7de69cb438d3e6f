package place

import (
	"testing"

	"github.com/estompe/estompe/entities/entitiestest"
)

func TestLocality(t *testing.T) {
	entitiestest.Run(t, Recognizer(), []entitiestest.Case{
		{Fixture: "le courrier est parvenu à ⟦Le Vigan¦locality⟧, puis à ⟦La Gacilly¦locality⟧", Why: "« à » and a capital article before a known town"},
		{Fixture: "Parti de ⟦Bellac¦locality⟧ à l'aube, il a roulé", Why: "who comes from a town"},
		{Fixture: "il a quitté ⟦Pithiviers¦locality⟧ pour ⟦Montauban¦locality⟧ en mars", Why: "left for another town"},
		{Fixture: "elle a quitté Martin pour Bernard en mars", Why: "left one person for another"},
		{Fixture: "il a remis la lettre à La Poste", Why: "a company with its article"},
		{Fixture: "né le 3 mai 1960 à ⟦Lyon¦locality⟧, sans profession", Why: "birth"},
		{Fixture: "née le 12/03/1971 à ⟦SAINT-JULIEN-EN-GENEVOIS¦locality⟧ (74)", Why: "birth in capitals; the département stays outside"},
		{Fixture: "né le douze août mil neuf cent quarante-sept à ⟦Vaumoise¦locality⟧", Why: "a date in words"},
		{Fixture: "née en 1962 à ⟦Trifouilly-la-Butte¦locality⟧", Why: "a place of birth that no list knows"},
		{Fixture: "né le 1er juin 1980 à ⟦Oran¦locality⟧ (⟦Algérie¦place.country⟧)", Why: "a foreign town and its country"},
		{Fixture: "né le 1er juin 1980 à ⟦Oran¦locality⟧ en ⟦Algérie¦place.country⟧", Why: "the country after « en »"},
		{Fixture: "né le 4 mai 1971à ⟦Mende¦locality⟧", Why: "a space lost before « à »"},
		{Fixture: "ils se sont mariés le 4 juin 1988 à ⟦Brannay¦locality⟧ sans contrat", Why: "marriage"},
		{Fixture: "décédée le 4 juin 1988 à ⟦Nancy¦locality⟧", Why: "death; the town is a given name as well"},
		{Fixture: "Fait à ⟦Paris¦locality⟧, le 3 mai 2020", Why: "the dateline of an act"},
		{Fixture: "sans dépens.\n\n⟦Rennes¦locality⟧, le 22 octobre 2024\n\nLa greffière", Why: "a dateline alone"},
		{Fixture: "sur le territoire de la commune d'⟦Arnage¦locality⟧ (⟦Sarthe¦place.area⟧)", Why: "territory of a commune"},
		{Fixture: "une sentence rendue à ⟦Genève¦locality⟧ le 3 mars", Why: "place of an award"},
		{Fixture: "l'accident s'est produit à ⟦Vaulx-en-Velin¦locality⟧ (⟦Rhône¦place.area⟧)", Why: "a known commune after « à »"},
		{Fixture: "elle travaillait au ⟦Havre¦locality⟧ depuis 2010", Why: "« au » holds the article of « Le Havre »"},
		{Fixture: "il exploite un commerce à ⟦L'Haÿ-les-Roses¦locality⟧", Why: "an elided article"},
		{Fixture: "il circulait entre ⟦Lyon¦locality⟧ et ⟦Grenoble¦locality⟧", Why: "between two towns"},
		{Fixture: "des magasins à ⟦Paris¦locality⟧, ⟦Bordeaux¦locality⟧ et ⟦Lille¦locality⟧", Why: "a list of towns"},
		{Fixture: "il roulait en direction de ⟦Bellegarde¦locality⟧", Why: "direction"},
		{Fixture: "à la gare de ⟦Perpignan¦locality⟧", Why: "a station's town"},
		{Fixture: "il demeure près de ⟦Tours¦locality⟧", Why: "a common word that is a town"},
		{Fixture: "Mme Roy, demeurant à ⟦Pontoise¦locality⟧, expose", Why: "domicile without street"},
		{Fixture: "⟦12 rue Hoche\n78000 VERSAILLES¦address⟧\nDufourmond\nreprésentée par Me Doucet", Why: "a lone word that no list knows may be a surname"},
		{Fixture: "⟦12 rue Hoche\n78000 VERSAILLES¦address⟧\n\n⟦Guérande¦locality⟧\n\nreprésentée par Me Doucet", Why: "a town alone below an address"},
		{Fixture: "⟦12 rue Hoche\n78000 VERSAILLES¦address⟧\nENTRE\nCAISSE DE CREDIT", Why: "a side of the case is no town"},
		{Fixture: "Né(e) le : 12/06/1970 À : ⟦Rouen¦locality⟧", Why: "a form's colon"},
		{Fixture: "Lieu de naissance : ⟦Le Mans¦locality⟧", Why: "« lieu de naissance »"},
		{Fixture: "mariage célébré à la mairie de ⟦Montauban¦locality⟧", Why: "a registry after a marriage"},
		{Fixture: "il a été muté de ⟦Brest¦locality⟧ à ⟦Toulouse¦locality⟧", Why: "from town to town"},
		{Fixture: "puis à ⟦Vienne¦locality⟧, avant de revenir à ⟦Die¦locality⟧.", Why: "a small word with a capital inside a sentence"},
		{Fixture: "au lieu-dit \"⟦Les Quatre Chemins¦locality⟧\", commune de ⟦Sault¦locality⟧", Why: "a lieu-dit and its commune outside an address"},
		{Fixture: "Mme Blanchard demeurant ⟦Ambert¦locality⟧", Why: "domicile without « à »"},
	})
}

func TestNoLocality(t *testing.T) {
	entitiestest.Run(t, Recognizer(), []entitiestest.Case{
		{Fixture: "M. Lyon a interjeté appel", Why: "a civility before"},
		{Fixture: "le témoignage de Jean Tours", Why: "a given name before"},
		{Fixture: "il a remis la somme à Mme Nancy Lens", Why: "a name after a civility"},
		{Fixture: "il a remis la somme à Florence", Why: "a given name first of all"},
		{Fixture: "l'appel interjeté par la commune de Cassis", Why: "the body, not the place"},
		{Fixture: "le maire de Pontoise a refusé", Why: "the office"},
		{Fixture: "la cour d'appel de Lyon", Why: "a court's seat"},
		{Fixture: "avocat au barreau de Grenoble", Why: "a bar"},
		{Fixture: "RCS Nanterre 123 456 789", Why: "a register"},
		{Fixture: "la caisse primaire d'assurance maladie de Vienne", Why: "an institution's name"},
		{Fixture: "il n'a pas été fait droit à sa demande", Why: "no name at all"},
		{Fixture: "à Monsieur le préfet", Why: "a title after « à »"},
		{Fixture: "à CHARGE D'APPEL, A TITRE SUBSIDIAIRE, AU FOND", Why: "capitals after « à » are no town"},
		{Fixture: "les conclusions de Martin", Why: "a surname after « de »"},
		{Fixture: "ne saurait donner lieu à Contestation", Why: "« ne » is not « né »"},
	})
}

func TestAreaAndCountry(t *testing.T) {
	entitiestest.Run(t, Recognizer(), []entitiestest.Case{
		{Fixture: "de nationalité ⟦française¦place.country⟧", Why: "nationality"},
		{Fixture: "ressortissant ⟦algérien¦place.country⟧", Why: "national of"},
		{Fixture: "en ⟦Bretagne¦place.area⟧ et dans le ⟦Finistère¦place.area⟧", Why: "region and département"},
		{Fixture: "retourné au ⟦Maroc¦place.country⟧", Why: "a country"},
		{Fixture: "Anatole France", Why: "a country that is a surname after a given name"},
	})
}
