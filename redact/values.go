package redact

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/quantity"
	"github.com/estompe/estompe/policy"
	"github.com/estompe/estompe/redact/internal/replace"
)

// Range is a bracket that stands for a hidden value, in the unit of the text
// without its scale: of "[1-5] millions d'euros", one and five million.
type Range struct{ Low, High float64 }

func rangeOf(r replace.Range) Range {
	return Range{float64(r.Low) / quantity.One, float64(r.High) / quantity.One}
}

// Value gives the number that a mention states, in the unit of the text
// without its scale ("1,2 M€": 1200000); false where it states none.
func (a *Analysis) Value(mention int) (float64, bool) {
	if mention < 0 || mention >= len(a.mentions) || !a.mentions[mention].Kind.In("secret") {
		return 0, false
	}
	q, ok := replace.Value(a.text, a.mentions[mention])
	return float64(q.Micro) / quantity.One, ok
}

// Complement is a value that no mention stands for, hidden because what is left
// of the sentence, list or table would have given a hidden value back.
type Complement struct {
	// Source and Out are the places in the source and in the redacted text, in bytes.
	Source, Out entities.Span
	// Replacement stands in the text.
	Replacement string
	Zone        entities.Zone
	// Leak says how the value would have given another one back.
	Leak LeakKind
}

// general tells whether some hidden mention becomes a range, so that what is
// left has to be read for arithmetic.
func general(ds []policy.Decision) bool {
	for _, d := range ds {
		if d.Style == policy.StyleRange && d.Action.Hides() {
			return true
		}
	}
	return false
}

// figure is a quantity of the text. Of a range ("31 à 37 euros") there are two of
// one span, side by side, Micro being what each end is worth.
type figure struct {
	quantity.Quantity
	span entities.Span
	// block numbers the paragraph, or the run of lines of a list.
	block  int
	zone   entities.Zone
	hidden bool
	within bool // a passage hides it, not its own mention or one of numbers
	by     int  // the span that hides it, in their order
}

// figures reads all quantities outside citations, numbers and dates.
func (a *Analysis) figures() []figure {
	ks := a.text.Tokens()
	shut := a.shut()
	var out []figure
	block, short := 0, false
	start := 0
	for i := 0; i < len(ks); i++ {
		if ks[i].Any(entities.Para) && i > 0 {
			// lines of a list or table, parted by blank lines, are read as one
			isShort := i-start < listLine
			if !(isShort && short) {
				block++
			}
			short, start = isShort, i
		}
		if shut(i) || !quantity.May(ks[i]) {
			continue
		}
		q, ok := quantity.At(a.text, i)
		if !ok {
			q, ok = quantity.Faint(a.text, i)
		}
		if !ok || year(q) {
			continue
		}
		f := figure{Quantity: q, span: a.text.CanonSpan(int(ks[q.First].Start), quantity.End(a.text, q.Last)), block: block, zone: a.text.ZoneOf(i)}
		out = append(out, f)
		if f.Upper != 0 { // the other number tells as much
			f.Micro = f.Upper
			out = append(out, f)
		}
		i = q.Last - 1
	}
	return out
}

// listLine is the number of tokens under which a paragraph may be a line of a list.
const listLine = 16

func year(q quantity.Quantity) bool {
	whole := q.Micro / quantity.One
	return q.Class == quantity.Bare && q.Scale == 1 && q.Micro%quantity.One == 0 && whole >= 1900 && whole < 2100
}

// shut tells whether a token belongs to something that is no quantity; it is asked in text order.
func (a *Analysis) shut() func(token int) bool {
	at, until := 0, 0
	return func(i int) bool {
		for at < len(a.mentions) && a.mentions[at].First <= i {
			m := a.mentions[at]
			if m.Kind.In("ref") || m.Kind.In("date") || m.Kind.In("id") || m.Kind.In("contact") || m.Kind.In("finance") || m.Kind == entities.KindAddress {
				until = max(until, m.Last)
			}
			at++
		}
		return i < until
	}
}
