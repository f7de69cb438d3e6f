package policy

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"reflect"
	"strings"
	"testing"

	"github.com/estompe/estompe/entities"
)

// civil is a civil case of a tribunal judiciaire of which all is known.
func civil() Case {
	return Case{
		Order: Judicial, Court: TribunalJudiciaire, Criminal: No, Decision: Public, Debates: Public,
		Type: CaseType{Code: "50A", Bloc: 3, Decision: Public, Debates: Public}, Recommendation: Recommendation{Followed: Follows},
	}
}

func (c Case) but(change func(*Case)) Case { change(&c); return c }

func TestGate(t *testing.T) {
	for _, c := range []struct {
		why    string
		p      Policy
		c      Case
		want   Outcome
		reason ReasonCode
		path   string
	}{
		{"a civil case in public", Bloc3(), civil(), PublishWhole, "", ""},
		{"nothing known", Bloc3(), Case{}, RefuseAll, ReasonUnknown, "court"},
		{"nothing known, for the court itself", InternalUse(), Case{}, PublishWhole, "", ""},
		{"nothing known, no policy", Policy{}, Case{}, RefuseAll, ReasonUnknown, "court"},
		{"no case type", Bloc3(), civil().but(func(c *Case) { c.Type = CaseType{} }), RefuseAll, ReasonUnknown, "case_type.code"},
		{"unknown whether criminal", Bloc3(), civil().but(func(c *Case) { c.Criminal = "" }), RefuseAll, ReasonUnknown, "criminal"},
		{"hearing in chambers", Bloc3(), civil().but(func(c *Case) { c.Debates = NotPublic; c.Type.Debates = NotPublic }), WithholdReasons, ReasonChambers, "debates"},
		{"hearing in chambers, the judge lets the reasons stand", Bloc3(), civil().but(func(c *Case) {
			c.Debates, c.Reasons, c.Recommendation.Followed = NotPublic, No, FollowsNone
		}), PublishWhole, "", ""},
		{"but may not where the bundle is followed", Bloc3(), civil().but(func(c *Case) { c.Debates, c.Reasons = NotPublic, No }), RefuseAll, ReasonContradiction, "withhold_reasons"},
		{"hearing in chambers, commercial court, no flag", TribunalCommerce(), Case{Court: TribunalDeCommerce, Decision: Public, Debates: NotPublic}, PublishWhole, "", ""},
		{"hearing in chambers, commercial court, flagged", TribunalCommerce(), Case{Court: TribunalDeCommerce, Decision: Public, Debates: NotPublic, Reasons: Yes}, WithholdReasons, ReasonOrdered, "withhold_reasons"},
		{"business secret flagged", TribunalCommerce(), Case{Court: TribunalDeCommerce, Decision: Public, Debates: Public, Secret: Yes}, RefuseAll, ReasonSecret, "secret_reasons"},
		{"the non-confidential version of it", BusinessSecrets(), Case{Court: TribunalDeCommerce, Decision: Public, Debates: Public, Secret: Yes}, PublishWhole, "", ""},
		{"decision not public", Bloc3(), civil().but(func(c *Case) { c.Decision = NotPublic; c.Type.Decision = NotPublic }), RefuseAll, ReasonNotPublic, "decision"},
		{"of particular interest", Bloc3(), civil().but(func(c *Case) { c.Decision = NotPublic; c.Type.Decision = NotPublic; c.AdmittedBy = FirstPresident }), PublishWhole, "", ""},
		{"case type not public, box ticked", Bloc3(), civil().but(func(c *Case) { c.Type.Decision, c.Type.Debates = NotPublic, NotPublic }), PublishWhole, "", ""},
		{"case type in chambers, hearing public", Bloc3(), civil().but(func(c *Case) { c.Type.Debates = NotPublic }), RefuseAll, ReasonContradiction, "debates"},
		{"court of the other order", Bloc3(), civil().but(func(c *Case) { c.Order = Administrative }), RefuseAll, ReasonContradiction, "court"},
		{"extract only", Bloc3(), civil().but(func(c *Case) { c.ExtractOnly = Yes }), PublishExtract, ReasonExtract, "extract_only"},
		{"criminal, final", Bloc1(), civil().but(func(c *Case) { c.Criminal, c.Final, c.Type = Yes, Yes, CaseType{} }), PublishWhole, "", ""},
		{"criminal, not final", Bloc1(), civil().but(func(c *Case) { c.Criminal, c.Final = Yes, No }), RefuseAll, ReasonNotFinal, "final"},
		{"criminal, unknown whether final", Bloc1(), civil().but(func(c *Case) { c.Criminal = Yes }), RefuseAll, ReasonUnknown, "final"},
		{"juvenile court", Bloc1(), Case{Court: TribunalEnfants, Decision: Public, Debates: Public}, RefuseAll, ReasonNotFinal, "final"},
		{"an administrative case", FranceAdministrative(), Case{Court: ConseilEtat, Decision: Public, Debates: Public}, PublishWhole, "", ""},
		{"invalid data", Bloc3(), civil().but(func(c *Case) { c.Court = "tgi" }), RefuseAll, ReasonInvalid, "court"},
	} {
		v := c.c.Gate(c.p)
		if v.Outcome != c.want {
			t.Errorf("%s: %s for %v", c.why, v.Outcome, v.Reasons)
		}
		if c.reason == "" && len(v.Reasons) > 0 || c.reason != "" && (len(v.Reasons) == 0 || v.Reasons[0].Code != c.reason || v.Reasons[0].Path != c.path) {
			t.Errorf("%s: reasons %v", c.why, v.Reasons)
		}
		if (len(v.Withhold) > 0) != (v.Outcome == WithholdReasons || v.Outcome == PublishExtract) {
			t.Errorf("%s: withholds %v", c.why, v.Withhold)
		}
	}
}

