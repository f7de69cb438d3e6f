package redact_test

import (
	"cmp"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/redact"
)

// TestUnseen holds every kind of whole synthetic decisions that were written
// and marked before their author had read a rule or seen an output. What it
// tells with -v was measured on the first run and is worth most then; the
// shortfalls that remain are in testdata/shortfalls/unseen.txt with a reason.
func TestUnseen(t *testing.T) {
	files, err := filepath.Glob("../testdata/unseen/*.txt")
	if err != nil || len(files) < 30 {
		t.Fatalf("unseen: %d files, %v", len(files), err)
	}
	slices.Sort(files)
	var got []string
	var sum figures
	all := kindCounts{}
	for _, f := range files {
		text, wants, err := entitiestest.Parse(read(t, f))
		if err != nil {
			t.Fatalf("%s: %v", f, err)
		}
		a := analyzed(t, text)
		d := decision{strings.TrimSuffix(filepath.Base(f), ".txt"), text, wants}
		got = append(got, shortfalls(d, a)...)
		all.count(d, a)
		d.wants = slices.DeleteFunc(slices.Clone(wants), func(w entitiestest.Want) bool { return w.Kind != entities.KindPerson })
		sum.count(t, d, a)
	}
	if testing.Verbose() {
		t.Logf("%+v", sum)
		all.log(t)
	}
	checkShortfalls(t, "unseen", got)
}

// kindCount tells what was found of the marks of one kind or role.
type kindCount struct{ wanted, found, exact, right, extra int }

// kindCounts are of each kind, and for persons of each role.
type kindCounts map[string]*kindCount

func (n kindCounts) of(kind entities.Kind, role entities.Role) *kindCount {
	key := cmp.Or(string(role), string(kind))
	if n[key] == nil {
		n[key] = new(kindCount)
	}
	return n[key]
}

func (n kindCounts) count(d decision, a *redact.Analysis) {
	found := a.Mentions()
	taken := make([]bool, len(found))
	for _, w := range d.wants {
		c := n.of(w.Kind, w.Role)
		c.wanted++
		i := bestMatch(w, found, taken)
		if i < 0 {
			continue
		}
		taken[i] = true
		c.found++
		if found[i].Span == w.Span {
			c.exact++
		}
		if found[i].Role == w.Role {
			c.right++
		}
	}
	for i, m := range found {
		if !taken[i] && compared(m.Kind) && !inside(m, d.wants) {
			n.of(m.Kind, m.Role).extra++
		}
	}
}

func (n kindCounts) log(t *testing.T) {
	for _, k := range slices.Sorted(maps.Keys(n)) {
		c := n[k]
		t.Logf("%-22s %4d marked, %4d found, %4d exact, %4d of that role, %4d extra", k, c.wanted, c.found, c.exact, c.right, c.extra)
	}
}
