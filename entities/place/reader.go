package place

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/lexicon"
	"github.com/estompe/estompe/entities/internal/scratch"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// reader walks the tokens of one text.
type reader struct {
	p    *entities.Pass
	t    *entities.Text
	k    []entities.Token
	shut []bool // covered by a court, a citation, a number: nothing of ours begins there
	ours []bool // covered by what this run reported
	role []role // what each token is in our vocabulary

	lentOurs *[]bool
	lentRole *[]role

	steps int // loops of the grammar gone through, for the test of linear time

	lastTown int // end of the town reported last: a list may go on
}

// Lists of the length of a text.
var (
	bools scratch.Pool[bool]
	roles scratch.Pool[role]
)

// release ends the reading.
func (r *reader) release() {
	bools.Put(r.lentOurs)
	roles.Put(r.lentRole)
	r.ours, r.role = nil, nil
}

func newReader(p *entities.Pass) *reader {
	r := &reader{p: p, t: p.Text, k: p.Text.Tokens()}
	r.shut = p.Covered("judicial", "ref", "id", "contact", "finance", "vehicle", "property")
	r.lentOurs, r.lentRole = bools.Get(len(r.k)), roles.Get(len(r.k))
	r.ours, r.role = *r.lentOurs, *r.lentRole
	v := vocabulary()
	for i := range r.k {
		if r.k[i].Any(watch) {
			r.role[i] = v.Get(r.k[i].Hash)
		}
	}
	return r
}

// at returns token i, or an empty one outside the text.
func (r *reader) at(i int) entities.Token {
	if i < 0 || i >= len(r.k) {
		return entities.Token{}
	}
	return r.k[i]
}

// word tells what token i is in our vocabulary.
func (r *reader) word(i int) role {
	if uint(i) >= uint(len(r.role)) {
		return 0
	}
	return r.role[i]
}

func (r *reader) is(i int, any role) bool { return r.word(i)&any != 0 }

func (r *reader) has(i int, mask uint32) bool {
	return uint(i) < uint(len(r.k)) && r.k[i].Bits&mask == mask
}

// punct tells whether token i is the one-byte mark c.
func (r *reader) punct(i int, c byte) bool {
	if uint(i) >= uint(len(r.k)) {
		return false
	}
	k := &r.k[i]
	return k.Hash == fold.AddByte(fold.Start, c) && k.End-k.Start == 1
}

// dash tells whether token i is a hyphen or a dash of any width.
func (r *reader) dash(i int) bool {
	return uint(i) < uint(len(r.k)) && r.k[i].Hash == hashDash && r.k[i].Is(entities.Punct)
}

// joined tells whether i is a hyphen inside a compound: no space on either side.
func (r *reader) joined(i int) bool {
	return r.dash(i) && !r.has(i, entities.Space) && i+1 < len(r.k) && !r.has(i+1, entities.Space) && r.has(i+1, entities.Word)
}

// numbersJoined tells whether i is a hyphen between two numbers, no space on either side.
func (r *reader) numbersJoined(i int) bool {
	return r.dash(i) && !r.has(i, entities.Space) && r.has(i+1, entities.Number) && !r.has(i+1, entities.Space)
}

// broken tells whether a line begins at i.
func (r *reader) broken(i int) bool {
	return i >= len(r.k) || i >= 0 && r.k[i].Any(entities.Line|entities.Para)
}

// digits returns the value of an all-digit token and how many digits it has; n 0 if it is none.
func (r *reader) digits(i int) (v, n int) {
	if !r.has(i, entities.Number) {
		return 0, 0
	}
	k := &r.k[i]
	for _, c := range []byte(r.t.Canon()[k.Start:k.End]) {
		if c < '0' || c > '9' {
			return 0, 0
		}
		v = v*10 + int(c-'0')
		n++
	}
	if n > 9 {
		return 0, 0
	}
	return v, n
}

// upper tells whether i is a word that begins with a capital.
func (r *reader) upper(i int) bool { return r.has(i, entities.Word|entities.Upper) }

func (r *reader) isShut(i int) bool { return i < 0 || i >= len(r.k) || r.shut[i] }

// phrase returns the end of the longest phrase from i that the lexicon knows
// as one of want, and what it is. Hyphens and elided articles count as in the
// lexicon's keys; a line break ends a phrase. "Saint" alone is no name.
func (r *reader) phrase(i int, want lexicon.Class) (end int, class lexicon.Class) {
	return r.longest(i, want, entities.Upper)
}

// anyPhrase is phrase for words in small letters, too.
func (r *reader) anyPhrase(i int, want lexicon.Class) (end int, class lexicon.Class) {
	return r.longest(i, want, 0)
}

func (r *reader) longest(i int, want lexicon.Class, shape uint32) (end int, class lexicon.Class) {
	var key fold.Hash
	words := 0
	for j := i; j < len(r.k) && words < lexicon.MaxWords; j++ {
		r.steps++
		if j > i && r.broken(j) {
			break
		}
		if r.dash(j) {
			if words == 0 {
				break
			}
			continue
		}
		if !r.has(j, entities.Word) {
			break
		}
		h := r.k[j].Hash
		if words > 0 {
			h = fold.Join(key, h)
		}
		key = h
		words++
		c := r.t.LookupPhrase(key)
		if c&want != 0 && r.has(j, shape) && !(words == 1 && r.is(j, saint)) {
			end, class = j+1, c
		}
		if c&(lexicon.CommunePart|lexicon.NamePart) == 0 && words > 1 || c == 0 {
			break
		}
	}
	return end, class
}

var hashDash = entities.Fold("-")

// report reports the tokens [first, last) unless something of ours covers them.
func (r *reader) report(first, last int, kind entities.Kind, rule string, confidence int) {
	for i := first; i < last; i++ {
		if r.ours[i] {
			return
		}
	}
	for i := first; i < last; i++ {
		r.ours[i] = true
	}
	r.p.Report(entities.Mention{First: first, Last: last, Kind: kind, Rule: rule, Confidence: confidence})
}

// wordSet makes a set of folded words from a list with blanks.
func wordSet(list string) *wordset.Set { return wordset.Of(list) }
