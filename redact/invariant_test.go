package redact_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy"
	"github.com/estompe/estompe/redact"
)

// invariants holds what is true of every result of every text.
func invariants(t testing.TB, src string, a *redact.Analysis, p policy.Policy) *redact.Result {
	t.Helper()
	res, err := a.Apply(p)
	if err != nil {
		t.Fatalf("%s: %v", p.Name, err)
	}
	var last entities.Span
	at, rebuilt := 0, strings.Builder{}
	for i, s := range res.Spans {
		checkSpan(t, src, s.Source)
		checkSpan(t, res.Text, s.Out)
		if i > 0 && last.Compare(s.Source) > 0 {
			t.Fatalf("%s: spans out of order at byte %d", p.Name, s.Source.Start)
		}
		if last = s.Source; !s.Hidden && !edited(res, s) && src[s.Source.Start:s.Source.End] != res.Text[s.Out.Start:s.Out.End] {
			t.Fatalf("%s: the kept span at byte %d is changed", p.Name, s.Source.Start)
		}
		if s.Replacement == "" {
			continue
		}
		e := edit(res, s)
		rebuilt.WriteString(src[at:e.Start])
		rebuilt.WriteString(s.Replacement)
		at = e.End
	}
	rebuilt.WriteString(src[at:])
	if rebuilt.String() != res.Text {
		t.Fatalf("%s: outside the edits the output is not the source", p.Name)
	}
	return res
}

// edit gives the bytes of the source that a replacement stands for: those of
// all hidden spans that came out where it stands.
func edit(res *redact.Result, winner redact.Span) entities.Span {
	e := winner.Source
	for _, s := range res.Spans {
		if s.Hidden && s.Out == winner.Out && s.Source.End > e.Start && s.Source.Start <= e.End {
			e.Start, e.End = min(e.Start, s.Source.Start), max(e.End, s.Source.End)
		}
	}
	return e
}

// edited tells whether an edit lies within a span or cuts into it.
func edited(res *redact.Result, s redact.Span) bool {
	for _, o := range res.Spans {
		if o.Hidden && o.Source.Overlaps(s.Source) {
			return true
		}
	}
	return false
}

func checkSpan(t testing.TB, text string, s entities.Span) {
	t.Helper()
	if s.Start < 0 || s.End > len(text) || s.Start > s.End {
		t.Fatalf("span %v of a text of %d bytes", s, len(text))
	}
	for _, at := range []int{s.Start, s.End} {
		if at < len(text) && !utf8.RuneStart(text[at]) {
			t.Fatalf("offset %d stands inside a character", at)
		}
	}
}

// presets gives all built-in policies.
func presets(t testing.TB) []policy.Policy {
	t.Helper()
	var out []policy.Policy
	for _, n := range policy.Names() {
		p, ok := policy.Named(n)
		if !ok {
			t.Fatalf("no policy %q", n)
		}
		out = append(out, p)
	}
	return out
}

func TestInvariantsUnderEveryPreset(t *testing.T) {
	for _, d := range decisions(t) {
		a := analyzed(t, d.text)
		for _, p := range presets(t) {
			invariants(t, d.text, a, p)
		}
	}
}

// TestMentionsDoNotCross holds that two mentions are apart or one within the other.
func TestMentionsDoNotCross(t *testing.T) {
	for _, d := range decisions(t) {
		ms := analyzed(t, d.text).Mentions()
		for i, m := range ms {
			for _, o := range ms[i+1:] {
				if m.Overlaps(o.Span) && !m.Contains(o.Span) && !o.Contains(m.Span) {
					t.Errorf("%s: %s at %d-%d (%s) and %s at %d-%d (%s) cross", d.name, m.Kind, m.Start, m.End, m.Rule, o.Kind, o.Start, o.End, o.Rule)
				}
			}
		}
	}
}

func TestKeepAllIsTheSource(t *testing.T) {
	for _, d := range decisions(t) {
		if res := invariants(t, d.text, analyzed(t, d.text), policy.KeepAll()); res.Text != d.text {
			t.Errorf("%s: changed though everything is kept", d.name)
		}
	}
}

