package policy

import (
	"fmt"
	"log/slog"
)

// Literal is a term as it may stand in a decision, such as a name. No way of
// formatting, logging or marshalling shows it.
type Literal string

const hiddenLiteral = "[term]"

// Format writes a placeholder for every verb.
func (Literal) Format(s fmt.State, _ rune) { _, _ = s.Write([]byte(hiddenLiteral)) }

// String gives a placeholder.
func (Literal) String() string { return hiddenLiteral }

// LogValue gives a placeholder.
func (Literal) LogValue() slog.Value { return slog.StringValue(hiddenLiteral) }

// MarshalText gives a placeholder; [Case.Canonical] writes the term.
func (Literal) MarshalText() ([]byte, error) { return []byte(hiddenLiteral), nil }

// Format writes how many terms the case data hold, for every verb.
func (c Case) Format(s fmt.State, _ rune) {
	fmt.Fprintf(s, "policy.Case(%d to hide, %d to keep, %d persons)", len(c.Hide), len(c.Keep), len(c.Persons))
}

// Format writes a placeholder for every verb.
func (t Term) Format(s fmt.State, _ rune) { fmt.Fprintf(s, "policy.Term(%s, %s)", t.Ground, t.Decider) }

// Format writes how many terms there are, for every verb.
func (p Person) Format(s fmt.State, _ rune) {
	fmt.Fprintf(s, "policy.Person(%d terms, %v)", len(p.Terms), p.Flags.Names())
}
