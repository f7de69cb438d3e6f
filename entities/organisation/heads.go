package organisation

import "github.com/estompe/estompe/entities"

// head is what a word or phrase that announces an organisation says about it.
type head struct {
	kind entities.Kind
	as   shape
}

// shape says how a name follows a head.
type shape uint8

const (
	form      shape = iota + 1 // legal form in letters ("SARL"): belongs to the name, before or behind it
	longForm                   // legal form in words ("société anonyme"): belongs to the name if one follows at once
	noun                       // "société", "compagnie": announces a name, does not belong to it
	plural                     // "sociétés": announces several
	firm                       // "SCP", "SELARL": counsel, unless the context says otherwise
	firms                      // "les SCP A et B"
	part                       // belongs to the name that must follow ("association", "lycée")
	body                       // complete by itself, a complement may follow ("caisse d'allocations familiales")
	office                     // needs a complement, which may be all in lower case ("ministre de l'intérieur")
	seat                       // needs a complement with "de" and a place ("préfet du Gard", "commune de X")
	owners                     // "syndicat des copropriétaires"
	cap                        // as part, but only where it is written with a capital ("Banque", "Mutuelle")
	bank                       // complete by itself, any name may follow ("caisse régionale de crédit agricole mutuel")
	shop                       // named by what stands right behind it, never by its town ("restaurant Le Relais")
	word                       // a name only where an acronym behind it says so ("centre d'action poétique (CAP)")
	nothing                    // looks like the beginning of a name and is none
	committee                  // "comité social et économique", with the company it belongs to
)

// allHeads lists what announces an organisation. All are general terms of law and administration.
func allHeads() phrases[head] {
	p := phrases[head]{}
	c, e, b, l := entities.KindCompany, entities.KindEstablishment, entities.KindPublicBody, entities.KindLawFirm
	add := func(k entities.Kind, s shape, list string) { p.add(head{k, s}, list) }
	addForms(add, c)
	addFirms(add, l)
	addAssociations(add, c)
	addPublic(add, b)
	addLocal(add, b, c)
	addEstablishments(add, e)
	return p
}

type adder func(entities.Kind, shape, string)

func addForms(add adder, c entities.Kind) {
	add(c, form, `
		sa
		sas
		sasu
		sarl
		eurl
		sci
		snc
		scs
		scea
		earl
		gaec
		gfa
		sica
		sccv
		scpi
		fct
		scic
		scop
		scm
		sem
		semop
		sopr
		gie
		geie
		sca
		scr
		sccr
		sarlu
		sae
		epic
		gmbh
		sasp
		eirl
		sa d hlm
		sa hlm
		sa coop
		sarl coop
		sas coop`)
	add(c, longForm, `
		société anonyme
		société anonyme d hlm
		société anonyme d habitations à loyer modéré
		société anonyme de droit belge
		société anonyme d économie mixte
		société anonyme coopérative
		société anonyme à conseil d administration
		société anonyme à directoire et conseil de surveillance
		société à responsabilité limitée
		société à responsabilité limitée unipersonnelle
		société par actions simplifiée
		société par actions simplifiée unipersonnelle
		société par actions simplifiées
		société en nom collectif
		société en commandite simple
		société en commandite par actions
		société civile
		société civile immobilière
		société civile d exploitation agricole
		société civile d exploitation viticole
		société civile de moyens
		société civile de construction vente
		société civile d attribution
		société civile de placement immobilier
		société civile de portefeuille
		société civile particulière
		société civile agricole
		société civile du domaine
		société coopérative
		société coopérative agricole
		société coopérative de production
		société coopérative d intérêt collectif
		société coopérative de banque populaire
		société anonyme coopérative de banque populaire
		société anonyme coopérative de crédit
		société coopérative à responsabilité limitée
		société d économie mixte
		société d intérêt collectif agricole
		société d aménagement foncier et d établissement rural
		société européenne
		entreprise unipersonnelle à responsabilité limitée
		entreprise agricole à responsabilité limitée
		exploitation agricole à responsabilité limitée
		groupement agricole d exploitation en commun
		groupement foncier agricole
		groupement d intérêt économique
		fonds commun de titrisation
		fonds commun de créances`)
	add(c, noun, `
		société
		sté
		ste
		compagnie
		cie
		compagnie d assurance
		compagnie d assurances
		compagnie aérienne
		cie d assurances
		entreprise
		enseigne
		enseigne commerciale
		dénomination sociale
		dénomination
		nom commercial
		raison sociale
		groupe
		groupement
		maison mère
		banque
		établissement bancaire
		établissement de crédit
		mutuelle
		assureur
		société d assurance
		société d assurances
		société d assurance mutuelle
		société mère
		société holding
		société civile dénommée
		agence`)
	add(c, plural, `
		sociétés
		stés
		sociétés civiles immobilières
		compagnies
		compagnies d assurances
		entreprises
		banques
		sarl et
		assureurs`)
}

