// Package plan turns decisions on mentions into edits that do not overlap, and
// maps offsets of the source to the output.
package plan

import (
	"slices"
	"sort"
	"strings"

	"github.com/estompe/estompe/entities"
)

// Item is a mention with what was decided for it.
type Item struct {
	entities.Span
	Hide bool
	// Shield keeps what lies within it, whatever was decided there.
	Shield bool
	// Firm is hidden even within a shield.
	Firm bool
}

// Edit replaces a span of the source.
type Edit struct {
	entities.Span
	// Winner is the index of the item whose replacement stands for all.
	Winner int
	Text   string
	out    int
}

// Plan is the edits of one text, sorted.
type Plan struct {
	Edits []Edit
	// Shielded tells of every item whether a shield kept what was to be hidden.
	Shielded []bool
}

// New decides overlaps. A byte is hidden if any mention that covers it is to
// be hidden, unless the mention lies within a kept shield. Mentions to be
// hidden that overlap become one edit, and the longest gives the replacement,
// so that no trimmed part is ever exposed.
func New(items []Item) Plan {
	p := Plan{Shielded: make([]bool, len(items))}
	var shields []entities.Span
	for _, it := range items {
		if it.Shield && !it.Hide {
			shields = append(shields, it.Span)
		}
	}
	slices.SortFunc(shields, entities.Span.Compare)
	order := make([]int, 0, len(items))
	for i, it := range items {
		if !it.Hide || it.Empty() {
			continue
		}
		if !it.Firm && !it.Shield && within(shields, it.Span) {
			p.Shielded[i] = true
			continue
		}
		order = append(order, i)
	}
	slices.SortStableFunc(order, func(a, b int) int { return items[a].Compare(items[b].Span) })
	for _, i := range order {
		it := items[i]
		n := len(p.Edits)
		if n == 0 || p.Edits[n-1].End <= it.Start {
			p.Edits = append(p.Edits, Edit{Span: it.Span, Winner: i})
			continue
		}
		e := &p.Edits[n-1]
		if it.Len() > items[e.Winner].Len() {
			e.Winner = i
		}
		e.End = max(e.End, it.End)
	}
	return p
}

// within tells whether one of the sorted spans contains s.
func within(sorted []entities.Span, s entities.Span) bool {
	i := sort.Search(len(sorted), func(i int) bool { return sorted[i].Start > s.Start })
	for n := 0; i > 0 && n < 8; n++ {
		i--
		if sorted[i].Contains(s) {
			return true
		}
	}
	return false
}

// Apply makes the output and notes where each edit lands. An edit whose text
// is what stood there already is no edit.
func (p *Plan) Apply(src string) string {
	size := len(src)
	for _, e := range p.Edits {
		size += len(e.Text) - e.Len()
	}
	var b strings.Builder
	b.Grow(size)
	at := 0
	for i := range p.Edits {
		e := &p.Edits[i]
		b.WriteString(src[at:e.Start])
		e.out = b.Len()
		b.WriteString(e.Text)
		at = e.End
	}
	b.WriteString(src[at:])
	return b.String()
}

// Covered gives the spans that the edits replace, sorted.
func (p *Plan) Covered() []entities.Span {
	out := make([]entities.Span, len(p.Edits))
	for i, e := range p.Edits {
		out[i] = e.Span
	}
	return out
}

// Covering returns the index of the edit that covers s, or -1.
func (p *Plan) Covering(s entities.Span) int {
	i := sort.Search(len(p.Edits), func(i int) bool { return p.Edits[i].End > s.Start })
	if i < len(p.Edits) && p.Edits[i].Start <= s.Start && s.End <= p.Edits[i].End {
		return i
	}
	return -1
}

// Out maps a span of the source to the output: the replacement, where an edit
// covers it, else its bytes as edits inside it left them.
func (p *Plan) Out(s entities.Span) entities.Span {
	return entities.Span{Start: p.pos(s.Start, false), End: p.pos(s.End, true)}
}

// pos maps one offset; inside an edit, to its start or end.
func (p *Plan) pos(at int, end bool) int {
	i := sort.Search(len(p.Edits), func(i int) bool { return p.Edits[i].Start > at || end && p.Edits[i].Start == at })
	if i == 0 {
		return at
	}
	e := p.Edits[i-1]
	if at >= e.End {
		return e.out + len(e.Text) + at - e.End
	}
	if end {
		return e.out + len(e.Text)
	}
	return e.out
}
