// Package entities is the vocabulary and the contract of recognition: kinds,
// roles and zones, the text and its tokens, mentions with their clues, and the
// [Recognizer] that finds them.
//
// Names of kinds and roles are dotted and matched by prefix. Offsets that
// leave the package are bytes of the source, half-open, on rune boundaries.
// The recognisers themselves live one topic a package below this one, and
// package suite lists them.
package entities
