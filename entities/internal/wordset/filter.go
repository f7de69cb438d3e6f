package wordset

// Filter tells at a glance of most words that they are not in a list: a bit
// set of two kilobytes, which stays near where a large table does not. The
// zero Filter is empty.
type Filter [256]uint64

// Add notes a word.
func (f *Filter) Add(key uint64) { f[key>>6&255] |= 1 << (key & 63) }

// Merge notes all words of another filter.
func (f *Filter) Merge(o *Filter) {
	for i := range f {
		f[i] |= o[i]
	}
}

// May tells whether a word may be in the list; false is certain.
func (f *Filter) May(key uint64) bool { return f[key>>6&255]&(1<<(key&63)) != 0 }
