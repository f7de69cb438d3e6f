package token

// Bits of a token; package entities documents them. Those above belong to [Watch].
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
