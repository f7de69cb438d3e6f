package secret

import (
	"strings"
	"sync"

	"github.com/estompe/estompe/entities/internal/wordset"
)

// The words of which a recipe, a way of working, a program or a way of selling
// is made, by family. One alone says nothing; several in one clause are what
// is told, even where no noun announces it.

// conjugate makes the forms of verbs in -er, given by their stems.
func conjugate(stems string) string {
	var b strings.Builder
	for s := range strings.FieldsSeq(stems) {
		for _, e := range []string{"er", "e", "ent", "é", "ée", "és", "ées", "ant", "ait", "aient"} {
			b.WriteString(s + e + " ")
		}
	}
	return b.String()
}

func lazily(list func() string) func() *wordset.Set {
	return sync.OnceValue(func() *wordset.Set { return wordset.Of(list()) })
}

// matters are what things are made of.
var matters = lazily(func() string {
	return `eau vapeur air azote argon oxygène hydrogène ozone gaz huile huiles graisse cire cires résine résines
	poudre poudres sel sels sucre sucres farine farines levure levain beurre lait crème lactosérum œuf œufs cacao noisettes
	amidon gélatine pectine agar malt houblon orge blé maïs seigle avoine riz soja tourteau son fécule miel sirop alcool
	éthanol méthanol acétone solvant solvants acide acides base soude potasse ammoniaque chlore chlorure sulfate nitrate
	phosphate carbonate bicarbonate oxyde dioxyde hydroxyde stéarate citrate silicate silice alumine zircone titane zinc
	cuivre étain plomb nickel chrome manganèse phosphore soufre fer fonte acier aluminium magnésium cobalt tungstène carbone
	graphite charbon bois chêne robinier écorce liège paille lin chanvre coton laine soie cuir fibre fibres verre céramique
	argile kaolin sable gravier ciment chaux plâtre béton mortier granulats granulés bitume adjuvant adjuvants plastifiant
	superplastifiant fumée latex caoutchouc polymère polymères polyéthylène polypropylène polyuréthane époxy silicone téflon
	vernis colle liant liants durcisseur catalyseur enzyme enzymes ferment ferments souche souches bactéries culture pigment
	pigments colorant colorants encre mordant tanin tanins essence essences extrait extraits arôme arômes plante plantes
	racine racines feuille feuilles graines fleur fleurs zeste zestes fruit fruits jus pulpe moût vin vinaigre mélasse
	angélique coriandre hysope lavande thym menthe badiane macis cannelle vanille gingembre safran cardamome bergamote
	glycérine glycérol vitamine vitamines peptide peptides rétinal rétinol niacinamide collagène acide-hyaluronique chélatant
	émulsifiant émulsion conservateur épaississant tensioactif agent additif additifs siccatif diluant dissolvant
	membrane membranes film noyau noyaux moule moules bain bains boue boues saumure pâte mélange solution suspension gel mousse
	paraffine stéarine lécithine gomme térébenthine dammar colophane algue algues charge charges mica talc kaolinite
	diol diacide monomère monomères oligomère isocyanate polyol amine amines ester esters fluor iode brome lithium sodium
	potassium calcium base-florale accord épices épice poivre sel-nitrité viande gras maigre chair foie farce pépites`
})

