package token

import (
	"iter"
	"slices"
	"testing"

	"github.com/estompe/estompe/entities/internal/fold"
)

var (
	courts  = Watch(words("cour", "tribunal", ":"))
	streets = Watch(words("rue", "cour"))
)

func words(list ...string) func() iter.Seq[uint64] {
	return func() iter.Seq[uint64] {
		return func(yield func(uint64) bool) {
			for _, w := range list {
				if !yield(fold.Of(w)) {
					return
				}
			}
		}
	}
}

func TestWatch(t *testing.T) {
	for _, c := range []struct {
		text string
		want uint32
		why  string
	}{
		{"tribunal", courts, "a word of one list"},
		{"COUR", courts | streets, "of both, in capitals"},
		{"rûe", streets, "hashes fold accents"},
		{":", courts, "marks are watched for as words are"},
		{"maison", 0, "of none"},
		{"[X]", 0, "a placeholder"},
	} {
		toks, err := Scan[raw](c.text, nil)
		if err != nil || len(toks) != 1 {
			t.Fatalf("%q: %d tokens, %v", c.text, len(toks), err)
		}
		if got := toks[0].Bits & (courts | streets); got != c.want {
			t.Errorf("%s: %q has %b, want %b", c.why, c.text, got, c.want)
		}
	}
}

// Few words may be marked by chance, or the look-up saves nothing: single
// letters and marks too, whose hashes are much alike.
func TestMarksAreSpread(t *testing.T) {
	var places []uint16
	for c := byte('!'); c < 0x7f; c++ {
		places = append(places, place(fold.AddByte(fold.Start, c)))
	}
	slices.Sort(places)
	if n := len(slices.Compact(places)); n < 90 {
		t.Errorf("94 characters share %d places", n)
	}
}
