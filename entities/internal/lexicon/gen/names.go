package main

import (
	"regexp"
	"strings"

	"github.com/estompe/estompe/entities/internal/lexicon"
)

// names reads given names and surnames: those of France first, then those
// of the countries that people in France have their names from, then others.
func (b *builder) names(files archives) {
	b.frenchNames(files)
	b.ownNames()
	b.fakerNames(files)
	b.worldNames(files)
	b.weakNames(files)
}

// frenchNames reads the names given in France since 1900, each with every sex
// that it was ever given to, and the surnames most borne. Of a name that the
// dictionary has the dictionary tells the sex.
func (b *builder) frenchNames(files archives) {
	b.source = genderFrom
	b.sexed(files.get(genderFrom, "names/fr.js"), 0)
	b.source = zxcvbnFr
	var given, surnames []string
	// The package has the two lists' names the wrong way round.
	files.json(zxcvbnFr, "src/lastnames.json", &given)
	files.json(zxcvbnFr, "src/firstnames.json", &surnames)
	for w, sex := range b.sex {
		b.class[w] = b.class[w]&^lexicon.Given | sex
	}
	for _, n := range given {
		c := lexicon.CommonGiven
		if b.class[canon(n)]&lexicon.Given == 0 {
			c |= lexicon.Given
		}
		b.add(n, c)
	}
	for _, n := range surnames {
		if n != "autres noms" { // the last line of the national statistics
			b.add(n, lexicon.Surname|lexicon.CommonSurname)
		}
	}
}

var sexedName = regexp.MustCompile(`\[['"](.+?)['"], '(male|female)'\]`)

// sexed reads a list of given names with sex.
func (b *builder) sexed(list []byte, c lexicon.Class) {
	for _, m := range sexedName.FindAllStringSubmatch(string(list), -1) {
		sex := lexicon.GivenMale
		if m[2] == "female" {
			sex = lexicon.GivenFemale
		}
		b.name(strings.ReplaceAll(m[1], `\`, ""), sex, c)
	}
}

// name adds a name. Abroad is said only of names that no nearer list has, and
// what sex a name has in France is for the lists of France to say.
func (b *builder) name(s string, what, how lexicon.Class) {
	w := canon(s)
	if len(w) < 2 {
		return
	}
	if known := b.class[w]; how&lexicon.Abroad != 0 && known&lexicon.Name != 0 && known&lexicon.Abroad == 0 {
		how = 0
		if known&lexicon.Given != 0 {
			what &^= lexicon.Given
		}
	}
	b.put(w, what|how)
}

// fakerNames reads lists made for test data.
func (b *builder) fakerNames(files archives) {
	b.source = fakerJS
	for _, l := range strings.Fields("fr fr_BE fr_CH fr_SN") {
		b.locale(files, l, 0)
	}
	for _, l := range strings.Fields("it es pt_PT pt_BR tr vi pl ro hr sr_RS_latin de de_CH nl nl_BE hu cs_CZ sk en_NG yo_NG en_GH en_IN ku_kmr_latin az uz_UZ_latin da sv nb_NO fi sl_SI af_ZA") {
		b.locale(files, l, lexicon.Abroad)
	}
}

const fakerList = "(?:`[^`]*`\\.split\\(`[^`]`\\)|\\[(?:`[^`]*`,?)*\\])"

var (
	fakerField = regexp.MustCompile("(first|last)_name:\\{((?:(?:generic|female|male):" + fakerList + ",?)+)\\}")
	fakerPart  = regexp.MustCompile("(generic|female|male):(" + fakerList + ")")
	fakerSplit = regexp.MustCompile("^`([^`]*)`\\.split\\(`([^`])`\\)$")
	fakerItem  = regexp.MustCompile("`([^`]*)`")
)

func (b *builder) locale(files archives, locale string, c lexicon.Class) {
	text := string(files.match(fakerJS, "dist/"+locale+"-*.js"))
	for _, field := range fakerField.FindAllStringSubmatch(text, -1) {
		for _, part := range fakerPart.FindAllStringSubmatch(field[2], -1) {
			what := lexicon.Surname
			if field[1] == "first" {
				what = map[string]lexicon.Class{"generic": lexicon.Given, "male": lexicon.GivenMale, "female": lexicon.GivenFemale}[part[1]]
			}
			var items []string
			if m := fakerSplit.FindStringSubmatch(part[2]); m != nil {
				items = strings.Split(m[1], m[2])
			} else {
				for _, m := range fakerItem.FindAllStringSubmatch(part[2], -1) {
					items = append(items, m[1])
				}
			}
			for _, n := range items {
				if what&lexicon.Given != 0 && part[1] == "generic" && b.class[canon(n)]&lexicon.Given != 0 {
					continue // its sex is known
				}
				b.name(n, what, c)
			}
		}
	}
}

// worldNames reads the names of persons of note of the whole world.
func (b *builder) worldNames(files archives) {
	b.source = pelias
	const dir = "resources/libpostal/dictionaries/all/"
	for n := range strings.Lines(string(files.get(pelias, dir+"surnames.txt"))) {
		b.name(strings.TrimSpace(n), lexicon.Surname, lexicon.Abroad)
	}
	for n := range strings.Lines(string(files.get(pelias, dir+"given_names.txt"))) {
		if n = strings.TrimSpace(n); b.class[canon(n)]&lexicon.Given == 0 {
			b.name(n, lexicon.Given, lexicon.Abroad)
		}
	}
	b.source = genderFrom
	for _, l := range strings.Fields("it es tr de en") {
		b.sexed(files.get(genderFrom, "names/"+l+".js"), lexicon.Abroad)
	}
}

// weakNames reads lists that have chance words in them: a word that is
// known as something else is no name for them.
func (b *builder) weakNames(files archives) {
	add := func(n string, what lexicon.Class) {
		w := canon(n)
		if len(w) < 3 || b.class[w] != 0 {
			return
		}
		b.put(w, what|lexicon.Abroad)
	}
	b.source = cspellPeop
	for n := range strings.Lines(string(files.get(cspellPeop, "dict/people-names.txt"))) {
		if n = strings.TrimSpace(n); n != "" && n[0] != '#' {
			add(n, lexicon.Surname)
		}
	}
	b.source = census1990
	_, last, _ := strings.Cut(string(files.get(census1990, "lib/names.js")), "module.exports.last = [")
	last, _, _ = strings.Cut(last, "]")
	for _, m := range regexp.MustCompile(`'([^']+)'`).FindAllStringSubmatch(last, censusMax) {
		add(m[1], lexicon.Surname)
	}
}

// censusMax is how many surnames of the census are taken, by frequency.
const censusMax = 20000
