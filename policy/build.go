package policy

import (
	"slices"

	"github.com/estompe/estompe/entities"
)

// The presets are written as lists of rules, one for a class, in a small
// vocabulary: keep, hide, general, and what may be decided instead.

// rule makes the rule of a class.
func rule(c ClassID, a Action, g Ground, d Decider, cite ...CitationID) Rule {
	return Rule{ID: string(c), When: Match{Classes: []ClassID{c}}, Action: a, Ground: g, Decider: d, Cite: cite}
}

// keep leaves a class in clear by law. A person is kept only where nothing
// casts doubt on who it is; else the rule of [doubted] persons decides.
func keep(c ClassID, cite ...CitationID) Rule {
	r := rule(c, Keep, GroundPublicity, Statute, cite...)
	r.When.NoDoubt = c.Personal()
	return r
}

// doubted treats a person of whom a recogniser doubts as it does a third party:
// third is the rule for those. It must come after the rules of the classes.
func doubted(third Rule) Rule {
	third = third.clone()
	third.ID, third.When = "doubted-person", Match{Kinds: []entities.Kind{entities.KindPerson}}
	third.Note = Words{"Personne dont le rôle est douteux : comptée comme un tiers.", "Who this is is in doubt: it counts as a third party."}
	return third
}

// because gives the rule another ground and decider.
func (r Rule) because(g Ground, d Decider) Rule { r.Ground, r.Decider = g, d; return r }

// or adds what may be decided instead.
func (r Rule) or(a Action, g Ground, d Decider, cite ...CitationID) Rule {
	r.OnRequest = append(slices.Clone(r.OnRequest), Request{Action: a, Ground: g, Decider: d, Cite: cite})
	return r
}

// proposed asks that a human be shown what is kept.
func (r Rule) proposed() Rule { r.Propose = true; return r }

// note says what is uncertain.
func (r Rule) note(fr, en string) Rule { r.Note = Words{fr, en}; return r }

// styled sets the replacement.
func (r Rule) styled(s Style) Rule { r.Style = s; return r }

// withRules gives p the rules; each takes the place of the rule of the same
// name, or else comes last.
func (p Policy) withRules(rules ...Rule) Policy {
	p.Rules = slices.Clone(p.Rules)
	for _, r := range rules {
		if i := slices.IndexFunc(p.Rules, func(old Rule) bool { return old.ID == r.ID }); i >= 0 {
			p.Rules[i] = r
		} else {
			p.Rules = append(p.Rules, r)
		}
	}
	return p
}

// named gives p its name, title and doc.
func (p Policy) named(name, titleFR, titleEN, docFR, docEN string) Policy {
	p.Version, p.Name = CurrentVersion, name
	p.Title, p.Doc = Words{titleFR, titleEN}, Words{docFR, docEN}
	return p
}

// first puts rules before all others.
func (p Policy) first(rules ...Rule) Policy {
	p.Rules = append(rules, p.Rules...)
	return p
}

// each makes a rule for each of several classes.
func each(classes []ClassID, one func(ClassID) Rule) []Rule {
	var rules []Rule
	for _, c := range classes {
		rules = append(rules, one(c))
	}
	return rules
}

// ruleOf finds the rule of a class; p must have it.
func (p *Policy) ruleOf(c ClassID) Rule {
	i := slices.IndexFunc(p.Rules, func(r Rule) bool { return r.ID == string(c) })
	return p.Rules[i].clone()
}
