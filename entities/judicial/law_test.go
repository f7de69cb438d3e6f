package judicial

import "testing"

func TestStatute(t *testing.T) {
	check(t, [][2]string{
		{"l'⟦article 4 B du code général des impôts¦ref.law⟧ dispose", "a letter ends the number of a tax article"},
		{"l'⟦article 1599 quater C du code général des impôts¦ref.law⟧", "a letter behind a Latin ordinal"},
		{"l'⟦article 4¦ref.law⟧ A l'égard de M. Roy", "a preposition in capitals is no letter of an article"},
		{"12 rue des Arts 69100 Lyon, 12 RUE DES ARTS 69100 LYON", "a street's name is no article"},
		{"en vertu des ⟦arts. 12 et 13 du code civil¦ref.law⟧", "the abbreviation in the plural"},
		{"l'article 10 du bail, visé page 12", "an article of a lease is no law"},
		{"la ⟦loi Aubry II¦ref.law⟧ s'applique", "a named law with its number"},
		{"l'⟦accord national interprofessionnel du 11 janvier 2008¦ref.law⟧ prévoit", "an agreement with its date"},
		{"la ⟦convention de Genève du 28 juillet 1951¦ref.law⟧", "a treaty with its date"},
		{"les ⟦articles L. 1235-3, R. 412-1 et 700 du code de procédure civile¦ref.law⟧", "a list with letters"},
		{"l'⟦article 6 § 1 de la Convention européenne des droits de l'homme¦ref.law⟧", "a paragraph of a convention"},
		{"les ⟦articles 1103 et suivants du code civil¦ref.law⟧", "and those that follow"},
		{"les ⟦articles L. 225-39 du code de commerce et 455 du code de procédure civile¦ref.law⟧ ;", "articles of two codes"},
		{"l'⟦article L. 442-6, I, 5°, du code de commerce¦ref.law⟧", "commas inside"},
		{"l'⟦article 1134, devenu 1103, du code civil¦ref.law⟧", "renumbered"},
		{"l’⟦article 450 alinéa 2 du Code de procédure civile¦ref.law⟧", "a subparagraph"},
		{"l'⟦article\u00a0700 du CPC¦ref.law⟧ et l'⟦article L. 761-1 du CJA¦ref.law⟧", "codes by their letters"},
		{"la ⟦loi n° 89-462 du 6 juillet 1989¦ref.law⟧ et le ⟦décret du 27 décembre 2010¦ref.law⟧", "a law by number and date, a decree by date"},
		{"l'⟦ordonnance n° 2016-131 du 10 février 2016¦ref.law⟧", "an ordinance by its number is a law"},
		{"l'ordonnance du 10 février 2016", "an ordinance by its date alone may be a ruling"},
		{"le ⟦règlement (UE) n° 2016/679 du 27 avril 2016¦ref.law⟧ et la ⟦directive 95/46/CE¦ref.law⟧", "European law"},
		{"la ⟦convention collective nationale des bureaux d'études techniques¦ref.law⟧ prévoit", "a collective agreement"},
		{"le ⟦code de la sécurité sociale¦ref.law⟧ et la ⟦loi Badinter¦ref.law⟧", "a code; a law by its author's name"},
		{"M. Carrez invoque la loi Carrez", "a name that a party bears is no law's"},
		{"\nArticle 1er : La requête est rejetée.\nArticle 2 : L'Etat versera", "a ruling's own articles"},
		{"un article de M. Dupont, la loi du plus fort", "no number, no date"},
	})
}

func TestCaseLaw(t *testing.T) {
	check(t, [][2]string{
		{"(⟦2e Civ., 25 juin 2020¦ref.law⟧, pourvoi n° ⟦19-13.624¦ref.case⟧, ⟦Bull. 2020, II, n° 47¦ref.law⟧)", "chamber, number, review"},
		{"⟦Cass. soc., 3 mars 1988¦ref.law⟧ ; ⟦Ass. plén., 25 octobre 2019¦ref.law⟧", "two forms of citing"},
		{"⟦Cass.com. le 03 décembre 2013¦ref.law⟧", "glued"},
		{"⟦CEDH, 3 mars 2010¦ref.law⟧, ⟦Dupont c/ France¦ref.law⟧, n° ⟦1234/05¦ref.case⟧", "the parties of a published case"},
		{"depuis l'⟦arrêt Perruche¦ref.law⟧ et la ⟦jurisprudence Arcelor¦ref.law⟧", "leading cases"},
		{"l'arrêt Martin n'a pas jugé que M. Martin", "a party's name after the word"},
		{"l'arrêt Cour d'appel ; ARRÊT Contradictoire ; par décision Contradictoire", "capitals that name nothing"},
		{"le com 12 et la soc anonyme du 5 mai 2010", "small letters"},
	})
}
