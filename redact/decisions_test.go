package redact_test

import (
	"cmp"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/redact"
)

var (
	update = flag.Bool("update", false, "write the goldens and the lists of shortfalls anew")
	why    = flag.String("why", "?", "with -update, the reason of shortfalls that are new")
)

// decision is one of the synthetic decisions, with what is to be found in it.
type decision struct {
	name  string
	text  string
	wants []entitiestest.Want
}

// decisions reads testdata/decisions, in the order of their names.
func decisions(t testing.TB) []decision {
	t.Helper()
	return marked(t, "decisions", 8)
}

// analyzed runs the whole engine with its own recognisers.
func analyzed(t testing.TB, src string) *redact.Analysis {
	t.Helper()
	r, err := redact.New()
	if err != nil {
		t.Fatal(err)
	}
	a, err := r.Analyze(src, redact.Case{})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// TestDecisions holds that in every synthetic decision exactly the marked
// mentions are found, with kind, role and entity, but for the shortfalls that
// testdata/shortfalls/mentions.txt lists with a reason. A shortfall that is
// mended fails the test as a new one does: run with -update, and give a reason
// for what is new.
func TestDecisions(t *testing.T) {
	var got []string
	for _, d := range decisions(t) {
		got = append(got, shortfalls(d, analyzed(t, d.text))...)
	}
	checkShortfalls(t, "mentions", got)
}

// compared are the kinds of which the marks are exhaustive.
func compared(k entities.Kind) bool {
	switch {
	case k == entities.KindDate, k.In("place"), k.In("secret"), k == entities.KindNameInCompany:
		return false
	}
	return true
}

// shortfalls lists the differences between a decision's marks and what was found.
func shortfalls(d decision, a *redact.Analysis) []string {
	var out []string
	say := func(what, detail string, s entities.Span) {
		out = append(out, fmt.Sprintf("%s | %s | %s | %q", d.name, what, detail, d.text[s.Start:s.End]))
	}
	found := a.Mentions()
	taken := make([]bool, len(found))
	links := link{map[string][]int{}, map[int][]string{}}
	for _, w := range d.wants {
		i := bestMatch(w, found, taken)
		if i < 0 {
			say("missed", string(w.Kind), w.Span)
			continue
		}
		taken[i] = true
		m := found[i]
		if m.Span != w.Span {
			say("bounds", fmt.Sprintf("%s %q", w.Kind, d.text[m.Start:m.End]), w.Span)
		}
		if w.Role != "" && m.Role != w.Role {
			say("role", fmt.Sprintf("%s for %s", cmp.Or(string(m.Role), "none"), w.Role), w.Span)
		}
		if w.Entity != "" {
			links.add(w.Entity, m.Entity)
		}
	}
	for i, m := range found {
		if !taken[i] && compared(m.Kind) && !inside(m, d.wants) {
			say("extra", strings.TrimSpace(fmt.Sprintf("%s %s", m.Kind, m.Role)), m.Span)
		}
	}
	return append(out, links.shortfalls(d.name)...)
}

// bestMatch finds the mention of the kind that overlaps w most, the exact one first.
func bestMatch(w entitiestest.Want, found []entities.Mention, taken []bool) int {
	best, most := -1, 0
	for i, m := range found {
		if taken[i] || m.Kind != w.Kind || !m.Overlaps(w.Span) {
			continue
		}
		n := min(m.End, w.End) - max(m.Start, w.Start)
		if m.Span == w.Span {
			n = 1 << 20
		}
		if n > most {
			best, most = i, n
		}
	}
	return best
}

// inside tells whether a mention lies within a mark of another kind: the name
// in an e-mail address, a street or a citation, which marks do not show.
func inside(m entities.Mention, wants []entitiestest.Want) bool {
	return slices.ContainsFunc(wants, func(w entitiestest.Want) bool { return w.Contains(m.Span) && w.Kind != m.Kind })
}

// link pairs the entities of the marks with those of the engine.
type link struct {
	of map[string][]int
	is map[int][]string
}

func (l link) add(want string, got int) {
	if !slices.Contains(l.of[want], got) {
		l.of[want] = append(l.of[want], got)
	}
	if !slices.Contains(l.is[got], want) {
		l.is[got] = append(l.is[got], want)
	}
}

// shortfalls names the marks' entities that came out as several, and those that came out as one.
func (l link) shortfalls(name string) []string {
	var out []string
	for want, got := range l.of {
		if len(got) > 1 {
			out = append(out, fmt.Sprintf("%s | split | into %d | %q", name, len(got), want))
		}
	}
	for _, wants := range l.is {
		if len(wants) > 1 {
			slices.Sort(wants)
			out = append(out, fmt.Sprintf("%s | merged | as one | %q", name, strings.Join(wants, " ")))
		}
	}
	return out
}

// checkShortfalls compares with a file of lines "shortfall | times | reason" in testdata/shortfalls.
func checkShortfalls(t *testing.T, name string, got []string) {
	t.Helper()
	file := "../testdata/shortfalls/" + name + ".txt"
	now := map[string]int{}
	for _, g := range got {
		now[g]++
	}
	known, reasons := map[string]int{}, map[string]string{}
	for n, l := range strings.Split(strings.TrimSpace(read(t, file)), "\n") {
		if l == "" || strings.HasPrefix(l, "#") {
			continue
		}
		f := strings.Split(l, " | ")
		if len(f) < 3 {
			t.Fatalf("%s, line %d: no shortfall", file, n+1)
		}
		key := strings.Join(f[:len(f)-2], " | ")
		var times int
		if _, err := fmt.Sscanf(f[len(f)-2], "x%d", &times); err != nil {
			t.Fatalf("%s, line %d: how many times?", file, n+1)
		}
		known[key], reasons[key] = times, f[len(f)-1]
	}
	if *update {
		for k := range now {
			if cmp.Or(reasons[k], "?") == "?" {
				reasons[k] = *why
			}
		}
		writeShortfalls(t, file, now, reasons)
		known = now
	}
	for _, k := range sortedKeys(now, known) {
		switch {
		case known[k] == 0:
			t.Errorf("new shortfall (go test ./redact -update -why REASON, if it must be): %s", k)
		case now[k] == 0:
			t.Errorf("mended; take it off the list (go test ./redact -update): %s", k)
		case now[k] != known[k]:
			t.Errorf("%d times, %d in the list: %s", now[k], known[k], k)
		case reasons[k] == "" || reasons[k] == "?":
			t.Errorf("no reason in the list: %s", k)
		}
	}
}

func sortedKeys(ms ...map[string]int) []string {
	var keys []string
	for _, m := range ms {
		for k := range m {
			keys = append(keys, k)
		}
	}
	slices.Sort(keys)
	return slices.Compact(keys)
}

func writeShortfalls(t *testing.T, file string, now map[string]int, reasons map[string]string) {
	t.Helper()
	var b strings.Builder
	for _, l := range strings.SplitAfter(read(t, file), "\n") {
		if strings.HasPrefix(l, "#") {
			b.WriteString(l)
		}
	}
	for _, k := range sortedKeys(now) {
		fmt.Fprintf(&b, "%s | x%d | %s\n", k, now[k], reasons[k])
	}
	if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}
