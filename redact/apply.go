package redact

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy"
	"github.com/estompe/estompe/redact/internal/plan"
	"github.com/estompe/estompe/redact/internal/replace"
	"github.com/estompe/estompe/redact/internal/resolve"
)

// Apply decides for every mention and makes the redacted text. A policy that
// does not validate gives an error and no result.
func (a *Analysis) Apply(p policy.Policy) (*Result, error) {
	decisions := a.decide(p)
	items := make([]plan.Item, len(a.mentions))
	for i, m := range a.mentions {
		items[i] = plan.Item{
			Span: m.Span, Hide: hides(decisions[i].Action), Shield: shield(m.Kind),
			Firm: decisions[i].Overlay || m.Kind == resolve.KindHide,
		}
	}
	pl := plan.New(items)
	names := replace.New(a.text)
	for i := range pl.Edits {
		e := &pl.Edits[i]
		e.Text = names.For(a.mentions[e.Winner], decisions[e.Winner])
	}
	out := &Result{Text: pl.Apply(a.text.Source()), Policy: p.Name}
	for i, m := range a.mentions {
		out.Spans = append(out.Spans, span(m, decisions[i], &pl, i))
	}
	return out, nil
}

func span(m entities.Mention, d policy.Decision, pl *plan.Plan, i int) Span {
	s := Span{
		Source: m.Span, Out: pl.Out(m.Span), Kind: m.Kind, Role: m.Role, Sub: m.Sub, Zone: m.Zone, Entity: m.Entity,
		Confidence: m.Confidence, Rule: m.Rule, Doubt: m.Doubt, Decision: d, Shielded: pl.Shielded[i],
	}
	if e := pl.Covering(m.Span); e >= 0 {
		s.Hidden = true
		if pl.Edits[e].Winner == i {
			s.Replacement = pl.Edits[e].Text
		}
	}
	return s
}

// decide asks the policy about every mention, then lets the case's terms outrank it.
func (a *Analysis) decide(p policy.Policy) []policy.Decision {
	out := make([]policy.Decision, len(a.mentions))
	for i, m := range a.mentions {
		switch m.Kind {
		case resolve.KindHide:
			out[i] = policy.Decision{Action: policy.Mask, Rule: m.Rule, Style: policy.StyleEllipsis}
		case resolve.KindKeep:
			out[i] = policy.Decision{Action: policy.Keep, Rule: m.Rule}
		default:
			out[i] = p.Decide(policy.Facts{
				Kind: m.Kind, Role: m.Role, Zone: m.Zone, Sub: m.Sub, Confidence: m.Confidence, InCompany: m.InCompany, Doubt: m.Doubt,
			})
		}
	}
	for i, m := range a.mentions {
		if m.Kind == resolve.KindKeep {
			keepWithin(a.mentions, out, i)
		}
	}
	return out
}

// keepWithin keeps the mentions within a term that the caller wants kept, unless the overlay forbids it.
func keepWithin(ms []entities.Mention, ds []policy.Decision, keep int) {
	k := ms[keep].Span
	for i := keep - 1; i >= 0 && ms[i].Start == k.Start; i-- {
		if k.Contains(ms[i].Span) && !ds[i].Overlay && ms[i].Kind != resolve.KindHide {
			ds[i] = ds[keep]
		}
	}
	for i := keep + 1; i < len(ms) && ms[i].Start < k.End; i++ {
		if k.Contains(ms[i].Span) && !ds[i].Overlay && ms[i].Kind != resolve.KindHide {
			ds[i] = ds[keep]
		}
	}
}

func hides(a policy.Action) bool { return a != policy.Keep }

// shield tells the kinds that keep what lies within them: courts, bars,
// citations and placeholders.
func shield(k entities.Kind) bool {
	return k.In("judicial") || k.In("ref") || k == entities.KindPseudonym
}
