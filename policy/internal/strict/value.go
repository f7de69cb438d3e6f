// Package strict reads JSON into Go values and refuses whatever encoding/json
// lets pass: a key twice, a key in other capitals, a key nobody knows, null,
// text after the value, half a surrogate pair. An error says where, as a path,
// and never quotes a value.
package strict

import "fmt"

// kind is what a JSON value is.
type kind byte

const (
	object kind = iota + 1
	array
	text
	number
	boolean
	null
)

// value is a JSON value with the place where it stands.
type value struct {
	kind    kind
	at      int
	str     string // of a text, or the digits of a number
	truth   bool
	items   []value
	members []member
}

type member struct {
	key   string
	at    int
	value value
}

// Error says what is wrong and where.
type Error struct {
	// Path is the way to the value ("rules[3].when.kinds[0]"); empty for the whole.
	Path string
	// Problem is what is wrong, in a few words.
	Problem string
	// Hint is what may have been meant; empty if nothing comes near.
	Hint string
	// Offset is the byte at which the value stands.
	Offset int
}

// Error gives the path, the problem and the hint.
func (e *Error) Error() string {
	s := e.Problem
	if e.Path != "" {
		s = e.Path + ": " + s
	}
	if e.Hint != "" {
		s += fmt.Sprintf(" (did you mean %q?)", e.Hint)
	}
	return s
}

// Join adds a key to a path. A key that does not look like one is not shown.
func Join(path, key string) string {
	if !plain(key) {
		key = "?"
	}
	if path == "" {
		return key
	}
	return path + "." + key
}

// Index adds an index to a path.
func Index(path string, i int) string { return fmt.Sprintf("%s[%d]", path, i) }

// plain tells whether a key is short and made of letters, digits and the signs of names.
func plain(key string) bool {
	for i := range len(key) {
		c := key[i]
		if (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '_' && c != '-' && c != '.' {
			return false
		}
	}
	return key != "" && len(key) <= 40
}
