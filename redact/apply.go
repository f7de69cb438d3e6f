package redact

import (
	"unicode"
	"unicode/utf8"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/quantity"
	"github.com/estompe/estompe/policy"
	"github.com/estompe/estompe/redact/internal/plan"
	"github.com/estompe/estompe/redact/internal/replace"
	"github.com/estompe/estompe/redact/internal/resolve"
)

// Apply decides for every mention and makes the redacted text. It asks no
// gate: whether the decision may be published is for [Analysis.Publish]. A
// policy with a fatal fault gives a [*policy.Error] and no result.
// Whoever applies one policy to many texts calls [Prepare] once and
// [Prepared.Apply] for each.
func (a *Analysis) Apply(p policy.Policy) (*Result, error) {
	ready, err := prepare(p)
	if err != nil {
		return nil, err
	}
	return ready.Apply(a), nil
}

// apply makes the result for the readers of a ring of confidentiality, 0 for
// the public, with zones taken out.
func (a *Analysis) apply(p *Prepared, withhold []entities.Zone, ring int) *Result {
	decisions := a.decide(p.policy)
	a.open(decisions, ring)
	items := make([]plan.Item, len(a.mentions))
	for i, m := range a.mentions {
		items[i] = plan.Item{
			Span: m.Span, Hide: decisions[i].Action.Hides(), Shield: shield(m.Kind),
			Firm: decisions[i].Overlay || m.Kind == resolve.KindHide,
		}
	}
	zones := a.zoneSpans(withhold)
	for _, z := range zones {
		items = append(items, plan.Item{Span: z.Source, Hide: true, Firm: true})
	}
	pl := plan.New(items)
	names := replace.New(a.text)
	var extra []Complement
	var figures []quantity.Quantity
	if general(decisions) {
		names.Values(a.generalized(decisions))
		extra, figures = a.complements(pl.Covered())
		for _, c := range extra {
			items = append(items, plan.Item{Span: c.Source, Hide: true})
		}
		if len(extra) > 0 {
			pl = plan.New(items)
		}
	}
	for i := range pl.Edits {
		e := &pl.Edits[i]
		switch n := e.Winner - len(a.mentions); {
		case n >= len(zones):
			e.Text = names.Figure(figures[n-len(zones)])
		case n >= 0:
			e.Text = zoneText
		default:
			e.Text = names.For(a.mentions[e.Winner], decisions[e.Winner])
			if c := a.claimOf(e.Winner); c > 0 && a.claimed()[c-1].Summary != "" {
				e.Text = "[" + a.claimed()[c-1].Summary + "]"
			}
		}
		e.Text = apart(a.text.Source(), e.Span, e.Text)
	}
	out := &Result{Text: pl.Apply(a.text.Source()), Policy: p.policy.Name, Digest: p.digest, Spans: make([]Span, len(a.mentions))}
	for i, m := range a.mentions {
		out.Spans[i] = span(m, decisions[i], &pl, i)
	}
	for _, c := range extra {
		c.Out = pl.Out(c.Source)
		if e := pl.Covering(c.Source); e >= 0 {
			c.Replacement = pl.Edits[e].Text
		}
		out.Complements = append(out.Complements, c)
	}
	for i := range out.Spans {
		s := &out.Spans[i]
		if s.Replacement != "" && s.Decision.Style == policy.StyleRange {
			if q, ok := replace.Value(a.text, a.mentions[i]); ok {
				r := rangeOf(names.Bracket(q))
				s.Range = &r
			}
		}
	}
	for _, z := range zones {
		z.Out = pl.Out(z.Source)
		out.Withheld = append(out.Withheld, z)
	}
	return out
}

// generalized gives the mentions that are to become ranges.
func (a *Analysis) generalized(ds []policy.Decision) []entities.Mention {
	var out []entities.Mention
	for i, m := range a.mentions {
		if ds[i].Style == policy.StyleRange && ds[i].Action.Hides() {
			out = append(out, m)
		}
	}
	return out
}

// zoneText stands in the place of a zone that is withheld, as at the Cour de cassation.
const zoneText = "[...]"

