package secret

// owners are words beside which the name of a customer or supplier stands: what
// one is to the other, and what one does for the other. Names that a weight of
// less than 68 announces need a paragraph that speaks of secrecy.
var owners = []table{
	{sub: "customer", name: "customer/name", cues: `
		70 client|clients|cliente|clientes
		70 clients|client|clientèle perdus|perdu|démarchés|démarché|détournés|détourné|communs|commun|concernés|concerné|partis|parti|transférés|captés
		70 grand|grands compte|comptes
		70 fichier|liste|listing|listings|portefeuille|relevé clients|client|clientèle|prospects
		70 fichier|liste|listing|annuaire|carnet|répertoire de|des|d' ses|clients|contacts|prospects|leurs
		66 fichier
		70 parmi ses|leurs clients|références
		70 commanditaire|commanditaires
		70 acheteur|acheteurs|acheteuse|acheteuses|acquéreur|acquéreurs
		70 donneur|donneurs d' ordre|ordres
		70 abonné|abonnés|souscripteur|souscripteurs
		70 débouché|débouchés
		70 clientèle composée|constituée de|d'|des
		52 compte|comptes
		52 client facturé|livré
		68 portefeuille
		66 prospect|prospects
		68 magasins|enseignes
		68 distributeur|distributeurs|revendeur|revendeurs|détaillant|détaillants
		66 partenaire|partenaires
		68 centrale|centrales d' achat|achats
		68 marché|marchés|contrat|contrats|commande|commandes|accord|accords conclu|conclus|conclue|signé|signés|passé|passés|obtenu|obtenus|emporté|remporté|remportés avec|auprès|de
		68 marché|contrat|accord le|la liant|unissant|lie|liait|unit|unissait à|au|aux
		68 signé|conclu|contracté|traité|commercé avec
		68 courant d' affaires avec
		68 commandes|ventes|commande|livraisons|facturations de|à|au|aux
		68 revend|revendait|vend|vendait|vendent|vendaient|livre|livrait|livrent|livraient|facture|facturait|écoule|écoulait|expédie|expédiait|destine|destinait à|au|aux|chez
		68 revendu|revendus|revendue|revendues|vendu|vendus|vendue|vendues|livré|livrés|livrée|livrées|destiné|destinés|destinée|destinées|facturé|facturés|expédié|expédiés à|au|aux|chez
		70 fournissait|fournit|fournissent|fournissaient|approvisionne|approvisionnait|équipe|équipait|équipent|équipaient
		68 livre|livrait|livrent|dessert|desservait|desservent|sert|servait
		68 travaille|travaillait|travaillent|travaillaient|produit|produisait|fabrique|fabriquait|usine|usinait|assemble|assemblait pour
		68 sous - traitant de|d'
		68 référencé|référencés|référencée|référencées|référencement|agréé|agréés chez|auprès|par
		68 négociation|négociations|pourparlers|discussions avec
		70 étant réalisé avec
		76 nom|noms|identité|identités de|des|du sociétés|clients|client|acheteurs|acheteur|prospects|distributeurs
		76 nom|noms|identité|identités de|des|du principal|principaux|nouveau|nouveaux|premier|premiers|futur client|clients
		76 nom|noms|identité|identités de son|sa|ses|leurs client|clients|acheteurs|distributeurs
		76 nom|noms|identité|identités de son|sa|ses|leur|leurs principal|principaux|nouveau|nouveaux|premier|premiers|futur|unique client|clients
		72 démarché|démarchait|démarcher|démarchant|démarchés|démarchée|démarchées|démarchage
		72 prospecté|prospectait|prospecter|prospectés|approché|approchait|approcher|contacté|contactait|contacter
		72 détourné|détournait|détourner|capté|capter|captation|débauché|repris|ravi|soustrait
		72 détournement de|du|des
	`},
	{sub: "supplier", name: "supplier/name", cues: `
		70 fournisseur|fournisseurs|fournisseuse
		70 sous - traitant|traitants|traitante
		70 sous - traités|traitées|traité|traitée|traite|traitait|traitance
		70 façonnier|façonniers|équipementier|équipementiers|transformateur
		70 fabricant|fabricants
		70 importateur|importateurs|grossiste|grossistes|négociant|négociants|éleveur|éleveurs
		68 producteur|producteurs
		68 prestataire|prestataires|hébergeur|transporteur|logisticien|affréteur
		68 entrant
		68 partenaire|partenaires industriel|industriels|technologique
		70 source|sources|origine|provenance
		76 nom|noms|identité|identités de|des|du fournisseur|fournisseurs|façonnier|façonniers|sous-traitant|fabricant|fabricants|producteur
		76 nom|noms|identité|identités de|des|du sous - traitant|traitants
		70 se|s' fournit|fournissait|fournissent|fournissaient|fournir|approvisionne|approvisionnait|approvisionnaient|approvisionnent|approvisionner|approvisionnant|adresse|adressait|adresser|sert|servait
		70 s' est|était approvisionné|approvisionnée|fourni|fournie|adressé|adressée
		70 approvisionne|approvisionnait|approvisionné|approvisionnée|approvisionnés auprès|par|chez
		70 achète|achetait|achètent|achetaient|acheter|acquiert|acquérait|commande|commandait|importe|importait
		70 fait|faisait|font|faisaient|faire fabriquer|tisser|assembler|produire|usiner|mouler|imprimer|coudre|teindre|monter|confectionner|conditionner|réaliser|tricoter|forger|fondre|embouteiller|tailler|coller|broder
		70 acheté|achetés|achetée|achetées|acquis|acquise|commandé|commandés|commandée|commandées|importé|importés|importée|importées à|auprès|chez|de|du|par
		70 fabriqué|fabriqués|fabriquée|fabriquées|assemblé|assemblés|assemblée|assemblées|conçu|conçus|conçue|conçues|fourni|fournis|fournie|fournies|livré|livrés|livrée|livrées|tissé|tissés|tissée|tissées|usiné|usinés|usinée|usinées|moulé|moulés|moulée|moulées|produit|produits|produite|produites|réalisé|réalisés|réalisée|réalisées|confectionné|confectionnés|imprimé|imprimés|extrait|extraits|élevé|élevés|récolté|récoltés|embouteillé|embouteillés|conditionné|conditionnés|monté|montés par|chez
		70 extrait|extraits|extraite|cultivé|cultivés|cultivée dans|chez
		68 confie|confiait|confié|confiée|confiés|confiées|confier|délègue|déléguait|sous-traite|sous-traitait à|au
		70 provient|proviennent|provenaient|provenait|provenant
		70 issu|issus|issues de|d'|des|du
		68 distribue|distribuait|revend|revendait|commercialise|commercialisait les produits
	`},
	{name: "rivalry", cues: `
		2 clientèle
		2 concurrence déloyale
		2 ancien|anciens|ancienne employeur|salarié|salariés|salariée|directeur|associé|commercial|commerciaux|agent|gérant
		2 détourné|détournés|détournées|détournement|détourner|captation|pillage
		2 démarché|démarchés|démarcher|démarchage|démarchait
		2 non - concurrence
		2 parasitisme|parasitaire
		2 fichier|fichiers|liste|listes clients|client|clientèle|prospects|fournisseurs
		2 fichier|liste|listes de|des|la clients|clientèle|prospects|fournisseurs|acheteurs
		2 débauchage|débauché|débauchés
		2 clients perdus|démarchés|détournés|communs
		2 concurrent|concurrente|concurrents
		2 saisi|saisis|saisie
		2 nouvel employeur
		2 le|les nom|noms de|du|des|d'
		2 l' identité de|du|des
		2 clients|clientèle|clientèles captés|captée|pillée
		2 loyauté|déloyauté|déloyal|déloyale|déloyaux
		2 emporté|copié|transféré|exfiltré|dupliqué|recopié|extrait
	`},
}

