package quantity

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// signed takes the sign before a number: "+ 9 %", "de - 38 k€", "moins vingt mille
// euros". Micro stays as written.
func (r *reader) signed(q *Quantity) {
	i := q.First - 1
	if i < 0 || r.k[q.First].Any(entities.Line) {
		return
	}
	sign := false
	switch r.hash(i) {
	case hPlus:
		sign = r.plus(i, q)
	case hDash:
		sign = r.minus(i, q)
	case hMoins: // of what is counted there are fewer
		sign = q.Class != Time && q.Class != Things && q.Class != People && !notMinus.Has(r.hash(i-1))
	}
	if sign && (!r.operand(i-1) || r.cell(i, q)) {
		q.First = i
	}
}

// operand tells whether a number or its unit ends at token i, so that a sign after it
// makes a sum, a range or a reference.
func (r *reader) operand(i int) bool {
	if i < 0 {
		return false
	}
	if r.k[i].Any(entities.Number | entities.Mixed) {
		return true
	}
	_, unit := units().Lookup(r.hash(i))
	_, scale := scaleWords().Lookup(r.hash(i))
	return (unit || scale || r.hash(i) == hDegree) && i > 0 && !r.k[i].Any(entities.Elided)
}

// cell tells whether the sign at token i opens the cell of a table that says a change:
// a gap wider than any one space stands before it.
func (r *reader) cell(i int, q *Quantity) bool {
	return q.Class == Percent && i > 0 && !r.k[i].Any(entities.Line) && r.t.Gap(i) > 3
}

// plus tells whether the plus at token i is a sign, and nothing that is added to a
// rate of the market ("Euribor + 2 %") or belongs to a name.
func (r *reader) plus(i int, q *Quantity) bool {
	if i == 0 {
		return true
	}
	before := r.k[i-1]
	if q.Class == Bare && !r.k[q.First].Any(entities.Space) || !r.k[i].Any(entities.Space) && before.Hash != hOpen {
		return false // of a telephone number
	}
	return !before.Any(entities.Caps) && !addedTo.Has(before.Hash)
}

// minus tells whether the dash at token i is a sign. One that opens a line is a
// bullet, and one with a space on each side most often parts two things.
func (r *reader) minus(i int, q *Quantity) bool {
	if r.k[i].Any(entities.Line) || r.k[i].Any(entities.Sentence) && r.hash(i-1) != hSemi || r.onward(q) {
		return false
	}
	before := r.k[i-1]
	switch {
	case !r.k[i].Any(entities.Space):
		return before.Hash == hOpen
	case q.Class == Bare && (yearLike(q) || r.month(q.Last)):
		return false
	case before.Hash == hColon || before.Hash == hSemi || before.Hash == hComma: // where items of a list may begin as well: "- 300 euros pour"
		return q.Class != Things && q.Class != People && (r.ends(q.Tail) || r.hash(q.Tail) == hEn)
	case r.cell(i, q):
		return true
	case !r.k[q.First].Any(entities.Space):
		return q.Class != Bare || !before.Any(entities.Caps|entities.Single) || !before.Any(entities.Upper) // "B -12" is a reference
	case r.month(i - 1): // "mars - 210, avril - 385"
		return i < 2 || !r.k[i-2].Any(entities.Number|entities.Mixed)
	}
	return beforeMinus.Has(before.Hash) && !before.Any(entities.Upper)
}

// onward tells whether a dash or slash follows a number: of a reference, or the end of
// what stands between two dashes.
func (r *reader) onward(q *Quantity) bool {
	return r.joins(q.Last) && (r.hash(q.Last) == hDash || r.hash(q.Last) == hSlash) && !r.k[q.Last].Any(entities.Line)
}

func (r *reader) month(i int) bool {
	return i < len(r.k) && r.t.Class(i)&entities.WordMonth != 0
}

// ends tells whether nothing is counted at token i: a mark or the paragraph's end stands there.
func (r *reader) ends(i int) bool { return !r.joins(i) || r.k[i].Any(entities.Punct) }

var (
	// beforeMinus is what stands before a sign with a space on each side.
	beforeMinus = wordset.Of("( de d à et soit puis par contre avec est était sont étaient fut entre vers environ affiche affichait affichent atteint atteignait ressort ressortait représente représentait vaut valait")
	// notMinus are words with which "moins" compares.
	notMinus = wordset.Of("au du non ou pas le la les fois plus bien beaucoup encore rien guère")
	// addedTo are what a rate is added to.
	addedTo = wordset.Of("euribor eonia libor estr ester sofr oat bac canal")
)
