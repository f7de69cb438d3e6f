package replace

import (
	"strings"
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy"
)

func text(t *testing.T, s string) *entities.Text {
	t.Helper()
	tx, err := entities.NewText(s, 0)
	if err != nil {
		t.Fatal(err)
	}
	return tx
}

// person is a mention of the words [first, last) of a text, the last of them the surname.
func person(tx *entities.Text, entity, first, last int) entities.Mention {
	m := entities.Mention{Kind: entities.KindPerson, Entity: entity, First: first, Last: last, Span: tx.TokenSpan(first, last)}
	if last-first > 1 {
		m.Parts = append(m.Parts, entities.Part{Kind: entities.PartGiven, First: first, Last: last - 1})
	}
	m.Parts = append(m.Parts, entities.Part{Kind: entities.PartSurname, First: last - 1, Last: last})
	return m
}

func TestPersonStyles(t *testing.T) {
	tx := text(t, "Paul DURAND puis durand puis Luc MOREL")
	whole, bare, other := person(tx, 1, 0, 2), person(tx, 1, 3, 4), person(tx, 2, 5, 7)
	for _, c := range []struct {
		style policy.Style
		want  [3]string
		why   string
	}{
		{policy.StyleLetters, [3]string{"[X] [Y]", "[Y]", "[Z] [A]"}, "a bare surname has the letter of the full name"},
		{policy.StylePair, [3]string{"X... Y...", "Y...", "Z... A..."}, "the same with dots"},
		{policy.StyleUnderscore, [3]string{"X.________", "X.________", "Y.________"}, "one letter a person"},
		{policy.StyleDoubled, [3]string{"XX", "XX", "YY"}, "a doubled letter a person"},
		{policy.StyleInitials, [3]string{"P.D.", "[...]", "L.M."}, "true initials of capitalised words"},
		{policy.StyleNumber, [3]string{"[Nom 1]", "[Nom 1]", "[Nom 2]"}, "a number a person"},
		{policy.StyleTyped, [3]string{"PERSONNE1.)", "PERSONNE1.)", "PERSONNE2.)"}, "the way of Luxembourg"},
		{policy.StyleLabel, [3]string{"[Nom]", "[Nom]", "[Nom]"}, "a label links nothing"},
		{policy.StyleEllipsis, [3]string{"[...]", "[...]", "[...]"}, "an ellipsis links nothing"},
	} {
		n := New(tx)
		d := policy.Decision{Action: policy.Pseudonymize, Style: c.style}
		got := [3]string{n.For(whole, d), n.For(bare, d), n.For(other, d)}
		if got != c.want {
			t.Errorf("%s (%s): got %q, want %q", c.why, c.style, got, c.want)
		}
	}
}

func TestLettersAvoidThoseOfTheText(t *testing.T) {
	tx := text(t, "M. [X] et Z... contre DURAND")
	got := New(tx).For(person(tx, 1, len(tx.Tokens())-1, len(tx.Tokens())), policy.Decision{Style: policy.StyleLetters})
	if got != "[Y]" {
		t.Errorf("X and Z stand for somebody else in the text: got %s", got)
	}
}

func TestAlphabet(t *testing.T) {
	seen := map[string]bool{}
	for i := range 2000 {
		w := word(i)
		if seen[w] || strings.Contains(w, "Q") || w == "" {
			t.Fatalf("number %d gives %q: used, empty or with a Q", i, w)
		}
		seen[w] = true
	}
}

func TestYear(t *testing.T) {
	for _, c := range []struct{ in, want, why string }{
		{"12 mars 1960", "1960", "a date in words and digits"},
		{"12/03/1960", "1960", "a date in digits"},
		{"1960", "1960", "no more than a year"},
		{"12 mars mil neuf cent soixante", "", "a year in words is not left"},
		{"12/03/60", "", "two digits tell no century"},
		{"119601", "", "a number is no year"},
	} {
		if got := Year(c.in); got != c.want {
			t.Errorf("%s: got %q, want %q", c.why, got, c.want)
		}
	}
}

func TestYearLeavesAYear(t *testing.T) {
	tx := text(t, "né en 1960, née le 3 mai 1962")
	d := policy.Decision{Action: policy.Generalize, Style: policy.StyleYear}
	m := entities.Mention{Kind: entities.KindBirth, Entity: 1, First: 2, Last: 3, Span: tx.TokenSpan(2, 3)}
	if got := New(tx).For(m, d); got != "1960" {
		t.Errorf("a year alone stays: got %q", got)
	}
	m = entities.Mention{Kind: entities.KindBirth, Entity: 2, First: 6, Last: 9, Span: tx.TokenSpan(6, 9)}
	if got := New(tx).For(m, d); got != "[Date naissance 1] 1962" {
		t.Errorf("the year of a date stays: got %q", got)
	}
}

func TestLabelsKnowEveryKind(t *testing.T) {
	for _, k := range entities.Kinds() {
		if Label(k) == "…" && k != entities.KindPseudonym {
			t.Errorf("kind %s has no label", k)
		}
	}
}

func TestKindsWithoutALabelLeaveDots(t *testing.T) {
	tx := text(t, "Le navire Arlequine")
	m := entities.Mention{Kind: "ship", Entity: 1, First: 2, Last: 3, Span: tx.TokenSpan(2, 3)}
	if got := New(tx).For(m, policy.Decision{Style: policy.StyleNumber}); got != "[...]" {
		t.Errorf("a caller's own kind became %q; it must be a placeholder that is known again", got)
	}
}
