package person

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// versus reads the names of parties on lines of their own around a line that
// says "C/" or "contre", as the head of a decision has them. It returns the
// token after that line, or i.
func (f *finder) versus(i int) int {
	end := f.versusLine(i)
	if end == i {
		return i
	}
	if a := f.lineStart(i - 1); i > 0 && f.ownName(a, i) {
		f.party(a, i, i)
	}
	for n, a := 0, end; n < 4 && a < len(f.k); n++ {
		b := f.lineEnd(a)
		if !f.ownName(a, b) {
			break
		}
		f.party(a, b, i)
		a = b
	}
	return end
}

// versusLine tells whether the line that begins at i is "C/", "C /" or "contre" alone.
func (f *finder) versusLine(i int) int {
	if !f.k[i].Any(entities.Line) {
		return i
	}
	end := i + 1
	switch {
	case f.k[i].Hash == hC && end < len(f.k) && f.k[end].Hash == hSl && !f.k[end].Any(entities.Line):
		end++
	case f.k[i].Hash == hContre:
	default:
		return i
	}
	if end < len(f.k) && (f.k[end].Hash == hCol || f.k[end].Hash == hDot) && !f.k[end].Any(entities.Line) {
		end++
	}
	if end >= len(f.k) || !f.k[end].Any(entities.Line) {
		return i
	}
	return end
}

// lineStart returns the first token of the line of token j.
func (f *finder) lineStart(j int) int {
	for s := 0; j > 0 && !f.k[j].Any(entities.Line) && s < maxNameWords; s++ {
		j--
	}
	return max(j, 0)
}

// lineEnd returns the first token after the line of token j.
func (f *finder) lineEnd(j int) int {
	for s := 0; s < maxNameWords; s++ {
		j++
		if j >= len(f.k) || f.k[j].Any(entities.Line) {
			return j
		}
	}
	return j
}

// ownName tells whether the line [a, b) is nothing but words that can be a name.
func (f *finder) ownName(a, b int) bool {
	if a >= b || !f.k[a].Any(entities.Line) || b < len(f.k) && !f.k[b].Any(entities.Line) || b-a >= maxNameWords {
		return false
	}
	named := false
	for j := a; j < b; j++ {
		tok := f.k[j]
		switch {
		case tok.Hash == hDash && tok.Is(entities.Punct), particles.Has(tok.Hash), tok.Any(entities.Elided):
			continue
		case !tok.Is(entities.Word | entities.Upper), stops.Has(tok.Hash) && !(tok.Any(entities.Caps) && b-a == 1 && f.mayBeSurname(j)), f.veil[j] > town:
			return false
		}
		c := f.class(j)
		if c != 0 && c&lexicon.Name == 0 && !(b-a == 1 && tok.Any(entities.Caps)) && (c&lexicon.Frequent != 0 || !tok.Any(entities.Caps)) {
			return false
		}
		named = true
	}
	return named
}

// party reports the line [a, b) as a party's name.
func (f *finder) party(a, b, anchor int) {
	n, ok := f.nameAt(a, true)
	if !ok || n.last < b {
		return
	}
	f.settle(&n, false)
	f.report(&n, civility{role: entities.RoleParty, weight: 45}, anchor, "person/versus", 82)
}
