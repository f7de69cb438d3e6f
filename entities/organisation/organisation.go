// Package organisation finds companies, establishments, public bodies and law firms.
package organisation

import (
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/judicial"
	"github.com/estompe/estompe/entities/place"
)

var recognizer = sync.OnceValue(func() *entities.Recognizer {
	return &entities.Recognizer{
		Name:     "organisation",
		Doc:      "companies, establishments, public bodies and law firms",
		Kinds:    []entities.Kind{entities.KindCompany, entities.KindEstablishment, entities.KindPublicBody, entities.KindLawFirm},
		Requires: []*entities.Recognizer{judicial.Recognizer(), place.Recognizer()},
		Run:      run,
	}
})

// Recognizer returns the recogniser of the topic.
func Recognizer() *entities.Recognizer { return recognizer() }

func run(p *entities.Pass) error { return nil }
