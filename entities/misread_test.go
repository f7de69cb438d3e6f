package entities_test

import (
	"testing"

	"github.com/estompe/estompe/entities"
)

func TestMisread(t *testing.T) {
	for _, c := range []struct{ word, meant, why string }{
		{"K0WALCZYK", "KOWALCZYK", "a nought for an O"},
		{"Czes1aw", "Czeslaw", "a one for an L"},
		{"DU5SERT", "DUSSERT", "a five for an S"},
		{"R0CHE", "ROCHE", "five letters are enough"},
		{"A10B5", "", "a reference ends with a figure"},
		{"1erDUVAL", "", "a number before a word"},
		{"B12TR", "", "figures that stand for no letter"},
		{"P00L0P", "", "half of it is figures"},
		{"MARCHANDgreffier1er", "", "words glued together"},
		{"T0I", "", "too short"},
		{"Duvauchel", "", "no figure"},
	} {
		h, ok := entities.Misread(c.word)
		if ok != (c.meant != "") || ok && h != entities.Fold(c.meant) {
			t.Errorf("%s: %q", c.why, c.word)
		}
	}
}
