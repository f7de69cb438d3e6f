// Package identifier finds numbers that point at a person, a company, an account, a parcel, a vehicle or a place on the globe.
package identifier

import (
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/judicial"
)

var recognizer = sync.OnceValue(func() *entities.Recognizer {
	return &entities.Recognizer{
		Name:     "identifier",
		Doc:      "numbers that point at a person, a company, an account, a parcel, a vehicle or a place on the globe",
		Kinds:    []entities.Kind{entities.KindNIR, entities.KindCompanyID, entities.KindDocument, entities.KindAccount, entities.KindParcel, entities.KindPlate, entities.KindAddress},
		Requires: []*entities.Recognizer{judicial.Recognizer()},
		Run:      run,
	}
})

// Recognizer returns the recogniser of the topic.
func Recognizer() *entities.Recognizer { return recognizer() }
