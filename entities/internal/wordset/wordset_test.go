package wordset

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/estompe/estompe/entities/internal/fold"
)

func TestOf(t *testing.T) {
	s := Of("rue Avenue\n\tallée rue")
	for word, want := range map[string]bool{"RUE": true, "avenue": true, "allee": true, "place": false, "": false} {
		if got := s.Has(fold.Of(word)); got != want {
			t.Errorf("%q: %v, want %v", word, got, want)
		}
	}
	if s.Len() != 3 {
		t.Errorf("%d words, want 3", s.Len())
	}
	if n := len(slices.Collect(s.All())); n != 3 {
		t.Errorf("%d words given, want 3", n)
	}
}

// The zero value is empty, and the hash of no token is in no set.
func TestEmpty(t *testing.T) {
	var s Set
	var m Map[int]
	if _, ok := m.Lookup(7); ok || m.Get(7) != 0 || m.Len() != 0 || s.Has(7) {
		t.Error("an empty table has a word")
	}
	s.Add(0)
	m.Put(0, 1)
	if s.Has(0) || m.Get(0) != 0 || m.Len() != 0 {
		t.Error("the hash 0 was put")
	}
}

// A Map says what a Go map says, whatever the order of questions.
func TestLikeMap(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	var m Map[int]
	want := map[uint64]int{}
	for n := range 5000 {
		k := rng.Uint64N(2000) + 1
		if n%2 == 0 {
			k = fold.Of(fmt.Sprint(k)) // as words are
		}
		got, ok := m.Lookup(k)
		if v, has := want[k]; got != v || ok != has || m.Get(k) != v {
			t.Fatalf("key %d: %d %v, want %d %v", k, got, ok, v, has)
		}
		m.Put(k, n)
		want[k] = n
	}
	if m.Len() != len(want) {
		t.Errorf("%d words, want %d", m.Len(), len(want))
	}
	for k, v := range m.All() {
		if want[k] != v {
			t.Errorf("key %d: %d, want %d", k, v, want[k])
		}
	}
}

// A filter lets every word of its list pass, and few others.
func TestFilter(t *testing.T) {
	var f Filter
	if f.May(fold.Of("rue")) {
		t.Error("an empty filter lets a word pass")
	}
	var other Filter
	other.Add(fold.Of("rue"))
	if f.Merge(&other); !f.May(fold.Of("rue")) {
		t.Error("a word of a merged filter does not pass")
	}
	for i := range 500 {
		f.Add(fold.Of(fmt.Sprint("mot", i)))
	}
	passed := 0
	for i := range 10000 {
		if f.May(fold.Of(fmt.Sprint("mot", i))) {
			passed++
		} else if i < 500 {
			t.Errorf("word %d of the list does not pass", i)
		}
	}
	if passed > 1500 {
		t.Errorf("%d of 9500 other words pass", passed-500)
	}
}

func BenchmarkMiss(b *testing.B) {
	s, keys := Of("rue avenue allée place quai impasse chemin route cours square passage esplanade"), make([]uint64, 256)
	for i := range keys {
		keys[i] = fold.Of(fmt.Sprint("mot", i))
	}
	n := 0
	for i := 0; b.Loop(); i++ {
		if s.Has(keys[i%256]) {
			n++
		}
	}
	if n > 0 {
		b.Fatal("a word that is not there was found")
	}
}
