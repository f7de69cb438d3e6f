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

// everyNth thins the passages of the set: all of them take minutes under the race detector.
const everyNth = 40

// TestSetOfSecretsGivesNothingBack holds that what is left of the decisions of
// testdata/secrets, of the part held back and of some of the other passages gives no
// hidden value back. ESTOMPE_SECRET_ALL=1 looks at all of them.
func TestSetOfSecretsGivesNothingBack(t *testing.T) {
	texts := map[string]string{}
	files, err := filepath.Glob("../testdata/secrets/decisions/*/*.txt")
	if err != nil || len(files) < 30 {
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
			if n++; it.Text != "" && (n%everyNth == 0 || strings.HasSuffix(f, "held.jsonl") || os.Getenv("ESTOMPE_SECRET_ALL") != "") {
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
	if hidden < 2*len(texts) {
		t.Errorf("%d spans hidden in %d texts: too few to tell anything", hidden, len(texts))
	}
	t.Logf("%d texts, %d spans hidden", len(texts), hidden)
}