// hush are words that say that something was kept from others, or betrayed.
var hush = []table{{name: "secret", cues: `
	12 trahi|trahit|trahie|trahissait|trahir
	12 engagement|obligation|devoir|clause|serment|promesse de|d' discrétion|silence|réserve|confidentialité|loyauté
	12 information|indication|renseignement|donnée|élément protégé|protégée|réservé|réservée|stratégique|sensible
	12 indications|informations|éléments|pièces|renseignements|données soient|fussent classées|classés|écartées|occultées
	12 réservé|réservée|réservés|réservées à|aux
	12 ligne|paramètres|caractère|consigne|usage réservé|réservée|réservés
	12 hors du|de|la marché|laboratoire|présence|maison|entreprise|atelier
	14 diffusion|circulation|consultation|accès restreinte|restreint|limitée|limité|interne|contrôlée
	12 d' en limiter|restreindre la|l' consultation|accès|diffusion
	12 nul|personne|aucun hors|autre|tiers|concurrent
	12 ne livre|livrait|dévoile|dévoilait|divulgue|divulguait|communique|communiquait
	12 ne sauraient|saurait|peuvent être livrés|livrées|communiqués|dévoilés|transmis
	12 quitté les|ses|le serveurs|locaux|laboratoire|atelier
	12 stockés|conservé|conservée|conservés|gardé|gardée sous|au|dans clé|coffre|scellé|scellés
	12 à titre confidentiel
	12 sous le manteau
	12 estampillé|estampillée|tamponné|marqué
	12 rétro - ingénierie
	12 peut|pouvait|saurait être découvert|découverte|deviné|devinée|reproduit
	12 n' est|était pas visible|décelable
	12 astuce|tour
	12 numéroté|numérotés|restitué|restitués|restituer
`}}

