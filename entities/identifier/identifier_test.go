package identifier

import (
	"testing"

	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/entities/internal/rx/rxtest"
)

func TestPersons(t *testing.T) {
	entitiestest.Run(t, Recognizer(), []entitiestest.Case{
		{Fixture: "écroué sous le n° ⟦18204¦id.document⟧ au centre", Why: "the verb says what the number is"},
		{Fixture: "n° d'écrou ⟦4471 Q¦id.document⟧,", Why: "a letter ends a prisoner's number"},
		{Fixture: "matricule ⟦4471¦id.document⟧ A comparu", Why: "the capital is a word"},
		{Fixture: "l'avis de contravention n° ⟦6053142271¦id.document⟧", Why: "a fine's notice"},
		{Fixture: "DEMANDEUR comparant par Me Roy ET : S.A. NORD BP 112 59430 ST POL", Why: "a claimant in court has no number behind a colon"},
		{Fixture: "son numéro de demandeur d'emploi ⟦1234567A¦id.document⟧", Why: "a job seeker has one"},
		{Fixture: "NIR : ⟦1 85 05 78 006 084 91¦id.nir⟧", Why: "with its key"},
		{Fixture: "NIR : ⟦1.85.05.78.006.084¦id.nir⟧", Why: "without, dots"},
		{Fixture: "numéro de sécurité sociale ⟦185057800608491¦id.nir⟧", Why: "glued"},
		{Fixture: "numéro de sécurité sociale : ⟦1 85 05 78 006 084 92¦id.nir⟧", Why: "a wrong key is no reason to drop it"},
		{Fixture: "immatriculé sous le n° ⟦1 62 08 2A 033 127¦id.nir⟧", Why: "Corsica"},
		{Fixture: "NIR\u00a0: ⟦1\u00a085\u00a005\u00a078\u00a0006\u00a0084\u00a0/\u00a091¦id.nir⟧", Why: "hard spaces, the key after a slash"},
		{Fixture: "numéro provisoire de sécurité sociale ⟦7 85 05 99 006 084¦id.nir⟧", Why: "provisional"},
		{Fixture: "titulaire du passeport n° ⟦12AB34567¦id.document⟧ délivré le 3 mai 2010", Why: "passport"},
		{Fixture: "son passeport ivoirien ⟦A 1234567¦id.document⟧ et son passeport n°⟦A1234567¦id.document⟧", Why: "a foreign passport"},
		{Fixture: "carte nationale d'identité n° ⟦123456789012¦id.document⟧", Why: "identity card"},
		{Fixture: "carte nationale d'identité n° ⟦X4RTBPFW4¦id.document⟧", Why: "identity card of 2021"},
		{Fixture: "titre de séjour portant le numéro ⟦9912345678¦id.document⟧", Why: "residence permit"},
		{Fixture: "AGDREF : ⟦99 12 345678¦id.document⟧", Why: "foreigner's number, spaces"},
		{Fixture: "permis de conduire n° ⟦850578300123¦id.document⟧", Why: "driving licence"},
		{Fixture: "numéro fiscal : ⟦30 12 345 678 901¦id.document⟧", Why: "tax number"},
		{Fixture: "allocataire n° ⟦1234567 M¦id.document⟧ de la caisse", Why: "claimant with its letter"},
		{Fixture: "écroué sous le n° 123 et numéro d'écrou ⟦123456¦id.document⟧", Why: "prison register"},
		{Fixture: "l'agent, matricule ⟦8512345¦id.document⟧,", Why: "staff number"},
		{Fixture: "contrat de prêt n° ⟦00012345678¦id.document⟧ et n° ⟦00012345679¦id.document⟧", Why: "two contracts"},
		{Fixture: "police d'assurance n° ⟦AB 123 456 78¦id.document⟧", Why: "policy, letters first"},
		{Fixture: "sinistre n° ⟦2010/123456/AB¦id.document⟧", Why: "claim"},
		{Fixture: "un chèque n° ⟦1234567¦id.document⟧ de 1 500 euros", Why: "cheque"},
		{Fixture: "référence client : ⟦12345678¦id.document⟧", Why: "client number"},
		{Fixture: "la facture adressée sous la référence client ⟦6 012 447 918¦id.document⟧", Why: "« référence client » and groups of three"},
		{Fixture: "le point de livraison n° ⟦23 417 088 211 974¦id.document⟧", Why: "the meter of an electricity contract"},
		{Fixture: "le prix demandé au client 6 012 447 euros", Why: "an amount behind the client"},
		{Fixture: "le bon de livraison n° 4417088 est produit", Why: "a delivery note is no person's"},
		{Fixture: "aide juridictionnelle totale numéro ⟦2010/012345¦id.document⟧ du 3 mai 2010", Why: "legal aid"},
	})
	entitiestest.Run(t, Recognizer(), []entitiestest.Case{
		{Fixture: "le contrat prévoit une somme de 12 345 678 euros", Why: "an amount"},
		{Fixture: "au titre du prêt : 12 345,67 euros", Why: "an amount after a colon"},
		{Fixture: "au titre du prêt, pièce n° 123456", Why: "an exhibit"},
		{Fixture: "la police de l'audience du 12/05/2010", Why: "a date"},
		{Fixture: "contrat n° 3 du 12 mai 2010", Why: "too short to point at anybody"},
		{Fixture: "le contrat conclu en 2010 et la loi n° 2017-461 du 31 mars 2017", Why: "a year and a statute"},
		{Fixture: "dossier n° 11/01957", Why: "a docket number"},
		{Fixture: "article L. 452-1 du code de la sécurité sociale, L. 4121-1 du code du travail", Why: "articles"},
		{Fixture: "1 850 578 006 084 euros", Why: "an amount as long as a social-security number"},
	})
}

