package redact_test

import (
	"fmt"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/suite"
	"github.com/estompe/estompe/policy"
	"github.com/estompe/estompe/redact"
)

// README.md repeats the bodies of these examples; a test compares them.

func Example() {
	src := "DEMANDEUR : M. Jean Maréchal, représenté par Me Anne Bertholet, avocate au barreau de Lyon. M. Maréchal sera débouté."
	r, err := redact.New()
	if err != nil {
		panic(err)
	}
	a, err := r.Analyze(src, redact.Case{}) // no policy yet: one analysis serves any number of them
	if err != nil {
		panic(err)
	}
	res, err := a.Apply(policy.FranceOpenData())
	if err != nil {
		panic(err) // there is no partial result
	}
	fmt.Println(res.Text)
	for _, s := range res.Spans {
		fmt.Println(s.Source.Start, s.Source.End, s.Kind, s.Role, s.Action(), s.Decision.Rule, s.Decision.Basis)
	}
	// Output:
	// DEMANDEUR : M. [X] [Y], représenté par Me Anne Bertholet, avocate au barreau de Lyon. M. [Y] sera débouté.
	// 15 29 person party pseudonymize party COJ L111-13
	// 51 65 person pro.lawyer keep lawyer COJ L111-13
	// 78 93 judicial.bar  keep court COJ L111-13
	// 98 107 person party pseudonymize party COJ L111-13
}

func ExampleWithRecognizers() {
	vessel := entities.Fold("navire")
	ships := &entities.Recognizer{
		Name: "ship", Doc: "Names of ships between quotation marks.", Kinds: []entities.Kind{"ship"},
		Run: func(p *entities.Pass) error {
			ks := p.Text.Tokens()
			for i := 0; i+3 < len(ks); i++ {
				if ks[i].Hash == vessel && p.Text.Word(i+1) == "«" && p.Text.Word(i+3) == "»" {
					p.Report(entities.Mention{First: i + 2, Last: i + 3, Kind: "ship", Confidence: 90, Rule: "ship/quoted"})
				}
			}
			return nil
		},
	}
	r, err := redact.New(redact.WithRecognizers(append(suite.Default(), ships)...))
	if err != nil {
		panic(err)
	}
	a, err := r.Analyze("Le navire « Arlequine » a rompu ses amarres.", redact.Case{})
	if err != nil {
		panic(err)
	}
	res, err := a.Apply(policy.FranceOpenData())
	if err != nil {
		panic(err)
	}
	fmt.Println(res.Text) // a kind that no rule names is hidden
	// Output:
	// Le navire « [...] » a rompu ses amarres.
}
