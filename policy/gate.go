package policy

import (
	"slices"

	"github.com/estompe/estompe/entities"
)

// MinZoneConfidence is how sure the zones must be (0 to 100) for a zone to be
// taken out and the rest published.
const MinZoneConfidence = 80

// Verdict is what the gate says of a decision before anything is redacted.
type Verdict struct {
	// Outcome is what may be made of it.
	Outcome Outcome
	// Reasons are why; where there are none the whole is published.
	Reasons []Reason
	// Withhold are the zones that must be taken out.
	Withhold []entities.Zone
}

// Reason is why the gate does not let the whole be published.
type Reason struct {
	// Code says what it is about.
	Code ReasonCode
	// Path is the place in the case data ("case_type.code"); empty if it is none.
	Path string
	// Outcome is what this reason alone leads to.
	Outcome Outcome
	// Cite names the provisions.
	Cite []CitationID
}

// ReasonCode says what a reason is about.
type ReasonCode string

// The reasons.
const (
	ReasonInvalid       ReasonCode = "invalid-case-data"
	ReasonUnknown       ReasonCode = "not-known"
	ReasonContradiction ReasonCode = "contradiction"
	ReasonNotPublic     ReasonCode = "decision-not-public"
	ReasonNotFinal      ReasonCode = "not-final-or-closed-court"
	ReasonChambers      ReasonCode = "hearing-in-chambers"
	ReasonOrdered       ReasonCode = "reasons-withheld-by-order"
	ReasonExtract       ReasonCode = "extract-only"
	ReasonSecret        ReasonCode = "business-secret"
	ReasonZones         ReasonCode = "zones-not-sure"
)

// Gate says what may be made of the decision under a policy's gate rules. The
// strongest outcome of all reasons stands. What is needed and not known, or
// contradicts itself, is a reason like the others, and under most policies it
// refuses. Where case data are given at all, they are read so: a program that
// only redacts, and publishes nothing, has no case and asks no gate.
func (c *Case) Gate(p Policy) Verdict {
	if err := c.Validate().Err(); err != nil {
		return verdict([]Reason{{Code: ReasonInvalid, Path: err.(*Error).Path, Outcome: RefuseAll}})
	}
	g := gate{c: c, rules: p.Gate}
	g.known()
	g.contradictions()
	g.publicness()
	g.criminal()
	g.parts()
	return verdict(g.reasons)
}

func verdict(reasons []Reason) Verdict {
	v := Verdict{Outcome: PublishWhole, Reasons: reasons}
	for _, r := range reasons {
		if r.Outcome.Strength() > v.Outcome.Strength() {
			v.Outcome = r.Outcome
		}
	}
	v.Withhold = zonesWithheld(v.Outcome)
	return v
}

// Guard checks the zones that were found, with the confidence of each, against
// what has to be taken out: if the ruling or the reasons were not found, or a
// zone is less sure than [MinZoneConfidence], nothing is published.
func (v Verdict) Guard(found map[entities.Zone]int) Verdict {
	if len(v.Withhold) == 0 {
		return v
	}
	unsure := false
	for _, confidence := range found {
		unsure = unsure || confidence < MinZoneConfidence
	}
	for _, needed := range []entities.Zone{entities.ZoneReasons, entities.ZoneRuling} {
		_, ok := found[needed]
		unsure = unsure || !ok
	}
	if !unsure {
		return v
	}
	return verdict(append(slices.Clone(v.Reasons), Reason{Code: ReasonZones, Outcome: RefuseAll, Cite: []CitationID{CiteScope}}))
}

// gate gathers the reasons.
type gate struct {
	c       *Case
	rules   GateRules
	reasons []Reason
}

// add notes a reason; a rule that is left empty refuses, one that publishes is no reason.
func (g *gate) add(code ReasonCode, path string, o Outcome, cite ...CitationID) {
	if o != PublishWhole {
		g.reasons = append(g.reasons, Reason{code, path, or(o, RefuseAll), cite})
	}
}

