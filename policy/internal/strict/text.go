package strict

import (
	"strconv"
	"strings"
	"unicode/utf16"
)

// text reads a string in quotation marks.
func (s *scanner) text(path string) string {
	s.at++
	var b strings.Builder
	for s.at < len(s.data) {
		switch c := s.data[s.at]; {
		case c == '"':
			s.at++
			return b.String()
		case c < ' ':
			s.fail(path, "a control character stands in a string")
			return ""
		case c == '\\':
			r, ok := s.escape()
			if !ok {
				s.fail(path, "not an escape of JSON")
				return ""
			}
			b.WriteRune(r)
		default:
			b.WriteByte(c)
			s.at++
		}
	}
	s.fail(path, "the closing quotation mark is missing")
	return ""
}

// escape reads what follows a backslash. Half a surrogate pair is refused.
func (s *scanner) escape() (rune, bool) {
	s.at++
	if s.at == len(s.data) {
		return 0, false
	}
	c := s.data[s.at]
	s.at++
	if i := strings.IndexByte(`"\/bfnrt`, c); i >= 0 {
		return rune("\"\\/\b\f\n\r\t"[i]), true
	}
	if c != 'u' {
		return 0, false
	}
	r, ok := s.hex()
	if !ok || !utf16.IsSurrogate(r) {
		return r, ok
	}
	if !strings.HasPrefix(s.data[s.at:], `\u`) {
		return 0, false
	}
	s.at += 2
	low, ok := s.hex()
	r = utf16.DecodeRune(r, low)
	return r, ok && r != '\uFFFD'
}

func (s *scanner) hex() (rune, bool) {
	if s.at+4 > len(s.data) {
		return 0, false
	}
	n, err := strconv.ParseUint(s.data[s.at:s.at+4], 16, 16)
	s.at += 4
	return rune(n), err == nil
}
