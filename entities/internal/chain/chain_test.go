package chain

import "testing"

func TestRead(t *testing.T) {
	for _, c := range []struct {
		in   string
		want string
		why  string
	}{
		{"1 89.07-38 / 68 est", "1|89|07|38|68|est", "any separator"},
		{"AB–123\u202fCD.", "AB|123|CD", "dashes and narrow spaces; a final dot is none of it"},
		{"12 août", "12", "the beginning of a word with accents is no group"},
		{"12\r\n34\n\n56", "12|34", "one line break, not two"},
		{"12 : 34", "12", "no other mark joins"},
		{"é12", "", "no group at all"},
	} {
		var got string
		var ch Chain
		ch.Read(c.in, 0)
		for i := range ch.N {
			if i > 0 {
				got += "|"
			}
			got += c.in[ch.Group(i).Start:ch.Group(i).End]
		}
		if got != c.want {
			t.Errorf("%s: %q: got %q, want %q", c.why, c.in, got, c.want)
		}
	}
}

func TestExactly(t *testing.T) {
	var c Chain
	c.Read("123 456-789 10", 0)
	if j := c.Exactly(0, 9, Space|Dash); j != 3 {
		t.Errorf("nine characters end at group %d", j)
	}
	if j := c.Exactly(0, 9, Space); j != 0 {
		t.Errorf("a dash is not allowed: %d", j)
	}
	if j := c.Exactly(0, 8, Space|Dash); j != 0 {
		t.Errorf("eight characters end inside a group: %d", j)
	}
	if !c.Lens(1, 3, 3, 2) || c.Lens(1, 3, 3, 2, 1) {
		t.Error("lengths")
	}
}
