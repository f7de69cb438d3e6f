package resolve_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/entities/person"
	"github.com/estompe/estompe/redact/internal/resolve"
)

func run(t *testing.T, src string) (*entities.Text, resolve.Result) {
	t.Helper()
	tx, found := entitiestest.Find(t, src, person.Recognizer())
	return tx, resolve.Run(tx, &found, resolve.Input{})
}

// rows are texts with marks: equal "#" one person, different ones two. Every
// marked mention must be found, and no other person.
var rows = []struct{ fixture, why string }{
	{"⟦Jean Duvauchel¦person #1⟧ demeure à Nice. M. ⟦Duvauchel¦person #1⟧ conclut. M. ⟦J. Duvauchel¦person #1⟧ signe.", "given name, bare surname and initial are one"},
	{"M. ⟦DUVAUCHEL Jean¦person #1⟧ conclut. M. ⟦Jean Duvauchel¦person #1⟧ signe.", "the order of the words tells nothing"},
	{"Mme ⟦Odile BERTIGNAC¦person #1⟧ épouse ⟦DUVAUCHEL¦person #1⟧ conclut. Mme ⟦Odile DUVAUCHEL¦person #1⟧ signe.", "birth name and married name are one"},
	{"M. ⟦Jean Duvauchel¦person #1⟧ conclut. Mme ⟦Anne Duvauchel¦person #2⟧ répond. Mme ⟦Duvauchel¦person #2⟧ signe.", "gender singles out"},
	{"M. ⟦Paul Duvauchel¦person #1⟧ conclut. M. ⟦Henri Duvauchel¦person #2⟧ répond. M. ⟦Duvauchel¦person #3⟧ signe.", "brothers: the bare name stays apart"},
	{"M. ⟦P. Duvauchel¦person #1⟧ conclut. M. ⟦H. Duvauchel¦person #2⟧ répond.", "initials part homonyms"},
	{"M. ⟦Jean Duvauchel¦person #1⟧ conclut. L'argument de ⟦DUVAUCHEL¦person #1⟧ tombe, celui de ⟦Duvauchel¦person #1⟧ aussi.", "a known surname is found without a civility"},
	{"M. ⟦Jean Duvauchel¦person #1⟧ conclut. ⟦Duvauchel¦person #1⟧et la société répondent.", "a known surname that lost its space"},
	{"M. ⟦Petit¦person #1⟧ conclut. Le petit immeuble est vendu. Un Petit nombre le sait.", "a surname that is an adjective does not spread to the adjective"},
	{"M. ⟦Avril¦person #1⟧ conclut. Le 3 avril, il signe. En Avril, il part.", "a surname that is a month does not spread to the month"},
	{"Mme ⟦Juge¦person #1⟧ conclut. Le juge a statué. LE JUGE DE LA MISE EN ÉTAT", "a surname that is a function does not spread to headings"},
	{"M. ⟦Lemaire¦person #1⟧ conclut. Il habite rue Lemaire.", "nor a surname to a street"},
	{"M. ⟦Renault¦person #1⟧ conclut. Le véhicule Renault est gris.", "nor a surname to a car"},
	{"M. ⟦Louis DUVAUCHEL¦person #1⟧ (père), M. ⟦Louis DUVAUCHEL¦person #2⟧ (fils). M. ⟦Duvauchel¦person #2⟧ fils conclut. M. ⟦Louis Duvauchel¦person #1⟧ père répond. M. ⟦Duvauchel¦person #3⟧ signe.", "father and son of one full name, and one of them without the word"},
	{"M. ⟦Paul Duvauchel¦person #1⟧, gérant, conclut. M. ⟦Duvauchel¦person #2⟧ père, fondateur, a signé. M. ⟦Duvauchel¦person #1⟧ répond à M. ⟦Duvauchel¦person #2⟧ père.", "who is called father is not the one whom the text calls so nowhere"},
	{"M. ⟦Paul Duvauchel¦person #1⟧ et M. ⟦Henri Duvauchel¦person #2⟧, son fils, concluent. M. ⟦Duvauchel¦person #2⟧ fils signe.", "whose son he is was said before"},
	{"M. ⟦Paul Duvauchel¦person #1⟧ conclut. M. ⟦Duvauchel¦person #1⟧, père de deux enfants, signe. M. ⟦Duvauchel¦person #1⟧ père et fils.", "a father of children, and father and son together, tell nobody apart"},
	{"Me ⟦Martin Bernard¦person #1⟧, avocat, plaide contre M. ⟦Bernard Bernard¦person #2⟧ et Me ⟦Bernard Duvauchel¦person #3⟧, avocat. Me ⟦Bernard¦person #1⟧ conclut. M. ⟦Bernard Bernard¦person #2⟧ répond.", "a party whose given name is the surname, and counsel of that surname"},
	{"M. ⟦Poirier¦person #1⟧ et M. ⟦Cruche¦person #2⟧ concluent. ⟦Cruche¦person #2⟧ et ⟦Poirier¦person #1⟧ contestent. ⟦Poirier¦person #1⟧ soutient le contraire. Poirier et cruche sont des mots. Le Poirier a fleuri.", "surnames that are nouns, as subjects without an article"},
	{"sa fille ⟦Rose¦person #1⟧ vit avec lui. ⟦Rose¦person #1⟧ voit son père. Rose de couleur, la robe est vendue.", "a given name that is a noun, as subject"},
	{"M. ⟦Vauquelin-Roy¦person #1⟧, président, a lu.\n\nM. ⟦Vauquelin¦person #2⟧ a vendu la ferme.", "half of a judge's double name is somebody else's"},
	{"M. ⟦Bernard Clou¦person #1⟧ conclut. Dossier ⟦S.B Bernard Clou¦person #1⟧ contre la caisse.", "a surname that is a noun, behind letters that are no initials"},
	{"DEMANDEUR : la société Alpha, représentée par Me ⟦Odile Vauquelin-Roy¦person #1⟧, avocat\n\nSon gérant, M. ⟦Vauquelin¦person #2⟧, soutient le contraire.", "nor of counsel's, whom the parties' block names"},
	{"M. ⟦Jean-Claude Wendling¦person #1⟧, président, a lu.\n\nM. ⟦Claude¦person #2⟧, chef d'équipe, a vendu la ferme.", "a surname that is half of a judge's given name"},
	{"M. ⟦Poirier¦person #1⟧ et M. ⟦D'Orsival¦person #2⟧ concluent. ⟦Poirier¦person #1⟧ et ⟦D'Orsival¦person #2⟧ contestent.", "the same before an elided particle"},
	{"M. ⟦Poirier¦person #1⟧ et M. ⟦Van Damme¦person #2⟧ concluent. ⟦Poirier¦person #1⟧ et ⟦Van Damme¦person #2⟧ contestent. Le Poirier et la haie.", "and before a name of several words"},
	{"M. ⟦Pierre LE MAIRE¦person #1⟧ conclut. Le bien de ⟦LE MAIRE¦person #1⟧ est vendu. M. ⟦Le Maire¦person #1⟧ signe. Le Maire de Nice et le maire de Lens passent.", "a surname that is an office with its article"},
	{"Mme ⟦Soline MARTIN DU GARD¦person #1⟧ conclut. Elle dit que ⟦Soline Martin du Gard¦person #1⟧ signe.", "a surname that goes on behind a particle where it does elsewhere"},
	{"M. ⟦Jan KOWALCZYK¦person #1⟧ conclut. Le bien de ⟦K0WALCZYK¦person #1⟧ est vendu. M. ⟦K0WALCZYK¦person #1⟧ signe.", "a figure read for a letter is the same name"},
	{"M. ⟦Bon¦person #1⟧ conclut. Le lot B0N est vendu.", "a short word with a figure is no surname"},
	{"Mme ⟦Octobre¦person #1⟧, rapporteure, a lu.\n\nPar ces motifs : décide\n\nLa rapporteure,   La présidente,\n\n⟦C. Octobre¦person #1⟧     ⟦A. Lacroix¦person #2⟧\n", "a surname that is a month, behind an initial in the signatures"},
	{"Mme ⟦Julie Solange Midi¦person #1⟧ conclut. L'affaire ⟦Julie Solange Midi¦person #1⟧ est jugée. Le Midi est loin.", "a full name of three words whose last is a noun"},
	{"Mme ⟦Dilvane Justice¦person #1⟧ conclut. Mme ⟦Justice¦person #1⟧ signe. La Justice passe.", "a surname that is a noun, behind a given name that no list knows"},
	{"Mme ⟦Pommier¦person #1⟧ conclut. Elle est morte épouse ⟦Pommier¦person #1⟧. Le Pommier est mort.", "a surname that is a tree, behind \"épouse\""},
	{"URSSAF DU GARD ⟦Bretagne¦person #1⟧ COUR DE NICE\n\nM. ⟦Bretagne¦person #1⟧ conclut. Il vit en Bretagne.", "a surname that is a region, with small letters among capitals"},
	{"TRIBUNAL DE Bretagne SECTION CIVILE\n\nM. ⟦Bretagne¦person #1⟧ conclut.", "behind a preposition it is the region"},
	{"Mme ⟦Wapona DUVAUCHEL¦person #1⟧ conclut. Il dit que ⟦Wapona¦person #1⟧ ment.", "a given name that no list knows"},
	{"M. ⟦DUVAUCHEL Christ Junior¦person #1⟧ conclut. L'avis de ⟦Christ Junior Duvauchel¦person #1⟧ et celui de ⟦Junior¦person #1⟧ sont lus.", "two given names that are words, in either order"},
	{"M. ⟦Junior DUVAUCHEL¦person #1⟧ conclut. Le poste de Junior, et celui d'ingénieur junior, sont vacants.", "a word that the text writes small as well"},
	{"M. ⟦Christ DUVAUCHEL¦person #1⟧ conclut. La croix du Christ est là.", "behind an article it is no given name"},
	{"Mme ⟦Wapona Hnautro¦person #1⟧ conclut. M. ⟦Drikone Hnautro¦person #2⟧ répond. Il dit que ⟦Wapona Hnautro¦person #1⟧ ment.", "two of one surname whose given names no list knows"},
	{"M. ⟦Paul HNAUTRO¦person #1⟧ conclut.\nNom               Date\n⟦HNAUTRO Drikone¦person #2⟧                  02/05/2000\n\nIl veut que ⟦Drikone¦person #2⟧ vive avec lui.", "a row of a table with a known surname and a given name that no list knows"},
	{"l'enfant ⟦Soihira Vayabo¦person #1⟧, et ⟦Soihira Vayabo¦person #1⟧ recevra la somme.", "a child of whose names no list knows either"},
	{"Mme ⟦Léontine KATRAWO-UDINE¦person #1⟧, secrétaire, est présente.\n\nLe tribunal dit.\n\n⟦L. KATRAWO-UDINE¦person #1⟧\n", "an initial at the head of the last line"},
	{"M. ⟦Éric Duvauchel¦person #1⟧ conclut. M. ⟦E. Duvauchel¦person #1⟧ signe. M. ⟦É. Duvauchel¦person #1⟧ aussi.", "an initial without its accent"},
	{"Mme ⟦Anne LE ROUX DE KERMADEC¦person #1⟧ conclut.\n\nCOMPOSITION DE LA COUR\nRAPPEL DES FAITS", "a particle of a name is no name"},
	{"Prévenu : ⟦CITRON Luc, Karim¦person #1⟧\nné le 3 mai 1960 à Nice\n\nDéclare ⟦CITRON Luc, Karim¦person #1⟧ coupable ; dit que ⟦CITRON Luc¦person #1⟧ paiera.", "given names parted by a comma, and one of them alone"},
	{"M. ⟦Pâques¦person #1⟧ conclut. Condamne ⟦Pâques¦person #1⟧ aux dépens. Il est reproché à ⟦Pâques¦person #1⟧ d'avoir fui à Pâques.", "a surname that is a feast, whom a ruling is done to"},
	{"M. ⟦Bail¦person #1⟧ conclut. Il dit avoir vu ⟦Bail¦person #1⟧ crier. Il a vu un Bail signé, et le Bail aussi.", "a surname that is a contract, whom a witness saw"},
	{"Mme ⟦DES ESSARTS¦person #1⟧ conclut. Il reproche à ⟦DES ESSARTS¦person #1⟧ d'avoir fui.", "an article in the plural governs no office"},
	{"sa fille ⟦Maria Fernanda VARAGNOL¦person #1⟧ vit avec lui. La résidence de ⟦Maria Fernanda¦person #1⟧ est fixée.", "two given names without the surname"},
	{"M. ⟦Nancy¦person #1⟧ conclut. Déboute ⟦Nancy¦person #1⟧ de ses demandes. Il vit à Nancy, condamne le Nancy Sport et la ville.", "a town, likewise"},
	{"sa fille ⟦Soline¦person #1⟧ vit avec lui. Il voit ⟦Soline¦person #1⟧ le dimanche.", "a given name alone is found again"},
	{"Deux enfants sont nés :\n- ⟦Rose¦person #1⟧, née le 3 mai 2007,\n- ⟦Louis¦person #2⟧, né le 4 mai 2009.\n\nIl voit ⟦Rose¦person #1⟧ et ⟦Louis¦person #2⟧.", "children whose names are words"},
}

