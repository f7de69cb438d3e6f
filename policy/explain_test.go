package policy

import (
	"strings"
	"testing"
)

func TestExplain(t *testing.T) {
	c := lists()
	kept := sampleOf(ClassParty)
	kept.Keep = 1
	for _, k := range []struct {
		why    string
		f      Facts
		fr, en string
	}{
		{"kept, with what may be ordered", sampleOf(ClassJudge),
			"Cette mention (juge) est laissée en clair selon la règle « judge », au titre de la publicité de la justice (COJ L111-13 al. 1) ; " +
				"elle serait remplacée par un pseudonyme si le président de la juridiction l'ordonnait au titre de la sécurité des personnes (COJ L111-13 al. 2 ; COJ R111-12).",
			"This mention (judge) is kept in clear under the rule \"judge\", on the ground of the publicity of justice (COJ L111-13 al. 1); " +
				"it would be replaced by a pseudonym if the president of the court ordered so on the ground of the security of the persons (COJ L111-13 al. 2; COJ R111-12)."},
		{"in doubt", sampleOf(ClassJudge).doubted(),
			"Cette mention (juge) est remplacée par un pseudonyme selon la règle « doubted-person », au titre de l'occultation obligatoire (socle) (COJ L111-13 al. 2) ; " +
				"il en irait autrement si le doute sur la personne était levé.",
			"This mention (judge) is replaced by a pseudonym under the rule \"doubted-person\", on the ground of mandatory occultation (\"socle\") (COJ L111-13 al. 2); " +
				"it would be otherwise if nothing were in doubt about the person."},
		{"the overlay", sampleOf(ClassPolice).with(ProtectedUnit),
			"Cette mention (policier, gendarme, douanier) est occultée selon la règle « overlay/unit », au titre de la protection légale d'une identité (loi 1881 art. 39 sexies), " +
				"en dépit de la règle « police » ; cette protection tomberait si les données de l'affaire ne disaient plus : unité protégée par arrêté.",
			"This mention (police, gendarmerie, customs) is masked under the rule \"overlay/unit\", on the ground of the protection of an identity by statute (loi 1881 art. 39 sexies), " +
				"in spite of the rule \"police\"; this protection would end if the case data no longer said: of a unit listed by arrêté."},
		{"no rule", thing("own.kind"),
			"Cette mention (autre mention) est occultée parce qu'aucune règle ne la vise ; seule une autre règle ou un ordre de l'autorité compétente la laisserait en clair.",
			"This mention (other mention) is masked because no rule is for it; only another rule or an order of whoever may give it would keep it in clear."},
		{"kept by an order", kept,
			"Cette mention (partie, personne physique) est laissée en clair selon la règle « case/keep », au titre de la publicité de la justice, sur décision du magistrat désigné (COJ R111-13), " +
				"en dépit de la règle « party » ; il en irait autrement sans l'ordre porté aux données de l'affaire.",
			"This mention (party, natural person) is kept in clear under the rule \"case/keep\", on the ground of the publicity of justice, decided by the designated magistrat (COJ R111-13), " +
				"in spite of the rule \"party\"; it would be otherwise without the order in the case data."},
	} {
		if got := c.Explain(FranceOpenData(), k.f, "fr"); got != k.fr {
			t.Errorf("%s:\n got %s\nwant %s", k.why, got, k.fr)
		}
		if got := c.Explain(FranceOpenData(), k.f, "en"); got != k.en {
			t.Errorf("%s:\n got %s\nwant %s", k.why, got, k.en)
		}
	}
}

func TestEverythingCanBeExplained(t *testing.T) {
	for _, p := range allPresets() {
		for _, f := range sampleFacts() {
			for _, lang := range []string{"fr", "en"} {
				s := p.Explain(f, lang)
				rule := p.Decide(f).Rule
				if !strings.HasSuffix(s, ".") || strings.Contains(s, " de le ") || strings.Contains(s, "  ") || !strings.Contains(s, rule) {
					t.Fatalf("%s: %s", p.Name, s)
				}
			}
		}
	}
}

func complete[T comparable](t *testing.T, table map[T]Words, words []T) {
	t.Helper()
	for _, w := range words {
		if table[w].FR == "" || table[w].EN == "" {
			t.Errorf("%v has no label", w)
		}
	}
	if len(table) != len(words) {
		t.Errorf("%d labels for %d words", len(table), len(words))
	}
}

func TestLabelsAreComplete(t *testing.T) {
	complete(t, actionLabels, Actions())
	complete(t, actionNames, Actions())
	complete(t, styleLabels, Styles())
	complete(t, groundLabels, Grounds())
	complete(t, deciderLabels, Deciders())
	complete(t, outcomeLabels, Outcomes())
	complete(t, relationLabels, []Relation{Same, Stricter, Laxer, Incomparable})
	if len(flagLabels) != len(flagNames) {
		t.Error("a flag has no label")
	}
}

func TestCitationsAreSound(t *testing.T) {
	seen := map[CitationID]bool{}
	for _, c := range Citations() {
		if seen[c.ID] || !dotted(string(c.ID)) || c.Title.FR == "" || c.Title.EN == "" || len(c.Texts) == 0 {
			t.Errorf("%s: twice, or without a title or a text", c.ID)
		}
		seen[c.ID] = true
		for _, a := range c.Texts {
			if a.Ref == "" || !day(a.From) || !day(a.Until) {
				t.Errorf("%s: %+v", c.ID, a)
			}
		}
	}
	for _, k := range []struct {
		id    CitationID
		order Order
		day   string
		want  string
	}{
		{CiteSocle, Judicial, "", "COJ L111-13"}, {CiteSocle, Administrative, "", "CJA L10"}, {CiteSocle, Financial, "", "CJF L142-1-11"}, {CiteSocle, "", "", "COJ L111-13"},
		{CiteOrganisedUnits, Judicial, "2026-11-25", "loi 2025-532"}, {CiteOrganisedUnits, Judicial, "2029-01-01", "CPP L2221-17"},
		{CiteUndercover, Judicial, "2028-12-31", "CPP 706-84"}, {CiteUndercover, Judicial, "2029-01-01", ""},
	} {
		c, ok := LookupCitation(k.id)
		if a, _ := c.On(k.order, k.day); !ok || a.Ref != k.want {
			t.Errorf("%s for %q on %q: %q", k.id, k.order, k.day, a.Ref)
		}
	}
}
