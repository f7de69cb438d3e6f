package token

import (
	"strings"
	"testing"
)

func split(t *testing.T, s string) string {
	t.Helper()
	toks, err := Scan[raw](s, nil)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, k := range toks {
		out = append(out, s[k.Start:k.End])
	}
	return strings.Join(out, "|")
}

func TestScan(t *testing.T) {
	for _, c := range []struct{ in, want, why string }{
		{"l'article d'Anne qu'il", "l'|article|d'|Anne|qu'|il", "elision is split, the apostrophe stays with the elided word"},
		{"aujourd'hui prud'homal O'Connor", "aujourd'hui|prud'homal|O'Connor", "apostrophes inside words"},
		{"D'ALMEIDA N'Diaye", "D'|ALMEIDA|N'|Diaye", "elided capitals are split; flags let a name take them back"},
		{"M. Jean-Pierre DUPONT", "M.|Jean|-|Pierre|DUPONT", "a civility takes its dot; recognisers rejoin compounds"},
		{"MmeDURAND MonsieurBERTIN MadameLucie MeJean", "Mme|DURAND|Monsieur|BERTIN|Madame|Lucie|Me|Jean", "a civility that lost its space"},
		{"DURANDsollicite BERTINet LEROYdu", "DURAND|sollicite|BERTIN|et|LEROY|du", "a name that lost the space after it"},
		{"McDONALD iPhone eBAY SARLs", "McDONALD|iPhone|eBAY|SARLs", "no word of French is glued to these"},
		{"veuveMorel parOdile monsieurPaul deSolange eBay iPhone jPaul CondamneAlain PayPal MeDe", "veuve|Morel|par|Odile|monsieur|Paul|de|Solange|eBay|iPhone|jPaul|Condamne|Alain|PayPal|Me|De", "small words glued to a capital"},
		{"M.DUPONT Me.DURAND", "M.|DUPONT|Me.|DURAND", "glued civility"},
		{"Président:Mme Durand", "Président|:|Mme|Durand", "a colon always splits"},
		{"droit.La cour", "droit|.|La|cour", "glued sentences"},
		{"S.A.R.L. Dupont, S.A. Durand, S.A.R.L Blanc", "S.A.R.L.|Dupont|,|S.A.|Durand|,|S.A.R.L|Blanc", "dotted abbreviations take their last dot"},
		{"M.A. Dupont", "M.|A.|Dupont", "civility and initial"},
		{"J.-P. D.", "J.|-|P.|D.", "initials"},
		{"n° 21-12.345 N°RG", "n°|21|-|12.345|N°|RG", "numero sign"},
		{"12.345,67 € le 12.03.2021", "12.345,67|€|le|12.03.2021", "numbers keep inner dots and commas"},
		{"14h30 1er 2021Attendu FR76", "14h30|1er|2021|Attendu|FR76", "mixed words, and a number glued to a word"},
		{"M. [X] [Localité 1] X... Z… A.____ (…)", "M.|[X]|[Localité 1]|X...|Z…|A.____|(…)", "placeholders are one token each"},
		{"[Jean DUPONT] [R]", "[|Jean|DUPONT|]|[R]", "brackets around a name do not make it a placeholder"},
		{"PERSONNE1.) SOCIETE12.)", "PERSONNE1.)|SOCIETE12.)", "the style of Luxembourg"},
		{"Nguyễn Văn Ánh", "Nguyễn|Văn|Ánh", "Vietnamese letters are Latin"},
		{"Иван Петров", "Иван|Петров", "other scripts go to segment"},
		{"Dupont,Martin;Durand", "Dupont|,|Martin|;|Durand", "glued commas"},
		{"l' article d' Évry 'd' option qu'\nà d'\n\nÉvry", "l'|article|d'|Évry|'|d|'|option|qu'|à|d|'|Évry", "an elision that a space follows; a quoted letter is none"},
		{"l'“État” l'(ancien) d'[X]", "l'|“|État|”|l'|(|ancien|)|d'|[X]", "elision before what opens"},
		{"R.G. 20/01234 T.G.I. C.P.H.", "R.G.|20|/|01234|T.G.I.|C.P.H.", "dotted abbreviations of the courts"},
		{"Mes. Dupont et Durand, Mmes.Blanc, MM.Petit", "Mes.|Dupont|et|Durand|,|Mmes.|Blanc|,|MM.|Petit", "civilities of several"},
		{"le lot. La cour. un tel. Il p. 12, tel. 01", "le|lot|.|La|cour|.|un|tel|.|Il|p.|12|,|tel.|01", "a word that is an abbreviation, too, keeps no full stop"},
		{"nos 1 et 2, n°s 3 et 4, N°12, n°X", "nos|1|et|2|,|n°s|3|et|4|,|N°|12|,|n°|X", "numero signs"},
		{"3Vu 75001PARIS 3000euros 12BIS 2A 2A004 2ème 1ER 14H30", "3|Vu|75001|PARIS|3000|euros|12BIS|2A|2A004|2ème|1ER|14H30", "numbers glued to words and suffixes of numbers"},
		{"le15 mars, article1er, du3, mp3 covid19 n15 A10", "le|15|mars|,|article|1er|,|du|3|,|mp3|covid19|n15|A10", "small words glued to a number"},
		{"12 345,67 € 1.234.567,89€ 50%", "12|345,67|€|1.234.567,89|€|50|%", "amounts"},
		{"[Localité\n1] [Localité\n\n1] [\n]", "[Localité\n1]|[|Localité|1|]|[|]", "a placeholder that a line end cuts"},
		{"Fr\ufffdd\ufffdric", "Fr\ufffdd\ufffdric", "a lost letter stands within its word"},
		{"J.-P. Le Goff, A.B. Dupont, D.R. d'Évry", "J.|-|P.|Le|Goff|,|A.B.|Dupont|,|D.R.|d'|Évry", "initials"},
		{"A.D'Almeida", "A.|D'|Almeida", "an initial before an elided particle"},
		{"...... x", ".|.|.|.|.|.|x", "leaders are dots"},
		{"l'«État»", "l'|«|État|»", "elision before a quotation mark"},
	} {
		if got := split(t, c.in); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.why, got, c.want)
		}
	}
}

