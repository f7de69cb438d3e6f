package quantity

import (
	"strings"
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/wordset"
)

type unit struct {
	class Class
	glue  byte // may be glued to the digits
	caps  bool // is one in capitals only
	cents bool // is a hundredth of a currency
}

type scaleWord struct {
	by     int64
	class  Class // K€ in one word is money
	letter bool
}

var (
	hDash        = entities.Fold("-")
	hEt          = entities.Fold("et")
	hDe          = entities.Fold("de")
	hD           = entities.Fold("d")
	hDemi        = entities.Fold("demi")
	hPour        = entities.Fold("pour")
	hP           = entities.Fold("p")
	hCent        = entities.Fold("cent")
	hHundred     = entities.Fold("100")
	hThousand    = entities.Fold("1000")
	hQuart       = entities.Fold("quart")
	hSlash       = entities.Fold("/")
	hPar         = entities.Fold("par")
	hHors        = entities.Fold("hors")
	hToutes      = entities.Fold("toutes")
	hTaxes       = entities.Fold("taxes")
	hTaxe        = entities.Fold("taxe")
	hCompris     = entities.Fold("comprises")
	hSquare      = entities.Fold("²")
	hCube        = entities.Fold("³")
	hM           = entities.Fold("m")
	hDegree      = entities.Fold("°")
	hC           = entities.Fold("c")
	hPoints      = entities.Fold("points")
	hX           = entities.Fold("x")
	hFois        = entities.Fold("fois")
	hPoint       = entities.Fold("point")
	hBase        = entities.Fold("base")
	hVente       = entities.Fold("vente")
	hPct         = entities.Fold("pourcentage")
	hCarres      = entities.Fold("carrés")
	hCubes       = entities.Fold("cubes")
	hMetres      = entities.Fold("mètres")
	hTemps       = entities.Fold("temps")
	hPlein       = entities.Fold("plein")
	hPleins      = entities.Fold("pleins")
	hUn          = entities.Fold("un")
	hUne         = entities.Fold("une")
	hMoitie      = entities.Fold("moitié")
	hPlus        = entities.Fold("+")
	hA           = entities.Fold("à")
	hVirgule     = entities.Fold("virgule")
	hEntre       = entities.Fold("entre")
	hDemie       = entities.Fold("demie")
	hLe          = entities.Fold("le")
	hDu          = entities.Fold("du")
	hAu          = entities.Fold("au")
	hDes         = entities.Fold("des")
	hOu          = entities.Fold("ou")
	hMille       = entities.Fold("mille")
	hLivre       = entities.Fold("livre")
	hLivres      = entities.Fold("livres")
	hSterling    = entities.Fold("sterling")
	hSur         = entities.Fold("sur")
	hComma       = entities.Fold(",")
	hSemi        = entities.Fold(";")
	hColon       = entities.Fold(":")
	hOpen        = entities.Fold("(")
	hEquivalent  = entities.Fold("équivalent")
	hEquivalents = entities.Fold("équivalents")
	hMoins       = entities.Fold("moins")
	hZero        = entities.Fold("zéro")
	hDollar      = entities.Fold("$")
	hEuroSign    = entities.Fold("€")
	hCentsOf     = entities.Fold("cents")
	hEn          = entities.Fold("en")
	hQuote       = entities.Fold("'")
)

var numberWords = sync.OnceValue(func() *wordset.Map[int64] {
	m := &wordset.Map[int64]{}
	for i, w := range strings.Fields("un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize") {
		m.Put(entities.Fold(w), int64(i+1))
	}
	for w, v := range map[string]int64{
		"une": 1, "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80, "octante": 80,
		"nonante": 90, "cent": 100, "cents": 100, "mille": 1000, "mil": 1000, "million": 1e6, "millions": 1e6, "milliard": 1e9, "milliards": 1e9,
	} {
		m.Put(entities.Fold(w), v)
	}
	return m
})

// denominators are the words of fractions.
var denominators = sync.OnceValue(func() *wordset.Map[int64] {
	m := &wordset.Map[int64]{}
	for w, v := range map[string]int64{"tiers": 3, "quart": 4, "quarts": 4, "cinquième": 5, "cinquièmes": 5, "sixième": 6, "sixièmes": 6, "septième": 7, "septièmes": 7, "huitième": 8, "huitièmes": 8, "neuvième": 9, "neuvièmes": 9, "douzième": 12, "douzièmes": 12, "quinzième": 15, "vingtième": 20, "vingtièmes": 20, "centième": 100, "centièmes": 100, "dixième": 10, "dixièmes": 10} {
		m.Put(entities.Fold(w), v)
	}
	return m
})

