package main

import (
	"bytes"
	"encoding/json"

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
}

func wire(res *redact.Result) []wireSpan {
	out := make([]wireSpan, 0, len(res.Spans))
	for _, s := range res.Spans {
		w := wireSpan{
			Start: s.Source.Start, End: s.Source.End, Kind: string(s.Kind), Role: string(s.Role), Sub: s.Sub, Entity: s.Entity,
			Action: string(s.Action()), Replacement: s.Replacement, OutStart: s.Out.Start, OutEnd: s.Out.End, Zone: string(s.Zone),
			Confidence: s.Confidence, Rule: s.Rule, PolicyRule: s.Decision.Rule, Basis: s.Decision.Basis, Doubt: s.Doubt,
		}
		out = append(out, w)
	}
	return out
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