// starts lists the first tokens of sentences.
func starts(t *testing.T, s string) string {
	t.Helper()
	toks, err := Scan[raw](s, nil)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, k := range toks {
		if k.Bits&Sentence != 0 {
			out = append(out, s[k.Start:k.End])
		}
	}
	return strings.Join(out, "|")
}

func TestSentences(t *testing.T) {
	for _, c := range []struct{ in, want, why string }{
		{"La cour dit. Elle juge ! Il perd ? Fin", "La|Elle|Il|Fin", "full stops and their like"},
		{"M. Le Goff, Me. Durand et J. Petit. Il", "M.|Il", "civilities and initials end nothing"},
		{"des frais, etc. La cour. Puis, etc. Il juge", "des|Puis|Il", "an abbreviation ends a sentence where the next word begins one"},
		{"la société A.B.C. Il fait valoir que la S.A.R.L. Dupont", "la|Il", "a dotted abbreviation, too"},
		{"selon l'art. 12 du code. Vu l'art. L. 1235-3", "selon|Vu", "articles"},
		{"attendu que cela ; qu'il perd ; Mme X", "attendu|qu'|Mme", "a semicolon ends a clause"},
		{"il dit : « Non. » Elle part. (Fin.) Vu", "il|Elle|(|Vu", "what closes belongs to the sentence before"},
		{"ligne\nsuite\n\nparagraphe", "ligne|paragraphe", "a line end is none, an empty line is"},
		{"le 12. et, no. 3. et", "le", "a small letter goes on"},
		{"M. X... Il perd. M. Y.... Il gagne. C'est", "M.|M.|Il|C'", "the dots of a placeholder; a fourth is a full stop"},
		{"avant...après. après", "avant", "no space, no sentence"},
		{"12 345,67. La", "12|La", "behind a number"},
	} {
		if got := starts(t, c.in); got != c.want {
			t.Errorf("%s: %s\n got %s\nwant %s", c.why, c.in, got, c.want)
		}
	}
}

