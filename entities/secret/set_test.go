package secret_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/entitiestest"
)

// setDir holds the set; its README says what is marked and how.
const setDir = "../../testdata/secrets"

// Labels of the set that are no kinds: a value that stays, a passage on which people may differ.
const (
	kindKeep  entities.Kind = "keep"
	kindMaybe entities.Kind = "maybe"
)

// subKinds are the labels that the set may bear, with their sub-kinds.
var subKinds = map[entities.Kind][]string{
	entities.KindBusinessSecret: strings.Fields(`turnover margin price discount volume capacity market_share forecast
		customer supplier tender formula process source_code clause internal_quote headcount_plan method financing
		valuation royalty`),
	entities.KindMedicalSecret:       {"diagnosis", "treatment", "rate"},
	entities.KindDefenceSecret:       {""},
	entities.KindTaxSecret:           {""},
	entities.KindBankSecret:          {""},
	entities.KindStatisticsSecret:    {""},
	entities.KindInvestigationSecret: {""},
	entities.KindLawyerSecret:        {""},
	entities.KindDeliberationSecret:  {""},
	kindMaybe:                        {""},
	kindKeep: strings.Fields(`damages costs astreinte interest threshold capital claim public wage rent fine name
		quote other`),
}

// item is a passage or a decision of the set.
type item struct {
	ID    string `json:"id"`
	Text  string `json:"text"` // with marks
	Why   string `json:"why"`
	Court string `json:"court"`
	Split string `json:"split"`
	Note  string `json:"note"` // of the first line of a file
	// Relations are the sums and products that hold between values of a decision.
	Relations []string `json:"-"`
	plain     string
	wants     []entitiestest.Want
}

// loadSplit reads the passages and the decisions of a split and fails on malformed data.
func loadSplit(t *testing.T, split string) (passages, decisions []item) {
	t.Helper()
	passages = loadPassages(t, split)
	decisions = loadDecisions(t, split)
	for _, list := range [][]item{passages, decisions} {
		for i := range list {
			if err := list[i].parse(split); err != nil {
				t.Fatalf("%s: %v", list[i].ID, err)
			}
		}
	}
	return passages, decisions
}

// loadPassages reads the files of a split: "read.jsonl", "read-….jsonl".
func loadPassages(t *testing.T, split string) (items []item) {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(setDir, split+"*.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		items = append(items, loadFile(t, name)...)
	}
	return items
}

func loadFile(t *testing.T, name string) (items []item) {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		d := json.NewDecoder(strings.NewReader(lines.Text()))
		d.DisallowUnknownFields()
		var it item
		if err := d.Decode(&it); err != nil {
			t.Fatalf("%s, line %d: %v", name, n, err)
		}
		switch {
		case n == 1 && it.Note != "" && it.ID == "":
		case n == 1 || it.Note != "":
			t.Fatalf("%s, line %d: the first line, and no other, is a note", name, n)
		default:
			items = append(items, it)
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return items
}

// loadDecisions reads texts that begin with lines "# key: value" and an empty line.
func loadDecisions(t *testing.T, split string) []item {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(setDir, "decisions", split, "*.txt"))
	if err != nil {
		t.Fatal(err)
	}
	var items []item
	for _, name := range names {
		src, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		head, body, ok := strings.Cut(string(src), "\n\n")
		if !ok {
			t.Fatalf("%s: no empty line after the heading", name)
		}
		it := item{ID: strings.TrimSuffix(filepath.Base(name), ".txt"), Text: body}
		for line := range strings.Lines(head) {
			key, value, ok := strings.Cut(strings.TrimPrefix(strings.TrimSpace(line), "# "), ": ")
			if !ok {
				t.Fatalf("%s: heading line without a value", name)
			}
			switch key {
			case "court":
				it.Court = value
			case "split":
				it.Split = value
			case "why":
				it.Why = value
			case "relation":
				it.Relations = append(it.Relations, value)
			case "note":
			default:
				t.Fatalf("%s: heading %q unknown", name, key)
			}
		}
		items = append(items, it)
	}
	return items
}

var courts = strings.Fields("tcom ca tj cph cc crim adlc ta caa ce")

// parse checks an item and takes its marks out. Errors hold no text of the set.
func (it *item) parse(split string) error {
	switch {
	case it.ID == "" || it.Why == "":
		return fmt.Errorf("no id or no why")
	case it.Split != split:
		return fmt.Errorf("split %q in a file of %q", it.Split, split)
	case !slices.Contains(courts, it.Court):
		return fmt.Errorf("court %q unknown", it.Court)
	}
	var err error
	if it.plain, it.wants, err = entitiestest.Parse(it.Text); err != nil {
		return err
	}
	if strings.ContainsAny(it.plain, "⟦⟧¦") {
		return fmt.Errorf("a mark within a mark, or closed twice")
	}
	for n, w := range it.wants {
		words := it.plain[w.Start:w.End]
		switch {
		case !slices.Contains(subKinds[w.Kind], w.Sub) || w.Role != "" || w.Entity != "":
			return fmt.Errorf("mark %d: label %q sub %q unknown", n+1, w.Kind, w.Sub)
		case words == "" || words != strings.TrimFunc(words, unicode.IsSpace):
			return fmt.Errorf("mark %d: empty, or a space at its edge", n+1)
		}
	}
	return nil
}

