package view

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

func TestCharacters(t *testing.T) {
	for _, c := range []struct{ in, want, why string }{
		{"M. Jean DUPONT, né à Évry.", "M. Jean DUPONT, né à Évry.", "a clean text is its own view"},
		{"l’article d‘un lʼami l´eau l`or l′an l＇un", "l'article d'un l'ami l'eau l'or l'an l'un", "apostrophes"},
		{"Dupont–Martin ‐ ‑ ‒ — ― −", "Dupont-Martin - - - - - -", "dashes"},
		{"12\u00a0345\u202f678\u2009€ a\tb  c", "12 345 678 € a b c", "spaces of every width"},
		{"a \u00a0\t b", "a b", "a run of blanks is one space"},
		{"con\u00adseil ci\u200baprès \ufeffD'\u2060X \u202aY\u202c", "conseil ciaprès D'X Y", "invisible characters"},
		{"Re\u0301publique franc\u0327aise E\u0301VRARD", "République française ÉVRARD", "decomposed letters"},
		{"Nguye\u0302\u0303n", "Nguyễn", "two marks on a letter"},
		{"a\r\nb\rc\n\r\nd", "a\nb\nc\n\nd", "line ends"},
		{"a \n  b", "a\nb", "blanks around a line end"},
		{"a\n \n\n\nb", "a\n\nb", "empty lines"},
		{"a\vb\u2028c\u2029d", "a\nb\nc\n\nd", "other line ends"},
		{"soci\u00adété condam\u00ad\n  nation", "société condamnation", "a soft hyphen drops the line end that it was used at"},
		{"12 000 \u0080 \u0096 c\u009cur l\u0092eau \u0085", "12 000 € - cœur l'eau …", "Windows-1252 read as Latin-1"},
		{"l¿article d¿un man¿uvre c¿ur ¿Qué", "l'article d'un manœuvre cœur ¿Qué", "the mark left for a lost apostrophe or oe"},
		{"\ufb01nance o\ufb03ce", "finance office", "ligatures of printing"},
		{"Ｅ\u0301vry E\u200b\u0301vry \ufb01\u0301", "Évry Évry f\u00ed", "marks on a letter that is shown otherwise"},
		{"Ｄｕｐｏｎｔ １２３", "Dupont 123", "full-width letters and figures"},
		{"Mᵉ Durand le 1ᵉʳ nᵒ 3 1º", "Me Durand le 1er n° 3 1°", "raised letters"},
		{"Dup\x00ont a\x07b 20\x1e12", "Dupont a b 20-12", "controls"},
		{"Mаrtin DUPОNT Ρaul", "Martin DUPONT Paul", "Cyrillic and Greek letters inside Latin words"},
		{"Иван αβγ Мир Жan", "Иван αβγ Мир Жan", "words of another script stay"},
		{"", "", "nothing"},
		{"\ufeff", "", "nothing but a mark"},
	} {
		check(t, c.in)
		if got := Build(c.in).Text; got != c.want {
			t.Errorf("%s\n in %q\n got %q\nwant %q", c.why, c.in, got, c.want)
		}
	}
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ in, want, why string }{
		{"R É P U B L I Q U E   F R A N Ç A I S E", "RÉPUBLIQUE FRANÇAISE", "wider blanks between words"},
		{"R É P U B L I Q U E F R A N Ç A I S E\nA U  N O M", "RÉPUBLIQUE FRANÇAISE\nAU NOM", "even blanks: the words of headings divide"},
		{"A U N O M D U P E U P L E F R A N Ç A I S", "AU NOM DU PEUPLE FRANÇAIS", "a whole formula"},
		{"P A R  C E S  M O T I F S", "PAR CES MOTIFS", "words of three letters"},
		{"le tribunal D É C I D E :", "le tribunal DÉCIDE :", "after small letters"},
		{"R E\u0301 P U B L I Q U E", "RÉPUBLIQUE", "decomposed"},
		{"M O T I F S D E L'A R R Ê T", "MOTIFS DE L'ARRÊT", "an elided article"},
		{"D\u00a0U\u00a0P\u00a0O\u00a0N\u00a0T", "DUPONT", "no-break spaces"},
		{"options A B C D E F", "options A B C D E F", "the letters of a list"},
		{"payer à C D Z E F la somme", "payer à C D Z E F la somme", "a few letters that are no word"},
		{"V U  L A  L O I", "VU LA LOI", "a few letters that are words"},
		{"MM. X Y Z et A B", "MM. X Y Z et A B", "placeholders"},
		{"M. A. B. C. Dupont", "M. A. B. C. Dupont", "initials with dots"},
		{"condam-\nnation des dé-\n  fendeurs", "condamnation des défendeurs", "a word cut at the line end"},
		{"Jean-\nPierre, Anne-\r\nMarie", "Jean-Pierre, Anne-Marie", "a compound name keeps its hyphen"},
		{"celui-\nci, peut-\nêtre, est-\nil, sous-\npréfet", "celui-ci, peut-être, est-il, sous-préfet", "so does a compound word"},
		{"n° 21-\n12.345", "n° 21-12.345", "a number cut at its dash"},
		{"- \nDit que\n-\nRejette", "-\nDit que\n-\nRejette", "a dash that is none of a word"},
		{"-----\nEntre", "-----\nEntre", "a rule"},
	} {
		check(t, c.in)
		if got := Build(c.in).Text; got != c.want {
			t.Errorf("%s\n in %q\n got %q\nwant %q", c.why, c.in, got, c.want)
		}
	}
}

