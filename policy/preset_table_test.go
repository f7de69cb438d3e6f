package policy

import (
	"strings"
	"testing"
)

// The tables say for each class and preset what the sources say: K keep, P
// pseudonym, M mask, G generalise, R on request or decision, ? not established
// (hidden, or what stands before it), "-" nothing said (hidden). "=" is the
// first column, "base" the socle.

const frenchColumns = "france-open-data bloc-1 bloc-2 bloc-3 bloc-4 tribunal-commerce france-administrative ludet-free business-secrets"

const frenchTable = `
party            | P | P | P | P | P | P | P | P | base
third            | P | P | P | P | P | P | P | P | base
company-officer  | P | P | P | P | P | P | P | P | base
minor            | P | = | = | = | = | = | = | = | =
victim           | P | = | = | = | = | = | = | = | =
judge            | K,R | K,R | K,R | K,R | K,R | K,R | K,R | M | K
prosecutor       | K,R | K,R | K,R | K,R | K,R | K,R | K | M | K
clerk            | K,R | K,R | K,R | K,R | K,R | K,R | K,R | M | K
rapporteur-public| K,R | = | = | = | = | = | K,R | M | K
lawyer           | K | K | K | K | K | K | K | M | K
law-firm         | K | K | K | K | K | K | K | M | K
expert           | P | P | P | P | P | P | P | P | base
bailiff          | P | P | P | P | P | P | P | P | base
notary           | P | P | P | P | P | P | P | P | base
trustee          | P | = | = | = | = | = | ? | P | base
guardian         | P | = | = | = | = | = | ? | P | base
interpreter      | P | P | P | P | P | P | P | P | base
police           | P | = | = | = | = | = | P | P | base
union            | P | = | = | = | = | = | ? | P | base
public           | K | K | K | K | K | K | K | K | K
company          | K,R | M | M | K | K | K,R | K,R | M | K
public-body      | K | K | K | K | K | K | K | K | K
establishment    | K,R | M | M | M | M | K,R | K | M | K
address          | K,R | M | M | M | M | K,R | M | M | K
locality         | K,R | M | M | M | M | K,R | K | R | K
civil-date       | K,R | G | K | G | K | K,R | R | base | base
date             | K | K | K | K | K | K | K | K | K
phone            | K,R | M | M | M | M | R | M | M | base
email            | K,R | M | M | M | M | M | M | M | base
url-naming-party | K,R | M | M | M | M | R | M | M | base
person-number    | K,R | M | M | M | M | R | M | M | base
company-number   | K,R | M | M | K | K | K,R | K | M | K
account          | K,R | M | M | M | M | R | M | base | M
parcel           | K,R | M | M | M | M | R | R | base | base
plate            | K,R | M | M | M | M | R | M | base | base
case-number      | K | K | K | K | K | K | K | K | K
court            | K | K | K | K | K | K | K | K | K
law              | K | K | K | K | K | K | K | K | K
place            | K | K | K | K | K | K | K | K | K
pseudonym        | K | K | K | K | K | K | K | K | K
business-secret  | R | R | R | R | R | R | R | R | M
claimed-secret   | M | M | M | M | M | M | M | M | M
`

const foreignColumns = "cjeu echr germany-land germany-federal netherlands spain switzerland belgium italy austria luxembourg portugal"

