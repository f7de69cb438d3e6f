package main

import (
	"fmt"
	"html"
	"io"
	"strings"

	"github.com/estompe/estompe/redact"
)

const htmlHead = `<!doctype html>
<html lang="fr"><meta charset="utf-8"><title>%s</title>
<style>
body{font:16px/1.5 Georgia,serif;max-width:46em;margin:2em auto;padding:0 1em}
.d{white-space:pre-wrap}
mark{border-radius:3px;padding:0 2px}
mark.h{background:#fbd5d5}mark.k{background:#e3f1e0}
</style>
<div class="d">`

// writeHTML writes the redacted text with every mention marked: hidden or kept,
// with kind, role, rule and legal basis as a title.
func writeHTML(out io.Writer, name string, res *redact.Result) error {
	var b strings.Builder
	fmt.Fprintf(&b, htmlHead, html.EscapeString(name))
	at := 0
	for _, s := range res.Spans {
		if s.Out.Start < at || s.Out.Empty() || s.Hidden && s.Replacement == "" {
			continue
		}
		b.WriteString(html.EscapeString(res.Text[at:s.Out.Start]))
		class := "k"
		if s.Hidden {
			class = "h"
		}
		title := fmt.Sprintf("%s %s · %s · %s %s", s.Kind, s.Role, s.Rule, s.Decision.Rule, s.Decision.Basis)
		fmt.Fprintf(&b, `<mark class="%s" title="%s">%s</mark>`, class, html.EscapeString(title), html.EscapeString(res.Text[s.Out.Start:s.Out.End]))
		at = s.Out.End
	}
	b.WriteString(html.EscapeString(res.Text[at:]))
	hidden, kept := res.Count()
	fmt.Fprintf(&b, "</div>\n<p>%s: %d hidden, %d found and kept</p></html>\n", html.EscapeString(res.Policy), hidden, kept)
	_, err := io.WriteString(out, b.String())
	return err
}
