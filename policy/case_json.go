package policy

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"log/slog"
	"slices"

	"github.com/estompe/estompe/policy/internal/strict"
)

// ParseCase reads case data from JSON, as strictly as [Parse] does.
func ParseCase(data []byte) (Case, error) {
	var c Case
	if err := decode(string(data), (*plainCase)(&c)); err != nil {
		return Case{}, err
	}
	if c.Version != CurrentVersion {
		return Case{}, &Error{Path: "version", Problem: "unknown version"}
	}
	if err := c.Validate().Err(); err != nil {
		return Case{}, err
	}
	return c.normal(), nil
}

type plainCase Case

// UnmarshalJSON is [ParseCase].
func (c *Case) UnmarshalJSON(data []byte) error {
	read, err := ParseCase(data)
	if err == nil {
		*c = read
	}
	return err
}

// LogValue gives how much the case holds and nothing of it.
func (c Case) LogValue() slog.Value {
	return slog.GroupValue(slog.Int("hide", len(c.Hide)), slog.Int("keep", len(c.Keep)), slog.Int("persons", len(c.Persons)))
}

// clearTerm and clearPerson are [Term] and [Person] with their terms in clear.
type clearTerm struct {
	Text      string       `json:"text"`
	Ground    Ground       `json:"ground"`
	Decider   Decider      `json:"decider"`
	Cite      []CitationID `json:"cite,omitempty"`
	Until     string       `json:"until,omitempty"`
	Reference string       `json:"reference,omitempty"`
}

type clearPerson struct {
	Terms []string `json:"terms"`
	Flags Flags    `json:"flags"`
}

// clearCase is a case whose lists of terms come from elsewhere.
type clearCase struct {
	plainCase
	Hide    []clearTerm   `json:"hide,omitempty"`
	Keep    []clearTerm   `json:"keep,omitempty"`
	Persons []clearPerson `json:"persons,omitempty"`
}

// Canonical gives the one JSON form of the case data, with all terms in clear:
// keep it where you keep the decision.
func (c Case) Canonical() ([]byte, error) {
	if err := c.Validate().Err(); err != nil {
		return nil, err
	}
	c = c.normal()
	written := clearCase{plainCase: plainCase(c), Hide: clearTerms(c.Hide), Keep: clearTerms(c.Keep)}
	for _, p := range c.Persons {
		terms := make([]string, len(p.Terms))
		for i, t := range p.Terms {
			terms[i] = string(t)
		}
		written.Persons = append(written.Persons, clearPerson{terms, p.Flags})
	}
	return canonical(written)
}

func clearTerms(terms []Term) []clearTerm {
	var written []clearTerm
	for _, t := range terms {
		written = append(written, clearTerm{string(t.Text), t.Ground, t.Decider, t.Cite, t.Until, t.Reference})
	}
	return written
}

// HMAC identifies the case data under a key of the caller's, in hexadecimal. There
// is no plain digest, because it would let names be tried. It is empty for case
// data that do not hold.
func (c Case) HMAC(key []byte) string {
	data, err := c.Canonical()
	if err != nil {
		return ""
	}
	m := hmac.New(sha256.New, key)
	m.Write(data)
	return hex.EncodeToString(m.Sum(nil))
}

// normal writes out what is implied, drops the difference between empty and absent, and copies.
func (c Case) normal() Case {
	c.Version = CurrentVersion
	c.Recommendation.Hide, c.Recommendation.Keep = list(c.Recommendation.Hide), list(c.Recommendation.Keep)
	c.Hide, c.Keep, c.Persons = list(c.Hide), list(c.Keep), list(c.Persons)
	for _, terms := range [][]Term{c.Hide, c.Keep} {
		for i := range terms {
			terms[i].Cite = list(terms[i].Cite)
		}
	}
	for i := range c.Persons {
		c.Persons[i].Terms = list(c.Persons[i].Terms)
	}
	return c
}

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
