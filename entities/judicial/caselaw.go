package judicial

import (
	"sync"

	"github.com/estompe/estompe/entities"
)

// How case law is cited.
const (
	citeChamber = iota + 1 // "Crim.", "1re Civ.", "Cass. soc.": a date follows
	citeCourt              // "CE", "CJUE", "CEDH": a date follows, then a name
	citeReview             // "Bull. civ. II, n° 12"
)

var (
	// caseNouns may be followed by the name of a leading case.
	caseNouns = words("arrêt arrêts jurisprudence jurisprudences décision")
)

var citeStarts = sync.OnceValue(func() *phrases {
	ps := &phrases{}
	ps.add(citeChamber, `cass
		c cass
		cass civ
		cass com
		cass crim
		cass soc
		cass req
		cass ass plén
		cass ch mixte
		civ
		com
		crim
		soc
		req
		ass plén
		ch mixte
		ch mixt
		ch réun`)
	ps.add(citeCourt, `ce
		ce ass
		ce sect
		cjue
		cjce
		cedh
		cour edh
		tpice
		tribunal des conflits
		cons const`)
	ps.add(citeReview, `bull
		bull civ
		bull crim
		bull joly
		rec
		lebon
		rec lebon
		gaz pal
		rtd civ
		rtd com
		rev sociétés
		rev crit
		dr soc
		jcp g
		jcp e
		jcp s`)
	return ps.done()
})

// citation reads case law at i.
func (s *scan) citation(i int) int {
	if s.in(i, caseNouns) {
		return s.leading(i)
	}
	j, v := s.match(citeStarts(), i)
	switch v {
	case citeChamber:
		return s.chamberCited(i, j)
	case citeCourt:
		if s.has(i, entities.Caps|entities.Upper) {
			return s.courtCited(i, j)
		}
	case citeReview:
		if s.has(i, entities.Upper) {
			return s.review(i, j)
		}
	}
	return 0
}

// chamberCited reads "1re Civ., 9 décembre 2020", "Cass. 2e civ., 5 oct. 2023",
// "Civ. 3ème 12/05/2010". The number that follows is a mention of its own.
func (s *scan) chamberCited(i, j int) int {
	if !s.has(i, entities.Upper) && !s.ordinal(i-1) {
		return 0
	}
	first := i
	if s.ordinal(i-1) && !s.has(i, entities.Para) {
		first--
	}
	for n := 0; n < 8; n++ {
		if !s.ordinal(j) && !s.in(j, chamberWords) && !s.small(j) && !s.has(j, entities.Single) && !s.punct(j, '.') && !s.is(j, hashComma) ||
			s.has(j, entities.Para) || s.small(j) && s.dateAt(j) {
			break
		}
		j++
	}
	if s.in(j, wordLe) || s.is(j, hashDu) {
		j++
	}
	end := s.date(j)
	if end == 0 {
		return 0
	}
	s.report(first, end, entities.KindLaw, "judicial/citation/chamber", sure)
	return s.citedNumber(end)
}

// citedNumber reads the number after a cited ruling, ", n° 432801", ", req. n° 12345/06".
func (s *scan) citedNumber(end int) int {
	j := end
	for n := 0; n < 4 && (s.is(j, hashComma) || s.in(j, wordRequest)); n++ {
		j++
	}
	if j == end || !s.in(j, numeroWords) || s.has(j, entities.Para) {
		return end
	}
	return max(end, s.announced(j+1, j, 2))
}

var wordRequest = words("req requête pourvoi pourvois aff affaire")

var (
	chamberWords = words("civ civile com commerciale soc sociale crim criminelle ch chambre section sect ass plén plénière mixte req re e ère ème")
	wordLe       = words("le")
)

// courtCited reads "CE, 5 mai 2010, Commune de X", "CJUE, 12 mai 2011, C-391/09":
// the date, and a name up to the next mark where "c." stands in it.
func (s *scan) courtCited(i, j int) int {
	for n := 0; n < 6; n++ {
		if !s.is(j, hashComma) && !s.punct(j, '.') && !s.in(j, courtFill) && !s.ordinal(j) || s.has(j, entities.Para) {
			break
		}
		j++
	}
	end := s.date(j)
	if end == 0 {
		return 0
	}
	s.report(i, end, entities.KindLaw, "judicial/citation/court", sure)
	return s.citedNumber(s.versus(end))
}

