package secret_test

import "testing"

func TestWhoseWords(t *testing.T) {
	check(t, []row{
		{"Dans un courriel adressé le 3 mai 2016 à ses seuls directeurs régionaux, la responsable des achats de la société Lorval écrit : « ⟦on ne bouge plus avant que Morel ait cédé sur le prix¦secret.business sub=internal_quote⟧ ».", "a message within a house, its source far from the words"},
		{"Dans le compte rendu du comité de pilotage, le directeur financier note que ⟦la filiale de Gand doit disparaître avant la clôture des comptes¦secret.business sub=internal_quote⟧.", "told without quotation marks"},
		{"Le procès-verbal du conseil, non diffusé, relate un échange. Un administrateur y ajoute : « ⟦surtout rien par écrit¦secret.business sub=internal_quote⟧ ».", "the source stands in the sentence before"},
	})
	check(t, []row{
		{"Par lettre recommandée du 2 juin, la directrice de la société Lorval a écrit : « nous vous confirmons la fin de nos relations commerciales ».", "a letter to the other side"},
		{"L'enquêteur note dans son procès-verbal que « le magasin était fermé lors de notre passage ».", "an officer"},
		{"Le directeur déclarait dans un message publié par un journal : « nous accueillons la concurrence avec sérénité ».", "the press"},
	})
}

func TestWhatContractsSay(t *testing.T) {
	check(t, []row{
		{"Aux termes de l'article 4 de la convention confidentielle, ⟦le prestataire renonce à démarcher les hôpitaux du groupe pendant trois ans¦secret.business sub=clause⟧.", "the contract comes first"},
		{"La transaction, tenue secrète, disposait que ⟦la société Verdoz renonçait à son action moyennant la cession de ses deux marques¦secret.business sub=clause⟧.", "another name for a contract, another verb"},
		{"Le contrat est confidentiel. Une stipulation voisine impose ⟦une exclusivité de première fenêtre de vingt-deux mois¦secret.business sub=clause⟧.", "a verb with a noun"},
	})
	check(t, []row{
		{"La clause confidentielle du contrat prévoit que tout litige né de son exécution sera soumis au tribunal de commerce de Lyon.", "every contract has one"},
		{"Aux termes de l'article 4 de la convention collective, les heures de nuit sont majorées et comptées à part.", "a law of a trade, and nothing is secret"},
		{"Le contrat prévoit que le vendeur livrera le véhicule dans les deux mois de la commande.", "nobody calls it secret"},
	})
}
