package secret

import (
	"sync"

	"github.com/estompe/estompe/entities"
)

// sources are who and what tells of matters of the State, of inquiries, of
// counsel and of the bench. The weight 3 is a source that the secret covers
// whatever is said beside it, 2 one of which something must say so, 0 a phrase
// that looks like a source and is none.
var sources = sync.OnceValue(func() *book {
	return newBook([]table{
		{kind: entities.KindDefenceSecret, name: "defence", cues: `
			3 secret|confidentiel défense
			3 secret|confidentiel - défense
			3 très secret
			3 très secret défense
			3 niveau|timbre|mention|classé|classée|classés|classées|tampon|cachet|marqué|marquée|estampillé|estampillée secret
			3 niveau|timbre|mention|classé|classée|classés|classées|tampon|cachet secret|confidentiel défense
			3 niveau|timbre|mention|classé|classée|classés|classées|tampon|cachet|marquée|estampillée très secret
			3 niveau|timbre|mention « secret
			3 niveau|timbre|mention « confidentiel défense
			3 niveau|timbre|mention « très secret
			3 secret de la défense
			3 secret de la défense nationale
			3 secret de défense
			3 secret - défense nationale
			3 diffusion restreinte
			3 diffusion est|était|fut restreinte|limitée
			3 classement|classification secret
			3 classement|classification confidentiel défense
			3 spécial france
			3 classifié|classifiée|classifiés|classifiées
			2 dgse|dgsi|drm|drsd|dpsd
			2 service|services de renseignement|renseignements
			2 service|services spécial|spéciaux
			3 note|notes blanche|blanches
			0 commission du secret
			0 commission consultative du secret
			0 commission du secret de la défense
			0 compromission|atteinte|atteintes|violation au|du secret|secrets de
			0 habilitation|habilité|habilitée|habilités|habilitations secret|confidentiel|défense|très
			0 habilitation|habilitations|habilité|habilitée au|de|aux secret|confidentiel|niveau|informations
			0 formation spécialisée
		`},
		{kind: entities.KindInvestigationSecret, name: "investigation", cues: `
			2 commission|commissions rogatoire|rogatoires
			2 procès - verbal|verbaux d' audition|auditions|interrogatoire|enquête|investigation|investigations|interpellation
			2 procès - verbal|verbaux de synthèse|perquisition|surveillance|transcription|garde|confrontation|renseignement|renseignements|police|gendarmerie|constatations
			2 pv d'|de audition|synthèse|interrogatoire|perquisition
			2 rapport de synthèse|police|gendarmerie|surveillance|filature
			2 rapport d' enquête
			2 synthèse de|des police|enquêteurs|gendarmes
			2 note de renseignement|renseignements|police|synthèse|la
			2 enquête|enquêtes préliminaire|préliminaires|judiciaire|pénale
			2 enquête de flagrance|police
			2 enquête en cours
			2 information judiciaire|ouverte
			2 dossier d' instruction|information
			2 dossier de l' instruction|information|enquête
			2 dossier pénal
			2 procédure d' instruction|information|enquête
			2 procédure pénale
			2 pièces de l' instruction|information|enquête
			2 pièces|actes d' instruction
			2 écoute|écoutes|interceptions téléphonique|téléphoniques|judiciaires
			2 interceptions de
			2 géolocalisation
			2 garde à vue
			2 audition|auditions
			2 interrogatoire
			2 juge d' instruction
			2 magistrat instructeur
			2 enquêteur|enquêteurs
			2 police judiciaire
			3 source|sources proche|proches de|du l'
			3 source|sources proche|proches de|du
			3 source|sources policière|policières|judiciaire|judiciaires
			2 réquisitoire introductif|supplétif
			2 réquisitoire|réquisitoires
			2 réquisitoire définitif
			2 réquisition|réquisitions judiciaire|judiciaires
			2 demande|demandes d' entraide
			2 décision d' enquête
			2 mandat d' amener|arrêt|dépôt|recherche
			2 perquisition
			0 enquête publique|interne|sociale|administrative
			0 procès - verbal de|d' assemblée|difficultés|constat|conciliation|carence|infraction|réception|réunion|saisie|signification|huissier
			0 procès - verbal du|des comité|conseil|débats
		`},
		{kind: entities.KindInvestigationSecret, name: "investigation/leak", cues: `
			2 révélé|révélait|révèle|révéla|révélant
			2 averti|avertissait|avertir|avertissant|avertit
			2 prévenu|prévenait|prévint|prévenant
			2 informé|informait|informa|informant
			2 divulgué|divulguait|divulguant
			2 avisé|avisait|avisant
			2 confié|confiait
			2 appris|apprenait|apprenant à
			2 fait savoir
			2 laissé entendre
			2 alerté|alertait|alertant
			2 communiqué|transmis|dévoilé
		`},
		{kind: entities.KindLawyerSecret, name: "lawyer", cues: `
			2 avocat|avocate|avocats|avocates
			2 maître
			2 me
			2 son|sa|leur|leurs|notre|mon conseil|conseils
			2 conseil de|du|des
			2 conseil externe|extérieur|juridique|habituel
			2 confrère|confrères
			3 consultation juridique
			3 consultation de|du me|maître|cabinet
			3 consultation rédigée|établie|donnée|sollicitée|demandée|remise|délivrée par|auprès
			3 consultation d'|de|du|d'un avocat|son|leur|cabinet
			3 consultation|consultations d' un|une|son avocat|cabinet|conseil|professeur|notaire
			3 échange|échanges|échangé|échangée|échangés|échangées entre avocats|conseils|confrères
			3 échange|échanges|échangé|échangée|échangés|échangées entre les|leurs|nos avocats|conseils
			3 échange|échanges|échangé|échangée|échangés|échangées avec son|leur avocat|conseil
			3 conseils de son|l' avocat
			3 avis juridique
			3 entretien|entretiens|conversation|conversations|réunion|échange|échanges avec|chez me|maître
			3 entretien|entretiens|conversation|conversations|échange|échanges téléphonique|téléphoniques avec me|maître
			3 rendez - vous avec|chez me|maître
			3 entretien|entretiens|conversation|conversations avec son|sa|leur avocat|avocate|conseil|conseils
			3 rendez - vous avec|chez son|leur avocat|conseil
			3 note|notes|avis|analyse|analyses|mémorandum|mémo|consultation|opinion|message|messages|courriel|courriels de son|leur|mon avocat|avocate|conseil
			3 note|notes|avis|analyse|analyses|mémorandum|mémo|consultation|opinion|message|messages|courriel|courriels de son|leur|mon ancien|précédent|propre|nouvel avocat|conseil
			3 note|notes|avis|analyse|analyses|mémorandum|mémo|opinion de l' avocat|avocate
			3 note|notes|avis|analyse|analyses|mémorandum|mémo|opinion du|d'un conseil|avocat américain|anglais|belge|suisse|allemand|espagnol|étranger|fiscal|londonien|londonien|bruxellois
			3 note|notes|avis|analyse|analyses|mémorandum|mémo|opinion du conseil américain|anglais|belge|suisse|allemand|espagnol|étranger|fiscal|externe|habituel
			2 son|leur|mon ancien|précédent|propre conseil
			2 cabinet d' avocats|avocat
			3 avis du conseil externe|extérieur
			3 avis de son|leur avocat|conseil
			3 note|analyse|mémo|mémorandum juridique|juridiques de|du|d'
			3 secret professionnel de l' avocat
			3 correspondance|correspondances|échange|échanges|lettre|lettres|courriel|courriels entre avocats
			0 conseil de prud
			0 conseil de prud ' hommes
			0 conseil de surveillance|discipline|famille|l'|direction|gestion|la
			0 conseil de l' ordre
			0 conseil des prud
			3 consultation|consultations d'|de un|une|son|leur professeur|avocat|cabinet|notaire
			0 avocat général
			0 constituer|constitué|constitution|ministère|sans avocat
			0 constitution|ministère d' avocat
			0 haut conseil
			0 avocats aux conseils
			0 ordre des avocats
		`},
		{kind: entities.KindDeliberationSecret, name: "deliberation", cues: `
			2 feuille de questions
			2 feuille des questions
			2 note|notes|compte|projet de|du|en délibéré
			2 compte rendu du délibéré
			2 compte - rendu du délibéré
			1 délibéré
			0 avoir délibéré
			0 délibéré conformément|public|rendu|ce|le|la|a|prononcé
			2 cours|issue du délibéré
			2 projet|brouillon|ébauche|avant-projet d' arrêt|ordonnance
			2 projet|brouillon|ébauche de|du jugement|décision
			2 projet|brouillon|ébauche de l'|la arrêt|décision|ordonnance
			2 membre|membres de la formation|juridiction|chambre|cour
			2 membre|membres du tribunal|délibéré|siège
			2 juré|jurée|jurés|jurées
			2 assesseur|assesseurs|assesseure
			2 l' un des juges|magistrats|conseillers|assesseurs|membres|jurés
			2 un|une|deux des|de juges|magistrats|conseillers|assesseurs|jurés
			1 juge|juges consulaire|consulaires
			1 conseiller|conseillère|conseillers rapporteur|rapporteure|prud|prud'homme|prud'hommes|prud'homal|consulaire
			1 président|présidente de|du la|jury
			1 greffier|greffière
			1 rapporteur
			1 magistrat|magistrats
			1 un|une|le|la|l' conseiller|conseillère|juge|assesseur|assesseure|magistrat|magistrate
			2 message|lettre|confidence|confidences|indiscrétion|propos|témoignage|attestation de|d'|du l'|un assesseur|juge|juré|conseiller|magistrat
			2 procès - verbal|verbaux du|de délibéré
			2 secret du délibéré|vote
			2 secret des délibérations
			1 minute
			0 mis|mise|mises en délibéré
			0 en délibéré
			0 rapporteur public
		`},
		{kind: entities.KindStatisticsSecret, name: "statistics", cues: `
			3 recensement
			3 enquête|questionnaire|formulaire|bulletin statistique|annuelle|individuel|sectorielle|trimestrielle|mensuelle|structurelle|emploi
			2 questionnaire
			3 réponse|réponses individuelle|individuelles
			3 réponse|réponses à|de|du|au l'|la|questionnaire statistique|enquête
			3 secret statistique
			3 prodcom|intrastat|agreste|antipol|écmoss|rica|drees|dares
			3 service statistique
			3 statistique|statistiques annuelle|mensuelle|trimestrielle|individuelle
			3 réponse|réponses à l' enquête
			3 enquête sur|de|d' le|la|les|l'|branche|conjoncture
			3 51 - 711
			3 51-711
			3 loi du 7 juin 1951
			3 données individuelles
			0 questionnaire médical|préalable|santé
			0 questionnaire de santé|risque|risques|satisfaction
			0 population légale
			0 recensement des|du votes|voix|suffrages|besoins|effets|scrutin
			0 commission de recensement
		`},
		{kind: entities.KindTaxSecret, name: "tax/finding", cues: `
			2 proposition|propositions de rectification|redressement
			2 notification de redressement|redressements
			2 vérificateur|vérificatrice
			2 service vérificateur
			2 rapport de vérification
			2 réponse aux observations
			2 dossier fiscal
			2 finances publiques
			2 direction des services
			2 comptable public
			2 droit de communication
			2 assistance administrative
			2 avis d' imposition|impôt|impôts
			2 avis de non - imposition|imposition
			1 administration fiscale
			1 services fiscaux
			1 service des impôts
			2 déclaration|déclarations de revenus|succession|fiscale|fiscales
			2 déclaration|déclarations n° 2042|2044|2035|2072|2065
			2 déclaration|déclarations annuelle des|de revenus|résultats|résultat
			0 vérificateur d' appareils
		`},
	})
})

