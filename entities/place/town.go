package place

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

const commune = lexicon.Commune | lexicon.City | lexicon.CommuneBare

// postTown parses a post code with its town, in either order: "69003 LYON",
// "F-69003 Lyon", "75.008 PARIS", "69 003 Lyon", "LYON (69003)", and what
// belongs to the town: CEDEX, arrondissement, département.
func (r *reader) postTown(i int) (int, proof) {
	if r.isShut(i) {
		return i, proof{}
	}
	at, known := r.postCode(i)
	if at <= i {
		if r.upper(i) && r.settledBefore(i) {
			return r.townPost(i)
		}
		return i, proof{}
	}
	if r.dash(at) || r.punct(at, ',') {
		at++
	}
	if r.is(at, money) || r.at(at).Is(entities.Para) {
		return i, proof{}
	}
	end := r.town(at)
	if end <= at {
		return i, proof{}
	}
	if known {
		if _, c := r.phrase(at, commune); c == 0 {
			return i, proof{}
		}
	}
	return r.tail(end), proof{post: true}
}

// smallTown parses a post code and a commune in small letters, which only a
// street before them makes one.
func (r *reader) smallTown(i int) int {
	v, n := r.digits(i)
	if n != 5 || v < 1000 || v > 98999 || r.broken(i+1) || r.upper(i+1) || r.is(i+1, money|stop) {
		return i
	}
	end, c := r.anyPhrase(i+1, commune)
	if c == 0 {
		return i
	}
	return r.tail(end)
}

// postCode parses a post code. known says that the shape is weak, so that the
// town must be one that the lexicon knows.
func (r *reader) postCode(i int) (end int, known bool) {
	at := i
	if r.is(i, abroad) && r.upper(i) && r.dash(i+1) && r.has(i+2, entities.Number) {
		if _, n := r.digits(i + 2); n >= 4 && n <= 5 {
			return i + 3, false
		}
		return i, false
	}
	v, n := r.digits(at)
	switch {
	case n == 5 && v >= 1000 && v < 99000:
		return at + 1, false
	case n == 4 && v >= 1000 && r.numbersJoined(at+1): // Portuguese: "4000-447 Porto"
		if _, m := r.digits(at + 2); m == 3 && r.upper(at+3) {
			return at + 3, false
		}
	case n == 4 && v >= 1000: // Belgian, Swiss, Luxembourg
		if r.upper(at + 1) {
			if _, c := r.phrase(at+1, lexicon.City); c != 0 && !r.broken(at+1) {
				return at + 1, true
			}
			if k := r.town(at + 1); k > at+1 && (r.punct(k, '(') || r.punct(k, ',')) && r.country(k+1) && !r.broken(at+1) {
				return at + 1, false // "8400 Oostende (Belgique)"
			}
		}
	case n == 2 && !r.broken(at+1):
		if _, m := r.digits(at + 1); m == 3 && r.upper(at+2) {
			return at + 2, true
		}
	case n == 0 && r.has(at, entities.Number):
		if w := r.t.Word(at); len(w) == 6 && w[2] == '.' && r.upper(at+1) {
			return at + 1, true
		}
	}
	return i, false
}

// townPost parses "LYON (69003)" and "Lyon 69003".
func (r *reader) townPost(i int) (int, proof) {
	if !r.upper(i) || r.is(i, stop|titled|street) {
		return i, proof{}
	}
	end, c := r.phrase(i, commune)
	if c == 0 {
		end = i + 1
	}
	if r.punct(end, ',') && c != 0 {
		if v, n := r.digits(end + 1); n == 5 && v >= 1000 && v < 99000 && r.punct(end+2, ',') && r.streetNumber(end+3) > end+3 { // "Bréal, 35310, 12 rue"
			return end + 2, proof{post: true}
		}
	}
	if !r.punct(end, '(') || !r.punct(end+2, ')') {
		return i, proof{}
	}
	if v, n := r.digits(end + 1); n == 5 && v >= 1000 && v < 99000 && c != 0 {
		return end + 3, proof{post: true}
	}
	return i, proof{}
}

const maxTown = 12

// townJoined link the words of a town only between hyphens: "signé à Lumio devant Paul".
var townJoined = wordSet("devant dit")

