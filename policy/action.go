package policy

// Action is what is done with a mention.
type Action string

// The actions, from the weakest to the strongest. The empty action is [Mask].
const (
	// Keep leaves the mention in clear; it is a recorded decision, too.
	Keep Action = "keep"
	// Generalize leaves a part or a range: the year of a date, a bracket of values.
	Generalize Action = "generalize"
	// Pseudonymize replaces the mention; mentions of one entity get one replacement.
	Pseudonymize Action = "pseudonymize"
	// Mask replaces the mention; that two mentions are one entity need not be seen.
	Mask Action = "mask"
	// Withhold takes out the whole zone that the mention stands in.
	Withhold Action = "withhold"
	// Refuse publishes nothing of the decision.
	Refuse Action = "refuse"
)

// Actions lists the actions from the weakest to the strongest.
func Actions() []Action {
	return []Action{Keep, Generalize, Pseudonymize, Mask, Withhold, Refuse}
}

// Hides tells whether a leaves less than the whole mention in clear. An action
// that nobody defined hides.
func (a Action) Hides() bool { return a != Keep }

// orMask writes out what the empty action stands for.
func (a Action) orMask() Action {
	if a == "" {
		return Mask
	}
	return a
}

// Strength orders the actions: [Keep] is 0, [Refuse] 5. The empty action and one
// that nobody defined are as strong as [Mask].
func (a Action) Strength() int {
	for i, known := range Actions() {
		if a == known {
			return i
		}
	}
	return Mask.Strength()
}
