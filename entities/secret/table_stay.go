package secret

import "github.com/estompe/estompe/entities/quantity"

// any of the classes.
const every = units(0xffff)

// stays are the readings under which a quantity is no secret. Each is a rule:
// its name stands in the tests with what it must and must not keep.
var stays = []table{
	{name: "damages", units: every, cues: `
		92 dommages - intérêts
		92 dommages et intérêts
		92 dommages intérêts
		90 préjudice|préjudices
		90 indemnité|indemnités
		90 indemnisation
		88 en réparation
		88 réparation de
		88 gain|gains manqué|manqués
		86 à titre provisionnel
		88 provision|provisions
		86 perte de chance
		90 indemnité d' éviction
	`},
	{name: "costs", units: every, cues: `
		96 article 700
		96 articles 700
		94 dépens
		94 frais irrépétibles
		94 frais de justice|procédure
		96 article l. 761 - 1
		96 l. 761 - 1
		90 frais d' expertise|huissier|avocat|avis|publication|constat|insertion
		92 procès - verbal de constat ; publication du jugement|dispositif|présent ; constat d' huissier
		90 honoraire|honoraires
		88 consignation
	`},
	{name: "astreinte", units: every, cues: `
		96 astreinte|astreintes
		90 par jour de retard
		90 par infraction
		86 clause pénale
		86 pénalité|pénalités de retard
		84 pénalités contractuelles
	`},
	{name: "interest", units: every, cues: `
		94 intérêts au taux légal
		94 taux légal
		92 intérêt légal
		94 taux d' intérêt légal
		90 intérêts de retard
		90 intérêts moratoires
		88 capitalisation des intérêts
	`},
	{name: "threshold", units: every, cues: `
		90 seuil|seuils
		88 plafond légal|annuel|réglementaire|mensuel
		88 prévu|prévue|fixé|fixée|prévus|fixés|institué par|à l'|la article|loi|décret|arrêté|directive
		88 fixé|fixée|prévu|prévue|exigé|exigée par la loi|réglementation|directive
		88 prévu|prévue|fixé|fixée|mentionné à l' article
		86 < au|dans sens de l' article
		88 taux de tva|TVA
		88 tva
		88 taux de l' impôt
		86 dispense de peine
		90 taux légal|réglementaire
		90 smic
		90 plafond de la sécurité
	`},
	{name: "capital", units: every, reach: 8, cues: `
		96 au capital
		96 capital social
		94 capital de
		90 < son capital
	`},
	{name: "holding", units: percent | of(quantity.Things, quantity.Bare), cues: `
		90 > du capital
		90 > des droits de vote
		88 > des parts sociales
		88 > des actions
		88 > des parts|titres
	`},
	{name: "claimed", units: every, cues: `
		90 la|les|de somme|sommes de
		92 < condamner|condamne|condamné|condamnée|condamnés|condamnant|condamnait|condamnation
		90 < payer|paiement|règlement
		88 < verser|versera|versement
		86 < réclame|réclamait|réclamant|réclament|réclamée|réclamées|réclamé
		88 < sollicite|sollicitait|sollicitent|sollicitant
		88 < allouer|alloue|alloué|allouée|allouera|accorde|accordé|octroie
		86 < devoir|doit|devait|redevable|débitrice|débiteur|créancière|créancier
		88 < créance|créances
		86 < fixer|fixe|inscrire|admettre au passif
		88 < facture|factures
		86 < solde restant|débiteur|créditeur
		86 < arriéré|arriérés
		88 < saisie|saisies
		86 < caution|cautionnement
		86 < restitution|restituer|remboursement|rembourser
		84 < acompte|acomptes
		84 < reste|restait|demeure|demeurait dû|dus|due
		84 < en principal
		84 < trop - perçu
		84 < chèque|chèques
		84 < virement|virements
		90 impayé|impayée|impayés|impayées
		90 arriéré|arriérée|arriérés|arriérées
		90 échu|échue|échues|échus
		88 redevance|redevances arriérées|arriérée|impayées|échues|impayée
		88 restent|reste dus|dues|dû|due
		88 < voudrait ; tend à obtenir ; tendant à obtenir ; en demandait|demande|demandent|réclamait
		90 > dont la|le restitution|remboursement|versement|paiement
		86 le surplus , soit
		88 > en|au de plus|surplus
		88 > somme|sommes que|qui|dont
		88 total dû
		88 < demande|demandait|demandent|demandaient de|tendant
		86 une somme
		86 < liquide|liquidés|liquidée|liquidées
		86 < outre
		84 prise en charge
		84 investissements
		88 frais d' audit
		86 < perte|pertes de marge|chance
		86 < marge perdue
		88 surcoût|indu
		90 < il est|reste dû|due ; est|sont dû|due|dus|dues à
	`},
	{name: "awarded", units: money, cues: `
		88 < obtient|obtiendra|obtiennent ; manque à gagner ; conclusions indemnitaires
		88 < tribunal|cour|conseil évalue|chiffre|estime|fixe|retient le|la|ce ; cour|tribunal l' évalue|estime|fixe
		88 < dont elle|il évalue|chiffre|estime les|le|la
	`},
	{name: "harm", soft: "harm", units: money, cues: `
		90 < évalué|évaluée|évalués|évaluées|chiffré|chiffrée|estimé|estimée ; octroi de ; limité|limitée à ; fixer|fixe|fixé à
	`},
	{name: "instalments", soft: "loan", units: every, cues: `
		92 échéance|échéances
	`},
	{name: "banking", soft: "loan", units: every, cues: `
		84 < dette|dettes de
		90 taux conventionnel|contractuel|nominal ; taux de période ; TEG ; TAEG
		90 capital restant dû ; solde débiteur ; capital emprunté|prêté
	`},
	{name: "cited", units: money, cues: `
		86 > article|articles
		86 > application de|des
		86 > fondement de|des|du
		86 > titre du préjudice|préavis|dol
	`},
	{name: "valued", soft: "law", units: money, cues: `
		86 < évalue|évaluait|évaluent|chiffre|chiffrait
		86 < transaction
		90 < indus|indu
		88 < passif
		88 < acheté|vendue|acquise pour
	`},
	{name: "ceiling", soft: "law", units: every, cues: `
		88 plafond|plafonds
		86 à partir de
	`},
	{name: "comparison", soft: "law", units: money | percent | people | amounts, cues: `
		92 dépasse|dépassent|excède|excèdent pas
		88 < excède|excèdent
		92 < supérieure|supérieur|supérieurs|supérieures|inférieure|inférieur|inférieurs|inférieures à
		92 < supérieure|supérieur|supérieurs|supérieures|inférieure|inférieur|inférieurs|inférieures ou égal|égale|égales
		92 au moins
		88 maximum|maximal|maximale|minimal|minimum de|d'|fixé
		88 > ou plus|moins
	`},
	{name: "wage", units: every, cues: `
		92 salaire|salaires
		92 rémunération|rémunérations
		92 congés payés
		90 heures supplémentaires
		90 indemnité|titre|lieu de|du préavis
		88 prime|primes
		92 à - valoir
		92 droits d' auteur
		90 coefficient hiérarchique
		90 indemnité conventionnelle|légale|compensatrice
		90 rappel de
		88 abonnement
		88 de cette marge
		88 traitement mensuel|brut|indiciaire
		88 pension|pensions
		88 allocation|allocations
		86 prestation compensatoire
		86 contribution à l' entretien
	`},
	{name: "notice", units: of(quantity.Time, quantity.Percent, quantity.Bare), cues: `
		90 préavis
	`},
	{name: "earned", soft: "person", units: every, cues: `
		92 percevait|perçoit|percevoir
		92 prime|primes d' objectif|objectifs ; bonus annuel|contractuel
		90 < gagnait|gagnaient|gagne|gagnant ; touché|touchait|touche
	`},
	{name: "rent", units: every, cues: `
		92 loyer|loyers
		90 dépôt de garantie
		90 charges locatives
		88 indemnité d' occupation
		90 charges de copropriété
		88 bail
	`},
	{name: "fine", units: every, cues: `
		88 application d' un coefficient
		90 coefficient|coefficients de durée|gravité|récidive|réitération|pondération|revalorisation|vétusté|occupation|conversion|capitalisation|référence
		88 coefficient multiplicateur de durée|gravité
		86 au titre de la clémence|transaction|récidive|réitération
		92 amende|amendes
		92 sanction pécuniaire
		90 sanction|sanctions
		88 contravention
	`},
	{name: "public", units: every, cues: `
		92 redevance|redevances de renouvellement|dépôt|voirie|communication|crédit
		92 > du montant du marché
		92 mise|mises à prix
		90 prévu|prévue|prévus|prévues|fixé|fixée|fixés|fixées aux|par|au les|statuts|règlement|cahier|convention
		90 règlement du jeu|concours|tirage
		90 redevance d' usage
		92 redevance|redevances d' assainissement|occupation|aéroportuaire|audiovisuelle
		90 prix public|publics|affiché|affichés
		90 tarif|tarifs public|publics|réglementé|réglementés|affiché|affichés|publié|publiés
		90 tarifs réglementés
		90 prix de vente conseillé|public
		90 prix public|conseillé|catalogue
		90 prix public conseillé
		90 prix affiché|affichés
		90 prix de vente au consommateur
		90 droit d' entrée était
		88 rapport annuel publié
		88 population
		86 habitants
		90 prix de vente au public
		88 prix|coût des travaux
		86 coût|montant des travaux
		88 remise en état|cause|ordre|service|liberté|main
		88 remise des|du|de clés|clefs|rapport|peine|dette
		88 remise au rôle
		88 remise gracieuse
		88 coefficient d' incapacité
		88 procédure de sauvegarde
	`},
	{name: "grade", units: bare | of(quantity.Points, quantity.Things), cues: `
		92 note|notes|noté|notée|notées|notés
		92 barème
	`},
	{name: "weight", units: percent | bare, cues: `
		94 pondéré|pondérée|pondérés|pondération
		94 critère|critères
	`},
	{name: "other", units: every, cues: `
		94 taux effectif
		94 redressement judiciaire
		94 offre|offres de prêt|crédit|preuve|emploi|contrat|relogement|indemnisation
		94 offre|offres publique|publiques|préalable|préalables
		96 composition du tribunal
		96 composition de la cour|chambre|juridiction|formation|section
		96 composition lors|pénale
		92 seuil d' effectif|effectifs
		92 mensualité|mensualités
	`},
}

