package judicial

import (
	"strings"
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/fold"
)

// What a court's name needs to be a mention.
const (
	courtAlone  = iota + 1 // nothing: there is one ("Cour de cassation")
	courtSeat              // its seat ("tribunal judiciaire de Lyon")
	courtSeats             // the plural, with several seats
	courtAbbr              // its seat, the preposition may be missing ("TGI Lyon"); capitals
	courtVague             // a seat that the lexicon knows as a town ("tribunal de Bobigny")
	courtSingle            // abbreviation of a court of which there is one; capitals
)

// courts are the courts of both vocabularies, before and after the reforms of 2019 and 2020.
var courts = sync.OnceValue(func() *phrases {
	ps := &phrases{}
	ps.add(courtAlone, `cour de cassation
		cour de sûreté de l'État
		cour de révision
		cour de réexamen
		cour de justice de la République
		cour de discipline budgétaire et financière
		cour des comptes
		cour nationale du droit d'asile
		cour nationale de l'incapacité et de la tarification de l'assurance des accidents du travail
		commission des recours des réfugiés
		conseil d'État
		conseil constitutionnel
		conseil supérieur de la magistrature
		tribunal des conflits
		cour de justice de l'Union européenne
		cour de justice des Communautés européennes
		tribunal de l'Union européenne
		tribunal de première instance des Communautés européennes
		tribunal de la fonction publique de l'Union européenne
		cour européenne des droits de l'homme
		cour internationale de justice
		cour pénale internationale
		cour permanente d'arbitrage
		tribunal pénal international pour l'ex Yougoslavie
		tribunal pénal international pour le Rwanda
		tribunal fédéral suisse
		cour suprême des États Unis
		bundesgerichtshof
		bundesverfassungsgericht`)
	ps.add(courtSingle, `CJUE
		CJCE
		TPICE
		CEDH
		CNDA
		CNITAAT`)
	ps.add(courtSeat, `cour d'appel
		cour d'assises
		cour d'assises des mineurs
		cour d'assises spéciale
		cour d'assises spécialement composée
		cour criminelle
		cour criminelle départementale
		cour administrative d'appel
		cour régionale des pensions
		cour de justice
		cour suprême
		cour constitutionnelle
		cour supérieure
		haute cour
		cour d'arbitrage
		cour du travail
		tribunal judiciaire
		tribunal de grande instance
		tribunal de première instance
		tribunal supérieur d'appel
		tribunal d'instance
		tribunal de police
		tribunal correctionnel
		tribunal de proximité
		tribunal pour enfants
		tribunal de commerce
		tribunal mixte de commerce
		tribunal des activités économiques
		tribunal administratif
		tribunal des affaires de sécurité sociale
		tribunal des affaires de la sécurité sociale
		tribunal du contentieux de l'incapacité
		tribunal du contentieux de l'incapacité et de la tarification
		tribunal paritaire des baux ruraux
		tribunal paritaire
		tribunal maritime commercial
		tribunal maritime
		tribunal du travail
		tribunal civil
		tribunal de l'application des peines
		tribunal des pensions
		tribunal départemental des pensions militaires d'invalidité
		tribunal foncier
		tribunal arbitral
		tribunal aux armées
		tribunal militaire
		tribunal d'arrondissement
		tribunal régional
		tribunal cantonal
		tribunal de l'entreprise
		tribunal des pensions militaires
		tribunal interrégional de la tarification sanitaire et sociale
		juridiction de proximité
		juridiction interrégionale spécialisée
		chambre régionale des comptes
		chambre territoriale des comptes
		chambre de proximité
		conseil de prud'hommes
		conseil des prud'hommes
		conseil de prud'homme
		conseil de prud hommes
		conseil de préfecture
		conseil du contentieux administratif
		juge de l'exécution
		juge de la mise en état
		juge des référés
		juge des contentieux de la protection
		juge aux affaires familiales
		juge des affaires familiales
		juge des enfants
		juge des tutelles
		juge des libertés et de la détention
		juge d'instruction
		juge d'instance
		juge de l'expropriation
		juge de l'application des peines
		juge de proximité
		juge départiteur
		pôle social
		maison de justice
		landgericht
		oberlandesgericht
		amtsgericht`)
	ps.add(courtSeats, `cours d'appel
		cours administratives d'appel
		cours d'assises
		tribunaux de grande instance
		tribunaux de commerce
		tribunaux judiciaires
		tribunaux d'instance
		tribunaux administratifs
		tribunaux de proximité
		conseils de prud'hommes`)
	ps.add(courtAbbr, `CA
		CAA
		TGI
		TI
		TJ
		TA
		TC
		TCOM
		T com
		trib com
		trib gr inst
		TAE
		TPE
		TASS
		TCI
		TPBR
		CPH
		JEX
		JCP
		JAF
		JLD
		JME`)
	ps.add(courtVague, `cour
		tribunal`)
	return ps.done()
})

// court reads a court at i, with the formation before or after it.
func (s *scan) court(i int) int {
	if s.in(i, formationNouns) {
		if end := s.formationFirst(i); end > 0 {
			return end
		}
	}
	j, v := s.match(courts(), i)
	if j == 0 {
		return 0
	}
	if end := s.courtNamed(i, j, v); end > 0 {
		return s.report(i, s.withFormation(end), entities.KindCourt, "judicial/court", sure)
	}
	if end := s.led(i, j, v); end > 0 {
		return end
	}
	return s.splitHeading(i, j, v)
}

