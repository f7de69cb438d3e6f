package identifier

import (
	"iter"
	"strings"
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/token"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// class says what number a head word announces: a bit, so that several can be asked for at once.
type class uint16

const none class = 0

const (
	document class = 1 << iota // passport, permit, file, contract...
	caf                        // a claimant's number, which may end in a letter
	file                       // "dossier", which may be a docket number
	aid                        // legal aid ("aide juridictionnelle")
	nir                        // social security
	insured                    // an insured person: social security or a policy
	account
	card
	company
	register // "immatriculé": a company, an insured person or a vehicle
	chassis
	address // IP address
	position
)

// head is what a word announces; a strong one needs no "n°" before the number.
type head struct {
	class  class
	strong bool
}

func list(words string) []string { return strings.Fields(words) }

var heads = sync.OnceValue(func() *wordset.Map[head] {
	m := &wordset.Map[head]{}
	add := func(c class, strong bool, words string) {
		for _, w := range list(words) {
			m.Put(entities.Fold(w), head{c, strong})
		}
	}
	add(document, true, `passeport passeports agdref écrou matricule matricules identifiant identifiants cni nif spi
		ine rpps adeli cnis ants nnpp numen eori ppr pdl prm`)
	add(document, false, `permis carte cartes titre titres récépissé identité séjour résident contrat contrats prêt prêts crédit crédits
		emprunt emprunts police polices sinistre sinistres client clients cliente chèque chèques abonné abonnée abonnement adhérent adhérente
		adhésion sociétaire fiscal fiscale contribuable cotisant cotisante souscripteur demandeur demandeuse détenu détenue étranger étrangers
		écroué écrouée écroués contravention contraventions affilié affiliée affiliation bénéficiaire licence visa retraité retraitée pensionné pension pensions patient patiente étudiant étudiante
		élève télédéclarant redevable usager agent imposition assurance livraison`)
	add(caf, true, "allocataire allocataires")
	add(file, false, "dossier dossiers")
	add(aid, false, "juridictionnelle baj bajonline a.j. aj")
	add(nir, true, "nir nia nni")
	add(nir, false, "insee sociale")
	add(insured, false, "assuré assurée assurés")
	add(account, false, "compte comptes livret livrets")
	add(account, true, "iban rib bic ccp pel cel pea ldd")
	add(card, true, "mastercard amex")
	add(company, true, "siren siret sirene rcs rne rna waldec tva bce orias")
	add(company, false, "commerce métiers répertoire intracommunautaire")
	add(register, false, "immatriculé immatriculée immatriculés immatriculées immatriculation immatriculations")
	add(chassis, true, "châssis vin")
	add(chassis, false, "série")
	add(address, true, "ip ipv4 ipv6")
	add(position, true, "gps coordonnées latitude longitude géolocalisation géolocalisé géolocalisée")
	return m
})

var (
	// barred words say that the number that follows is something else.
	barred = set(`pièce pièces article articles art rg loi lois décret décrets pourvoi pourvois page pages alinéa chambre arrêt arrêts jugement
		jugements ordonnance ordonnances conclusions annexe annexes moyen moyens cote cotes rue avenue étage appartement tribunal
		téléphone tél téléphonique fax télécopie télécopieur portable mobile facture factures lot lots portalis minute général nac procédure procédures affaire affaires instance instruction parquet pénal construire aménager démolir exécutoire exécutoires perception recette
		jo jorf bulletin bull directive règlement brevet marque procès verbal requête paragraphe point considérant titre-exécutoire résolution ecli
		tel tph toque vestiaire palais case code codes somme sommes euros montant ticket bon`)
	// claimants have a number as such, and are parties far more often.
	claimants = set("demandeur demandeurs demandeuse")
	// markers announce a number.
	markers = set("n° no nos numéro numéros num # référence références réf référencé référencée référencés portant")
	// trades are heads after registers only: there are courts and codes of commerce.
	trades    = set("commerce métiers")
	registers = set("registre registres répertoire")
	// cardWords make "carte" a payment card.
	cardWords = set("bancaire bancaires bleue visa crédit paiement retrait débit")
	// numeros are the markers that only a number follows.
	numeros = set("n° no nos numéro numéros num #")
	// The hash of an elided word is that of its letters.
	// between may stand between "numéro" and the word for what it numbers.
	between = set("de d du des le la l son votre")
	// joins go on with a list of numbers.
	joins = set(", et ou ; & puis")

	vehicles = set(`véhicule véhicules automobile automobiles voiture voitures camion camions camionnette moto motos motocyclette motocyclettes
		cyclomoteur scooter scooters remorque remorques tracteur tracteurs fourgon fourgons fourgonnette utilitaire autocar bus quad
		caravane immatriculé immatriculée immatriculés immatriculées immatriculation immatriculations plaque plaques berline break
		cabriolet monospace poids-lourd poids semi-remorque renault peugeot citroën volkswagen vw bmw mercedes audi fiat ford opel toyota
		nissan volvo seat skoda dacia kia hyundai mazda honda suzuki mitsubishi porsche jaguar rover land-rover mini smart iveco scania
		daf man yamaha kawasaki ducati piaggio alfa lancia chrysler jeep tesla lexus`)
	plated = set("immatriculé immatriculée immatriculés immatriculées immatriculation immatriculations plaque plaques minéralogique")

	cadastral  = set(`cadastré cadastrée cadastrés cadastrées cadastre cadastral cadastrale cadastraux cadastrales parcelle parcelles section sections`)
	sections   = set("section sections")
	parcels    = set("parcelle parcelles")
	registered = set("cadastré cadastrée cadastrés cadastrées cadastre cadastral cadastrale cadastraux cadastrales")

	// units say that a number is an amount or a measure.
	units = set(`€ euro euros eur f ff frf franc francs $ dollar dollars usd chf cfp xpf centimes % m2 m² m ha hectare hectares are ares ca
		centiare centiares km kms km/h kg tonnes litres mètres jours mois ans heures h k€ ke m€ millions milliers pour-cent £ livres`)

	// unitLetters are groups of capitals that are no plate and no section.
	unitLetters = list("EUR CHF USD GBP HT TTC FF FRF XPF CFP TVA RG JO CPC CE CV KM KG HA")

	hashRCS     = entities.Fold("rcs")
	hashRM      = entities.Fold("rm")
	hashAu      = entities.Fold("au")
	hashLivre   = entities.Fold("livre")
	hashFoncier = entities.Fold("foncier")
	hashBanque  = entities.Fold("banque")
	hashEtabl   = entities.Fold("établissement")
	hashPour    = entities.Fold("pour")
	hashA       = entities.Fold("a") // "are", and the preposition
	hashEt      = entities.Fold("et")
	hashCode    = entities.Fold("code")
	hashComma   = entities.Fold(",")
	hashDu      = entities.Fold("du")
	hashColon   = entities.Fold(":")
	hashCarte   = entities.Fold("carte")
	hashSecu    = entities.Fold("sécurité")
	hashSociale = entities.Fold("sociale")
	hashVin     = entities.Fold("vin")
	hashDegree  = entities.Fold("°")
	// The meter of a contract for electricity or gas.
	hashLivraison = entities.Fold("livraison")
	hashPoint     = entities.Fold("point")
	townWords     = set("sur en de le la les lès du d l saint sainte st ste sous")
	lonelyTown    = set("le la les saint sainte st ste")
)

// What a word is to the scan, in one look-up.
const (
	isMarker uint16 = 1 << iota
	isBarred
	isHead
	isCard
	isVehicle
	isCadastral
	isOther
)

var known = sync.OnceValue(func() *wordset.Map[uint16] {
	m := &wordset.Map[uint16]{}
	m.Put(hashColon, isMarker)
	for _, h := range []uint64{hashRCS, hashFoncier, hashRM, hashCode, hashBanque, hashEtabl} {
		m.Put(h, isOther)
	}
	for bit, words := range map[uint16]*wordset.Set{isMarker: markers, isBarred: barred, isCard: cardWords, isVehicle: vehicles, isCadastral: cadastral} {
		for h := range words.All() {
			m.Put(h, m.Get(h)|bit)
		}
	}
	for h := range heads().All() {
		m.Put(h, m.Get(h)|isHead)
	}
	return m
})

// watch is set on tokens that may be known.
var watch = token.Watch(func() iter.Seq[uint64] { return known().Keys() })

// set makes a set of folded words from a list with blanks.
func set(list string) *wordset.Set { return wordset.Of(list) }