var (
	according    = hashes("selon après suivant termes confidences dires aveu")
	impersonal   = hashes("ressort ressortait résulte résultait apparaît apparaissait apparaître appert découle ressortant résultant")
	thatWords    = hashes("que qu")
	whichWords   = hashes("laquelle lequel lesquels lesquelles duquel desquels desquelles auquel")
	whichLeads   = hashes("selon dans par de termes cours lors après suivant à")
	conjunctions = hashes("sorte point seul seule condition manière façon façons fin alors lors afin ainsi tandis pendant bien dès parce puis avant après sans autre tant tel telle telles tels plus moins aussi même")
	// reporting are verbs of saying, showing and finding out, in the forms that a judgment uses of a source.
	reporting = hashes(`indique indiquent indiquait indiquaient indiquant indiqué révèle révèlent révélait révélant révélé mentionne mentionnent mentionnait mentionnant mentionné précise précisent précisait précisant précisé
		relate relatent relatait relatant relaté rapporte rapportent rapportait rapportant rapporté relève relèvent relevait relevant relevé signale signalent signalait signalant signalé note notait notant noté
		constate constatait constatant constaté établit établissent établissait établissant montre montrent montrait montrant montré expose exposait exposant exposé affirme affirmait affirmant affirmé explique expliquait expliquant expliqué
		déclare déclarait déclarant déclaré écrit écrivait écrivant confie confiait confiant confié apprend apprenait appris averti avertit avertissait informe informait informant informé conclut concluait concluant conclu
		estime estimait estimant estimé considère considérait considérant considéré énonce énonçait reconnaît reconnaissait reconnaissant reconnu avoue avouait avoué admet admettait admis atteste attestait attestant
		apparaître entendre savoir voir dit disait disant assure assurait raconte racontait raconté soutient soutenait évoque évoquait évoquant évoqué décrit décrivent décrivait décrivant énumère énuméraient énumérait énumérant
		détaille détaillait détaillant recense recensait recensant liste listait listant contient contenait contenant comporte comportait comportant donne donnait donnant fournit fournissait fournissant dresse dressait
		localise localisait localisant identifie identifiait identifiant désigne désignait désignant fixe fixait fixant figure figurait figurant présente présentait présentant prévoit prévoyait prévoyant ordonne prescrit état
		répertorie répertoriait répertoriant retrace retraçait retraçant analyse analysait analysant dévoile dévoilait dévoilant divulgue divulguait divulguant publie publié reproduit reproduisait transcrit craignait redoutait pensait
		admettre révéler indiquer dire écrire préciser déclarer relater affirmer reconnaître expliquer confier exposer constater montrer établir signaler apprendre conclure rapporter prétendre raconter avouer divulguer dévoiler savoir
		déconseille déconseillait confirme confirmait confirmant confirmé opine opinait inscrit consigné consigne consignait avance avançait soutenu prétend prétendait prétendu allègue allégué alléguait tient tenait tenir rappelle rappelait rappelant rappelé ajoute ajoutait ajoutant ajouté souligne soulignait soulignant souligné observe observait observant observé répond répondait répondant répondu apprécie appréciait diagnostique pronostiquait`)
	// listing are those of them that take an object, the passage itself.
	listing = hashes(`indique indiquait indiquant révèle révélait révélant mentionne mentionnait mentionnant précise précisait précisant relate relatait relatant rapporte rapportait rapportant relève relevait relevant signale signalait signalant
		expose exposait exposant décrit décrivent décrivait décrivant énumère énuméraient énumérait énumérant détaille détaillait détaillant recense recensait recensant liste listait listant contient contenait contenant
		comporte comportait comportant donne donnait donnant fournit fournissait fournissant dresse dressait localise localisait localisant identifie identifiait identifiant désigne désignait désignant fixe fixait fixant figurant
		présente présentait présentant prévoit prévoyait prévoyant répertorie répertoriait répertoriant retrace retraçait retraçant analysait analysant dévoile dévoilait dévoilant divulgue divulguait divulguant évoque évoquait évoquant`)
	advising  = hashes("conseille conseillait conseillant conseillé recommande recommandait recommandant recommandé propose proposait proposant proposé suggère suggérait suggérant suggéré préconise préconisait préconisant invite invitait invitant engage engageait incite incitait")
	aiming    = hashes("tend tendait tendant vise visait visant destinée destiné porte portait portant pour")
	notables  = hashes("notamment ainsi en outre également par ailleurs entre autres")
	opensNoun = hashes("le la les l un une des du de d deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent leur leurs son sa ses plusieurs certains certaines")
	asides    = hashes("qui que qu dont non jamais saisi saisie saisis versé versée versée toujours produit produite produits revêtu revêtue couvert couverte daté datée rédigé rédigée établi établie remis remise")
	judging   = hashes("alors tandis précision informations information élément éléments ce ces cette au sans contrairement propos circonstance fait révélation en-violation")
	// abroad are those to whom what an inquiry holds must not come.
	abroad = hashes("journaliste journalistes quotidien hebdomadaire presse divulgation divulgué divulguée divulguées divulgués révélation révélations reportage interdite")
	// pending says that something goes on, next to one of ongoing.
	pending = hashes("toujours cours poursuit poursuivait poursuivent poursuivaient poursuivre close clos clôturée clôturées secret secrets extrait extraite extraits encore violation")
	ongoing = hashes("enquête enquêtes instruction information exécution investigations professionnel dossier versé versée versés coté cotés communiqué communiquée accessible déposé")
	// abettors are those whom a leak serves.
	abettors  = hashes("violation secret journaliste proche cousin cousine suspect examen complice ami amie frère soeur sœur presse tiers trafiquant trafiquants mari compagnon connaissance voisin beau informateur mis")
	keepers   = hashes(`directeur chef agent policier policière policiers gendarme gendarmes greffier greffière magistrat avocat avocate fonctionnaire gardien officier brigadier journal journaliste quotidien presse hebdomadaire commissaire interprète huissier procureur capitaine lieutenant adjudant douanier enquêteur enquêteurs surveillant secrétaire major substitut chaîne prévenu`)
	inquiries = hashes(`écoute écoutes interpellation interpellations interpellé interpellée interpeller perquisition perquisitions perquisitionné perquisitionner perquisitionnée surveillance surveillances surveillé surveillée filature filatures
		garde mandat instructeur instruction enquêteur enquêteurs enquête géolocalisation géolocalisé balise infiltration saisie saisir commission mis-en-examen examen sonorisation sonorisé investigations investigation arrêté arrêter descente contrôle réquisition auditionné auditionnée convoqué`)
	officials  = hashes("officiel officielle officielles officiels")
	counselled = hashes(`dernier dernière client cliente clients clientes confrère confrères consultation avocats confidentiel confidentielle confidentielles mandant mandante entretien conversation correspondance correspondances`)
	papers     = hashes(`courrier courriers courriel courriels mail mails message messages lettre lettres note notes correspondance correspondances échange échanges télécopie fax sms texto consultation avis analyse mémo mémorandum entretien entretiens conversation conversations
		écrit écrivait écrivant indiquait conseillait adressé adressée répondait réponse retranscription transcription document`)
	splits = hashes(`voter votèrent prononcés voix majorité minorité unanimité minoritaire minoritaires majoritaire voté votait votaient vote votes opposé opposés opposée opposait opposaient désaccord partisan partisane partisans opinait penchait partagés divisés rallié ralliés dissident dissidente dissidents`)
	// hints tell of a split where the source is one of the bench for certain.
	hints      = hashes(`contraire favorable favorables hésité hésitait infirmer confirmer casser cassation rejet avis doute tour acquittement relaxe condamner acquitter seul culpabilité voulait voulu convaincre convaincu accord`)
	assemblies = hashes("copropriétaires actionnaires associés municipal communautaire régional départemental syndicat élection élections électoral comité")
	owning     = hashes("son sa leur leurs")
	addressing = hashes("adressé adressée adressés adressées destiné destinée envoyé envoyée")
	stamped    = hashes("classifié classifiée classifiés classifiées secret défense confidentiel confidentielle protégé protégée")
	surveys    = hashes("statistique statistiques enquête recensement insee individuelle individuelles")
	subjects   = hashes("qui lequel laquelle lesquels lesquelles")
	// procedural are verbs that say what becomes of a document, not what it holds.
	procedural = hashes("intéressant concernant touchant produit produisant verse versant transmet transmettant communique communiquant saisit sollicite sollicitant refuse refusant demande demandant autorise autorisant permet permettant constitue constituant appartient appartenant relève relevant présente présentant porte portant fait faisant ayant étant pouvant devant méconnaît méconnaissant justifie justifiant fonde fondant rejette rejetant viole violant compromet compromettant protège protégeant couvre couvrant")
	// duties open a sentence that says what a court or a party has to do.
	duties     = hashes("appartient appartenait incombe incombait loisible")
	hPorte     = entities.Fold("porte")
	hSur       = entities.Fold("sur")
	hObjet     = entities.Fold("objet")
	hEn        = entities.Fold("en")
	hViolation = entities.Fold("violation")
)

