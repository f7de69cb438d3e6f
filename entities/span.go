package entities

// Span is a half-open range of bytes of the source text, on rune boundaries.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len is the length in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty tells whether the span holds nothing.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains tells whether o lies within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps tells whether the spans share a byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Compare orders spans by start, the longer first.
func (s Span) Compare(o Span) int {
	if s.Start != o.Start {
		return s.Start - o.Start
	}
	return o.End - s.End
}
