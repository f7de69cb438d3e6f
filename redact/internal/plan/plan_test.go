package plan

import (
	"testing"

	"github.com/estompe/estompe/entities"
)

func item(start, end int, hide bool) Item {
	return Item{Span: entities.Span{Start: start, End: end}, Hide: hide}
}

func TestNew(t *testing.T) {
	src := "0123456789abcdefghij"
	shield := item(2, 10, false)
	shield.Shield = true
	firm := item(4, 6, true)
	firm.Firm = true
	for _, c := range []struct {
		items []Item
		want  string
		why   string
	}{
		{nil, src, "nothing found, nothing changed"},
		{[]Item{item(2, 4, false)}, src, "what is kept stays byte for byte"},
		{[]Item{item(2, 4, true)}, "01#456789abcdefghij", "what is hidden is replaced"},
		{[]Item{item(2, 4, true), item(4, 6, true)}, "01##6789abcdefghij", "neighbours that do not share a byte stay two"},
		{[]Item{item(2, 6, true), item(4, 9, true)}, "01#9abcdefghij", "overlapping ones become one edit over both"},
		{[]Item{item(2, 9, false), item(4, 6, true)}, "0123#6789abcdefghij", "a kept company does not shield a name inside it"},
		{[]Item{item(2, 9, true), item(4, 6, false)}, "01#9abcdefghij", "a kept town inside a hidden address is hidden"},
		{[]Item{shield, item(4, 6, true)}, src, "a court's name keeps the town inside it"},
		{[]Item{shield, item(8, 12, true)}, "01234567#cdefghij", "what only touches a shield is hidden whole"},
		{[]Item{shield, firm}, "0123#6789abcdefghij", "the overlay hides within a shield"},
		{[]Item{item(0, 20, true)}, "#", "all of it"},
	} {
		p := New(c.items)
		for i := range p.Edits {
			p.Edits[i].Text = "#"
		}
		if got := p.Apply(src); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.why, got, c.want)
		}
	}
}

func TestOut(t *testing.T) {
	src := "0123456789"
	p := New([]Item{item(2, 4, true), item(6, 7, true)})
	p.Edits[0].Text, p.Edits[1].Text = "ABCDE", ""
	out := p.Apply(src)
	for _, c := range []struct {
		in   entities.Span
		want string
		why  string
	}{
		{entities.Span{Start: 0, End: 2}, "01", "before the first edit"},
		{entities.Span{Start: 2, End: 4}, "ABCDE", "an edit maps to its replacement"},
		{entities.Span{Start: 3, End: 4}, "ABCDE", "a part of an edit maps to the whole replacement"},
		{entities.Span{Start: 4, End: 6}, "45", "between edits"},
		{entities.Span{Start: 0, End: 10}, "01ABCDE45789", "around edits"},
		{entities.Span{Start: 7, End: 10}, "789", "after the last edit"},
		{entities.Span{Start: 6, End: 7}, "", "an edit that leaves nothing"},
	} {
		s := p.Out(c.in)
		if got := out[s.Start:s.End]; got != c.want {
			t.Errorf("%s: got %q, want %q", c.why, got, c.want)
		}
	}
	if p.Covering(entities.Span{Start: 2, End: 3}) != 0 || p.Covering(entities.Span{Start: 1, End: 3}) != -1 {
		t.Error("Covering has to find the edit around a span, and none where a byte is left")
	}
}