// moods are what the same sentence may say of the secrecy of what it holds.
var moods = []table{
	{name: "secret", cues: `
		16 secret|secrets des affaires
		16 secret des procédés
		14 confidentiel|confidentielle|confidentiels|confidentielles|confidentiellement
		14 confidentialité
		14 secret|secrets de fabrication|fabrique|affaires
		14 secret|secrets industriel|industriels|commercial
		14 secrets d' affaires
		14 secret|secrète|secrets|secrètes|secrètement
		14 savoir - faire
		14 NDA
		14 sous séquestre
		14 séquestre|séquestrée|séquestrés
		14 occulté|occultée|occultés|occultées|occulter|occultation
		14 grisé|grisées|grisés|caviardé|caviardées|caviardés|expurgé|expurgée|expurgées|masqué|masquée|masquées|biffé|biffées
		14 non public|publics|publique|publiques|publié|publiés|publiée|publiées|divulgué|divulguée|divulguées|divulgués|diffusé|diffusée|diffusées|communiqué|communiquée|communiquées|ventilé|communicable|communicables
		14 non - divulgation
		14 pas|jamais divulguer|divulgué|divulguée|divulgués|divulguées|diffuser|diffusé|diffusée|révéler|révélé|révélée|révélées|publier|voir|dévoiler|dévoilé|dévoilée|communiqué|communiquée|communiquées|filtré|publié|publiée|publics|public|publiques|communicable|communicables|connus|connues
		14 interdit|interdisait|interdisent de divulguer|révéler|communiquer|publier
		12 données|informations|information|renseignements|éléments sensible|sensibles|stratégique|stratégiques|protégé|protégées|protégés
		14 r. 153 - 1
		14 l. 151 - 1
		14 l. 153 - 1
		12 n' étaient|étant|est|étaient|était connu|connue|connus|connues que
		12 connu|connue|connus|connues des seuls|seules
		12 connu|connue|connus|connues que de|d'|des
		12 inconnu|inconnue|inconnus|inconnues
		12 divulgation|divulgué|divulguée|divulgués|divulguer|divulguant|divulguées
		12 révélé|révélée|révélés|révélées|révélant|révéler
		12 dévoilé|dévoilée|dévoilés|dévoilées|dévoiler|dévoilant
		12 taire|taisait|cachée|caché|cachés|dissimulé|dissimulée
		12 ignorent|ignoraient|ignore
		12 soustraire|soustraite|soustraites
		12 diffusion restreinte|limitée
		12 comité restreint
		12 mot de passe
		12 sous scellés|enveloppe
		12 version confidentielle|non
		12 remis|remise|remises|remis qu'|au à|seul
		12 juge seul
		12 seul|seuls|seule|seules expert|experts|juge|avocats|avocat|tribunal|conseil|conseils|direction|conciliateur|investisseur|dirigeants|rapporteur
		12 transmis|transmise|transmises|remis|communiqué|communiqués|livré|livrés au|à|aux concurrent|concurrente|concurrents|un|une|la
		12 pli|enveloppe fermé|fermée|cacheté|cachetée|scellé|scellée
		12 jalousement
		10 interne|internes
		10 emporté|emportée|emportés|emportées
		10 saisi|saisis|saisie|saisies
		10 comptabilité|comptes analytique|analytiques
		10 avantage concurrentiel
		10 reporting|crm|intranet
		10 logiciel de gestion
		10 identité|identités
		12 désigner|désigné|remplacé|remplacée|remplacés comme|par
		12 confié|confiée|confiés aux|sous
		12 reproduit|reproduite|dupliqué|dupliquée|recopié|recopiée|recopiés
		14 sous le sceau
		12 restreint|restreinte|restreints|restreintes
		12 à l' insu
		12 dérobé|dérobée|dérobés|dérobées|volé|volés|aspirée
		12 coffre|coffre-fort
		12 crypté|cryptée|chiffrée|cryptés
		12 accès limité|réservé
		12 habilité|habilités|habilitées
		14 confidential
		12 huis clos
		12 traitement confidentiel
		12 protection|protégée demandée|réclamée
		12 communicables|communiquer|communiquée qu' aux|au
		12 hors du débat
		12 absent|absente|absents de tout|toute
		12 refus|refuse|refusé|refusait de communiquer
		12 ne souhaite|souhaitait pas|voir
		12 notamment à l' égard|abri
		10 exfiltré|exfiltrés|téléchargé|téléchargés|transféré|transférés
		12 récépissé
		14 version publiée|publique|expurgée
		8 appel|appels d' offres
		8 marché|marchés public|publics
		8 attributaire|soumissionnaire|soumissionnaires|candidat|candidats|évincé|évincée
		8 pouvoir adjudicateur
		10 clients perdus|démarchés|détournés|communs
		12 accord|obligation de confidentialité|discrétion
		12 gré à gré
		10 à un tiers|concurrent
		12 pli confidentiel
		12 communiqué|communiquée|communiqués|communiquées|révélé|révélée|confié|confiée|transmis|transmise|montré|connu|connue|connus qu' au|aux|à|du|des
		12 connu|connue|connus|connues que|qu' du|des|de|d'
		12 noirci|noircis|noircie|noircies|caviardage|biffure
		12 ignoraient|ignorait|ignore|ignorent|ignorer
		12 gardé|gardée|gardés|tenu|tenue|tenus|tenues secret|secrète|secrets|secrètes
		14 cercle de confidentialité
		12 demande|demandent|demandait la protection
		12 sera|seront occultée|occultés|occultées
		12 déloyalement|détourné|détournés|détournées|détournement|copié|copiés|soustrait|soustraits|aspiré
	`},
	{name: "published", cues: `
		50 publié|publiée|publiés|publiées
		50 rendu|rendue|rendus|rendues public|publique|publics|publiques
		50 déposé|déposés au greffe
		50 dépôt des comptes
		50 déposé|déposés auprès du greffe
		50 bodacc
		50 infogreffe
		44 site internet|web
		44 accessible|accessibles à|au tous|public|quiconque
		44 librement accessible|accessibles|consultable
		44 dans|par|à la presse
		44 presse spécialisée|économique|nationale|locale|régionale|professionnelle|écrite
		44 dossier de presse
		44 annoncé|annoncée|annoncés|annoncées publiquement|au|dans|à|lors
		44 publiquement
		44 est publique|public
		44 en ligne
		44 conditions générales
		44 avis d' appel
		44 règlement de la
		44 cahier des charges
		44 compte administratif
		46 réunion publique
		42 emballage|étiquette|vitrine|rayon|brochure|enseigne lumineuse
		42 statistiques publiées
		42 fédération
		42 insee|agreste|ademe|franceagrimer
		42 cours publié|coté|mondial|officiel
		42 cotation
		42 banque de france
		44 document d' enregistrement|référence
		44 comptes déposés|publiés|consolidés publiés
		46 selon les|le|la|l' douanes|ministère|fao|ocde|insee|observatoire|presse|service|fédération|syndicat|journal|recensement|institut|organisme|commission
		46 d' après les|le|la|l' douanes|ministère|fao|ocde|insee|observatoire|presse|service|fédération|syndicat|journal|recensement|institut
		46 baromètre ; annonce|annonces affichait|affichaient|affiche ; affiché en vitrine ; affichait|affichaient ; cours publié|publiés|officiel ; vendu|vendue|vendus au public ; proposé au public ; prix public ; communiqué de presse ; croissance du pib
		42 service|services statistique|statistiques
		42 ministère évalue|estime|chiffre
		42 fao|ocde|eurostat|douanes|observatoire
		42 production|consommation|marché mondiale|mondial|nationale|européenne
		42 cotation|audience|plaquette|réunion publique
		42 au public ; bilan social ; plaquette ; relevé|relevés en rayon|magasin ; lue|lu à l' audience
		34 barème
		44 un|l'|cet|par|du|d' arrêté ; arrêté préfectoral|ministériel|municipal|tarifaire|royal ; délibération|décret
		44 autorisé|autorisés|autorisée|autorisées par
		44 communiqué de presse
		44 rapport annuel
		44 document de référence
		44 insee
		44 eurostat
		42 connu|connue|connus|connues de tous
		42 connu|connue|connus|connues du|des public|marché|professionnels
		42 notoire|notoires|notoirement
		40 commission européenne
		40 jurisprudence
		40 présumer|présumée|présument|présomption
		40 lignes directrices
		44 sur le plan mondial
		44 moins d' entre elles
		44 réglementation
		44 étiquette
		44 engagement public
		42 affiché|affichés|affichée|affichées
		42 catalogue public
		30 journal officiel
		42 société cotée
		42 prospectus
		42 étude publique
		42 avis d' attribution
		46 rapport|rapports public|publics|annuel|annuels|parlementaire|d'activité ; rapport de gestion publié ; cour des comptes
		44 plaquette ; dépliant ; brochure ; catalogue ; pancarte ; menu ; affichage ; notice
		44 page|pages d' accueil ; sur son|leur|ses site|sites
		44 étiquetage ; journal|journaux ; magazine ; quotidien ; revue
		46 boamp ; joue ; argus ; lme ; bourse ; euronext
		44 registre du commerce ; connaissance de tous
		44 lu|lue|lus|donné|donnée à l' audience
		44 tarif|tarifs|barème|prix affiché|affichés|public|publics|légal|réglementé|réglementés
		44 fixé|fixée|fixés|arrêté|approuvé|approuvée par délibération|arrêté|décret|la|le|l' délibération|loi|conseil|commission
		44 dans le monde ; moyenne nationale|européenne|française
		44 site de la|l' défenderesse|demanderesse|intimée|appelante|société|requérante|concurrente
		44 site du défendeur|demandeur|fabricant|distributeur|franchiseur|vendeur
		46 statistique|statistiques ; annuaire ; publication|publications de|d'|professionnelle ; agence bio
		44 soldes d' hiver|été|automne ; encart|spot publicitaire
	`},
	{name: "no-secret", cues: `
		40 pas un secret
		40 pas couvert|couverte|couverts|couvertes par le secret
		40 pas protégé|protégée|protégées|protégés
		40 pas du secret
		40 pas au secret
		40 plus secret|secrète|secrets|secrètes
		40 plus de secret
		40 perdu leur|son|tout caractère
		40 perdu tout caractère
		36 domaine public
		36 ne relève|relèvent pas
		36 ne revêt|revêtent pas|plus
		36 ne constitue|constituent pas|plus un|des secret|secrets
		36 ne présente|présentent plus
		40 levée du secret
		35 demande|demandes|requête d'|de occultation|occultations|confidentialité
		40 rien de|d' confidentiel|secret|confidentiels
		40 pas de secret
		40 aucun secret
		40 banal|banale|banales|banals
		40 réputé|réputée|réputées|réputés non confidentiels|confidentielles
		36 ne sont|est plus secret|secrets|secrète|confidentiel|confidentiels
		36 tiré|tirée du secret
		36 débouté|déboutée|déboutés de sa|leur demande de|d' protection|occultation|confidentialité|classement
		36 demande|demandes de protection|confidentialité|classement est|sont|sera rejetée|rejetées
		40 secret n' est pas caractérisé|établi
	`},
}

