package entities_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/estompe/estompe/entities"
)

func text(t testing.TB, src string) *entities.Text {
	t.Helper()
	x, err := entities.NewText(src, 0)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func TestTextErrors(t *testing.T) {
	for _, c := range []struct {
		src    string
		limit  int
		is     error
		offset int
		why    string
	}{
		{"Évry \xff", 0, entities.ErrInvalidUTF8, 6, "a byte that is none"},
		{"n\xe9 le", 0, entities.ErrInvalidUTF8, 1, "Latin-1"},
		{"\ufffd\xc3", 0, entities.ErrInvalidUTF8, 3, "a replacement character is valid, a cut sequence is not"},
		{"\xed\xa0\x80", 0, entities.ErrInvalidUTF8, 0, "half of a surrogate pair"},
		{"Dupont", 5, entities.ErrTooLarge, 5, "over the limit"},
	} {
		x, err := entities.NewText(c.src, c.limit)
		var te *entities.TextError
		if x != nil || !errors.Is(err, c.is) || !errors.As(err, &te) || te.Offset != c.offset {
			t.Errorf("%s: %v", c.why, err)
		}
	}
	if _, err := entities.NewText("Dupont", 6); err != nil {
		t.Errorf("at the limit: %v", err)
	}
}

// A gap is what lies between two spans, whatever the view dropped there or changed beside it.
func TestGap(t *testing.T) {
	for _, c := range []struct{ src, why string }{
		{"M. Luc   Morel,\tgreffier", "blanks that the view folds"},
		{"E\u0301va  Gre\u0301vin e\u0301pouse", "decomposed letters on both sides"},
		{"D\u00adU BOIS\u00a0\u00a0 Jean-\nPierre", "a soft hyphen, a hyphen at a line end"},
		{"il demande que la\nPage 2/5\ncour juge", "page furniture moved behind the text"},
		{"l’avocat « X » ", "signs of several bytes"},
	} {
		x := text(t, c.src)
		for i := 1; i < len(x.Tokens()); i++ {
			if got, want := x.Gap(i), x.TokenSpan(i, i+1).Start-x.TokenSpan(i-1, i).End; got != want {
				t.Errorf("%s: %d before token %d, want %d", c.why, got, i, want)
			}
		}
	}
}

const canary = "Zorglubine"

type holder struct {
	exported   *entities.Text
	Exported   *entities.Text
	value      entities.Text
	Any        any
	offsets    *entities.Offsets
	ofs        entities.Offsets
	list       []*entities.Text
	keyed      map[string]*entities.Text
	interface_ any
}

// No verb, log or dump shows the source, in whatever the text is wrapped.
func TestNoLeak(t *testing.T) {
	x := text(t, "M. "+canary+", né à Évry")
	o := x.Offsets()
	o.Runes(3)
	h := holder{x, x, *x, x, o, *o, []*entities.Text{x}, map[string]*entities.Text{"a": x}, *x}
	_, err := entities.NewText(canary+"\xff", 0)
	values := []any{
		x, *x, &x, o, *o, h, &h, []any{x, h}, map[string]any{"k": h}, err, struct{ e error }{err}, x.Tokens(), x.Sections(),
		fmt.Errorf("wrapped: %w", err), struct{ h *holder }{&h}, [1]holder{h}, x.TokenSpan(0, 2),
	}
	var out bytes.Buffer
	for _, v := range values {
		for _, verb := range "vsqxXdcbeEfFgGotTpUw" {
			for _, flags := range []string{"", "+", "#", "10.3", "-", " ", "0"} {
				fmt.Fprintf(&out, "%"+flags+string(verb)+"\n", v)
			}
		}
		fmt.Fprintln(&out, v)
		if b, err := json.Marshal(v); err == nil {
			out.Write(b)
		}
		for _, l := range []*slog.Logger{slog.New(slog.NewTextHandler(&out, nil)), slog.New(slog.NewJSONHandler(&out, nil))} {
			l.Info("m", "v", v, slog.Group("g", "v", v))
		}
	}
	shown := out.String()
	for _, form := range []string{canary, fmt.Sprintf("%x", canary), fmt.Sprintf("%X", canary), fmt.Sprint([]byte(canary))} {
		if i := strings.Index(shown, strings.Trim(form, "[]")); i >= 0 {
			start := strings.LastIndexByte(shown[:i], '\n') + 1
			t.Fatalf("source shown: %s", shown[start:min(len(shown), i+40)])
		}
	}
	var nothing *entities.Text
	fmt.Fprintf(io.Discard, "%v %s", nothing, nothing)
}

// checkText holds what every text must keep (invariant 1).
func checkText(t *testing.T, src string) {
	t.Helper()
	x, err := entities.NewText(src, 0)
	if !utf8.ValidString(src) {
		if !errors.Is(err, entities.ErrInvalidUTF8) {
			t.Fatalf("%q: %v", src, err)
		}
		return
	}
	if err != nil {
		t.Fatalf("%q: %v", src, err)
	}
	canon, at := x.Canon(), 0
	for i, k := range x.Tokens() {
		if int(k.Start) < at || k.End <= k.Start || int(k.End) > len(canon) {
			t.Fatalf("%q: token %d at %d-%d behind %d", src, i, k.Start, k.End, at)
		}
		if gap := canon[at:k.Start]; strings.TrimSpace(gap) != "" || (gap != "" && i > 0) != (i > 0 && k.Is(entities.Space)) {
			t.Fatalf("%q: %q before token %d", src, gap, i)
		}
		s := x.TokenSpan(i, i+1)
		if s.Empty() || !boundary(src, s.Start) || !boundary(src, s.End) {
			t.Fatalf("%q: token %d at source %v", src, i, s)
		}
		if f, l := x.TokensIn(s); f > i || l <= i {
			t.Fatalf("%q: token %d not in its own span: %d-%d", src, i, f, l)
		}
		if x.TokenAt(int(k.Start)) != i {
			t.Fatalf("%q: token %d not at its start", src, i)
		}
		if n := ones(k.Bits & (entities.Word | entities.Number | entities.Mixed | entities.Punct | entities.Placeholder)); n != 1 {
			t.Fatalf("%q: token %d is of %d classes", src, i, n)
		}
		at = int(k.End)
	}
	if strings.TrimSpace(canon[at:]) != "" {
		t.Fatalf("%q: %q behind the last token", src, canon[at:])
	}
	last := 0
	for _, s := range x.Sections() {
		if s.First != last || s.Last < s.First {
			t.Fatalf("%q: sections %v", src, x.Sections())
		}
		last = s.Last
	}
	if last != len(x.Tokens()) {
		t.Fatalf("%q: sections end at %d of %d", src, last, len(x.Tokens()))
	}
}

func boundary(s string, i int) bool { return i >= 0 && (i == len(s) || utf8.RuneStart(s[i])) }

func ones(v uint32) (n int) {
	for ; v > 0; v &= v - 1 {
		n++
	}
	return n
}

func FuzzText(f *testing.F) {
	for _, s := range append(judgment, "M.DUPONT,d'A l'«X» [X] X... (…) n°12 S.A.R.L. \u0301", "Иван а́б 日本 १२ ﷺ", "\xff", "a\x00b\ufeff\ufffd", "1.2.3,4 12h30 1er 2021Attendu A1b") {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { checkText(t, s) })
}

// judgment is one synthetic decision in parts; every part has what breaks naive code.
var judgment = []string{
	"RÉPUBLIQUE FRANÇAISE\nAU NOM DU PEUPLE FRANÇAIS\n\nCOUR D'APPEL DE SAINT-BRUN\nN° RG 20/01234\n\nENTRE :\n\nM. Jean-Loïc D'ALMÉRIA, né le 3 mai 1960 à Évry-sur-Lisle, demeurant 12 bis, rue de l'Église, 99120 Bézu,\n",
	"représenté par Me Anne-Élise FAVREAU, avocate au barreau de l'Aube\n\nET :\n\nla S.A.R.L. Œuvrard & Fils, prise en la personne de son gérant, M. R. Œuvrard\n\n",
	"Attendu qu'aujourd'hui M. D'Alméria réclame 12 345,67 euros ; qu'il s'est prévalu de l'article L. 1235-3 du code du travail ; qu'à l'audience du 12.03.2021, à 14h30, Mme X... n'était pas là.\n",
	"PAR CES MOTIFS\n\nDit que le licenciement est dépourvu de cause réelle et sérieuse.\n\nLa greffière, Mme É. Nguyễn            Le président, M. Le Goff\n",
}

// spelled are the words of a text with their place in the source, as the
// characters of the source that they stand for, spelt in one way.
func spelled(t *testing.T, src string) []string {
	t.Helper()
	x := text(t, src)
	var out []string
	for i := range x.Tokens() {
		s := x.TokenSpan(i, i+1)
		out = append(out, plainSpelling(src[s.Start:s.End]))
	}
	return out
}

func plainSpelling(s string) string {
	s = strings.NewReplacer("’", "'", "\u00ad", "", "\u200b", "", "–", "-", "‑", "-").Replace(norm.NFC.String(s))
	return strings.Join(strings.FieldsFunc(s, unicode.IsSpace), " ")
}

// The spelling of a text does not change its tokens (invariant 4).
func TestSameTokens(t *testing.T) {
	src := strings.Join(judgment, "")
	want := spelled(t, src)
	if len(want) < 150 || !slices.Contains(want, "D'") {
		t.Fatalf("%d tokens", len(want))
	}
	for _, c := range variants {
		if got := spelled(t, c.change(src)); !slices.Equal(got, want) {
			i := 0
			for i < min(len(got), len(want)) && got[i] == want[i] {
				i++
			}
			t.Errorf("%s: %d tokens, want %d; token %d: %q, want %q", c.why, len(got), len(want), i, got[i:min(i+4, len(got))], want[i:min(i+4, len(want))])
		}
	}
}

// What the tokens are does not change either: hash, class, shape, breaks.
func TestSameBits(t *testing.T) {
	src := strings.Join(judgment, "")
	want := text(t, src).Tokens()
	for _, c := range variants {
		got := text(t, c.change(src)).Tokens()
		if len(got) != len(want) {
			t.Errorf("%s: %d tokens, want %d", c.why, len(got), len(want))
			continue
		}
		for i, k := range got {
			mask := ^uint32(0)
			if c.wraps {
				mask &^= entities.Line
			}
			if k.Hash != want[i].Hash || k.Bits&mask != want[i].Bits&mask {
				t.Errorf("%s: token %d has bits %b, want %b", c.why, i, k.Bits, want[i].Bits)
				break
			}
		}
	}
}

var variants = []struct {
	why    string
	wraps  bool
	change func(string) string
}{
	{"decomposed", false, norm.NFD.String},
	{"curly apostrophes", false, func(s string) string { return strings.ReplaceAll(s, "'", "’") }},
	{"no-break spaces", false, func(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") }},
	{"narrow no-break spaces", false, func(s string) string { return strings.ReplaceAll(s, " ", "\u202f") }},
	{"thin spaces", false, func(s string) string { return strings.ReplaceAll(s, " ", "\u2009") }},
	{"tabs", false, func(s string) string { return strings.ReplaceAll(s, " ", "\t") }},
	{"wide blanks", false, func(s string) string { return strings.ReplaceAll(s, " ", "   ") }},
	{"CRLF", false, func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }},
	{"CR", false, func(s string) string { return strings.ReplaceAll(s, "\n", "\r") }},
	{"indented", false, func(s string) string { return strings.ReplaceAll(s, "\n", "\n      ") }},
	{"blanks at line ends", false, func(s string) string { return strings.ReplaceAll(s, "\n", " \u00a0\n") }},
	{"no-break hyphens", false, func(s string) string { return strings.ReplaceAll(s, "-", "‑") }},
	{"dashes", false, func(s string) string { return strings.ReplaceAll(s, "-", "–") }},
	{"a byte order mark", false, func(s string) string { return "\ufeff" + s }},
	{"soft hyphens", false, func(s string) string { return strings.ReplaceAll(s, "ent", "en\u00adt") }},
	{"zero-width spaces", false, func(s string) string { return strings.ReplaceAll(s, "'", "'\u200b") }},
	{"wrapped at every space", true, func(s string) string {
		return strings.ReplaceAll(strings.ReplaceAll(s, "            ", " "), " ", "\n")
	}},
	{"wrapped at 60", true, wrap},
	{"all at once", true, func(s string) string {
		return norm.NFD.String(strings.NewReplacer("'", "’", "\n", "\r\n", " ", "\u00a0\t").Replace(wrap(s)))
	}},
}

func wrap(s string) string {
	out, n := []byte(s), 0
	for i, c := range out {
		n++
		if c == '\n' {
			n = 0
		} else if c == ' ' && n > 60 {
			out[i], n = '\n', 0
		}
	}
	return string(out)
}

// A page number between two lines changes nothing but adds its own tokens at the end.
func TestSameTokensOverPages(t *testing.T) {
	src := wrap(judgment[2])
	want := spelled(t, src)
	got := spelled(t, strings.ReplaceAll(strings.TrimSuffix(src, "\n"), "\n", "\n- 4 -\n"))
	if !slices.Equal(got[:min(len(got), len(want))], want) {
		t.Errorf("got %q\nwant %q", got, want)
	}
	if !slices.Contains(got[len(want):], "4") {
		t.Error("the page numbers are gone")
	}
}

// A text is read by many at once.
func TestConcurrent(t *testing.T) {
	x := text(t, strings.Join(judgment, ""))
	done := make(chan entities.Position)
	for range 8 {
		go func() { done <- x.Offsets().Position(len(x.Canon()) / 2) }()
	}
	first := <-done
	for range 7 {
		if p := <-done; p != first {
			t.Errorf("%v and %v", p, first)
		}
	}
}

// SectionOf gives the section whose range holds the token, and the nearer end outside the text.
func TestSectionOf(t *testing.T) {
	for _, src := range []string{"", "x", strings.Repeat("COUR D'APPEL DE PAU\n\nENTRE : M. Roy\n\nMOTIFS\n\nAttendu que.\n\nPAR CES MOTIFS\n\nConfirme.\n\n", 30)} {
		tx, err := entities.NewText(src, 0)
		if err != nil {
			t.Fatal(err)
		}
		all, n := tx.Sections(), len(tx.Tokens())
		for k, s := range all {
			for i := s.First; i < s.Last; i++ {
				if tx.SectionOf(i) != s || tx.ZoneOf(i) != s.Zone {
					t.Fatalf("token %d is not in section %d", i, k)
				}
			}
		}
		if tx.SectionOf(-1) != all[0] || tx.SectionOf(n) != all[len(all)-1] || tx.SectionOf(n+1000) != all[len(all)-1] {
			t.Error("a token outside is not in the nearer section")
		}
	}
}
