package place

import (
	"strings"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// Streets and towns in the order of other countries: the number behind the
// street, the kind of street behind its name, the post code behind the town.

// behind are the ends of words that name a street in one word: "Lindenallee", "Kapellestraat".
var behind = []string{"strasse", "straße", "straat", "allee", "laan", "platz", "plein", "steenweg", "gatan", "gracht", "singel", "kade", "dreef", "graben", "gasse", "weg", "damm", "ufer"}

// oneWordStreet parses "Lindenallee 112", "Hauptstr. 5a": a street in one word and its number.
func (r *reader) oneWordStreet(i int) int {
	if !r.upper(i) {
		return i
	}
	at := i + 1
	if r.punct(at, '.') {
		at++
	}
	if !r.at(at).Any(entities.Number|entities.Mixed) || r.broken(at) {
		return i
	}
	w := strings.ToLower(r.t.Word(i))
	if !(at > i+1 && strings.HasSuffix(w, "str")) && !endsStreet(w) {
		return i
	}
	if end := r.oneNumber(at); end > at {
		if r.numbersJoined(end) {
			end += 2
		}
		if r.words(end, dutchBox) && !r.broken(end) && r.at(end+1).Any(entities.Number|entities.Mixed) {
			end += 2
		}
		return end
	}
	return i
}

// dutchTown parses "1016 GV Amsterdam", which only a street before it makes a
// post code: "1998 CA Paris" is a ruling.
func (r *reader) dutchTown(i int) int {
	k := r.at(i + 1)
	if _, n := r.digits(i + 1); n > 0 {
		return r.groupedTown(i)
	}
	if v, n := r.digits(i); n != 4 || v < 1000 || !k.Is(entities.Word|entities.Caps) || k.End-k.Start != 2 || r.is(i+1, form|box) || r.broken(i+1) || r.broken(i+2) {
		return i
	}
	if end := r.town(i + 2); end > i+2 {
		return r.homeland(end)
	}
	return i
}

// groupedTown parses the Swedish, Czech or Greek "111 23 Stockholm", and the
// Polish "31-147 Kraków", whose town must be one that the lexicon knows.
func (r *reader) groupedTown(i int) int {
	at := i + 1
	_, n := r.digits(i)
	_, m := r.digits(at)
	if n != 3 || m != 2 || r.broken(at) || r.broken(at+1) {
		return i
	}
	if end, c := r.phrase(at+1, lexicon.City); c != 0 {
		return r.homeland(end)
	}
	return i
}

// polishTown parses "31-147 Kraków".
func (r *reader) polishTown(i int) int {
	_, n := r.digits(i)
	_, m := r.digits(i + 2)
	if n != 2 || m != 3 || !r.numbersJoined(i+1) || r.broken(i+3) || !r.upper(i+3) {
		return i
	}
	if end := r.town(i + 3); end > i+3 {
		return r.homeland(end)
	}
	return i
}

// dutchBox numbers a letter box behind a house in Flanders.
var dutchBox = wordSet("bus boîte bte")

func endsStreet(w string) bool {
	for _, s := range behind {
		if len(w) > len(s)+2 && strings.HasSuffix(w, s) {
			return true
		}
	}
	return false
}

// numberBehind are kinds of street of countries where the number comes last.
var numberBehind = wordSet("ul ulica calle rua via strada carrer piazza corso avenida praça plaza")

// houseBehind takes the number behind a street and the floor and door behind
// that: "calle San Francisco n° 8, 3° B".
func (r *reader) houseBehind(end int) int {
	at := end
	if r.has(end-1, entities.Number) { // lastNumber has it
		return r.behindHouse(end)
	}
	if r.punct(at, ',') {
		at++
	}
	if r.numero(at) {
		at++
	}
	if v, n := r.digits(at); n == 0 || n > 4 || v == 0 || r.broken(at) {
		return end
	}
	return r.behindHouse(r.oneNumber(at))
}

// behindHouse takes the floor and door behind a house number: ", 3° B".
func (r *reader) behindHouse(end int) int {
	if r.punct(end, '/') && !r.broken(end+1) && (r.has(end+1, entities.Word|entities.Single|entities.Upper) || r.has(end+1, entities.Number)) { // "5/A", "12/4"
		end += 2
	}
	if end+2 < len(r.k) && r.punct(end, ',') && r.at(end+1).Any(entities.Mixed|entities.Number) && r.t.Word(end+1) != "" && (r.has(end+2, entities.Word|entities.Single|entities.Upper) || r.words(end+2, iberianSide) || r.t.Word(end+2) == "°") {
		at := end + 1
		for ; at < end+5 && at < len(r.k) && (r.at(at).Any(entities.Mixed|entities.Number) || r.t.Word(at) == "°" || r.has(at, entities.Word|entities.Single|entities.Upper) || r.words(at, iberianSide)); at++ {
		}
		if r.punct(at, ',') {
			return at
		}
	}
	return end
}

// iberianSide says which door of a floor, in Portugal and Spain.
var iberianSide = wordSet("esq esquerdo dto direito frente izq izda izquierda dcha derecha")

// streetBehind parses "41 Cathedral Road", "2450 Mission Street": a number, a
// name and an English kind of street.
func (r *reader) streetBehind(i int) int {
	at := i + 1
	if _, n := r.digits(i); n == 0 || n > 5 {
		return i
	}
	for j := at; j < at+4 && r.upper(j) && !r.broken(j) && !r.isShut(j); j++ {
		if j > at && r.words(j, englishKind) {
			return j + 1
		}
		if r.is(j, street|titled|month) {
			return i
		}
	}
	return i
}

var englishKind = wordSet("street road avenue lane drive way court gardens crescent terrace square close row hill grove park mews boulevard highway parkway plaza st rd")

// codedTown parses a town that a code of letters and digits follows: "San
// Francisco, CA 94110", "Hove, East Sussex BN3 3DJ", "Québec (Québec) G1K 1L3".
func (r *reader) codedTown(i int) int {
	if !r.upper(i) {
		return i
	}
	for j := i; j < i+8 && !r.isShut(j) && !(j > i && r.at(j).Is(entities.Para)); j++ {
		k := r.at(j)
		if j > i && !r.broken(j+1) && r.codeAt(j) {
			return r.homeland(j + 2)
		}
		if !r.upper(j) && !r.punct(j, ',') && !r.punct(j, '(') && !r.punct(j, ')') && !r.joined(j) || r.is(j, stop|titled) || k.Is(entities.Placeholder) {
			return i
		}
	}
	return i
}

// codeAt tells a post code of two groups at i: the letters of a state and five
// digits, or two short groups that mix letters and digits.
func (r *reader) codeAt(i int) bool {
	a := r.at(i)
	if a.Is(entities.Word|entities.Caps) && a.End-a.Start == 2 {
		_, n := r.digits(i + 1)
		return n == 5
	}
	if !a.Is(entities.Mixed|entities.Upper) || a.End-a.Start > 4 || !r.has(i+1, entities.Mixed) {
		return false
	}
	b := r.at(i + 1)
	return b.End-b.Start == 3
}
