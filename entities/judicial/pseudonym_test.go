package judicial

import (
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/entitiestest"
)

func TestPseudonym(t *testing.T) {
	check(t, [][2]string{
		{"M. ⟦[E] [R]¦pseudonym⟧, domicilié ⟦[Adresse 3]¦pseudonym⟧, ⟦[Localité 4]¦pseudonym⟧", "two letters are one name, two labels are two things"},
		{"M. ⟦X...¦pseudonym⟧ et Mme ⟦Y…¦pseudonym⟧", "letters with dots"},
		{"⟦A.________¦pseudonym⟧ contre ⟦B.________¦pseudonym⟧ AG", "letters with underscores"},
		{"Monsieur ⟦X¦pseudonym⟧, Mme ⟦Y¦pseudonym⟧ et l'expert ⟦Z¦pseudonym⟧", "bare letters after a civility or a function"},
		{"M. ⟦A B¦pseudonym⟧ et Maître ⟦D-E F¦pseudonym⟧", "several letters, a hyphen between"},
		{"MM. ⟦A¦pseudonym⟧ et ⟦B¦pseudonym⟧ soutiennent", "letters joined by a conjunction"},
		{"Mme ⟦Y.¦pseudonym⟧ a soutenu", "a letter with a dot"},
		{"la société ⟦X¦pseudonym⟧ et la SCI ⟦Y¦pseudonym⟧ demandent", "companies"},
		{"M. DURAND demeurant ⟦...¦pseudonym⟧ représenté", "dots for an address"},
		{"Monsieur Durand\n\n⟦...¦pseudonym⟧\n97422 SAINT PAUL", "dots on a line of their own"},
		{"Monsieur ⟦____¦pseudonym⟧ et Mme ⟦***¦pseudonym⟧", "runs of marks after a civility"},
		{"⟦PERSONNE1.)¦pseudonym⟧ et ⟦SOCIETE1.)¦pseudonym⟧", "numbered labels"},
		{"Monsieur ⟦XXX¦pseudonym⟧, né à ⟦████¦pseudonym⟧", "crosses and blocks"},
		{"M. P. Dupont, Mme L. MARTIN, M. J.-P. Durand", "initials before a name replace nothing"},
		{"le plan B, la chambre A, vitamine C, page X", "letters that are names of nothing"},
		{"P A R C E S M O T I F S", "a heading in spaced letters"},
		{"le véhicule ⟦[Véhicule 2]¦pseudonym⟧ de ⟦<NOM_1>¦pseudonym⟧", "labels that no list holds"},
		{"[Jean DUPONT] et [il] a dit (...) que « (…) »", "brackets around a name or a word; a shortened quotation"},
		{"SA C/ M. DURAND, la SCP D ' ABOVILLE, la SA C & C MEDICAL", "letters that hide nothing"},
		{"[1] Copies exécutoires", "the mark of a note"},
		{"Signature ..............\n", "leaders"},
	})
}

func TestPseudonymStyle(t *testing.T) {
	for text, want := range map[string]string{
		"M. [X]": StyleBrackets, "M. X...": StyleDots, "demeurant [...]": StyleEllipsis, "B.____": StyleUnderscores, "Mag. C*****": StyleStars,
		"PERSONNE1.)": StyleLabels, "Mme Y": StyleLetters, "Mme Y. dit": StyleInitials, "M. XXX": StyleCrosses, "né ███": StyleBlocks,
	} {
		_, found := entitiestest.Find(t, text, Recognizer())
		if len(found) != 1 || found[0].Kind != entities.KindPseudonym || found[0].Sub != want {
			t.Errorf("%s: found %d, want style %s", text, len(found), want)
		}
	}
}
