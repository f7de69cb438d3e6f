package token

import (
	"strings"
	"sync"

	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/wordset"
)

type abbreviation uint8

const (
	isAbbr  abbreviation = 1 << iota
	isTitle              // a name follows: no sentence ends here
	isWord               // also a word of its own, at which a sentence may end
)

var (
	hashM  = fold.Of("m")
	hashN  = fold.Of("n")
	hashNo = fold.Of("no")
	// HashNumero is the hash of "n°" in all its spellings.
	HashNumero = fold.Of("n°")
)

// elisions are the words that lose a vowel before another one.
var elisions = wordset.Of("l d qu n s j m t c jusqu lorsqu puisqu quoiqu presqu entr quelqu")

// abbreviations take their final dot.
var abbreviations = sync.OnceValue(func() *wordset.Map[abbreviation] {
	m := &wordset.Map[abbreviation]{}
	add := func(a abbreviation, words string) {
		for _, w := range strings.Fields(words) {
			h := fold.Of(w)
			m.Put(h, m.Get(h)|a)
		}
	}
	add(isAbbr|isTitle, "mm me mme mmes mlle mlles mr mrs dr drs pr prof mgr vve st ste bd bld boul av ave rte chem sq")
	add(isAbbr, "art al cf civ crim plen soc com ass bull no nos pp etc env ets cie sté ref bat apt appt esc res dept arr ch chr ph ép ibid infra obs jur somm éd coll "+
		"dir imp pl all cons")
	add(isAbbr|isWord, "mes fax lot tel ex m p r l d n")
	return m
})

// openers begin sentences of decisions; behind an abbreviation nothing else
// tells that a sentence has ended.
var openers = wordset.Of("il elle ils elles on ce cette ces cet que qu attendu considérant vu dès or mais ainsi aussi si en par pour sur selon dans " +
	"un une aucun aucune après avant au aux cela ceci toutefois cependant néanmoins enfin dit déboute condamne rejette confirme infirme " +
	"ordonne mme m mm me monsieur madame à lorsque lorsqu alors")

// suffixes are written at a number.
var suffixes = wordset.Of("er ère ier ière e è ème ième ieme nd nde d bis ter quater quinquies sexies septies octies h hrs hs km kg cm mm cl ml mg ha ca kw kwh mwh ans")

// units are words that amounts and dates often lose the space before.
var units = wordset.Of("euros euro eur frs francs mois jours heures minutes janvier février mars avril mai juin juillet août septembre octobre novembre décembre rue avenue boulevard chemin place")