// town parses the name of a town from i: capitals, hyphens and small links. A
// name that the lexicon knows ends there unless a link goes on.
func (r *reader) town(i int) int {
	if !r.upper(i) && !(r.is(i, article) && r.upper(i+1)) || r.is(i, money) {
		return i
	}
	end, _ := r.phrase(i, commune)
	end = max(end, i)
	for j := end; j < len(r.k) && j < i+maxTown && !r.isShut(j); j++ {
		r.steps++
		if j > i && r.broken(j) {
			break
		}
		switch {
		case r.joined(j) && j > i, r.slash(j) && j > i:
			continue
		case !r.has(j, entities.Word):
			return r.knownTown(i, end)
		case r.joined(j - 1):
			if r.upper(j) || !r.is(j, link) {
				end = j + 1
			}
		case r.is(j, link) && (r.upper(j+1) || r.is(j+1, link) || r.joined(j+1)):
			if j > i && r.country(j+1) || r.words(j, townJoined) || r.is(j, stop) && !r.is(j, of|article|saint) {
				return r.knownTown(i, end)
			}
			if j > i && r.is(j, toward) && !r.words(j, townLink) {
				return r.knownTown(i, end)
			}
			if r.is(j, saint) {
				end = j + 1
			}
		case j > i && r.has(j, entities.Single) && r.slash(j+1):
		case !r.upper(j), r.is(j, stop|titled|street|box) && j > i:
			return r.knownTown(i, end)
		case r.slash(j + 1):
		case r.has(j, entities.Single) && !r.has(j, entities.Elided):
			return r.knownTown(i, end)
		case r.is(j, stop) && !r.is(j, link):
			return i
		default:
			end = j + 1
		}
	}
	return r.knownTown(i, end)
}

// slash tells the stroke of "IVRY S/SEINE" and "IVRY/SEINE".
func (r *reader) slash(j int) bool {
	return r.punct(j, '/') && r.upper(j+1) && !r.broken(j+1) && !r.has(j, entities.Space) && (r.has(j-1, entities.Single) || !r.has(j+1, entities.Space))
}

// country tells whether the name of a country stands at i: "Oran en Algérie".
func (r *reader) country(i int) bool {
	_, c := r.phrase(i, lexicon.Country)
	return c&lexicon.Country != 0 && c&commune == 0
}

var townLink = wordSet("près")

// knownTown cuts the run [i, end) to the commune it begins with, if what
// follows that is a bare word: the name of somebody who stands on the same line.
func (r *reader) knownTown(i, end int) int {
	if end <= i {
		return i
	}
	k, c := r.phrase(i, commune)
	if c == 0 || k >= end || r.dash(k) || r.is(k, link) || r.slash(k) || r.has(k, entities.Single) && r.slash(k+1) {
		return end
	}
	return k
}

// tail takes what belongs to a town after a post code.
func (r *reader) tail(end int) int {
	if r.dash(end) && r.words(end+1, wordCedex) {
		end++
	}
	if r.words(end, wordCedex) && !r.at(end).Is(entities.Para) {
		end++
		if v, n := r.digits(end); n > 0 && n <= 2 && v < 100 && !r.broken(end) {
			end++
		}
		return r.homeland(r.department(end))
	}
	if r.words(end-1, bigTown) {
		end = r.district(end)
	}
	if r.words(end, wordSP) && r.has(end, entities.Caps) && !r.broken(end) { // "PARIS 07 SP"
		end++
	}
	return r.homeland(r.department(end))
}

var wordSP = wordSet("sp")

// homeland takes the country that closes an address: "1204 Genève, Suisse".
func (r *reader) homeland(end int) int {
	at := end
	if r.punct(at, ',') || r.dash(at) {
		at++
	}
	if at == end || r.broken(at) {
		return end
	}
	k, c := r.phrase(at, lexicon.Country)
	if c&lexicon.Country == 0 || c&lexicon.CommuneLarge != 0 || r.upper(k) && !r.broken(k) {
		return end
	}
	return k
}

var (
	wordCedex = wordSet("cedex cédex cidex")
	bigTown   = wordSet("paris lyon marseille abidjan ouagadougou dublin")
)

