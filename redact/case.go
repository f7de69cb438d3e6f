package redact

import (
	"fmt"
	"log/slog"
	"slices"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy"
	"github.com/estompe/estompe/redact/internal/resolve"
)

// Case is what the caller knows of the case. Everything in it is a literal,
// matched as whole words without regard to case and accents, and outranks
// detection; the report says so with the rules "case/person", "case/hide" and
// "case/keep". A term to hide outranks a term to keep.
type Case struct {
	// Persons are known parties, third parties and professionals.
	Persons []Person
	// Hide are terms to hide wherever they stand.
	Hide []string
	// Keep are terms to keep wherever they stand, unless the policy's overlay
	// or a term to hide says otherwise.
	Keep []string
	// Court is what the court knows and ordered, with ground and decider: it
	// decides on publication ([Analysis.Publish]) and on single terms and persons.
	Court policy.Case
	// Claims are the secrets that their holders claim, and those that were refused.
	Claims []Claim
}

// Person is a person of the case, known to the court.
type Person struct {
	// Name is the full name, without civility.
	Name string
	// Forms are further names: birth or married name, nickname, bare surname.
	Forms []string
	// Role is who the person is; empty where only detection shall say.
	Role entities.Role
}

func (c Case) input() resolve.Input {
	in := resolve.Input{Hide: c.Hide, Keep: c.Keep}
	for _, t := range c.Court.Hide { // an order to hide holds for words that nothing else found
		in.Hide = append(slices.Clip(in.Hide), string(t.Text))
	}
	for _, p := range c.Court.Persons {
		if len(p.Terms) > 0 {
			in.Persons = append(in.Persons, resolve.Known{Name: string(p.Terms[0]), Forms: literals(p.Terms[1:])})
		}
	}
	for _, p := range c.Persons {
		in.Persons = append(in.Persons, resolve.Known{Name: p.Name, Forms: p.Forms, Role: p.Role})
	}
	return in
}

// Format implements [fmt.Formatter]: no verb shows a name.
func (c Case) Format(f fmt.State, _ rune) {
	fmt.Fprintf(f, "redact.Case(%d persons, %d to hide, %d to keep, %d claims)", len(c.Persons), len(c.Hide), len(c.Keep), len(c.Claims))
}

// LogValue implements [slog.LogValuer]: no log shows a name.
func (c Case) LogValue() slog.Value { return slog.StringValue(fmt.Sprint(c)) }

// Format implements [fmt.Formatter]: no verb shows a name.
func (p Person) Format(f fmt.State, _ rune) {
	fmt.Fprintf(f, "redact.Person(%s, %d forms)", p.Role, len(p.Forms))
}

// LogValue implements [slog.LogValuer]: no log shows a name.
func (p Person) LogValue() slog.Value { return slog.StringValue(fmt.Sprint(p)) }
