package secret

import (
	"slices"

	"github.com/estompe/estompe/entities"
)

// What is told to the model of a value beside what stands around any candidate.

// ofValue gives the features of a value. They hold until the next call, as all of them do.
func (s *scene) ofValue(v *value) []uint32 {
	s.out = s.out[:0]
	class := uint64(v.Class) + 1
	s.add(atSize, class, magnitude(v))
	for i := v.First; i < v.Last; i++ {
		if !s.f.k[i].Any(entities.Number) {
			s.add(atUnit, s.f.k[i].Hash, 0)
		}
	}
	s.add(atSize, class, 1<<8|roundness(v.Micro))
	tone := uint64(min(max(s.f.tone(v.First), -60), 40)+60) / 6
	s.add(atMood, tone, 5)
	s.add(atMood, tone, 5<<8|class)
	s.rank(v)
	s.clause(v, class)
	s.around(v.First, v.Last, class)
	s.ruled(v.First, v.Last, v)
	return s.out
}

// mostRanked is how many values of a sentence are looked at for how many are of one kind.
const mostRanked = 24

// rank tells where a value stands among those of its sentence and of the block.
func (s *scene) rank(v *value) {
	f := s.f
	n := f.sentenceOf(v.First)
	from, to := s.bounds(n)
	at := func(v value, i int) int { return v.First - i }
	lo, _ := slices.BinarySearchFunc(f.values, from, at)
	hi, _ := slices.BinarySearchFunc(f.values, to, at)
	before, _ := slices.BinarySearchFunc(f.values, v.First, at)
	like := uint64(0)
	for i := lo; i < min(hi, lo+mostRanked); i++ {
		if f.values[i].Class == v.Class {
			like++
		}
	}
	s.add(atRank, uint64(min(before-lo, 4)), uint64(min(hi-lo, 6)))
	s.add(atRank, min(like, 5), 1<<8|uint64(v.Class))
	s.add(atRank, uint64(min(len(f.values), 15)), 2<<8)
	s.add(atRank, uint64(min(n, 5)), uint64(min(len(f.sentences), 8))|3<<8)
}

// clause tells the words of a value's clause: those between the marks or words on
// either side that part one statement from the next.
func (s *scene) clause(v *value, kind uint64) {
	f := s.f
	from, to := s.bounds(f.sentenceOf(v.First))
	from, to = max(from, v.First-farthest), min(to, v.Last+farthest)
	a, b := v.First, v.Last
	for a > from && !s.parts(a-1) {
		a--
	}
	for b < to && !s.parts(b) {
		b++
	}
	for i := a; i < b; i++ {
		if k := f.k[i]; s.within[i-f.begin] == 0 && !k.Any(entities.Punct|entities.Number) && k.End-k.Start >= 3 {
			s.spot = i
			s.add(atClause, s.stems[i-f.begin], 0)
			s.add(atClauseOf, s.stems[i-f.begin], kind)
		}
	}
	for _, list := range [2][]cue{within(f.cues, a, b), within(f.hints, a, b)} {
		for i := range list {
			s.spot = list[i].first
			s.add(atClause, list[i].id, 3)
			s.add(atClauseOf, list[i].id, kind+64)
		}
	}
	if a > from {
		s.add(atClause, f.k[a-1].Hash|1, 1)
	}
	if b < to {
		s.add(atClause, f.k[b].Hash|1, 2)
	}
	s.spot = -1
}

// parts tells whether token i parts one statement from the next.
func (s *scene) parts(i int) bool {
	k := s.f.k[i]
	return k.Any(entities.Punct) && s.within[i-s.f.begin] == 0 && !s.f.is(i, '\'') && !s.f.is(i, '-') && !s.f.is(i, '/') && !s.f.is(i, '%') || parting.Has(k.Hash)
}

// parting are words that set one statement against another.
var parting = hashes("quand alors tandis mais lorsque contre plutôt dont puis car or soit")

// magnitude is the number of digits of a value and how it is written.
func magnitude(v *value) uint64 {
	n := uint64(0)
	for m := v.Micro; m >= 10; m /= 10 {
		n++
	}
	if v.Words {
		n += 32
	}
	if v.Per {
		n += 64
	}
	return n
}

// roundness is how many zeros a number ends with, counted from its millionths: cents
// are reckoned, round numbers are asked for.
func roundness(micro int64) (n uint64) {
	for ; micro != 0 && micro%10 == 0; micro /= 10 {
		n++
	}
	return n
}
