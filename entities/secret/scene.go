package secret

import (
	"math/bits"
	"slices"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/fold"
)

// What stands around a value, a name or a part of a sentence is told to the
// model as features: hashes of what a word is and of where it stands.

// Where a feature comes from. The numbers are part of the trained weights.
const (
	atKind     uint64 = iota + 1 // what the candidate is
	atSize                       // of a value
	atUnit                       // words of the candidate itself
	atBefore                     // word for word, at its distance
	atAfter                      //
	atLeft                       // stems in broad bands
	atRight                      //
	atLeftOf                     // stems with what the candidate is
	atRightOf                    //
	atPair                       // two stems that follow each other
	atHead                       // how the sentence begins
	atSentence                   // stems of the sentence
	atBlock                      // stems of the rest of the paragraph
	atRule                       // what the rules say
	atMood                       // what the text says of secrecy
	atCue                        // a word of the rules, by its table
	atCueOf                      //
	atCueBlock                   //
	atInside                     // stems of a part of a sentence
	atEdge                       // how a part of a sentence is cut
	atName                       // what a name is
	atGovern                     // the nearest words that carry sense
	atClass                      // what words of a part may be
	atClause                     // stems of the clause
	atClauseOf                   // with what the candidate is
	atRank                       // where a value stands among others
)

// scene makes the features of the candidates of a block.
type scene struct {
	f      *finder
	end    int                  // of the block
	stems  []uint64             // of its tokens
	kinds  []entities.WordClass // of its tokens, with lookedUp set once looked up
	within []int16              // 1 + index of the value that a token belongs to, less than 0 within a name
	names  []name               // of the block
	told   map[uint64]int       // how many of them begin with a word
	out    []uint32
	said   []uint32 // features of a sentence and of those around it
	saying int      // the sentence they are of

	tracing bool  // the features of a proposal are made once more, to say which words spoke for it
	spot    int   // the token that a feature is of, -1 if it is of none
	trace   []int // the tokens of the features
}

// mix makes a feature of a place and up to two things that stand there.
func mix(place, a, b uint64) uint32 {
	h := place*0x9e3779b97f4a7c15 ^ a
	h *= 0xff51afd7ed558ccd
	h ^= bits.RotateLeft64(b*0xc4ceb9fe1a85ec53, 29)
	h ^= h >> 32
	h *= 0x9e3779b97f4a7c15
	return uint32(h >> 32)
}

func (s *scene) add(place, a, b uint64) {
	if s.tracing {
		s.trace = append(s.trace, s.spot)
	}
	s.out = append(s.out, mix(place, a, b))
}

// Stems of what is no common word.
const (
	stemNumber uint64 = iota + 1
	stemYear
	stemName
	stemValue
)

// open reads a block.
func (s *scene) open(f *finder, end int) {
	s.f, s.end = f, end
	s.stems, s.within, s.kinds = s.stems[:0], s.within[:0], s.kinds[:0]
	for i := f.begin; i < end; i++ {
		s.stems = append(s.stems, f.stem(i))
		s.within = append(s.within, 0)
		s.kinds = append(s.kinds, 0)
	}
	for i := range len(f.values) + len(f.faint) {
		v := f.value(i)
		for j := v.First; j < v.Last; j++ {
			s.within[j-f.begin] = int16(i + 1)
		}
	}
	if s.told == nil {
		s.told = map[uint64]int{}
	}
	s.findNames()
	s.saying = -1
}

// earshotSentences is how many sentences on either side are told with one.
const earshotSentences = 2

// sentence gives the features of a sentence and of those around it, which all
// candidates in it share.
func (s *scene) sentence(n int) []uint32 {
	if n == s.saying {
		return s.said
	}
	f := s.f
	from, to := s.bounds(n)
	first, _ := s.bounds(max(0, n-earshotSentences))
	_, last := s.bounds(min(len(f.sentences)-1, n+earshotSentences))
	s.said, s.saying = s.bag(s.said[:0], from, to, atSentence), n
	s.said = s.bag(s.said, first, from, atBlock)
	s.said = s.bag(s.said, to, last, atBlock)
	for i := from; i < min(to, from+5); i++ {
		s.said = append(s.said, mix(atHead, s.stems[i-f.begin], 0))
	}
	for _, list := range [2][]cue{within(f.cues, first, last), within(f.hints, first, last)} {
		for i := range list {
			s.said = append(s.said, mix(atCueBlock, list[i].id, 0))
		}
	}
	s.moods(n)
	return s.said
}

