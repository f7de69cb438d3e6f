package secret_test

import "testing"

// TestPresumed has figures that no noun names: the words of the sentence vote.
func TestPresumed(t *testing.T) {
	check(t, []row{
		{"Le donneur d'ordre ne lui confiait plus que pour ⟦46 K€¦secret.business sub=turnover⟧ de travaux par trimestre, contre ⟦130 K€¦secret.business sub=turnover⟧ auparavant.", "what is entrusted; the comparison goes on"},
		{"L'industriel dégage ⟦31 centimes¦secret.business sub=margin⟧ sur chaque bouteille vendue et le grossiste ⟦14 centimes¦secret.business sub=margin⟧.", "what is left on a sale"},
		{"Le grossiste consent à ses meilleurs comptes ⟦trois pour cent¦secret.business sub=discount⟧ en fin d'année.", "what is granted to an account"},
		{"Les quatre entrepôts reçoivent ensemble ⟦1 250 palettes¦secret.business sub=volume⟧ par semaine et en réexpédient ⟦1 190¦secret.business sub=volume⟧.", "what comes in and goes out"},
		{"L'inventeur perçoit de la licenciée ⟦2,5 %¦secret.business sub=royalty⟧ du prix de chaque pompe.", "earned under a licence, not as a wage"},
		{"Le gérant salarié perçoit de la société 2 500 euros par mois.", "a person earns"},
		{"La société a été condamnée à payer la somme de 12 000 euros à son fournisseur.", "a sum awarded"},
		{"M. Martin a remis au locataire la somme de 800 euros en espèces.", "nobody does business"},
		{"La loi fixe à 25 % le taux applicable aux distributeurs.", "a rate of the law"},
	})
}

// TestSoftStays has words under which figures stay only beside the law or a person.
func TestSoftStays(t *testing.T) {
	check(t, []row{
		{"Le contrat garantit au fabricant un minimum de ⟦2 000 pièces¦secret.business sub=volume⟧ par mois.", "a minimum between parties"},
		{"L'article 3 du décret fixe un minimum de 2 000 pièces par mois.", "a minimum of the law"},
	})
}

// TestHeads has tables whose head gives the unit.
func TestHeads(t *testing.T) {
	check(t, []row{
		{"Les livraisons confidentielles de l'usine, en tonnes, étaient de ⟦1 240¦secret.business sub=volume⟧ puis ⟦860¦secret.business sub=volume⟧.", "tonnes, said once"},
		{"Le jugement compte 12 pages, dont 3 de motifs.", "no unit"},
	})
}

// TestNothingSaidOfSecrecy holds that a dismissal of any claim says nothing of secrecy.
func TestNothingSaidOfSecrecy(t *testing.T) {
	check(t, []row{
		{"La demande est rejetée pour le surplus. La marge réalisée avec ce client, que la société ne souhaite pas voir divulguée, était de ⟦22 %¦secret.business sub=margin⟧ ; le préjudice n'est pas établi.", "another claim is dismissed"},
		{"La demande d'occultation est rejetée, la marge de 22 % n'étant plus secrète.", "the claim of secrecy is dismissed"},
	})
}

// TestLongLists holds that a list does not fade, and that the default of firms is what they move.
func TestLongLists(t *testing.T) {
	check(t, []row{
		{"Les trois abattoirs de la coopérative tournaient à ⟦72 %¦secret.business sub=capacity⟧, ⟦81 %¦secret.business sub=capacity⟧ et ⟦66 %¦secret.business sub=capacity⟧ de leurs possibilités.", "three rates in a row"},
		{"Les fournisseurs consentaient un taux de remises arrière voisin de ⟦31 %¦secret.business sub=discount⟧, contre ⟦28 %¦secret.business sub=discount⟧ pour le groupement.", "'arrière' is no 'arriéré'"},
		{"Le façonnier ne cousait plus que ⟦3 200 pantalons¦secret.business sub=volume⟧ par semaine pour son client.", "no verb that is known: what a firm moves"},
		{"La banque réclame à la caution l'arriéré de 3 200 euros, échéances et intérêts compris.", "arrears"},
		{"Le tribunal évalue le manque à gagner du fournisseur à 21 000 euros.", "what a court reckons"},
		{"La société, au capital de 15 000 euros, tirait de ce client les ⟦trois quarts¦secret.business sub=turnover⟧ de ses recettes.", "a capital says nothing of what follows"},
	})
}

// TestWhoseFigures has figures of the public, the court and persons, with words of business around.
func TestWhoseFigures(t *testing.T) {
	check(t, []row{
		{"Selon l'institut qui publie ce baromètre, les enseignes du secteur ont écoulé 6 millions de paires.", "a published survey"},
		{"Le préjudice commercial du fournisseur est évalué à 12 000 euros.", "a harm, not a firm"},
		{"Les comptes déposés au greffe montrent un résultat de 18 000 euros pour un chiffre d'affaires de 2 045 000 euros.", "both are of the published accounts"},
		{"Le fournisseur estime ses titres évalués à ⟦1,2 million d'euros¦secret.business sub=valuation⟧.", "a firm's worth"},
		{"Le client représentait près du ⟦cinquième¦secret.business sub=turnover⟧ de l'activité du transporteur.", "a fraction with an article"},
	})
}

// TestOneWordTwoReadings holds that readings of the same words do not weaken one another.
func TestOneWordTwoReadings(t *testing.T) {
	check(t, []row{
		{"Le client bénéficiait d'un escompte de ⟦1,5 %¦secret.business sub=discount⟧.", "'escompte' is a verb of forecasts, too"},
		{"La prime d'objectif de la salariée, soit 1 200 euros, ne lui a pas été payée.", "a bonus of a person, not of a supplier"},
	})
}

// TestHeadsOfDecisions holds that abbreviations of courts and numbers of counsel are no table.
func TestHeadsOfDecisions(t *testing.T) {
	check(t, []row{
		{"CA LYON\n\nAPPELANTE\nS.A.S. SOCIETE GROUPE VERDIER\n\nReprésentant : Me Caroline BEAU, avocat au barreau de LYON, toque : 984\n\nINTIMEE", "'CA' is a court, 984 a pigeon-hole"},
	})
}
