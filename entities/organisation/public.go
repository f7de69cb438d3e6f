package organisation

import "github.com/estompe/estompe/entities"

func addPublic(add adder, b entities.Kind) {
	add(b, body, `
		caisse primaire d assurance maladie
		caisse primaire d assurances maladie
		caisse primaire d assurance maladie des travailleurs salariés
		caisse primaire centrale d assurance maladie
		caisse primaire de sécurité sociale
		caisse nationale d assurance maladie
		caisse nationale de l assurance maladie
		caisse nationale d assurance vieillesse
		caisse nationale des allocations familiales
		caisse nationale des barreaux français
		caisse nationale de solidarité pour l autonomie
		caisse régionale d assurance maladie
		caisse générale de sécurité sociale
		caisse d allocations familiales
		caisse d assurance retraite et de la santé au travail
		caisse d assurance retraite et de santé au travail
		caisse de mutualité sociale agricole
		caisse de la mutualité sociale agricole
		caisse régionale de mutualité sociale agricole
		caisse départementale de mutualité sociale agricole
		mutualité sociale agricole
		caisse des dépôts et consignations
		caisse de dépôts et consignations
		caisse des dépôts
		caisse des français de l étranger
		caisse de sécurité sociale
		caisse de prévoyance sociale
		caisse régionale des artisans et commerçants
		section locale interministérielle d assurance maladie
		section locale interministérielle
		union de recouvrement des cotisations de sécurité sociale et d allocations familiales
		unions de recouvrement des cotisations de sécurité sociale et d allocations familiales
		union pour le recouvrement des cotisations de sécurité sociale et d allocations familiales
		régime social des indépendants
		sécurité sociale des indépendants
		maison départementale des personnes handicapées
		maison départementale de l autonomie
		maison de l autonomie
		agent judiciaire de l etat
		agent judiciaire du trésor
		trésor public
		pôle emploi
		france travail
		direction générale des finances publiques
		direction générale des impôts
		direction générale des douanes et droits indirects
		direction départementale des finances publiques
		direction régionale des finances publiques
		direction régionale des douanes et droits indirects
		direction nationale d interventions domaniales
		administration des douanes et droits indirects
		service des impôts des particuliers
		service des impôts des entreprises
		établissement français du sang
		établissement national des invalides de la marine
		fonds de garantie des victimes
		fonds de garantie des victimes d actes de terrorisme et d autres infractions
		fonds de garantie des victimes des actes de terrorisme et d autres infractions
		fonds de garantie des assurances obligatoires
		fonds de garantie des assurances obligatoires de dommages
		fonds de garantie automobile
		fonds d indemnisation des victimes de l amiante
		fonds de solidarité vieillesse
		office français de protection des réfugiés et apatrides
		office français de l immigration et de l intégration
		office national des anciens combattants
		office national des anciens combattants et victimes de guerre
		office national des forêts
		conseil supérieur de l audiovisuel
		conseil national des activités privées de sécurité
		conseil national des barreaux
		commission nationale de l informatique et des libertés
		autorité de la concurrence
		autorité des marchés financiers
		autorité de contrôle prudentiel et de résolution
		commission des opérations de bourse
		défenseur des droits
		banque de france
		assistance publique hôpitaux de paris
		assistance publique hôpitaux de marseille
		hospices civils de lyon
		présidence de la république
		commission nationale des comptes de campagne et des financements politiques
		haute autorité de santé
		centre national de la recherche scientifique
		centre national de gestion
		cpam
		cpcam
		cram
		carsat
		cnam
		cnamts
		cnav
		cnavts
		cnaf
		cgss
		caf
		msa
		cmsa
		urssaf
		rsi
		ssi
		mdph
		oniam
		fgti
		fgao
		fiva
		efs
		ansm
		cnil
		ofpra
		ofii
		dreal
		ddtm
		ddass
		direccte
		dirrecte
		dreets
		drieets
		driea
		cipav
		carpimko
		carmf
		cnbf
		rafp
		cnracl
		ircantec
		enim
		dgfip
		dgccrf
		dgddi
		dnid
		sdis
		ccas
		cnsa
		cnaps
		cnrs
		inserm
		inra
		inrae
		ademe
		anah
		brgm
		onf
		oncfs
		acoss
		inpi
		insee
		cada
		arcom
		arcep
		acpr
		cnfpt
		afpa
		crous
		cnous
		aefe
		anpe
		crrmp
		comité régional de reconnaissance des maladies professionnelles
		comité de reconnaissance des maladies professionnelles
		commission de recours contre les décisions de refus de visa d entrée en france
		commission d accès aux documents administratifs
		institut national de la propriété industrielle
		institut national de l origine et de la qualité
		institut national de la statistique et des études économiques
		caisse nationale de retraites des agents des collectivités locales
		caisse autonome de retraite des médecins de france
		caisse interprofessionnelle de prévoyance et d assurance vieillesse
		caisse nationale militaire de sécurité sociale
		caisse des écoles
		agence nationale de l habitat
		agence nationale pour la rénovation urbaine
		agence nationale pour l emploi`)
	add(b, noun, `
		établissement public
		établissement public administratif
		établissement public industriel et commercial`)
	add(b, office, `
		ministre
		ministre délégué
		ministre d etat
		ministère
		secrétaire d etat
		commission d examen
		commission de médiation
		commission départementale
		commission nationale
		direction générale
		direction régionale
		direction départementale
		direction interdépartementale
		direction nationale
		office national
		office français
		agence nationale
		agence française
		agence régionale de santé
		agence de l eau
		établissement public foncier
		établissement public d aménagement
		office public de l habitat
		office public d habitations à loyer modéré
		office public d aménagement et de construction
		bureau de recherches
		bureau d aide juridictionnelle
		service départemental d incendie et de secours
		service départemental
		centre communal d action sociale
		centre de gestion
		conseil national de l ordre
		conseil départemental de l ordre
		conseil régional de l ordre
		ordre national
		chambre de commerce et d industrie
		chambre de métiers
		chambre de métiers et de l artisanat
		chambre d agriculture
		chambre régionale
		chambre des notaires
		chambre départementale
		parc naturel régional
		syndicat intercommunal
		syndicat mixte`)
	add(b, seat, `
		préfet
		maire
		préfète
		préfet délégué
		préfecture
		sous préfet
		sous préfète
		sous préfecture
		préfet de la région
		préfet du département
		préfet de police
		préfecture de police
		commissariat
		commissariat de police
		commissariat central
		gendarmerie
		gendarmerie nationale
		brigade de gendarmerie
		brigade territoriale
		brigade de recherches
		section de recherches
		compagnie de gendarmerie
		police aux frontières
		commission de surendettement
		commission de surendettement des particuliers
		directeur départemental des finances publiques
		directrice départementale des finances publiques
		directeur régional des finances publiques
		haut commissaire de la république
		commune
		ville
		mairie
		département
		région
		collectivité territoriale
		collectivité
		communauté urbaine
		communauté de communes
		communauté d agglomération
		métropole
		conseil départemental
		conseil général
		conseil régional
		conseil municipal
		conseil communautaire
		conseil métropolitain
		conseil territorial
		rectorat
		recteur de l académie
		recteur
		académie
		université
		office public hlm
		office hlm
		opac
		oph
		cub
		drfip
		ddfip
		ddt
		ddtm
		ddpp
		ddets
		ddass
		ddcs
		crcam
		trésorerie
		sip
		sie
		aide sociale à l enfance
		service de l aide sociale à l enfance
		port autonome
		parc national
		grand port maritime`)
}

