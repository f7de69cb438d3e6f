package redact

import (
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/suite"
	"github.com/estompe/estompe/policy"
	"github.com/estompe/estompe/redact/internal/resolve"
)

// Redactor analyses decisions. It is immutable and safe for concurrent use.
type Redactor struct {
	recognizers []*entities.Recognizer
	maxBytes    int
}

// Option sets up a [Redactor].
type Option func(*Redactor)

// WithRecognizers replaces the built-in recognisers; those they require run, too.
func WithRecognizers(rs ...*entities.Recognizer) Option {
	return func(r *Redactor) { r.recognizers = rs }
}

// WithMaxBytes sets the size limit of a text in bytes; the default is [entities.DefaultMaxBytes].
func WithMaxBytes(n int) Option { return func(r *Redactor) { r.maxBytes = n } }

// New returns a redactor. The error is an [*entities.RecognizerError].
func New(opts ...Option) (*Redactor, error) {
	r := &Redactor{recognizers: suite.Default()}
	for _, o := range opts {
		o(r)
	}
	order, err := entities.Validate(r.recognizers)
	if err != nil {
		return nil, err
	}
	r.recognizers = order
	return r, nil
}

// Recognizers returns the recognisers in the order in which they run.
func (r *Redactor) Recognizers() []*entities.Recognizer {
	return append([]*entities.Recognizer(nil), r.recognizers...)
}

// Analyze finds what the text holds, and who is who. The error is an
// [*entities.TextError] for a text that cannot be read, or an
// [*entities.RecognizerError] with the name of the recogniser that failed.
func (r *Redactor) Analyze(src string, c Case) (*Analysis, error) {
	t, err := entities.NewText(src, r.maxBytes)
	if err != nil {
		return nil, err
	}
	found := newList(len(src))
	defer release(found)
	for _, rec := range r.recognizers {
		pass := entities.NewPass(t, rec, found)
		err := rec.Run(pass)
		pass.Release()
		if err != nil { // it may quote the text
			return nil, &entities.RecognizerError{Name: rec.Name, Reason: "failed"}
		}
	}
	places := claimed(t, c, found)
	res := resolve.Run(t, found, c.input())
	a := &Analysis{text: t, mentions: res.Mentions, entities: entitiesOf(res.Entities), court: func() policy.Case { return c.Court }, claimed: func() []Claim { return c.Claims }}
	a.claims = claimsOf(a.mentions, places)
	a.learnAll()
	return a, nil
}

// lists holds, between analyses, lists for what recognisers find: most of the
// memory that an analysis takes and does not keep.
var lists = sync.Pool{New: func() any { return new([]entities.Mention) }}

// maxList is the longest list that goes back: some 7 MiB.
const maxList = 1 << 15

// bytesAMention is how much text there is for each mention, in decisions that
// have many: a list that has room from the start is not moved as it grows.
const bytesAMention = 50

// newList returns an empty list with room for what a text of a size holds.
func newList(size int) *[]entities.Mention {
	list := lists.Get().(*[]entities.Mention)
	if n := size / bytesAMention; cap(*list) < n {
		*list = make([]entities.Mention, 0, n)
	}
	return list
}

// release gives a list back, with nothing left in it.
func release(list *[]entities.Mention) {
	if cap(*list) > maxList {
		return
	}
	clear(*list)
	*list = (*list)[:0]
	lists.Put(list)
}

// Redact analyses a text with the built-in recognisers and applies a policy.
func Redact(src string, p policy.Policy) (*Result, error) {
	r, err := New()
	if err != nil {
		return nil, err
	}
	a, err := r.Analyze(src, Case{})
	if err != nil {
		return nil, err
	}
	return a.Apply(p)
}
