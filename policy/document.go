package policy

import (
	"slices"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy/internal/strict"
)

// document is what a policy may be in JSON: all of [Policy], or a base with
// what is to be different from it.
type document struct {
	Version    int                     `json:"version"`
	Base       string                  `json:"base,omitempty"`
	With       []Switch                `json:"with,omitempty"`
	Name       string                  `json:"name,omitempty"`
	Title      Words                   `json:"title,omitzero"`
	Doc        Words                   `json:"doc,omitzero"`
	Order      Order                   `json:"order,omitempty"`
	Audience   Audience                `json:"audience,omitempty"`
	Gate       GateRules               `json:"gate,omitzero"`
	Rules      []Rule                  `json:"rules,omitempty"`
	Overlay    *[]Rule                 `json:"overlay,omitempty"`
	Style      Style                   `json:"style,omitempty"`
	Styles     map[entities.Kind]Style `json:"styles,omitempty"`
	Provisions []Citation              `json:"provisions,omitempty"`
}

// policy makes the policy that the document describes.
func (d *document) policy() (Policy, error) {
	if d.Version != CurrentVersion {
		return Policy{}, &Error{Path: "version", Problem: "unknown version"}
	}
	if d.Base == "" && d.Overlay == nil {
		return Policy{}, &Error{Path: "overlay", Problem: "the key is missing"}
	}
	if err := d.alone(); err != nil {
		return Policy{}, err
	}
	p := Policy{Version: CurrentVersion}
	if d.Base != "" {
		base, ok := Named(d.Base)
		if !ok {
			return Policy{}, &Error{Path: "base", Problem: "no built-in policy of this name", Hint: strict.Nearest(d.Base, Names())}
		}
		p = base
	}
	p = d.over(p).With(d.With...)
	if d.Name != "" {
		p.Name = d.Name
	}
	return p, nil
}

// alone checks the document's own parts, so that an error has the path of the
// document and not that of the policy which comes out.
func (d *document) alone() error {
	own := d.over(Policy{Version: CurrentVersion})
	v := validator{p: &own}
	for i, s := range d.With {
		s.vet(&v, strict.Index("with", i))
		v.treatment(strict.Index("with", i), "", "", s.Ground, s.Decider, s.Cite)
	}
	if err := own.Validate().Err(); err != nil {
		return err
	}
	return v.found.Err()
}

// over puts what the document says over a base: its rules go before the base's
// and take the place of those of the same name, its overlay is added.
func (d *document) over(p Policy) Policy {
	for _, w := range []struct{ to, from *Words }{{&p.Title, &d.Title}, {&p.Doc, &d.Doc}} {
		if *w.from != (Words{}) {
			*w.to = *w.from
		}
	}
	p.Name = or(d.Name, p.Name)
	p.Order, p.Audience, p.Style = or(d.Order, p.Order), or(d.Audience, p.Audience), or(d.Style, p.Style)
	p.Gate = d.Gate.over(p.Gate)
	p.Rules = slices.DeleteFunc(p.Rules, func(old Rule) bool {
		return slices.ContainsFunc(d.Rules, func(r Rule) bool { return r.ID == old.ID })
	})
	p.Rules = append(slices.Clone(d.Rules), p.Rules...)
	if d.Overlay != nil {
		p.Overlay = append(p.Overlay, *d.Overlay...)
	}
	for k, s := range d.Styles {
		if p.Styles == nil {
			p.Styles = map[entities.Kind]Style{}
		}
		p.Styles[k] = s
	}
	p.Provisions = append(p.Provisions, d.Provisions...)
	return p
}

// over puts what g says over a base.
func (g GateRules) over(base GateRules) GateRules {
	return GateRules{
		Unknown: or(g.Unknown, base.Unknown), Contradiction: or(g.Contradiction, base.Contradiction),
		NotPublic: or(g.NotPublic, base.NotPublic), NotFinal: or(g.NotFinal, base.NotFinal),
		Chambers: or(g.Chambers, base.Chambers), Extract: or(g.Extract, base.Extract), Secret: or(g.Secret, base.Secret),
	}
}

// or is the first word that is not empty.
func or[T ~string](a, b T) T {
	if a != "" {
		return a
	}
	return b
}