func TestGuardRefusesUnsureZones(t *testing.T) {
	c := civil().but(func(c *Case) { c.Debates = NotPublic; c.Type.Debates = NotPublic })
	v := c.Gate(Bloc3())
	for _, g := range []struct {
		why   string
		found map[entities.Zone]int
		want  Outcome
	}{
		{"all sure", map[entities.Zone]int{"heading": 95, "reasons": 90, "ruling": 99}, WithholdReasons},
		{"none found", nil, RefuseAll},
		{"no ruling", map[entities.Zone]int{"reasons": 90}, RefuseAll},
		{"no reasons", map[entities.Zone]int{"ruling": 90}, RefuseAll},
		{"one unsure", map[entities.Zone]int{"facts": 40, "reasons": 90, "ruling": 99}, RefuseAll},
	} {
		if got := v.Guard(g.found); got.Outcome != g.want {
			t.Errorf("%s: %s", g.why, got.Outcome)
		}
	}
	plain := civil()
	if got := plain.Gate(Bloc3()).Guard(nil); got.Outcome != PublishWhole {
		t.Error("the guard refuses where nothing is withheld")
	}
}

func TestRecommendation(t *testing.T) {
	for _, c := range []struct {
		why  string
		c    Case
		want string // name of the policy, or path of the error
	}{
		{"followed", civil(), "bloc-3"},
		{"not followed", civil().but(func(c *Case) { c.Recommendation.Followed = FollowsNone }), "france-open-data"},
		{"replaced", civil().but(func(c *Case) { c.Recommendation = Recommendation{Followed: Replaces, Hide: []ClassID{ClassPlate}} }), "france-open-data+hide"},
		{"completed", civil().but(func(c *Case) { c.Recommendation = Recommendation{Followed: Adds, Hide: []ClassID{ClassCompany}} }), "bloc-3+hide"},
		{"flags both ways", civil().but(func(c *Case) {
			c.Recommendation = Recommendation{Followed: Follows, Hide: []ClassID{ClassCompany}, Keep: []ClassID{ClassLocality}}
		}), "bloc-3+hide+show"},
		{"unknown in a tribunal judiciaire", civil().but(func(c *Case) { c.Recommendation.Followed = "" }), "recommendation.followed"},
		{"no bundle in a tribunal judiciaire", civil().but(func(c *Case) { c.Type.Bloc = 0 }), "case_type.bloc"},
		{"no bundle in the Cour de cassation", Case{Court: CourCassation, Criminal: No}, "bloc-3"},
		{"criminal chamber", Case{Court: CourCassation, Criminal: Yes}, "bloc-1"},
		{"which chamber is unknown", Case{Court: CourAppel}, "bloc-1"},
		{"commercial court", Case{Court: TribunalDeCommerce}, "tribunal-commerce"},
		{"Conseil d'État", Case{Court: ConseilEtat}, "france-administrative"},
		{"nothing known", Case{}, "order"},
		{"a class on both lists", civil().but(func(c *Case) {
			c.Recommendation.Hide, c.Recommendation.Keep = []ClassID{ClassPlate}, []ClassID{ClassPlate}
		}), "recommendation.keep[0]"},
		{"no such bundle", civil().but(func(c *Case) { c.Type.Bloc = 5 }), "case_type.bloc"},
	} {
		p, err := c.c.Policy()
		var e *Error
		switch {
		case errors.As(err, &e) && e.Path != c.want, err == nil && p.Name != c.want:
			t.Errorf("%s: %q, %v", c.why, p.Name, err)
		}
	}
	c := civil().but(func(c *Case) { c.Recommendation = Recommendation{Followed: Replaces, Hide: []ClassID{ClassPlate}} })
	p, _ := c.Policy()
	if p.Decide(sampleOf(ClassPlate)).Action != Mask || p.Decide(sampleOf(ClassPhone)).Action != Keep {
		t.Error("the judge's list does not stand in the bundle's place")
	}
}

