package judicial

import (
	"sync"

	"github.com/estompe/estompe/entities"
)

// What a statute's first word says.
const (
	statuteArticle  = iota + 1 // "article 700 du code …"
	statuteAct                 // "loi n° 89-462 du 6 juillet 1989"
	statuteNamed               // a text known by its title: "Convention européenne …"
	statuteEuropean            // "règlement (UE) 2016/679"
	statuteLabour              // "convention collective nationale des …"
)

var statuteWords = sync.OnceValue(func() *phrases {
	ps := &phrases{}
	ps.add(statuteArticle, `article
		articles
		art
		arts`)
	ps.add(statuteAct, `loi
		lois
		loi organique
		loi de finances
		loi constitutionnelle
		ordonnance
		ordonnances
		décret
		décrets
		décret loi
		arrêté
		arrêtés
		arrêté ministériel
		arrêté préfectoral
		arrêté royal
		circulaire
		instruction
		délibération`)
	ps.add(statuteEuropean, `règlement
		règlements
		directive
		directives
		décision cadre`)
	ps.add(statuteNamed, `convention européenne de sauvegarde des droits de l'homme et des libertés fondamentales
		convention de sauvegarde des droits de l'homme et des libertés fondamentales
		convention européenne des droits de l'homme
		convention européenne de sauvegarde des droits de l'homme
		convention internationale des droits de l'enfant
		convention internationale relative aux droits de l'enfant
		convention relative aux droits de l'enfant
		convention de New York
		convention de Genève
		convention de La Haye
		convention de Vienne
		convention de Bruxelles
		convention de Rome
		convention de Lugano
		convention de Varsovie
		convention de Montréal
		convention d'Aarhus
		charte des droits fondamentaux de l'Union européenne
		charte des droits fondamentaux
		charte de l'environnement
		charte sociale européenne
		déclaration des droits de l'homme et du citoyen
		préambule de la Constitution
		Constitution du 4 octobre 1958
		traité sur le fonctionnement de l'Union européenne
		traité sur l'Union européenne
		traité de Rome
		traité instituant la Communauté européenne
		pacte international relatif aux droits civils et politiques
		protocole additionnel
		accord national interprofessionnel`)
	ps.add(statuteLabour, `convention collective nationale
		convention collective
		accord de branche`)
	return ps.done()
})

// codes are the codes, and what follows "article … du" besides.
var codes = sync.OnceValue(func() *phrases {
	ps := &phrases{}
	ps.add(1, `code civil
		code de procédure civile
		nouveau code de procédure civile
		ancien code de procédure civile
		code de commerce
		code pénal
		code de procédure pénale
		code du travail
		code de la sécurité sociale
		code rural et de la pêche maritime
		code rural
		code de la consommation
		code des assurances
		code de la mutualité
		code monétaire et financier
		code général des impôts
		code général des collectivités territoriales
		code général de la propriété des personnes publiques
		code général de la fonction publique
		code de la propriété intellectuelle
		code de la construction et de l'habitation
		code de l'urbanisme
		code de l'environnement
		code de l'énergie
		code de l'éducation
		code de l'expropriation pour cause d'utilité publique
		code de l'expropriation
		code de l'organisation judiciaire
		code de l'entrée et du séjour des étrangers et du droit d'asile
		code de l'action sociale et des familles
		code de l'aviation civile
		code de justice administrative
		code de justice militaire
		code de la justice pénale des mineurs
		code de la santé publique
		code de la route
		code de la voirie routière
		code de la défense
		code de la sécurité intérieure
		code de la commande publique
		code de la recherche
		code de la famille et de l'aide sociale
		code des procédures civiles d'exécution
		code des pensions civiles et militaires de retraite
		code des pensions militaires d'invalidité et des victimes de guerre
		code des relations entre le public et l'administration
		code des transports
		code des douanes
		code des juridictions financières
		code des marchés publics
		code des communes
		code des postes et des communications électroniques
		code du patrimoine
		code du cinéma et de l'image animée
		code du sport
		code du tourisme
		code du service national
		code du domaine de l'État
		code électoral
		code forestier
		code minier
		code pénitentiaire
		code disciplinaire
		code de déontologie
		code des tribunaux administratifs et des cours administratives d'appel
		code local
		livre des procédures fiscales
		livre de procédures fiscales
		règlement intérieur national
		règlement général de l'autorité des marchés financiers
		règlement général de l'AMF`)
	ps.add(2, `même code
		même loi
		même décret
		même ordonnance
		même texte
		même convention
		même règlement
		dit code
		dudit code
		code précité
		code susvisé`)
	ps.add(3, `CPC
		NCPC
		CPCE
		CPP
		CP
		CJA
		CGI
		LPF
		CGCT
		CSP
		CSS
		CMF
		CPI
		CASF
		COJ
		CCH
		CESEDA
		CRPA
		C civ
		C com
		C pén
		C trav
		C pr civ
		C proc civ
		C proc pén`)
	return ps.done()
})

