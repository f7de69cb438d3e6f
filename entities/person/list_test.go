package person_test

import (
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/entities/person"
)

// A list of names under a label, the role of all of them, and the reason.
var lists = []struct {
	text  string
	names int
	role  entities.Role
	why   string
}{
	{"Accusés :\nVARAGNOL Tony\nOSTROWSKA Christ Junior\n\n", 2, entities.RoleParty, "surname first, no civility"},
	{"Assesseurs :\nMme Odile Varagnol,\nM. Tony Ostrowski,\nM. Paul Serin\n", 3, entities.RoleJudge, "civilities and commas"},
	{"Greffiers :\r\n- Odile VARAGNOL\r\n- Tony SERIN\r\n", 2, entities.RoleClerk, "bullets and CRLF"},
}

func TestLists(t *testing.T) {
	for _, c := range lists {
		_, found := entitiestest.Find(t, c.text, person.Recognizer())
		n := 0
		for _, m := range found {
			if m.Kind != entities.KindPerson {
				continue
			}
			n++
			best, weight := entities.RoleNone, 0
			for _, k := range m.Clues {
				if k.Weight > weight {
					best, weight = k.Role, k.Weight
				}
			}
			if best != c.role {
				t.Errorf("%s: name %d of %q speaks for %q", c.why, n, c.text, best)
			}
		}
		if n != c.names {
			t.Errorf("%s: %d names in %q", c.why, n, c.text)
		}
	}
}

// A line of prose between a label and a name ends the label.
func TestProseEndsAList(t *testing.T) {
	_, found := entitiestest.Find(t, "Greffier :\nOdile VARAGNOL\nles parties étaient présentes\nTony SERIN, né le 3 mai 1960\n", person.Recognizer())
	for _, k := range found[len(found)-1].Clues {
		if k.Role == entities.RoleClerk {
			t.Error("a name behind a line of prose takes the label above it")
		}
	}
}
