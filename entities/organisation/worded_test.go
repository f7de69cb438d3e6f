package organisation_test

import (
	"testing"

	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/entities/organisation"
)

func TestWorded(t *testing.T) {
	entitiestest.Run(t, organisation.Recognizer(), []entitiestest.Case{
		{Fixture: "appartenant à la ⟦Compagnie bourguignonne de remorquage¦org.company⟧,", Why: "an adjective and a complement in plain words behind a capital"},
		{Fixture: "la ⟦Société gersoise de crédit¦org.company⟧ conclut", Why: "an adjective no list knows"},
		{Fixture: "la ⟦Société pour la sauvegarde des étangs et de la faune de Brenne¦org.company⟧ soutient", Why: "what a society is for"},
		{Fixture: "auprès de la ⟦Compagnie alpine de cautions et garanties¦org.company⟧", Why: "\"et\" and a noun end the complement"},
		{Fixture: "la ⟦Caisse autonome de retraite des pilotes-lamaneurs¦org.public⟧", Why: "a hyphen between plain words; a pension fund"},
		{Fixture: "la ⟦Caisse\u00a0autonome de retraite des pilotes¦org.public⟧", Why: "no-break space"},
		{Fixture: "la compagnie bourguignonne de remorquage conclut", Why: "without the capital it is any company"},
		{Fixture: "la Société requérante de la marchandise conclut", Why: "a word of procedure is no name"},
		{Fixture: "le droit de l'Union européenne de la concurrence", Why: "the European Union is no party"},
		{Fixture: "Compagnie bourguignonne de remorquage qui navigue", Why: "at the start of a sentence the capital says nothing"},
	})
}

func TestCalled(t *testing.T) {
	entitiestest.Run(t, organisation.Recognizer(), []entitiestest.Case{
		{Fixture: "La société ⟦Valmorin Transports Internationaux¦org.company⟧, dont le siège est à Tours, ci-après « ⟦Valtrans¦org.company⟧ », expose. ⟦Valtrans¦org.company⟧ ajoute", Why: "the alias stands behind the seat"},
		{Fixture: "La société ⟦Valmorin Transports¦org.company⟧ dont le siège est à Tours (ci-après dénommée la société ⟦VTI¦org.company⟧)", Why: "the alias in capitals without quotes"},
		{Fixture: "La société ⟦Kaltberg GmbH¦org.company⟧ conclut. ⟦Kaltberg¦org.company⟧ ajoute", Why: "the name is followed without its foreign form"},
		{Fixture: "La société ⟦Valmorin¦org.company⟧, dont le siège est à Tours, ci-après « le Bailleur »,", Why: "a part in the contract is no name"},
		{Fixture: "La société ⟦Valmorin¦org.company⟧, dont le siège est à Tours, ci-après « la Banque »,", Why: "the same, of a bank"},
		{Fixture: "La société ⟦Valmorin¦org.company⟧ et M. Roy, ci-après « Roy », ont conclu", Why: "a person stands between"},
	})
}

func TestPlainTails(t *testing.T) {
	entitiestest.Run(t, organisation.Recognizer(), []entitiestest.Case{
		{Fixture: "le ⟦syndicat CFDT des métiers du livre de l'Orne¦org.company⟧ intervient", Why: "the trade of a union's branch"},
		{Fixture: "l'⟦association Marcher en Corbières¦org.company⟧ soutient", Why: "a name that is a phrase"},
		{Fixture: "l'⟦association Marcher¦org.company⟧ soutient que M. Roy", Why: "a verb ends the name"},
		{Fixture: "la ⟦SARL Atelier de couture Bel Canto¦org.company⟧ conclut", Why: "plain words between the trade and the name"},
		{Fixture: "la ⟦SARL Valmorin¦org.company⟧ de la somme due Me Roy", Why: "no trade before, no name behind"},
		{Fixture: "assuré par ⟦Groupama Loire Bretagne¦org.company⟧", Why: "an insurer's region without a preposition"},
		{Fixture: "la ⟦caisse de mutualité sociale agricole Ardèche Drôme Loire¦org.public⟧", Why: "départements without a preposition"},
		{Fixture: "le ⟦syndicat intercommunal de distribution en eau potable de la vallée de l'Isle¦org.public⟧", Why: "what the body deals in"},
		{Fixture: "le comité technique du ⟦ministère de la culture¦org.public⟧ en application de l'article 3", Why: "a turn with \"en\" is no part of the body"},
		{Fixture: "l'⟦office public de l'habitat Ardenne Logis¦org.public⟧ a assigné", Why: "the body's own name behind its kind"},
		{Fixture: "la ⟦communauté de communes Cœur de Beauce¦org.public⟧ a délibéré", Why: "communes that chose a name"},
		{Fixture: "l'⟦université de Bretagne occidentale¦org.public⟧ a recruté", Why: "an adjective ends the name"},
		{Fixture: "l'arrêté par lequel le ⟦maire de Valfleury-sur-Orb¦org.public⟧ a refusé", Why: "a mayor is the body he acts for"},
		{Fixture: "la délibération du ⟦conseil municipal de Valfleury-sur-Orb¦org.public⟧", Why: "a council"},
		{Fixture: "La ⟦commune de Valfleury-sur-Orb¦org.public⟧ et son assureur contestent", Why: "a commune that begins a sentence is its subject"},
		{Fixture: "Il habite dans la commune de Valfleury-sur-Orb", Why: "a territory"},
		{Fixture: "le ⟦haut-commissaire de la République en Nouvelle-Calédonie¦org.public⟧", Why: "\"en\" before the territory"},
		{Fixture: "la ⟦caisse de prévoyance sociale de la Polynésie française¦org.public⟧", Why: "an adjective ends the territory"},
		{Fixture: "la ⟦fédération CGT des cheminots¦org.company⟧", Why: "a federation's trade"},
		{Fixture: "la ⟦SAFER de Bourgogne¦org.company⟧ a exercé", Why: "a land agency"},
		{Fixture: "la société ⟦Les Tourneurs réunis¦org.company⟧ conclut", Why: "a participle ends the name"},
		{Fixture: "la société ⟦Lux Brau S.à r.l.¦org.company⟧ conclut", Why: "the form of Luxembourg"},
		{Fixture: "à la ⟦SCEA de la Borie Basse¦org.company⟧ 12 ha de terres", Why: "a measure behind the name"},
		{Fixture: "la ⟦SCI GAD 95¦org.company⟧ a refusé", Why: "a number ends the name, though \"a\" is short for an area"},
		{Fixture: "appelé la ⟦Mutuelle nationale territoriale¦org.company⟧ en cause", Why: "two adjectives behind a capital"},
		{Fixture: "à la ⟦maison d'enfants La Clairière¦org.establishment⟧,", Why: "a children's home"},
		{Fixture: "le maire a refusé", Why: "a mayor of nowhere names nothing"},
		{Fixture: "le ministre Roy a refusé", Why: "a minister's surname is no body"},
		{Fixture: "placé au ⟦foyer de l'enfance d'Ussel¦org.establishment⟧", Why: "a children's home"},
		{Fixture: "née à la ⟦maternité de Pontivy¦org.establishment⟧", Why: "a maternity ward"},
		{Fixture: "son congé de maternité de seize semaines", Why: "the leave is no ward"},
		{Fixture: "LA ⟦SCP VERNAZ-ROY¦org.lawfirm⟧ AVOUES A LA COUR", Why: "counsel's calling in capitals is no part of the firm"},
	})
}
