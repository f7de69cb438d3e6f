package redact_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/redact"
)

// hostile are units that, repeated, once took time that grew with the square
// of the length or are likely to: words that announce each other, runs that a
// number, an address or a name could go on with.
var hostile = strings.Split("SA |SARL |SELARL |SCP A B |société |12-|12/|1/|0 |12 rue |rue de la |Mme |M. X... |[X] |Jean |Jean Dupont, |de |Saint-|"+
	"(|@|a@b.|http://|www.a.b/|e\u0301|A. B. |Z-|A\n|12\n|née |dit |époux |RG n° |article L. |avocat au barreau de |cour d'appel de |& |« |1 000 € |FR76 |+33 |06 12 |AB-123-CD |BP 12 ", "|")

// manyPersons is a text of persons who all share a given name, or a surname.
func manyPersons(n int, form string) string {
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		w := ""
		for x := i; len(w) < 5; x /= 26 {
			w += string(rune('a' + x%26))
		}
		fmt.Fprintf(&b, form, strings.ToUpper(w[:1])+w[1:])
	}
	return b.String()
}

// Time grows with the length of a text, not faster, whatever its words. The
// bound leaves room for a busy machine: a square would pass it by far.
func TestHostileTextsTakeLinearTime(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	r, err := redact.New()
	if err != nil {
		t.Fatal(err)
	}
	analyze := func(text string) func() {
		return func() {
			if _, err := r.Analyze(text, redact.Case{}); err != nil {
				t.Fatal(err)
			}
		}
	}
	const small, times = 2 << 10, 16
	check := func(name string, text func(n int) string) {
		if !entitiestest.Linear(analyze(text(small)), analyze(text(small*times)), 8*times) {
			t.Errorf("%q: time grows faster than the text", name)
		}
	}
	for _, unit := range hostile {
		check(unit, func(n int) string { return strings.Repeat(unit, n/len(unit)) })
	}
	for _, form := range []string{"Mme Marie %s a dit. ", "M. %s Dupont a dit. ", "M. %s. ", "La société %s et Fils. "} {
		check(form, func(n int) string { return manyPersons(n, form) })
	}
}
