// Package contact finds telephone numbers, e-mail and web addresses.
package contact

import (
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/identifier"
	"github.com/estompe/estompe/entities/judicial"
)

var recognizer = sync.OnceValue(func() *entities.Recognizer {
	return &entities.Recognizer{
		Name:     "contact",
		Doc:      "telephone numbers, e-mail and web addresses",
		Kinds:    []entities.Kind{entities.KindPhone, entities.KindEmail, entities.KindURL},
		Requires: []*entities.Recognizer{judicial.Recognizer(), identifier.Recognizer()},
		Run:      run,
	}
})

// Recognizer returns the recogniser of the topic.
func Recognizer() *entities.Recognizer { return recognizer() }