// openStyles are presets whose replacements look like names or initials, so
// that no reader can know them for placeholders.
var openStyles = map[string]string{
	"spain": "invented given names", "echr": "true initials", "cjeu": "two bare letters", "portugal": "two bare letters",
	"germany-land": "a bare initial", "germany-federal": "a bare initial",
}

func TestRedactingAResultAgainChangesNothing(t *testing.T) {
	var got []string
	for _, p := range presets(t) {
		if openStyles[p.Name] != "" {
			continue
		}
		for _, d := range decisions(t) {
			once, err := redact.Redact(d.text, p)
			if err != nil {
				t.Fatal(err)
			}
			twice, err := redact.Redact(once.Text, p)
			if err != nil {
				t.Fatal(err)
			}
			if once.Text != twice.Text {
				got = append(got, fmt.Sprintf("%s | again | %s | %s", d.name, p.Name, firstChange(once.Text, twice.Text)))
			}
		}
	}
	checkShortfalls(t, "again", got)
}

// firstChange shows where two texts part.
func firstChange(a, b string) string {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	around := func(s string) string { return strings.ToValidUTF8(s[max(0, i-20):min(len(s), i+20)], "") }
	return fmt.Sprintf("%q became %q", around(a), around(b))
}

func TestAuditFindsNoLeak(t *testing.T) {
	var got []string
	for _, d := range decisions(t) {
		a := analyzed(t, d.text)
		for _, p := range presets(t) {
			res, err := a.Apply(p)
			if err != nil {
				t.Fatal(err)
			}
			leaks, err := a.Audit(res)
			if err != nil {
				t.Fatal(err)
			}
			for _, l := range leaks {
				if !l.Known {
					got = append(got, fmt.Sprintf("%s | leak | %s | %q", d.name, l.Kind, res.Text[l.Out.Start:l.Out.End]))
				}
			}
		}
	}
	slices.Sort(got) // the same words leak under many presets
	checkShortfalls(t, "leaks", slices.Compact(got))
}

// TestAuditFindsAPlantedLeak holds that the audit would see a name that was left.
func TestAuditFindsAPlantedLeak(t *testing.T) {
	src := "DEMANDEUR : M. Jean Kowalczyk, né le 3 mai 1960. M. Kowalczyk sera débouté."
	a := analyzed(t, src)
	res, err := a.Apply(policy.Bloc1())
	if err != nil {
		t.Fatal(err)
	}
	for _, plant := range []string{"Kowalczyk", "KOWALCZYK", "Jean Kowalczyk", "3 mai 1960"} {
		bad := *res
		bad.Text += "\nVu la lettre de " + plant + "."
		leaks, err := a.Audit(&bad)
		if err != nil || len(leaks) == 0 {
			t.Errorf("%q was left, and the audit says nothing (%v)", plant, err)
		}
	}
}

// TestAuditKnowsAFunction holds that "le maire" is no leak of a Mr Le Maire, and "LE MAIRE" is.
func TestAuditKnowsAFunction(t *testing.T) {
	a := analyzed(t, "DEMANDEUR : M. Bruno LE MAIRE, né le 3 mai 1960. M. LE MAIRE sera débouté.")
	res, err := a.Apply(policy.Bloc1())
	if err != nil {
		t.Fatal(err)
	}
	for plant, want := range map[string]int{"le maire de Nice": 0, "LE MAIRE": 1, "Le Maire": 1} {
		bad := *res
		bad.Text += "\nVu la lettre de " + plant + "."
		if leaks, err := a.Audit(&bad); err != nil || len(leaks) != want {
			t.Errorf("%q: %d leaks, not %d (%v)", plant, len(leaks), want, err)
		}
	}
}

