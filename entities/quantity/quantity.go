// Package quantity reads the amounts, rates and counts of French running text:
// "12,5 M€ HT", "douze mille euros", "3 millions de litres", "15 %", "50 points
// de base", "0,42 € le kilo".
//
// Values are whole numbers of millionths, so that sums are exact and the same
// on every machine.
package quantity

import (
	"github.com/estompe/estompe/entities"
)

// Class says what a quantity counts.
type Class uint8

// The classes.
const (
	Bare    Class = iota // a number without a unit
	Money                // an amount of money
	Percent              // a share of a hundred
	Points               // percentage points, basis points, coefficients
	Mass                 // tonnes, kilos
	Volume               // litres, cubic metres
	Energy               // watts, watt-hours
	People               // employees, posts
	Things               // units, pieces, customers
	Surface              // square metres
	Time                 // days, months, hours
	Degree               // degrees, bars: settings of a process
	Length               // metres, kilometres
)

// Quantity is a number with its unit, as a range of tokens.
type Quantity struct {
	// First and Last are the tokens of the number, its scale and its unit ("12 M€", "12 millions
	// d'euros"), with the sign and the currency that stand before it ("- US$ 12").
	First, Last int
	// Tail is the end of what belongs to the unit but need not be read with it: tax words, "par tonne"; Last if nothing does.
	Tail int
	// UnitAt is the place in the canonical view where scale and unit begin; the end of Last if there is none.
	UnitAt int
	// UnitEnd is where the unit ends; what goes on with the number behind it ("euros 50", "points et quart") is none of it.
	UnitEnd int
	Class   Class
	// Micro is the number as written, without its sign, times Scale, in millionths.
	Micro int64
	// Upper is the other end where the text gives a range ("3 à 4 %"); 0 if it gives none.
	Upper int64
	// Scale is what the words of the number multiply by: 1, a thousand, a million, a thousand million.
	Scale int64
	// Per says that the quantity is one for each unit of something.
	Per bool
	// Words says that the number is written in words.
	Words bool
	cents bool // the unit is a hundredth of the currency
}

// Part is how many of the unit make one of its currency.
func (q *Quantity) Part() int64 {
	if q.cents {
		return 100
	}
	return 1
}

// One is the unit in millionths.
const One = 1_000_000

// limit keeps sums of a few values within 64 bits.
const limit = int64(1) << 60

// May tells whether a quantity can begin at token k: a cheap test to call before [At] and [Faint].
func May(k entities.Token) bool {
	if k.Any(entities.HasDigit) {
		return true
	}
	return k.Any(entities.Word) && maybe[k.Hash&8191>>6]&(1<<(k.Hash&63)) != 0
}

// At reads the quantity whose number begins at token i. It gives false where none does;
// a quantity without a unit is one, too ([Bare]).
func At(t *entities.Text, i int) (Quantity, bool) {
	r := reader{t: t, k: t.Tokens(), canon: t.Canon()}
	if q, ok := r.ratio(i); ok {
		return q, true
	}
	if (r.hash(i) == hUn || r.hash(i) == hUne) && !follows().Get(r.hash(i+1)) && !r.one(i+1) {
		return Quantity{}, false
	}
	return r.quantity(i, true)
}

// one tells whether what follows "un" at token i makes it a number: "pour cent", "et
// demi pour cent", "point et quart", "point de base".
func (r *reader) one(i int) bool {
	switch r.hash(i) {
	case hPour:
		return r.hash(i+1) == hCent
	case hEt:
		return r.hash(i+1) == hDemi
	case hPoint:
		return r.hash(i+1) == hDe && (r.hash(i+2) == hBase || r.hash(i+2) == hPct) || r.partAfter(i+1) > 0
	}
	return false
}

// End is the place in the canonical view where a quantity ends whose last token is
// before last. The dot of a unit is no part of it: "13,20 F." may end a sentence.
func End(t *entities.Text, last int) int {
	k := t.Tokens()[last-1]
	end := int(k.End)
	if _, unit := units().Lookup(k.Hash); unit && k.Any(entities.Abbr) && t.Canon()[end-1] == '.' {
		return end - 1
	}
	return end
}

type reader struct {
	t     *entities.Text
	k     []entities.Token
	canon string
}

