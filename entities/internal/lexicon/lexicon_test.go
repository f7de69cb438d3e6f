package lexicon

import (
	"crypto/sha256"
	"fmt"
	"strings"
	"testing"

	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/lexicon/phash"
)

func TestDataAreWhole(t *testing.T) {
	if sum := fmt.Sprintf("%x", sha256.Sum256([]byte(data))); sum != dataSum {
		t.Errorf("data/lexicon.bin has SHA-256 %s, zdata.go says %s", sum, dataSum)
	}
	if !phash.Check(data) {
		t.Fatal("data/lexicon.bin has not the layout that lookups rely on")
	}
	for _, v := range phash.Values(data) {
		if v >= uint32(Frequent)<<1 {
			t.Errorf("value %#x has bits of no class", v)
		}
		if c := Class(v); c&Rare != 0 && (c&Name == 0 || c&Common == 0) {
			t.Errorf("value %#x is rare as a name, but not both a name and a common word", v)
		}
		if c := Class(v); c&Frequent != 0 && c&Common == 0 || c&CommonGiven != 0 && c&Given == 0 || c&CommonSurname != 0 && c&Surname == 0 ||
			c&Abroad != 0 && c&Name == 0 || c&CommuneLarge != 0 && c&(Commune|CommuneBare) == 0 {
			t.Errorf("value %#x qualifies a class that it has not", v)
		}
	}
	if n := Entries(); n < 500_000 {
		t.Errorf("%d entries, want 500,000 or more", n)
	}
	if len(data) > 3_000_000 {
		t.Errorf("%d bytes of data, want 3 MB at most", len(data))
	}
}

func TestWords(t *testing.T) {
	rows := []struct {
		why, words string
		must, not  Class
	}{
		{"the commonest given names of men", "Jean Pierre Michel Philippe Alain Nicolas Christophe Mohamed Karim Mamadou Yann Enzo", GivenMale | CommonGiven, Rare | Abroad},
		{"the commonest given names of women", "Marie Nathalie Isabelle Catherine Fatima Aminata Léa Gwenaëlle Manon Christelle", GivenFemale | CommonGiven, Rare | Abroad},
		{"names of men are none of women", "Alain Philippe Achille Jean Thierry", GivenMale, GivenFemale},
		{"names of women are none of men", "Catherine Adèle Antoinette Nathalie", GivenFemale, GivenMale},
		{"names of either", "Camille Dominique Claude", GivenMale, 0},
		{"names of either, the other half", "Camille Dominique Claude", GivenFemale, 0},
		{"given names of few", "Euphrasie Maïwenn Aboubacar Hippolyte", Given, Common | Abroad},
		{"the commonest surnames", "Martin Bernard Dubois Durand Moreau Lefebvre Girard Dupont Garcia Nguyen Traoré Benali", Surname | CommonSurname, Rare | Abroad},
		{"surnames by region and origin", "Etcheverry Casabianca Kermarrec Zimmermann Sarkissian Rakotomalala Mukendi Ouédraogo Öztürk Kowalczyk Figueiredo Benguigui Vandenberghe", Surname, Common | Abroad},
		{"surnames of other countries", "Blumenfeld Hutchinson Watanabe", Surname | Abroad, Common},
		{"words of every day", "tribunal demande contrat jour avoir intérêt", Frequent, Name | Place},
		{"nouns", "tribunal contrat véhicule chaise immeubles", Noun, Name},
		{"verbs with their endings", "demandait condamnera paieraient soutiennent fut fît", Verb, Name},
		{"participles", "condamnée déboutés soussignée", Adjective, Name},
		{"grammatical words", "le la de que dont lorsque chacun l qu jusqu", Function | Frequent, Given | Place},
		{"abbreviated titles", "M Mme Me Mlle MM Dr", Function, Given | Surname},
		{"words of procedure", "appelante intimée licenciement bail pourvoi jugements défenderesse", Noun | Frequent, Given | Place},
		{"Latin of the law", "solidum limine litis pretium doloris", Noun, Name | Place},
		{"surnames that are words of every day", "Petit Blanc Juge Bon Noir Maire Loyer Prudent", Surname | Rare | Frequent, Proper},
		{"surnames that are words of some use", "Marchand Boulanger Roux Renard Chevalier Fontaine", Surname | CommonSurname, Rare | Frequent},
		{"given names that are words of some use", "Pierre Claire Rose Marine Aurore Clément", Given | CommonGiven, Rare | Frequent},
		{"given names that are words of every day", "Aimé Victoire Constant Désiré", Given | Rare, Place &^ Commune},
		{"Martin is a bird as well, but rarely", "Martin", Given | Surname | Noun, Rare},
		{"Avril is a month before all", "Avril", Month | Surname | Rare | Frequent, CommuneLarge},
		{"months and days", "janvier février août décembre lundi samedi", Month | Noun, CommuneLarge},
		{"Lyon is a large town and a surname", "Lyon", Commune | CommuneLarge | Surname, Common | Rare},
		{"France is a country and a given name", "France", Country | GivenFemale, Rare},
		{"Paris is a town, not bets", "Paris", Commune | CommuneLarge, Frequent},
		{"Sens is a word of every day and a town", "sens", Noun | Frequent | Commune | CommuneLarge, Name},
		{"large towns", "Marseille Lille Strasbourg Nîmes Évry Mamoudzou", Commune | CommuneLarge, Frequent},
		{"seats of départements, however small", "Privas Foix Mende Guéret", Commune | CommuneLarge, 0},
		{"villages", "Cucugnan Locronan", Commune, CommuneLarge},
		{"towns without their article", "Havre Rochelle Ciotat Abymes", CommuneBare, 0},
		{"countries", "Algérie Portugal Sénégal Arménie Yougoslavie", Country, Given | CommuneLarge},
		{"départements, regions and provinces", "Finistère Bretagne Alsace Gironde Périgord", Area, Frequent},
		{"towns outside France", "Londres Alger Casablanca Dakar Bruxelles Kinshasa", City, Frequent},
		{"towns abroad that have the letters of a word", "trier lier dire ruse celle", 0, City},
		{"areas that are words", "Manche Lot Nord Somme", Area | Frequent, 0},
		{"inhabitants with their endings", "algérienne algériens portugaise marocain sénégalaises lyonnais bretonne", Demonym, 0},
		{"initials of bodies, insurers and legal forms", "RG CPAM SMABTP SCEA RCS QPC ONIAM", Proper, Name | Place},
		{"units", "kilomètres kilogramme hectares", Noun, Name},
		{"no words", "xqzt tribnal dupqnt", 0, ^Class(0)},
	}
	for _, r := range rows {
		for w := range strings.FieldsSeq(r.words) {
			c := Lookup(fold.Of(w))
			if has := c & r.must; has != r.must && !(r.must&Given == Given && has&Given != 0 && has&^Given == r.must&^Given) {
				t.Errorf("%s: %s lacks %#x of %#x", r.why, w, r.must&^c, r.must)
			}
			if c&r.not != 0 {
				t.Errorf("%s: %s has %#x, which it must not", r.why, w, c&r.not)
			}
		}
	}
}

