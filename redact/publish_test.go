package redact_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy"
	"github.com/estompe/estompe/redact"
)

func analyze(t *testing.T, src string, c redact.Case) *redact.Analysis {
	t.Helper()
	r, err := redact.New()
	if err != nil {
		t.Fatal(err)
	}
	a, err := r.Analyze(src, c)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// open is a civil case of a court of appeal, heard and pronounced in public.
func open() policy.Case {
	return policy.Case{
		Order: policy.Judicial, Court: policy.CourAppel, Criminal: policy.No, Type: policy.CaseType{Code: "80A"},
		Decision: policy.Public, Debates: policy.Public,
	}
}

func TestPublish(t *testing.T) {
	chambers := open()
	chambers.Debates = policy.NotPublic
	closed := open()
	closed.Decision = policy.NotPublic
	for _, c := range []struct {
		court   policy.Case
		outcome policy.Outcome
		why     string
	}{
		{open(), policy.PublishWhole, "public hearing, public decision"},
		{closed, policy.RefuseAll, "a decision that was not pronounced in public is refused"},
		{policy.Case{}, policy.RefuseAll, "nothing known is refused"},
		{chambers, policy.WithholdReasons, "after a hearing in chambers the reasons are taken out"},
	} {
		a := analyze(t, sample(t, 1), redact.Case{Court: c.court})
		p, err := a.Publish(policy.FranceOpenData())
		var refused *redact.RefusedError
		switch {
		case errors.As(err, &refused):
			if c.outcome != policy.RefuseAll || p != nil {
				t.Errorf("%s: refused with %v", c.why, err)
			}
		case err != nil:
			t.Errorf("%s: %v", c.why, err)
		case p.Verdict.Outcome != c.outcome:
			t.Errorf("%s: outcome %v, want %v", c.why, p.Verdict.Outcome, c.outcome)
		case c.outcome == policy.WithholdReasons && (strings.Contains(p.Text, "sans cause") || !strings.Contains(p.Text, "CONDAMNE") || len(p.Withheld) == 0):
			t.Errorf("%s: the reasons have to go and the ruling to stay", c.why)
		}
	}
}

func TestOrdersOfTheCourt(t *testing.T) {
	src := "Mme Jeanne Rocheteau, présidente, a statué. M. Luc Villedieu habite le Moulin Bleu."
	order := open()
	order.Hide = []policy.Term{
		{Text: "Rocheteau", Ground: policy.GroundSecurity, Decider: policy.CourtPresident, Cite: []policy.CitationID{policy.CiteComplementary}},
		{Text: "Moulin Bleu", Ground: policy.GroundPrivacy, Decider: policy.PresidingJudge, Cite: []policy.CitationID{policy.CiteComplementary}},
	}
	res, err := analyze(t, src, redact.Case{Court: order}).Apply(policy.FranceOpenData())
	if err != nil {
		t.Fatal(err)
	}
	for _, word := range []string{"Rocheteau", "Moulin", "Villedieu"} {
		if strings.Contains(res.Text, word) {
			t.Errorf("%s had to be hidden: %s", word, res.Text)
		}
	}
	grounds := map[policy.Ground]bool{}
	for _, s := range res.Spans {
		grounds[s.Decision.Ground] = true
	}
	if !grounds[policy.GroundSecurity] {
		t.Error("the result does not name the ground of the order")
	}
}

func TestCallersTerms(t *testing.T) {
	src := "M. Luc Villedieu, boulanger au Pont-Rouge, et Mme Ravel ont été entendus."
	c := redact.Case{
		Hide: []string{"pont rouge", "boulanger"}, Keep: []string{"RAVEL"},
		Persons: []redact.Person{{Name: "Luc Villedieu", Forms: []string{"Villedieu"}, Role: entities.RoleExpert}},
	}
	a := analyze(t, src, c)
	res, err := a.Apply(policy.FranceOpenData())
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(res.Text, "Pont-Rouge") || strings.Contains(res.Text, "boulanger") {
		t.Errorf("terms to hide are matched without case and hyphens: %s", res.Text)
	}
	if !strings.Contains(res.Text, "Ravel") {
		t.Errorf("a term to keep was hidden: %s", res.Text)
	}
	for _, e := range a.Entities() {
		if e.Kind == entities.KindPerson && e.Mentions[0] == 0 && e.Role != entities.RoleExpert {
			t.Errorf("what the caller says of a person has to outrank detection: %s", e.Role)
		}
	}
}

func TestVersionsHoldTheirOrder(t *testing.T) {
	a := analyze(t, sample(t, 1), redact.Case{})
	var all []policy.Policy
	for _, n := range policy.Names() {
		p, _ := policy.Named(n)
		all = append(all, p)
	}
	v, err := a.ApplyAll(all...)
	if err != nil {
		t.Fatal(err)
	}
	stricter := 0
	for _, o := range v.Order {
		if !o.Holds() {
			t.Errorf("%s and %s: the policies say %s, the texts %s", all[o.A].Name, all[o.B].Name, o.Policies, o.Text)
		}
		if o.Policies == policy.Stricter {
			stricter++
		}
	}
	if stricter == 0 {
		t.Error("no pair of presets is ordered: the test proves nothing")
	}
}

func TestSimulate(t *testing.T) {
	a := analyze(t, sample(t, 1), redact.Case{})
	same, err := a.Simulate(policy.FranceOpenData(), policy.FranceOpenData())
	if err != nil || len(same) != 0 {
		t.Errorf("a policy does not change against itself: %d changes, %v", len(same), err)
	}
	changes, err := a.Simulate(policy.FranceOpenData(), policy.FranceOpenData().With(policy.HideBench()))
	if err != nil || len(changes) == 0 {
		t.Fatalf("hiding the bench changes nothing: %v", err)
	}
	for _, c := range changes {
		if r := a.Mentions()[c.Mention].Role; !r.Professional() {
			t.Errorf("hiding the bench changes a %s", r)
		}
	}
}

func TestRecord(t *testing.T) {
	a := analyze(t, sample(t, 1), redact.Case{Court: open()})
	res, err := a.Apply(policy.Bloc1())
	if err != nil {
		t.Fatal(err)
	}
	key := []byte("a key of the caller")
	one, err := a.Record(res, key).Canonical()
	if err != nil {
		t.Fatal(err)
	}
	again, _ := analyze(t, sample(t, 1), redact.Case{Court: open()}).Apply(policy.Bloc1())
	two, _ := a.Record(again, key).Canonical()
	if string(one) != string(two) {
		t.Error("the same text, policy and case data have to give the same record")
	}
	for _, word := range []string{"Tallandier", "BRUNEAUX", "Corvisier", "GRENOBLE"} {
		if strings.Contains(string(one), word) {
			t.Error("the record holds a word of the source")
		}
	}
	lifted, err := a.Amend(a.Record(res, key), again, key, redact.Amendment{By: policy.DesignatedJudge, When: "2026-11-25", Ground: policy.GroundPublicity})
	if err != nil || lifted.Previous == "" || lifted.Change == nil {
		t.Errorf("a new version has to name the one before and why: %v", err)
	}
	if r := a.Record(res, nil); r.Text != "" || r.Output != "" {
		t.Error("without a key there is no digest of the text")
	}
}

func TestFatalPolicyGivesNothing(t *testing.T) {
	a := analyze(t, "M. Luc Villedieu est là.", redact.Case{})
	bad := policy.FranceOpenData()
	bad.Rules = append(bad.Rules, policy.Rule{ID: ""})
	if res, err := a.Apply(bad); err == nil || res != nil {
		t.Error("a rule without a name has to be refused, with no result")
	}
}

func TestNamesInAddressesOfTheWeb(t *testing.T) {
	src := "M. Luc Villedieu a écrit de luc.villedieu@exemple.fr à greffe@exemple.fr ; Me Anne Morvan, avocate, répond de morvan@exemple.fr."
	res, err := analyze(t, src, redact.Case{}).Apply(policy.FranceOpenData())
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(res.Text, "villedieu") {
		t.Errorf("a hidden name stands in an address: %s", res.Text)
	}
	if !strings.Contains(res.Text, "greffe@exemple.fr") || !strings.Contains(res.Text, "morvan@exemple.fr") {
		t.Errorf("addresses that bear no hidden name stay under this policy: %s", res.Text)
	}
}