// moods tells what a sentence and the paragraph say of secrecy.
func (s *scene) moods(n int) {
	m := mood{}
	if n < len(s.f.moods) {
		m = s.f.moods[n]
	}
	s.said = append(s.said, mix(atMood, uint64(min(m.secret, 30)/6), 1), mix(atMood, uint64(min(m.published, 40)/8), 2),
		mix(atMood, uint64(min(s.f.mood.secret, 30)/6), 3), mix(atMood, uint64(min(s.f.mood.published, 40)/8), 4))
}

// bounds gives the tokens of a sentence.
func (s *scene) bounds(n int) (from, to int) {
	from, to = s.f.sentences[n], s.end
	if n+1 < len(s.f.sentences) {
		to = s.f.sentences[n+1]
	}
	return from, to
}

// bag adds the words of tokens [from, to) without their place.
func (s *scene) bag(out []uint32, from, to int, place uint64) []uint32 {
	for i := from; i < to; i++ {
		if k := s.f.k[i]; !k.Any(entities.Punct|entities.Number) && k.End-k.Start >= 4 {
			out = append(out, mix(place, s.stems[i-s.f.begin], 0))
		}
	}
	return out
}

// lookedUp marks a class that was looked up; it is no class of its own.
const lookedUp entities.WordClass = 1 << 31

// class tells what token i of the block may be.
func (s *scene) class(i int) entities.WordClass {
	c := &s.kinds[i-s.f.begin]
	if *c == 0 {
		*c = s.f.t.Class(i) | lookedUp
	}
	return *c &^ lookedUp
}

// stemLength is how many letters make a stem: enough to part words, few enough to join their forms.
const stemLength = 7

// stem gives a word without its ending, so that its forms are one.
func (f *finder) stem(i int) uint64 {
	k := f.k[i]
	switch {
	case k.Any(entities.Punct):
		return k.Hash
	case k.Any(entities.Number | entities.HasDigit):
		if k.End-k.Start == 4 && k.Is(entities.Number) {
			return stemYear
		}
		return stemNumber
	case k.Any(entities.Upper) && !k.Any(entities.Sentence) && f.t.Class(i) == 0:
		return stemName
	}
	h, n := fold.Start, 0
	for _, r := range f.t.Word(i) {
		h = fold.AddRune(h, r)
		if n++; n == stemLength {
			break
		}
	}
	return h
}

// band says how far off a word is, roughly.
func band(d int) uint64 {
	switch {
	case d <= 3:
		return 1
	case d <= 7:
		return 2
	case d <= 14:
		return 3
	}
	return 4
}

// How many words of the sentence are told with their place.
const (
	lookBack    = 28
	lookForward = 16
	besideParts = 12 // of a part of a sentence, on either side
)

// What a candidate is that is no value; values are numbered by their class.
const (
	kindName uint64 = 40 + iota
	kindPiece
	kindFinding
)

// whole is the stem of a value or name that counts as one word.
func (s *scene) whole(mark int16) uint64 {
	if mark < 0 {
		return stemName
	}
	return stemValue
}

// around tells what stands around tokens [first, last).
func (s *scene) around(first, last int, kind uint64) {
	f := s.f
	from, to := s.bounds(f.sentenceOf(first))
	s.add(atKind, kind, 0)
	s.aside(leftSide, first-1, from-1, kind)
	s.aside(rightSide, last, max(last, to), kind)
	s.cues(first, last, from, to, kind)
	s.governors(first, last, from, to, kind)
}

