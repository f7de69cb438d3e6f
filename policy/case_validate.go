package policy

import (
	"slices"

	"github.com/estompe/estompe/policy/internal/strict"
)

// Validate looks for what is wrong with case data: words that are not of the
// vocabulary, an order without ground or decider, a term that is to be hidden and
// kept, a person without a name. All of it is fatal.
func (c *Case) Validate() Findings {
	v := validator{p: &Policy{}}
	if c.Version != 0 && c.Version != CurrentVersion {
		v.fatal("version", "unknown version", "")
	}
	vetOptional(&v, "order", c.Order)
	vetOptional(&v, "court", c.Court)
	vetOptional(&v, "criminal", c.Criminal)
	vetOptional(&v, "final", c.Final)
	vetOptional(&v, "extract_only", c.ExtractOnly)
	vetOptional(&v, "withhold_reasons", c.Reasons)
	vetOptional(&v, "secret_reasons", c.Secret)
	vetOptional(&v, "admitted_by", c.AdmittedBy)
	if c.Type != (CaseType{}) {
		c.Type.vet(&v, "case_type")
	}
	vetOptional(&v, "decision", c.Decision)
	vetOptional(&v, "debates", c.Debates)
	if c.Decision == Mixed || c.Debates == Mixed {
		v.fatal("decision", "a case is public or it is not", "")
	}
	if !day(c.Today) {
		v.fatal("today", "not a day (2029-01-31)", "")
	}
	c.Recommendation.vet(&v, "recommendation")
	v.terms("hide", c.Hide)
	v.terms("keep", c.Keep)
	hidden := map[Literal]bool{}
	for _, t := range c.Hide {
		hidden[t.Text] = true
	}
	for i, t := range c.Keep {
		if hidden[t.Text] {
			v.fatal(strict.Index("keep", i)+".text", "the term is to be hidden, too", "")
		}
	}
	for i, p := range c.Persons {
		v.person(strict.Index("persons", i), p)
	}
	return v.found
}

func vetOptional[T ~string](v *validator, path string, w T) {
	if w != "" {
		vet(v, path, w)
	}
}

func (r *Recommendation) vet(v *validator, path string) {
	vetOptional(v, path+".followed", r.Followed)
	vetOptional(v, path+".ground", r.Ground)
	vetOptional(v, path+".decider", r.Decider)
	vetAll(v, path+".hide", r.Hide)
	vetAll(v, path+".keep", r.Keep)
	for i, k := range r.Keep {
		if slices.Contains(r.Hide, k) {
			v.fatal(strict.Index(path+".keep", i), "the class is to be hidden, too", "")
		}
	}
}

func (v *validator) terms(at string, terms []Term) {
	for i, t := range terms {
		path := strict.Index(at, i)
		v.literal(path+".text", t.Text)
		vet(v, path+".ground", t.Ground)
		vet(v, path+".decider", t.Decider)
		v.treatment(path, "", "", "", "", t.Cite)
		v.text(path+".reference", t.Reference)
		if !day(t.Until) {
			v.fatal(path+".until", "not a day (2029-01-31)", "")
		}
	}
}

func (v *validator) person(path string, p Person) {
	if len(p.Terms) == 0 {
		v.fatal(path+".terms", "the person has no name", "")
	}
	for i, t := range p.Terms {
		v.literal(strict.Index(path+".terms", i), t)
	}
	if p.Flags == 0 || p.Flags&^(1<<len(flagNames)-1) != 0 {
		v.fatal(path+".flags", "nothing is known of the person, or an unknown flag", "")
	}
}

func (v *validator) literal(path string, t Literal) {
	v.text(path, string(t))
	if t == "" {
		v.fatal(path, "the term is empty", "")
	}
}
