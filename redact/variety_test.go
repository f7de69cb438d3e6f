package redact_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/entitiestest"
)

// TestVariety holds the persons of synthetic decisions, in the layouts of many
// courts and years, to their marks, but for the shortfalls that
// testdata/shortfalls/variety.txt lists with a reason. Only persons are marked.
// A mark of role public is met as well where nothing is found.
func TestVariety(t *testing.T) {
	var got []string
	var sum figures
	for _, d := range marked(t, "variety", 27) {
		a := analyzed(t, d.text)
		found := a.Mentions()
		d.wants = slices.DeleteFunc(d.wants, func(w entitiestest.Want) bool {
			return w.Role == entities.RolePublic && !slices.ContainsFunc(found, func(m entities.Mention) bool { return m.Kind == entities.KindPerson && m.Overlaps(w.Span) })
		})
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
