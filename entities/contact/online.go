package contact

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/rx"
)

var (
	// host is the part of an e-mail address from its sign on; it may be spaced out or broken over a line.
	host = rx.New(`\G(?:@|\s{0,2}[\[({<]\s{0,2}(?i:at|arobase|arobas|@)\s{0,2}[\])}>]|\s(?i:at|arobase|arobas))\s{0,2}[\p{L}0-9](?>[\p{L}0-9-]{0,62}(?:\s?\n\s?(?=[a-z0-9-]{2,30}\.))?)(?>(?>\.|-(?=\n)|\s{0,2}[\[(]?\s?(?i:dot|point)\s?[\])]?\s{0,2}|\s\.\s?|\.\s(?=(?:fr|com|net|org|eu|gouv)\b))\s?[\p{L}0-9-]{1,62}){1,5}+`)
	// webAddress is the rest of an address on the net.
	webAddress = rx.New(`\G(?i:https?|ftp)\s?:\s?/\s?/\s?[^\s<>"«»“”]{1,180}+`)
	www        = rx.New(`\G(?i:www)\s?\.\s?[\p{L}0-9-]{1,63}(?>(?:\.|\s\.\s)[\p{L}0-9-]{1,63}){1,5}(?::[0-9]{1,5})?(?>[/?#][^\s<>"«»“”]{0,120}+)?`)
	path       = rx.New(`\G[/?#][^\s<>"«»“”]{0,160}+`)
	handle     = rx.New(`\G@[\p{L}0-9_](?>[\p{L}0-9_.-]{1,40})(?<![.-])`)
)

// localRune tells what may stand before the sign of an e-mail address.
func localRune(r rune) bool {
	return r < utf8.RuneSelf && (r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || strings.ContainsRune("._-+%&~'", r)) || unicode.IsLetter(r)
}

// before returns where the part before the sign at a byte of the view begins,
// or that byte. Dots may be spaced out.
func (s *scan) before(at int) int {
	start := at
	for start > 0 && at-start < 80 {
		r, n := utf8.DecodeLastRuneInString(s.canon[:start])
		if localRune(r) {
			start -= n
			continue
		}
		if n := spacedDot(s.canon[:start]); n > 0 && start < at {
			start -= n
			continue
		}
		break
	}
	for start < at {
		if r, n := utf8.DecodeRuneInString(s.canon[start:]); !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			start += n
			continue
		}
		break
	}
	return start
}

// spacedDot is the length of the dot, spaced out or spelled out, that a text ends with.
func spacedDot(text string) int {
	for _, dot := range []string{" . ", " point ", " dot ", " DOT ", " [dot] ", " (dot) "} {
		if strings.HasSuffix(text, dot) {
			return len(dot)
		}
	}
	return 0
}

// email reads an address around the sign at token i, or a handle.
func (s *scan) email(i int) int {
	at := int(s.k[i].Start)
	if at > 0 && strings.IndexByte("[({<", s.canon[at-1]) >= 0 && at+1 < len(s.canon) && strings.IndexByte("])}>", s.canon[at+1]) >= 0 {
		at-- // "[@]"
	}
	begin := at
	for n := 0; n < 2 && begin > 0 && isSpace(s.canon[begin-1]); n++ {
		begin--
	}
	if s.canon[at] == '@' && !named(s.canon[at+1:]) {
		return 0
	}
	end := plainHost(s.canon, at)
	if end == 0 {
		if m, ok, err := host.At(s.canon, at); ok {
			end = m.End()
		} else {
			s.err = err
		}
	}
	start := s.before(begin)
	if end > 0 && start < begin && (begin == at || s.spacedHost(at) || strings.ContainsAny(s.canon[start:begin], "._0123456789")) {
		return s.report(start, s.trim(start, end), entities.KindEmail, "contact/email", certain)
	}
	if start < begin && begin == at {
		return 0
	}
	m, ok, err := handle.At(s.canon, at)
	s.err = err
	if !ok || i > 0 && s.glue(i) {
		return 0
	}
	return s.report(at, m.End(), entities.KindURL, "contact/handle", sure)
}

// plainHost returns the end of the host of an address whose sign is at a byte of
// text, where it is written as most are: parts of ASCII with dots between them,
// and nothing behind that may go on with it. 0 leaves the question to [host].
func plainHost(text string, at int) int {
	if text[at] != '@' {
		return 0
	}
	end := at + 1
	for parts := 0; ; parts++ {
		part := end
		for end < len(text) && hostByte(text[end]) {
			end++
		}
		if end == part || end-part > maxPart || parts == 0 && text[part] == '-' {
			return 0
		}
		if end < len(text) && text[end] == '.' && parts < maxParts {
			end++
			continue
		}
		if parts == 0 || hostGoesOn(text[end:]) {
			return 0
		}
		return end
	}
}

