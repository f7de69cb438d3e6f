package place

import (
	"iter"
	"strings"
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/token"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// role is a set of parts that a word may play in an address or beside a town.
type role uint32

const (
	street     role = 1 << iota // kind of street, hardly anything else ("avenue")
	weakStreet                  // kind of street that is a common word or an abbreviation as well ("place", "cours")
	unit                        // part of a building, takes a designation ("bâtiment", "escalier")
	estate                      // named site ("résidence", "lotissement", "ZAC", "lieu-dit")
	box                         // post box ("BP", "CS")
	repeat                      // mark after a street number ("bis", "ter")
	link                        // small word inside a name ("de", "sur")
	stop                        // ends any address ("représenté", "né", "RCS")
	titled                      // civility or title: a name follows
	settled                     // domicile or seat follows ("demeurant", "sis")
	vital                       // birth, death, marriage: a town follows ("né", "décédé")
	made                        // act with its town ("fait", "rendu")
	site                        // noun whose complement is a town ("gare", "commune")
	toward                      // preposition that a town follows ("à", "vers")
	of                          // "de", "d'", "du"
	month                       // month, inside a street's name
	money                       // unit that a five-digit number may count
	floor                       // "étage" and what comes after its number
	saint                       // "saint", "sainte" and their short forms
	form                        // legal form: a company's name follows
	article                     // "le", "la", "les", "l'"
	inside                      // common word that a street's name may begin with ("docteur", "général")
	compass                     // "nord", "sud": ends the name of a site
	path                        // word or mark that may stand between "siège" and the address
	wedded                      // "marié", which folds as "Marie" does
	hamletWord                  // begins the name of a hamlet ("lieu-dit")
	nation                      // its complement is a country ("ressortissant")
	lead                        // begins a part of an address of several words ("rez", "point kilométrique")
	abroad                      // letter of a foreign post code ("F-", "B-", "L-")
	numeral                     // a number follows ("n°", "numéro")
	leaving                     // verb whose object is a town ("quitté")

	begins = street | weakStreet | unit | estate | box | lead | numeral // what a component may begin with, in letters of any size
)

// vocabulary maps the hash of a word to its roles.
var vocabulary = sync.OnceValue(func() *wordset.Map[role] {
	m := &wordset.Map[role]{}
	m.Grow(1024)
	for r, list := range vocabularyLists {
		for w := range strings.FieldsSeq(list) {
			h := entities.Fold(w)
			m.Put(h, m.Get(h)|r)
		}
	}
	for r, list := range map[role]*wordset.Set{path: settledPath, wedded: wordMarried, hamletWord: wordHamlet, nation: nationNoun, leaving: leftWord} {
		for h := range list.All() {
			m.Put(h, m.Get(h)|r)
		}
	}
	return m
})

// watch is set on tokens that may be of the vocabulary.
var watch = token.Watch(func() iter.Seq[uint64] { return vocabulary().Keys() })

var vocabularyLists = map[role]string{
	street: `rond hent rue avenue boulevard bd bld blvd boul bvd impasse allée allées chemin
		quai quais square ruelle ruelles sentier sente venelle faubourg chaussée esplanade promenade rond-point
		traverse montée parvis ruette sentes drève courée calade corniche dalle coursive placette cheminement raidillon
		carrer carriera carrera camin calle rua avenida stretta hauptgasse av ave rte imp fbg fg chem pce grand'rue
		grande-rue grand-rue strada straed rr`,
	weakStreet: `place route cours passage villa cité clos cour voie mail carrefour pl sq che ch all ctre fb
		galerie porte port pont côte cavée descente levée rampe terrasse terrasses tertre digue enclos carré carreau
		degré vallée hameau traboule rotonde mte prom pte r crs bvld lices plage patio via grande grand jardin jardins ul ulica
		berge berges carrière carraire vc cr rn rd routes places espace allee qu ile îles val mas plan pré fort sqre bvd
		péristyle arcade arcades boucle butte cale cloître contour darse écluse halle halles jetée passerelle placis pourtour
		rempart remparts rocade poterne bastion coteau belvédère côteau forum canal chaussee fosse fossé promontoire`,
	unit: `bâtiment bâtiments bât bat bt batiment escalier esc appartement appartements appt apt app appart apparte porte
		immeuble imm tour lot lots bloc hall entrée étage etg rdc rdj cage logement chambre local boîte bte boite logt studio
		cellule pavillon aile villa mobil mobile caravane bungalow péniche ponton flat suite ilôt îlot pièce apptt emplacement carreau`,
	estate: `résidence résid rés res residences résidences lotissement lot. lotiss lieudit lieu-dit ld hameau quartier qua zup lieu zac za zi zae zone parc
		domaine ferme château moulin mas villa centre espace technopole technopôle pôle cité camping foyer hôtel auberge mairie
		tribu servitude vallée morne anse ravine maison
		immeuble tour min chalet bastide clos manoir closerie cottage grange bergerie logis village campus hlm aire terrain`,
	box:    `bp b.p cs tsa cidex boîte case`,
	repeat: `bis ter quater quinquies`,
	link:   `de du des d la le les l et en sur sous à au aux lès lez près devant dit a saint sainte st ste y von von der van den am im of di del della dei do da dos das`,
	stop: `représenté représentée représentés représentées représentant représentants repr rep ayant comparant comparante comparants comparantes
		comparaissant comparaissante assisté assistée assistés assistées non défaillant défaillante défaillants défaillantes demandeur demandeurs demanderesse
		demanderesses défendeur défendeurs défenderesse défenderesses appelant appelante appelants appelantes intimé intimée intimés intimées
		né née nés nées immatriculé immatriculée rcs siren siret tél tel téléphone fax télécopie portable mail courriel pris prise prises
		agissant venant exerçant dont qui que où avocat avocats avocate avoué avoués plaidant postulant toque vestiaire case profession nationalité
		société sarl sas sasu sa sci scp selarl selas eurl snc gie scm scop gfa gaec earl aarpi scea association syndicat compagnie mutuelle
		caisse demeurant domicilié domiciliée domiciliés domiciliées sis sise sises sis situé située élisant faisant concluant ci-après
		personne substitué substituant intervenant intervenante partie parties requérant requérante requérants contre c/ et/ou d'une d'autre
		jugement arrêt ordonnance président présidente conseiller greffier juge procureur ministère pourvoi rg minute
		inscrit inscrite enregistré enregistrée selon pour par avec mais donc afin lequel laquelle lesquels monsieur madame mademoiselle m mm mme mmes mlle maître me maîtres
		bénéficie bénéficiaire aj inculpé prévenu prévenue partie civile condamne vu attendu considérant sur-le capital siège date numéro
		cédex cedex débats composition copie copies délivrée tribunal mandataire liquidateur administrateur
		dans ainsi puis car lorsque chez célibataire divorcé divorcée veuf veuve retraité retraitée sans gérant gérante occupant objet procédure`,
	titled: `m mm mr mrs mme mmes mlle mlles me mes monsieur messieurs madame mesdames mademoiselle mesdemoiselles maître maîtres
		docteur dr professeur pr consorts époux veuve`,
	settled: `demeurant domicilié domiciliée domiciliés domiciliées domicile sis sise sises situé située situés situées siège résidant résidante
		habitant habite réside résident hébergé hébergée logé logée domiciliation adresse siègeant installé installée
		vit vivent vivait implanté implantée basé basée établi établie bureaux locaux demeurait résidait habitait élisant vivre habiter résider demeurer loger emménager emménagé emménagée déménagé`,
	vital: `né née nés nées naissance décédé décédée décès mort morte mariage mariés mariées inhumé inhumée pacs pacsés`,
	made:  `fait rendu rendue rendus prononcé prononcée signé signée faite`,
	site: `commune communes gare aéroport aérodrome péage échangeur mairie ville agglomération agence site établissement magasin usine dépôt
		entrepôt port plage station village bourg localité hameau quartier territoire succursale direction direction marché déchetterie
		carrière parc cimetière paroisse canton stade golf camping casino autoroute route sortie rocade restaurant hypermarché supermarché
		boutique atelier centre bureau antenne zone foyer résidence base plateforme chantier immeuble`,
	toward:  `à au aux vers entre depuis a près jusqu'à jusqu'au via`,
	of:      `de du des d`,
	month:   `janvier février mars avril mai juin juillet août septembre octobre novembre décembre`,
	money:   `euro euros eur francs franc frf f € kg km m m2 m² fois heures ans mètres hectares actions parts voix`,
	floor:   `étage étages etage niveau`,
	saint:   `saint sainte st ste saints saintes`,
	form:    `sci sarl sas sasu sa snc eurl scp selarl société sociétés scm gie sccv association copropriété asl`,
	article: `le la les l`,
	compass: `nord sud est ouest`,
	lead:    `rez haut bas point pk bal angle`,
	abroad:  `f b l d ch i e nl a`,
	numeral: `n° numéro numéros`,
}