// statute reads a citation of a statute at i.
func (s *scan) statute(i int) int {
	if e, v := s.match(codes(), i); v == 1 {
		return s.report(i, s.qualified(e), entities.KindLaw, "judicial/statute/code", sure)
	}
	j, v := s.match(statuteWords(), i)
	end := 0
	switch v {
	case statuteArticle:
		if s.fineArts(i, j) {
			return 0
		}
		if s.punct(j, '.') && !s.has(j, entities.Space) { // "arts."
			j++
		}
		end = s.articles(j)
	case statuteAct:
		end = s.act(i, j)
	case statuteEuropean:
		end = s.european(j)
	case statuteNamed:
		end = j
		if e := s.dated(j); e > 0 {
			end = e
		}
	case statuteLabour:
		end = s.labour(j)
	}
	if end == 0 {
		return 0
	}
	return s.report(i, end, entities.KindLaw, "judicial/statute", sure)
}

// fineArts tells "rue des Arts 69100 Lyon" from "des arts. 12 et 13": a
// capital, or a number as long as a post code, after "des" and no dot.
func (s *scan) fineArts(i, j int) bool {
	if j != i+1 || s.k[i].Hash != hashArts || s.has(i, entities.Abbr) || s.punct(j, '.') || i == 0 || s.k[i-1].Hash != hashDes {
		return false
	}
	return s.has(i, entities.Upper) && s.has(i, entities.Lower) || j < len(s.k) && s.has(j, entities.Number) && s.k[j].End-s.k[j].Start == 5
}

var hashArts = entities.Fold("arts")

// qualified goes on with "ancien", "applicable" and the like: nothing yet but "alors".
func (s *scan) qualified(e int) int { return e }

// articles reads the numbers after "article" and the text that they are of.
func (s *scan) articles(j int) int {
	e := s.numbers(j)
	if e == 0 || s.ownArticle(j, e) || s.in(e, genitives) && s.in(e+1, privateTexts) {
		return 0
	}
	e = s.ofText(e)
	for range maxTexts { // "… du code de commerce et 455 du code de procédure civile"
		k := s.nextItem(e)
		if k == e {
			break
		}
		n := s.numbers(k)
		if n == 0 {
			break
		}
		of := s.ofText(n)
		if of == n {
			break
		}
		e = of
	}
	return e
}

// privateTexts are what parties write: their articles are no law.
var privateTexts = words("bail contrat catalogue statuts acte devis pacte compromis mandat marché")

// maxTexts is the number of texts that one list of articles may be of.
const maxTexts = 12

// ownArticle tells the articles of a ruling, which begin a line and end in a
// colon: "Article 2 : La requête est rejetée."
func (s *scan) ownArticle(j, e int) bool { return s.has(j-1, entities.Line) && s.is(e, hashColon) }

// numbers reads a list of article numbers.
func (s *scan) numbers(j int) int {
	e := s.articleNumber(j)
	if e == 0 {
		return 0
	}
	for {
		k := s.nextItem(e)
		if s.in(k, followWords) && k > e {
			e = k + 1
			continue
		}
		if k == e {
			return e
		}
		next := s.articleNumber(k)
		if next == 0 || s.month(next) {
			return e
		}
		e = next
	}
}

// nextItem skips what stands between the items of a list.
func (s *scan) nextItem(e int) int {
	k := e
	for k < e+4 && (s.in(k, listWords) || s.is(k, hashComma) || s.punct(k, ';')) && !s.has(k, entities.Para) {
		k++
	}
	return k
}

var (
	listWords    = words("et ou à ainsi que puis devenu devenus ensemble")
	followWords  = words("suivant suivants s svts")
	articleHeads = words("l r d a lo c annexe premier préliminaire unique")
	articleTails = words(`bis ter quater quinquies sexies septies octies nonies decies alinéa alinéas al premier second deuxième troisième quatrième
		dernier ancien nouveau anciens nouveaux suivants suivant s paragraphe paragraphes phrase in fine i ii iii iv v vi vii viii ix x
		a b c d e f g et par de l`)
)

