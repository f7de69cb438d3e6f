package view

import (
	"strings"
	"unicode"

	"github.com/estompe/estompe/entities/internal/fold"
)

// mark is a line that numbers a page.
type mark struct {
	piece
	kind     markKind
	number   int
	of       int  // the number of pages, if told
	bare     bool // nothing but numbers
	template uint64
}

type markKind uint8

const (
	sure    markKind = iota + 1 // "Page 3", "- 4 -", "… page 3/12", "…/…"
	alike                       // "3/12", or other words with "page 3": only if other lines are like it
	alone                       // a bare number between full lines: only if it counts on
	running                     // a header without a page number: only if it comes again on every page
)

// pageLines returns the lines that number pages, in text order.
func pageLines(s string) []mark {
	var out []mark
	weak, before := false, 0 // the length of the last line with text
	paged := strings.IndexByte(s, '\f') >= 0
	for i := 0; i < len(s); {
		end := strings.IndexByte(s[i:], '\n')
		if end < 0 {
			end = len(s)
		} else {
			end += i
		}
		if end-i <= maxLine && end > i {
			n := len(out)
			if paged || numbers(s[i], s[end-1]) {
				out, weak = appendMarks(out, weak, s, i, end)
			}
			if len(out) == n && isRunning(s, i, end, before) {
				out = append(out, mark{piece: piece{i, end}, kind: running, template: template(s[i:end])})
				weak = true
			}
		}
		if end > i {
			before = end - i
		}
		i = end + 1
	}
	if weak {
		out = strong(out)
	}
	return out
}

// appendMarks looks at a line, or at its parts where form feeds stand in it.
func appendMarks(out []mark, weak bool, s string, i, end int) ([]mark, bool) {
	for i < end {
		stop := end
		if k := strings.IndexByte(s[i:end], '\f'); k >= 0 {
			stop = i + k
		}
		if m, ok := pageLine(strings.TrimSpace(s[i:stop])); ok {
			if m.kind == alone && (i > 0 && s[i-1] == '\f' || stop < len(s) && s[stop] == '\f') {
				m.kind = sure
			}
			m.piece = piece{i, stop}
			before, after := lineBefore(s, i), lineAfter(s, stop)
			if m.kind != alone && !m.bare || full(before) && full(after) || m.bare && (full(before) || full(after)) {
				out = append(out, m)
				weak = weak || m.kind != sure
			}
		}
		i = stop + 1
	}
	return out, weak
}

// full tells a line that the margin ended, not the head of a list or a column.
func full(line piece) bool { return line.start == line.end || line.end-line.start >= wrapped }

// strong keeps the marks that others bear out: a line of words if its like
// occurs again, a header if it does so twice with text between, a bare number
// if it counts on with text between.
func strong(marks []mark) []mark {
	count, last := map[uint64]int{}, map[uint64]int{}
	for _, m := range marks {
		if m.kind == alike || m.kind == running && (count[m.template] == 0 || m.start-last[m.template] >= shortPage) {
			count[m.template]++
			last[m.template] = m.start
		}
	}
	counts := make([]bool, len(marks))
	at := map[int]int{} // the last mark of each bare number
	for i, m := range marks {
		if m.kind != alone {
			continue
		}
		if k, ok := at[m.number-1]; ok && m.start-marks[k].end >= shortPage {
			counts[i], counts[k] = true, true
		}
		at[m.number] = i
	}
	out := marks[:0]
	for i, m := range marks {
		if m.kind == sure || m.kind == alike && count[m.template] >= 2 || m.kind == running && count[m.template] >= 3 || counts[i] {
			out = append(out, m)
		}
	}
	return out
}

// shortPage is the least text between two bare page numbers or headers.
const shortPage = 600

// isRunning tells a line that may be the header of a page: it speaks of the
// case, begins with no small letter though the next line does, and no margin
// ended it: the next word would have had room in it.
func isRunning(s string, i, end, before int) bool {
	if end-i < shortest || end-i >= before || s[i] >= 'a' && s[i] <= 'z' {
		return false
	}
	next := trimStart(s, end)
	if next == len(s) || !unicode.IsLower(firstRune(s[next:])) || unicode.IsLower(firstRune(s[i:end])) {
		return false
	}
	word := strings.IndexAny(s[next:min(len(s), next+40)], " \n")
	if word < 0 || end-i+1+word >= min(before, maxLine) {
		return false
	}
	line := fold.String(s[i:end])
	for _, w := range headerWords {
		if strings.Contains(line, w) {
			return true
		}
	}
	return false
}