// maxParts dots and maxPart characters between them are less than [host] takes.
const (
	maxParts = 4
	maxPart  = 30
)

func hostByte(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' || c == '-'
}

// hostGoesOn tells whether [host] may take something of the text behind a part:
// a dot, spaced or spelled out, or a letter beyond ASCII.
func hostGoesOn(text string) bool {
	for n := 0; n < 2 && text != "" && isSpace(text[0]); n++ {
		text = text[1:]
	}
	return text != "" && (text[0] >= utf8.RuneSelf || strings.IndexByte(".[(dDpP \t\n\r\v\f", text[0]) >= 0)
}

// named tells at a glance whether a name may begin a text, after a space or two.
func named(text string) bool {
	for n := 0; n < 2 && text != "" && text[0] <= ' '; n++ {
		text = text[1:]
	}
	return text != "" && (text[0] >= utf8.RuneSelf || text[0] == '_' || text[0]|0x20 >= 'a' && text[0]|0x20 <= 'z' || text[0] >= '0' && text[0] <= '9')
}

func (s *scan) glue(i int) bool {
	return !s.k[i].Any(entities.Space) && s.k[i-1].Any(entities.Word|entities.Number|entities.Mixed)
}

// spacedHost tells whether a space follows the sign, as it does where one stands before.
func (s *scan) spacedHost(at int) bool { return at+1 < len(s.canon) && isSpace(s.canon[at+1]) }

func isSpace(c byte) bool { return c == ' ' || c == '\n' }

// spelled reads an address whose sign is written out: "jean.dupont [at] mail.fr".
func (s *scan) spelled(i int) int {
	at := int(s.k[i].Start)
	open := i > 0 && s.k[i-1].Is(entities.Punct) && strings.IndexByte("[({<", s.canon[s.k[i-1].Start]) >= 0
	if open {
		at = int(s.k[i-1].Start)
	} else if !s.k[i].Any(entities.Space) {
		return 0
	}
	for n := 0; n < 2 && at > 0 && isSpace(s.canon[at-1]); n++ {
		at--
	}
	start := s.before(at)
	if start == at {
		return 0
	}
	m, ok, err := host.At(s.canon, at)
	s.err = err
	if !ok {
		return 0
	}
	return s.report(start, s.trim(start, m.End()), entities.KindEmail, "contact/email/spelled", sure)
}

// trim takes off the marks of the sentence that the address [start, end) ends
// in; a bracket belongs to it if it opens in it.
func (s *scan) trim(start, end int) int {
	for end > start && strings.IndexByte(".,;:!?)]'-", s.canon[end-1]) >= 0 {
		if s.canon[end-1] == ')' && strings.Count(s.canon[start:end], "(") >= strings.Count(s.canon[start:end], ")") {
			break
		}
		end--
	}
	return end
}

// url reads an address that begins with its scheme or with "www".
func (s *scan) url(i int) int {
	start := int(s.k[i].Start)
	p := webAddress
	if s.k[i].Hash == hashWWW {
		p = www
	}
	m, ok, err := p.At(s.canon, start)
	s.err = err
	if !ok {
		return 0
	}
	return s.report(start, s.trim(start, m.End()), entities.KindURL, "contact/url", certain)
}

// domain reads a bare name, "exemple.fr/page", from its last part at token i.
func (s *scan) domain(i int) int {
	start, end := int(s.k[i].Start), int(s.k[i].End)
	if start == 0 || s.canon[start-1] != '.' || s.has(i, entities.Upper) && !s.has(i, entities.Caps) {
		return 0
	}
	if end < len(s.canon) && (s.canon[end] == '-' || s.canon[end] == '@' || s.canon[end] == '.' && end+1 < len(s.canon) && localRune(rune(s.canon[end+1]))) {
		return 0
	}
	first := start - 1
	for first > 0 {
		r, n := utf8.DecodeLastRuneInString(s.canon[:first])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '.' {
			break
		}
		first -= n
	}
	name := strings.TrimLeft(s.canon[first:start-1], "-.")
	first = start - 1 - len(name)
	if len(name) < 2 || strings.HasSuffix(name, ".") || !strings.ContainsFunc(name, unicode.IsLetter) {
		return 0
	}
	if abbreviated.Has(entities.Fold(name)) {
		return 0
	}
	known := i-s.site <= 8 || plain.Has(s.k[i].Hash)
	if !known || first > 0 && s.canon[first-1] == '@' {
		return 0
	}
	if p, ok, err := path.At(s.canon, end); ok {
		end = p.End()
	} else {
		s.err = err
	}
	return s.report(first, s.trim(first, end), entities.KindURL, "contact/url/bare", sure)
}

// plain are the endings that no word of French is.
var plain = set("fr com net org eu info biz")

// abbreviated are the words of citations that stand glued before such an ending: "Cass.com".
var abbreviated = set("cass ch civ bull art rtd jcp gaz sect")
