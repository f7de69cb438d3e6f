package policy

// Decision is what a policy says of one mention.
type Decision struct {
	Action Action
	// Style is how the mention is replaced; empty where it is kept.
	Style Style
	// Rule is the rule that decided; empty if none matched and the mention is masked for that.
	Rule string
	// Ground, Decider and Cite are the rule's.
	Ground  Ground
	Decider Decider
	Cite    []CitationID
	// Basis is the chief provision in short ("COJ L111-13").
	Basis string
	// Overlay says that the overlay protects this identity, whether or not it had to strengthen anything.
	Overlay bool
	// Ruled is the rule that had decided, where the overlay or an order in the case decided otherwise.
	Ruled string
	// Propose says that a human should be shown the mention, though it is kept.
	Propose bool
}

// Decide says what is done with a mention, in this order:
//
//  1. The first of p.Rules that fits f decides. If none fits, the mention is masked.
//  2. Of the rules of p.Overlay that fit f, the one with the strongest action is
//     taken, the first among equals. If it is stronger than what was decided, it
//     decides instead. If it is not, what was decided stands. In either case a style
//     which shows true initials gives way to one that does not.
func (p Policy) Decide(f Facts) Decision { return p.decide(&f, nil) }

func (p *Policy) decide(f *Facts, c *Case) Decision {
	class, _ := ClassOf(*f)
	return p.decideAs(f, class, c)
}

// decideAs is decide for facts whose class is known.
func (p *Policy) decideAs(f *Facts, class ClassID, c *Case) Decision {
	d := Decision{Action: Mask, Ground: GroundUnknown}
	d.Style = p.style("", Mask, f.Kind)
	if r := first(p.Rules, f, class); r != nil {
		d = p.decision(r, f)
	}
	if c != nil {
		d = c.order(p, d, f)
	}
	over := strongest(p.Overlay, f, class)
	if over == nil {
		return d
	}
	o := p.decision(over, f)
	o.Overlay, o.Ruled = true, d.Rule
	if o.Style.Initials() {
		o.Style = fallback(o.Action, f.Kind)
	}
	switch {
	case o.Action.Strength() > d.Action.Strength():
		return o
	case d.Style.Initials():
		d.Style = o.Style
	}
	d.Overlay = true
	return d
}

func (p *Policy) decision(r *Rule, f *Facts) Decision {
	a := r.Action.orMask()
	return Decision{
		Action: a, Style: p.style(r.Style, a, f.Kind), Rule: r.ID, Ground: r.Ground, Decider: r.Decider,
		Cite: r.Cite, Basis: p.basis(r.Cite), Propose: r.Propose,
	}
}

// first finds the first rule that fits.
func first(rules []Rule, f *Facts, class ClassID) *Rule {
	for i := range rules {
		if rules[i].When.fits(f, class) {
			return &rules[i]
		}
	}
	return nil
}

// strongest finds the rule with the strongest action that fits, the first among equals.
func strongest(rules []Rule, f *Facts, class ClassID) *Rule {
	var best *Rule
	for i := range rules {
		r := &rules[i]
		if r.When.fits(f, class) && (best == nil || r.Action.Strength() > best.Action.Strength()) {
			best = r
		}
	}
	return best
}