// articleNumber reads "L. 1235-3", "R 412-1", "700", "6 § 1", "1382 ancien", "2, 2°".
func (s *scan) articleNumber(j int) int {
	if j >= len(s.k) || s.has(j, entities.Para) {
		return 0
	}
	e := j
	for (s.in(e, articleHeads) && s.has(e, entities.Upper|entities.Lower) || s.punct(e, '*') || s.punct(e, '.') && e > j) && e < j+4 {
		e++
		if s.in(e-1, articleOnly) {
			return s.articleTail(e)
		}
	}
	if !s.has(e, entities.HasDigit) || s.k[e].End-s.k[e].Start > 9 {
		return 0
	}
	e++
	return s.articleTail(e)
}

var articleOnly = words("premier préliminaire unique")

func (s *scan) articleTail(e int) int {
	for n := 0; n < 12; n++ {
		switch {
		case s.dash(e) && s.has(e+1, entities.HasDigit|entities.Single|entities.Caps) && (s.glued(e) || s.has(e+1, entities.HasDigit)) && !s.has(e+1, entities.Para):
			e += 2
		case s.degree(e):
			e++
		case s.punct(e, '.') && s.glued(e) && s.glued(e+1) && s.has(e+1, entities.HasDigit):
			e += 2
		case s.paragraphSign(e) && s.has(e+1, entities.HasDigit):
			e += 2
		case s.is(e, hashComma) && (s.paragraphSign(e+1) && s.has(e+2, entities.HasDigit) || s.in(e+1, alineaWords)):
			e++
		case s.is(e, hashComma) && s.in(e+1, romans) && s.has(e+1, entities.Upper), s.is(e, hashComma) && s.degree(e+2):
			e += 2
		case s.in(e, alineaWords):
			e++
			if s.has(e, entities.HasDigit) && !s.month(e+1) {
				e++
			}
		case s.letterTail(e):
			e++
		case s.in(e, articleTails) && !s.in(e, looseTails) && !s.has(e, entities.Para):
			e++
		default:
			return e
		}
	}
	return e
}

// letterTail tells the capital of "article 4 B du code général des impôts".
func (s *scan) letterTail(e int) bool {
	return s.in(e, letters) && s.has(e, entities.Upper) && s.has(e, entities.Single) && !s.has(e, entities.Elided|entities.Abbr|entities.Line) && s.in(e+1, genitives) && !s.has(e+1, entities.Upper)
}

var letters = words("b c d e f g h")

var (
	romans      = words("i ii iii iv v vi vii viii ix x")
	alineaWords = words("alinéa alinéas al paragraphe paragraphes")
	looseTails  = words("et par de l a b c d e f g s")
)

// degree tells the sign of "2°".
func (s *scan) degree(e int) bool {
	return s.has(e, entities.Punct) && s.glued(e) && s.is(e, hashDegree)
}

func (s *scan) paragraphSign(e int) bool { return s.is(e, hashSection) }

var (
	hashDegree  = entities.Fold("°")
	hashSection = entities.Fold("§")
)

// ofText reads "du code civil", "de la loi du 6 juillet 1989", "du même code" after the numbers that ended at e.
func (s *scan) ofText(e int) int {
	j := e
	if s.is(j, hashComma) {
		j++
	}
	if s.punct(j, '(') && s.punct(j+2, ')') && s.in(j+1, articleTails) {
		j += 3
	}
	switch {
	case s.has(j, entities.Para):
		return e
	case s.is(j, hashDe) && (s.is(j+1, hashLa) || s.is(j+1, hashL)):
		j += 2
	case s.in(j, genitives):
		j++
	default:
		return e
	}
	if end, v := s.match(codes(), j); end > 0 && (v != 3 || s.has(j, entities.Upper)) {
		return end
	}
	k, v := s.match(statuteWords(), j)
	end := 0
	switch v {
	case statuteAct:
		end = s.act(j, k)
		if end == 0 && s.is(j, hashLoi) {
			end = k
		}
	case statuteEuropean:
		end = s.european(k)
	case statuteNamed:
		end = k
	case statuteLabour:
		end = s.labour(k)
	}
	return max(e, end)
}

var (
	genitives = words("du de des dudit d")
	hashLoi   = entities.Fold("loi")
)

