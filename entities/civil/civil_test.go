package civil_test

import (
	"testing"

	"github.com/estompe/estompe/entities/civil"
	"github.com/estompe/estompe/entities/entitiestest"
)

func TestEvents(t *testing.T) {
	entitiestest.Run(t, civil.Recognizer(), []entitiestest.Case{
		{Fixture: "De l'union célébrée le ⟦16 août 1986¦date.marriage⟧ à Plougastel sont issus", Why: "a union that is celebrated is a marriage"},
		{Fixture: "l'union sportive fondée le ⟦7 février 1992¦date⟧", Why: "and another union is none"},
		{Fixture: "PARTIES EN CAUSE : BERTHOMIEU Francis né le ⟦02 Février 1960¦date.birth⟧", Why: "a label before a colon is no thing that is born"},
		{Fixture: "la cause du litige né le ⟦2 février 1960¦date⟧", Why: "a dispute is born, too"},
		{Fixture: "nés respectivement à Paris 14ème le ⟦6 mars 1952¦date.birth⟧, à Lyon 3e arrondissement le ⟦18 août 1955¦date.birth⟧ et à Oran le ⟦23 novembre 1949¦date.birth⟧", Why: "arrondissements stand between the births of a list"},
		{Fixture: "M. Paul Serin, né le ⟦3 mai 1960¦date.birth⟧ à Lyon", Why: "figures and a month"},
		{Fixture: "Mme Odile Serin née le ⟦1er mars 1960¦date.birth⟧", Why: "first of the month"},
		{Fixture: "née le ⟦premier mars mil neuf cent soixante¦date.birth⟧ à Brest", Why: "in words"},
		{Fixture: "né le ⟦vingt et un août mille neuf cent quatre-vingt-dix-sept¦date.birth⟧,", Why: "in words, with dashes"},
		{Fixture: "née le ⟦31 décembre deux mille trois¦date.birth⟧.", Why: "a mixture"},
		{Fixture: "NÉE LE ⟦TROIS MAI MIL NEUF CENT QUARANTE¦date.birth⟧ À NICE", Why: "capitals"},
		{Fixture: "né le\u00a0⟦12/03/1960¦date.birth⟧", Why: "a hard space"},
		{Fixture: "né le ⟦12\u00a0mars\u00a01960¦date.birth⟧", Why: "hard spaces inside"},
		{Fixture: "ne\u0301 le ⟦12 mars 1960¦date.birth⟧", Why: "decomposed accents"},
		{Fixture: "née le\r\n⟦12 mars\r\n1960¦date.birth⟧ à Pau", Why: "line breaks"},
		{Fixture: "né le ⟦12.03.60¦date.birth⟧ à Metz", Why: "a year of two figures"},
		{Fixture: "né le ⟦1960-03-12¦date.birth⟧", Why: "year first"},
		{Fixture: "né le ⟦12 / 03 / 1960¦date.birth⟧", Why: "spaced slashes"},
		{Fixture: "née en ⟦1962¦date.birth⟧ à Oran", Why: "a year alone"},
		{Fixture: "née en ⟦mars 1962¦date.birth⟧", Why: "month and year"},
		{Fixture: "né vers ⟦1949¦date.birth⟧ au Mali", Why: "about"},
		{Fixture: "né le ⟦00/00/1971¦date.birth⟧", Why: "unknown day and month"},
		{Fixture: "née à Saint-Étienne (42) le ⟦12 mars 1960¦date.birth⟧", Why: "the place stands before"},
		{Fixture: "né à Saint-Denis de la Réunion, le ⟦12 mars 1960¦date.birth⟧", Why: "place and comma before"},
		{Fixture: "Mme Odile Serin née GRANGE le ⟦12 mars 1960¦date.birth⟧", Why: "the birth name stands before"},
		{Fixture: "Date de naissance : ⟦12/03/1960¦date.birth⟧", Why: "a label"},
		{Fixture: "Date et lieu de naissance\n⟦12/03/1960¦date.birth⟧ à Lyon", Why: "a label over a line break"},
		{Fixture: "Né(e) le | ⟦12/03/1960¦date.birth⟧ |", Why: "a table"},
		{Fixture: "nés respectivement le ⟦3 mai 2001¦date.birth⟧ et le ⟦4 juin 2003¦date.birth⟧", Why: "two persons"},
		{Fixture: "sont nés Emma, le ⟦3 mai 2001¦date.birth⟧, Léo, le ⟦4 juin 2003¦date.birth⟧ et Zoé, le ⟦5 juillet 2005¦date.birth⟧.", Why: "a list with names"},
		{Fixture: "nés les ⟦3 et 5 mai 2001¦date.birth⟧", Why: "two days of a month"},
		{Fixture: "SERINné le ⟦12 mars 1960¦date.birth⟧ à Dax", Why: "a lost space"},
		{Fixture: "depuis la naissance de leur fille Zoé le ⟦5 juillet 2005¦date.birth⟧", Why: "a noun"},
		{Fixture: "décédé le ⟦4 mars 2002¦date.death⟧ à Dax", Why: "death"},
		{Fixture: "le décès de M. Paul Serin, survenu le ⟦4 mars 2002¦date.death⟧", Why: "a noun and a comma"},
		{Fixture: "Inès a vu le jour le ⟦9 mai 2011¦date.birth⟧ à Dax", Why: "birth told in another way"},
		{Fixture: "son fils, venu au monde le ⟦9 mai 2011¦date.birth⟧", Why: "come into the world"},
		{Fixture: "le projet a vu le jour le ⟦9 mai 2011¦date⟧", Why: "things see the day, too"},
		{Fixture: "elle s'est éteinte le ⟦9 mai 2011¦date.death⟧", Why: "passed away"},
		{Fixture: "la dette s'est éteinte le ⟦9 mai 2011¦date⟧", Why: "a debt that ended"},
		{Fixture: "il a mis fin à ses jours le ⟦9 mai 2011¦date.death⟧ à son domicile", Why: "suicide told in another way"},
		{Fixture: "Yves Cabon, disparu en mer le ⟦2 mai 1999¦date.death⟧, a été déclaré mort", Why: "lost at sea"},
		{Fixture: "décédé ab intestat à Gap le ⟦3 mai 1996¦date.death⟧", Why: "« ab intestat » between the word and the date"},
		{Fixture: "née le ⟦1er/02/1955¦date.birth⟧ à Auch", Why: "the first of a month before figures"},
		{Fixture: "pris en charge dans les quinze jours, le ⟦3 mai 2011¦date⟧, par la mer", Why: "days and a sea of something else"},
		{Fixture: "est mort à Lyon le ⟦quatre juillet deux mille sept¦date.death⟧", Why: "place before the date"},
		{Fixture: "mariés le ⟦20 avril 1980¦date.marriage⟧ à Dax", Why: "marriage"},
		{Fixture: "ont contracté mariage devant l'officier d'état civil de la commune de Dax le ⟦20 avril 1980¦date.marriage⟧", Why: "the officer before the date"},
		{Fixture: "ont conclu un PACS le ⟦2 mai 2012¦date.marriage⟧", Why: "PACS"},
		{Fixture: "un pacte civil de solidarité enregistré le ⟦2 mai 2012¦date.marriage⟧", Why: "PACS in full"},
		{Fixture: "né le ⟦22 août 1971¦date.birth⟧à Dax", Why: "a lost space after the year"},
		{Fixture: "il est né, selon ses déclarations, le ⟦3 mai 2001¦date.birth⟧", Why: "a declared date"},
		{Fixture: "en 2020, M. Jean SERIN (⟦12/03/1960¦date.birth⟧) et Mme Marie GRANGE (⟦3 mai 2019¦date⟧)", Why: "in brackets after a name, of another age; a letter's date is not"},
		{Fixture: "Jean SERIN (⟦12 mars 1930¦date.birth⟧ - ⟦3 mai 2001¦date.death⟧)", Why: "a life"},
		{Fixture: "le mariage de M. Serin et de Mme Grange a été célébré le ⟦3 mai 1990¦date.marriage⟧", Why: "the spouses between"},
		{Fixture: "leur mariage a été dissous par jugement du ⟦3 mai 2001¦date⟧", Why: "a divorce"},
		{Fixture: "décédé des suites de l'accident du ⟦3 mai 2001¦date⟧", Why: "the date is the accident's"},
		{Fixture: "trois enfants âgés de ⟦5, 7 et 9 ans¦date⟧", Why: "several ages"},
		{Fixture: "M. Paul Serin, âgé de ⟦43 ans¦date⟧, artisan", Why: "an age is found, and is no date of birth"},
	})
}

