package place

import (
	"github.com/estompe/estompe/entities"
)

// Parts of buildings, post boxes and named sites.

// coOwned tells whether the building at i names those who own it: "syndicat des
// copropriétaires de l'immeuble Le Mermoz", "SYNDICAT DES COPROPRIETAIRES RESIDENCE LES ORMES".
func (r *reader) coOwned(i int) bool {
	if !r.is(i, unit|estate) {
		return false
	}
	j := i - 1
	for j > i-3 && r.is(j, article|of) {
		j--
	}
	return r.words(j, wordOwners)
}

var wordOwners = wordSet("copropriétaires copropriété")

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
	if r.numero(at) {
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
	if r.has(i, entities.Mixed) && r.words(i+1, wordEt) && r.punct(i+2, '.') && !r.has(i+2, entities.Space) && r.t.Word(i+1) != "et" { // "3e ét. gauche"
		return r.side(i + 3)
	}
	if r.has(i, entities.Mixed) && r.is(i+1, floor) { // "3ème étage"
		return r.side(i + 2)
	}
	if r.words(i, ordinalWord) && r.is(i+1, floor) {
		return r.side(i + 2)
	}
	if r.is(i, lead) {
		return max(i, r.groundFloor(i), r.kilometre(i), r.letterBox(i))
	}
	if !r.is(i, unit) {
		return i
	}
	if r.words(i, bareUnit) {
		return r.side(i + 1)
	}
	if end := r.letterBox(i); end > i {
		return end
	}
	at := i + 1
	if end := r.yard(at); end > at {
		return end
	}
	if r.words(i, wordMobile) {
		if !r.joined(at) || !r.words(at+1, wordHome) {
			return i
		}
		at += 2
	}
	if r.numero(at) {
		at++
	}
	k := r.at(at)
	if r.broken(at) || r.isShut(at) {
		return i
	}
	switch {
	case k.Any(entities.Number | entities.Mixed):
		if _, n := r.digits(at); n == 5 || r.words(i, wordImmeuble) && !r.bareNumber(at) { // "immeuble 12 rue Haute"
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
	case k.Is(entities.Word|entities.Upper) && !r.is(at, stop|titled|street|unit) && !r.words(i, plainUnit):
		end := r.siteName(at)
		if r.has(i, entities.Upper) || r.apart(i, end) {
			return end
		}
	}
	return i
}

// apart tells whether [i, end) stands between commas, dashes or line ends, or
// before a post code: ", bâtiment Orion, 38200".
func (r *reader) apart(i, end int) bool {
	if !r.broken(i) && !r.punct(i-1, ',') && !r.dash(i-1) {
		return false
	}
	if next, _ := r.postTown(end); next > end {
		return true
	}
	return r.punct(end, ',') || r.broken(end) || r.dash(end)
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
	wordImmeuble = wordSet("immeuble imm")
	bareUnit     = wordSet("rdc rdj")
	wordMobile   = wordSet("mobil mobile")
	wordHome     = wordSet("home homes")
	plainUnit    = wordSet("flat suite péniche app lot lots chambre local porte pièce hall cage")
	sideWord     = wordSet("gauche droite droit face fond centre nord sud est ouest principal")
	ordinalWord  = wordSet("premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième dernier")
)

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
	if r.words(i, wordMIN) && !(r.has(i, entities.Caps) && r.is(at, of)) { // "MIN des Arnavaux"
		return i
	}
	if r.words(i, parkKind) && r.is(at, of) {
		if end := r.siteName(at); end > at {
			return end
		}
		return i
	}
	if r.words(i, wordHouse) && !(r.has(i, entities.Line) && r.upper(i) && r.upper(at)) { // a house has its name on a line of its own
		return i
	}
	if r.words(i, wordTown) && r.is(at, of) && r.words(at+1, wordVille) { // "hôtel de ville"
		return at + 2
	}
	if r.words(i, wordPole) && r.upper(at) && !r.broken(at) && !r.is(at, of) { // "Technopole Izarbel"
		return r.siteName(at)
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
		if end := r.siteName(at); r.is(at, of) && end > at { // "aire d'accueil de la Prairie"
			return end
		}
		return at
	}
	if r.words(i, homeKind) && r.words(at, homeSort) && !r.broken(at) { // "résidence universitaire La Lande"
		at++
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
	homeSort  = wordSet("universitaire universitaires sociale services service autonomie étudiante étudiants seniors senior hôtelière logement")
	homeKind  = wordSet("résidence résidences lotissement")
	wordAire  = wordSet("aire terrain")
	wordHouse = wordSet("maison")
	wordTown  = wordSet("hôtel")
	wordVille = wordSet("ville")
	wordPole  = wordSet("technopole technopôle")
	wordLieu  = wordSet("lieu lieux")
	parkKind  = wordSet("za zac zi zae qua min")
	wordMIN   = wordSet("min")
	parkWord  = wordSet("d' d activité activités artisanale artisanal industrielle industriel commercial commerciale les-activités nommée dénommée d'activités affaires technologique technologiques scientifique accueil stationnement gens voyage")
)

// plot takes the number of a house within a named site: "lotissement Les Ajoncs n° 26".
func (r *reader) plot(end int) int {
	if r.numero(end) && !r.at(end).Is(entities.Para) && r.has(end+1, entities.Number) && r.bareNumber(end+1) && (!r.broken(end) || r.broken(end+2)) {
		return end + 2
	}
	return end
}

// siteName parses the name of a site or building: capitals with small links, quotes allowed.
func (r *reader) siteName(i int) int {
	end, quoted := i, false
	for j := i; j < len(r.k) && j < i+10 && !r.isShut(j); j++ {
		r.steps++
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
		case k.Hash == hashNumero && end > i && r.has(j+1, entities.Number) && !r.broken(j+1) && r.bareNumber(j+1): // "lotissement les Charmilles n° 8"
			if _, n := r.digits(j + 1); n == 0 || n > 3 {
				return end
			}
			return j + 2
		case k.Any(entities.Number | entities.Mixed):
			if _, n := r.digits(j); n > 0 && n < 4 && end == i && j > i && r.is(j-1, of|article) && r.counts(j) { // "les 3 Fontaines", "des 200 logements"
				end = j + 2
				j++
				continue
			}
			if _, n := r.digits(j); n > 2 || n == 0 || !r.bareNumber(j) || end == i {
				return end
			}
			end = j + 1
		case r.is(j, link) && (end == i || r.upper(j+1) || r.is(j+1, link) || r.joined(j+1)) && !r.townAhead(j):
		case r.is(j, stop|titled) && !r.is(j, link) && !k.Is(entities.Elided), r.is(j, street|unit|box) && end > i && !quoted:
			return end
		case k.Is(entities.Upper):
			end = j + 1
		default:
			return end
		}
	}
	return end
}

// counts tells a number in a name that counts what follows it.
func (r *reader) counts(j int) bool {
	return r.has(j+1, entities.Word) && !r.broken(j+1) && !r.is(j+1, street|weakStreet|unit|stop|link|money|repeat|month) &&
		(r.upper(j+1) || r.words(j+1, wordHomes))
}

var wordHomes = wordSet("logements maisons villas frères sources chemins vents fontaines")

func (r *reader) isQuote(j int) bool {
	if !r.has(j, entities.Punct) {
		return false
	}
	switch r.t.Word(j) {
	case "«", "»", `"`, "“", "”":
		return true
	}
	return false
}
