package entities

import (
	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// WordClass is a set of things that a word may be, whatever its place: given
// name, surname, common word, commune, country. What it is in its place is for
// the recogniser to weigh.
type WordClass = lexicon.Class

// The classes of words that recognisers ask for. Where the lists come
// from is told in internal/lexicon/SOURCES.md.
const (
	WordGiven         WordClass = lexicon.Given         // given name, of either sex
	WordGivenMale     WordClass = lexicon.GivenMale     // given name borne by men
	WordGivenFemale   WordClass = lexicon.GivenFemale   // given name borne by women
	WordCommonGiven   WordClass = lexicon.CommonGiven   // given name of every day in France
	WordSurname       WordClass = lexicon.Surname       // family name
	WordCommonSurname WordClass = lexicon.CommonSurname // one of the ten thousand most borne surnames of France
	WordName          WordClass = lexicon.Name          // given name or family name
	WordNamePart      WordClass = lexicon.NamePart      // beginning of a personal name of several words
	// WordRare says that as a name the word is rarer than as a common word.
	WordRare WordClass = lexicon.Rare
	// WordAbroad says that as a name the word is known only from lists of
	// other countries or of the world: weak evidence.
	WordAbroad WordClass = lexicon.Abroad

	WordCommon    WordClass = lexicon.Common    // any of the four that follow
	WordNoun      WordClass = lexicon.Noun      // common noun
	WordAdjective WordClass = lexicon.Adjective // adjective or participle
	WordVerb      WordClass = lexicon.Verb      // inflected verb
	WordFunction  WordClass = lexicon.Function  // article, preposition, pronoun, adverb, number word, title
	WordFrequent  WordClass = lexicon.Frequent  // one of the most used words of French, or of procedure
	WordMonth     WordClass = lexicon.Month     // month or day of the week

	WordPlace        WordClass = lexicon.Place        // commune, country, area or city
	WordCommune      WordClass = lexicon.Commune      // French commune, by its whole name
	WordCommuneLarge WordClass = lexicon.CommuneLarge // commune of 10,000 inhabitants or more, or seat of a département
	WordCommuneBare  WordClass = lexicon.CommuneBare  // commune without its article: "Havre"
	WordCommunePart  WordClass = lexicon.CommunePart  // beginning of a place name of several words
	WordCountry      WordClass = lexicon.Country      // country or territory
	WordArea         WordClass = lexicon.Area         // département, region, former region or province
	WordCity         WordClass = lexicon.City         // town outside France
	WordDemonym      WordClass = lexicon.Demonym      // inhabitant or nationality adjective
	WordProper       WordClass = lexicon.Proper       // proper noun of another or unknown sort
)

// MaxPhraseWords is the greatest number of words of a phrase that
// [LookupPhrase] knows.
const MaxPhraseWords = lexicon.MaxWords

// LookupWord tells what a folded word, given by its hash ([Token.Hash],
// [Fold]), may be; 0 if no list knows it.
func LookupWord(hash uint64) WordClass { return lexicon.Lookup(hash) }

// JoinWords combines the hash of a phrase so far with that of its next word,
// for [LookupPhrase]. A phrase of one word has the hash of the word.
func JoinWords(phrase, word uint64) uint64 { return fold.Join(phrase, word) }

// LookupPhrase tells what a phrase of several words may be. Its words are
// joined from the left; hyphens and the apostrophes of elided articles are no
// words: "L'Haÿ-les-Roses" is l, hay, les, roses. It is tried for as long as
// the answer so far has [WordCommunePart] or [WordNamePart].
func LookupPhrase(key uint64) WordClass { return lexicon.Phrase(key) }

// PhraseAt finds the longest phrase of the lexicon with a class of mask that
// begins at token i, and gives the token after it; (i, 0) if there is none. A
// single word counts. Hyphens and line breaks inside it are passed over, a
// paragraph break ends it.
func (t *Text) PhraseAt(i int, mask WordClass) (end int, class WordClass) {
	end = i
	var key uint64
	tokens := t.Tokens()
	for j, words := i, 0; j < len(tokens) && words < MaxPhraseWords; j++ {
		k := tokens[j]
		if words > 0 && (k.Is(Para) || k.Is(Punct) && t.c().view.Text[k.Start] != '-') {
			break
		}
		if k.Is(Punct) {
			if words == 0 {
				break
			}
			continue
		}
		if words == 0 {
			key = k.Hash
		} else {
			key = fold.Join(key, k.Hash)
		}
		words++
		c := t.LookupPhrase(key)
		if c&mask != 0 {
			end, class = j+1, c
		}
		if c&(lexicon.CommunePart|lexicon.NamePart) == 0 {
			break
		}
	}
	return end, class
}

// Class tells what token i may be.
func (t *Text) Class(i int) WordClass {
	c := t.c()
	return c.memo.Lookup(c.tokens[i].Hash)
}

// LookupPhrase answers as the function of this name does, and faster for what the
// text has asked before.
func (t *Text) LookupPhrase(key uint64) WordClass { return t.c().memo.Lookup(key) }
