package identifier

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/entitiestest"
)

// gen makes values with check digits of its own reckoning.
type gen struct{ *rand.Rand }

func (g gen) digits(n int) string {
	var b strings.Builder
	for range n {
		b.WriteByte(byte('0' + g.IntN(10)))
	}
	return b.String()
}

func (g gen) letters(n int, from string) string {
	var b strings.Builder
	for range n {
		b.WriteByte(from[g.IntN(len(from))])
	}
	return b.String()
}

func (g gen) pick(of ...string) string { return of[g.IntN(len(of))] }

// cut puts sep between pieces of these lengths.
func cut(s, sep string, lens ...int) string {
	var parts []string
	for _, n := range lens {
		if n >= len(s) {
			break
		}
		parts, s = append(parts, s[:n]), s[n:]
	}
	return strings.Join(append(parts, s), sep)
}

func (g gen) sep() string { return g.pick("", " ", ".", "-", "\u00a0", "\u202f") }

// remainder is a long number in figures modulo m.
func remainder(s string, m int) int {
	r := 0
	for _, c := range s {
		r = (r*10 + int(c-'0')) % m
	}
	return r
}

func (g gen) nir() string {
	dept := fmt.Sprintf("%02d", 1+g.IntN(95))
	if g.IntN(8) == 0 {
		dept = g.pick("2A", "2B")
	}
	n := g.pick("1", "2") + g.digits(2) + fmt.Sprintf("%02d", 1+g.IntN(12)) + dept + g.digits(6)
	if g.IntN(3) == 0 {
		return g.format(n)
	}
	return g.format(n + fmt.Sprintf("%02d", 97-remainder(strings.NewReplacer("2A", "19", "2B", "18").Replace(n[:7])+n[7:], 97)))
}

func (g gen) format(n string) string {
	key := ""
	if len(n) == 15 {
		n, key = n[:13], g.pick("", " ", " / ")+n[13:]
	}
	sep := g.sep()
	if key != "" && sep != "" && key[0] != ' ' {
		key = sep + key
	}
	return cut(n, sep, 1, 2, 2, 2, 3, 3) + key
}

func (g gen) iban() string {
	country := g.pick("FR", "DE", "BE", "ES", "LU", "CH", "GB", "PT", "IT", "MC")
	n := map[string]int{"FR": 23, "DE": 18, "BE": 12, "ES": 20, "LU": 16, "CH": 17, "GB": 18, "PT": 21, "IT": 23, "MC": 23}[country]
	body := g.digits(n)
	if country == "GB" {
		body = g.letters(4, "ABCDEFGHIJKLM") + body[4:]
	}
	var all strings.Builder
	for _, c := range body + country {
		if c >= 'A' {
			fmt.Fprint(&all, int(c-'A')+10)
		} else {
			all.WriteRune(c)
		}
	}
	s := country + fmt.Sprintf("%02d", 98-remainder(all.String()+"00", 97)) + body
	return cut(s, g.pick("", " ", "-", "\u00a0"), 4, 4, 4, 4, 4, 4, 4)
}

func withLuhn(s string) string {
	for d := range 10 {
		sum, t := 0, s+fmt.Sprint(d)
		for i := range t {
			x := int(t[len(t)-1-i] - '0')
			if i%2 == 1 {
				x *= 2
			}
			sum += x/10 + x%10
		}
		if sum%10 == 0 {
			return t
		}
	}
	panic("no check digit")
}

func (g gen) siren() string { return withLuhn(fmt.Sprint(3+g.IntN(6)) + g.digits(7)) }

func (g gen) rib() string {
	bank, branch, account := "3"+g.digits(4), g.digits(5), g.digits(11)
	key := 97 - (89*remainder(bank, 97)+15*remainder(branch, 97)+3*remainder(account, 97))%97
	return cut(bank+branch+account+fmt.Sprintf("%02d", key), g.pick("", " "), 5, 5, 11)
}

const plateLetters = "ABCDEFGHJKLMNPQRSTVWXYZ"

