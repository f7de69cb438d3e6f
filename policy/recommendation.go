package policy

// Recommendation is what the judge said of the bundle ("bloc") that is
// recommended for the case type.
type Recommendation struct {
	// Followed is whether it is followed.
	Followed Following `json:"followed,omitempty"`
	// Hide and Keep are the judge's own list of classes.
	Hide []ClassID `json:"hide,omitempty"`
	Keep []ClassID `json:"keep,omitempty"`
	// Ground and Decider are for the judge's own list; empty is privacy, and the presiding judge.
	Ground  Ground  `json:"ground,omitempty"`
	Decider Decider `json:"decider,omitempty"`
}

// Following is what a judge does with a recommendation.
type Following string

// The ways to deal with a recommendation. The empty one is not known.
const (
	// FollowsNone is the socle alone ("aucune").
	FollowsNone Following = "none"
	// Follows is the bundle ("conforme").
	Follows Following = "follows"
	// Replaces is the judge's own list in the bundle's place ("substituant").
	Replaces Following = "replaces"
	// Adds is the bundle and the judge's own list ("complément").
	Adds Following = "adds"
)

// Followings lists the ways to deal with a recommendation.
func Followings() []Following { return []Following{FollowsNone, Follows, Replaces, Adds} }

// Policy gives the open-data policy that the case data lead to: the socle, a
// bundle or the policy of the commercial or administrative courts, and the
// judge's own list over it.
//
// Where nothing is said, the Cour de cassation and the courts of appeal get
// bundle 3 in civil matters and bundle 1 in criminal ones, and bundle 1 where that is
// not known. The other courts get none: the error names what is missing, for the
// practice is to block such a decision and not to guess.
func (c *Case) Policy() (Policy, error) {
	if err := c.Validate().Err(); err != nil {
		return Policy{}, err
	}
	base, err := c.base()
	if err != nil {
		return Policy{}, err
	}
	r := &c.Recommendation
	if len(r.Hide) > 0 {
		base = base.With(r.on(Hide(r.Hide...)))
	}
	if len(r.Keep) > 0 {
		base = base.With(r.on(Show(r.Keep...)))
	}
	return base, nil
}

// on gives a switch the ground and decider of the judge's list.
func (r *Recommendation) on(s Switch) Switch {
	ground := GroundPrivacy
	if s.Name == "show" {
		ground = GroundPublicity
	}
	return s.On(or(r.Ground, ground), or(r.Decider, PresidingJudge), CiteComplementary, CiteWhoDecides)
}

func (c *Case) base() (Policy, error) {
	switch {
	case c.orderKnown() == Administrative:
		return FranceAdministrative(), nil
	case c.orderKnown() == Financial:
		p := FranceOpenData()
		p.Order = Financial
		return p, nil
	case c.orderKnown() == "":
		return Policy{}, &Error{Path: "order", Problem: "the order of courts is not known", Offset: -1}
	case c.Court == TribunalDeCommerce:
		return TribunalCommerce(), nil
	}
	switch c.Recommendation.Followed {
	case FollowsNone, Replaces:
		return FranceOpenData(), nil
	case "":
		if c.Court != CourCassation && c.Court != CourAppel {
			return Policy{}, &Error{Path: "recommendation.followed", Problem: "what the judge said of the recommendation is not known", Offset: -1}
		}
	}
	return c.bundle()
}

// bundle is the bundle of the case type, or what stands for it.
func (c *Case) bundle() (Policy, error) {
	switch c.Type.Bloc {
	case 1:
		return Bloc1(), nil
	case 2:
		return Bloc2(), nil
	case 3:
		return Bloc3(), nil
	case 4:
		return Bloc4(), nil
	}
	switch {
	case c.Court == CourAssises || c.Court != "" && c.Criminal == Yes:
		return Bloc1(), nil
	case c.Court != CourCassation && c.Court != CourAppel:
		return Policy{}, &Error{Path: "case_type.bloc", Problem: "no bundle is recommended for the case type", Offset: -1}
	case c.Criminal == No:
		return Bloc3(), nil
	}
	return Bloc1(), nil
}

// orderKnown is the order of courts, told by the court where it is not given.
func (c *Case) orderKnown() Order { return or(c.Order, c.Court.order()) }
