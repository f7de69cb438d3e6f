package policy

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"
)

// shell is a policy around rules.
func shell(rules string) string { return `{"version":1,"overlay":[],"rules":` + rules + `}` }

var refusals = []struct{ why, in, path, problem, hint string }{
	{"nothing", ``, "", "a value is missing", ""},
	{"not an object", `[]`, "", "an object is wanted", ""},
	{"null", `null`, "", "an object is wanted", ""},
	{"no version", `{"overlay":[]}`, "version", "the key is missing", ""},
	{"no overlay", `{"version":1}`, "overlay", "the key is missing", ""},
	{"another version", `{"version":2,"overlay":[]}`, "version", "unknown version", ""},
	{"version as text", `{"version":"1","overlay":[]}`, "version", "a whole number is wanted", ""},
	{"version with a fraction", `{"version":1.0,"overlay":[]}`, "version", "a whole number is wanted", ""},
	{"trailing data", `{"version":1,"overlay":[]}{}`, "", "something follows the value", ""},
	{"trailing comma", `{"version":1,"overlay":[],}`, "", "a key in quotation marks is missing", ""},
	{"key twice", `{"version":1,"overlay":[],"name":"a","name":"a"}`, "name", "the key stands twice", ""},
	{"key twice by an escape", `{"version":1,"overlay":[],"name":"a","n\u0061me":"a"}`, "name", "the key stands twice", ""},
	{"key in capitals", `{"Version":1,"overlay":[]}`, "Version", "no such key", "version"},
	{"key misspelt", `{"version":1,"overlay":[],"rulse":[]}`, "rulse", "no such key", "rules"},
	{"a key like a name is not shown", `{"version":1,"overlay":[],"Me Dupont":1}`, "?", "no such key", ""},
	{"null for a list", `{"version":1,"overlay":null}`, "overlay", "a list is wanted", ""},
	{"not UTF-8", "{\"version\":1,\"name\":\"\xff\",\"overlay\":[]}", "", "not valid UTF-8", ""},
	{"half a surrogate", `{"version":1,"name":"\ud800","overlay":[]}`, "name", "not an escape of JSON", ""},
	{"control character", "{\"version\":1,\"name\":\"a\nb\",\"overlay\":[]}", "name", "a control character stands in a string", ""},
	{"too deep", strings.Repeat(`{"a":`, 40), "", "", ""},
	{"rule without a name", shell(`[{"action":"keep"}]`), "rules[0].id", "the key is missing", ""},
	{"rule without an action", shell(`[{"id":"a"}]`), "rules[0].action", "the key is missing", ""},
	{"rules of one name", shell(`[{"id":"a","action":"mask"},{"id":"a","action":"mask"}]`), "rules[1].id", "another rule has this name", ""},
	{"action misspelt", shell(`[{"id":"a","action":"pseudonymise"}]`), "rules[0].action", "unknown action", "pseudonymize"},
	{"kind misspelt", shell(`[{"id":"a","action":"mask","when":{"kinds":["person","adress"]}}]`), "rules[0].when.kinds[1]", "unknown kind", "address"},
	{"kind in capitals", shell(`[{"id":"a","action":"mask","when":{"kinds":["Person"]}}]`), "rules[0].when.kinds[0]", "unknown kind", "person"},
	{"kind with another sign", shell(`[{"id":"a","action":"mask","when":{"kinds":["date_birth"]}}]`), "rules[0].when.kinds[0]", "unknown kind", "date.birth"},
	{"empty kind", shell(`[{"id":"a","action":"mask","when":{"kinds":[""]}}]`), "rules[0].when.kinds[0]", "kind is not a dotted name in small letters", ""},
	{"role misspelt", shell(`[{"id":"a","action":"mask","when":{"roles":["pro.lawer"]}}]`), "rules[0].when.roles[0]", "unknown role", "pro.lawyer"},
	{"zone misspelt", shell(`[{"id":"a","action":"mask","when":{"zones":["pannel"]}}]`), "rules[0].when.zones[0]", "unknown zone", "panel"},
	{"flag misspelt", shell(`[{"id":"a","action":"mask","when":{"flags":["minr"]}}]`), "rules[0].when.flags[0]", "no such name, or it stands twice", "minor"},
	{"flag twice", shell(`[{"id":"a","action":"mask","when":{"flags":["minor","minor"]}}]`), "rules[0].when.flags[1]", "no such name, or it stands twice", ""},
	{"confidence", shell(`[{"id":"a","action":"mask","when":{"min_confidence":101}}]`), "rules[0].when.min_confidence", "not between 0 and 100", ""},
	{"unknown provision", shell(`[{"id":"a","action":"mask","cite":["some-law"]}]`), "rules[0].cite[0]", "no such provision", ""},
	{"style that leaves a part", shell(`[{"id":"a","action":"mask","style":"year"}]`), "rules[0].style", "the style does not fit the action", ""},
	{"set and unset", shell(`[{"id":"a","action":"mask","when":{"flags":["minor"],"without":["minor"]}}]`), "rules[0].when.without", "a flag cannot be set and unset", ""},
	{"request misspelt", shell(`[{"id":"a","action":"keep","on_request":[{"action":"hide"}]}]`), "rules[0].on_request[0].action", "unknown action", ""},
	{"style of a kind", `{"version":1,"overlay":[],"styles":{"person":"lettres"}}`, "styles.person", "unknown style", "letters"},
}

