package resolve

import "github.com/estompe/estompe/entities"

// acts are verbs of who speaks or acts in a case. A common noun needs an
// article before it: with a capital, none, and such a verb right behind it, it
// is somebody's name ("Poirier soutient", "Cruche et Thomas contestent").
var acts = hashes("demande", "demandent", "sollicite", "sollicitent", "soutient", "soutiennent", "conclut", "concluent", "expose", "exposent", "connaissait", "connaît", "savait", "ignorait",
	"prétend", "prétendent", "conteste", "contestent", "réclame", "réclament", "invoque", "invoquent", "réplique", "répliquent", "répond", "répondent",
	"reproche", "reprochent", "allègue", "allèguent", "affirme", "affirment", "indique", "indiquent", "précise", "précisent", "ajoute", "ajoutent",
	"critique", "critiquent", "déclare", "déclarent", "dit", "reconnaît", "reconnaissent", "nie", "nient", "refuse", "refusent", "oppose", "opposent",
	"voit", "vit", "vivent", "réside", "résident", "habite", "habitent", "souhaite", "souhaitent", "mentait", "savait", "ignorait", "roulait", "voulait",
	"a", "ont", "avait", "avaient", "aurait", "n", "s")

// actsNext tells whether the name that ends at end is the subject of a verb, by
// itself or with another name behind "et".
func (l *linker) actsNext(end int) bool {
	if l.actsAt(end) {
		return true
	}
	if end+2 >= len(l.k) || l.k[end].Hash != hAnd {
		return false
	}
	j := end + 1
	for s := 0; s < 5 && j < len(l.k) && !l.k[j].Any(entities.Line) && (l.k[j].Any(entities.Upper) && (!l.k[j].Any(entities.Single) || l.k[j].Any(entities.Elided)) || l.k[j].Hash == hDash); s++ {
		j++
	}
	return j > end+1 && l.actsAt(j)
}

func (l *linker) actsAt(i int) bool {
	return i < len(l.k) && !l.k[i].Any(entities.Line|entities.Upper) && acts.has(l.k[i].Hash) && l.k[i].Any(entities.Lower|entities.Elided|entities.Single)
}

// subject tells whether the known name [i, end), in title case, stands without
// an article as the subject of a verb.
func (l *linker) subject(n known, i, end int) bool {
	if n.bare || end-i != 1 || !l.titleCase(i) || l.besideUpper(i) {
		return false
	}
	if c := l.t.Class(i); n.given && c.Any(entities.WordPlace) && !c.Any(entities.WordGiven) {
		return false
	}
	if i > 0 && (l.k[i-1].Any(entities.Number) || leading.has(l.k[i-1].Hash) && l.k[i-1].Hash != hAnd) { // "3 Avril", "en Avril"
		return false
	}
	return !(i > 0 && (articles.has(l.k[i-1].Hash) || placeWords.has(l.k[i-1].Hash))) && l.actsNext(end)
}

// besideUpper tells whether a capitalised word stands right before i in the
// same sentence, so that i is the end of something longer.
func (l *linker) besideUpper(i int) bool {
	return i > 0 && !l.k[i].Any(entities.Line|entities.Sentence) && l.k[i-1].Is(entities.Word|entities.Upper)
}

var hAnd = entities.Fold("et")
