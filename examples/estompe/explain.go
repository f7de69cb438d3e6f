package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy"
	"github.com/estompe/estompe/redact"
)

// writeExplanations tells of every person the mentions, the clues, the role
// chosen and its rivals, and of every secret the rule and the words that spoke
// for it. It shows offsets, not names.
func writeExplanations(out io.Writer, a *redact.Analysis, res *redact.Result) error {
	var b strings.Builder
	ms := a.Mentions()
	for _, e := range a.Entities() {
		if !e.Kind.In(entities.KindPerson) {
			continue
		}
		fmt.Fprintf(&b, "\nperson %d: %s", e.ID, orNone(string(e.Role)))
		if e.Doubt != "" {
			fmt.Fprintf(&b, " (doubt: %s)", e.Doubt)
		}
		b.WriteByte('\n')
		for _, r := range e.Rivals {
			fmt.Fprintf(&b, "  %4d %s\n", r.Weight, r.Role)
		}
		for _, i := range e.Mentions {
			s := res.Spans[i]
			fmt.Fprintf(&b, "  bytes %d-%d, %s, by %s, confidence %d: %s by rule %q (%s)\n",
				ms[i].Start, ms[i].End, ms[i].Zone, ms[i].Rule, ms[i].Confidence, s.Action(), s.Decision.Rule, s.Decision.Basis)
			for _, c := range ms[i].Clues {
				fmt.Fprintf(&b, "       %+d %s by %s at %d-%d\n", c.Weight, c.Role, c.Rule, c.At.Start, c.At.End)
			}
		}
	}
	for i, m := range ms {
		if !m.Kind.In("secret") {
			continue
		}
		s := res.Spans[i]
		fmt.Fprintf(&b, "\n%s %s: bytes %d-%d, %s, by %s, confidence %d: %s by rule %q (%s)\n",
			m.Kind, m.Sub, m.Start, m.End, m.Zone, m.Rule, m.Confidence, s.Action(), s.Decision.Rule, s.Decision.Basis)
		for _, c := range m.Clues {
			fmt.Fprintf(&b, "       %+d by %s at %d-%d\n", c.Weight, c.Rule, c.At.Start, c.At.End)
		}
	}
	_, err := io.WriteString(out, b.String())
	return err
}

func orNone(s string) string {
	if s == "" {
		return "no role"
	}
	return s
}

// writePosition tells of one byte of the source what covers it and what the
// policy makes of that, or why nothing was taken there.
func writePosition(out io.Writer, a *redact.Analysis, p policy.Policy, at int) error {
	var b strings.Builder
	pos := a.At(at)
	fmt.Fprintf(&b, "\nbyte %d: %s (confidence %d)\n", pos.Offset, pos.Zone, pos.ZoneConfidence)
	ms := a.Mentions()
	for _, i := range pos.Mentions {
		m := ms[i]
		fmt.Fprintf(&b, "  %s %s, bytes %d-%d, by %s, confidence %d\n", m.Kind, m.Role, m.Start, m.End, m.Rule, m.Confidence)
		for _, c := range m.Clues {
			fmt.Fprintf(&b, "       %+d %s by %s at %d-%d\n", c.Weight, c.Role, c.Rule, c.At.Start, c.At.End)
		}
		fmt.Fprintf(&b, "    %s\n", a.Explain(p, i, "en"))
	}
	for _, r := range pos.Reasons {
		fmt.Fprintf(&b, "  not taken: %s\n", r)
	}
	_, err := io.WriteString(out, b.String())
	return err
}
