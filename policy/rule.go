package policy

import (
	"slices"

	"github.com/estompe/estompe/entities"
)

// Rule says what is done with the mentions that it matches, and why.
type Rule struct {
	// ID names the rule in reports ("judge").
	ID string `json:"id"`
	// When says which mentions the rule is for.
	When Match `json:"when,omitzero"`
	// Action is what is done; empty is [Mask].
	Action Action `json:"action"`
	// Style is how a hidden mention is replaced; empty leaves it to the policy.
	Style Style `json:"style,omitempty"`
	// Ground is the reason in law.
	Ground Ground `json:"ground,omitempty"`
	// Decider is who decides: the statute itself, or somebody under it.
	Decider Decider `json:"decider,omitempty"`
	// Cite names the provisions by concept, the chief one first; see [Citations].
	Cite []CitationID `json:"cite,omitempty"`
	// OnRequest is what may be decided instead in one case, and by whom; empty if nothing may.
	OnRequest []Request `json:"on_request,omitempty"`
	// Propose asks that a human be shown the mention, though it is kept.
	Propose bool `json:"propose,omitempty"`
	// Note says what is uncertain, for who reads the policy.
	Note Words `json:"note,omitzero"`
}

// Request is the treatment that may be decided in one case instead of a rule's own.
type Request struct {
	Action  Action       `json:"action"`
	Style   Style        `json:"style,omitempty"`
	Ground  Ground       `json:"ground,omitempty"`
	Decider Decider      `json:"decider,omitempty"`
	Cite    []CitationID `json:"cite,omitempty"`
}

// Match says which mentions a rule is for. Every field that is given must fit;
// one that is left empty fits anything. Names fit what lies below them: "id"
// fits "id.nir".
type Match struct {
	// Classes are the classes of mentions ([Classes]), any of them. A mention is in one class only.
	Classes []ClassID `json:"classes,omitempty"`
	// Kinds are the kinds, any of them.
	Kinds []entities.Kind `json:"kinds,omitempty"`
	// Roles are the roles, any of them; a mention without a role fits only where none is asked.
	Roles []entities.Role `json:"roles,omitempty"`
	// Zones are the zones, any of them.
	Zones []entities.Zone `json:"zones,omitempty"`
	// Subs are the sub-kinds of a secret, any of them.
	Subs []string `json:"subs,omitempty"`
	// InCompany asks that a person's name stand inside a company's name, or that it do not.
	InCompany *bool `json:"in_company,omitempty"`
	// Flags must all be set.
	Flags Flags `json:"flags,omitzero"`
	// Without must all be unset.
	Without Flags `json:"without,omitzero"`
	// MinConfidence is the least confidence, 0 to 100.
	MinConfidence int `json:"min_confidence,omitempty"`
	// NoRole asks that the mention have no role.
	NoRole bool `json:"no_role,omitempty"`
	// NoDoubt asks that nothing speak for a human's look.
	NoDoubt bool `json:"no_doubt,omitempty"`
}

// Fits tells whether the match is for f.
func (m *Match) Fits(f Facts) bool {
	var class ClassID
	if len(m.Classes) > 0 {
		class, _ = ClassOf(f)
	}
	return m.fits(&f, class)
}

// fits is Fits for facts whose class is known.
func (m *Match) fits(f *Facts, class ClassID) bool {
	if len(m.Classes) > 0 && !slices.Contains(m.Classes, class) {
		return false
	}
	if len(m.Kinds) > 0 && !slices.ContainsFunc(m.Kinds, f.Kind.In) {
		return false
	}
	if len(m.Roles) > 0 && !slices.ContainsFunc(m.Roles, f.Role.In) {
		return false
	}
	if len(m.Zones) > 0 && !slices.Contains(m.Zones, f.Zone) || len(m.Subs) > 0 && !slices.Contains(m.Subs, f.Sub) {
		return false
	}
	if m.InCompany != nil && *m.InCompany != f.InCompany || m.NoRole && f.Role != "" || m.NoDoubt && f.Doubt != "" {
		return false
	}
	return f.Flags&m.Flags == m.Flags && f.Flags&m.Without == 0 && f.Confidence >= m.MinConfidence
}
