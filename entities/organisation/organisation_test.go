package organisation_test

import (
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/entities/organisation"
)

func TestForms(t *testing.T) {
	entitiestest.Run(t, organisation.Recognizer(), []entitiestest.Case{
		{Fixture: "La ⟦SARL Valmorin¦org.company⟧ a conclu au rejet.", Why: "a form before a name belongs to it"},
		{Fixture: "la ⟦S.A.R.L. VALMORIN¦org.company⟧, représentée par son gérant", Why: "a dotted form; the comma ends the name"},
		{Fixture: "la ⟦SCI de la Garrigue¦org.company⟧ demande", Why: "a preposition after the form is part of the name"},
		{Fixture: "la ⟦SCI DE LA GARRIGUE¦org.company⟧ C/ M. Vidal", Why: "the same in capitals, before an opponent"},
		{Fixture: "la ⟦SARL Le 14 rue des Tanneurs¦org.company⟧ justifie", Why: "a name made of an address"},
		{Fixture: "la ⟦société anonyme Valmorin¦org.company⟧ soutient", Why: "a form in words belongs to the name beside it"},
		{Fixture: "la ⟦société civile d'exploitation agricole Les Ormes¦org.company⟧ (la SCEA)", Why: "a long form; the bare form behind it is no name"},
		{Fixture: "la ⟦société anonyme (SA) Valmorin¦org.company⟧ soutient", Why: "the form given twice"},
		{Fixture: "la société ⟦Valmorin SA¦org.company⟧ soutient", Why: "a form behind the name"},
		{Fixture: "la société ⟦KALTBERG GmbH¦org.company⟧ soutient", Why: "a foreign form"},
		{Fixture: "⟦VALMORIN¦org.company⟧, SARL au capital de 8 000 euros", Why: "a form behind a comma announces, but does not belong"},
		{Fixture: "la ⟦SARL DUPONT ET FILS¦org.company⟧ et M. Martin", Why: "names inside the company; the person after it is left"},
		{Fixture: "la ⟦SARL Valmorin¦org.company⟧ et la ⟦SCI Ormeval¦org.company⟧", Why: "two companies side by side"},
		{Fixture: "la ⟦SARL\u00a0Valmorin¦org.company⟧ a conclu", Why: "no-break space"},
		{Fixture: "la ⟦SARL\r\nValmorin¦org.company⟧ a conclu", Why: "a line break between form and name"},
		{Fixture: "la ⟦SAS Éve\u0301a¦org.company⟧ conclut", Why: "decomposed accent"},
		{Fixture: "la ⟦S. A. R. L. Valmorin¦org.company⟧ a conclu", Why: "letters apart"},
		{Fixture: "la ⟦SCI LES TROIS CHENES¦org.company⟧ a conclu", Why: "a number word in the name"},
		{Fixture: "la ⟦SARL CHEZ LULU¦org.company⟧ a conclu", Why: "a preposition opens the name"},
		{Fixture: "la ⟦SAS 3F Conseil¦org.company⟧ a conclu", Why: "a word that begins with a digit"},
		{Fixture: "la ⟦SARL VALMORIN¦org.company⟧ / ORMEVAL", Why: "a slash ends the name"},
		{Fixture: "AFFAIRE : ⟦S.A. VALMORIN¦org.company⟧ C/ M. Roy", Why: "contre ends the name"},
		{Fixture: "les demandes de la ⟦S. A. VALMORIN¦org.company⟧ A L'ENCONTRE DE M. Roy", Why: "a turn of procedure ends the name"},
		{Fixture: "la ⟦SCP VERNAZ¦org.lawfirm⟧ pour Avocat", Why: "counsel behind a preposition is no part of the name"},
		{Fixture: "la ⟦SARL VALMORIN¦org.company⟧\n\nMonsieur Roy", Why: "a paragraph ends the name"},
		{Fixture: "la ⟦SARL VALMORIN¦org.company⟧ Monsieur Roy", Why: "a civility ends the name"},
		{Fixture: "la ⟦SARL VALMORIN¦org.company⟧ Représentée par M. Roy", Why: "a function word ends the name"},
		{Fixture: "Elle a vendu sa maison et sa voiture.", Why: "the possessive is no form"},
		{Fixture: "IL PRETEND QUE SA FILLE ISABEL LUI A PARLE", Why: "the possessive among capitals is no form"},
		{Fixture: "Sa Majesté", Why: "the possessive with a capital is no form"},
		{Fixture: "la SARL a été liquidée", Why: "a form without a name is no mention"},
		{Fixture: "la société a été liquidée", Why: "a noun without a name is no mention"},
	})
}

