package secret

import "github.com/estompe/estompe/entities/quantity"

// values are the sub-kinds whose secrets are quantities. The weights say how
// sure the noun alone makes us: under 60 it takes more than the noun.
var values = []table{
	{sub: "turnover", units: money, weak: percent | bare, cues: `
		86 chiffre|chiffres d' affaires
		86 chiffre|chiffres d' affaire
		84 CA
		80 < a|ont|avait|avaient|avoir facturé
		78 > de son|leur activité
		82 volume|volumes d' affaires
		82 courant|flux d' affaires
		80 montant|total des ventes
		78 valeur des ventes
		80 < ventes annuelles|mensuelles|trimestrielles|nettes|cumulées|totales|réalisées|hexagonales
		76 < ventes réalisées|générées
		72 < ses|leurs|les|des ventes
		80 > de ses|leurs ventes|recettes
		76 > des ventes de
		78 < balance clients
		66 < réalise|réalisait|réalisé|réalisaient|réalisent
		66 < achète pour
		74 < ventes
		74 < recettes annuelles|mensuelles|publicitaires|commerciales
		74 < revenus annuels|mensuels|publicitaires|récurrents|générés
		70 < facturation|facturations annuelle|mensuelle|annuelles|mensuelles
		76 panier moyen
		80 revenu annuel|mensuel récurrent
		72 encaissement|encaissements
		68 < commandes passées|de|du
		68 < achats
		76 recettes
		76 < commandes d' un montant
		74 < commandes pour
		74 < produits d' exploitation
		76 < a|ont|avait|avaient rapporté|généré|encaissé
		76 revenu|revenus par abonné|utilisateur|client
		80 ARPU
		76 > de ses|leurs achats|recettes|revenus
		76 > de l' activité
		68 < dépendait|dépend|dépendaient|dépendance à
		72 < recettes
		66 < revenus
		80 < ses|leurs achats s'
		70 < montant facturé|des commandes|annuel
	`},
	{sub: "margin", units: money | percent, weak: bare, cues: `
		88 marge|marges brute|brutes|nette|nettes|commerciale|commerciales|opérationnelle|opérationnelles|semi|moyenne|unitaire|unitaires|avant|bénéficiaire|industrielle|globale|arrière
		88 taux de marge|marque
		86 marge|marges sur coût|coûts
		84 marge|marges
		84 coefficient|coefficients multiplicateur|multiplicateurs
		84 coefficient|coefficients de marge|marque|revente
		76 coefficient de
		84 ebitda|ebit
		80 excédent brut d' exploitation
		80 EBE
		80 résultat|résultats d' exploitation
		80 résultat opérationnel|courant
		78 résultat net
		78 bénéfice|bénéfices net|nets|d'|annuel|annuels
		80 taux de rentabilité|profitabilité
		78 rentabilité|profitabilité
		76 < perte|pertes d' exploitation
		68 < perdait|perdaient|gagnait
		74 < bénéfice|bénéfices
		74 < profit|profits
		72 < gain|gains net|nets|annuel
		74 cash - flow
		80 retour sur investissement
		72 < déficit|déficits d'
		76 < résultat|résultats négatif|positif|comptable|annuel
		74 > de rentabilité|bénéfice
		80 marge|marges
		78 PMC
	`},
	{sub: "price", units: money, weak: percent | bare | of(quantity.Points), cues: `
		86 prix unitaire|unitaires|négocié|négociés|net|nets|plancher|moyen|moyens|convenu|consenti|consentis|facturé|facturés|tarifé|remisé|remisés
		86 prix d' achat|approvisionnement|entrée
		86 prix de revient|transfert|cession|référence|fabrication
		84 prix de vente
		78 prix pratiqué|pratiqués|appliqué|appliqués|proposé|facturé|fixé
		86 coût|coûts unitaire|unitaires|moyen|moyens|complet|variable|variables|marginal|standard
		86 coût|coûts de revient|production|fabrication|transformation
		86 coût|coûts d' achat|acquisition|approvisionnement|exploitation
		80 coût|coûts horaire|journalier|annuel|annuels
		84 tarif|tarifs
		80 taux horaire|journalier
		84 tjm|TJM
		84 < conditions tarifaires
		84 grille tarifaire
		60 < prix
		76 augmentation|hausse|baisse|écart|écarts de|des prix|tarif|tarifs
		78 coût|coûts fixe|fixes|totaux|directs|indirects
		84 PA
		84 PV
		66 commission|commissions
		68 surprix
		70 < facturé|facturés
		62 < facturait|facturaient|facturée|facturés|facturées|acheté|achetés|achetée|achetées
		76 forfait|forfaits
		74 frais de port|transport
		76 < cotation|devis confidentiel
		78 taux de main
		80 barème interne|négocié|confidentiel
		74 < à raison de
		80 rémunération du|de prestataire|apporteur|transporteur
		76 prix d' ami|appel|gros
		80 prix hors|ht
		74 < moyennant
		66 < coût|coûts
	`},
	{sub: "discount", units: money | percent, weak: bare, cues: `
		88 remise|remises
		94 remise|remises|ristourne|ristournes|rabais hors|sur|arrière facture|factures
		92 remise|remises|ristourne|ristournes|rabais sur facture|factures
		88 ristourne|ristournes
		86 rabais
		88 rfa|RFA
		86 escompte
		84 marge|marges arrière
		84 réduction|réductions de prix
		84 réduction|réductions tarifaire|tarifaires
		84 avantage|avantages tarifaire|tarifaires|financier|financiers
		82 budget|budgets promotionnel|promotionnels|publicitaire
		90 coopération commerciale
		82 prime|primes de volume|fidélité|référencement
		80 participation|participations publicitaire|publicitaires
		80 bonification|bonifications
		80 abattement commercial
		78 < rétrocession|rétrocessions
		82 bonus
		84 prime d' objectif
		78 dégressif|dégressifs
		80 ticket d' entrée
		80 droit|droits de référencement
		78 unités gratuites
		76 gratuité|gratuités
		78 contribution|contributions promotionnelle|promotionnelles|commerciale
		78 aide|aides commerciale|commerciales
		76 < réduction|réductions
		80 trois fois net
		78 < conditions commerciales
		78 marges - arrière
		74 < avoir|avoirs de fin
		72 < compensation|compensations de|annuelle
	`},
	{sub: "volume", units: amounts, weak: percent | bare, cues: `
		86 volume|volumes
		84 quantité|quantités
		84 tonnage|tonnages
		80 < livraison|livraisons
		80 < livré|livrée|livrés|livrées
		64 vendu|vendue|vendus|vendues
		64 écoulé|écoulée|écoulés|écoulées
		64 commandé|commandée|commandés|commandées
		66 produit|produite|produits|produites
		78 fabriqué|fabriquée|fabriqués|fabriquées
		62 acheté|achetée|achetés|achetées
		80 < ventes|vente
		80 < achats annuels|mensuels|de
		78 < production|stock|stocks
		76 expédié|expédiée|expédiés|expédiées|exporté|exportés|exportées|distribués|distribuées
		64 < a|ont|avait|avaient vendu|livré|produit|écoulé|commandé|fabriqué|acheté|commercialisé
		78 < consommation annuelle|mensuelle
		80 < commande|commandes annuelle|annuelles|mensuelles|ferme|fermes
		78 < s' engage|engageait|engagée|engageant à
		78 usiné|usinée|usinés|usinées|assemblé|assemblés|transformé|transformés|collecté|collectés
		80 fréquentation
		72 < fournit|fournissait|fourni|fournis|fournie
		78 < résiliations|résiliation
		60 < comptait|comptaient|compte
		78 enlevé|enlevée|enlevés|enlevées
		78 < trafic|audience
		78 minimum|minima d' achat|achats|commande
		80 engagement|engagements de volume|volumes
		78 quota|quotas
		74 < stock|stocks
		70 abonné|abonnés|abonnements
		70 téléchargements|visiteurs|utilisateurs|transactions|passages
		76 récolte|récoltes|collecte
		74 < consommait|consomme|écoule|écoulait|transforme
		76 < parc de|d'
		72 exemplaires
		74 réservations|inscriptions|nuitées
		76 < débit|tirage|diffusion
	`},
	{sub: "capacity", units: amounts | percent | of(quantity.Surface, quantity.Time), weak: bare, cues: `
		90 capacité|capacités
		88 rendement|rendements
		88 cadence|cadences
		86 taux d' utilisation|occupation|engagement|exploitation
		86 taux de charge|rebut|rebuts|remplissage|panne|disponibilité|saturation|conversion|transformation
		84 productivité
		84 temps de cycle|production
		84 débit nominal|horaire
		82 puissance installée
		78 < ligne produit|atteint
		78 < ligne
		80 peut encore produire
		78 demeurent|demeure disponibles|disponible
		78 mobilisables|mobilisés
		78 < peut|pouvait|pouvant|peuvent produire|traiter|usiner|stocker|livrer|accueillir|fournir
		76 à l' heure
		80 temps de fabrication|passage|montage|pose
		78 délai|délais de fabrication|intervention|livraison|production
		80 taux de perte|pertes|service|défaut|qualité|charge
		74 < dispose|disposait|disposer|disposent de|d'
		80 < flotte|atelier
		80 pureté
		78 taux de casse|chute|fuite|retour|retours|réclamation|pannes|service|marche|fonctionnement|rendement|réparation|non|gaspillage|freinte|démarque|déchets|conformité|satisfaction
		78 > de rendement|capacité|pertes
		80 performance|performances
	`},
	{sub: "market_share", units: percent, weak: bare, cues: `
		94 part|parts de marché
		94 part|parts du marché
		92 pdm|PDM
		88 > du marché
		84 < poids sur le marché
		84 > du segment
		84 > des ventes du secteur
		80 < sa|leur|la part avoisine|dépasse|atteint|oscille|reste
		80 < part de ce|cette|l'
		80 < la position de
		74 < position
		84 part|parts en valeur|volume
		78 taux de pénétration
		86 < réalisent|réalise|réalisaient ensemble
		94 < indice hhi
		84 < la part de la|l'|ce|ces|cette|chaque
		76 < numéro un|deux|trois
		70 < détient|détenait|détiennent|détenaient|contrôle|contrôlait
		80 < leader|deuxième|premier|troisième avec
		84 > du secteur
		80 taux de concentration
		84 delta
		74 < représente|représentent ensemble
	`},
	{sub: "forecast", units: money | percent | amounts | people, weak: bare, cues: `
		90 business plan
		90 business - plan
		90 plan|plans d' affaires
		90 plan à moyen terme
		90 prévisionnel|prévisionnelle|prévisionnels|prévisionnelles
		90 prévision|prévisions
		88 projection|projections
		86 budget|budgets prévisionnel|annuel|interne|initial|voté|2019|2020|2021|2022|2023|2024|2025|2026
		84 objectif|objectifs
		84 croissance attendue|prévue|anticipée|projetée|visée
		82 < tablait|tablaient|tablant|misait|escomptait|escompte|escomptaient|anticipe|anticipait|anticipaient|ambitionnait|ambitionne|visait
		86 < plan stratégique
		86 < table sur
		82 < d' ici
		80 < à horizon
		80 à l' horizon
		84 synergies
		80 < devait|devaient réaliser|atteindre|générer
		80 seuil de rentabilité
		80 point mort
		82 flux normatif
		82 taux de croissance à
		80 < projette|projetait|projettent|prévoit|prévoyait
		84 chiffre d' affaires attendu|prévu|escompté|projeté|cible|budgété
		80 hypothèse|hypothèses
		80 scénario|scénarios
		80 trajectoire
		78 < atterrissage|perspectives
		76 < devrait|devraient|atteindrait|représenterait|s'élèverait|permettrait|permettraient
		80 < plan à|de trois|cinq|moyen|développement
		78 < cible fixée
		80 ambition|ambitions
		78 < d' ici à|2024|2025|2026|2027|2028|2029|2030
		76 < estime|estimait|estimée|estimées|évalue entre|que
		78 investissement|investissements prévu|prévus|envisagé|envisagés
	`},
	{sub: "tender", units: money, weak: of(quantity.Percent) | bare | amounts | people | of(quantity.Time, quantity.Surface, quantity.Length), cues: `
		92 prix|montant|montants de l' offre
		92 prix|montant de son|sa|leur offre
		92 prix de sa|leur soumission
		90 offre|offres de prix
		90 offre|offres financière|financières|finale|finales|initiale|initiales|concurrente|retenue|chiffrée|remise|remises|technique|globale|irrégulière|variante
		68 offre|offres
		90 soumission|soumissions
		90 DPGF
		90 BPU
		88 bordereau des prix
		88 bordereau de prix
		88 décomposition du prix
		86 détail quantitatif
		84 < mémoire technique
		84 < a|ont|avait|avaient soumissionné
		86 devis quantitatif estimatif
		86 sous - détail
		74 < proposée|proposé|proposés|proposées à
		90 pli|plis
		84 < enveloppe financière
		84 prix proposé|remis|global
		82 rabais proposé
		80 < candidat|candidate proposait|propose
		84 coût horaire
		80 taux de marge de|proposé
		78 sous - total
	`},
	{sub: "financing", units: money | percent, weak: bare, cues: `
		86 ligne|lignes de crédit|trésorerie|financement
		86 facilité|facilités de crédit|caisse|trésorerie
		84 découvert autorisé
		84 levée de fonds
		84 tour de table
		84 crédit revolving|syndiqué|senior|bancaire|relais|court
		82 dette senior|mezzanine|bancaire|financière|nette
		82 endettement
		84 < avance|avances|apport|apports en compte
		82 compte|comptes courant|courants d' associé|associés|actionnaire
		84 obligations convertibles
		82 emprunt|emprunts obligataire|bancaire|bancaires
		62 emprunt|emprunts
		84 covenant|covenants
		84 euribor
		80 trésorerie disponible|nette|de
		78 trésorerie
		80 plan de financement
		80 besoin|besoins de financement
		80 besoin en fonds
		84 prêt|prêts syndiqué|participatif|bancaire|garanti|relais|intragroupe
		58 prêt|prêts
		82 < new money
		80 abandon de créance|créances
		78 taux d' endettement
		82 affacturage
		78 < concours bancaires
		78 conditions bancaires
		84 ligne de découvert
		84 pool bancaire
		58 < crédit|crédits
		84 ratio dette
		84 commission d' engagement
		84 taux euribor
		80 crédit - bail
		78 < nantissement|apport|apports
		58 échéancier
		78 rééchelonne|rééchelonné|rééchelonnement
		80 marge bancaire
		80 ratio|ratios
		54 taux fixe|variable|conventionnel|nominal
		80 < billet|billets de trésorerie
		78 < subvention|subventions d' exploitation
		80 compte - courant
		78 souscrire|souscription|souscrit
		78 avance remboursable
		76 moratoire
		80 besoin en trésorerie
		78 dette|dettes bancaire|bancaires|financière|financières
		76 loan|bridge
	`},
	{sub: "valuation", units: money | of(quantity.Points), weak: percent | bare, cues: `
		88 valorisation|valorisations
		90 valeur d' entreprise
		88 valorisé|valorisée|valorisés|valorisées|valorisait|valorisant|valorise
		86 valeur des titres|actions|parts
		86 valeur unitaire des
		86 valeur de l' entreprise|action
		84 valeur de la société|cible|marque|participation
		84 < valeur vénale des titres|parts|actions
		86 prix de cession des titres|actions|parts
		86 prix d' acquisition des titres|actions|parts
		86 prix d' acquisition de la cible|société|participation
		86 prix par action
		86 complément de prix
		86 earn - out
		86 offre|proposition|projet|lettre|prix|valeur de rachat|reprise
		86 offre indicative|ferme|non
		84 multiple|multiples
		76 < évalué|évaluée|évalués|évaluées
		72 < inscrit|inscrite pour
		84 prix d' acquisition figurant
		86 synergies cible
		84 < évalué|évaluée|évaluait|évaluaient|estimé|estimée la société|participation|cible|marque
		82 survaleur
		82 goodwill
		82 fonds propres de
		84 valeur de marché|remplacement|utilité
		84 actualisation des flux
		84 actif net réévalué|corrigé
		82 décote|surcote
		80 prime de contrôle
		82 pre - money
		82 capitaux propres réévalués
		80 < prix d' acquisition
		62 < prix de cession
		60 < rachat|reprise|acquisition|cession pour
		58 < pour un prix
		56 < valeur
		80 ebitda|résultat multiplié
	`},
	{sub: "royalty", units: money | percent, weak: bare, cues: `
		90 redevance|redevances
		90 royalties|royaltie|royalty
		90 taux de redevance|licence
		86 droit|droits d' entrée
		86 minimum|minima garanti|garantis
		84 < commission|commissions de licence
		80 < licence
		84 avance forfaitaire
		84 à - valoir garanti
		80 rémunération proportionnelle
		80 pourcentage|pourcentages
		80 redevable
		82 droits de licence|exploitation
		80 minimum annuel
		78 reversement|reverse|reversait|rétrocède
		80 > de redevance|royalties
	`},
	{sub: "headcount_plan", units: people | percent, weak: bare | of(quantity.Things), cues: `
		92 suppression|suppressions
		80 fermer|fermé|fermés
		92 supprimer|supprimés|supprimée|supprimées|supprimait|supprimerait
		88 réduction|réductions d'|des|de effectif|effectifs
		88 plan de sauvegarde
		88 PSE
		88 plan social
		88 plan de départs|départ
		86 départs volontaires
		86 licenciements envisagés|prévus|économiques
		86 projet de réorganisation|restructuration|fermeture|licenciement
		84 réorganisation|restructuration
		84 < portait|portant|ramenait|ramenant l'|les effectif|effectifs
		54 < effectif|effectifs
		84 < effectif|effectifs cible|cibles|projeté|projetés|visé|prévu
		84 réduire|ramener|ramenés|ramené|passer|diminuer|abaisser
		82 externalisation|délocalisation
		84 < plan d' embauche|embauches|recrutement
		84 gel des embauches
		82 embauches prévues
		62 transfert|transférer
		80 fermeture|fermetures
		80 reclassement|reclassements
		78 embauche|embauches|recruter|recrutements
		80 redéploiement|mobilité|mutations
		80 chômage partiel
		78 < conserve|conserver|reprendre|reprendrait|maintenir|maintiendrait
		78 départ|départs
		60 < licenciement|licenciements
		80 < liste de
		82 équivalents temps|temps-plein
		80 intégration
	`},
	{sub: "customer", units: of(quantity.Things) | percent, weak: bare, cues: `
		62 clients
		72 < fichier|fichiers
		84 fichier|fichiers client|clients|clientèle
		82 base|bases de clients|clientèle|données
		82 portefeuille|portefeuilles de clients|clientèle
		82 portefeuille client|clients
		76 taux d' attrition|fidélisation|churn
	`},
	{sub: "supplier", units: of(quantity.Things) | percent, weak: bare, cues: `
		84 > des achats
		80 panel de fournisseurs
		78 liste des fournisseurs
	`},
}

// terms are the figures of clauses and processes: secret only where the text says so.
var terms = []table{
	{sub: "clause", units: of(quantity.Time), cues: `
		60 durée
		62 exclusivité
		60 plafonné|plafonnée à
		60 clause|clauses
	`},
	{sub: "process", units: of(quantity.Degree), weak: of(quantity.Time), cues: `
		76 température|températures
		76 pression
		74 four|cuisson|frittage|séchage|extrusion|broyage|tamisage|trempe|pasteurisation
		72 vitesse
	`},
	{sub: "supplier", units: of(quantity.Length), cues: `
		70 approvisionner|approvisionnement
	`},
}
