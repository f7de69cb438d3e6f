package replace

import (
	"strconv"
	"strings"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/quantity"
	"github.com/estompe/estompe/policy"
)

// Range is a bracket of values, in millionths of the unit.
type Range struct{ Low, High int64 }

// Grids are the bounds of the brackets: fixed, so that a bracket is never built
// around the value that it hides. A text uses one grid for all its values of a
// sort: the first of the list in which no value of the text stands near the
// middle of its bracket. So a reader learns the bracket, that the value is not
// its middle, and nothing else.

// shares are the bounds for percentages and points.
var shares = [][]int64{
	{0, 5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100},
	{0, 2, 7, 14, 25, 35, 45, 55, 65, 75, 85, 100},
	{0, 4, 8, 16, 28, 38, 48, 58, 68, 78, 88, 100},
	{0, 3, 9, 18, 26, 36, 46, 56, 66, 76, 86, 100},
}

// decades are the bounds within a power of ten, in hundredths, for everything else.
var decades = [][]int64{{100, 500}, {200, 800}, {100, 300}, {150, 600}, {250, 700}}

// heads are the same for persons, where brackets are closer.
var heads = [][]int64{{100, 200, 300, 400, 500, 600, 700, 800, 900}, {150, 250, 350, 450, 550, 650, 750, 850, 950}, {120, 220, 320, 420, 520, 620, 720, 820, 920}}

// sort of grid that a class of quantities uses.
type sort uint8

const (
	bySize sort = iota
	byShare
	byHead
	sorts
)

func sortOf(c quantity.Class) sort {
	switch c {
	case quantity.Percent:
		return byShare
	case quantity.People:
		return byHead
	}
	return bySize
}

func (s sort) grids() int {
	switch s {
	case byShare:
		return len(shares)
	case byHead:
		return len(heads)
	}
	return len(decades)
}

// bracket gives the bracket of a value in a grid.
func (s sort) bracket(grid int, micro int64) Range {
	if micro < 0 {
		r := s.bracket(grid, -micro)
		return Range{-r.High, -r.Low}
	}
	if s == byShare && micro <= 100*quantity.One {
		bounds := shares[grid]
		for i := 1; i < len(bounds); i++ {
			if micro <= bounds[i]*quantity.One && !(micro == bounds[i]*quantity.One && i+1 < len(bounds)) {
				return Range{bounds[i-1] * quantity.One, bounds[i] * quantity.One}
			}
		}
	}
	steps := decades[grid%len(decades)]
	if s == byHead {
		steps = heads[grid]
	}
	return decade(steps, micro)
}

// decade finds the bracket whose bounds are the steps times a power of ten.
func decade(steps []int64, micro int64) Range {
	unit := int64(1) // hundredths of the power of ten, in millionths
	if micro < 10 {
		return Range{0, 10}
	}
	for unit*1000 <= micro && unit < 1<<50 {
		unit *= 10
	}
	low := steps[len(steps)-1] * unit / 10
	for _, s := range append(append([]int64(nil), steps...), steps[0]*10) {
		if high := s * unit; micro < high {
			return Range{low, high}
		}
		low = s * unit
	}
	return Range{low, low * 2}
}

// central tells whether a value stands near the middle of a bracket: within a tenth of its width.
func central(r Range, micro int64) bool {
	d := r.Low + (r.High-r.Low)/2 - micro
	if d < 0 {
		d = -d
	}
	return d <= (r.High-r.Low)/10
}

// Values notes the values of a text that are to become ranges, so that one grid
// can be found for all. It is called before [Namer.For].
func (n *Namer) Values(ms []entities.Mention) {
	var all [sorts][]int64
	for _, m := range ms {
		if q, ok := Value(n.t, m); ok {
			all[sortOf(q.Class)] = append(all[sortOf(q.Class)], q.Micro)
		}
	}
	for s := sort(0); s < sorts; s++ {
		best := -1
		for g := range s.grids() {
			bad := 0
			for _, v := range all[s] {
				if central(s.bracket(g, v), v) {
					bad++
				}
			}
			if best < 0 || bad < best {
				best, n.grids[s] = bad, g
			}
		}
	}
}

// Value reads the quantity that a mention is, whole. Its number may stand behind a
// sign and a currency ("- US$ 3.2m").
func Value(t *entities.Text, m entities.Mention) (quantity.Quantity, bool) {
	for i := m.First; i < min(m.Last, m.First+longestHead); i++ {
		if !quantity.May(t.Tokens()[i]) {
			continue
		}
		if q, ok := quantity.At(t, i); ok && (q.Last == m.Last || q.Tail == m.Last) {
			return q, opens(t, q, m)
		}
		if q, ok := quantity.Faint(t, i); ok && q.Last == m.Last {
			return q, opens(t, q, m)
		}
	}
	return quantity.Quantity{}, false
}

