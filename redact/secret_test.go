package redact_test

import (
	"strings"
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy"
	"github.com/estompe/estompe/redact"
)

// public gives the non-confidential version of a text.
func public(t *testing.T, src string, claims ...redact.Claim) (*redact.Analysis, *redact.Result) {
	t.Helper()
	a := analyze(t, src, redact.Case{Claims: claims})
	r, err := a.Apply(policy.BusinessSecrets())
	if err != nil {
		t.Fatal(err)
	}
	return a, r
}

func TestValuesAreNotGivenBack(t *testing.T) {
	for _, c := range []struct{ in, must, why string }{
		{"Le chiffre d'affaires est de 340 000 euros (trois cent quarante mille euros).", "quarante", "words repeat digits"},
		{"La part de marché de la cible est de 34 %. Le reste du secteur, soit 66 %, est à d'autres.", "66", "shares add up to a hundred"},
		{"Le taux de marge brute, confidentiel, est de 32 %. Sur 500 000 euros de commandes elle tire ainsi 160 000 euros.", "500 000 euros de commandes elle tire ainsi 160 000", "an amount and what is made of it give the rate"},
	} {
		a, r := public(t, c.in)
		if hidden, _ := r.Count(); hidden == 0 {
			t.Errorf("%s: nothing is hidden in %q", c.why, r.Text)
		}
		if strings.Contains(r.Text, c.must) {
			t.Errorf("%s: %q", c.why, r.Text)
		}
		if l := a.ValueLeaks(r); len(l) > 0 {
			t.Errorf("%s: %d leaks left in %q", c.why, len(l), r.Text)
		}
	}
}

func TestValueLeaksTellsThem(t *testing.T) {
	const src = "Le prix convenu est de 120 euros, les frais de 30 euros, le total de 150 euros."
	for _, c := range []struct {
		claim string
		kind  redact.LeakKind
		why   string
	}{
		{"120 euros", redact.LeakTotal, "150 less 30"},
		{"150 euros", redact.LeakSum, "120 and 30"},
	} {
		a := analyze(t, src, redact.Case{Claims: []redact.Claim{{Text: c.claim, Sub: "price"}}})
		p := policy.FranceOpenData() // masks a claim with "[...]", and hides nothing beside it
		r, err := a.Apply(p)
		if err != nil {
			t.Fatal(err)
		}
		l := a.ValueLeaks(r)
		if len(l) != 1 || l[0].Kind != c.kind || src[l[0].Hidden.Start:l[0].Hidden.End] != c.claim {
			t.Errorf("%s: %v in %q", c.why, l, r.Text)
		}
	}
}

// A small number of a passage that is hidden whole equals the sum of others by chance; one of three digits that count does not.
func TestNumbersOfHiddenPassages(t *testing.T) {
	for _, c := range []struct {
		in, passage string
		leaks       int
		why         string
	}{
		{"La consigne, baisser de deux euros dès que le voisin baisse, est suivie. Le prix est de 10 euros, celui du voisin de 12 euros.",
			"baisser de deux euros dès que le voisin baisse", 0, "12 less 10"},
		{"La consigne, ne jamais acheter au-dessus de 1 234 euros la tonne rendue, est suivie. Le prix est de 1 000 euros, le port de 234 euros.",
			"ne jamais acheter au-dessus de 1 234 euros la tonne rendue", 1, "1 000 and 234"},
	} {
		a := analyze(t, c.in, redact.Case{Claims: []redact.Claim{{Text: c.passage, Sub: "method"}}})
		r, err := a.Apply(policy.FranceOpenData())
		if err != nil {
			t.Fatal(err)
		}
		if l := a.ValueLeaks(r); len(l) != c.leaks {
			t.Errorf("%s: %d leaks, want %d, in %q", c.why, len(l), c.leaks, r.Text)
		}
	}
}

