package secret_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/entities/secret"
)

// TestScore measures the recogniser over the set. It sets no threshold: it
// prints under -v, and fails only where the set or the findings are malformed.
// With ESTOMPE_SECRET_MISSES set it also prints what went wrong on the split
// "read"; of the split "held" it never prints a text.
func TestScore(t *testing.T) {
	for _, split := range []string{"read", "held"} {
		t.Run(split, func(t *testing.T) {
			passages, decisions := loadSplit(t, split)
			for _, part := range []struct {
				name  string
				items []item
			}{{"passages", passages}, {"decisions", decisions}} {
				s := newScore()
				for _, it := range part.items {
					_, found := entitiestest.Find(t, it.plain, secret.Recognizer())
					found = slices.DeleteFunc(found, func(m entities.Mention) bool { return !m.Kind.In("secret") })
					checkFindings(t, it, found)
					s.add(it, found)
				}
				if split == "read" && os.Getenv("ESTOMPE_SECRET_MISSES") != "" {
					t.Log("\n" + strings.Join(s.misses, "\n"))
				}
				t.Logf("%s, %s: %d\n%s", split, part.name, len(part.items), s)
			}
		})
	}
}

// checkFindings fails on a finding that no caller could use.
func checkFindings(t *testing.T, it item, found []entities.Mention) {
	t.Helper()
	for _, m := range found {
		switch {
		case m.Start < 0 || m.End > len(it.plain) || m.Empty():
			t.Errorf("%s: finding %d-%d lies outside the text", it.ID, m.Start, m.End)
		case !slices.Contains(subKinds[m.Kind], m.Sub):
			t.Errorf("%s: finding of %s has the unknown sub-kind %q", it.ID, m.Kind, m.Sub)
		}
	}
}

// tally counts for one kind and sub-kind.
type tally struct {
	want, hit, named  int // marks; half covered or more; so, by a finding of the same label
	values, exact     int // marks that are values; found with the same bounds
	found, right, own int // findings; half or more on marks; so, on marks of the same label
}

// score gathers the tallies of a set.
type score struct {
	by             map[string]*tally
	keep, mistaken map[string]int // values that stay, by reason; touched by a finding
	bare, covered  int            // numbers outside every mark; touched by a finding
	clean, soiled  int            // items without a mark of a secret; with a finding all the same
	misses         []string
}

func newScore() *score {
	return &score{by: map[string]*tally{}, keep: map[string]int{}, mistaken: map[string]int{}}
}

func (s *score) of(name string) *tally {
	if s.by[name] == nil {
		s.by[name] = &tally{}
	}
	return s.by[name]
}

func (s *score) add(it item, found []entities.Mention) {
	secrets := 0
	for _, w := range it.wants {
		switch {
		case w.Kind == kindKeep:
			s.addKeep(it, w, found)
		case w.Kind.In("secret"):
			secrets++
			s.addWant(it, w, found)
		}
	}
	for _, m := range found {
		s.addFound(it, m)
	}
	if secrets == 0 {
		s.clean++
		if len(found) > 0 {
			s.soiled++
		}
	}
	for _, n := range bareNumbers(it) {
		s.bare++
		if touched(n, found) {
			s.covered++
		}
	}
}

func (s *score) addWant(it item, w entitiestest.Want, found []entities.Mention) {
	c := s.of(label(w.Kind, w.Sub))
	c.want++
	all, own, exact := 0, 0, false
	for _, m := range disjoint(found) {
		all += common(w.Span, m)
	}
	for _, m := range found {
		if m.Kind == w.Kind && m.Sub == w.Sub {
			own = max(own, common(w.Span, m.Span))
		}
		exact = exact || m.Span == w.Span
	}
	if 2*all >= w.Len() {
		c.hit++
	} else {
		s.misses = append(s.misses, fmt.Sprintf("MISSED %s %s %q", it.ID, label(w.Kind, w.Sub), it.plain[w.Start:w.End]))
	}
	if 2*own >= w.Len() {
		c.named++
	}
	if isValue(w, it.plain[w.Start:w.End]) {
		c.values++
		if exact {
			c.exact++
		}
	}
}

func (s *score) addFound(it item, m entities.Mention) {
	on, own, maybe := 0, 0, false
	for _, w := range it.wants {
		n := common(w.Span, m.Span)
		switch {
		case w.Kind.In("secret"):
			on += n
			if w.Kind == m.Kind && w.Sub == m.Sub {
				own += n
			}
		case w.Kind == kindMaybe:
			maybe = maybe || n > 0
		}
	}
	if maybe && on == 0 {
		return
	}
	c := s.of(label(m.Kind, m.Sub))
	c.found++
	if 2*on >= m.Len() {
		c.right++
	} else {
		s.misses = append(s.misses, fmt.Sprintf("NEEDLESS %s %s %s %q", it.ID, m.Rule, label(m.Kind, m.Sub), it.plain[m.Start:m.End]))
	}
	if 2*own >= m.Len() {
		c.own++
	}
}

