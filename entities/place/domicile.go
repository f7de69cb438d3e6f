package place

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// Addresses of any shape, which a word of domicile before them or a post code behind them proves.

// maxFree is how many tokens may stand between "demeurant" and the post code
// of an address that has no street we know.
const maxFree = 16

// settledBefore tells whether a word of domicile or seat leads to i: the word
// itself, "à", "au", "n°", a colon or an opening bracket between them.
func (r *reader) settledBefore(i int) bool {
	for j := i - 1; j > i-7 && r.is(j, settled|path); j-- {
		if r.is(j, settled) {
			return !r.punct(i, ',') && !r.punct(i, ':') && !(r.has(i, entities.Abbr) && r.at(i).Hash == hashNumero)
		}
		if r.has(j+1, entities.Para) && !r.punct(j, ':') {
			return false
		}
	}
	return false
}

var hashNumero = entities.Fold("n°")

// numero tells "n°" or "numéro" at i.
func (r *reader) numero(i int) bool { return r.is(i, numeral) }

// settledPath are the words and marks that may stand between "siège" and the address.
var settledPath = wordSet(", : ( - à a au aux est social sis sise situé située actuellement ès qualité qualités audit dit lieu chez en ses son leur sa administratif principal fixé élu domicile demeure et ensemble tous deux france ladite dite ville même adresse désormais maintenant toujours aujourd'hui alors seul seule")

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
		r.steps++
		switch {
		case r.is(j, stop|titled|form) && !r.is(j, link) && !r.chezPlace(j) && !r.has(j, entities.Elided|entities.Upper):
			return i
		case r.upper(j), r.is(j, link), r.isQuote(j), r.joined(j), j > i && r.shortNumber(j) && r.bareNumber(j):
			j++
			continue
		}
		break
	}
	return j
}

// shortNumber tells a number of up to three digits.
func (r *reader) shortNumber(i int) bool {
	_, n := r.digits(i)
	return n > 0 && n < 4
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
	if next, _ := r.postTown(end); next <= end {
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
	if !small {
		return i
	}
	return end
}

// free parses, after a word of domicile, an address of any shape that a post
// code and town close: "Le Bourg, 63600 AMBERT", "Kerlouan Bras - 29890
// BRIGNOGAN", and the town that stands before its street: "Lyon, 12 rue Royale".
func (r *reader) free(i int) int {
	if end := r.nounPlace(i); end > i {
		return end
	}
	if !r.upper(i) && !r.isQuote(i) && !(r.is(i, article) && r.upper(i+1) && !r.has(i, entities.Elided)) || r.is(i, path) && !(r.words(i, contracted) && r.words(i+1, wordBourg)) && !r.chezPlace(i) || r.is(i, stop|titled|settled) && !r.chezPlace(i) {
		return 0
	}
	for j := i; j < len(r.k) && j < i+maxFree && !r.isShut(j); j++ {
		r.steps++
		if r.at(j).Any(entities.Placeholder|entities.Para) || r.is(j, stop|titled) && !r.is(j, article|of) && !r.chezPlace(j) || r.punct(j, ';') {
			return 0
		}
		if end, _ := r.postTown(j); end > j {
			return r.afterFree(end)
		}
		if j > i && r.words(j, townIn) && r.upper(j+1) && r.plainName(i, j-i) == j && !r.isTown(i) && !r.words(i, notHouse) {
			if end, _ := r.townPost(j + 1); end > j+1 {
				return end // "Kergroas à Plouguerneau (29880)"
			}
		}
		if j > i && r.punct(j-1, ',') && r.words(j, townIn) && r.upper(j+1) && !r.country(j+1) && r.houseName(i, j-1) { // "Kerantorec, à Guidel"
			if end := r.townAfter(j); end > j {
				return end
			}
		}
		if end, c := r.phrase(j, lexicon.City); j > i && c != 0 && r.punct(j-1, ',') && r.punct(end, '(') && r.country(end+1) {
			return end // "Douar Ouled Ali, Oujda (Maroc)"
		}
		if end, ev := r.row(j, false); j > i && end > j && ev.within && r.punct(j-1, ',') && r.houseName(i, j-1) {
			return end // "Le Bourg, hameau des Ifs à Payrac"
		} else if end > j && ev.estate && !ev.post && r.punct(j-1, ',') && r.townOnly(i, j) {
			return end // "Prayssac (Lot), lieudit Pech Redon"
		} else if end > j && (ev.box || ev.unit && r.is(j, lead)) && !ev.post && !ev.street && r.punct(j-1, ',') && r.townOnly(i, j) {
			return end // "Papeete, BP 40", "Mahina, PK 10"
		} else if end > j && ev.street {
			if j > i && (ev.post && ev.number && r.isTown(i) && !r.words(i, notHouse) && !r.again(i, j, end) || !ev.post && !ev.town) && r.townOnly(i, j) || j > i && ev.post && r.houseName(i, j) {
				return end
			}
			return 0
		}
	}
	return 0
}

// chezPlace tells the "Chez" that begins the name of a hamlet of Limousin or
// Charente: "Le Moulin de Chez Rouby".
func (r *reader) chezPlace(i int) bool {
	return r.words(i, wordChez) && r.has(i, entities.Upper|entities.Lower) && r.upper(i+1) && !r.is(i+1, titled) && !r.broken(i+1)
}

var wordChez = wordSet("chez")

// again tells whether the first long word of the town [i, j) comes again in
// [j, end): the address that follows has its own town then.
func (r *reader) again(i, j, end int) bool {
	for i < j-1 && (r.is(i, article|saint) || !r.has(i, entities.Word)) {
		i++
	}
	for ; j < end; j++ {
		if r.k[j].Hash == r.k[i].Hash {
			return true
		}
	}
	return false
}

// nounPlace parses a common noun in small letters with a name and its post code:
// "section Cocoyer, 97118 Saint-François", "habitation Bellevue, 97230 Sainte-Marie".
func (r *reader) nounPlace(i int) int {
	if !r.has(i, entities.Word|entities.Lower) || r.upper(i) || r.t.Class(i)&lexicon.Noun == 0 ||
		r.is(i, stop|titled|settled|path|toward|of|article|link|form|month|box) || r.words(i, notHouse) {
		return i
	}
	end := r.plainName(i+1, 6)
	if end <= i+1 || !r.lastUpper(end) && !r.has(end-1, entities.Number) {
		return i
	}
	at := r.gap(end)
	if next, _ := r.postTown(at); next > at && !r.broken(at) {
		return next
	}
	return i
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
	if at > end && r.is(at, article) && r.words(at+1, wordBourg) && !r.broken(at) { // "Ségur (15300), Le Bourg"
		return at + 2
	}
	return end
}
