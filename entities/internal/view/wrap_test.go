package view

import (
	"strings"
	"testing"
)

const prose = "Attendu que la demanderesse expose avoir livré au mois de mars les marchandises commandées par la société, que celle-ci n'en a payé que la moitié et qu'elle doit le surplus, outre les intérêts que prévoit la convention des parties ; que la défenderesse répond que les marchandises étaient avariées et qu'elle les a refusées à la livraison, ce dont le transporteur a pris acte sans que la demanderesse fît valoir la moindre réserve dans le délai que la loi lui laissait pour le faire."

// wrap breaks a text at a width as a margin does.
func wrap(text string, width int) string {
	var b strings.Builder
	col := 0
	for i, w := range strings.Fields(text) {
		n := len([]rune(w))
		switch {
		case i > 0 && col+1+n > width:
			b.WriteByte('\n')
			col = 0
		case i > 0:
			b.WriteByte(' ')
			col++
		}
		b.WriteString(w)
		col += n
	}
	return b.String()
}

func TestMarginsAreUndone(t *testing.T) {
	for _, width := range []int{55, 72, 80, 96} {
		src := wrap(prose, width) + "\n\n" + "Monsieur Paul Serin\n12 rue Haute\n64000 Pau\n\n" + wrap(prose, width)
		v := Build(src)
		check(t, src)
		if got := strings.Count(v.Text, "\n"); got > 8+2 { // breaks behind ";" may stay
			t.Errorf("width %d: %d line breaks are left in %q", width, got, v.Text)
		}
		if !strings.Contains(v.Text, "Paul Serin\n12 rue Haute\n64000 Pau\n") {
			t.Errorf("width %d: the author's breaks are gone from %q", width, v.Text)
		}
	}
}

func TestOtherBreaksStay(t *testing.T) {
	for why, src := range map[string]string{
		"lines of a heading": "COUR D'APPEL DE PAU\nARRÊT DU 3 MAI 2011\nAPPELANT :\nMonsieur Paul Serin\n12 rue Haute\n64000 Pau\nreprésenté par Maître Ormel\nINTIMÉE :\nla société Vitrac\n",
		"unbroken prose":     strings.Repeat(prose+"\n", 12),
		"few lines":          wrap(prose[:180], 60),
	} {
		if v := Build(src); v.Text != src {
			t.Errorf("%s: %q became %q", why, src, v.Text)
		}
	}
}

func TestHyphensAreLeftToTheWords(t *testing.T) {
	src := wrap(prose, 60) + "\nElle ajoute que la marchandise n'a jamais été livrée et recon-\nnaît le surplus."
	if v := Build(src); !strings.Contains(v.Text, "reconnaît") {
		t.Errorf("no word joined in %q", v.Text)
	}
}

func TestWrapWidth(t *testing.T) {
	for _, width := range []int{50, 64, 80, 120} {
		text := strings.Repeat(prose+" ", 4)
		if got := wrapWidth(lineBreaks(wrap(text, width))); got > width || got < width-3 {
			t.Errorf("width %d read as %d", width, got)
		}
	}
}
