package organisation

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// form handles a legal form before or behind a name.
func (f *finder) form(i, e int, h head) int {
	if h.as == form && (!f.letters(i, e) || f.possessive(i, e)) {
		return 0
	}
	s := f.skipForms(e)
	n := f.quoted(s)
	if n == s && f.joinedOrClose(s) {
		n = f.name(s, style{formed: true})
	}
	if n > s {
		n, kind := f.partners(s, n, h.kind)
		end := f.add(finding{i, n, s, n, kind, "organisation/form", 92, true})
		return f.after(end, len(f.found)-1)
	}
	return f.behind(i, e, h)
}

// possessive tells whether, in a line of capitals, "SA" is "her" before a word
// of every day ("SOUTIENT QUE SA FILLE"), and no article or label says otherwise.
func (f *finder) possessive(i, e int) bool {
	if i == 0 || e >= len(f.k) || f.k[i].Hash != hashSa || f.k[i].Any(entities.Abbr|entities.Line) || f.v.articles.Has(f.k[i-1].Hash) || !f.k[i-1].Is(entities.Punct) && !f.k[i-1].Is(entities.Caps) {
		return false
	}
	c := f.t.Class(e)
	return f.k[e].Is(entities.Caps) && c.Any(lexicon.Frequent) && c&lexicon.Noun != 0 && !f.k[i-1].Any(entities.Elided)
}

// joinedOrClose tells whether a name may begin at token s, on the line of its head or on the next one.
func (f *finder) joinedOrClose(s int) bool {
	return s < len(f.k) && (!f.k[s].Any(entities.Para) || isCapital(f.k[s]) && f.k[s].Is(entities.Caps))
}

// maxForms bounds the forms before one name, so that a text of nothing else takes no longer.
const maxForms = 6

// skipForms goes over further forms: "SELARL SELARL X", "société anonyme (SA) X", "société SARL X".
func (f *finder) skipForms(e int) int {
	for n := 0; n < maxForms && e < len(f.k); n++ {
		if f.k[e].Hash == hashOpen && e+2 < len(f.k) && f.k[e+2].Hash == hashClose {
			if h, end := f.v.heads.match(f.k, e+1); end == e+2 && (h.as == form || h.as == firm) {
				e += 3
				continue
			}
		}
		h, end := f.v.heads.match(f.k, e)
		if end > e && (h.as == form || h.as == firm && f.k[e].Hash != hashCabinet) && f.letters(e, end) && f.k[e].Any(entities.Upper) {
			e = end
			continue
		}
		break
	}
	return e
}

// behind handles a form that follows its name: "DUPONT SA", "DUPONT, SA au capital de".
func (f *finder) behind(i, e int, h head) int {
	last := i
	comma := i > 0 && f.k[i-1].Hash == hashComma
	if comma {
		last--
		if !f.formal(e) {
			return 0
		}
	} else if h.as == longForm {
		return 0
	}
	if last == 0 || f.taken[last-1] || f.k[i].Any(entities.Line) && !comma {
		return 0
	}
	first := f.back(last)
	if first == last || f.local[first] && f.local[last-1] || first > 0 && f.k[first-1].Any(entities.Number) && !f.k[first].Any(entities.Line) {
		return 0
	}
	m := finding{first, e, first, last, h.kind, "organisation/form-behind", 85, true}
	if comma {
		m.last = last
	}
	if f.add(m) == 0 {
		return 0
	}
	return e
}

// formal tells the words that describe a company behind its form: "SA au capital de", "SARL dont le siège".
func (f *finder) formal(e int) bool {
	if e >= len(f.k) {
		return false
	}
	for n := e; n < len(f.k) && n < e+5 && !f.k[n].Any(entities.Para); n++ {
		switch f.k[n].Hash {
		case hashCapitalWord, hashDont, hashImmatriculee, hashSiege, hashInscrite:
			return true
		}
	}
	return f.k[e].Hash == hashComma || f.k[e].Any(entities.Para)
}

// back returns the start of the capital words that end before token last.
func (f *finder) back(last int) int {
	j, start := last, last
	for j > 0 && last-j < 10 {
		t := f.k[j-1]
		if f.cover[j-1] || f.taken[j-1] || f.v.civil.Has(t.Hash) || f.v.stops.Has(t.Hash) && !t.Is(entities.Single) {
			break
		}
		switch {
		case t.Any(entities.Elided) && t.Any(entities.Upper) && start == j:
			return j - 1
		case isCapital(t) && !t.Any(entities.Elided) && !f.v.articles.Has(t.Hash):
			start = j - 1
		case t.Hash == hashAmp || t.Hash == hashHyphen || f.v.of.Has(t.Hash) && start == j:
		default:
			return start
		}
		j--
		if t.Any(entities.Line) || t.Any(entities.Sentence) && !f.k[max(0, j-1)].Any(entities.Abbr) {
			break
		}
	}
	return start
}

// quoted returns the end of a name between quotes that opens at token s, or s.
func (f *finder) quoted(s int) int {
	if s+1 >= len(f.k) || !f.k[s].Is(entities.Punct) || f.k[s].Hash != hashGuillemet && f.k[s].Hash != hashQuote && f.k[s].Hash != hashCurly {
		return s
	}
	for n := s + 1; n < len(f.k) && n-s < 12 && !f.k[n].Any(entities.Para); n++ {
		switch f.k[n].Hash {
		case hashEndGuil, hashQuote, hashEndCurly:
			if n > s+1 && !isLower(f.k[s+1]) {
				return n + 1
			}
			return s
		}
	}
	return s
}
