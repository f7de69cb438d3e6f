package entities

import (
	"strings"
	"sync"

	"github.com/estompe/estompe/entities/internal/fold"
)

// Order is one of the two hierarchies of French courts; empty if unknown.
type Order string

// The orders of courts.
const (
	OrderJudicial       Order = "judicial"       // "ordre judiciaire"
	OrderAdministrative Order = "administrative" // "ordre administratif"
)

// Level is a kind of court within its order; empty if unknown.
type Level string

// The levels of courts, under their customary abbreviations.
const (
	LevelCassation           Level = "cc"   // Cour de cassation
	LevelAppeal              Level = "ca"   // cour d'appel
	LevelTribunal            Level = "tj"   // tribunal judiciaire, and before it de grande instance, d'instance, de proximité
	LevelCommercial          Level = "tcom" // tribunal de commerce, tribunal des activités économiques
	LevelLabour              Level = "cph"  // conseil de prud'hommes
	LevelConseilEtat         Level = "ce"   // Conseil d'État
	LevelAdministrativeCourt Level = "caa"  // cour administrative d'appel
	LevelAdministrative      Level = "ta"   // tribunal administratif
)

// Order is the order that the level belongs to.
func (l Level) Order() Order {
	switch l {
	case LevelConseilEtat, LevelAdministrativeCourt, LevelAdministrative:
		return OrderAdministrative
	case "":
		return ""
	}
	return OrderJudicial
}

// Court is the court that took a decision, as its own text says.
type Court struct {
	Order Order
	Level Level
	// Confidence is between 0 and 100: above 80 the court names itself in the
	// heading, below its style tells it; 0 is unknown.
	Confidence int
}

// Court reads from the heading which court took the decision, else from the
// formulas of its beginning and end. A court named as that of the decision
// below does not count, and of two that stand alike in the heading the higher
// is meant: it is the appeal that names the judgment.
func (t *Text) Court() Court {
	best := Court{}
	rank := -1
	style := map[Level]int{}
	for i := 0; i < len(t.c().tokens); i++ {
		if i == courtWindow && len(t.c().tokens) > 2*courtWindow {
			i = len(t.c().tokens) - courtWindow
		}
		s, end := t.courtAt(i)
		if end == 0 {
			continue
		}
		style[s.level] += s.weight
		if k := t.namesItself(i, end, s.rank); s.rank > 0 && k > 0 && (s.rank > rank || s.rank == rank && k > best.Confidence) && !t.isResort(i, end, s.rank) {
			best, rank = Court{s.level.Order(), s.level, k}, s.rank
		}
		i = end - 1
	}
	if rank > 0 {
		return best
	}
	return byStyle(style)
}

const courtWindow = 700

// byStyle takes the level that the most formulas speak for.
func byStyle(style map[Level]int) Court {
	var best, second Level
	for _, l := range [...]Level{
		LevelCassation, LevelConseilEtat, LevelAppeal, LevelAdministrativeCourt, LevelLabour, LevelCommercial, LevelTribunal, LevelAdministrative,
	} {
		switch {
		case style[l] > style[best]:
			best, second = l, best
		case style[l] > style[second]:
			second = l
		}
	}
	k := min(75, style[best]) - min(30, style[second]/2)
	if k < 20 {
		return Court{}
	}
	return Court{best.Order(), best, k}
}

// namesItself says how surely the court named by the tokens [i, end) is the
// one that speaks: at the head of a line of the heading, or subject of its own act.
func (t *Text) namesItself(i, end, rank int) int {
	z := t.ZoneOf(i)
	first := i
	if first > 0 && courtArticles[t.c().tokens[first-1].Hash] {
		first--
	}
	if z == ZoneSignatures && first > 0 && courtBy[t.c().tokens[first-1].Hash] { // "jugé par la Cour de cassation"
		return 95
	}
	if first > 1 && t.c().tokens[first-1].Hash == courtOf && t.heldBy(first-2) && z == ZoneHeading { // "AUDIENCE PUBLIQUE DU TRIBUNAL DE COMMERCE"
		return 85
	}
	if first > 0 && courtOther[t.c().tokens[first-1].Hash] || z != ZoneHeading && z != ZonePanel && z != ZoneCounsel && z != ZoneParties {
		return 0
	}
	if !t.c().tokens[first].Any(Upper) {
		return 0
	}
	begins := first == 0 || t.c().tokens[first].Any(Line|Sentence)
	caps := !t.c().tokens[i].Any(Lower) && !t.c().tokens[end-1].Any(Lower)
	switch {
	case z == ZoneParties && !(caps && (begins || rank >= appealRank)):
		return 0
	case begins && caps && z == ZoneHeading:
		return 97
	case begins:
		return 88
	case caps:
		return 82
	}
	return 0
}

// heldBy tells whether a hearing or a record is named in the words before token i.
func (t *Text) heldBy(i int) bool {
	for j := i; j >= 0 && i-j < 4; j-- {
		if courtRecords[t.c().tokens[j].Hash] {
			return true
		}
		if t.c().tokens[j].Any(Line) {
			break
		}
	}
	return false
}

// isResort tells a court of appeal that heads the paper of a tribunal of its
// resort: the tribunal follows at once.
func (t *Text) isResort(i, end, rank int) bool {
	if rank != appealRank || i > 3 {
		return false
	}
	for j := end; j < len(t.c().tokens) && j < end+8; j++ {
		if t.c().tokens[j].Any(Number | Mixed) {
			return false
		}
		if s, k := t.courtAt(j); k > 0 && s.rank > 0 {
			return s.rank < rank
		}
	}
	return false
}

