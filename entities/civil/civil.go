// Package civil finds dates: birth, death, marriage, and all others.
package civil

import (
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/judicial"
)

var recognizer = sync.OnceValue(func() *entities.Recognizer {
	return &entities.Recognizer{
		Name:     "civil",
		Doc:      "dates: birth, death, marriage, and all others",
		Kinds:    []entities.Kind{entities.KindBirth, entities.KindDeath, entities.KindMarriage, entities.KindDate},
		Requires: []*entities.Recognizer{judicial.Recognizer()},
		Run:      run,
	}
})

// Recognizer returns the recogniser of the topic.
func Recognizer() *entities.Recognizer { return recognizer() }
