// Package lexicon answers what French words may be: given name, surname,
// common word, commune, country.
//
// It answers for the folded form ([fold.Of]), so that case and accents do not
// matter: "Aimé" and "aime" are one entry that says both things. What a word
// is in its place is for the recognisers to weigh; here every sense is told
// that a source gives, and [Rare] which one is the likelier.
//
// The data are one string in the binary, read in place: no start-up work, no
// memory of its own. The package gen makes them from packages of public
// registries; SOURCES.md names these with version, licence and checksum, and
// [Credits] gives the lines that their licences ask a product to show.
package lexicon

import (
	_ "embed"
	"iter"
	"strings"

	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/lexicon/phash"
)

//go:generate go run ./gen

// Class is a set of things that a word may be.
type Class uint32

// The classes.
const (
	GivenMale   Class = 1 << iota // given name borne by men
	GivenFemale                   // given name borne by women
	Surname                       // family name
	Noun                          // common noun
	Adjective                     // adjective or participle
	Verb                          // inflected verb
	Function                      // grammatical word: article, preposition, conjunction, pronoun, adverb, number word, interjection, title
	Commune                       // French commune (whole name), former ones that live on as "commune déléguée" included
	CommunePart                   // first word or words of a place name that goes on (commune, country, area, city)
	Country                       // country or territory
	Demonym                       // inhabitant or nationality adjective
	Area                          // département, region, former region or province
	Month                         // month or day of the week
	Rare                          // a given name or surname that is rarer than the common word

	CommonGiven   // given name of every day in France
	CommonSurname // one of the ten thousand most borne surnames of France
	NamePart      // first word or words of a personal name that goes on ("Le" of "Le Gall", "Jean" of "Jean-Pierre")
	Abroad        // as a personal name, known only from lists of other countries: weak evidence
	CommuneLarge  // commune of 10,000 inhabitants or more, or seat of a département
	CommuneBare   // name of a commune without its article: "Havre" of "Le Havre", as in "au Havre"
	City          // town outside France
	Proper        // proper noun of another or unknown sort: region, brand, institution, work
	Frequent      // one of the most used words of French
)

// Has tells whether all bits of set are there.
func (c Class) Has(set Class) bool { return c&set == set }

// Any tells whether a bit of set is there.
func (c Class) Any(set Class) bool { return c&set != 0 }

// Unions that callers ask for.
const (
	Given  = GivenMale | GivenFemale
	Name   = Given | Surname
	Common = Noun | Adjective | Verb | Function
	Place  = Commune | CommuneBare | Country | Area | City
)

// MaxWords is the greatest number of words of a phrase.
const MaxWords = maxWords

//go:embed data/lexicon.bin
var data string

var words = phash.Open(data)

// Lookup tells what a single word, folded and hashed, may be; 0 if unknown.
// An unknown word gets an answer once in 2^28 times.
func Lookup(h fold.Hash) Class { return Class(words.Get(h)) }

// Phrase tells what a phrase of several words may be, given the key made
// with [fold.Join] from its words without hyphens, spaces and the apostrophes
// of elided articles: the key of "L'Haÿ-les-Roses" is that of l, hay, les,
// roses. Communes that begin with or contain "Saint" are known by "St", too.
//
// Phrases are tried from the left for as long as the answer so far has
// [CommunePart] or [NamePart]; the longest that has another bit counts.
func Phrase(key fold.Hash) Class { return Class(words.Get(key)) }

// Memo answers as [Lookup] and [Phrase] do, and keeps the last answers: a text asks for
// the same words over and over. It belongs to one text, so that nothing of it outlives the
// text. The zero Memo is ready for use, by any number of goroutines.
type Memo struct{ recent phash.Recent }

// Lookup is [Lookup] for a word, [Phrase] for the key of a phrase.
func (m *Memo) Lookup(h fold.Hash) Class { return Class(words.GetRecent(&m.recent, h)) }

// Key gives the key of a word or phrase as written: what a scanner of tokens
// arrives at by [fold.Join]. It returns the number of words, too.
func Key(s string) (key fold.Hash, words int) {
	for w := range Words(s) {
		h := fold.Of(w)
		if words > 0 {
			h = fold.Join(key, h)
		}
		key = h
		words++
	}
	return key, words
}

// Words gives the folded words of a phrase as written, as a scanner of tokens
// divides it.
func Words(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		s := fold.String(s)
		for len(s) > 0 {
			n := strings.IndexFunc(s, isBreak)
			if n < 0 {
				n = len(s)
			}
			w := s[:n]
			if i := strings.IndexByte(w, '\''); i > 0 && elided(w[:i]) {
				w, n = w[:i], i
			}
			w = strings.Trim(w, "'")
			if w != "" && !yield(w) {
				return
			}
			s = s[min(n+1, len(s)):]
		}
	}
}

func isBreak(r rune) bool {
	return r == ' ' || r == '-' || r == ',' || r == '(' || r == ')' || r == '/'
}

// elided tells the words that lose a vowel before another one; elsewhere an
// apostrophe is a letter of its word ("O'Connor", "aujourd'hui").
func elided(w string) bool {
	switch w {
	case "l", "d", "qu", "n", "s", "j", "m", "t", "c", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "entr", "quelqu":
		return true
	}
	return false
}

// Entries tells how many words, phrases and beginnings of phrases are known.
func Entries() int { return phash.Keys(data) }

// Credits returns the attribution lines that the licences of the data ask
// for, one a source.
func Credits() []string { return append([]string(nil), credits[:]...) }
