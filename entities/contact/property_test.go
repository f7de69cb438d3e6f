package contact

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/entitiestest"
)

func pick(r *rand.Rand, of ...string) string { return of[r.IntN(len(of))] }

func phone(r *rand.Rand) string {
	first := fmt.Sprint(1 + r.IntN(9))
	sep := pick(r, " ", ".", "-", "/", "\u00a0", "\u202f", " - ", "")
	pairs := ""
	for range 4 {
		pairs += sep + fmt.Sprintf("%02d", r.IntN(100))
	}
	in := pick(r, " ", "")
	switch {
	case sep == "" && r.IntN(2) == 0:
		return "+33" + first + pairs
	case sep == "":
		return "0" + first + pairs
	}
	return pick(r, "0", "0", "+33"+in, "0033 ", "(+33) ", "+33 (0)", "+33 (0) ", "00 33 ") + first + pairs
}

func mail(r *rand.Rand) string {
	name := pick(r, "paul", "p", "odile-anne", "Zoé", "LEO") + pick(r, ".", "_", "", "-") + pick(r, "serin", "grange84", "DUMONT")
	return name + pick(r, "@", "@", "@", " @ ", " [at] ", "(at)", "[arobase]") + pick(r, "mail", "cabinet-serin", "ac-lyon", "x1") + "." + pick(r, "fr", "com", "net", "gouv.fr", "co.uk")
}

func url(r *rand.Rand) string {
	return pick(r, "http://", "https://", "https://www.", "www.") + pick(r, "serin", "boulangerie-serin", "m1") + "." + pick(r, "fr", "com", "org", "paris") + pick(r, "", "/a", "/a/b.html", "/?q=1&r=2", "/profil/paul.serin")
}

func TestEveryValueIsFound(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for _, s := range []struct {
		kind  entities.Kind
		value func(*rand.Rand) string
		in    []string
	}{
		{entities.KindPhone, phone, []string{
			"téléphone : ¤", "Tél. ¤", "Tél : ¤ - avocat", "joint au téléphone au ¤ le 12 mai 2010", "le numéro de téléphone ¤.", "Fax : ¤,", "la ligne téléphonique ¤ attribuée", "TÉL\u00a0: ¤\nAvocat", "portable (¤)", "par SMS envoyé du ¤ ;",
		}},
		{entities.KindEmail, mail, []string{"courriel : ¤", "à l'adresse ¤, puis", "adressé à ¤.", "(¤)", "E-mail : ¤\nTél", "le message de ¤ du 12 mai 2010", "<¤>"}},
		{entities.KindURL, url, []string{"le site ¤", "sur ¤, la", "à l'adresse ¤.", "(¤)", "<¤>", "voir « ¤ »", "le site internet ¤ et"}},
	} {
		for _, in := range s.in {
			for range 60 {
				v := s.value(r)
				text, start := strings.ReplaceAll(in, "¤", v), strings.Index(in, "¤")
				_, found := entitiestest.Find(t, text, Recognizer())
				var got []string
				ok := false
				for _, m := range found {
					if strings.HasPrefix(m.Rule, "contact/") || strings.HasPrefix(m.Rule, "identifier/") {
						got = append(got, fmt.Sprintf("%s %q by %s", m.Kind, text[m.Start:m.End], m.Rule))
						ok = m.Kind == s.kind && m.Start == start && m.End == start+len(v)
					}
				}
				if !ok || len(got) != 1 {
					t.Errorf("%s in %q: got %v", s.kind, text, got)
					break
				}
			}
		}
	}
}

func TestEveryNearMissIsLeft(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 10))
	n := func(most int) string { return fmt.Sprint(r.IntN(most)) }
	for _, s := range []func() string{
		func() string { return "la somme de " + n(9) + " " + n(900) + " " + n(900) + ",12 euros" },
		func() string { return fmt.Sprintf("RG n° %02d/%05d", r.IntN(20), r.IntN(99999)) },
		func() string {
			return fmt.Sprintf("le %02d/%02d/%d et le %02d.%02d.%d", 1+r.IntN(28), 1+r.IntN(12), 2000+r.IntN(20), 1+r.IntN(28), 1+r.IntN(12), 2000+r.IntN(20))
		},
		func() string {
			return fmt.Sprintf("pourvoi n° %02d-%02d.%03d", 10+r.IntN(10), 10+r.IntN(15), r.IntN(999))
		},
		func() string {
			return "SIRET " + fmt.Sprintf("%03d %03d %03d %05d", 300+r.IntN(600), r.IntN(999), r.IntN(999), r.IntN(99999))
		},
		func() string { return fmt.Sprintf("contrat n° 0%09d", r.IntN(999999999)) },
		func() string { return fmt.Sprintf("compte n° 0%010d", r.IntN(999999999)) },
		func() string {
			return fmt.Sprintf("IBAN FR76 3000 %04d %04d %04d %04d %03d", r.IntN(9999), r.IntN(9999), r.IntN(9999), r.IntN(9999), r.IntN(999))
		},
		func() string {
			return fmt.Sprintf("articles L. %d-%d et %d-%d", r.IntN(4000), r.IntN(40), r.IntN(4000), r.IntN(40))
		},
		func() string {
			return fmt.Sprintf("l'opérateur de téléphone réclame %d euros au 12 mai %d", r.IntN(99999), 2000+r.IntN(20))
		},
		func() string {
			return fmt.Sprintf("1.%d.%d Sur le téléphone portable, %d %% et %d mois", r.IntN(9), r.IntN(9), r.IntN(99), r.IntN(99))
		},
		func() string { return "le droit.Le juge, la S.A.R.L. Serin.Fin" },
	} {
		for range 60 {
			text := s()
			_, found := entitiestest.Find(t, text, Recognizer())
			for _, m := range found {
				if strings.HasPrefix(m.Rule, "contact/") {
					t.Errorf("%q: got %s %q by %s", text, m.Kind, text[m.Start:m.End], m.Rule)
				}
			}
		}
	}
}
