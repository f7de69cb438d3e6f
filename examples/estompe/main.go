// Estompe redacts French court decisions from files, standard input or a
// corpus, under a built-in policy or one from a JSON file.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/estompe/estompe/policy"
	"github.com/estompe/estompe/redact"
)

type options struct {
	policy  string
	format  string
	list    bool
	explain bool
	at      int
	corpus  bool
	files   []string
}

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run is main without the process: it returns the exit code.
func run(args []string, in io.Reader, out, errs io.Writer) int {
	o, err := parse(args, errs)
	if err == flag.ErrHelp {
		return 0
	}
	if err != nil {
		return 2
	}
	if o.list {
		for _, n := range policy.Names() {
			fmt.Fprintln(out, n)
		}
		return 0
	}
	p, err := loadPolicy(o.policy)
	if err != nil {
		fmt.Fprintf(errs, "estompe: %v\n", err)
		return 2
	}
	ready, err := redact.Prepare(p)
	if err != nil {
		fmt.Fprintf(errs, "estompe: %v\n", err)
		return 2
	}
	r, err := redact.New()
	if err != nil {
		fmt.Fprintf(errs, "estompe: %v\n", err)
		return 2
	}
	if o.corpus {
		return runCorpus(r, ready, o.files, in, out, errs)
	}
	return runFiles(r, ready, o, in, out, errs)
}

func parse(args []string, errs io.Writer) (options, error) {
	var o options
	f := flag.NewFlagSet("estompe", flag.ContinueOnError)
	f.SetOutput(errs)
	f.StringVar(&o.policy, "policy", "france-open-data", "built-in policy, or a JSON file")
	f.StringVar(&o.format, "format", "text", "text, json or html")
	f.BoolVar(&o.list, "list-policies", false, "list the built-in policies")
	f.BoolVar(&o.explain, "explain", false, "tell of every person who they are and why")
	f.IntVar(&o.at, "at", -1, "with -explain: a byte of the source, to tell what was found there or why nothing was")
	f.BoolVar(&o.corpus, "corpus", false, "files are JSON lines with id and text; one line of spans each comes out")
	f.Usage = func() {
		fmt.Fprint(errs, "usage: estompe [flags] [FILE ... | -]\n\nWithout a file, a synthetic decision is redacted.\n\n")
		f.PrintDefaults()
	}
	if err := f.Parse(args); err != nil {
		return o, err
	}
	o.files = f.Args()
	switch o.format {
	case "text", "json", "html":
		return o, nil
	}
	err := fmt.Errorf("unknown format %q: text, json or html", o.format)
	fmt.Fprintf(errs, "estompe: %v\n", err)
	return o, err
}

// loadPolicy takes a built-in name or reads a JSON file.
func loadPolicy(name string) (policy.Policy, error) {
	if p, ok := policy.Named(name); ok {
		return p, nil
	}
	if !strings.HasSuffix(name, ".json") {
		return policy.Policy{}, fmt.Errorf("unknown policy %q; -list-policies lists them", name)
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return policy.Policy{}, err
	}
	p, err := policy.Parse(data)
	if err != nil {
		return policy.Policy{}, fmt.Errorf("%s: %w", name, err)
	}
	return p, nil
}