// act reads the number and the date of a law, decree, ordinance: at [i, j) stand its words.
func (s *scan) act(i, j int) int {
	e := j
	if s.in(e, numeroWords) && s.has(e+1, entities.HasDigit) {
		if !s.statuteNumber(e+1) && !s.is(i, hashLoi) {
			return 0
		}
		e = s.joined(e + 1)
	} else if s.statuteNumber(e) {
		e = s.joined(e)
	}
	if k := s.dated(e); k > 0 {
		if e == j && (s.is(i, hashOrdonnance) || s.in(i, vagueActs)) {
			return 0 // of its date alone, an ordinance is a ruling as often as a law
		}
		e = k
	}
	if e == j {
		if s.is(i, hashLoi) && s.title(j) && !s.has(j, entities.Sentence|entities.Line) && s.famous(j) {
			if s.in(j+1, romans) && s.has(j+1, entities.Upper) && !s.has(j+1, entities.Line) { // "loi Aubry II"
				return j + 2
			}
			return j + 1
		}
		return 0
	}
	return e
}

var (
	hashOrdonnance = entities.Fold("ordonnance")
	vagueActs      = words("instruction délibération ordonnances")
)

// joined reads on from a number over glued hyphens and slashes.
func (s *scan) joined(e int) int {
	e++
	for (s.dash(e) || s.is(e, hashSlash)) && s.glued(e) && s.has(e+1, entities.HasDigit) {
		e += 2
	}
	return e
}

// dated reads "du 6 juillet 1989", "en date du 5 mars 2007", and returns its end or 0.
func (s *scan) dated(e int) int {
	if s.is(e, hashComma) {
		e++
	}
	if s.in(e, wordEn) && s.in(e+1, wordDate) {
		e += 2
	}
	if !s.is(e, hashDu) {
		return 0
	}
	return s.date(e + 1)
}

var (
	wordEn   = words("en")
	wordDate = words("date")
)

// date reads "6 juillet 1989", "1er mars", "06/07/1989", "6.7.1989", and returns its end or 0.
func (s *scan) date(e int) int {
	if !s.has(e, entities.HasDigit) {
		return 0
	}
	if s.month(e + 1) {
		e += 2
		if s.digits(e) == 4 || s.digits(e) == 2 {
			e++
		}
		return e
	}
	if s.is(e+1, hashSlash) && s.is(e+3, hashSlash) && s.digits(e+4) > 0 {
		return e + 5
	}
	if w := s.t.Word(e); len(w) >= 8 && len(w) <= 10 && lead(w, isDigit) <= 2 && s.has(e, entities.Number) {
		return e + 1
	}
	return 0
}

// european reads "(UE) n° 2016/679 du 27 avril 2016", "95/46/CE", "1215/2012".
func (s *scan) european(j int) int {
	e := j
	for n := 0; n < 8 && (s.punct(e, '(') || s.punct(e, ')') || s.in(e, unions) || s.is(e, hashComma) && s.in(e+1, unions)); n++ {
		e++
	}
	union := e > j
	if s.in(e, numeroWords) {
		e++
	}
	k := e
	if !s.has(k, entities.HasDigit) {
		return 0
	}
	k++
	marks := 0
	for (s.is(k, hashSlash) || s.dash(k)) && s.has(k+1, entities.HasDigit|entities.Caps) && !s.has(k+1, entities.Line) {
		k += 2
		marks++
	}
	if marks == 0 && !union {
		return 0
	}
	if d := s.dated(k); d > 0 {
		k = d
	}
	return k
}

var unions = words("ue ce cee euratom csa")

// labour reads the trade of a collective agreement: words in small letters up to the next mark.
func (s *scan) labour(j int) int {
	e := j
	if s.title(e) && !s.has(e, entities.Line|entities.Sentence) && s.famous(e) {
		return e + 1
	}
	if !s.in(e, genitives) || s.is(e, hashD) && false {
		return j
	}
	for n := 0; n < 14 && s.has(e, entities.Word) && !s.has(e, entities.Upper|entities.Para) && !s.in(e, clauseWords); n++ {
		e++
	}
	for e > j && (s.in(e-1, genitives) || s.in(e-1, linkEnds)) {
		e--
	}
	return e
}

var (
	clauseWords = words(`est sont était étaient a ont avait qui que dont prévoit prévoient applicable applicables stipule stipulent ne n le les il elle
		selon pour par dans sur au aux en s se ce cette`)
	linkEnds = words("et ou la l le les d de des")
)
