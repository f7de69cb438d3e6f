package token

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/blevesearch/segment"
)

// Passage is what the benchmarks repeat.
const Passage = `Attendu que M. Jean-Loïc D'Alméria, engagé le 3 mai 1998 par la S.A.R.L. Œuvrard & Fils en qualité de chef d'équipe, a été licencié pour faute grave par lettre du 12.03.2019 ; qu'il a saisi le conseil de prud'hommes de Saint-Brun (n° RG 19/01234) d'une demande tendant à voir dire que son licenciement était dépourvu de cause réelle et sérieuse et à obtenir la somme de 12 345,67 euros à titre de dommages-intérêts ;

Considérant qu'aux termes de l'article L. 1235-3 du code du travail, lorsque le licenciement d'un salarié survient pour une cause qui n'est pas réelle et sérieuse, le juge peut proposer la réintégration ; que, toutefois, l'employeur soutient, à l'appui de son pourvoi, que Mme Favreau, directrice des ressources humaines, n'avait reçu aucune délégation. Il résulte des pièces produites que l'intéressé, qui demeure 12 bis, rue de l'Église à Bézu, a perçu ses indemnités jusqu'au 30 juin 2019.

`

// BenchmarkScan gives, in one run, the time of a scan as a share of that of segment alone on the same text.
func BenchmarkScan(b *testing.B) {
	for _, size := range []int{2 << 10, 50 << 10, 1 << 20} {
		text := strings.Repeat(Passage, size/len(Passage)+1)[:size]
		text = strings.ToValidUTF8(text, "")
		b.Run(fmt.Sprint(size>>10, "kB"), func(b *testing.B) {
			var dst []raw
			vals, types := [][]byte(nil), []int(nil)
			var scan, alone time.Duration
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				start := time.Now()
				dst, _ = Scan(text, dst[:0])
				scan += time.Since(start)
				b.StopTimer()
				start = time.Now()
				vals, types, _, _ = segment.SegmentWordsDirect([]byte(text), vals[:0], types[:0])
				alone += time.Since(start)
				b.StartTimer()
			}
			b.ReportMetric(float64(scan)/float64(alone), "x/segment")
			b.ReportMetric(float64(len(dst))/float64(len(text)), "tokens/B")
		})
	}
}