func (g gen) plate() string {
	if g.IntN(2) == 0 {
		return cut(g.letters(2, plateLetters)+fmt.Sprint(100+g.IntN(900))+g.letters(2, plateLetters), g.pick("", " ", "-"), 2, 3)
	}
	sep := g.pick(" ", "-", "")
	return fmt.Sprint(100+g.IntN(9900)) + sep + g.letters(2, "ABDGHJLMNPQSWXYZ") + sep + fmt.Sprintf("%02d", 1+g.IntN(95))
}

func (g gen) parcel() string {
	mark := g.pick(" ", " n° ", " n°", " numéro ", ", n° ")
	n := fmt.Sprint(1 + g.IntN(999))
	if g.IntN(3) == 0 {
		n += g.pick(" et ", ", ") + fmt.Sprint(1+g.IntN(999))
	}
	return g.pick("section ", "") + g.letters(1+g.IntN(2), "ABCDEHKLMPRTXYZ") + mark + n
}

// shapes are sentences by kind: the value stands at ¤.
var shapes = []struct {
	kind  entities.Kind
	value func(gen) string
	in    []string
}{
	{entities.KindNIR, gen.nir, []string{
		"NIR : ¤", "son numéro de sécurité sociale est le ¤.", "n° de sécurité sociale ¤, affilié", "l'assuré social immatriculé sous le n° ¤, né le 3 mai 1960",
		"numéro d'immatriculation à la sécurité sociale : ¤ ;", "N° SÉCURITÉ SOCIALE\u00a0: ¤\r\nADRESSE", "M. Serin (n° de sécurité sociale : ¤) demande",
		"l'assurée (n° d'immatriculation : ¤) un indu de 1 234,56 euros", "N° SS : non communiqué ; NIR ¤ ; 12 mai 2010",
	}},
	{entities.KindAccount, gen.iban, []string{
		"IBAN ¤", "par virement sur le compte ¤ avant le 12 mai 2010", "IBAN : ¤ BIC : ABCDFRPP", "le compte dont l'IBAN est ¤.", "la somme de 1 500 euros sur le compte n° ¤;",
		"a été débitée du compte\n¤.",
	}},
	{entities.KindAccount, gen.rib, []string{"son RIB (¤) par lettre", "RIB : ¤", "le compte n° ¤ ouvert", "les coordonnées bancaires suivantes : ¤."}},
	{entities.KindAccount, func(g gen) string {
		return cut(withLuhn(g.pick("4", "51", "37")[:1]+g.digits(14)), g.pick("", " ", "-"), 4, 4, 4)
	}, []string{"la carte bancaire n° ¤, pour", "carte bleue numéro ¤.", "carte Visa n°¤", "par la carte de crédit n° ¤ le 12 mai 2010"}},
	{entities.KindAccount, func(g gen) string { return g.digits(8 + g.IntN(4)) }, []string{
		"le compte n° ¤", "le compte courant n°¤ ouvert", "un compte de dépôt numéro ¤,", "le livret A n° ¤", "compte bancaire : ¤ à la banque", "numéro de compte : ¤",
	}},
	{entities.KindCompanyID, func(g gen) string { return cut(g.siren(), g.sep(), 3, 3, 3) }, []string{
		"SIREN ¤", "n° SIREN : ¤,", "immatriculée au RCS de Lyon sous le n° ¤,", "immatriculée au registre du commerce et des sociétés de Lyon sous le numéro ¤, dont",
		"numéro unique d'identification SIREN ¤.", "identifiée au SIREN sous le n° ¤\net", "immatriculée au répertoire des métiers sous le n° ¤",
	}},
	{entities.KindCompanyID, func(g gen) string {
		s := g.siren()
		return cut(withLuhn(s+g.digits(4)), g.pick("", " ", ".", "\u00a0"), 3, 3, 3)
	}, []string{"SIRET ¤", "N° SIRET : ¤", "(n° SIRET ¤) a été", "l'établissement, SIRET n° ¤,"}},
	{entities.KindCompanyID, func(g gen) string {
		return g.pick("RCS Lyon ", "RCS de Paris ", "R.C.S. NANTERRE ", "RCS Aix-en-Provence B ") + cut(g.siren(), g.pick("", " ", "."), 3, 3, 3)
	}, []string{"SARL Serin, ¤, dont le siège", "la société Serin (¤)", "au capital de 10 000 euros ¤;"}},
	{entities.KindCompanyID, func(g gen) string {
		return cut(g.siren(), g.pick("", " ", "."), 3, 3, 3) + g.pick(" RCS Lyon", " RCS PARIS", " R.C.S. Nanterre", " RCS Fort-de-France")
	}, []string{"SARL Serin, ¤, dont le siège", "la société Serin (¤)", "sous le numéro ¤."}},
	{entities.KindCompanyID, func(g gen) string {
		s := g.siren()
		return "FR" + g.pick("", " ") + fmt.Sprintf("%02d", (12+3*remainder(s, 97))%97) + g.pick("", " ") + s
	}, []string{"TVA intracommunautaire ¤", "n° de TVA : ¤ et", "la facture porte ¤."}},
	{entities.KindDocument, func(g gen) string { return fmt.Sprintf("%02d", g.IntN(30)) + g.letters(2, plateLetters) + g.digits(5) }, []string{
		"le passeport n° ¤ délivré le 12 mai 2010", "titulaire du passeport numéro ¤,", "passeport ¤, valable", "son passeport français (n° ¤)", "PASSEPORT N° ¤",
	}},
	{entities.KindDocument, func(g gen) string { return g.digits(12) }, []string{
		"permis de conduire n° ¤", "permis de conduire numéro ¤ délivré le 3 mai 1990", "carte nationale d'identité n° ¤ valable", "sa carte d'identité portant le numéro ¤.", "CNI n° ¤",
		"le n° de permis de conduire : ¤",
	}},
	{entities.KindDocument, func(g gen) string {
		return cut(fmt.Sprintf("%02d", 1+g.IntN(95))+"12"+fmt.Sprint(100000+g.IntN(900000)), g.pick("", " "), 2, 2)
	}, []string{
		"AGDREF ¤", "numéro AGDREF : ¤", "titre de séjour n° ¤ valable jusqu'au 12 mai 2012", "(n° étranger ¤)", "carte de résident numéro ¤", "récépissé de demande n° ¤",
		"numéro étranger : ¤",
	}},
	{entities.KindDocument, func(g gen) string { return g.digits(7) }, []string{
		"allocataire n° ¤", "numéro d'allocataire : ¤", "numéro allocataire ¤,", "n° d'écrou ¤", "écroué sous le numéro d'écrou ¤ à", "agent matricule ¤", "matricule n° ¤", "contrat n° ¤ du 3 mai 2010",
		"contrat d'assurance n° ¤", "police n° ¤ souscrite", "la police d'assurance multirisque habitation n°¤", "sinistre n° ¤", "déclaré sous le numéro de sinistre ¤", "numéro de client : ¤",
		"n° client ¤", "référence client : ¤", "chèque n° ¤ d'un montant de 1 500 euros", "dossier de surendettement n° ¤", "numéro de dossier client : ¤", "le prêt immobilier n° ¤", "offre de prêt n°¤ acceptée",
		"le crédit renouvelable n° ¤", "adhérent n° ¤", "sociétaire n° ¤", "numéro d'abonné : ¤", "détenu n° ¤", "identifiant : ¤", "N° DE CONTRAT\u00a0: ¤", "ses contrats n° ¤, souscrits",
		"demandeur d'emploi inscrit sous l'identifiant ¤",
	}},
	{entities.KindDocument, func(g gen) string { return cut("3"+g.digits(12), g.pick("", " "), 2, 2, 3, 3, 3) }, []string{
		"numéro fiscal ¤", "n° fiscal : ¤", "numéro fiscal de référence : ¤", "identifiant fiscal ¤", "NIF ¤",
	}},
	{entities.KindPlate, gen.plate, []string{
		"le véhicule immatriculé ¤ circulait", "immatriculé : ¤,", "une Renault Clio immatriculée ¤.", "la moto ¤", "le camion (¤)", "le véhicule Peugeot 308, immatriculé sous le numéro ¤, a", "plaque d'immatriculation ¤",
		"n° d'immatriculation ¤", "son véhicule de marque Ford, modèle Focus, immatriculé ¤ et",
	}},
	{entities.KindPlate, func(g gen) string {
		return "VF" + g.letters(1, "137") + g.letters(5, "ABCDEFGHJK12") + "0" + g.letters(2, "PRST") + g.digits(6)
	}, []string{"châssis n° ¤", "numéro de série ¤", "n° VIN : ¤.", "le véhicule ¤ vendu"}},
	{entities.KindParcel, gen.parcel, []string{
		"cadastrée ¤", "la parcelle cadastrée ¤, d'une contenance de 12 a 30 ca", "au cadastre sous les références ¤ pour 1 ha", "parcelle ¤", "cadastré à Dax, ¤, lieudit Le Pré",
		"un terrain sis à Dax, cadastré ¤ ;", "figurant au cadastre : ¤",
	}},
}

