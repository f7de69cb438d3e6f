package entities

import (
	"fmt"
	"log/slog"
	"math"
	"sort"
	"unicode/utf8"

	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/token"
	"github.com/estompe/estompe/entities/internal/view"
	"github.com/estompe/estompe/entities/internal/zone"
)

// DefaultMaxBytes is the size limit of a text unless the caller sets one: 64 MiB.
const DefaultMaxBytes = 64 << 20

// Text is a decision made ready for recognisers: the source, its canonical
// view, tokens and zones. It is immutable and safe for concurrent use.
//
// Recognisers read the canonical view ([Text.Canon]): NFC, one kind of
// apostrophe, dash and space, no invisible characters, words that a line end
// had broken put together, page furniture moved out of the sentences it cut to
// the end. Whatever leaves the layer is a [Span] of source bytes.
//
// Text is the only type that holds the source; fmt, slog and JSON never show it.
type Text struct {
	src      string
	view     view.View
	tokens   []Token
	sections []Section
}

// Section is a zone of the text: a half-open range of tokens.
type Section struct {
	Zone        Zone
	First, Last int
	// Confidence is between 0 and 100: how sure the layout makes us.
	Confidence int
}

// TextError says why a string is not a text. It holds no text.
type TextError struct {
	// Offset is the byte offset of the first fault, or the limit passed.
	Offset int
	Reason string
}

// Error implements error.
func (e *TextError) Error() string {
	return fmt.Sprintf("entities: %s at byte %d", e.Reason, e.Offset)
}

// NewText prepares src. maxBytes 0 means [DefaultMaxBytes]. The error is a
// [*TextError]: invalid UTF-8 with its offset, or a text over the limit.
func NewText(src string, maxBytes int) (*Text, error) {
	if maxBytes <= 0 {
		maxBytes = DefaultMaxBytes
	}
	if len(src) > min(maxBytes, math.MaxInt32) {
		return nil, &TextError{Offset: maxBytes, Reason: "text over the size limit"}
	}
	if i := invalidAt(src); i >= 0 {
		return nil, &TextError{Offset: i, Reason: "invalid UTF-8"}
	}
	t := &Text{src: src, view: view.Build(src)}
	tokens, err := token.Scan[Token](t.view.Text, make([]Token, 0, len(t.view.Text)/4+8))
	if err != nil {
		return nil, &TextError{Offset: 0, Reason: "text could not be split into words"}
	}
	t.tokens = tokens
	t.sections = sectionsOf(t)
	return t, nil
}

func invalidAt(s string) int {
	if utf8.ValidString(s) {
		return -1
	}
	for i, r := range s {
		if r == utf8.RuneError {
			if _, n := utf8.DecodeRuneInString(s[i:]); n == 1 {
				return i
			}
		}
	}
	return -1
}

func sectionsOf(t *Text) []Section {
	split := zone.Split(len(t.tokens), func(i int) zone.Token { return zone.Token(t.tokens[i]) })
	if len(split) == 0 {
		return []Section{{Zone: ZoneReasons, Last: len(t.tokens)}}
	}
	out := make([]Section, len(split))
	for k, s := range split {
		out[k] = Section{Zone: Zone(s.Name), First: s.First, Last: len(t.tokens), Confidence: s.Confidence}
		if k > 0 {
			out[k-1].Last = s.First
		}
	}
	return out
}

// Len is the length of the source in bytes.
func (t *Text) Len() int { return len(t.src) }

// Source returns the source. The caller holds it in clear from then on.
func (t *Text) Source() string { return t.src }

// Canon returns the canonical view.
func (t *Text) Canon() string { return t.view.Text }

// Tokens returns all tokens. The slice is shared: read only.
func (t *Text) Tokens() []Token { return t.tokens }

// Word returns the canonical text of token i.
func (t *Text) Word(i int) string {
	k := t.tokens[i]
	return t.view.Text[k.Start:k.End]
}

// Between returns the canonical text of the tokens [first, last) with what stands between them.
func (t *Text) Between(first, last int) string {
	if last <= first {
		return ""
	}
	return t.view.Text[t.tokens[first].Start:t.tokens[last-1].End]
}

// TokenSpan maps the tokens [first, last) to source bytes.
func (t *Text) TokenSpan(first, last int) Span {
	return t.CanonSpan(int(t.tokens[first].Start), int(t.tokens[last-1].End))
}

// CanonSpan maps a non-empty range of the canonical view to source bytes.
func (t *Text) CanonSpan(start, end int) Span {
	s, e := t.view.Source(start, end)
	return Span{s, e}
}

// TokenAt returns the index of the first token that ends after a byte of the canonical view.
func (t *Text) TokenAt(canon int) int {
	return sort.Search(len(t.tokens), func(i int) bool { return int(t.tokens[i].End) > canon })
}

// TokensIn returns the half-open range of tokens that touch a span of the source.
func (t *Text) TokensIn(s Span) (first, last int) {
	a, b := t.view.Canon(s.Start), t.view.Canon(max(s.Start, s.End-1))
	first = t.TokenAt(a)
	last = first
	for last < len(t.tokens) && int(t.tokens[last].Start) <= b {
		last++
	}
	return first, last
}

// Sections returns the zones in text order. The slice is shared: read only.
func (t *Text) Sections() []Section { return t.sections }

// SectionOf returns the section that token i stands in.
func (t *Text) SectionOf(i int) Section {
	k := sort.Search(len(t.sections), func(k int) bool { return t.sections[k].Last > i })
	if k == len(t.sections) {
		k--
	}
	return t.sections[k]
}

// ZoneOf returns the zone that token i stands in.
func (t *Text) ZoneOf(i int) Zone { return t.SectionOf(i).Zone }

// Fold hashes a word without case, accents and kinds of apostrophe or dash, as [Token.Hash] does.
func Fold(word string) uint64 { return fold.Of(word) }

// Format implements [fmt.Formatter]: no verb shows the source.
func (t *Text) Format(f fmt.State, _ rune) {
	if t == nil {
		fmt.Fprint(f, "entities.Text(nil)")
		return
	}
	fmt.Fprintf(f, "entities.Text(%d bytes, %d tokens)", len(t.src), len(t.tokens))
}

// LogValue implements [slog.LogValuer]: no log shows the source.
func (t *Text) LogValue() slog.Value { return slog.StringValue(fmt.Sprint(t)) }

// MarshalJSON implements json.Marshaler: no dump shows the source.
func (t *Text) MarshalJSON() ([]byte, error) { return fmt.Appendf(nil, "%q", fmt.Sprint(t)), nil }
