package redact

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/redact/internal/resolve"
)

// Leak is a place of a redacted text that still shows what was hidden
// elsewhere. It holds offsets and numbers, never the words.
type Leak struct {
	// Out is the place in the redacted text, in bytes.
	Out entities.Span
	// Entity is the one whose hidden form stands there.
	Entity int
	// Kind is what was hidden.
	Kind entities.Kind
	// Known says that the words are also those of something kept by the policy
	// (a judge who bears a party's name), so that a human has to look.
	Known bool
}

// Audit reads the redacted text again and returns every place where a form of
// something hidden is left: a surname, a full name, an address, a number,
// whatever its case, accents, spaces and punctuation. No leak is the good answer.
// A given name alone, and a surname that is also a word of the language and
// stands there in small letters, are not taken for leaks. The error is that
// of [entities.NewText].
func (a *Analysis) Audit(r *Result) ([]Leak, error) {
	out, err := entities.NewText(r.Text, len(r.Text)+1)
	if err != nil {
		return nil, err
	}
	forms, of := a.hiddenForms(r)
	var leaks []Leak
	resolve.Literals(out, forms, func(which, first, last int) {
		s := r.Spans[of[which]]
		if s.Kind.In(entities.KindPerson) && (last-first == 1 && !nameShaped(out, first) || last-first == 2 && aFunction(out, first)) {
			return
		}
		leaks = append(leaks, Leak{Out: out.TokenSpan(first, last), Entity: s.Entity, Kind: s.Kind})
	})
	for i := range leaks {
		leaks[i].Known = r.keeps(leaks[i].Out)
	}
	return leaks, nil
}

// hiddenForms gives the word sequences of what is hidden, each once, and the span that each is of.
func (a *Analysis) hiddenForms(r *Result) (forms [][]uint64, of []int) {
	seen := map[uint64]bool{}
	put := func(ws []uint64, i int) {
		key := uint64(len(ws))
		for _, w := range ws {
			key = key*1099511628211 ^ w
		}
		if len(ws) > 0 && !seen[key] {
			seen[key] = true
			forms, of = append(forms, ws), append(of, i)
		}
	}
	for i, s := range r.Spans {
		if !s.Hidden {
			continue
		}
		m := a.mentions[i]
		if _, ok := a.Value(i); ok {
			continue // a number is another thing elsewhere; [Analysis.ValueLeaks] reads them
		}
		if !m.Kind.In(entities.KindPerson) {
			put(resolve.Phrase(a.text.Source()[m.Start:m.End]), i)
			continue
		}
		for _, p := range m.Parts {
			if p.Kind != entities.PartGiven && p.Kind != entities.PartInitial {
				put(resolve.Phrase(a.text.Between(p.First, p.Last)), i)
			}
		}
	}
	return forms, of
}

// nameShaped tells whether a word of the output can be a bare surname: capitalised,
// and no word of the language where it opens a sentence.
func nameShaped(t *entities.Text, i int) bool {
	k := t.Tokens()[i]
	if !k.Any(entities.Upper) || k.Any(entities.Single) {
		return false
	}
	return t.Class(i)&(entities.WordCommon|entities.WordPlace|entities.WordMonth) == 0
}

// aFunction tells whether two words of the output, of which the second is a
// word of the language, are written as such and not as a surname: "le maire"
// where somebody is called Le Maire.
func aFunction(t *entities.Text, i int) bool {
	k := t.Tokens()
	return !k[i].Any(entities.Upper) && !k[i+1].Any(entities.Upper) && t.Class(i+1).Any(entities.WordCommon)
}

// keeps tells whether a place of the output belongs to a mention that was kept.
func (r *Result) keeps(out entities.Span) bool {
	for _, s := range r.Spans {
		if !s.Hidden && s.Out.Overlaps(out) {
			return true
		}
	}
	return false
}
