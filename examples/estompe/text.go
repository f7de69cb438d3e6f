package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/redact"
)

// colours of the terminal, by group of kinds.
var colours = []struct {
	group entities.Kind
	code  string
	name  string
}{
	{entities.KindPerson, "1;31", "person"},
	{entities.KindAddress, "1;33", "address"},
	{entities.KindLocality, "33", "locality"},
	{"org", "1;35", "organisation"},
	{"date", "1;36", "civil date"},
	{"contact", "1;34", "contact"},
	{"id", "1;32", "identifier"},
	{"", "1;37", "other"},
}

func colour(k entities.Kind) int {
	return slices.IndexFunc(colours, func(c struct {
		group entities.Kind
		code  string
		name  string
	}) bool {
		return k.In(c.group)
	})
}

// writeText writes the redacted text; on a terminal, what was hidden in colour, with a legend.
func writeText(out io.Writer, res *redact.Result) error {
	if !terminal(out) {
		_, err := io.WriteString(out, res.Text)
		return err
	}
	var b strings.Builder
	at := 0
	counts := make([]int, len(colours))
	for _, s := range res.Spans {
		if s.Hidden {
			counts[colour(s.Kind)]++
		}
		if s.Replacement == "" || s.Out.Start < at {
			continue
		}
		b.WriteString(res.Text[at:s.Out.Start])
		fmt.Fprintf(&b, "\033[%sm%s\033[0m", colours[colour(s.Kind)].code, res.Text[s.Out.Start:s.Out.End])
		at = s.Out.End
	}
	b.WriteString(res.Text[at:])
	b.WriteString("\n\n")
	for i, n := range counts {
		if n > 0 {
			fmt.Fprintf(&b, "\033[%sm%s\033[0m %d   ", colours[i].code, colours[i].name, n)
		}
	}
	hidden, kept := res.Count()
	fmt.Fprintf(&b, "\n%s: %d hidden, %d found and kept\n", res.Policy, hidden, kept)
	_, err := io.WriteString(out, b.String())
	return err
}
