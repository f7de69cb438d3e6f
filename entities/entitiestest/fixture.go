// Package entitiestest runs recognisers over fixtures with inline expectations.
//
// A fixture is plain text in which what must be found stands between marks:
//
//	M. ⟦Jean DUPONT¦person party #p1⟧, né le ⟦3 mai 1960¦date.birth⟧
//
// After the broken bar come the kind, then in any order a role, "#" and an
// entity name, "sub=" and a sub-kind. The marks are taken out before the run.
package entitiestest

import (
	"fmt"
	"strings"

	"github.com/estompe/estompe/entities"
)

// Want is an expectation of a fixture: a span of the text without marks.
type Want struct {
	entities.Span
	Kind   entities.Kind
	Role   entities.Role
	Sub    string
	Entity string
}

// Parse takes the marks out of a fixture.
func Parse(fixture string) (text string, wants []Want, err error) {
	var b strings.Builder
	rest := fixture
	for {
		before, after, ok := strings.Cut(rest, "⟦")
		b.WriteString(before)
		if !ok {
			return b.String(), wants, nil
		}
		inside, tail, ok := strings.Cut(after, "⟧")
		words, label, bar := cutLast(inside, "¦")
		if !ok || !bar {
			return "", nil, fmt.Errorf("entitiestest: mark not closed at byte %d of the fixture", len(fixture)-len(after))
		}
		w := Want{Span: entities.Span{Start: b.Len(), End: b.Len() + len(words)}}
		for i, f := range strings.Fields(label) {
			switch {
			case i == 0:
				w.Kind = entities.Kind(f)
			case strings.HasPrefix(f, "#"):
				w.Entity = f[1:]
			case strings.HasPrefix(f, "sub="):
				w.Sub = f[4:]
			default:
				w.Role = entities.Role(f)
			}
		}
		wants = append(wants, w)
		b.WriteString(words)
		rest = tail
	}
}

func cutLast(s, sep string) (before, after string, ok bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len(sep):], true
}