// follows are the words after which "un" is a number and no article.
var follows = sync.OnceValue(func() *wordset.Map[bool] {
	m := &wordset.Map[bool]{}
	for h := range numberWords().Keys() {
		m.Put(h, true)
	}
	for h := range currencies().Keys() {
		m.Put(h, true)
	}
	for h := range denominators().Keys() {
		m.Put(h, true)
	}
	m.Put(hDemi, true)
	return m
})

// maybe has a bit for every word that may open a quantity, or one that only its context shows.
var maybe = func() (b [128]uint64) {
	for _, w := range strings.Fields("zéro un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante septante huitante octante nonante cent mille moitié tiers quart cinquième sixième septième huitième neuvième dixième douzième quinzième vingtième centième dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine millier") {
		h := entities.Fold(w)
		b[h&8191>>6] |= 1 << (h & 63)
	}
	return b
}()

var scaleWords = sync.OnceValue(func() *wordset.Map[scaleWord] {
	m := &wordset.Map[scaleWord]{}
	put := func(by int64, class Class, letter bool, words string) {
		for _, w := range strings.Fields(words) {
			m.Put(entities.Fold(w), scaleWord{by, class, letter})
		}
	}
	put(1e3, Bare, false, "mille millier milliers")
	put(1e6, Bare, false, "million millions")
	put(1e9, Bare, false, "milliard milliards")
	put(1e3, Bare, true, "k")
	put(1e6, Bare, true, "m mio")
	put(1e9, Bare, true, "md mds mrd")
	put(1e3, Money, true, "ke keur keuro keuros kf kff kfrs kusd kchf kgbp")
	put(1e6, Money, true, "me meur meuro meuros mf mff mfrs musd mchf mgbp")
	put(1e9, Money, true, "mde mdeur mdseur mdeuros")
	return m
})

var units = sync.OnceValue(func() *wordset.Map[unit] {
	m := &wordset.Map[unit]{}
	for h, u := range currencies().All() {
		m.Put(h, u)
	}
	put := func(c Class, glue byte, words string) {
		for _, w := range strings.Fields(words) {
			m.Put(entities.Fold(w), unit{class: c, glue: glue})
		}
	}
	put(Percent, 1, "% pct ‰")
	put(Length, 1, "km mètres")
	put(Length, 0, "kilomètre kilomètres mètre mètres")
	put(Points, 1, "points point pt pts pb pdb bp bps x")
	put(Mass, 1, "t kg kt mt mg g")
	put(Mass, 0, "tonne tonnes kilo kilos kilogramme kilogrammes gramme grammes quintal quintaux tonnage milligrammes")
	put(Volume, 1, "l hl m3 ml cl")
	put(Volume, 0, "litre litres hectolitre hectolitres millilitres")
	put(Energy, 1, "kwh mwh gwh twh mw kw gw kva mwc")
	put(Energy, 0, "mégawattheure mégawattheures kilowattheure kilowattheures gigawattheure gigawattheures térawattheures kilowatts mégawatts gigawatts")
	put(Surface, 1, "m2 ha")
	put(Surface, 0, "hectare hectares")
	put(People, 0, "salarié salariés salariées poste postes emploi emplois personnes employés employées collaborateurs collaboratrices etp licenciements suppressions départs embauches agents ouvriers cadres techniciens commerciaux vendeurs ingénieurs effectifs intérimaires opérateurs techniciennes")
	put(Things, 0, "unité unités douzaine douzaines pièce pièces exemplaire exemplaires flacon flacons bouteille bouteilles véhicule véhicules colis palette palettes boîte boîtes appareil appareils machine machines abonné abonnés abonnements client clients clientes consommateurs utilisateurs adhérents franchisés revendeurs distributeurs points-de-vente licence licences contrats commandes références lot lots doses comprimés cartons tickets transactions téléchargements visiteurs passagers nuitées repas couverts têtes animaux plants sachets rouleaux paires articles produits modules panneaux moteurs pompes chaudières terminaux serveurs lignes conteneurs camions voitures magasins établissements sites camions prospects contacts dossiers missions heures-machine caisses fûts sacs tubes plaques bobines portes fenêtres capteurs ampoules seringues kits")
	put(Time, 1, "h j min s")
	put(Time, 0, "jour jours mois an ans année années heure heures minute minutes seconde secondes semaine semaines")
	put(Degree, 0, "degré degrés bar bars rpm tours microns µm mm cm nm hertz volts")
	put(Degree, 1, "mm cm nm µm bars")
	return m
})

