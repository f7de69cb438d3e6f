package entities_test

import (
	"testing"

	"github.com/estompe/estompe/entities"
)

func TestCourt(t *testing.T) {
	for _, c := range []struct {
		text  string
		level entities.Level
		min   int
		max   int
		why   string
	}{
		{"COUR D'APPEL DE DIJON\nARRÊT DU 3 MAI 2010\nDécision déférée : Tribunal de grande instance de Mâcon\n", entities.LevelAppeal, 80, 100, "the court below is named too"},
		{"ARRÊT N° 60\nTRIBUNAL DE GRANDE INSTANCE DE MENDE\n24 juillet 2006\nLEROUX\nC/\nROCHE\nCOUR D'APPEL DE NÎMES\nARRÊT DU 7 OCTOBRE 2008\n", entities.LevelAppeal, 80, 100, "the court below stands first: the higher is meant"},
		{"COUR D'APPEL DE PARIS\nTRIBUNAL DE GRANDE INSTANCE\nDE BOBIGNY\nJUGEMENT DU 3 mars 2011\n", entities.LevelTribunal, 80, 100, "the resort on the paper of a tribunal"},
		{"AUDIENCE PUBLIQUE DU TRIBUNAL DE COMMERCE DE NIORT du 3 mars 2011\nN° 2010F12\n", entities.LevelCommercial, 60, 100, "the court after its hearing"},
		{"T R I B U N A L\nDE GRANDE\nI N S T A N C E\nDE PARIS\nN° RG 10/1234\n", entities.LevelTribunal, 60, 100, "letters set apart, a name over several lines"},
		{"tribunal judiciaire\nde Rennes\nN° RG 22/1234\nJugement du 3 mai 2023\n", "", 0, 40, "no capital: not a name that is sure"},
		{"Extrait des minutes du greffe du CONSEIL DE PRUD’HOMMES DE LENS\nJUGEMENT DU 3 mai 2012\n", entities.LevelLabour, 60, 100, "curly apostrophe; a name within the line"},
		{"CONSEIL D'ETAT\nstatuant au contentieux\nN° 412345\n", entities.LevelConseilEtat, 80, 100, "without accent"},
		{"Cour administrative d'appel de Lyon\nN° 19LY01234\nVu la procédure suivante :\nMme Roy a demandé au tribunal administratif de Dijon d'annuler.\n", entities.LevelAdministrativeCourt, 80, 100, "small letters; the court below in the facts"},
		{"L'appelante soutient que l'intimé a commis une faute. Attendu que l'appelante ne le prouve pas ; confirme le jugement.", entities.LevelAppeal, 20, 75, "no heading: the style tells, and it is less sure"},
		{"M. Roy a saisi le tribunal judiciaire de Dijon puis la cour d'appel, avant la Cour de cassation.", "", 0, 20, "courts of a story are nobody's heading"},
		{"", "", 0, 0, "nothing"},
	} {
		tx, err := entities.NewText(c.text, 0)
		if err != nil {
			t.Fatal(err)
		}
		got := tx.Court()
		if got.Level != c.level || got.Confidence < c.min || got.Confidence > c.max || got.Order != c.level.Order() {
			t.Errorf("%s: got %v, want %q at %d to %d", c.why, got, c.level, c.min, c.max)
		}
	}
}
