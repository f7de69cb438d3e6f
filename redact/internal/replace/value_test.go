package replace

import (
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/quantity"
	"github.com/estompe/estompe/policy"
)

// valueAt is a mention of the first quantity of a text.
func valueAt(t *testing.T, tx *entities.Text, from int) entities.Mention {
	t.Helper()
	for i := from; i < len(tx.Tokens()); i++ {
		if !quantity.May(tx.Tokens()[i]) {
			continue
		}
		if q, ok := quantity.At(tx, i); ok {
			return entities.Mention{Kind: entities.KindBusinessSecret, Entity: 1, First: q.First, Last: q.Last, Span: tx.TokenSpan(q.First, q.Last)}
		}
	}
	t.Fatal("no quantity")
	return entities.Mention{}
}

func TestRanges(t *testing.T) {
	d := policy.Decision{Action: policy.Generalize, Style: policy.StyleRange}
	for _, c := range []struct{ in, want, why string }{
		{"de 12 %", "[10-20] %", "the unit is kept"},
		{"de 15 %", "[14-25] %", "15 is the middle of 10 and 20: the next grid"},
		{"de 2,2 millions d'euros", "[1-5] millions d'euros", "the scale is kept"},
		{"de 1,2 million d'euros", "[1-5] millions d'euros", "a range is plural"},
		{"de 3 millions d'euros", "[2-8] millions d'euros", "3 is the middle of 1 and 5"},
		{"de 220 salariés", "[200-300] salariés", "persons have closer brackets"},
		{"de 1 284 600 euros HT", "[1 000 000-5 000 000] euros", "digits in threes"},
		{"de 0,42 €/kg", "[0,1-0,5] €/kg", "a price for a unit"},
		{"de trente-deux pour cent", "[30-40] pour cent", "words give no value away"},
		{"de 850 K€", "[500-1 000] K€", "K€"},
		{"de 240 points de base", "[100-500] points de base", "basis points"},
		{"hausse de + 9 %", "+ [5-10] %", "the sign is kept"},
		{"un écart de -38 k€", "- [10-50] k€", "and of amounts"},
		{"perte de moins vingt mille euros", "moins [10 000-50 000] euros", "in words"},
		{"de US$ 3.2m pour", "US$ [2-8] m", "a currency before the number is kept"},
		{"de EUR 1,84/kg", "EUR [1-5] /kg", "so is a code"},
		{"de 13,20 F. Le reste", "[10-50] F", "the full stop is no part of the unit"},
		{"de 12 euros 50 le kilo", "[10-50] euros", "the cents behind the unit are of the number"},
		{"de vingt-quatre euros cinquante", "[10-50] euros", "in words"},
		{"de quatre points et quart", "[1-5] points", "a part of one"},
		{"de 2 millions et demi d'euros", "[1-5] millions d'euros", "within the unit"},
		{"de 45 c€ par pièce", "[10-50] c€", "a bracket of cents is told in cents"},
		{"de 12 centimes", "[10-50] centimes", "in words"},
		{"de 3 à 4 %", "[2-7] %", "a range in the source; 3 is too near the middle of 0 and 5"},
	} {
		tx := text(t, c.in)
		m := valueAt(t, tx, 0)
		n := New(tx)
		n.Values([]entities.Mention{m})
		if got := n.For(m, d); got != c.want {
			t.Errorf("%s: %q gives %q, want %q", c.why, c.in, got, c.want)
		}
	}
}

func TestBracketsHoldAndDoNotCentre(t *testing.T) {
	for s := sort(0); s < sorts; s++ {
		for v := int64(1000); v < 1<<52; v = v*21/20 + 7 {
			good := 0
			for g := range s.grids() {
				r := s.bracket(g, v)
				if v < r.Low || v > r.High || r.Low >= r.High {
					t.Fatalf("sort %d grid %d: %d is not in [%d, %d]", s, g, v, r.Low, r.High)
				}
				if !central(r, v) {
					good++
				}
			}
			if good == 0 {
				t.Errorf("sort %d: %d is central in every grid", s, v)
			}
		}
	}
}

func TestOneValueOneRange(t *testing.T) {
	tx := text(t, "de 2,2 millions d'euros, soit 2 200 000 euros")
	a := valueAt(t, tx, 0)
	b := valueAt(t, tx, a.Last)
	n := New(tx)
	n.Values([]entities.Mention{a, b})
	qa, _ := Value(tx, a)
	qb, _ := Value(tx, b)
	if n.Bracket(qa) != n.Bracket(qb) {
		t.Errorf("%v and %v", n.Bracket(qa), n.Bracket(qb))
	}
}
