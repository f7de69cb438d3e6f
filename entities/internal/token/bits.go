package token

// Bits of a token; package entities documents them.
const (
	Word uint32 = 1 << iota
	Number
	Mixed
	Punct
	Placeholder
	Upper
	Caps
	Lower
	Single
	Abbr
	Elided
	HasDigit
	Space
	Line
	Para
	Sentence
)
