package contact

import (
	"math/rand/v2"
	"testing"
)

// What plainHost says, host says, too.
func TestPlainHost(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	parts := []string{"a", "b", "mail", "ab-cd", "-", ".", ".", ".", "fr", "com", "1", " ", " ", "\n", "é", "dot", " point ", "[", "(", ")", ",", ";", ">", "D", "\t", "@", "'", "\u00a0"}
	told := 0
	for range 200000 {
		text := "@"
		if r.IntN(2) == 0 {
			text = "@mail.fr"
		}
		for range r.IntN(12) {
			text += parts[r.IntN(len(parts))]
		}
		end := plainHost(text, 0)
		if end == 0 {
			continue
		}
		told++
		m, ok, err := host.At(text, 0)
		if err != nil || !ok || m.End() != end {
			t.Fatalf("%q: end %d, want %d (%v, %v)", text, end, m.End(), ok, err)
		}
	}
	if told < 10000 {
		t.Errorf("%d hosts told", told)
	}
}
