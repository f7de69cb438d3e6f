package redact_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/redact"
)

// rewrite makes another writing of a text, piece by piece, and maps offsets to
// it. next gives the length of the piece that src begins with at i, and what
// is written in its place.
func rewrite(src string, next func(i int) (n int, written string)) (string, []int) {
	var b strings.Builder
	at := make([]int, len(src)+1)
	for i := 0; i < len(src); {
		n, w := next(i)
		for j := range n {
			at[i+j] = b.Len()
		}
		b.WriteString(w)
		i += n
	}
	at[len(src)] = b.Len()
	return b.String(), at
}

// one is the writing that changes single characters.
func one(src string, change func(r rune, i int) string) (string, []int) {
	return rewrite(src, func(i int) (int, string) {
		r, n := utf8.DecodeRuneInString(src[i:])
		return n, change(r, i)
	})
}

// variants are writings of a text that say the same.
var variants = []struct {
	name string
	make func(src string) (string, []int)
}{
	{"NFD", func(src string) (string, []int) { return normalised(src, norm.NFD) }},
	{"NFC", func(src string) (string, []int) { return normalised(src, norm.NFC) }},
	{"curly apostrophes", func(src string) (string, []int) {
		return one(src, func(r rune, _ int) string { return swap(r, '\'', '’') })
	}},
	{"straight apostrophes", func(src string) (string, []int) {
		return one(src, func(r rune, _ int) string { return swap(r, '’', '\'') })
	}},
	{"no-break spaces", func(src string) (string, []int) {
		return one(src, func(r rune, _ int) string { return swap(r, ' ', '\u00a0') })
	}},
	{"thin spaces", func(src string) (string, []int) {
		return one(src, func(r rune, _ int) string { return swap(r, ' ', '\u2009') })
	}},
	{"plain spaces", func(src string) (string, []int) {
		return one(src, func(r rune, _ int) string { return swap(swapped(r, '\u202f', ' '), '\u00a0', ' ') })
	}},
	{"CRLF", func(src string) (string, []int) {
		return one(src, func(r rune, i int) string {
			if r == '\n' && (i == 0 || src[i-1] != '\r') {
				return "\r\n"
			}
			return string(r)
		})
	}},
	{"LF", func(src string) (string, []int) {
		return one(src, func(r rune, _ int) string { return strings.TrimRight(string(r), "\r") })
	}},
	{"re-wrapped", rewrap},
}

func swap(r, from, to rune) string { return string(swapped(r, from, to)) }

func swapped(r, from, to rune) rune {
	if r == from {
		return to
	}
	return r
}

func normalised(src string, f norm.Form) (string, []int) {
	return rewrite(src, func(i int) (int, string) {
		n := norm.NFC.NextBoundaryInString(src[i:], true)
		return n, f.String(src[i : i+n])
	})
}

// margin is the width at which rewrap breaks lines.
const margin = 80

// rewrap breaks lines as a margin does, but for those in columns.
func rewrap(src string) (string, []int) {
	breaks := map[int]bool{}
	for at := 0; at < len(src); {
		end := len(src)
		if i := strings.IndexByte(src[at:], '\n'); i >= 0 {
			end = at + i
		}
		start, last := at, -1
		for i := at; i < end && !strings.Contains(src[at:end], "   "); i++ {
			if src[i] == ' ' {
				last = i
			}
			if last > start && utf8.RuneCountInString(src[start:i+1]) > margin {
				breaks[last] = true
				start, i, last = last+1, last, -1
			}
		}
		at = end + 1
	}
	return one(src, func(r rune, i int) string {
		if breaks[i] {
			return "\n"
		}
		return string(r)
	})
}

// seen describes the mentions of a text, with offsets mapped by at. Entities
// are named by their first mention.
func seen(a *redact.Analysis, at func(entities.Span) entities.Span) []string {
	ms, es := a.Mentions(), a.Entities()
	var out []string
	for _, m := range ms {
		s := at(m.Span)
		first := at(ms[es[m.Entity-1].Mentions[0]].Span)
		words := strings.Join(strings.Fields(a.Text().Between(m.First, m.Last)), " ")
		out = append(out, fmt.Sprintf("%s %s %q at %d, one with %d", m.Kind, m.Role, words, s.Start, first.Start))
	}
	slices.Sort(out)
	return out
}

func mapped(at []int) func(entities.Span) entities.Span {
	return func(s entities.Span) entities.Span { return entities.Span{Start: at[s.Start], End: at[s.End]} }
}

func same(s entities.Span) entities.Span { return s }

// difference gives what is in a and not in b.
func difference(a, b []string) []string {
	return slices.DeleteFunc(slices.Clone(a), func(x string) bool { return slices.Contains(b, x) })
}

// TestVariants holds that another writing of a text has the same mentions, roles
// and entities, but for the shortfalls of re-wrapped lines that are listed.
func TestVariants(t *testing.T) {
	var got []string
	for _, d := range decisions(t) {
		base := analyzed(t, d.text)
		for _, v := range variants {
			text, at := v.make(d.text)
			a, b := seen(base, mapped(at)), seen(analyzed(t, text), same)
			for _, x := range difference(a, b) {
				got = append(got, fmt.Sprintf("%s | %s | lost | %s", d.name, v.name, x))
			}
			for _, x := range difference(b, a) {
				got = append(got, fmt.Sprintf("%s | %s | gained | %s", d.name, v.name, x))
			}
		}
	}
	checkShortfalls(t, "variants", got)
}
