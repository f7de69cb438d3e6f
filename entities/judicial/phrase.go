package judicial

import (
	"slices"
	"strings"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/wordset"
)

var (
	hashDash  = entities.Fold("-")
	hashSlash = entities.Fold("/")
	hashComma = entities.Fold(",")
	hashColon = entities.Fold(":")
	hashDe    = entities.Fold("de")
	hashD     = entities.Fold("d")
	hashDu    = entities.Fold("du")
	hashDes   = entities.Fold("des")
	hashLa    = entities.Fold("la")
	hashLes   = entities.Fold("les")
	hashL     = entities.Fold("l")
	hashEt    = entities.Fold("et")
	hashOu    = entities.Fold("ou")
	hashA     = entities.Fold("à")
)

func keys(s *wordset.Set) []uint64 { return slices.Collect(s.All()) }

// phrases is a set of phrases of several words, by their first word. Each has a value.
type phrases struct{ by wordset.Map[[]phrase] }

type phrase struct {
	second uint64   // the first of rest, 0 if there is none: most phrases fail there
	rest   []uint64 // all words but the first
	value  uint8
}

// add takes phrases a line; "d'" and "l'" are words of their own, and a hyphen
// stands for a blank.
func (ps *phrases) add(value uint8, lines string) {
	for line := range strings.Lines(lines) {
		f := strings.Fields(strings.NewReplacer(" d'", " d ", " l'", " l ", "-", " ").Replace(strings.TrimSpace(line)))
		if len(f) == 0 {
			continue
		}
		ph := phrase{value: value}
		for _, w := range f[1:] {
			ph.rest = append(ph.rest, entities.Fold(w))
		}
		if len(ph.rest) > 0 {
			ph.second = ph.rest[0]
		}
		h := entities.Fold(f[0])
		ps.by.Put(h, append(ps.by.Get(h), ph))
	}
}

// done sorts the phrases of a word, the longest first.
func (ps *phrases) done() *phrases {
	for _, l := range ps.by.All() {
		slices.SortStableFunc(l, func(a, b phrase) int { return len(b.rest) - len(a.rest) })
	}
	return ps
}

func (ps *phrases) firsts() []uint64 {
	var hs []uint64
	for h := range ps.by.All() {
		hs = append(hs, h)
	}
	return hs
}

// match returns the end of the longest phrase that begins at i, and its value.
// Lines may break inside, paragraphs may not; hyphens between words are skipped.
func (s *scan) match(ps *phrases, i int) (end int, value uint8) {
	if i < 0 || i >= len(s.k) {
		return 0, 0
	}
	list := ps.by.Get(s.k[i].Hash)
	if len(list) == 0 {
		return 0, 0
	}
	second := s.at(i + 1).Hash
	if s.dash(i + 1) {
		second = s.at(i + 2).Hash
	}
	for k := range list {
		ph := &list[k]
		if ph.second != 0 && ph.second != second {
			continue
		}
		if end := s.matchRest(ph.rest, i+1); end > 0 {
			return end, ph.value
		}
	}
	return 0, 0
}

func (s *scan) matchRest(rest []uint64, j int) int {
	for _, h := range rest {
		if s.dash(j) && h != hashDash {
			j++
		}
		if j >= len(s.k) || s.k[j].Hash != h || s.k[j].Any(entities.Para) {
			return 0
		}
		j++
	}
	return j
}

// words makes a set of folded words from a list with blanks.
func words(list string) *wordset.Set { return wordset.Of(list) }
