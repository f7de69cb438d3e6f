package entitiestest

import (
	"slices"
	"testing"
	"time"

	"github.com/estompe/estompe/entities/internal/token"
)

// ReportRatio adds to a benchmark the ratio of the time of one operation on a
// text to that of a plain Unicode word segmentation of it, so that figures of
// different machines can be compared. Both take turns, and the median of the
// turns counts: what else the machine does slows both alike. Call it once the
// benchmark's loop is over.
func ReportRatio(b *testing.B, text string, op func()) {
	b.Helper()
	const turns = 11
	var ratios [turns]float64
	for i := range ratios {
		own := timed(op)
		ratios[i] = float64(own) / float64(timed(func() { token.Plain(text) }))
	}
	slices.Sort(ratios[:])
	b.ReportMetric(ratios[turns/2], "x/segment")
}

// timed gives the time of one run, of as many as take some time together.
func timed(op func()) time.Duration {
	const enough = 20 * time.Millisecond
	start := time.Now()
	for n := time.Duration(1); ; n++ {
		op()
		if d := time.Since(start); d > enough {
			return d / n
		}
	}
}

// Linear tells whether the time of op at the large size stays within a bound of
// that at the small one. What else a machine does may slow one attempt: it is
// repeated, and what grows with the square of the size passes none.
func Linear(small, large func(), bound float64) bool {
	const attempts = 5
	for range attempts {
		if float64(timed(large)) <= bound*float64(timed(small)) {
			return true
		}
	}
	return false
}
