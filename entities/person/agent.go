package person

import (
	"strings"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// agent reads the surname at i behind the noun of a trade with its article:
// "le vétérinaire Varagnol", "une caissière Ostrowska". French forms such nouns
// with few endings. The name is one that only a name can be.
func (f *finder) agent(i int) int {
	if i < 2 || f.k[i].Any(entities.Line|entities.Sentence|entities.Single) || !f.k[i-1].Is(entities.Word|entities.Lower) || f.k[i-1].Any(entities.Upper) || stops.Has(f.k[i].Hash) {
		return i
	}
	h := f.k[i-2].Hash
	if !f.articleAt(i-2) && h != hUn && h != hUne && h != hAu && !possessives.Has(h) || !f.agentNoun(i-1) {
		return i
	}
	c := f.class(i)
	if c&lexicon.Name == 0 || c&(lexicon.Common|lexicon.Place|lexicon.Proper) != 0 {
		return i
	}
	n, ok := f.nameAt(i, true)
	if !ok || n.words == 0 {
		return i
	}
	f.settle(&n, false)
	f.report(&n, civility{role: entities.RoleThird, weight: 25}, i, "person/agent", 80)
	return f.marital(n.last, 0)
}

// agentNoun tells whether the word at j is a noun of somebody who does
// something, by its ending. Those of companies and of things are none.
func (f *finder) agentNoun(j int) bool {
	if f.class(j)&lexicon.Noun == 0 || noAgents.Has(f.k[j].Hash) {
		return false
	}
	w := f.t.Word(j)
	if len(w) < 6 {
		return false
	}
	for _, e := range agentEndings {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

var agentEndings = []string{"iste", "logue", "iatre", "euse", "ière", "ienne", "inaire", "teur", "trice", "neur", "leur", "reur", "seur", "cien", "dien", "gien"}

// noAgents are things, abstractions and companies with such an ending.
var noAgents = set(`secteur moteur ordinateur tracteur vecteur facteur hauteur auteur acteur compteur ascenseur extincteur détecteur valeur couleur erreur chaleur
	douleur malheur bonheur honneur teneur vapeur liqueur conteneur container fournisseur assureur constructeur opérateur transporteur distributeur
	producteur éditeur promoteur exploitant importateur exportateur bailleur employeur annonceur hébergeur sous-traiteur réassureur prêteur vendeur acquéreur
	intérieur extérieur supérieur inférieur postérieur antérieur ultérieur majeur mineur meilleur plusieurs liste piste lettre matière manière
	première dernière carrière rivière barrière frontière lumière poussière prière ornière clairière chaudière cafetière litière bannière lisière
	filière pépinière sablière gravière cimetière chaumière catalogue dialogue analogue épilogue ordinaire extraordinaire originaire imaginaire
	quotidienne ancienne séminaire disciplinaire mercenaire luminaire rapporteur procureur gouverneur radiateur générateur simulateur indicateur
	projecteur réacteur ventilateur aspirateur congélateur réfrigérateur condensateur transformateur récupérateur collecteur connecteur lecteur
	échangeur monteur chargeur broyeur tondeuse perceuse ponceuse moissonneuse remorqueur navigateur serveur porteur mixeur chantier visionneuse
	débroussailleuse bétonnière pelleteuse ceinturière friteuse balayeuse laveuse bien lien`)