// own is what this recogniser finds, those before it left out.
func own(t *testing.T, text string) (out []entities.Mention) {
	t.Helper()
	_, found := entitiestest.Find(t, text, Recognizer())
	for _, m := range found {
		if strings.HasPrefix(m.Rule, "identifier/") {
			out = append(out, m)
		}
	}
	return out
}

func TestEveryValueIsFound(t *testing.T) {
	g := gen{rand.New(rand.NewPCG(1, 2))}
	for _, s := range shapes {
		for _, in := range s.in {
			if in == "" {
				continue
			}
			for range 25 {
				v := s.value(g)
				text := strings.ReplaceAll(in, "¤", v)
				start := strings.Index(in, "¤")
				found := own(t, text)
				if len(found) != 1 || found[0].Kind != s.kind || found[0].Start != start || found[0].End != start+len(v) {
					var got []string
					for _, m := range found {
						got = append(got, fmt.Sprintf("%s %q by %s", m.Kind, text[m.Start:m.End], m.Rule))
					}
					t.Errorf("%s in %q: got %v", s.kind, text, got)
					break
				}
			}
		}
	}
}

func TestEveryNearMissIsLeft(t *testing.T) {
	g := gen{rand.New(rand.NewPCG(3, 4))}
	amount := func(g gen) string {
		return g.pick(cut(g.digits(1)+g.digits(6), g.pick(" ", ".", "\u00a0"), 1, 3, 3)+g.pick("", ",12", ", 12"), "9"+g.digits(8)) + g.pick(" euros", " €", "€", " F", " francs", " EUR")
	}
	for _, s := range []struct {
		value func(gen) string
		in    []string
		why   string
	}{
		{amount, []string{"la somme de ¤", "au titre du prêt : ¤", "le solde du compte de ¤ au 12 mai 2010", "contrat d'un montant de ¤", "police : ¤", "dossier : ¤", "le compte présente un solde de ¤"}, "amounts"},
		{func(g gen) string {
			return fmt.Sprintf("%02d/%05d", g.IntN(25), g.IntN(99999))
		}, []string{"RG n° ¤", "N° RG ¤", "dossier n° ¤", "DOSSIER N° : ¤", "numéro ¤"}, "docket numbers"},
		{func(g gen) string {
			return fmt.Sprintf("%s %02d-%02d.%03d", g.letters(1, plateLetters), 10+g.IntN(10), 10+g.IntN(15), g.IntN(999))
		}, []string{"pourvoi n° ¤", "sur le pourvoi n° ¤ formé", "contrat examiné par l'arrêt n° ¤"}, "appeals"},
		{func(g gen) string { return fmt.Sprintf("%02d/%02d/%d", 1+g.IntN(28), 1+g.IntN(12), 1990+g.IntN(30)) }, []string{
			"l'audience du ¤", "le contrat du ¤", "le prêt : ¤", "la police du ¤ n'a pas", "le sinistre du ¤", "passeport délivré le ¤", "compte ouvert le ¤", "le permis de conduire délivré le ¤",
		}, "dates"},
		{func(g gen) string {
			return g.pick("L. ", "R. ", "L", "") + fmt.Sprintf("%d-%d", 100+g.IntN(4000), 1+g.IntN(40))
		}, []string{
			"l'article ¤ du code", "les articles ¤ et suivants du code de la sécurité sociale", "du contrat, au visa de l'article ¤", "vu l'article ¤ du code des assurances",
		}, "articles"},
		{func(g gen) string { return fmt.Sprintf("%d-%d", 1990+g.IntN(30), 100+g.IntN(1600)) }, []string{
			"la loi n° ¤ du 12 mai 2010", "le décret n° ¤ du 3 juin 1995", "l'ordonnance n°¤", "relative au contrat par la loi n° ¤ du 3 mai 2001",
		}, "statutes"},
		{func(g gen) string { return fmt.Sprint(1 + g.IntN(300)) }, []string{
			"pièce n° ¤", "page ¤", "contrat, pièce n° ¤", "lot n° ¤", "la chambre n° ¤ du dossier", "compte ¤", "le contrat de ¤ pages", "point ¤ du contrat", "dossier n° ¤",
		}, "small numbers"},
		{func(g gen) string { return fmt.Sprintf("%d ha %02d a %02d ca", 1+g.IntN(30), g.IntN(99), g.IntN(99)) }, []string{
			"la parcelle de ¤", "cadastrée pour ¤", "d'une contenance de ¤",
		}, "areas"},
		{func(g gen) string {
			return "ECLI:FR:CCASS:" + fmt.Sprint(2010+g.IntN(12)) + ":C" + fmt.Sprint(100000+g.IntN(900000))
		}, []string{"arrêt ¤", "l'arrêt ¤ relatif au contrat"}, "ECLI"},
		{func(g gen) string { return cut("9"+g.digits(8), " ", 3, 3, 3) }, []string{"la somme de ¤ francs", "un capital de ¤ euros", "soit ¤ €"}, "amounts as long as a company's number"},
		{func(g gen) string { return fmt.Sprint(10+g.IntN(80)) + "," + g.digits(2) + " %" }, []string{"le prêt au taux de ¤", "contrat : ¤"}, "rates"},
		{func(g gen) string { return fmt.Sprint(1990 + g.IntN(30)) }, []string{
			"le contrat de ¤", "le contrat : ¤", "la police souscrite en ¤", "l'exercice comptable ¤", "un véhicule de ¤", "prêt n° ¤",
		}, "years"},
	} {
		for _, in := range s.in {
			for range 25 {
				text := strings.ReplaceAll(in, "¤", s.value(g))
				if own := own(t, text); len(own) > 0 {
					t.Errorf("%s: %q: got %s %q by %s", s.why, text, own[0].Kind, text[own[0].Start:own[0].End], own[0].Rule)
					break
				}
			}
		}
	}
}

func TestWrongCheckDigitRaisesADoubt(t *testing.T) {
	for _, text := range []string{
		"NIR : 1 85 05 78 006 084 92", "IBAN FR15 2004 1010 0505 0001 3M02 606", "SIREN 732 829 321", "SIRET 732 829 320 00075", "la carte bancaire n° 4111 1111 1111 1112",
		"RIB : 20041 01005 0500013M026 07", "TVA FR45732829320",
	} {
		_, found := entitiestest.Find(t, text, Recognizer())
		if len(found) != 1 || found[0].Doubt != doubtChecksum || found[0].Confidence >= sure {
			t.Errorf("%s: %v", text, found)
		}
	}
}