// gestures are what is done to them.
var gestures = lazily(func() string {
	return conjugate(`chauff surchauff préchauff broy concass tamis cribl filtr décant centrifug distill rectifi macér infus
	fermement ferment ensemenc incub pasteuris stérilis torréfi grill toast cuis tremp immerg plong bross ponc poliss sabl grenaill
	lamin étir file forg coul moul démoul press comprim extrud inject souffl cint pli emboutit découp perc frais tourn
	rectif soud bras coll encoll laqu impregn imprégn enduis enrob vernis satin patin dor argent nickel chrom anodis galvanis
	recuit trempe vulcanis réticul polymeris polymérise greff dop dépos vaporis pulvéris atomis lyophilis évapor condens
	séch étuv repos affin mature matur vieilli agit brass malax pétri mélang dos pes dilu dissol neutralis titr acidifi
	refroid congel surgel réfrigér tempér tiédi détend dégaz purg lav rinc nettoi dépoussiér séparé sépar extrai
	intercal altern superpos empil assembl ajust calibr tri retourn rassembl ajout additionn incorpor saupoudr
	substitu remplac stabilis encapsul dispers homogénéis émulsionn frit frittag sintr tiss tricot teint
	blanchi dégraiss écorc râp hach émie pil presse tass laiss recycl recircul pos vis ancr for creus bétonn calcin gel mouill
	humidifi torsad fouett card peign fil calandr flamb fum sal saumur équeut dénoyaut égrapp foul soutir ouill clarifi pel glac
	nappe lustr meul ébavur trempe cément nitrur cataphor ionis irradi ozon chlor micronis pulp ultrafiltr osmos`) + " réduit réduite réduits réduire battre battu sécher séchant " + `
	cuire cuit cuite cuits refroidir refroidi refroidie refroidis durcir durci teindre teinte moudre moulu moulue fondre fondu
	fondue fonte cuisson trempe bain recuit revenu séchage broyage tamisage lavage moulage macération infusion fermentation
	distillation filtration décantation centrifugation extraction ensemencement incubation torréfaction laminage extrusion
	injection polymérisation frittage frittée fritté soudage brasage polissage sablage séparation agitation mélange malaxage
	pétrissage feuilletage refroidissement chauffage prétraitement traitement dilution dissolution pulvérisation recirculation
	évaporation condensation affinage maturation repos tour tours passage passages montée palier paliers dépôt trempage
	imprégnation durcissement compression détente dégazage rinçage purge dosage pesée prise cycle recyclage réemploi forage`
})

// measures are units and conditions of a way of working.
var measures = lazily(func() string {
	return `degré degrés ° c °c celsius kelvin bar bars mbar pascal mpa kpa micron microns µm nm mm cm mètre mètres millimètre
	millimètres centimètre centimètres minute minutes heure heures seconde secondes jour jours semaine semaines nuit
	litre litres l ml cl millilitre millilitres gramme grammes g mg kg kilogramme kilogrammes kilo tonne tours/minute rpm hz khz
	volt volts kv ampère ampères watt watts kw kwh ph molaire moles mole ppm titre volume volumes part parts dose doses proportion
	proportions rapport ratio quart tiers moitié pour température pression vitesse tension écartement épaisseur diamètre
	densité viscosité humidité débit fréquence teneur concentration granulométrie inclinaison angle`
})

// orders tell in which order and for how long.
var orders = lazily(func() string {
	return `puis ensuite avant après abord enfin pendant durant jusqu simultanément successivement alternativement progressivement
	brutalement lentement rapidement tiède sec sèche humide chaud chaude froid froide froids vide ambiante constant fois contre-courant dès lorsque
	chaque toujours jamais sans afin`
})

// computing are the words of programs and algorithms.
var computing = lazily(func() string {
	return conjugate(`pondér class class attribu calcul compar multipli divis soustrai additionn fusionn élimin écart duplic dupliqu
	boucl itér incrément trie tri index hach chiffr crypt encod décod normalis agrég appari apparent rejet déclench bloqu
	ordonn hiérarchis filtr génér concaten interrog stock compil affect majo minor major prioris`) + `
	score scores note rang rangs profil profils table tables tableau champ champs colonne colonnes variable variables constante
	fonction fonctions routine routines boucle boucles requête requêtes indice indices index clé clés hachage haché hachée sel
	identifiant identifiants empreinte empreintes seuil seuils poids pondération coefficient coefficients moyenne médiane
	quartile écart-type racine carrée carré carrés inverse logarithme exponentielle somme produit différence distance pile file
	priorité arbre arbres nœud nœuds graphe matrice vecteur vecteurs réseau neurones couche couches modèle régression corrélation
	bit bits octet octets mémoire cache serveur serveurs fichier fichiers ligne lignes code commentaire commentaires erreur script
	module modules classe classes méthode objet objets api interface port paquet paquets ip sha md5 aes rsa sql select from where
	if else for while return int float void null true false import def function var récence ancienneté fréquence historique session sessions en-tête paquets réponse réponses lit
	écrit renvoie envoie reçoit ouvre ferme connexion processus itération chaîne caractères caractère conversion convertit adresse
	adresses doublon doublons enregistrement enregistrements base données entrées entrée sortie correspondance tarif prix rayon stock
	dernier derniers premier premiers jours nuit heure fenêtre glissante chaque lorsque dès supérieur inférieur égal bonus malus`
})

