package redact_test

import (
	"fmt"
	"os"
	"runtime"
	"strings"
	"testing"

	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/policy"
	"github.com/estompe/estompe/redact"
)

// sample is a synthetic decision, repeated to a size.
func sample(tb testing.TB, size int) string {
	tb.Helper()
	b, err := os.ReadFile("../examples/estompe/decision.txt")
	if err != nil {
		tb.Fatal(err)
	}
	return strings.Repeat(string(b), size/len(b)+1)
}

// compare times an operation on a text, and holds it against segmentation.
func compare(b *testing.B, text string, op func()) {
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		op()
	}
	b.StopTimer()
	entitiestest.ReportRatio(b, text, op)
}

// TestMemory holds the memory that an analysis takes to a bound by the byte of
// text. What it takes costs time twice, for the collector works beside it, and
// this can be held where the time itself, in [BenchmarkAnalyze], is too unsteady.
func TestMemory(t *testing.T) {
	r, err := redact.New()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		size           int
		bytes, objects float64 // the most a byte of text, and a kilobyte
	}{
		{50 << 10, 40, 24}, // nearly twice what is measured
		{500 << 10, 45, 11},
	} {
		text := sample(t, c.size)
		const runs = 5
		var before, after runtime.MemStats
		if _, err := r.Analyze(text, redact.Case{}); err != nil { // builds tables
			t.Fatal(err)
		}
		runtime.ReadMemStats(&before)
		for range runs {
			if _, err := r.Analyze(text, redact.Case{}); err != nil {
				t.Fatal(err)
			}
		}
		runtime.ReadMemStats(&after)
		size := float64(runs * len(text))
		bytes := float64(after.TotalAlloc-before.TotalAlloc) / size
		objects := float64(after.Mallocs-before.Mallocs) / size * 1024
		t.Logf("%d kB: %.1f bytes a byte, %.1f objects a kilobyte", c.size>>10, bytes, objects)
		if bytes > c.bytes || objects > c.objects {
			t.Errorf("%d kB: %.1f bytes a byte, %.1f objects a kilobyte; at most %v and %v", c.size>>10, bytes, objects, c.bytes, c.objects)
		}
	}
}

// BenchmarkAnalyze gives the time of an analysis as a multiple of that of
// segmentation alone: 3 is asked for, at 50 kB and 1 MB.
func BenchmarkAnalyze(b *testing.B) {
	r, err := redact.New()
	if err != nil {
		b.Fatal(err)
	}
	for _, size := range []int{2 << 10, 50 << 10, 1 << 20} {
		text := sample(b, size)
		b.Run(fmt.Sprintf("%dkB", size>>10), func(b *testing.B) {
			compare(b, text, func() {
				if _, err := r.Analyze(text, redact.Case{}); err != nil {
					b.Fatal(err)
				}
			})
		})
	}
}

func BenchmarkApply(b *testing.B) {
	r, err := redact.New()
	if err != nil {
		b.Fatal(err)
	}
	p := policy.FranceOpenData()
	for _, size := range []int{2 << 10, 50 << 10, 1 << 20} {
		text := sample(b, size)
		a, err := r.Analyze(text, redact.Case{})
		if err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprintf("%dkB", size>>10), func(b *testing.B) {
			compare(b, text, func() {
				if _, err := a.Apply(p); err != nil {
					b.Fatal(err)
				}
			})
		})
	}
}

// BenchmarkPrepared is BenchmarkApply for a policy that was prepared once.
func BenchmarkPrepared(b *testing.B) {
	r, err := redact.New()
	if err != nil {
		b.Fatal(err)
	}
	p := prepared(b, policy.FranceOpenData())
	for _, size := range []int{2 << 10, 50 << 10, 1 << 20} {
		text := sample(b, size)
		a, err := r.Analyze(text, redact.Case{})
		if err != nil {
			b.Fatal(err)
		}
		b.Run(fmt.Sprintf("%dkB", size>>10), func(b *testing.B) {
			compare(b, text, func() { p.Apply(a) })
		})
	}
}