func (s *score) addKeep(it item, w entitiestest.Want, found []entities.Mention) {
	s.keep[w.Sub]++
	if touched(w.Span, found) {
		s.mistaken[w.Sub]++
		s.misses = append(s.misses, fmt.Sprintf("MISTAKEN %s keep/%s %q", it.ID, w.Sub, it.plain[w.Start:w.End]))
	}
}

func touched(sp entities.Span, found []entities.Mention) bool {
	return slices.ContainsFunc(found, func(m entities.Mention) bool { return m.Overlaps(sp) })
}

func common(a, b entities.Span) int {
	return max(0, min(a.End, b.End)-max(a.Start, b.Start))
}

// disjoint returns what the findings, sorted by start, cover, no byte twice.
func disjoint(found []entities.Mention) []entities.Span {
	var out []entities.Span
	for _, m := range found {
		if n := len(out); n > 0 && m.Start <= out[n-1].End {
			out[n-1].End = max(out[n-1].End, m.End)
		} else {
			out = append(out, m.Span)
		}
	}
	return out
}

// passageSubs are the sub-kinds whose marks tell something at length, so that bounds are a matter of taste.
var passageSubs = strings.Fields("formula process source_code clause internal_quote method customer supplier diagnosis treatment")

// isValue tells whether a mark is a number with its unit, so that its bounds are sure.
func isValue(w entitiestest.Want, words string) bool {
	switch w.Kind {
	case entities.KindBusinessSecret, entities.KindMedicalSecret, entities.KindTaxSecret, entities.KindBankSecret, entities.KindStatisticsSecret:
		return !slices.Contains(passageSubs, w.Sub) && len(strings.Fields(words)) <= 7
	}
	return false
}

// bareNumbers are the runs of digits outside every mark: dates, articles, addresses, docket numbers.
func bareNumbers(it item) []entities.Span {
	var out []entities.Span
	last := -1
	for i, r := range it.plain {
		if !unicode.IsDigit(r) {
			continue
		}
		sp := entities.Span{Start: i, End: i + len(string(r))}
		if slices.ContainsFunc(it.wants, func(w entitiestest.Want) bool { return w.Contains(sp) }) {
			continue
		}
		if len(out) > 0 && last == i {
			out[len(out)-1].End = sp.End
		} else {
			out = append(out, sp)
		}
		last = sp.End
	}
	return out
}

// String is the report: figures only, no text of the set.
func (s *score) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%-32s %5s %7s %7s %7s | %6s %6s | %6s %6s %6s\n", "", "marks", "recall", "named", "exact", "found", "prec", "own", "values", "")
	var all, business tally
	names := make([]string, 0, len(s.by))
	for n := range s.by {
		names = append(names, n)
	}
	slices.Sort(names)
	for _, n := range names {
		c := *s.by[n]
		c.line(&b, n)
		all.plus(c)
		if strings.HasPrefix(n, string(entities.KindBusinessSecret)) {
			business.plus(c)
		}
	}
	business.line(&b, "ALL BUSINESS")
	all.line(&b, "ALL")
	keep, mistaken := 0, 0
	var reasons []string
	for _, r := range subKinds[kindKeep] {
		keep, mistaken = keep+s.keep[r], mistaken+s.mistaken[r]
		if s.keep[r] > 0 {
			reasons = append(reasons, fmt.Sprintf("%s %d/%d", r, s.mistaken[r], s.keep[r]))
		}
	}
	fmt.Fprintf(&b, "values that stay, protected by mistake: %d of %d (%s)\n  %s\n", mistaken, keep, percent(mistaken, keep), strings.Join(reasons, ", "))
	fmt.Fprintf(&b, "other numbers covered: %d of %d (%s)\n", s.covered, s.bare, percent(s.covered, s.bare))
	fmt.Fprintf(&b, "texts without a secret in which something is proposed: %d of %d (%s)\n", s.soiled, s.clean, percent(s.soiled, s.clean))
	return b.String()
}

func (c *tally) plus(o tally) {
	c.want, c.hit, c.named = c.want+o.want, c.hit+o.hit, c.named+o.named
	c.values, c.exact = c.values+o.values, c.exact+o.exact
	c.found, c.right, c.own = c.found+o.found, c.right+o.right, c.own+o.own
}

func (c *tally) line(b *strings.Builder, name string) {
	fmt.Fprintf(b, "%-32s %5d %7s %7s %7s | %6d %6s | %6s %6d\n", name, c.want, percent(c.hit, c.want), percent(c.named, c.want),
		percent(c.exact, c.values), c.found, percent(c.right, c.found), percent(c.own, c.found), c.values)
}

func percent(n, of int) string {
	if of == 0 {
		return "-"
	}
	return fmt.Sprintf("%.1f%%", 100*float64(n)/float64(of))
}
