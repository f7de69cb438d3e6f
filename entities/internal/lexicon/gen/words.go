package main

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/estompe/estompe/entities/internal/lexicon"
)

const hunspellDir = "usr/share/hunspell/"

// words reads the common words with their inflections, and their ranks.
func (b *builder) words(files archives) {
	b.ranks(files)
	b.source = hunspellFr
	h := parseHunspell(files.get(hunspellFr, hunspellDir+"fr.aff"), files.get(hunspellFr, hunspellDir+"fr.dic"))
	demonyms := b.demonyms(files)
	for _, s := range h.stems {
		c := stemClass(s)
		if c == 0 {
			continue
		}
		if c&lexicon.Common != 0 && demonyms[strings.ToLower(s.word)] {
			c |= lexicon.Demonym
		}
		if c&lexicon.Given != 0 {
			b.sex[canon(s.word)] |= c & lexicon.Given
		}
		for _, f := range h.forms(s) {
			b.addForm(f, c)
		}
	}
	b.source = own
	for _, w := range strings.Fields(functionWords) {
		b.add(w, lexicon.Function)
	}
	for _, w := range strings.Fields(months) {
		b.add(w, lexicon.Month|lexicon.Noun)
	}
	for _, w := range strings.Fields(acronyms + " " + companyWords) {
		if b.class[canon(w)] == 0 {
			b.add(w, lexicon.Proper)
		}
	}
	for _, w := range strings.Fields(lawWords) {
		for part := range strings.SplitSeq(w, "_") {
			b.add(part, lexicon.Noun)
		}
	}
	for _, w := range strings.Fields(procedureWords) {
		if w = canon(w); b.class[w]&lexicon.Common == 0 {
			b.put(w, lexicon.Noun)
		}
		b.class[w] |= lexicon.Frequent
	}
}

// addForm adds an inflected form. Of a word with a hyphen the parts are added
// as well, for as tokens they stand alone.
func (b *builder) addForm(f form, c lexicon.Class) {
	if unheard(f.rules) && b.spoken[canon(f.word)] == 0 {
		return
	}
	for _, t := range f.rules {
		if t == "po:ppas" || t == "po:ppre" {
			c |= lexicon.Adjective
		}
	}
	w := canon(f.word)
	if !strings.Contains(w, " ") {
		b.put(w, c)
		return
	}
	if c&(lexicon.Name|lexicon.Proper) != 0 {
		b.put(w, c)
		return
	}
	for part := range strings.SplitSeq(w, " ") {
		if len(part) > 2 && b.class[part]&lexicon.Common == 0 {
			b.put(part, lexicon.Noun)
		}
	}
}

// unheard tells the persons of verbs that decisions do not use: of the two
// old tenses all but "il fit", "qu'il fît" and "ils firent", and "you" and
// "we" of the future and the conditional. Other readings of a form count.
func unheard(rules []string) bool {
	has := func(t string) bool { return slices.Contains(rules, "po:"+t) }
	third := slices.ContainsFunc(rules, func(t string) bool { return strings.HasPrefix(t, "po:3") })
	if third || has("ipre") || has("iimp") || has("ppas") {
		return false
	}
	return has("ipsi") || has("simp") || has("ifut") && !has("1sg") && !has("1pl") || has("cond") && !has("1sg")
}

// stemClass reads the tags of a stem. A common noun with a capital is an
// acronym or a symbol.
func stemClass(s stem) (c lexicon.Class) {
	capital := strings.ContainsFunc(s.word, unicode.IsUpper)
	for _, t := range s.tags {
		pos, ok := strings.CutPrefix(t, "po:")
		if !ok {
			continue
		}
		pos, _, _ = strings.Cut(pos, "_")
		switch pos, _, _ = strings.Cut(pos, "."); pos {
		case "nom":
			c |= lexicon.Noun
		case "adj":
			c |= lexicon.Adjective
		case "prn":
			c |= sexOf(s.tags)
		case "patr":
			c |= lexicon.Surname
		case "npr":
			c |= lexicon.Proper
		case "titr", "mg", "adv", "loc", "interj", "nb", "nbro", "prep", "prepv", "det", "detpos", "detind", "detdem", "detneg", "detex",
			"properobj", "propersuj", "prodem", "proind", "prorel", "proint", "proneg", "proadv", "cjsub", "cjco", "cj", "negadv", "advint", "preverb":
			c |= lexicon.Function
		default:
			if strings.HasPrefix(pos, "v") {
				c |= lexicon.Verb
			}
		}
	}
	if capital && c&(lexicon.Noun|lexicon.Adjective|lexicon.Verb) != 0 {
		c = c&^(lexicon.Noun|lexicon.Adjective|lexicon.Verb) | lexicon.Proper
	}
	if utf8.RuneCountInString(s.word) == 1 && c&lexicon.Function == 0 {
		return 0
	}
	return c
}

func sexOf(tags []string) lexicon.Class {
	switch {
	case slices.Contains(tags, "is:mas"):
		return lexicon.GivenMale
	case slices.Contains(tags, "is:fem"):
		return lexicon.GivenFemale
	}
	return lexicon.Given
}

// demonyms gives the masculine singular of the words for inhabitants.
func (b *builder) demonyms(files archives) map[string]bool {
	var nations struct {
		Nationalities map[string]string `json:"nationalities"`
	}
	files.json(isoNation, "langs/fr.json", &nations)
	out := make(map[string]bool)
	for _, n := range nations.Nationalities {
		if !strings.Contains(n, " ") {
			out[strings.ToLower(n)] = true
		}
	}
	for _, w := range strings.Fields(inhabitants) {
		out[w] = true
	}
	return out
}

// ranks reads how often words are used in films and in an encyclopedia.
func (b *builder) ranks(files archives) {
	for _, list := range []struct {
		file string
		rank map[string]int
	}{{"src/commonWords.json", b.spoken}, {"src/wikipedia.json", b.written}} {
		var words []string
		files.json(zxcvbnFr, list.file, &words)
		for i, w := range words {
			w = canon(w)
			if _, ok := list.rank[w]; !ok {
				list.rank[w] = i + 1
			}
		}
	}
}
