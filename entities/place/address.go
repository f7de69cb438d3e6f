package place

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/lexicon"
	"github.com/estompe/estompe/entities/internal/wordset"
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

// addresses finds and reports all addresses, from left to right.
func (r *reader) addresses() {
	for i, done := 0, 0; i < len(r.k); {
		if r.idle(i) && !(r.k[i].Is(entities.Upper) && r.mayBegin(i)) || r.shut[i] {
			i++
			continue
		}
		end, rule, sure := r.addressAt(i)
		if end <= i {
			i++
			continue
		}
		if sure > 0 {
			first := r.siteBefore(i)
			if first < done { // that is of the address before
				first = i
			}
			r.report(first, end, entities.KindAddress, rule, sure)
			done = end
		}
		i = end
	}
}

// idle tells at a glance of most tokens that no address begins there, unless by
// a capital: no line, no word of ours and no number begins, and nothing before
// may lead to one. It is short, so that it costs no call.
func (r *reader) idle(i int) bool {
	return i > 0 && !r.k[i].Any(entities.Line|entities.Para|entities.Number|entities.Mixed) && r.role[i]&begins == 0 && r.role[i-1]&(settled|path) == 0
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

// mayBegin tells whether a component may begin at i.
func (r *reader) mayBegin(i int) bool {
	if uint(i) >= uint(len(r.k)) {
		return false
	}
	k := &r.k[i]
	if !k.Is(entities.Word) {
		return k.Any(entities.Number | entities.Mixed)
	}
	// A small "l'" or "d'" is no letter of a foreign post code.
	return r.role[i]&begins != 0 || k.Is(entities.Upper) && (r.role[i]&abroad != 0 || r.oneWordStreet(i) > i)
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
	case ev.street && !ev.number && r.isQuote(i-1) && r.isQuote(end): // the boat « Rue du Bac »
		return 0, "", 0
	case ev.street && ev.strong && (ev.town || r.upper(i)):
		return end, ruleStreet, 80
	case ev.street && (ev.number || ev.unit && ev.town):
		return end, ruleAddress, 80
	case ev.street && ev.strong && r.lastUpper(end):
		return end, ruleStreet, 70
	case ev.estate && ev.within && (r.is(i, hamletWord) || r.words(i, homeKind) || settled):
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

// words tells whether token i is one of a list of words.
func (r *reader) words(i int, set *wordset.Set) bool {
	return uint(i) < uint(len(r.k)) && set.Has(r.k[i].Hash)
}

// row parses components from i for as long as they follow each other.
func (r *reader) row(i int, settled bool) (end int, ev proof) {
	at := i
	for n := 0; n < 12; n++ {
		r.steps++
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
	if ev.post {
		return r.afterTown(i, ev)
	}
	if ev.street {
		if end := max(r.smallTown(i), r.dutchTown(i), r.polishTown(i)); end > i {
			return end, proof{post: true}
		}
	}
	if end, q := r.numbered(i, settled); end > i {
		return end, q
	}
	if r.k[i].Is(entities.Number) && !ev.street && !ev.estate && !ev.box {
		return i, proof{} // as most numbers: only words begin what follows
	}
	if r.words(i, wordAngle) && !ev.street {
		if end := r.corner(i); end > i {
			return end, proof{street: true, strong: true}
		}
	}
	if end := r.oneWordStreet(i); end > i {
		return end, proof{street: true, number: true, strong: true}
	}
	if end, q := r.postBox(i); end > i {
		return end, q
	}
	if end := r.kilometre(i); end > i {
		return end, proof{box: true}
	}
	if end := max(r.unit(i), r.bracketed(i)); end > i {
		return end, proof{unit: true}
	}
	if end := r.streetAt(i, (settled || ev.estate || ev.unit) && (r.is(i, street) || r.words(i, looseStreet))); end > i {
		return end, proof{street: true, strong: r.is(i, street)}
	}
	if r.words(i, numberBehind) && r.upper(i) && !ev.street { // "Via Roma 21"
		if end := r.streetAt(i, true); end > i+2 && (r.at(end-1).Any(entities.Number|entities.Mixed) || r.punct(end-2, '/')) {
			return end, proof{street: true, number: true}
		}
	}
	if end := r.postedStreet(i); end > i {
		return end, proof{street: true}
	}
	if end := r.estateAt(i); end > i {
		return r.plot(end), proof{estate: true}
	}
	if ev.street {
		if end := r.codedTown(i); end > i {
			return end, proof{post: true}
		}
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
	if settled || ev.estate {
		if end := r.numberedStreet(i); end > i {
			return end, proof{street: true}
		}
	}
	if ev.unit {
		if end := r.between(i); end > i && !r.givenIn(i, end) {
			return end, proof{}
		}
	}
	if !ev.street && !ev.estate && !ev.box {
		return i, proof{}
	}
	if !ev.number {
		if end := r.numberBehind(i); end > i {
			return end, proof{number: ev.street}
		}
	}
	if ev.street {
		if end := r.corner(i); end > i {
			return end, proof{}
		}
	}
	if end := r.between(i); end > i {
		return end, proof{}
	}
	if end := r.townAfter(i); end > i {
		return end, proof{town: true, within: r.words(i, townIn)}
	}
	return i, proof{}
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
