package fold

import "testing"

func TestTableHoldsTheDefinition(t *testing.T) {
	for r := range rune(TableSize) {
		if got, want := Rune(r), Define(r); got != want {
			t.Fatalf("U+%04X folds to %q, the definition says %q: run go generate", r, got, want)
		}
	}
}

func BenchmarkOf(b *testing.B) {
	for b.Loop() {
		Of("Éléonore d'Orsival-Müller, conseillère référendaire")
	}
}