// perUnits are what a price is for.
var perUnits = sync.OnceValue(func() *wordset.Map[bool] {
	m := &wordset.Map[bool]{}
	for _, w := range strings.Fields("tonne tonnes t kilo kg kilogramme unité unités pièce litre l hl hectolitre m2 m3 m mètre heure h jour j mois an minute bouteille flacon boîte palette colis kwh mwh gwh kva kilowattheure mégawattheure hectare ha exemplaire abonné client salarié personne véhicule repas couvert nuitée nuit licence poste utilisateur km kilomètre ligne transaction page clic lot dose sac carton gramme g quintal mètre course trajet passage commande contrat adhérent magasin place appel ticket") {
		m.Put(entities.Fold(w), true)
	}
	return m
})

// beforeYears are words before a year.
var beforeYears = wordset.Of("en entre depuis année années exercice exercices dès fin début jusqu courant avant après campagne saison depuis")

// numbers are words before a number that numbers something.
var numbers = wordset.Of("article articles lot lots pièce pièces n° no numéro numéros page pages point points chapitre titre annexe annexes chambre chambres tranche tranches phase phases zone zones étape étapes alinéa alinéas paragraphe paragraphes § section sections art l r d en du le au premier")

// articles before what a price is for: "la tonne", "l'unité", "du kilo".
var perArticles = wordset.Of("le la l du")

// unit reads the unit after the number and its scale.
func (r *reader) unit(q *Quantity) {
	at := q.Last
	if q.Class != Bare { // glued, or K€ in a word
		return
	}
	if !r.joins(at) {
		return
	}
	h := r.hash(at)
	if q.Scale > 1 && (h == hDe || h == hD) && r.joins(at+1) {
		if u, end := r.unitAt(at+1, q); u.class != Bare {
			r.take(q, u, at, end)
		} else if end := r.hyphenedNoun(at + 1); end > 0 {
			r.take(q, unit{class: Things}, at, end)
		} else if r.k[at+1].Is(entities.Word) && (r.nounAt(at+1) || r.unknownAt(at+1)) {
			r.take(q, unit{class: Things}, at, at+2)
		}
		return
	}
	if u, end := r.unitAt(at, q); u.class != Bare {
		if counts := u.class == Things || u.class == People; !counts || !r.headsLine(at) {
			r.take(q, u, at, end)
		}
	} else if !r.k[at].Any(entities.Line) && !r.year(q) && q.Micro >= One && q.Micro%One == 0 && !(q.Words && q.Micro < 2*One) {
		if end := r.hyphenedNoun(at); end > 0 {
			r.take(q, unit{class: Things}, at, end)
		} else if r.nounAt(at) {
			r.take(q, unit{class: Things}, at, at+1)
		}
	}
}

// fullTime gives the end of "temps plein" at token i, which hyphens may join; 0 if it does not stand there.
func (r *reader) fullTime(i int) int {
	if r.hash(i) == hDash {
		i++
	}
	at := i + 1
	if r.hash(at) == hDash {
		at++
	}
	if r.hash(i) != hTemps || r.hash(at) != hPlein && r.hash(at) != hPleins {
		return 0
	}
	return at + 1
}

// outOfAll tells whether 100 or 1000 stands at i and counts nothing: "17 pour 100", not "pour 100 euros".
func (r *reader) outOfAll(i int) bool {
	if h := r.hash(i); h != hHundred && h != hThousand {
		return false
	}
	n, ok := r.digits(i)
	if !ok || n.Last > i+1 {
		return false
	}
	if !r.joins(n.Last) {
		return true
	}
	u, _ := r.unitAt(n.Last, &n)
	_, scale := scaleWords().Lookup(r.hash(n.Last))
	return u.class == Bare && !scale && !r.nounAt(n.Last)
}

