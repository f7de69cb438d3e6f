package redact_test

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/policy"
	"github.com/estompe/estompe/redact"
)

// TestVariety holds the persons of synthetic decisions, in the layouts of many
// courts and years, to their marks, but for the shortfalls that
// testdata/shortfalls/variety.txt lists with a reason. Only persons are marked.
// A mark of role public is met as well where nothing is found.
func TestVariety(t *testing.T) {
	files, err := filepath.Glob("../testdata/variety/*.txt")
	if err != nil || len(files) < 26 {
		t.Fatalf("variety: %d files, %v", len(files), err)
	}
	slices.Sort(files)
	var got []string
	var sum figures
	for _, f := range files {
		text, wants, err := entitiestest.Parse(read(t, f))
		if err != nil {
			t.Fatalf("%s: %v", f, err)
		}
		a := analyzed(t, text)
		found := a.Mentions()
		wants = slices.DeleteFunc(wants, func(w entitiestest.Want) bool {
			return w.Role == entities.RolePublic && !slices.ContainsFunc(found, func(m entities.Mention) bool { return m.Kind == entities.KindPerson && m.Overlaps(w.Span) })
		})
		d := decision{strings.TrimSuffix(filepath.Base(f), ".txt"), text, wants}
		for _, s := range shortfalls(d, a) {
			if ofPersons(s) {
				got = append(got, s)
			}
		}
		sum.count(t, d, a)
	}
	t.Logf("%+v", sum)
	checkShortfalls(t, "variety", got)
}

// ofPersons tells whether a shortfall is of a person who is somebody of the case.
func ofPersons(s string) bool {
	f := strings.Split(s, " | ")
	switch f[1] {
	case "extra":
		return f[2] == "person" || strings.HasPrefix(f[2], "person ") && !strings.HasSuffix(f[2], " public")
	case "missed":
		return f[2] == "person"
	}
	return true
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
