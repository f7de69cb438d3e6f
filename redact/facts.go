package redact

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy"
	"github.com/estompe/estompe/redact/internal/resolve"
)

// facts gives what a policy may know of a mention: what was found, what the
// court knows of the person, and which of its orders name it.
func (a *Analysis) facts(i int) policy.Facts {
	if a.known != nil && a.known[i] != nil {
		return *a.known[i]
	}
	m := &a.mentions[i]
	f := policy.Of(*m)
	if m.Role.In(entities.RolePartyMinor) || m.Role.In(entities.RoleThirdMinor) {
		f.Flags |= policy.Minor
	}
	if a.claimOf(i) > 0 {
		f.Flags |= policy.Claimed
	}
	return f
}

// learn notes of a mention more than it tells itself.
func (a *Analysis) learn(i int, put func(*policy.Facts)) {
	if a.known == nil {
		a.known, a.learnt = make([]*policy.Facts, len(a.mentions)), new([]policy.Facts)
	}
	if a.known[i] == nil {
		room := *a.learnt
		if len(room) == cap(room) { // a few arrays, which do not move
			room = make([]policy.Facts, 0, 32)
		}
		room = append(room, a.facts(i))
		*a.learnt, a.known[i] = room, &room[len(room)-1]
	}
	put(a.known[i])
}

// learnAll gathers what the case and other mentions tell of each mention.
func (a *Analysis) learnAll() {
	a.flagged()
	a.ordered(a.court().Hide, func(f *policy.Facts, term int) { f.Hide = term })
	a.ordered(a.court().Keep, func(f *policy.Facts, term int) { f.Keep = term })
	a.named()
}

// flagged gives what the court knows of a person to every mention of the
// persons that one of the terms names.
func (a *Analysis) flagged() {
	for _, p := range a.court().Persons {
		known := map[int]bool{}
		a.within(literals(p.Terms), func(_, i int) {
			if a.mentions[i].Kind.In(entities.KindPerson) {
				known[a.mentions[i].Entity] = true
			}
		})
		for i := range a.mentions {
			if m := &a.mentions[i]; m.Kind.In(entities.KindPerson) && known[m.Entity] {
				a.learn(i, func(f *policy.Facts) { *f = f.Flagged(p) })
			}
		}
	}
}

// ordered tells of the mentions that a term of a list names, with the term's number from 1.
func (a *Analysis) ordered(list []policy.Term, put func(f *policy.Facts, term int)) {
	var terms []string
	for _, t := range list {
		terms = append(terms, string(t.Text))
	}
	a.within(terms, func(which, i int) {
		a.learn(i, func(f *policy.Facts) { put(f, which+1) })
	})
}

// named flags companies that bear a person's name, and web addresses and
// handles that bear the name of somebody who is no professional of the case.
func (a *Analysis) named() {
	names := nameSet{words: map[uint64]bool{}}
	var contacts []int
	for i := range a.mentions {
		m := &a.mentions[i]
		if m.Kind == entities.KindNameInCompany {
			for j := i; j >= 0 && i-j < 8; j-- {
				if a.mentions[j].Kind == entities.KindCompany && a.mentions[j].Contains(m.Span) {
					a.learn(j, func(f *policy.Facts) { f.Flags |= policy.NamedAfterPerson })
				}
			}
		}
		if m.Kind.In(entities.KindPerson) && !m.Role.Professional() && m.Role != entities.RolePublic {
			a.surnames(m, &names)
		} else if m.Kind.In("contact") {
			contacts = append(contacts, i)
		}
	}
	bears := map[string]bool{} // a text gives the same few addresses again and again
	for _, i := range contacts {
		src := a.text.Source()[a.mentions[i].Start:a.mentions[i].End]
		b, known := bears[src]
		if !known {
			b = names.within(src)
			bears[src] = b
		}
		if b {
			a.learn(i, func(f *policy.Facts) { f.Flags |= policy.NamesParty })
		}
	}
}

// surnames adds the hashes of the words of a mention that are no given names.
func (a *Analysis) surnames(m *entities.Mention, names *nameSet) {
	for _, p := range m.Parts {
		if p.Kind == entities.PartGiven || p.Kind == entities.PartInitial {
			continue
		}
		for i := p.First; i < p.Last; i++ {
			if k := a.text.Tokens()[i]; k.Any(entities.Word) && k.End-k.Start >= shortestInAddress {
				names.add(k.Hash)
			}
		}
	}
}

// nameSet is a set of names that is asked about every part of an address: most
// questions end at the sketch, which has a bit for the lower twelve of each name.
type nameSet struct {
	sketch [64]uint64
	words  map[uint64]bool
}

func (s *nameSet) add(name uint64) {
	if s.has(name) {
		return
	}
	s.sketch[name>>6&63] |= 1 << (name & 63)
	s.words[name] = true
}

func (s *nameSet) has(name uint64) bool {
	return s.sketch[name>>6&63]>>(name&63)&1 != 0 && s.words[name]
}

// The lengths in bytes between which a name counts inside an address of the web.
const (
	shortestInAddress = 4
	longestInAddress  = 30
)

// within tells whether one of the names stands in an e-mail or web address, as
// a word of its own or glued to others.
func (s *nameSet) within(address string) bool {
	if len(s.words) == 0 {
		return false
	}
	for from := range address {
		for n, h := range entities.FoldEach(address[from:min(len(address), from+longestInAddress)]) {
			if n >= shortestInAddress && s.has(h) {
				return true
			}
		}
	}
	return false
}

// within tells of every mention that lies within, or is, a place where one of
// the terms stands.
func (a *Analysis) within(terms []string, found func(which, i int)) {
	var phrases [][]uint64
	for _, t := range terms {
		phrases = append(phrases, resolve.Phrase(t))
	}
	resolve.Literals(a.text, phrases, func(which, first, last int) {
		s := a.text.TokenSpan(first, last)
		for i, m := range a.mentions {
			if m.Start >= s.End {
				break
			}
			if s.Contains(m.Span) {
				found(which, i)
			}
		}
	})
}

func literals(in []policy.Literal) []string {
	out := make([]string, len(in))
	for i, l := range in {
		out[i] = string(l)
	}
	return out
}
