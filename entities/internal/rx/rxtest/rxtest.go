// Package rxtest checks patterns of package rx in the tests of those who have some.
package rxtest

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"github.com/estompe/estompe/entities/internal/rx"
)

// T is the part of testing.TB that the checks need.
type T interface {
	Helper()
	Errorf(format string, args ...any)
}

// Lint says what in a pattern could make it slow, or nil: it is anchored, has
// no repeat without bound but possessive ones, no back reference, and no
// repeated group with a varying repeat inside unless the group is atomic.
func Lint(source string) error {
	if !strings.HasPrefix(source, `\G`) {
		return fmt.Errorf("does not begin with \\G")
	}
	l := linter{s: source}
	if _, err := l.group(false); err != nil {
		return fmt.Errorf("%w at %d", err, l.i)
	}
	return nil
}

type linter struct {
	s string
	i int
}

// group reads up to the closing bracket and tells whether a repeat inside varies.
func (l *linter) group(atomic bool) (varies bool, err error) {
	for l.i < len(l.s) {
		inner := false // what was read varies inside
		switch c := l.s[l.i]; c {
		case ')':
			l.i++
			return varies && !atomic, nil
		case '(':
			l.i++
			quiet := l.opening()
			if inner, err = l.group(quiet); err != nil {
				return false, err
			}
		case '[':
			l.class()
		case '\\':
			if strings.IndexByte("123456789k", l.s[l.i+1]) >= 0 {
				return false, fmt.Errorf("back reference")
			}
			l.i += 2
			if strings.IndexByte("pP", l.s[l.i-1]) >= 0 {
				l.i += strings.IndexByte(l.s[l.i:], '}') + 1
			}
		default:
			l.i++
		}
		v, err := l.quantifier(inner)
		if err != nil {
			return false, err
		}
		varies = varies || v || inner
	}
	return varies, nil
}

// opening passes "?:", "?>", look-arounds and options; it tells whether
// nothing inside can be tried again once left.
func (l *linter) opening() (atomic bool) {
	for _, o := range []string{"?>", "?=", "?!", "?<=", "?<!", "?:", "?i:"} {
		if strings.HasPrefix(l.s[l.i:], o) {
			l.i += len(o)
			return o != "?:" && o != "?i:"
		}
	}
	return false
}

func (l *linter) class() {
	l.i++
	for first := true; l.s[l.i] != ']' || first; first = false {
		if l.s[l.i] == '\\' {
			l.i++
		}
		l.i++
	}
	l.i++
}

// quantifier reads a repeat, if one is there. A possessive one varies, but never again.
func (l *linter) quantifier(inner bool) (varies bool, err error) {
	if l.i == len(l.s) {
		return false, nil
	}
	unbounded, once := false, false
	switch l.s[l.i] {
	case '?':
		varies, once = true, true
		l.i++
	case '*', '+':
		varies, unbounded = true, true
		l.i++
	case '{':
		end := l.i + strings.IndexByte(l.s[l.i:], '}')
		in := l.s[l.i+1 : end]
		varies, unbounded = strings.Contains(in, ","), strings.HasSuffix(in, ",")
		l.i = end + 1
	default:
		return false, nil
	}
	if l.i < len(l.s) && l.s[l.i] == '+' {
		l.i++
		if inner && !once {
			return false, fmt.Errorf("a repeated group with a varying repeat inside, not atomic")
		}
		return false, nil
	}
	if l.i < len(l.s) && l.s[l.i] == '?' {
		l.i++
	}
	switch {
	case unbounded:
		return false, fmt.Errorf("a repeat without bound")
	case inner && !once:
		return false, fmt.Errorf("a repeated group with a varying repeat inside, not atomic")
	}
	return varies, nil
}

// Check lints a pattern and tries it on hostile windows made of pieces, random
// and repeated. A try that takes more than the bound, scaled to this machine,
// each time it is tried again, is an error.
func Check(t T, name string, p *rx.Pattern, pieces ...string) {
	t.Helper()
	if err := Lint(p.Source()); err != nil {
		t.Errorf("%s: %v", name, err)
	}
	pieces = append(pieces, " ", "0", "1 ", "A", "a", "-", ".", ",", "é", "12 ", "\n")
	rnd := rand.New(rand.NewPCG(11, 4))
	// Two milliseconds: far above what a busy machine or the race detector makes
	// of the 50 µs that a try may take, far below a pattern that blows up.
	bound := 2000 * unit()
	for n := range 3000 {
		var b strings.Builder
		for b.Len() < rx.Window+20 {
			piece := pieces[rnd.IntN(len(pieces))]
			times := 1
			if n%3 == 0 {
				times = 1 + rnd.IntN(100)
			}
			b.WriteString(strings.Repeat(piece, times))
		}
		text := b.String()
		if n%2 == 0 { // begin as the pattern does
			text = pieces[n/2%(len(pieces)-11+1)] + text
		}
		if d := fastest(p, text, bound); d > bound {
			t.Errorf("%s: %v on a window of length %d made of %d pieces, bound %v", name, d, len(text), len(pieces), bound)
			return
		}
	}
}

// unit is the time that a loop of fixed work takes: a microsecond on the machine the bound was set on.
func unit() time.Duration {
	best := time.Hour
	for range 20 {
		start := time.Now()
		h := uint64(1)
		for i := range uint64(100_000) {
			h = (h ^ i) * 1099511628211
		}
		if d := time.Since(start); d < best && h != 0 {
			best = d
		}
	}
	return max(best/100, 500*time.Nanosecond)
}

func fastest(p *rx.Pattern, text string, bound time.Duration) time.Duration {
	best := time.Hour
	for range 10 {
		start := time.Now()
		_, _, err := p.At(text, 0)
		if d := time.Since(start); d < best {
			best = d
		}
		if err != nil {
			return time.Hour
		}
		if best < bound {
			break
		}
	}
	return best
}
