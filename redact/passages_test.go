package redact_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/entitiestest"
)

// openKind marks words of a passage about which nothing is asked: what convention
// says of them is not settled, or the reading is anybody's guess.
const openKind entities.Kind = "open"

// passage is a few sentences of an invented decision, with what is to be found in them.
type passage struct {
	id    string
	text  string
	wants []entitiestest.Want
}

// passages reads testdata/passages: after a line "=== id | why" comes the
// fixture. Where the id ends in "-crlf", so do the lines.
func passages(t testing.TB) []passage {
	t.Helper()
	files, err := filepath.Glob("../testdata/passages/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("passages: %d files, %v", len(files), err)
	}
	var out []passage
	for _, f := range files {
		for _, part := range strings.Split("\n"+read(t, f), "\n=== ")[1:] {
			out = append(out, parsePassage(t, strings.TrimSuffix(filepath.Base(f), ".txt"), part))
		}
	}
	return out
}

func parsePassage(t testing.TB, file, part string) passage {
	t.Helper()
	head, fixture, _ := strings.Cut(part, "\n")
	id, why, _ := strings.Cut(head, " | ")
	if id == "" || why == "" {
		t.Fatalf("%s: a passage without id or reason: %q", file, head)
	}
	fixture = strings.TrimSuffix(fixture, "\n")
	if strings.HasSuffix(id, "-crlf") {
		fixture = strings.ReplaceAll(fixture, "\n", "\r\n")
	}
	text, wants, err := entitiestest.Parse(fixture)
	if err != nil {
		t.Fatalf("%s/%s: %v", file, id, err)
	}
	return passage{file + "/" + id, text, wants}
}

// exhaustive are the kinds that the marks of the passages show exhaustively.
func exhaustive(k entities.Kind) bool {
	switch {
	case k.In(entities.KindPerson), k == entities.KindDate, k.In("place"), k.In("secret"):
		return false
	}
	return true
}

// tally counts, of one kind, what was asked and what was found.
type tally struct{ asked, met, exact, found, extra int }

// compare lists the differences between the marks of a passage and what was found.
func (p passage) compare(found []entities.Mention, sum map[entities.Kind]*tally) []string {
	var out []string
	at := func(k entities.Kind) *tally {
		if sum[k] == nil {
			sum[k] = new(tally)
		}
		return sum[k]
	}
	say := func(format string, args ...any) { out = append(out, p.id+" | "+fmt.Sprintf(format, args...)) }
	used := make([]bool, len(found))
	for _, w := range p.wants {
		if w.Kind == openKind {
			continue
		}
		at(w.Kind).asked++
		i := nearest(w, found, used)
		if i < 0 {
			say("missed | %s | %q", w.Kind, p.text[w.Start:w.End])
			continue
		}
		used[i] = true
		at(w.Kind).met++
		if found[i].Span == w.Span {
			at(w.Kind).exact++
		} else {
			say("bounds | %s %q | %q", w.Kind, p.text[found[i].Start:found[i].End], p.text[w.Start:w.End])
		}
	}
	for i, m := range found {
		if !exhaustive(m.Kind) {
			continue
		}
		touches := slices.ContainsFunc(p.wants, func(w entitiestest.Want) bool {
			return w.Kind == openKind && w.Overlaps(m.Span) || w.Kind != m.Kind && w.Contains(m.Span)
		})
		if used[i] || !touches {
			at(m.Kind).found++
		}
		if !used[i] && !touches {
			at(m.Kind).extra++
			say("extra | %s | %q", m.Kind, p.text[m.Start:m.End])
		}
	}
	return out
}

// nearest is the mention of the mark's kind, not yet used, that shares most with it.
func nearest(w entitiestest.Want, found []entities.Mention, used []bool) int {
	best, most := -1, 0
	for i, m := range found {
		if used[i] || m.Kind != w.Kind || !m.Overlaps(w.Span) {
			continue
		}
		if n := min(m.End, w.End) - max(m.Start, w.Start); n > most || m.Span == w.Span {
			best, most = i, n
		}
	}
	return best
}

// TestPassages holds that in each passage the marked mentions are found and no
// others, but for the shortfalls that testdata/shortfalls/passages.txt lists
// with a reason. One that is mended fails the test as a new one does.
func TestPassages(t *testing.T) {
	sum := map[entities.Kind]*tally{}
	var got []string
	for _, p := range passages(t) {
		got = append(got, p.compare(analyzed(t, p.text).Mentions(), sum)...)
	}
	logFigures(t, sum)
	checkShortfalls(t, "passages", got)
}

func logFigures(t *testing.T, sum map[entities.Kind]*tally) {
	share := func(n, of int) float64 { return float64(n) / float64(max(of, 1)) }
	var all tally
	for _, k := range entities.Kinds() {
		if s := sum[k]; s != nil {
			t.Logf("%-20s asked %3d recall %.3f exact %.3f found %3d precision %.3f", k, s.asked, share(s.met, s.asked), share(s.exact, s.asked), s.found, 1-share(s.extra, s.found))
			all = tally{all.asked + s.asked, all.met + s.met, all.exact + s.exact, all.found + s.found, all.extra + s.extra}
		}
	}
	t.Logf("%-20s asked %3d recall %.3f exact %.3f found %3d precision %.3f", "all", all.asked, share(all.met, all.asked), share(all.exact, all.asked), all.found, 1-share(all.extra, all.found))
}
