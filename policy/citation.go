package policy

import "slices"

// CitationID names a provision by what it says, not by its number, for numbers
// change: the code of criminal procedure is renumbered by ordonnance 2025-1091.
type CitationID string

// Citation is a provision: what it says, and where it stands and stood.
type Citation struct {
	ID    CitationID `json:"id"`
	Title Words      `json:"title,omitzero"`
	Texts []Article  `json:"texts"`
}

// Article is one place of a provision, for an order of courts and a time.
type Article struct {
	// Order is the order of courts that it is for; empty for all.
	Order Order `json:"order,omitempty"`
	// Ref is the short reference ("COJ L111-13").
	Ref string `json:"ref"`
	// Part is the paragraph ("al. 2").
	Part string `json:"part,omitempty"`
	// From and Until are the days ("2029-01-01") from which and before which the
	// reference holds; empty if open.
	From  string `json:"from,omitempty"`
	Until string `json:"until,omitempty"`
	// Recalled says that the reference was not read again: check it before quoting it.
	Recalled bool `json:"recalled,omitempty"`
}

// LookupCitation finds a provision by its name.
func LookupCitation(id CitationID) (Citation, bool) {
	i, ok := citationIndex()[id]
	if !ok {
		return Citation{}, false
	}
	c := citationTable()[i]
	c.Texts = slices.Clone(c.Texts)
	return c, true
}

// Citations lists all provisions.
func Citations() []Citation {
	all := slices.Clone(citationTable())
	for i := range all {
		all[i].Texts = slices.Clone(all[i].Texts)
	}
	return all
}

// On gives the article that holds for the order of courts on a day
// ("2026-11-25"; empty for the present numbers). Where there is none for the
// order it gives that of the judicial courts, which stands first.
func (c *Citation) On(o Order, day string) (Article, bool) {
	var first *Article
	for i := range c.Texts {
		a := &c.Texts[i]
		if !a.holds(day) {
			continue
		}
		if a.Order == o || a.Order == "" {
			return *a, true
		}
		if first == nil {
			first = a
		}
	}
	if first == nil {
		return Article{}, false
	}
	return *first, true
}

// holds tells whether the reference holds on the day. Without a day it does
// where it held before any announced renumbering.
func (a *Article) holds(day string) bool {
	if day == "" {
		return a.From < renumbered
	}
	return a.From <= day && (a.Until == "" || day < a.Until)
}

// renumbered is the day announced for the new code of criminal procedure; it
// may be put off to 1 January 2030.
const renumbered = "2029-01-01"

// basis is the short reference of the chief provision.
func (p *Policy) basis(cite []CitationID) string {
	for _, id := range cite {
		if c := p.provision(id); c != nil {
			if a, ok := c.On(p.Order, ""); ok {
				return a.Ref
			}
		}
	}
	return ""
}

// provision finds a provision among the policy's own and then the built-in ones.
func (p *Policy) provision(id CitationID) *Citation {
	for i := range p.Provisions {
		if p.Provisions[i].ID == id {
			return &p.Provisions[i]
		}
	}
	if i, ok := citationIndex()[id]; ok {
		return &citationTable()[i]
	}
	return nil
}