// housePapers are documents of a house that say how it works.
var housePapers = []table{{name: "paper", cues: `
	1 manuel|manuels
	1 guide|guides
	1 fiche|fiches
	1 cahier|cahiers
	1 notice|notices
	1 classeur
	1 procédure interne
	1 mode opératoire
	1 carnet|carnets
	1 dossier technique
	1 gamme|gammes
	1 tableur
	1 note de service
	1 instruction|instructions interne|internes
	1 charte interne
`}}

// patents are words of what is published for all to read.
var patents = []table{{name: "patent", cues: `
	1 breveté|brevetée|brevetés|brevetées
	1 brevet|brevets
	1 revendication|revendications
	1 revendique
	1 art antérieur
	1 homme du métier
	1 état de la technique
	1 norme|normes
	1 étiquette|emballage|notice|brochure|site
`}}

// sellers are those who have ways of selling, bidders those who say in an offer
// how they would work.
var sellers = []table{
	{name: "seller", cues: `
		1 franchiseur|franchiseurs
		1 réseau|réseaux
		1 enseigne|enseignes
		1 centrale d' achat|achats
		1 tête de réseau
		1 concept
		1 savoir - faire
		1 service commercial|achats
		1 équipe|équipes commerciale|commerciales
		1 force de vente
		1 manuel|guide opératoire|opérationnel|commercial|vendeur
		1 actuaire|assureur
		1 chasseur|chasseurs de têtes
		1 cabinet de recrutement
	`},
	{name: "bidder", cues: `
		1 mémoire technique|justificatif|méthodologique
		1 offre|offres de|du|des
		1 offre technique|retenue|variante|concurrente|évincée
		1 son|leur offre
		1 variante|variantes
		1 candidat|candidate|candidats retenu|retenue|évincé|évincée
		1 attributaire
		1 soumissionnaire
		1 groupement attributaire|évincé|candidat
		1 note méthodologique
		1 réponse à l'|la appel|consultation
		1 mémoire du candidat|groupement|titulaire|soumissionnaire
		1 mémoire de l' attributaire|entreprise
		1 planning|phasage proposé
		1 proposition technique
	`},
}
