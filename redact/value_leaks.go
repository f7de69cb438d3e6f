package redact

import (
	"slices"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/quantity"
)

// LeakKind says how what is left of a text gives a hidden value back.
type LeakKind string

// The ways.
const (
	// LeakCopy is the value itself, in digits or in words, in the same paragraph.
	LeakCopy LeakKind = "copy"
	// LeakSum is a sum or difference of two values of the paragraph.
	LeakSum LeakKind = "sum"
	// LeakTotal is a total of which all other parts are left.
	LeakTotal LeakKind = "total"
	// LeakShares are shares that add up to a hundred.
	LeakShares LeakKind = "shares"
	// LeakProduct is a product or quotient: an amount, a rate and what they make.
	LeakProduct LeakKind = "product"
	// LeakMonths is a sum for some months of a yearly value.
	LeakMonths LeakKind = "months"
)

// ValueLeak is a hidden value that what is left of its paragraph, list or table
// gives back. It holds offsets, no number.
type ValueLeak struct {
	// Hidden is the place of the hidden value in the source.
	Hidden entities.Span
	// From are the places in the source of the values that give it back.
	From []entities.Span
	Kind LeakKind
}

// ValueLeaks returns the hidden values that the numbers left in the text give
// back: by copy, in words, by sums and differences, by totals, by shares that
// add up to 100 %, by products of an amount and a rate. Numbers are read
// paragraph by paragraph; the lines of a list count as one. No leak is the good answer.
func (a *Analysis) ValueLeaks(r *Result) []ValueLeak {
	fs := a.figures()
	markHidden(fs, r.gone())
	var out []ValueLeak
	for _, l := range findLeaks(fs) {
		v := ValueLeak{Hidden: fs[l.hidden].span, Kind: l.kind}
		for _, i := range l.from {
			v.From = append(v.From, fs[i].span)
		}
		out = append(out, v)
	}
	return out
}

// gone gives what the reader of the result does not see: what is hidden, and zones withheld.
func (r *Result) gone() []entities.Span {
	out := r.covered()
	for _, w := range r.Withheld {
		out = append(out, w.Source)
	}
	for _, c := range r.Complements {
		out = append(out, c.Source)
	}
	return out
}

func markHidden(fs []figure, gone []entities.Span) {
	sorted := append([]entities.Span(nil), gone...)
	slices.SortFunc(sorted, entities.Span.Compare)
	numbers := make([]int, len(sorted)) // how much of each is numbers
	j := 0
	for i := range fs {
		for j < len(sorted) && sorted[j].End <= fs[i].span.Start {
			j++
		}
		for k := j; k < len(sorted) && sorted[k].Start < fs[i].span.End; k++ {
			if sorted[k].Overlaps(fs[i].span) {
				fs[i].hidden, fs[i].by = true, k
				if i == 0 || fs[i].span != fs[i-1].span {
					numbers[k] += fs[i].span.Len()
				}
			}
		}
	}
	for i := range fs {
		if f := &fs[i]; f.hidden {
			f.within = sorted[f.by].Len() > 3*numbers[f.by]
		}
	}
}

// leak is a hidden figure and the figures left that give it back, by index.
type leak struct {
	hidden int
	from   []int
	kind   LeakKind
}

// most bounds the figures of a paragraph that are combined, so that a table of
// thousands of numbers costs no more than its length times a constant.
const most = 48

// findLeaks looks for leaks in every block.
func findLeaks(fs []figure) []leak {
	var out []leak
	for from := 0; from < len(fs); {
		to := from
		for to < len(fs) && fs[to].block == fs[from].block && to-from < most {
			to++
		}
		out = append(out, blockLeaks(fs, from, to)...)
		from = to
	}
	return out
}

func blockLeaks(fs []figure, from, to int) []leak {
	var out []leak
	for h := from; h < to; h++ {
		if !fs[h].hidden || fs[h].Micro == 0 || (fs[h].Class == quantity.Bare || fs[h].within) && !telling(fs[h].Micro) {
			continue // equal to something by chance; in a passage that is hidden whole nobody knows that it was there
		}
		if l, ok := givenBack(fs, from, to, h); ok {
			out = append(out, l)
		}
	}
	return out
}

func givenBack(fs []figure, from, to, h int) (leak, bool) {
	for i := from; i < to; i++ {
		if f := fs[i]; !f.hidden && alike(f, fs[h]) && f.Micro == fs[h].Micro && (f.Class == fs[h].Class && !fs[h].within || telling(f.Micro)) {
			return leak{h, []int{i}, LeakCopy}, true
		}
	}
	if l, ok := ofRun(fs, from, to, h); ok {
		return l, true
	}
	return ofTwo(fs, from, to, h)
}

// telling tells whether a number has three digits that count, so that it is hardly equal by chance.
func telling(micro int64) bool {
	for micro != 0 && micro%10 == 0 {
		micro /= 10
	}
	return micro >= 100 || micro <= -100
}

// alike tells whether two figures may be of one unit.
func alike(a, b figure) bool {
	return a.Class == b.Class || a.Class == quantity.Bare || b.Class == quantity.Bare
}

