package lexicon

import (
	"crypto/sha256"
	"fmt"
	"testing"

	"github.com/estompe/estompe/entities/internal/lexicon/phash"
)

func TestDataAreWhole(t *testing.T) {
	if sum := fmt.Sprintf("%x", sha256.Sum256([]byte(data))); sum != dataSum {
		t.Errorf("data/lexicon.bin has SHA-256 %s, zdata.go says %s", sum, dataSum)
	}
	if !phash.Check(data) {
		t.Error("data/lexicon.bin has not the layout that lookups rely on")
	}
}
