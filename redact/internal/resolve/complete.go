package resolve

import "github.com/estompe/estompe/entities"

// A surname that is a word of the language ends a name too early where nothing
// announces it ("affaire Julie Midi"), or where no list knows the given name
// before it ("Mme Dilvane Justice"). The text itself tells in another place:
// the same given names go on to it, or "Mme Justice" stands alone.

// complete lengthens mentions by the surname that follows them.
func (l *linker) complete() {
	alone, after := l.surnames()
	if len(alone)+len(after) == 0 {
		return
	}
	for i := range l.mentions {
		m := &l.mentions[i]
		end := m.Last
		if end >= len(l.k) || len(m.Parts) == 0 || i+1 < len(l.mentions) && l.mentions[i+1].First <= end {
			continue
		}
		tok, last := l.k[end], l.k[end-1]
		if !tok.Is(entities.Word|entities.Upper) || tok.Any(entities.Line|entities.Single|entities.Elided) || l.hyphened(end, end+1) {
			continue
		}
		one := alone[tok.Hash] && len(m.Parts) == 1 && tok.Any(entities.Lower) && last.Is(entities.Word|entities.Upper) && last.Any(entities.Lower) && last.Hash != tok.Hash
		if h := l.wordsHash(m.First, end); !one && (h == 0 || after[h] != tok.Hash) {
			continue
		}
		for p := range m.Parts {
			if m.Parts[p].Kind == entities.PartSurname {
				m.Parts[p].Kind = entities.PartGiven
			}
		}
		m.Parts = append(m.Parts[:len(m.Parts):len(m.Parts)], entities.Part{Kind: entities.PartSurname, First: end, Last: end + 1})
		m.Last = end + 1
		m.Span = l.t.TokenSpan(m.First, m.Last)
	}
}

// surnames gives the common words that somebody bears as surname with nothing
// but a civility, and, by the words before it, the last word of a name.
func (l *linker) surnames() (alone map[uint64]bool, after map[uint64]uint64) {
	alone, after = map[uint64]bool{}, map[uint64]uint64{}
	for _, m := range l.mentions {
		if m.Rule != "person/civility" || m.Last-m.First == 0 {
			continue
		}
		end := m.Last - 1
		if !l.t.Class(end).Any(entities.WordCommon | entities.WordPlace) {
			continue
		}
		if end == m.First {
			alone[l.k[end].Hash] = true
		} else if h := l.wordsHash(m.First, end); h != 0 && !joining[l.k[end-1].Hash] && l.k[end-1].Bits&entities.Word != 0 {
			after[h] = l.k[end].Hash
		}
	}
	return alone, after
}

// wordsHash is equal for equal words; 0 for none.
func (l *linker) wordsHash(first, last int) uint64 {
	h := uint64(0)
	for i := first; i < last; i++ {
		if l.k[i].Bits&entities.Word != 0 {
			h = h*1099511628211 ^ l.k[i].Hash
		}
	}
	return h
}
