package strict

import (
	"strings"
	"unicode/utf8"
)

// The limits of what is read.
const (
	MaxBytes = 16 << 20
	maxDepth = 32
)

// scanner reads one JSON value. Its first error stops it.
type scanner struct {
	data string
	at   int
	err  *Error
}

// scan reads the whole of data as one value.
func scan(data string) (value, *Error) {
	if len(data) > MaxBytes {
		return value{}, &Error{Problem: "too long"}
	}
	if !utf8.ValidString(data) {
		return value{}, &Error{Problem: "not valid UTF-8"}
	}
	s := &scanner{data: data}
	v := s.value("", 0)
	s.space()
	if s.err == nil && s.at < len(s.data) {
		s.fail("", "something follows the value")
	}
	return v, s.err
}

func (s *scanner) fail(path, problem string) {
	if s.err == nil {
		s.err = &Error{Path: path, Problem: problem, Offset: s.at}
	}
}

func (s *scanner) space() {
	for s.at < len(s.data) && strings.IndexByte(" \t\r\n", s.data[s.at]) >= 0 {
		s.at++
	}
}

// take moves past c if it comes next.
func (s *scanner) take(c byte) bool {
	s.space()
	if s.at < len(s.data) && s.data[s.at] == c {
		s.at++
		return true
	}
	return false
}

func (s *scanner) value(path string, depth int) value {
	s.space()
	v := value{at: s.at}
	if depth > maxDepth {
		s.fail(path, "nested too deep")
		return v
	}
	if s.at == len(s.data) {
		s.fail(path, "a value is missing")
		return v
	}
	switch c := s.data[s.at]; {
	case c == '{':
		v.kind = object
		s.object(&v, path, depth)
	case c == '[':
		v.kind = array
		s.array(&v, path, depth)
	case c == '"':
		v.kind, v.str = text, s.text(path)
	case c == '-' || c >= '0' && c <= '9':
		v.kind, v.str = number, s.number(path)
	default:
		s.word(&v, path)
	}
	return v
}

func (s *scanner) object(v *value, path string, depth int) {
	s.at++
	seen := map[string]bool{}
	if s.take('}') {
		return
	}
	for s.err == nil {
		s.space()
		m := member{at: s.at}
		if s.at == len(s.data) || s.data[s.at] != '"' {
			s.fail(path, "a key in quotation marks is missing")
			return
		}
		m.key = s.text(path)
		below := Join(path, m.key)
		if seen[m.key] {
			s.at = m.at
			s.fail(below, "the key stands twice")
			return
		}
		seen[m.key] = true
		if !s.take(':') {
			s.fail(below, "a colon is missing")
			return
		}
		m.value = s.value(below, depth+1)
		v.members = append(v.members, m)
		if !s.more(path, '}') {
			return
		}
	}
}

func (s *scanner) array(v *value, path string, depth int) {
	s.at++
	if s.take(']') {
		return
	}
	for s.err == nil {
		v.items = append(v.items, s.value(Index(path, len(v.items)), depth+1))
		if !s.more(path, ']') {
			return
		}
	}
}

// more tells whether another element follows; else the closing sign must.
func (s *scanner) more(path string, closing byte) bool {
	if s.err != nil || s.take(closing) {
		return false
	}
	if !s.take(',') {
		s.fail(path, "a comma or the closing bracket is missing")
		return false
	}
	return true
}

func (s *scanner) word(v *value, path string) {
	for word, k := range map[string]kind{"true": boolean, "false": boolean, "null": null} {
		if strings.HasPrefix(s.data[s.at:], word) {
			v.kind, v.truth = k, word == "true"
			s.at += len(word)
			return
		}
	}
	s.fail(path, "not a JSON value")
}

// number reads the digits of a number; whether it is one that is wanted is for the reader of the value.
func (s *scanner) number(path string) string {
	from := s.at
	for s.at < len(s.data) && strings.IndexByte("+-.0123456789eE", s.data[s.at]) >= 0 {
		s.at++
	}
	return s.data[from:s.at]
}
