package policy_test

import (
	"fmt"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy"
)

// A switch turns one question of a preset.
func ExamplePolicy_With() {
	p := policy.FranceOpenData().With(policy.HideBench(), policy.LawyersAsJudges())
	lawyer := policy.Facts{Kind: entities.KindPerson, Role: entities.RoleLawyer}
	d := p.Decide(lawyer)
	fmt.Println(p.Name)
	fmt.Println(d.Action, d.Rule, d.Ground)
	// Output:
	// france-open-data+hide-bench+lawyers-as-judges
	// mask lawyers-as-judges/lawyer security
}

// The same in JSON; a slip is named with its place.
func ExampleParse() {
	_, err := policy.Parse([]byte(`{"version":1,"base":"bloc-1","with":[{"switch":"hide","classes":["juge"]}]}`))
	fmt.Println(err)
	p, err := policy.Parse([]byte(`{"version":1,"base":"bloc-1","with":[{"switch":"hide","classes":["judge"]}]}`))
	fmt.Println(p.Name, err)
	// Output:
	// policy: with[0].classes[0]: unknown class (did you mean "judge"?)
	// bloc-1+hide <nil>
}

func ExamplePolicy_Explain() {
	judge := policy.Facts{Kind: entities.KindPerson, Role: entities.RoleJudge}
	fmt.Println(policy.FranceAdministrative().Explain(judge, "fr"))
	// Output:
	// Cette mention (juge) est laissée en clair selon la règle « judge », au titre de la publicité de la justice (CJA L10) ; elle serait remplacée par un pseudonyme si le président de la juridiction l'ordonnait au titre de la sécurité des personnes (CJA L10 ; CJA R741-14).
}

func ExampleDiff() {
	c := policy.Diff(policy.FranceOpenData(), policy.Bloc4())
	fmt.Println(c.Relation)
	for _, d := range c.Classes {
		if d.Class == policy.ClassAddress || d.Class == policy.ClassCompany {
			fmt.Println(d.Class, d.Relation)
		}
	}
	// Output:
	// stricter
	// company same
	// address stricter
}

// The gate refuses what it does not know, and says what is missing.
func ExampleCase_Gate() {
	c := policy.Case{
		Court: policy.TribunalJudiciaire, Criminal: policy.No, Type: policy.CaseType{Code: "20L", Bloc: 1},
		Decision: policy.Public, Recommendation: policy.Recommendation{Followed: policy.Follows},
	}
	p, _ := c.Policy()
	v := c.Gate(p)
	fmt.Println(v.Outcome, v.Reasons[0].Code, v.Reasons[0].Path)
	c.Debates = policy.NotPublic
	fmt.Println(c.Gate(p).Outcome)
	// Output:
	// refuse not-known debates
	// withhold-reasons
}
