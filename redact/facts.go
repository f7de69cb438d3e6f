package redact

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy"
	"github.com/estompe/estompe/redact/internal/resolve"
)

// factsOf gathers what a policy may know of each mention: what was found, what
// the court knows of the person, and which of its orders name it.
func factsOf(a *Analysis) []policy.Facts {
	out := make([]policy.Facts, len(a.mentions))
	for i := range a.mentions {
		m := &a.mentions[i]
		out[i] = policy.Of(*m)
		if m.Role.In(entities.RolePartyMinor) || m.Role.In(entities.RoleThirdMinor) {
			out[i].Flags |= policy.Minor
		}
		if a.claims[i] > 0 {
			out[i].Flags |= policy.Claimed
		}
	}
	flagged(a, out)
	ordered(a, a.court().Hide, func(i, term int) { out[i].Hide = term })
	ordered(a, a.court().Keep, func(i, term int) { out[i].Keep = term })
	named(a, out)
	return out
}

// flagged gives what the court knows of a person to every mention of the
// persons that one of the terms names.
func flagged(a *Analysis, out []policy.Facts) {
	for _, p := range a.court().Persons {
		known := map[int]bool{}
		a.within(literals(p.Terms), func(_, i int) {
			if a.mentions[i].Kind.In(entities.KindPerson) {
				known[a.mentions[i].Entity] = true
			}
		})
		for i, m := range a.mentions {
			if m.Kind.In(entities.KindPerson) && known[m.Entity] {
				out[i] = out[i].Flagged(p)
			}
		}
	}
}

// ordered tells of the mentions that a term of a list names, with the term's number from 1.
func ordered(a *Analysis, list []policy.Term, put func(i, term int)) {
	var terms []string
	for _, t := range list {
		terms = append(terms, string(t.Text))
	}
	a.within(terms, func(which, i int) { put(i, which+1) })
}

// named flags companies that bear a person's name, and web addresses and
// handles that bear the name of somebody who is no professional of the case.
func named(a *Analysis, out []policy.Facts) {
	names := map[uint64]bool{}
	for i := range a.mentions {
		m := &a.mentions[i]
		if m.Kind == entities.KindNameInCompany {
			for j := i; j >= 0 && i-j < 8; j-- {
				if a.mentions[j].Kind == entities.KindCompany && a.mentions[j].Contains(m.Span) {
					out[j].Flags |= policy.NamedAfterPerson
				}
			}
		}
		if m.Kind.In(entities.KindPerson) && !m.Role.Professional() && m.Role != entities.RolePublic {
			for _, h := range a.surnames(m) {
				names[h] = true
			}
		}
	}
	for i := range a.mentions {
		m := &a.mentions[i]
		if m.Kind.In("contact") && a.bears(m, names) {
			out[i].Flags |= policy.NamesParty
		}
	}
}

// surnames gives the hashes of the words of a mention that are no given names.
func (a *Analysis) surnames(m *entities.Mention) []uint64 {
	var out []uint64
	for _, p := range m.Parts {
		if p.Kind == entities.PartGiven || p.Kind == entities.PartInitial {
			continue
		}
		for i := p.First; i < p.Last; i++ {
			if k := a.text.Tokens()[i]; k.Any(entities.Word) && k.End-k.Start >= shortestInAddress {
				out = append(out, k.Hash)
			}
		}
	}
	return out
}

// shortestInAddress is the length in bytes from which a name counts inside an address of the web.
const shortestInAddress = 4

// bears tells whether one of the names stands in an e-mail or web address, as
// a word of its own or glued to others.
func (a *Analysis) bears(m *entities.Mention, names map[uint64]bool) bool {
	if len(names) == 0 {
		return false
	}
	src := a.text.Source()[m.Start:m.End]
	for from := range src {
		for to := from + shortestInAddress; to <= min(len(src), from+30); to++ {
			if names[entities.Fold(src[from:to])] {
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