// neutral are names of services and papers in which a word of trade says nothing.
var neutral = []table{{name: "neutral", cues: `
	1 centrale d' achat|achats
	1 directeur|directrice|directeurs|service|responsable|acheteur des achats|ventes
	1 service|services achat|achats|commercial|clients|client
	1 bon|bons de commande
	1 conditions générales de vente|vente
	1 conditions particulières de vente
	1 point|points de vente
	1 contrat|acte|promesse|agrément de vente
	1 chambre de commerce
	1 fonds de commerce
	1 base légale
	1 prix du marché
	1 vente aux|à enchères|distance
	1 à la somme de
	1 fixé|fixée|fixés|arrêté|arrêtée|chiffré|chiffrée|ramené|ramenée|porté|portée à la somme de
	1 au cours du|de|des
	1 sans préavis|indemnité|frais|intérêts|caution|astreinte|pénalité
	1 différé|délai|délais|conditions|modalités|facilités|moyen|moyens|échelonnement|report|terme|termes|échéancier de|du paiement|paiements|règlement
	1 paiement|règlement comptant|anticipé|fractionné|différé
	1 droit|droits|faculté de préemption|rachat
	1 taxe sur la valeur ajoutée
	1 attendu que|qu'
	1 préparation du budget
`}}

// context are words that say that the decision is one of business life.
var context = []table{{name: "context", cues: `
	2 concurrence
	2 concurrent|concurrents|concurrente|concurrentes
	3 parasitisme
	3 rupture brutale
	2 relation|relations commerciale|commerciales
	3 secret|secrets des affaires
	3 marché public
	3 marchés publics
	2 appel|appels d' offres
	2 franchise|franchiseur|franchisé
	2 contrat de distribution|licence|fourniture|concession|franchise|partenariat
	2 distributeur|distributeurs
	2 fournisseur|fournisseurs
	2 autorité de la concurrence
	1 clientèle
	1 société|sociétés
	1 commercial|commerciale|commerciaux|commerciales
	1 filiale|filiales
	1 groupe
	1 associé|associés|actionnaire|actionnaires
`}}