// headerWords, folded, are what headers have one of.
var headerWords = [...]string{"rg ", "r.g", "n°", "cour ", "tribunal", "minute", "role", "chambre", "arret", "jugement", "ordonnance", "pourvoi", "greffe", "conseil", "dossier", "copie"}

// numbers tells, by its first and last byte, whether a line may number a page.
func numbers(first, last byte) bool {
	return digit(last) || last == '-' || last == ')' || last == '/' || last == '.' || last == "…"[2] || first|0x20 == 'p' || digit(first)
}

// pageLine tells whether a line, without blanks around it, numbers a page.
func pageLine(line string) (mark, bool) {
	if line == "" {
		return mark{}, false
	}
	if c := line[0]; (c == '.' || c == 0xe2 || c == '/') && (strings.Trim(line, "./") == "" || strings.Trim(line, "…/ ") == "") { // "…/…": goes on overleaf
		return mark{kind: sure}, strings.Contains(line, "/")
	}
	if !numbers(line[0], line[len(line)-1]) {
		return mark{}, false
	}
	inner := strings.Trim(line, "-()[]/. ")
	dashed := inner != line && strings.HasPrefix(line, "-") && strings.HasSuffix(line, "-")
	if digit(line[0]) || dashed {
		if m, rest, ok := count(inner); ok && rest == "" {
			switch {
			case dashed:
				return mark{kind: sure, number: m.number}, true
			case m.kind == sure:
				m.kind, m.bare, m.template = alike, true, template("/")+uint64(m.of)
				return m, true
			case len(inner) <= 3 && inner == line:
				return mark{kind: alone, number: m.number}, true
			}
			return mark{}, false
		}
	}
	return pageWord(line, inner)
}

// pageWord finds "page 3" at the beginning or end of a line.
func pageWord(line, inner string) (mark, bool) {
	i := pageAt(inner)
	if i < 0 {
		return mark{}, false
	}
	n := len("page")
	m, rest, ok := count(strings.TrimLeft(inner[i+n:], " n°N:.-"))
	if !ok || i > 0 && rest != "" {
		return mark{}, false
	}
	capital := inner[i] == 'P'
	m.template = template(line)
	switch {
	case i == 0 && rest == "" && (capital || m.kind == sure):
		m.kind = sure
	case capital && m.kind == sure, i > 0 && m.kind == sure && !lowerStart(inner):
		m.kind = sure
	default:
		m.kind = alike
	}
	return m, true
}

// pageAt finds the word "page" at the beginning, or as the last word before a number.
func pageAt(s string) int {
	if len(s) < len("page 1") {
		return -1
	}
	if w := s[:4]; strings.EqualFold(w, "page") {
		return 0
	}
	for i := len(s) - len("page"); i > 0 && i > len(s)-len("page n° 123 sur 123"); i-- {
		if s[i]|0x20 == 'p' && strings.EqualFold(s[i:i+4], "page") && strings.IndexByte(" -(/|,.:", s[i-1]) >= 0 {
			return i
		}
	}
	return -1
}

func lowerStart(s string) bool { return s[0] >= 'a' && s[0] <= 'z' }

// count reads "3", "3/12" or "3 sur 12"; the latter two are sure.
func count(s string) (m mark, rest string, ok bool) {
	n, s := number(s)
	if n < 0 {
		return m, s, false
	}
	m = mark{kind: alike, number: n}
	rest = strings.TrimLeft(s, " ")
	for _, sep := range [...]string{"/", "sur", "SUR", "of", "|"} {
		if !strings.HasPrefix(rest, sep) {
			continue
		}
		if of, tail := number(strings.TrimLeft(rest[len(sep):], " ")); of >= n {
			return mark{kind: sure, number: n, of: of}, strings.Trim(tail, " -."), true
		}
	}
	return m, strings.Trim(rest, " -."), true
}

// number reads up to four digits, or gives -1.
func number(s string) (int, string) {
	n, i := 0, 0
	for i < len(s) && digit(s[i]) {
		n = n*10 + int(s[i]-'0')
		i++
		if i > 4 {
			return -1, s
		}
	}
	if i == 0 {
		return -1, s
	}
	return n, s[i:]
}

func digit(c byte) bool { return c >= '0' && c <= '9' }
