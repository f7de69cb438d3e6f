package policy

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"slices"
)

// Parse reads a policy from JSON, strictly: a key that stands twice, is unknown
// or is in other capitals, null, a word that is a slip away from a known one,
// an unknown version, or anything after the value is an [*Error] with the path.
//
// The JSON is that of [Policy.Canonical], or names a built-in policy as its
// "base" and says what is different: rules that go before the base's, an overlay
// that is added to the base's, switches to be turned ("with"). Without a base the
// overlay must be written, even if empty, so that nobody drops it without saying
// so. What comes out is whole: the base is not looked up again.
func Parse(data []byte) (Policy, error) {
	var d document
	if err := decode(string(data), &d); err != nil {
		return Policy{}, err
	}
	p, err := d.policy()
	if err != nil {
		return Policy{}, err
	}
	if err := p.Validate().Err(); err != nil {
		return Policy{}, err
	}
	return p.normal(), nil
}

// plainPolicy is a policy without its methods, so that encoding/json sees the fields alone.
type plainPolicy Policy

// UnmarshalJSON is [Parse].
func (p *Policy) UnmarshalJSON(data []byte) error {
	read, err := Parse(data)
	if err == nil {
		*p = read
	}
	return err
}

// MarshalJSON gives the canonical form; a policy that does not hold ([Findings.Err]) is refused.
func (p Policy) MarshalJSON() ([]byte, error) { return p.Canonical() }

// Canonical gives the one JSON form of a policy: no spaces, the keys in the
// order of the fields, what is empty left out, what is implied written.
// Policies with the same canonical form decide alike and are documented alike.
func (p Policy) Canonical() ([]byte, error) {
	if err := p.Validate().Err(); err != nil {
		return nil, err
	}
	p = p.normal()
	return canonical(plainPolicy(p))
}

// canonical writes a value without spaces and without escapes for HTML.
func canonical(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, &Error{Problem: "cannot be written", Offset: -1}
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

// Digest is the SHA-256 of the canonical form, in hexadecimal: two results with
// one digest were made under one policy. It is empty for a policy that does not hold.
func (p Policy) Digest() string { return digest(p.Canonical()) }

func digest(data []byte, err error) string {
	if err != nil {
		return ""
	}
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// normal writes out what is implied and drops the difference between empty and
// absent. It copies: nothing of p is shared.
func (p Policy) normal() Policy {
	p.Version = CurrentVersion
	p.Rules, p.Overlay = normalRules(p.Rules), normalRules(p.Overlay)
	if p.Overlay == nil {
		p.Overlay = []Rule{}
	}
	p.Styles = cloneStyles(p.Styles)
	p.Provisions = cloneCitations(p.Provisions)
	return p
}

func normalRules(rules []Rule) []Rule {
	rules = slices.Clone(rules)
	for i := range rules {
		r := rules[i].clone()
		r.Action = r.Action.orMask()
		for j := range r.OnRequest {
			r.OnRequest[j].Action = r.OnRequest[j].Action.orMask()
		}
		rules[i] = r
	}
	if len(rules) == 0 {
		return nil
	}
	return rules
}
