package resolve

import (
	"testing"

	"github.com/estompe/estompe/entities"
)

// A set says the same on either side of the number of words that it holds itself.
func TestWordSet(t *testing.T) {
	var s wordSet
	var words []uint64
	for w := uint64(0); w < 9; w++ { // 0 is a word like others
		if s.has(w) || s.hasAny([]uint64{w}) {
			t.Errorf("%d words: has one that was not added", w)
		}
		s.add(w)
		s.add(w)
		words = append(words, w)
		if s.n != len(words) || !s.hasAll(words) || s.hasAll([]uint64{w, 99}) || !s.hasAny([]uint64{99, w}) {
			t.Errorf("%d words added, %d held", len(words), s.n)
		}
		if !s.within(append([]uint64{99}, words...)) || s.within(words[1:]) || s.within(words[:len(words)-1]) {
			t.Errorf("%d words: within others than its own", s.n)
		}
	}
}

func TestScore(t *testing.T) {
	var s score
	for _, c := range []Rival{{entities.RoleParty, 30}, {entities.RoleJudge, -5}, {entities.RoleParty, 20}, {entities.RolePartyMinor, 45}} {
		s.raise(c.Role, c.Weight)
	}
	if s.of(entities.RoleParty) != 30 || s.of(entities.RoleJudge) != 0 || s.of(entities.RoleClerk) != 0 || len(s) != 3 {
		t.Errorf("%v", s)
	}
	if pro, party := s.sides(); pro != 0 || party != 45 {
		t.Errorf("sides: %d, %d", pro, party)
	}
}
