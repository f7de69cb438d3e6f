package secret_test

import (
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/entities/secret"
)

// TestEverySubKind has for each sub-kind sentences that hold one and sentences
// that hold the same words or figures and none.
func TestEverySubKind(t *testing.T) {
	for _, s := range []struct {
		sub        string
		hits, miss []row
	}{
		{"turnover", []row{
			{"Les commandes passées par la centrale ont représenté ⟦2,35 M€¦secret.business sub=turnover⟧, puis ⟦1,9 M€¦secret.business sub=turnover⟧.", "orders as turnover, a list in time"},
			{"Elle réalisait avec lui ⟦41 %¦secret.business sub=turnover⟧ de ses ventes.", "a share of sales"},
		}, []row{
			{"Le seuil de 50 millions d'euros de chiffre d'affaires n'est pas atteint.", "a legal threshold"},
			{"L'amende encourue est de 4 % du chiffre d'affaires mondial.", "a fine reckoned from it"},
		}},
		{"margin", []row{{"La société justifie d'un bénéfice moyen de ⟦18,50 euros¦secret.business sub=margin⟧ par colis.", "a profit a piece"}},
			[]row{{"La perte de marge sera indemnisée à hauteur de 64 000 euros.", "what is awarded for it"}}},
		{"price", []row{{"Le café lui était facturé ⟦3,12 euros¦secret.business sub=price⟧, contre ⟦3,40 euros¦secret.business sub=price⟧ pour les autres.", "a price to a customer, told from an invoice by its accent"}},
			[]row{{"La facture de 3 120 euros est restée impayée.", "an invoice"}, {"Le prix public du véhicule est de 24 990 euros.", "a published price"}}},
		{"discount", []row{{"Il bénéficiait de ⟦15 %¦secret.business sub=discount⟧ de remise immédiate et de ⟦40 000 euros¦secret.business sub=discount⟧ de participation publicitaire.", "the noun behind the value"}},
			[]row{{"La remise des clés est fixée au 3 mai, sous astreinte de 50 euros par jour.", "another remise"}}},
		{"volume", []row{{"Les volumes livrés étaient de ⟦18 400 moteurs¦secret.business sub=volume⟧ en 2019 et ⟦21 050¦secret.business sub=volume⟧ en 2020.", "the second without its unit"}},
			[]row{{"Il a été trouvé en possession de 12 kilogrammes de résine.", "a seizure"}}},
		{"capacity", []row{{"Le four peut traiter ⟦45 tonnes¦secret.business sub=capacity⟧ par jour avec un rendement de ⟦92 %¦secret.business sub=capacity⟧.", "capacity and yield"}},
			[]row{{"La salle peut accueillir 450 personnes.", "an establishment open to the public"}}},
		{"market_share", []row{{"Les trois premiers acteurs totalisent ⟦68 %¦secret.business sub=market_share⟧ du marché, dont ⟦31 %¦secret.business sub=market_share⟧ pour un seul.", "shares"}},
			[]row{{"Il détient 12,5 % du capital et 14 % des droits de vote.", "shares of a capital"}}},
		{"forecast", []row{{"Ses projections faisaient état d'un résultat de ⟦1,4 M€¦secret.business sub=forecast⟧ en 2023.", "a result foreseen"}},
			[]row{{"La loi prévoit une amende de 15 000 euros.", "a statute foresees, too"}}},
		{"customer", []row{{"Il a transmis au concurrent la liste de ses clients : ⟦Brasserie Langlois¦secret.business sub=customer⟧, ⟦Hôtel du Parc¦secret.business sub=customer⟧ et ⟦Groupe Verdier¦secret.business sub=customer⟧.", "a list handed over"}},
			[]row{{"Son client, la société Verdier, a réglé la facture.", "nobody says that it is a secret"}}},
		{"supplier", []row{{"L'identité de son fournisseur coréen, ⟦Hansung Tech¦secret.business sub=supplier⟧, constituait un secret jalousement gardé.", "in apposition"}},
			[]row{{"La société Untel, fournisseur de la société Machin, a livré le 3 mai.", "nobody says that it is a secret"}}},
		{"tender", []row{{"Le candidat avait proposé un prix global de ⟦1 245 000 euros¦secret.business sub=tender⟧ HT.", "an offer"}},
			[]row{{"L'offre de prêt de 150 000 euros a été acceptée.", "an offer of a loan"}, {"Son offre a reçu la note de 83,40 sur 100.", "a grade"}}},
		{"formula", []row{{"Le vernis, dont la composition est secrète, contient ⟦62 % de résine et 38 % de solvant¦secret.business sub=formula⟧.", "what it is made of"}},
			[]row{{"La composition du tribunal lors des débats : M. Durand, président.", "another composition"}}},
		{"process", []row{{"Le tour de main consiste à ⟦plonger la pièce dans un bain d'huile avant de la laisser refroidir sous cloche¦secret.business sub=process⟧.", "a knack"}},
			[]row{{"La mission de l'expert consiste à décrire les désordres et à en chiffrer le coût.", "no process"}}},
		{"source_code", []row{{"L'algorithme de tri, que nul n'a divulgué, ⟦attribue un rang à chaque profil puis écarte les plus anciens¦secret.business sub=source_code⟧.", "behind a relative clause"}},
			[]row{{"Le logiciel est diffusé sous licence libre.", "nothing is told"}}},
		{"clause", []row{{"Une clause confidentielle prévoit que ⟦le bailleur versera une somme si l'enseigne est maintenue¦secret.business sub=clause⟧.", "a clause called confidential"}},
			[]row{{"L'article 12 des conditions générales prévoit que « le transfert des risques s'opère à la sortie des entrepôts ».", "general conditions are for everybody"}}},
		{"internal_quote", []row{{"Le compte rendu du comité de direction porte : « ⟦ne surtout rien dire avant la signature du contrat¦secret.business sub=internal_quote⟧ ».", "minutes"}},
			[]row{{"Par lettre recommandée du 2 mai, elle écrit : « nous vous demandons de reprendre vos livraisons sous huitaine ».", "a letter to the other side"}}},
		{"headcount_plan", []row{{"Le plan prévoit ⟦46 suppressions¦secret.business sub=headcount_plan⟧ d'emplois, dont ⟦12¦secret.business sub=headcount_plan⟧ à Lyon.", "a plan and a part of it"}},
			[]row{{"L'entreprise occupait onze salariés au jour du licenciement.", "what the law asks for"}}},
		{"method", []row{{"La méthode de notation, interne et confidentielle, consiste à ⟦attribuer un malus de cinq points par jour de retard¦secret.business sub=method⟧.", "a method"}},
			[]row{{"La méthode de calcul consiste à diviser la somme par douze.", "nobody calls it secret"}}},
		{"financing", []row{{"La banque lui avait accordé une ligne de crédit de ⟦300 K€¦secret.business sub=financing⟧.", "a credit line"}},
			[]row{{"Le taux effectif global de 4,81 % mentionné à l'offre est erroné.", "a consumer's loan"}}},
		{"valuation", []row{{"L'investisseur retenait une valorisation de ⟦30 millions d'euros¦secret.business sub=valuation⟧.", "a company's worth"}},
			[]row{{"L'immeuble a été vendu aux enchères publiques pour 62 300 euros.", "a public auction"}}},
		{"royalty", []row{{"L'accord stipule des royalties de ⟦6 %¦secret.business sub=royalty⟧ et un droit d'entrée de ⟦50 000 euros¦secret.business sub=royalty⟧.", "a licence"}},
			[]row{{"La redevance d'occupation du domaine public est de 1 200 euros.", "a public due"}}},
	} {
		t.Run(s.sub, func(t *testing.T) {
			check(t, s.hits)
			check(t, s.miss)
		})
	}
}

// TestLayoutsDoNotMatter holds that the same is found in capitals, with hard
// spaces, decomposed accents and other line ends.
func TestLayoutsDoNotMatter(t *testing.T) {
	for _, in := range []string{
		"Le taux de marge brute est de 32,5 % et la remise de 8 %.",
		"LE TAUX DE MARGE BRUTE EST DE 32,5 % ET LA REMISE DE 8 %.",
		"Le taux de marge brute est de 32,5\u202f% et la remise de 8\u00a0%.",
		"Le taux de marge\r\nbrute est de 32,5 %\r\net la remise de 8 %.",
		"Le taux de marge brute est de 32,5 % et la remise e\u0301tait de 8 %.",
	} {
		_, found := entitiestest.Find(t, in, secret.Rules())
		var subs []string
		for _, m := range found {
			if m.Kind == entities.KindBusinessSecret {
				subs = append(subs, m.Sub)
			}
		}
		if len(subs) != 2 || subs[0] != "margin" || subs[1] != "discount" {
			t.Errorf("%q: found %q", in, subs)
		}
	}
}