const foreignTable = `
party            | P | K,R | P | P | P | P | P | P | K,R | P | P | P
third            | P | K,R | P | P | P | P | P | P | K,R | P | P | P
minor            | P | R | P | P | P | P | P | P | R | P | P | P
victim           | P | R | P | P | P | P | P | P | R | P | P | P
judge            | K | K | P | K | K | K | K | K | K | K | K | K
prosecutor       | K | K | ? | - | K | K | K | K | K | K | K | -
clerk            | K | K | ? | - | K | ? | K | K | K | K | K | -
lawyer           | K | K | P | P | K | ? | K | K | K | K | K | ?
expert           | P | K | P | P | K | ? | P | ? | K | - | - | ?
bailiff          | P | K | ? | - | K | ? | ? | ? | K | - | - | -
notary           | P | K | ? | - | K | ? | ? | ? | K | - | - | -
trustee          | K | K | ? | - | K | ? | ? | ? | K | - | - | -
interpreter      | - | K | ? | - | K | ? | ? | ? | K | - | - | -
police           | P | K,R | ? | - | P | K | P | ? | K | - | - | -
company          | K | K | M | M | K | K | M | K | K | M | M | M
public-body      | K | K | K | K | K | K | K | K | K | K | K | K
establishment    | K,R | K | M | M | K | K | K | K | K | - | - | -
address          | M | K,R | M | M | M | M | M | M | K | M | M | -
locality         | M | K | M | M | K | K | K | K | K | M | - | -
civil-date       | M | G | M | M | M | ? | G | ? | K | - | - | -
phone            | M | M | M | M | M | M | M | M | K,R | - | - | -
email            | M | M | M | M | M | M | M | M | K,R | - | - | -
url-naming-party | M | M | M | M | M | M | M | M | K,R | - | - | -
person-number    | M | M | M | M | M | M | M | M | K,R | - | M | -
company-number   | K | K | M | M | K | K | M | K | K | - | M | -
account          | M | M | M | M | ? | ? | M | ? | K,R | - | - | -
parcel           | M | M | M | M | ? | ? | M | ? | K,R | - | - | -
plate            | M | M | M | M | ? | ? | M | ? | K,R | - | - | -
case-number      | K | K | K | K | K | K | K | K | K | K | K | K
business-secret  | R | R | R | R | R | R | R | R | R | R | R | R
claimed-secret   | M | M | M | M | M | M | M | M | M | M | M | M
`

func TestPresetsFollowTheTables(t *testing.T) {
	checkTable(t, frenchColumns, frenchTable)
	checkTable(t, foreignColumns, foreignTable)
}

func checkTable(t *testing.T, columns, table string) {
	names := strings.Fields(columns)
	for line := range strings.Lines(table) {
		cells := strings.Split(strings.TrimSpace(line), "|")
		if len(cells) == 1 {
			continue
		}
		class := ClassID(strings.TrimSpace(cells[0]))
		if len(cells) != len(names)+1 {
			t.Fatalf("%s: %d cells", class, len(cells)-1)
		}
		for i, name := range names {
			cell := strings.TrimSpace(cells[i+1])
			if cell == "=" || cell == "base" {
				cell = strings.TrimSpace(cells[1])
			}
			p, ok := Named(name)
			if !ok {
				t.Fatalf("no preset %s", name)
			}
			checkCell(t, p, class, cell)
		}
	}
}

var letters = map[byte]Action{'K': Keep, 'P': Pseudonymize, 'M': Mask, 'G': Generalize}

// checkCell looks at the rule and not at the decision, which the overlay may have strengthened.
func checkCell(t *testing.T, p Policy, class ClassID, cell string) {
	t.Helper()
	f := sampleOf(class)
	if got, _ := ClassOf(f); got != class {
		t.Fatalf("the sample of %s is in %s", class, got)
	}
	r := first(p.Rules, &f, class)
	if r == nil || len(r.Cite) == 0 && class != ClassPseudonym || r.Ground == "" || r.Decider == "" {
		t.Errorf("%s, %s: no rule, or one without ground, decider and provision", p.Name, class)
		return
	}
	switch want, known := letters[cell[0]]; {
	case known && r.Action != want:
		t.Errorf("%s, %s: %s, want %s", p.Name, class, r.Action, cell)
	case cell[0] == 'R' && r.Action != Keep, !known && cell[0] != 'R' && r.Action == Keep:
		t.Errorf("%s, %s: %s, want %s", p.Name, class, r.Action, cell)
	case strings.Contains(cell, "R") && len(r.OnRequest) == 0:
		t.Errorf("%s, %s: nothing may be requested", p.Name, class)
	}
}

