package entities

import "github.com/estompe/estompe/entities/internal/lexicon"

// WordClass is a set of things that a word may be, whatever its place: given
// name, surname, common word, commune, country. What it is in its place is for
// the recogniser to weigh.
type WordClass = lexicon.Class

// The classes of words that recognisers ask for most. Each is described where
// the lexicon's sources are credited (README).
const (
	WordGiven    WordClass = lexicon.Given
	WordSurname  WordClass = lexicon.Surname
	WordName     WordClass = lexicon.Name
	WordCommon   WordClass = lexicon.Common
	WordPlace    WordClass = lexicon.Place
	WordMonth    WordClass = lexicon.Month
	WordFrequent WordClass = lexicon.Frequent
	// WordRare says that as a name the word is rarer than as a common word.
	WordRare WordClass = lexicon.Rare
)

// LookupWord tells what a folded word, given by its hash ([Token.Hash],
// [Fold]), may be; 0 if no list knows it.
func LookupWord(hash uint64) WordClass { return lexicon.Lookup(hash) }

// Class tells what token i may be.
func (t *Text) Class(i int) WordClass { return lexicon.Lookup(t.tokens[i].Hash) }
