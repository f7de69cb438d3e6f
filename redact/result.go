package redact

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy"
)

// Result is a redacted text and the account of it.
type Result struct {
	// Text is the redacted text.
	Text string
	// Spans are all mentions, hidden or kept, sorted by their place in the source.
	Spans []Span
	// Withheld are the stretches of zones that were taken out whole.
	Withheld []Withheld
	// Complements are values beside the mentions that are hidden so that what is
	// left gives no hidden value back ([Analysis.ValueLeaks]).
	Complements []Complement
	// Policy is the policy's name, Digest its digest.
	Policy, Digest string
}

// Withheld is a stretch of the text that was taken out with all that it holds.
type Withheld struct {
	// Zones are the zones that it is made of, in text order.
	Zones []entities.Zone
	// Source and Out are the places in the source and in the redacted text, in bytes.
	Source, Out entities.Span
}

// Span is a mention with what became of it. It holds no word of the source.
type Span struct {
	// Source is the place in the source, Out the place in the redacted text, in bytes.
	Source, Out entities.Span
	Kind        entities.Kind
	Role        entities.Role
	Sub         string
	Zone        entities.Zone
	// Entity numbers what the mention refers to, from 1.
	Entity int
	// Confidence is between 0 and 100.
	Confidence int
	// Rule found the mention.
	Rule string
	// Doubt says why a human should look; empty if none.
	Doubt string
	// Decision is what the policy said.
	Decision policy.Decision
	// Replacement stands in the text for a hidden mention; empty where it is
	// kept or where the replacement of a longer one covers it.
	Replacement string
	// Range is the bracket that stands for a value; nil if none does.
	Range *Range
	// Hidden tells whether no byte of the mention is left in the text.
	Hidden bool
	// Shielded tells that a citation, court or bar around the mention kept it.
	Shielded bool
}

// Count tells how many spans are hidden and kept.
func (r *Result) Count() (hidden, kept int) {
	for _, s := range r.Spans {
		if s.Hidden {
			hidden++
		} else {
			kept++
		}
	}
	return hidden, kept
}

// Action is what became of the mention: what the policy decided, [policy.Keep]
// where a shield kept it, and [policy.Mask] for a mention to be kept that the
// replacement of a hidden one covers.
func (s Span) Action() policy.Action {
	switch {
	case s.Shielded:
		return policy.Keep
	case s.Hidden && s.Decision.Action == policy.Keep:
		return policy.Mask
	case !s.Hidden:
		return policy.Keep
	}
	return s.Decision.Action
}
