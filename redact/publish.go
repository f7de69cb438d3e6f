package redact

import (
	"fmt"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy"
)

// Publication is a decision as it may be published.
type Publication struct {
	*Result
	// Verdict is what the gate said: the whole, without reasons, an extract; with its reasons.
	Verdict policy.Verdict
}

// RefusedError says that the decision may not be published, and why. It holds no text.
type RefusedError struct{ Verdict policy.Verdict }

// Error implements error.
func (e *RefusedError) Error() string {
	if len(e.Verdict.Reasons) == 0 {
		return "redact: publication refused"
	}
	r := e.Verdict.Reasons[0]
	if r.Path == "" {
		return fmt.Sprintf("redact: publication refused: %s", r.Code)
	}
	return fmt.Sprintf("redact: publication refused: %s (%s)", r.Code, r.Path)
}

// Publish asks the gate whether the decision may be published under the
// policy, from what [Case.Court] says, and makes what may be: the whole, the
// text without its reasons, or the extract. Unknown or contradictory case data,
// zones that are not sure enough to take one out, and a policy with a fatal
// fault give an error and no text; a refusal is a [*RefusedError].
func (a *Analysis) Publish(p policy.Policy) (*Publication, error) {
	ready, err := prepare(p)
	if err != nil {
		return nil, err
	}
	return ready.Publish(a)
}

// zones gives the zones of the text with the least confidence of each.
func (a *Analysis) zones() map[entities.Zone]int {
	out := map[entities.Zone]int{}
	for _, s := range a.text.Sections() {
		if c, ok := out[s.Zone]; !ok || s.Confidence < c {
			out[s.Zone] = s.Confidence
		}
	}
	return out
}
