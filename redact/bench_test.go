package redact_test

import (
	"fmt"
	"os"
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
