package person_test

import (
	"testing"

	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/entities/person"
)

var offices = []struct{ fixture, why string }{
	{"Le brigadier-chef ⟦Varagnol⟧ a requis un interprète.", "a rank with a hyphen"},
	{"le maréchal des logis-chef ⟦Varagnol⟧ et le major ⟦Ostrowska⟧ dressent procès-verbal", "ranks of several words"},
	{"le gardien de la paix ⟦Le Goff⟧, hors service, l'a vu", "a surname with its article"},
	{"le rapport de l'inspecteur du travail ⟦Varagnol⟧", "a function with a complement"},
	{"LE CONTREMAITRE ⟦ABBADIE⟧ ETAIT PRESENT", "capitals throughout"},
	{"comme le dit le témoin ⟦Varagnol⟧", "a witness"},
	{"la dame ⟦Varagnol⟧, veuve ⟦Ostrowska⟧, a relaté", "a civility of old in small letters, and a widow"},
	{"il vit avec papa et mamie ⟦Zohra⟧", "what a child calls a grandmother"},
	{"des appels à un nommé « ⟦Titi⟧ », en fuite", "a nickname in quotation marks"},
	{"passer la nuit chez un certain « ⟦Nono⟧ », puis à l'hôtel", "a nickname that is a word"},
	{"devant les gendarmes ⟦Varagnol⟧ et ⟦Saint-Amand⟧, elle a avoué", "two bearers of a function in the plural"},
	{"l'inspecteur d'assurances ⟦ABBADIE⟧ a chiffré le dommage", "a complement of assurances"},
	{"le métayer ⟦Abel⟧, dit « ⟦le Rouquin⟧ », a vu", "a trade, and a nickname with its article"},
	{"un homme se disant « ⟦Richard⟧ », couvreur, s'est présenté", "an assumed name"},
	{"l'abbé ⟦Varagnol⟧ le connaît", "a priest"},
	{"avec « tata ⟦Mimi⟧ », une amie", "a pet name that is a noun"},
	{"son cousin ⟦Petit Alpha⟧ ne dit rien", "kin whose name begins with an adjective"},
	{"NOM : ⟦VARAGNOL Rachid⟧\nFILIATION : ⟦OSTROWSKI Belkacem⟧ et ⟦ZIANI Khadidja⟧\n", "the sheet of an accused"},
	{"De leur union sont nées ⟦Fatoumata⟧ et ⟦Hawa⟧.", "children behind their birth"},
	{"elle a à charge ⟦Inès⟧ (17 ans) et son fils ⟦Nolan⟧", "an age in brackets"},
	{"assistée de ⟦Nathan LE DU⟧, greffier", "a surname of two particles"},
	{"il écrivait sous le pseudonyme \"⟦Varagnol⟧\"", "a pseudonym in quotation marks"},

	{"le Nom de la société est née ; le facteur Risque", "a noun and a thing"},
	{"le gardien de la paix a requis le chef de poste", "ranks without bearers"},
	{"LE GARDIEN CHEF A ETE INFORME, L'ADJUDANT PROCEDE A LA FOUILLE", "capitals throughout, and no bearer"},
	{"le conducteur du Berlingo ; le chef de la Mission", "a vehicle behind a driver, a noun with a capital behind a function"},
	{"la dame de compagnie, la Notre-Dame de Lorette", "a dame who is none"},
	{"le service « Accueil », sous le surnom de rebelle", "quotation marks without a name; a surnom without quotation marks"},
}

func TestOffices(t *testing.T) {
	for _, c := range offices {
		entitiestest.RunOne(t, person.Recognizer(), entitiestest.Case{Fixture: mark(c.fixture), Why: c.why})
	}
}
