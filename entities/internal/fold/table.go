package fold

import "sync"

// tableSize covers Latin, Greek, Cyrillic and general punctuation: what a
// decision is made of. Beyond it the definition is computed.
const tableSize = 0x2070

var table = sync.OnceValue(func() *[tableSize]string {
	t := new([tableSize]string)
	for r := range t {
		t[r] = slowRune(rune(r))
	}
	return t
})
