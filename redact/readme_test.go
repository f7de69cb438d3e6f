package redact_test

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy"
)

func read(t testing.TB, file string) string {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// exampleBody gives the statements of an example function, up to its expected output.
func exampleBody(src, name string) (string, bool) {
	_, rest, ok := strings.Cut(src, "\nfunc "+name+"() {\n")
	body, _, out := strings.Cut(rest, "\n\t// Output:")
	return strings.ReplaceAll(strings.TrimPrefix(body, "\t"), "\n\t", "\n"), ok && out
}

func TestReadmeRepeatsTheExamples(t *testing.T) {
	readme, src := read(t, "../README.md"), read(t, "example_test.go")
	blocks := regexp.MustCompile("(?s)<!-- example: (\\w+) -->\n```go\n(.*?)\n```").FindAllStringSubmatch(readme, -1)
	if len(blocks) != 2 {
		t.Fatalf("README has %d marked examples, want 2", len(blocks))
	}
	for _, b := range blocks {
		body, ok := exampleBody(src, b[1])
		if !ok {
			t.Errorf("README shows %s, which is no example with output", b[1])
		} else if body != b[2] {
			t.Errorf("README's %s is not the one that is compiled:\n%s\n---\n%s", b[1], b[2], body)
		}
	}
}

// TestReadmeCommands holds the two lines that the checks of a submission look for.
func TestReadmeCommands(t *testing.T) {
	readme := read(t, "../README.md")
	for _, c := range []string{"    go run ./examples/estompe", "    go test -race -shuffle=on ./..."} {
		if !strings.Contains(readme, "\n"+c+"\n") {
			t.Errorf("README lacks the line %q", c)
		}
	}
}

// TestReadmeTables holds that README lists every kind, role and preset, and no other.
func TestReadmeTables(t *testing.T) {
	readme := read(t, "../README.md")
	var kinds, roles []string
	for _, k := range entities.Kinds() {
		kinds = append(kinds, string(k))
	}
	for _, r := range entities.Roles() {
		roles = append(roles, string(r))
	}
	for _, c := range []struct {
		heading string
		want    []string
	}{{"## Kinds", kinds}, {"## Roles of persons", roles}, {"## Policies", policy.Names()}} {
		_, rest, _ := strings.Cut(readme, "\n"+c.heading+"\n")
		section, _, _ := strings.Cut(rest, "\n## ")
		var got []string
		for _, m := range regexp.MustCompile("(?m)^\\| `([^`]+)` \\|").FindAllStringSubmatch(section, -1) {
			got = append(got, m[1])
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: README lists\n%v\nthe code\n%v", c.heading, got, c.want)
		}
	}
}

// TestReadmePolicy holds that the policy README shows can be read.
func TestReadmePolicy(t *testing.T) {
	m := regexp.MustCompile("(?s)```json\n(.*?)\n```").FindStringSubmatch(read(t, "../README.md"))
	if m == nil {
		t.Fatal("README shows no policy")
	}
	p, err := policy.Parse([]byte(m[1]))
	if err != nil {
		t.Fatal(err)
	}
	d := p.Decide(policy.Facts{Kind: entities.KindPerson, Role: entities.RoleJudge, Confidence: 100})
	if !d.Action.Hides() {
		t.Errorf("README says that the policy hides the bench; a judge gets %q", d.Action)
	}
}

// TestReadmeFiles holds that what README points at is there.
func TestReadmeFiles(t *testing.T) {
	for _, m := range regexp.MustCompile("`((?:testdata|entities/internal)/[^`]*\\.\\w+)`|\\]\\(([^):]+)\\)").FindAllStringSubmatch(read(t, "../README.md"), -1) {
		file := m[1] + m[2]
		if _, err := os.Stat("../" + file); err != nil {
			t.Errorf("README points at %s, which is not there", file)
		}
	}
}
