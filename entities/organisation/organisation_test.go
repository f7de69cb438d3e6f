package organisation_test

import (
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/entities/organisation"
)

func TestForms(t *testing.T) {
	entitiestest.Run(t, organisation.Recognizer(), []entitiestest.Case{
		{"La ⟦SARL Valmorin¦org.company⟧ a conclu au rejet.", "a form before a name belongs to it"},
		{"la ⟦S.A.R.L. VALMORIN¦org.company⟧, représentée par son gérant", "a dotted form; the comma ends the name"},
		{"la ⟦SCI de la Garrigue¦org.company⟧ demande", "a preposition after the form is part of the name"},
		{"la ⟦SCI DE LA GARRIGUE¦org.company⟧ C/ M. Vidal", "the same in capitals, before an opponent"},
		{"la ⟦SARL Le 14 rue des Tanneurs¦org.company⟧ justifie", "a name made of an address"},
		{"la ⟦société anonyme Valmorin¦org.company⟧ soutient", "a form in words belongs to the name beside it"},
		{"la ⟦société civile d'exploitation agricole Les Ormes¦org.company⟧ (la SCEA)", "a long form; the bare form behind it is no name"},
		{"la ⟦société anonyme (SA) Valmorin¦org.company⟧ soutient", "the form given twice"},
		{"la société ⟦Valmorin SA¦org.company⟧ soutient", "a form behind the name"},
		{"la société ⟦KALTBERG GmbH¦org.company⟧ soutient", "a foreign form"},
		{"⟦VALMORIN¦org.company⟧, SARL au capital de 8 000 euros", "a form behind a comma announces, but does not belong"},
		{"la ⟦SARL DUPONT ET FILS¦org.company⟧ et M. Martin", "names inside the company; the person after it is left"},
		{"la ⟦SARL Valmorin¦org.company⟧ et la ⟦SCI Ormeval¦org.company⟧", "two companies side by side"},
		{"la ⟦SARL\u00a0Valmorin¦org.company⟧ a conclu", "no-break space"},
		{"la ⟦SARL\r\nValmorin¦org.company⟧ a conclu", "a line break between form and name"},
		{"la ⟦SAS Éve\u0301a¦org.company⟧ conclut", "decomposed accent"},
		{"Elle a vendu sa maison et sa voiture.", "the possessive is no form"},
		{"Sa Majesté", "the possessive with a capital is no form"},
		{"la SARL a été liquidée", "a form without a name is no mention"},
		{"la société a été liquidée", "a noun without a name is no mention"},
	})
}

func TestSociety(t *testing.T) {
	entitiestest.Run(t, organisation.Recognizer(), []entitiestest.Case{
		{"la société ⟦Valmorin¦org.company⟧ soutient", "the noun does not belong to the name"},
		{"Société ⟦VALMORIN HOLDING¦org.company⟧ représentée par", "capitals stop at lower case"},
		{"la société ⟦Valmorin transports¦org.company⟧ soutient", "a word of the trade in lower case"},
		{"les sociétés ⟦Valmorin¦org.company⟧, ⟦Ormeval¦org.company⟧ et ⟦Kaltberg¦org.company⟧ ont conclu", "a list"},
		{"la société ⟦Valmorin¦org.company⟧ et M. Dupont ont conclu", "the person beside the company is left"},
		{"la société de droit allemand ⟦Kaltberg¦org.company⟧ conclut", "words of description are gone over"},
		{"la compagnie d'assurances ⟦Valmorin¦org.company⟧ conclut", "an insurer"},
		{"exerçant sous l'enseigne « ⟦Le Relais¦org.company⟧ »", "a sign in quotes"},
		{"la société ⟦Valmorin¦org.company⟧, venant aux droits de la société ⟦Ormeval¦org.company⟧,", "a predecessor"},
		{"la société ⟦Valmorin¦org.company⟧ à verser 300 euros à M. Dupont", "the verb ends the name"},
		{"au registre du commerce et des sociétés de Paris", "the register is no company"},
		{"l'impôt sur les sociétés", "the tax is no company"},
	})
}

func TestDefined(t *testing.T) {
	entitiestest.Run(t, organisation.Recognizer(), []entitiestest.Case{
		{"la ⟦société vosgienne de granit¦org.company⟧ (⟦SVG¦org.company⟧) a conclu. La ⟦SVG¦org.company⟧ soutient.", "an acronym that is the initials makes the words a name, and is followed"},
		{"la société ⟦Valmorin transport¦org.company⟧ (ci-après « ⟦VTK¦org.company⟧ »). La ⟦VTK¦org.company⟧ soutient que", "an alias in quotes is followed"},
		{"la société ⟦Ormevaltex¦org.company⟧ a payé. ⟦Ormevaltex¦org.company⟧ soutient", "a name that is no word is found bare"},
		{"la société ⟦Dupont¦org.company⟧ a payé. M. Dupont soutient. Dupont ajoute.", "a surname is not followed"},
		{"la société ⟦Ormevaltex¦org.company⟧ (le bailleur) a payé", "a common noun is no alias"},
	})
}