func TestPhrases(t *testing.T) {
	rows := []struct {
		why, phrase string
		must        Class
	}{
		{"commune with hyphens", "Aix-en-Provence", Commune | CommuneLarge},
		{"commune written without them", "AIX EN PROVENCE", Commune | CommuneLarge},
		{"commune with an elided article", "L'Haÿ-les-Roses", Commune | CommuneLarge},
		{"commune with an article", "Le Havre", Commune | CommuneLarge},
		{"saint cut short", "St-Étienne", Commune | CommuneLarge},
		{"two saints cut short", "Ste Marie aux Mines", Commune},
		{"elision inside", "Villeneuve-d'Ascq", Commune | CommuneLarge},
		{"typographic apostrophe and no accents", "VILLENEUVE D’ASCQ", Commune | CommuneLarge},
		{"commune that was merged", "Châlons-sur-Marne", Commune},
		{"bare name of several words", "Roche-sur-Yon", CommuneBare},
		{"country of several words", "République démocratique du Congo", Country},
		{"country with an elision", "Côte d'Ivoire", Country},
		{"département of several words", "Seine-Saint-Denis", Area},
		{"département that changed its name", "Côtes-du-Nord", Area},
		{"region of several words", "Provence-Alpes-Côte d'Azur", Area},
		{"town outside France", "Tizi Ouzou", City},
		{"double given name", "Jean-Pierre", GivenMale | CommonGiven},
		{"double given name of women", "Marie-Claude", GivenFemale},
		{"surname with a particle", "Da Silva", Surname | CommonSurname},
		{"surname with a Breton article", "Le Gall", Surname | CommonSurname},
		{"surname with an apostrophe inside", "N'Diaye", Surname},
	}
	for _, r := range rows {
		key, n := Key(r.phrase)
		if c := Phrase(key); c&r.must != r.must {
			t.Errorf("%s: %q lacks %#x of %#x", r.why, r.phrase, r.must&^c, r.must)
		}
		if n > MaxWords {
			t.Errorf("%s: %q has %d words, more than MaxWords", r.why, r.phrase, n)
		}
		if at, c := climb(r.phrase); at != n {
			t.Errorf("%s: %q is not reached from its beginning: word %d has only %#x", r.why, r.phrase, at, c)
		}
	}
	for _, s := range []string{"Aix-en-Bourgogne", "Le Tribunal", "Havre Le", "Jean-Tribunal", "République du Contrat"} {
		if c := Phrase(first(Key(s))); c&(Place|Name) != 0 {
			t.Errorf("%q is taken for %#x, but no list has it", s, c)
		}
	}
}

