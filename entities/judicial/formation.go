package judicial

import (
	"sync"

	"github.com/estompe/estompe/entities"
)

var (
	formationNouns = words("chambre chambres ch pôle section sections assemblée formation collège")
	subNouns       = words("section sections cabinet cab formation pôle chambre chambres ch")
)

// formationTails are what may follow "chambre", "pôle", "section".
var formationTails = sync.OnceValue(func() *phrases {
	ps := &phrases{}
	ps.add(1, `civile
		civiles
		civil
		commerciale , financière et économique
		commerciale financière et économique
		commerciale et financière
		commerciale
		financière
		économique
		sociale
		social
		criminelle
		correctionnelle
		correctionnels
		mixte
		plénière
		pénale
		pénal
		fiscale
		générale
		détachée
		spéciale
		spécialisée
		solennelle
		permanente
		réunies
		réunie
		jugeant seule
		jugeant seules
		prud'homale
		rurale
		agricole
		famille
		familiale
		disciplinaire
		a
		des appels correctionnels
		des appels prioritaires
		des affaires familiales
		des affaires sociales
		des affaires de sécurité sociale
		des urgences
		des référés
		des requêtes
		des expropriations
		des mineurs
		des loyers commerciaux
		des procédures collectives
		des saisies immobilières
		des criées
		du conseil
		du contentieux
		du contentieux social
		de l'instruction
		de l'application des peines
		de l'expropriation
		de l'exécution
		de la famille
		de la presse
		de la sécurité sociale
		de la protection sociale
		de la proximité et de la protection
		de proximité
		de sécurité sociale
		de droit commun
		de départage
		paritaire
		restreinte
		commerce
		industrie
		encadrement
		agriculture
		activités diverses
		et`)
	return ps.done()
})

var formationAlone = sync.OnceValue(func() *phrases {
	ps := &phrases{}
	ps.add(1, `assemblée plénière
		assemblée du contentieux
		section du contentieux
		grande chambre`)
	return ps.done()
})

// formation reads a formation at i, its ordinal included: "1ère chambre civile
// B", "pôle 5, chambre 16", "chambre commerciale, financière et économique". It
// returns the end, or 0.
func (s *scan) formation(i int) int {
	if end, _ := s.match(formationAlone(), i); end > 0 {
		return end
	}
	j := i
	for s.ordinal(j) {
		j++
		if s.is(j, hashEt) && s.ordinal(j+1) {
			j++
		}
	}
	if s.in(j, wordSous) && (s.dash(j+1) && s.in(j+2, subNouns)) {
		j += 2
	}
	if !s.in(j, formationNouns) && !(j > i && s.in(j, subNouns)) {
		return 0
	}
	end := s.tails(j + 1)
	if end == j+1 && j == i {
		return 0
	}
	for range 3 {
		next := s.nextFormation(end)
		if next == 0 {
			break
		}
		end = next
	}
	return end
}

var wordSous = words("sous")

// nextFormation reads a further formation, after a comma, a dash, a slash or nothing.
func (s *scan) nextFormation(e int) int {
	j := e
	if s.is(j, hashComma) || s.dash(j) || s.is(j, hashSlash) {
		j++
	}
	if s.has(j, entities.Para) || j == e && s.has(j, entities.Line) {
		return 0
	}
	k := j
	for s.ordinal(k) {
		k++
	}
	if !s.in(k, subNouns) {
		return 0
	}
	end := s.tails(k + 1)
	if end == k+1 && k == j {
		return 0
	}
	return end
}

// tails reads what qualifies a formation: adjectives, letters, numbers.
func (s *scan) tails(j int) int {
	for !s.has(j, entities.Line) {
		if e, _ := s.match(formationTails(), j); e > 0 && !s.is(j, hashEt) && !(s.is(j, hashA) && !s.has(j, entities.Upper)) {
			j = e
			continue
		}
		if s.dash(j) && s.glued(j) && s.glued(j+1) && (s.small(j+1) || s.has(j+1, entities.Single)) {
			j += 2
			continue
		}
		if s.small(j) && !s.dateAt(j) || s.has(j, entities.Single) && s.has(j, entities.Upper) && !s.has(j, entities.Abbr|entities.Elided) || s.numbered(j) {
			j++
			continue
		}
		break
	}
	return j
}

// numbered tells "2ème", "1-A" and the like written as one token, where no formation begins with it.
func (s *scan) numbered(j int) bool {
	return s.has(j, entities.Mixed) && s.k[j].End-s.k[j].Start <= 3 && !s.in(j+1, subNouns) && !s.month(j+1)
}

// ordinal tells "1ère", "2e", "7EME", "première".
func (s *scan) ordinal(i int) bool {
	if s.in(i, ordinals) {
		return true
	}
	if !s.has(i, entities.Mixed) || s.k[i].End-s.k[i].Start > 7 {
		return false
	}
	w := s.t.Word(i)
	return w[0] >= '0' && w[0] <= '9' && ordinalEnds[fold3(w)]
}

var ordinalEnds = map[string]bool{"e": true, "er": true, "re": true, "ere": true, "eme": true, "nd": true, "nde": true, "me": true}

// month tells whether token i names a month.
func (s *scan) month(i int) bool { return s.in(i, months) }

var months = words(`janvier février mars avril mai juin juillet août septembre octobre novembre décembre
	janv févr fév avr juil sept oct nov déc`)

// dateAt tells whether a date begins with the number at i: "12 mars", "12/03", "12.03".
func (s *scan) dateAt(i int) bool {
	return s.month(i+1) || s.is(i+1, hashSlash) || s.dash(i+1) && s.has(i+2, entities.Number)
}