// governors tells the nearest words that carry sense on either side.
func (s *scene) governors(first, last, from, to int, kind uint64) {
	f := s.f
	var l, r [3]uint64
	n := 0
	for i := first - 1; i >= from && n < 3; i-- {
		if s.carries(i) {
			l[n] = s.stems[i-f.begin]
			n++
		}
	}
	n = 0
	for i := last; i < to && n < 3; i++ {
		if s.carries(i) {
			r[n] = s.stems[i-f.begin]
			n++
		}
	}
	for i := range l {
		s.add(atGovern, l[i], uint64(i))
		s.add(atGovern, l[i], uint64(i)<<8|kind)
		s.add(atGovern, r[i], uint64(i)+10)
	}
	s.add(atGovern, l[0], r[0])
	s.add(atGovern, l[0]^kind<<40, l[1]^1)
}

// carries tells whether a word carries sense.
func (s *scene) carries(i int) bool {
	k := s.f.k[i]
	return s.within[i-s.f.begin] == 0 && !k.Any(entities.Punct|entities.Number) && k.End-k.Start >= 3 && s.class(i)&entities.WordFunction == 0
}

// flank is where the words on one side of a candidate are noted.
type flank struct {
	step, most             int
	word, stem, stemOfKind uint64 // places
}

var (
	leftSide  = flank{-1, lookBack, atBefore, atLeft, atLeftOf}
	rightSide = flank{1, lookForward, atAfter, atRight, atRightOf}
)

// aside tells the words on one side of a candidate, its nearest first, from token
// start up to stop. Another value or name is one word, so that the last of a list
// stands as near to what governs it as the first.
func (s *scene) aside(to flank, start, stop int, kind uint64) {
	d, last := 0, uint64(0)
	for i := start; i != stop && d < to.most; i += to.step {
		at := i - s.f.begin
		st := s.stems[at]
		if v := s.within[at]; v != 0 {
			if i != start && s.within[at-to.step] == v {
				continue
			}
			st = s.whole(v)
		}
		if d++; kind == kindPiece && d > besideParts {
			break
		}
		s.spot = i
		if d <= 3 {
			s.add(to.word, s.f.k[i].Hash|1, uint64(d))
			s.add(to.word, s.f.k[i].Hash|1, uint64(d)<<8|kind)
		}
		if kind != kindPiece {
			s.add(to.stem, st, band(d))
		}
		s.add(to.stemOfKind, st, kind)
		switch {
		case last == 0:
		case to.step < 0:
			s.add(atPair, st, last)
		default:
			s.add(atPair, last, st)
		}
		last = st
	}
	s.spot = -1
}

// cues tells which words of the rules' tables stand around a candidate.
func (s *scene) cues(first, last, from, to int, kind uint64) {
	from, to = max(from, first-farthest), min(to, last+farthest)
	for _, list := range [2][]cue{within(s.f.cues, from, to), within(s.f.hints, from, to)} {
		for i := range list {
			s.spot = list[i].first
			switch c := &list[i]; {
			case c.last <= first:
				s.add(atCue, c.id, band(first-c.last))
				s.add(atCueOf, c.id, kind)
			case c.first >= last:
				s.add(atCue, c.id, band(c.first-last)+8)
				s.add(atCueOf, c.id, kind+64)
			default:
				s.add(atCue, c.id, 20)
			}
		}
	}
	s.spot = -1
}

// within gives the cues, sorted by place, that begin in [from, to).
func within(cues []cue, from, to int) []cue {
	at := func(c cue, i int) int { return c.first - i }
	start, _ := slices.BinarySearchFunc(cues, from, at)
	end, _ := slices.BinarySearchFunc(cues, to, at)
	return cues[start:max(start, end)]
}

// ruled tells what the rules say of a candidate.
func (s *scene) ruled(first, last int, v *value) {
	if v != nil && v.by != nil {
		s.add(atRule, v.by.id, 0)
		s.add(atRule, v.by.id, tenth(v.score)+1)
		side := uint64(1)
		if v.by.sub != "" {
			side = 2
		}
		s.add(atRule, side, tenth(v.score)+1)
	}
	any := false
	for i := s.f.earlier; i < len(s.f.found); i++ {
		if c := &s.f.found[i]; c.first < last && first < c.last {
			any = true
			s.add(atRule, entities.Fold(string(c.kind)+c.sub), 100)
			s.add(atRule, 3, tenth(c.sure)+100)
		}
	}
	if !any {
		s.add(atRule, 4, 0)
	}
}

func tenth(score int) uint64 { return uint64(max(score, 0) / 10) }
