package secret

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/linear"
)

// task is a kind of candidate, with a model of its own.
type task uint8

const (
	aValue   task = iota // a quantity
	aName                // a company
	aFinding             // what the rules found, where it is neither
	aPiece               // a part of a sentence
	tasks
)

// weights were fitted by TestFit to the passages of testdata/secrets/read*.jsonl.
//
//go:embed model.bin
var weights string

// model says whether a candidate is to be proposed, and as what.
type model struct {
	whether [tasks]*linear.Model
	which   *linear.Model
	answers []answer // of which
}

// answer is what a candidate may be.
type answer struct {
	kind entities.Kind
	sub  string
}

// fitted reads the embedded weights. They are part of the program: bytes that
// are no model are a fault of the program.
var fitted = sync.OnceValue(func() *model {
	m, err := parse(weights)
	if err != nil {
		panic(err)
	}
	return m
})

func parse(data string) (m *model, err error) {
	m = &model{}
	for t := range m.whether {
		if m.whether[t], data, err = linear.Parse(data); err != nil {
			return nil, err
		}
	}
	if m.which, _, err = linear.Parse(data); err != nil {
		return nil, err
	}
	for _, l := range m.which.Labels() {
		kind, sub, _ := strings.Cut(l, "/")
		m.answers = append(m.answers, answer{entities.Kind(kind), sub})
	}
	return m, nil
}

// least are the scores from which a candidate is proposed, in hundredths: where, of the
// fifth to seventh parts held back, each left out of the fit (TestCross), six in seven of
// what is proposed are right and one value in twelve to fifteen that stays is touched.
var least = [tasks]int{aValue: -75, aName: -40, aFinding: -40, aPiece: -80}

// sure turns a score into a confidence: enough at the least score.
func (m *model) sure(t task, score int) int {
	over := score*100/m.whether[t].One() - least[t]
	if over < 0 {
		return max(0, enough-1+over/20)
	}
	return min(enough+over/20, 98)
}
