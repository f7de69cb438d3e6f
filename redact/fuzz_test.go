package redact_test

import (
	"errors"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy"
	"github.com/estompe/estompe/redact"
)

// FuzzRedact holds for any text: it is refused with a typed error, or every
// result is the source outside its edits, with offsets that fit.
func FuzzRedact(f *testing.F) {
	for _, d := range decisions(f) {
		f.Add(d.text[:min(len(d.text), 3000)])
	}
	for _, s := range []string{
		"", "\n", "M.", "\ufeffM.\u00a0DUPONT\u00ad,", "[X] [Y] et [X]... A.____ [Adresse 1]", "e\u0301\u0301\u0301 Mme E\u0301", "\xff",
		"M. \u202eTNOPUD\u202c", "M. Ｄｕｐｏｎｔ et М. Петров", "1 61 08 99 352 017 59 FR76", "Me Me Me M. M. Mme", "⟦M. X¦person⟧",
		"née le née le née le 3 mai 1960", "«« »» ((( ]]] [[[ demeurant 4 rue 4 rue 4 rue", "M. A.-B. C.-D. d'E. de la F.",
	} {
		f.Add(s)
	}
	r, err := redact.New()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, src string) {
		a, err := r.Analyze(src, redact.Case{})
		if err != nil {
			var te *entities.TextError
			if !errors.As(err, &te) || utf8.ValidString(src) {
				t.Fatalf("refused: %v", err)
			}
			return
		}
		for _, p := range []policy.Policy{policy.KeepAll(), policy.Bloc1(), policy.Strict()} {
			res := invariants(t, src, a, p)
			if p.Name == "keep-all" && res.Text != src {
				t.Fatal("changed though everything is kept")
			}
			if _, err := a.Audit(res); err != nil {
				t.Fatalf("the result cannot be read: %v", err)
			}
		}
	})
}

// FuzzWriting holds that a text written with any mix of apostrophes, spaces,
// line ends, and composed and decomposed letters has the same mentions.
func FuzzWriting(f *testing.F) {
	for i := range uint64(8) {
		f.Add(i, uint8(i))
	}
	ds := decisions(f)
	f.Fuzz(func(t *testing.T, seed uint64, which uint8) {
		d := ds[int(which)%len(ds)]
		rng := rand.New(rand.NewPCG(seed, 1))
		text, at := rewrite(d.text, func(i int) (int, string) { return mixed(rng, d.text, i) })
		want, got := seen(analyzed(t, d.text), mapped(at)), seen(analyzed(t, text), same)
		if !slices.Equal(want, got) {
			t.Errorf("%s: lost %q, gained %q", d.name, difference(want, got), difference(got, want))
		}
	})
}

// mixed writes the next character in a way drawn by lot.
func mixed(rng *rand.Rand, src string, i int) (int, string) {
	draw := func(s ...string) string { return s[rng.IntN(len(s))] }
	switch {
	case strings.HasPrefix(src[i:], "\r\n"):
		return 2, draw("\n", "\r\n")
	case src[i] == '\n':
		return 1, draw("\n", "\r\n")
	case src[i] == ' ':
		return 1, draw(" ", " ", "\u00a0", "\u202f", "\u2009")
	case src[i] == '\'':
		return 1, draw("'", "’")
	case strings.HasPrefix(src[i:], "’"):
		return len("’"), draw("'", "’")
	}
	n := norm.NFC.NextBoundaryInString(src[i:], true)
	return n, draw(norm.NFC.String(src[i:i+n]), norm.NFD.String(src[i:i+n]))
}
