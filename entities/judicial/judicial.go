// Package judicial finds courts, bars, docket numbers, statutes and case law, and placeholders that the input carries: what must stay.
package judicial

import (
	"sync"

	"github.com/estompe/estompe/entities"
)

var recognizer = sync.OnceValue(func() *entities.Recognizer {
	return &entities.Recognizer{
		Name:  "judicial",
		Doc:   "courts, bars, docket numbers, statutes and case law, and placeholders that the input carries: what must stay",
		Kinds: []entities.Kind{entities.KindCourt, entities.KindBar, entities.KindCase, entities.KindLaw, entities.KindPseudonym},
		Run:   run,
	}
})

// Recognizer returns the recogniser of the topic.
func Recognizer() *entities.Recognizer { return recognizer() }

func run(p *entities.Pass) error { return nil }
