package policy

import (
	"slices"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy/internal/strict"
)

func (v *validator) rules(at string, rules []Rule, names map[string]bool) {
	for i := range rules {
		r, path := &rules[i], strict.Index(at, i)
		v.text(path+".id", r.ID)
		v.words(path+".note", r.Note)
		switch {
		case r.ID == "":
			v.fatal(path+".id", "the rule has no name", "")
		case names[r.ID]:
			v.fatal(path+".id", "another rule has this name", "")
		}
		names[r.ID] = true
		v.match(path+".when", &r.When)
		v.treatment(path, r.Action, r.Style, r.Ground, r.Decider, r.Cite)
		for j, q := range r.OnRequest {
			v.treatment(strict.Index(path+".on_request", j), q.Action, q.Style, q.Ground, q.Decider, q.Cite)
		}
	}
}

func (v *validator) treatment(path string, a Action, s Style, g Ground, d Decider, cite []CitationID) {
	if a != "" {
		vet(v, path+".action", a)
	}
	if s != "" {
		vet(v, path+".style", s)
		if a != Keep && !s.fits(a) {
			v.fatal(path+".style", "the style does not fit the action", "")
		}
	}
	if g != "" {
		vet(v, path+".ground", g)
	}
	if d != "" {
		vet(v, path+".decider", d)
	}
	if a == Keep && g == "" {
		v.advise(path+".ground", "something is kept without a ground")
	}
	for i, id := range cite {
		if v.p.provision(id) == nil {
			v.fatal(strict.Index(path+".cite", i), "no such provision", strict.Nearest(string(id), citationNames()))
		}
	}
}

func (v *validator) match(path string, m *Match) {
	vetAll(v, path+".classes", m.Classes)
	for i, k := range m.Kinds {
		v.kind(strict.Index(path+".kinds", i), k)
	}
	vetAll(v, path+".roles", m.Roles)
	vetAll(v, path+".zones", m.Zones)
	v.subs(path+".subs", m.Subs)
	if m.MinConfidence < 0 || m.MinConfidence > 100 {
		v.fatal(path+".min_confidence", "not between 0 and 100", "")
	}
	if known := Flags(1)<<len(flagNames) - 1; (m.Flags|m.Without)&^known != 0 {
		v.fatal(path+".flags", "unknown flag", "")
	}
	switch {
	case m.Flags&m.Without != 0:
		v.fatal(path+".without", "a flag cannot be set and unset", "")
	case m.NoRole && len(m.Roles) > 0:
		v.fatal(path+".no_role", "a mention cannot have a role and none", "")
	case m.asksOfPersons() && len(m.Kinds) > 0 && !slices.ContainsFunc(m.Kinds, personKind):
		v.advise(path+".kinds", "only a person has a role or stands in a company's name")
	}
}

func (v *validator) subs(path string, subs []string) {
	for i, s := range subs {
		if !dotted(s) {
			v.fatal(strict.Index(path, i), "not a name in small letters", "")
		}
	}
}

// asksOfPersons tells whether m asks something that is true of persons only.
func (m *Match) asksOfPersons() bool {
	return len(m.Roles) > 0 || m.InCompany != nil && *m.InCompany
}

func personKind(k entities.Kind) bool { return k.In(entities.KindPerson) || entities.KindPerson.In(k) }

// reach finds the rules to which earlier ones leave nothing.
func (v *validator) reach() {
	for i := range v.p.Rules {
		later := &v.p.Rules[i]
		for j := range i {
			earlier := &v.p.Rules[j]
			if !earlier.When.covers(&later.When) {
				continue
			}
			problem := "an earlier rule decides all that this one is for"
			if later.When.covers(&earlier.When) && earlier.Action != later.Action {
				problem = "an earlier rule decides the same mentions otherwise"
			}
			v.advise(strict.Index("rules", i), problem)
			break
		}
	}
}

// covers tells whether whatever fits o fits m, as far as each field alone
// tells. A class counts for what its own match says.
func (m *Match) covers(o *Match) bool {
	if len(m.Classes) == 0 && len(o.Classes) > 0 {
		return !slices.ContainsFunc(o.Classes, func(c ClassID) bool {
			narrow := o.within(c)
			return !m.covers(&narrow)
		})
	}
	return coversNames(m.Classes, o.Classes, same) &&
		coversNames(m.Kinds, o.Kinds, entities.Kind.In) &&
		coversNames(m.Roles, o.Roles, entities.Role.In) &&
		coversNames(m.Zones, o.Zones, same) && coversNames(m.Subs, o.Subs, same) &&
		(m.InCompany == nil || o.InCompany != nil && *m.InCompany == *o.InCompany) &&
		m.Flags&^o.Flags == 0 && m.Without&^o.Without == 0 && m.MinConfidence <= o.MinConfidence &&
		(!m.NoRole || o.NoRole) && (!m.NoDoubt || o.NoDoubt)
}

// within is the match with one of its classes written out as what that class
// asks; a field that both ask about is left as the match has it.
func (m *Match) within(c ClassID) Match {
	i := slices.IndexFunc(classTable(), func(k Class) bool { return k.ID == c })
	narrow := *m
	narrow.Classes = nil
	if i < 0 {
		return narrow
	}
	w := &classTable()[i].When
	if len(narrow.Kinds) == 0 {
		narrow.Kinds = w.Kinds
	}
	if len(narrow.Roles) == 0 {
		narrow.Roles = w.Roles
	}
	if narrow.InCompany == nil {
		narrow.InCompany = w.InCompany
	}
	narrow.NoRole = narrow.NoRole || w.NoRole
	narrow.Flags |= w.Flags
	return narrow
}

func same[T comparable](a, b T) bool { return a == b }

// coversNames tells whether each of the inner names lies in one of the outer.
func coversNames[T comparable](outer, inner []T, in func(T, T) bool) bool {
	if len(outer) == 0 {
		return true
	}
	return len(inner) > 0 && !slices.ContainsFunc(inner, func(i T) bool {
		return !slices.ContainsFunc(outer, func(o T) bool { return in(i, o) })
	})
}

func (v *validator) overlay() {
	for i, r := range v.p.Overlay {
		if r.Action == Keep {
			v.advise(strict.Index("overlay", i), "an overlay that keeps strengthens nothing")
		}
	}
	if len(v.p.Overlay) == 0 && v.p.Audience != Internal && v.keeps() {
		v.advise("overlay", "no overlay protects the identities that may never be published")
	}
}

// keeps tells whether some rule lets something stand.
func (v *validator) keeps() bool {
	return slices.ContainsFunc(v.p.Rules, func(r Rule) bool { return r.Action == Keep })
}
