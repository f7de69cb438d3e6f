package main

import (
	_ "embed"
	"fmt"
	"io"
	"os"

	"github.com/estompe/estompe/redact"
)

//go:embed decision.txt
var sample string

// runFiles redacts every file; what fails is named, the others go through.
func runFiles(r *redact.Redactor, p *redact.Prepared, o options, in io.Reader, out, errs io.Writer) int {
	if len(o.files) == 0 {
		if err := redactOne(r, p, o, "", sample, out); err != nil {
			fmt.Fprintf(errs, "estompe: %v\n", err)
			return 1
		}
		return 0
	}
	bad := 0
	for _, name := range o.files {
		src, err := read(name, in)
		if err == nil {
			err = redactOne(r, p, o, name, src, out)
		}
		if err != nil {
			fmt.Fprintf(errs, "estompe: %s: %v\n", name, err)
			bad++
		}
	}
	if bad > 0 {
		fmt.Fprintf(errs, "estompe: %d of %d files failed\n", bad, len(o.files))
		return 1
	}
	return 0
}

func read(name string, in io.Reader) (string, error) {
	if name == "-" {
		b, err := io.ReadAll(in)
		return string(b), err
	}
	b, err := os.ReadFile(name)
	return string(b), err
}

func redactOne(r *redact.Redactor, p *redact.Prepared, o options, name, src string, out io.Writer) error {
	a, err := r.Analyze(src, redact.Case{})
	if err != nil {
		return err
	}
	res := p.Apply(a)
	switch o.format {
	case "json":
		line, err := encode(corpusOut{ID: name, Unit: "byte", Spans: wire(a, res), Text: res.Text})
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(out, "%s\n", line)
		return err
	case "html":
		return writeHTML(out, name, res)
	}
	if err := writeText(out, res); err != nil {
		return err
	}
	if o.explain {
		if o.at >= 0 {
			return writePosition(out, a, p.Policy(), o.at)
		}
		return writeExplanations(out, a, res)
	}
	return nil
}
