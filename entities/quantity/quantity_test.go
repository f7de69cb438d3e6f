package quantity_test

import (
	"strings"
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/quantity"
)

// first returns the first quantity of a text with its words, its unit words and its tail.
func first(t *testing.T, s string) (q quantity.Quantity, words, unit, tail string) {
	t.Helper()
	tx, err := entities.NewText(s, 0)
	if err != nil {
		t.Fatal(err)
	}
	for i, k := range tx.Tokens() {
		if !quantity.May(k) {
			continue
		}
		if q, ok := quantity.At(tx, i); ok {
			end := int(tx.Tokens()[q.Last-1].End)
			return q, tx.Between(q.First, q.Last), tx.Canon()[min(q.UnitAt, end):end], tx.Between(q.Last, q.Tail)
		}
	}
	return quantity.Quantity{}, "", "", ""
}

func TestAt(t *testing.T) {
	const one = quantity.One
	for _, c := range []struct {
		in, words, unit, tail string
		class                 quantity.Class
		micro                 int64
		why                   string
	}{
		{"2015   1 840   612", "2015", "", "", quantity.Bare, 2015 * one, "a cell ends where more than two blanks stand"},
		{"2012 : 412 405\nCartons Untel : 438", "2012", "", "", quantity.Bare, 2012 * one, "a year at the head of a row"},
		{"livraisons : 405\nCartons Untel", "405", "", "", quantity.Bare, 405 * one, "the next row begins with a name"},
		{"livraisons : 405\ncartons", "405\ncartons", "cartons", "", quantity.Things, 405 * one, "a line cut before what is counted"},
		{"de 14 points de vente", "14 points de vente", "points de vente", "", quantity.Things, 14 * one, "shops, not points"},
		{"Ventes\t1 840\t612", "1 840", "", "", quantity.Bare, 1840 * one, "a tab parts cells"},
		{"de 50 centimes belges", "50 centimes belges", "centimes belges", "", quantity.Money, one / 2, "a hundredth of a currency of another country"},
		{"de 45cts", "45cts", "cts", "", quantity.Money, 45 * one / 100, "glued"},
		{"est de 12   500 euros", "12 500 euros", "euros", "", quantity.Money, 12500 * one, "no cell ends before the number"},
		{"est de 12\n   500 euros", "12\n500 euros", "euros", "", quantity.Money, 12500 * one, "a line cut and set in"},
		{"de 12  500 euros", "12 500 euros", "euros", "", quantity.Money, 12500 * one, "two blanks may be those of a justified line"},
		{"de 12 500 euros", "12 500 euros", "euros", "", quantity.Money, 12500 * one, "groups of three parted by a space"},
		{"de 12\u00a0500,50\u202f€ HT", "12 500,50 €", "€", "HT", quantity.Money, 12500*one + 500000, "narrow spaces, decimals, tax word"},
		{"de 1.250.000 €", "1.250.000 €", "€", "", quantity.Money, 1250000 * one, "groups parted by dots"},
		{"de 1.250,75 €", "1.250,75 €", "€", "", quantity.Money, 1250*one + 750000, "a dot for groups and a comma for decimals"},
		{"de 0,42 € le kilo", "0,42 €", "€", "le kilo", quantity.Money, 420000, "a price for a unit"},
		{"de 12,5 millions d'euros", "12,5 millions d'euros", "millions d'euros", "", quantity.Money, 12500000 * one, "a scale in words"},
		{"de 850 K€", "850 K€", "K€", "", quantity.Money, 850000 * one, "K€"},
		{"de 850k€", "850k€", "k€", "", quantity.Money, 850000 * one, "k€ glued"},
		{"de 3,2 MEUR", "3,2 MEUR", "MEUR", "", quantity.Money, 3200000 * one, "scale and currency in one word"},
		{"de 1,2 Md€", "1,2 Md€", "Md€", "", quantity.Money, 1200000000 * one, "Md€"},
		{"de 15%", "15%", "%", "", quantity.Percent, 15 * one, "a percent sign glued"},
		{"de 15,25 pour cent", "15,25 pour cent", "pour cent", "", quantity.Percent, 15*one + 250000, "pour cent"},
		{"de 7 p. 100", "7 p. 100", "p. 100", "", quantity.Percent, 7 * one, "p. 100"},
		{"de 17 pour 100 du", "17 pour 100", "pour 100", "", quantity.Percent, 17 * one, "pour and digits"},
		{"de 17 pour 100 euros", "17", "", "", quantity.Bare, 17 * one, "a price of so many"},
		{"de 17 pour 100 000 habitants", "17", "", "", quantity.Bare, 17 * one, "out of a larger number"},
		{"de 5 p.c. du", "5 p.c", "p.c", "", quantity.Percent, 5 * one, "p.c., the stop left"},
		{"de 65 p. cent du", "65 p. cent", "p. cent", "", quantity.Percent, 65 * one, "p. cent"},
		{"de 3 p. 1000 du", "3 p. 1000", "p. 1000", "", quantity.Percent, 3 * one, "p. 1000"},
		{"voir 3 p. 12", "3", "", "", quantity.Bare, 3 * one, "a page"},
		{"de 0,5 pt. sur", "0,5 pt", "pt", "", quantity.Points, 500000, "a point, short"},
		{"de 3 pts sur", "3 pts", "pts", "", quantity.Points, 3 * one, "points, short"},
		{"de quatre points et quart", "quatre points et quart", "points et quart", "", quantity.Points, 4*one + 250000, "a quarter after the unit"},
		{"de deux points et demi", "deux points et demi", "points et demi", "", quantity.Points, 2*one + 500000, "a half"},
		{"d'un point et quart", "un point et quart", "point et quart", "", quantity.Points, one + 250000, "one, and more"},
		{"d'un point de base", "un point de base", "point de base", "", quantity.Points, one, "one of a unit"},
		{"d'un demi-point", "un demi-point", "point", "", quantity.Points, 500000, "half of one"},
		{"un et demi pour cent", "un et demi pour cent", "pour cent", "", quantity.Percent, one + 500000, "one and a half"},
		{"un point est", "", "", "", 0, 0, "a point of law"},
		{"un demi de mêlée", "", "", "", 0, 0, "no unit follows"},
		{"de 50 points de base", "50 points de base", "points de base", "", quantity.Points, 50 * one, "basis points"},
		{"de douze mille cinq cents euros", "douze mille cinq cents euros", "euros", "", quantity.Money, 12500 * one, "words"},
		{"de quatre-vingt-dix-sept euros", "quatre-vingt-dix-sept euros", "euros", "", quantity.Money, 97 * one, "the hardest number under a hundred"},
		{"de vingt et un millions d'euros", "vingt et un millions d'euros", "millions d'euros", "", quantity.Money, 21000000 * one, "et un, and a scale"},
		{"de trois cent mille euros", "trois cent mille euros", "euros", "", quantity.Money, 300000 * one, "words with mille"},
		{"de 2 millions 500 mille euros", "2 millions 500 mille euros", "euros", "", quantity.Money, 2500000 * one, "two scales"},
		{"de 4 500 chaudières", "4 500 chaudières", "chaudières", "", quantity.Things, 4500 * one, "a known thing"},
		{"de 3 millions de litres", "3 millions de litres", "millions de litres", "", quantity.Volume, 3000000 * one, "a scale and a unit"},
		{"de 120 tonnes par an", "120 tonnes", "tonnes", "par an", quantity.Mass, 120 * one, "a rate"},
		{"de 45 postes", "45 postes", "postes", "", quantity.People, 45 * one, "posts"},
		{"à 85 °C", "85 °C", "°C", "", quantity.Degree, 85 * one, "a temperature"},
		{"de 12\n500 euros", "12\n500 euros", "euros", "", quantity.Money, 12500 * one, "a line break inside the number"},
		{"de 12 €/tonne", "12 €/tonne", "€/tonne", "", quantity.Money, 12 * one, "a slash glued to the unit"},
		{"de treize tonnes et demie par jour", "treize tonnes et demie", "tonnes et demie", "par jour", quantity.Mass, 13*one + 500000, "a half after the unit"},
		{"de vingt-quatre euros cinquante pour", "vingt-quatre euros cinquante", "euros cinquante", "", quantity.Money, 24*one + 500000, "cents in words"},
		{"de vingt-neuf virgule cinq pour cent", "vingt-neuf virgule cinq pour cent", "pour cent", "", quantity.Percent, 29*one + 500000, "decimals in words"},
		{"de deux centimes d'euro par", "deux centimes d'euro", "centimes d'euro", "", quantity.Money, 20000, "cents"},
		{"de 3 à 4 %", "3 à 4 %", "%", "", quantity.Percent, 3 * one, "a range with one unit"},
		{"entre 2 et 4 % de", "2 et 4 %", "%", "", quantity.Percent, 2 * one, "a range after entre"},
		{"en 2016 à 88 200 euros", "2016", "", "", quantity.Bare, 2016 * one, "a year opens no range"},
		{"en 2013 seules", "2013", "", "", quantity.Bare, 2013 * one, "a year counts nothing"},
		{"de 6,4 fois l'excédent", "6,4 fois", "fois", "", quantity.Points, 6*one + 400000, "a multiple"},
		{"de 4,25x", "4,25x", "x", "", quantity.Points, 4*one + 250000, "a multiple with its sign glued"},
		{"6 x 12", "6", "", "", quantity.Bare, 6 * one, "a product is no multiple"},
		{"en 3 fois sans", "3", "", "", quantity.Bare, 3 * one, "so many times"},
		{"cents raisons", "", "", "", 0, 0, "no number opens with cents"},
		{"un homme", "", "", "", 0, 0, "an article is no number"},
		{"deux fois", "", "", "", 0, 0, "a number word needs a unit"},
		{"22 et 26 % des", "22", "", "", quantity.Percent, 22 * one, "two numbers share a unit: each is a quantity"},
		{"de 918 000 et 1 046 000 euros", "918 000", "", "", quantity.Money, 918000 * one, "the same of amounts"},
		{"de 84, 131 et 57 K€", "84", "", "", quantity.Money, 84000 * one, "a list shares unit and scale"},
		{"de 0,31, 0,36 et 0,29 euro", "0,31", "", "", quantity.Money, 310000, "a list of decimals"},
		{"de 12 et 17 centimes", "12", "", "", quantity.Money, 120000, "cents"},
		{"de 41 et 47 clients", "41", "", "", quantity.Things, 41 * one, "what both count"},
		{"de 14 et 16 millions", "14", "", "", quantity.Bare, 14000000 * one, "a scale alone"},
		{"articles 12, 13 et 14 %", "12", "", "", quantity.Bare, 12 * one, "the head of the list numbers something"},
		{"de 84, 131 K€ et 57 tonnes", "84", "", "", quantity.Bare, 84 * one, "a list that nothing closes shares nothing"},
		{"en 2019 et 2 400 euros", "2019", "", "", quantity.Bare, 2019 * one, "a year shares no amount"},
		{"le 10/11 et 12 %", "10", "", "", quantity.Bare, 10 * one, "the beginning of a date"},
		{"du -11 et 12 %", "-11", "", "", quantity.Percent, 11 * one, "a dash of its own is no reference"},
		{"12-11 et 12 %", "12", "", "", quantity.Bare, 12 * one, "a reference"},
		{"de 30 – 40 %", "30 - 40 %", "%", "", quantity.Percent, 30 * one, "a range with a dash"},
		{"de 20-25 %", "20-25 %", "%", "", quantity.Percent, 20 * one, "a dash without spaces"},
		{"marge 2 300 – 71 %", "2 300", "", "", quantity.Bare, 2300 * one, "what descends is no range but the row of a table"},
		{"de 10 ou 12 %", "10 ou 12 %", "%", "", quantity.Percent, 10 * one, "one or the other is a range"},
		{"de 7 000 ou 8 000 €", "7 000 ou 8 000 €", "€", "", quantity.Money, 7000 * one, "or"},
		{"les lots 3 et 4 tonnes", "3", "", "", quantity.Bare, 3 * one, "the first numbers something"},
		{"de 2 et 4 000 tonnes", "2", "", "", quantity.Bare, 2 * one, "of another size: they share nothing"},
		{"de 14 à 16 millions", "14 à 16 millions", "millions", "", quantity.Bare, 14000000 * one, "a range with a scale"},
		{"un client sur cinq", "un client sur cinq", "", "", quantity.Percent, 20 * one, "a share told by one of so many"},
		{"trois stations de lavage sur dix", "trois stations de lavage sur dix", "", "", quantity.Percent, 30 * one, "a longer noun"},
		{"note de 7 sur 10", "7 sur 10", "", "", quantity.Percent, 70 * one, "digits"},
		{"dans neuf cas sur cent", "neuf cas sur cent", "", "", quantity.Percent, 9 * one, "out of a hundred"},
		{"63 contrats sur 97", "63 contrats", "contrats", "", quantity.Things, 63 * one, "no share is told out of 97"},
		{"une semaine sur deux", "", "", "", 0, 0, "turns are no share"},
		{"deux fenêtres sur trois mètres", "deux fenêtres", "fenêtres", "", quantity.Things, 2 * one, "a measure is no share"},
		{"un demi-million d'euros", "un demi-million d'euros", "million d'euros", "", quantity.Money, 500000 * one, "half a million"},
		{"vu 23 700 fois", "23 700 fois", "fois", "", quantity.Things, 23700 * one, "so many uses"},
		{"de 0,85 livre sterling", "0,85 livre sterling", "livre sterling", "", quantity.Money, 850000, "a currency of two words"},
		{"de cinq pour mille", "cinq pour mille", "pour mille", "", quantity.Percent, 5 * one, "per thousand"},
		{"de 830 mètres par", "830 mètres", "mètres", "", quantity.Length, 830 * one, "metres that are not square"},
		{"deux trois ans", "trois ans", "ans", "", quantity.Time, 3 * one, "two numbers side by side are no sum"},
		{"de soixante-dix-sept euros", "soixante-dix-sept euros", "euros", "", quantity.Money, 77 * one, "but these are one"},
		{"29 autres", "29", "", "", quantity.Bare, 29 * one, "others of what was named are no unit"},
		{"UN SALARIÉ SUR SIX", "UN SALARIÉ SUR SIX", "", "", quantity.Percent, 100 * one / 6, "capitals"},
		{"semestre 2018 à 61 000 euros", "2018", "", "", quantity.Bare, 2018 * one, "a year opens no range with an amount"},
		{"de 2000 à 2050 euros", "2000 à 2050 euros", "euros", "", quantity.Money, 2000 * one, "an amount that looks like a year does, with another"},
		{"devis 01 – 8 940 €", "01", "", "", quantity.Bare, one, "the end of a date opens no range"},
		{"de onze mille euros deux ans plus tard", "onze mille euros", "euros", "", quantity.Money, 11000 * one, "years are no cents"},
		{"de 2,4 millions de golgothes par", "2,4 millions de golgothes", "millions de golgothes", "", quantity.Things, 2400000 * one, "a thing of no list"},
		{"une tendance de - 4 % par", "- 4 %", "%", "", quantity.Percent, 4 * one, "a sign after de"},
		{"un écart de - 38 k€", "- 38 k€", "k€", "", quantity.Money, 38000 * one, "of an amount"},
		{"mars - 210, avril", "- 210", "", "", quantity.Bare, 210 * one, "after a month, in a table"},
		{"solde : - 655 K€", "- 655 K€", "K€", "", quantity.Money, 655000 * one, "after a colon"},
		{"solde (-1,94 M€)", "-1,94 M€", "M€", "", quantity.Money, 1940000 * one, "in brackets"},
		{"la variation est \u2212 7 %", "- 7 %", "%", "", quantity.Percent, 7 * one, "the true minus sign"},
		{"contre – 96 K€", "- 96 K€", "K€", "", quantity.Money, 96000 * one, "a dash for a sign"},
		{"une évolution -18 sur", "-18", "", "", quantity.Bare, 18 * one, "glued to the number"},
		{"une variation + 412 sur", "+ 412", "", "", quantity.Bare, 412 * one, "a plus"},
		{"perdu moins vingt mille euros", "moins vingt mille euros", "euros", "", quantity.Money, 20000 * one, "in words"},
		{"un solde de moins 63 000 au", "moins 63 000", "", "", quantity.Bare, 63000 * one, "a word before digits"},
		{"au moins 12 euros", "12 euros", "euros", "", quantity.Money, 12 * one, "at least"},
		{"plus ou moins 3 %", "3 %", "%", "", quantity.Percent, 3 * one, "more or less"},
		{"moins de 3 %", "3 %", "%", "", quantity.Percent, 3 * one, "less than"},
		{"trois salariés, moins 2 postes", "trois salariés", "salariés", "", quantity.People, 3 * one, "fewer of what is counted"},
		{"taux:\n- 12 % de", "12 %", "%", "", quantity.Percent, 12 * one, "a bullet at the beginning of a line"},
		{"- 12 euros", "12 euros", "euros", "", quantity.Money, 12 * one, "a bullet at the beginning of the text"},
		{"le prix - 12 euros - fut", "12 euros", "euros", "", quantity.Money, 12 * one, "between two dashes"},
		{"payer : - 412 euros pour", "412 euros", "euros", "", quantity.Money, 412 * one, "an item of a list in running text"},
		{"frais, - 412 euros au titre", "412 euros", "euros", "", quantity.Money, 412 * one, "another"},
		{"résultats : - 412 K€ en 2019", "- 412 K€", "K€", "", quantity.Money, 412000 * one, "a table in running text"},
		{"au (+33) 7", "33", "", "", quantity.Bare, 33 * one, "a telephone number"},
		{"à + ou - 8,5 près", "8,5", "", "", quantity.Bare, 8*one + 500000, "more or less"},
		{"frais, -412 euros au titre", "412 euros", "euros", "", quantity.Money, 412 * one, "an item with its dash glued"},
		{"usine du Nord-Est - 19 lots", "19 lots", "lots", "", quantity.Things, 19 * one, "a quarter of the sky is no verb"},
		{"évolution -\n19 %", "19 %", "%", "", quantity.Percent, 19 * one, "an empty cell, and the next line"},
		{"reçus : - 3 machines", "3 machines", "machines", "", quantity.Things, 3 * one, "an item of a list"},
		{"de - 3 mars", "3", "", "", quantity.Bare, 3 * one, "a date"},
		{"un Euribor + 2,35 %", "2,35 %", "%", "", quantity.Percent, 2*one + 350000, "added to a rate of the market"},
		{"un TEC + 2,35 %", "2,35 %", "%", "", quantity.Percent, 2*one + 350000, "whose name is of capitals"},
		{"un BAC+5", "5", "", "", quantity.Bare, 5 * one, "glued to a name"},
		{"un article L. -121-1", "121", "", "", quantity.Bare, 121 * one, "a reference goes on"},
		{"de six et demi pour cent", "six et demi pour cent", "pour cent", "", quantity.Percent, 6*one + one/2, "a half before the unit"},
		{"à onze cents euros", "onze cents euros", "euros", "", quantity.Money, 1100 * one, "hundreds above nine"},
		{"baissé d'un vingtième", "un vingtième", "", "", quantity.Percent, 5 * one, "a rarer fraction"},
		{"limitée à 110°,", "110°", "°", "", quantity.Degree, 110 * one, "an angle"},
		{"2° Considérant", "2", "", "", quantity.Bare, 2 * one, "the number of an item is no angle"},
		{"de US$ 1.10 par", "US$ 1.10", "", "", quantity.Money, 1100000, "a currency before the number"},
		{"de $ 3.2m pour", "$ 3.2m", "m", "", quantity.Money, 3200000 * one, "with a scale behind it"},
		{"à £7.85 HT", "£7.85", "", "HT", quantity.Money, 7850000, "glued"},
		{"soit - € 145 000", "- € 145 000", "", "", quantity.Money, 145000 * one, "behind a sign"},
		{"de EUR 1,84/kg", "EUR 1,84/kg", "/kg", "", quantity.Money, 1840000, "a code, and a rate"},
		{"de CHF 2'318'400.- pour", "CHF 2'318'400", "", "", quantity.Money, 2318400 * one, "groups that apostrophes part"},
		{"de DEM 19,10", "DEM 19,10", "", "", quantity.Money, 19100000, "an old currency"},
		{"montants en € 145 000", "145 000", "", "", quantity.Bare, 145000 * one, "the head of a table names a currency"},
		{"en K€ 412", "412", "", "", quantity.Bare, 412 * one, "so does it with a scale"},
		{"ventes € 2017 2016", "2017", "", "", quantity.Bare, 2017 * one, "and with years"},
		{"le chf 12", "12", "", "", quantity.Bare, 12 * one, "a code has capitals"},
		{"une cote de 12' 345 fois", "12", "", "", quantity.Bare, 12 * one, "an apostrophe with a space behind it parts no groups"},
		{"de 12 marks par", "12 marks", "marks", "", quantity.Money, 12 * one, "an old currency behind the number"},
		{"de 11,40 DM par", "11,40 DM", "DM", "", quantity.Money, 11400000, "its code"},
		{"de 11 dm de", "11", "", "", quantity.Bare, 11 * one, "tenths of a metre"},
		{"de 3 MCHF", "3 MCHF", "MCHF", "", quantity.Money, 3000000 * one, "scale and currency in one word"},
		{"de 12 francs suisses", "12 francs suisses", "francs suisses", "", quantity.Money, 12 * one, "a currency with its country"},
		{"de 12 c€/l", "12 c€/l", "c€/l", "", quantity.Money, 120000, "a hundredth"},
		{"de 11,5 ct/kWh", "11,5 ct/kWh", "ct/kWh", "", quantity.Money, 115000, "another, with a rate"},
		{"de 95 cents pièce", "95 cents", "cents", "pièce", quantity.Money, 950000, "cents behind digits"},
		{"de deux cents pièces", "deux cents pièces", "pièces", "", quantity.Things, 200 * one, "hundreds in words are no cents"},
		{"de 3 €/h 3 ou", "3 €/h", "€/h", "", quantity.Money, 3 * one, "a number apart is no cube"},
		{"de 186 400 journées-skieurs en", "186 400 journées-skieurs", "journées-skieurs", "", quantity.Things, 186400 * one, "a compound of two nouns"},
		{"de 1 400 jours-homme en", "1 400 jours-homme", "jours-homme", "", quantity.Things, 1400 * one, "days of work are no time"},
		{"ces 12 mois-là", "12 mois", "mois", "", quantity.Time, 12 * one, "a pointing word is no part of a noun"},
		{"de 12 mois - durée", "12 mois", "mois", "", quantity.Time, 12 * one, "nor is what a dash with spaces parts"},
		{"de 15 000 à 18 000 tee-shirts par", "15 000 à 18 000 tee-shirts", "tee-shirts", "", quantity.Things, 15000 * one, "the last part is plural"},
		{"de 1 200 lave-linge par", "1 200 lave-linge", "lave-linge", "", quantity.Things, 1200 * one, "no part is"},
		{"les 12 peut-être", "12", "", "", quantity.Bare, 12 * one, "an adverb"},
		{"les 12 ont-ils", "12", "", "", quantity.Bare, 12 * one, "a question"},
		{"de 12 avant-hier", "12", "", "", quantity.Bare, 12 * one, "a day"},
		{"de 3 €/train-km sur", "3 €/train-km", "€/train-km", "", quantity.Money, 3 * one, "a rate"},
		{"de 27 équivalents temps plein", "27 équivalents temps plein", "équivalents temps plein", "", quantity.People, 27 * one, "full-time workers"},
		{"de 1,9 équivalent temps plein", "1,9 équivalent temps plein", "équivalent temps plein", "", quantity.People, one + 900000, "with decimals"},
		{"de 27 équivalents-temps-plein", "27 équivalents-temps-plein", "équivalents-temps-plein", "", quantity.People, 27 * one, "with hyphens"},
		{"de 27 équivalent à", "27", "", "", quantity.Bare, 27 * one, "an equivalent of something else"},
		{"de 3,25 x l'excédent", "3,25 x", "x", "", quantity.Points, 3*one + 250000, "a multiple with its sign apart"},
		{"de 3,25 x 4", "3,25", "", "", quantity.Bare, 3*one + 250000, "a product"},
		{"de 20-25 centimes", "20-25 centimes", "centimes", "", quantity.Money, 200000, "a range of cents"},
		{"section B -12 de", "12", "", "", quantity.Bare, 12 * one, "a reference"},
		{"alinéas 12 et 13 %", "12", "", "", quantity.Bare, 12 * one, "numbers of a text"},
		{"de 9 h-midi", "9 h", "h", "", quantity.Time, 9 * one, "an hour is no compound"},
		{"100 500", "100 500", "", "", quantity.Bare, 100500 * one, "no unit"},
	} {
		q, words, unit, tail := first(t, c.in)
		if words != c.words || unit != c.unit || tail != c.tail || q.Class != c.class || q.Micro != c.micro {
			t.Errorf("%s: in %q got %q, unit %q, tail %q, class %d, value %d", c.why, c.in, words, unit, tail, q.Class, q.Micro)
		}
	}
}

