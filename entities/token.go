package entities

import "github.com/estompe/estompe/entities/internal/token"

// Token is a word, number, punctuation mark or placeholder of the canonical
// view of a text. Spaces and line breaks are no tokens but flags of the next one.
type Token struct {
	// Start and End are byte offsets into [Text.Canon]. [Text.TokenSpan] gives source bytes.
	Start, End uint32
	// Hash is [Fold] of the token's text without dots: equal for "M." and "m".
	Hash uint64
	// Bits holds class, shape and flags. The upper half is for the built-in
	// recognisers: it tells them which of their words a token may be.
	Bits uint32
}

// Is tells whether all bits of mask are set.
func (t Token) Is(mask uint32) bool { return t.Bits&mask == mask }

// Any tells whether a bit of mask is set.
func (t Token) Any(mask uint32) bool { return t.Bits&mask != 0 }

// Classes: one is set on every token.
const (
	Word        uint32 = 1 << iota // letters, with inner apostrophe or dot where French has one
	Number                         // digits, with inner dots and commas
	Mixed                          // letters and digits ("14h30", "FR76", "1er")
	Punct                          // anything else, one character
	Placeholder                    // a replacement that the input carries ("[X]", "Y...")

	// Shapes, of words.
	Upper    // begins with a capital
	Caps     // two letters or more, all capitals
	Lower    // has a lower-case letter
	Single   // one letter
	Abbr     // ends in the dot of an abbreviation or initial, which belongs to it
	Elided   // an elided word with its apostrophe ("l'", "D'")
	HasDigit // has a digit

	// Flags: what stands before the token.
	Space    // a space or line break
	Line     // a line break
	Para     // a paragraph break
	Sentence // first token of a sentence
)

// The scanner below this package uses the same bits.
var (
	_ = [1]struct{}{}[Word-token.Word]
	_ = [1]struct{}{}[Sentence-token.Sentence]
)
