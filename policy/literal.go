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
