// Package place finds postal addresses, localities, countries and areas.
package place

import (
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/civil"
	"github.com/estompe/estompe/entities/contact"
	"github.com/estompe/estompe/entities/identifier"
	"github.com/estompe/estompe/entities/judicial"
)

var recognizer = sync.OnceValue(func() *entities.Recognizer {
	return &entities.Recognizer{
		Name:     "place",
		Doc:      "postal addresses, localities, countries and areas",
		Kinds:    []entities.Kind{entities.KindAddress, entities.KindLocality, entities.KindCountry, entities.KindArea},
		Requires: []*entities.Recognizer{judicial.Recognizer(), identifier.Recognizer(), contact.Recognizer(), civil.Recognizer()},
		Run:      run,
	}
})

// Recognizer returns the recogniser of the topic.
func Recognizer() *entities.Recognizer { return recognizer() }

func run(p *entities.Pass) error { return nil }