// zoneSpans gives the stretches of the text that belong to zones, neighbours as one.
func (a *Analysis) zoneSpans(zones []entities.Zone) []Withheld {
	var out []Withheld
	next := -1
	for _, s := range a.text.Sections() {
		if s.First >= s.Last || !holds(zones, s.Zone) {
			continue
		}
		span := a.text.TokenSpan(s.First, s.Last)
		if n := len(out); n > 0 && next == s.First {
			out[n-1].Source.End = span.End
			out[n-1].Zones = append(out[n-1].Zones, s.Zone)
		} else {
			out = append(out, Withheld{Source: span, Zones: []entities.Zone{s.Zone}})
		}
		next = s.Last
	}
	return out
}

func holds(zones []entities.Zone, z entities.Zone) bool {
	for _, x := range zones {
		if x == z {
			return true
		}
	}
	return false
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

// decide asks the policy and the court's orders about every mention, then lets
// the caller's terms outrank them.
func (a *Analysis) decide(p policy.Policy) []policy.Decision {
	out := make([]policy.Decision, len(a.mentions))
	court := a.court()
	orders := policy.KeepAll() // decides nothing by itself, so that only orders of the case do
	for i, m := range a.mentions {
		switch {
		case m.Kind == resolve.KindHide && a.facts(i).Hide > 0:
			out[i] = court.Decide(orders, a.facts(i))
		case m.Kind == resolve.KindHide:
			out[i] = policy.Decision{Action: policy.Mask, Rule: m.Rule, Style: policy.StyleEllipsis}
		case m.Kind == resolve.KindKeep:
			out[i] = policy.Decision{Action: policy.Keep, Rule: m.Rule}
		default:
			out[i] = court.Decide(p, a.facts(i))
		}
	}
	a.hideNamesOnline(p, out)
	for i, m := range a.mentions {
		if m.Kind == resolve.KindKeep {
			keepWithin(a.mentions, out, i)
		}
	}
	return out
}

// hideNamesOnline hides the addresses of the web and e-mail that bear the name
// of somebody who is no professional of the case, where the policy hides such
// names: what it hides in a sentence must not stand in an address.
func (a *Analysis) hideNamesOnline(p policy.Policy, out []policy.Decision) {
	court := a.court()
	for i, m := range a.mentions {
		if !m.Kind.In("contact") || a.facts(i).Flags&policy.NamesParty == 0 || out[i].Action.Hides() {
			continue
		}
		d := court.Decide(p, policy.Facts{Kind: entities.KindPerson, Role: entities.RoleParty, Confidence: m.Confidence})
		if d.Action.Hides() {
			d.Action, d.Style = policy.Mask, policy.StyleLabel
			out[i] = d
		}
	}
}

// keepWithin keeps the mentions within a term that the caller wants kept, unless the overlay forbids it.
func keepWithin(ms []entities.Mention, ds []policy.Decision, keep int) {
	k := ms[keep].Span
	put := func(i int) {
		if k.Contains(ms[i].Span) && !ds[i].Overlay && ms[i].Kind != resolve.KindHide {
			ds[i] = ds[keep]
		}
	}
	for i := keep - 1; i >= 0 && ms[i].Start == k.Start; i-- {
		put(i)
	}
	for i := keep + 1; i < len(ms) && ms[i].Start < k.End; i++ {
		put(i)
	}
}

// shield tells the kinds that keep what lies within them: courts, bars,
// citations and placeholders.
func shield(k entities.Kind) bool {
	return k.In("judicial") || k.In("ref") || k == entities.KindPseudonym
}

// apart gives a replacement the spaces that keep it from running together with
// the words beside it, where the source had lost them ("MmeDURANDsollicite").
func apart(src string, s entities.Span, text string) string {
	first, _ := utf8.DecodeRuneInString(text)
	last, _ := utf8.DecodeLastRuneInString(text)
	before, _ := utf8.DecodeLastRuneInString(src[:s.Start])
	after, _ := utf8.DecodeRuneInString(src[s.End:])
	if unicode.IsLetter(before) && unicode.IsLetter(first) {
		text = " " + text
	}
	if unicode.IsLetter(after) && (unicode.IsLetter(last) || unicode.IsDigit(last)) {
		text += " "
	}
	return text
}
