package entitiestest

import (
	"testing"
	"time"

	"github.com/estompe/estompe/entities/internal/token"
)

// ReportRatio adds to a benchmark the ratio of its time an operation to that
// of a plain Unicode word segmentation of the same text, measured in the same
// run, so that figures of different machines can be compared. Call it once the
// benchmark's loop is over.
func ReportRatio(b *testing.B, text string) {
	b.Helper()
	own := b.Elapsed() / time.Duration(max(b.N, 1))
	start := time.Now()
	runs := 0
	for ; runs < 3 || time.Since(start) < 50*time.Millisecond; runs++ {
		token.Plain(text)
	}
	plain := time.Since(start) / time.Duration(runs)
	b.ReportMetric(float64(own)/float64(plain), "x/segment")
}
