package organisation

import (
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// vocabulary is every word list of the topic, made once at first use.
type vocabulary struct {
	first                     wordset.Filter // of the words that a name or its head begins with, of all lists
	heads                     phrases[head]
	companions                *wordset.Set // what may follow "et" or "&" inside a name in lower case
	connectors                *wordset.Set
	loose                     *wordset.Set // connectors that more often lead out of a name
	articles                  *wordset.Set
	of                        *wordset.Set
	stops                     *wordset.Set
	civil                     *wordset.Set
	activity                  *wordset.Set
	foreign                   *wordset.Set
	abroadFirst               *wordset.Set // first words of foreign forms of several
	abroadLower               *wordset.Set // foreign forms that may stand in small letters
	abroadPlain, abroadDotted *wordset.Set // letters of foreign forms: hardly anything else, and those that need their dots
	proud                     *wordset.Set // adjectives that make "Société" part of the name
	street                    *wordset.Set
	counsel                   *wordset.Set
	offices                   *wordset.Set
	participle                *wordset.Set
	alias                     *wordset.Set
	known                     phrases[knownName]
	locative                  *wordset.Set
	acts                      *wordset.Set
	business                  *wordset.Set
	generic                   *wordset.Set
	named                     *wordset.Set // "dénommée", "dite": between a head and its name
	lowerNoun                 *wordset.Set
	territory                 *wordset.Set
	against                   *wordset.Set
	building                  *wordset.Set
	situated                  *wordset.Set
	acronyms                  *wordset.Set
	appoints                  *wordset.Set
	pleading                  *wordset.Set
	lawyer                    *wordset.Set
	security                  *wordset.Set // words of a public fund
	ambiguous                 *wordset.Set // forms that with one capital are words
	legal                     *wordset.Set // what follows a body in a sentence and is no part of it
	openers                   *wordset.Set // stops that may begin a name: "CHEZ LULU"
	everybody                 *wordset.Set
	plurals                   *wordset.Set
	determiners               *wordset.Set
	compass                   *wordset.Set
	united                    *wordset.Set // participles that end a name
	units                     *wordset.Set // what a number behind a name may count
	material                  *wordset.Set // what a body deals "en"
	person                    *wordset.Set // offices that a person holds
	joint                     *wordset.Set // bodies of several communes, often with a name of their own
	side                      *wordset.Set // adjectives behind a region: "Bretagne occidentale"
	parties                   *wordset.Set // what a contract calls those who make it
}

var vocab = sync.OnceValue(func() *vocabulary {
	v := allWords()
	v.first.Merge(&v.heads.first)
	v.first.Merge(&v.known.first)
	for h := range v.abroadFirst.All() {
		v.first.Add(h)
	}
	return v
})

func allWords() *vocabulary {
	return &vocabulary{
		heads:      allHeads(),
		known:      allKnown(),
		companions: words(`environs associés associé associées associes fils fille filles frère frères soeurs sœurs cie compagnie co partenaires partners consorts avocats enfants neveux gendre père`),
		connectors: words(`de du des d la le les l et à au aux en sur sous pour par a lès lez the of and y del van von der di da`),
		loose:      words(`à au aux en sur sous pour par a`),
		articles:   words(`la le les l`),
		of:         words(`de du des d`),
		civil: words(`m mm monsieur messieurs mme mmes madame mesdames mlle mlles mademoiselle mesdemoiselles me mes maître maîtres maitre
			dr docteur docteurs pr professeur veuve consorts époux mr sieur dame conjoint`),
		stops: words(`encontre personne nom peuple égard avouée avouées etat représentée représenté représentés représentées representee represente représentant représentants représentante prise pris
			dont ayant agissant domicilié domiciliée demeurant sis sise située immatriculée inscrite élisant plaidant postulant
			demandeur demanderesse demandeurs demanderesses défendeur défenderesse défendeurs défenderesses appelant appelante appelants appelantes
			intimé intimée intimés intimées requérant requérante partie parties intervenant intervenante comparant comparante non
			avocat avocats avoué avoués avocate substitué substituée substituant assisté assistée assistés vestiaire toque barreau postulants
			attendu considérant vu que qui où contre ci-après après audience débats débouté jugement arrêt ordonnance décision cour tribunal
			liquidateur liquidatrice mandataire administrateur commissaire gérant gérante président présidente directeur directrice salarié salariée
			es ès qualité qualités article articles loi code décret rg rcs siret siren tva iban bic numéro n no tél fax e-mail mail
			copie grosse notifié notifiée expédition délivrée entre défaillant défaillante comparants greffier greffière
			est sont ont avait avaient était étaient fait font soutient soutiennent demande demandent sollicite sollicitent conclut concluent
			expose exposent conteste contestent condamne condamner déboute débouter dit dire ordonne ordonner rejette rejeter déclare déclarer fixe fixer constate
			sera seront doit doivent peut peuvent se s ne n il elle ils elles ce cette ces cet son ses leur leurs
			puis alors ainsi donc or mais car si lorsque lorsqu puisque puisqu quoique comme selon suivant ensemble outre hors sans avec chez vers dans entre
			facture affaire appel pourvoi siège euros francs eur
			janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche`),
		activity: words(`mutual client clients clientèle personal lease leasing securities partners management solutions corporate risk risks global specialty insurance bank banking trading trucks trust systems software digital media consumer retail estate factor factoring company limited hypermarchés supermarchés réseau assurance assurances assureur mutuelle mutuelles vie santé iard prévoyance banque bancaire finance finances financement financière crédit
			construction constructions bâtiment travaux rénovation maçonnerie menuiserie plomberie peinture peintures électricité chauffage isolation toiture couverture charpente carrelage
			industrie industries industriel industrielle services service conseil conseils consulting ingénierie engineering études technologies technologie technique techniques informatique numérique
			transport transports logistique distribution production productions diffusion édition éditions communication international internationale groupe group holding
			immobilier immobilière immobiliers foncière promotion gestion investissement investissements participations développement énergie énergies environnement propreté nettoyage sécurité surveillance
			alimentation restauration hôtellerie automobile automobiles auto autos matériaux matériel matériels équipement équipements location locations formation recrutement intérim
			ambulances taxis tourisme voyages loisirs sports mode textile textiles bois métal métallerie mécanique plastiques emballages chimie pharma pharmacie optique médical laboratoire laboratoires
			agricole viticole horticole élevage distribution import export commerce commerces commercial commerciale europe france outre-mer habitat patrimoine aménagement paysage paysages jardins`),
		abroadFirst:  words(`gmbh ag ltd co inc llc llp plc corp sp kft zrt nyrt oyj sprl bvba cvba scrl sdn pte pty ltda srl doo eood ood kgaa spol`),
		abroadLower:  words(`plc gmbh ltd llc`),
		abroadPlain:  words(`gmbh gmbhcokg gmbhcokgaa gmbhcoohg gmbhco agcokg kgaa ltd coltd pteltd ptyltd inc llc llp plc corp spzoo spzook kft zrt nyrt sro spolsro doo eood ood oyj sprl bvba cvba scrl sdnbhd ltda srl`),
		abroadDotted: words(`spa sapa srls as ab ag kg bv nv cv sl slu oy aps asa ad dd ohg ev uab sia`),
		foreign:      words(`gmbh ltd limited inc incorporated llc llp plc corp corporation bv nv spa srl ag kg se sl oy ab as aps sprl bvba scrl kft lda kgaa pty`),
		proud: words(`générale générales nationale nationales française francaise européenne lyonnaise marseillaise parisienne bordelaise lilloise toulousaine nantaise
			nouvelle centrale industrielle immobilière commerciale internationale régionale départementale foncière hôtelière financière fiduciaire
			auxiliaire métropolitaine méditerranéenne atlantique bretonne normande alsacienne corse provençale languedocienne auvergnate guyanaise martiniquaise guadeloupéenne réunionnaise
			moderne mutuelle philanthropique protectrice historique littéraire des maritime minière sucrière laitière vinicole viticole fermière privée`),
		street: words(`rue avenue av boulevard bd bld place impasse allée allées chemin route quai cours square passage villa lotissement lieu lieudit lieu-dit za zi zac zone bp cs cedex esplanade
			bis ter tour immeuble bâtiment résidence rn rd centre`),
		counsel: words(`avouée avouées avocat avocats avocate avocates avoué avoués`),
		offices: words(`liquidateur liquidatrice liquidateurs mandataire mandataires administrateur administrateurs administratrice commissaire commissaires
			notaire notaires huissier huissiers syndic architecte architectes géomètre géomètres expert experts curateur séquestre`),
		participle: words(`handicapé handicapée handicapés handicapées salariés salarié salariée privé privée privés privées retraités intégré intégrée intégrés assurés assuré blessés mutilés employés employé déportés cadres unifié unifiée spécialisé spécialisée spécialisés agréé agréée associés apparentés anonymes délégué déléguée associé déléguées délégués rapatriés marché réfugiés`),
		alias:      words(`ci après ci-après la le les l dénommée dénommé désignée désigné dite dit appelée appelé nommée anciennement devenue devenu aujourd'hui désormais société ou également aussi ex sous nom le sigle enseigne puis nouvellement en abrégé abréviation compagnie association caisse banque syndicat`),
		locative:   words(`sur dans territoire hors vers depuis habitants habitant situé située situés situées sise sis né née`),
		acts:       words(`est ont soutient demande conclut sollicite fait expose conteste doit peut versera sera avait était n ne oppose produit relève invoque interjette représentée prise relève se s aurait justifie défend persiste`),
		business:   words(`pharmacie pharmacies laboratoire laboratoires clinique biologie médecins médecin vétérinaire vétérinaires dentaire dentistes imagerie radiologie infirmiers kinésithérapie cardiologie anesthésie chirurgie centre ophtalmologie labo bio médical médicale`),
		named:      words(`dénommée dénommé nommée nommé dite dit appelée appelé sise à sous l enseigne filiale`),
		lowerNoun:  words(`groupe banque mutuelle laboratoire laboratoires institut domaine comptoir galerie`),
		territory:  words(`commune ville mairie département région collectivité métropole`),
		against: words(`condamner condamne charge requête pourvoi appel pour demande demandes mémoire conclusions contre avocat avocats condamnation
			responsabilité débouter déboute ordonner enjoindre enjoint opposant oppose opposer profit verser versera payer verse notifiée notifiée soutient défendeur et`),
		building:  words(`résidence immeuble ensemble immobilier bâtiment copropriété domaine tour lotissement villa groupe dénommé dénommée`),
		situated:  words(`sis sise situé située du des de`),
		acronyms:  words(`chu chr chru chi esat`),
		appoints:  words(`désigné désignée désigne désigner nommé nommée nomme nommer nomination désignation`),
		pleading:  words(`représenté représentée représentés représentées représentant assisté assistée assistés assistées observations plaidant postulant avocat avocats avoué avoués conseil substituant substitué substituée distraction parole produit`),
		lawyer:    words(`me maître`),
		security:  words(`retraite retraites primaire maladie maladies sociale sociaux allocations vieillesse dépôts consignations militaire invalidité`),
		ambiguous: words(`sa sas sel sem sca scr sae scs scm`),
		legal: words(`division somme demande demandes décision décisions jugement arrêt ordonnance appel pourvoi requête mémoire partie parties salarié salariée
			employeur caisse appelant appelante intimé intimée requérant requérante défendeur demandeur victime victimes assuré procédure date suite cour tribunal
			contrat cause dépens frais rejet retrait annulation paiement recours moyen moyens faits fait avis rapport litige présente dite ladite dudit`),
		openers:     words(`chez sans entre si quoi alors donc or car son sa ses il elle ils elles vers dans avec`),
		everybody:   words(` tous toutes`),
		plurals:     words(`les des aux ces`),
		determiners: words(`avoir être lui elle eux elles celles ceux qui quoi un une son sa ses leur leurs ce cette ces tout toute tous celui celle mon notre votre autre autres`),
		compass:     words(`occitanie guadeloupe martinique guyane mayotte corse réunion nord sud est ouest centre val pays haute haut hauts hautes basse bas ile iles côte rhône alpes loire pyrénées saint sainte provence aquitaine midi bouches seine atlantique normandie bretagne lorraine alsace champagne ardenne bourgogne franche comté languedoc roussillon limousin auvergne picardie territoire grand`),
		united:      words(`réunis réunies associés associées unis unies`),
		units:       words(`ha hectares hectare ares m2 m² mètres euros francs heures jours mois ans parts actions salariés lots`),
		material:    words(`eau eaux électricité gaz énergie énergies chaleur santé bois mer milieu milieux alternance sciences travail sécurité`),
		person:      words(`ministre secrétaire`),
		joint:       words(`communauté syndicat pays`),
		side:        words(`française occidentale orientale septentrionale méridionale centrale maritime intérieure ultramarine`),
		parties: words(`banque caisse société compagnie bailleur bailleresse preneur preneuse vendeur vendeurs acquéreur acquéreurs cédant cédants cessionnaire
			prêteur emprunteur caution client cliente clients prestataire franchiseur franchisé employeur salarié salariée association commune syndicat
			contrat accord convention protocole bail acte immeuble bien biens fonds parties partie marque marques produits services site assureur assuré
			maître ouvrage entrepreneur concédant concessionnaire locataire mandant mandataire agent distributeur fournisseur groupe filiale filiales`),
		generic: words(`sa sas sarl société societe compagnie groupe association banque cabinet france europe international services groupe la le les et de du des d l`),
	}
}

func isLower(t entities.Token) bool { return t.Is(entities.Word) && !t.Any(entities.Upper) }
func isCapital(t entities.Token) bool {
	return t.Any(entities.Upper) && t.Any(entities.Word|entities.Mixed)
}
