package person

import "github.com/estompe/estompe/entities"

// ofTrustee finds the office of an insolvency that a firm holds which the
// lawyer's title at anchor represents: "la SELARL X, ès qualités de liquidateur
// judiciaire, prise en la personne de Me Y"; or 0. Counsel pleads and is no office holder:
// "représenté par Me Y, avocat".
func (f *finder) ofTrustee(anchor int, lawyer bool) int {
	if !lawyer || anchor < 5 || f.k[anchor-1].Hash != hPar && f.k[anchor-1].Hash != hDe {
		return 0
	}
	firm, at := false, 0
	for j, s := anchor-2, 0; j >= 0 && s < 22 && !f.k[j+1].Any(entities.Para|entities.Sentence); s, j = s+1, j-1 {
		if f.veil[j] == lawfirm || officeFirms.Has(f.k[j].Hash) {
			firm = true
			break
		}
		if trustees.Has(f.k[j].Hash) {
			at = j
		}
	}
	if !firm || at == 0 {
		return 0
	}
	if n, ok := f.nameAt(anchor+1, true); !ok || f.pleads(n.last) {
		return 0
	}
	return at
}

// pleads tells whether a lawyer's function follows a name.
func (f *finder) pleads(j int) bool {
	t, _, ok := f.titleAfter(j)
	return ok && t.role == entities.RoleLawyer
}

var (
	officeFirms = set("scp selarl selas selafa")
	trustees    = set("liquidateur liquidatrice mandataire administrateur commissaire")
)
