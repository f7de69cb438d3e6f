package contact

import (
	"testing"

	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/entities/internal/rx/rxtest"
)

func TestPhones(t *testing.T) {
	entitiestest.Run(t, Recognizer(), []entitiestest.Case{
		{Fixture: "joint au ⟦06 12 34 56 78¦contact.phone⟧ le soir", Why: "pairs and spaces"},
		{Fixture: "joint au ⟦06.12.34.56.78¦contact.phone⟧.", Why: "dots, and the end of the sentence"},
		{Fixture: "joint au ⟦06-12-34-56-78¦contact.phone⟧, puis", Why: "dashes"},
		{Fixture: "joint au ⟦06/12/34/56/78¦contact.phone⟧", Why: "slashes"},
		{Fixture: "tél.\u00a0: ⟦06\u00a012\u00a034\u00a056\u00a078¦contact.phone⟧", Why: "hard spaces"},
		{Fixture: "Tél : ⟦0112345678¦contact.phone⟧ - Fax : ⟦01 12 34 56 79¦contact.phone⟧", Why: "glued figures, and a fax"},
		{Fixture: "le ⟦+33 6 12 34 56 78¦contact.phone⟧ et le ⟦+33 (0)6 12 34 56 78¦contact.phone⟧", Why: "country code"},
		{Fixture: "le ⟦(+33) 6 12 34 56 78¦contact.phone⟧", Why: "country code in brackets"},
		{Fixture: "le ⟦+33612345678¦contact.phone⟧ ou le ⟦0033 6 12 34 56 78¦contact.phone⟧", Why: "glued, and with 00"},
		{Fixture: "au ⟦+262 692 12 34 56¦contact.phone⟧ (La Réunion)", Why: "overseas"},
		{Fixture: "au ⟦0590 12 34 56¦contact.phone⟧", Why: "four figures first"},
		{Fixture: "joignable au ⟦+44 20 7946 0123¦contact.phone⟧", Why: "foreign"},
		{Fixture: "au ⟦+1 (212) 555-0123¦contact.phone⟧ ; tél. ⟦(0)5 56 12 34 56¦contact.phone⟧", Why: "codes in brackets"},
		{Fixture: "au ⟦0612 345 678¦contact.phone⟧", Why: "groups of three"},
		{Fixture: "téléphone ⟦42.33.44.55¦contact.phone⟧", Why: "before 1996"},
		{Fixture: "appel au ⟦0 800 123 456¦contact.phone⟧", Why: "a service number"},
		{Fixture: "Tél. : ⟦(+33) 6 12 34 56 78¦contact.phone⟧\n\n3. Par lettre", Why: "the next paragraph begins with a figure"},

		{Fixture: "la somme de 06 12 34 56 78 euros", Why: "an amount"},
		{Fixture: "l'opérateur de téléphone versera la somme de 4 500 euros le 12 mai 2010", Why: "an amount and a date near a telephone"},
		{Fixture: "le contrat n° 0112345678 a été résilié", Why: "the number of a contract"},
		{Fixture: "RG 08/02006, pourvoi n° 16-69.939, article L. 1235-3, JORF n° 0253", Why: "docket, appeal, article, journal"},
		{Fixture: "les 12 05 2010 et 13 06 2011", Why: "dates with spaces"},
		{Fixture: "SIRET 123 456 789 00012", Why: "a company's number"},
	})
}

func TestOnline(t *testing.T) {
	entitiestest.Run(t, Recognizer(), []entitiestest.Case{
		{Fixture: "adressé à ⟦paul.serin@mail.example.fr¦contact.email⟧, puis", Why: "plain"},
		{Fixture: "adressé à ⟦PAUL_SERIN@EXAMPLE.FR¦contact.email⟧.", Why: "capitals, end of a sentence"},
		{Fixture: "courriel : ⟦paul . serin @ example . fr¦contact.email⟧", Why: "spaced out"},
		{Fixture: "courriel : ⟦paul.serin [at] example.fr¦contact.email⟧", Why: "the sign spelled out"},
		{Fixture: "courriel : ⟦paul.serin(arobase)example.fr¦contact.email⟧", Why: "in French"},
		{Fixture: "courriel : ⟦paul.serin@\nexample.fr¦contact.email⟧ ;", Why: "over a line break"},
		{Fixture: "courriel : ⟦paul-serin+avocat@ex-ample.example.com¦contact.email⟧", Why: "dashes and a plus"},
		{Fixture: "courriel : <⟦p.serin@example.fr¦contact.email⟧>", Why: "in angle brackets"},
		{Fixture: "le site ⟦https://www.example.fr/a/b?c=1¦contact.url⟧.", Why: "address on the net; the dot ends the sentence"},
		{Fixture: "le site ⟦www.boulangerie-serin.com¦contact.url⟧, hébergé", Why: "www"},
		{Fixture: "le site ⟦boulangerie-serin.fr/contact¦contact.url⟧ affiche", Why: "bare, with a path"},
		{Fixture: "le compte ⟦@paul_serin¦contact.url⟧ a publié", Why: "a handle"},
		{Fixture: "le site <⟦serin.com¦contact.url⟧>", Why: "in angle brackets"},
		{Fixture: "mail : ⟦paul point serin arobase example point com¦contact.email⟧", Why: "all spelled out"},
		{Fixture: "mail : ⟦paul.serin @example.com¦contact.email⟧", Why: "a space before the sign"},
		{Fixture: "mail : ⟦p.serin[@]example.com¦contact.email⟧", Why: "the sign in brackets"},
		{Fixture: "voir (⟦https://example.com/a_(b)¦contact.url⟧)", Why: "brackets inside and around"},
		{Fixture: "voir ⟦www . serin . fr¦contact.url⟧ ;", Why: "spaced out"},

		{Fixture: "(Cass.com. 12 mai 2010) et Cass.soc.", Why: "a citation"},
		{Fixture: "fin de phrase.De plus, au droit.La cour", Why: "glued sentences"},
		{Fixture: "le prix @ 12 euros l'unité", Why: "a sign alone"},
		{Fixture: "S.A.R.L. Serin, M.A. Dupont, p.ex. ceci", Why: "abbreviations"},
	})
}

func TestPatterns(t *testing.T) {
	rxtest.Check(t, "international", international, "+33 ", "(+33) ", "0033 ", "(0) ", "6 ", "12 34 ", "00")
	rxtest.Check(t, "trunkNumber", trunkNumber, "(0)", "5 ", "56 ", "12.")
	rxtest.Check(t, "prefixed", prefixed, "+33", "00", "1 ", "2-")
	rxtest.Check(t, "host", host, "@", "[at]", " at ", "(arobase)", "a.", "ab-", ".fr ", " . ", "point", " dot ")
	rxtest.Check(t, "webAddress", webAddress, "http://", "https : / / ", "a/", "www.")
	rxtest.Check(t, "www", www, "www.", "a.", "/b", "?c=", ":80")
	rxtest.Check(t, "path", path, "/", "?", "#", "a/")
	rxtest.Check(t, "handle", handle, "@", "a.", "_-")
}
