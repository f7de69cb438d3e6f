package quantity

import (
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// Faint reads what only its context shows to be a quantity where [At] reads none:
// a number in words that stands alone ("il en restait onze"), a mark ("6,5/15"), a
// multiple ("trois fois plus"), a round number ("une trentaine"), a fraction of
// what was named before ("il en vend le quart", "les 2/3"), "zéro".
func Faint(t *entities.Text, i int) (Quantity, bool) {
	r := reader{t: t, k: t.Tokens(), canon: t.Canon()}
	if h := r.hash(i); (h == hUn || h == hUne) && !follows().Get(r.hash(i+1)) {
		return Quantity{}, false // an article
	}
	q, ok := r.faint(i)
	if !ok {
		return Quantity{}, false
	}
	q.First, q.Scale, q.Words = i, 1, true
	q.Tail, q.UnitAt = q.Last, int(r.k[q.Last-1].End)
	q.UnitEnd = q.UnitAt
	r.signed(&q)
	return q, true
}

func (r *reader) faint(i int) (Quantity, bool) {
	if r.k[i].Is(entities.Number) {
		return r.mark(i)
	}
	if r.hash(i) == hZero {
		return r.zero(i)
	}
	if q, ok := r.round(i); ok {
		return q, true
	}
	if q, ok := r.share(i); ok {
		return q, true
	}
	q, ok := r.counted(i)
	return q, ok && (r.times(&q) || r.alone(&q))
}

// mark reads a mark out of so many, or a fraction in digits: "6,5/15", "2/3", "1/12e".
func (r *reader) mark(i int) (q Quantity, ok bool) {
	if i+2 >= len(r.k) || !r.k[i].Is(entities.Number) || r.hash(i+1) != hSlash || r.k[i+1].Any(entities.Space|entities.Line) || r.k[i+2].Any(entities.Space|entities.Line) {
		return q, false
	}
	if r.within(i) || i+3 < len(r.k) && !r.k[i+3].Any(entities.Space|entities.Line) && (r.hash(i+3) == hSlash || r.hash(i+3) == hDash || r.k[i+3].Any(entities.Number)) {
		return q, false // a date, a reference
	}
	n, _, ok := parse(r.word(i))
	m, whole := r.outOfDigits(i + 2)
	if !ok || !whole || n > m || m < 2*One || m > 100*One || m%One != 0 || r.word(i)[0] == '0' && n >= One {
		return q, false
	}
	if m < 4*One && (n == m || numbers.Has(r.hash(i-1)) && !r.parted(i+3)) || n == m && (m == 7*One || m == 24*One) {
		return q, false // "page 2/3", "le 1/3"; "7/7", "24/24"
	}
	return Quantity{Last: i + 3, Micro: n * 100 / (m / One), Class: Percent}, true
}

// outOfDigits reads what a mark is out of, which may have the ending of an ordinal.
func (r *reader) outOfDigits(i int) (int64, bool) {
	w := r.word(i)
	if r.k[i].Is(entities.Mixed) {
		n := digitsOf(w)
		if !ordinals.Has(entities.Fold(w[n:])) {
			return 0, false
		}
		w = w[:n]
	} else if !r.k[i].Is(entities.Number) {
		return 0, false
	}
	m, _, ok := parse(w)
	return m, ok
}

// ordinals are what an ordinal in digits ends in.
var ordinals = wordset.Of("e è ème")

// zero reads "zéro" that stands for a value: "porté à zéro", but no "tolérance zéro".
func (r *reader) zero(i int) (Quantity, bool) {
	h := r.hash(i - 1)
	if h != hDe && h != hA || !r.ends(i+1) && (r.t.Class(i+1)&entities.WordFunction == 0 || r.t.Class(i+1)&entities.WordMonth != 0 || numberWords().Get(r.hash(i+1)) > 0) || r.hash(i+1) == hVirgule {
		return Quantity{}, false
	}
	return Quantity{Last: i + 1}, true
}

// rounds are words for numbers that are not exact.
var rounds = sync.OnceValue(func() *wordset.Map[int64] {
	m := &wordset.Map[int64]{}
	for w, n := range map[string]int64{
		"dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50,
		"soixantaine": 60, "centaine": 100, "millier": 1000,
	} {
		m.Put(entities.Fold(w), n)
	}
	return m
})

// round reads a number that is not exact, and what it counts.
func (r *reader) round(i int) (q Quantity, ok bool) {
	n := rounds().Get(r.hash(i))
	if n == 0 {
		return q, false
	}
	q = Quantity{Last: i + 1, Micro: n * One}
	if h := r.hash(i + 1); (h == hDe || h == hD) && r.joins(i+2) {
		if u, end := r.unitAt(i+2, &q); u.class != Bare {
			q.Class, q.Last = u.class, end
		} else if r.nounAt(i + 2) {
			q.Class, q.Last = Things, i+3
		}
	}
	return q, true
}

// share reads a fraction without what it is a part of.
func (r *reader) share(i int) (q Quantity, ok bool) {
	if d := denominators().Get(r.hash(i)); d > 0 && i > 0 && beforeFraction(r.hash(i-1)) {
		return Quantity{Last: i + 1, Micro: 100 * One / d, Class: Percent}, true
	}
	n, d := numberWords().Get(r.hash(i)), denominators().Get(r.hash(i+1))
	if n == 0 || d == 0 || n >= d {
		return q, false
	}
	return Quantity{Last: i + 2, Micro: 100 * One * n / d, Class: Percent}, true
}

// times takes "fois" after a number.
func (r *reader) times(q *Quantity) bool {
	if r.hash(q.Last) != hFois || !r.joins(q.Last) {
		return false
	}
	q.Class, q.Last = Points, q.Last+1
	if h := r.hash(q.Last + 1); r.hash(q.Last) == hEt && (h == hDemi || h == hDemie) {
		q.Micro, q.Last = q.Micro+One/2, q.Last+2
	}
	return true
}

// alone tells whether a number in words stands for itself, or counts a noun of no list.
func (r *reader) alone(q *Quantity) bool {
	if q.Micro < 2*One || q.First > 0 && determiners.Has(r.hash(q.First-1)) {
		return false
	}
	if !r.joins(q.Last) || r.k[q.Last].Any(entities.Punct) || q.Micro >= 1000*One {
		return true
	}
	k, class := r.k[q.Last], r.t.Class(q.Last)
	if k.Is(entities.Word|entities.Lower) && (class == 0 || class&entities.WordNoun != 0) && class&(entities.WordFunction|entities.WordMonth) == 0 && k.End-k.Start >= 4 && !notThings.Has(k.Hash) && !timeNouns.Has(k.Hash) && r.plural(k) {
		q.Class, q.Last = Things, q.Last+1
		return true
	}
	return class&entities.WordMonth == 0 && (class&(entities.WordFunction|entities.WordVerb) != 0 || class&(entities.WordNoun|entities.WordAdjective) == 0) && !timeNouns.Has(k.Hash)
}

// determiners are words between which and a noun a number says what is known.
var determiners = wordset.Of("les ces ses leurs nos vos mes tes des aux le la du au tous toutes n° no numéro article chambre page point étage lot")

// counted reads a number in words with its scale.
func (r *reader) counted(i int) (q Quantity, ok bool) {
	if !r.k[i].Is(entities.Word) {
		return q, false
	}
	q, ok = r.words(i)
	if !ok || q.Class != Bare {
		return q, false
	}
	q.First, q.UnitAt = i, int(r.k[q.Last-1].End)
	r.scales(&q)
	return q, true
}
