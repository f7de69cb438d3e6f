package secret

import "github.com/estompe/estompe/entities"

// announcers are nouns and verbs that announce a passage which may be secret,
// in quotation marks or after an introducing word ("consiste à", "à savoir").
var announcers = []table{
	{sub: "process", cues: `
		70 procédé|procédés
		70 process
		70 mode|modes opératoire|opératoires
		68 mode|modes de culture|préparation|fabrication|production|cuisson
		68 protocole de fabrication|production|synthèse|traitement
		66 étape|étapes
		74 tour de main
		62 traitement des|du|de
		64 avantage|avantages de coût|coûts|compétitif|technique|concurrentiel
		66 fabrication
		64 technique|techniques de
		66 paramètre|paramètres
		62 réglage|réglages
		64 recette de fabrication
		60 savoir - faire
		66 technologie
		66 cycle de
		66 séquence
		66 montage
		68 méthode de fabrication|production|culture|extraction|soudage
		66 secret de|du
		64 protocole
		64 traitement
		64 technique|techniques
		64 cuisson|fermentation|distillation|extraction|affinage|teinture
	`},
	{sub: "formula", cues: `
		70 formule|formules
		70 recette|recettes
		70 composition
		70 dosage|dosages
		68 formulation|formulations
		66 mélange
		64 alliage|alliages
		64 polymère|polymères
		64 proportion|proportions
		64 ingrédient|ingrédients
		60 liqueur|parfum|colorant|vernis|crème|adhésif|résine
		64 préparation
		62 sirop|enduit|peinture|colle|encre|béton|sauce|huile|arôme|pâte|émail|engrais
		64 teneur|teneurs
		64 matière|matières premières
	`},
	{sub: "method", cues: `
		68 méthode|méthodes
		66 méthodologie
		66 grille d' évaluation|notation|sélection
		66 grille
		66 mode de prospection|recrutement|sélection|tarification
		64 prospection
		66 protocole d' enquête|évaluation|audit
		66 organisation pédagogique
		66 procédure d' achat|achats|vente|sélection|négociation
		66 technique de vente
		66 argumentaire|argumentaires
		66 mode de calcul
		66 clé|clés de répartition
		64 politique de prix|tarification
		64 stratégie commerciale
		64 modèle de prix|scoring
		64 démarche
		64 approche
		66 barème interne
		66 critère|critères de sélection|choix
		66 script d' appel
		66 matrice
		64 procédure interne|commerciale
		64 organisation
		64 outil|outils
		64 règle|règles de gestion|tarification|calcul
		64 tarification
		64 calcul
		64 politique commerciale
		64 modèle
	`},
	{sub: "source_code", cues: `
		70 code source
		70 codes sources
		68 algorithme|algorithmes
		68 extrait du code
		68 script|scripts
		66 architecture de la base
		66 architecture logicielle|du
		66 routine|routines
		66 moteur|moteurs de|d'
		66 module|modules de|d'
		66 outil|outils informatique|logiciel
		66 outil|outils de|d' scoring|calcul|tarification|tri
		68 programme|logiciel|application qui
		66 plugiciel|micrologiciel|firmware|progiciel
		66 robot|robots logiciel|logiciels
		64 base de données
		66 logiciel|programme
		64 requête|requêtes
		66 programme|programmes
		64 fonction|fonctions
		64 clé|clés de chiffrement|interface
		66 api
		66 architecture
		64 automate
	`},
	{sub: "clause", cues: `
		68 contrat - cadre
		68 accord - cadre
		66 contrat|contrats
		66 convention|conventions
		68 avenant|avenants
		68 annexe
		68 lettre annexe
		68 lettre d' accompagnement|intention|engagement|couverture
		68 contre - lettre
		66 contrat|contrats conclu|conclus|signé|signés avec|entre|le|par
		68 transaction|transactions
		68 protocole|accord transactionnel
		66 engagement|engagements réciproque|réciproques|contractuel|contractuels|écrit
		66 promesse de|d'
		66 arrangement
		64 licence|mandat|concession de|d'
		68 protocole
		68 protocole d' accord|accords
		68 accord|accords
		70 pacte d' associés|actionnaires
		68 pacte
		68 clause|clauses
		66 stipulation|stipulations
		68 side letter
		68 garantie d' actif
	`},
	{sub: "internal_quote", cues: `
		64 courriel|courriels
		64 e - mail
		64 mail|mails
		64 message|messages
		72 messages instantanés
		72 messagerie
		74 note stratégique|manuscrite
		56 note|notes
		74 compte rendu
		74 compte - rendu
		74 procès - verbal du comité|conseil
		74 document|documents préparé|préparés|stratégique|saisi|saisis
		58 présentation
		72 directeur|directrice écrit|écrivait
		72 écrit|écrivait à
		72 mémo|mémorandum
		72 rapport d' audit
		72 tableau de bord
		56 échange|échanges
		72 cahier de notes
		56 carnet|agenda
		56 document
		66 sms|texto|textos
		72 whatsapp|teams|slack
		72 conversation|conversations
		72 diaporama
		74 annotation|mention manuscrite
		72 brouillon
		72 support de
		72 lettre interne|confidentielle
		72 directeur|directrice confie|indique|indiquait|répond|répondait|résume
		72 procès - verbal
		72 courriels internes
		70 plan stratégique
		72 fiche|fiches
		72 compte - rendus
		72 président écrit|écrivait
	`},
	{sub: "tender", cues: `
		72 mémoire technique
		68 note méthodologique
		68 offre technique
		68 proposition technique
	`},
	// quotations and passages that stay
	{name: "open-quote", cues: `
		74 conclusions
		74 mise en demeure
		74 lettre recommandée
		74 communiqué de presse
		74 communiqué publié|indiquait
		74 rapport parlementaire|public
		74 lettre de licenciement
		74 jurisprudence
		74 moyen
		74 article
		74 articles
		74 bail|baux
		74 conditions générales
		74 code
		74 loi
		74 décret|arrêté
		74 soutient|soutiennent
		74 fait|font valoir
		74 brevet|brevets
		74 norme
		74 directive
		74 règlement
		74 délibération
		74 statuts
		74 publicité
		74 site internet
		74 journal|presse
		74 arrêt|jugement|ordonnance
		74 officielle
		74 police d' assurance
		74 contrat de travail
		74 dispose|disposent
		74 avis d' appel
	`},
}

