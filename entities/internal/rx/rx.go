// Package rx matches irregular shapes: the only door to regexp2.
//
// A pattern is tried at one place only, on a short window of the canonical
// view, so that no text can make it slow: it begins with \G, and package
// rxtest checks that none of its repeats can be split in many ways. Offsets
// in and out are bytes. What the engine's errors say holds the input, so they
// are replaced by [Error], which does not; a caller ends the analysis on it,
// for "could not look" must never pass for "nothing there".
package rx

import (
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/dlclark/regexp2/v2"
)

const (
	// Window is the number of characters from the place on that a pattern sees.
	Window = 200
	// Before is the number of characters that a look-behind sees.
	Before = 32
	// maxGroups bounds the groups that a match reports, the whole included.
	maxGroups = 6
)

// Pattern is a pattern, compiled at its first use. It serves any number of texts at once.
type Pattern struct {
	source  string
	compile func() (*regexp2.Regexp, error)
}

// New returns a pattern. Source begins with \G; groups are numbered in order.
func New(source string) *Pattern {
	return &Pattern{source: source, compile: sync.OnceValues(func() (*regexp2.Regexp, error) {
		if !strings.HasPrefix(source, `\G`) {
			return nil, &Error{Reason: "pattern not anchored"}
		}
		re, err := regexp2.Compile(source, regexp2.OptionMaintainCaptureOrder())
		if err != nil {
			return nil, &Error{Reason: "pattern not compiled"}
		}
		return re, nil
	})}
}

// Source returns the pattern's source, for tests.
func (p *Pattern) Source() string { return p.source }

// Error says that a pattern could not be tried to its end. It holds no text.
type Error struct{ Reason string }

// Error implements error.
func (e *Error) Error() string { return "rx: " + e.Reason }

// Match is what matched: byte offsets of the whole (0) and of the groups.
type Match struct{ groups [maxGroups][2]int }

// Group returns the byte offsets of group n; ok is false if it took no part.
func (m *Match) Group(n int) (start, end int, ok bool) {
	g := m.groups[n]
	return g[0], g[1], g[1] > g[0]
}

// End is the byte offset at which the match ends.
func (m *Match) End() int { return m.groups[0][1] }

// At tries the pattern at a byte offset of text. An empty match is none.
func (p *Pattern) At(text string, at int) (m Match, ok bool, err error) {
	re, err := p.compile()
	if err != nil {
		return m, false, err
	}
	w := windows.Get().(*window)
	defer w.release()
	w.fill(text, at)
	w.ok = false
	if re.FindRunesMatches(w.runes, w.origin, w.yield) != nil {
		return m, false, &Error{Reason: "match given up"}
	}
	return w.match, w.ok, nil
}

// window is the scratch of one try.
type window struct {
	room   [Window + Before]rune
	runes  []rune                   // what is in the window
	bytes  [Window + Before + 1]int // byte offset of each rune, and of the end
	origin int
	match  Match
	ok     bool
	yield  func(regexp2.MatchView) bool
}

var windows = sync.Pool{New: func() any {
	w := &window{}
	w.yield = w.take
	return w
}}

// release gives the window back, with nothing of the text in it.
func (w *window) release() {
	clear(w.runes)
	w.runes = nil
	windows.Put(w)
}

func (w *window) fill(text string, at int) {
	start := at
	w.origin = 0
	for w.origin < Before && start > 0 {
		_, n := utf8.DecodeLastRuneInString(text[:start])
		start -= n
		w.origin++
	}
	i, n := start, 0
	for i < len(text) && n < w.origin+Window && n < len(w.room) {
		r, k := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, k = utf8.DecodeRuneInString(text[i:])
		}
		w.room[n], w.bytes[n] = r, i
		i, n = i+k, n+1
	}
	w.runes = w.room[:n]
	w.bytes[n] = i
}

func (w *window) take(v regexp2.MatchView) bool {
	w.match = Match{}
	for n := range min(v.GroupCount(), maxGroups) {
		if i, l, ok := v.GroupRange(n); ok {
			w.match.groups[n] = [2]int{w.bytes[i], w.bytes[i+l]}
			w.ok = w.ok || n == 0 && l > 0
		}
	}
	return false
}
