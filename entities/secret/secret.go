// Package secret finds passages that a protected secret may cover, proposed for a human to decide.
package secret

import (
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/judicial"
	"github.com/estompe/estompe/entities/organisation"
)

var recognizer = sync.OnceValue(func() *entities.Recognizer {
	return &entities.Recognizer{
		Name:     "secret",
		Doc:      "passages that a protected secret may cover, proposed for a human to decide",
		Kinds:    []entities.Kind{entities.KindBusinessSecret, entities.KindMedicalSecret, entities.KindDefenceSecret, entities.KindTaxSecret, entities.KindBankSecret, entities.KindStatisticsSecret, entities.KindInvestigationSecret, entities.KindLawyerSecret, entities.KindDeliberationSecret},
		Requires: []*entities.Recognizer{judicial.Recognizer(), organisation.Recognizer()},
		Run:      run,
	}
})

// Recognizer returns the recogniser of the topic.
func Recognizer() *entities.Recognizer { return recognizer() }

func run(p *entities.Pass) error { return nil }
