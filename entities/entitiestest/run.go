package entitiestest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/estompe/estompe/entities"
)

// T is the part of testing.TB that the kit needs.
type T interface {
	Helper()
	Errorf(format string, args ...any)
	Fatalf(format string, args ...any)
}

// Find runs recognisers, with what they require, over a text.
func Find(t T, text string, rs ...*entities.Recognizer) (*entities.Text, []entities.Mention) {
	t.Helper()
	order, err := entities.Validate(rs)
	if err != nil {
		t.Fatalf("%v", err)
	}
	tx, err := entities.NewText(text, 0)
	if err != nil {
		t.Fatalf("%v", err)
	}
	var found []entities.Mention
	for _, r := range order {
		if err := r.Run(entities.NewPass(tx, r, &found)); err != nil {
			t.Fatalf("%v", err)
		}
	}
	slices.SortStableFunc(found, func(a, b entities.Mention) int { return a.Compare(b.Span) })
	return tx, found
}

// Case is a row of a rule's table: a sentence with marks, or without any (a miss), and the reason it is there.
type Case struct {
	Fixture string
	Why     string
}

// Run checks that r finds in each fixture exactly the marked mentions of the
// kinds it reports, and none where there is no mark.
func Run(t T, r *entities.Recognizer, cases []Case) {
	t.Helper()
	for _, c := range cases {
		if c.Why == "" {
			t.Fatalf("a row has no reason: %s", c.Fixture)
		}
		RunOne(t, r, c)
	}
}

// RunOne checks one row.
func RunOne(t T, r *entities.Recognizer, c Case) {
	t.Helper()
	text, wants, err := Parse(c.Fixture)
	if err != nil {
		t.Fatalf("%v", err)
	}
	_, found := Find(t, text, r)
	var got []string
	for _, m := range found {
		if slices.Contains(r.Kinds, m.Kind) {
			got = append(got, fmt.Sprintf("%d-%d %s %q", m.Start, m.End, m.Kind, text[m.Start:m.End]))
		}
	}
	var want []string
	for _, w := range wants {
		if slices.Contains(r.Kinds, w.Kind) {
			want = append(want, fmt.Sprintf("%d-%d %s %q", w.Start, w.End, w.Kind, text[w.Start:w.End]))
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s\n in: %s\n got: %s\nwant: %s", c.Why, c.Fixture, strings.Join(got, "; "), strings.Join(want, "; "))
	}
}
