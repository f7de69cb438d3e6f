package secret

import (
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// denies tells whether the text says that there is none of what stands at token
// i: "en l'absence de traumatisme", "aucune pathologie". What somebody has not is no diagnosis.
func (f *finder) denies(i int) bool {
	j := i - 1
	for ; j >= f.begin && j >= i-3 && (lesser.Has(f.k[j].Hash) || f.partOf(j)&graded != 0); j-- {
	}
	return j >= f.begin && lacks.Has(f.k[j].Hash)
}

var (
	lesser = hashes("de d du des tout toute telle tel")
	lacks  = hashes("absence aucun aucune pas ni nul nulle sans jamais")
)

// practice tells whether a trade, an institution or a field is what is spoken
// of: "centre de dialyse", "la lutte contre le cancer", "profession d'orthophonie".
func (f *finder) practice(i int) bool {
	for j := i - 1; j >= f.begin && j >= i-4; j-- {
		switch h := f.k[j].Hash; {
		case trades.Has(h):
			return true
		case !lesser.Has(h) && !links.Has(h):
			return false
		}
	}
	return false
}

var (
	links  = hashes("la le l les contre en sur et")
	trades = hashes(`centre centres cabinet cabinets société service services unité unités clinique institut profession métier exercice actes acte ordre diplôme maison spécialité spécialités activité activités
		ligue fondation association lutte plan recherche recherches dépistage prévention matière domaine formation formations école master licence titulaire docteur médecin professeur spécialiste vaccin vaccination
		laboratoire laboratoires fabricant commercialisation vente brevet brevets marché vaccins préjudice essai essais étude études`)
)

// abstract tells whether the law, not somebody, is what is spoken of: a
// sentence that quotes it, persons in general, any illness whatever.
func (f *finder) abstract(i int) bool {
	for j := i - 1; j >= f.begin && j >= i-5; j-- {
		h := f.k[j].Hash
		if general.Has(h) {
			return true
		}
		if f.k[j].Any(entities.Punct) && !f.is(j, '-') {
			break
		}
	}
	from := f.sentences[f.sentenceOf(i)]
	return f.states(from, i) || f.recites(i)
}

var general = hashes("personnes malades sujets individus travailleurs quiconque toute tout toutes tous telle telles tels éventuels éventuelles éventuel éventuelle")

// states tells whether a sentence says what the law says, and of nobody in particular.
func (f *finder) states(from, to int) bool {
	article, says := false, false
	for j := from; j < to && j < from+400; j++ {
		h := f.k[j].Hash
		article = article || statutes.Has(h)
		says = says || provides.Has(h)
		if somebody.Has(h) && j > from+1 {
			return false
		}
	}
	return article && says
}

// recites tells whether token i stands in a quotation of the law that opened in the paragraph.
func (f *finder) recites(i int) bool {
	open := -1
	for _, q := range f.quotes {
		if q.first <= i && i < q.last {
			open = q.first - 1
		}
	}
	if open < 0 && f.open >= f.begin && f.open < i {
		open = f.open
	}
	if open < 0 {
		return false
	}
	return f.states(max(f.begin, open-40), open)
}

var (
	statutes = hashes("article articles loi code décret alinéa dispositions règlement arrêté tableau tableaux annexe")
	provides = hashes("dispose disposent disposait disposant prévoit prévoient prévoyait énonce énoncent prescrit définit définissent termes sens réputé réputée réputées résulte vertu édicte garantit institue instituent désigne désignées désignés prévues prévus présumée")
	somebody = hashes("m mme mlle mm monsieur madame mademoiselle intéressé intéressée requérant requérante salarié salariée assuré assurée patiente expert docteur dr blessé blessée défunt prévenu")
)

// saidOf tells whether an adjective of the ill is said of somebody: "il est diabétique".
func (f *finder) saidOf(i int) bool {
	if f.is(i-1, ',') && f.is(i+1, ',') && f.k[i].Any(entities.Lower) {
		return true // in apposition: "le mari, toxicomane, …"
	}
	for j := i - 1; j >= f.begin && j >= i-3; j-- {
		switch h := f.k[j].Hash; {
		case said.Has(h):
			return f.k[i].Any(entities.Lower) || f.capitals(i)
		case !adverbs.Has(h):
			return false
		}
	}
	return false
}

var (
	said = hashes(`est était étant devenu devenue reste restait patient patiente mari épouse père mère frère fils fille enfant homme femme né née personnalité profil sujet conducteur mineur
		reconnu reconnue diagnostiqué diagnostiquée déclaré déclarée fût soit être serait demeure compagnon concubin voisin époux`)
	adverbs = hashes("un une le la atteint très gravement également aussi lui elle même - profondément totalement sévèrement pas plus toujours")
)

var (
	hAinsi        = entities.Fold("ainsi")
	hQue          = entities.Fold("que")
	hDes          = entities.Fold("des")
	hSein         = entities.Fold("sein")
	hAuContracted = entities.Fold("au")
	hMaladie      = entities.Fold("maladie")
	hInsurance    = entities.Fold("assurance")
	hDeficit      = entities.Fold("déficit")
	hFonctionnel  = entities.Fold("fonctionnel")
	hA            = entities.Fold("à")
	hAVC          = entities.Fold("avc")
	hDepression   = entities.Fold("dépression")

	prepositions = hashes("de d du des à au aux avec sans par en sous sur dans contre")
	withs        = hashes("avec sans")
	determiners  = hashes("la le l les un une son sa ses leur leurs ce cette cet ces des deux trois quatre cinq six plusieurs quelques nombreux nombreuses premier première deuxième troisième quatrième cinquième second seconde chaque autres autre d de")
	atteintes    = hashes("atteinte atteintes")
	rankings     = hashes("premier première premiers premières deuxième deuxièmes troisième troisièmes quatrième quatrièmes cinquième cinquièmes second seconde sixième septième huitième")
	counts       = hashes("séances séance cures épisode épisodes prise port pose injections traitement consultations")
	ordinals     = hashes("1er 1ère 2nd 2nde")
	bringing     = hashes("entraînant provoquant occasionnant associé associée associés associées compliqué compliquée compliqués compliquées accompagné accompagnée accompagnés accompagnées évoluant générant avec responsable")
	alsos        = hashes("également aussi notamment surtout enfin secondairement")
	sides        = hashes("gauche gauches droit droite droites supérieur supérieure supérieurs supérieures inférieur inférieure inférieurs inférieures dominante dominant fantôme")
	notLimbs     = hashes("courante courantes levée forte œuvre ouvrable social sociale sociaux électoral électorale arrière avant")
	prefixes     = hashes("post neuro psycho anxio cardio musculo broncho gastro ostéo dento maxillo fronto temporo fémoro cranio crânio thoraco lombo cervico dorso scapulo acromio sacro rétro péri para sub hémi tétra anti hyper hypo méta pré cérébro céphalo maniaco algo fibro pneumo oto rhino génito recto vagino médico")
	hepatitis    = hashes("hépatite hépatites")
	hurts        = hashes("entorse entorses traumatisme traumatismes plaie plaies brûlure brûlures cicatrice cicatrices amputation amputations")
	acronyms     = hashes("vih sida avc dmla bpco")
	fractures    = hashes("fracture fractures")
	fields       = hashes("sociale sociales numérique territoriale sociétale")
	ailing       = hashes("de d une sa en cette")
)

// pairs are words that tell of health with certain others: "épuisement professionnel".
var pairs = sync.OnceValue(func() map[uint64]*wordset.Set {
	m := map[uint64]*wordset.Set{}
	for words, only := range map[string]*wordset.Set{
		"épuisement":             hashes("professionnel moral physique nerveux psychique"),
		"dépression dépressions": hashes("nerveuse réactionnelle réactive sévère majeure grave profonde chronique récurrente saisonnière partum résistante"),
		"rupture ruptures":       hashes("coiffe rotateurs tendon tendons ligament ligaments achille anévrisme anévrysme ménisque rate utérine sus épineux vasculaire artérielle musculaire ligamentaire croisé croisés biceps"),
		"risque comportement comportements geste gestes pulsions velléités conduites propos idées idéation": hashes("suicidaire suicidaires suicide autoagressif autoagressifs hétéroagressif hétéroagressifs addictive addictives alcooliques délirants délirantes délirant noires paranoïaques"),
		"tentative tentatives":         hashes("suicide"),
		"virus":                        hashes("hépatite vih sida immunodéficience grippe"),
		"état":                         hashes("dépressif anxieux dépressive stress traumatique végétatif psychotique délirant maniaque démentiel suicidaire mélancolique grabataire comateux septique pauci"),
		"accident accidents":           hashes("vasculaire cérébral ischémique cardiaque coronarien"),
		"arrêt":                        hashes("cardiaque respiratoire cardio cardiorespiratoire"),
		"burn":                         hashes("out"),
		"choc":                         hashes("émotionnel psychologique septique anaphylactique hémorragique traumatique psychique"),
		"stress":                       hashes("traumatique"),
		"menace":                       hashes("accouchement"),
		"personnalité":                 hashes("borderline pathologique paranoïaque limite psychopathique antisociale narcissique perverse dépendante histrionique schizoïde psychotique dyssociale obsessionnelle"),
		"usure":                        hashes("cartilagineuse articulaire dentaire"),
		"section sections":             hashes("tendineuse tendineuses nerf tendon tendons artère médullaire moelle artérielle fléchisseurs"),
		"inflammatoire inflammatoires": hashes("anti"),
	} {
		for h := range hashes(words).All() {
			m[h] = only
		}
	}
	return m
})
