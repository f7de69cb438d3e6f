package token

import (
	"strings"
	"testing"
)

func split(t *testing.T, s string) string {
	t.Helper()
	toks, err := Scan[raw](s, nil)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, k := range toks {
		out = append(out, s[k.Start:k.End])
	}
	return strings.Join(out, "|")
}

func TestScan(t *testing.T) {
	for _, c := range []struct{ in, want, why string }{
		{"l'article d'Anne qu'il", "l'|article|d'|Anne|qu'|il", "elision is split, the apostrophe stays with the elided word"},
		{"aujourd'hui prud'homal O'Connor", "aujourd'hui|prud'homal|O'Connor", "apostrophes inside words"},
		{"D'ALMEIDA N'Diaye", "D'|ALMEIDA|N'|Diaye", "elided capitals are split; flags let a name take them back"},
		{"M. Jean-Pierre DUPONT", "M.|Jean|-|Pierre|DUPONT", "a civility takes its dot; recognisers rejoin compounds"},
		{"M.DUPONT Me.DURAND", "M.|DUPONT|Me.|DURAND", "glued civility"},
		{"Président:Mme Durand", "Président|:|Mme|Durand", "a colon always splits"},
		{"droit.La cour", "droit|.|La|cour", "glued sentences"},
		{"S.A.R.L. Dupont, S.A. Durand, S.A.R.L Blanc", "S.A.R.L.|Dupont|,|S.A.|Durand|,|S.A.R.L|Blanc", "dotted abbreviations take their last dot"},
		{"M.A. Dupont", "M.|A.|Dupont", "civility and initial"},
		{"J.-P. D.", "J.|-|P.|D.", "initials"},
		{"n° 21-12.345 N°RG", "n°|21|-|12.345|N°|RG", "numero sign"},
		{"12.345,67 € le 12.03.2021", "12.345,67|€|le|12.03.2021", "numbers keep inner dots and commas"},
		{"14h30 1er 2021Attendu FR76", "14h30|1er|2021|Attendu|FR76", "mixed words, and a number glued to a word"},
		{"M. [X] [Localité 1] X... Z… A.____ (…)", "M.|[X]|[Localité 1]|X...|Z…|A.____|(…)", "placeholders are one token each"},
		{"[Jean DUPONT] [R]", "[|Jean|DUPONT|]|[R]", "brackets around a name do not make it a placeholder"},
		{"PERSONNE1.) SOCIETE12.)", "PERSONNE1.)|SOCIETE12.)", "the style of Luxembourg"},
		{"Nguyễn Văn Ánh", "Nguyễn|Văn|Ánh", "Vietnamese letters are Latin"},
		{"Иван Петров", "Иван|Петров", "other scripts go to segment"},
		{"Dupont,Martin;Durand", "Dupont|,|Martin|;|Durand", "glued commas"},
		{"l'«État»", "l'|«|État|»", "elision before a quotation mark"},
	} {
		if got := split(t, c.in); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.why, got, c.want)
		}
	}
}
