package policy

import (
	"slices"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy/internal/strict"
)

// Switch turns one question of a policy: it says what is done with some
// classes, whatever the policy said of them. It is plain data, made by the
// functions beside it or read from the "with" of a policy in JSON.
type Switch struct {
	// Name names the switch in rules and in JSON ("hide-bench"); [SwitchNames] lists the names.
	Name string `json:"switch"`
	// Classes are what "hide", "show" and "generalize" turn; the other switches know theirs.
	Classes []ClassID `json:"classes,omitempty"`
	// Subs limits a switch to sub-kinds of a secret.
	Subs []string `json:"subs,omitempty"`
	// Style is how what is hidden is replaced; empty leaves it to the policy.
	Style Style `json:"style,omitempty"`
	// Ground, Decider and Cite stand in the place of those that the switch gives.
	Ground  Ground       `json:"ground,omitempty"`
	Decider Decider      `json:"decider,omitempty"`
	Cite    []CitationID `json:"cite,omitempty"`
}

// On gives the switch another ground and decider, and provisions if any are given.
func (s Switch) On(g Ground, d Decider, cite ...CitationID) Switch {
	s.Ground, s.Decider = g, d
	if len(cite) > 0 {
		s.Cite = cite
	}
	return s
}

// As gives the switch a style.
func (s Switch) As(style Style) Switch { s.Style = style; return s }

// With turns switches in their order: of two that turn the same class the later
// one stands. The overlay stays above them all. A switch that does not exist, or
// turns a class that does not, makes a policy that [Policy.Validate] refuses.
func (p Policy) With(switches ...Switch) Policy {
	p = p.Clone()
	for _, s := range switches {
		if p.Name != "" {
			p.Name += "+" + s.Name
		}
		for _, r := range s.rules(&p) {
			p = p.override(r)
		}
	}
	return p
}

// override puts a rule before all others and drops those to which it leaves nothing.
func (p Policy) override(r Rule) Policy {
	wide := r.When
	wide.NoDoubt = false
	p.Rules = slices.DeleteFunc(p.Rules, func(old Rule) bool { return wide.covers(&old.When) })
	return p.first(r)
}

// rules are the rules that the switch puts into p.
func (s Switch) rules(p *Policy) []Rule {
	turn, ok := turns()[s.Name]
	if !ok {
		return []Rule{{ID: s.Name, When: Match{Classes: []ClassID{ClassID(s.Name)}}}} // refused by Validate
	}
	classes := turn.classes
	if turn.open {
		classes = s.Classes
	}
	like := turn.like(p)
	var rules []Rule
	for _, c := range classes {
		r := like
		r.ID = s.Name + "/" + string(c)
		if len(s.Subs) > 0 {
			r.ID += "/" + s.Subs[0] // another list of sub-kinds is another rule
		}
		r.When = Match{Classes: []ClassID{c}, Flags: turn.flags, Subs: s.Subs, NoDoubt: r.Action == Keep && c.Personal()}
		if inside := true; turn.inside {
			r.When = Match{Kinds: []entities.Kind{entities.KindPerson}, InCompany: &inside}
		}
		if s.Style.fits(r.Action) {
			r.Style = s.Style
		}
		if s.Ground != "" {
			r.Ground = s.Ground
		}
		if s.Decider != "" {
			r.Decider = s.Decider
		}
		if len(s.Cite) > 0 {
			r.Cite = s.Cite
		}
		rules = append(rules, r.clone())
	}
	return rules
}

// vet refuses a switch that is not one.
func (s Switch) vet(v *validator, path string) {
	turn, ok := turns()[s.Name]
	switch {
	case !ok:
		v.fatal(path+".switch", "unknown switch", strict.Nearest(s.Name, SwitchNames()))
	case turn.open && len(s.Classes) == 0:
		v.fatal(path+".classes", "the switch needs classes", "")
	case !turn.open && len(s.Classes) > 0:
		v.fatal(path+".classes", "the switch knows its own classes", "")
	}
	v.subs(path+".subs", s.Subs)
	if s.Style != "" {
		vet(v, path+".style", s.Style)
	}
}
