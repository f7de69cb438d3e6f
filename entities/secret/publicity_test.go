package secret_test

import "testing"

// TestWhatIsPublicStays holds that a source that everybody can read keeps the
// figures it is the source of, and no others.
func TestWhatIsPublicStays(t *testing.T) {
	check(t, []row{
		{"Le rapport annuel du groupe, disponible sur son site, fait état d'un chiffre d'affaires de 1,3 milliard d'euros et d'une marge opérationnelle de 6 %.", "a source holds for all that it says"},
		{"Ses objectifs étaient une marge opérationnelle de 17 %. Ces objectifs ont été publiés le jour même.", "said in the next sentence"},
		{"Les comptes déposés au greffe montrent un résultat d'exploitation de 318 000 euros et un chiffre d'affaires de 2 045 000 euros.", "accounts filed"},
		{"Le conseil municipal, par délibération du 3 mai, a fixé le tarif à 3,20 euros le mètre cube.", "a public tariff"},
		{"Le prix moyen payé était de ⟦3,11 euros¦secret.business sub=price⟧, quand le prix publié au Journal officiel restait de 3,45 euros.", "said of the other side of a contrast"},
		{"Le chiffre d'affaires a atteint au cours du dernier exercice ⟦62,7 millions d'euros¦secret.business sub=turnover⟧.", "\"au cours du\" is no course"},
		{"La marge de la presse à injecter était de ⟦23 %¦secret.business sub=margin⟧.", "a machine is no newspaper"},
		{"Le prix d'achat était fixé à la somme de ⟦4 350 euros¦secret.business sub=price⟧.", "\"à la somme de\" says nothing of a claim"},
		{"Les participants ont arrêté un prix plancher de ⟦1,94 euro¦secret.business sub=price⟧ le kilo.", "a participle is no decree"},
	})
}