// appealRank is the rank of a court of appeal.
const appealRank = 5

// sign is a phrase that speaks for a level. One with a rank is the name of a court.
type sign struct {
	level        Level
	rank, weight int
}

// courtAt reads the longest phrase at token i; line ends, commas and dashes within are passed over.
func (t *Text) courtAt(i int) (found sign, end int) {
	nodes := courtSigns()
	key := t.c().tokens[i].Hash
	for j := i; j < len(t.c().tokens); {
		s, ok := nodes[key]
		if !ok {
			break
		}
		if s.weight > 0 {
			found, end = s, j+1
		}
		if j++; j < len(t.c().tokens) && t.c().tokens[j].Hash == courtDash {
			j++
		}
		if j < len(t.c().tokens) {
			key = fold.Join(key, t.c().tokens[j].Hash)
		}
	}
	return found, end
}

var courtSigns = sync.OnceValue(func() map[uint64]sign {
	nodes := map[uint64]sign{}
	for _, row := range courtPhrases {
		for p := range strings.SplitSeq(row.phrases, ";") {
			key := uint64(0)
			for k, w := range strings.Fields(p) {
				if k == 0 {
					key = Fold(w)
				} else {
					key = fold.Join(key, Fold(w))
				}
				if _, ok := nodes[key]; !ok {
					nodes[key] = sign{}
				}
			}
			nodes[key] = row.sign
		}
	}
	return nodes
})

var courtPhrases = []struct {
	sign    sign
	phrases string
}{
	{sign{LevelCassation, 9, 4}, `cour de cassation`},
	{sign{LevelCassation, 0, 30}, `jugé par la cour de cassation; a formé le pourvoi; ont formé le pourvoi; casse et annule; avocat aux conseils; sur le moyen unique; sur le premier moyen; examen du moyen; énoncé du moyen; rejette le pourvoi; alors selon le moyen; moyen annexe`},
	{sign{LevelConseilEtat, 9, 6}, `conseil d état; conseil d etat`},
	{sign{LevelConseilEtat, 0, 40}, `secrétariat du contentieux du conseil d etat; demande au conseil d etat; demandent au conseil d etat; le conseil d etat statuant au contentieux; le conseil d etat décide; section du contentieux; secrétaire du contentieux; maître des requêtes; conseillers d etat; conseiller d etat; conseillère d etat; sagesse du conseil d etat`},
	{sign{LevelAppeal, appealRank, 4}, `cour d appel`},
	{sign{LevelAppeal, 0, 25}, `appelant; appelante; appelants; intimé; intimée; intimés; conseiller de la mise en état; conseillère de la mise en état; avoués à la cour; avoué à la cour; confirme le jugement; infirme le jugement; décision déférée à la cour; interjeté appel`},
	{sign{LevelAdministrativeCourt, 6, 6}, `cour administrative d appel`},
	{sign{LevelAdministrativeCourt, 0, 30}, `demande à la cour d annuler; demandent à la cour d annuler; la cour administrative; présidente assesseure; président assesseur`},
	{sign{LevelTribunal, 2, 4}, `tribunal judiciaire; tribunal de grande instance; tribunal d instance; tribunal de proximité; juridiction de proximité; tribunal correctionnel; tribunal de police; tribunal paritaire des baux ruraux; tribunal des affaires de sécurité sociale; tribunal du contentieux de l incapacité`},
	{sign{LevelTribunal, 0, 20}, `juge de la mise en état; juge aux affaires familiales; juge des contentieux de la protection; juge de l exécution; juge des loyers commerciaux; pôle social; vice président; vice présidente; juge des libertés et de la détention`},
	{sign{LevelCommercial, 2, 4}, `tribunal de commerce; tribunal des activités économiques; tribunal mixte de commerce; chambre commerciale du tribunal`},
	{sign{LevelCommercial, 0, 15}, `juge commissaire; juge chargé d instruire l affaire; greffier associé; juge consulaire`},
	{sign{LevelLabour, 2, 4}, `conseil de prud'hommes; conseil des prud'hommes; conseil de prud hommes; conseil de prudhommes`},
	{sign{LevelLabour, 0, 30}, `bureau de jugement; bureau de conciliation; assesseur conseiller; conseiller prud'homme; juge départiteur; audience de départage; section commerce; section industrie; section encadrement; activités diverses`},
	{sign{LevelAdministrative, 3, 6}, `tribunal administratif`},
	{sign{LevelAdministrative, 0, 25}, `demande au tribunal d annuler; demandent au tribunal d annuler; magistrat désigné; magistrate désignée; la présidente du tribunal a désigné; le président du tribunal a désigné; premier conseiller; première conseillère`},
}

var (
	courtDash     = Fold("-")
	courtArticles = foldSet("le la l")
	courtBy       = foldSet("par")
	courtOf       = Fold("du")
	courtRecords  = foldSet("audience minutes registre extrait")
	courtOther    = foldSet("du de des d par au aux devant près")
)

func foldSet(words string) map[uint64]bool {
	m := map[uint64]bool{}
	for w := range strings.FieldsSeq(words) {
		m[Fold(w)] = true
	}
	return m
}
