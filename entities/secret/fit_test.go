package secret_test

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/entities/internal/linear/fit"
	"github.com/estompe/estompe/entities/secret"
)

var (
	doFit = flag.Bool("fit", false, "fit the weights to the passages that may be read, and write model.bin")
	cross = flag.String("cross", "", "prefixes of ids, a comma between: fit without the passages of each, and score them")
)

// sample is a candidate with what it should be called.
type sample struct {
	secret.Lesson
	id, label string // label is none, or unknown where nobody can tell
}

const (
	none    = ""
	unknown = "?"
)

// samplesOf gives the candidates of an item.
func samplesOf(t *testing.T, it item) (out []sample) {
	t.Helper()
	r := *secret.Rules()
	r.Run = func(p *entities.Pass) error {
		for _, l := range secret.Lessons(p) {
			out = append(out, sample{l, it.ID, labelOf(it, l)})
		}
		return nil
	}
	entitiestest.Find(t, it.plain, &r)
	return out
}

// ordinary are decisions of other tests, in which nothing is secret but what
// the rules find there: they teach what the rest of a decision looks like.
func ordinary(t *testing.T) (out []sample) {
	t.Helper()
	for _, dir := range []string{"decisions", "unseen", "variety"} {
		names, err := filepath.Glob(filepath.Join("..", "..", "testdata", dir, "*.txt"))
		if err != nil || len(names) == 0 {
			t.Fatal(dir, err)
		}
		for _, name := range names {
			src, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			plain, _, err := entitiestest.Parse(string(src))
			if err != nil {
				t.Fatal(err)
			}
			_, rules := entitiestest.Find(t, plain, secret.Rules())
			rules = slices.DeleteFunc(rules, func(m entities.Mention) bool { return !m.Kind.In("secret") })
			for _, s := range samplesOf(t, item{ID: dir + "/" + filepath.Base(name), plain: plain}) {
				if touched(s.Span, rules) || s.Task == secret.Finding {
					s.label = unknown
				}
				out = append(out, s)
			}
		}
	}
	return out
}

// labelOf says what a candidate should be called by the marks over it.
func labelOf(it item, l secret.Lesson) string {
	out := none
	for _, w := range it.wants {
		n := common(w.Span, l.Span)
		if n == 0 || w.Kind == kindKeep {
			continue
		}
		if w.Kind == kindMaybe {
			out = unknown
			continue
		}
		words := len(strings.Fields(it.plain[w.Start:w.End]))
		covers, fills := 2*n >= w.Len(), 2*n >= l.Span.Len()
		trade := w.Sub == "customer" || w.Sub == "supplier"
		switch {
		case l.Task == secret.Value && (covers || fills && words < toldFrom), l.Task == secret.Name && covers && trade, l.Task == secret.Finding && fills,
			l.Task == secret.Piece && fills && words >= toldFrom:
			return label(w.Kind, w.Sub)
		case l.Task == secret.Value, l.Task == secret.Name && trade:
			out = unknown // a value within what is told, part of a name
		}
	}
	return out
}

// toldFrom is the number of words from which a mark is something told, not a value or a name.
const toldFrom = 6

// How the weights are fitted, by task: what kept most of what is asked on the passages of writers left out.
var (
	yesNo = []string{none, "secret"}
	// parts sees an example in parts: what that weighs goes beside what a regression over all of it does.
	parts   = fit.Run{Epochs: 8, Rate: .05, Damp: 1e-9, Drop: .3}
	options = [secret.Tasks]fit.Options{
		secret.Value:   {Labels: yesNo, Rarest: 2, Runs: []fit.Run{{Epochs: 12, Rate: .04, Decay: .15, Damp: 1}, parts, parts, parts}},
		secret.Name:    {Labels: yesNo, Rarest: 3, Runs: []fit.Run{{Epochs: 12, Rate: .03, Decay: .003, Damp: 1}, parts, parts}},
		secret.Finding: {Labels: yesNo, Rarest: 2, Runs: []fit.Run{{Epochs: 12, Rate: .08, Decay: .1, Damp: 1}, parts, parts}},
		secret.Piece:   {Labels: yesNo, Rarest: 4, Runs: []fit.Run{{Epochs: 12, Rate: .03, Decay: .03, Damp: 1}, parts, parts}},
	}
)

