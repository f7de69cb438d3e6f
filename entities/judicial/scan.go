package judicial

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// scan is one run over one text.
type scan struct {
	p *entities.Pass
	t *entities.Text
	k []entities.Token
	// canon is the text that the tokens are of.
	canon string
	// borne are the capitalised words that may be a party's name; made on demand.
	borne map[uint64]bool
}

func newScan(p *entities.Pass) *scan {
	return &scan{p: p, t: p.Text, k: p.Text.Tokens(), canon: p.Text.Canon()}
}

func (s *scan) report(first, last int, kind entities.Kind, rule string, confidence int) int {
	s.p.Report(entities.Mention{First: first, Last: last, Kind: kind, Rule: rule, Confidence: confidence})
	return last
}

// at returns token i, or an empty token outside the text.
func (s *scan) at(i int) entities.Token {
	if i < 0 || i >= len(s.k) {
		return entities.Token{Bits: entities.Para | entities.Line | entities.Space | entities.Sentence}
	}
	return s.k[i]
}

// is tells whether token i folds to the word whose hash is h.
func (s *scan) is(i int, h uint64) bool { return i >= 0 && i < len(s.k) && s.k[i].Hash == h }

// in tells whether token i is one of a set of words.
func (s *scan) in(i int, set *wordset.Set) bool {
	return i >= 0 && i < len(s.k) && set.Has(s.k[i].Hash)
}

// has tells whether token i exists and a bit of mask is set.
func (s *scan) has(i int, mask uint32) bool { return i >= 0 && i < len(s.k) && s.k[i].Any(mask) }

// glued tells whether nothing stands between token i and the one before it.
func (s *scan) glued(i int) bool { return i > 0 && i < len(s.k) && !s.k[i].Any(entities.Space) }

// punct tells whether token i is the mark c.
func (s *scan) punct(i int, c byte) bool {
	return i >= 0 && i < len(s.k) && s.k[i].Any(entities.Punct) && s.canon[s.k[i].Start] == c
}

// dash tells whether token i is a hyphen or a dash.
func (s *scan) dash(i int) bool {
	return i >= 0 && i < len(s.k) && s.k[i].Any(entities.Punct) && (s.k[i].Hash == hashDash)
}

// digits is the number of digits of token i if it is nothing but digits, else 0.
func (s *scan) digits(i int) int {
	if !s.has(i, entities.Number) {
		return 0
	}
	w := s.canon[s.k[i].Start:s.k[i].End]
	for j := range len(w) {
		if w[j] < '0' || w[j] > '9' {
			return 0
		}
	}
	return len(w)
}

// small tells whether token i is a number of one or two digits.
func (s *scan) small(i int) bool {
	n := s.digits(i)
	return n == 1 || n == 2
}