// TestSet checks the set itself: size, balance, and what its tests rely on.
func TestSet(t *testing.T) {
	ids, wants := map[string]bool{}, map[string]int{}
	size, keeping := map[string]int{}, 0
	for _, split := range []string{"read", "held"} {
		passages, decisions := loadSplit(t, split)
		size[split] = len(passages)
		size[split+" decisions"] = len(decisions)
		for _, it := range slices.Concat(passages, decisions) {
			if ids[it.ID] {
				t.Errorf("%s: twice", it.ID)
			}
			ids[it.ID] = true
		}
		for _, it := range passages {
			if slices.ContainsFunc(it.wants, func(w entitiestest.Want) bool { return w.Kind == kindKeep }) {
				keeping++
			}
			for _, w := range it.wants {
				wants[label(w.Kind, w.Sub)]++
			}
		}
		for _, it := range decisions {
			for _, r := range it.Relations {
				if err := checkRelation(r); err != nil {
					t.Errorf("%s: %v", it.ID, err)
				}
			}
		}
	}
	all := size["read"] + size["held"]
	if size["read"] < 490 || size["held"] < 250 {
		t.Errorf("%d passages read, %d held; want 490 and 250", size["read"], size["held"])
	}
	if size["read decisions"] < 11 || size["held decisions"] < 3 {
		t.Errorf("%d decisions read, %d held; want 11 and 3", size["read decisions"], size["held decisions"])
	}
	if keeping*100 < 35*all {
		t.Errorf("%d of %d passages hold something that stays; want 35 %%", keeping, all)
	}
	for kind, subs := range subKinds {
		least := 4
		if kind == entities.KindBusinessSecret {
			least = 8
		}
		for _, sub := range subs {
			if n := wants[label(kind, sub)]; n < least && kind != kindMaybe {
				t.Errorf("%s: %d marks, want %d", label(kind, sub), n, least)
			}
		}
	}
}

// checkRelation reads "12 + 8 = 20", worked out from left to right, and says whether it holds.
func checkRelation(s string) error {
	left, right, ok := strings.Cut(s, "=")
	f := strings.Fields(left)
	want, err := strconv.ParseFloat(strings.TrimSpace(right), 64)
	if !ok || err != nil || len(f)%2 == 0 {
		return fmt.Errorf("relation %q not understood", s)
	}
	got, op := 0.0, "+"
	for i, word := range f {
		if i%2 == 1 {
			op = word
			continue
		}
		v, err := strconv.ParseFloat(word, 64)
		if err != nil {
			return fmt.Errorf("relation %q not understood", s)
		}
		switch op {
		case "+":
			got += v
		case "-":
			got -= v
		case "*":
			got *= v
		case "/":
			got /= v
		default:
			return fmt.Errorf("relation %q not understood", s)
		}
	}
	if d := got - want; d > 1e-6*want || -d > 1e-6*want {
		return fmt.Errorf("relation %q does not hold", s)
	}
	return nil
}

// TestSetRejects holds the loader to its word: malformed items fail.
func TestSetRejects(t *testing.T) {
	sound := item{ID: "x", Text: "un taux de ⟦12 %¦secret.business sub=margin⟧.", Why: "w", Court: "ca", Split: "read"}
	if err := sound.parse("read"); err != nil {
		t.Fatalf("a sound item fails: %v", err)
	}
	for why, spoil := range map[string]func(*item){
		"no reason":             func(it *item) { it.Why = "" },
		"split of other file":   func(it *item) { it.Split = "held" },
		"unknown court":         func(it *item) { it.Court = "tribunal" },
		"mark not closed":       func(it *item) { it.Text = "un taux de ⟦12 %¦keep sub=public." },
		"mark closed twice":     func(it *item) { it.Text += "⟧" },
		"mark within a mark":    func(it *item) { it.Text = "⟦le taux ⟦12 %¦keep sub=public⟧¦keep sub=public⟧" },
		"unknown sub-kind":      func(it *item) { it.Text = "⟦12 %¦secret.business sub=margins⟧" },
		"unknown kind":          func(it *item) { it.Text = "⟦12 %¦secret.trade⟧" },
		"space at a mark's end": func(it *item) { it.Text = "⟦12 %\u00a0¦keep sub=public⟧" },
	} {
		it := sound
		spoil(&it)
		if it.parse("read") == nil {
			t.Errorf("%s: no error", why)
		}
	}
	for _, r := range []string{"12 + 8 = 21", "12 + = 12", "12 x 2 = 24", "12 + 8"} {
		if checkRelation(r) == nil {
			t.Errorf("relation %q: no error", r)
		}
	}
}

func label(k entities.Kind, sub string) string {
	if sub == "" {
		return string(k)
	}
	return string(k) + "/" + sub
}
