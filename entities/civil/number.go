package civil

import (
	"strings"
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// numbers are the words that numbers are made of.
var numbers = sync.OnceValue(func() *wordset.Map[int] {
	m := &wordset.Map[int]{}
	for i, w := range strings.Fields("un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize") {
		m.Put(entities.Fold(w), i+1)
	}
	for w, n := range map[string]int{
		"premier": 1, "1er": 1, "ler": 1, "une": 1, "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
		"huitante": 80, "octante": 80, "nonante": 90, "cent": 100, "cents": 100, "mil": 1000, "mille": 1000,
	} {
		m.Put(entities.Fold(w), n)
	}
	return m
})

var months = set(`janvier février mars avril mai juin juillet août septembre octobre novembre décembre
	janv fév févr avr juil juill sept oct nov déc`)

var (
	hashEt    = entities.Fold("et")
	hashOu    = entities.Fold("ou")
	hashAu    = entities.Fold("au")
	hashDash  = entities.Fold("-")
	hashComma = entities.Fold(",")
	hashColon = entities.Fold(":")
	hashDot   = entities.Fold(".")
	hashOpen  = entities.Fold("(")
	hashClose = entities.Fold(")")
	hashSlash = entities.Fold("/")
	hash1er   = entities.Fold("1er")
	hashEr    = entities.Fold("er")
	hashAns   = entities.Fold("ans")
	hashAn    = entities.Fold("an")
)

// words reads a number in words at token i, "mil neuf cent quatre-vingt-dix-sept",
// and returns it with the token after it.
func (s *scan) words(i int) (value, end int) {
	total, current := 0, 0
	for j := i; j < len(s.k) && j < i+16; j++ {
		k := s.k[j]
		n, ok := numbers().Lookup(k.Hash)
		switch {
		case ok && k.Any(entities.Para) && j > i:
			return total + current, end
		case ok && n == 1000:
			total += max(current, 1) * 1000
			current = 0
		case ok && n == 100:
			current = max(current, 1) * 100
		case ok && n == 20 && current%100 == 4:
			current += 76
		case ok:
			if n < 20 && current%10 != 0 && (current%100 < 60 || current%100 == 70) || n >= 20 && current%100 != 0 {
				return total + current, end // another number
			}
			current += n
		case j > i && k.Hash == hashDash:
			continue
		case j > i && k.Hash == hashEt && current >= 20 && j+1 < len(s.k) && (numbers().Get(s.k[j+1].Hash) == 1 || numbers().Get(s.k[j+1].Hash) == 11):
			continue
		default:
			return total + current, end
		}
		end = j + 1
	}
	return total + current, end
}

// figures reads the digits of a token, up to max characters; -1 if it holds something else.
func (s *scan) figures(i, most int) int {
	if i >= len(s.k) || !s.k[i].Is(entities.Number) || int(s.k[i].End-s.k[i].Start) > most {
		return -1
	}
	n := 0
	for _, c := range []byte(s.canon[s.k[i].Start:s.k[i].End]) {
		if c < '0' || c > '9' {
			return -1
		}
		n = n*10 + int(c-'0')
	}
	return n
}

// set makes a set of folded words from a list with blanks.
func set(list string) *wordset.Set { return wordset.Of(list) }
