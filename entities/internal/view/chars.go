package view

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/estompe/estompe/entities/internal/fold"
)

// What a byte is to the first pass. It steps over plain ones: printable ASCII
// but the grave accent, the lead bytes of Latin letters, and continuation bytes,
// which are met only behind a plain lead; and over a blank between them.
const (
	plain byte = 0
	odd   byte = 1
	blank byte = 2
)

var kinds = func() (t [256]byte) {
	for c := range t {
		switch {
		case c == ' ', c == '\n':
			t[c] = blank
		case c > ' ' && c < 0x7f && c != '`', c >= 0x80 && c <= 0xbf, c >= 0xc3 && c <= 0xc9:
			t[c] = plain
		default:
			t[c] = odd
		}
	}
	return t
}()

// stepOver returns the first place from i on that has to be looked at: an odd
// byte, a second blank in a row, or the blank before either or the end.
func stepOver(s string, i int) int {
	last := plain
	for i < len(s) {
		k := kinds[s[i]]
		if k&(last|odd) != 0 {
			break
		}
		last = k
		i++
	}
	if last == blank {
		i--
	}
	return i
}

// characters is the first pass. It tells whether letters were seen that may be
// look-alikes of Latin ones.
func (v *View) characters() (foreign bool) {
	b := builder{in: v.Text}
	s := b.in
	for i := stepOver(s, 0); i < len(s); i = stepOver(s, i) {
		c := s[i]
		r, n := rune(c), 1
		if c >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		if isBlank(r) {
			i = b.blanks(i)
			continue
		}
		foreign = foreign || r >= 0x370 && r < 0x590
		i = b.character(i, r, n)
	}
	v.apply(&b, -1)
	return foreign
}

// isBlank tells all spaces and line ends. U+0085 is none: in decisions it is
// the ellipsis of a text that took Windows-1252 for Latin-1.
func isBlank(r rune) bool {
	return r != '\u0085' && unicode.IsSpace(r) || r == '\a'
}

// blanks shows a run of blanks as one space, one or two line ends, or, if a
// page ends in it, as a form feed, which the pass over lines takes out.
func (b *builder) blanks(i int) int {
	end, lines, page := i, 0, false
	for end < len(b.in) {
		r, n := utf8.DecodeRuneInString(b.in[end:])
		if !isBlank(r) && !fold.IsInvisible(r) {
			break
		}
		switch r {
		case '\r':
			if end+1 < len(b.in) && b.in[end+1] == '\n' {
				n++
			}
			lines++
		case '\n', '\v', '\u2028':
			lines++
		case '\u2029':
			lines += 2
		case '\f':
			page = true
		}
		end += n
	}
	with := " "
	switch {
	case page:
		with = "\f"
	case lines == 1:
		with = "\n"
	case lines > 1:
		with = "\n\n"
	}
	if b.in[i:end] != with {
		b.replace(i, end, with)
	}
	return end
}

// character shows one character that is not plain, and returns the end of what it took.
func (b *builder) character(i int, r rune, n int) int {
	end := i + n
	switch with, change := shown(r); {
	case r == '\u00ad' || r == '\x1f' || r == '\x02':
		return b.softHyphen(i, end)
	case r == '¿':
		with, change = b.inverted(i, end)
		if change {
			b.replace(i, end, with)
		}
	case change:
		b.replace(i, end, with)
	case r >= 0x300:
		return b.normalize(i, r, n)
	}
	return end
}

// windows1252 is what C1 controls are meant to be: a text whose Windows
// characters were read as Latin-1. Empty: nothing.
var windows1252 = [32]string{
	"€", "", "'", "f", "\"", "…", "†", "‡", "^", "‰", "Š", "<", "Œ", "", "Ž", "",
	"", "'", "'", "“", "”", "•", "-", "-", "~", "™", "š", ">", "œ", "", "ž", "Ÿ",
}

// shown tells how a character is shown, if not as it is.
func shown(r rune) (string, bool) {
	switch {
	case r < 0x20 && r != '\x1e' || r == 0x7f || fold.IsInvisible(r):
		return "", true
	case fold.IsApostrophe(r):
		return "'", true
	case fold.IsDash(r) || r == '\x1e': // U+001E is the no-break hyphen of old Word files
		return "-", true
	case r >= 0x80 && r < 0xa0:
		return windows1252[r-0x80], true
	case r == 'º' || r == 'ᵒ' || r == '˚':
		return "°", true
	case r >= 0xff01 && r <= 0xff5e: // full-width ASCII
		return string(r - 0xfee0), true
	case r >= 0xfb00 && r <= 0xfb06, // ligatures of printing
		r >= 0x2b0 && r <= 0x2b8, r >= 0x2e1 && r <= 0x2e3, r >= 0x1d2c && r <= 0x1d61, // raised letters ("Mᵉ", "1ᵉʳ")
		r >= 0x1d400 && r <= 0x1d7ff: // bold, italic and so on
		return norm.NFKC.String(string(r)), true
	}
	return "", false
}

