package secret

import (
	"testing"

	"github.com/estompe/estompe/entities"
)

// TestHealthIsKeptInDoubt holds that a finding about health that the model is in
// two minds about stays.
func TestHealthIsKeptInDoubt(t *testing.T) {
	for _, row := range []struct {
		kind         entities.Kind
		rules, model int
		want         bool
		why          string
	}{
		{entities.KindMedicalSecret, 80, enough + 20, true, "both agree"},
		{entities.KindMedicalSecret, 80, enough - doubted, true, "the model is in two minds"},
		{entities.KindMedicalSecret, 80, enough - doubted - 1, false, "the model is sure against"},
		{entities.KindMedicalSecret, 40, enough - 2, false, "the rules were not sure either"},
		{entities.KindBusinessSecret, 80, enough - 2, false, "no matter of health"},
		{entities.KindMedicalSecret, 40, enough, true, "the model is sure where the rules were not"},
	} {
		c := candidate{kind: row.kind, sure: row.rules}
		new(finder).judge(&c, row.model)
		if got := c.sure >= enough; got != row.want {
			t.Errorf("%s: proposed %v", row.why, got)
		}
	}
}

// TestPartsAndFindings holds that a part of a sentence takes no finding's place
// where the finding knows more of it.
func TestPartsAndFindings(t *testing.T) {
	part := verdict{first: 10, last: 30}
	for _, row := range []struct {
		first, last int
		want        bool
		why         string
	}{
		{12, 28, true, "nearly the same"},
		{26, 44, true, "an enumeration goes on behind the comma that ends the part"},
		{4, 12, true, "the finding begins before the part"},
		{26, 28, true, "a finding within the part is found already"},
		{30, 36, false, "side by side"},
		{0, 10, false, "side by side"},
	} {
		if got := part.overrides(&verdict{first: row.first, last: row.last}); got != row.want {
			t.Errorf("%s: %v", row.why, got)
		}
	}
}