func TestFirms(t *testing.T) {
	entitiestest.Run(t, organisation.Recognizer(), []entitiestest.Case{
		{"les observations de la ⟦SCP Vernaz, Ottoli et Brugnon¦org.lawfirm⟧, avocat de la société ⟦Valmorin¦org.company⟧", "partners with commas"},
		{"représentée par la ⟦SELARL VERNAZ - OTTOLI¦org.lawfirm⟧, avocats au barreau", "spaced hyphens"},
		{"Me Léa Ottoli de la ⟦SELARL CABINET OTTOLI AVOCATS¦org.lawfirm⟧, avocat", "counsel in capitals is part of the name"},
		{"la ⟦SARL Vernaz, Ottoli et Brugnon¦org.lawfirm⟧, avocat de Mme Roy", "a firm of counsel in a company's form"},
		{"la ⟦SELARL Vernaz¦org.company⟧, ès qualités de liquidateur de la société ⟦Valmorin¦org.company⟧", "trustees are no counsel"},
		{"la ⟦SELARL Marie Vernaz¦org.company⟧, mandataire judiciaire. Attendu que la ⟦SELARL Vernaz Marie¦org.company⟧ soutient", "settled by the clearest mention, whatever the order"},
		{"la ⟦SCP Vernaz¦org.company⟧, notaires associés à Gap", "notaries are no counsel"},
		{"la ⟦SELARL PHARMACIE VERNAZ¦org.company⟧ a conclu", "a pharmacy"},
		{"les ⟦SCP VERNAZ-OTTOLI¦org.lawfirm⟧, ⟦BRUGNON¦org.lawfirm⟧ et Maître Roy, avoués", "several firms"},
		{"la SCP de notaires a reçu l'acte", "no name"},
	})
}

func TestPublic(t *testing.T) {
	entitiestest.Run(t, organisation.Recognizer(), []entitiestest.Case{
		{"la ⟦caisse primaire d'assurance maladie du Gard¦org.public⟧ demande", "with its place"},
		{"la ⟦caisse d'allocations familiales¦org.public⟧ a réclamé", "complete without a place"},
		{"la ⟦caisse de mutualité sociale agricole (MSA) d'Auvergne¦org.public⟧ a", "an acronym inside"},
		{"la ⟦C.P.A.M. du Gard¦org.public⟧ a conclu", "dotted"},
		{"le ⟦ministre de l'intérieur¦org.public⟧ demande", "lower-case complement, stopped by the verb"},
		{"le ⟦préfet du Gard¦org.public⟧ a refusé", "prefect with a place"},
		{"le préfet a refusé", "no name"},
		{"la ⟦commune de Gap¦org.public⟧ demande au tribunal", "a commune that acts"},
		{"sur le territoire de la commune de Gap", "a commune as a territory"},
		{"le ministère d'avocat est obligatoire", "no body"},
		{"la ⟦caisse régionale de crédit agricole mutuel de Normandie¦org.company⟧ a", "a bank"},
		{"le ⟦syndicat des copropriétaires de la résidence Les Ormes¦org.company⟧, sise", "a co-ownership"},
		{"le syndicat des copropriétaires soutient", "no name"},
	})
}

func TestEstablishments(t *testing.T) {
	entitiestest.Run(t, organisation.Recognizer(), []entitiestest.Case{
		{"au ⟦lycée Jean-Moulin¦org.establishment⟧", "school"},
		{"hospitalisé à l'⟦hôpital de Gap¦org.establishment⟧", "hospital with its town"},
		{"écroué à la ⟦maison d'arrêt de Gap¦org.establishment⟧", "prison"},
		{"il a été conduit à l'hôpital", "no name"},
		{"l'hôtel a été vendu par M. Roy", "no name"},
	})
}

// TestCommonWords needs the words of the lexicon.
func TestCommonWords(t *testing.T) {
	if entities.LookupWord(entities.Fold("orange")) == 0 {
		t.Skip("the lexicon holds no words yet")
	}
	entitiestest.Run(t, organisation.Recognizer(), []entitiestest.Case{
		{"la société ⟦Orange¦org.company⟧ a payé. Une orange. Orange mécanique", "a common word is not followed"},
	})
}
