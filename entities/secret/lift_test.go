package secret_test

import "testing"

func TestWhatStandsAround(t *testing.T) {
	check(t, []row{
		{"Le prix de cession des titres pouvait être porté à ⟦12,5 millions d'euros¦secret.business sub=valuation⟧ en cas de renouvellement du bail.", "a condition behind the value makes it no rent"},
		{"Le fournisseur consentait un différé de paiement et une remise de ⟦6 %¦secret.business sub=discount⟧.", "terms of payment are no claim"},
		{"La part de marché de l'acquéreur est de ⟦31 %¦secret.business sub=market_share⟧ ; le deuxième opérateur, Sablières du Forez, en aurait ⟦17 %¦secret.business sub=market_share⟧.", "\"en\" takes the share up"},
		{"L'avance confidentielle de ⟦1,2 M€¦secret.business sub=financing⟧ était remboursable en une échéance.", "one instalment is no loan sued upon"},
		{"La demande d'occultation est rejetée : le prix de vente est de 84 euros.", "dismissed"},
		{"Une demande d'occultation est présentée pour le coût de revient de ⟦84 euros¦secret.business sub=price⟧.", "asked for"},
		{"Les amendes tiennent compte d'un coefficient de durée de 1,75.", "a coefficient of a fine"},
		{"Le prix unitaire est passé, sans préavis, de ⟦0,118 euro¦secret.business sub=price⟧ à ⟦0,131 euro¦secret.business sub=price⟧.", "\"sans préavis\" speaks of no notice"},
		{"Sous pli confidentiel, une première offre de reprise de ⟦85 000 euros¦secret.business sub=valuation⟧ avec 19 salariés, une deuxième de ⟦60 000 euros¦secret.business sub=valuation⟧.", "a list of offers that tell two things each"},
		{"L'association compte 340 membres, qui paient la cotisation de 25 euros prévue aux statuts.", "no business"},
		{"La copropriété comporte 84 lots et un budget de 96 000 euros.", "no business"},
		{"D'après les statistiques de la filière, les volumes ont crû de 11 % et le prix moyen de 4 %.", "statistics"},
		{"La mise à prix était de 500 000 euros.", "a public sale"},
	})
}
