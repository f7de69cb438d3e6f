package fit_test

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"github.com/estompe/estompe/entities/internal/linear"
	"github.com/estompe/estompe/entities/internal/linear/fit"
)

// noisy makes examples whose answer hangs on features 1 to 3, among others that say nothing.
func noisy(n int, seed uint64) (out []fit.Example) {
	r := rand.New(rand.NewPCG(seed, 0))
	for range n {
		e := fit.Example{Label: r.IntN(3)}
		e.Features = append(e.Features, uint32(e.Label+1))
		for range 5 {
			e.Features = append(e.Features, 100+uint32(r.IntN(50)))
		}
		out = append(out, e)
	}
	return out
}

func three() fit.Options {
	return fit.Options{Labels: []string{"x", "y", "z"}, Rarest: 2, Runs: []fit.Run{{Epochs: 8, Rate: .1, Decay: .001, Damp: 1}, {Epochs: 8, Rate: .1, Damp: 1e-9, Drop: .5}}}
}

func TestTrainLearns(t *testing.T) {
	m, _, err := linear.Parse(string(fit.Train(noisy(400, 1), three())))
	if err != nil {
		t.Fatal(err)
	}
	wrong := 0
	scores := make([]int, 3)
	for _, e := range noisy(400, 2) {
		m.Score(scores, e.Features)
		for i, s := range scores {
			if i != e.Label && s >= scores[e.Label] {
				wrong++
				break
			}
		}
	}
	if wrong > 8 {
		t.Errorf("%d of 400 unseen examples wrong", wrong)
	}
}

// TestTrainOneQuestion holds that of two answers the score is above 0 where the second is right.
func TestTrainOneQuestion(t *testing.T) {
	var es []fit.Example
	for i, e := range noisy(300, 3) {
		e.Label = min(e.Label, 1)
		if i%10 == 0 {
			e.Label = -1 // nobody knows
		}
		es = append(es, e)
	}
	o := three()
	o.Labels = []string{"no", "yes"}
	m, _, err := linear.Parse(string(fit.Train(es, o)))
	if err != nil {
		t.Fatal(err)
	}
	if len(m.Labels()) != 1 || m.Sum([]uint32{1}) >= 0 || m.Sum([]uint32{2}) <= 0 || m.Sum([]uint32{3}) <= 0 {
		t.Errorf("labels %v, sums %d %d %d", m.Labels(), m.Sum([]uint32{1}), m.Sum([]uint32{2}), m.Sum([]uint32{3}))
	}
}

func TestTrainIsTheSameAgain(t *testing.T) {
	if !bytes.Equal(fit.Train(noisy(200, 4), three()), fit.Train(noisy(200, 4), three())) {
		t.Error("the same examples gave other weights")
	}
}

func TestTrainLeavesRareFeaturesOut(t *testing.T) {
	es := append(noisy(100, 5), fit.Example{Features: []uint32{999}, Label: 0})
	m, _, err := linear.Parse(string(fit.Train(es, three())))
	if err != nil {
		t.Fatal(err)
	}
	scores := make([]int, 3)
	if m.Score(scores, []uint32{999}); scores[0] != 0 {
		t.Error("a feature seen once has a weight")
	}
}
