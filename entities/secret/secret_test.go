package secret_test

import (
	"strings"
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/entities/secret"
)

// row is a sentence with what must be found in it, and why it is there.
type row struct{ in, why string }

// check runs rows and compares places, kinds and sub-kinds.
func check(t *testing.T, rows []row) {
	t.Helper()
	for _, r := range rows {
		entitiestest.RunOne(t, secret.Rules(), entitiestest.Case{Fixture: r.in, Why: r.why})
		text, wants, err := entitiestest.Parse(r.in)
		if err != nil {
			t.Fatal(err)
		}
		_, found := entitiestest.Find(t, text, secret.Rules())
		for _, w := range wants {
			for _, m := range found {
				if m.Span == w.Span && m.Kind == w.Kind && m.Sub != w.Sub {
					t.Errorf("%s: %s has sub-kind %q, want %q", r.why, r.in, m.Sub, w.Sub)
				}
			}
		}
	}
}

func TestFigures(t *testing.T) {
	check(t, []row{
		{"Le chiffre d'affaires réalisé avec ce client s'élève à ⟦340 000 euros¦secret.business sub=turnover⟧ HT.", "the noun governs, the tax word stays"},
		{"Le CHIFFRE D’AFFAIRES de la branche est de ⟦1,2\u00a0M€¦secret.business sub=turnover⟧.", "capitals, curly apostrophe, hard space"},
		{"Le chiffre\nd'affaires est de ⟦12\u202f500 euros¦secret.business sub=turnover⟧ en\r\n2019 puis de ⟦13 000 euros¦secret.business sub=turnover⟧ en 2020.", "line breaks; the second value goes on the first"},
		{"Le taux de marge brute est de ⟦32,5 %¦secret.business sub=margin⟧, contre ⟦trente pour cent¦secret.business sub=margin⟧ en 2018.", "digits, then words"},
		{"La société lui consentait une remise de ⟦18 %¦secret.business sub=discount⟧ et une ristourne de ⟦2 %¦secret.business sub=discount⟧.", "two conditions"},
		{"La part de marche de la requérante est de ⟦21 %¦secret.business sub=market_share⟧.", "OCR lost the accent"},
		{"Le contrat de licence fixe une redevance de ⟦4 %¦secret.business sub=royalty⟧ du chiffre d'affaires net.", "the redevance governs, the turnover is its base"},
		{"Les volumes livrés ont atteint ⟦4 200 tonnes¦secret.business sub=volume⟧ par an.", "a mass"},
		{"Elle envisageait la suppression de ⟦24 postes¦secret.business sub=headcount_plan⟧ sur le site.", "a plan"},
		{"La société produit l'acte. Le prix de revient, confidentiel, est de ⟦0,42 €/kg¦secret.business sub=price⟧.", "a price with its unit glued"},
	})
}

func TestFiguresThatStay(t *testing.T) {
	check(t, []row{
		{"Condamne la société Untel à payer la somme de 12 000 euros à titre de dommages et intérêts.", "damages"},
		{"Condamne l'appelante aux dépens et à payer 3 000 euros au titre de l'article 700 du code de procédure civile.", "costs"},
		{"sous astreinte de 200 euros par jour de retard", "astreinte: no price per day"},
		{"la société Untel, société anonyme au capital de 40 000 euros, dont le siège est à Lille", "an identity line"},
		{"Il percevait un salaire mensuel brut de 2 450 euros.", "a wage"},
		{"Le loyer mensuel, de 850 euros, n'a pas été payé.", "a rent"},
		{"Elle réclame 45 000 euros au titre de la perte de marge brute.", "a sum claimed, whatever it is reckoned from"},
		{"L'Autorité lui a infligé une sanction pécuniaire de 3 millions d'euros et à sa filiale une autre de 1 million d'euros.", "fines"},
		{"Le chiffre d'affaires de 12 millions d'euros figure dans les comptes publiés.", "public accounts"},
		{"L'article 5 n'est applicable que si la part de marché est inférieure à 25 %.", "a legal threshold"},
		{"La remise en état du local a coûté 4 000 euros.", "another remise"},
		{"avec intérêts au taux légal de 3,15 % à compter du 3 mai 2011", "legal interest"},
	})
}

