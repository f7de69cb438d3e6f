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
	"github.com/estompe/estompe/policy"
	"github.com/estompe/estompe/redact"
)

// marked reads the decisions of a folder of testdata, of which there are at least so many.
func marked(t testing.TB, folder string, least int) (ds []decision) {
	t.Helper()
	files, err := filepath.Glob("../testdata/" + folder + "/*.txt")
	if err != nil || len(files) < least {
		t.Fatalf("%s: %d files, %v", folder, len(files), err)
	}
	slices.Sort(files)
	for _, f := range files {
		text, wants, err := entitiestest.Parse(read(t, f))
		if err != nil {
			t.Fatalf("%s: %v", f, err)
		}
		ds = append(ds, decision{strings.TrimSuffix(filepath.Base(f), ".txt"), text, wants})
	}
	return ds
}

// figures are what the measures of the engine say of the marks, told with -v.
type figures struct {
	Mentions, Missed, Protected, Covered, Entities, ClassRight, RoleRight, Kept, KeptHidden, Words, Extra int
}

// judged is one entity of the marks.
type judged struct {
	role                   entities.Role
	missed, class, finerOK bool
}

func (n *figures) count(t *testing.T, d decision, a *redact.Analysis) {
	open, err := a.Apply(policy.FranceOpenData())
	if err != nil {
		t.Fatal(err)
	}
	found := a.Mentions()
	all := map[string]*judged{}
	for _, w := range d.wants {
		n.Mentions++
		e := all[w.Entity]
		if e == nil {
			e = &judged{role: w.Role, class: true, finerOK: true}
			all[w.Entity] = e
		}
		i := slices.IndexFunc(found, func(m entities.Mention) bool { return m.Kind == entities.KindPerson && m.Overlaps(w.Span) })
		if i < 0 {
			if w.Role != entities.RolePublic {
				n.Missed++
				e.missed = true
			}
			continue
		}
		m := found[i]
		e.missed = e.missed || !m.Contains(w.Span)
		e.finerOK = e.finerOK && m.Role == w.Role
		e.class = e.class && m.Role.Professional() == w.Role.Professional() && (m.Role == entities.RoleLawyer) == (w.Role == entities.RoleLawyer)
		if publishedOffice(w.Role) {
			n.Kept++
			if hides(open, w.Span) {
				n.KeptHidden++
			}
		}
	}
	for _, e := range all {
		n.Entities++
		if e.class {
			n.ClassRight++
		}
		if e.finerOK {
			n.RoleRight++
		}
		if !e.role.Professional() && e.role != entities.RolePublic {
			n.Protected++
			if !e.missed {
				n.Covered++
			}
		}
	}
	n.Words += len(strings.Fields(d.text))
	for _, m := range found {
		if m.Kind == entities.KindPerson && m.Role != entities.RolePublic && !slices.ContainsFunc(d.wants, func(w entitiestest.Want) bool { return w.Overlaps(m.Span) }) {
			n.Extra += len(strings.Fields(d.text[m.Start:m.End]))
		}
	}
}

func hides(r *redact.Result, s entities.Span) bool {
	return slices.ContainsFunc(r.Spans, func(x redact.Span) bool { return x.Kind == entities.KindPerson && x.Hidden && x.Source.Overlaps(s) })
}

// publishedOffice tells whether the published version names the bearer of the office.
func publishedOffice(r entities.Role) bool {
	switch r {
	case entities.RoleJudge, entities.RoleProsecutor, entities.RoleClerk, entities.RoleLawyer, entities.RoleRapporteurPublic:
		return true
	}
	return false
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
