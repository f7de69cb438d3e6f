package person

import (
	"github.com/estompe/estompe/entities"
)

// capacity reads a function that the domicile parts from the name: "M. X,
// domicilié 3 rue Y, 38000 Z, pris en qualité de liquidateur". The bench has no
// domicile in a decision.
func (f *finder) capacity(j int) (title, int, bool) {
	domicile := false
	for s := 0; s < 45 && j+2 < len(f.k); s, j = s+1, j+1 {
		tok := f.k[j]
		if tok.Any(entities.Para) || tok.Hash == hSemi || tok.Any(entities.Sentence) && f.p.ZoneOf(j) != entities.ZoneParties || tok.Any(entities.Line) && tok.Hash == hDash {
			break
		}
		if f.k[j].Hash == hOu && s == 0 && f.capAt(j+1) { // "en la personne de M. X ou M. Y, liquidateur"
			j++
			continue
		}
		if isCivility(tok) && (tok.Any(entities.Upper) || f.announcesSmall(j)) {
			break
		}
		domicile = domicile || tok.Any(entities.Number)
		if !qualities.Has(tok.Hash) || s < 3 {
			continue
		}
		for e := j + 1; e < j+5 && e < len(f.k); e++ {
			if t, _, ok := f.titleAt(e); ok && t.role.Professional() {
				return t, e, !domicile || !bench(t.role)
			}
		}
		break
	}
	return title{}, 0, false
}

// announcesSmall tells whether the civility at j, in small letters, announces a name.
func (f *finder) announcesSmall(j int) bool {
	c, _ := civilityOf(f.k[j])
	return c.lower && !c.bare && f.capAt(j+1)
}

// bench tells whether a role is of those who sit in or serve a court.
func bench(r entities.Role) bool {
	return r.In(entities.RoleJudge) || r.In(entities.RoleProsecutor) || r.In(entities.RoleClerk)
}

// inOwnName finds "en son nom personnel" or "es nom" soon after a name in the
// parties' block, or 0: who is there for himself, too, is a party whatever
// office he holds.
func (f *finder) inOwnName(j int) int {
	if j >= len(f.k) || f.p.ZoneOf(j) != entities.ZoneParties {
		return 0
	}
	for s := 0; s < 45 && j+2 < len(f.k); s, j = s+1, j+1 {
		tok := f.k[j]
		if tok.Any(entities.Para) || tok.Hash == hSemi || tok.Any(entities.Upper) && isCivility(tok) {
			return 0
		}
		if tok.Hash != hEs && tok.Hash != hSon {
			continue
		}
		next := j + 1
		if f.k[next].Hash == hDash {
			next++
		}
		if f.k[next].Hash == hNom && (tok.Hash == hEs || next+1 < len(f.k) && ownWords.Has(f.k[next+1].Hash)) {
			return j
		}
	}
	return 0
}

// kinship finds a possessive and a kinship in apposition to a name (", sa mère,"), or 0.
func (f *finder) kinship(j int) int {
	if j+2 >= len(f.k) || f.k[j].Hash != hCom && f.k[j].Hash != hLP || f.k[j+1].Any(entities.Para) || !possessives.Has(f.k[j+1].Hash) {
		return 0
	}
	if kinWords.Has(f.k[j+2].Hash) && f.k[j+2].Any(entities.Lower) {
		return j + 1
	}
	return 0
}

// headOf gives the word that labels the block of the name at anchor: the last
// one before a colon that ends its line, or the word alone on its line.
func (f *finder) headOf(anchor int) uint64 {
	for j, s := anchor-1, 0; j > 0 && s < 4; j, s = j-1, s+1 {
		if f.k[j].Is(entities.Word) && f.k[j].Any(entities.Line|entities.Upper) {
			return f.k[j].Hash
		}
	}
	return 0
}

// applicants are those who apply to a commission.
var applicants = set("requérant requérante requérants requérantes demandeur demanderesse demandeurs demanderesses")

// administrator finds "en qualité d'administrateur" after a name that bears the
// title of counsel, as those of insolvencies do, or 0.
func (f *finder) administrator(j int, lawyer bool) int {
	if !lawyer {
		return 0
	}
	for s := 0; s < 8 && j < len(f.k) && !f.k[j].Any(entities.Para|entities.Sentence); s, j = s+1, j+1 {
		if f.k[j].Hash == hAdministrator {
			return j
		}
		if s > 0 && isCivility(f.k[j]) {
			return 0
		}
	}
	return 0
}

var hAdministrator = entities.Fold("administrateur")

// civilParty finds "partie civile" further on in the paragraph of a name in the
// parties' block, domicile and capacity between, or 0.
func (f *finder) civilParty(j int) int {
	if j >= len(f.k) || f.p.ZoneOf(j) != entities.ZoneParties {
		return 0
	}
	for s := 0; s < 45 && j+2 < len(f.k); s, j = s+1, j+1 {
		tok := f.k[j]
		if tok.Any(entities.Para) || tok.Hash == hSemi || accused.Has(tok.Hash) || tok.Any(entities.Upper) && isCivility(tok) {
			return 0
		}
		if (tok.Hash == hPartie || tok.Hash == hParties) && (f.k[j+1].Hash == hCivile || f.k[j+1].Hash == hCiviles) && f.k[j+2].Hash != hCol && (tok.Any(entities.Line) || f.k[j-1].Hash == hCom) {
			return j
		}
	}
	return 0
}

// esQualites finds a bare "ès qualités" right after a name: who acts so in
// his own name is an office holder, most often of an insolvency.
func (f *finder) esQualites(j int) int {
	j = f.skipColleagues(j)
	for n := 0; n < 2 && j+1 < len(f.k); n, j = n+1, j+1 {
		if f.k[j].Hash == hEs && qualities.Has(f.k[j+1].Hash) || f.k[j].Hash == hEs && f.k[j+1].Hash == hDash && j+2 < len(f.k) && qualities.Has(f.k[j+2].Hash) {
			end := j + 2
			if end < len(f.k) && (f.k[end].Hash == hDe || f.k[end].Any(entities.Elided)) {
				return 0 // the function follows and speaks for itself
			}
			return j
		}
		if f.k[j].Hash != hCom && f.k[j].Hash != hLP {
			return 0
		}
	}
	return 0
}

// skipColleagues skips "et Me Y" after a name, so that what is said of both is read for the first, too.
func (f *finder) skipColleagues(j int) int {
	if j+2 >= len(f.k) || f.k[j].Hash != hEt || civilities().Get(f.k[j+1].Hash).role != entities.RoleLawyer {
		return j
	}
	j += 2
	for s := 0; s < maxNameWords && j < len(f.k) && (f.capAt(j) || f.k[j].Hash == hDash); s++ {
		j++
	}
	return j
}

var (
	hSon     = entities.Fold("son")
	ownWords = set("personnel propre et qu' ainsi tant")
)

var (
	accused  = set("prévenu prévenue prévenus accusé accusée accusés")
	hPartie  = entities.Fold("partie")
	hParties = entities.Fold("parties")
	hCivile  = entities.Fold("civile")
	hCiviles = entities.Fold("civiles")
)

var (
	hEs       = entities.Fold("es")
	qualities = set("qualité qualités")
)