// ofTwo looks for two figures left that make the hidden one.
func ofTwo(fs []figure, from, to, h int) (leak, bool) {
	v := fs[h]
	for i := from; i < to; i++ {
		a := fs[i]
		if a.hidden || a.Micro <= 0 {
			continue
		}
		for j := i + 1; j < to; j++ {
			b := fs[j]
			if b.hidden || b.Micro <= 0 {
				continue
			}
			if alike(a, v) && alike(b, v) && a.Class == b.Class && (a.Micro+b.Micro == v.Micro || a.Micro-b.Micro == v.Micro || b.Micro-a.Micro == v.Micro) && a.Micro != b.Micro {
				return leak{h, []int{i, j}, LeakSum}, true
			}
			if kind := made(a, b, v); kind != "" {
				return leak{h, []int{i, j}, kind}, true
			}
			if kind := made(b, a, v); kind != "" {
				return leak{h, []int{j, i}, kind}, true
			}
		}
	}
	return leak{}, false
}

// made tells whether an amount a and a rate, share or number of months b make
// the hidden v, or a divided by b or b by a.
func made(a, b, v figure) LeakKind {
	const hundred = 100 * quantity.One
	x, y, z := float64(a.Micro), float64(b.Micro), float64(v.Micro)
	switch {
	case countable(a) && b.Class == quantity.Percent && a.Class == v.Class:
		if near(x*y/hundred, z) || near(x*hundred/y, z) {
			return LeakProduct
		}
	case countable(a) && a.Class == b.Class && v.Class == quantity.Percent:
		if near(x*hundred/y, z) {
			return LeakProduct
		}
	case a.Class == quantity.Money && b.Class == quantity.Time && v.Class == quantity.Money:
		if near(x*12*quantity.One/y, z) || near(x*y/12/quantity.One, z) || near(x*quantity.One/y, z) || near(x*y/quantity.One, z) {
			return LeakMonths
		}
	case a.Class == quantity.Money && (b.Class == quantity.Things || b.Class == quantity.Mass || b.Class == quantity.Volume || b.Class == quantity.People) && v.Class == quantity.Money:
		if near(x*quantity.One/y, z) || near(x*y/quantity.One, z) {
			return LeakProduct
		}
	}
	return ""
}

func countable(f figure) bool {
	return f.Class == quantity.Money || f.Class == quantity.Mass || f.Class == quantity.Volume || f.Class == quantity.Things || f.Class == quantity.People
}

// near tells whether two values differ by no more than what rounding explains.
func near(a, b float64) bool {
	d := a - b
	if d < 0 {
		d = -d
	}
	return d <= b*0.002
}

// ofRun looks for a run of figures around the hidden one, which is the only one
// hidden in it, that adds up to a figure left, or to a hundred per cent.
func ofRun(fs []figure, from, to, h int) (leak, bool) {
	lo := h
	for lo > from && joinsRun(fs[lo-1], fs[h]) {
		lo--
	}
	hi := h + 1
	for hi < to && joinsRun(fs[hi], fs[h]) {
		hi++
	}
	for i := lo; i <= h; i++ {
		var sum int64
		var parts []int
		for j := i; j < hi; j++ {
			sum += fs[j].Micro
			if j != h {
				parts = append(parts, j)
			}
			if j < h || j-i < 1 {
				continue
			}
			if fs[h].Class == quantity.Percent && near(float64(sum), 100*quantity.One) {
				return leak{h, parts, LeakShares}, true
			}
			if t := totalOf(fs, from, to, i, j, sum, fs[h].Class); t >= 0 && j-i >= 1 {
				return leak{h, append(parts, t), LeakTotal}, true
			}
		}
	}
	return leak{}, false
}

func joinsRun(f, h figure) bool { return !f.hidden && f.Class == h.Class && f.Micro > 0 }

// totalOf finds a figure left outside [i, j] that is the sum.
func totalOf(fs []figure, from, to, i, j int, sum int64, c quantity.Class) int {
	for t := from; t < to; t++ {
		if (t < i || t > j) && !fs[t].hidden && fs[t].Class == c && fs[t].Micro == sum {
			return t
		}
	}
	return -1
}

// give chooses the figure to hide so that a leak is closed: never one of the
// ruling, which has to be read; the nearest to the hidden value otherwise. It
// gives -1 where nothing may be hidden.
func (l leak) give(fs []figure) int {
	best, far := -1, 0
	for _, i := range l.from {
		if fs[i].zone == entities.ZoneRuling {
			continue
		}
		d := i - l.hidden
		if d < 0 {
			d = -d
		}
		if fs[i].Class != fs[l.hidden].Class {
			d += most // a rate or a number of months last, but for want of another
		}
		if best < 0 || d < far {
			best, far = i, d
		}
	}
	return best
}

// rounds bounds how often closing one leak may open another.
const rounds = 6

// complements finds what has to be hidden, too, beside what is gone.
func (a *Analysis) complements(gone []entities.Span) ([]Complement, []quantity.Quantity) {
	fs := a.figures()
	markHidden(fs, gone)
	var out []Complement
	var qs []quantity.Quantity
	for range rounds {
		n := len(out)
		for _, l := range findLeaks(fs) {
			i := l.give(fs)
			if i < 0 || fs[i].hidden {
				continue
			}
			for i > 0 && fs[i-1].span == fs[i].span {
				i--
			}
			out = append(out, Complement{Source: fs[i].span, Zone: fs[i].zone, Leak: l.kind})
			qs = append(qs, fs[i].Quantity)
			for j := i; j < len(fs) && fs[j].span == fs[i].span; j++ {
				fs[j].hidden = true
			}
		}
		if len(out) == n {
			break
		}
	}
	return out, qs
}