// TestOneRedactorForAll holds that a redactor and an analysis may be shared.
func TestOneRedactorForAll(t *testing.T) {
	r, err := redact.New()
	if err != nil {
		t.Fatal(err)
	}
	ds := decisions(t)
	p := policy.Bloc1()
	shared, err := r.Analyze(ds[0].text, redact.Case{})
	if err != nil {
		t.Fatal(err)
	}
	wants := make([]string, len(ds))
	for i, d := range ds {
		res, err := redact.Redact(d.text, p)
		if err != nil {
			t.Fatal(err)
		}
		wants[i] = res.Text
	}
	var wg sync.WaitGroup
	for i := range 3 * len(ds) {
		wg.Go(func() {
			d := ds[i%len(ds)]
			a, err := r.Analyze(d.text, redact.Case{})
			if err != nil {
				t.Error(err)
				return
			}
			for _, c := range []struct {
				a    *redact.Analysis
				want string
			}{{a, wants[i%len(ds)]}, {shared, wants[0]}} {
				res, err := c.a.Apply(p)
				if err != nil || res.Text != c.want {
					t.Errorf("%s: another result beside others (%v)", d.name, err)
					return
				}
				if _, err := c.a.Audit(res); err != nil {
					t.Error(err)
				}
				c.a.At(len(d.text) / 2)
			}
		})
	}
	wg.Wait()
}

// TestGoldens holds the redacted decisions under two policies.
func TestGoldens(t *testing.T) {
	for _, d := range decisions(t) {
		a := analyzed(t, d.text)
		for _, p := range []policy.Policy{policy.FranceOpenData(), policy.Bloc1()} {
			res, err := a.Apply(p)
			if err != nil {
				t.Fatal(err)
			}
			checkGolden(t, filepath.Join("../testdata/golden", d.name+"."+p.Name+".txt"), res.Text)
		}
	}
}

// checkGolden compares with a file; on a difference, what came out is left beside it.
func checkGolden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	actual := strings.TrimSuffix(file, ".txt") + ".actual"
	want, err := os.ReadFile(file)
	if err == nil && string(want) == got {
		_ = os.Remove(actual)
		return
	}
	if err := os.WriteFile(actual, []byte(got), 0o644); err != nil {
		t.Error(err)
	}
	t.Errorf("%s is not what came out: compare with %s, and run with -update if that is right: %s", file, filepath.Base(actual), firstChange(string(want), got))
}

// TestCutOff reads every stretch of a few lines of the decisions, cut off
// before any word: a recogniser that looks ahead has to mind the end.
func TestCutOff(t *testing.T) {
	r, err := redact.New()
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range decisions(t) {
		tx := analyzed(t, d.text).Text()
		for i := range tx.Tokens() {
			end := tx.TokenSpan(i, i+1).End
			start := tx.TokenSpan(max(0, i-25), i+1).Start
			src := d.text[start:end]
			func() {
				defer func() {
					if p := recover(); p != nil {
						t.Fatalf("%s: panic on %q: %v", d.name, src, p)
					}
				}()
				if _, err := r.Analyze(src, redact.Case{}); err != nil {
					t.Fatalf("%s: %q: %v", d.name, src, err)
				}
			}()
		}
	}
}

func TestErrorsGiveNoResult(t *testing.T) {
	r, err := redact.New()
	if err != nil {
		t.Fatal(err)
	}
	if a, err := r.Analyze("M. Dupont\xff", redact.Case{}); err == nil || a != nil {
		t.Errorf("invalid UTF-8: %v, %v", a, err)
	}
	bad := policy.Policy{Overlay: []policy.Rule{{Action: "burn"}}}
	a := analyzed(t, "DEMANDEUR : M. Dupont")
	if res, err := a.Apply(bad); err == nil || res != nil {
		t.Errorf("a policy with an unknown action: %v, %v", res, err)
	}
	if vs, err := a.ApplyAll(policy.Strict(), bad); err == nil || vs != nil {
		t.Errorf("one bad policy of two: %v, %v", vs, err)
	}
}

// Memory goes from one analysis to the next; what one found must not.
func TestAnalysesShareNothing(t *testing.T) {
	src := sample(t, 1)
	a := analyzed(t, src)
	before := fmt.Sprintf("%+v", a.Mentions())
	for _, d := range decisions(t) {
		analyzed(t, d.text)
	}
	if got := fmt.Sprintf("%+v", a.Mentions()); got != before {
		t.Error("later analyses changed an earlier one")
	}
	if got := fmt.Sprintf("%+v", analyzed(t, src).Mentions()); got != before {
		t.Error("after other texts, the same text gives other mentions")
	}
}
