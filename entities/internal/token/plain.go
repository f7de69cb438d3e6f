package token

import "github.com/blevesearch/segment"

// Plain counts the words of plain Unicode segmentation: the yardstick of the benchmarks.
func Plain(s string) int {
	n := 0
	for g := segment.NewWordSegmenterDirect([]byte(s)); g.Segment(); n++ {
	}
	return n
}
