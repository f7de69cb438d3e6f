package view

import "testing"

// figures are words with a figure or a small l, what the view shows, and why.
var figures = []struct{ src, want, why string }{
	{"M. K0WALCZYK a", "M. KOWALCZYK a", "between capitals"},
	{"Mme De1phine Serin", "Mme Delphine Serin", "between small letters"},
	{"M. A1tano et", "M. Altano et", "behind the capital"},
	{"Mme 0livier dit", "Mme Olivier dit", "at the head"},
	{"Mme Chanta1 Serin", "Mme Chantal Serin", "at the end of what is no word without it"},
	{"la société Dupont1 et l'annexe1", "la société Dupont1 et l'annexe1", "a note or a number at the end of a word"},
	{"M. 0'Brian", "M. O'Brian", "before an apostrophe"},
	{"époux R0SSET à", "époux ROSSET à", "between capitals"},
	{"Mme AUBlNOT dit", "Mme AUBINOT dit", "a small l between capitals"},
	{"Mme MARTlN et SAlNT", "Mme MARTIN et SAINT", "twice"},
	{"l'article1er et l'annexe1bis", "l'article1er et l'annexe1bis", "a number joined to a word"},
	{"la pièce1de", "la pièce1de", "a number joined to a word"},
	{"l'autoroute A10, la RN1 et CO2", "l'autoroute A10, la RN1 et CO2", "names of roads"},
	{"le 1er mai, la 1ère", "le 1er mai, la 1ère", "ordinals"},
	{"AB1CD23EF4", "AB1CD23EF4", "a code"},
	{"de 100mètres", "de 100mètres", "more than one figure"},
	{"IlS, ElLE", "IlS, ElLE", "capitals and small letters mixed"},
	{"Paul LE GOFF, Mlle", "Paul LE GOFF, Mlle", "a civility"},
	{"pr1x", "pr1x", "too short to tell"},
}

func TestFigures(t *testing.T) {
	for _, c := range figures {
		if v := Build(c.src); v.Text != c.want {
			t.Errorf("%s: %q became %q, not %q", c.why, c.src, v.Text, c.want)
		}
	}
}
