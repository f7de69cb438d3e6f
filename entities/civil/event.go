package civil

import (
	"strings"
	"unicode"

	"github.com/estompe/estompe/entities"
)

// event is a word for a birth, a death or a marriage, in force until a word
// comes that cannot stand between it and its date.
type event struct {
	kind   entities.Kind
	at     int
	words  int  // tokens since, or since the last date of a list
	label  bool // "date de naissance", "décès": a noun
	many   bool // plural: several dates may follow
	placed bool // "à" was seen: a comma may follow the place
	dated  bool // a date was found
}

var (
	born     = set("né née nés nées naquit natif native")
	bornMany = set("nés nées")
	birth    = set("naissance naissances ddn")
	died     = set("suicidé suicidée éteint éteinte décédé décédée décédés décédées décède décédait décéda mort morte morts mortes")
	death    = set("décès")
	wed      = set("mariés mariées marié mariée épousé épousée épousés pacsés pacsées pacsé pacsée épousait")
	wedding  = set("mariage pacs noces solidarité")
	contract = set("contrat contrats régime")

	// things are born, too: claims, disputes, implied decisions.
	things = set(`créance créances litige litiges différend différends droit droits obligation obligations dette dettes conflit conflits contrat contrats
		décision décisions refus rejet action actions préjudice préjudices contentieux prétention doute doutes difficulté difficultés situation
		sûreté servitude société sociétés association projet idée besoin responsabilité demande intérêt intérêts fait faits charge charges cause
		jurisprudence présomption sursis acceptation autorisation silence`)

	// gap may stand between any such word and its date.
	gap = set(`le la les l de d du des à a au aux en vers courant environ : ( ) - – , et ou e s sur sous lès saint sainte est sont
		respectivement présumé présumée mois alentours autour réalité réellement selon ses dires déclarations soit étant fixée intéressé intéressée an année jour date lieu dans puis ou fin début`)
	birthGap = set(`arrondissement arrt leur leurs son sa ses enfant enfants commun communs fille fils filles jumeaux jumelles premier second prénommé prénommée prénommés
		survenue intervenue / | nom prénom prénoms nationalité ville pays déclarée sexe madame monsieur m mme mlle mademoiselle majeur mineur mineure père mère inconnu inconnue parents requérant requérante assuré assurée`)
	deathGap = set(`survenu survenue intervenu intervenue constaté brutalement subitement accidentellement mère père frère sœur époux épouse mari femme
		son sa leur enfant fils fille victime assuré assurée salarié salariée défunt défunte cujus monsieur madame m mme mlle testateur testatrice
		intestat ab hôpital domicile suites ses blessures maladie pour conjoint`)
	weddingGap = set(`célébré contracté conclu signé enregistré prononcé celebrée célébrée devant par-devant par officier état civil mairie commune ville
		consulat notaire maître me tribunal instance greffe monsieur madame m mme mlle religieusement civilement ensemble unis ont se sans pardevant leur union depuis a été régime communauté légale réduite acquêts séparation biens universelle`)
)

// note takes note of what token i says of the dates that follow.
func (s *scan) note(i int, word uint8) {
	k := &s.k[i]
	if word&isEvent != 0 {
		if e, ok := s.opens(i); ok {
			s.event = e
			return
		}
	}
	if s.event.kind == "" {
		return
	}
	if s.event.words++; s.event.words > 30 || !s.passes(i) {
		s.event = event{}
		return
	}
	if k.Hash == hashA && !k.Any(entities.Upper) || k.Hash == hashAu {
		s.event.placed = true
	}
}

var (
	hashLe    = entities.Fold("le")
	hashUnion = entities.Fold("union")
	solemn    = set("célébrée contractée")
	hashSelon = entities.Fold("selon")
	declared  = set("déclarations dires")
	hashA     = entities.Fold("à")
)

// opens tells whether token i is a word for a birth, a death or a marriage.
func (s *scan) opens(i int) (event, bool) {
	h := s.k[i].Hash
	switch {
	case born.Has(h):
		if s.thing(i) {
			return event{}, false
		}
		return event{kind: entities.KindBirth, at: i, many: bornMany.Has(h)}, true
	case s.glued(i):
		return event{kind: entities.KindBirth, at: i}, true
	case birth.Has(h):
		return event{kind: entities.KindBirth, at: i, label: true}, true
	case died.Has(h):
		if s.thing(i) { // "la dette éteinte le"
			return event{}, false
		}
		return event{kind: entities.KindDeath, at: i}, true
	case s.came(i):
		return event{kind: entities.KindBirth, at: i}, true
	case s.lost(i):
		return event{kind: entities.KindDeath, at: i}, true
	case death.Has(h):
		return event{kind: entities.KindDeath, at: i, label: true}, true
	case wed.Has(h) && s.participle(i):
		return event{kind: entities.KindMarriage, at: i}, true
	case h == hashUnion && i+1 < len(s.k) && solemn.Has(s.k[i+1].Hash): // "de l'union célébrée le"
		return event{kind: entities.KindMarriage, at: i, label: true}, true
	case wedding.Has(h):
		for j := max(0, i-2); j < i; j++ {
			if contract.Has(s.k[j].Hash) {
				return event{}, false
			}
		}
		return event{kind: entities.KindMarriage, at: i, label: true}, true
	}
	return event{}, false
}

