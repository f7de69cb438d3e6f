package main

import (
	"bytes"
	"encoding/json"
	"slices"

	"github.com/estompe/estompe/redact"
)

// wireSpan is a span in the program's JSON; offsets are bytes.
type wireSpan struct {
	Start       int    `json:"start"`
	End         int    `json:"end"`
	Kind        string `json:"kind"`
	Role        string `json:"role,omitempty"`
	Sub         string `json:"sub,omitempty"`
	Entity      int    `json:"entity"`
	Action      string `json:"action"`
	Replacement string `json:"replacement"`
	OutStart    int    `json:"out_start"`
	OutEnd      int    `json:"out_end"`
	Zone        string `json:"zone"`
	Confidence  int    `json:"confidence"`
	Rule        string `json:"rule"`
	PolicyRule  string `json:"policy_rule"`
	Basis       string `json:"basis"`
	Doubt       string `json:"doubt,omitempty"`
	// Value and Range are the number that a value states, and the bracket in its
	// place, in the unit of the text without its scale.
	Value *float64    `json:"value,omitempty"`
	Range *[2]float64 `json:"range,omitempty"`
}

func wire(a *redact.Analysis, res *redact.Result) []wireSpan {
	out := make([]wireSpan, 0, len(res.Spans))
	for i, s := range res.Spans {
		w := wireSpan{
			Start: s.Source.Start, End: s.Source.End, Kind: string(s.Kind), Role: string(s.Role), Sub: s.Sub, Entity: s.Entity,
			Action: string(s.Action()), Replacement: s.Replacement, OutStart: s.Out.Start, OutEnd: s.Out.End, Zone: string(s.Zone),
			Confidence: s.Confidence, Rule: s.Rule, PolicyRule: s.Decision.Rule, Basis: s.Decision.Basis, Doubt: s.Doubt,
		}
		if v, ok := a.Value(i); ok {
			w.Value = &v
		}
		if s.Range != nil {
			w.Range = &[2]float64{s.Range.Low, s.Range.High}
		}
		out = append(out, w)
	}
	for _, c := range res.Complements {
		out = append(out, complement(c))
	}
	slices.SortStableFunc(out, func(a, b wireSpan) int { return a.Start - b.Start })
	return out
}

// complement is a value that was hidden because it would have given another one back.
func complement(c redact.Complement) wireSpan {
	return wireSpan{
		Start: c.Source.Start, End: c.Source.End, Kind: "secret.business", Action: "generalize", Replacement: c.Replacement,
		OutStart: c.Out.Start, OutEnd: c.Out.End, Zone: string(c.Zone), Confidence: 100, Rule: "complement/" + string(c.Leak),
	}
}

// encode writes JSON on one line without escaping for HTML.
func encode(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimRight(b.Bytes(), "\n"), nil
}
