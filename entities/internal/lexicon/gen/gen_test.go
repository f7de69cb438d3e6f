package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/estompe/estompe/entities/internal/lexicon"
)

func TestFetchRefusesAnotherArchive(t *testing.T) {
	cache := t.TempDir()
	s := source{registry: "npm", name: "x", version: "1", sum: strings.Repeat("0", 64)}
	if err := os.WriteFile(filepath.Join(cache, s.sum), []byte("not what was pinned"), 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := fetch(cache, s); err == nil || !strings.Contains(err.Error(), "SHA-256") {
		t.Errorf("fetch of an archive with another checksum: %v, want an error that names it", err)
	}
}

func TestSourcesArePinnedAndCredited(t *testing.T) {
	seen := make(map[string]bool)
	for _, s := range sources {
		if len(s.sum) != 64 || s.version == "" || s.licence == "" || s.holder == "" || seen[s.name] {
			t.Errorf("%s: not pinned, not credited or listed twice", s.name)
		}
		if strings.Contains(s.licence, "GPL") {
			t.Errorf("%s: licence %s does not suit a library under a permissive one", s.name, s.licence)
		}
		seen[s.name] = true
	}
}

func TestHunspellForms(t *testing.T) {
	aff := "SFX S. Y 2\nSFX S. 0 0/L' [^sxz] is:sg\nSFX S. 0 s/D' [^sxz] is:pl\nSFX v. Y 2\nSFX v. er é/S.() er po:ppas\nSFX v. er âmes er po:ipsi po:1pl\nPFX L' Y 1\nPFX L' 0 l' [aeiou]\n"
	dic := "3\nacte/S.() po:nom is:mas\nciter/v. po:v1__t\n"
	h := parseHunspell([]byte(aff), []byte(dic))
	var got []string
	for _, s := range h.stems {
		for _, f := range h.forms(s) {
			got = append(got, f.word)
		}
	}
	if want := []string{"acte", "actes", "citer", "cité", "cités", "citâmes"}; !slices.Equal(slices.Sorted(slices.Values(got)), slices.Sorted(slices.Values(want))) {
		t.Errorf("forms %q, want %q: endings follow endings, glued articles do not", got, want)
	}
}

func TestUnheard(t *testing.T) {
	for tags, want := range map[string]bool{
		"po:ipsi po:1pl":                   true,  // nous citâmes
		"po:ipsi po:3sg":                   false, // il cita
		"po:ipre po:ipsi po:1sg po:2sg":    false, // je finis
		"po:simp po:2sg":                   true,  // que tu citasses
		"po:ifut po:2sg":                   true,  // tu citeras
		"po:ifut po:1pl":                   false, // nous citerons
		"po:cond po:1sg po:2sg":            false, // je citerais
		"po:iimp po:spre po:1pl":           false, // nous citions
		"po:ppas":                          false,
		"po:ipre po:spre po:1sg po:3sg":    false,
		"po:iimp po:1sg po:2sg":            false,
		"po:spre po:simp po:3sg po:ipsi":   false,
		"po:cond po:2pl":                   true,
		"po:ppre":                          false,
		"po:ipsi po:3pl!":                  false,
		"po:ifut po:3pl!":                  false,
		"po:infi":                          false,
		"po:impe po:2sg po:ipre po:1sg":    false,
		"po:ifut po:2pl":                   true,
		"po:cond po:1pl":                   true,
		"po:simp po:3sg":                   false,
		"po:ipsi po:2sg":                   true,
		"po:ipsi po:1sg po:2sg po:ppas is": false,
	} {
		if got := unheard(strings.Fields(tags)); got != want {
			t.Errorf("unheard(%s) = %v, want %v", tags, got, want)
		}
	}
}

func TestSettleWeighsSenses(t *testing.T) {
	const given, surname = lexicon.GivenMale | lexicon.CommonGiven, lexicon.Surname | lexicon.CommonSurname
	rows := []struct {
		why    string
		class  lexicon.Class
		spoken int
		want   lexicon.Class
	}{
		{"name alone", given, 500, given},
		{"common word of every day", lexicon.Noun, 500, lexicon.Noun | lexicon.Frequent},
		{"common word of few", lexicon.Noun, 0, lexicon.Noun},
		{"surname that is a word of every day", surname | lexicon.Adjective, 200, surname | lexicon.Adjective | lexicon.Rare | lexicon.Frequent},
		{"surname that is a word of some use", surname | lexicon.Noun, 5500, surname | lexicon.Noun},
		{"given name whose own uses make its rank", given | lexicon.Noun, 1800, given | lexicon.Noun},
		{"grammatical word in a long list of given names", lexicon.GivenMale | lexicon.Function, 3, lexicon.Function | lexicon.Frequent},
		{"grammatical word that is a surname of many", surname | lexicon.Function, 3, surname | lexicon.Function | lexicon.Rare | lexicon.Frequent},
		{"foreign surname that is a word of every day", lexicon.Surname | lexicon.Abroad | lexicon.Noun, 900, lexicon.Noun | lexicon.Frequent},
		{"month that is a surname", surname | lexicon.Noun | lexicon.Month, 5200, surname | lexicon.Noun | lexicon.Month | lexicon.Rare | lexicon.Frequent},
		{"large town that has the letters of a word", lexicon.Commune | lexicon.CommuneLarge | lexicon.Noun, 3000, lexicon.Commune | lexicon.CommuneLarge | lexicon.Noun},
		{"proper noun whose sort is known", lexicon.Proper | lexicon.Commune, 0, lexicon.Commune},
	}
	for _, r := range rows {
		b := newBuilder()
		b.put("xyz", r.class)
		b.spoken["xyz"] = r.spoken
		b.settle()
		if got := b.class["xyz"]; got != r.want {
			t.Errorf("%s: %s, want %s", r.why, classString(got), classString(r.want))
		}
	}
}

func TestCommunes(t *testing.T) {
	b := newBuilder()
	b.commune("La Chapelle-Saint-Florent", lexicon.CommuneLarge)
	b.settle()
	for w, want := range map[string]lexicon.Class{
		"la chapelle saint florent": lexicon.Commune | lexicon.CommuneLarge,
		"la chapelle st florent":    lexicon.Commune | lexicon.CommuneLarge,
		"chapelle saint florent":    lexicon.CommuneBare | lexicon.CommuneLarge,
		"chapelle st florent":       lexicon.CommuneBare | lexicon.CommuneLarge,
		"la":                        lexicon.CommunePart,
		"la chapelle saint":         lexicon.CommunePart,
		"chapelle":                  lexicon.CommunePart,
	} {
		if got := b.class[w]; got != want {
			t.Errorf("%s: %s, want %s", w, classString(got), classString(want))
		}
	}
	if b.maxWords != 4 {
		t.Errorf("longest phrase has %d words, want 4", b.maxWords)
	}
}

func TestReadCity(t *testing.T) {
	msg := "\x08\x05\x12\x04Oran\x1a\x02DZ\x3a\x04PPLA\x48\xf4\x03\x50\x01"
	if got, want := readCity([]byte(msg)), (city{"Oran", "DZ", "PPLA", 500}); got != want {
		t.Errorf("readCity = %v, want %v", got, want)
	}
}

func TestFakerLists(t *testing.T) {
	files := archives{fakerJS: {"dist/xx-1.js": []byte("{first_name:{female:[`Ana`,`Eva`],male:`Ivo.Jan`.split(`.`)},last_name:{generic:`Kok.De Wit`.split(`.`)},name:[]}")}}
	b := newBuilder()
	b.locale(files, "xx", lexicon.Abroad)
	for w, want := range map[string]lexicon.Class{
		"ana": lexicon.GivenFemale | lexicon.Abroad, "eva": lexicon.GivenFemale | lexicon.Abroad, "jan": lexicon.GivenMale | lexicon.Abroad,
		"kok": lexicon.Surname | lexicon.Abroad, "de wit": lexicon.Surname | lexicon.Abroad,
	} {
		if got := b.class[w]; got != want {
			t.Errorf("%s: %s, want %s", w, classString(got), classString(want))
		}
	}
}

func TestAbroadIsSaidOfNoNameOfFrance(t *testing.T) {
	b := newBuilder()
	b.name("Martin", lexicon.Surname, 0)
	b.name("Martin", lexicon.GivenMale, lexicon.Abroad)
	if got := b.class["martin"]; got != lexicon.Surname|lexicon.GivenMale {
		t.Errorf("martin: %s, want no Abroad", classString(got))
	}
	b.name("Jean", lexicon.GivenMale, 0)
	b.name("Jean", lexicon.GivenFemale|lexicon.Surname, lexicon.Abroad)
	if got := b.class["jean"]; got != lexicon.Surname|lexicon.GivenMale {
		t.Errorf("jean: %s, want the sex it has in France", classString(got))
	}
}

func TestEntriesRefuseOneKeyForTwo(t *testing.T) {
	b := newBuilder()
	b.class["Paris"], b.class["paris"] = lexicon.Commune, lexicon.Surname
	if _, err := b.entries(); err == nil {
		t.Error("two spellings that fold alike made two entries")
	}
}

// What put refuses silently in a package would be a slip in a list of our own.
func TestOwnListsHoldWords(t *testing.T) {
	for name, list := range map[string]string{
		"functionWords": functionWords, "months": months, "inhabitants": inhabitants, "procedureWords": procedureWords, "lawWords": lawWords, "acronyms": acronyms, "companyWords": companyWords,
		"judgedRare": judgedRare, "judgedCommon": judgedCommon, "ownSurnames": ownSurnames, "eitherSex": eitherSex,
	} {
		for w := range strings.FieldsSeq(list) {
			if c := canon(strings.ReplaceAll(w, "_", " ")); !plausible(c) {
				t.Errorf("%s: %q folds to %q, which is no word", name, w, c)
			}
		}
	}
	for name, list := range map[string]string{"ownCountries": ownCountries, "ownAreas": ownAreas, "ownCities": ownCities, "ownTowns": ownTowns} {
		for _, n := range lines(list) {
			if !plausible(canon(n)) {
				t.Errorf("%s: %q folds to no words", name, n)
			}
		}
	}
	if both := commonOf(set(judgedRare), set(judgedCommon)); len(both) > 0 {
		t.Errorf("judged both rare and common: %q", both)
	}
}

func commonOf(a, b map[string]bool) (both []string) {
	for w := range a {
		if b[w] {
			both = append(both, w)
		}
	}
	return both
}
