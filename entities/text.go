package entities

import (
	"errors"
	"fmt"
	"iter"
	"log/slog"
	"slices"
	"sync"
	"unicode/utf8"

	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/lexicon"
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
	// Twice removed: fmt follows one pointer of a struct's unexported field
	// when a verb does not suit it, and would print the source.
	core **text
}

type text struct {
	src      string
	view     view.View
	tokens   []Token
	sections []Section
	// blocks gives the section of the first of each so many tokens; see [Text.sectionAt].
	blocks  []uint32
	offsets *Offsets
	memo    lexicon.Memo // what the lexicon said of its words
}

// Section is a zone of the text: a half-open range of tokens.
type Section struct {
	Zone        Zone
	First, Last int
	// Confidence is between 0 and 100: how sure the layout makes us; see [Zone].
	Confidence int
}

// Why a string is not a text: what [errors.Is] finds in a [*TextError].
var (
	ErrInvalidUTF8 = errors.New("entities: invalid UTF-8")
	ErrTooLarge    = errors.New("entities: text over the size limit")
)

// TextError says why a string is not a text. It holds no text.
type TextError struct {
	// Offset is the byte offset of the first fault, or the limit passed.
	Offset int
	Reason string
	cause  error
}

// Error implements error.
func (e *TextError) Error() string {
	return fmt.Sprintf("entities: %s at byte %d", e.Reason, e.Offset)
}

// Unwrap returns [ErrInvalidUTF8] or [ErrTooLarge].
func (e *TextError) Unwrap() error { return e.cause }

// NewText prepares src. maxBytes 0 means [DefaultMaxBytes]; no text may be
// larger than 1 GiB. The error is a [*TextError]: invalid UTF-8 with its
// offset, or a text over the limit.
func NewText(src string, maxBytes int) (*Text, error) {
	if maxBytes <= 0 {
		maxBytes = DefaultMaxBytes
	}
	if limit := min(maxBytes, view.MaxBytes); len(src) > limit {
		return nil, &TextError{Offset: limit, Reason: "text over the size limit", cause: ErrTooLarge}
	}
	if i := invalidAt(src); i >= 0 {
		return nil, &TextError{Offset: i, Reason: "invalid UTF-8", cause: ErrInvalidUTF8}
	}
	c := &text{src: src, view: view.Build(src), offsets: NewOffsets(src)}
	var err error
	if c.tokens, err = scan(c.view.Text); err != nil {
		return nil, &TextError{Offset: 0, Reason: "text could not be split into words"}
	}
	c.sections = sectionsOf(c.tokens)
	c.blocks = blocksOf(c.sections, len(c.tokens))
	return &Text{core: &c}, nil
}

// tokenRoom holds token slices between texts, so that a text keeps a slice of its own size.
var tokenRoom = sync.Pool{New: func() any { return new([]Token) }}

// maxScratch is the longest slice that goes back: 6 MiB.
const maxScratch = 1 << 18

