package resolve

import (
	"slices"

	"github.com/estompe/estompe/entities"
)

// number takes the mentions that are kept over and gives each its entity:
// persons by their bearer, the rest by kind and folded text. Numbers follow the
// order of first appearance.
func number(t *entities.Text, ms []entities.Mention, kept []spot, persons []Entity) Result {
	r := Result{Mentions: make([]entities.Mention, len(kept)), Entities: make([]Entity, 0, len(persons)+len(kept)/16)} // most are mentioned again and again
	ofBearer, ofText := make([]int, len(persons)), map[uint64]int{}
	var kinds []entities.Kind // few: a place in this list is shorter than a name, and faster to look up
	for i, x := range kept {
		m := &r.Mentions[i]
		*m = ms[x.at]
		if m.Kind.In(entities.KindPerson) {
			id := &ofBearer[m.Entity]
			if *id == 0 {
				*id = r.add(persons[m.Entity])
			}
			e := &r.Entities[*id-1]
			m.Entity, m.Role = *id, e.Role
			kept[i].at = *id
			if m.Doubt == "" {
				m.Doubt = e.Doubt
			}
			continue
		}
		kind := slices.Index(kinds, m.Kind)
		if kind < 0 {
			kind = len(kinds)
			kinds = append(kinds, m.Kind)
		}
		k := textKey(t, m)*1099511628211 ^ uint64(kind) // one number: maps are quicker to ask for it than for two
		id := ofText[k]
		if id == 0 {
			id = r.add(Entity{Kind: m.Kind})
			ofText[k] = id
		}
		m.Entity = id
		kept[i].at = id
	}
	r.list(kept)
	return r
}

func (r *Result) add(e Entity) int {
	e.ID = len(r.Entities) + 1
	r.Entities = append(r.Entities, e)
	return e.ID
}

// list gives every entity the indexes of its mentions, which stand in one
// array. Spots tell the entity of each mention: they are near, mentions are large.
func (r *Result) list(of []spot) {
	size := make([]int, len(r.Entities))
	for i := range of {
		size[of[i].at-1]++
	}
	all := make([]int, len(of))
	for i, n := range size {
		r.Entities[i].Mentions, all = all[:0:n], all[n:]
	}
	for i := range of {
		e := &r.Entities[of[i].at-1]
		e.Mentions = append(e.Mentions, i)
	}
}

// textKey is equal for mentions whose words fold alike, whatever stands between them.
func textKey(t *entities.Text, m *entities.Mention) uint64 {
	ks := t.Tokens()
	if whole := t.TokenSpan(m.First, m.Last); whole != m.Span && !(whole.Start == m.Start && whole.End == m.End+1 && ks[m.Last-1].Any(entities.Abbr)) { // its last dot does not count
		return entities.Fold(t.Source()[m.Start:m.End])
	}
	h := uint64(len("entity"))
	for i := m.First; i < m.Last; i++ {
		if ks[i].Is(entities.Punct) {
			continue
		}
		h = h*1099511628211 ^ ks[i].Hash
	}
	return h
}

// prune gives, sorted by span, what is not only part of something larger that
// explains it: a town in the name of a court, a company, an address or a
// person; a date inside a docket number; and exact doubles.
func prune(ms []entities.Mention, s *sorter) []spot {
	spots := s.sorted(ms)
	kept := spots[:0]
	reach := s.ends(len(ms)) // the greatest end up to each that is kept
	for _, x := range spots {
		end := x.end()
		if n := len(kept); n > 0 && reach[n-1] >= end {
			if explained(ms, kept, reach, x) {
				continue
			}
			end = reach[n-1]
		}
		reach[len(kept)] = end
		kept = append(kept, x)
	}
	return kept
}

// explained looks among those that began before the mention at x; they are
// sorted, so those that can contain it are near the end.
func explained(ms []entities.Mention, before []spot, reach []uint32, x spot) bool {
	m := &ms[x.at]
	for i, n := len(before)-1, 0; i >= 0 && n < 40 && reach[i] >= x.end(); i, n = i-1, n+1 {
		if before[i].end() < x.end() { // it began before, but does not contain the mention
			continue
		}
		o := &ms[before[i].at] // a mention is large: no copies here
		if o.Kind == m.Kind && o.Span == m.Span {
			return true
		}
		if o.Kind == m.Kind && m.Kind != entities.KindPerson {
			return true
		}
		if place(m.Kind) && !place(o.Kind) && !o.Kind.In("secret") {
			return true
		}
		if (m.Kind == entities.KindDate || m.Kind.In("org")) && (o.Kind.In("ref") || o.Kind.In("judicial") || o.Kind == entities.KindAddress) {
			return true
		}
	}
	return false
}

func place(k entities.Kind) bool { return k == entities.KindLocality || k.In("place") }
