package policy

import (
	"fmt"

	"github.com/estompe/estompe/policy/internal/strict"
)

// Error says what is wrong with a policy or with case data, and where. It never
// quotes a value, for a list of terms may hold names; a hint is always a word
// of this package or of the vocabulary.
type Error struct {
	// Path is the way to what is wrong, as in JSON ("rules[3].when.kinds[0]"); empty for the whole.
	Path string
	// Problem is what is wrong, in a few words.
	Problem string
	// Hint is the word that may have been meant; empty if none comes near.
	Hint string
	// Offset is the byte of the input at which it stands; -1 where there was no input.
	Offset int
}

// Error gives the path, the problem and the hint in a line.
func (e *Error) Error() string {
	s := "policy: "
	if e.Path != "" {
		s += e.Path + ": "
	}
	s += e.Problem
	if e.Hint != "" {
		s += fmt.Sprintf(" (did you mean %q?)", e.Hint)
	}
	return s
}

// decode reads strict JSON into a struct.
func decode(data string, into any) error {
	switch e := strict.Decode(data, into, words()).(type) {
	case nil:
		return nil
	case *strict.Error:
		return &Error{Path: e.Path, Problem: e.Problem, Hint: e.Hint, Offset: e.Offset}
	default:
		return &Error{Problem: "cannot be read", Offset: -1}
	}
}