func TestWordsByLexicon(t *testing.T) {
	if lexicon.Lookup(fold.Of("jean")) == 0 {
		t.Skip("no lexicon in this build")
	}
	for _, c := range []struct{ in, want, why string }{
		{"JEAN-\nPIERRE, CONDAM-\nNATION", "JEAN-PIERRE, CONDAMNATION", "capitals: case does not help"},
		{"saisie-\nattribution", "saisie-attribution", "two words"},
		{"M. Alain D E L M A R N E dit", "M. Alain DELMARNE dit", "a surname behind a given name is one word"},
		{"les consorts S A C R U et M. Jean-Marie LE D U M E T", "les consorts SACRU et M. Jean-Marie LE DUMET", "kin, a compound given name, a particle"},
		{"Mme K R Y S T et", "Mme KRYST et", "a short one behind a civility"},
		{"il dit K R Y S T et", "il dit K R Y S T et", "a few letters that are no word may be initials"},
		{"L E P R E F E T D E L A M A R N E", "LE PREFET DE LA MARNE", "words of no list of ours"},
	} {
		check(t, c.in)
		if got := Build(c.in).Text; got != c.want {
			t.Errorf("%s\n in %q\n got %q\nwant %q", c.why, c.in, got, c.want)
		}
	}
}

const long = "La société intimée fait valoir que le contrat conclu entre les parties le 3 mai n'a pas été "

func TestLines(t *testing.T) {
	for _, c := range []struct{ in, want, why string }{
		{long + "\nCour d'appel de Saint-Brun - RG 20/01234 - page 3/12\nexécuté.", long + "\nexécuté.\n\nCour d'appel de Saint-Brun - RG 20/01234 - page 3/12", "a footer"},
		{long + "\n\n- 4 -\n\nexécuté.", long + "\nexécuté.\n\n- 4 -", "a page number between dashes"},
		{"représenté par M. Jean\nPage 4\nDupont, gérant", "représenté par M. Jean\nPage 4\nDupont, gérant", "a short line before a capital may be one of a list"},
		{long + "par M. Jean\nPage 4\nDupont, gérant", long + "par M. Jean\nDupont, gérant\n\nPage 4", "a name cut by the end of a page"},
		{long + "par M.\nPage 4\nDupont, gérant", long + "par M.\nDupont, gérant\n\nPage 4", "a civility ends no sentence"},
		{long + "\n.../...\nexécuté et\n…/…\nfini", long + "\nexécuté et\nfini\n\n.../...\n\n…/…", "marks that a text goes on overleaf"},
		{"exécuté.\nPage 4\nLa cour", "exécuté.\nPage 4\nLa cour", "between two sentences it stays"},
		{"condam-\n\fnation", "condamnation", "a form feed in a word"},
		{"la\fcour", "la\ncour", "a form feed in a sentence"},
		{"La fin.\fLe début.", "La fin.\n\nLe début.", "a form feed between sentences"},
		{"condam-\nPage 3\nnation", "condamnation\n\nPage 3", "a page number in a word"},
		{"demeurant\n12\nrue des Lilas\nà\n13\nrue du Port", "demeurant\n12\nrue des Lilas\nà\n13\nrue du Port", "bare numbers close together are no pages"},
		{"comme il est dit en\npage 12\ndu rapport", "comme il est dit en\npage 12\ndu rapport", "a reference to a page"},
		{"le docket\n06/01225\nde la cour", "le docket\n06/01225\nde la cour", "a docket number"},
	} {
		check(t, c.in)
		want := strings.ReplaceAll(c.want, " \n", "\n")
		if got := Build(c.in).Text; got != want {
			t.Errorf("%s\n in %q\n got %q\nwant %q", c.why, c.in, got, want)
		}
	}
}