// Every number of a list is found, the last one with its unit.
func TestCoordinated(t *testing.T) {
	for _, c := range []struct{ in, want, why string }{
		{"respectivement 310 et 225 tonnes", "310 | 225 tonnes", "two"},
		{"de 84, 131 et 57 K€", "84 | 131 | 57 K€", "three"},
		{"13 heures 15 et 17 heures", "13 heures | 15 | 17 heures", "minutes share no hour"},
		{"2 632     + 9 %\n1 870     - 29 %", "2 632 | + 9 % | 1 870 | - 29 %", "cells of a table"},
		{"soit 10 - 20 puis 12-45 et 8 + 4", "10 | 20 | 12 | 45 | 8 | 4", "what stands between two numbers is no sign"},
		{"3 mois + 2,85 %, 12 € - 3 €, 5 % + 2 %", "3 mois | 2,85 % | 12 € | 3 € | 5 % | 2 %", "nor behind a unit"},
		{"entre 22 et 26 % et 64 et 58 %", "22 et 26 % | 64 | 58 %", "a range is one quantity"},
	} {
		tx, err := entities.NewText(c.in, 0)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for i := 0; i < len(tx.Tokens()); i++ {
			if q, ok := quantity.At(tx, i); ok && quantity.May(tx.Tokens()[i]) {
				got = append(got, tx.Between(q.First, q.Last))
				i = q.Last - 1
			}
		}
		if s := strings.Join(got, " | "); s != c.want {
			t.Errorf("%s: in %q got %q", c.why, c.in, s)
		}
	}
}

