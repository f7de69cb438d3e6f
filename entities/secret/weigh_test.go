package secret_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/entities/secret"
)

// secretsIn gives what a recogniser proposes in a text, as words.
func secretsIn(t *testing.T, r *entities.Recognizer, text string) (out []string) {
	t.Helper()
	_, found := entitiestest.Find(t, text, r)
	for _, m := range found {
		if m.Kind.In("secret") {
			out = append(out, strings.Join(strings.Fields(text[m.Start:m.End]), " "))
		}
	}
	return out
}

// TestWeighed has passages with what the model makes of them and whether the
// rules alone would say the same.
func TestWeighed(t *testing.T) {
	for _, row := range []struct {
		text  string
		want  []string
		rules bool // find the same
		why   string
	}{
		{"À l'automne, la minoterie ne livrait déjà plus que 40 tonnes là où elle en livrait 95 avant l'été.",
			[]string{"40 tonnes", "95"}, false, "the second number has no unit and no word of trade of its own"},
		{"Le cédant avait promis d'ouvrir onze magasins et d'atteindre l'équilibre en trente mois ; le plan, remis aux seuls banquiers, tablait sur 2,1 millions d'euros dès 2020.",
			[]string{"onze magasins", "trente mois", "2,1 millions d'euros"}, false, "a plan told by its verbs"},
		{"Le grossiste a vendu à la Coopérative des Hauts-Prés, à Semences Valdor et au Comptoir Brémond, dont il a toujours refusé de dire les noms.",
			[]string{"Coopérative des Hauts-Prés", "Semences Valdor", "Comptoir Brémond"}, false, "customers whom no noun calls so"},
		{"Le bailleur demande la fixation du loyer à 18 400 euros par an, la surface pondérée étant de 92 m² et le prix unitaire de 200 euros le m².",
			nil, false, "a price for a unit that is a rent"},
		{"Le contrat, produit par les deux parties, prévoit qu'en cas de retard le vendeur devra 50 euros par jour et l'acheteur pourra refuser la livraison.",
			nil, false, "a penalty between the parties"},
		{"L'audit confidentiel retient, pour la clinique, une valeur de 5,5 millions d'euros, soit 1,1 fois ses recettes.",
			[]string{"5,5 millions d'euros", "1,1 fois"}, true, "nouns that the tables know"},
		{"La repreneuse offrait, dans une lettre que les parties s'étaient engagées à ne pas divulguer, 6,4\u202ffois le résultat d’exploitation, soit 3,2\u00a0millions d’euros.",
			[]string{"6,4 fois", "3,2 millions d’euros"}, true, "hard spaces and curly apostrophes"},
		{"La banque réclame le paiement de 34 500 euros en principal, outre intérêts au taux de 6,2 % et une indemnité de 8 %. La caution justifie d'un revenu mensuel de 2 100 euros.",
			nil, true, "a loan sued upon"},
		{"Le salarié percevait 2 380 euros par mois. Il lui est dû 14 280 euros à titre d'indemnité pour licenciement sans cause réelle et sérieuse, soit six mois de salaire.",
			nil, true, "a wage and what is reckoned from it"},
		{"L'expert aura pour mission de décrire les désordres, d'en rechercher les causes et de chiffrer les travaux ; il déposera son rapport dans un délai de six mois et recevra une provision de 3 000 euros.",
			nil, true, "the mission of an expert"},
	} {
		if got := secretsIn(t, secret.Recognizer(), row.text); !slices.Equal(got, row.want) {
			t.Errorf("%s\n in: %s\n got: %q\nwant: %q", row.why, row.text, got, row.want)
		}
		if got := secretsIn(t, secret.Rules(), row.text); slices.Equal(got, row.want) != row.rules {
			t.Errorf("%s\n in: %s\nby the rules alone: %q", row.why, row.text, got)
		}
	}
}