func addFirms(add adder, l entities.Kind) {
	add(l, firm, `
		scp
		scpa
		selarl
		selurl
		seleurl
		selas
		selasu
		selafa
		selca
		aarpi
		spfpl
		sepel
		sel
		société civile professionnelle
		société d avocats
		société d exercice libéral
		société d exercice libéral à responsabilité limitée
		société d exercice libéral par actions simplifiée
		société d exercice libéral à forme anonyme
		association d avocats
		association d avocats à responsabilité professionnelle individuelle
		cabinet d avocats
		cabinet
		étude`)
	add(l, firms, `
		sociétés civiles professionnelles`)
}

func addAssociations(add adder, c entities.Kind) {
	add(c, part, `
		association
		association syndicale libre
		association syndicale autorisée
		association foncière
		association foncière urbaine libre
		association diocésaine
		association départementale
		association régionale
		association nationale
		association française
		association intermédiaire
		association sportive
		association loi 1901
		association familiale
		association culturelle
		association des parents d élèves
		association de défense
		comité des fêtes
		football club
		rugby club
		tennis club
		union sportive
		club sportif
		admr
		amicale laïque
		société de chasse
		société mutualiste
		fondation
		fédération
		fédération nationale
		fédération française
		fédération départementale
		fédération régionale
		confédération générale
		confédération nationale
		confédération française
		syndicat
		syndicat national
		syndicat général
		syndicat départemental
		syndicat professionnel
		syndicat autonome
		union syndicale
		union locale
		union départementale
		union régionale
		union nationale
		établissements
		ets
		coopérative agricole
		coopérative
		copropriété
		galerie
		association de gestion
		comité d entreprise de la société
`)
	add(c, bank, `
		caisse de crédit mutuel
		caisse locale de crédit mutuel
		caisse fédérale de crédit mutuel
		caisse régionale de crédit agricole
		caisse régionale de crédit agricole mutuel
		caisse régional de crédit agricole mutuel
		caisse régionale du crédit agricole
		caisse régionale du crédit agricole mutuel
		caisse de crédit agricole
		caisse de crédit agricole mutuel
		caisse d épargne
		caisse d épargne et de prévoyance
		caisse de congés payés
		caisse régionale d assurances mutuelles agricoles
		caisse régionale d assurances mutuelles agricole
		caisse régionale d assurance mutuelle agricole
		caisse locale d assurances mutuelles agricoles
		banque populaire
		safer
		chambre arbitrale internationale
		chambre arbitrale maritime
		centre de médiation et d arbitrage`)
	add(c, cap, `
		banque
		banco
		banca
		mutuelle
		mutuelle assurance
		mutuelles
		groupe
		crédit
		caisse
		laboratoires
		laboratoire
		mutualité
		compagnie générale
		compagnie générale des
		compagnie des
		compagnie du
		compagnie de
		compagnie européenne
		compagnie française
		compagnie nationale
		union
		assurance mutuelle
		assurances mutuelles`)
	add(c, word, `
		centre
		comité
		institut
		observatoire
		conservatoire
		collectif
		organisation
		ligue
		amicale
		ordre
		réseau
		bureau central français
		office
		comptoir
		consortium`)
	add(c, owners, `
		syndicat des copropriétaires
		syndicat de copropriétaires
		syndicat des copropriétaires secondaire
		syndicat secondaire des copropriétaires
		syndicat secondaire
		syndicat principal des copropriétaires
		syndicat de copropriété
		syndicat de la copropriété
		sdc`)
	add(c, committee, `
		comité social et économique
		comité social économique
		comité social et économique central
		comité social et économique d établissement
		comité central d entreprise
		comité d entreprise
		comité d établissement
		cse
		chsct`)
}