// known looks for what is needed and not known.
func (g *gate) known() {
	c := g.c
	criminal := c.Criminal == Yes || c.Court == CourAssises
	mayBeCriminal := c.Court == CourCassation || c.Court == CourAppel || c.Court == TribunalJudiciaire
	typed := c.Court == CourAppel || c.Court == TribunalJudiciaire || c.Court == ConseilPrudhommes
	for _, need := range []struct {
		path    string
		missing bool
	}{
		{"court", c.Court == ""},
		{"decision", c.Decision == ""},
		{"debates", c.Debates == ""},
		{"criminal", c.Criminal == "" && mayBeCriminal},
		{"final", c.Final == "" && criminal},
		{"case_type.code", c.Type.Code == "" && typed && !criminal},
	} {
		if need.missing {
			g.add(ReasonUnknown, need.path, g.rules.Unknown, CiteScope)
		}
	}
}

// contradictions looks for data that cannot both be true. That a case type is
// not public and the decision is, is none: the box on the file says so.
func (g *gate) contradictions() {
	c := g.c
	for _, against := range []struct {
		path string
		is   bool
	}{
		{"court", c.Court != "" && c.Order != "" && c.Court.order() != c.Order},
		{"debates", c.Type.Debates == NotPublic && c.Type.Decision != NotPublic && c.Debates == Public},
		{"decision", c.Type.Decision == Public && c.Decision == NotPublic},
		{"criminal", c.Criminal == Yes && (c.orderKnown() == Administrative || c.Court == TribunalDeCommerce || c.Court == ConseilPrudhommes)},
		{"criminal", c.Criminal == No && c.Court == CourAssises},
		{"withhold_reasons", c.Reasons == No && c.Debates == NotPublic && !c.mayShowReasons()},
	} {
		if against.is {
			g.add(ReasonContradiction, against.path, g.rules.Contradiction, CiteScope)
		}
	}
}

// mayShowReasons tells whether a judge may let the reasons stand after a hearing
// in chambers: where the recommendation is not followed, or replaced.
func (c *Case) mayShowReasons() bool {
	return c.Recommendation.Followed == FollowsNone || c.Recommendation.Followed == Replaces
}

func (g *gate) publicness() {
	c := g.c
	if c.Decision == NotPublic && c.AdmittedBy == "" {
		g.add(ReasonNotPublic, "decision", g.rules.NotPublic, CiteScope)
	}
	if c.Debates == NotPublic && !(c.Reasons == No && c.mayShowReasons()) {
		g.add(ReasonChambers, "debates", g.rules.Chambers, CiteScope, CiteChambers)
	}
}

// criminal holds back what is not open in criminal matters without an authorisation.
func (g *gate) criminal() {
	c := g.c
	closed := c.Court.closed() || (c.Criminal == Yes || c.Court == CourAssises) && (c.Final == No || c.Debates == NotPublic)
	if closed && c.AdmittedBy == "" {
		g.add(ReasonNotFinal, "final", g.rules.NotFinal, CiteNotFinal)
	}
}

// parts holds back the parts that an order or the law holds back.
func (g *gate) parts() {
	c := g.c
	if c.Reasons == Yes {
		g.add(ReasonOrdered, "withhold_reasons", g.ordered(), CiteScope)
	}
	if c.ExtractOnly == Yes {
		g.add(ReasonExtract, "extract_only", g.rules.Extract, CiteScope)
	}
	if c.Secret == Yes {
		g.add(ReasonSecret, "secret_reasons", g.rules.Secret, CiteBusinessReasons)
	}
}

// ordered is the outcome of an order to withhold the reasons. Only a gate that
// lets everything pass, since nothing is published, lets this pass.
func (g *gate) ordered() Outcome {
	if g.rules == noGate() {
		return PublishWhole
	}
	return WithholdReasons
}
