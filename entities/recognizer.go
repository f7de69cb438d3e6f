package entities

import (
	"fmt"
	"slices"

	"github.com/estompe/estompe/entities/internal/scratch"
)

// Recognizer finds mentions of some kinds. It is a value, as in go/analysis:
// data that a driver can list, order, filter and run.
//
// Recognisers run in dependency order over one immutable [Text]; each sees
// what those in Requires reported. They hold no state and start no goroutine:
// one Recognizer serves any number of texts at once.
type Recognizer struct {
	// Name is the topic ("person"); rule identifiers begin with it.
	Name string
	// Doc says what is found, in a sentence or more.
	Doc string
	// Kinds are the kinds it reports, exactly.
	Kinds []Kind
	// Requires run before it.
	Requires []*Recognizer
	// Run reports through the pass. An error ends the analysis without a result.
	Run func(*Pass) error
}

// Pass is one run of one recogniser over one text. Further fields may be added.
type Pass struct {
	// Text is the decision.
	Text *Text
	// Recognizer is the one that runs.
	Recognizer *Recognizer
	found      *[]Mention
	lent       []*[]bool // what Covered returned
	section    int       // where ZoneOf was asked last: most often the next token is there, too
}

// NewPass returns a pass that reports into found; drivers and test kits call it.
func NewPass(t *Text, r *Recognizer, found *[]Mention) *Pass {
	return &Pass{Text: t, Recognizer: r, found: found}
}

// Report records a mention of the tokens [m.First, m.Last). Span and Zone are
// filled in from them; a Span already given narrows within the tokens (a part
// of a token: a name inside an e-mail address).
func (p *Pass) Report(m Mention) {
	if m.Last <= m.First {
		return
	}
	if m.Span.Empty() {
		m.Span = p.Text.TokenSpan(m.First, m.Last)
	}
	if m.Zone == "" {
		m.Zone = p.ZoneOf(m.First)
	}
	*p.found = append(*p.found, m)
}

// ZoneOf is [Text.ZoneOf] for tokens that a recogniser comes to in text order, mostly.
func (p *Pass) ZoneOf(i int) Zone {
	sections := p.Text.Sections()
	if s := &sections[p.section]; i >= s.Last || i < s.First {
		p.section = p.Text.sectionAt(i)
	}
	return sections[p.section].Zone
}

// Found returns the mentions reported so far by the recognisers that ran
// before, and by this one, in the order of reporting. The slice is shared: read
// only, and only while the recogniser runs.
func (p *Pass) Found() []Mention { return *p.found }

// Covered tells for every token whether a mention found so far, of a kind in
// one of the groups, covers it. The slice is the caller's while the recogniser runs.
func (p *Pass) Covered(groups ...Kind) []bool {
	lent := covers.Get(len(p.Text.Tokens()))
	p.lent = append(p.lent, lent)
	out := *lent
	var kind Kind // of the mention before: what one recogniser finds is often of one kind
	in := false
	for k := range *p.found {
		m := &(*p.found)[k] // a mention is large: no copies here
		if k == 0 || m.Kind != kind {
			kind, in = m.Kind, m.Kind.inAny(groups)
		}
		if !in {
			continue
		}
		for i := m.First; i < m.Last; i++ {
			out[i] = true
		}
	}
	return out
}

// covers lends what [Pass.Covered] returns.
var covers scratch.Pool[bool]

// Release ends the pass: a driver calls it once the recogniser has run, so that
// the next can use the memory that [Pass.Covered] took.
func (p *Pass) Release() {
	for _, lent := range p.lent {
		covers.Put(lent)
	}
	p.lent = nil
}

// Validate checks a list of recognisers: names set and unique, Run set, no cycle.
// It returns them in an order in which each stands after those it requires.
func Validate(rs []*Recognizer) ([]*Recognizer, error) {
	var order []*Recognizer
	state := map[*Recognizer]int{}
	names := map[string]*Recognizer{}
	var visit func(r *Recognizer) error
	visit = func(r *Recognizer) error {
		switch {
		case r == nil || r.Run == nil || r.Name == "":
			return &RecognizerError{Reason: "no name or no run function"}
		case state[r] == 1:
			return &RecognizerError{Name: r.Name, Reason: "requires itself"}
		case state[r] == 2:
			return nil
		case names[r.Name] != nil:
			return &RecognizerError{Name: r.Name, Reason: "name used twice"}
		}
		names[r.Name] = r
		state[r] = 1
		for _, q := range r.Requires {
			if err := visit(q); err != nil {
				return err
			}
		}
		state[r] = 2
		order = append(order, r)
		return nil
	}
	for _, r := range rs {
		if err := visit(r); err != nil {
			return nil, err
		}
	}
	return slices.Clip(order), nil
}

// RecognizerError says that a recogniser is not usable, or that it failed. It holds no text.
type RecognizerError struct {
	Name   string
	Reason string
}

// Error implements error.
func (e *RecognizerError) Error() string {
	return fmt.Sprintf("entities: recognizer %q: %s", e.Name, e.Reason)
}
