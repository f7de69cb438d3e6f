package secret

import "github.com/estompe/estompe/entities"

// piece is a part of a sentence between marks or words that cut it: what is
// told is one part or several that follow each other.
type piece struct {
	first, last int
	quoted      bool
}

// longestPiece is the number of tokens at which a part is cut all the same.
const longestPiece = 30

// cutters begin a new part: what they lead to may be told where what stands before is not.
var cutters = hashes("que qu qui dont où lequel laquelle lesquels lesquelles duquel desquels selon consistant consiste consistait savoir puis lorsque afin")

// cut cuts the block's sentences.
func (s *scene) cut(pieces []piece) []piece {
	f := s.f
	pieces = pieces[:0]
	begin, quoted := f.begin, false
	flush := func(end int) {
		if end-begin >= 2 {
			pieces = append(pieces, piece{begin, end, quoted})
		}
	}
	for i := f.begin; i < s.end; i++ {
		k := f.k[i]
		switch {
		case k.Any(entities.Punct) && !f.is(i, '%') && !f.is(i, '-') && !f.is(i, '\'') && !f.is(i, '/'):
			flush(i)
			begin = i + 1
			switch h := k.Hash; {
			case openers.Has(h):
				quoted = true
			case closers.Has(h):
				quoted = false
			case h == hPlain:
				quoted = !quoted
			}
		case i > begin && (k.Any(entities.Sentence|entities.Para) || i-begin >= longestPiece):
			flush(i)
			begin = i
		case i > begin+1 && cutters.Has(k.Hash):
			flush(i)
			begin = i
		}
	}
	flush(s.end)
	return pieces
}

// ofPiece gives the features of a part: what it is made of, to which what stands around it is added.
func (s *scene) ofPiece(p piece) []uint32 { return s.besidePiece(p, s.inPiece(p)) }

// inPiece gives what a part is made of.
func (s *scene) inPiece(p piece) []uint32 {
	s.out = s.out[:0]
	f := s.f
	s.add(atSize, kindPiece, uint64(min(p.last-p.first, 12)))
	quoted := uint64(1)
	if p.quoted {
		quoted = 2
	}
	s.add(atEdge, quoted, 0)
	if p.first > f.begin {
		s.add(atEdge, f.k[p.first-1].Hash|1, 1)
		s.add(atEdge, f.k[p.first-1].Hash|1, quoted<<8|1)
	}
	if p.last < s.end {
		s.add(atEdge, f.k[p.last].Hash|1, 2)
	}
	s.inside(p.first, p.last)
	verb, noun, value := uint64(0), uint64(0), uint64(0)
	for i := p.first; i < p.last; i++ {
		switch c := s.class(i); {
		case s.within[i-f.begin] > 0:
			value = 1
		case c&entities.WordFunction != 0:
		case c&entities.WordVerb != 0 && c&entities.WordNoun == 0:
			verb++
		case c&entities.WordNoun != 0:
			noun++
		}
	}
	s.add(atClass, min(verb, 3), 1)
	s.add(atClass, min(noun, 6), 2)
	s.add(atClass, value, 3)
	s.add(atClass, uint64(s.class(p.first)&(entities.WordFunction|entities.WordVerb|entities.WordNoun)), 4)
	s.add(atClass, uint64(min(p.first-f.sentences[f.sentenceOf(p.first)], 20)/4), 5)
	return s.out
}

// besidePiece adds what stands around a part.
func (s *scene) besidePiece(p piece, made []uint32) []uint32 {
	s.out = made
	s.around(p.first, p.last, kindPiece)
	s.ruled(p.first, p.last, nil)
	return s.out
}

// inside tells the words of tokens [first, last).
func (s *scene) inside(first, last int) {
	f := s.f
	before := uint64(0)
	for i := first; i < last; i++ {
		st := s.stems[i-f.begin]
		if v := s.within[i-f.begin]; v != 0 {
			st = s.whole(v)
		}
		s.spot = i
		s.add(atInside, st, 0)
		if i < first+3 {
			s.add(atInside, st, uint64(i-first)+1)
		}
		if before != 0 {
			s.add(atPair, before, st)
		}
		before = st
	}
	s.spot = -1
}

// ofFinding gives the features of what the rules found where no value or name is.
func (s *scene) ofFinding(c *candidate) []uint32 {
	s.out = s.out[:0]
	s.add(atSize, kindFinding, uint64(min(c.last-c.first, 12)))
	rule := entities.Fold(c.rule)
	s.add(atRule, rule, 200)
	s.add(atRule, rule, 201+tenth(c.sure))
	s.inside(c.first, c.last)
	s.around(c.first, c.last, kindFinding)
	s.ruled(c.first, c.last, nil)
	return s.out
}
