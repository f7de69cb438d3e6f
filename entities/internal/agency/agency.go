// Package agency tells the bodies that keep a file on each of their claimants,
// so that the number of such a file is not taken for a court's.
package agency

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/wordset"
)

var (
	// names are agencies of one word, and the last words of longer names.
	names = wordset.Of(`mdph mda caf cpam cpcam cramif carsat msa cmsa urssaf rsi anpe assedic ofpra ofii oniam fiva fgti fgao cipav
		surendettement handicapées préfecture allocataire`)
	// heads begin the name of an agency that goes on in small letters.
	heads = wordset.Of("caisse maison")
	pairs = map[uint64]uint64{
		entities.Fold("travail"):    entities.Fold("france"),
		entities.Fold("emploi"):     entities.Fold("pôle"),
		entities.Fold("familiales"): entities.Fold("allocations"),
		entities.Fold("maladie"):    entities.Fold("assurance"),
	}
	links = wordset.Of("de du des d la le les l au à auprès son sa sous votre notre")
)

// reach bounds the tokens between an agency and its file.
const reach = 8

// Before tells whether the word "dossier" at token i belongs to an agency named
// just before it on the same clause: "MDPH de l'Orne, dossier". close wants no
// comma or dash between them.
func Before(k []entities.Token, text *entities.Text, i int, close bool) bool {
	if k[i].Any(entities.Para | entities.Sentence) {
		return false
	}
	for j := i - 1; j >= 0 && i-j <= reach; j-- {
		t := k[j]
		switch {
		case is(k, j):
			return true
		case t.Is(entities.Punct):
			if w := text.Word(j); w != "(" && (close || w != "," && w != "-" && w != "–" && w != ":") {
				return false
			}
		case !t.Any(entities.Word), !t.Any(entities.Upper) && !links.Has(t.Hash):
			return false
		}
		if t.Any(entities.Para | entities.Sentence) {
			return false
		}
	}
	return false
}

// After tells whether what follows the number of a file, which ends before
// token i, says that an agency keeps it: "de la MDPH", "auprès de la caisse d'allocations".
func After(k []entities.Token, i int) bool {
	for j := i; j < len(k) && j-i < 5 && !k[j].Any(entities.Para|entities.Sentence); j++ {
		switch {
		case is(k, j), j > i && heads.Has(k[j].Hash) && !k[j].Any(entities.Caps):
			return true
		case !links.Has(k[j].Hash):
			return false
		}
	}
	return false
}

func is(k []entities.Token, j int) bool {
	h := k[j].Hash
	if names.Has(h) {
		return true
	}
	first, ok := pairs[h]
	if !ok || j == 0 {
		return false
	}
	return k[j-1].Hash == first || j > 1 && k[j-2].Hash == first
}
