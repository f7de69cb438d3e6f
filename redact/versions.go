package redact

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy"
)

// Versions are several publications of one decision from one analysis.
type Versions struct {
	// Results stand in the order of the policies.
	Results []*Result
	// Order is how each pair of versions stands to each other.
	Order []Ordering
}

// Ordering says how one version of a text stands to another.
type Ordering struct {
	// A and B are indexes into [Versions.Results].
	A, B int
	// Policies is how the policy of B stands to that of A, for any text.
	Policies policy.Relation
	// Text is how they stand on this text: [policy.Stricter] where B hides every
	// byte that A hides, and more.
	Text policy.Relation
}

// Holds tells whether the text bears out what the policies promise: where B is
// the same or stricter, B hides every byte that A hides.
func (o Ordering) Holds() bool {
	switch o.Policies {
	case policy.Stricter:
		return o.Text == policy.Stricter || o.Text == policy.Same
	case policy.Laxer:
		return o.Text == policy.Laxer || o.Text == policy.Same
	case policy.Same:
		return o.Text == policy.Same
	}
	return true
}

// ApplyAll applies several policies and proves how the versions stand to each
// other, pair by pair. One policy with a fatal fault gives an error and no version.
func (a *Analysis) ApplyAll(ps ...policy.Policy) (*Versions, error) {
	v := &Versions{}
	for _, p := range ps {
		r, err := a.Apply(p)
		if err != nil {
			return nil, err
		}
		v.Results = append(v.Results, r)
	}
	for i := range ps {
		for j := i + 1; j < len(ps); j++ {
			v.Order = append(v.Order, Ordering{
				A: i, B: j, Policies: policy.Diff(ps[i], ps[j]).Relation,
				Text: coverage(v.Results[i].covered(), v.Results[j].covered()),
			})
		}
	}
	return v, nil
}

// covered gives the bytes of the source that are hidden, as sorted spans that do not touch.
func (r *Result) covered() []entities.Span {
	var out []entities.Span
	for _, s := range r.Spans {
		if !s.Hidden {
			continue
		}
		if n := len(out); n > 0 && s.Source.Start <= out[n-1].End {
			out[n-1].End = max(out[n-1].End, s.Source.End)
			continue
		}
		out = append(out, s.Source)
	}
	return out
}

// coverage compares two sets of sorted spans.
func coverage(a, b []entities.Span) policy.Relation {
	ab, ba := contained(a, b), contained(b, a)
	switch {
	case ab && ba:
		return policy.Same
	case ab:
		return policy.Stricter
	case ba:
		return policy.Laxer
	}
	return policy.Incomparable
}

// contained tells whether every span of a lies within one of b.
func contained(a, b []entities.Span) bool {
	j := 0
	for _, s := range a {
		for j < len(b) && b[j].End < s.End {
			j++
		}
		if j == len(b) || !b[j].Contains(s) {
			return false
		}
	}
	return true
}

// Change is a mention that two policies treat otherwise.
type Change struct {
	// Mention is an index into [Analysis.Mentions].
	Mention int
	// Was and Now are what each says.
	Was, Now policy.Decision
}

// Simulate tells which mentions of this text would change from one policy to
// another, in text order, without making either text. A policy with a fatal
// fault gives a [*policy.Error].
func (a *Analysis) Simulate(from, to policy.Policy) ([]Change, error) {
	for _, p := range []policy.Policy{from, to} {
		if err := p.Validate().Err(); err != nil {
			return nil, err
		}
	}
	var out []Change
	was, now := a.decide(from), a.decide(to)
	for i := range a.mentions {
		if was[i].Action != now[i].Action || was[i].Style != now[i].Style {
			out = append(out, Change{Mention: i, Was: was[i], Now: now[i]})
		}
	}
	return out, nil
}

// Explain says in one sentence, in French ("fr") or English ("en"), what the
// policy makes of a mention, by which rule, on which ground and provision, and
// what would have to change for the opposite.
func (a *Analysis) Explain(p policy.Policy, mention int, lang string) string {
	if mention < 0 || mention >= len(a.mentions) {
		return ""
	}
	court := a.court()
	return court.Explain(p, a.facts(mention), lang)
}