func TestSociety(t *testing.T) {
	entitiestest.Run(t, organisation.Recognizer(), []entitiestest.Case{
		{Fixture: "la société ⟦Valmorin¦org.company⟧ soutient", Why: "the noun does not belong to the name"},
		{Fixture: "Société ⟦VALMORIN HOLDING¦org.company⟧ représentée par", Why: "capitals stop at lower case"},
		{Fixture: "la société ⟦Valmorin transports¦org.company⟧ soutient", Why: "a word of the trade in lower case"},
		{Fixture: "les sociétés ⟦Valmorin¦org.company⟧, ⟦Ormeval¦org.company⟧ et ⟦Kaltberg¦org.company⟧ ont conclu", Why: "a list"},
		{Fixture: "la société ⟦Valmorin¦org.company⟧ et M. Dupont ont conclu", Why: "the person beside the company is left"},
		{Fixture: "la société ⟦Valmorin¦org.company⟧ et Ormevaltex ont payé. La société ⟦Valmorin¦org.company⟧ soutient.", Why: "the name stands alone elsewhere: et joins two companies"},
		{Fixture: "la société ⟦Valmorin et Ormevaltex¦org.company⟧ a payé. La société ⟦Valmorin et Ormevaltex¦org.company⟧ soutient.", Why: "the name never stands alone: et is part of it"},
		{Fixture: "la société de droit allemand ⟦Kaltberg¦org.company⟧ conclut", Why: "words of description are gone over"},
		{Fixture: "la compagnie d'assurances ⟦Valmorin¦org.company⟧ conclut", Why: "an insurer"},
		{Fixture: "exerçant sous l'enseigne « ⟦Le Relais¦org.company⟧ »", Why: "a sign in quotes"},
		{Fixture: "la société ⟦Valmorin¦org.company⟧, venant aux droits de la société ⟦Ormeval¦org.company⟧,", Why: "a predecessor"},
		{Fixture: "la société ⟦Valmorin¦org.company⟧ à verser 300 euros à M. Dupont", Why: "the verb ends the name"},
		{Fixture: "au registre du commerce et des sociétés de Paris", Why: "the register is no company"},
		{Fixture: "l'impôt sur les sociétés", Why: "the tax is no company"},
	})
}

func TestDefined(t *testing.T) {
	entitiestest.Run(t, organisation.Recognizer(), []entitiestest.Case{
		{Fixture: "la ⟦société vosgienne de granit¦org.company⟧ (⟦SVG¦org.company⟧) a conclu. La ⟦SVG¦org.company⟧ soutient.", Why: "an acronym that is the initials makes the words a name, and is followed"},
		{Fixture: "la société ⟦Valmorin transport¦org.company⟧ (ci-après « ⟦VTK¦org.company⟧ »). La ⟦VTK¦org.company⟧ soutient que", Why: "an alias in quotes is followed"},
		{Fixture: "la société ⟦Ormevaltex¦org.company⟧ a payé. ⟦Ormevaltex¦org.company⟧ soutient", Why: "a name that is no word is found bare"},
		{Fixture: "la société ⟦Dupont¦org.company⟧ a payé. M. Dupont soutient. Dupont ajoute.", Why: "a surname is not followed"},
		{Fixture: "la société ⟦Ormevaltex¦org.company⟧ (le bailleur) a payé", Why: "a common noun is no alias"},
	})
}

func TestFirms(t *testing.T) {
	entitiestest.Run(t, organisation.Recognizer(), []entitiestest.Case{
		{Fixture: "les observations de la ⟦SCP Vernaz, Ottoli et Brugnon¦org.lawfirm⟧, avocat de la société ⟦Valmorin¦org.company⟧", Why: "partners with commas"},
		{Fixture: "représentée par la ⟦SELARL VERNAZ - OTTOLI¦org.lawfirm⟧, avocats au barreau", Why: "spaced hyphens"},
		{Fixture: "Me Léa Ottoli de la ⟦SELARL CABINET OTTOLI AVOCATS¦org.lawfirm⟧, avocat", Why: "counsel in capitals is part of the name"},
		{Fixture: "la ⟦SARL Vernaz, Ottoli et Brugnon¦org.lawfirm⟧, avocat de Mme Roy", Why: "a firm of counsel in a company's form"},
		{Fixture: "la ⟦SELARL Vernaz¦org.company⟧, ès qualités de liquidateur de la société ⟦Valmorin¦org.company⟧", Why: "trustees are no counsel"},
		{Fixture: "la ⟦SELARL Marie Vernaz¦org.company⟧, mandataire judiciaire. Attendu que la ⟦SELARL Vernaz Marie¦org.company⟧ soutient", Why: "settled by the clearest mention, whatever the order"},
		{Fixture: "la ⟦SCP Vernaz¦org.company⟧, notaires associés à Gap", Why: "notaries are no counsel"},
		{Fixture: "la ⟦SELARL PHARMACIE VERNAZ¦org.company⟧ a conclu", Why: "a pharmacy"},
		{Fixture: "les ⟦SCP VERNAZ-OTTOLI¦org.lawfirm⟧, ⟦BRUGNON¦org.lawfirm⟧ et Maître Roy, avoués", Why: "several firms"},
		{Fixture: "la SCP de notaires a reçu l'acte", Why: "no name"},
	})
}