// valued are the nouns that govern figures under the tax, bank and medical secrets,
// beside those of [others].
var valued = []table{
	{sub: "rate", kind: entities.KindMedicalSecret, units: percent, cues: `
		69 fixe|fixé|porte|porté|évalue|évalué|retient|retenu|ramène|ramené|maintient|maintenu le|ce|son|un taux
		69 taux à
	`},
	{kind: entities.KindTaxSecret, name: "tax", units: money | percent, cues: `
		90 revenu fiscal de référence
		90 revenu|revenus net|brut|nets|bruts global|globaux|imposable|imposables
		90 revenu|revenus déclaré|déclarés
		88 crédit|crédits|réduction|réductions d' impôt
		88 impôt sur le revenu
		88 impôt sur les sociétés|bénéfices
		88 impôt sur la fortune
		88 impôt de solidarité
		90 actif net taxable|imposable
		90 patrimoine net|taxable|imposable|déclaré
		90 revenus d' origine indéterminée
		90 revenu|revenus fonciers|foncier|distribués|réputés|catégoriels|mobiliers
		94 réintégré|réintégrée|réintégration une|la|d'une|de provision|provisions
		94 réintégré|réintégrée|réintégrés|réintégrées|réintégration|réintègre
		92 taxé|taxée|taxés|taxées|imposé|imposée d' office
		90 recettes omises|dissimulées|minorées|occultes|reconstituées
		88 minoration|minorations|omission|omissions|dissimulation de|d' recettes|recette|revenus|bénéfices
		90 rejeté|rejetée|rejetées des|de|la|les charge|charges|déduction
		88 charges non déductibles|justifiées|admises
		88 déficit|déficits foncier|fonciers|reportable|reportables|fiscal
		90 crédit de tva|taxe
		88 tva déductible|collectée|déduite|éludée|éludés
		97 droits éludés|rappelés
		88 bénéfices non commerciaux
		88 bénéfice|bénéfices agricole|agricoles|fiscal|fiscaux
		88 bénéfices industriels
		90 avantage|avantages occulte|occultes
		90 majoration|majorations pour manquement|manœuvres|mauvaise|activité
		90 base d' imposition
		92 base|bases taxable|taxables
		92 impôt dû
		90 droits de succession|mutation|donation
		90 dividendes
		88 abandon de créance
		88 redressé|redressée|redressés
		88 reconstitué|reconstituée un|le|la|les|des
		88 dons déclarés
		88 amende fiscale
	`},
	{kind: entities.KindTaxSecret, name: "tax/audit", units: money, cues: `
		94 rehaussé|rehaussée|rehaussés|rehaussées|rehaussement|rehaussements
		94 rehaussé|rehausse|rehausser le|la|son|du bénéfice|résultat|recettes|chiffre
		94 remis|remise|remises|remettant en cause
		94 remis|remise|remises|remettant en cause la|le|les|une|des déduction|déductions|réduction|crédit|imputation|exonération|charges|amortissements|provision
	`},
	{kind: entities.KindTaxSecret, name: "tax/rateable", units: money, cues: `
		88 valeur|valeurs locative|locatives
	`},
	{kind: entities.KindBankSecret, name: "bank", units: money, cues: `
		86 état des avoirs
		86 avoirs de|du mme|m|monsieur|madame|client|cliente
		86 ligne|lignes d'|de escompte|crédit|trésorerie
		86 facilité|facilités de caisse
		86 autorisation de découvert
		86 avoirs bancaires|déposés|détenus|financiers
		86 dispose|disposait|détient|détenait|possède|possédait d'|des avoirs
		86 dispose|disposait d' avoirs
		86 compte|comptes joint|personnel|épargne|titres|suisse
		86 livret a
		86 pel|pea|cel
		86 plan d' épargne
		86 compte à terme
		86 avoir|avoirs en banque|compte
		86 encours bancaire|bancaires
		86 portefeuille de titres|valeurs
		86 assurance vie
		86 contrat d' assurance - vie
	`},
}

