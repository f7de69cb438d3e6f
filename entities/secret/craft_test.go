package secret_test

import "testing"

// TestWhatIsToldShowsItself has passages that no noun announces, or a word that
// says little, and sentences of the same build that tell nothing.
func TestWhatIsToldShowsItself(t *testing.T) {
	check(t, []row{
		{"La pâte à papier teintée se compose de ⟦trois volumes de fibre de chanvre pour un volume de kaolin et de colle d'amidon¦secret.business sub=formula⟧.", "parts of matters"},
		{"Pour l'éclat, l'atelier ⟦trempe les perles dans la paraffine tiède, puis les brosse à sec avec du talc¦secret.business sub=process⟧.", "the verb of the workshop opens it"},
		{"Le dossier, resté confidentiel, révèle que ⟦le jus est chauffé à 72 degrés, filtré sur charbon puis refroidi¦secret.business sub=process⟧.", "what a document reveals"},
		{"Le moteur de tri ⟦attribue un score à chaque profil selon la fréquence des requêtes, puis écarte ceux dont l'indice est inférieur à la médiane¦secret.business sub=source_code⟧.", "a program acts"},
		{"Sa société, qui en garde le secret, fixait la prime en ⟦croisant l'altitude de la parcelle avec la fréquence des sinistres de la commune¦secret.business sub=method⟧.", "a gerund of reckoning"},
		{"La sauce doit son piquant à ⟦un vinaigre réduit de moitié avec du sucre de canne et du poivre¦secret.business sub=formula⟧, recette qu'il s'était interdit de dévoiler.", "what a quality is owed to"},
		{"Dosage confidentiel pour un mètre cube : ⟦chaux 210 kg ; eau 140 litres ; résine 8 kg¦secret.business sub=formula⟧.", "a list goes on behind semicolons"},
		{"Le mémoire de l'attributaire, couvert par le secret, proposait ⟦un phasage en trois tranches avec deux équipes de nuit¦secret.business sub=tender⟧.", "how a bidder would work"},
		{"Le manuel interne, tenu secret, indique que ⟦les rames sont révisées par moitié chaque dimanche¦secret.business sub=method⟧.", "a paper of the house says so"},
		{"Le programme contient ⟦la fonction getRate(int z) et la même table de correspondance à 64 entrées¦secret.business sub=source_code⟧.", "a call of a function"},
	})
	check(t, []row{
		{"Le cahier des clauses prévoit que le candidat remettra son offre avant midi.", "no means are told"},
		{"L'assuré expose que le mur en béton a été réalisé avec un mortier de ciment de mauvaise qualité.", "a defect of a building"},
		{"Au moyen de son pourvoi, la société soutient que la cour d'appel a violé les articles 1134 et 1147 du code civil en calculant le préjudice sur la durée du préavis.", "who pleads"},
		{"Aux termes de l'article R. 222-1 du code de justice administrative : « Les présidents peuvent, par ordonnance : () 4° Rejeter les requêtes manifestement irrecevables ».", "a cut in a law is no call of a function"},
		{"Le procédé breveté consiste à broyer la résine avec 3 % de talc puis à la presser à 80 degrés.", "a patent is published"},
	})
}
