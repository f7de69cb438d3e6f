// Package person finds the names of natural persons and the evidence for who
// they are in the case.
//
// A name is found by what announces it (a civility, a label such as
// "Président :"), by what follows it (", avocat au barreau"), by its shape
// ("Odile BERTIGNAC") or by where it stands (a line of the parties' block, the
// signatures). Words come from the lexicon, but a name that no list knows is
// found all the same where the context says so. Linking mentions into persons
// and choosing a role is the work of resolution, not of this package: here,
// each mention carries its own clues.
package person

import (
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/civil"
	"github.com/estompe/estompe/entities/contact"
	"github.com/estompe/estompe/entities/identifier"
	"github.com/estompe/estompe/entities/internal/chunk"
	"github.com/estompe/estompe/entities/internal/lexicon"
	"github.com/estompe/estompe/entities/internal/scratch"
	"github.com/estompe/estompe/entities/internal/wordset"
	"github.com/estompe/estompe/entities/judicial"
	"github.com/estompe/estompe/entities/organisation"
	"github.com/estompe/estompe/entities/place"
)

var recognizer = sync.OnceValue(func() *entities.Recognizer {
	return &entities.Recognizer{
		Name:  "person",
		Doc:   "names of natural persons after a civility or a label, before a function, by shape, in the parties' block and in signatures; with clues for their role",
		Kinds: []entities.Kind{entities.KindPerson},
		Requires: []*entities.Recognizer{
			judicial.Recognizer(), identifier.Recognizer(), contact.Recognizer(), civil.Recognizer(), place.Recognizer(), organisation.Recognizer(),
		},
		Run: run,
	}
})

// Recognizer returns the recogniser of persons.
func Recognizer() *entities.Recognizer { return recognizer() }

// finder is one run over one text.
type finder struct {
	p    *entities.Pass
	t    *entities.Text
	k    []entities.Token
	veil []veil                // what other recognisers found, by token
	done int                   // tokens before it belong to a name already
	at   forum                 // where the case is heard
	seen wordset.Map[struct{}] // names reported so far, by their words
	kin  wordset.Map[struct{}] // surnames reported so far behind a given name or a civility

	titled *wordset.Filter // words that may be functions
	leads  *wordset.Map[lead]
	lines  [8]functionLine // what functions was asked last
	asked  struct {        // what lineOfNames was asked last
		start int
		names bool
	}

	partRoom chunk.Pool[entities.Part]
	clueRoom chunk.Pool[entities.Clue]
}

// veil says what covers a token.
type veil uint8

const (
	clear   veil = iota
	town         // a locality or area: a name that was announced may go on over it
	soft         // an address or company: a name needs its own announcement
	shield       // a court, bar, citation or placeholder: no name at all
	lawfirm      // counsel's firm: no name at all, but a clue beside it
)

func run(p *entities.Pass) error {
	f := &finder{p: p, t: p.Text, k: p.Text.Tokens(), titled: titleFilter(), leads: leads()}
	lent := veilRoom.Get(len(f.k))
	defer veilRoom.Put(lent)
	f.veil = *lent
	f.draw(p.Found())
	f.at = forumOf(f.k)
	for i := 0; i < len(f.k); i++ {
		tok := f.k[i]
		if tok.Bits&(entities.Word|entities.Mixed) == 0 || f.veil[i] >= shield {
			continue
		}
		if tok.Bits&(entities.Upper|entities.Line|watch) == 0 { // a small word inside a line announces nothing
			continue
		}
		if end := f.versus(i); end > i {
			i = end - 1
			continue
		}
		if end := f.anchor(i, tok); end > i {
			i = end - 1
		}
	}
	return nil
}

// veilRoom lends veils of the length of a text.
var veilRoom scratch.Pool[veil]

// draw draws the veils of what other recognisers found.
func (f *finder) draw(found []entities.Mention) {
	for k := range found {
		m := &found[k] // a mention is large: no copies here
		level := soft
		switch {
		case m.Kind.In("judicial"), m.Kind.In("ref"), m.Kind == entities.KindPseudonym:
			level = shield
		case m.Kind == entities.KindLawFirm:
			level = lawfirm
		case m.Kind == entities.KindLocality, m.Kind.In("place"):
			level = town
		case m.Kind.In("date"), m.Kind.In("secret"):
			continue
		}
		for i := m.First; i < m.Last && i < len(f.veil); i++ {
			f.veil[i] = max(f.veil[i], level)
		}
	}
}

// anchor tries what token i may announce, in order of reliability, and
// returns the end of what was consumed, or i.
func (f *finder) anchor(i int, tok entities.Token) int {
	if i >= f.done {
		if end := f.surnameFirst(i); end > i {
			return end
		}
	}
	if tok.Hash == hDe && tok.Any(entities.Line) {
		if end := f.bornOf(i); end > i {
			return end
		}
	}
	if tok.Any(watch) {
		if c, ok := civilityOf(tok); ok && f.opensName(i, tok, c) {
			if end := f.afterCivility(i, c); end > i {
				return end
			}
		}
		if children.Has(tok.Hash) {
			if end := f.parents(i); end > i {
				return end
			}
		}
		if w, ok := announcers().Lookup(tok.Hash); ok {
			if end := f.afterAnnouncer(i, w); end > i {
				return end
			}
		}
	}
	if tok.Bits&entities.Upper == 0 {
		return i
	}
	if i < f.done {
		return i
	}
	if f.veil[i] != clear {
		return i
	}
	if end := f.agent(i); end > i {
		return end
	}
	return f.free(i)
}

// class looks a token up in the lexicon.
func (f *finder) class(i int) lexicon.Class { return f.t.Class(i) }
