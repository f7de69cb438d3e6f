package policy

// Outcome is what the gate lets be made of a decision before anything is redacted.
type Outcome string

// The outcomes, from the weakest to the strongest. The empty outcome is [RefuseAll].
const (
	// PublishWhole lets the whole decision be redacted and published.
	PublishWhole Outcome = "publish"
	// WithholdReasons lets the head and the ruling be published, with "[...]" between them.
	WithholdReasons Outcome = "withhold-reasons"
	// PublishExtract lets the heading and the ruling alone be published.
	PublishExtract Outcome = "extract"
	// RefuseAll lets nothing be published.
	RefuseAll Outcome = "refuse"
)

// Outcomes lists the outcomes from the weakest to the strongest.
func Outcomes() []Outcome {
	return []Outcome{PublishWhole, WithholdReasons, PublishExtract, RefuseAll}
}

// Strength orders the outcomes. The empty one and one that nobody defined are
// as strong as [RefuseAll].
func (o Outcome) Strength() int {
	for i, known := range Outcomes() {
		if o == known {
			return i
		}
	}
	return len(Outcomes()) - 1
}

// GateRules say what becomes of a decision for what is known of the case. What
// is left empty refuses.
type GateRules struct {
	// Unknown is for data that are needed and not known.
	Unknown Outcome `json:"unknown,omitempty"`
	// Contradiction is for data that contradict each other.
	Contradiction Outcome `json:"contradiction,omitempty"`
	// NotPublic is for a decision that was not pronounced publicly.
	NotPublic Outcome `json:"not_public,omitempty"`
	// NotFinal is for a criminal decision that is not final, or of a court whose decisions are not open.
	NotFinal Outcome `json:"not_final,omitempty"`
	// Chambers is for a public decision after a hearing in chambers ("chambre du conseil").
	Chambers Outcome `json:"chambers,omitempty"`
	// Extract is for a decision of which only an extract is public.
	Extract Outcome `json:"extract,omitempty"`
	// Secret is for reasons that are flagged as holding a business secret.
	Secret Outcome `json:"secret,omitempty"`
}

// openGate is the gate of open data in the judicial courts: reasons are
// withheld after a hearing in chambers, an extract is published where only an
// extract is public (COJ R111-11), and all doubt refuses.
func openGate() GateRules { return GateRules{Chambers: WithholdReasons, Extract: PublishExtract} }

// noGate lets everything pass, for uses that publish nothing.
func noGate() GateRules {
	return GateRules{PublishWhole, PublishWhole, PublishWhole, PublishWhole, PublishWhole, PublishWhole, PublishWhole}
}
