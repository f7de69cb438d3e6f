package entities_test

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// corpus reads the texts of the corpus that ESTOMPE_CORPUS names: *.jsonl
// files, one decision a line. Without it the test is skipped.
func corpus(t *testing.T) map[string]string {
	t.Helper()
	dir := os.Getenv("ESTOMPE_CORPUS")
	if dir == "" {
		t.Skip("ESTOMPE_CORPUS names no corpus")
	}
	files, err := filepath.Glob(filepath.Join(dir, "*.jsonl"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no corpus in ESTOMPE_CORPUS: %v", err)
	}
	out := map[string]string{}
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(f)
		lines.Buffer(nil, 64<<20)
		for lines.Scan() {
			var d struct{ ID, Text string }
			if err := json.Unmarshal(lines.Bytes(), &d); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			out[d.ID] = d.Text
		}
		if err := lines.Err(); err != nil {
			t.Fatal(err)
		}
		_ = f.Close()
	}
	return out
}

// What holds for our own texts holds for real ones.
func TestCorpus(t *testing.T) {
	for id, src := range corpus(t) {
		checkText(t, src)
		want := spelled(t, src)
		for _, c := range variants {
			if c.wraps { // may cut a footer or spaced-out letters
				continue
			}
			if got := spelled(t, c.change(src)); !slices.Equal(got, want) {
				i := 0
				for i < min(len(got), len(want)) && got[i] == want[i] {
					i++
				}
				t.Errorf("%s, %s: %d tokens, want %d; they differ from token %d on", id, c.why, len(got), len(want), i)
			}
		}
	}
}