func TestLinks(t *testing.T) {
	for _, c := range rows {
		text, wants, err := entitiestest.Parse(c.fixture)
		if err != nil {
			t.Fatal(err)
		}
		_, r := run(t, text)
		numbers := map[string]int{}
		of := map[int]string{}
		i := 0
		for _, m := range r.Mentions {
			if m.Kind != entities.KindPerson {
				continue
			}
			if i >= len(wants) || wants[i].Span != m.Span {
				t.Errorf("%s: found %q out of place in %q", c.why, text[m.Start:m.End], text)
				break
			}
			w := wants[i].Entity
			if n, ok := numbers[w]; ok && n != m.Entity {
				t.Errorf("%s: %q is not one with those before it in %q", c.why, text[m.Start:m.End], text)
			}
			if o, ok := of[m.Entity]; ok && o != w {
				t.Errorf("%s: %q is made one with another in %q", c.why, text[m.Start:m.End], text)
			}
			numbers[w], of[m.Entity] = m.Entity, w
			i++
		}
		if i < len(wants) {
			t.Errorf("%s: %d of %d found in %q", c.why, i, len(wants), text)
		}
	}
}

// hidden are texts whose last person must not come out as a professional of justice.
var hidden = []struct{ text, why string }{
	{"M. Jean Duvauchel, demandeur, conclut.\n\nM. Duvauchel, président, a rendu l'ordonnance.\n\nM. Duvauchel a payé le loyer.", "judge and party of one surname"},
	{"Mme Léontine Duvauchel demeure à Nice.\n\nMme Duvauchel, conseillère, a fait rapport.\n\nMme Léontine Duvauchel a payé.", "a full name is not the judge's bare one"},
	{"M. Duvauchel père a signé.\n\nM. Duvauchel, juge de la mise en état, a statué.\n\nM. Duvauchel père a payé.", "nobody calls a judge father"},
	{"Président : Mme Odile METTAL-FABRE\n\nFAITS ET PROCEDURE\n\nL'incendie a été vu par M. Fabre, électricien. M. Fabre le répète.", "a witness who bears half of a judge's name"},
	{"sa fille Lou vit avec lui.\n\nM. Lou, juge de la mise en état, a statué.\n\nIl voit Lou le dimanche.", "a child whose given name is a judge's surname"},
}

