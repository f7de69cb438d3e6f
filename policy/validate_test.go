package policy

import (
	"testing"

	"github.com/estompe/estompe/entities"
)

func TestPresetsAreFlawless(t *testing.T) {
	for _, p := range allPresets() {
		for _, f := range p.Validate() {
			t.Errorf("%s: %v (fatal=%v)", p.Name, &f.Error, f.Fatal)
		}
	}
}

func TestTooManyRulesAreRefused(t *testing.T) {
	var p Policy
	for i := range maxRules + 1 {
		p.Rules = append(p.Rules, Rule{ID: itoa(i), Action: Mask})
	}
	if err := p.Validate().Err(); err == nil || p.Digest() != "" {
		t.Error("a policy of too many rules is taken")
	}
	p.Rules = p.Rules[:maxRules]
	if err := p.Validate().Err(); err != nil {
		t.Error(err)
	}
}

func TestValidate(t *testing.T) {
	persons := Match{Kinds: []entities.Kind{"person"}}
	judges := Match{Kinds: []entities.Kind{"person"}, Roles: []entities.Role{"pro.judge"}}
	over := StatutoryOverlay()
	for _, c := range []struct {
		why           string
		p             Policy
		path, problem string
		fatal         bool
	}{
		{"the zero policy holds", Policy{}, "", "", false},
		{"unknown version", Policy{Version: 9}, "version", "unknown version", true},
		{"unknown action", Policy{Rules: []Rule{{ID: "a", Action: "hide"}}}, "rules[0].action", "unknown action", true},
		{"unknown style of a kind", Policy{Styles: map[entities.Kind]Style{"person": "x"}}, "styles.person", "unknown style", true},
		{"a name that is not UTF-8", Policy{Name: "\xff"}, "name", "not valid UTF-8", true},
		{"no name", Policy{Rules: []Rule{{Action: Mask}}}, "rules[0].id", "the rule has no name", true},
		{"a flag nobody knows", Policy{Rules: []Rule{{ID: "a", When: Match{Flags: 1 << 31}}}}, "rules[0].when.flags", "unknown flag", true},
		{"unreachable", Policy{Rules: []Rule{{ID: "a", When: persons}, {ID: "b", When: judges}}},
			"rules[1]", "an earlier rule decides all that this one is for", false},
		{"contradiction", Policy{Rules: []Rule{{ID: "a", When: judges}, {ID: "b", When: judges, Action: Pseudonymize}}},
			"rules[1]", "an earlier rule decides the same mentions otherwise", false},
		{"the narrow rule first is fine", Policy{Rules: []Rule{{ID: "a", When: judges}, {ID: "b", When: persons}}}, "", "", false},
		{"keep without a ground", Policy{Overlay: over, Rules: []Rule{{ID: "a", Action: Keep}}}, "rules[0].ground", "something is kept without a ground", false},
		{"keeping without an overlay", Policy{Rules: []Rule{{ID: "a", Action: Keep, Ground: GroundPublicity}}},
			"overlay", "no overlay protects the identities that may never be published", false},
		{"an overlay that keeps", Policy{Overlay: []Rule{{ID: "a", Action: Keep, Ground: GroundConsent}}},
			"overlay[0]", "an overlay that keeps strengthens nothing", false},
		{"a role of a thing", Policy{Rules: []Rule{{ID: "a", When: Match{Kinds: []entities.Kind{"address"}, Roles: []entities.Role{"party"}}}}},
			"rules[0].when.kinds", "only a person has a role or stands in a company's name", false},
		{"a provision that is built in", Policy{Provisions: []Citation{{ID: CiteSocle}}}, "provisions[0].id", "the provision stands twice", true},
		{"a provision of no day", Policy{Provisions: []Citation{{ID: "own", Texts: []Article{{From: "2029-13-01"}}}}},
			"provisions[0].texts[0].from", "not a day (2029-01-31)", true},
	} {
		fs := c.p.Validate()
		if c.problem == "" {
			if len(fs) != 0 {
				t.Errorf("%s: %v", c.why, fs)
			}
			continue
		}
		if len(fs) != 1 || fs[0].Path != c.path || fs[0].Problem != c.problem || fs[0].Fatal != c.fatal {
			t.Errorf("%s: got %v", c.why, fs)
		}
		if (fs.Err() != nil) != c.fatal {
			t.Errorf("%s: Err gives %v", c.why, fs.Err())
		}
	}
}