func TestPublic(t *testing.T) {
	entitiestest.Run(t, organisation.Recognizer(), []entitiestest.Case{
		{Fixture: "la ⟦caisse primaire d'assurance maladie du Gard¦org.public⟧ demande", Why: "with its place"},
		{Fixture: "la ⟦caisse d'allocations familiales¦org.public⟧ a réclamé", Why: "complete without a place"},
		{Fixture: "la ⟦caisse de mutualité sociale agricole (MSA) d'Auvergne¦org.public⟧ a", Why: "an acronym inside"},
		{Fixture: "la ⟦C.P.A.M. du Gard¦org.public⟧ a conclu", Why: "dotted"},
		{Fixture: "le ⟦ministre de l'intérieur¦org.public⟧ demande", Why: "lower-case complement, stopped by the verb"},
		{Fixture: "le ⟦préfet du Gard¦org.public⟧ a refusé", Why: "prefect with a place"},
		{Fixture: "le préfet a refusé", Why: "no name"},
		{Fixture: "la ⟦commune de Gap¦org.public⟧ demande au tribunal", Why: "a commune that acts"},
		{Fixture: "sur le territoire de la commune de Gap", Why: "a commune as a territory"},
		{Fixture: "la ⟦C. P. A. M. du Gard¦org.public⟧ a conclu", Why: "letters apart"},
		{Fixture: "avocat du ⟦ministre de la justice¦org.public⟧ et de la ⟦SCP Vernaz¦org.lawfirm⟧, avocat", Why: "the complement stops before the next body"},
		{Fixture: "le ministère public requiert", Why: "the prosecution is no ministry"},
		{Fixture: "l'⟦Agence régionale de santé d'Occitanie¦org.public⟧ a", Why: "a complement with its place"},
		{Fixture: "la ⟦caisse\nprimaire d'assurance maladie du Gard¦org.public⟧", Why: "a line break inside the phrase"},
		{Fixture: "le ministère d'avocat est obligatoire", Why: "no body"},
		{Fixture: "la ⟦caisse régionale de crédit agricole mutuel de Normandie¦org.company⟧ a", Why: "a bank"},
		{Fixture: "le ⟦syndicat des copropriétaires de la résidence Les Ormes¦org.company⟧, sise", Why: "a co-ownership"},
		{Fixture: "le syndicat des copropriétaires soutient", Why: "no name"},
	})
}

func TestEstablishments(t *testing.T) {
	entitiestest.Run(t, organisation.Recognizer(), []entitiestest.Case{
		{Fixture: "au ⟦lycée Jean-Moulin¦org.establishment⟧", Why: "school"},
		{Fixture: "hospitalisé à l'⟦hôpital de Gap¦org.establishment⟧", Why: "hospital with its town"},
		{Fixture: "écroué à la ⟦maison d'arrêt de Gap¦org.establishment⟧", Why: "prison"},
		{Fixture: "il a dîné au ⟦restaurant Le Sémaphore¦org.establishment⟧", Why: "a shop with its sign"},
		{Fixture: "il a dîné dans un restaurant de Mulhouse", Why: "a shop with its town only"},
		{Fixture: "à l'Hôtel de Ville de Gap", Why: "the town hall is no hotel"},
		{Fixture: "il a été conduit à l'hôpital", Why: "no name"},
		{Fixture: "l'hôtel a été vendu par M. Roy", Why: "no name"},
	})
}

func TestTails(t *testing.T) {
	if entities.LookupWord(entities.Fold("discount")) == 0 {
		t.Skip("the lexicon holds no words yet")
	}
	entitiestest.Run(t, organisation.Recognizer(), []entitiestest.Case{
		{Fixture: "La société ⟦Corniche discount¦org.company⟧ soutient. La société ⟦Corniche discount¦org.company⟧ a payé.", Why: "what always follows belongs to the name"},
		{Fixture: "La société ⟦Corniche¦org.company⟧ soutient. La société ⟦Corniche¦org.company⟧ a payé.", Why: "verbs do not"},
	})
}

// TestCommonWords needs the words of the lexicon.
func TestCommonWords(t *testing.T) {
	if entities.LookupWord(entities.Fold("orange")) == 0 {
		t.Skip("the lexicon holds no words yet")
	}
	entitiestest.Run(t, organisation.Recognizer(), []entitiestest.Case{
		{Fixture: "la société ⟦Orange¦org.company⟧ a payé. Une orange. Orange mécanique", Why: "a common word is not followed"},
	})
}