func TestMoney(t *testing.T) {
	entitiestest.Run(t, Recognizer(), []entitiestest.Case{
		{Fixture: "le compte courant n° ⟦0084217603 K¦finance.account⟧ présentait", Why: "a letter apart is the key"},
		{Fixture: "IBAN ⟦FR14 2004 1010 0505 0001 3M02 606¦finance.account⟧ ouvert", Why: "French"},
		{Fixture: "sur le compte ⟦DE89370400440532013000¦finance.account⟧", Why: "German, glued"},
		{Fixture: "sur le compte ⟦BE68-5390-0754-7034¦finance.account⟧", Why: "Belgian, dashes"},
		{Fixture: "IBAN : ⟦FR15 2004 1010 0505 0001 3M02 606¦finance.account⟧", Why: "wrong check digits"},
		{Fixture: "IBAN : ⟦FR14 2004 1010\n0505 0001 3M02 606¦finance.account⟧", Why: "over a line break"},
		{Fixture: "son RIB (⟦20041 01005 0500013M026 06¦finance.account⟧)", Why: "French account with its key"},
		{Fixture: "⟦code banque 20041, code guichet 01005, compte n° 0500013M026, clé 06¦finance.account⟧.", Why: "told field by field"},
		{Fixture: "la carte bancaire n° ⟦4111 1111 1111 1111¦finance.account⟧", Why: "card"},
		{Fixture: "RIB : ⟦banque 20041 guichet 01005 compte 0500013M026 clé 06¦finance.account⟧", Why: "fields without the word code"},
		{Fixture: "la carte bleue n° ⟦4111-1111-1111-1112¦finance.account⟧", Why: "wrong check digit"},
		{Fixture: "carte de crédit Visa numéro ⟦4111 1111 1111 1111¦finance.account⟧ expirant le 05/12", Why: "the brand between"},
		{Fixture: "la carte bancaire n° ⟦4111 XXXX XXXX 1111¦finance.account⟧", Why: "hidden in part"},
		{Fixture: "le compte n° ⟦12345678¦finance.account⟧ et le compte ⟦00012345678¦finance.account⟧", Why: "with and without mark"},
		{Fixture: "compte professionnel numéro ⟦010 86 – 100 173 -97¦finance.account⟧ :", Why: "uneven spaces"},
		{Fixture: "le solde du compte : 12 345,67 euros ; le compte 512 ; 1111 2222 3333 4444 francs", Why: "amounts and a chart of accounts"},
	})
}

