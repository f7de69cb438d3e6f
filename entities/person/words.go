package person

import (
	"iter"
	"strings"
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/token"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// civility is what a word before a name says of its bearer.
type civility struct {
	gender byte // 'm', 'f' or 0
	plural bool
	role   entities.Role // a profession that the title itself names
	weight int
	lower  bool // counts as well without a capital
	bare   bool // needs a capitalised word right after it ("veuve", "famille")
}

// doctorWeight is how much the title of doctor or professor says that somebody
// is a third person: a physician who treated, unless more is known.
const doctorWeight = 20

// The titles of one and of several of them.
const (
	doctor  = "docteur dr professeur pr prof"
	doctors = "docteurs drs professeurs prs"
)

var physicians = set(doctor + " " + doctors)

var civilities = sync.OnceValue(func() *wordset.Map[civility] {
	t := &wordset.Map[civility]{}
	put := func(c civility, words string) {
		for w := range strings.FieldsSeq(words) {
			t.Put(fold.Of(w), c)
		}
	}
	put(civility{gender: 'm', lower: true}, "monsieur mr sieur")
	put(civility{gender: 'm'}, "m")
	put(civility{gender: 'f', lower: true}, "madame mme mademoiselle mlle melle mll")
	put(civility{gender: 'm', plural: true, lower: true}, "messieurs mm mrs")
	put(civility{gender: 'f', plural: true, lower: true}, "mesdames mmes mesdemoiselles mlles melles")
	put(civility{role: entities.RoleLawyer, weight: 55, lower: true}, "maître me")
	put(civility{role: entities.RoleLawyer, weight: 55, plural: true, lower: true}, "maîtres mes")
	put(civility{role: entities.RoleThird, weight: doctorWeight, lower: true}, doctor)
	put(civility{role: entities.RoleThird, weight: doctorWeight, plural: true, lower: true}, doctors)
	put(civility{role: entities.RoleThird, weight: 10, bare: true, lower: true}, "mgr monseigneur abbé")
	put(civility{plural: true, lower: true, bare: true}, "époux consorts héritiers")
	put(civility{lower: true, bare: true}, "feu feue famille indivision défunt défunte mineur mineure")
	put(civility{gender: 'f', bare: true, lower: true}, "dame veuve vve")
	return t
})

// watch is set on tokens that may announce a name.
var watch = token.Watch(func() iter.Seq[uint64] {
	return func(yield func(uint64) bool) {
		civilities().Keys()(yield)
		announcers().Keys()(yield)
	}
})

// civilityOf returns the civility that a token is.
func civilityOf(tok entities.Token) (c civility, ok bool) {
	if tok.Any(watch) {
		c, ok = civilities().Lookup(tok.Hash)
	}
	return c, ok
}

// isCivility tells whether a token is a civility; the bit spares most tokens the call.
func isCivility(tok entities.Token) bool { return tok.Bits&watch != 0 && isCivilityWord(tok.Hash) }

func isCivilityWord(hash uint64) bool {
	_, ok := civilities().Lookup(hash)
	return ok
}

// titles stand between a civility and a name ("Mme la présidente Bertignac").
var titleWords = set(`le la l' les de d' du des chambre section président présidente vice premier première conseiller conseillère juge
	procureur procureure avocat avocate général générale substitut substitute greffier greffière docteur professeur bâtonnier expert
	experte commissaire doyen auditeur auditrice rapporteur rapporteure maître colonel commandant capitaine lieutenant adjudant
	brigadier chef gendarme maréchal logis inspecteur inspectrice ingénieur architecte maire préfet sous abbé notaire huissier
	référendaire en ministre sénateur député honoraire secrétaire délégué déléguée adjoint adjointe instruction exécution départiteur
	départitrice magistrat rédacteur principal gardien paix police major sergent caporal sapeur liquidateur gérant directeur directrice`)

// particles join a name from inside or open it.
var particles = set(`de du des la le les d' l' von van der den ter ten zu del della di da dos das do el al ben bin ibn abou abu bou ould ait aït y e
	saint sainte st ste mac mc o'`)

// lowerParticles may stand in a name without a capital.
var lowerParticles = set(`de du des la le d' l' von van der den ter ten zu del della di da dos das do el al ben bin ibn ould y`)

// foreignParticles are no words of French, so that they can only belong to a name.
var foreignParticles = set(`dos da das do del della di von van der den ter ten zu el al ben bin ibn ould y`)

// stops are words that end a name or cannot open one, capitals or not. They
// are functions, civilities, procedure and the furniture of a decision.
var stops = set(`monsieur madame mademoiselle m. mme mlle melle messieurs mesdames mm maître maîtres me docteur professeur
	président présidente présidents conseiller conseillère conseillers conseillères juge juges magistrat magistrats magistrate greffier greffière greffiers
	avocat avocate avocats avoué avoués avouée procureur procureure substitut substitute rapporteur rapporteure assesseur assesseurs assesseure
	doyen notaire notaires huissier huissiers commissaire commissaires expert experte experts liquidateur mandataire mandataires administrateur curateur
	curatrice tuteur tutrice interprète greffe ministère
	demandeur demanderesse demandeurs demanderesses défendeur défenderesse défendeurs défenderesses appelant appelante appelants appelantes intimé intimée
	intimés intimées requérant requérante requérants requérantes prévenu prévenue partie parties civile civiles intervenant intervenante intervenants
	demeurant domicilié domiciliée domiciliés né née nés nées épouse époux veuve veuf divorcée divorcé ép vve représenté représentée représentés représentées
	représentant représentante représentants assisté assistée assistés assistées comparant comparante comparants comparaissant défaillant défaillante
	défaillants plaidant postulant substitué substituée substituant ayant agissant pris prise prises ès es qualité qualités en et ou à au aux par pour
	contre c sur sous dans avec sans que qui dont où ni mais donc or car si se est sont était étaient a ont été être
	le la les un une des du de l' d' ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes
	il elle ils elles nous vous on je tu lui eux y
	tribunal tribunaux cour cours conseil chambre section pôle audience débats délibéré jugement arrêt ordonnance décision minute rôle répertoire affaire
	appel pourvoi cassation instance référé référés requête assignation conclusions article articles code loi décret alinéa
	france république français française peuple nom
	société sociétés association syndicat compagnie caisse banque mutuelle assurance assurances entreprise établissement établissements groupe fonds union
	commune ville mairie préfecture préfet maire département région état ministre direction directeur directrice service services agence
	sa sas sasu sarl sci scp selarl selas selafa selurl aarpi eurl snc gie gaec earl scea eirl scm sccv spa gmbh ltd inc
	copie copies expédition expéditions grosse grosses délivrée délivrées délivré certifiée conforme exécutoire formule signé signée fait
	attendu considérant vu motifs dispositif exposé faits procédure moyens prétentions demandes discussion ainsi
	relaxe acquitte reçoit condamne déboute dit ordonne constate déclare confirme infirme rejette casse annule fixe prononce rappelle juge statuant
	janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche
	rue avenue boulevard place chemin impasse allée route quai cours square résidence bâtiment appartement lotissement lieudit cedex bp cs
	numéro n° rg siret siren rcs toque vestiaire barreau cabinet composition lors prononcé présent présents madame faisant
	euros euro gérant gérante salarié salariée employeur bailleur locataire preneur vendeur acquéreur assureur assuré assurée victime
	témoin témoins enfant enfants mineur mineure père mère fils fille frère soeur consorts conjoint concubin tiers
	selon après avant depuis lorsque lorsqu' puis enfin alors toutefois cependant néanmoins or car donc aussi ainsi comme quand suivant
	premier première deuxième troisième seconde second dernier dernière
	contradictoire contradictoirement publiquement réputé réputée susvisé susnommé ci dessus
	page suite rappel objet date lieu nationalité profession adresse téléphone tél fax mail courriel
	bon bonne nouveau nouvelle grand grande`)

// soft stops: words above that are surnames, too, and are taken as such right
// after a civility or a given name.
var surnamesToo = set("janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche bon bonne présidente conseiller conseillère expert bailleur commune département état mineur mineure fille fils enfant consorts époux juge président grand bon second mars avril mai août lundi samedi dimanche rue place cours fils père frère maire prévost france baron chambre ville nouveau suivant marchand avoué conseil huissier notaire procureur greffier commissaire ministre témoin banque gérant y appel minute rôle objet suite page tiers juin juillet janvier père sergent colonel abbé quai route dernier premier ainsi ville")

// announcers are lower-case words that announce a name without a civility.
type announcer struct {
	given bool // a given name alone counts ("sa fille Léa")
	// office is a function right before its bearer's surname ("l'expert Courtadon").
	office    bool
	quoted    bool // the name may stand between quotation marks
	born      bool // only after "est", "sont"
	label     bool // only before a colon, at the head of a line
	certain   bool // only after "un", "une"
	alias     bool // only between quotation marks
	possessed bool // only after "son", "sa"
	weight    int  // of the clue; 45 if 0
	role      entities.Role
}

var announcers = sync.OnceValue(func() *wordset.Map[announcer] {
	t := &wordset.Map[announcer]{}
	put := func(a announcer, words string) {
		for w := range strings.FieldsSeq(words) {
			t.Put(fold.Of(w), a)
		}
	}
	// A son or daughter may be of age: less than the parties' block says of a party.
	put(announcer{given: true, role: entities.RolePartyMinor}, "enfant enfants jumeaux jumelles")
	put(announcer{given: true, role: entities.RolePartyMinor, weight: 30}, "fils fille filles")
	put(announcer{given: true, role: entities.RoleThirdMinor}, "mineur mineure mineurs mineures")
	put(announcer{given: true, role: entities.RoleThird}, "frère soeur sœur père mère oncle tante neveu nièce cousin cousine grand-père grand-mère compagnon compagne concubin concubine conjoint mari ex-mari ex-épouse petit-fils petite-fille beau-frère belle-soeur beau-père")
	put(announcer{given: true, possessed: true, role: entities.RoleThird, weight: 30}, "ami amie amis amies copain copine copains copines camarade camarades collègue collègues voisin voisine voisins neveux nièces cousins cousines frères soeurs sœurs")
	put(announcer{given: true, role: entities.RoleThirdMinor}, "jeune jeunes petit petite nourrisson")
	put(announcer{role: entities.RoleExpert, office: true}, "expert experte sapiteur")
	put(announcer{role: entities.RoleNotary, office: true}, "notaire")
	put(announcer{role: entities.RoleBailiff, office: true}, "huissier")
	put(announcer{role: entities.RolePolice, office: true}, "brigadier gendarme adjudant policier policière douanier sergent major caporal maréchal gardien gendarmes policiers brigadiers douaniers adjudants gardiens")
	put(announcer{role: entities.RoleThirdWitness, office: true}, "témoin")
	put(announcer{role: entities.RoleThird, office: true, weight: 30}, `inspecteur inspectrice contrôleur contrôleuse contremaître surveillant surveillante infirmier infirmière
		chirurgien anesthésiste interne pharmacien pharmacienne vétérinaire géomètre garagiste architecte ingénieur technicien conducteur chauffeur
		vigile concierge gardienne instituteur institutrice éducateur éducatrice psychologue coiffeur patron patronne chef cheffe ouvrier métayer fermier maçon plombier électricien boulanger boulangère facteur factrice berger apprenti stagiaire
		associé associée successeur prédécesseur remplaçant remplaçante jardinier éleveur chasseur serrurier menuisier cuisinier serveur adjoint adjointe délégué déléguée garde`)
	put(announcer{given: true, role: entities.RoleThird, quoted: true}, "mamie papi papy mémé pépé tata tonton tatie mamy")
	put(announcer{quoted: true, certain: true}, "certain certaine")
	put(announcer{given: true, born: true, role: entities.RolePartyMinor, weight: 30}, "né née nés nées")
	put(announcer{label: true}, "nom noms prénom prénoms filiation")
	put(announcer{alias: true, quoted: true}, "disant surnom pseudonyme sobriquet alias")
	put(announcer{role: entities.RoleThird, office: true}, "commandant colonel capitaine lieutenant général cheikh imam pasteur curé pandit bonze rabbin")
	put(announcer{given: true, possessed: true, role: entities.RoleParty}, "épouse époux conjointe")
	put(announcer{quoted: true}, "nommé nommée nommés nommées dénommé dénommée dénommés prénommé prénommée prénommés prénommées susnommé susnommée")
	put(announcer{role: entities.RoleParty}, "accusé accusée appelant appelante intimé intimée prévenu prévenue requérant requérante salarié salariée demandeur demanderesse défendeur défenderesse")
	return t
})

// set makes a set of folded words; the dot of an abbreviation does not count.
func set(words string) *wordset.Set {
	return wordset.Of(strings.ReplaceAll(words, ". ", " "))
}

var (
	hDe   = fold.Of("de")
	hDu   = fold.Of("du")
	hLa   = fold.Of("la")
	hLe   = fold.Of("le")
	hLes  = fold.Of("les")
	hDes  = fold.Of("des")
	hEt   = fold.Of("et")
	hOu   = fold.Of("ou")
	hM    = fold.Of("m")
	hMe   = fold.Of("me")
	hMes  = fold.Of("mes")
	hDash = fold.Of("-")
	hC    = fold.Of("c")
	hCom  = fold.Of(",")
	hCol  = fold.Of(":")
	hSl   = fold.Of("/")
	hLP   = fold.Of("(")
	hRP   = fold.Of(")")
	hDot  = fold.Of(".")
	hSemi = fold.Of(";")
	hQuo  = fold.Of("\"")
	hGu   = fold.Of("«")
)

// Words that rules of several files ask for.
var (
	hA        = entities.Fold("a")
	hAuxAvait = entities.Fold("avait")
	hPar      = entities.Fold("par")
	hMaire    = entities.Fold("maire")
	hAyant    = entities.Fold("ayant")
	hPour     = entities.Fold("pour")
	hUn       = entities.Fold("un")
	hUne      = entities.Fold("une")
	hEst      = entities.Fold("est")
	hL        = entities.Fold("l")
	hPersonne = entities.Fold("personne")
	hRapport  = entities.Fold("rapport")
	hSigne    = entities.Fold("signé")
	hAu       = entities.Fold("au")
	hContre   = entities.Fold("contre")
)