// Headers that every page repeats go with the page number.
func TestRepeatedHeader(t *testing.T) {
	page := strings.Repeat("Elle ajoute que la clause litigieuse n'avait pas été négociée et que rien ne l'imposait.\n", 12)
	in := page + "elle demande la condam-\nRôle n° 2011F123 Page n° 1\nTribunal de Saint-Brun\nnation de M. Jean\n" + page + "et de Mme Anne\nRôle n° 2011F123 Page n° 2\nTribunal de Saint-Brun\net de son\n" + page
	check(t, in)
	got := Build(in)
	for _, want := range []string{"demande la condamnation de M. Jean\n", "Mme Anne\net de son\n", "\n\nRôle n° 2011F123 Page n° 2\nTribunal de Saint-Brun"} {
		if !strings.Contains(got.Text, want) {
			t.Errorf("%q not in the view", want)
		}
	}
}

// A header without a number is one if it comes again and again and cuts a sentence each time.
func TestRunningHeader(t *testing.T) {
	page := strings.Repeat("Elle ajoute que la clause litigieuse n'avait pas été négociée et que rien ne l'imposait, alors que\n", 9)
	in := page + "COUR D'APPEL DE SAINT-BRUN - RG 20/01234\n" + page + "COUR D'APPEL DE SAINT-BRUN - RG 20/01234\n" + page + "COUR D'APPEL DE SAINT-BRUN - RG 20/01234\n" + page
	in = strings.ReplaceAll(in, "Elle", "elle")
	check(t, in)
	if got := Build(in).Text; strings.Contains(got, "alors que\nCOUR") || !strings.HasSuffix(got, "\n\nCOUR D'APPEL DE SAINT-BRUN - RG 20/01234") {
		t.Error("the header stays in the sentence")
	}
	list := strings.Repeat("condamne la société intimée à payer à\nMme Anne Favreau\nla somme de cent euros ;\n", 5)
	if got := Build(list).Text; got != list {
		t.Errorf("a name that comes again was taken for a header: %q", got)
	}
}

// Bare numbers are pages where they count on with a page's text between.
func TestBareNumbers(t *testing.T) {
	page := strings.Repeat("Elle ajoute que la clause litigieuse n'avait pas été négociée et que rien ne l'imposait.\n", 12)
	cut := "en sorte que, de l'avis constant de la cour,\n3\nla clause que la société invoquait n'était pas valable.\n"
	in := page + cut + page + strings.Replace(cut, "3", "4", 1) + page
	check(t, in)
	if got := Build(in).Text; strings.Count(got, "la cour,\nla clause") != 2 || !strings.HasSuffix(got, "\n\n3\n\n4") {
		t.Error("bare page numbers stay")
	}
}

// check holds what every view must keep.
func check(t *testing.T, src string) {
	t.Helper()
	v := Build(src)
	if !utf8.ValidString(v.Text) {
		t.Fatalf("%q: view is not valid UTF-8", src)
	}
	prev := segment{}
	for i, g := range v.segs {
		if i > 0 && g.c < prev.c || i > 0 && i != v.tail && g.s < prev.s {
			t.Fatalf("%q: segments not in order: %v", src, v.segs)
		}
		if g.end() > len(src) || !boundary(src, int(g.s)) || !boundary(src, g.end()) {
			t.Fatalf("%q: segment %v is not on rune boundaries", src, g)
		}
		if n := v.clen(i); !g.whole() && (n != int(g.n) || !shows(v.Text[g.c:int(g.c)+n], src[g.s:g.end()])) {
			t.Fatalf("%q: segment %v is not identical", src, g)
		}
		prev = g
	}
	lost := []byte(src)
	for _, g := range v.segs {
		clear(lost[g.s:g.end()])
	}
	for i, r := range src {
		if lost[i] != 0 && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
			t.Fatalf("%q: source byte %d is not shown", src, i)
		}
	}
	for i := 0; i < len(v.Text); {
		_, n := utf8.DecodeRuneInString(v.Text[i:])
		s, e := v.Source(i, i+n)
		if s > e || e > len(src) || !boundary(src, s) || !boundary(src, e) {
			t.Fatalf("%q: canonical %d-%d leads to %d-%d", src, i, i+n, s, e)
		}
		if s < e {
			if c := v.Canon(s); c > i {
				t.Fatalf("%q: canonical %d leads to source %d, that to %d", src, i, s, c)
			}
			a, b := v.Range(s, e)
			if a > i || b < i+n {
				t.Fatalf("%q: canonical %d-%d leads to source %d-%d, that to %d-%d", src, i, i+n, s, e, a, b)
			}
		}
		i += n
	}
	for i := range len(src) + 1 {
		if c := v.Canon(i); c < 0 || c > len(v.Text) {
			t.Fatalf("%q: source %d leads to %d", src, i, c)
		}
	}
}