func TestCompanies(t *testing.T) {
	entitiestest.Run(t, Recognizer(), []entitiestest.Case{
		{Fixture: "registre du commerce et des sociétés de La Roche-sur-Yon sous le numéro ⟦B 384 117 902¦id.company⟧", Why: "a long seat between the register and the number; a wrong key"},
		{Fixture: "⟦RCS LE MANS 732 829 320¦id.company⟧", Why: "a seat of two words in capitals"},
		{Fixture: "inscrit au RM sous le n° ⟦402 880 311¦id.company⟧", Why: "the register of crafts by its initials"},
		{Fixture: "SIREN ⟦732 829 320¦id.company⟧, admise", Why: "SIREN"},
		{Fixture: "SIRET : ⟦732 829 320 00074¦id.company⟧", Why: "SIRET"},
		{Fixture: "SIRET : ⟦35600000000048¦id.company⟧", Why: "La Poste"},
		{Fixture: "SIREN ⟦732 829 321¦id.company⟧, admise", Why: "wrong check digit"},
		{Fixture: "⟦RCS Paris 732 829 320¦id.company⟧", Why: "register before"},
		{Fixture: "⟦732 829 320 RCS PARIS¦id.company⟧, dont le siège", Why: "register after"},
		{Fixture: "⟦732.829.320 R.C.S. Aix-en-Provence¦id.company⟧ dont", Why: "a longer seat"},
		{Fixture: "immatriculée au RCS de Lyon sous le n° ⟦B 732 829 320¦id.company⟧", Why: "with the letter of old numbers"},
		{Fixture: "immatriculée au registre du commerce et des sociétés de Lyon sous le numéro ⟦732829320¦id.company⟧", Why: "in full"},
		{Fixture: "l'association, RNA ⟦W751234567¦id.company⟧", Why: "association"},
		{Fixture: "TVA intracommunautaire ⟦FR44732829320¦id.company⟧", Why: "VAT"},
		{Fixture: "TVA : ⟦BE0123456789¦id.company⟧", Why: "foreign VAT"},
		{Fixture: "registre de commerce de Luxembourg sous le numéro ⟦B 123456¦id.company⟧", Why: "a foreign register"},
		{Fixture: "inscrite à la BCE sous le n° ⟦0123.456.789¦id.company⟧", Why: "Belgian"},
		{Fixture: "le tribunal de commerce de Lyon, n° 2010F00123", Why: "a court of commerce has docket numbers"},
		{Fixture: "la somme de 732 829 320 euros", Why: "an amount that passes the check"},
		{Fixture: "au capital de 100.000.000 F", Why: "a capital"},
	})
}

func TestVehicles(t *testing.T) {
	entitiestest.Run(t, Recognizer(), []entitiestest.Case{
		{Fixture: "le véhicule immatriculé ⟦AB-123-CD¦vehicle.plate⟧ circulait", Why: "system of 2009"},
		{Fixture: "le véhicule immatriculé ⟦AB 123 CD¦vehicle.plate⟧ et la remorque ⟦EF456GH¦vehicle.plate⟧,", Why: "spaces; glued"},
		{Fixture: "le véhicule ⟦1234 AB 75¦vehicle.plate⟧ et la moto ⟦12 ABC 2A¦vehicle.plate⟧", Why: "the system before"},
		{Fixture: "le véhicule Renault ⟦123-ABC-974¦vehicle.plate⟧", Why: "overseas"},
		{Fixture: "un camion immatriculé en Espagne ⟦1234 BCD¦vehicle.plate⟧", Why: "Spanish"},
		{Fixture: "un véhicule immatriculé en Allemagne sous le n° ⟦M-AB 1234¦vehicle.plate⟧", Why: "German"},
		{Fixture: "châssis n° ⟦VF1AB000123456789¦vehicle.plate⟧", Why: "chassis"},
		{Fixture: "le véhicule acquis au prix de 1234 EUR 75", Why: "a price"},
		{Fixture: "un véhicule de 12 CV, 150 000 km", Why: "measures"},
		{Fixture: "l'article 1234 AB 75 de la convention", Why: "no vehicle is spoken of"},
	})
}

