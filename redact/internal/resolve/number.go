package resolve

import (
	"github.com/estompe/estompe/entities"
)

// number gives every mention its entity: persons by their bearer, the rest by
// kind and folded text. Numbers follow the order of first appearance.
func number(t *entities.Text, ms []entities.Mention, persons []Entity) Result {
	r := Result{Mentions: ms}
	byBearer := map[int]int{}
	type key struct {
		kind entities.Kind
		text uint64
	}
	byText := map[key]int{}
	for i := range r.Mentions {
		m := &r.Mentions[i]
		id := 0
		if m.Kind.In(entities.KindPerson) {
			b := m.Entity
			if id = byBearer[b]; id == 0 {
				e := persons[b]
				id = r.add(e)
				byBearer[b] = id
			}
			m.Role = r.Entities[id-1].Role
			if m.Doubt == "" {
				m.Doubt = r.Entities[id-1].Doubt
			}
		} else {
			k := key{m.Kind, textKey(t, *m)}
			if id = byText[k]; id == 0 {
				id = r.add(Entity{Kind: m.Kind})
				byText[k] = id
			}
		}
		m.Entity = id
		e := &r.Entities[id-1]
		e.Mentions = append(e.Mentions, i)
	}
	return r
}

func (r *Result) add(e Entity) int {
	e.ID = len(r.Entities) + 1
	r.Entities = append(r.Entities, e)
	return e.ID
}

// textKey is equal for mentions whose words fold alike, whatever stands between them.
func textKey(t *entities.Text, m entities.Mention) uint64 {
	ks := t.Tokens()
	if whole := t.TokenSpan(m.First, m.Last); whole != m.Span {
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

// prune drops what is only part of something larger that explains it: a town
// in the name of a court, a company, an address or a person; a date inside a
// docket number; and exact doubles.
func prune(ms []entities.Mention) []entities.Mention {
	ms = sorted(ms)
	out := ms[:0]
	reach := make([]int, 0, len(ms)) // the greatest end up to each of out
	for i := range ms {
		if !explained(out, reach, &ms[i]) {
			end := ms[i].End
			if n := len(reach); n > 0 {
				end = max(end, reach[n-1])
			}
			out, reach = append(out, ms[i]), append(reach, end)
		}
	}
	return out
}

// explained looks among the mentions that began before m; they are sorted, so
// those that can contain it are near the end.
func explained(before []entities.Mention, reach []int, m *entities.Mention) bool {
	for i, n := len(before)-1, 0; i >= 0 && n < 40 && reach[i] >= m.End; i, n = i-1, n+1 {
		o := &before[i] // a mention is large: no copies here
		if !o.Contains(m.Span) {
			continue
		}
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