// weightsOf fits all models.
func weightsOf(samples []sample) string {
	var out []byte
	var which []fit.Example
	labels := labelsOf(samples)
	for t, o := range options {
		var es []fit.Example
		for _, s := range samples {
			if s.Task != t {
				continue
			}
			e := fit.Example{Features: s.Features, Label: 1}
			switch s.label {
			case none:
				e.Label = 0
			case unknown:
				e.Label = -1
			default:
				if t != secret.Finding {
					which = append(which, fit.Example{Features: s.Features, Label: slices.Index(labels, s.label)})
				}
			}
			es = append(es, e)
		}
		out = append(out, fit.Train(es, o)...)
	}
	return string(append(out, fit.Train(which, fit.Options{Labels: labels, Rarest: 4, Most: 12000, Runs: []fit.Run{{Epochs: 10, Rate: .08, Decay: .001, Damp: 1}, parts}})...))
}

func labelsOf(samples []sample) (labels []string) {
	for _, s := range samples {
		if s.label != none && s.label != unknown && s.Task != secret.Finding && !slices.Contains(labels, s.label) {
			labels = append(labels, s.label)
		}
	}
	slices.Sort(labels)
	return labels
}

// TestFit holds that the weights are those of the passages and features at
// hand; with -fit it makes them so.
func TestFit(t *testing.T) {
	passages, decisions := loadSplit(t, "read")
	var samples []sample
	for _, it := range slices.Concat(passages, decisions) {
		samples = append(samples, samplesOf(t, it)...)
	}
	samples = append(samples, ordinary(t)...)
	sum := checksum(samples)
	if *doFit {
		write(t, "model.bin", weightsOf(samples))
		write(t, "model.sum", sum+"\n")
	}
	had, err := os.ReadFile("model.sum")
	if err != nil {
		t.Fatal(err)
	}
	if strings.TrimSpace(string(had)) != sum {
		t.Error("passages, rules or features have changed since the weights were fitted: go test ./entities/secret -run TestFit -fit, then build again and measure")
	}
}

func write(t *testing.T, name, data string) {
	t.Helper()
	if err := os.WriteFile(name, []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
}

// checksum is one of all features and labels.
func checksum(samples []sample) string {
	h := sha256.New()
	for _, s := range samples {
		fmt.Fprintf(h, "%s %d %s\n", s.id, s.Task, s.label)
		if err := binary.Write(h, binary.LittleEndian, s.Features); err != nil {
			panic(err)
		}
	}
	return hex.EncodeToString(h.Sum(nil))
}

// TestCross fits without the passages of one writer and scores those, in turn:
// what unseen text may expect. It runs with -cross only and sets no threshold.
func TestCross(t *testing.T) {
	if *cross == "" {
		t.Skip("-cross names no writers")
	}
	passages, _ := loadSplit(t, "read")
	samples := map[string][]sample{}
	for _, it := range passages {
		samples[it.ID] = samplesOf(t, it)
	}
	plain := ordinary(t)
	var pool pool
	for _, writer := range strings.Split(*cross, ",") {
		rest := slices.Clone(plain)
		var left []item
		for _, it := range passages {
			if strings.HasPrefix(it.ID, writer) {
				left = append(left, it)
			} else {
				rest = append(rest, samples[it.ID]...)
			}
		}
		w := weightsOf(rest)
		s := newScore()
		for _, it := range left {
			_, found := entitiestest.Find(t, it.plain, secret.With(w))
			found = slices.DeleteFunc(found, func(m entities.Mention) bool { return !m.Kind.In("secret") })
			s.add(it, found)
			pool.add(w, samples[it.ID])
		}
		t.Logf("without %s: %d\n%s", writer, len(left), s)
		if os.Getenv("ESTOMPE_SECRET_MISSES") != "" {
			t.Log("\n" + strings.Join(s.misses, "\n"))
		}
	}
	t.Log("\n" + pool.String())
}

// pool gathers what models say of candidates that they were not fitted to.
type pool [secret.Tasks][]judged

type judged struct {
	score int // in hundredths
	right bool
}

func (p *pool) add(weights string, samples []sample) {
	for _, s := range samples {
		if s.label != unknown {
			p[s.Task] = append(p[s.Task], judged{secret.Score(weights, s.Lesson), s.label != none})
		}
	}
}

// String gives, for each task, what each least score would keep of the secrets and how much of what it proposes would be one.
func (p *pool) String() string {
	var b strings.Builder
	for t, js := range p {
		slices.SortFunc(js, func(a, b judged) int { return b.score - a.score })
		all, right := 0, 0
		for _, j := range js {
			if j.right {
				all++
			}
		}
		next := 300
		for n, j := range js {
			for j.score < next {
				fmt.Fprintf(&b, "task %d, from %4d: recall %s precision %s\n", t, next, percent(right, all), percent(right, n))
				next -= 50
			}
			if j.right {
				right++
			}
			if next < -300 {
				break
			}
		}
	}
	return b.String()
}
