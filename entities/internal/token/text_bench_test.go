package token_test

import (
	"fmt"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/blevesearch/segment"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/token"
)

// BenchmarkNewText gives, in one run, the time that a text takes to be made
// ready as a share of that of segment alone on the same text, and what it
// keeps a byte.
func BenchmarkNewText(b *testing.B) {
	whole := token.Passage
	for _, size := range []int{2 << 10, 50 << 10, 1 << 20} {
		src := strings.ToValidUTF8(strings.Repeat(whole, size/len(whole)+1)[:size], "")
		b.Run(fmt.Sprint(size>>10, "kB"), func(b *testing.B) {
			vals, types := [][]byte(nil), []int(nil)
			var ours, alone time.Duration
			b.SetBytes(int64(len(src)))
			b.ReportAllocs()
			for b.Loop() {
				start := time.Now()
				x, err := entities.NewText(src, 0)
				ours += time.Since(start)
				if err != nil {
					b.Fatal(err)
				}
				b.StopTimer()
				runtime.KeepAlive(x)
				start = time.Now()
				vals, types, _, _ = segment.SegmentWordsDirect([]byte(src), vals[:0], types[:0])
				alone += time.Since(start)
				b.StartTimer()
			}
			b.ReportMetric(float64(ours)/float64(alone), "x/segment")
		})
	}
}