// What is hidden of numbers that share a unit, as one span, does not come back in a copy of one of them.
func TestCopiesOfCoordinatedNumbers(t *testing.T) {
	for _, c := range []struct{ in, claim, must string }{
		{"Le taux convenu est de 22 et 26 % selon le lot. Le taux de 22 % fut appliqué.", "22 et 26 %", "22"},
		{"Le prix convenu est de 12 et 15 euros selon le lot. Le prix de 12 euros fut payé.", "12 et 15 euros", "12"},
		{"Les ventes sont de 84, 131 et 57 K€. Le montant de 84 000 euros fut payé.", "84, 131 et 57 K€", "84 000"},
	} {
		if _, r := public(t, c.in, redact.Claim{Text: c.claim, Sub: "price"}); strings.Contains(r.Text, c.must) {
			t.Errorf("%q", r.Text)
		}
	}
}

// The second of two numbers that share a unit or make a range gives a hidden value back as well as the first.
func TestBothNumbersOfTwoAreRead(t *testing.T) {
	for _, src := range []string{
		"Le prix convenu est de trente-sept mille quatre cent cinquante euros. Les lots ont été cédés pour 31 200 et 37 450 euros.",
		"Le prix convenu est de trente-sept mille quatre cent cinquante euros. Les lots ont été cédés pour 37 450 et 41 200 euros.",
		"Le prix convenu est de trente-sept mille quatre cent cinquante euros. Les lots ont été cédés pour 31 200 à 37 450 euros.",
	} {
		a := analyze(t, src, redact.Case{Claims: []redact.Claim{{Text: "trente-sept mille quatre cent cinquante euros", Sub: "price"}}})
		r, err := a.Apply(policy.FranceOpenData())
		if err != nil {
			t.Fatal(err)
		}
		if l := a.ValueLeaks(r); len(l) != 1 || l[0].Kind != redact.LeakCopy {
			t.Errorf("%v in %q", l, r.Text)
		}
		if r, err = a.Apply(policy.BusinessSecrets()); err != nil {
			t.Fatal(err)
		}
		if l := a.ValueLeaks(r); len(l) > 0 || strings.Contains(r.Text, "37 450") {
			t.Errorf("%v left in %q", l, r.Text)
		}
	}
}

// A unit that is an abbreviation leaves the full stop of its sentence.
func TestFullStopIsLeft(t *testing.T) {
	_, r := public(t, "Le prix de revient unitaire, couvert par le secret des affaires, est de 13,20 F. Le procès-verbal le constate.")
	if strings.Contains(r.Text, "13,20") || !strings.Contains(r.Text, "] F. Le procès") {
		t.Errorf("%q", r.Text)
	}
}

func TestRulingIsNeverAComplement(t *testing.T) {
	a, r := public(t, "PAR CES MOTIFS\n\nCondamne la société Untel à payer à la société Machin la somme de 160 000 euros à titre de dommages et intérêts.")
	if strings.Contains(r.Text, "[") || len(a.ValueLeaks(r)) > 0 {
		t.Errorf("the award has to be read: %q", r.Text)
	}
}

func TestClaimIsLaw(t *testing.T) {
	const src = "Le contrat prévoit une livraison le mardi. La société Untel l'a signé. Le taux de marge brute est de 32 %."
	claim := redact.Claim{Holder: "Untel", Text: "une livraison le mardi", Sub: "clause", Reason: "organisation des tournées", Summary: "clause de livraison", Level: 2}
	a, r := public(t, src, claim)
	if !strings.Contains(r.Text, "[clause de livraison]") {
		t.Errorf("the claim's summary stands in the text: %q", r.Text)
	}
	if r, err := a.Apply(policy.Bloc1()); err != nil || strings.Contains(r.Text, "mardi") || !strings.Contains(r.Text, "32 %") {
		t.Errorf("bloc 1 hides what is claimed and keeps what is only proposed: %q, %v", r.Text, err)
	}
	for ring, seen := range []bool{false, false, true} {
		r, err := a.Ring(policy.BusinessSecrets(), ring)
		if err != nil || strings.Contains(r.Text, "mardi") != seen {
			t.Errorf("ring %d: %q, %v", ring, r.Text, err)
		}
	}
	claim.Until = "2020-01-01"
	late := analyze(t, src, redact.Case{Claims: []redact.Claim{claim}, Court: policy.Case{Today: "2024-05-01"}})
	if r, err := late.Apply(policy.BusinessSecrets()); err != nil || !strings.Contains(r.Text, "mardi") {
		t.Errorf("the claim has ended: %q, %v", r.Text, err)
	}
}

