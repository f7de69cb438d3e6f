package judicial

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// How a seat may begin.
const (
	seatLinked = iota // after "de", "d'", "du", "des", "de la", "de l'"
	seatBare          // at once, as in "TGI Lyon": only a town that the lexicon knows
)

const (
	townClass = lexicon.Commune | lexicon.CommuneBare | lexicon.CommuneLarge | lexicon.City
	seatClass = townClass | lexicon.Area | lexicon.Country
)

var (
	articles = words("la le les l")
	saints   = words("saint sainte st ste saints saintes")
	beside   = words("sur sous lès lez les en")
	overseas = words("réunion guadeloupe martinique guyane mayotte")
	notASeat = words(`monsieur madame mademoiselle messieurs mesdames m mm mme mmes mlle mr me maître maîtres docteur dr
		tribunal tribunaux cour conseil chambre juge président présidente renvoi céans première premier dernière
		tgi ti tj tc ta ca caa tass tci cph jex jaf jcp jld
		janvier février mars avril mai juin juillet août septembre octobre novembre décembre
		sarl sas sa sci scp selarl eurl snc société sté association syndicat compagnie cpam caisse`)
	ordinals = words(`première premier deuxième seconde second troisième quatrième cinquième sixième septième huitième neuvième
		dixième onzième douzième treizième quatorzième quinzième seizième`)
)

// linked reads a preposition at i and the seat after it: "de Lyon", "du Mans",
// "des Sables-d'Olonne", "de La Roche-sur-Yon". It returns the end, or 0.
func (s *scan) linked(i int) int {
	if i >= len(s.k) || s.k[i].Any(entities.Para) {
		return 0
	}
	switch s.k[i].Hash {
	case hashDe, hashD, hashDu, hashDes:
		return s.seat(i+1, seatLinked)
	}
	return 0
}

// seat reads the name of a seat at i and returns its end, or 0. No list of
// towns is needed where a preposition announces it; the lexicon only says how
// far a name of several words goes.
func (s *scan) seat(i, how int) int {
	if i >= len(s.k) || s.k[i].Any(entities.Para) {
		return 0
	}
	if s.k[i].Any(entities.Placeholder) && how == seatLinked {
		return i + 1
	}
	known, class := s.place(i)
	if how == seatBare {
		if known == 0 || class&townClass == 0 || !s.k[i].Any(entities.Upper) || s.k[i].Any(entities.Single) || s.in(i, notASeat) {
			return 0
		}
		return s.finish(known)
	}
	j := i
	if s.in(j, articles) && (s.has(j+1, entities.Upper) || s.dash(j+1)) && !s.has(j+1, entities.Para|entities.Sentence) {
		j++
		if s.dash(j) {
			j++
		}
	}
	if !s.name(j) {
		if known > j+1 && s.has(j, entities.Upper) {
			return s.finish(known)
		}
		if known > 0 && s.lowTown(i) {
			return known
		}
		return 0
	}
	end := j + 1
	if s.in(j, saints) && s.has(j+1, entities.Upper) && !s.has(j+1, entities.Para) {
		end = j + 2
	}
	return s.finish(max(end, known))
}

// name tells whether token i may be the first word of a seat.
func (s *scan) name(i int) bool {
	if !s.has(i, entities.Word) || !s.k[i].Any(entities.Upper) || s.k[i].Any(entities.Single|entities.Para) || s.in(i, notASeat) {
		return false
	}
	c := entities.LookupWord(s.k[i].Hash)
	if c&seatClass != 0 || s.in(i, saints) || s.dash(i+1) && s.glued(i+1) || s.tail(i+1) > i+1 {
		return true
	}
	return c&entities.WordCommon == 0 || c&lexicon.CommunePart != 0 && s.k[i].Any(entities.Lower)
}

// lowTown tells whether token i is a town's name in small letters, and nothing else.
func (s *scan) lowTown(i int) bool {
	return s.has(i, entities.Word) && s.t.Class(i)&entities.WordCommon == 0
}

// finish goes on with a seat that ended at e: glued hyphens, "sur Seine", "de la Réunion".
func (s *scan) finish(e int) int {
	e = s.compound(e)
	if s.in(e-1, links) && s.dash(e-2) && s.has(e, entities.Upper) && !s.has(e, entities.Line) {
		e = s.compound(e + 1) // "Aix-en Provence"
	}
	if k := s.tail(e); k > e {
		e = s.compound(k)
	}
	if s.in(e, beside) && s.title(e-1) && s.title(e+1) && !s.has(e, entities.Line) && !s.in(e+1, notASeat) && s.t.Class(e+1)&entities.WordMonth == 0 && !s.is(e, hashLes) {
		e = s.compound(e + 2)
	}
	if s.is(e, hashDe) && s.is(e+1, hashLa) && s.in(e+2, overseas) {
		e += 3
	}
	return e
}

// tail reads "EN PROVENCE", "SUR YON", "D'OLONNE", "DE FRANCE" after the first
// word of a seat, in capitals as well: what ends the names of towns and
// départements is a small stock of rivers, regions and epithets.
func (s *scan) tail(e int) int {
	j := e
	for j < e+3 && (s.in(j, links) || s.dash(j)) && !s.has(j, entities.Para) {
		j++
	}
	if j > e && s.in(j, tails) && s.has(j, entities.Upper) && !s.has(j, entities.Para) {
		return j + 1
	}
	if s.in(j, saints) && s.in(e-1, seine) && s.has(j+1, entities.Upper) {
		return j + 2
	}
	return e
}

var (
	links = words("en sur sous lès lez les le la de d du à")
	seine = words("seine")
	tails = words(`provence bresse champagne laye velay auxois barrois gohelle brie caux bugey vexin yvelines
		seine marne saône loire rhône isère yon mer oise aube sarthe lot aisne meuse orne vienne cher garonne dordogne yonne loing sambre
		armançon ource risle vire orge essonne tarn allier creuse mayenne moselle meurthe savoie vilaine maritime maritimes atlantique
		bains roi rotrou duc saunier comte château châteaux grand vieux gaillarde
		france marsan bigorre rouergue lauragais olonne armor azur or bois pitre terre réunion lozère gascogne béarn
		ferrand mézières billancourt belfort`)
)

func (s *scan) title(i int) bool { return s.has(i, entities.Upper) && s.k[i].Any(entities.Lower) }

func (s *scan) compound(e int) int {
	for s.dash(e) && s.glued(e) && s.glued(e+1) && s.has(e+1, entities.Word) {
		e += 2
		for s.has(e-1, entities.Elided) && s.glued(e) && s.has(e, entities.Word) {
			e++
		}
	}
	return e
}

// place returns the end of the longest place name of the lexicon at i, and what it may be.
func (s *scan) place(i int) (end int, class lexicon.Class) {
	var key fold.Hash
	for j, n := i, 0; j < len(s.k) && n < lexicon.MaxWords; n++ {
		if n > 0 && s.dash(j) {
			j++
		}
		if j >= len(s.k) || !s.k[j].Any(entities.Word) || n > 0 && s.k[j].Any(entities.Para) {
			break
		}
		if n == 0 {
			key = s.k[j].Hash
		} else {
			key = fold.Join(key, s.k[j].Hash)
		}
		c := s.t.LookupPhrase(key)
		j++
		if c&seatClass != 0 {
			end, class = j, c
		}
		if c&lexicon.CommunePart == 0 {
			break
		}
	}
	return end, class
}
