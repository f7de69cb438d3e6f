package secret

import "github.com/estompe/estompe/entities/quantity"

// Figures of business are said with verbs as often as with nouns: what a party
// makes, sells, pays, foresees. A verb says less than a noun: most weights here
// need the sentence to speak of business, too.
var verbs = []table{
	{sub: "turnover", units: money | percent, weak: bare, cues: `
		64 < réaliser^|générer^|dégager^|engranger^|apporter^|encaisser^|rapporter^
		76 < facturer^ à|au|aux|chaque
		74 chiffre réalisé|généré|traité|total|annuel|mensuel
		74 < facturation+|recette+|encaissement+
		76 carnet+|prise+ de commandes|commande
		76 volume+|niveau+ d' activité
		72 dépendance|dépendre^ économique
		72 MRR
		72 ARR
		70 < budget+ confié*|publicitaire+
		66 < assurer^|procurer^
		78 > du chiffre réalisé|généré|total
		72 > de l' activité|ensemble
	`},
	{sub: "margin", units: money | percent, weak: bare, cues: `
		78 valeur ajoutée
		80 capacité d' autofinancement
		78 MCV
		78 MSCV
		78 EBITA
		78 REX
		76 taux de profit|contribution|rentabilité|profitabilité
		76 contribution+ de chaque|marginale|unitaire|par
		66 < gagner^|dégager^
		70 < déficit+|excédent+|perte+ annuel*|récurrent*|cumulé*|net*|prévisible+
	`},
	{sub: "price", units: money | percent, weak: bare | of(quantity.Points), cues: `
		66 < revenir^ à
		68 < coûter^
		72 < facturer^|tarifer^|revendre^
		58 < acheter^|vendre^|céder^|livrer^|fournir^
		74 surcharge+
		76 frais de gestion|siège|plateforme|dossier|logistique|stockage|livraison
		76 management fees
		74 taux de commission|commissionnement|courtage|gestion
		74 commission+ d' apport|apporteur|intermédiation|affiliation|agence
		72 quote - part
		62 devis
		70 moyennant
		72 barème interne|négocié|confidentiel
		72 > de surcharge|commission
		60 < hausse+|baisse+|augmentation+ de
		68 moins|plus cher*
	`},
	{sub: "discount", units: money | percent, weak: bare | of(quantity.Points), cues: `
		78 remise+|ristourne+|rabais|réduction+|escompte
		80 taux de remise|ristourne|réduction|dégressivité|rétrocession
		72 < rétrocéder^|reverser^|ristourner^|bonifier^
		76 prime+ de régularité|volume|fidélité|fin|progression|croissance|référencement|gamme|performance
		76 geste commercial
		76 participation+ au|aux budget|frais|lancement
		76 NIP
		72 avantage+ consenti*|accordé*|financier*|particulier+
		70 < conditions particulières
	`},
	{sub: "volume", units: amounts, weak: percent | bare, cues: `
		68 < écouler^|vendre^|livrer^|expédier^|produire^|fabriquer^|transformer^|usiner^|assembler^|collecter^|enlever^|exporter^|importer^|distribuer^|consommer^|commander^|fournir^|transporter^|conditionner^|imprimer^|installer^|louer^|commercialiser^|réserver^|broyer^|abattre^|embouteiller^
		64 > écoulé*|vendu*|livré*|expédié*|produit*|fabriqué*|transformé*|exporté*|importé*|consommé*|enlevé*|posé*|installé*|imprimé*|traité*|loué*|sous-traité*
		80 nombre de|d' dossiers|contrats|commandes|ventes|pièces|visites|visiteurs|clients|abonnés|licences|interventions|unités|utilisateurs|lots|tonnes|repas|passages|colis|courses|trajets|rotations
		76 taux de casse|chute|rotation|retour|retours|rupture|réachat|transformation|conversion|clic|clics|ouverture|résiliation|renouvellement|réclamation|réclamations|fréquentation|démarque
		66 < réaliser^|effectuer^|traiter^|enregistrer^|compter^
		70 au - delà|dessus de
		70 > par semaine|jour|mois|trimestre|saison
		66 chaque semaine|jour|mois|saison|année|trimestre
		74 tonnage+|flux|besoin+|approvisionnement+|sortie+|entrée+
	`},
	{sub: "capacity", units: amounts | percent | of(quantity.Surface, quantity.Time), weak: bare, cues: `
		78 < pouvoir|peut|peuvent|pouvait|pouvaient|pouvant produire|traiter|cuire|usiner|stocker|livrer|accueillir|fournir|fabriquer|imprimer|conditionner|assembler|transformer|broyer|mouler|sortir|absorber|loger|laver
		74 < tourner^|fonctionner^|saturer^ à|qu'
		74 < ne tourner^|fonctionner^ plus
		78 utiliser^|employer^|exploiter^|occuper^ à|qu'
		76 heures - machine
		76 temps de gamme|changement|réglage|cycle|traitement|reprise|arrêt
		78 taux de marche|service|rejet|perte|non-qualité|retouche|conformité|engagement|disponibilité
		74 débit|puissance|effectif machine|maximal*|installé*|utile+
	`},
	{sub: "market_share", units: percent, weak: bare, cues: `
		74 < peser^|capter^|concentrer^|cumuler^|totaliser^
		84 > en valeur|volume
		84 > du|des|de marché+|segment+|offre|volumes|ventes|demande|parc
		84 > de la demande|offre|production
		80 > de l' offre|approvisionnement
		74 quote - part
		80 part|parts cumulée|cumulées|combinée|combinées|conjointe|estimée|détenue|actuelle|historique|respective|respectives
		82 part+ de surfaces|voix|diffusion|audience
		74 < derrière|devant
	`},
	{sub: "forecast", units: money | percent | amounts | people, weak: bare | of(quantity.Time), cues: `
		84 < espérer^|tabler^|escompter^|ambitionner^|budgéter^|projeter^
		84 < mise|misait|misaient|misé sur
		78 < anticipe|anticipait|anticipaient|anticipent|cibler^|planifier^|programmer^|visait|visaient|visent
		84 < retour à l' équilibre
		82 < équilibre
		82 perspective+|prévision+|projection+|ambition+|trajectoire+
		82 plan triennal|quinquennal|stratégique|directeur
		82 document+|note+ de cadrage
		80 croissance|progression|hausse attendue|espérée|projetée|visée|annuelle|moyenne|prévue
		80 ouverture|lancement|création|implantation de
		74 à terme
		78 > attendu*|espéré*|escompté*|projeté*|budgété*
		54 > prévu*|visé*
		62 investissement+
		76 capex
	`},
	{sub: "tender", units: money | percent, weak: bare | amounts | people | of(quantity.Time, quantity.Length), cues: `
		76 < offrait|offraient|offert|offerte|offrant|soumissionner^
		72 < proposer^
		76 moins - disant|disante
		76 mieux - disant|disante
		80 estimation confidentielle|interne|administrative
		78 estimation de l' administration
		82 sous - détail
		80 détail estimatif
		80 taux d' encadrement
		80 délai+ d' exécution|intervention|livraison|réalisation
		80 sa|leur|une|son|l' proposition|soumission|chiffrage
		72 < inférieur*|supérieur* de
		62 < devis
		60 chiffrer^|chiffré*
	`},
	{sub: "financing", units: money | percent | of(quantity.Points), weak: bare | of(quantity.Time), cues: `
		80 dette+ senior|mezzanine|bancaire+|financière+|nette+|obligataire+|subordonnée+|portée|d'|in
		72 < endettement|levier|gearing|spread|covenant+
		78 euribor plus|majoré
		78 besoin en fonds|trésorerie
		78 facilité+|tirage+|concours de|d'|bancaire+
		58 remboursable+
		72 refinancer^|refinancement
		80 ratio+|levier+|covenant+ de
		76 apport+ en|de trésorerie|compte|numéraire|fonds|l'
		76 augmentation de capital
		78 PGE
		78 prêt garanti
		76 abandon+|abandonner^ de créance+
		74 < crédit+ renouvelé|syndiqué|fournisseur|vendeur|documentaire|relais
		78 trésorerie
		76 < fois l' ebitda|excédent
	`},
	{sub: "valuation", units: money | of(quantity.Points), weak: percent | bare, cues: `
		72 < valoriser^|valait|valaient|valant
		74 < évaluer^ la|le|les|l'|sa|ses société|cible|titres|actions|parts|participation|entreprise|filiale|groupe
		84 par action|titre|part
		82 valeur+|prix par action|titre|part
		78 valeur+ retenu*|liquidative+|intrinsèque+|patrimoniale+|économique+
		80 flux actualisés|nets
		80 DCF
		80 WACC
		80 CMPC
		80 taux d' actualisation|capitalisation
		80 parité d' échange
		78 comparables
		78 multiplier^|multiple+ de|par
		76 test de dépréciation
		78 prime+|décote+ de|d' contrôle|illiquidité|émission|minorité|holding
		74 fonds de commerce
	`},
	{sub: "valuation", units: of(quantity.Points), cues: `
		88 > excédent brut d' exploitation
		88 > ebitda
		88 > résultat d' exploitation
		88 > chiffre d' affaires
		88 > résultat net
	`},
	{sub: "royalty", units: money | percent, weak: bare, cues: `
		80 redevance+|royaltie+|licence+
		76 < toucher^|percevoir^ du|de|sur|des fabricant|licencié|exploitant|éditeur|chaque|ventes
		74 plancher|minimum garanti|annuel
		76 licence+ croisé*|exclusive|exploitation
		78 à la signature
		76 jalon+|upfront|milestone+
		78 taux de redevance|royalties|licence
		80 > du prix de|net
		78 > sur chaque|les ventes|appareil|exemplaire
	`},
	{sub: "headcount_plan", units: people, weak: percent | bare | of(quantity.Things), cues: `
		84 supprimer^|suppression+
		80 disparaître|disparaîtraient|disparaîtrait|disparition
		76 licencier^|externaliser^|délocaliser^|reclasser^|transférer^|recruter^|embaucher^
		80 catégorie+ professionnelle+
		80 sureffectif+
		78 touché*|concerné*|menacé*|impacté*|visé* par
		78 < seraient|serait|seront supprimé*|touché*|concerné*|maintenu*|transféré*
		78 liste des|de postes|salariés|noms
		76 départ+ volontaire+|négocié*|contraint*|anticipé*
		78 > dont le|les départ+|postes|emplois|contrats
		78 réorganisation+|restructuration+|rationalisation|fermeture+
	`},
	{sub: "customer", units: of(quantity.Things) | people, weak: bare, cues: `
		74 < fichier+|listing+|carnet
		72 contacts|prospects|adresses|fiches clients|client|prospects
	`},
}