// Shapes and classes.
func TestBits(t *testing.T) {
	for _, c := range []struct {
		in   string
		want uint32
		why  string
	}{
		{"Dupont", Word | Upper | Lower, "a name"},
		{"DUPONT", Word | Upper | Caps, "capitals"},
		{"ÉVRARD", Word | Upper | Caps, "capitals with an accent"},
		{"évry", Word | Lower, "small letters"},
		{"É", Word | Upper | Single, "one letter"},
		{"à", Word | Lower | Single, "one small letter"},
		{"M.", Word | Upper | Single | Abbr, "an initial"},
		{"S.A.", Word | Upper | Single | Abbr, "a dotted abbreviation has the shape of its first part"},
		{"n°", Word | Abbr, "a numero sign"},
		{"12,5", Number | HasDigit, "a number"},
		{"2012\u0f90", Number | HasDigit, "a number with a mark that a scan has left on it"},
		{"1er", Mixed | HasDigit, "a mixed word"},
		{"FR76", Mixed | HasDigit | Upper, "one with a capital"},
		{"[X]", Placeholder, "a placeholder"},
		{"Иван", Word | Upper | Lower, "another script"},
		{"ИВАН", Word | Upper | Caps, "capitals of another script"},
		{"l'a", Word | Lower | Single | Elided, "an elision"},
		{"€", Punct, "a sign"},
	} {
		toks, err := Scan[raw](c.in, nil)
		if err != nil || len(toks) == 0 {
			t.Fatalf("%s: %v", c.in, err)
		}
		if got := toks[0].Bits & (firstWatch - 1) &^ (Sentence | Para | Line); got != c.want {
			t.Errorf("%s: %s: %b, want %b", c.why, c.in, got, c.want)
		}
	}
}

// Hashes do not see dots, case, accents.
func TestHash(t *testing.T) {
	for _, c := range [][]string{{"M.", "m", "M"}, {"S.A.R.L.", "SARL", "sarl", "S.A.R.L"}, {"n°", "N°", "n°s"}, {"Œuvrard", "OEUVRARD"}, {"Mme.", "mme"}, {"l'a", "L'a", "l"}, {"[Localité 1]", "[Localité\n1]"}} {
		first := uint64(0)
		for i, w := range c {
			toks, err := Scan[raw](w, nil)
			if err != nil {
				t.Fatal(err)
			}
			if i > 0 && toks[0].Hash != first {
				t.Errorf("%s and %s hash differently", c[0], w)
			}
			first = toks[0].Hash
		}
	}
}

func TestNoAllocation(t *testing.T) {
	dst, err := Scan[raw](Passage, nil)
	if err != nil {
		t.Fatal(err)
	}
	if n := testing.AllocsPerRun(20, func() { dst, _ = Scan(Passage, dst[:0]) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}

// Hostile texts take time that grows with their length: here, that they end.
func TestLinear(t *testing.T) {
	for _, piece := range []string{"A.", "[", "[a", "X", "l'", "1", "1,", "1A", ".", "(", "\u0301", "é", "Ж", "日", "A'", "M. ", "a:", "n°", "_", "A__"} {
		s := strings.Repeat(piece, 1<<18/len(piece))
		toks, err := Scan[raw](s, nil)
		if err != nil || len(toks) == 0 || int(toks[len(toks)-1].End) != len(s) && piece != "M. " {
			t.Errorf("%q: %d tokens, %v", piece, len(toks), err)
		}
	}
}