func TestWhatStandsAgain(t *testing.T) {
	check(t, []row{
		{"Son principal client, ⟦Verrerie du Gard¦secret.business sub=customer⟧, doit rester secret.\n\nOr ⟦Verrerie du Gard¦secret.business sub=customer⟧ a résilié.", "a name is secret wherever it stands"},
		{"Le chiffre d'affaires, confidentiel, est de ⟦341 250 euros¦secret.business sub=turnover⟧.\n\nL'expert retient ⟦trois cent quarante et un mille deux cent cinquante euros¦secret.business sub=turnover⟧.", "the value again, in words"},
		{"Le chiffre d'affaires, confidentiel, est de ⟦300 000 euros¦secret.business sub=turnover⟧.\n\nL'immeuble vaut 300 000 euros.", "a round number is equal by chance"},
	})
}

func TestOldValuesAreDoubted(t *testing.T) {
	_, found := entitiestest.Find(t, "Lyon, le 3 mai 2019. Le chiffre d'affaires était de 341 250 euros en 2011 et de 402 300 euros en 2018.", secret.Rules())
	var doubts []string
	for _, m := range found {
		if m.Kind == entities.KindBusinessSecret {
			doubts = append(doubts, m.Doubt)
		}
	}
	if len(doubts) != 2 || doubts[0] != "old" || doubts[1] != "" {
		t.Errorf("%q: the first is eight years old, the second one", doubts)
	}
}

func TestPassages(t *testing.T) {
	check(t, []row{
		{"Dans un courriel du 3 mai, le directeur écrit : « ⟦on garde le lot nord et on laisse le sud¦secret.business sub=internal_quote⟧ ».", "an internal message"},
		{"L'intimée soutient dans ses conclusions que « la demande est nouvelle en appel ».", "pleadings are no internal document"},
		{"L'article 1134 du code civil dispose que « les conventions légalement formées tiennent lieu de loi ».", "a statute"},
		{"Le procédé, tenu secret, consiste à ⟦chauffer la pâte deux fois puis à la laisser reposer une nuit¦secret.business sub=process⟧.", "a process called secret"},
		{"Le procédé breveté consiste à chauffer la pâte deux fois puis à la laisser reposer.", "nobody calls it secret"},
	})
}

func TestOtherSecrets(t *testing.T) {
	check(t, []row{
		{"L'expert retient une ⟦fracture du poignet droit¦secret.medical sub=diagnosis⟧ et un ⟦taux d'incapacité de 12 %¦secret.medical sub=rate⟧.", "diagnosis and rate"},
		{"La rupture du contrat a causé un accident de trésorerie.", "rupture of a contract"},
		{"Les jurés ont été interrogés : ⟦trois voix contre six pour la relaxe¦secret.deliberation⟧.", "votes"},
		{"Le conseil municipal a voté par douze voix contre sept.", "no bench"},
	})
}

func BenchmarkRun(b *testing.B) {
	text := strings.Repeat("Attendu que la société produit une attestation dont il ressort que le chiffre d'affaires s'est élevé à 340 000 euros en 2019 ; qu'elle demande la somme de 12 000 euros à titre de dommages et intérêts ; que l'intimée, qui conclut à la confirmation du jugement, soutient que la preuve du préjudice n'est pas rapportée.\n\n", 150)
	tx, found := entitiestest.Find(b, text, secret.Rules().Requires...)
	_ = found
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		runOn(b, tx)
	}
	b.StopTimer()
	entitiestest.ReportRatio(b, text, func() { runOn(b, tx) })
}

func runOn(b *testing.B, tx *entities.Text) {
	var found []entities.Mention
	if err := secret.Rules().Run(entities.NewPass(tx, secret.Recognizer(), &found)); err != nil || len(found) == 0 {
		b.Fatal(err, len(found))
	}
}
