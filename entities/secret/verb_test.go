package secret_test

import "testing"

func TestVerbsOfTrade(t *testing.T) {
	check(t, []row{
		{"Les facturations adressées au client sont passées de ⟦312 480 euros¦secret.business sub=turnover⟧ en 2016 à ⟦88 200 euros¦secret.business sub=turnover⟧ en 2018.", "a plural without more"},
		{"Le fonds d'investissement proposait ⟦6,4 fois¦secret.business sub=valuation⟧ l'excédent brut d'exploitation.", "a multiple and what it makes"},
		{"La société devait supprimer ⟦112 emplois¦secret.business sub=headcount_plan⟧ sur ⟦430¦secret.business sub=headcount_plan⟧.", "the whole without its unit"},
		{"L'entreprise achetait l'aluminium ⟦2 310 euros¦secret.business sub=price⟧ la tonne.", "a price a unit, lifted by the trade around it"},
		{"La cible portait une dette bancaire de ⟦14,8 millions d'euros¦secret.business sub=financing⟧, remboursable sur ⟦sept ans¦secret.business sub=financing⟧.", "a term in time is one of the terms"},
		{"Sa dette bancaire était de ⟦14,8 millions d'euros¦secret.business sub=financing⟧ et les relations ont duré sept ans.", "a time that has gone by is none"},
		{"Le taux de la taxe sur la valeur ajoutée est de 10 %.", "no added value"},
		{"La caution doit la dette de 12 000 euros, échéances impayées comprises.", "a debt sued upon"},
	})
}
