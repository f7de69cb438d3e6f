package redact

import (
	"fmt"
	"log/slog"
	"slices"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy"
	"github.com/estompe/estompe/redact/internal/resolve"
)

// Analysis is a text whose mentions, entities and roles are known. It is
// immutable: any number of policies can be applied to it, concurrently, too.
type Analysis struct {
	text     *entities.Text
	mentions []entities.Mention
	entities []Entity
	court    func() policy.Case // a function: fmt would show case data in a field
	known    []*policy.Facts    // by mention, where more is known than it tells itself; nil if nowhere
	learnt   *[]policy.Facts    // where the last of them stand; a pointer: fmt would show case data in a field
	claims   []int              // the claim that names each mention, from 1; 0 for none; nil without claims
	claimed  func() []Claim
}

// Entity is one person, address, company or other thing of the text.
type Entity struct {
	// ID numbers entities from 1 in the order of first appearance.
	ID   int           `json:"id"`
	Kind entities.Kind `json:"kind"`
	// Role is who a person is.
	Role entities.Role `json:"role,omitempty"`
	// Rivals are the roles that clues speak for, the strongest first.
	Rivals []Rival `json:"rivals,omitempty"`
	// Doubt says why a human should look: "ambiguous" (the name may be that of
	// several persons), "role" (a near-tie between roles); empty if none.
	Doubt string `json:"doubt,omitempty"`
	// Mentions are indexes into [Analysis.Mentions].
	Mentions []int `json:"mentions"`
}

// Rival is a role and the weight of the clues for it.
type Rival struct {
	Role   entities.Role `json:"role"`
	Weight int           `json:"weight"`
}

func entitiesOf(in []resolve.Entity) []Entity {
	out := make([]Entity, len(in))
	for i, e := range in {
		out[i] = Entity{ID: e.ID, Kind: e.Kind, Role: e.Role, Doubt: e.Doubt, Mentions: e.Mentions}
		if len(e.Rivals) == 0 {
			continue
		}
		out[i].Rivals = make([]Rival, len(e.Rivals))
		for j, r := range e.Rivals {
			out[i].Rivals[j] = Rival(r)
		}
	}
	return out
}

// Text returns the decision as recognisers see it. It holds the source.
func (a *Analysis) Text() *entities.Text { return a.text }

// Mentions returns all that was found, sorted by span. The slice is the caller's.
func (a *Analysis) Mentions() []entities.Mention { return slices.Clone(a.mentions) }

// Entities returns the entities; that of number n stands at index n-1. The slice is the caller's.
func (a *Analysis) Entities() []Entity { return slices.Clone(a.entities) }

// Format implements [fmt.Formatter]: no verb shows the source.
func (a Analysis) Format(f fmt.State, _ rune) {
	size := 0
	if a.text != nil {
		size = a.text.Len()
	}
	fmt.Fprintf(f, "redact.Analysis(%d bytes, %d mentions, %d entities)", size, len(a.mentions), len(a.entities))
}

// LogValue implements [slog.LogValuer]: no log shows the source.
func (a Analysis) LogValue() slog.Value { return slog.StringValue(fmt.Sprint(a)) }

// MarshalJSON implements json.Marshaler: no dump shows the source.
func (a Analysis) MarshalJSON() ([]byte, error) { return fmt.Appendf(nil, "%q", fmt.Sprint(a)), nil }