func lists() Case {
	term := Term{Ground: GroundPublicity, Decider: DesignatedJudge, Cite: []CitationID{CiteLift}}
	hide := Term{Text: "Zanzibar", Ground: GroundBusiness, Decider: PresidingJudge, Cite: []CitationID{CiteBusinessReasons}, Until: "2028-01-01"}
	keep, lapsed := term, term
	keep.Text, lapsed.Text, lapsed.Until = "Zébulon", "Zénobie", "2026-01-01"
	return Case{Hide: []Term{hide}, Keep: []Term{keep, lapsed}, Persons: []Person{{Terms: []Literal{"Zoé Zanzibar"}, Flags: Minor}}}
}

func TestDecideWithLists(t *testing.T) {
	c := lists()
	later := lists().but(func(c *Case) { c.Today = "2028-01-01" })
	party, court, plate := sampleOf(ClassParty), sampleOf(ClassCourt), sampleOf(ClassPlate)
	for _, k := range []struct {
		why        string
		c          *Case
		f          Facts
		hide, keep int
		action     Action
		rule       string
	}{
		{"no list", &c, party, 0, 0, Pseudonymize, "party"},
		{"no case", nil, party, 0, 0, Pseudonymize, "party"},
		{"kept by order", &c, party, 0, 1, Keep, "case/keep"},
		{"an order that ended, the day unknown", &c, party, 0, 2, Pseudonymize, "party"},
		{"no such order", &c, party, 0, 9, Pseudonymize, "party"},
		{"hidden by order", &c, court, 1, 0, Mask, "case/hide"},
		{"hidden anyway", &c, party, 1, 0, Pseudonymize, "party"},
		{"both", &c, party, 1, 1, Mask, "case/hide"},
		{"the secret has lapsed", &later, plate, 1, 0, Keep, "plate"},
		{"a minor is not kept by order", &c, sampleOf(ClassMinor), 0, 1, Pseudonymize, "overlay/minor-role"},
		{"nor by any other name", &c, party.with(Minor), 0, 1, Pseudonymize, "overlay/minor"},
	} {
		k.f.Hide, k.f.Keep = k.hide, k.keep
		d := k.c.Decide(FranceOpenData(), k.f)
		if d.Action != k.action || d.Rule != k.rule {
			t.Errorf("%s: %s by %s", k.why, d.Action, d.Rule)
		}
		if d.Rule == "case/hide" && (d.Basis != "C. com. L153-1" || d.Style != StyleEllipsis || d.Ground != GroundBusiness) {
			t.Errorf("%s: the order's ground is lost: %+v", k.why, d)
		}
	}
	if f := party.Flagged(c.Persons[0]); f.Flags != Minor {
		t.Error("the flags of a person are lost")
	}
}

func TestCaseShowsNoTerm(t *testing.T) {
	c := lists()
	var out strings.Builder
	for _, v := range []any{c, &c, c.Hide, c.Hide[0], c.Persons, c.Hide[0].Text} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d"} {
			fmt.Fprintf(&out, verb, v)
		}
		if b, err := json.Marshal(v); err == nil {
			out.Write(b)
		}
		var log bytes.Buffer
		slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "v", v)
		slog.New(slog.NewTextHandler(&log, nil)).Info("x", "v", v)
		out.Write(log.Bytes())
	}
	c.Hide[0].Cite = []CitationID{"x"}
	fmt.Fprint(&out, c.Validate().Err(), c.Gate(Bloc1()))
	for _, name := range []string{"Zanz", "Zéb", "Zén", "Zoé", "5a616e", "5A616E"} {
		if strings.Contains(out.String(), name) {
			t.Errorf("a term is shown: %s", name)
		}
	}
}