func scan(canon string) ([]Token, error) {
	if len(canon)/4 > maxScratch/2 {
		return token.Scan(canon, make([]Token, 0, len(canon)/4))
	}
	buf := tokenRoom.Get().(*[]Token)
	defer tokenRoom.Put(buf)
	if cap(*buf) < len(canon)/4 {
		*buf = make([]Token, 0, len(canon)/4)
	}
	tokens, err := token.Scan(canon, (*buf)[:0])
	if cap(tokens) <= maxScratch {
		*buf = tokens[:0]
	}
	return slices.Clone(tokens), err
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

func sectionsOf(tokens []Token) []Section {
	split := zone.Split(len(tokens), func(i int) zone.Token { return zone.Token(tokens[i]) })
	if len(split) == 0 {
		return []Section{{Zone: ZoneReasons, Last: len(tokens)}}
	}
	out := make([]Section, len(split))
	for k, s := range split {
		out[k] = Section{Zone: Zone(s.Name), First: s.First, Last: len(tokens), Confidence: s.Confidence}
		if k > 0 {
			out[k-1].Last = s.First
		}
	}
	return out
}

// blockTokens is how many tokens share a start for the search of their section.
const blockTokens = 32

func blocksOf(sections []Section, tokens int) []uint32 {
	blocks := make([]uint32, tokens/blockTokens+1)
	k := 0
	for b := range blocks {
		for k < len(sections)-1 && sections[k].Last <= b*blockTokens {
			k++
		}
		blocks[b] = uint32(k)
	}
	return blocks
}

func (t *Text) c() *text { return *t.core }

// Len is the length of the source in bytes.
func (t *Text) Len() int { return len(t.c().src) }

// Source returns the source. The caller holds it in clear from then on.
func (t *Text) Source() string { return t.c().src }

// Canon returns the canonical view.
func (t *Text) Canon() string { return t.c().view.Text }

// Tokens returns all tokens. The slice is shared: read only.
func (t *Text) Tokens() []Token { return t.c().tokens }

// Word returns the canonical text of token i.
func (t *Text) Word(i int) string {
	c := t.c()
	k := c.tokens[i]
	return c.view.Text[k.Start:k.End]
}

// Between returns the canonical text of the tokens [first, last) with what stands between them.
func (t *Text) Between(first, last int) string {
	if last <= first {
		return ""
	}
	c := t.c()
	return c.view.Text[c.tokens[first].Start:c.tokens[last-1].End]
}

// TokenSpan maps the tokens [first, last) to source bytes.
func (t *Text) TokenSpan(first, last int) Span {
	tokens := t.c().tokens
	return t.CanonSpan(int(tokens[first].Start), int(tokens[last-1].End))
}

// Gap is the number of source bytes between token i, which is not the first, and the one before it.
func (t *Text) Gap(i int) int {
	c := t.c()
	return c.view.Gap(int(c.tokens[i-1].End), int(c.tokens[i].Start))
}

// CanonSpan maps a non-empty range of the canonical view to source bytes.
func (t *Text) CanonSpan(start, end int) Span {
	s, e := t.c().view.Source(start, end)
	return Span{s, e}
}

// TokenAt returns the index of the first token that ends after a byte of the canonical view.
func (t *Text) TokenAt(canon int) int {
	tokens := t.c().tokens
	low, high := 0, len(tokens)
	for low < high {
		if mid := (low + high) / 2; int(tokens[mid].End) > canon {
			high = mid
		} else {
			low = mid + 1
		}
	}
	return low
}

// TokensIn returns the half-open range of tokens that touch a span of the source.
func (t *Text) TokensIn(s Span) (first, last int) {
	a, b := t.c().view.Range(s.Start, max(s.End, s.Start+1))
	first = t.TokenAt(a)
	last = first
	for tokens := t.c().tokens; last < len(tokens) && int(tokens[last].Start) < b; last++ {
	}
	return first, last
}

// Offsets converts offsets of the source to characters, UTF-16 units, lines and columns.
func (t *Text) Offsets() *Offsets { return t.c().offsets }

// Sections returns the zones in text order. The slice is shared: read only.
func (t *Text) Sections() []Section { return t.c().sections }

// SectionOf returns the section that token i stands in.
func (t *Text) SectionOf(i int) Section { return t.c().sections[t.sectionAt(i)] }

// sectionAt is the index of the section that token i stands in: that of the first
// token of its block, or one of the few that begin in the block; for an index
// outside the text the nearer end.
func (t *Text) sectionAt(i int) int {
	c := t.c()
	k := int(c.blocks[min(max(i, 0)/blockTokens, len(c.blocks)-1)])
	for k < len(c.sections)-1 && c.sections[k].Last <= i {
		k++
	}
	return k
}

// ZoneOf returns the zone that token i stands in.
func (t *Text) ZoneOf(i int) Zone { return t.c().sections[t.sectionAt(i)].Zone }

// Fold hashes a word without case, accents and kinds of apostrophe or dash, as [Token.Hash] does.
func Fold(word string) uint64 { return fold.Of(word) }

// FoldEach gives [Fold] of every beginning of a word, with its length in bytes.
func FoldEach(word string) iter.Seq2[int, uint64] {
	return func(yield func(int, uint64) bool) {
		h := fold.Start
		for i, r := range word {
			h = fold.AddRune(h, r)
			if !yield(i+utf8.RuneLen(r), h) {
				return
			}
		}
	}
}

// Format implements [fmt.Formatter]: no verb shows the source.
func (t *Text) Format(f fmt.State, _ rune) {
	if t == nil || t.core == nil {
		fmt.Fprint(f, "entities.Text(nil)")
		return
	}
	fmt.Fprintf(f, "entities.Text(%d bytes, %d tokens)", t.Len(), len(t.Tokens()))
}

// LogValue implements [slog.LogValuer]: no log shows the source.
func (t *Text) LogValue() slog.Value { return slog.StringValue(fmt.Sprint(t)) }

// MarshalJSON implements json.Marshaler: no dump shows the source.
func (t *Text) MarshalJSON() ([]byte, error) { return fmt.Appendf(nil, "%q", fmt.Sprint(t)), nil }
