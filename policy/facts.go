package policy

import (
	"encoding/json"
	"slices"

	"github.com/estompe/estompe/entities"
)

// Facts is what a policy may know of a mention: never its text.
type Facts struct {
	Kind entities.Kind
	Role entities.Role
	Zone entities.Zone
	// Sub is the sub-kind of a secret.
	Sub string
	// Confidence is between 0 and 100.
	Confidence int
	// InCompany says that a person's name stands inside a company's name.
	InCompany bool
	// Doubt says why a human should look; empty if nothing does.
	Doubt string
	// Flags are what the case data say of the entity that is mentioned.
	Flags Flags
	// Hide and Keep number, from 1, the term of [Case.Hide] and of [Case.Keep] that the mention is; 0 if none.
	Hide, Keep int
}

// Of gives the facts of a mention about which the case data say nothing.
func Of(m entities.Mention) Facts {
	return Facts{
		Kind: m.Kind, Role: m.Role, Zone: m.Zone, Sub: m.Sub,
		Confidence: m.Confidence, InCompany: m.InCompany, Doubt: m.Doubt,
	}
}

// Flags is a set of things that the court knows of a person, company or value
// and that the text alone does not tell for sure. They hold for every mention
// that belongs to the entity: a minor's address is flagged as the minor's name.
type Flags uint32

// The flags.
const (
	// Minor is a person who is a minor, or was one at the time of the facts.
	Minor Flags = 1 << iota
	// SexualVictim is a victim of a sexual assault or abuse.
	SexualVictim
	// Consent is the written consent of the person to being named.
	Consent
	// Adopted is a fully adopted person, whose birth filiation is protected.
	Adopted
	// AnonymousWitness is a witness whose identity or address is protected.
	AnonymousWitness
	// IntelligenceAgent is an agent, source or collaborator of an intelligence service.
	IntelligenceAgent
	// AnonymousOfficer is an investigator, customs or prison officer authorised to appear by number.
	AnonymousOfficer
	// Undercover is an officer or civilian under a borrowed identity.
	Undercover
	// ProtectedUnit is a member of a unit listed by arrêté.
	ProtectedUnit
	// Repentant is a protected collaborator of justice ("repenti") or a member of the family.
	Repentant
	// AdLitem is a professional who represents a party in this very case.
	AdLitem
	// LayJudge is a judge who is not a magistrat: commercial or labour judge, assessor, juror.
	LayJudge
	// SoleTrader is a natural person behind a business and its SIREN.
	SoleTrader
	// NamedAfterPerson is a company that bears a person's name.
	NamedAfterPerson
	// Claimed is a value for which a holder claims secrecy.
	Claimed
	// Old is a value older than five years, presumed not secret any more (C. com. R463-14).
	Old
	// NamesParty is a web address that bears a hidden name.
	NamesParty
)

// names of the flags, in the order of their bits.
var flagNames = [...]string{
	"minor", "sexual-victim", "consent", "adopted", "anonymous-witness", "intelligence-agent", "anonymous-officer",
	"undercover", "protected-unit", "repentant", "ad-litem", "lay-judge", "sole-trader", "named-after-person",
	"claimed", "old", "names-party",
}

// Names lists the flags that are set, in their order.
func (f Flags) Names() []string {
	var names []string
	for i, name := range flagNames {
		if f&(1<<i) != 0 {
			names = append(names, name)
		}
	}
	return names
}

// MarshalJSON writes the flags as a list of names.
func (f Flags) MarshalJSON() ([]byte, error) { return json.Marshal(f.Names()) }

// KnownNames lists the names of all flags.
func (Flags) KnownNames() []string { return slices.Clone(flagNames[:]) }

// SetNames sets the flags from names. It gives the place of the first name that
// is unknown or stands twice, or -1.
func (f *Flags) SetNames(names []string) (bad int) {
	var set Flags
	for i, name := range names {
		bit := slices.Index(flagNames[:], name)
		if bit < 0 || set&(1<<bit) != 0 {
			return i
		}
		set |= 1 << bit
	}
	*f = set
	return -1
}

// UnmarshalJSON reads a list of names.
func (f *Flags) UnmarshalJSON(data []byte) error {
	var named struct {
		Flags Flags `json:"flags"`
	}
	if err := decode(`{"flags":`+string(data)+`}`, &named); err != nil {
		return err
	}
	*f = named.Flags
	return nil
}
