package entities_test

import (
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"github.com/estompe/estompe/entities"
)

// decision is a made-up decision. "⟦zone⟧" before a word says which zone the
// word stands in; "⟦!zone⟧" that it stands in any but that.
type decision struct {
	name  string
	why   string
	court entities.Level
	text  string
	// lines says that the layout tells so much that the text cannot do without
	// its line ends; of others only the places marked "~" cannot.
	lines bool
	// mixed says that without its capitals among small letters the text tells too little.
	mixed bool
}

type place struct {
	zone  entities.Zone
	not   bool
	lines bool
	at    int
}

// marked takes the marks out.
func marked(t *testing.T, s string) (string, []place) {
	t.Helper()
	var b strings.Builder
	var ps []place
	for {
		before, after, ok := strings.Cut(s, "⟦")
		b.WriteString(before)
		if !ok {
			return b.String(), ps
		}
		name, rest, ok := strings.Cut(after, "⟧")
		if !ok {
			t.Fatal("mark not closed")
		}
		p := place{at: b.Len(), lines: strings.HasPrefix(name, "~")}
		name = strings.TrimPrefix(name, "~")
		p.not = strings.HasPrefix(name, "!")
		p.zone = entities.Zone(strings.TrimPrefix(name, "!"))
		ps = append(ps, p)
		s = rest
	}
}

func check(t *testing.T, d decision, fixture string, lines bool) {
	t.Helper()
	text, ps := marked(t, fixture)
	tx, err := entities.NewText(text, 0)
	if err != nil {
		t.Fatal(err)
	}
	if len(ps) == 0 {
		t.Fatal("no mark")
	}
	for _, p := range ps {
		if p.lines && !lines {
			continue
		}
		i, _ := tx.TokensIn(entities.Span{Start: p.at, End: p.at + 1})
		if got := tx.ZoneOf(i); (got == p.zone) == p.not {
			t.Errorf("%s: %s\n at %q: got %s, want %s (not: %v)", d.name, d.why, text[p.at:min(len(text), p.at+40)], got, p.zone, p.not)
		}
	}
	if got := tx.Court().Level; got != d.court {
		t.Errorf("%s: court is %q, want %q", d.name, got, d.court)
	}
	checkOrder(t, tx)
}

// checkOrder holds what every text must hold: sections begin at 0, touch, differ from their neighbour and end with the text.
func checkOrder(t *testing.T, tx *entities.Text) {
	t.Helper()
	ss := tx.Sections()
	if ss[0].First != 0 || ss[len(ss)-1].Last != len(tx.Tokens()) {
		t.Errorf("sections do not cover the text: %v of %d", ss, len(tx.Tokens()))
	}
	for k, s := range ss {
		if k > 0 && (s.First != ss[k-1].Last || s.Zone == ss[k-1].Zone) || s.Last <= s.First && len(tx.Tokens()) > 0 {
			t.Errorf("section %d does not follow: %v", k, ss)
		}
		if s.Confidence < 0 || s.Confidence > 100 {
			t.Errorf("confidence %d", s.Confidence)
		}
	}
}

func TestZones(t *testing.T) {
	for _, d := range decisions {
		t.Run(d.name, func(t *testing.T) { check(t, d, d.text, true) })
	}
}

// outside applies f to the text between marks.
func outside(s string, f func(string) string) string {
	var b strings.Builder
	for {
		before, after, ok := strings.Cut(s, "⟦")
		b.WriteString(f(before))
		if !ok {
			return b.String()
		}
		name, rest, _ := strings.Cut(after, "⟧")
		b.WriteString("⟦" + name + "⟧")
		s = rest
	}
}

func TestZonesOfSpellings(t *testing.T) {
	variants := []struct {
		name  string
		f     func(string) string
		lines bool // it takes line ends away
	}{
		{"CRLF", func(s string) string { return strings.ReplaceAll(s, "\n", "\r\n") }, false},
		{"no-break space", func(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") }, false},
		{"NFD", norm.NFD.String, false},
		{"blank lines", func(s string) string { return strings.ReplaceAll(s, "\n", "\n\n\n") }, false},
		{"no accents", func(s string) string {
			return strings.Map(func(r rune) rune {
				if r >= 0x300 && r < 0x370 {
					return -1
				}
				return r
			}, norm.NFD.String(s))
		}, false},
		{"curly apostrophe", func(s string) string { return strings.ReplaceAll(s, "'", "’") }, false},
		{"indented", func(s string) string { return strings.ReplaceAll(s, "\n", "\n    ") }, false},
		{"one line", func(s string) string { return strings.ReplaceAll(s, "\n", " ") }, true},
	}
	for _, v := range variants {
		for _, d := range decisions {
			if v.lines && d.lines {
				continue
			}
			t.Run(v.name+"/"+d.name, func(t *testing.T) { check(t, d, outside(d.text, v.f), !v.lines) })
		}
	}
}

// TestZonesInCapitals upper-cases whole texts: no heading stands out by its capitals then.
func TestZonesInCapitals(t *testing.T) {
	for _, d := range decisions {
		if d.lines || d.mixed {
			continue
		}
		t.Run(d.name, func(t *testing.T) { check(t, d, outside(d.text, strings.ToUpper), true) })
	}
}

func TestZonesOfLittle(t *testing.T) {
	for _, c := range []struct {
		text string
		want entities.Zone
		max  int
		why  string
	}{
		{"", entities.ZoneReasons, 0, "nothing"},
		{"M. Jean DUPONT a été embauché le 3 mai 2010.", entities.ZoneReasons, 30, "a sentence alone is no heading, and nothing is sure"},
		{"Attendu que la société a manqué à ses obligations ;", entities.ZoneReasons, 60, "the formula of reasons"},
		{"PAR CES MOTIFS, condamne la société aux dépens.", entities.ZoneRuling, 100, "an excerpt may begin with the ruling"},
		{"Le président de la société a signé l'acte. Le greffier du tribunal l'a reçu.", entities.ZoneReasons, 30, "functions in prose are no signatures"},
	} {
		tx, err := entities.NewText(c.text, 0)
		if err != nil {
			t.Fatal(err)
		}
		s := tx.SectionOf(0)
		if s.Zone != c.want || s.Confidence > c.max {
			t.Errorf("%s: got %s at %d, want %s at most %d: %s", c.why, s.Zone, s.Confidence, c.want, c.max, c.text)
		}
	}
}

func BenchmarkZones(b *testing.B) {
	text, _, _ := strings.Cut(strings.Repeat(outside(decisions[0].text, func(s string) string { return s }), 40), "⟧")
	for _, d := range decisions {
		text += d.text
	}
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, err := entities.NewText(text, 0); err != nil {
			b.Fatal(err)
		}
	}
}
