package secret

import (
	"slices"

	"github.com/estompe/estompe/entities"
)

// What training and measuring need of the insides.

// Lesson is a candidate as the model sees it.
type Lesson struct {
	Task     int
	Span     entities.Span
	Features []uint32
}

// The tasks.
const (
	Value   = int(aValue)
	Name    = int(aName)
	Finding = int(aFinding)
	Piece   = int(aPiece)
	Tasks   = int(tasks)
)

// Lessons gives the candidates of a text.
func Lessons(p *entities.Pass) (out []Lesson) {
	f := newFinder(p)
	f.observe = func(end int) {
		f.candidates(end, func(o offer) {
			out = append(out, Lesson{int(o.task), p.Text.TokenSpan(o.first, o.last), slices.Concat(o.own, f.scene.sentence(f.sentenceOf(o.first)))})
		})
	}
	f.sweep()
	return out
}

// With returns the recogniser with other weights; they must be sound.
func With(weights string) *entities.Recognizer {
	m := loaded(weights)
	return newRecognizer(func(p *entities.Pass) error { return find(p, m) })
}

// Score gives what the weights say of a candidate, in hundredths.
func Score(weights string, l Lesson) int {
	m := loaded(weights).whether[l.Task]
	return m.Sum(l.Features) * 100 / m.One()
}

var lastWeights, lastModel = "", (*model)(nil)

func loaded(weights string) *model {
	if weights != lastWeights || lastModel == nil {
		m, err := parse(weights)
		if err != nil {
			panic(err)
		}
		lastWeights, lastModel = weights, m
	}
	return lastModel
}