func boundary(s string, i int) bool { return i == len(s) || utf8.RuneStart(s[i]) }

func FuzzBuild(f *testing.F) {
	for _, s := range []string{
		"R É P U B L I Q U E   F R A N Ç A I S E\r\nM.\u00a0Dupont–Martin\u00ad, l’e\u0301te\u0301", "condam-\n- 4 -\nnation\f\fla\n\n\fcour\nPage 3\nde",
		"a\nb 1/2\nc\nd 2/2\ne", "Mаrtin \ufeffＡ １ ﬁn", "\u1100\u1161\u11a8 \u0301\u0301\u0301", "l¿art \u0080\u0092", "A B C O D  E\u2028\u2029\v\x07",
		norm.NFD.String("Éléonore ÉVRARD née à Bézu-\nSaint-Éloi"), "\n3\nx\n4\n", "page 3/4\nx page 3/4\f page 3/4", "\x00\u0341", "0Aρ\u0301", "a\u200b\u0341",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if !utf8.ValidString(s) {
			t.Skip()
		}
		check(t, s)
		if v := Build(s); !norm.NFC.IsNormalString(v.Text) && len(s) < 60 {
			t.Fatalf("%q: view %q is not NFC", s, v.Text)
		}
	})
}

// Hostile texts take time that grows with their length.
// Eight bytes at a time, nextSingle finds what byte after byte would.
func TestNextSingle(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	parts := []string{" ", " ", "A", "B", "É", "é", "à", "!", "œ", "x", "\n"}
	for range 2000 {
		var b strings.Builder
		for range rng.IntN(40) {
			b.WriteString(parts[rng.IntN(len(parts))])
		}
		s := b.String()
		from := rng.IntN(len(s) + 1)
		want := -1
		for i := from + 1; i+1 < len(s) && want < 0; i++ {
			if beginsSingle(s, i) {
				want = i
			}
		}
		if got := nextSingle(s, from); got != want {
			t.Fatalf("%q from %d: %d, want %d", s, from, got, want)
		}
	}
}

func TestLinear(t *testing.T) {
	for _, piece := range []string{" ", "\n", "\f", "a\f", "-\n", "A ", "A E ", "\u0301", "e\u0301", "\u00a0", "’", "\u00ad\n", "Page 3\n", "- 4 -\nx\n", "1\n2\n", "а", "aа", "a-\nb", "\u200b", " \u200b", "3/4\n", "\f3\f", "\u1161"} {
		in := strings.Repeat(piece, 1<<17/len(piece))
		v := Build(in)
		if n := len(v.segs); n > len(in)+1 {
			t.Errorf("%q: %d segments", piece, n)
		}
	}
}

func BenchmarkBuild(b *testing.B) {
	clean := strings.Repeat("Attendu que M. Jean Dupont, né à Évry, a saisi le conseil de prud'hommes d'une demande tendant à voir\ndire que son licenciement était dépourvu de cause réelle et sérieuse ;\n\n", 300)
	for name, text := range map[string]string{"clean": clean, "nfd": norm.NFD.String(clean), "curly": strings.ReplaceAll(clean, "'", "’"), "pages": strings.ReplaceAll(clean, "voir\n", "voir\nPage 3\n")} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				Build(text)
			}
		})
	}
}

// shows tells whether a part of the view is that of the source, but for line
// breaks that a margin made and figures read for letters.
func shows(view, src string) bool {
	for i := range len(src) {
		if view[i] != src[i] && (view[i] != ' ' || src[i] != '\n') && (strings.IndexByte("OoIl", view[i]) < 0 || strings.IndexByte("01l", src[i]) < 0) {
			return false
		}
	}
	return true
}