func TestDoubtHides(t *testing.T) {
	for _, c := range hidden {
		_, r := run(t, c.text)
		last := entities.Mention{}
		judge := false
		for _, m := range r.Mentions {
			if m.Kind == entities.KindPerson {
				last = m
				judge = judge || m.Role == entities.RoleJudge
			}
		}
		if last.Role.Professional() || last.Kind == "" {
			t.Errorf("%s: the last person of %q is %q", c.why, c.text, last.Role)
		}
		if !judge {
			t.Errorf("%s: nobody of %q is the judge", c.why, c.text)
		}
	}
}

func TestAmbiguousIsRecorded(t *testing.T) {
	_, r := run(t, "M. Paul Duvauchel conclut. M. Henri Duvauchel répond. M. Duvauchel signe.")
	last := r.Entities[len(r.Entities)-1]
	if last.Doubt != "ambiguous" || last.Role.Professional() {
		t.Errorf("the bare name of two brothers: doubt %q, role %q", last.Doubt, last.Role)
	}
}

const story = "M. Paul Duvauchel, né le 3 mai 1960, a assigné Mme Odile Bertignac épouse Duvauchel.\n\nMme Duvauchel conclut au rejet ; Me Ostrowska, avocat, l'assiste.\n\nM. Henri Duvauchel, témoin, a vu DUVAUCHEL. Greffier : Mme Wendling\n\n"