func TestParseRefuses(t *testing.T) {
	for _, c := range refusals {
		_, err := Parse([]byte(c.in))
		var e *Error
		if !errors.As(err, &e) {
			t.Errorf("%s: not refused with a typed error: %v", c.why, err)
			continue
		}
		if c.problem != "" && (e.Path != c.path || e.Problem != c.problem || e.Hint != c.hint) {
			t.Errorf("%s: path %q problem %q hint %q", c.why, e.Path, e.Problem, e.Hint)
		}
	}
}

func TestParseReadsWhatCanonicalWrites(t *testing.T) {
	for _, p := range append(allPresets(), Policy{}) {
		data, err := p.Canonical()
		if err != nil {
			t.Fatalf("%s: %v", p.Name, err)
		}
		back, err := Parse(data)
		if err != nil {
			t.Fatalf("%s: %v", p.Name, err)
		}
		if !reflect.DeepEqual(back, p.normal()) {
			t.Errorf("%s: not the same after reading", p.Name)
		}
		if back.Digest() != p.Digest() || len(p.Digest()) != 64 {
			t.Errorf("%s: another digest after reading", p.Name)
		}
		var u Policy
		if m, err := json.Marshal(p); err != nil || json.Unmarshal(m, &u) != nil || !reflect.DeepEqual(u, back) {
			t.Errorf("%s: encoding/json reads another policy (%v)", p.Name, err)
		}
	}
}

func TestDigestTellsPoliciesApart(t *testing.T) {
	seen := map[string]string{}
	for _, p := range allPresets() {
		if other := seen[p.Digest()]; other != "" {
			t.Errorf("%s and %s have one digest", p.Name, other)
		}
		seen[p.Digest()] = p.Name
	}
	p := FranceOpenData()
	p.Rules[3].Note.EN += "."
	if p.Digest() == FranceOpenData().Digest() {
		t.Error("a changed note leaves the digest")
	}
}

func TestOwnKindsAndProvisions(t *testing.T) {
	in := `{"version":1,"overlay":[],"rules":[{"id":"horse","when":{"kinds":["animal.horse"]},"action":"mask","cite":["own-law"]}],
		"provisions":[{"id":"own-law","texts":[{"ref":"Code 1"}]}]}`
	p, err := Parse([]byte(in))
	if err != nil {
		t.Fatal(err)
	}
	if d := p.Decide(thing("animal.horse")); d.Rule != "horse" || d.Basis != "Code 1" {
		t.Errorf("got %+v", d)
	}
	if fs := p.Validate(); len(fs) != 1 || fs[0].Path != "rules[0].when.kinds[0]" || fs.Err() != nil {
		t.Errorf("a kind nobody produces is not reported: %v", fs)
	}
	if fs := p.Validate("animal.horse"); len(fs) != 0 {
		t.Errorf("a kind that the caller produces is reported: %v", fs)
	}
}

func FuzzParse(f *testing.F) {
	for _, p := range allPresets() {
		if data, err := p.Canonical(); err == nil {
			f.Add(string(data))
		}
	}
	for _, c := range refusals {
		f.Add(c.in)
	}
	f.Fuzz(func(t *testing.T, in string) {
		p, err := Parse([]byte(in))
		if err != nil {
			var e *Error
			if !errors.As(err, &e) {
				t.Fatalf("not a typed error: %v", err)
			}
			return
		}
		if !json.Valid([]byte(in)) {
			t.Fatal("reads what is not JSON")
		}
		once, err := p.Canonical()
		if err != nil {
			t.Fatalf("reads what it cannot write: %v", err)
		}
		again, err := Parse(once)
		if err != nil {
			t.Fatalf("does not read what it writes: %v", err)
		}
		if twice, _ := again.Canonical(); string(once) != string(twice) {
			t.Fatal("the canonical form changes when it is read again")
		}
		for _, facts := range sampleFacts() {
			if again.Decide(facts).Action != p.Decide(facts).Action {
				t.Fatal("decides otherwise after reading")
			}
		}
	})
}