// headsLine tells whether token i begins a line with a capital, as the next row of a table does.
func (r *reader) headsLine(i int) bool {
	return r.k[i].Any(entities.Line) && r.k[i].Any(entities.Upper) && !r.k[i].Any(entities.Caps)
}

func (r *reader) take(q *Quantity, u unit, at, end int) {
	if q.UnitAt == int(r.k[at-1].End) {
		q.UnitAt = int(r.k[at].Start)
	}
	end = r.compound(&u, end)
	q.Last = end
	if q.measure(u); u.cents && (r.hash(end) == hD || r.hash(end) == hDe) && r.moneyMark(end) {
		q.Last += 2
	}
	r.rated(q)
}

// measure says what a quantity counts.
func (q *Quantity) measure(u unit) {
	q.Class, q.cents = u.class, u.cents
	q.Micro /= q.Part()
}

// rated takes "/kg", "/an", which stand glued to the unit.
func (r *reader) rated(q *Quantity) {
	i := q.Last
	if !r.joins(i+1) || r.hash(i) != hSlash || r.k[i].Any(entities.Space) || r.k[i+1].Any(entities.Space) || !r.k[i+1].Any(entities.Word|entities.Mixed) {
		return
	}
	q.Last += 2
	for r.hyphened(q.Last) {
		q.Last += 2
	}
	q.Per = true
	if h := r.hash(q.Last); (h == hSquare || h == hCube) && !r.k[q.Last].Any(entities.Space) {
		q.Last++
	}
}

// nounAt tells whether a plural noun in small letters stands at i, which a number may count.
func (r *reader) nounAt(i int) bool {
	k := r.k[i]
	if !k.Is(entities.Word|entities.Lower) || k.Any(entities.Upper|entities.Abbr|entities.Elided) || k.End-k.Start < 4 {
		return false
	}
	if !r.plural(k) {
		return false
	}
	class := r.t.Class(i)
	if notThings.Has(k.Hash) || class&entities.WordAdjective != 0 && r.k[i-1].Is(entities.Word) { // "deux premiers"
		return false
	}
	return class&(entities.WordNoun) != 0 && class&(entities.WordFunction|entities.WordMonth) == 0
}

// unknownAt tells whether a word of no list that ends as plurals do stands at i.
func (r *reader) unknownAt(i int) bool {
	k := r.k[i]
	return k.Is(entities.Word|entities.Lower) && k.End-k.Start >= 4 && r.t.Class(i) == 0 && r.plural(k)
}

// plural tells whether a word ends as most plurals do.
func (r *reader) plural(k entities.Token) bool { c := r.canon[k.End-1]; return c == 's' || c == 'x' }

