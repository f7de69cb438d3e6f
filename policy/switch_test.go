package policy

import (
	"errors"
	"strings"
	"testing"
)

func TestSwitches(t *testing.T) {
	judge, lawyer := sampleOf(ClassJudge), sampleOf(ClassLawyer)
	figure := thing("secret.business")
	figure.Sub = "margin"
	inCompany := sampleOf(ClassCompanyName)
	inCompany.Role = "party"
	clause := thing("secret.business")
	clause.Sub = "clause"
	for _, c := range []struct {
		why    string
		p      Policy
		f      Facts
		action Action
	}{
		{"the bench is hidden", FranceOpenData().With(HideBench()), judge, Mask},
		{"lawyers are not the bench", FranceOpenData().With(HideBench()), lawyer, Keep},
		{"of two switches the later stands", FranceOpenData().With(HideBench(), ShowBench()), judge, Keep},
		{"and the other way round", FranceOpenData().With(ShowBench(), HideBench()), judge, Mask},
		{"lawyers follow judges", FranceOpenData().With(HideJudges(), LawyersAsJudges()), lawyer, Mask},
		{"lawyers follow judges back", LudetFree().With(ShowBench(), LawyersAsJudges()), lawyer, Keep},
		{"a switch works over a rule that keeps everything", InternalUse().With(HideBench()), judge, Mask},
		{"and touches nothing else there", InternalUse().With(HideBench()), lawyer, Keep},
		{"to show third parties of the strictest policy shows no judge", Strict().With(Show(ClassThird)), judge, Mask},
		{"but shows third parties", Strict().With(Show(ClassThird)), sampleOf(ClassThird), Keep},
		{"who is in doubt is not shown", Strict().With(ShowBench()), judge.doubted(), Mask},
		{"the overlay stays above", FranceOpenData().With(Show(ClassMinor)), sampleOf(ClassMinor), Pseudonymize},
		{"an office holder ad litem", FranceOpenData().With(ShowAdLitem()), sampleOf(ClassTrustee).with(AdLitem), Keep},
		{"an office holder who is not", FranceOpenData().With(ShowAdLitem()), sampleOf(ClassTrustee), Pseudonymize},
		{"one hidden after all", FranceOpenData().With(ShowAdLitem(), Hide(ClassTrustee)), sampleOf(ClassTrustee).with(AdLitem), Mask},
		{"a sole trader", FranceOpenData().With(HideSoleTraders()), sampleOf(ClassCompany).with(SoleTrader), Mask},
		{"a company that is none", FranceOpenData().With(HideSoleTraders()), sampleOf(ClassCompany), Keep},
		{"a party's name in a company's", FranceOpenData(), inCompany, Pseudonymize},
		{"which may be shown with the company", FranceOpenData().With(ShowNamesInCompanies()), inCompany, Keep},
		{"but not a minor's", FranceOpenData().With(ShowNamesInCompanies()), inCompany.with(Minor), Pseudonymize},
		{"nor the party elsewhere", FranceOpenData().With(ShowNamesInCompanies()), sampleOf(ClassParty), Pseudonymize},
		{"a name of nobody of the case in a company's", FranceOpenData(), sampleOf(ClassCompanyName), Keep},
		{"which may be hidden", FranceOpenData().With(HideNamesInCompanies()), sampleOf(ClassCompanyName), Mask},
		{"the year stays", Strict().With(KeepYear()), sampleOf(ClassCivilDate), Generalize},
		{"a lay judge", FranceOpenData().With(HideLayJudges()), judge.with(LayJudge), Mask},
		{"a margin", FranceOpenData().With(HideBusinessSecrets("margin")), figure, Mask},
		{"a clause beside it", FranceOpenData().With(HideBusinessSecrets("margin")), clause, Keep},
		{"towns", FranceOpenData().With(HideTowns()), sampleOf(ClassLocality), Mask},
		{"court names", FranceOpenData().With(HideCourtNames()), sampleOf(ClassCourt), Mask},
	} {
		if err := c.p.Validate().Err(); err != nil {
			t.Errorf("%s: %v", c.why, err)
		}
		if d := c.p.Decide(c.f); d.Action != c.action {
			t.Errorf("%s: %s by %s", c.why, d.Action, d.Rule)
		}
	}
}

func TestSwitchIsRecorded(t *testing.T) {
	p := FranceOpenData().With(HideBench().On(GroundEntourage, FirstPresident).As(StyleLabel))
	d := p.Decide(sampleOf(ClassClerk))
	if p.Name != "france-open-data+hide-bench" || d.Rule != "hide-bench/clerk" || d.Ground != GroundEntourage ||
		d.Decider != FirstPresident || d.Style != StyleLabel || d.Basis != "COJ L111-13" {
		t.Errorf("%s: %+v", p.Name, d)
	}
}