func TestOtherDates(t *testing.T) {
	entitiestest.Run(t, civil.Recognizer(), []entitiestest.Case{
		{Fixture: "à l'audience du ⟦12 mars 2010¦date⟧", Why: "a hearing"},
		{Fixture: "la créance née le ⟦12 mars 2010¦date⟧", Why: "a claim is born, too"},
		{Fixture: "la décision implicite de rejet née le ⟦12 mars 2010¦date⟧", Why: "an implied decision"},
		{Fixture: "Mme Serin née Grange, a saisi le ⟦12 mars 2010¦date⟧ le tribunal", Why: "a verb stands between"},
		{Fixture: "né à Dax. Le ⟦12 mars 2010¦date⟧, il a saisi", Why: "the next sentence"},
		{Fixture: "né le ⟦3 mai 1960¦date.birth⟧ à Dax, embauché le ⟦12 mars 2010¦date⟧", Why: "one date only"},
		{Fixture: "les conclusions de Mme Serin épouse Grange en date du ⟦12 mars 2010¦date⟧", Why: "a wife is no marriage"},
		{Fixture: "la demande de Mme Marie Serin du ⟦12 mars 2010¦date⟧", Why: "Marie is not married"},
		{Fixture: "le contrat de mariage reçu le ⟦12 mars 1980¦date⟧ par notaire", Why: "the contract is not the marriage"},
		{Fixture: "la somme de 12 100 euros, 3.2.1, article 12-3, 06 12 34 56 78, 2010-461", Why: "no dates"},
		{Fixture: "en 1962, il a repris l'exploitation", Why: "a year alone is no date"},
		{Fixture: "du ⟦3 au 5 mai 2010¦date⟧ et en ⟦mai 2011¦date⟧", Why: "a range, and a month"},
	})
}

func TestYear(t *testing.T) {
	for text, want := range map[string]int{
		"12 mars 1960": 1960, "12/03/1960": 1960, "12.03.1960": 1960, "1960-03-12": 1960, "premier mars mil neuf cent soixante": 1960,
		"31 décembre deux mille trois": 2003, "12/03/60": 1960, "12.03.05": 2005, "1962": 1962, "mars": 0, "12 mars": 0, "12 mars 60": 1960,
	} {
		if got, ok := civil.Year(text); got != want || ok != (want != 0) {
			t.Errorf("%s: %d, %v; want %d", text, got, ok, want)
		}
	}
}