// district takes "08", "8ème", "8e arrondissement", "(3e)".
func (r *reader) district(end int) int {
	at := end
	open := r.punct(at, '(')
	if open {
		at++
	}
	if r.broken(at) {
		return end
	}
	v, n := r.digits(at)
	switch {
	case n == 1 || n == 2:
		if v == 0 || v > 20 || !open && r.bareDistrict(at) {
			return end
		}
	case r.has(at, entities.Word|entities.Upper) && romanDistrict(r.t.Word(at)):
	case !r.has(at, entities.Mixed) || !ordinalOf(r.t.Word(at)):
		return end
	}
	at++
	if r.words(at, wordDistrict) {
		at++
	}
	if open {
		if !r.punct(at, ')') {
			return end
		}
		at++
	}
	return at
}

// bareDistrict tells a number after a big town that belongs to what follows it.
func (r *reader) bareDistrict(i int) bool {
	return !r.bareNumber(i) || r.dash(i+1) || r.punct(i+1, '/')
}

// romanDistrict tells "IXème", "XVIIIe", "Ier": a Roman number up to twenty and its ending.
func romanDistrict(w string) bool {
	d := 0
	for d < len(w) && (w[d] == 'I' || w[d] == 'V' || w[d] == 'X') {
		d++
	}
	return d > 0 && d < 6 && (ordinal(w[d:]) || w[d:] == "e" || w[d:] == "è")
}

var wordDistrict = wordSet("arrondissement arrt arr ardt")

func ordinalOf(w string) bool {
	d := 0
	for d < len(w) && w[d] >= '0' && w[d] <= '9' {
		d++
	}
	if d == 0 || d > 2 {
		return false
	}
	s := w[d:]
	return ordinal(s) || s == "e" || s == "E" || s == "è"
}

// department takes "(Rhône)", "(69)": the département that closes the address.
// A country stays outside, for it may be kept.
func (r *reader) department(end int) int {
	if !r.punct(end, '(') {
		return end
	}
	if v, n := r.digits(end + 1); (n == 2 || n == 3 && v > 970) && r.punct(end+2, ')') {
		return end + 3
	}
	k, c := r.phrase(end+1, lexicon.Area)
	if k == end+2 && r.at(end+1).Hash == r.at(end-1).Hash { // "à PARIS (Paris)": nothing is added
		return end
	}
	if c&lexicon.Area != 0 && c&lexicon.Country == 0 && r.punct(k, ')') {
		return k + 1
	}
	return end
}

// townAfter takes the town of a street without post code: "à Lyon", "à PARIS 8ème", "Lyon".
func (r *reader) townAfter(i int) int {
	at := i
	if r.words(i, wordCommune) && r.is(i+1, of) && r.upper(i+2) && (r.punct(i-1, ',') || r.dash(i-1)) { // ", commune de Sault"
		return r.department(r.town(i + 2))
	}
	if r.words(i, townIn) && !r.at(i).Is(entities.Para) {
		at++
	} else {
		if !r.punct(i-1, ',') && !r.dash(i-1) {
			return i
		}
		k, c := r.phrase(i, lexicon.Commune|lexicon.City)
		if c == 0 || r.broken(i) || r.is(i, stop|titled) || r.isName(i) {
			return i
		}
		if r.words(k-1, bigTown) {
			k = r.district(k)
		}
		if r.upper(k) && !r.broken(k) {
			return i
		}
		if end, _ := r.townPost(i); end > i {
			return end
		}
		return k
	}
	if r.is(at, stop|titled|month) && !r.is(at, article) || !r.upper(at) {
		return i
	}
	if end, _ := r.townPost(at); end > at { // "à Grigny (69520)"
		return end
	}
	end := r.town(at)
	if end <= at {
		return i
	}
	if r.words(end-1, bigTown) {
		end = r.district(end)
	}
	return r.department(end)
}

// british takes the county and post code that close a British address: ", East Sussex BN3 3DJ".
func (r *reader) british(end int) int {
	at := end
	if r.punct(at, ',') {
		at++
	}
	for n := 0; n < 3 && r.upper(at) && r.has(at, entities.Word) && !r.broken(at) && !r.is(at, stop|titled); n++ {
		at++
	}
	if r.at(at).Is(entities.Mixed|entities.Upper) && r.has(at+1, entities.Mixed) && !r.broken(at+1) && len(r.t.Word(at)) <= 4 && len(r.t.Word(at+1)) == 3 {
		return at + 2
	}
	return end
}

var wordCommune = wordSet("commune")

// isName tells whether the word at i is a given name first of all.
func (r *reader) isName(i int) bool {
	c := r.t.Class(i)
	return c&lexicon.CommonGiven != 0 && c&lexicon.CommuneLarge == 0
}
