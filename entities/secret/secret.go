// Package secret finds passages that a protected secret may cover, proposed for a human to decide.
//
// No program can tell that something is a secret: a claim by its holder is
// what counts. What is found here are candidates. Figures are anchored on
// their grammar (package quantity) and decided by the noun or verb that
// governs them in the same clause; the readings under which a figure stays
// (damages, costs, legal thresholds, sums claimed or awarded …) are rules of
// the same tables, and the nearest that governs wins. Passages are anchored on
// quotation marks and announcing nouns, names on what the clause says of them.
// What is told of somebody's health is read as a phrase, from the word of medicine
// that opens it to the verb, relative or word of procedure that ends it; what a
// document or person tells under the secrets of the State, of inquiries, of
// counsel or of the bench, from the word that reports it.
// What the same sentence says of secrecy or publicity raises or lowers the
// confidence.
//
// What these rules find is then weighed by a small linear model with all that
// stands around (weigh.go), which proposes what no table has words for and drops
// what only looks like a secret. [Rules] leaves it out.
package secret

import (
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/judicial"
	"github.com/estompe/estompe/entities/organisation"
)

var recognizer = sync.OnceValue(func() *entities.Recognizer {
	return newRecognizer(func(p *entities.Pass) error { return find(p, fitted()) })
})

var rules = sync.OnceValue(func() *entities.Recognizer {
	return newRecognizer(func(p *entities.Pass) error { return find(p, nil) })
})

func newRecognizer(run func(*entities.Pass) error) *entities.Recognizer {
	return &entities.Recognizer{
		Name:     "secret",
		Doc:      "passages that a protected secret may cover, proposed for a human to decide",
		Kinds:    []entities.Kind{entities.KindBusinessSecret, entities.KindMedicalSecret, entities.KindDefenceSecret, entities.KindTaxSecret, entities.KindBankSecret, entities.KindStatisticsSecret, entities.KindInvestigationSecret, entities.KindLawyerSecret, entities.KindDeliberationSecret},
		Requires: []*entities.Recognizer{judicial.Recognizer(), organisation.Recognizer()},
		Run:      run,
	}
}

// Recognizer returns the recogniser of the topic.
func Recognizer() *entities.Recognizer { return recognizer() }

// Rules returns the recogniser without the fitted model: the tables of words
// decide alone. It finds less, and what it finds has a rule that names the table.
func Rules() *entities.Recognizer { return rules() }

// enough is the confidence from which a candidate is proposed.
const enough = 60

func find(p *entities.Pass, m *model) error {
	f := newFinder(p)
	f.model = m
	f.sweep()
	f.settle()
	return nil
}
