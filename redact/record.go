package redact

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy"
)

// RulesVersion is the version of the built-in rules. The same text, case data
// and policy give the same record under one version.
const RulesVersion = 1

// Record is the account of one redaction for an audit: what was decided, where,
// by which rules. It holds no word of the source; the text and the case data
// are there as a keyed digest (HMAC-SHA-256) only, which tells nothing without
// the caller's key.
type Record struct {
	Version int `json:"version"`
	// Rules is [RulesVersion].
	Rules int `json:"rules"`
	// Text, Case and Output are keyed digests of source, case data and redacted text.
	Text   string `json:"text"`
	Case   string `json:"case"`
	Output string `json:"output"`
	// Policy is the policy's name, Digest the digest of its canonical form.
	Policy string `json:"policy"`
	Digest string `json:"digest"`
	// Previous is the keyed digest of the record that this one replaces; empty for the first.
	Previous string `json:"previous,omitempty"`
	// Change says who lifted or added an occultation, when and why; nil for the first.
	Change *Amendment `json:"change,omitempty"`
	// Decisions are all mentions in text order.
	Decisions []RecordedDecision `json:"decisions"`
}

// Amendment is why a version differs from the one before. The caller fills it
// in; it must not name anybody of the case.
type Amendment struct {
	// By says who decided.
	By policy.Decider `json:"by"`
	// When is the day or time, as the caller writes it.
	When string `json:"when"`
	// Ground is on which ground.
	Ground policy.Ground `json:"ground"`
	// Reference is the number of the order.
	Reference string `json:"reference,omitempty"`
}

// RecordedDecision is what was decided for one mention; offsets are bytes of the source.
type RecordedDecision struct {
	Start  int           `json:"start"`
	End    int           `json:"end"`
	Kind   entities.Kind `json:"kind"`
	Role   entities.Role `json:"role,omitempty"`
	Action policy.Action `json:"action"`
	Found  string        `json:"found"`
	Rule   string        `json:"rule"`
	Basis  string        `json:"basis,omitempty"`
}

// Record makes the record of a result of this analysis. The key is the
// caller's; without one (an empty key) the digests are left out, for an unkeyed
// digest of a short text can be guessed.
func (a *Analysis) Record(r *Result, key []byte) Record {
	rec := Record{Version: 1, Rules: RulesVersion, Policy: r.Policy, Digest: r.Digest, Decisions: make([]RecordedDecision, 0, len(r.Spans))}
	if len(key) > 0 {
		rec.Text, rec.Output = keyed(key, a.text.Source()), keyed(key, r.Text)
		rec.Case = a.court().HMAC(key)
	}
	for _, s := range r.Spans {
		rec.Decisions = append(rec.Decisions, RecordedDecision{
			Start: s.Source.Start, End: s.Source.End, Kind: s.Kind, Role: s.Role, Action: s.Action(),
			Found: s.Rule, Rule: s.Decision.Rule, Basis: s.Decision.Basis,
		})
	}
	return rec
}

// Amend makes the record of a new version, which replaces an earlier one.
func (a *Analysis) Amend(earlier Record, r *Result, key []byte, why Amendment) (Record, error) {
	rec := a.Record(r, key)
	previous, err := earlier.Canonical()
	if err != nil {
		return Record{}, err
	}
	if len(key) > 0 {
		rec.Previous = keyed(key, string(previous))
	}
	rec.Change = &why
	return rec, nil
}

// Canonical writes the record as JSON: the same record gives the same bytes.
func (r Record) Canonical() ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(r); err != nil {
		return nil, err
	}
	return bytes.TrimSpace(b.Bytes()), nil
}

func keyed(key []byte, s string) string {
	h := hmac.New(sha256.New, key)
	h.Write([]byte(s))
	return hex.EncodeToString(h.Sum(nil))
}
