package entitiestest

import (
	"testing"
	"time"

	"github.com/estompe/estompe/entities/internal/token"
)

// ReportRatio adds to a benchmark the ratio of its time an operation to that
// of a plain Unicode word segmentation of the same text, measured in the same
// run, so that figures of different machines can be compared.
func ReportRatio(b *testing.B, text string) {
	b.Helper()
	own := b.Elapsed() / time.Duration(max(b.N, 1))
	plain := testing.Benchmark(func(b *testing.B) {
		for b.Loop() {
			token.Plain(text)
		}
	})
	b.ReportMetric(float64(own)/float64(plain.NsPerOp()), "x/segment")
}
