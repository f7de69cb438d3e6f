// Package fit makes the weights of package linear from examples.
//
// It is a logistic regression by stochastic gradients whose steps shrink with
// what each weight has moved (AdaGrad), or the mean of some that saw each example in
// parts. The order of the examples and what is seen of them are drawn from fixed
// seeds and all sums are made in one order, so that the same examples give the same
// weights.
package fit

import (
	"math"
	"math/rand/v2"
	"slices"

	"github.com/estompe/estompe/entities/internal/linear"
)

// Example is a case with its answer.
type Example struct {
	Features []uint32
	// Label is the index of the answer; -1 if nobody knows, which teaches nothing.
	Label int
}

// Options say how to fit.
type Options struct {
	Labels []string
	Rarest int   // features of fewer examples are left out
	Most   int   // so many features are kept, those of the greatest weights in the first run, before all runs; 0: all
	Runs   []Run // the weights are the mean of theirs
}

// Run says how to fit one regression.
type Run struct {
	Epochs int
	Rate   float64 // of the first steps
	Decay  float64 // pull towards 0
	Damp   float64 // how slowly the steps of a weight shrink; above 0
	Drop   float64 // so much of the features of an example is left out each time it is seen, by chance
}

// trainer holds the weights while they move.
type trainer struct {
	o     Options
	n     int // columns: one for two answers, which are one question
	index map[uint32]int
	keys  []uint32
	w, g  []float64
	p     []float64
	left  []int
	rng   *rand.Rand
}

// Train fits weights to examples. With two labels there is one column: the
// score of the second label, above or below 0; else one for each label.
func Train(examples []Example, o Options) []byte {
	t := &trainer{o: o, n: len(o.Labels), index: map[uint32]int{}, rng: rand.New(rand.NewPCG(1, 2))}
	if t.n == 2 {
		t.n = 1
	}
	t.count(examples)
	if o.Most > 0 && o.Most < len(t.keys) {
		t.run(examples, o.Runs[0])
		t.keep(o.Most)
	}
	mean := make([]float64, len(t.keys)*t.n)
	for _, r := range o.Runs {
		t.run(examples, r)
		for i, w := range t.w {
			mean[i] += w * (1 - r.Drop) / float64(len(o.Runs)) // all features are seen now
		}
	}
	t.w = mean
	return t.pack()
}

// run fits the weights of the keys, which it begins at 0.
func (t *trainer) run(examples []Example, r Run) {
	t.w, t.g = make([]float64, len(t.keys)*t.n), make([]float64, len(t.keys)*t.n)
	t.p = make([]float64, t.n)
	order := make([]int, len(examples))
	rows := make([][]int, len(examples))
	for i, e := range examples {
		order[i], rows[i] = i, t.rowsOf(e)
	}
	for epoch := range r.Epochs {
		t.rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		rate := r.Rate * (1 - .9*float64(epoch)/float64(r.Epochs))
		for _, i := range order {
			if examples[i].Label >= 0 {
				t.step(t.seen(rows[i], r.Drop), examples[i].Label, rate, r)
			}
		}
	}
}

// keep leaves out all keys but those of the greatest weights. What is kept has to be
// fitted once more: the many small weights that go speak mostly for one answer.
func (t *trainer) keep(most int) {
	size := func(i int) (top float64) {
		for _, w := range t.w[i*t.n : (i+1)*t.n] {
			top = max(top, math.Abs(w))
		}
		return top
	}
	sizes := make([]float64, len(t.keys))
	for i := range sizes {
		sizes[i] = size(i)
	}
	least := slices.Sorted(slices.Values(sizes))[len(sizes)-most]
	kept := t.keys[:0]
	for i, k := range t.keys {
		if sizes[i] >= least {
			kept = append(kept, k)
		}
	}
	t.keys = kept
	clear(t.index)
	for i, k := range kept {
		t.index[k] = i
	}
}

// count gives a row to each feature that is frequent enough.
func (t *trainer) count(examples []Example) {
	seen := map[uint32]int{}
	for _, e := range examples {
		for _, f := range unique(e.Features) {
			seen[f]++
		}
	}
	for f, n := range seen {
		if n >= t.o.Rarest {
			t.keys = append(t.keys, f)
		}
	}
	slices.Sort(t.keys)
	for i, f := range t.keys {
		t.index[f] = i
	}
}

func unique(fs []uint32) []uint32 {
	out := slices.Clone(fs)
	slices.Sort(out)
	return slices.Compact(out)
}

func (t *trainer) rowsOf(e Example) (rows []int) {
	for _, f := range e.Features {
		if i, ok := t.index[f]; ok {
			rows = append(rows, i)
		}
	}
	return rows
}

// predict sets p to the chances of the answers.
func (t *trainer) predict(rows []int) {
	clear(t.p)
	for _, r := range rows {
		for i := range t.p {
			t.p[i] += t.w[r*t.n+i]
		}
	}
	if t.n == 1 {
		t.p[0] = 1 / (1 + math.Exp(-t.p[0]))
		return
	}
	top, sum := slices.Max(t.p), 0.0
	for i := range t.p {
		t.p[i] = math.Exp(t.p[i] - top)
		sum += t.p[i]
	}
	for i := range t.p {
		t.p[i] /= sum
	}
}

// seen leaves a share of the rows out.
func (t *trainer) seen(rows []int, drop float64) []int {
	if drop == 0 {
		return rows
	}
	t.left = t.left[:0]
	for _, r := range rows {
		if t.rng.Float64() >= drop {
			t.left = append(t.left, r)
		}
	}
	return t.left
}

func (t *trainer) step(rows []int, label int, rate float64, run Run) {
	t.predict(rows)
	if t.n == 1 {
		t.p[0] -= float64(label)
	} else {
		t.p[label]--
	}
	for _, r := range rows {
		for i, d := range t.p {
			at := r*t.n + i
			d += run.Decay * t.w[at]
			t.g[at] += d * d
			t.w[at] -= rate * d / math.Sqrt(t.g[at]+run.Damp)
		}
	}
}

// pack rounds the weights to bytes.
func (t *trainer) pack() []byte {
	top := 0.0
	for _, w := range t.w {
		top = max(top, math.Abs(w))
	}
	shift := uint8(0)
	for shift < 12 && top*float64(int(1)<<(shift+1)) < 127 {
		shift++
	}
	rows := make([]int8, len(t.w))
	for i, w := range t.w {
		rows[i] = int8(math.Round(w * float64(int(1)<<shift)))
	}
	labels := t.o.Labels
	if t.n == 1 {
		labels = labels[1:]
	}
	return linear.Append(nil, labels, shift, t.keys, rows)
}
