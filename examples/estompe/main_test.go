package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/estompe/estompe/policy"
)

// call runs the program and gives its exit code and what it wrote.
func call(t *testing.T, in string, args ...string) (code int, out, errs string) {
	t.Helper()
	var o, e bytes.Buffer
	code = run(args, strings.NewReader(in), &o, &e)
	return code, o.String(), e.String()
}

// file writes a file of the test's own.
func file(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

const small = "DEMANDEUR : M. Jean Maréchal, né le 3 mai 1960. M. Maréchal sera débouté."

func TestWithoutAFileTheSampleIsRedacted(t *testing.T) {
	code, out, errs := call(t, "")
	if code != 0 || errs != "" {
		t.Fatalf("code %d, errors %q", code, errs)
	}
	if strings.Contains(strings.ToUpper(out), "TALLANDIER") || !strings.Contains(out, "Fontanieu") {
		t.Error("the socle hides the party and names the judge")
	}
	if strings.Contains(out, "\033[") {
		t.Error("colours where the output is no terminal")
	}
}

func TestExitCodes(t *testing.T) {
	good, latin := file(t, "a.txt", small), file(t, "b.txt", "M. Mar\xe9chal")
	broken := file(t, "p.json", `{"version": 1, "name": "x", "overlay": [], "rulez": []}`)
	for _, c := range []struct {
		args []string
		code int
		errs string // part of the message
		why  string
	}{
		{[]string{good}, 0, "", "a file that can be read"},
		{[]string{"-list-policies"}, 0, "", "a list needs no text"},
		{[]string{"-h"}, 0, "usage:", "help is no failure"},
		{[]string{filepath.Join(t.TempDir(), "none.txt")}, 1, "none.txt", "a missing file is named"},
		{[]string{latin}, 1, "b.txt", "Latin-1 is not taken for UTF-8"},
		{[]string{"-policy", "bloc-9", good}, 2, `unknown policy "bloc-9"`, "a policy that does not exist"},
		{[]string{"-policy", "none.json", good}, 2, "none.json", "a policy's file that does not exist"},
		{[]string{"-policy", broken, good}, 2, "rulez", "a policy with an unknown key, which is named"},
		{[]string{"-format", "pdf", good}, 2, `unknown format "pdf"`, "a format that does not exist"},
		{[]string{"-nosuch", good}, 2, "nosuch", "a flag that does not exist"},
	} {
		code, out, errs := call(t, "", c.args...)
		if code != c.code || !strings.Contains(errs, c.errs) {
			t.Errorf("%s: code %d, errors %q; want %d and %q", c.why, code, errs, c.code, c.errs)
		}
		if code == 2 && out != "" {
			t.Errorf("%s: something was written all the same", c.why)
		}
		if code != 0 && strings.Contains(errs, "chal") {
			t.Errorf("%s: the message shows the text", c.why)
		}
	}
}

func TestOneBadFileDoesNotStopTheOthers(t *testing.T) {
	bad, good := file(t, "bad.txt", "a\xff"), file(t, "good.txt", small)
	missing := filepath.Join(t.TempDir(), "none.txt")
	code, out, errs := call(t, small, bad, good, missing, "-")
	if code != 1 || strings.Count(out, "sera débouté") != 2 {
		t.Errorf("code %d; the good file and standard input were to go through: %q", code, out)
	}
	if !strings.Contains(errs, "2 of 4 files failed") || strings.Count(errs, "\n") != 3 {
		t.Errorf("a line for each failure and a summary, got %q", errs)
	}
}

func TestPolicyFromAFile(t *testing.T) {
	p := file(t, "p.json", `{"version": 1, "name": "ours", "base": "keep-all", "with": [{"switch": "hide", "classes": ["civil-date"]}]}`)
	code, out, errs := call(t, small, "-policy", p, "-")
	if code != 0 {
		t.Fatal(errs)
	}
	if strings.Contains(out, "3 mai") || !strings.Contains(out, "Jean Maréchal") {
		t.Errorf("the file says to hide civil dates alone: %q", out)
	}
}

func TestListPolicies(t *testing.T) {
	_, out, _ := call(t, "", "-list-policies")
	if want := strings.Join(policy.Names(), "\n") + "\n"; out != want {
		t.Errorf("got %q, want %q", out, want)
	}
}

func TestJSON(t *testing.T) {
	_, out, _ := call(t, small, "-format", "json", "-policy", "strict", "-")
	var got corpusOut
	if err := json.Unmarshal([]byte(out), &got); err != nil || strings.Count(out, "\n") != 1 {
		t.Fatalf("one object on one line, got %q", out)
	}
	checkSpans(t, small, got)
	if got.Unit != "byte" || got.ID != "-" || len(got.Spans) < 3 {
		t.Errorf("unit %q, id %q, %d spans", got.Unit, got.ID, len(got.Spans))
	}
}

// checkSpans holds that offsets point into source and output, and that the
// output is the source with the hidden spans replaced.
func checkSpans(t *testing.T, src string, d corpusOut) {
	t.Helper()
	at, rebuilt := 0, ""
	for _, s := range d.Spans {
		if s.Start < 0 || s.End > len(src) || s.Start >= s.End || s.OutEnd > len(d.Text) || s.OutStart > s.OutEnd {
			t.Fatalf("offsets out of range: %+v", s)
		}
		if s.Action == "keep" && src[s.Start:s.End] != d.Text[s.OutStart:s.OutEnd] {
			t.Errorf("a span that is kept reads %q", d.Text[s.OutStart:s.OutEnd])
		}
		if s.Replacement == "" {
			continue
		}
		if d.Text[s.OutStart:s.OutEnd] != s.Replacement {
			t.Errorf("the output has %q where the replacement is %q", d.Text[s.OutStart:s.OutEnd], s.Replacement)
		}
		rebuilt += src[at:s.Start] + s.Replacement
		at = s.End
	}
	if rebuilt += src[at:]; rebuilt != d.Text {
		t.Errorf("rebuilt %q, got %q", rebuilt, d.Text)
	}
}

func TestHTMLIsEscaped(t *testing.T) {
	src := "DEMANDEUR : M. Jean Maréchal. La clause « <b>&amp;</b> » est nulle."
	_, out, _ := call(t, src, "-format", "html", "-")
	if strings.Contains(out, "<b>") || !strings.Contains(out, "&lt;b&gt;&amp;amp;&lt;/b&gt;") {
		t.Error("the text's own mark-up is not escaped")
	}
	if !strings.Contains(out, `<mark class="h"`) || strings.Contains(out, "Maréchal") {
		t.Error("what is hidden is to be marked, and hidden")
	}
}

func TestExplainShowsNoName(t *testing.T) {
	code, out, _ := call(t, small, "-explain", "-")
	_, why, ok := strings.Cut(out, "\nperson 1: ")
	if code != 0 || !ok {
		t.Fatalf("no explanation: %q", out)
	}
	if strings.Contains(why, "Maréchal") || !strings.Contains(why, "COJ L111-13") {
		t.Errorf("an explanation tells places, clues and basis, no names: %q", why)
	}
}

func TestCorpusKeepsOrderAndGoesOn(t *testing.T) {
	var lines []string
	for i := range 60 { // long and short in turn, so that workers finish out of order
		text, err := json.Marshal(strings.Repeat(small+"\n", 1+i%3*20))
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, fmt.Sprintf(`{"id":"d%d","text":%s,"meta":{"court":"x"}}`, i, text))
	}
	bad := []string{`{"id":"no-text"}`, `{"id":"Maréchal"`, "", `{"id":"surrogate","text":"a\ud800"}`}
	in := strings.Join(lines[:30], "\n") + "\n" + strings.Join(bad, "\n") + "\n" + strings.Join(lines[30:], "\n")
	one, two := file(t, "1.jsonl", in), filepath.Join(t.TempDir(), "none.jsonl")
	code, out, errs := call(t, "", "-corpus", "-policy", "bloc-1", one, two)
	if code != 1 {
		t.Errorf("code %d; lines and a file failed", code)
	}
	var ids []string
	for _, l := range strings.Split(strings.TrimSpace(out), "\n") {
		var d corpusOut
		if err := json.Unmarshal([]byte(l), &d); err != nil {
			t.Fatalf("no JSON: %v", err)
		}
		if d.ID == "surrogate" {
			continue // what becomes of half a character is the decoder's business
		}
		if strings.Contains(d.Text, "Maréchal") {
			t.Errorf("%s: the party is named", d.ID)
		}
		ids = append(ids, d.ID)
	}
	if len(ids) != 60 {
		t.Fatalf("%d answers, want 60", len(ids))
	}
	for i, id := range ids {
		if id != fmt.Sprintf("d%d", i) {
			t.Fatalf("answer %d is of %s: order lost", i, id)
		}
	}
	for _, want := range []string{"1.jsonl, line 31: ", "1.jsonl, line 32: ", "none.jsonl: ", "3 failed"} {
		if !strings.Contains(errs, want) {
			t.Errorf("errors lack %q: %q", want, errs)
		}
	}
	if strings.Contains(errs, "chal") {
		t.Error("an error quotes a line")
	}
}

func TestCorpusFromStandardInput(t *testing.T) {
	code, out, errs := call(t, `{"id":"a","text":"M. Jean Maréchal, demandeur."}`+"\n", "-corpus")
	var d corpusOut
	if code != 0 || errs != "" || json.Unmarshal([]byte(out), &d) != nil || d.ID != "a" {
		t.Fatalf("code %d, out %q, errors %q", code, out, errs)
	}
	checkSpans(t, "M. Jean Maréchal, demandeur.", d)
}