// lost tells the last word of "mis fin à ses jours" and "disparu en mer" at i.
func (s *scan) lost(i int) bool {
	return i > 2 && s.k[i].Hash == hashJours && s.k[i-1].Hash == hashSes && s.k[i-2].Hash == hashA && s.k[i-3].Hash == hashFin ||
		i > 1 && s.k[i].Hash == hashMer && s.k[i-1].Hash == hashEn && vanished.Has(s.k[i-2].Hash)
}

// came tells the last word of "a vu le jour" and "venue au monde" at i.
func (s *scan) came(i int) bool {
	return i > 1 && (s.k[i].Hash == hashJour && s.k[i-1].Hash == hashLe && s.k[i-2].Hash == hashVu ||
		s.k[i].Hash == hashMonde && s.k[i-1].Hash == hashAu && arrived.Has(s.k[i-2].Hash)) && !s.thing(i)
}

var (
	hashJour  = entities.Fold("jour")
	hashVu    = entities.Fold("vu")
	hashMonde = entities.Fold("monde")
	arrived   = set("venu venue venus venues mis mise mises")
	hashJours = entities.Fold("jours")
	hashSes   = entities.Fold("ses")
	hashFin   = entities.Fold("fin")
	hashMer   = entities.Fold("mer")
	hashEn    = entities.Fold("en")
	vanished  = set("disparu disparue disparus perdu perdue")
)

// participle tells "marié" from Marie and "épousé" from "épouse", which fold alike.
func (s *scan) participle(i int) bool {
	w := strings.TrimRight(strings.ToLower(s.t.Word(i)), "es")
	return strings.HasSuffix(w, "é") || w == "épousait"
}

// glued tells whether "né" lost the space before it: "DUPONTné le".
func (s *scan) glued(i int) bool {
	if i+1 >= len(s.k) || s.k[i+1].Hash != hashLe || !s.k[i].Is(entities.Word|entities.Upper|entities.Lower) {
		return false
	}
	w := []rune(strings.TrimRight(s.t.Word(i), "es"))
	n := len(w)
	return n > 3 && w[n-1] == 'é' && w[n-2] == 'n' && unicode.IsUpper(w[n-3])
}

// thing tells whether what is born at i is no person: "la créance née le".
func (s *scan) thing(i int) bool {
	for j := i - 1; j >= max(0, i-6); j-- {
		switch {
		case s.k[j].Hash == hashComma, s.k[j].Hash == hashColon, s.k[j].Hash == hashDot, s.k[j].Hash == hashOpen, s.k[j+1].Any(entities.Para), s.k[j].Any(entities.Abbr):
			return false
		case things.Has(s.k[j].Hash):
			return true
		}
	}
	return false
}

// passes tells whether token i may stand between the event and its date.
func (s *scan) passes(i int) bool {
	k, e := &s.k[i], &s.event
	if i > 0 && k.Any(entities.Sentence) && s.k[i-1].Hash == hashDot {
		return false
	}
	switch {
	case k.Any(entities.Para) && e.words > 1 && !e.label && !e.many && !k.Any(entities.HasDigit) && !gap.Has(k.Hash):
		return false
	case k.Hash == hashComma:
		return e.placed || e.label || e.many || i+1 < len(s.k) && s.k[i+1].Hash == hashSelon || declared.Has(s.k[i-1].Hash)
	case k.Any(entities.Placeholder), gap.Has(k.Hash):
		return true
	case k.Any(entities.HasDigit):
		return (k.End-k.Start <= 5 || k.Is(entities.Mixed) && k.End-k.Start <= 7) && (s.prior(i, hashOpen) || e.label || e.placed) // a post code, "14ème"
	case k.Is(entities.Word | entities.Upper):
		return true
	}
	switch e.kind {
	case entities.KindBirth:
		return birthGap.Has(k.Hash)
	case entities.KindDeath:
		return deathGap.Has(k.Hash)
	}
	return weddingGap.Has(k.Hash)
}

func (s *scan) prior(i int, hash uint64) bool { return i > 0 && s.k[i-1].Hash == hash }