var (
	movements  = hashes(`paiements dépenses achats découvert solde débiteur débitrice virement virements retrait retraits dépôt dépôts versement versements chèque chèques débit débits créditeur prélèvement prélèvements transfert transferts mouvement mouvements remises espèces`)
	statements = hashes("relevé relevés extrait extraits ficoba compte comptes livret avoirs banque")
	claiming   = hashes("prêt prêts due dus dues restant créance créances condamner condamne condamné condamnée réclame réclamait réclamée remboursement rembourser mensualités caution cautionnement payer impayé impayées principal outre sollicite demande doit doivent")
	fiscal     = hashes(`fiscal fiscale fiscaux fiscales impôt impôts imposition impositions taxe taxes cadastrale`)
	published  = hashes("publiée publiés publiées publié moyenne nationale national régionale branche région population cadastre officiels officielles")
	households = hashes(`foyer quotient imposition`)
	// clinical are words beside which a bare rate is one of incapacity.
	clinical = hashes("médical médicale médicaux médicales incapacité invalidité consolidation consolidé consolidée séquelles ipp aipp itp dfp infirmité infirmités handicap lésion lésions blessure blessures docteur médecin médecins maladie pathologie fonctionnel fracture traumatisme infection oniam corporel")
	auditors = hashes("service vérificateur vérificatrice contribuable administration fiscal fiscale impôt impôts imposition")
	levies   = hashes("urssaf msa acoss agirc cgss")
	hParts   = entities.Fold("parts")
)