func TestCaseJSON(t *testing.T) {
	full := civil()
	full.Hide, full.Keep, full.Persons, full.Today = lists().Hide, lists().Keep, lists().Persons, "2026-11-25"
	for _, c := range []Case{{}, civil(), lists(), full} {
		data, err := c.Canonical()
		if err != nil {
			t.Fatal(err)
		}
		back, err := ParseCase(data)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(back, c.normal()) {
			t.Errorf("not the same after reading")
		}
		if c.HMAC([]byte("k")) != back.HMAC([]byte("k")) || c.HMAC([]byte("k")) == c.HMAC([]byte("l")) {
			t.Error("the HMAC does not follow data and key")
		}
	}
	for _, c := range []struct{ why, in, path string }{
		{"no version", `{}`, "version"},
		{"order without ground", `{"version":1,"hide":[{"text":"Z","decider":"holder"}]}`, "hide[0].ground"},
		{"order without decider", `{"version":1,"keep":[{"text":"Z","ground":"consent"}]}`, "keep[0].decider"},
		{"a plus is part of the term", `{"version":1,"hide":["+Z"]}`, "hide[0]"},
		{"empty term", `{"version":1,"hide":[{"text":"","ground":"privacy","decider":"holder"}]}`, "hide[0].text"},
		{"hidden and kept", `{"version":1,"hide":[{"text":"Z","ground":"privacy","decider":"holder"}],"keep":[{"text":"Z","ground":"consent","decider":"person"}]}`, "keep[0].text"},
		{"court misspelt", `{"version":1,"court":"tgi"}`, "court"},
		{"mixed is for types", `{"version":1,"debates":"mixed"}`, "decision"},
		{"a day with a space", `{"version":1,"today":"2026- 1-25"}`, "today"},
		{"no version known", `{"version":0}`, "version"},
		{"not a day", `{"version":1,"today":"25/11/2026"}`, "today"},
		{"person without flags", `{"version":1,"persons":[{"terms":["Z"],"flags":[]}]}`, "persons[0].flags"},
		{"yes as a boolean", `{"version":1,"criminal":true}`, "criminal"},
	} {
		_, err := ParseCase([]byte(c.in))
		var e *Error
		if !errors.As(err, &e) || e.Path != c.path {
			t.Errorf("%s: %v", c.why, err)
		}
	}
}

func TestCaseFieldsAreWrittenInClear(t *testing.T) {
	for _, pair := range [][2]reflect.Type{
		{reflect.TypeFor[Term](), reflect.TypeFor[clearTerm]()}, {reflect.TypeFor[Person](), reflect.TypeFor[clearPerson]()},
	} {
		for i := range pair[0].NumField() {
			if a, b := pair[0].Field(i), pair[1].Field(i); a.Name != b.Name || a.Tag != b.Tag {
				t.Errorf("%s and %s differ at %s", pair[0], pair[1], a.Name)
			}
		}
	}
}

func TestCaseTypes(t *testing.T) {
	types, err := ParseCaseTypes([]byte(`{"version":"2026-01","types":[{"code":"20L","bloc":1,"decision":"public","debates":"not-public"}]}`))
	if c, ok := types.Lookup("20L"); err != nil || !ok || c.Bloc != 1 || c.Debates != NotPublic {
		t.Errorf("%+v %v", c, err)
	}
	for _, in := range []string{
		`{"version":"1","types":[{"code":"1"},{"code":"1"}]}`, `{"version":"1","types":[{"code":"1","bloc":9}]}`, `{"version":"1","types":[{"code":""}]}`,
	} {
		if _, err := ParseCaseTypes([]byte(in)); err == nil {
			t.Errorf("%s is taken", in)
		}
	}
}

func FuzzParseCase(f *testing.F) {
	for _, c := range []Case{{}, civil(), lists()} {
		if data, err := c.Canonical(); err == nil {
			f.Add(string(data))
		}
	}
	f.Fuzz(func(t *testing.T, in string) {
		c, err := ParseCase([]byte(in))
		if err != nil {
			return
		}
		once, err := c.Canonical()
		if err != nil {
			t.Fatalf("reads what it cannot write: %v", err)
		}
		back, err := ParseCase(once)
		if twice, _ := back.Canonical(); err != nil || string(once) != string(twice) {
			t.Fatalf("does not read what it writes: %v", err)
		}
		c.Gate(Bloc1())
	})
}