// TestWeighedFormDoesNotMatter holds that line ends, spaces and
// apostrophes change nothing of what is proposed.
func TestWeighedFormDoesNotMatter(t *testing.T) {
	const plain = "Le cédant avait promis d'ouvrir onze magasins et d'atteindre l'équilibre en trente mois ; le plan, remis aux seuls banquiers, tablait sur 2,1 millions d'euros dès 2020."
	want := secretsIn(t, secret.Recognizer(), plain)
	for why, r := range map[string]*strings.Replacer{
		"curly apostrophes": strings.NewReplacer("'", "’"),
		"hard spaces":       strings.NewReplacer(" millions", "\u00a0millions", " ;", "\u202f;"),
		"lines cut":         strings.NewReplacer("onze ", "onze\n", "aux ", "aux\r\n"),
		"accents apart":     strings.NewReplacer("é", "e\u0301"),
	} {
		got := secretsIn(t, secret.Recognizer(), r.Replace(plain))
		for i := range got {
			got[i] = strings.ReplaceAll(got[i], "’", "'")
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", why, got, want)
		}
	}
}

// TestHeadAndFootAreLeftToTheRules holds that numbers of a heading are no secrets
// although the paragraph below speaks of some.
func TestHeadAndFootAreLeftToTheRules(t *testing.T) {
	head := "COUR D'APPEL DE RENNES\n\nARRÊT DU 12 MAI 2015\n\nRG 13/04412\n\nAPPELANTE :\n\nSAS MINOTERIE DU GOUËT\n14 rue du Port\n22000 SAINT-BRIEUC\nReprésentée par Me Anne LE GOFF, avocat, toque 984\n\nINTIMÉE :\n\nSARL FOURNIL DES HALLES\n\n"
	facts := strings.Repeat("La société Minoterie du Gouët expose qu'elle a livré de la farine à la société Fournil des Halles et que ses factures n'ont pas été payées. ", 20)
	text := head + "FAITS ET PROCÉDURE\n\n" + facts + "\n\nMOTIFS DE LA DÉCISION\n\nLa marge de la minoterie, qu'elle tient secrète, est de 22 % et son chiffre d'affaires avec ce client de 340 000 euros.\n"
	if got := secretsIn(t, secret.Recognizer(), text); !slices.Equal(got, []string{"22 %", "340 000 euros"}) {
		t.Errorf("got %q", got)
	}
}

// What the model proposes says which words spoke for it: words of the text, outside the value, the strongest first.
func TestWordsThatSpoke(t *testing.T) {
	const text = "La société Vellac tirait de ce seul client 412 000 euros par an, chiffre qu'elle tient pour confidentiel."
	_, found := entitiestest.Find(t, text, secret.Recognizer())
	found = slices.DeleteFunc(found, func(m entities.Mention) bool { return !m.Kind.In("secret") })
	if len(found) != 1 {
		t.Fatalf("%d proposals, want the figure", len(found))
	}
	m := found[0]
	if len(m.Clues) == 0 || len(m.Clues) > 3 {
		t.Errorf("%d words spoke for it, want one to three", len(m.Clues))
	}
	for i, c := range m.Clues {
		if c.At.Overlaps(m.Span) || c.At.Empty() || strings.ContainsAny(text[c.At.Start:c.At.End], " ,") {
			t.Errorf("a clue at %d-%d is no word beside the value", c.At.Start, c.At.End)
		}
		if c.Weight <= 0 || i > 0 && c.Weight > m.Clues[i-1].Weight {
			t.Errorf("clue %d weighs %d", i, c.Weight)
		}
	}
}

// TestWeighedWithoutCues holds that a paragraph in which the rules have no word is
// weighed all the same where a finding of health stands in it.
func TestWeighedWithoutCues(t *testing.T) {
	for _, text := range []string{
		"La pièce n° 4, classifiée, décrit la coque du sonar et la place des antennes ; le demandeur, à qui douze pages ont été refusées, n'est pas fondé à en exiger davantage.",
		"Elle est atteinte d'une sclérose en plaques, et ils étaient quatre.",
	} {
		if got := secretsIn(t, secret.Recognizer(), text); len(got) == 0 {
			t.Errorf("nothing found in: %s", text)
		}
	}
}

// TestBlockCutsNoValue holds that a value stands whole in its block, and a text may end anywhere.
func TestBlockCutsNoValue(t *testing.T) {
	for _, text := range []string{
		"La marge secrète est de 12 " + strings.Repeat("jours-", 2048),
		strings.Repeat("marge ", 3000) + "12 clients " + strings.Repeat("marge ", 50),
		"Le prix secret est de 15 kg de",
		"La marge secrète est de " + strings.Repeat("US$ 3 ", 4000),
		"La marge secrète est de " + strings.Repeat("12    - 5 % ", 3000),
	} {
		secretsIn(t, secret.Recognizer(), text)
	}
}