func first(key fold.Hash, _ int) fold.Hash { return key }

// climb follows a phrase as a scanner does, word by word, for as long as the
// answer says that a phrase may go on.
func climb(s string) (words int, c Class) {
	var key fold.Hash
	for w := range Words(s) {
		if words > 0 && c&(CommunePart|NamePart) == 0 {
			break
		}
		if h := fold.Of(w); words == 0 {
			key = h
		} else {
			key = fold.Join(key, h)
		}
		words++
		c = Phrase(key)
	}
	return words, c
}

func TestFoldingReachesOneEntry(t *testing.T) {
	want := Lookup(fold.Of("Éléonore"))
	if want&GivenFemale == 0 {
		t.Fatal("Éléonore is no given name")
	}
	for why, w := range map[string]string{"capitals": "ÉLÉONORE", "no accents": "Eleonore", "decomposed": "E\u0301le\u0301onore", "soft hyphen": "Éléo\u00adnore"} {
		if got := Lookup(fold.Of(w)); got != want {
			t.Errorf("%s: %#x, want %#x", why, got, want)
		}
	}
	if a, b := Lookup(fold.Of("sœur")), Lookup(fold.Of("SOEUR")); a != b || a&Noun == 0 {
		t.Errorf("ligature: %#x and %#x, want one noun", a, b)
	}
}

func TestKey(t *testing.T) {
	rows := []struct {
		why, phrase, words string
	}{
		{"one word", "Paris", "paris"},
		{"hyphens and an elided article", "L'Haÿ-les-Roses", "l hay les roses"},
		{"elision inside", "Côte-d’Or", "cote d or"},
		{"apostrophe that belongs to a word", "O'Connor", "o'connor"},
		{"no-break space, double space, brackets", "Saint\u00a0Denis  (Réunion)", "saint denis reunion"},
		{"nothing", " - ", ""},
	}
	for _, r := range rows {
		var words []string
		for w := range Words(r.phrase) {
			words = append(words, w)
		}
		if got := strings.Join(words, " "); got != r.words {
			t.Errorf("%s: words of %q are %q, want %q", r.why, r.phrase, got, r.words)
		}
		var want fold.Hash
		for i, w := range strings.Fields(r.words) {
			if i == 0 {
				want = fold.Of(w)
			} else {
				want = fold.Join(want, fold.Of(w))
			}
		}
		if key, n := Key(r.phrase); key != want || n != len(strings.Fields(r.words)) {
			t.Errorf("%s: Key(%q) is not that of its words", r.why, r.phrase)
		}
	}
}

func TestLookupAllocatesNothing(t *testing.T) {
	h := fold.Of("tribunal")
	if n := testing.AllocsPerRun(100, func() { Lookup(h) }); n != 0 {
		t.Errorf("%v allocations a lookup, want none", n)
	}
}

func TestCreditsNameTheLicences(t *testing.T) {
	all := strings.Join(Credits(), "\n")
	for _, w := range []string{"MPL-2.0", "MIT", "etalab-2.0", "CC-BY-4.0", "ODC-By-1.0", "INSEE", "GeoNames", "OpenSubtitles"} {
		if !strings.Contains(all, w) {
			t.Errorf("no credit names %s", w)
		}
	}
	Credits()[0] = ""
	if Credits()[0] == "" {
		t.Error("a caller can change the credits")
	}
}

func BenchmarkLookup(b *testing.B) {
	h := fold.Of("tribunal")
	for b.Loop() {
		Lookup(h)
		h = h*31 + 7
	}
}
