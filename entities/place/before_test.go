package place_test

import (
	"testing"

	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/entities/place"
)

func TestSitesBefore(t *testing.T) {
	entitiestest.Run(t, place.Recognizer(), []entitiestest.Case{
		{Fixture: "Amédée VARAGNOL, guide, ⟦Les Praz, 74400 CHAMONIX¦address⟧\n", Why: "a hamlet with its article between commas"},
		{Fixture: "M. Armand SERIN, ⟦Puy Gibard - 19150 LAGUENNE¦address⟧\n", Why: "a hill before a dash"},
		{Fixture: "Mme Lucienne SERIN\n⟦Mas l'Oustalet\n352 chemin des Ramières\n84100 ORANGE¦address⟧\n", Why: "a farm on the line above"},
		{Fixture: "religieuse, ⟦Monastère de la Visitation, 20 avenue de la Visitation, 74000 ANNECY¦address⟧", Why: "a convent before its street"},

		{Fixture: "demeurant ⟦aire d'accueil de la Saulaie, emplacement n° 4, 67150 Erstein¦address⟧", Why: "a travellers' site by its name"},
		{Fixture: "M. Paul SERIN, ⟦maison Etxe Berria, quartier Elizondo, 64250 Espelette¦address⟧", Why: "a house in small letters before the district"},
		{Fixture: "M. Paul SERIN, ⟦« Le Belvédère », 1 rue des Genêts, 06500 Menton¦address⟧", Why: "a house in quotes between commas"},
		{Fixture: "la maison d'arrêt, ⟦Les Mûriers, route de Sens, 89100 Joigny¦address⟧", Why: "a place with its article before a road without number"},
		{Fixture: "demeurant ⟦7, rue de l'Écu, angle rue Basse, 62500 Saint-Omer¦address⟧", Why: "a corner"},
		{Fixture: "demeurant à ⟦Prayssac (Lot), lieudit Pech Redon¦address⟧", Why: "the town and its département before the place"},
		{Fixture: "la société « Le Belvédère », ⟦1 rue des Genêts, 06500 Menton¦address⟧", Why: "a company in quotes"},
		{Fixture: "le voilier « Rue du Bac » a coulé", Why: "a street's name in quotes names something else"},
		{Fixture: "LE PROCUREUR GENERAL\n⟦4 boulevard du Palais, 75001 PARIS¦address⟧", Why: "an office on the line above"},
		{Fixture: "Mme Hélène Serin, ⟦20 avenue Pasteur, 74000 ANNECY¦address⟧", Why: "a person before the comma"},
		{Fixture: "La Société Générale, ⟦29 boulevard Haussmann, 75009 PARIS¦address⟧", Why: "a company with its article before a street"},
	})
}
