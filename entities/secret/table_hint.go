package secret

import "github.com/estompe/estompe/entities/quantity"

// votes are words that speak of business in general: what a firm does, with
// what, to whom. None decides alone. A value that nothing governs is presumed
// to be of the sub-kind for which the words around it give the most points
// (see presume.go). A word that ends with "~" is a verb in all forms of the
// first conjugation.
var votes = []table{
	{sub: "turnover", name: "hint", votes: true, units: money, weak: percent, cues: `
		22 réalis~ ; factur~ ; encaiss~ ; génér~ ; rapport~ ; engrang~ ; écoul~
		18 procur~ ; confi~ ; command~ ; achet~ ; achète|achètent|achètera ; assur~ ; fourni|fournit|fournissait|fournissaient ; approvisionn~
		18 vend|vendait|vendent|vendaient|vendu|vendus|vendue|vendues|vendre|vendant ; revend|revendait|revendu
		16 pes~ ; apport~ ; brass~ ; travaill~ ; trait~ ; totalis~ ; représent~ ; passait|passaient
		18 marchandise|marchandises ; prestation|prestations ; commandes ; travaux ; honoraires ; affaires ; activité
		22 carnet ; ressources ; tir~
		20 recette|recettes ; ventes ; revenus ; livraisons ; achats ; facturation ; encaissements ; abonnements
		14 client|cliente|clients|clientèle ; fourniture|fournitures ; produits ; gamme ; rayon ; donneur d' ordre|ordres ; enseigne ; réseau
		12 débouché|débouchés ; compte clé ; secteur ; exercice ; agence ; franchisé
	`},
	{sub: "margin", name: "hint", votes: true, units: money | percent, weak: bare, cues: `
		24 dégag~ ; prélev~ ; marg~ ; frais généraux|fixes|financiers|commerciaux ; charges d' exploitation ; laisse|laissait|laissent|laissaient ; rest~ à|que ; absorb~
		20 gagne|gagnent|gagnait|gagnaient ; conserv~
		22 bénéfice|bénéfices ; profit|profits ; rentabilité ; rentable ; bénéficiaire ; profitabilité ; gain par
		20 charges variables|fixes|directes|externes|de ; frais de personnel|siège|structure ; coûts ; masse salariale ; majoration
		16 différence|écart entre ; résultat|résultats ; valeur ajoutée ; revente
	`},
	{sub: "price", name: "hint", votes: true, units: money, weak: percent, cues: `
		22 rémunér~ ; coût~ ; tarif~ ; exig~ ; factur~ ; cèd~ ; cédait|cédaient|cédé
		20 pay~ ; paie|paient ; achet~ ; achète|achètent ; revend|revendait|revendaient|revendus|revendu ; vend|vendait|vendent|vendaient
		16 les cent|mille ; le sac ; le cent ; le mille ; la botte ; le lot ; renchéri|renchérit ; relev~ ; baiss~ ; augment~
		20 pièce ; unité ; kilo ; litre ; la tonne ; mètre ; exemplaire ; l' une ; l' un ; palette ; rotation ; kilomètre ; colis ; nuitée ; rendu ; franco ; moins cher|chers|chère|chères ; plus cher|chers|chère|chères
		14 prestation ; forfait ; fournisseur ; sous - traitant ; transporteur ; surcharge ; supplément ; concurrents
	`},
	{sub: "discount", name: "hint", votes: true, units: percent | money, cues: `
		26 consent|consentait|consentaient|consenti|consentie|consentis|consenties|consentir|consentent
		20 accord~ ; octroy~ ; ristourn~ ; bénéfici~ ; obten|obtient|obtenait|obtenu|obtenus|obtenue
		20 remise|remises ; ristourne|ristournes ; rabais ; déduction ; avantages ; conditions ; différées ; référencement ; déréférencement ; centrale ; palier|paliers ; tranche|tranches
		16 fin d' année ; paiement à|comptant ; meilleurs ; barème ; mise en avant ; linéaire ; fidélité ; net ; facture
	`},
	{sub: "volume", name: "hint", votes: true, units: amounts, weak: bare | of(quantity.Length), cues: `
		24 expédi~ ; réexpédi~ ; livr~ ; fabriqu~ ; écoul~ ; imprim~ ; transport~ ; achemin~ ; embouteill~ ; conditionn~ ; récolt~ ; export~ ; import~ ; distribu~ ; collect~ ; assembl~ ; stock~ ; embarqu~ ; consomm~ ; absorb~ ; enlev~ ; commercialis~ ; command~ ; achet~ ; torréfi~ ; usin~ ; tri~
		22 reçoit|reçoivent|recevait|recevaient|reçu|reçus ; produit|produisait|produisaient|produisent|produire|produits ; tir~ ; moud|moulu ; vend|vendait|vendent|vendu|vendus|vendues|vendaient ; fourni|fournis|fournit|fournissait|fournissent ; abattu|abattus
		20 sorti|sortis|sorties|sortaient|sort de ; approvisionn~ ; trait~ ; install~ ; enregistr~ ; apport~ ; livraison|livraisons
		16 minimum ; maximum ; campagne ; saison ; semaine ; mensuel|mensuelle ; annuel|annuelle ; usine|usines ; entrepôt|entrepôts ; silo ; coopérative ; parc ; cargaison
	`},
	{sub: "capacity", name: "hint", votes: true, units: amounts | percent | of(quantity.Length), weak: bare, cues: `
		24 débit~ ; tourn~ ; plafonn~ ; satur~ ; extru|extruder ; absorber ; cuire ; usiner ; occup~ à|qu'à|que ; inoccup~
		24 peut|peuvent|pouvait|pouvaient|pourrait|pourraient|pouvoir ; permet|permettaient|permettait|permettent d'|de|plus
		18 ligne|lignes ; atelier|ateliers ; four|fours ; chaîne|chaînes ; machine|machines ; presse|presses ; laminoir ; robot|robots ; équipement|équipements ; casiers ; cuve|cuves ; quai|quais ; usine|usines
		20 charge ; à l' heure ; par heure|minute|jour|équipe|poste ; batch ; au mieux ; utilisé|utilisée|utilisées|utilisés ; rebut ; rebuts ; casse ; chute|chutes ; disponibilité ; maximale ; nominal|nominale
	`},
	{sub: "market_share", name: "hint", votes: true, units: percent, cues: `
		24 détien|détient|détiennent|détenait|détenaient|détiendrait|détiendra|détiendraient ; pes~ ; réuni|réunit|réunissait|réunissent|réunirait|réuniraient|réunissant ; rassembl~ ; contrôl~ ; capt~
		20 cumul~ ; totalis~ ; crédit~ ; concentr~ ; dispos~
		20 opérateur|opérateurs ; acteur|acteurs ; marché|marchés ; entité ; concurrent|concurrents ; segment ; zone de chalandise ; bassin ; leader ; rival|rivaux ; surfaces de vente ; parc ; abonnés ; devant
		16 ensemble ; part ; offre de ; secteur ; position ; opération ; notifiante|notifiantes
	`},
	{sub: "forecast", name: "hint", votes: true, units: money | percent | amounts | people, weak: bare, cues: `
		26 tabl~ ; escompt~ ; espér~ ; projet~ ; anticip~ ; ambitionn~ ; budgét~ ; mise|misait|misaient sur
		20 vis~ ; prévoi|prévoit|prévoyait|prévoyaient|prévoient ; attend|attendait|attendu|attendue|attendus|attendues|attendaient ; épargn~ ; annonc~
		24 invest~ ; investi|investis ; économies ; synergies ; prévision|prévisions ; projection|projections ; croissance ; redressement ; horizon ; équilibre ; rythme de croisière ; régime de croisière ; année pleine
		18 dans deux|trois|quatre|cinq ; première|deuxième|troisième année ; plan ; cible ; ouverture|ouvertures ; investissement|investissements ; impasse
	`},
	{sub: "headcount_plan", name: "hint", votes: true, units: people, weak: bare | of(quantity.Things) | percent, cues: `
		26 supprim~ ; licenci~ ; reclass~ ; externalis~ ; embauch~ ; détach~
		24 mobilités ; ruptures conventionnelles ; dispar~ ; suppression|suppressions ; départ|départs ; retraités ; remplacement ; remplacés ; réorganisation ; restructuration ; fermeture ; sureffectif ; dégraissage ; rationalisation
		18 poste|postes ; équipes ; toucherait|toucherai ; disparaître ; créerait|créeraient ; touch~
		8 effectif|effectifs ; site ; direction ; comité ; concern~
	`},
	{sub: "financing", name: "hint", votes: true, units: money | percent, weak: of(quantity.Points) | bare, cues: `
		26 emprunt~ ; refinanc~ ; rééchelonn~ ; autofinanc~ ; financ~
		22 banque|banques ; facilité|facilités ; découvert ; prêteur|prêteurs ; obligataire ; obligations ; levier ; covenant ; trésorerie ; dette nette|obligataire|senior ; pool ; fonds propres ; bancaire|bancaires ; spread
		18 commission ; intérêt|intérêts ; apport ; compte courant ; remboursable ; tirage|tirages ; encours ; nantissement ; échéance ; taux fixe|variable ; investisseur|investisseurs
	`},
	{sub: "valuation", name: "hint", votes: true, units: money | of(quantity.Points), weak: percent | bare, cues: `
		26 valoris~ ; évalu~ ; estim~ ; multiple
		20 titres ; actions ; cible ; holding ; participation ; actif net ; repreneur ; cédant|cédante ; acquéreur ; acquisition ; cession
		18 fourchette ; chiffr~ ; offr~ ; offre|offrait|offert ; le fonds ; évaluateur ; comparables ; flux ; patrimoniale ; actualis~ ; excédent brut ; portefeuille ; marque|marques ; décote ; apporté|apportés|apportées
	`},
	{sub: "royalty", name: "hint", votes: true, units: money | percent, weak: bare, cues: `
		22 revers~ ; rétroced|rétrocède|rétrocédait ; concéd~ ; concède|concédait
		22 licence|licences ; licencié|licenciée|licenciés ; inventeur ; brevet|brevets ; redevance|redevances ; concédant ; titulaire ; franchiseur ; sous - licences
		16 perçoit|percevait ; vers~ ; acquitt~ ; plancher ; exploitation ; marque ; franchisé ; enseigne
	`},
	{sub: "tender", name: "hint", votes: true, units: money, weak: percent, cues: `
		24 soumission~ ; consultation ; acheteur public ; pouvoir adjudicateur ; attributaire ; évincé|évincée ; soumissionnaire|soumissionnaires ; lot n° ; marché public ; appel d' offres
		18 répondu ; répondait ; devis ; candidat|candidate|candidats ; offre|offres ; remis|remise un|une ; propos~
	`},
	{name: "trade", votes: true, cues: `
		8 industriel|industrielle|industriels ; grossiste|grossistes ; distributeur|distributeurs ; fabricant|fabricants ; producteur ; fournisseur|fournisseurs ; client|clients|clientèle ; enseigne|enseignes ; affilié|affiliée|affiliés ; défenderesse ; demanderesse ; appelante ; intimée ; requérante ; franchisé|franchiseur ; cocontractant|cocontractante
		8 coopérative ; importateur ; exportateur ; négociant ; centrale ; sous - traitant|traitants ; prestataire|prestataires ; concurrent|concurrente|concurrents ; filiale|filiales ; groupe ; usine|usines ; atelier|ateliers ; entrepôt|entrepôts ; magasin|magasins ; agence|agences ; réseau ; partenaire|partenaires ; candidat
		6 société|sociétés ; entreprise|entreprises ; cabinet ; maison ; direction ; commercial|commerciale
		8 pour le compte ; auparavant ; seulement ; contre ; respectivement ; en moyenne ; chaque année|mois|semaine ; par an|mois|semaine|trimestre|jour|campagne|exercice
	`},
	{name: "against", votes: true, cues: `
		14 m ; mme ; mm ; monsieur ; madame ; époux ; épouse ; veuve ; victime ; locataire|locataires ; bailleur ; bailleresse ; assuré|assurée ; allocataire ; héritier|héritiers ; indivision ; enfant|enfants
		20 somme|sommes ; préjudice|préjudices ; créance ; condamn~ ; dépens ; article|articles ; code ; loi ; décret ; arrêté ; impôt|impôts ; cotisations ; amende ; capital ; loyer|loyers ; salaire|salaires ; rémunération ; indemnité|indemnités ; réparation
		20 pour la première fois ; dispensés|exonérés|assujettis ; un prêt ; le prêt ; prêt de|d'|immobilier|personnel ; découvert de|du compte ; capital restant ; contrat de crédit ; remboursable en ; carte bancaire
		14 demand~ ; sollicit~ ; réclam~ ; tribunal ; expert|experte ; immeuble ; appartement ; parcelle|parcelles ; terrain ; véhicule ; lots ; copropriété ; permis ; expropri~ ; succession ; testament ; emprunteur|emprunteurs ; solde ; saisie ; salarié|salariée ; majoration ; caution ; plainte ; consommateur|consommateurs ; public|publique ; commune
		20 surendettement ; prime|primes d' assurance ; franchise contractuelle|d' ; sinistre|sinistres ; épave ; revenus mensuels
	`},
	{name: "law", votes: true, cues: `
		1 article|articles ; code ; loi|lois ; décret|décrets ; arrêté ; directive ; règlement ; légal|légale|légaux|légales ; légalement ; réglementaire|réglementaires ; jurisprudence ; notification ; contrôle ; sanction|sanctions ; amende ; ordonnance ; taxe ; rubrique ; obligation d'|de|légale
	`},
	{name: "harm", votes: true, cues: `
		1 préjudice|préjudices ; dommage|dommages ; réparation ; réparé ; indemnisation ; manque à gagner ; jugement
	`},
	{name: "loan", votes: true, cues: `
		1 emprunteur|emprunteurs ; caution|cautions|cautionnement ; mensualité|mensualités ; échéance|échéances ; déchéance ; prêteur|prêteurs ; mise en demeure ; débiteur ; intérêts ; solde
	`},
	{name: "foreign", votes: true, cues: `
		1 copropriété|copropriétaire|copropriétaires ; association|associations ; statuts ; cotisation|cotisations ; commune|communes ; mairie ; conseil municipal|départemental|régional|général ; jeu|concours|loterie ; divorce ; époux|épouse ; succession ; tutelle|curatelle ; enfant|enfants ; logement|logements ; locataire|locataires ; permis de ; testament ; donation ; surendettement ; habitants ; bail|baux ; loyer|loyers ; usager|usagers ; allocation|allocations ; école|élèves
	`},
	{name: "person", votes: true, cues: `
		1 m ; mme ; mlle ; monsieur ; madame ; salarié|salariée|salariés ; employé|employée ; ouvrier|ouvrière ; chauffeur ; cadre ; vendeur|vendeuse ; emploi ; embauché|embauchée ; agent commercial ; agent ; vrp ; mandat ; elle gagnait
	`},
	{name: "unit", votes: true, units: money, cues: `
		1 en euros|euro|keuros|k€|m€|meuros ; en milliers|millions d' euros|€|francs ; en milliers|millions de francs ; en k|m € ; montant|montants en ; en €
	`},
	{name: "unit", votes: true, units: of(quantity.Percent), cues: `
		1 en % ; en pourcentage|pourcentages ; en pour cent
	`},
	{name: "unit", votes: true, units: of(quantity.Things), cues: `
		1 en unités|pièces|exemplaires|tonnes|milliers|hectolitres|litres|nombre|quantités|caisses|palettes|tonne|mégawattheures|mwh|kilogrammes|kg|kt|m3 ; en milliers|millions d' unités|exemplaires ; en milliers de tonnes|pièces|litres
	`},
}
