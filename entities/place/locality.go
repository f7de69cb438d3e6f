package place

import (
	"strings"
	"unicode/utf8"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// localities finds towns outside addresses, areas and countries.
func (r *reader) localities() {
	r.afterDates()
	for i := 0; i < len(r.k); {
		if k := &r.k[i]; !k.Is(entities.Word) || !k.Any(entities.Upper) && r.role[i]&(hamletWord|nation) == 0 || r.shut[i] || r.ours[i] {
			i++
			continue
		}
		i = max(i+1, r.localityAt(i))
	}
}

// localityAt reports the town, area or country at i and returns its end.
func (r *reader) localityAt(i int) int {
	if r.is(i, hamletWord|nation) {
		if end := r.hamlet(i); end > i {
			return end
		}
		if end := r.nationality(i); end > i {
			return end
		}
	}
	if !r.upper(i) || r.inName(i) {
		return i
	}
	if r.broken(i) {
		if end := r.below(i); end > i {
			r.report(i, end, entities.KindLocality, ruleBelow, 75)
			return end
		}
		if end := r.dateline(i); end > i {
			r.report(i, end, entities.KindLocality, ruleSeat, 90)
			return end
		}
	}
	if end, c := r.phrase(i, lexicon.Place); c != 0 {
		return r.known(i, end, c)
	}
	if !r.is(i-1, toward|of|leaving) {
		return i
	}
	if end := r.abroadTown(i); end > i {
		r.report(i, end, entities.KindLocality, ruleTown, 75)
		return end
	}
	if end := r.leftFor(i); end > i {
		r.report(i, end, entities.KindLocality, ruleTown, 70)
		r.lastTown = end
		return end
	}
	if rule, sure := r.strong(i); sure > 0 && r.unknownAfter(i-1) && !r.is(i, article|stop|titled|street|estate|month|form) {
		if end := r.town(i); end > i && r.placeLike(i, end) {
			r.report(i, end, entities.KindLocality, rule, sure)
			return end
		}
	}
	return i
}

// unknownAfter tells whether a name that no list knows may be a town after the word at i.
func (r *reader) unknownAfter(i int) bool {
	return r.words(i, wordA) || r.is(i, of) && (r.words(i-1, townNoun))
}

var (
	wordA    = wordSet("à a")
	townNoun = wordSet("commune communes village mairie bourg hameau direction gare agglomération ville localité")
)

// below returns the end of a line that holds nothing but the name of a town and
// follows the post code and town of an address: a known town, or one of three
// joined words and more before "représenté par" and the like. A lone word that
// no list knows is more likely somebody's surname.
func (r *reader) below(i int) int {
	if i == 0 || !r.broken(i) || !r.ours[i-1] || r.is(i, stop|titled|form|street|settled) {
		return i
	}
	end := r.town(i)
	if end <= i || !r.broken(end) {
		return i
	}
	_, c := r.phrase(i, lexicon.Place)
	switch {
	case c&commune != 0:
		return end
	case c&lexicon.Country != 0:
		return i
	case end-i >= 5 && r.joined(end-2) && r.is(end, stop) && !r.is(end, titled|form|article|of):
		return end
	}
	return i
}

// dateline returns the end of the town in "Paris, le 3 mai 2020" at the
// beginning of a line, or i.
func (r *reader) dateline(i int) int {
	if !r.broken(i) || r.is(i, stop|titled|form|month) {
		return i
	}
	end, c := r.phrase(i, commune)
	if c == 0 || !r.punct(end, ',') || !r.words(end+1, wordLe) || end-i > 7 {
		return i
	}
	if v, n := r.digits(end + 2); n > 2 || n == 0 && !r.has(end+2, entities.Mixed) || v > 31 {
		return i
	}
	if r.is(end+3, month) || r.has(end+2, entities.Mixed) {
		return end
	}
	return i
}

var wordLe = wordSet("le")

// hamlet reports the name after "lieu-dit" or "hameau de" outside an address.
func (r *reader) hamlet(i int) int {
	if !r.is(i, hamletWord) {
		return i
	}
	at := i + 1
	if r.words(i, wordLieu) {
		if r.joined(at) {
			at++
		}
		if !r.words(at, wordDit) {
			return i
		}
		at++
	} else if r.words(i, hamletNoun) {
		if !r.is(at, of) {
			return i
		}
		at++
	}
	quoted := r.isQuote(at)
	if quoted {
		at++
	}
	end := r.siteName(at)
	if quoted && end < len(r.k) && end > at && r.isQuote(end-1) {
		end--
	}
	if end <= at {
		return i
	}
	r.report(at, end, entities.KindLocality, ruleHead, 80)
	return end
}

var (
	wordHamlet = wordSet("lieu lieudit lieux hameau")
	hamletNoun = wordSet("hameau")
)

// placeLike tells whether words that no list knows look like a town's name.
func (r *reader) placeLike(i, end int) bool {
	for j := i; j < end; j++ {
		if r.t.Class(j)&lexicon.CommonGiven != 0 && end-i <= 2 && j == i && !r.joined(j+1) {
			return false
		}
		if r.has(j, entities.Abbr) || r.ours[j] {
			return false
		}
	}
	return end-i > 1 || r.t.Class(i)&(lexicon.Function|lexicon.Verb) == 0
}

// known reports a name that the lexicon knows, if its context agrees.
func (r *reader) known(i, end int, c lexicon.Class) int {
	i = r.withArticle(i, c)
	switch {
	case c&lexicon.Area != 0 && (c&lexicon.CommuneLarge == 0 || r.words(i-1, areaArticle) || r.punct(i-1, '(') && r.punct(end, ')')) && !r.townContext(i):
		if r.areaContext(i, end) {
			r.report(i, end, entities.KindArea, ruleArea, 80)
			return end
		}
		return i
	case c&lexicon.Country != 0 && (!r.townContext(i) || r.words(i-1, contracted) && c&lexicon.CommuneBare == 0) && !(c&lexicon.City != 0 && r.words(i-1, wordA)):
		if r.countryContext(i, end) {
			r.report(i, end, entities.KindCountry, ruleCountry, 85)
			return end
		}
		return i
	}
	if r.is(i-1, settled) && !r.broken(i) && c&lexicon.Commune != 0 && (c&lexicon.Common == 0 || end-i > 1) {
		r.report(i, end, entities.KindLocality, ruleSeat, 80)
		return end
	}
	if rule, sure := r.strong(i); sure > 0 && !(c&commune == lexicon.CommuneBare && c&lexicon.CommuneLarge == 0 && c&lexicon.Common != 0) {
		end = r.quarter(max(end, r.longer(i, end)))
		r.report(i, end, entities.KindLocality, rule, sure)
		r.lastTown = end
		return end
	}
	if sure := r.weak(i, end, c); sure > 0 {
		end = r.quarter(end)
		r.report(i, end, entities.KindLocality, ruleTown, sure)
		r.lastTown = end
		return end
	}
	return i
}

// longer lets a known name go on over hyphens and links that the list does not have.
func (r *reader) longer(i, end int) int {
	if r.joined(end) || r.is(end, link) && r.upper(end+1) && !r.broken(end) {
		return r.town(i)
	}
	return end
}

// quarter takes the arrondissement of Paris, Lyon or Marseille in its ordinal form: "Lyon 3e arrondissement".
func (r *reader) quarter(end int) int {
	if r.words(end-1, bigTown) && r.has(end, entities.Mixed) && !r.is(end+1, month) {
		return r.district(end)
	}
	return end
}

// withArticle takes "Le" before "Havre" where the list knows the name without it.
func (r *reader) withArticle(i int, c lexicon.Class) int {
	if c&lexicon.CommuneBare != 0 && r.has(i-1, entities.Upper) && r.is(i-1, article) && !r.broken(i) && !r.has(i-1, entities.Sentence) {
		return i - 1
	}
	return i
}

// inName tells whether i stands inside somebody's name: a civility or a given
// name right before it, or it is a given name with a capital after it.
func (r *reader) inName(i int) bool {
	if i == 0 || r.broken(i) {
		return false
	}
	if r.is(i-1, titled) {
		return true
	}
	if r.joined(i - 1) {
		return true
	}
	if !r.upper(i-1) || r.is(i-1, article|of|saint) {
		return false
	}
	c := r.t.Class(i - 1)
	return c&lexicon.Given != 0 && c&lexicon.Place == 0
}

// afterDates reports the town that follows a civil date: "né le 3 mai 1960 à Lyon".
func (r *reader) afterDates() {
	found := r.p.Found()
	for n := range found {
		m := &found[n] // a mention is large: no copies here
		if m.Kind != entities.KindDate && m.Kind.In("date") {
			r.birthplace(m.Last)
		}
	}
	for i, w := range r.role {
		if w&(vital|wedded) == 0 {
			continue
		}
		if r.words(i, wordBirth) && r.punct(i+1, ':') {
			r.birthplace(i + 1)
		}
		if !r.shut[i] && r.vitalAt(i) {
			r.afterVital(i)
		}
	}
}

// vitalAt tells a word of birth, death or marriage from words that fold alike
// ("ne", "Marie"): it bears its accent, or a date or a town follows.
func (r *reader) vitalAt(i int) bool {
	switch {
	case r.words(i, wordBorn):
		return len(r.t.Word(i)) > runes(r.t.Word(i)) || r.words(i+1, wordLe) && r.at(i+2).Is(entities.HasDigit)
	case r.is(i, wedded):
		return len(r.t.Word(i)) > runes(r.t.Word(i))
	case r.words(i, vitalNoun):
		return r.at(i+2).Is(entities.HasDigit) || r.at(i+3).Is(entities.HasDigit)
	}
	return r.is(i, vital)
}

func runes(s string) int { return utf8.RuneCountInString(s) }

// afterVital looks for "à" and a town within a date's length of "né".
func (r *reader) afterVital(i int) {
	for j := i + 1; j < len(r.k) && j < i+26; j++ {
		if r.has(j, entities.Mixed) && strings.HasSuffix(r.t.Word(j), "à") && r.birthTown(j+1) { // "1971à"
			return
		}
		if r.words(j, townBirth) && (r.upper(j+1) || r.is(j+1, article) || r.punct(j+1, ':')) {
			if r.birthplace(j) {
				return
			}
		}
		k := r.k[j]
		if k.Any(entities.Para|entities.Placeholder) || r.punct(j, ';') || r.is(j, titled|settled) || k.Is(entities.Upper) && r.is(j, stop) && !r.is(j, link) {
			return
		}
	}
}

var (
	wordBirth   = wordSet("naissance")
	wordBorn    = wordSet("né née nés nées")
	wordMarried = wordSet("marié mariée")
	vitalNoun   = wordSet("naissance décès mariage mort morte pacs")
)

var townBirth = wordSet("à a au aux")

// birthplace reports the town after "à" at i, or in brackets or after a comma.
func (r *reader) birthplace(i int) bool {
	at := i
	for n := 0; n < 2 && (r.punct(at, ',') || r.punct(at, '(') || r.punct(at, ':')); n++ {
		at++
	}
	if at > i && r.isTown(at) && !r.at(at).Is(entities.Para) { // "né le 12 juin 1970, Le Mans"
		end, _ := r.phrase(at, commune)
		if !r.upper(end) || r.broken(end) {
			r.report(at, end, entities.KindLocality, ruleBirth, 85)
			return true
		}
		return false
	}
	if !r.words(at, townBirth) || r.at(at).Is(entities.Para) || r.isShut(at) {
		return false
	}
	at++
	if r.punct(at, ':') {
		at++
	}
	return r.birthTown(at)
}

// birthTown reports the town at i.
func (r *reader) birthTown(at int) bool {
	if r.isShut(at) || r.is(at, stop|month) && !r.is(at, article) || r.ours[at] {
		return false
	}
	end := r.town(at)
	if end <= at {
		return false
	}
	if r.is(at, article) && r.has(at, entities.Lower) && !r.has(at, entities.Upper) {
		at++
	}
	if _, c := r.phrase(at, lexicon.Place); c&(lexicon.Country|commune) == lexicon.Country {
		return false
	}
	r.report(at, r.quarter(end), entities.KindLocality, ruleBirth, 95)
	return true
}

// strong tells whether what stands before i makes it a town, whatever its
// name: a domicile, an act's place, a noun of places.
func (r *reader) strong(i int) (rule string, sure int) {
	prev := i - 1
	if r.broken(i) && !r.is(prev, toward|of) {
		return "", 0
	}
	switch {
	case r.words(prev, townAt):
		if r.settledNear(prev) {
			return ruleSeat, 92
		}
		if r.actNear(prev) {
			return ruleSeat, 95
		}
		if r.words(prev, wordA) && r.has(i, entities.Upper) && r.is(i, article) && !r.has(i, entities.Elided|entities.Caps) {
			return ruleTown, 80 // "à La Gacilly"
		}
	case r.is(prev, of) && r.is(prev-1, site) && !r.public(prev-1):
		return ruleHead, 88
	case r.is(prev, of) && r.words(prev-1, wordFoncier) && r.words(prev-2, wordLivre):
		return ruleHead, 85
	}
	return "", 0
}

var (
	wordFoncier = wordSet("foncier")
	wordLivre   = wordSet("livre")
)

var townAt = wordSet("à au aux a")

// public tells a noun of places that stands for the body: "la ville de Lyon
// soutient", "le maire de la commune"; only "sur le territoire de", "dans la
// commune de" make it a place.
func (r *reader) public(i int) bool {
	if !r.words(i, bodyNoun) {
		return false
	}
	j := i - 1
	if r.words(i, wordCommune) && (r.punct(j, ',') || r.punct(j, '(') || r.dash(j)) {
		return false
	}
	if r.is(j, article) {
		j--
	}
	if r.words(i, registry) && r.vitalNear(j) {
		return false
	}
	if r.is(j, of) && (r.is(j-1, site) || r.words(j-1, groundNoun)) {
		return false
	}
	return !r.words(j, ground) && !r.landNear(j)
}

// landNear tells whether the land register is spoken of shortly before i.
func (r *reader) landNear(i int) bool {
	for j := i; j >= 0 && j > i-7; j-- {
		if r.words(j, landWord) {
			return true
		}
	}
	return false
}

var landWord = wordSet("cadastre cadastré cadastrée cadastrés cadastrées cadastral cadastrale parcelle parcelles")

var (
	bodyNoun   = wordSet("maire maires commune communes ville agglomération canton mairie territoire marché bureau parc")
	ground     = wordSet("sur dans hors traversant")
	groundNoun = wordSet("territoire centre habitants sol intérieur limites périphérie civil près originaire natif native région proximité " +
		"parti partie venu venue provenant large arrivé arrivée sortie entrée hauteur direction provenance trajet ouest est nord sud banlieue appartement maison immeuble domicile logement terrain villa km kilomètres arrondissement loin partie autour lieu")
)

// registry are the bodies that marry people and register births.
var registry = wordSet("mairie commune")

// vitalNear tells whether a marriage or a birth is told shortly before i.
func (r *reader) vitalNear(i int) bool {
	for j := i; j >= 0 && j > i-12; j-- {
		if r.is(j, vital) || r.is(j, wedded) && r.has(j, entities.Lower) && !r.has(j, entities.Upper) {
			return true
		}
		if r.has(j, entities.Sentence) {
			return false
		}
	}
	return false
}

// settledNear tells whether a word of domicile stands shortly before "à" at i.
func (r *reader) settledNear(i int) bool {
	for j := i - 1; j >= 0 && j > i-5; j-- {
		if r.is(j, settled) {
			return true
		}
		if !r.is(j, path) || r.has(j, entities.Punct) && !r.punct(j, ':') || r.has(j+1, entities.Para) {
			return false
		}
	}
	return false
}

// actNear tells whether "à" at i follows an act: "Fait à Paris", "sentence rendue à Genève".
func (r *reader) actNear(i int) bool {
	return r.is(i-1, made) && !r.broken(i)
}

// weak weighs a known name that only a preposition or its surroundings speak for.
func (r *reader) weak(i, end int, c lexicon.Class) int {
	if c&commune == 0 || r.followsName(end) || c&(lexicon.Commune|lexicon.City) == 0 && !r.words(i-1, contracted) {
		return 0
	}
	score := r.before(i, end) + r.after(i, end) + r.worth(i, end, c)
	if score < 50 {
		return 0
	}
	return min(90, score)
}

// contracted are the words that hold the article of "Le Havre", "Les Ulis".
var contracted = wordSet("au aux du des")

// before scores what stands before a known name.
func (r *reader) before(i, end int) int {
	prev := i - 1
	switch {
	case r.broken(i):
		if r.postLineBefore(i) {
			return 40
		}
		return -20
	case r.words(prev, townAt):
		return 40
	case r.is(prev, toward):
		return 40
	case (r.words(prev, wordAnd) || r.punct(prev, ',')) && r.lastTown > 0 && r.lastTown == prev,
		r.is(prev, of) && r.words(prev-1, wordAnd) && r.lastTown > 0 && r.lastTown == prev-1:
		return 40
	case r.words(prev, wayJoin) && r.lastTown > 0 && r.lastTown >= prev-1 && r.lastTown <= prev: // "de Lens à Douai, puis Arras"
		return 40
	case r.is(prev, leaving) && (r.words(end, wayJoin) && r.upper(end+1) || r.is(end, toward)): // "quitté Bellac pour Niort"
		return 40
	case r.is(prev, of) && r.punct(prev-1, ',') && !r.words(prev, contracted) && r.upper(prev-2) && r.punct(end, ','): // "Me Roy, de Châteaulin,"
		return 40
	case r.is(prev, of):
		return r.headNoun(prev - 1)
	case r.punct(prev, ','), r.punct(prev, '('):
		return 0
	}
	return -60
}

// headNoun scores the noun whose complement the name is: "la gare de", "près
// de" and common nouns speak for a town, an institution bears it in its name.
func (r *reader) headNoun(i int) int {
	switch {
	case r.words(i, bodyNoun), r.words(i, institution), r.is(i, form|stop|titled):
		return -60
	case r.words(i, wayWord):
		return 45
	case r.words(i, groundNoun), r.is(i, site):
		return 30
	case r.has(i, entities.Word) && !r.has(i, entities.Upper):
		return -15
	}
	return -60
}

var (
	// wayWord are participles of those who come from a town.
	wayWord = wordSet("muté mutée mutés parti partie partis parties venu venue venus arrivé arrivée arrivés revenu revenue originaire natif native")
	// leftWord are verbs whose object is the town that somebody leaves or reaches.
	leftWord = wordSet("quitté quittée quittait quitta quitter quittant rejoint rejoignait regagné gagné fui traversé")
	wayJoin  = wordSet("pour puis")
)

// institution are nouns whose complement names the institution with its seat.
var institution = wordSet("tribunal cour barreau caisse préfecture préfet université hôpital chu chr centre-hospitalier clinique conseil chambre académie diocèse greffe " +
	"parquet juridiction rectorat centre commissariat gendarmerie arrêt prison pénitentiaire office union syndicat comité club fédération " +
	"ordre avocats notaires huissiers police tgi ti tj cph tc ca cpam caf urssaf carsat crédit banque port lycée collège école institut hospices " +
	"registre appel instance commerce prud'hommes bureau pôle région métropole communauté assises juge juges président procureur évêché archevêché sociétés saint arrêt jugement")

var wordAnd = wordSet("et ou")

// postLineBefore tells whether the line above ends an address: a town alone
// on its line below belongs to the same party.
func (r *reader) postLineBefore(i int) bool { return i > 0 && r.ours[i-1] }

// after scores what stands after a known name.
func (r *reader) after(i, end int) int {
	switch {
	case r.punct(end, '('):
		if _, n := r.digits(end + 1); n >= 2 && n <= 5 && r.punct(end+2, ')') {
			return 40
		}
		if _, c := r.phrase(end+1, lexicon.Area|lexicon.Country); c != 0 {
			return 40
		}
	case r.words(end, wordA) && r.isTown(end+1): // "de Brest à Toulouse"
		return 30
	case r.broken(end) && r.broken(i):
		return 15
	case r.upper(end) && !r.broken(end):
		return -60
	}
	return 0
}

// worth scores the name itself: long names and great towns are towns, short
// ones that are surnames or common words rather not.
func (r *reader) worth(i, end int, c lexicon.Class) int {
	score := 0
	if r.words(i, article2) {
		score -= 10
	}
	switch n := end - i; {
	case n >= 7: // four words between hyphens: "Saint-Jean-de-Braye"
		score += 60
	case n >= 5:
		score += 45
	case n >= 3:
		score += 35
	}
	if c&lexicon.CommuneLarge != 0 {
		score += 30
	}
	if c&lexicon.City != 0 {
		score += 20
	}
	if c&lexicon.Commune != 0 && c&lexicon.CommuneLarge == 0 {
		score += 15
	}
	if c&lexicon.CommonGiven != 0 && c&lexicon.CommuneLarge == 0 {
		score -= 40
	}
	if c&lexicon.Common != 0 && end-i == 1 && c&lexicon.CommuneLarge == 0 {
		score -= 5 // a capital inside a sentence sets it apart from the common word
		if r.has(i, entities.Caps) || r.has(i, entities.Sentence) {
			score -= 20
		}
	}
	if c&lexicon.CommonSurname != 0 && c&lexicon.CommuneLarge == 0 {
		score -= 15
	}
	return score
}

var article2 = wordSet("le la les l")

// followsName tells whether a capitalised word after end makes a name of both.
func (r *reader) followsName(end int) bool {
	return r.joined(end) && r.upper(end+1)
}

// townContext tells whether the words before i ask for a town where the name is a region's or a country's, too.
func (r *reader) townContext(i int) bool {
	_, sure := r.strong(i)
	return sure > 0
}