// softHyphen drops a soft hyphen, and with it the line end that it was used at.
func (b *builder) softHyphen(i, end int) int {
	j, lines := end, 0
	for j < len(b.in) && lines < 2 && strings.IndexByte(" \t\r\n", b.in[j]) >= 0 {
		if b.in[j] == '\n' {
			lines++
		}
		j++
	}
	if r, _ := utf8.DecodeRuneInString(b.in[j:]); lines == 1 && unicode.IsLetter(r) {
		end = j
	}
	b.replace(i, end, "")
	return end
}

// inverted reads the "¿" that a conversion left for an apostrophe ("l¿article")
// or for "œ" ("man¿uvre").
func (b *builder) inverted(i, end int) (string, bool) {
	start := i
	for start > 0 && i-start < 12 {
		r, n := utf8.DecodeLastRuneInString(b.in[:start])
		if !unicode.IsLetter(r) {
			break
		}
		start -= n
	}
	next, _ := utf8.DecodeRuneInString(b.in[end:])
	switch {
	case !unicode.IsLetter(next):
		return "", false
	case strings.HasPrefix(b.in[end:], "ur") || next == 'u' && !elision(b.in[start:i]):
		return "œ", true
	case start < i:
		return "'", true
	}
	return "", false
}

func elision(word string) bool {
	switch strings.ToLower(word) {
	case "l", "d", "n", "s", "j", "m", "t", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu":
		return true
	}
	return false
}

// maxMarks bounds a base character with its marks; more of them stand for themselves.
const maxMarks = 30

// normalize composes a character with its base and with what follows it.
func (b *builder) normalize(i int, r rune, n int) int {
	end := i + n
	p := norm.NFC.PropertiesString(b.in[i:])
	if p.BoundaryBefore() && p.Decomposition() == nil {
		return end
	}
	for marks := 0; end < len(b.in) && marks < maxMarks; marks++ {
		q := norm.NFC.PropertiesString(b.in[end:])
		if q.BoundaryBefore() || b.in[end] < utf8.RuneSelf {
			break
		}
		end += q.Size()
	}
	switch {
	case p.BoundaryBefore() || i == 0:
		b.composed(i, end)
	case i > b.done:
		_, k := utf8.DecodeLastRuneInString(b.in[:i])
		b.composed(i-k, end)
	case len(b.segs) > 0:
		b.recompose(i, end)
	default:
		b.composed(i, end)
	}
	return end
}

// composed shows in[from:to] in NFC.
func (b *builder) composed(from, to int) {
	if m, base := b.in[to-1], b.in[from]; to-from == 3 && base < utf8.RuneSelf && b.in[from+1] == 0xcc {
		if r := pairs()[base][m&0x3f]; r != 0 {
			b.replaceRune(from, to, r)
			return
		}
	}
	b.scratch = norm.NFC.AppendString(b.scratch[:0], b.in[from:to])
	if string(b.scratch) != b.in[from:to] {
		b.replace(from, to, string(b.scratch))
	}
}

// recompose composes marks with a base that was itself shown otherwise, or
// that something dropped stands behind.
func (b *builder) recompose(from, to int) {
	k := len(b.segs) - 1
	l := &b.segs[k]
	at, base := int(l.c), int(l.s)
	if !l.whole() {
		_, n := utf8.DecodeLastRune(b.out)
		at, base = len(b.out)-n, l.end()-n
	}
	old := string(b.out[at:]) + b.in[from:to]
	if len(old) > 4*maxMarks || norm.NFC.IsNormalString(old) {
		return
	}
	b.out = b.out[:at]
	if l.whole() || l.n == uint32(l.end()-base) {
		b.segs = b.segs[:k]
	} else {
		l.n -= uint32(l.end() - base)
	}
	b.done = base
	b.replace(base, to, norm.NFC.String(old))
}

// pairs are the compositions of an ASCII letter with a mark of U+0300 to U+033F.
var pairs = sync.OnceValue(func() *[utf8.RuneSelf][64]rune {
	t := new([utf8.RuneSelf][64]rune)
	for base := 'A'; base <= 'z'; base++ {
		for m := range t[base] {
			s := norm.NFC.String(string(rune(base)) + string(rune(0x300+m)))
			if r, n := utf8.DecodeRuneInString(s); n == len(s) {
				t[base][m] = r
			}
		}
	}
	return t
})
