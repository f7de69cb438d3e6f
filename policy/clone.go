package policy

import (
	"maps"
	"slices"

	"github.com/estompe/estompe/entities"
)

// Clone copies the policy whole: to change the copy changes nothing of p.
func (p Policy) Clone() Policy {
	p.Rules, p.Overlay = cloneRules(p.Rules), cloneRules(p.Overlay)
	p.Styles = cloneStyles(p.Styles)
	p.Provisions = cloneCitations(p.Provisions)
	return p
}

func cloneRules(rules []Rule) []Rule {
	rules = slices.Clone(rules)
	for i := range rules {
		rules[i] = rules[i].clone()
	}
	return rules
}

func (r Rule) clone() Rule {
	r.When = r.When.clone()
	r.Cite = list(r.Cite)
	r.OnRequest = list(r.OnRequest)
	for i := range r.OnRequest {
		r.OnRequest[i].Cite = list(r.OnRequest[i].Cite)
	}
	return r
}

func (m Match) clone() Match {
	m.Classes = list(m.Classes)
	m.Kinds, m.Roles, m.Zones, m.Subs = list(m.Kinds), list(m.Roles), list(m.Zones), list(m.Subs)
	if m.InCompany != nil {
		in := *m.InCompany
		m.InCompany = &in
	}
	return m
}

func cloneStyles(s map[entities.Kind]Style) map[entities.Kind]Style {
	if len(s) == 0 {
		return nil
	}
	return maps.Clone(s)
}

func cloneCitations(cs []Citation) []Citation {
	cs = list(cs)
	for i := range cs {
		cs[i].Texts = list(cs[i].Texts)
	}
	return cs
}

// list copies a list; an empty one becomes nil.
func list[T any](l []T) []T {
	if len(l) == 0 {
		return nil
	}
	return slices.Clone(l)
}
