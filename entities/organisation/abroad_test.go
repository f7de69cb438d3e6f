package organisation

import (
	"testing"

	"github.com/estompe/estompe/entities/entitiestest"
)

func TestForeignForms(t *testing.T) {
	entitiestest.Run(t, Recognizer(), []entitiestest.Case{
		{Fixture: "La société ⟦Brantoli S.p.A.¦org.company⟧, de droit italien, a fait appel.", Why: "Italian, dots, letters of both sizes"},
		{Fixture: "La société ⟦BRANTOLI SPA¦org.company⟧ a fait appel.", Why: "the same without dots"},
		{Fixture: "la société ⟦Keldrum Inc.¦org.company⟧ a assigné", Why: "the dot belongs to the form"},
		{Fixture: "contre la société ⟦Keldrum Inc¦org.company⟧. Elle soutient", Why: "the dot ends the sentence"},
		{Fixture: "Les sociétés ⟦Weiss GmbH & Co. KG¦org.company⟧ et ⟦Delkor B.V.¦org.company⟧ ont conclu.", Why: "a form of four words; a list"},
		{Fixture: "la société danoise ⟦Nordhavn A/S¦org.company⟧ a contesté", Why: "a stroke; the auxiliary behind it stays out"},
		{Fixture: "la société polonaise ⟦Transmar Sp. z o.o.¦org.company⟧, transporteur", Why: "Polish"},
		{Fixture: "⟦Aldermont plc¦org.company⟧, société de droit anglais, appelante", Why: "a small form with nothing before the name"},
		{Fixture: "La ⟦S.R.L. Montecorvo¦org.company⟧ a livré", Why: "a form before the name"},
		{Fixture: "ENTRE :\n\n⟦S.p.A. Ferrantini¦org.company⟧\nayant son siège à Milan", Why: "at the beginning of a line"},
		{Fixture: "et la ⟦SPRL Lambrecht¦org.company⟧ ont conclu", Why: "Belgian"},
		{Fixture: "⟦Magyarfa Kft.¦org.company⟧, société de droit hongrois", Why: "Hungarian, its dot before a comma"},
		{Fixture: "La société tchèque ⟦Vltava s.r.o.¦org.company⟧ fait grief", Why: "small letters with dots"},
		{Fixture: "la société ⟦Zhejiang Hengda Co., Ltd¦org.company⟧ a produit", Why: "a comma inside the form"},
		{Fixture: "la société ⟦AllSport International, Inc.¦org.company⟧ a cédé", Why: "a comma before the form"},
		{Fixture: "la société de droit luxembourgeois ⟦Fiduval S.à r.l.¦org.company⟧, dont", Why: "Luxembourg"},
		{Fixture: "Monsieur Paul N.V. et madame A. S. ont conclu", Why: "initials of persons"},
		{Fixture: "un colis de 3 kg, le vol AB 204 et le bus AS", Why: "letters that only dots make a form"},
		{Fixture: "Monsieur Jean Spa est intimé", Why: "a surname"},
	})
}
