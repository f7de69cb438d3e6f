package judicial

import (
	"testing"

	"github.com/estompe/estompe/entities/entitiestest"
)

func TestCourt(t *testing.T) {
	check(t, [][2]string{
		{"Vu l'arrêt de la ⟦cour d'appel d'Aix-en-Provence¦judicial.court⟧ du 3 mai,", "a seat with hyphens and an elided preposition"},
		{"⟦COUR D'APPEL DE PARIS¦judicial.court⟧ DUPONT Jean c/ SARL HORIZON", "the seat ends before a name in capitals"},
		{"la ⟦cour d'appel de Lyon¦judicial.court⟧ Monsieur Dupont soutient", "the seat ends before a civility"},
		{"le ⟦tribunal de commerce de Paris¦judicial.court⟧ SARL Horizon", "the seat ends before a company"},
		{"le ⟦tribunal de grande instance du Mans¦judicial.court⟧ a dit", "contracted article"},
		{"le ⟦tribunal judiciaire des Sables-d'Olonne¦judicial.court⟧ a dit", "contracted plural article"},
		{"le ⟦TRIBUNAL\nJUDICIAIRE\nDE BOBIGNY¦judicial.court⟧\nORDONNANCE", "a heading over several lines"},
		{"le ⟦tribunal judiciaire\u00a0de Saint-Étienne¦judicial.court⟧.", "a no-break space"},
		{"le ⟦tribunal judiciaire de Be\u0301thune¦judicial.court⟧.", "decomposed accents"},
		{"le ⟦tribunal judiciaire\r\nde Quimper¦judicial.court⟧\r\na dit", "CRLF"},
		{"la ⟦cour d’appel de Pau¦judicial.court⟧", "a curly apostrophe"},
		{"le ⟦conseil de prud’hommes de Créteil¦judicial.court⟧", "prud'hommes with a curly apostrophe"},
		{"le ⟦Conseil de Prud'hommes - Formation paritaire de CRETEIL¦judicial.court⟧ le 3 mai", "a formation between the court and its seat, as computers print it"},
		{"origine ⟦TJ hors JAF, JEX, JLD, J. EXPRO, JCP de Colmar¦judicial.court⟧, décision", "a computer's heading"},
		{"le ⟦juge des contentieux de la protection de Pantin¦judicial.court⟧", "a judge with a seat is a court"},
		{"le juge des référés du ⟦tribunal judiciaire de Pantin¦judicial.court⟧", "a judge of a court: the court alone"},
		{"la ⟦première chambre civile de la Cour de cassation¦judicial.court⟧", "the formation before the court belongs to it"},
		{"la ⟦chambre de l'instruction de la cour d'appel de Douai¦judicial.court⟧", "the formation before a court with a seat"},
		{"la ⟦chambre commerciale, financière et économique de la Cour de cassation¦judicial.court⟧", "a formation with commas"},
		{"LA ⟦COUR DE CASSATION, CHAMBRE COMMERCIALE, FINANCIÈRE ET ÉCONOMIQUE¦judicial.court⟧, DU 3 MAI", "the formation after the court"},
		{"⟦COUR D'APPEL DE LYON PREMIERE CHAMBRE CIVILE¦judicial.court⟧ ARRET DU 3 MAI", "the formation after the seat in one line"},
		{"⟦COUR D'APPEL DE METZ¦judicial.court⟧\n\n1ère CHAMBRE CIVILE\n\n", "the formation in a paragraph of its own stays out"},
		{"le ⟦Conseil d'Etat¦judicial.court⟧, statuant au contentieux, la ⟦cour administrative d'appel de Nantes¦judicial.court⟧", "administrative courts"},
		{"devant la ⟦CJUE¦judicial.court⟧, le ⟦Conseil constitutionnel¦judicial.court⟧ et la ⟦Cour européenne des droits de l'homme¦judicial.court⟧", "courts of which there is one"},
		{"la cour (⟦Nancy¦judicial.court⟧, 9 mars 2011) a admis", "the town stands for a court named without it"},
		{"la cour (M. Roy, président) a admis", "the bench stands in the brackets"},
		{"Selon l'arrêt attaqué (⟦Versailles¦judicial.court⟧, 2 mars 2023), rendu", "the town stands for the court of appeal"},
		{"le greffe du ⟦TGI de Dax¦judicial.court⟧ et du ⟦TASS du Rhône¦judicial.court⟧", "abbreviations with a preposition"},
		{"⟦COUR D'APPEL¦judicial.court⟧\n\n⟦DE NÎMES¦judicial.court⟧\n\n2ème chambre", "a blank line cuts the heading"},
		{"⟦T R I B U N A L D E C O M M E R C E ........ VIENNE¦judicial.court⟧\n", "a heading in spaced letters"},
		{"le ⟦TRIBUNAL DE COMMERCE DE LA ROCHE SUR YON¦judicial.court⟧ LE TROIS MAI", "a seat of several words in capitals"},
		{"la ⟦COUR D'APPEL D'AIX EN PROVENCE¦judicial.court⟧ EN DATE DU 3 MAI", "the seat ends before words in capitals"},
		{"les ⟦tribunaux de commerce de Marseille, Bordeaux et Lille¦judicial.court⟧ ont", "the plural has several seats"},
		{"le Juge aux affaires familiales du ⟦TJ de Melun¦judicial.court⟧", "a court by its letters is no seat"},
		{"le ⟦pôle social du tribunal judiciaire de Lyon¦judicial.court⟧", "a formation of a court of first instance"},
		{"le ⟦tribunal d'arrondissement de Luxembourg¦judicial.court⟧ et la ⟦cour d'appel de Liège¦judicial.court⟧", "foreign courts"},
		{"la ⟦cour criminelle départementale de l'Hérault¦judicial.court⟧, la ⟦cour d'assises du Rhône¦judicial.court⟧", "courts of a département"},
		{"La cour d'appel a violé le texte ; le tribunal judiciaire, le juge des référés, la chambre sociale, la Cour", "no seat, no mention"},
		{"le tribunal de céans, LA COUR D'APPEL DE RENVOI", "words that point at a court are no seat"},
		{"le président de chambre et le greffier de chambre", "ranks are no formations"},
		{"la société TA Asset et le CA du groupe pour l'exercice", "abbreviations that mean something else"},
	})
}

func TestBar(t *testing.T) {
	check(t, [][2]string{
		{"avocat au ⟦barreau des Hauts-de-Seine¦judicial.bar⟧, vestiaire 12", "a département"},
		{"avocats au ⟦Barreau de PARIS¦judicial.bar⟧, toque C1234", "capitals"},
		{"avocat au ⟦barreau d’AGEN¦judicial.bar⟧ :", "elided, curly"},
		{"avocat au ⟦barreau\nde Saint-Denis de la Réunion¦judicial.bar⟧,", "an overseas seat over two lines"},
		{"avocat au barreau, un barreau de fer", "no seat"},
	})
}

func TestCourtRedactedSeat(t *testing.T) {
	text := "le tribunal judiciaire de [Localité 9] a dit"
	_, found := entitiestest.Find(t, text, Recognizer())
	if len(found) != 2 || text[found[0].Start:found[0].End] != "tribunal judiciaire de [Localité 9]" || text[found[1].Start:found[1].End] != "[Localité 9]" {
		t.Errorf("a court with a seat already redacted is a court, and its seat a placeholder: %d found", len(found))
	}
}
