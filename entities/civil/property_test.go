package civil_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/civil"
	"github.com/estompe/estompe/entities/entitiestest"
)

var (
	monthNames = strings.Fields("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
	units      = strings.Fields("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf")
	tens       = []string{"", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt"}
)

// spell writes a number below 100 in words.
func spell(n int) string {
	switch {
	case n < 20:
		return units[n]
	case n == 80:
		return "quatre-vingts"
	case n%10 == 0 && n != 70 && n != 90:
		return tens[n/10]
	case n < 70 && n%10 == 1:
		return tens[n/10] + " et un"
	case n == 71:
		return "soixante et onze"
	case n/10 == 7 || n/10 == 9:
		return tens[n/10] + "-" + units[n%10+10]
	}
	return tens[n/10] + "-" + units[n%10]
}

func spellYear(r *rand.Rand, y int) string {
	rest := ""
	if y%100 > 0 {
		rest = " " + spell(y%100)
	}
	if y >= 2000 {
		return "deux mille" + rest
	}
	return []string{"mil", "mille"}[r.IntN(2)] + " neuf cent" + rest
}

// written writes a random date in a random way.
func written(r *rand.Rand) (text string, year int) {
	d, m, y := 1+r.IntN(28), r.IntN(12), 1925+r.IntN(98)
	sep := []string{"/", ".", "-", " / "}[r.IntN(4)]
	space := []string{" ", "\u00a0", "  ", "\n"}[r.IntN(4)]
	day := fmt.Sprint(d)
	if d == 1 {
		day = "1er"
	}
	switch r.IntN(7) {
	case 0:
		return fmt.Sprintf("%02d%s%02d%s%d", d, sep, m+1, sep, y), y
	case 1:
		return fmt.Sprintf("%d%s%d%s%d", d, sep, m+1, sep, y), y
	case 2:
		return day + space + monthNames[m] + space + fmt.Sprint(y), y
	case 3:
		return day + " " + strings.ToUpper(monthNames[m]) + " " + fmt.Sprint(y), y
	case 4:
		w := spell(d)
		if d == 1 {
			w = "premier"
		}
		return w + " " + monthNames[m] + " " + spellYear(r, y), y
	case 5:
		return day + " " + monthNames[m] + " " + spellYear(r, y), y
	}
	return fmt.Sprintf("%02d %s %d", d, capitalised(monthNames[m]), y), y
}

func TestEveryDateIsFound(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for kind, in := range map[entities.Kind][]string{
		entities.KindBirth: {
			"M. Paul Serin, né le ¤ à Lyon", "née le ¤", "Née le\u00a0: ¤", "Date de naissance : ¤", "date et lieu de naissance : ¤ à Dax", "Mme Serin née GRANGE le ¤ à Dax", "né à Dax (40) le ¤, de nationalité",
			"né à Dax, le ¤", "NÉ LE ¤ À DAX", "Né(e) le ¤", "l'enfant Zoé, née le ¤ de leur union", "son fils Léo né le ¤,", "Nom : SERIN\nPrénom : Paul\nNé le : ¤\nÀ : Dax", "naissance le ¤ à Dax", "DDN : ¤",
			"Mme Odile Serin\nnée le ¤ à DAX\ndemeurant", "né en Algérie le ¤", "né le ¤ au Maroc",
		},
		entities.KindDeath:    {"décédé le ¤", "M. Serin est décédé à Dax le ¤ laissant", "est morte le ¤", "date du décès : ¤", "le décès de sa mère, survenu le ¤", "suite au décès de M. Paul Serin le ¤", "DÉCÉDÉE LE ¤ À DAX"},
		entities.KindMarriage: {"se sont mariés le ¤ à Dax", "mariés à Dax le ¤ sans contrat", "leur mariage célébré le ¤", "ont contracté mariage le ¤", "ont conclu un PACS le ¤", "le mariage du ¤"},
		entities.KindDate: {
			"l'audience du ¤", "par jugement du ¤", "par acte du ¤", "le ¤, M. Serin a", "la créance née le ¤", "un litige est né le ¤", "la décision implicite née le ¤", "embauché le ¤", "M. Serin, né à Dax, a été engagé le ¤",
			"Mme Serin épouse Grange, assignée le ¤", "depuis le ¤ et", "conclusions de Mme Marie Serin en date du ¤", "contrat de mariage du ¤", "son droit est né le ¤", "délivré le ¤",
		},
	} {
		for _, s := range in {
			for range 40 {
				d, year := written(r)
				start := strings.Index(s, "¤")
				text := strings.ReplaceAll(s, "¤", d)
				_, found := entitiestest.Find(t, text, civil.Recognizer())
				var own []entities.Mention
				for _, m := range found {
					if strings.HasPrefix(m.Rule, "civil/") {
						own = append(own, m)
					}
				}
				if len(own) != 1 || own[0].Kind != kind || own[0].Start != start || own[0].End != start+len(d) {
					var got []string
					for _, m := range own {
						got = append(got, fmt.Sprintf("%s %q", m.Kind, text[m.Start:m.End]))
					}
					t.Errorf("%s in %q: got %v", kind, text, got)
					break
				}
				if y, ok := civil.Year(d); !ok || y != year {
					t.Errorf("year of %q: %d", d, y)
				}
			}
		}
	}
}

// capitalised writes a month as a form's field or a heading does.
func capitalised(month string) string {
	first, size := utf8.DecodeRuneInString(month)
	return string(unicode.ToUpper(first)) + month[size:]
}
