package secret_test

import (
	"strings"
	"testing"

	"github.com/estompe/estompe/entities"
)

// TestScorer gives the scorer findings made by hand, so that its figures can be trusted.
func TestScorer(t *testing.T) {
	it := item{ID: "x", Why: "w", Court: "ca", Split: "read", Text: "taux de ⟦12 %¦secret.business sub=margin⟧, recette : " +
		"⟦un tiers de sucre¦secret.business sub=formula⟧ ; condamne à ⟦900 euros¦keep sub=damages⟧, peut-être ⟦3 mois¦maybe⟧, le 4 mai."}
	if err := it.parse("read"); err != nil {
		t.Fatal(err)
	}
	at := func(words, sub string) entities.Mention {
		i := strings.Index(it.plain, words)
		return entities.Mention{Span: entities.Span{Start: i, End: i + len(words)}, Kind: entities.KindBusinessSecret, Sub: sub}
	}
	for _, c := range []struct {
		why                             string
		found                           []entities.Mention
		hit, named, exact, right, seen  int
		mistaken, covered, missesLength int
	}{
		{"nothing found", nil, 0, 0, 0, 0, 0, 0, 0, 2},
		{"all found", []entities.Mention{at("12 %", "margin"), at("un tiers de sucre", "formula")}, 2, 2, 1, 2, 2, 0, 0, 0},
		{"half of a passage is enough, under another name", []entities.Mention{at("un tiers d", "method")}, 1, 0, 0, 1, 1, 0, 0, 1},
		{"a value with words around it is no exact one", []entities.Mention{at("de 12 %", "margin")}, 1, 1, 0, 1, 1, 0, 0, 1},
		{"two findings on one place count once for recall", []entities.Mention{at("12 %", "margin"), at("12", "margin")}, 1, 1, 1, 2, 2, 0, 0, 1},
		{"damages touched", []entities.Mention{at("900", "price")}, 0, 0, 0, 0, 1, 1, 0, 4},
		{"on a doubtful place neither right nor wrong", []entities.Mention{at("3 mois", "clause")}, 0, 0, 0, 0, 0, 0, 0, 2},
		{"a date covered", []entities.Mention{at("4 mai", "forecast")}, 0, 0, 0, 0, 1, 0, 1, 3},
	} {
		s := newScore()
		s.add(it, c.found)
		var all tally
		for _, n := range s.by {
			all.plus(*n)
		}
		got := []int{all.hit, all.named, all.exact, all.right, all.found, s.mistaken["damages"], s.covered, len(s.misses)}
		want := []int{c.hit, c.named, c.exact, c.right, c.seen, c.mistaken, c.covered, c.missesLength}
		for i := range got {
			if got[i] != want[i] {
				t.Errorf("%s: got %v, want %v (hit, named, exact, right, found, mistaken, covered, misses)", c.why, got, want)
				break
			}
		}
		if all.want != 2 || all.values != 1 || s.bare != 1 || s.keep["damages"] != 1 {
			t.Errorf("%s: %d marks, %d values, %d bare numbers, %d kept", c.why, all.want, all.values, s.bare, s.keep["damages"])
		}
	}
}
