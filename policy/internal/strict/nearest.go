package strict

import (
	"slices"
	"strings"
)

// Nearest finds the known word that was probably meant: the same but for
// capitals and signs, or one or two slips away. Empty if nothing comes near.
func Nearest(word string, known []string) string {
	if len(word) > 64 {
		return ""
	}
	known = slices.Sorted(slices.Values(known))
	for _, k := range known {
		if k != word && bare(k) == bare(word) {
			return k
		}
	}
	best, least := "", 3
	for _, k := range known {
		if k == word {
			continue
		}
		slips := 2
		if len(k) < 6 {
			slips = 1
		}
		if n := distance(strings.ToLower(word), k); n <= slips && n < least {
			best, least = k, n
		}
	}
	return best
}

// bare drops capitals and the signs that join the parts of a name.
func bare(s string) string {
	return strings.NewReplacer("_", "", "-", "", ".", "", " ", "").Replace(strings.ToLower(s))
}

// distance counts the slips between two words: a letter more, less, wrong, or
// two in the wrong order.
func distance(a, b string) int {
	before, row, next := []int(nil), make([]int, len(b)+1), []int(nil)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		next = make([]int, len(b)+1)
		next[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			next[j] = min(row[j]+1, next[j-1]+1, row[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				next[j] = min(next[j], before[j-2]+1)
			}
		}
		before, row = row, next
	}
	return row[len(b)]
}
