package secret_test

import "testing"

// TestNamesOfTheTrade has a row for each way in which a name is said to be a customer's or a supplier's.
func TestNamesOfTheTrade(t *testing.T) {
	check(t, []row{
		{"L'ancien salarié a démarché les sociétés ⟦Verrerie Montclar¦secret.business sub=customer⟧ et ⟦Ateliers Puisaye¦secret.business sub=customer⟧, clientes de son ancien employeur.", "a rival courts them: no word of secrecy is needed"},
		{"Il résulte du constat que le fichier des clients détournés comprend ⟦Hôtel Belvaux¦secret.business sub=customer⟧ et ⟦Clinique Sainte-Aude¦secret.business sub=customer⟧.", "a file, then names"},
		{"L'accord la liant à la société ⟦Orlac Aviation¦secret.business sub=customer⟧, son premier client, n'a jamais été dévoilé.", "the name stands before what is said of it"},
		{"Elle a indiqué, à titre confidentiel, que ⟦Soieries du Guiers¦secret.business sub=supplier⟧ demeure sa seule source de fil.", "a verb of being between the two"},
		{"La salariée a communiqué à un tiers le nom du façonnier, la société ⟦Malhas do Minho¦secret.business sub=supplier⟧.", "somebody told a name; a foreign particle"},
		{"Cette donnée sensible montre qu'elle s'approvisionne en cuir auprès de ⟦Pelletier Tannage¦secret.business sub=supplier⟧ et en boucles auprès de la ⟦fonderie de Saint-Loup¦secret.business sub=supplier⟧.", "the preposition comes again; a name with a common head"},
		{"Le détournement de clientèle porte sur trois enseignes, ⟦Le Comptoir Vernois¦secret.business sub=customer⟧, ⟦Épicerie Ravel¦secret.business sub=customer⟧ et ⟦Maison Tissot¦secret.business sub=customer⟧.", "an article in the name, a list"},
		{"Clients historiques (à occulter) : ⟦Thermes de Brézolles¦secret.business sub=customer⟧, ⟦SNC Halle 12¦secret.business sub=customer⟧.", "a form of company and a number"},
		{"Elle fait tisser ses toiles chez ⟦Tessitura Bellani¦secret.business sub=supplier⟧, information couverte par le secret des affaires.", "has it done by another"},
	})
	check(t, []row{
		{"Le salarié débauché a livré à la société Kerlan le nom de code du projet de détournement de la clientèle.", "who was handed something is no customer"},
		{"Le secret bancaire est opposé par l'Administration fédérale des contributions (AFC) à ses clients.", "initials behind an institution"},
		{"Les clients de la société Verrerie Montclar ont été démarchés par son ancien salarié.", "whose customers they are"},
		{"Les commandes détournées ont été passées auprès de la société Morel Emballages, défenderesse, qui a repris la clientèle.", "a party"},
		{"Le salarié a été informé que la société Morel Emballages avait gardé le secret.", "no word of trade"},
		{"Une expertise a été confiée au Dr Gérard Mabille, tenu au secret.", "an expert sells nothing"},
		{"La société Untel a acheté un véhicule auprès de la société Garage Lenoir et l'a revendu à M. Durand.", "an ordinary sale"},
	})
}
