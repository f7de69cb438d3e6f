// Package suite lists the built-in recognisers, nothing else.
package suite

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/civil"
	"github.com/estompe/estompe/entities/contact"
	"github.com/estompe/estompe/entities/identifier"
	"github.com/estompe/estompe/entities/judicial"
	"github.com/estompe/estompe/entities/organisation"
	"github.com/estompe/estompe/entities/person"
	"github.com/estompe/estompe/entities/place"
	"github.com/estompe/estompe/entities/secret"
)

// Default returns the built-in recognisers. The slice is the caller's.
func Default() []*entities.Recognizer {
	return []*entities.Recognizer{
		judicial.Recognizer(), identifier.Recognizer(), contact.Recognizer(), civil.Recognizer(),
		place.Recognizer(), organisation.Recognizer(), person.Recognizer(), secret.Recognizer(),
	}
}
