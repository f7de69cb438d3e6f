package zone

import (
	"strings"
	"testing"

	"github.com/estompe/estompe/entities/internal/token"
	"github.com/estompe/estompe/entities/internal/wordset"
)

func scan(t testing.TB, s string) []Token {
	t.Helper()
	toks, err := token.Scan[Token](s, nil)
	if err != nil {
		t.Fatal(err)
	}
	return toks
}

func TestCuesFitTheirNumbers(t *testing.T) {
	if len(cues) > 254 {
		t.Fatalf("%d cues do not fit a byte", len(cues))
	}
}

// TestEveryPhraseIsReachable holds that no phrase is hidden in all its stages by an earlier cue.
func TestEveryPhraseIsReachable(t *testing.T) {
	tab := lookup()
	seen := make([]bool, len(cues)+1)
	for _, table := range []*wordset.Map[ends]{tab.single, tab.nodes} {
		for _, e := range table.All() {
			for _, k := range e {
				seen[k] = true
			}
		}
	}
	for k := range cues {
		if !seen[k+1] {
			t.Errorf("cue %d (%s) has no phrase of its own", k, names[cues[k].zone])
		}
	}
}

// TestHostileText holds that no repetition makes the pass look at more than a bounded number of tokens each.
func TestHostileText(t *testing.T) {
	for _, unit := range []string{
		"a formé le pourvoi ", "C/ ", "né le ", "\nné le ", "assisté de ", "Attendu que ", "Attendu que ; ", "siégeaient ", "COUR D'APPEL ", "\nCOUR D'APPEL DE ",
		"PAR CES MOTIFS ", "Le Greffier ", "\nLe Greffier\n", "Nous, ", "\nM. X\n", "DEMANDEUR : ", "représenté par Me ", "l'affaire a été débattue ", "Par acte. ", "Sur le rapport de ",
		"\nCondamne ", "ENTRE : ", "premier président ", "moyen moyens annexé ", "\n", "1 - I - ",
	} {
		count := func(n int) int {
			toks := scan(t, "COUR D'APPEL DE PAU\nARRÊT DU 3 mai 2001\n"+strings.Repeat(unit, n))
			looks := 0
			Split(len(toks), func(i int) Token { looks++; return toks[i] })
			return looks
		}
		few, many := count(1000), count(8000)
		if many > 12*few+10000 {
			t.Errorf("%q: %d looks for 1000, %d for 8000", unit, few, many)
		}
	}
}

func BenchmarkSplit(b *testing.B) {
	toks := scan(b, strings.Repeat("COUR D'APPEL DE PAU\n\nENTRE : M. Jean Roy, né le 3 mai 1960, représenté par Me Lys, avocat\n\n"+
		strings.Repeat("Attendu que la société Durand a été condamnée par jugement du 3 mai 2001 à payer au demandeur la somme de 3 000 euros avec intérêts ; ", 40)+
		"\n\nPAR CES MOTIFS\n\nConfirme le jugement.\n\nLe greffier, le président\n\n", 20))
	at := func(i int) Token { return toks[i] }
	b.ReportAllocs()
	b.SetBytes(int64(toks[len(toks)-1].End))
	for b.Loop() {
		Split(len(toks), at)
	}
}

func BenchmarkScan(b *testing.B) {
	s := strings.Repeat("Attendu que la société Durand a été condamnée par jugement du 3 mai 2001 à payer au demandeur la somme de 3 000 euros avec intérêts ; ", 800)
	var toks []Token
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		toks, _ = token.Scan(s, toks[:0])
	}
}