func TestLand(t *testing.T) {
	entitiestest.Run(t, Recognizer(), []entitiestest.Case{
		{Fixture: "au livre foncier de Sélestat, ⟦section 14 n° 208/35¦property.cadastre⟧, rue des Tonneliers", Why: "the land register of Alsace, a parcel with its former number"},
		{Fixture: "cadastrée ⟦section AB n° 123¦property.cadastre⟧, d'une contenance de 12 a 30 ca", Why: "section and number"},
		{Fixture: "cadastrées ⟦sections AB 12, 13 et 14¦property.cadastre⟧ lieudit Le Pré", Why: "several numbers"},
		{Fixture: "la parcelle ⟦ZA 45¦property.cadastre⟧", Why: "without the word section"},
		{Fixture: "les parcelles cadastrées ⟦section AK, n°s 472, 473 et 475¦property.cadastre⟧, pour 8 ha 68 a", Why: "numbers and areas"},
		{Fixture: "la parcelle cadastrée ⟦020 CV 527¦property.cadastre⟧, d'une", Why: "with the old commune's number"},
		{Fixture: "au cadastre sous les références ⟦section D, parcelle n° 648¦property.cadastre⟧", Why: "the word parcel inside"},
		{Fixture: "au cadastre : ⟦section CV numéro 778¦property.cadastre⟧", Why: "number spelled out"},
		{Fixture: "CADASTRÉE ⟦SECTION AB NUMÉROS 12 ET 13¦property.cadastre⟧, D'UNE CONTENANCE DE 28 HA", Why: "capitals throughout"},
		{Fixture: "la parcelle n° ⟦438¦property.cadastre⟧ appartient", Why: "the number alone"},
		{Fixture: "parcelles ⟦A 12¦property.cadastre⟧ et ⟦B 34¦property.cadastre⟧", Why: "two sections"},
		{Fixture: "cadastrée ⟦section AB, sous les numéros 12¦property.cadastre⟧ pour 3 a 20 ca, ⟦13¦property.cadastre⟧ pour 4 a 30 ca et ⟦14¦property.cadastre⟧ pour 5 ca", Why: "a list with areas"},
		{Fixture: "cadastrée ⟦section 12 n° 345¦property.cadastre⟧", Why: "sections of Alsace are numbers"},
		{Fixture: "la parcelle voisine n° ⟦123¦property.cadastre⟧", Why: "an adjective between"},
		{Fixture: "les parcelles n° ⟦12 et 13 de la section AB¦property.cadastre⟧", Why: "the section after"},
		{Fixture: "les parcelles ⟦AB 117¦property.cadastre⟧ et ⟦AB 118¦property.cadastre⟧ ;\n\n2°) de condamner", Why: "the number of the next paragraph is no plot"},
		{Fixture: "la parcelle de 12 ha 30 a 05 ca vendue 1 200 euros", Why: "areas and a price"},
		{Fixture: "14ème chambre, section A, n° 123, arrêt", Why: "a section of a court"},
		{Fixture: "la section syndicale, section 2 du chapitre III", Why: "other sections"},
	})
}

func TestPlaces(t *testing.T) {
	entitiestest.Run(t, Recognizer(), []entitiestest.Case{
		{Fixture: "adresse IP ⟦192.168.10.12¦id.document⟧", Why: "IP address"},
		{Fixture: "adresse IP : ⟦2001:db8:85a3:0:0:8a2e:370:7334¦id.document⟧", Why: "of version 6"},
		{Fixture: "coordonnées GPS ⟦48.85661, 2.35222¦address⟧", Why: "decimal"},
		{Fixture: "au point ⟦48°51'24\" N 2°21'07\" E¦address⟧", Why: "degrees"},
		{Fixture: "points 1.2.3.4 et 3.1.2 ; 1° La loi", Why: "headings"},
	})
}

func TestPatterns(t *testing.T) {
	rxtest.Check(t, "ribFields", ribFields, "code banque ", "12345, ", "code guichet ", "compte n° ", "12345678901", " clé ", "et ", "n° ")
	rxtest.Check(t, "masked", masked, "4111 ", "XXXX ", "**** ", "4111")
	rxtest.Check(t, "foreignShape", foreignShape, "AB ", "123-", "A·", "M-AB 12")
	rxtest.Check(t, "chassisShape", chassisShape, "VF1AB", "0001", "234567", "- ")
	rxtest.Check(t, "parcelShape", parcelShape, "AB ", "n° ", "numéro ", "12, ", "13 et ", "bis ", "parcelle ", "ha ", " - ", "à ")
	rxtest.Check(t, "sectionShape", sectionShape, "section ", "sections AB ", "n°s ", "12, ", "13 et ", "cadastrale ", "« A » ")
	rxtest.Check(t, "reversed", reversed, "12, ", "n° 13 et ", "section AB", " de la ")
	rxtest.Check(t, "bare", bare, "12, ", "13 et ", "n° ", "ter ", "ha")
	rxtest.Check(t, "ipv4", ipv4, "192.", "1.", "255", ".")
	rxtest.Check(t, "ipv6", ipv6, "db8:", "::", "1:")
	rxtest.Check(t, "degrees", degrees, "48°", "51'", "24\"", "N ", "et ", "''")
	rxtest.Check(t, "decimal", decimal, "48.85661", ", ", "N ", "-", "longitude ")
}