func (r *reader) word(i int) string { return r.canon[r.k[i].Start:r.k[i].End] }

// hash is the hash of token i, 0 outside the text.
func (r *reader) hash(i int) uint64 {
	if i < 0 || i >= len(r.k) {
		return 0
	}
	return r.k[i].Hash
}

// joins tells whether token i may go on a quantity: no paragraph ends before it.
func (r *reader) joins(i int) bool { return i < len(r.k) && !r.k[i].Any(entities.Para) }

// quantity reads the quantity at token i, a range of two if ranges says so.
func (r *reader) quantity(i int, ranges bool) (q Quantity, ok bool) {
	if i >= len(r.k) {
		return q, false
	}
	q, ok = r.number(i)
	if !ok {
		return q, false
	}
	q.First, q.UnitAt = i, int(r.k[q.Last-1].End)
	r.glued(&q)
	r.scales(&q)
	r.unit(&q)
	q.UnitEnd = End(r.t, q.Last)
	r.halves(&q)
	if q.Class == Bare && ranges && !r.year(&q) {
		r.upper(&q)
		r.shared(&q)
	}
	r.priced(&q)
	if q.Words && q.Class == Bare {
		return q, false
	}
	q.Tail = r.tail(&q)
	r.signed(&q)
	return q, true
}

// year tells whether a bare number is a year, as the word before it says: "en
// 2016 à 88 200 euros", "entre 2015 et 2017".
func (r *reader) year(q *Quantity) bool {
	return q.Class == Bare && q.Scale == 1 && q.Last == q.First+1 && q.Micro >= 1900*One && q.Micro < 2100*One && q.Micro%One == 0 &&
		q.First > 0 && (beforeYears.Has(r.hash(q.First-1)) || r.t.Class(q.First-1)&entities.WordMonth != 0)
}

// yearLike tells whether a number may be a year as well.
func yearLike(q *Quantity) bool {
	return q.Scale == 1 && q.Micro >= 1900*One && q.Micro < 2100*One && q.Micro%One == 0 && q.Last-q.First <= 2
}

// leadingZero tells whether a number without decimals begins with a zero.
func (r *reader) leadingZero(q *Quantity) bool {
	return q.Micro >= One && r.word(q.First)[0] == '0'
}

// partAfter gives the part of one, in millionths, that is added at token i: "et demi", "et quart".
func (r *reader) partAfter(i int) int64 {
	if r.hash(i) == hEt && r.joins(i+1) {
		switch r.hash(i + 1) {
		case hDemi, hDemie:
			return One / 2
		case hQuart:
			return One / 4
		}
	}
	return 0
}

// halves reads what goes on after the unit: "treize tonnes et demie", "vingt-quatre euros cinquante".
func (r *reader) halves(q *Quantity) {
	switch {
	case q.Class == Bare || !r.joins(q.Last+1):
	case r.partAfter(q.Last) > 0:
		q.Micro += r.partAfter(q.Last)
		q.Last += 2
	case q.Class == Money && q.Words && q.Scale == 1 && r.k[q.Last].Is(entities.Word):
		if c, ok := r.words(q.Last); ok && c.Micro < 100*One && !r.counts(&c) {
			q.Micro += c.Micro / 100
			q.Last = c.Last
		}
	case q.Class == Money && q.Scale == 1 && r.k[q.Last].Is(entities.Number) && !q.cents && r.word(q.Last-1) != "€" && int(r.k[q.Last].End-r.k[q.Last].Start) == 2 && !r.k[q.Last].Any(entities.Line):
		if c, ok := r.digits(q.Last); ok && c.Last == q.Last+1 && q.Micro%One == 0 {
			if u, _ := r.unitAt(c.Last, &c); u.class == Bare || u.cents {
				q.Micro += c.Micro / 100
				q.Last = c.Last
			}
		}
	}
}

// counts tells whether a number counts what follows it: "onze euros deux ans plus tard".
func (r *reader) counts(q *Quantity) bool {
	if !r.joins(q.Last) {
		return false
	}
	u, _ := r.unitAt(q.Last, q)
	return u.class != Bare && u.class != Money || r.nounAt(q.Last)
}