func TestCopiesIndexAndInternal(t *testing.T) {
	for _, c := range []struct {
		why    string
		p      Policy
		f      Facts
		action Action
		over   bool
	}{
		{"a copy names the parties", ThirdPartyCopy(), sampleOf(ClassParty), Keep, false},
		{"a copy names whom we doubt", ThirdPartyCopy(), sampleOf(ClassJudge).doubted(), Keep, false},
		{"a copy does not name a minor", ThirdPartyCopy(), sampleOf(ClassMinor), Pseudonymize, true},
		{"the index hides judges", IndexText(), sampleOf(ClassJudge), Mask, false},
		{"the index hides parties", IndexText(), sampleOf(ClassParty), Pseudonymize, false},
		{"the index has companies", IndexText(), sampleOf(ClassCompany), Keep, false},
		{"the court sees parties", InternalUse(), sampleOf(ClassParty), Keep, false},
		{"the court does not see an undercover officer", InternalUse(), sampleOf(ClassPolice).with(Undercover), Mask, true},
		{"the agreement keeps the socle", LudetAgreement(), sampleOf(ClassParty), Pseudonymize, false},
		{"the agreement names judges", LudetAgreement(), sampleOf(ClassJudge), Keep, false},
		{"Italy names parties", Italy(), sampleOf(ClassParty), Keep, false},
		{"Italy does not name minors", Italy(), sampleOf(ClassMinor), Pseudonymize, true},
		{"a Dutch company that leads to a person", Netherlands(), sampleOf(ClassCompany).with(NamedAfterPerson), Mask, false},
		{"an old figure is no secret", BusinessSecrets(), thing("secret.business").with(Old), Keep, false},
		{"unless it is claimed", BusinessSecrets(), thing("secret.business").with(Old | Claimed), Mask, false},
		{"a company whose identity is the secret", BusinessSecrets(), sampleOf(ClassCompany).with(Claimed), Mask, false},
	} {
		if d := c.p.Decide(c.f); d.Action != c.action || d.Overlay != c.over {
			t.Errorf("%s: %s by %s", c.why, d.Action, d.Rule)
		}
	}
	f := thing("secret.business")
	f.Sub = "market_share"
	if d := BusinessSecrets().Decide(f); d.Action != Generalize || d.Style != StyleRange {
		t.Errorf("a market share becomes %s %s", d.Action, d.Style)
	}
}

func TestStylesOfPresets(t *testing.T) {
	for _, c := range []struct {
		preset        string
		person, other Style // of a third party, and of an address where it is hidden
	}{
		{"france-open-data", StyleLetters, ""}, {"bloc-1", StyleLetters, StyleNumber}, {"france-administrative", StylePair, StyleEllipsis},
		{"cjeu", StyleTwoLetters, StyleEllipsis}, {"germany-land", StyleLetter, StyleEllipsis}, {"netherlands", StyleRole, StyleLabel},
		{"spain", StyleFictional, StyleEllipsis}, {"switzerland", StyleUnderscore, StyleEllipsis}, {"belgium", StyleLetters, StyleLabel},
		{"austria", StyleStars, StyleStars}, {"luxembourg", StyleTyped, StyleTyped}, {"portugal", StyleDoubled, StyleEllipsis},
	} {
		p, _ := Named(c.preset)
		if got := p.Decide(sampleOf(ClassThird)).Style; got != c.person {
			t.Errorf("%s: a person is replaced by %s", c.preset, got)
		}
		if got := p.Decide(sampleOf(ClassAddress)).Style; got != c.other {
			t.Errorf("%s: an address is replaced by %s", c.preset, got)
		}
	}
}

func TestProtectedIdentitiesAreHiddenAndNeverByInitials(t *testing.T) {
	for _, p := range allPresets() {
		for _, f := range sampleFacts() {
			if d := p.Decide(f); d.Overlay && (d.Style.Initials() || d.Action.Strength() < Pseudonymize.Strength()) {
				t.Errorf("%s: %v is %s %s under the overlay", p.Name, f, d.Action, d.Style)
			}
		}
	}
}

func TestEveryClassHasItsSample(t *testing.T) {
	for _, c := range Classes() {
		if got, _ := ClassOf(sampleOf(c.ID)); got != c.ID {
			t.Errorf("the sample of %s is in %s", c.ID, got)
		}
		if c.Title.FR == "" || c.Title.EN == "" {
			t.Errorf("%s has no title", c.ID)
		}
	}
}

func TestPresetsDoNotShareTheirParts(t *testing.T) {
	for _, name := range Names() {
		p, _ := Named(name)
		before := p.Digest()
		q, _ := Named(name)
		for i := range q.Rules {
			q.Rules[i].Action = Keep
			if len(q.Rules[i].When.Classes) > 0 {
				q.Rules[i].When.Classes[0] = ClassDate
			}
			if len(q.Rules[i].Cite) > 0 {
				q.Rules[i].Cite[0] = CiteLudet
			}
		}
		if r, _ := Named(name); r.Digest() != before || p.Digest() != before {
			t.Errorf("%s: a change of one copy is seen in another", name)
		}
		if p.Name != name || p.Title.FR == "" || p.Doc.EN == "" {
			t.Errorf("%s: no name, title or doc", name)
		}
	}
}
