package organisation

import "github.com/estompe/estompe/entities"

// addLocal lists the bodies that communes, départements and regions set up
// together or for one purpose. Each is named by its object, its territory or a
// name of its own, so the complement may be of any kind.
func addLocal(add adder, b, c entities.Kind) {
	add(b, office, `
		régie des eaux
		régie des eaux et de l assainissement
		régie de l eau
		régie publique de l eau
		régie des transports
		régie autonome des transports
		régie départementale des transports
		régie municipale
		régie intercommunale
		régie départementale
		régie communautaire
		régie régionale
		régie métropolitaine
		régie personnalisée
		régie d électricité
		régie des pompes funèbres
		centre intercommunal d action sociale
		syndicat intercommunal à vocation unique
		syndicat intercommunal à vocation multiple
		syndicat mixte ouvert
		syndicat mixte fermé
		syndicat mixte du parc naturel régional
		syndicat des eaux
		syndicat d assainissement
		syndicat d électricité
		syndicat d énergie
		syndicat de communes
		sivom
		sivu
		sictom
		sirtom
		smictom
		smitom
		sitom
		sictoba
		siaep
		siaepa
		sivos
		sietrem
		sydec
		petr
		établissement public territorial
		établissement public territorial de bassin
		établissement public de coopération intercommunale
		établissement public de coopération culturelle
		établissement public de santé
		établissement public de santé mentale
		établissement public social
		établissement public social et médico social
		établissement public local
		établissement public local d enseignement
		établissement public départemental
		établissement public communal
		établissement public portuaire
		groupement d intérêt public
		groupement de coopération sanitaire
		groupement de coopération sociale et médico sociale
		institution interdépartementale
		institution d aménagement
		agence d urbanisme
		agence départementale
		agence technique départementale
		office de tourisme
		office de tourisme intercommunal
		office intercommunal de tourisme
		pôle d équilibre territorial et rural
		pôle métropolitain
		entente intercommunale
		entente interdépartementale
		conservatoire botanique national
		grand établissement`)
	add(b, body, `
		conservatoire du littoral
		conservatoire de l espace littoral et des rivages lacustres
		voies navigables de france
		réseau ferré de france
		collectivité européenne d alsace
		collectivité de corse
		office français de la biodiversité
		agence de services et de paiement
		institut national de recherche pour l agriculture l alimentation et l environnement
		institut national de recherches archéologiques préventives`)
	add(c, longForm, `
		société publique locale
		société publique locale d aménagement
		société anonyme publique locale
		société d économie mixte locale
		société anonyme d économie mixte
		société anonyme d économie mixte locale`)
}