// splitHeading reads a heading that a blank line cuts before the seat, "COUR
// D'APPEL", "DE NÎMES", as two mentions of one court. A name of kind v is at [i, j).
func (s *scan) splitHeading(i, j int, v uint8) int {
	if v != courtSeat || !s.has(i, entities.Line) || !s.has(i, entities.Caps) || !s.has(j, entities.Para) || !s.has(j, entities.Caps) {
		return 0
	}
	end := 0
	switch s.at(j).Hash {
	case hashDe, hashD, hashDu, hashDes:
		end = s.seat(j+1, seatLinked)
	}
	if end == 0 || !s.at(end).Any(entities.Line) {
		return 0
	}
	s.report(i, j, entities.KindCourt, "judicial/court/split", likely)
	return s.report(j, end, entities.KindCourt, "judicial/court/split", likely)
}

// formationFirst reads "première chambre civile de la Cour de cassation".
func (s *scan) formationFirst(i int) int {
	first := i
	if s.dash(first-1) && s.in(first-2, wordSous) {
		first -= 2
	}
	for s.ordinal(first-1) && !s.has(first, entities.Para) {
		first--
		if s.is(first-1, hashEt) && s.ordinal(first-2) {
			first--
		}
	}
	j := s.formation(first)
	if j == 0 {
		return 0
	}
	switch {
	case s.is(j, hashDe) && s.is(j+1, hashLa):
		j += 2
	case s.is(j, hashDu), s.is(j, hashDe):
		j++
	default:
		return 0
	}
	end := s.courtName(j)
	if end == 0 {
		return 0
	}
	return s.report(first, end, entities.KindCourt, "judicial/court", sure)
}

// courtName reads the name of a court at i, its seat included where it needs one.
func (s *scan) courtName(i int) int {
	j, v := s.match(courts(), i)
	return s.courtNamed(i, j, v)
}

// courtNamed is courtName where a name of kind v was found at [i, j).
func (s *scan) courtNamed(i, j int, v uint8) int {
	switch v {
	case courtAlone:
		return j
	case courtSingle:
		if s.has(i, entities.Caps) {
			return j
		}
	case courtSeat, courtSeats:
		end := s.courtSeat(i, j)
		if end > 0 && v == courtSeats {
			end = s.more(end)
		}
		return end
	case courtAbbr:
		if !s.has(i, entities.Caps) && j == i+1 {
			return 0
		}
		j = s.besides(j)
		if end := s.linked(j); end > 0 {
			return end
		}
		return s.seat(j, seatBare)
	case courtVague:
		if !s.is(j, hashDe) && !s.is(j, hashD) && !s.is(j, hashDu) || s.has(i-1, entities.HasDigit) {
			return 0 // the second is an address: "12 cour de …"
		}
		return s.seat(j+1, seatBare)
	}
	return 0
}

// courtSeat reads the seat of the court whose name is at [i, j).
func (s *scan) courtSeat(i, j int) int {
	if end := s.linked(j); end > 0 {
		return end
	}
	if k := s.interlude(j); k > j {
		if end := s.linked(k); end > 0 {
			return end
		}
	}
	if s.dash(j) && !s.has(j+1, entities.Line) {
		j++
	}
	if end := s.seat(j, seatBare); end > 0 && !s.has(j, entities.Line) && s.headed(i) {
		return end
	}
	return 0
}

// headed tells whether the token at i is written as in a heading or a citation, with a capital.
func (s *scan) headed(i int) bool { return s.has(i, entities.Upper) }

// interlude skips what may stand between a court and "de": a formation after a
// dash, as computers print it, or an abbreviation in parentheses.
func (s *scan) interlude(j int) int {
	k := j
	if s.punct(k, '(') {
		for k < j+6 && k < len(s.k) && !s.punct(k, ')') {
			k++
		}
		if s.punct(k, ')') {
			return k + 1
		}
		return j
	}
	if s.dash(k) || s.is(k, hashComma) {
		k++
	}
	if e := s.formation(k); e > 0 && !s.has(k, entities.Line) {
		return e
	}
	return j
}

// besides skips "hors JAF, JEX, JLD, J. EXPRO, JCP", which courts' computers
// print after "TJ".
func (s *scan) besides(j int) int {
	if !s.in(j, wordHors) {
		return j
	}
	k := j + 1
	for k < j+14 && (s.has(k, entities.Caps|entities.Abbr|entities.Single) || s.is(k, hashComma)) && !s.is(k, hashDe) {
		k++
	}
	return k
}

var wordHors = words("hors")

// withFormation goes on with a formation after the seat, in the same line or
// after a comma: "COUR D'APPEL DE LYON PREMIERE CHAMBRE CIVILE".
func (s *scan) withFormation(end int) int {
	j := end
	if s.is(j, hashComma) || s.dash(j) {
		j++
	}
	if s.has(j, entities.Para) || j == end && s.has(j, entities.Line) || s.has(j, entities.Line) && !s.has(j, entities.Upper) {
		return end
	}
	if e := s.formation(j); e > 0 {
		return e
	}
	return end
}

// A bare "cour" or "arrêt" is one where the town and the date stand behind it.
var challengedWords = words("attaqué attaquée attaqués attaquées cour arrêt")

// challenged reads "l'arrêt attaqué (Paris, 18 juin 2021)", where the town
// stands for the court.
func (s *scan) challenged(i int) int {
	if !s.punct(i+1, '(') {
		return 0
	}
	j := i + 2
	if !s.has(j, entities.Upper) {
		return 0
	}
	end := s.seat(j, seatLinked)
	if end == 0 || !s.is(end, hashComma) || !s.has(end+1, entities.HasDigit) && s.formation(end+1) == 0 {
		return 0
	}
	return s.report(j, end, entities.KindCourt, "judicial/court/challenged", likely)
}

// fold3 returns what follows the digits of a token, folded.
func fold3(w string) string { return fold.String(strings.TrimLeft(w, "0123456789")) }