// The dot of a unit is no part of a quantity, unless the unit goes on behind it.
func TestEnd(t *testing.T) {
	for _, c := range []struct{ in, want, why string }{
		{"coûte 2.891.000 F. Le", "2.891.000 F", "a full stop"},
		{"coûte 13,20 F.", "13,20 F", "at the end of the text"},
		{"coûte 13,20 F pièce", "13,20 F", "no dot"},
		{"coûte 12 M.€ hors", "12 M.€", "a dot that a unit goes on behind"},
	} {
		tx, err := entities.NewText(c.in, 0)
		if err != nil {
			t.Fatal(err)
		}
		q, _, _, _ := first(t, c.in)
		if got := tx.Canon()[tx.Tokens()[q.First].Start:quantity.End(tx, q.Last)]; got != c.want {
			t.Errorf("%s: in %q got %q", c.why, c.in, got)
		}
	}
}

func TestFaint(t *testing.T) {
	const one = quantity.One
	for _, c := range []struct {
		in, words string
		class     quantity.Class
		micro     int64
		why       string
	}{
		{"il en restait onze.", "onze", quantity.Bare, 11 * one, "a number alone at the end of a sentence"},
		{"huit mille deux cents en hiver", "huit mille deux cents", quantity.Bare, 8200 * one, "before a preposition"},
		{"trente à sortir", "trente", quantity.Bare, 30 * one, "before a verb"},
		{"de douze millions amortissable", "douze millions", quantity.Bare, 12000000 * one, "a large number alone, whatever follows"},
		{"les onze", "", 0, 0, "an article says that they are known"},
		{"le quatre mars", "", 0, 0, "a date"},
		{"six golfeurs de", "six golfeurs", quantity.Things, 6 * one, "a noun of no list"},
		{"noté 6,5/15 sur", "6,5/15", quantity.Percent, 6500000 * 100 / 15, "a mark"},
		{"le 01/02/2020", "", 0, 0, "a date is no mark"},
		{"vend les 2/3 de", "2/3", quantity.Percent, 200 * one / 3, "a fraction in digits"},
		{"cède 3/4 à", "3/4", quantity.Percent, 75 * one, "another"},
		{"pour 1/12e du", "1/12e", quantity.Percent, 100 * one / 12, "with the ending of an ordinal"},
		{"du 1/3 des ventes", "1/3", quantity.Percent, 100 * one / 3, "of what it is a part"},
		{"du 1/3/2010", "", 0, 0, "a date"},
		{"page 2/3", "", 0, 0, "a page"},
		{"le 1/3,", "", 0, 0, "a day"},
		{"ouvert 7/7 et 24/24", "", 0, 0, "always"},
		{"noté 20/20", "20/20", quantity.Percent, 100 * one, "the best mark"},
		{"réf. 2010/1/3", "", 0, 0, "the end of a reference"},
		{"un taux de zéro.", "zéro", quantity.Bare, 0, "nothing at all"},
		{"porté à zéro en mars", "zéro", quantity.Bare, 0, "before a preposition"},
		{"une tolérance zéro", "", 0, 0, "a manner of speaking"},
		{"à zéro degré", "", 0, 0, "of a unit"},
		{"n° 22/04", "", 0, 0, "more than there is"},
		{"une trentaine de clients", "trentaine de clients", quantity.Things, 30 * one, "a round number with what it counts"},
		{"il est passé à moins sept.", "moins sept", quantity.Bare, 7 * one, "a sign in words"},
		{"il y en a au moins sept.", "sept", quantity.Bare, 7 * one, "at least"},
		{"une trentaine", "trentaine", quantity.Bare, 30 * one, "a round number alone"},
		{"trois fois plus", "trois fois", quantity.Points, 3 * one, "a multiple"},
		{"trois fois et demie le", "trois fois et demie", quantity.Points, 3*one + one/2, "a multiple and a half"},
		{"il en vend le quart.", "quart", quantity.Percent, 25 * one, "a fraction of what was named before"},
		{"un homme seul", "", 0, 0, "an article is no number"},
	} {
		tx, err := entities.NewText(c.in, 0)
		if err != nil {
			t.Fatal(err)
		}
		words, found := "", quantity.Quantity{}
		for i, k := range tx.Tokens() {
			if !quantity.May(k) || words != "" {
				continue
			}
			if q, ok := quantity.Faint(tx, i); ok {
				words, found = tx.Between(q.First, q.Last), q
			}
		}
		if words != c.words || found.Class != c.class || found.Micro != c.micro {
			t.Errorf("%s: in %q got %q, class %d, value %d", c.why, c.in, words, found.Class, found.Micro)
		}
	}
}

func TestAtNeverPanics(t *testing.T) {
	for _, s := range []string{"12 €", "1 million", "deux", "1/12e", "à zéro", "3 tee-shirts", "27 équivalents-temps-plein", "3,2 x", "5 p.c", "un point et quart", "17 pour 100", "US$ 1'234.- c€", "84, 131 et 57 K€", "12 p.", "12 /", "12 € /", "€ 12", "12 m", "12 °", "mille", "cent cent cent", "un demi-million", "7 sur", "un sur deux", "22 et 26 %", "6,5/15", "3 fois", strings.Repeat("9", 40) + " €"} {
		for i := range s {
			tx, err := entities.NewText(s[:i], 0)
			if err != nil {
				continue
			}
			for j := range tx.Tokens() {
				quantity.At(tx, j)
				quantity.Faint(tx, j)
			}
		}
	}
}