func TestSameTextSameResult(t *testing.T) {
	text := strings.Repeat(story, 20)
	_, first := run(t, text)
	for range 5 {
		if _, again := run(t, text); !reflect.DeepEqual(first, again) {
			t.Fatal("the same text came out in another way")
		}
	}
}

// crowd is a text of n persons of one surname, each named by the surname alone, too.
func crowd(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "M. Xa%c%c%c Duvauchel a assigné M. Duvauchel. ", 'a'+i%26, 'a'+i/26%26, 'a'+i/676%26)
	}
	return b.String()
}

func TestACrowdIsHidden(t *testing.T) {
	_, r := run(t, crowd(400)+"M. Duvauchel, juge, a statué. M. Duvauchel signe.")
	if last := r.Mentions[len(r.Mentions)-1]; last.Role.Professional() {
		t.Errorf("a name that hundreds bear came out as %q", last.Role)
	}
}

// TestLinearTime allows eight times the text thirty times the time: what grew
// with the square of it took sixty-four times, with the cube five hundred.
func TestLinearTime(t *testing.T) {
	for what, text := range map[string]func(n int) string{
		"one decision again and again": func(n int) string { return strings.Repeat(story, n) },
		"many of one surname":          crowd,
	} {
		run := func(n int) func() {
			tx, found := entitiestest.Find(t, text(n), person.Recognizer())
			return func() {
				again := slices.Clone(found)
				resolve.Run(tx, &again, resolve.Input{})
			}
		}
		if !entitiestest.Linear(run(250), run(2000), 30) {
			t.Errorf("%s: time grows faster than the text", what)
		}
	}
}
