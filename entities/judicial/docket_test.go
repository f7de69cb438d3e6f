package judicial

import (
	"testing"
)

func TestDocket(t *testing.T) {
	check(t, [][2]string{
		{"N° RG ⟦18/03456¦ref.case⟧ - N° Portalis ⟦DBVX-V-B7C-ABCD¦ref.case⟧\n", "the number alone, without the words before it"},
		{"R.G : ⟦02/01661¦ref.case⟧ décision du", "dots and a colon"},
		{"RG N : ⟦04/ 01618¦ref.case⟧\n", "blanks about the slash"},
		{"rg no ⟦05 / 4165¦ref.case⟧\n", "four digits after a trigger"},
		{"inscrite au répertoire général sous le numéro ⟦20/12345¦ref.case⟧", "the register in full"},
		{"enregistrée sous le n° ⟦17/281¦ref.case⟧ et", "entered under a number"},
		{"n° de pourvoi : ⟦21-12.345¦ref.case⟧", "the word after the sign"},
		{"a formé le pourvoi n°\u00a0⟦K 21-12.345¦ref.case⟧ contre", "the letter of the appeal belongs to it"},
		{"les pourvois n° ⟦N 21-12.345¦ref.case⟧, ⟦P 21-12.346¦ref.case⟧ et ⟦S 21-12.347¦ref.case⟧", "a list of appeals, with letters that are words elsewhere"},
		{"(⟦Crim., 6 mai 2015¦ref.law⟧, n° ⟦14-80.507¦ref.case⟧)", "a cited appeal: the ruling is case law, its number a case"},
		{"(⟦CE, 2 juillet 2021¦ref.law⟧, n° ⟦432801¦ref.case⟧, mentionné aux tables)", "the number of a cited ruling of the Conseil d'État"},
		{"(⟦CJUE, 23 avril 2009¦ref.law⟧, ⟦C-59/08¦ref.case⟧, Copad)", "the number of a European case"},
		{"a saisi le ⟦tribunal administratif d'Amiens¦judicial.court⟧ sous les n°s ⟦1502214¦ref.case⟧ et ⟦1503380¦ref.case⟧.", "numbers behind the court that has the cases"},
		{"la décision du ⟦Conseil constitutionnel¦judicial.court⟧ n° ⟦2010-14/22 QPC¦ref.case⟧ du 30 juillet 2010", "a constitutional decision with its letters"},
		{"Affaire : ⟦2011/0778¦ref.case⟧\n", "a label, a colon and a register number"},
		{"Affaire : Roy c/ Vidal 2011", "the parties are no number"},
		{"inscrit au RM sous le n° 402880311", "the register of crafts is another's"},
		{"\n⟦2011 006681¦ref.case⟧\nTRIBUNAL DE COMMERCE", "a commercial docket on a line of its own"},
		{"RG ⟦2013001547¦ref.case⟧ et RG ⟦F 20/01234¦ref.case⟧", "ten digits; the letter of a labour court"},
		{"une requête enregistrée le 11 mars 2021 sous le n° ⟦2101234¦ref.case⟧,", "the date of the entry between"},
		{"la société inscrite au registre du commerce sous le n° 732829320", "another register"},
		{"un chèque portant le n° 1234567, l'affaire du 12 mars", "another number"},
		{"RG : ⟦11-19-000456¦ref.case⟧\n", "a district court"},
		{"titulaire du passeport n° 15FT45936 délivré", "a passport, not an appeal of an administrative court"},
		{"la procédure n° ⟦2011/12642¦ref.case⟧, suivant procès-verbal", "a year of four digits"},
		{"l'arrêt ⟦ECLI:FR:CCASS:2023:C100123¦ref.case⟧, rendu", "an ECLI"},
		{"ECLI ⟦ECLI:FR:CECHR:2021:436304.20211122¦ref.case⟧\n", "an ECLI with a dot"},
		{"le jugement n° ⟦1509405¦ref.case⟧, ⟦1509406¦ref.case⟧ du 28 septembre", "a list"},
		{"Par un arrêt n° ⟦19DA02618¦ref.case⟧, ⟦19DA02623¦ref.case⟧ et ⟦20DA00468¦ref.case⟧ du 8 avril 2021", "appeals of administrative courts"},
		{"Arrêt n° ⟦971¦ref.case⟧ FS-B\n", "the number of the ruling, its letters left out"},
		{"N° de Minute : ⟦23/00887¦ref.case⟧\n\nN° MINUTE ⟦2¦ref.case⟧\n", "minutes"},
		{"\n⟦2014J01449¦ref.case⟧ – ⟦1518800002¦ref.case⟧/2\nET", "a commercial court's page head"},
		{"Numéro de rôle : ⟦2015 F 00332¦ref.case⟧\n", "a commercial docket with blanks"},
		{"\nN° ⟦436304¦ref.case⟧\n\n", "the head of an administrative ruling"},
		{"Code Nature : ⟦531¦ref.case⟧\n\n⟦54G¦ref.case⟧\n", "case types"},
		{"ORDONNANCE (n° ⟦2024/54¦ref.case⟧, 3 pages)", "a court of appeal's head"},
		{"vestiaire : C2477 - N° du dossier ⟦2269822¦ref.case⟧\n", "counsel's file"},
		{"une ordonnance de retrait de rôle du 4 mai 2011", "a date is no number"},
		{"Minute n° 2023/\n", "a number that was never filled in"},
		{"le 12/03/2021, en 12/2019, à 14h30, pour 12.345 euros, page 3/4", "dates, months, sums, pages"},
		{"le permis de conduire n° 123456789012 et le prêt n° 00000472157", "numbers of other topics"},
		{"facture n° 21-12345 du client", "an invoice of the same shape"},
	})
}
