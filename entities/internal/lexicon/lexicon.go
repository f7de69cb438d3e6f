// Package lexicon answers what French words may be: given name, surname,
// common word, commune, country.
package lexicon

import "github.com/estompe/estompe/entities/internal/fold"

// Class is a set of things that a word may be.
type Class uint16

// The classes.
const (
	GivenMale    Class = 1 << iota // given name borne by men
	GivenFemale                    // given name borne by women
	Surname                        // family name
	Noun                           // common noun
	Adjective                      // adjective or participle
	Verb                           // inflected verb
	Function                       // grammatical word: article, preposition, conjunction, pronoun, adverb
	Commune                        // French commune (whole name)
	CommunePart                    // first word of a commune's name of several words
	Country                        // country
	Demonym                        // inhabitant or nationality adjective
	Area                           // département, region
	Month                          // month or day of the week
	Rare                           // a given name or surname that is rarer than the common word
)

// Unions that callers ask for.
const (
	Given  = GivenMale | GivenFemale
	Common = Noun | Adjective | Verb | Function
)

// Lookup tells what a single word, folded and hashed, may be; 0 if unknown.
func Lookup(h fold.Hash) Class { return 0 }

// Phrase tells what a phrase of several words may be, given the key made
// with [fold.Join] from its words without hyphens and spaces.
func Phrase(key fold.Hash) Class { return 0 }