// upper reads the other end of a range whose first number has no unit: "3 à 4 %",
// "entre 2 et 4 %", "10 ou 12 %". A dash parts the ends of a range that ascends
// only: "2 300 – 71 %" are two things in the row of a table.
func (r *reader) upper(q *Quantity) {
	if q.Words || !r.joins(q.Last+1) || r.k[q.First].Any(entities.Mixed) {
		return
	}
	h := r.hash(q.Last)
	between := h == hEt && q.First > 0 && r.hash(q.First-1) == hEntre
	if h != hA && h != hDash && h != hOu && !between {
		return
	}
	if r.k[q.Last].Start-r.k[q.Last-1].End > 1 {
		return
	}
	if h == hDash && r.k[q.Last+1].Any(entities.Space) != r.k[q.Last].Any(entities.Space) || !r.k[q.Last+1].Is(entities.Number) {
		return
	}
	if r.leadingZero(q) {
		return // the end of a date: "12/01 – 8 940 €"
	}
	o, ok := r.quantity(q.Last+1, between) // "entre 2 et 3 à 4 %"; a chain of numbers is no range
	if !ok || o.Class == Bare && o.Scale == 1 && !between || o.Upper != 0 || h == hOu && !r.alike(q, &o) || h == hDash && q.Micro*o.Scale/o.Part() >= o.Micro || yearLike(q) && !yearLike(&o) {
		return
	}
	q.Upper = o.Micro
	q.Micro = q.Micro * o.Scale / o.Part()
	q.Last, q.Tail, q.UnitAt, q.UnitEnd, q.Class, q.Scale, q.Per, q.cents = o.Last, o.Tail, o.UnitAt, o.UnitEnd, o.Class, o.Scale, o.Per, o.cents
}

// shared gives a number the unit of the one that it is coordinated with: "22 et 26 %",
// "84, 131 et 57 K€". Its span is the number alone.
func (r *reader) shared(q *Quantity) {
	if q.Class != Bare || q.Scale != 1 || q.Words || !r.k[q.Last-1].Is(entities.Number) || r.leadingZero(q) || r.within(q.First) {
		return
	}
	at := r.coordinated(q.Last)
	if at == 0 {
		return
	}
	o, ok := r.quantity(at, false)
	if !ok || o.Class == Bare && o.Scale == 1 || !r.alike(q, &o) || yearLike(q) && !yearLike(&o) {
		return
	}
	q.Micro = q.Micro * o.Scale / o.Part()
	q.Class, q.Scale, q.Per, q.cents = o.Class, o.Scale, o.Per, o.cents
}

// coordinated gives the last number of a list that token i goes on (", 131 et 57"), 0 if none does.
func (r *reader) coordinated(i int) int {
	for n := 0; n < longestList && r.joins(i+1) && r.k[i+1].Is(entities.Number); n++ {
		switch r.hash(i) {
		case hEt, hOu:
			return i + 1
		case hComma:
		default:
			return 0
		}
		m, ok := r.digits(i + 1)
		if !ok {
			return 0
		}
		i = m.Last
	}
	return 0
}

// longestList is how many numbers may share a unit.
const longestList = 8

// within tells whether the number at token i is a part of something longer: a date, a reference.
func (r *reader) within(i int) bool {
	h := r.hash(i - 1)
	return (h == hSlash || h == hDash) && !r.k[i].Any(entities.Space) && !r.k[i-1].Any(entities.Space)
}

// alike tells whether two numbers share the unit of the second ("10 ou 12 %"): they
// are of one size, and nothing before the first says that it numbers something.
func (r *reader) alike(q, o *Quantity) bool {
	a, b := q.Micro*o.Scale/o.Part(), o.Micro
	if q.Scale != 1 || a/10 >= b || b/10 >= a {
		return false
	}
	before := r.opening(q.First) - 1
	return !numbers.Has(r.hash(before)) && !r.operand(before) // "13 heures 15 et 17 heures"
}

// opening gives the first number of the list that the number at token i goes on.
func (r *reader) opening(i int) int {
	for n := 0; n < 2*longestList && i > 1 && r.k[i-1].Hash == hComma && r.k[i-2].Is(entities.Number); n++ {
		for i -= 2; i > 0 && r.k[i].Is(entities.Number|entities.Space) && r.k[i-1].Is(entities.Number); {
			i--
		}
	}
	return i
}
