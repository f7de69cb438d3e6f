package redact_test

import (
	"strings"
	"testing"

	"github.com/estompe/estompe/redact"
)

// A text may end anywhere: behind every word that announces something, and
// behind any two of them, the analysis finds nothing more to read and goes on.
func TestTextEndsBehindTrigger(t *testing.T) {
	r, err := redact.New()
	if err != nil {
		t.Fatal(err)
	}
	triggers := strings.Split("SELARL|SCP|SARL|SA|société|cabinet|société d'exercice libéral|association|syndicat|lycée|commune de|ministre de l'|préfet de la|"+
		"et|et associés|&|lieu-dit|hameau de|rue|12 rue|12 rue de la|bâtiment A|BP|75001|résidence|demeurant à|né le|née|né à|M.|Mme|Me|Maître|époux|veuve|dit|consorts|"+
		"avocat au barreau de|cour d'appel de|tribunal|RG n°|n°|pourvoi|article L.|code|Cass.|FR76|siret|+33|06 12|@|a@|http://|www.|[X]|X...|«|(|-|1|12/03/|le 1er|vingt|"+
		"section A|parcelle|lot|Président :|PAR CES MOTIFS|Page 1|chiffre d'affaires", "|")
	for _, a := range triggers {
		for _, b := range append(triggers, "") {
			for _, text := range []string{a + " " + b, "La " + a + "\n" + b + " "} {
				if _, err := r.Analyze(text, redact.Case{}); err != nil {
					t.Errorf("%q: %v", text, err)
				}
			}
		}
	}
}
