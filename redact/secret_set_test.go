package redact_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/policy"
	"github.com/estompe/estompe/redact"
)

// everyNth thins the passages of the set: all of them are a matter of minutes.
const everyNth = 40

// TestSetOfSecretsGivesNothingBack holds that what is left of the passages and decisions
// of testdata/secrets gives no hidden value back.
func TestSetOfSecretsGivesNothingBack(t *testing.T) {
	texts := map[string]string{}
	files, err := filepath.Glob("../testdata/secrets/decisions/*/*.txt")
	if err != nil || len(files) < 11 {
		t.Fatalf("%d decisions, %v", len(files), err)
	}
	for _, f := range files {
		_, body, _ := strings.Cut(read(t, f), "\n\n")
		texts[filepath.Base(f)] = body
	}
	lists, err := filepath.Glob("../testdata/secrets/*.jsonl")
	if err != nil || len(lists) == 0 {
		t.Fatal(len(lists), err)
	}
	n := 0
	for _, f := range lists {
		for line := range strings.Lines(read(t, f)) {
			var it struct{ ID, Text string }
			if err := json.Unmarshal([]byte(line), &it); err != nil {
				t.Fatalf("%s: %v", f, err)
			}
			if n++; it.Text != "" && (n%everyNth == 0 || os.Getenv("ESTOMPE_SECRET_ALL") != "") {
				texts[it.ID] = it.Text
			}
		}
	}
	hidden := 0
	for id, marked := range texts {
		plain, _, err := entitiestest.Parse(marked)
		if err != nil {
			t.Fatalf("%s: %v", id, err)
		}
		a := analyze(t, plain, redact.Case{})
		r, err := a.Apply(policy.BusinessSecrets())
		if err != nil {
			t.Fatalf("%s: %v", id, err)
		}
		n, _ := r.Count()
		hidden += n
		for _, l := range a.ValueLeaks(r) {
			t.Errorf("%s: the value at %d is given back: %v", id, l.Hidden.Start, l.Kind)
		}
	}
	t.Logf("%d texts, %d spans hidden", len(texts), hidden)
}