func addEstablishments(add adder, e entities.Kind) {
	add(e, part, `
		lycée
		lycée professionnel
		lycée général
		lycée technique
		lycée agricole
		lycée général et technologique
		lycée d enseignement professionnel
		collège
		école
		école primaire
		école maternelle
		école élémentaire
		école publique
		école privée
		école nationale
		école supérieure
		groupe scolaire
		institut médico éducatif
		ime
		itep
		institut thérapeutique éducatif et pédagogique
		institut de formation en soins infirmiers
		ifsi
		institut médico professionnel
		centre médico psychologique
		centre psychothérapique
		centre de soins
		centre de santé
		centre de dialyse
		centre de lutte contre le cancer
		centre de rétention
		centre d hébergement et de réinsertion sociale
		centre de formation d apprentis
		centre de loisirs
		résidence autonomie
		résidence services
		foyer logement
		foyer de jeunes travailleurs
		foyer d accueil d urgence
		maison familiale rurale
		micro crèche
		halte garderie
		pensionnat
		hôpital de jour
		quartier de semi liberté
		internat
		crèche
		hôpital
		hôpital privé
		hôpital d instruction des armées
		hôpital psychiatrique
		hôpital local
		hôpitaux universitaires
		clinique
		polyclinique
		clinique vétérinaire
		clinique chirurgicale
		clinique mutualiste
		centre hospitalier
		centre hospitalier universitaire
		centre hospitalier régional
		centre hospitalier régional universitaire
		centre hospitalier intercommunal
		centre hospitalier général
		centre hospitalier spécialisé
		centre hospitalier psychiatrique
		groupe hospitalier
		centre médical
		centre de rééducation
		centre de transfusion sanguine
		centre départemental de transfusion sanguine
		centre régional de transfusion sanguine
		chu
		chr
		chru
		chi
		ehpad
		maison de retraite
		maison de santé
		foyer de vie
		foyer de l enfance
		foyer départemental de l enfance
		pouponnière
		centre éducatif fermé
		centre maternel
		centre d accueil pour demandeurs d asile
		maternité
		maison d enfants
		maison d enfants à caractère social
		bibliothèque
		médiathèque
		foyer d accueil médicalisé
		foyer d hébergement
		maison d accueil spécialisée
		esat
		maison d arrêt
		centre pénitentiaire
		centre de détention
		maison centrale
		établissement pénitentiaire
		établissement pénitentiaire pour mineurs
		prison
		centre de semi liberté
		centre de rétention administrative
		centre commercial
		musée
		théâtre
		aéroport
		gymnase`)
	add(e, shop, `
		hôtel
		hôtel restaurant
		restaurant
		bar
		brasserie
		café
		discothèque
		camping
		magasin
		supermarché
		hypermarché
		boulangerie
		pharmacie
		pizzeria
		librairie
		boucherie
		bijouterie
		pâtisserie
		cinéma
		casino
		résidence hôtelière
		auberge`)
	add(e, nothing, `
		hôtel de ville
		union européenne
		communauté européenne
		communautés européennes
		union économique
		union libre
		maire adjoint
		hôtel de police
		hôtel de région
		hôtel du département
		école de la magistrature
		domaine public
		ministère public
		ministère d huissier
		république française
		ministère d avocat
		ministère d un avocat
		ministre plénipotentiaire
		banque de données
		comité de direction
		comité de pilotage
		comité d orientation
		conseil de surveillance
		conseil d administration`)
}
