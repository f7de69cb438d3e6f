package person

import "github.com/estompe/estompe/entities"

// civilStatus finds what a decision states of those whom it judges and never of
// those who judge or plead, right behind a name: birth, marriage, domicile,
// nationality; or 0. An expert's or a notary's domicile is stated, too: their
// function weighs more.
func (f *finder) civilStatus(j int) int {
	for s := 0; s < 2 && j < len(f.k); s, j = s+1, j+1 {
		switch {
		case statuses.Has(f.k[j].Hash) && !f.k[j].Any(entities.Para):
			return j
		case f.k[j].Hash != hCom && f.k[j].Hash != hLP:
			return 0
		}
	}
	return 0
}

var statuses = set("née nées époux épouse veuve veuf divorcée divorcé vve demeurant domicilié domiciliée domiciliés domiciliées")

// represented finds "représenté par" or "comparant en personne" right behind a
// name, or 0: who has counsel, or needs none, is a party.
func (f *finder) represented(j int) int {
	if j < len(f.k) && f.k[j].Hash == hCom {
		j++
	}
	if j+2 >= len(f.k) || f.k[j].Any(entities.Para) {
		return 0
	}
	switch next := f.k[j+1].Hash; {
	case speaksBy.Has(f.k[j].Hash) && (next == hPar || next == hDe):
		return j
	case comparants.Has(f.k[j].Hash) && next == hEn && f.k[j+2].Hash == hPersonne:
		return j
	}
	return 0
}

var (
	speaksBy   = set("représenté représentée représentés représentées assisté assistée assistés assistées")
	comparants = set("comparant comparante comparants comparantes")
	hEn        = entities.Fold("en")
)