// bench are the words of a leak of the deliberation: who was there, how they split.
var bench = []table{
	{name: "bench", cues: `
		1 bureau de jugement
		1 délibéré
		1 juge|juges
		1 juré|jurée|jurés
		1 assesseur|assesseurs
		1 membre|membres de la formation|juridiction|cour|chambre
		1 membre|membres du tribunal|siège|jury
		1 jury
		1 première|deuxième|troisième question
		1 feuille de questions
		1 conseiller|conseillers employeur|salarié|rapporteur
		1 président|présidente
		1 rapporteur
		1 minute
		1 magistrat|magistrats
		1 greffier
	`},
	{name: "split", cues: `
		1 voix contre
		1 minorité
		1 avis contraire
		1 à la majorité
		1 partisan|partisane|partisans de|d'
		1 retrouvé seul
		1 seul à
		1 s' y|est|sont opposés|opposé|opposée
		1 y sont|est opposés|opposé|opposée
		1 a|ont|ayant voté
		1 le vote sur
		1 opinion dissidente
		1 s' étaient|était|seraient opposés|opposé|opposée
		1 voix pour
		1 partagé|partageait|partageaient|partagent l' avis|opinion|sentiment|analyse
		1 mis|mise|mises en minorité
		1 divisés|partagés
	`},
	{name: "assembly", cues: `
		1 conseil municipal|communautaire|régional|départemental|d'
		1 assemblée générale
		1 actionnaires|associés|copropriétaires
		1 comité
		1 scrutin|élection|élections
		1 syndicat
		1 conseil d' administration
		1 partage de voix
	`},
}

