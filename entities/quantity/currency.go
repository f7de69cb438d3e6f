package quantity

import (
	"strings"
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// priced takes the currency before a number without a unit: "€ 145 000", "US$ 3.2m",
// "EUR 1,84". A currency that a heading ends with ("montants en €") is none.
func (r *reader) priced(q *Quantity) {
	i := q.First - 1
	if q.Class != Bare || i < 0 || !r.joins(q.First) || r.k[q.First].Any(entities.Line) || !r.currencyMark(i) || yearLike(q) && r.joins(q.Last) && r.k[q.Last].Any(entities.Number) {
		return
	}
	if r.hash(i) == hDollar && !r.k[i].Any(entities.Space) && dollarsOf.Has(r.hash(i-1)) {
		i--
	} else if r.operand(i-1) || r.hash(i-1) == hEn { // "12 € 50", "K€ 2019"
		return
	}
	q.First, q.Class = i, Money
	r.rated(q)
	q.UnitEnd = End(r.t, q.Last)
}

// currencyMark tells whether a sign of a currency or its code in capitals stands at i.
func (r *reader) currencyMark(i int) bool {
	k := r.k[i]
	if !k.Any(entities.Punct) && !k.Is(entities.Word|entities.Caps) {
		return false
	}
	return codes.Has(k.Hash)
}

var (
	// codes are what stands for a currency before a number.
	codes = wordset.Of("€ $ £ ¥ eur usd gbp chf jpy cad dm dem bef frf ff itl esp nlg")
	// dollarsOf are what may be glued before the sign of the dollar.
	dollarsOf = wordset.Of("us usd a c can hk")
)

var currencies = sync.OnceValue(func() *wordset.Map[unit] {
	m := &wordset.Map[unit]{}
	for _, w := range strings.Fields("euro euros eur € f frs ff frf franc francs dollar dollars $ usd gbp £ sterling chf yen yens jpy marks lires florins pesetas fcfa") {
		m.Put(entities.Fold(w), unit{class: Money, glue: 1})
	}
	for _, w := range strings.Fields("dm dem bef itl nlg cad") {
		m.Put(entities.Fold(w), unit{class: Money, caps: true})
	}
	for _, w := range strings.Fields("centime centimes ct cts") {
		m.Put(entities.Fold(w), unit{class: Money, glue: 1, cents: true})
	}
	return m
})

// nations are words behind the name of a currency.
var nations = wordset.Of("suisse suisses belge belges français cfa cfp pacifique luxembourgeois us américain américains canadien canadiens australien australiens allemands italiennes")

// cent reads "cents" and "c€", hundredths behind digits.
func (r *reader) cent(i int, q *Quantity) (end int) {
	switch {
	case q.Words || q.Scale != 1:
	case r.hash(i) == hCentsOf && (!r.joins(i+1) || !r.k[i+1].Any(entities.Number) && numberWords().Get(r.hash(i+1)) == 0):
		return i + 1
	case r.hash(i) == hC && r.hash(i+1) == hEuroSign && !r.k[i+1].Any(entities.Space):
		return i + 2
	}
	return 0
}
