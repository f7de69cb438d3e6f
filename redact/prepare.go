package redact

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy"
)

// Prepared is a policy that holds, ready for any number of analyses: it was
// validated and its digest made once, where [Analysis.Apply] does both again
// for every text. Nothing that is done to it can fail for the policy's sake. It
// is immutable and safe for concurrent use. The zero Prepared has no name and
// no digest, and masks everything.
type Prepared struct {
	policy policy.Policy
	digest string
}

// Prepare validates a policy and copies it: what the caller changes in its own
// afterwards changes nothing here. A fatal fault gives a [*policy.Error].
func Prepare(p policy.Policy) (*Prepared, error) { return prepare(p.Clone()) }

// prepare is [Prepare] for a policy that nobody changes while it is in use.
func prepare(p policy.Policy) (*Prepared, error) {
	digest := p.Digest()
	if digest == "" { // it does not hold; its canonical form says why
		_, err := p.Canonical()
		return nil, err
	}
	return &Prepared{policy: p, digest: digest}, nil
}

// Policy returns the policy. It is the caller's.
func (p *Prepared) Policy() policy.Policy { return p.policy.Clone() }

// Digest is the policy's digest ([policy.Policy.Digest]).
func (p *Prepared) Digest() string { return p.digest }

// Apply is [Analysis.Apply].
func (p *Prepared) Apply(a *Analysis) *Result { return a.apply(p, nil, 0) }

// Ring is [Analysis.Ring].
func (p *Prepared) Ring(a *Analysis, ring int) *Result { return a.apply(p, nil, ring) }

// Extract is [Analysis.Extract].
func (p *Prepared) Extract(a *Analysis) *Result {
	return a.apply(p, []entities.Zone{entities.ZoneFacts, entities.ZonePleas, entities.ZoneReasons, entities.ZoneAnnexes}, 0)
}

// Filing is [Analysis.Filing].
func (p *Prepared) Filing(a *Analysis) *Filing {
	r := p.Apply(a)
	return &Filing{Full: a.text.Source(), Public: r, Items: a.items(r)}
}

// Publish is [Analysis.Publish]; the error, if any, is a [*RefusedError].
func (p *Prepared) Publish(a *Analysis) (*Publication, error) {
	court := a.court()
	v := court.Gate(p.policy).Guard(a.zones())
	if v.Outcome == policy.RefuseAll {
		return nil, &RefusedError{Verdict: v}
	}
	return &Publication{Result: a.apply(p, v.Withhold, 0), Verdict: v}, nil
}
