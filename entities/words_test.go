package entities

import "testing"

func TestPhraseAt(t *testing.T) {
	rows := []struct {
		why, text string
		mask      WordClass
		tokens    int // of the phrase, 0 for none
	}{
		{"the whole name, not its beginning", "Aix-en-Provence est loin", WordCommune, 5},
		{"without hyphens, in capitals", "AIX EN PROVENCE", WordCommune, 3},
		{"no-break space", "Le\u00a0Havre", WordCommune, 2},
		{"a line break inside", "Saint-\nÉtienne du nord", WordCommune, 3},
		{"elided article", "L'Haÿ-les-Roses", WordCommune, 6},
		{"decomposed accents", "Saint-E\u0301tienne", WordCommune, 3},
		{"a single word", "Marseille et Toulon", WordCommuneLarge, 1},
		{"a class that nothing has", "Marseille et Toulon", WordMonth, 0},
		{"a paragraph break ends it", "Le\n\nHavre", WordCommune, 0},
		{"a comma ends it", "Aix, en Provence", WordCountry, 0},
		{"a mark is no beginning", "- Marseille", WordCommune, 0},
		{"country of several words", "Côte d'Ivoire, pays", WordCountry, 3},
		{"double given name", "Jean-Pierre Dupont", WordGiven, 3},
	}
	for _, r := range rows {
		text, err := NewText(r.text, 0)
		if err != nil {
			t.Fatal(err)
		}
		end, class := text.PhraseAt(0, r.mask)
		if end != r.tokens || (class&r.mask != 0) != (r.tokens > 0) {
			t.Errorf("%s: %q: %d tokens, class %#x; want %d tokens", r.why, r.text, end, class, r.tokens)
		}
	}
}

func TestLookupPhraseAgreesWithLookupWord(t *testing.T) {
	if a, b := LookupWord(Fold("Paris")), LookupPhrase(Fold("PARIS")); a != b || a&WordCommune == 0 {
		t.Errorf("word %#x, phrase of one word %#x, want one commune", a, b)
	}
	key := JoinWords(Fold("le"), Fold("Mans"))
	if LookupPhrase(key)&WordCommuneLarge == 0 {
		t.Error("Le Mans is not found by its joined words")
	}
}
