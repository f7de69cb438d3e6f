package identifier

import (
	"strings"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/rx"
)

var (
	ipv4 = rx.New(`\G(?>(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?![0-9])(?!\.[0-9])`)
	ipv6 = rx.New(`\G(?>[0-9A-Fa-f]{1,4}:{1,2}){3,8}[0-9A-Fa-f]{0,4}(?![\p{L}0-9])`)

	degrees = rx.New(`\G[0-9]{1,3}\s?°\s?[0-9]{1,2}(?:[.,][0-9]{1,5})?\s?['′’]\s?(?:[0-9]{1,2}(?:[.,][0-9]{1,5})?\s?(?:["″”]|['′’]{2})\s?)?(?:[NSEWO]|nord|sud|est|ouest)(?![\p{L}])` +
		`(?>[\s,;/-]{0,4}(?:et\s)?[0-9]{1,3}\s?°\s?[0-9]{1,2}(?:[.,][0-9]{1,5})?\s?['′’]\s?(?:[0-9]{1,2}(?:[.,][0-9]{1,5})?\s?(?:["″”]|['′’]{2})\s?)?(?:[NSEWO]|nord|sud|est|ouest)(?![\p{L}]))?`)
	decimal = rx.New(`\G[+-]?[0-9]{1,3}[.,][0-9]{3,9}(?:\s?°)?(?:\s?[NSEWO](?![\p{L}]))?(?>[\s,;/]{1,4}(?:et\s)?(?:longitude\s)?[+-]?[0-9]{1,3}[.,][0-9]{3,9}(?:\s?°)?(?:\s?[NSEWO](?![\p{L}]))?)?`)
)

// internet reads an IP address, where it is told to be one or can be nothing else.
func (s *scan) internet(i int) int {
	told := s.under(i, address)
	if !told && !s.k[i].Is(entities.Number) {
		return 0
	}
	start := int(s.k[i].Start)
	if !told && strings.Count(s.canon[start:s.k[i].End], ".") != 3 {
		return 0
	}
	m, ok, err := ipv4.At(s.canon, start)
	if err == nil && !ok && told {
		m, ok, err = ipv6.At(s.canon, start)
	}
	s.err = err
	if !ok || !told && m.End()-start < 3+9 {
		return 0
	}
	return s.foundAt(start, m.End(), entities.KindDocument, "identifier/ip", sure, "")
}

// coordinates reads a position on the globe: it tells where somebody lives as an address does.
func (s *scan) coordinates(i int) int {
	start := int(s.k[i].Start)
	shape := decimal
	switch {
	case s.is(i+1, hashDegree):
		shape = degrees
	case s.head.class != position || i-s.headAt > 10 && i-s.mark > 6:
		return 0
	}
	m, ok, err := shape.At(s.canon, start)
	s.err = err
	if !ok {
		return 0
	}
	if start > 1 && s.canon[start-1] == '-' && isSpace(s.canon[start-2]) {
		start-- // the sign of a longitude
	}
	return s.foundAt(start, m.End(), entities.KindAddress, "identifier/gps", sure, "")
}

func isSpace(c byte) bool { return c == ' ' || c == '\n' }
