package resolve

import "github.com/estompe/estompe/entities"

// Phrase is a literal as a sequence of folded words; nil if it is no text.
func Phrase(s string) []uint64 {
	t, err := entities.NewText(s, 0)
	if err != nil {
		return nil
	}
	var out []uint64
	for _, k := range t.Tokens() {
		if k.Bits&entities.Punct == 0 {
			out = append(out, k.Hash)
		}
	}
	return out
}

// Literals finds every place where one of the phrases stands, the longest
// first, and calls found with the index of the phrase and the tokens.
func Literals(t *entities.Text, phrases [][]uint64, found func(which, first, last int)) {
	byFirst := map[uint64][]int{}
	for i, p := range phrases {
		if len(p) > 0 {
			byFirst[p[0]] = append(byFirst[p[0]], i)
		}
	}
	if len(byFirst) == 0 {
		return
	}
	ks := t.Tokens()
	for i := 0; i < len(ks); i++ {
		best, end := -1, i
		for _, which := range byFirst[ks[i].Hash] {
			if last := matchAt(ks, i, phrases[which]); last > end {
				best, end = which, last
			}
		}
		if best >= 0 {
			found(best, i, end)
			i = end - 1
		}
	}
}

// matchAt returns the end of the phrase at token i, punctuation between its words skipped, or 0.
func matchAt(ks []entities.Token, i int, words []uint64) int {
	j := i
	for n, w := range words {
		for n > 0 && j < len(ks) && ks[j].Bits&entities.Punct != 0 {
			j++
		}
		if j >= len(ks) || ks[j].Hash != w {
			return 0
		}
		j++
	}
	return j
}

// certain is the weight of what the caller says: above any clue.
const certain = 1000

// knownPersons finds the persons that the caller named, by every form of the name.
func knownPersons(t *entities.Text, ps []Known) []entities.Mention {
	var phrases [][]uint64
	var of []int
	for i, p := range ps {
		for _, form := range append([]string{p.Name}, p.Forms...) {
			phrases = append(phrases, Phrase(form))
			of = append(of, i)
		}
	}
	var out []entities.Mention
	Literals(t, phrases, func(which, first, last int) {
		p := ps[of[which]]
		m := entities.Mention{
			Span: t.TokenSpan(first, last), First: first, Last: last, Kind: entities.KindPerson, Zone: t.ZoneOf(first), Confidence: 100, Rule: "case/person",
			Parts: []entities.Part{{Kind: entities.PartSurname, First: first, Last: last}},
		}
		if p.Role != "" {
			m.Clues = []entities.Clue{{Rule: "case/role", Role: p.Role, Weight: certain, At: m.Span}}
		}
		out = append(out, m)
	})
	return out
}

// terms finds the literals that the caller wants hidden or kept.
func terms(t *entities.Text, in Input) []entities.Mention {
	var phrases [][]uint64
	for _, x := range in.Hide {
		phrases = append(phrases, Phrase(x))
	}
	for _, x := range in.Keep {
		phrases = append(phrases, Phrase(x))
	}
	var out []entities.Mention
	Literals(t, phrases, func(which, first, last int) {
		kind, rule := KindHide, "case/hide"
		if which >= len(in.Hide) {
			kind, rule = KindKeep, "case/keep"
		}
		out = append(out, entities.Mention{Span: t.TokenSpan(first, last), First: first, Last: last, Kind: kind, Zone: t.ZoneOf(first), Confidence: 100, Rule: rule})
	})
	return out
}