var courtFill = words("ass sect gde ch grande chambre section assemblée plénière le du ssr")

// versus reads the parties of a cited case, ", Dupont c/ France", as a part of
// the citation: published under that name, it points at no party of this case.
func (s *scan) versus(end int) int {
	if !s.is(end, hashComma) {
		return end
	}
	j, against := end+1, 0
	for k := j; k < j+12 && k < len(s.k) && !s.has(k, entities.Para|entities.Sentence) && !s.is(k, hashComma) && !s.punct(k, ')'); k++ {
		if k > j && s.in(k, wordC) && s.has(k, entities.Lower|entities.Single) {
			against = k
		}
	}
	if against == 0 {
		return end
	}
	k := against + 1
	for k < against+6 && s.has(k, entities.Upper) && !s.has(k, entities.Sentence) || s.is(k, hashSlash) || s.in(k, articles) && s.has(k+1, entities.Upper) || s.dash(k) && s.glued(k) {
		k++
	}
	if k == against+1 {
		return end
	}
	return s.report(j, k, entities.KindLaw, "judicial/citation/parties", likely)
}

var wordC = words("c contre")

// review reads "Bull. civ. II, n° 12", "Bull. 2015, V, n° 5", "Rec. p. 123".
func (s *scan) review(i, j int) int {
	found := false
	for n := 0; n < 14 && j < len(s.k) && !s.has(j, entities.Para); n++ {
		switch {
		case s.has(j, entities.HasDigit):
			found = true
		case s.is(j, hashComma), s.in(j, reviewWords), s.in(j, numeroWords), s.punct(j, '.') && s.glued(j):
		default:
			n = 14
			continue
		}
		j++
	}
	for j > i && (s.is(j-1, hashComma) || s.punct(j-1, '.')) {
		j--
	}
	if !found {
		return 0
	}
	return s.report(i, j, entities.KindLaw, "judicial/citation/review", likely)
}

var reviewWords = words("i ii iii iv v vi civ crim ass plén ch mixte p page pages joly bull")

// leading reads "l'arrêt Perruche", "la jurisprudence Arcelor": one capitalised
// word that stands nowhere else in the text but after such a word, for a party
// of this case may lend a ruling its name, too.
func (s *scan) leading(i int) int {
	if s.has(i, entities.Upper|entities.Line) || !s.in(i-1, determiners) {
		return 0
	}
	j := i + 1
	for s.punct(j, '"') || s.is(j, hashQuote) {
		j++
	}
	if !s.title(j) || s.has(j, entities.Line|entities.Sentence|entities.Abbr|entities.Elided) || !s.famous(j) {
		return 0
	}
	e := s.compound(j + 1)
	if s.has(e, entities.Upper) && !s.has(e, entities.Line|entities.Sentence) {
		return 0
	}
	return s.report(i, e, entities.KindLaw, "judicial/citation/leading", likely)
}

var determiners = words("l la les cet cette des du de d célèbre célèbres fameux fameuse")

var hashQuote = entities.Fold("«")

// famous tells whether the capitalised word at j stands in this text only as the
// name of a ruling, a law or an agreement: no civility, no given name goes with it.
func (s *scan) famous(j int) bool {
	if s.in(j, notFamous) || s.month(j) {
		return false
	}
	if s.borne == nil {
		s.borne = s.names()
	}
	return !s.borne[s.k[j].Hash]
}

// names collects the capitalised words that stand elsewhere than after "arrêt",
// "loi" and the like. It is made once a text, where a candidate asks for it.
func (s *scan) names() map[uint64]bool {
	m := map[uint64]bool{}
	for k := range s.k {
		if s.k[k].Is(entities.Word|entities.Upper) && !s.in(k-1, caseNouns) && !s.in(k-1, lawNouns) && !s.punct(k-1, '"') && !s.is(k-1, hashQuote) {
			m[s.k[k].Hash] = true
		}
	}
	return m
}

var (
	lawNouns  = words("loi lois collective nationale dispositif régime")
	notFamous = words(`attaqué dont cour tribunal monsieur madame mademoiselle maître docteur messieurs mesdames m mme mm me mlle avant au le la les
		du de des rendu civil code constitution europe européenne française france`)
)