// medical are the nouns that govern a rate of incapacity.
var medical = []table{
	{sub: "rate", kind: entities.KindMedicalSecret, units: percent, cues: `
		92 taux d' incapacité|invalidité|ipp
		92 incapacité permanente|temporaire|partielle|fonctionnelle
		92 taux médical|professionnel
		92 ipp
		92 IPP
		92 i.p.p
		92 itp
		92 aipp
		92 dfp
		92 dft
		92 déficit fonctionnel
		90 invalidité
		88 commission de réforme
		86 incapacité
		84 rente
		84 taux global
		84 taux retenu|proposé|attribué|évalué
		66 taux de
		84 séquelles
		90 atteinte permanente
		90 atteinte à l' intégrité
	`},
	{name: "medical-context", cues: `
		3 diagnostiqué|diagnostiquée|autistique|autisme
		3 lombosciatique|tramadol|lombalgie|lombalgies|sciatique|cervicalgies
		3 hypertension|diabète|cancer|tumeur|leucémie|épilepsie|schizophrénie|hépatite|vih|sida|asthme|alcoolisme|toxicomanie|infarctus|mésothéliome|cirrhose|dialyse|insuffisance|chimiothérapie|radiothérapie|dépressif|dépression|anxiolytiques|antidépresseurs|fracture|hernie|entorse|amputation
		3 expert|experte
		3 certificat|certificats médical|médicaux
		3 médecin|médecins
		3 souffre|souffrait|souffrant
		3 atteint|atteinte de|d'
		3 hospitalisé|hospitalisée|hospitalisation
		3 diagnostic
		3 traité|traitée pour
		3 pathologie|pathologies
		3 maladie|maladies
		3 soins
		3 séquelles
		3 lésion|lésions
		3 accident|accidents
		3 blessé|blessée
		3 victime
		3 patient|patiente
		3 psychiatre|psychiatrique
		3 docteur
		3 santé
		3 opéré|opérée
		3 chirurgien|chirurgical|chirurgicale
		3 médical|médicale
		3 suivi|suivie en
		3 handicap
	`},
}

// others are the nouns that govern figures under other secrets.
var others = []table{
	{kind: entities.KindTaxSecret, name: "tax", units: money | percent, cues: `
		88 rappel|rappels de tva|taxe|droits|impôt
		88 dégrèvement|dégrèvements
		88 redressement|redressements
		88 rectification|rectifications
		88 cotisation|cotisations supplémentaire|supplémentaires|primitive
		86 imposition|impositions
		88 revenu|revenus imposable|imposables|fiscal|foncier|fonciers
		88 base|bases imposable|imposables
		88 bénéfice|bénéfices imposable|imposables|industriels
		86 vérification de comptabilité
		86 l' administration fiscale
		86 service vérificateur
		86 supplément|suppléments d' impôt
		86 plus - value|plus - values imposable
		84 déclaration|déclarations de revenus|revenu
		84 avis d' imposition
		84 surplus
		86 examen contradictoire
		86 distribués|distribué
	`},
	{kind: entities.KindBankSecret, name: "bank", units: money, cues: `
		86 livret
		92 solde créditeur
		88 épargne logement
		86 plan d' épargne
		86 compte - titres
		86 solde du|de compte|comptes
		86 compte bancaire|courant créditeur|débiteur
		84 crédité|crédités|débité|débités
		86 ficoba
		84 relevé|relevés de compte|bancaire|bancaires
		84 encours auprès
		88 retrait|retraits d' espèces
		86 compte présentait|présente
		88 rejet|rejets de chèques
		84 avoirs bancaires
		84 assurance - vie
	`},
}
