package policy

import (
	"testing"

	"github.com/estompe/estompe/entities"
)

func person(r entities.Role) Facts { return Facts{Kind: entities.KindPerson, Role: r, Confidence: 90} }

func thing(k entities.Kind) Facts { return Facts{Kind: k, Confidence: 90} }

func (f Facts) with(g Flags) Facts { f.Flags |= g; return f }

func (f Facts) doubted() Facts { f.Doubt = "ambiguous"; return f }

func TestZeroPolicyMasksEverything(t *testing.T) {
	for _, k := range append(entities.Kinds(), "caller.own", "") {
		for _, r := range append(entities.Roles(), "") {
			d := Policy{}.Decide(Facts{Kind: k, Role: r, Confidence: 100})
			if d.Action != Mask || d.Style == "" || d.Rule != "" {
				t.Fatalf("kind %q role %q: %+v", k, r, d)
			}
		}
	}
}

func TestDecide(t *testing.T) {
	initials := FranceOpenData()
	initials.Styles = map[entities.Kind]Style{"person": StyleInitials}
	laxer := KeepAll()
	laxer.Overlay = StatutoryOverlay()
	for _, c := range []struct {
		why    string
		p      Policy
		f      Facts
		action Action
		style  Style
		basis  string
		over   bool
	}{
		{"a judge is named", FranceOpenData(), person(entities.RoleJudge), Keep, "", "COJ L111-13", false},
		{"a judge of whom we doubt is hidden", FranceOpenData(), person(entities.RoleJudge).doubted(), Pseudonymize, StyleLetters, "COJ L111-13", false},
		{"an unknown person is a third party", FranceOpenData(), person(""), Pseudonymize, StyleLetters, "COJ L111-13", false},
		{"a profession nobody defined is a third party", FranceOpenData(), person("pro.other"), Pseudonymize, StyleLetters, "COJ L111-13", false},
		{"an officer is hidden before the party", FranceOpenData(), person(entities.RolePartyOfficer), Pseudonymize, StyleLetters, "COJ L111-13", false},
		{"a kind nobody defined is masked", FranceOpenData(), thing("caller.own"), Mask, StyleNumber, "", false},
		{"the year of birth stays", Bloc1(), thing(entities.KindBirth), Generalize, StyleYear, "COJ L111-13", false},
		{"but not a minor's", Bloc1(), thing(entities.KindBirth).with(Minor), Pseudonymize, StyleNumber, "CJPM L513-4", true},
		{"an address is numbered", Bloc1(), thing(entities.KindAddress), Mask, StyleNumber, "COJ L111-13", false},
		{"a claimed secret is cut", Bloc1(), thing(entities.KindBusinessSecret).with(Claimed), Mask, StyleEllipsis, "C. com. L153-1", false},
		{"a minor's initials are unlawful", initials, person(entities.RolePartyMinor), Pseudonymize, StyleLetters, "COJ L111-13", true},
		{"an adult's are not", initials, person(entities.RoleParty), Pseudonymize, StyleInitials, "COJ L111-13", false},
		{"the overlay outranks a preset that keeps", laxer, person(entities.RoleJudge).with(ProtectedUnit), Mask, StyleLabel, "loi 1881 art. 39 sexies", true},
		{"a victim's consent lifts the overlay", laxer, person(entities.RoleThirdVictim).with(SexualVictim | Consent), Keep, "", "", false},
		{"keep-all keeps a minor", KeepAll(), person(entities.RolePartyMinor).with(Minor), Keep, "", "", false},
		{"the strongest of the overlay decides", laxer, person(entities.RolePartyMinor).with(Minor | Undercover), Mask, StyleLabel, "CPP 706-84", true},
		{"strict leaves a placeholder", Strict(), thing(entities.KindPseudonym), Keep, "", "", false},
		{"strict hides a court", Strict(), thing(entities.KindCourt), Mask, StyleNumber, "", false},
	} {
		d := c.p.Decide(c.f)
		if d.Action != c.action || d.Style != c.style || d.Basis != c.basis || d.Overlay != c.over {
			t.Errorf("%s: got %s %s %q overlay=%v (rule %s)", c.why, d.Action, d.Style, d.Basis, d.Overlay, d.Rule)
		}
	}
}

func TestAStyleThatLeavesAPartIsForGeneralizeAlone(t *testing.T) {
	p := Policy{Style: StyleYear, Rules: []Rule{
		{ID: "part", When: Match{Kinds: []entities.Kind{"date.birth"}}, Action: Generalize, Style: StyleLabel},
		{ID: "whole", When: Match{Kinds: []entities.Kind{"date.death"}}, Action: Mask, Style: StyleRange},
	}}
	for kind, want := range map[entities.Kind]Style{"date.birth": StyleYear, "date.death": StyleLabel, "address": StyleLabel} {
		if d := p.Decide(thing(kind)); d.Style != want {
			t.Errorf("%s is replaced by %s", kind, d.Style)
		}
	}
}

func TestDecideNamesTheRuleThatTheOverlayReplaced(t *testing.T) {
	p := FranceOpenData()
	d := p.Decide(person(entities.RoleJudge).with(IntelligenceAgent))
	if d.Rule != "overlay/intelligence" || d.Ruled != "judge" || d.Ground != GroundOverlay {
		t.Errorf("got %+v", d)
	}
}

func TestStrengthOfUnknownActions(t *testing.T) {
	for _, a := range []Action{"", "maks"} {
		if a.Strength() != Mask.Strength() || !a.Hides() {
			t.Errorf("%q is not as strong as mask", a)
		}
	}
}

func BenchmarkDecide(b *testing.B) {
	p := Bloc1()
	f := thing(entities.KindPlate)
	b.ReportAllocs()
	for b.Loop() {
		p.Decide(f)
	}
}
