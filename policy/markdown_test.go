package policy

import (
	"strings"
	"testing"
)

func TestMarkdown(t *testing.T) {
	for _, c := range []struct {
		why, text string
		want      []string
	}{
		{"a preset in French", FranceOpenData().Markdown("fr"), []string{
			"# France, open data judiciaire (socle)\n",
			"| juge | en clair |  | la publicité de la justice | la loi | COJ L111-13 al. 1 | pseudonyme (la sécurité des personnes, le président de la juridiction) |  |\n",
			"| autre mention | occulter | catégorie et numéro, « [Adresse 1] » |",
			"| `overlay/undercover` | agent infiltré | occulter | la protection légale d'une identité | CPP 706-84° |  |\n",
			"| débats en chambre du conseil | publier sans les motifs |\n",
		}},
		{"a preset in English", BusinessSecrets().Markdown("en"), []string{
			"# Business secrets, non-confidential version\n",
			"| `business-secret/old` | kind secret.business; older than five years; unless claimed as a secret | keep |",
			"| a business secret is flagged | publish |\n",
		}},
		{"the zero policy", Policy{}.Markdown("en"), []string{"| judge | mask | category, \"[Adresse]\" |", "| something needed is not known | publish nothing |\n"}},
		{"a comparison in French", Diff(Bloc2(), Bloc3()).Markdown("fr"), []string{
			"# bloc-2 → bloc-3\n", "**non comparable**", "| date de naissance, de décès, de mariage | plus stricte | genre date.birth : en clair → généraliser |\n",
		}},
		{"a comparison in English", Diff(FranceOpenData(), FranceOpenData().With(ShowAdLitem())).Markdown("en"), []string{
			"| notary | laxer | kind person; role pro.notary; holding a mandate ad litem: pseudonym → keep |\n",
		}},
		{"a bar in a note stays in its cell", FranceOpenData().first(Rule{ID: "x", When: Match{MinConfidence: 3}, Note: Words{EN: "a|b\nc"}}).Markdown("en"),
			[]string{"| `x` | confidence 3 % | mask |  |  | a\\|b c |\n"}},
	} {
		for _, want := range c.want {
			if !strings.Contains(c.text, want) {
				t.Errorf("%s: %q is not in\n%s", c.why, want, c.text)
			}
		}
	}
}

func TestMarkdownTablesAreEven(t *testing.T) {
	for _, p := range allPresets() {
		for _, lang := range []string{"fr", "en"} {
			columns := 0
			text := p.Markdown(lang)
			for line := range strings.Lines(text) {
				bars := strings.Count(strings.ReplaceAll(line, `\|`, ""), "|")
				if bars > 0 && columns > 0 && bars != columns {
					t.Fatalf("%s: %q has %d bars, want %d", p.Name, line, bars, columns)
				}
				columns = bars
			}
			for _, c := range Classes() {
				if !strings.Contains(text, "\n| "+c.Title.In(lang)+" | ") {
					t.Errorf("%s: no row for %s", p.Name, c.ID)
				}
			}
		}
	}
}