// unitAt reads a unit of one or more words.
func (r *reader) unitAt(i int, q *Quantity) (unit, int) {
	h := r.hash(i)
	switch h {
	case hCentsOf, hC:
		if end := r.cent(i, q); end > 0 {
			return unit{class: Money, cents: true}, end
		}
		return unit{}, i
	case hPour:
		if r.hash(i+1) == hCent || r.hash(i+1) == hMille || r.outOfAll(i+1) {
			return unit{class: Percent}, i + 2
		}
		return unit{}, i
	case hLivre, hLivres:
		if r.hash(i+1) == hSterling {
			return unit{class: Money}, i + 2
		}
		return unit{}, i
	case hP:
		switch r.hash(i + 1) {
		case hHundred, hThousand, hCent, hMille:
			return unit{class: Percent}, i + 2
		case hC: // "5 p.c."
			if r.k[i].Any(entities.Abbr) {
				return unit{class: Percent}, i + 2
			}
		}
		return unit{}, i
	case hX:
		if q.Micro%One != 0 && !(r.joins(i+1) && r.k[i+1].Any(entities.Number|entities.Mixed)) {
			return unit{class: Points}, i + 1
		}
		return unit{}, i // a sign between two numbers; glued it is a multiple ("4,25x")
	case hEquivalent, hEquivalents:
		if end := r.fullTime(i + 1); end > 0 {
			return unit{class: People}, end
		}
		return unit{}, i
	case hFois:
		if q.Micro >= 100*One {
			return unit{class: Things}, i + 1 // so many uses
		}
		if q.Micro%One != 0 || !q.Words && perArticles.Has(r.hash(i+1)) {
			return unit{class: Points}, i + 1
		}
		return unit{}, i
	case hPoints, hPoint:
		if r.hash(i+1) == hDe && r.hash(i+2) == hVente {
			return unit{class: Things}, i + 3
		}
		if (r.hash(i+1) == hDe) && (r.hash(i+2) == hBase || r.hash(i+2) == hPct) {
			return unit{class: Points}, i + 3
		}
		return unit{class: Points}, i + 1
	case hM:
		switch r.hash(i + 1) {
		case hSquare:
			return unit{class: Surface}, i + 2
		case hCube:
			return unit{class: Volume}, i + 2
		}
		return unit{}, i
	case hMetres:
		switch r.hash(i + 1) {
		case hCarres:
			return unit{class: Surface}, i + 2
		case hCubes:
			return unit{class: Volume}, i + 2
		}
	case hDegree:
		if r.hash(i+1) == hC && !r.k[i+1].Any(entities.Space) {
			return unit{class: Degree}, i + 2
		}
		if q.Micro > 20*One && !r.k[i].Any(entities.Space) { // an angle; up to twenty it numbers an item: "2° Considérant"
			return unit{class: Degree}, i + 1
		}
		return unit{}, i
	}
	u, ok := units().Lookup(h)
	if !ok || u.caps && !r.k[i].Any(entities.Caps) || r.k[i].Any(entities.Elided) || u.glue == 1 && r.k[i].Is(entities.Word) && u.class != Money && r.k[i].Any(entities.Single) && r.k[i].Any(entities.Upper) {
		return unit{}, i
	}
	if u.class == Money && r.k[i].Any(entities.Single) && r.k[i].Is(entities.Word) && !r.k[i].Any(entities.Upper) {
		return unit{}, i // "f" in small letters
	}
	end := i + 1
	if u.class == People {
		end = max(end, r.fullTime(end))
	}
	if u.class == Money && r.k[i].Any(entities.Word) && r.joins(end) && nations.Has(r.hash(end)) {
		end++
	}
	return u, end
}

var taxWords = wordset.Of("ht ttc htva hors-taxes hors-taxe brut net")

// tail reads what may follow the unit: "HT", "hors taxes", "par tonne", "/ kg", "l'unité".
func (r *reader) tail(q *Quantity) int {
	end := q.Last
	for n := 0; n < 3 && r.joins(end); n++ {
		next := r.tailAt(end, q)
		if next == end {
			break
		}
		end = next
	}
	return end
}

func (r *reader) tailAt(i int, q *Quantity) int {
	h := r.hash(i)
	switch {
	case q.Class != Money && q.Class != Mass && q.Class != Volume && q.Class != Things && q.Class != Points && q.Class != Percent:
		return i
	case taxWords.Has(h) && q.Class == Money && r.k[i].Any(entities.Caps|entities.Lower):
		return i + 1
	case h == hHors && (r.hash(i+1) == hTaxes || r.hash(i+1) == hTaxe):
		return i + 2
	case h == hToutes && r.hash(i+1) == hTaxes && r.hash(i+2) == hCompris:
		return i + 3
	case h == hSlash && r.joins(i+1) && perUnits().Get(r.hash(i+1)):
		q.Per = true
		return i + 2
	case h == hPar && r.joins(i+1) && r.k[i+1].Any(entities.Word|entities.Mixed) && perUnits().Get(r.hash(i+1)):
		q.Per = true
		return i + 2
	case perArticles.Has(h) && q.Class == Money && r.joins(i+1) && perUnits().Get(r.hash(i+1)):
		q.Per = true
		return i + 2
	case q.Class == Money && i == q.Last && perUnits().Get(h) && r.k[i].Is(entities.Word) && !r.k[i].Any(entities.Single):
		q.Per = true
		return i + 1
	}
	return i
}

// notThings are plural nouns that a number counts without saying a quantity of business.
var notThings = wordset.Of("fois autres premiers premières derniers dernières suivants suivantes seuls seules restants restantes supplémentaires reprises parties moyens branches pourvois motifs demandes pages ceux tous ordonnances arrêts jugements attestations témoins enfants époux actes conditions critères versements décisions requêtes plus mais dans puis sans vers sous")
