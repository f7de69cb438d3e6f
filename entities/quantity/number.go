package quantity

import (
	"strings"

	"github.com/estompe/estompe/entities"
)

// number reads the digits or number words from token i.
func (r *reader) number(i int) (Quantity, bool) {
	k := r.k[i]
	switch {
	case k.Is(entities.Number):
		return r.digits(i)
	case k.Is(entities.Mixed):
		return r.mixed(i)
	case k.Any(entities.Word):
		return r.words(i)
	}
	return Quantity{}, false
}

// digits reads groups of three digits that spaces or apostrophes part ("1 250 000,50", "1'250'000").
func (r *reader) digits(i int) (Quantity, bool) {
	w := r.word(i)
	micro, plain, ok := parse(w)
	if !ok {
		return Quantity{}, false
	}
	last := i + 1
	if plain && len(w) <= 3 && w[0] != '0' {
		for r.joins(last) {
			at := last
			if r.hash(at) == hQuote && !r.k[at].Any(entities.Space) && r.joins(at+1) && !r.k[at+1].Any(entities.Space) {
				at++
			} else if !r.k[at].Any(entities.Space) || r.celled(i, at) {
				break
			}
			if !r.k[at].Is(entities.Number) {
				break
			}
			g := r.word(at)
			more, whole, ok := group(g)
			if !ok || micro > limit/1000 {
				break
			}
			micro = micro*1000 + more
			last = at + 1
			if !whole {
				break
			}
		}
	}
	return Quantity{Last: last, Micro: micro, Scale: 1}, true
}

// celled tells whether token i begins another cell of a table than the number that
// begins at first, before which a cell ends as well or a line begins: the blanks of
// a justified line part no number.
func (r *reader) celled(first, i int) bool {
	return r.wide(i) && (first == 0 || r.k[first].Any(entities.Line) || r.wide(first))
}

// wide tells whether the gap before token i parts cells: a tab or three blanks within a line.
func (r *reader) wide(i int) bool {
	if i == 0 || r.t.Gap(i) == 0 {
		return false
	}
	start := r.t.TokenSpan(i, i+1).Start
	gap := r.t.Source()[start-r.t.Gap(i) : start]
	return !strings.ContainsAny(gap, "\n\r") && (strings.Contains(gap, "   ") || strings.Contains(gap, "\t"))
}

// group reads three digits, with decimals if no more groups follow.
func group(g string) (micro int64, whole, ok bool) {
	if len(g) < 3 || len(g) > 3 && g[3] != ',' && g[3] != '.' {
		return 0, false, false
	}
	micro, _, ok = parse(g[:3])
	if !ok || len(g) == 3 {
		return micro, true, ok
	}
	f, ok := fraction(g[4:])
	return micro + f, false, ok
}

// parse reads one token: "12", "12,5", "1.250.000,50", "1,250.5". plain says that it has digits only.
func parse(w string) (micro int64, plain, ok bool) {
	point, marks := decimalAt(w)
	whole, frac := w, ""
	if point >= 0 {
		whole, frac = w[:point], w[point+1:]
	}
	var n int64
	for _, c := range []byte(whole) {
		if c == '.' || c == ',' {
			continue
		}
		if c < '0' || c > '9' || n > limit/One/10 {
			return 0, false, false
		}
		n = n*10 + int64(c-'0')
	}
	f, ok := fraction(frac)
	return n*One + f, marks == 0, ok
}

// decimalAt finds the mark of the decimals: the last one, unless it parts groups of three.
func decimalAt(w string) (at, marks int) {
	at = -1
	for i := range len(w) {
		if w[i] == '.' || w[i] == ',' {
			at, marks = i, marks+1
		}
	}
	if at < 0 {
		return -1, 0
	}
	same := true
	for i := range at {
		if (w[i] == '.' || w[i] == ',') && w[i] != w[at] {
			same = false
		}
	}
	three := len(w)-at-1 == 3
	switch {
	case w[at] == '.' && three && same && at <= 3*marks+marks-1 && w[0] != '0':
		return -1, marks // "1.250"
	case marks > 1 && three && same:
		return -1, marks // "1,250,000"
	}
	return at, marks
}

func fraction(s string) (int64, bool) {
	f, unit := int64(0), int64(One/10)
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return 0, false
		}
		f += int64(c-'0') * unit
		unit /= 10
	}
	return f, true
}

