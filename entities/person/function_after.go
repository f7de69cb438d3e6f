package person

import (
	"unicode/utf8"

	"github.com/estompe/estompe/entities"
)

// between skips words that join a name to a function after it.
var between = set(`en qualité qualités de du des le la l' un une agissant exerçant faisant fonction fonctions ès es est était étant sont pris prise prises désigné désignée désignés
	nommé nommée comme alors ancien ancienne premier première vice honoraire son sa ses leur leurs notre et magistrate exerçant substituant chargé chargée
	présent présente siégeant ladite ledit ayant pour titre au aux section tous deux tant que personne dûment sa lui elle même non associé associée
	principal principale présid unique plus ancienne désormais représentée représenté celle celui d' assermentée assermenté lors commis adjointe adjoint`)

// titleAfter reads the function in apposition to a name that ends at j:
// ", président", "(avocat au barreau", "en qualité de liquidateur", and for a
// list of names the plural function at its end.
func (f *finder) titleAfter(j int) (title, int, bool) {
	names, capacity := 0, false
	for steps := 0; j < len(f.k) && steps < 26; j, steps = j+1, steps+1 {
		tok := f.k[j]
		if tok.Any(entities.Para) || tok.Any(entities.Sentence) && names == 0 && steps > 0 || tok.Hash == hSemi || f.opensLabel(j) || tok.Any(entities.Line) && tok.Hash == hDash {
			return title{}, 0, false
		}
		if t, end, ok := f.titleAt(j); ok && (names == 0 || capacity || t.plural && tok.Bits&entities.Single == 0 && f.isPlural(j)) {
			if end < len(f.k) && (f.k[end].Hash == hCol || steps == 0 && f.labelled(t, end)) || tok.Any(entities.Line) && f.labels(end) || names == 0 && steps > 0 && f.somebodyElse(j, end) {
				return title{}, 0, false // a label of what follows, or another person
			}
			if names == 0 && steps == 0 && tok.Any(entities.Line) && (tok.Any(entities.Caps) || f.rowOfFunctions(j)) { // a heading on the next line, or a row under a row of names
				return title{}, 0, false
			}
			return t, j, true
		}
		capacity = capacity || qualities.Has(tok.Hash)
		if names == 0 && tok.Hash == hA && j+2 < len(f.k) && f.k[j+1].Hash == hEte && appointed.Has(f.k[j+2].Hash) {
			j += 2 // "Me X a été désigné comme liquidateur"
			continue
		}
		if tok.Hash == hAyant && j+1 < len(f.k) && f.k[j+1].Hash == hPour { // "ayant pour avocat" names another
			return title{}, 0, false
		}
		switch {
		case names == 0 && tok.Hash == hDash && tok.Any(entities.Line) && f.articleAt(j+1): // the next of a list: "- l'interprète"
			return title{}, 0, false
		case tok.Is(entities.Punct) && (tok.Hash == hCom || tok.Hash == hLP || tok.Hash == hDash || tok.Hash == hRP || tok.Hash == hSl):
		case tok.Hash == hEt && names == 0 && !f.capAt(j+1):
			return title{}, 0, false // "Mme X et le bâtonnier"
		case tok.Any(entities.Elided), between.Has(tok.Hash) && tok.Any(entities.Lower):
			if names > 0 && lowerParticles.Has(tok.Hash) && f.afterParticles(j) > 0 && isCivility(f.k[j-1]) {
				continue // "M. X, M. de Y, juges"
			}
			if names > 0 && tok.Hash != hEt && !capacity && !f.capacityAt(j) {
				return title{}, 0, false
			}
		case tok.Is(entities.Word | entities.Upper):
			if !isCivility(tok) && stops.Has(tok.Hash) && !between.Has(tok.Hash) {
				return title{}, 0, false
			}
			names++
		default:
			return title{}, 0, false
		}
	}
	return title{}, 0, false
}

// rowOfFunctions tells whether the line that begins at j holds several
// functions and nothing else.
func (f *finder) rowOfFunctions(j int) bool {
	end := j
	for s := 0; s < 24 && end+1 < len(f.k) && !f.k[end+1].Any(entities.Line); s++ {
		end++
	}
	ts, _ := f.functions(end)
	return len(ts) > 1
}

// opensLabel tells whether a line begins at j with an article and a function:
// the heading of the name that follows ("Le Greffier" on a line of its own).
func (f *finder) opensLabel(j int) bool {
	h := f.k[j].Hash
	return f.k[j].Any(entities.Line) && f.k[j].Any(entities.Upper) && (h == hLe || h == hLa || h == hLes || f.k[j].Any(entities.Elided))
}

// capacityAt tells whether "ès qualités de" or "en qualité de" stands at j.
func (f *finder) capacityAt(j int) bool {
	return j+1 < len(f.k) && qualities.Has(f.k[j+1].Hash)
}

// somebodyElse tells whether an article before the function [j, end) makes it
// another person: "M. X, le juge a considéré" is told from "M. X, le président,".
func (f *finder) somebodyElse(j, end int) bool {
	art := f.k[j-1]
	switch art.Hash {
	case hUn, hUne:
		return true
	case hLe, hLa, hLes, hL:
	default:
		return false
	}
	for s := 0; s < 7 && end < len(f.k); s, end = s+1, end+1 {
		tok := f.k[end]
		if tok.Any(entities.Line|entities.Sentence) || tok.Is(entities.Punct) && tok.Hash != hDash {
			return false
		}
		if tok.Hash == hA && !f.accented(end) || tok.Hash == hAuxAvait || tok.Hash == hEst {
			return true
		}
	}
	return false
}

// accented tells "à" from "a" and "né" from "ne".
func (f *finder) accented(j int) bool {
	w := f.t.Word(j)
	return len(w) > utf8.RuneCountInString(w)
}

// isPlural tells whether the function word at j is in the plural.
func (f *finder) isPlural(j int) bool {
	w := f.t.Word(j)
	return w[len(w)-1] == 's' || w[len(w)-1] == 'S'
}

var (
	hEte      = entities.Fold("été")
	appointed = set("désigné désignée nommé nommée commis commise")
)
