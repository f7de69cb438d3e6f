package resolve

import "github.com/estompe/estompe/entities"

// A surname that is a word of the language ends a name too early where nothing
// announces it ("affaire Julie Midi"), or where no list knows the given name
// before it ("Mme Dilvane Justice"); one with a particle ends before it ("S.
// Martin du Gard"). The text itself tells in another place: the same words go
// on to it there, or "Mme Justice" stands alone.

// complete lengthens mentions by the rest of the surname that follows them.
func (l *linker) complete() {
	alone, after := l.surnames()
	if len(alone)+len(after) == 0 {
		return
	}
	for i := range l.mentions {
		m := &l.mentions[i]
		end := m.Last
		if end >= len(l.k) || len(m.Parts) == 0 || i+1 < len(l.mentions) && l.mentions[i+1].First <= end || l.k[end].Any(entities.Line|entities.Single) {
			continue
		}
		if alone[l.k[end].Hash] && len(m.Parts) == 1 && l.titleCase(end) && l.titleCase(end-1) && l.k[end].Hash != l.k[end-1].Hash {
			l.lengthen(m, end+1)
			continue
		}
		for _, tail := range [][]uint64{after[l.wordsHash(m.First, end)], after[l.wordsHash(end-1, end)], after[l.k[end-1].Hash]} {
			if last := l.tailAt(end, tail); last > 0 {
				l.lengthen(m, last)
				break
			}
		}
	}
}

// titleCase tells whether the word at i has a capital and small letters.
func (l *linker) titleCase(i int) bool {
	return l.k[i].Is(entities.Word|entities.Upper|entities.Lower) && !l.hyphened(i, i+1)
}

// tailAt returns the end of the words of tail from token i, or 0. Its last word has a capital.
func (l *linker) tailAt(i int, tail []uint64) int {
	if len(tail) == 0 || i+len(tail) > len(l.k) {
		return 0
	}
	for n, h := range tail {
		if l.k[i+n].Hash != h || l.k[i+n].Any(entities.Line) {
			return 0
		}
	}
	last := i + len(tail)
	if !l.k[last-1].Any(entities.Upper) || l.hyphened(last-1, last) {
		return 0
	}
	return last
}

// lengthen adds the tokens up to last to a mention, as its surname. What was
// taken for one before is a given name, unless a particle follows it.
func (l *linker) lengthen(m *entities.Mention, last int) {
	if !joining.has(l.k[m.Last].Hash) {
		for p := range m.Parts {
			if m.Parts[p].Kind == entities.PartSurname {
				m.Parts[p].Kind = entities.PartGiven
			}
		}
	}
	m.Parts = append(m.Parts[:len(m.Parts):len(m.Parts)], entities.Part{Kind: entities.PartSurname, First: m.Last, Last: last})
	m.Last = last
	m.Span = l.t.TokenSpan(m.First, m.Last)
}

// surnames gives the common words that somebody bears as surname with nothing
// but a civility, and the last part of names by what stands before it: by all
// the words where it is a word of the language, by the last one where it
// begins with a particle.
func (l *linker) surnames() (alone map[uint64]bool, after map[uint64][]uint64) {
	alone, after = map[uint64]bool{}, map[uint64][]uint64{}
	for i := range l.mentions {
		m := &l.mentions[i]
		announced := m.Rule == "person/civility"
		if len(m.Parts) == 0 || !announced && m.Confidence < 75 {
			continue
		}
		part := m.Parts[len(m.Parts)-1]
		common := l.t.Class(m.Last - 1).Any(entities.WordCommon | entities.WordPlace)
		switch {
		case part.Kind != entities.PartSurname || part.Last != m.Last || part.Last-part.First > 4:
		case part.First == m.First:
			if announced && common && part.Last-part.First == 1 {
				alone[l.k[part.First].Hash] = true
			}
		case joining.has(l.k[part.First].Hash):
			if len(m.Parts) > 1 && m.Parts[len(m.Parts)-2].Kind == entities.PartSurname {
				after[l.k[part.First-1].Hash] = l.hashes(part)
			}
		case announced && common:
			after[l.wordsHash(m.First, part.First)] = l.hashes(part)
		}
	}
	return alone, after
}

// hashes gives the words of a part.
func (l *linker) hashes(p entities.Part) []uint64 {
	var out []uint64
	for i := p.First; i < p.Last; i++ {
		out = append(out, l.k[i].Hash)
	}
	return out
}

// wordsHash is equal for equal words.
func (l *linker) wordsHash(first, last int) uint64 {
	h := uint64(last - first)
	for i := first; i < last; i++ {
		h = h*1099511628211 ^ l.k[i].Hash
	}
	return h
}
