package resolve

import (
	"slices"
	"strings"

	"github.com/estompe/estompe/entities"
)

// roles weighs the clues of every bearer and returns, by bearer, the entity
// without its number.
func (l *linker) roles() []Entity {
	clues := newEvidence(len(l.bearers))
	for b, p := range l.bearers { // who is spoken of often, or in the ruling, is most likely a party
		w := min(p.mentions, 6) * 3
		if p.ruling {
			w += 8
		}
		if w > 8 {
			clues.add(b, weighed{entities.RoleParty, "person/role/presence", w})
		}
	}
	for i := range l.mentions {
		m := &l.mentions[i]
		b := l.of[i]
		story := l.bearers[b].inStory()
		for k := range m.Clues {
			c := &m.Clues[k]
			if story && benchZone(c.Rule) && m.Zone != entities.ZoneSignatures {
				continue
			}
			clues.add(b, weighed{c.Role, c.Rule, scale(c, m.Zone)})
			if c.Role == entities.RoleParty { // "M. et Mme X demandent" says it of both
				for _, one := range l.bearers[b].among {
					if pro, _ := l.bearers[one].score.sides(); pro < 45 {
						clues.add(one, weighed{c.Role, c.Rule, c.Weight / 2})
					}
				}
			}
		}
	}
	out := make([]Entity, len(l.bearers))
	for b, p := range l.bearers {
		rivals := rank(clues.of(b))
		if p.doubt != "" {
			rivals = rankRivals(append(rivals, p.score...))
		}
		role, doubt := choose(rivals)
		if p.doubt != "" {
			doubt = p.doubt
			if role.Professional() && p.score.of(entities.RoleParty) >= protect { // it may name somebody to protect
				role = entities.RoleParty
			}
		}
		out[b] = Entity{Kind: entities.KindPerson, Role: role, Rivals: rivals, Doubt: doubt}
	}
	return out
}

// inStory tells whether the case speaks of somebody and nothing but the place
// of a mention speaks for the bench: a heading that runs on into the facts makes
// no judge of whom they tell.
func (p *bearer) inStory() bool { return p.facts && !p.works }

type weighed struct {
	role   entities.Role
	rule   string
	weight int
}

// evidence is the clues of all bearers: of each the strongest for each role and
// rule, few, however many mentions. The same rule found again is no new
// evidence. They stand in one list, those of one bearer chained.
type evidence struct {
	all   []weighed
	next  []int32 // by clue, the next one of the same bearer, from 1; 0 for none
	first []int32 // by bearer
	room  []weighed
}

func newEvidence(bearers int) *evidence { return &evidence{first: make([]int32, bearers)} }

// add notes a clue of bearer b.
func (e *evidence) add(b int, w weighed) {
	at := &e.first[b]
	for *at != 0 {
		if x := &e.all[*at-1]; x.role == w.role && x.rule == w.rule {
			x.weight = max(x.weight, w.weight)
			return
		}
		at = &e.next[*at-1]
	}
	w.weight = max(w.weight, 0)
	*at = int32(len(e.all) + 1)
	e.all, e.next = append(e.all, w), append(e.next, 0)
}

// of gives the clues of bearer b until it is asked again.
func (e *evidence) of(b int) []weighed {
	e.room = e.room[:0]
	for at := e.first[b]; at != 0; at = e.next[at-1] {
		e.room = append(e.room, e.all[at-1])
	}
	return e.room
}

// scale weakens what speaks for the bench outside the places where the bench
// is named: in the facts, "M. X, président" may preside anything.
func scale(c *entities.Clue, z entities.Zone) int {
	if c.Role.In(entities.RoleJudge) {
		switch z {
		case entities.ZoneFacts, entities.ZonePleas, entities.ZoneReasons, entities.ZoneParties, entities.ZoneAnnexes:
			return c.Weight * 6 / 10
		}
	}
	return c.Weight
}

// rank adds up clues. Of each role the strongest counts whole, what confirms it for a part.
func rank(ws []weighed) []Rival {
	other := false // somebody of the case's professions, but no judge
	for _, w := range ws {
		other = other || w.role.Professional() && w.role != entities.RoleJudge && w.weight >= 60
	}
	var best score
	var room [8]int // few have clues for more roles
	sums := room[:0]
	for _, w := range ws {
		if other && benchZone(w.rule) { // where a clerk signs, the place says nothing of a judge
			continue
		}
		k := best.raise(w.role, w.weight)
		if k == len(sums) {
			sums = append(sums, 0)
		}
		sums[k] += w.weight
	}
	for k := range best {
		best[k].Weight += min(40, (sums[k]-best[k].Weight)/3)
	}
	return rankRivals(best)
}

// benchZone tells the rules that only say that a name stands where the bench is named.
func benchZone(rule string) bool {
	switch rule {
	case "person/role/zone-panel", "person/role/zone-signatures", "person/role/signs":
		return true
	}
	return false
}

func rankRivals(rs []Rival) []Rival {
	slices.SortFunc(rs, func(a, b Rival) int {
		if a.Weight != b.Weight {
			return b.Weight - a.Weight
		}
		return strings.Compare(string(a.Role), string(b.Role))
	})
	return rs
}

const (
	needPro   = 30 // below it, nothing makes somebody a professional of justice
	closeCall = 12 // a lead under it is a doubt
	protect   = 60 // what an ambiguous mention takes over from somebody to protect whom it may name
)

// choose takes the role with the most weight. A tie, or near-tie, between a
// professional and a person to protect goes to protection.
func choose(rs []Rival) (entities.Role, string) {
	var pro, prot Rival
	for _, r := range rs {
		if r.Role.Professional() || r.Role == entities.RolePublic {
			if r.Weight > pro.Weight {
				pro = r
			}
		} else if r.Weight > prot.Weight {
			prot = r
		}
	}
	if prot.Role == "" {
		prot.Role = entities.RoleThird
	}
	prot.Role = finer(prot.Role, rs)
	if pro.Weight < needPro {
		return prot.Role, ""
	}
	if prot.Weight >= 30 && pro.Weight-prot.Weight < closeCall {
		return prot.Role, "role"
	}
	return pro.Role, ""
}

// finer prefers a sub-role that has evidence over its bare parent.
func finer(r entities.Role, rs []Rival) entities.Role {
	if r == entities.RoleThirdMinor || r == entities.RoleParty {
		if party, minor := weightOf(rs, entities.RoleParty), max(weightOf(rs, entities.RoleThirdMinor), weightOf(rs, entities.RolePartyMinor)); party >= 30 && minor >= 40 {
			return entities.RolePartyMinor
		}
	}
	if r != entities.RoleParty && r != entities.RoleThird {
		return r
	}
	for _, x := range rs {
		if x.Role != r && x.Role.In(r) && x.Weight >= 40 {
			return x.Role
		}
	}
	return r
}

func weightOf(rs []Rival, r entities.Role) int {
	for _, x := range rs {
		if x.Role == r {
			return x.Weight
		}
	}
	return 0
}
