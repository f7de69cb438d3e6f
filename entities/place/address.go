package place

import (
	"strings"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// proof is what a row of components has shown so far.
type proof struct {
	number bool // a street number
	street bool // a street with its name
	strong bool // a street of a kind that is hardly another word
	unit   bool // a part of a building
	estate bool // a named site
	box    bool // a post box
	post   bool // a post code and a town
	town   bool // a town without post code
	within bool // the town follows "à"
}

// merge adds what q has shown.
func (p *proof) merge(q proof) {
	p.number = p.number || q.number
	p.street = p.street || q.street
	p.strong = p.strong || q.strong
	p.unit = p.unit || q.unit
	p.estate = p.estate || q.estate
	p.box = p.box || q.box
	p.post = p.post || q.post
	p.town = p.town || q.town
	p.within = p.within || q.within
}

// maxFree is how many tokens may stand between "demeurant" and the post code
// of an address that has no street we know.
const maxFree = 16

// addresses finds and reports all addresses, from left to right.
func (r *reader) addresses() {
	for i := 0; i < len(r.k); {
		if r.shut[i] {
			i++
			continue
		}
		end, rule, sure := r.addressAt(i)
		if end <= i {
			i++
			continue
		}
		if sure > 0 {
			r.report(i, end, entities.KindAddress, rule, sure)
		}
		i = end
	}
}

// addressAt returns the end of the address that begins at i, or 0. Sure is 0
// if what stands there is to be passed over.
func (r *reader) addressAt(i int) (end int, rule string, sure int) {
	settled := r.settledBefore(i)
	if settled {
		if end := r.free(i); end > i {
			return end, ruleDomicile, 95
		}
	}
	if at := r.placeLine(i); at > i {
		end, _ := r.postTown(at)
		return end, ruleAddress, 85
	}
	if !r.mayBegin(i) || r.coOwned(i) {
		return 0, "", 0
	}
	end, ev := r.row(i, settled)
	if end <= i {
		return 0, "", 0
	}
	if r.inCompany(i) && !ev.post {
		return end, "", 0
	}
	return r.weigh(i, end, ev, settled)
}

// coOwned tells whether the building at i names those who own it: "syndicat des
// copropriétaires de l'immeuble Le Mermoz".
func (r *reader) coOwned(i int) bool {
	if !r.is(i, unit|estate) {
		return false
	}
	j := i - 1
	for j > i-3 && r.is(j, article|of) {
		j--
	}
	return j < i-1 && r.words(j, wordOwners)
}

var wordOwners = wordSet("copropriétaires copropriété")

// mayBegin tells whether a component may begin at i.
func (r *reader) mayBegin(i int) bool {
	k := r.at(i)
	if k.Any(entities.Number|entities.Mixed) || k.Hash == hashNumero {
		return true
	}
	return k.Is(entities.Word) && r.is(i, street|weakStreet|unit|estate|box|abroad)
}

// weigh decides whether a row of components is an address.
func (r *reader) weigh(i, end int, ev proof, settled bool) (int, string, int) {
	switch {
	case ev.post && (ev.street || ev.box || ev.estate || ev.unit):
		return end, ruleAddress, 98
	case ev.post && (settled || r.postAlone(i)):
		return end, rulePostTown, 85
	case ev.post:
		return 0, "", 0
	case ev.street && ev.number && !settled && r.anyYear(i):
		return end, "", 0
	case ev.street && ev.number && (ev.strong || settled || ev.town):
		return end, ruleAddress, 95
	case ev.street && settled:
		return end, ruleDomicile, 90
	case ev.street && ev.strong && (ev.town || r.upper(i)):
		return end, ruleStreet, 80
	case ev.street && ev.number:
		return end, ruleAddress, 80
	case ev.street && ev.strong && r.lastUpper(end):
		return end, ruleStreet, 70
	case ev.estate && ev.within && (r.words(i, wordHamlet) || r.words(i, homeKind) || settled):
		return end, ruleStreet, 80
	case settled && ev.estate, settled && ev.box && (ev.town || ev.unit):
		return end, ruleDomicile, 80
	}
	return 0, "", 0
}

// lastUpper tells whether the name that ends before end bears a capital: "rue
// Pasteur", not "rue de la mairie".
func (r *reader) lastUpper(end int) bool { return r.has(end-1, entities.Upper) }

// yearLike tells a number that is a year more likely than a street number.
func (r *reader) yearLike(i int) bool {
	v, n := r.digits(i)
	return n == 4 && v >= 1900 && v < 2100
}

// anyYear tells whether one of the numbers that begin at i is a year: "le 21
// mai 2019 avenue Foch", "du 5 au 19/08/2002".
func (r *reader) anyYear(i int) bool {
	for j := i; j < r.streetNumber(i); j++ {
		if r.yearLike(j) {
			return true
		}
	}
	return false
}

// inCompany tells whether what begins at i is part of a company's name: "SCI du 12 rue Hugo", "SARL Le 22 rue Foch".
func (r *reader) inCompany(i int) bool {
	j := i - 1
	for j > i-4 && r.is(j, article|of) {
		j--
	}
	return j < i-1 && r.is(j, form)
}

// settledBefore tells whether a word of domicile or seat leads to i: the word
// itself, "à", "au", "n°", a colon or an opening bracket between them.
func (r *reader) settledBefore(i int) bool {
	if r.punct(i, ',') || r.punct(i, ':') || r.has(i, entities.Abbr) && r.at(i).Hash == hashNumero {
		return false
	}
	for j := i - 1; j >= 0 && j > i-7; j-- {
		switch {
		case r.is(j, settled):
			return true
		case r.punct(j, ':'), r.punct(j, ','), r.punct(j, '('), r.dash(j):
		case r.words(j, settledPath):
		default:
			return false
		}
		if r.at(j+1).Is(entities.Para) && !r.punct(j, ':') {
			return false
		}
	}
	return false
}

var hashNumero = entities.Fold("n°")

// settledPath are the words that may stand between "siège" and the address.
var settledPath = wordSet("à a au aux est social sis sise situé située actuellement ès qualité qualités audit dit lieu chez en ses son leur sa administratif principal fixé élu domicile demeure et ensemble tous deux france ladite dite ville même adresse désormais maintenant toujours aujourd'hui alors seul seule")

func (r *reader) words(i int, set map[uint64]bool) bool { return set[r.at(i).Hash] }

// row parses components from i for as long as they follow each other.
func (r *reader) row(i int, settled bool) (end int, ev proof) {
	at := i
	for n := 0; n < 12; n++ {
		next, q := r.component(at, ev, settled)
		if next <= at || q.street && q.number && ev.number && ev.street && (r.broken(at) || r.punct(at-1, ',')) {
			break
		}
		ev.merge(q)
		end = next
		at = r.gap(next)
		if r.isShut(at) || r.at(at).Is(entities.Para) && !r.paraGoesOn(at, ev) {
			break
		}
	}
	return end, ev
}

// paraGoesOn tells whether an address goes on after an empty line: only with
// the post code that it lacks.
func (r *reader) paraGoesOn(i int, ev proof) bool {
	if ev.post || !ev.street && !ev.box {
		return false
	}
	end, _ := r.postTown(i)
	return end > i
}

// gap steps over what may stand between two components.
func (r *reader) gap(i int) int {
	switch {
	case r.punct(i, ','), r.dash(i):
		if !r.at(i + 1).Is(entities.Para) {
			if r.dash(i+1) || r.punct(i+1, ',') {
				return i + 2
			}
			return i + 1
		}
	case r.punct(i, '/') && r.has(i, entities.Space):
		return i + 1
	}
	return i
}

// component parses one component at i.
func (r *reader) component(i int, ev proof, settled bool) (int, proof) {
	if r.isShut(i) {
		return i, proof{}
	}
	if end, q := r.postTown(i); end > i && !ev.post {
		return end, q
	}
	if end := r.smallTown(i); end > i && ev.street && !ev.post {
		return end, proof{post: true}
	}
	if ev.post {
		return r.afterTown(i, ev)
	}
	if end, q := r.numbered(i, settled); end > i {
		return end, q
	}
	if end, q := r.postBox(i); end > i {
		return end, q
	}
	if end := r.unit(i); end > i {
		return end, proof{unit: true}
	}
	if end := r.streetAt(i, (settled || ev.estate || ev.unit) && (r.is(i, street) || r.words(i, looseStreet))); end > i {
		return end, proof{street: true, strong: r.is(i, street)}
	}
	if end := r.postedStreet(i); end > i {
		return end, proof{street: true}
	}
	if end := r.estateAt(i); end > i {
		return end, proof{estate: true}
	}
	if ev.street || ev.estate {
		if end := r.postAfter(i, ev); end > i {
			return end, proof{post: true}
		}
		if end := r.streetAt(i, true); end > i {
			if next, _ := r.postTown(r.gap(end)); next > r.gap(end) {
				return end, proof{street: true}
			}
		}
	}
	if !ev.street && !ev.estate && !ev.box {
		return i, proof{}
	}
	if end := r.between(i); end > i {
		return end, proof{}
	}
	if end := r.townAfter(i); end > i {
		return end, proof{town: true, within: r.words(i, townIn)}
	}
	return i, proof{}
}

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

// postAfter parses the post code of a street in the forms that only a street
// before them makes one: "à 69003 Lyon", "(69003) Lyon", "(69003 Lyon)", and
// the code after the town.
func (r *reader) postAfter(i int, ev proof) int {
	at := i
	if r.words(at, townIn) && !r.broken(at) {
		at++
	}
	if r.punct(at, '(') {
		if end, _ := r.postTown(at + 1); end > at+1 && r.punct(end, ')') {
			return end + 1
		}
		if v, n := r.digits(at + 1); n == 5 && v >= 1000 && v < 99000 && r.punct(at+2, ')') {
			if end := r.town(at + 3); end > at+3 && !r.broken(at+3) {
				return r.tail(end)
			}
			return at + 3
		}
		return i
	}
	if at > i {
		end, _ := r.postTown(at)
		if end > at {
			return end
		}
		return i
	}
	v, n := r.digits(at)
	if n == 5 && v >= 1000 && v < 99000 && !r.broken(at) && !r.is(at+1, money) && (!r.upper(at+1) || r.broken(at+1) || r.is(at+1, stop)) && (ev.town || r.lastUpper(at) || r.punct(at-1, ',')) {
		return at + 1
	}
	return i
}

// between parses a name that stands between a street and its post code,
// whatever it is: the rest of a name that a line broke, a hamlet, a building.
func (r *reader) between(i int) int {
	if !r.broken(i) && !r.punct(i-1, ',') && !r.dash(i-1) || !r.upper(i) && !r.isQuote(i) {
		return i
	}
	end := r.plainName(i, 6)
	if end <= i {
		return i
	}
	at := r.gap(end)
	if next, _ := r.postTown(at); next > at && !r.at(at).Is(entities.Para) {
		return end
	}
	return i
}

// plainName returns the end of a run of at most limit capitalised words, small
// links, short numbers and quotes, none of which names a person or ends an address.
func (r *reader) plainName(i, limit int) int {
	j := i
	for j < len(r.k) && j < i+limit && !r.isShut(j) && !(j > i && r.broken(j)) {
		_, n := r.digits(j)
		switch {
		case r.is(j, stop|titled|form) && !r.is(j, link):
			return i
		case r.isQuote(j), r.joined(j), r.upper(j), r.is(j, link), n > 0 && n < 4 && j > i && r.bareNumber(j):
			j++
			continue
		}
		break
	}
	return j
}

// placeLine returns the end of a line that holds nothing but the name of a
// hamlet or a house and stands right above a post code: "Le Bourg", "« Madoux »".
func (r *reader) placeLine(i int) int {
	if !r.broken(i) || !r.upper(i) && !r.isQuote(i) {
		return i
	}
	end := r.plainName(i, 6)
	if end <= i || r.at(end).Is(entities.Para) {
		return i
	}
	small := false
	for j := i; j < end; j++ {
		c := r.t.Class(j)
		if c&lexicon.Name != 0 && c&(lexicon.Common|lexicon.Place) == 0 || c&lexicon.CommonGiven != 0 || c == 0 && !r.broken(end) {
			return i
		}
		small = small || r.has(j, entities.Upper|entities.Lower)
	}
	if next, _ := r.postTown(end); next <= end || !small {
		return i
	}
	return end
}

// afterTown parses what may follow the post code and town: parts of a
// building, the street in the order "75008 Paris, 12 rue Royale", a box.
func (r *reader) afterTown(i int, ev proof) (int, proof) {
	if r.broken(i) {
		return i, proof{}
	}
	if end := r.unit(i); end > i && ev.street {
		return end, proof{unit: true}
	}
	if ev.street {
		return i, proof{}
	}
	end, q := r.numbered(i, true)
	if end <= i && r.is(i, street) && r.punct(i-1, ',') {
		end, q = r.streetAt(i, true), proof{street: true, strong: true}
	}
	if end <= i {
		return i, proof{}
	}
	if next, _ := r.postTown(r.gap(end)); next > r.gap(end) {
		return i, proof{} // the next address, with a post code of its own
	}
	return end, q
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
	if (r.at(i).Hash == hashNumero || r.words(i-1, wordAu)) && r.is(at, of) { // "n° 8 de la rue du Port"
		for r.is(at, of|article) {
			at++
		}
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
	if r.at(at).Hash == hashNumero {
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
	end := i
	switch v, n := r.digits(i); {
	case n > 0 && n <= 4 && v > 0:
		end = i + 1
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
	return vocabulary()[entities.Fold(suffix)]&repeat != 0
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

// postBox parses "BP 123", "B.P. 12.345", "CS 20123", "TSA 12345", "boîte postale 12".
func (r *reader) postBox(i int) (int, proof) {
	if !r.is(i, box) || !r.upper(i) && !r.is(i, unit) {
		return i, proof{}
	}
	at := i + 1
	if r.words(at, wordPostale) {
		at++
	} else if r.is(i, unit) {
		return i, proof{}
	}
	if r.at(at).Hash == hashNumero {
		at++
	}
	if !r.has(at, entities.Number) || r.broken(at) {
		if w := r.at(at); w.Is(entities.Mixed|entities.Upper) && !r.broken(at) {
			return at + 1, proof{box: true}
		}
		return i, proof{}
	}
	end := at + 1
	for n := 0; n < 2 && r.has(end, entities.Number) && !r.broken(end); n++ { // "CS 20 123"
		if p, _ := r.postTown(end); p > end {
			break
		}
		end++
	}
	return end, proof{box: true}
}

var wordPostale = wordSet("postale postal")

// unit parses a part of a building with its designation: "bâtiment B",
// "escalier n° 2", "appt 14", "3ème étage", "porte gauche", "RDC".
func (r *reader) unit(i int) int {
	if r.has(i, entities.Mixed) && r.is(i+1, floor) { // "3ème étage"
		return r.side(i + 2)
	}
	if r.words(i, ordinalWord) && r.is(i+1, floor) {
		return r.side(i + 2)
	}
	if !r.is(i, unit) {
		return i
	}
	if r.words(i, bareUnit) {
		return r.side(i + 1)
	}
	at := i + 1
	if r.at(at).Hash == hashNumero {
		at++
	}
	k := r.at(at)
	if r.broken(at) || r.isShut(at) {
		return i
	}
	switch {
	case k.Any(entities.Number | entities.Mixed):
		if _, n := r.digits(at); n == 5 {
			return i
		}
		if r.punct(at+1, '/') && r.at(at+2).Any(entities.Number|entities.Mixed) {
			return at + 3
		}
		if r.joined(at+1) && r.has(at+2, entities.Single) {
			return at + 3
		}
		return r.side(at + 1)
	case k.Is(entities.Word|entities.Upper|entities.Single) && !k.Is(entities.Elided):
		if r.has(at+1, entities.Number) && !r.broken(at+1) {
			if _, n := r.digits(at + 1); n < 4 && r.bareNumber(at+1) {
				return at + 2
			}
		}
		return at + 1
	case r.words(at, sideWord):
		return at + 1
	case k.Is(entities.Word|entities.Upper) && !r.is(at, stop|titled|street|unit) && r.has(i, entities.Upper) && !r.words(i, plainUnit):
		return r.siteName(at)
	}
	return i
}

// bareNumber tells a number at i that no street takes as its own.
func (r *reader) bareNumber(i int) bool {
	n := r.streetNumber(i)
	if r.punct(n, ',') {
		n++
	}
	return !r.is(n, street|weakStreet)
}

func (r *reader) side(i int) int {
	for n := 0; n < 2; n++ {
		if r.words(i, sideWord) && !r.broken(i) {
			i++
		}
	}
	return i
}

var (
	bareUnit    = wordSet("rdc rez-de-chaussée")
	plainUnit   = wordSet("app lot lots chambre local porte pièce hall cage")
	sideWord    = wordSet("gauche droite droit face fond centre nord sud est ouest principal")
	ordinalWord = wordSet("premier deuxième troisième quatrième cinquième sixième septième huitième rez-de-chaussée")
)

// streetAt parses a kind of street and its name. given says that something
// before makes a street expected, so that names in small letters count.
func (r *reader) streetAt(i int, given bool) int {
	if !r.is(i, street|weakStreet) || !r.has(i, entities.Word) || r.has(i, entities.Elided) {
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
	at += r.kindTail(at)
	if r.words(i, wholeStreet) && given && !(r.is(at, of) || r.upper(at) && !r.is(at, stop)) {
		return at
	}
	end := r.streetName(at, given)
	if end <= at {
		return i
	}
	return end
}

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
		k := r.k[j]
		if r.broken(j) && (end == j && j > i || k.Is(entities.Para)) {
			break
		}
		switch {
		case r.joined(j) && end == j:
			continue
		case j == i && k.Hash == hashNumero && r.has(j+1, entities.Number):
			return j + 2
		case k.Any(entities.Number | entities.Mixed):
			if !r.nameNumber(j, linked || j == i, end == i) {
				return r.lastNumber(j, end)
			}
			end = j + 1
		case k.Is(entities.Punct):
			if !r.nameQuote(j) {
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
				if end != j || r.t.Class(j-1)&lexicon.Given == 0 && r.words(j, wordEt) {
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
		return linked && r.has(j+1, entities.Word) || r.upper(j-1) && firstOf(r.t.Word(j)) // "boulevard Albert 1er"
	}
	return linked && first && n > 0 && n < 4 && !r.broken(j) && r.is(j-1, of|article) && r.upper(j+1) && !r.is(j+1, stop|street)
}

// lastNumber takes the number that ends a street before the post code: "Route
// Nationale 7, 13760", "Avenue Louise 54, 1050 Bruxelles".
func (r *reader) lastNumber(j, end int) int {
	if _, n := r.digits(j); n == 0 || n > 3 || end != j {
		return end
	}
	if next, _ := r.postTown(r.gap(j + 1)); next > r.gap(j+1) {
		return j + 1
	}
	return end
}

var monthShort = wordSet("janv fev sept oct nov dec")

// nameQuote tells quotes and the like that a name may hold.
func (r *reader) nameQuote(j int) bool {
	return r.joined(j) || r.dash(j) && r.has(j-1, entities.Word) && !r.has(j, entities.Space) && r.upper(j+1)
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
		case r.townAhead(n):
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

// estateAt parses a named site: "résidence Les Lilas", "ZAC de la Plaine",
// "lieu-dit Le Bourg", "lieudit « La Croix Blanche »".
func (r *reader) estateAt(i int) int {
	at := i + 1
	if r.words(i, wordLot) && r.punct(at, '.') && r.upper(at+1) && !r.broken(at+1) && !r.has(i, entities.Sentence) { // "lot. Morne Coco"
		return r.siteName(at + 1)
	}
	if !r.is(i, estate) {
		return i
	}
	if r.words(i, wordLieu) {
		if r.joined(at) {
			at++
		}
		if !r.words(at, wordDit) {
			return i
		}
		at++
	}
	if r.words(i, parkKind) && r.is(at, of) {
		if end := r.siteName(at); end > at {
			return end
		}
		return i
	}
	if r.words(i, looseKind) && !r.words(at, parkWord) {
		if end := r.siteName(at); end > at && r.is(at, of) && r.words(i, wordZone) && r.townAhead(end) { // "zone des Varennes à Saumur"
			return end
		}
		return i
	}
	if r.words(i, wordAire) {
		for r.words(at, parkWord) || r.is(at, of) && r.words(at+1, parkWord) {
			at++
		}
		return at
	}
	parked := false
	for r.words(at, parkWord) && !r.broken(at) { // "zone d'activités", "centre commercial"
		parked = r.has(at, entities.Upper) && !r.is(at, of)
		at++
		if r.joined(at) {
			at++
		}
	}
	end := r.siteName(at)
	if end <= at {
		if parked {
			return at
		}
		return i
	}
	return end
}

var (
	// looseKind are words that name a site only together with what it is for: "centre commercial", "zone artisanale".
	looseKind = wordSet("centre zone pôle parc espace technopole technopôle aire terrain")
	wordDit   = wordSet("dit dits")
	wordZone  = wordSet("zone pôle parc")
	wordLot   = wordSet("lot")
	// homeKind are the words that name a site where people live: with its town it is an address.
	homeKind = wordSet("résidence résidences lotissement")
	wordAire = wordSet("aire terrain")
	wordLieu = wordSet("lieu lieux")
	parkKind = wordSet("za zac zi zae qua")
	parkWord = wordSet("d' d activité activités artisanale artisanal industrielle industriel commercial commerciale les-activités nommée dénommée d'activités affaires technologique technologiques scientifique accueil stationnement gens voyage")
)

// siteName parses the name of a site or building: capitals with small links, quotes allowed.
func (r *reader) siteName(i int) int {
	end, quoted := i, false
	for j := i; j < len(r.k) && j < i+10 && !r.isShut(j); j++ {
		k := r.k[j]
		switch {
		case r.broken(j) && j > i:
			return end
		case r.isQuote(j):
			if quoted && j > i {
				return j + 1
			}
			quoted = true
		case r.joined(j):
		case k.Is(entities.Punct), k.Is(entities.Placeholder):
			return end
		case k.Any(entities.Number | entities.Mixed):
			if _, n := r.digits(j); n > 2 || n == 0 || !r.bareNumber(j) || end == i {
				return end
			}
			end = j + 1
		case r.is(j, link) && (end == i || r.upper(j+1) || r.is(j+1, link)) && !r.townAhead(j):
		case r.is(j, stop|titled) && !r.is(j, link), r.is(j, street|unit|box) && end > i && !quoted:
			return end
		case k.Is(entities.Upper):
			end = j + 1
		default:
			return end
		}
	}
	return end
}

func (r *reader) isQuote(j int) bool {
	if j >= len(r.k) {
		return false
	}
	switch r.t.Word(j) {
	case "«", "»", `"`, "“", "”":
		return true
	}
	return false
}

// free parses, after a word of domicile, an address of any shape that a post
// code and town close: "Le Bourg, 63600 AMBERT", "Kerlouan Bras - 29890
// BRIGNOGAN", and the town that stands before its street: "Lyon, 12 rue Royale".
func (r *reader) free(i int) int {
	if !r.upper(i) && !r.isQuote(i) && !(r.is(i, article) && r.upper(i+1) && !r.has(i, entities.Elided)) || r.words(i, settledPath) && !(r.words(i, contracted) && r.words(i+1, wordBourg)) || r.is(i, stop|titled|settled) {
		return 0
	}
	for j := i; j < len(r.k) && j < i+maxFree && !r.isShut(j); j++ {
		if r.at(j).Any(entities.Placeholder|entities.Para) || r.is(j, stop|titled) && !r.is(j, article|of) || r.punct(j, ';') {
			return 0
		}
		if end, _ := r.postTown(j); end > j {
			return r.afterFree(end)
		}
		if j > i && r.punct(j-1, ',') && r.words(j, townIn) && r.upper(j+1) && r.houseName(i, j-1) { // "Kerantorec, à Guidel"
			if end := r.townAfter(j); end > j {
				return end
			}
		}
		if end, c := r.phrase(j, lexicon.City); j > i && c != 0 && r.punct(j-1, ',') && r.punct(end, '(') && r.country(end+1) {
			return end // "Douar Ouled Ali, Oujda (Maroc)"
		}
		if end, ev := r.row(j, false); j > i && end > j && ev.within && r.punct(j-1, ',') && r.houseName(i, j-1) {
			return end // "Le Bourg, hameau des Ifs à Payrac"
		} else if end > j && ev.street {
			if j > i && !ev.post && !ev.town && r.townOnly(i, j) || j > i && ev.post && r.houseName(i, j) {
				return end
			}
			return 0
		}
	}
	return 0
}

// houseName tells whether [i, j) is the name of a house or hamlet before its
// street: capitals only, and no town.
func (r *reader) houseName(i, j int) bool {
	if j-i == 1 && r.is(i, article) {
		return r.upper(j)
	}
	end := r.plainName(i, 7)
	if end != j && (r.gap(end) != j || end == i) || r.town(i) >= end && r.isTown(i) && !r.words(end-1, wordBourg) || r.words(i, notHouse) {
		return false
	}
	return true
}

// wordBourg is what every village calls its middle: communes of that name are rare.
var wordBourg = wordSet("bourg village")

// notHouse are words that begin the name of a service, which stands before an
// address without being part of it.
var notHouse = wordSet("département service services direction parquet autorité site agence bureau bureaux cabinet étude institut centre pôle groupe division département succursale antenne secrétariat")

func (r *reader) isTown(i int) bool {
	_, c := r.phrase(i, commune)
	return c != 0
}

// townOnly tells whether [i, j) is a town, its district or département and a comma.
func (r *reader) townOnly(i, j int) bool {
	end := r.town(i)
	return end > i && r.gap(r.department(r.district(end))) == j
}

// afterFree takes the street that follows in "à Lyon (69003), 12 rue Royale".
func (r *reader) afterFree(end int) int {
	at := r.gap(end)
	if next, _ := r.afterTown(at, proof{}); next > at {
		return next
	}
	return end
}

// postAlone tells whether a post code and town stand where an address does,
// with nothing before: on a line of their own, after a comma or what is left
// of a hidden street, with a town that the lexicon knows.
func (r *reader) postAlone(i int) bool {
	if r.at(i - 1).Is(entities.Placeholder) {
		return true
	}
	at := i
	for at < i+4 && !r.upper(at) {
		at++
	}
	if _, c := r.phrase(at, lexicon.Commune|lexicon.City); c != 0 {
		return true
	}
	return r.broken(i) || r.punct(i-1, ',') || r.punct(i-1, '(') || r.dash(i-1) && !r.has(i-2, entities.HasDigit)
}

func wordSet(list string) map[uint64]bool {
	m := map[uint64]bool{}
	for w := range strings.FieldsSeq(list) {
		m[entities.Fold(w)] = true
	}
	return m
}
