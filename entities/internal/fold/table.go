package fold

//go:generate go run ./gen

// TableSize covers Latin, Greek, Cyrillic and general punctuation: what a
// decision is made of. Beyond it the definition is computed.
const TableSize = 0x2070
