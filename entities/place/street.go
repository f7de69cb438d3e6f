package place

import (
	"strings"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// Streets and their numbers.

// postedStreet parses a street without number of a kind that is a common word,
// which the post code right behind it proves: "route de Trun, 61200 Argentan".
func (r *reader) postedStreet(i int) int {
	if !r.is(i, weakStreet) || r.has(i, entities.Abbr) {
		return i
	}
	end := r.streetAt(i, true)
	if end <= i || !r.lastUpper(end) && !r.has(end-1, entities.Number) && !r.is(end-1, street) {
		return i
	}
	at := r.gap(end)
	if next, _ := r.postTown(at); next > at && !r.at(at).Is(entities.Para) {
		return end
	}
	return i
}

// numbered parses a street number and its street, or the named place that has one.
func (r *reader) numbered(i int, settled bool) (int, proof) {
	n := r.streetNumber(i)
	if n <= i {
		return i, proof{}
	}
	at := n
	if r.punct(at, ',') || r.dash(at) && (r.has(at+1, entities.Space) || r.is(at+1, street)) {
		at++
	}
	if r.at(at).Is(entities.Para) {
		return i, proof{}
	}
	if r.is(at, of) {
		at = r.numberOf(i, at)
	}
	if end := r.streetBehind(i); end > i && at == i+1 {
		return end, proof{number: true, street: true, strong: true}
	}
	if end := r.streetAt(at, true); end > at {
		return end, proof{number: true, street: true, strong: r.is(at, street)}
	}
	if r.broken(at) {
		return i, proof{}
	}
	if end := r.estateAt(at); end > at {
		return end, proof{number: true, estate: true}
	}
	if end := r.unit(at); end > at && r.is(at, unit) && n == i+1 && r.has(i, entities.Mixed) { // "3ème étage"
		return end, proof{unit: true}
	}
	return r.numberedPlace(i, at, settled)
}

// numberOf steps over "de la" in "n° 8 de la rue du Port", "au 3 du quai",
// "le 3 de la rue". An article alone before the number wants a street that is
// hardly anything else: "le 3 de la place" is a rank.
func (r *reader) numberOf(i, at int) int {
	j := at
	for j < at+3 && r.is(j, of|article) {
		j++
	}
	if r.numero(i) || r.words(i-1, wordAu) || r.is(i-1, settled) || r.is(i-1, of|article) && r.is(j, street) {
		return j
	}
	return at
}

// numberedPlace parses "25 Le Bourg, 63600 AMBERT": a number and a name that only the post code proves.
func (r *reader) numberedPlace(i, at int, settled bool) (int, proof) {
	if !settled && !r.has(i, entities.Line) && !r.punct(i-1, ',') {
		return i, proof{}
	}
	end := at
	for j := at; j < len(r.k) && j < at+7 && !r.isShut(j); j++ {
		if !r.has(j, entities.Word) && !r.dash(j) || r.is(j, stop|titled) || r.broken(j) {
			break
		}
		end = j + 1
	}
	if end == at || !r.upper(at) {
		return i, proof{}
	}
	if next, _ := r.postTown(r.gap(end)); next > r.gap(end) {
		return end, proof{number: true, estate: true}
	}
	if settled && r.punct(end, ',') {
		if city, c := r.phrase(end+1, lexicon.City); c&lexicon.City != 0 { // "25 Canada Square, London E14 5LQ"
			for n := 0; n < 2 && r.has(city, entities.HasDigit) && !r.broken(city) && !r.punct(city, ','); n++ {
				city++
			}
			return r.homeland(r.british(city)), proof{number: true, estate: true, post: true}
		}
	}
	return i, proof{}
}

// streetNumber parses "12", "12 bis", "12-14", "12/14", "12 B", "4bis", "12, 14 et 16", "n° 12".
func (r *reader) streetNumber(i int) int {
	if !r.broken(i) && (r.words(i-1, roadMark) || r.is(i-1, month) || r.grouped(i)) {
		return i
	}
	at := i
	if r.numero(at) {
		at++
	}
	end := r.oneNumber(at)
	if end <= at {
		return i
	}
	for n := 0; n < 4; n++ {
		j := end
		if r.dash(j) || r.punct(j, '/') || r.punct(j, ',') || r.words(j, numberJoin) && r.has(j, entities.Word) {
			j++
		}
		next := r.oneNumber(j)
		if j == end || next <= j || r.broken(j) || r.yearLike(j-2) && r.words(j-1, numberJoin) {
			break
		}
		end = next
	}
	return end
}

// grouped tells whether i is a group of three digits within a longer number: "123 456 789".
func (r *reader) grouped(i int) bool {
	_, n := r.digits(i)
	_, m := r.digits(i - 1)
	return n == 3 && m > 0
}

// roadMark are words that number a road or an article: what follows is no street number.
var roadMark = wordSet("rn rd cd nationale départementale autoroute article articles art lots niveau " +
	"peugeot renault citroën super clio golf bmw audi mercedes fiat ford opel volkswagen toyota nissan mégane véhicule")

var wordAu = wordSet("au")

var numberJoin = wordSet("et à a au")

func (r *reader) oneNumber(i int) int {
	if r.isShut(i) {
		return i
	}
	end := i + 1
	switch v, n := r.digits(i); {
	case n > 0 && n <= 4 && v > 0:
	case r.has(i, entities.Mixed) && r.numberWithMark(i):
		return i + 1
	default:
		return i
	}
	if r.dash(end) && r.is(end+1, repeat) {
		return end + 2
	}
	if r.broken(end) {
		return end
	}
	if r.is(end, repeat) {
		if r.has(end+1, entities.Word|entities.Single|entities.Upper) && !r.is(end+1, street|weakStreet) {
			return end + 2
		}
		return end + 1
	}
	if r.punct(end, '(') && r.is(end+1, repeat) && r.punct(end+2, ')') {
		return end + 3
	}
	if r.has(end, entities.Word|entities.Single) && r.numberLetter(end) {
		return end + 1
	}
	return end
}

// numberLetter tells a letter after a street number: not "à", nor what begins an elision or a street.
func (r *reader) numberLetter(i int) bool {
	if r.at(i).Any(entities.Elided|entities.Abbr) || r.t.Word(i) == "à" || r.t.Word(i) == "a" || r.t.Word(i) == "y" {
		return false
	}
	next := i + 1
	if r.punct(next, ',') {
		next++
	}
	return r.is(next, street|weakStreet|estate)
}

// numberWithMark tells "4bis", "12B", "3ter" from "14h30" and "1er".
func (r *reader) numberWithMark(i int) bool {
	w := r.t.Word(i)
	d := 0
	for d < len(w) && w[d] >= '0' && w[d] <= '9' {
		d++
	}
	if d == 0 || d > 4 {
		return false
	}
	suffix := w[d:]
	if len(suffix) == 1 {
		return suffix[0] >= 'A' && suffix[0] <= 'Z' || suffix[0] >= 'a' && suffix[0] <= 'd'
	}
	return vocabulary().Get(entities.Fold(suffix))&repeat != 0
}

// firstOf tells "1er" and "Ier", with which a king's name ends.
func firstOf(w string) bool {
	return w == "1er" || w == "Ier" || w == "1ER" || w == "IER"
}

func ordinal(s string) bool {
	switch s {
	case "er", "ère", "ème", "eme", "EME", "ÈME", "ER", "nd", "ième":
		return true
	}
	return false
}

// streetAt parses a kind of street and its name. given says that something
// before makes a street expected, so that names in small letters count.
func (r *reader) streetAt(i int, given bool) int {
	if !r.is(i, street|weakStreet) || !r.has(i, entities.Word) || r.has(i, entities.Elided) || r.counted(i) {
		return i
	}
	if r.words(i, wordTraverse) && !strings.HasSuffix(r.t.Word(i), "e") { // "a traversé l'Algérie"
		return i
	}
	at := i + 1
	if r.words(i, adjectiveKind) { // "Grande Rue", "vieille route"
		if r.is(at, street|weakStreet) && !r.broken(at) {
			at++
			if given && !r.is(at, of|article) && !(r.upper(at) && !r.is(at, stop)) {
				return at
			}
		} else {
			return i
		}
	} else if !given && !r.is(i, street) && !(r.has(i, entities.Upper) && r.words(i, looseStreet)) {
		return i
	}
	if r.words(at, roadClass) && r.has(at+1, entities.Number) && !r.broken(at+1) { // "route nationale 7"
		return at + 2
	}
	tail := r.kindTail(at)
	if tail == 0 && r.words(i, kindRond) { // a "rond" without its "point" is no street
		return i
	}
	at += tail
	if r.punct(at, '.') && !r.has(at, entities.Space) && len(r.t.Word(i)) <= 4 && r.has(at+1, entities.Word) { // "r. G. Péri"
		at++
	}
	if r.words(i, wholeStreet) && given && !(r.is(at, of) || r.upper(at) && !r.is(at, stop)) {
		return at
	}
	end := r.streetName(at, given)
	if end <= at {
		return i
	}
	if r.words(i, numberBehind) {
		return r.houseBehind(end)
	}
	return end
}

// counted tells things that are counted from a street: "14 places de stationnement".
func (r *reader) counted(i int) bool {
	return r.words(i, countedKind) && r.is(i+1, of) && !r.has(i, entities.Upper) && !r.upper(i+2) && !(r.is(i+2, article) && r.upper(i+3))
}

var countedKind = wordSet("places cours routes jardins ports portes voies cités")

// corner parses the other street of a corner: "angle rue Hendricq", "à l'angle du quai".
func (r *reader) corner(i int) int {
	at := i
	if r.words(at, wordA) && r.is(at+1, article) {
		at += 2
	}
	if !r.words(at, wordAngle) || r.broken(at) {
		return i
	}
	for at++; r.is(at, of|article) && at < i+6; at++ {
	}
	end := r.streetAt(at, true)
	if end <= at || r.broken(at) {
		return i
	}
	for at = end; r.words(at, wordEt) && at == end || r.is(at, of|article) && at < end+4; at++ {
	}
	if other := r.streetAt(at, true); at > end && other > at && !r.broken(end) { // "angle rue Carnot et rue Thiers"
		return other
	}
	return end
}

var wordAngle = wordSet("angle")

// kindTail steps over the rest of a compound kind: "rond-point", "Grand-Rue".
func (r *reader) kindTail(at int) int {
	if r.joined(at) && r.words(at+1, kindEnd) {
		return 2
	}
	if r.words(at-1, kindRond) && r.words(at, kindEnd) {
		return 1
	}
	return 0
}

// roadClass says whose a road is; its number follows.
var roadClass = wordSet("nationale départementale communale vicinale territoriale provinciale rural vicinal communal")

var wordTraverse = wordSet("traverse")

var (
	kindEnd  = wordSet("point rue place")
	kindRond = wordSet("rond")
	// looseStreet are the common words that with a capital name a street even without a number.
	looseStreet = wordSet("place route passage cours villa cité clos voie mail carrefour hameau parvis")

	adjectiveKind = wordSet("grande grand vieille vieux ancienne petite petit haute basse")
	wholeStreet   = wordSet("grand'rue grande-rue grand-rue")
)

// streetName parses the name of a street from i.
func (r *reader) streetName(i int, given bool) int {
	end, linked, far := i, false, false
	for j := i; j < len(r.k) && j < i+14 && !r.isShut(j); j++ {
		r.steps++
		k := r.k[j]
		if r.broken(j) && (end == j && j > i || k.Is(entities.Para)) {
			break
		}
		switch {
		case r.joined(j) && end == j:
			continue
		case end == j && k.Hash == hashNumero && r.has(j+1, entities.Number) && !r.broken(j+1): // "chemin rural n° 7"
			return j + 2
		case k.Any(entities.Number | entities.Mixed):
			if !r.nameNumber(j, linked || j == i, end == i) {
				return r.lastNumber(j, end)
			}
			end = j + 1
		case k.Is(entities.Punct):
			if r.nameDot(j) && end == j {
				end = j + 1
			} else if !r.nameQuote(j) {
				return end
			}
			continue
		case r.is(j, link) && !r.townAhead(j):
			if r.is(j, stop) && !r.is(j, of|article) {
				return end
			}
			if k.Is(entities.Upper) && r.has(j, entities.Single) && !k.Is(entities.Elided) && (j > i || r.at(j+1).Is(entities.Number)) {
				end = j + 1
			}
			if r.words(j, linkFar) {
				if end != j && !r.joined(j-1) || r.t.Class(j-1)&lexicon.Given == 0 && r.words(j, wordEt) {
					return end
				}
				far = true
			}
			linked = true
			continue
		case r.nameEnds(j, end == i, linked):
			return end
		case k.Is(entities.Upper), r.is(j, month) && r.has(j-1, entities.HasDigit):
			end = j + 1
		case given && !far && (linked && r.is(j-1, of|article) || r.smallName(j)):
			end = j + 1
		default:
			return end
		}
		linked, far = false, false
	}
	return end
}

// linkFar are links after which only a capital goes on with a name: "rue
// Pierre et Marie Curie", "chemin de Saint-Jean en Val"; not "rue de la Gare
// et d'ordonner".
var (
	linkFar = wordSet("et en a au aux y")
	wordEt  = wordSet("et")
)

// nameEnds tells whether word j cannot belong to a street's name.
func (r *reader) nameEnds(j int, first, linked bool) bool {
	if r.has(j, entities.Placeholder) {
		return true
	}
	w := r.word(j)
	if w&stop != 0 && !(linked && r.has(j, entities.Upper|entities.Lower)) && !(linked && first) {
		return true
	}
	if !first && !linked && w&(street|unit|box) != 0 && !r.joined(j-1) {
		return true
	}
	return !first && !linked && w&estate != 0 && r.has(j, entities.Upper) && r.estateAt(j) > j
}

// nameNumber tells a number inside a street's name: "8 Mai 1945", "1er", "19 mars".
func (r *reader) nameNumber(j int, linked, first bool) bool {
	_, n := r.digits(j)
	switch {
	case n == 5:
		return false
	case r.is(j+1, month) || r.words(j+1, monthShort):
		return true
	case n == 4 && r.is(j-1, month):
		return true
	case r.has(j, entities.Mixed):
		return linked && r.has(j+1, entities.Word) || r.upper(j-1) && firstOf(r.t.Word(j)) && !r.is(j+1, floor) // "boulevard Albert 1er"
	}
	return linked && first && n > 0 && n < 4 && !r.broken(j) && r.is(j-1, of|article) && r.upper(j+1) && !r.is(j+1, stop|street)
}

// lastNumber takes the number that ends a street before the post code: "Route
// Nationale 7, 13760", "Avenue Louise 54, 1050 Bruxelles".
func (r *reader) lastNumber(j, end int) int {
	if _, n := r.digits(j); n == 0 || n > 4 || end != j {
		return end
	}
	at := r.gap(j + 1)
	if unit := r.unit(at); unit > at { // "avenue Louise 54, boîte 3, 1050 Bruxelles"
		at = r.gap(unit)
	}
	if next, _ := r.postTown(at); next > at {
		return j + 1
	}
	return end
}

var monthShort = wordSet("janv fev sept oct nov dec")

// nameQuote tells quotes and the like that a name may hold.
func (r *reader) nameQuote(j int) bool {
	return r.joined(j) || r.dash(j) && r.has(j-1, entities.Word) && !r.has(j, entities.Space) && r.upper(j+1)
}

// nameDot tells the dot of a short word in a name, which goes on or a comma or
// post code follows: "de la Rép., 92210", "du Gal. Leclerc".
func (r *reader) nameDot(j int) bool {
	if !r.punct(j, '.') || r.has(j, entities.Space) || r.broken(j+1) || !r.upper(j-1) || len(r.t.Word(j-1)) > 5 {
		return false
	}
	if r.punct(j+1, ',') && !r.has(j+1, entities.Space) {
		return true
	}
	next, _ := r.postTown(j + 1)
	return next > j+1
}

// smallName tells whether a word in small letters goes on with a name: within
// a few words comes a comma, a post code, a line's end or "à" and a town.
func (r *reader) smallName(j int) bool {
	if r.is(j, stop|titled|toward) {
		return false
	}
	for n := j + 1; n < j+5; n++ {
		switch {
		case n >= len(r.k), r.punct(n, ','), r.broken(n):
			return true
		case r.townAhead(n), r.numero(n) && r.has(n+1, entities.Number):
			return true
		case !r.has(n, entities.Word), r.is(n, stop|titled):
			p, _ := r.postTown(n)
			return p > n
		}
	}
	return false
}

// townAhead tells "à Lyon", "à LYON" at i, in the middle of a street's name.
func (r *reader) townAhead(i int) bool {
	return r.words(i, townIn) && r.townAfter(i) > i
}

var townIn = wordSet("à a au en")