// selling are the words of ways of selling, buying, choosing and managing.
var selling = lazily(func() string {
	return conjugate(`relanc rappel prospect démarch visit propos annonc négoci référenc déréférenc factur livr remis offr recrut
	sélectionn not évalu form affich align augment baiss diminu crois achet cibl segment répart attribu exclu écart
	mesur compt majo fidélis récompens impos présent termin commenc ouvr conclu`) + `
	client clients cliente prospect prospects acheteur acheteurs vendeur vendeurs vendeuse conseiller conseillers commercial
	commerciaux fournisseur fournisseurs concurrent concurrents candidat candidats répondant répondants franchisé franchisés
	magasin magasins rayon boutique point vente ventes commande commandes devis prix tarif tarifs remise remises rabais prime
	primes commission marge offre offres visite visites appel appels rendez-vous entretien entretiens questionnaire question
	questions relance relances semaine semaines mois jour jours samedi mardi novembre premier deuxième troisième seconde
	panier abonnement contrat mandat essai gratuit échantillon catalogue secteur zone rayon commune communes habitants passage
	passages stock stocks fin séries lot lots catégorie panel points note notes grille critère critères diplôme mobilité
	formation test annonceurs annonce annonces déréférencement équipe équipes seuil bonus malus écart moyenne médian rentable
	chiffre ancienneté récence fréquence permis relevés altitude risque sinistres déclarations voisins toujours jamais avant puis`
})

// means are what a bidder offers to work with, and how.
var means = lazily(func() string {
	return `équipe équipes agent agents chef conducteur conducteurs ingénieur ingénieurs technicien techniciens ouvriers compagnons encadrement
	camion camions grue grues camion-grue véhicule véhicules engin engins matériel matériels benne bennes nacelle échafaudage barge
	contrôle contrôles maintenance capteurs capteur drone drones relevé relevés brigade brigades astreinte nuit jour délai délais
	intervention interventions rotation rotations approvisionnement stock stocks pose dépose forage réemploi planning phasage phase
	phases sous-traitance plateforme plate-forme logiciel suivi formation préfabrication préfabriqués ateliers atelier base vie
	pieux platelage coffrage soudures ultrasons tri recyclage collecte tournée tournées électrique électriques hybride gaz
	photovoltaïque isolant isolation géothermie pompe pompes réserve renfort mobilisables mobilisable dédié dédiée dédiés dédiées
	quotidien quotidienne hebdomadaire mensuel heures minutes semaines audit visite visites interlocuteur interlocuteurs référent
	télésurveillance télégestion prédictive préventive curative géolocalisation tablette tablettes bornes borne démontable
	insertion tonnage mutualisation mutualisé chantier demeure port rail fluvial`
})

// pleading are the words of those who judge and plead: what they say is no secret.
var pleading = hashes(`valoir cour tribunal juge juges arrêt jugement ordonnance violé légale moyen moyens grief pourvoi appelant appelante
	intimé intimée demandeur demanderesse défendeur défenderesse requérant requérante conclusions demande demandes préjudice
	préjudices indemnité licenciement faute dommages prescription recevable irrecevable infirmer confirmer débouter condamner
	rechercher recherché motivation exposants dépens fondement dispositions légal légaux légales articles considérant attendu
	contrefaçon parasitisme litige procédure instance saisie plainte prévenu partie parties responsabilité preuve preuves
	griefs accident victime sécurité blessé blessée chute inspection marque marques actionnaires actionnaire bancaires fraude délit infraction inspecteurs enquêteurs expert salarié employeur licencié`)