// mixed reads a number to which letters are glued ("12M", "850k", "15kg").
func (r *reader) mixed(i int) (Quantity, bool) {
	w := r.word(i)
	n := digitsOf(w)
	if n == 0 {
		return Quantity{}, false
	}
	h := entities.Fold(w[n:])
	_, scale := scaleWords().Lookup(h)
	u, unit := units().Lookup(h)
	if !scale && (!unit || u.glue == 0) {
		return Quantity{}, false
	}
	micro, _, ok := parse(w[:n])
	return Quantity{Last: i + 1, Micro: micro, Scale: 1}, ok
}

// digitsOf is the length of the digits, with inner marks, that open w.
func digitsOf(w string) int {
	n := 0
	for n < len(w) && (w[n] >= '0' && w[n] <= '9' || n > 0 && (w[n] == ',' || w[n] == '.') && n+1 < len(w) && w[n+1] >= '0' && w[n+1] <= '9') {
		n++
	}
	return n
}

// glued takes the scale or unit that is glued to the digits of the last token.
func (r *reader) glued(q *Quantity) bool {
	i := q.Last - 1
	if !r.k[i].Is(entities.Mixed) {
		return false
	}
	w := r.word(i)
	n := digitsOf(w)
	q.UnitAt = int(r.k[i].Start) + n
	h := entities.Fold(w[n:])
	if s, ok := scaleWords().Lookup(h); ok {
		q.scale(s.by)
		q.Class = s.class
		return true
	}
	q.measure(units().Get(h))
	return true
}

// words reads number words: "douze mille cinq cents", "vingt-cinq".
func (r *reader) words(i int) (Quantity, bool) {
	if q, ok := r.fraction(i); ok {
		return q, true
	}
	if q, ok := r.demi(i); ok {
		return q, true
	}
	numbers := numberWords()
	first, ok := numbers.Lookup(r.hash(i))
	if !ok || first >= 1_000_000 {
		return Quantity{}, false
	}
	var total, cur, prev int64
	read := 0
	last := i
	for j := i; j < len(r.k) && read < 24; j++ {
		if j > i && r.k[j].Any(entities.Para) {
			break
		}
		h := r.hash(j)
		if next := r.hash(j + 1); j > i && h == hEt && (next == hDemi || next == hDemie) {
			return Quantity{Last: j + 2, Micro: (total+cur)*One + One/2, Scale: 1, Words: true}, true
		}
		if j > i && (h == hDash || h == hEt) {
			if v, ok := numbers.Lookup(r.hash(j + 1)); ok && h == hDash || v == 1 && cur%100 >= 20 || v == 11 && cur%100 == 60 {
				continue
			}
			break
		}
		if h == hVirgule && j > i {
			return r.pointed(Quantity{Last: last, Micro: (total + cur) * One, Scale: 1, Words: true}, j)
		}
		v, ok := numbers.Lookup(h)
		if !ok || v < 100 && prev > 0 && prev < 20 && !(prev == 10 && v >= 7 && v < 10) && !(prev == 4 && v == 20) {
			break // "un sur deux trois ans plus tard"
		}
		switch {
		case v >= 1_000_000:
			// the scale words below read it, so that "[1-5] millions" keeps the word
			return Quantity{Last: last, Micro: (total + cur) * One, Scale: 1, Words: true}, true
		case v == 1000:
			total += max(cur, 1) * 1000
			cur = 0
		case v == 100 && cur < 20: // "onze cents"
			cur = max(cur, 1) * 100
		case v == 100:
			return Quantity{}, false
		case v == 20 && prev == 4:
			cur += 76
		default:
			cur += v
		}
		if total > limit/One/1000 {
			return Quantity{}, false
		}
		prev = v
		read++
		last = j + 1
	}
	return Quantity{Last: last, Micro: (total + cur) * One, Scale: 1, Words: true}, read > 0
}

