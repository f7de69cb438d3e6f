// Package place finds postal addresses, localities, countries and areas.
//
// An address is parsed as a row of components (complement, number and street,
// named place, post box, post code and town) by a small grammar over tokens.
// Towns outside addresses come from the lexicon and are settled by what stands
// before and after them: half the communes of France are surnames as well.
package place

import (
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/civil"
	"github.com/estompe/estompe/entities/contact"
	"github.com/estompe/estompe/entities/identifier"
	"github.com/estompe/estompe/entities/judicial"
)

// The rules of the topic.
const (
	ruleAddress  = "place/address"  // a row of components that proves itself
	ruleDomicile = "place/domicile" // what stands after "demeurant", "dont le siège est" and the like
	rulePostTown = "place/posttown" // a post code and a town alone
	ruleStreet   = "place/street"   // a street without number
	ruleBirth    = "place/birth"    // the town after a civil date or "né à"
	ruleSeat     = "place/seat"     // the town after "demeurant à", "situé à", "Fait à"
	ruleHead     = "place/head"     // the town after "commune de", "gare de"
	ruleTown     = "place/town"     // a known town after a preposition
	ruleBelow    = "place/below"    // a town alone on the line below an address
	ruleArea     = "place/area"
	ruleCountry  = "place/country"
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

func run(p *entities.Pass) error {
	r := newReader(p)
	defer r.release()
	r.addresses()
	r.localities()
	return nil
}