func TestASwitchLeavesNothingOfTheOneThatItUndoes(t *testing.T) {
	p := FranceOpenData().With(HideBench(), ShowBench())
	for _, r := range p.Rules {
		if strings.HasPrefix(r.ID, "hide-bench/") {
			t.Errorf("%s is left", r.ID)
		}
	}
	if d := p.Decide(sampleOf(ClassJudge).doubted()); d.Rule != "doubted-person" {
		t.Errorf("a judge in doubt is decided by %s", d.Rule)
	}
}

func TestWithLeavesThePolicyAlone(t *testing.T) {
	p := FranceOpenData()
	before := p.Digest()
	p.With(HideBench(), HideCompanies())
	if p.Digest() != before {
		t.Error("With changed its policy")
	}
}

func TestUnknownSwitchesAreRefused(t *testing.T) {
	for _, s := range []Switch{{Name: "hide-everybody"}, Hide("judgee"), {}} {
		if err := FranceOpenData().With(s).Validate().Err(); err == nil {
			t.Errorf("%+v is taken", s)
		}
	}
}

func TestEverySwitchTurnsEveryPreset(t *testing.T) {
	presets := allPresets()
	for _, name := range SwitchNames() {
		s := Switch{Name: name}
		if turns()[name].open {
			s.Classes = []ClassID{ClassTrustee}
		}
		for _, p := range presets {
			q := p.With(s)
			if err := q.Validate().Err(); err != nil {
				t.Errorf("%s with %s: %v", p.Name, name, err)
			}
			classes := turns()[name].classes
			if turns()[name].open {
				classes = s.Classes
			}
			for _, c := range classes {
				f := sampleOf(c).with(turns()[name].flags)
				r := first(q.Rules, &f, c)
				if r == nil || r.ID != name+"/"+string(c) {
					t.Errorf("%s with %s: %s is decided by another rule", p.Name, name, c)
				}
			}
		}
	}
}

func TestBaseAndSwitchesInJSON(t *testing.T) {
	in := `{"version":1,"base":"france-open-data","name":"mine","with":[
		{"switch":"hide-bench","ground":"entourage","decider":"first-president"},
		{"switch":"show","classes":["trustee"]}],
		"rules":[{"id":"locality","when":{"kinds":["locality"]},"action":"mask"}],
		"overlay":[{"id":"horses","when":{"kinds":["animal"]},"action":"mask"}]}`
	p, err := Parse([]byte(in))
	if err != nil {
		t.Fatal(err)
	}
	want := FranceOpenData().With(HideBench().On(GroundEntourage, FirstPresident), Show(ClassTrustee))
	for _, f := range sampleFacts() {
		if f.Kind == "locality" {
			continue
		}
		if a, b := p.Decide(f).Action, want.Decide(f).Action; a != b {
			t.Errorf("%v: %s in JSON, %s in Go", f, a, b)
		}
	}
	if p.Name != "mine" || p.Decide(thing("locality")).Action != Mask || len(p.Overlay) != len(StatutoryOverlay())+1 {
		t.Errorf("name, rule or overlay is lost: %s", p.Name)
	}
	for _, c := range []struct{ why, in, path, hint string }{
		{"unknown base", `{"version":1,"base":"bloc1"}`, "base", "bloc-1"},
		{"unknown switch", `{"version":1,"base":"bloc-1","with":[{"switch":"hide-benches"}]}`, "with[0].switch", "hide-bench"},
		{"switch without classes", `{"version":1,"base":"bloc-1","with":[{"switch":"hide"}]}`, "with[0].classes", ""},
		{"classes for a switch that knows its own", `{"version":1,"base":"bloc-1","with":[{"switch":"hide-bench","classes":["judge"]}]}`, "with[0].classes", ""},
		{"unknown class", `{"version":1,"base":"bloc-1","with":[{"switch":"hide","classes":["jugde"]}]}`, "with[0].classes[0]", "judge"},
		{"unknown provision", `{"version":1,"base":"bloc-1","with":[{"switch":"hide-bench","cite":["soclé"]}]}`, "with[0].cite[0]", ""},
		{"a bad sub-kind", `{"version":1,"base":"bloc-1","with":[{"switch":"hide-business-secrets","subs":["A B"]}]}`, "with[0].subs[0]", ""},
		{"own rule at its own place", `{"version":1,"base":"bloc-1","rules":[{"id":"a","action":"mask","style":"year"}]}`, "rules[0].style", ""},
	} {
		_, err := Parse([]byte(c.in))
		var e *Error
		if !errors.As(err, &e) || e.Path != c.path || e.Hint != c.hint && c.hint != "" {
			t.Errorf("%s: %v", c.why, err)
		}
	}
}
