package person

import "github.com/estompe/estompe/entities"

// labelOfList finds the colon of the label over a list in which the line that
// begins at anchor is not the first: "Accusés :", a name, a name. It is 0
// where anything but names stands between.
func (f *finder) labelOfList(anchor int) int {
	b := anchor
	if b > 0 && !f.k[b].Any(entities.Line) && f.k[b-1].Hash == hDash {
		b--
	}
	if b == 0 || !f.k[b].Any(entities.Line) || f.k[b].Any(entities.Para) {
		return 0
	}
	for n := 0; n < 12 && b > 1; n++ {
		if f.k[b-1].Hash == hCol {
			if n == 0 {
				return 0
			}
			return b - 1
		}
		a := f.lineStart(b - 1)
		if a == 0 || !f.k[a].Any(entities.Line) || f.k[a].Any(entities.Para) && f.k[a-1].Hash != hCol || !f.nameLine(a, b) {
			return 0
		}
		b = a
	}
	return 0
}

// nameLine tells whether the line [a, b) is a name with its civility, its
// bullet and the comma or semicolon behind it, and nothing else.
func (f *finder) nameLine(a, b int) bool {
	words := 0
	for j := a; j < b; j++ {
		tok := f.k[j]
		switch {
		case tok.Hash == hDash, tok.Hash == hCom, tok.Hash == hSemi, particles.Has(tok.Hash), tok.Any(entities.Elided), isCivility(tok):
		case tok.Is(entities.Word|entities.Upper) && !stops.Has(tok.Hash) && f.veil[j] <= town:
			words++
		default:
			return false
		}
	}
	return words > 0
}
