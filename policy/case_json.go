package policy

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"log/slog"
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