// fraction reads "moitié", "trois quarts", "un cinquième", as a share of a hundred.
func (r *reader) fraction(i int) (Quantity, bool) {
	if r.hash(i) == hMoitie {
		return Quantity{Last: i + 1, Micro: 50 * One, Scale: 1, Words: true, Class: Percent}, true
	}
	if d := denominators().Get(r.hash(i)); d > 0 && i > 0 && beforeFraction(r.hash(i-1)) && r.parted(i+1) {
		return Quantity{Last: i + 1, Micro: 100 * One / d, Scale: 1, Words: true, Class: Percent}, true
	}
	n := numberWords().Get(r.hash(i))
	d := denominators().Get(r.hash(i + 1))
	if n == 0 || d == 0 || n >= d || d == 3 && n == 1 && !r.parted(i+2) { // "un tiers" is somebody, too
		return Quantity{}, false
	}
	return Quantity{Last: i + 2, Micro: 100 * One * n / d, Scale: 1, Words: true, Class: Percent}, true
}

// demi reads "un demi-million", "un demi-point", to which the scale words and units are left.
func (r *reader) demi(i int) (Quantity, bool) {
	if h := r.hash(i); h != hUn && h != hUne || r.hash(i+1) != hDemi {
		return Quantity{}, false
	}
	last := i + 2
	if r.hash(last) == hDash {
		last++
	}
	return Quantity{Last: last, Micro: One / 2, Scale: 1, Words: true}, numberWords().Get(r.hash(last)) >= 1_000_000 || r.hash(last) == hPoint
}

// beforeFraction tells whether a word makes a fraction of an ordinal: "le cinquième de".
func beforeFraction(h uint64) bool { return h == hLe || h == hDu || h == hAu }

// parted tells whether token i says of what something is a part.
func (r *reader) parted(i int) bool {
	h := r.hash(i)
	return h == hDe || h == hD || h == hDu || h == hDes
}

// pointed reads the decimals in words after "virgule".
func (r *reader) pointed(q Quantity, at int) (Quantity, bool) {
	if d, ok := r.words(at + 1); ok && d.Micro < 100*One {
		unit := int64(10)
		if d.Micro >= 10*One {
			unit = 100
		}
		q.Micro += d.Micro / unit
		q.Last = d.Last
	}
	return q, true
}

// scale multiplies the value.
func (q *Quantity) scale(by int64) {
	if q.Micro > limit/by {
		q.Micro = limit
		return
	}
	q.Micro *= by
	q.Scale *= by
}

// scales reads "mille", "millions", "K", "M", "Md" after the number, then what
// is smaller ("2 millions 500 mille").
func (r *reader) scales(q *Quantity) {
	for n := 0; n < 3 && r.joins(q.Last); n++ {
		s, ok := scaleWords().Lookup(r.hash(q.Last))
		if !ok || q.Class != Bare || s.letter && (n > 0 || !r.moneyMark(q.Last+1) && s.class == Bare) {
			return
		}
		if n == 0 && !r.k[q.Last-1].Is(entities.Mixed) {
			q.UnitAt = int(r.k[q.Last].Start)
		}
		q.scale(s.by)
		q.Class = s.class
		q.Last++
		r.smaller(q, s.by)
	}
}

// smaller adds a lesser number that goes on the first ("2 millions 500 mille", "2 millions et demi").
func (r *reader) smaller(q *Quantity, by int64) {
	if by < 1_000_000 || !r.joins(q.Last+1) {
		return
	}
	if r.hash(q.Last) == hEt && r.hash(q.Last+1) == hDemi {
		q.Micro += by * One / 2
		q.Last += 2
		return
	}
	if !r.k[q.Last].Any(entities.Number) && !r.k[q.Last].Any(entities.Word) {
		return
	}
	var more Quantity
	var ok bool
	if r.k[q.Last].Any(entities.Number) {
		more, ok = r.digits(q.Last)
	} else if more, ok = r.words(q.Last); !ok {
		return
	}
	if !ok {
		return
	}
	if s, ok := scaleWords().Lookup(r.hash(more.Last)); ok && s.by < by && !s.letter {
		more.scale(s.by)
		more.Last++
	}
	if more.Micro < by*One && more.Micro > 0 && (more.Words || r.moneyMark(more.Last)) {
		q.Micro += more.Micro
		q.Last = more.Last
		q.UnitAt = int(r.k[q.Last-1].End)
		q.Scale = 1
	}
}

// moneyMark tells whether a currency stands at i.
func (r *reader) moneyMark(i int) bool {
	if r.hash(i) == hDe || r.hash(i) == hD {
		i++
	}
	_, ok := currencies().Lookup(r.hash(i))
	return ok
}