// longestHead is how many tokens the sign, the currency and the first of the number take.
const longestHead = 4

// opens tells whether a quantity opens a mention, but for a mark.
func opens(t *entities.Text, q quantity.Quantity, m entities.Mention) bool {
	return q.First <= m.First || q.First == m.First+1 && t.Tokens()[m.First].Is(entities.Punct)
}

// Bracket gives the range of a quantity in this text.
func (n *Namer) Bracket(q quantity.Quantity) Range {
	s := sortOf(q.Class)
	r := s.bracket(n.grids[s], q.Micro)
	if q.Upper > q.Micro {
		r.High = s.bracket(n.grids[s], q.Upper).High
	}
	return r
}

// valueRange gives "[10-20] %" for a mention that is a quantity; "[...]" for any other.
func (n *Namer) valueRange(m entities.Mention) string {
	q, ok := Value(n.t, m)
	if !ok {
		return "[...]"
	}
	return n.write(q, m.First, m.Last)
}

// Figure gives the range of a quantity that is no mention.
func (n *Namer) Figure(q quantity.Quantity) string { return n.write(q, q.First, q.Last) }

// write gives the range of a quantity that stands at the tokens [first, last).
func (n *Namer) write(q quantity.Quantity, first, last int) string {
	unit := n.unit(q, quantity.End(n.t, last))
	if q.Words && unit == "" {
		return "[...]"
	}
	r := n.Bracket(q)
	out := n.head(first, last) + "[" + number(r.Low*q.Part(), q.Scale) + "-" + number(r.High*q.Part(), q.Scale) + "]"
	if unit == "" {
		return out
	}
	return out + " " + plural(unit)
}

// unit gives the unit of a quantity that is read up to end, without what goes on with the number behind it.
func (n *Namer) unit(q quantity.Quantity, end int) string {
	canon := n.t.Canon()
	to := min(q.UnitEnd, end)
	unit := canon[min(q.UnitAt, to):to]
	if tail := quantity.End(n.t, q.Last); tail < end {
		unit += canon[tail:end]
	}
	return strings.Replace(strings.Join(strings.Fields(unit), " "), " et demi", "", 1) // "2 millions et demi d'euros"
}

// head gives the sign and the currency before the number, with a space behind them.
func (n *Namer) head(first, last int) string {
	ks := n.t.Tokens()
	for i := first; i < min(last, first+longestHead); i++ {
		if quantity.May(ks[i]) {
			if i == first {
				return ""
			}
			return n.t.Canon()[ks[first].Start:ks[i-1].End] + " "
		}
	}
	return ""
}

// number writes a bound in the scale of the text: with at most three decimals, digits in threes.
func number(micro, scale int64) string {
	v := micro / scale
	whole, frac := v/quantity.One, v%quantity.One
	s := strconv.FormatInt(whole, 10)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + " " + s[i:]
	}
	if frac == 0 {
		return s
	}
	f := strings.TrimRight((strconv.FormatInt(frac+quantity.One, 10))[1:], "0")
	return s + "," + f
}

// plural puts the first word of a unit in the plural, since a range is more than one.
func plural(unit string) string {
	word, rest, _ := strings.Cut(unit, " ")
	if many, ok := plurals[word]; ok {
		return strings.TrimSpace(many + " " + rest)
	}
	return unit
}

var plurals = map[string]string{
	"million": "millions", "milliard": "milliards", "euro": "euros", "dollar": "dollars", "franc": "francs", "tonne": "tonnes", "litre": "litres",
	"kilo": "kilos", "unité": "unités", "pièce": "pièces", "salarié": "salariés", "poste": "postes", "point": "points", "centime": "centimes",
}

// named gives "[Client 1]" and "[Fournisseur 1]" for a name that is a secret.
func (n *Namer) named(m entities.Mention) string {
	label := "Concurrent"
	switch m.Sub {
	case "customer":
		label = "Client"
	case "supplier":
		label = "Fournisseur"
	}
	return n.counted(label, m.Entity)
}

// isName tells whether a mention is a secret whose replacement says who somebody is in the trade.
func isName(m entities.Mention, d policy.Decision) bool {
	return m.Kind == entities.KindBusinessSecret && d.Action == policy.Pseudonymize && (m.Sub == "customer" || m.Sub == "supplier")
}
