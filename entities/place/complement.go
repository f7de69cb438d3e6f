package place

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// Parts of an address that are written in several words: the ground floor, the
// letter box, the kilometre post of a road, the yard behind a building.

// groundFloor parses "rez-de-chaussée" and "rez de jardin", and "haut" or "bas" before it.
func (r *reader) groundFloor(i int) int {
	at := i
	if r.words(at, wordHigh) {
		at++
		if r.dash(at) {
			at++
		}
	}
	if !r.words(at, wordRez) || r.broken(at+1) {
		return i
	}
	for at++; r.is(at, of) || r.joined(at); at++ {
	}
	if !r.words(at, wordGround) {
		return i
	}
	return r.side(at + 1)
}

var (
	wordHigh   = wordSet("haut haute bas")
	wordRez    = wordSet("rez")
	wordGround = wordSet("chaussée jardin cour")
)

// letterBox parses "boîte aux lettres n° 4", "boîte à lettres 12".
func (r *reader) letterBox(i int) int {
	if !r.words(i, wordBox) || !r.words(i+1, boxLink) || !r.words(i+2, wordLetters) {
		return i
	}
	at := i + 3
	if r.numero(at) {
		at++
	}
	if !r.at(at).Any(entities.Number|entities.Mixed) || r.broken(at) {
		return i
	}
	return at + 1
}

var (
	wordBox     = wordSet("boîte bal")
	boxLink     = wordSet("aux à")
	wordLetters = wordSet("lettres lettre")
)

// kilometre parses the place along a road that stands for a number overseas:
// "PK 12", "P.K. 17,8 côté montagne", "point kilométrique 9,500, côté mer".
func (r *reader) kilometre(i int) int {
	at := i + 1
	if r.words(i, wordPoint) && r.words(at, wordKilometric) {
		at++
	} else if !r.words(i, wordPK) || !r.upper(i) {
		return i
	}
	if r.numero(at) {
		at++
	}
	if !r.at(at).Any(entities.Number|entities.Mixed) || r.broken(at) {
		return i
	}
	if _, n := r.digits(at); n > 3 {
		return i
	}
	end := at + 1
	if r.punct(end, ',') && !r.has(end+1, entities.Space) && r.has(end+1, entities.Number) {
		end += 2
	}
	at = end
	if r.punct(at, ',') {
		at++
	}
	if r.words(at, wordSide) && r.words(at+1, seaOrHill) && !r.broken(at) {
		return at + 2
	}
	return end
}

var (
	wordPK         = wordSet("pk")
	wordPoint      = wordSet("point")
	wordKilometric = wordSet("kilométrique")
	wordSide       = wordSet("côté coté cote")
	seaOrHill      = wordSet("mer montagne lagon")
)

// yard takes where a part of a building lies: "bâtiment sur cour", "porte de
// droite", "porte à gauche", "escalier du fond", "fond de cour".
func (r *reader) yard(i int) int {
	at := i
	for at < i+3 && (r.is(at, of|article) || r.words(at, yardLink)) && !r.broken(at) {
		at++
	}
	if at == i || r.broken(at) || !r.words(at, yardWord) {
		return i
	}
	return at + 1
}

var (
	yardLink = wordSet("sur à en")
	yardWord = wordSet("cour rue jardin droite gauche face fond centre")
)

// numberedStreet parses a street that has a number for its name, as in towns
// overseas and abroad: "rue 12", "rue 22 x 27".
func (r *reader) numberedStreet(i int) int {
	if !r.words(i, wordRue) {
		return i
	}
	v, n := r.digits(i + 1)
	if n == 0 || n > 4 || v == 0 || r.yearLike(i+1) || r.broken(i+1) {
		return i
	}
	end := i + 2
	if r.words(end, wordCross) && r.has(end+1, entities.Number) && !r.broken(end) {
		end += 2
	}
	if !r.punct(end, ',') && !r.broken(end) {
		return i
	}
	return end
}

var (
	wordRue   = wordSet("rue avenue")
	wordCross = wordSet("x angle")
)

// numberBehind parses the number of a house behind its street or site: "rue
// Pasteur, n° 45, 17200", "cité du Port, bâtiment 5, n° 12".
func (r *reader) numberBehind(i int) int {
	if !r.numero(i) || !r.punct(i-1, ',') || !r.has(i+1, entities.Number) || r.broken(i+1) || !r.bareNumber(i+1) {
		return i
	}
	end := r.oneNumber(i + 1)
	if end <= i+1 || !r.punct(end, ',') && !r.broken(end) && !r.townAhead(end) {
		return i
	}
	return end
}

// givenIn tells whether a given name of every day stands in [i, end).
func (r *reader) givenIn(i, end int) bool {
	for ; i < end; i++ {
		if r.t.Class(i)&lexicon.CommonGiven != 0 {
			return true
		}
	}
	return false
}

// bracketed parses parts of a building in brackets: "(3ème étage droite)", "(bât. B, appt 4)".
func (r *reader) bracketed(i int) int {
	if !r.punct(i, '(') || r.broken(i+1) {
		return i
	}
	for at, n := i+1, 0; n < 4; n++ {
		end := r.unit(at)
		if end <= at {
			return i
		}
		if r.punct(end, ')') {
			return end + 1
		}
		at = r.gap(end)
	}
	return i
}
