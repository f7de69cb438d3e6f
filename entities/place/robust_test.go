package place

import (
	"math/rand/v2"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/entitiestest"
)

// alone runs this topic without those it requires.
func alone(t testing.TB, text string) []entities.Mention {
	t.Helper()
	tx, err := entities.NewText(text, 0)
	if err != nil {
		t.Fatal(err)
	}
	var found []entities.Mention
	if err := run(entities.NewPass(tx, Recognizer(), &found)); err != nil {
		t.Fatal(err)
	}
	return found
}

// Any order of the words that the grammar knows gives spans inside the text
// that do not overlap, and no panic.
func TestAnyOrder(t *testing.T) {
	words := strings.Fields(`demeurant siège à au rue avenue place de du la l' d' Lilas Foch LYON Saint - , . : ( ) « » " / 12 14 bis 4B 69003
		75008 Paris CEDEX 08 résidence Les Pins bâtiment B escalier lieu dit BP CS n° né le mai 2019 1er 8e Monsieur représenté commune Rhône Suisse X... […]`)
	rng := rand.New(rand.NewPCG(4, 7))
	for range 4000 {
		var b strings.Builder
		for range 1 + rng.IntN(24) {
			b.WriteString(words[rng.IntN(len(words))])
			b.WriteString([]string{" ", " ", " ", "", "\n", "\n\n"}[rng.IntN(6)])
		}
		last := 0
		found := alone(t, b.String())
		taken := make([]bool, b.Len()+1)
		for _, m := range found {
			if m.Start < 0 || m.End > b.Len() || m.End <= m.Start {
				t.Fatalf("span %d-%d of %d bytes", m.Start, m.End, b.Len())
			}
			for i := m.Start; i < m.End; i++ {
				if taken[i] {
					t.Fatalf("two mentions at byte %d of %q", i, b.String())
				}
				taken[i] = true
			}
			last = max(last, m.End)
		}
	}
}

// Spaces, apostrophes, line ends and decomposed letters change nothing but offsets.
func TestSameInOtherSpellings(t *testing.T) {
	const base = "Mme Odile Grange, née le 3 mai 1960 à Saint-Étienne, demeurant Résidence de l'Étang, 12 bis, rue de l'Église, 69100 Villeurbanne, circulait à Vaulx-en-Velin."
	want := texts(base, alone(t, base))
	if len(want) != 3 {
		t.Fatalf("base: %q", want)
	}
	for name, s := range map[string]string{
		"NFD":         norm.NFD.String(base),
		"NBSP":        strings.ReplaceAll(base, " ", "\u00a0"),
		"apostrophes": strings.ReplaceAll(base, "'", "’"),
		"hyphens":     strings.ReplaceAll(base, "-", "\u2010"),
	} {
		_, found := entitiestest.Find(t, s, Recognizer())
		var mine []entities.Mention
		for _, m := range found {
			if m.Kind.In("address") || m.Kind.In("locality") {
				mine = append(mine, m)
			}
		}
		got := texts(s, mine)
		for i := range got {
			got[i] = norm.NFC.String(strings.NewReplacer("\u00a0", " ", "’", "'", "\u2010", "-").Replace(got[i]))
		}
		if strings.Join(got, "|") != strings.Join(want, "|") {
			t.Errorf("%s: got %q, want %q", name, got, want)
		}
	}
}

func texts(s string, found []entities.Mention) []string {
	found = append([]entities.Mention(nil), found...)
	for i := range found {
		for j := i; j > 0 && found[j].Start < found[j-1].Start; j-- {
			found[j], found[j-1] = found[j-1], found[j]
		}
	}
	var out []string
	for _, m := range found {
		out = append(out, s[m.Start:m.End])
	}
	return out
}

// Capitals hide nothing that small letters show.
func TestCapitals(t *testing.T) {
	for _, s := range []string{
		"M. Paul Ferrier, né le 3 mai 1960 à Nantes, demeurant 12 rue des Ormes, 69100 Villeurbanne, représenté par Me Doucet",
		"dont le siège social est 4 avenue du Général Leclerc 35000 Rennes, prise en la personne de son gérant",
		"situé 22 rue des Ormes à Toulouse, occupé sans droit",
	} {
		if a, b := texts(s, alone(t, s)), texts(strings.ToUpper(s), alone(t, strings.ToUpper(s))); strings.ToUpper(strings.Join(a, "|")) != strings.Join(b, "|") {
			t.Errorf("got %q in small letters, %q in capitals", a, b)
		}
	}
}

// Hostile repetitions take steps in proportion to their length: a token is
// looked at a bounded number of times, however often it is repeated.
func TestLinear(t *testing.T) {
	for _, unit := range []string{"rue de la ", "12 ", "12, ", "rue ", "69003 ", "Saint-", "à ", "demeurant à Lyon, ", "demeurant Le ", "Paris (", "12 bis, ", "né le ", "Le Bourg\n", "résidence Les ", "« Le ", "Flat 6, ", "angle rue "} {
		small, large := steps(t, strings.Repeat(unit, 1000)), steps(t, strings.Repeat(unit, 8000))
		if large > 9*small+1000 {
			t.Errorf("%q: %d steps for 1000, %d for 8000", unit, small, large)
		}
	}
}

func steps(t *testing.T, s string) int {
	t.Helper()
	tx, err := entities.NewText(s, 0)
	if err != nil {
		t.Fatal(err)
	}
	var found []entities.Mention
	r := newReader(entities.NewPass(tx, Recognizer(), &found))
	r.addresses()
	r.localities()
	if r.steps > 400*len(r.k) {
		t.Errorf("%d steps for %d tokens", r.steps, len(r.k))
	}
	return r.steps
}

func BenchmarkRun(b *testing.B) {
	s := strings.Repeat("Mme Odile Grange, née le 3 mai 1960 à Saint-Étienne, demeurant 12 bis, rue de l'Église, 69100 Villeurbanne, a relevé appel du jugement. "+
		"Attendu que la demande n'est pas fondée ; que le bailleur soutient que les loyers n'ont pas été payés à leur échéance ; que le preneur le conteste.\n", 200)
	tx, err := entities.NewText(s, 0)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		var found []entities.Mention
		if err := run(entities.NewPass(tx, Recognizer(), &found)); err != nil {
			b.Fatal(err)
		}
	}
}