func TestRefusedClaimTakesTheProposalAway(t *testing.T) {
	const src = "Le taux de marge brute est de 32 %."
	if _, r := public(t, src); strings.Contains(r.Text, "32") {
		t.Errorf("a proposal is hidden: %q", r.Text)
	}
	if _, r := public(t, src, redact.Claim{Text: "32 %", Granted: policy.No}); r.Text != src {
		t.Errorf("a court held that there is no secret: %q", r.Text)
	}
}

func TestFiling(t *testing.T) {
	const src = "Le taux de marge brute est de 32 %.\nLe prix d'achat, confidentiel, est de 7,20 euros pièce."
	a, _ := public(t, src, redact.Claim{Holder: "La société | Untel", Text: "32 %", Sub: "margin", Reason: "jamais publié", Level: 1})
	f, err := a.Filing(policy.BusinessSecrets())
	if err != nil {
		t.Fatal(err)
	}
	if f.Full != src || len(f.Items) != 2 || !f.Items[0].Claimed || f.Items[1].Claimed || f.Items[1].Line != 2 || f.Items[1].Sub != "price" {
		t.Fatalf("%d items, %v", len(f.Items), f.Items)
	}
	md := f.Markdown("fr")
	for _, want := range []string{"La société \\| Untel", "jamais publié", "à justifier", "marge", "prix ou tarif"} {
		if !strings.Contains(md, want) {
			t.Errorf("no %q in\n%s", want, md)
		}
	}
	if strings.Contains(md, "7,20") || strings.Contains(md, "32 %") {
		t.Errorf("the table shows a secret:\n%s", md)
	}
	if js, err := f.JSON(); err != nil || strings.Contains(string(js), "7,20") || !strings.Contains(string(js), `"holder"`) {
		t.Errorf("%s, %v", js, err)
	}
}

func TestRangesAreAccountedFor(t *testing.T) {
	a, r := public(t, "Le chiffre d'affaires réalisé avec cette enseigne est de 2,2 millions d'euros.")
	for i, s := range r.Spans {
		if s.Kind != entities.KindBusinessSecret {
			continue
		}
		v, ok := a.Value(i)
		if !ok || v != 2.2e6 || s.Range == nil || s.Range.Low > v || s.Range.High < v || s.Replacement != "[1-5] millions d'euros" {
			t.Errorf("%v %v %+v %q", v, ok, s.Range, s.Replacement)
		}
		return
	}
	t.Error("no value found")
}

func TestExtractHasTheRulingOnly(t *testing.T) {
	const src = "TRIBUNAL DE COMMERCE DE LYON\n\nJUGEMENT DU 3 MAI 2019\n\nMOTIFS DE LA DÉCISION\n\nAttendu que le taux de marge brute est de 32 % ; que la rupture est brutale ;\n\nPAR CES MOTIFS\n\nLe tribunal, statuant publiquement,\n\nCondamne la société Untel aux dépens."
	a := analyze(t, src, redact.Case{})
	r, err := a.Extract(policy.BusinessSecrets())
	if err != nil || strings.Contains(r.Text, "rupture") || !strings.Contains(r.Text, "Condamne") {
		t.Errorf("%q, %v", r.Text, err)
	}
}
