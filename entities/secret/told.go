package secret

import (
	"iter"
	"strings"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/token"
	"github.com/estompe/estompe/entities/quantity"
)

// A passage that another secret covers is told by somebody or by a document:
// the source ("note classifiée", "commission rogatoire", "courriel de son
// avocat"), a word that reports ("indique que", "selon laquelle"), what is
// told. The source decides of the kind, and what it needs beside it.

// crowd is the number of sources from which a paragraph is no longer read for more.
const crowd = 300

// sourced is set on tokens that may begin a source.
var sourced = token.Watch(func() iter.Seq[uint64] { return sources().firsts() })

// gather notes the sources of the block.
func (f *finder) gather(end int) {
	b := sources()
	f.tellers = f.tellers[:0]
	for i := f.begin; i < end; {
		next := i + 1
		if !f.k[i].Any(sourced) {
			i = next
			continue
		}
		if p, last := b.match(f.k, i); last > 0 && last <= end {
			if p.weight > 0 && len(f.tellers) < crowd {
				f.tellers = append(f.tellers, cue{p.table, p.weight, p.side, i, last})
			} else if p.weight == 0 {
				next = last // looks like a source and is none
			}
		}
		i = next
	}
}

// tell proposes the passages of the block that they tell.
func (f *finder) tell(end int) {
	for _, c := range f.tellers {
		f.told(c, end)
	}
}

// told proposes what one source tells.
func (f *finder) told(c cue, end int) {
	s := f.sentenceOf(c.first)
	from, to := f.sentences[s], end
	if s+1 < len(f.sentences) {
		to = f.sentences[s+1]
	}
	if z := f.t.ZoneOf(c.first); len(f.t.Sections()) > 1 && (z == entities.ZonePanel || z == entities.ZoneHeading || z == entities.ZoneParties || z == entities.ZoneCounsel) {
		return
	}
	first, last := f.passageOf(&c, from, to)
	if first == 0 {
		return
	}
	if last == 0 {
		last = f.stop(first, to)
	}
	if last-first < 3 || last-first > longestTold || f.k[first].Any(entities.Placeholder) || f.states(from, first) || f.says(from, first, duties) || !f.covered(&c, from, first, last, to, end) {
		return
	}
	for i := f.earlier; i < len(f.found); i++ {
		if o := &f.found[i]; o.first < last && first < o.last && o.kind != entities.KindMedicalSecret {
			o.sure = 0
		}
	}
	f.propose(candidate{first: first, last: last, kind: c.kind, rule: "secret/" + c.reading(), sure: 80})
}

// covered tells whether the text around a source and its passage says that the secret covers it.
func (f *finder) covered(c *cue, from, first, last, to, end int) bool {
	switch c.name {
	case "investigation":
		return c.weight > 2 || f.ongoing(max(f.begin, from, c.first-50), min(end, last+50))
	case "investigation/leak":
		return f.says(max(from, c.first-14), c.first+1, keepers) && f.says(first, last, inquiries) && f.says(max(from, c.first-14), to, abettors)
	case "lawyer":
		if f.official(from, first) {
			return false
		}
		if c.weight > 2 {
			return true
		}
		near := f.says(max(from, c.first-14), min(first, c.last+14), papers)
		return near && (f.says(from, first, counselled) || f.says(c.last, first, advising) || f.addressed(c, from))
	case "deliberation":
		return (f.says(first, last, splits) || c.weight > 1 && f.says(first, last, hints)) && !f.says(from, to, assemblies)
	case "defence":
		return c.weight > 2 || f.says(from, first, stamped)
	case "statistics", "tax/finding":
		if c.name == "tax/finding" && c.weight < 2 {
			return false
		}
		if c.name == "statistics" && c.weight < 3 && !f.says(from, to, surveys) {
			return false
		}
		for i := range f.values {
			if v := &f.values[i]; v.First >= first && v.Last <= last && !f.slight(v) {
				return false // the values are what is covered
			}
		}
	}
	return true
}

// addressed tells whether counsel is named as that of whom the paper is
// addressed to: "une lettre adressée à Mme Untel, son avocat précise que".
func (f *finder) addressed(c *cue, from int) bool {
	return (f.is(c.first-1, ',') && owning.Has(f.hash(c.first)) || f.is(c.first-2, ',') && owning.Has(f.hash(c.first-1))) && f.says(max(from, c.first-12), c.first, addressing)
}

// ongoing tells whether the text says that an inquiry goes on, or that what it holds came out.
func (f *finder) ongoing(from, to int) bool {
	for i := from; i < to; i++ {
		h := f.k[i].Hash
		if abroad.Has(h) || pending.Has(h) && f.says(max(from, i-6), min(to, i+7), ongoing) {
			return true
		}
	}
	return false
}

// slight tells whether a value is a small count of things, which is part of a story rather than a figure.
func (f *finder) slight(v *value) bool {
	return (v.Class == quantity.Bare || v.Class == quantity.Things || v.Class == quantity.People) && v.Micro < 10*quantity.One
}

// official tells whether a letter is one between counsel that may be shown.
func (f *finder) official(from, to int) bool {
	for i := from; i < to; i++ {
		if officials.Has(f.k[i].Hash) && !f.denied(i) {
			return true
		}
	}
	return false
}

// says tells whether one of the words stands between two tokens.
func (f *finder) says(from, to int, words interface{ Has(uint64) bool }) bool {
	for i := from; i < to && i < from+600; i++ {
		if words.Has(f.k[i].Hash) {
			return true
		}
	}
	return false
}

// longestTold is the length from which a passage is no message but a whole account.
const longestTold = 90

// reach is how far behind a source the word that reports may stand.
const reach = 30

// passageOf finds where what a source tells begins; last is 0 unless a quotation ends it.
func (f *finder) passageOf(c *cue, from, to int) (first, last int) {
	reported, aside, apart := c.name == "investigation/leak", false, false
	for j := c.first - 1; j >= from && j >= c.first-12; j-- {
		h := f.k[j].Hash
		if according.Has(h) && !apart {
			return f.behindAside(c.last, to), 0
		}
		if f.is(j, ';') || f.is(j, ':') {
			break
		}
		apart = apart || f.is(j, ',')
		said := impersonal.Has(h) || reporting.Has(h)
		reported, aside = reported || said && !apart, aside || said && apart
	}
	for i := c.last; i < to && i < c.last+reach; i++ {
		h := f.k[i].Hash
		switch {
		case f.is(i, ';'):
			return 0, 0
		case openers.Has(h) || h == hPlain:
			for _, q := range f.quotes {
				if q.first == i+1 && q.last-q.first >= fewest && (reported || f.is(i-1, ':')) {
					return q.first, q.last
				}
			}
		case f.is(i, ':') && i+1 < to && !openers.Has(f.hash(i+1)) && f.hash(i+1) != hPlain && (reporting.Has(f.hash(i-1)) || reporting.Has(f.hash(i-2)) || c.weight > 2 || (reported || aside) && c.name == "investigation"):
			return i + 1, 0
		case impersonal.Has(h):
			reported = true
		case thatWords.Has(h) && (reported || aside && f.is(i-1, ',') || f.hash(i-1) == hPorte) && !conjunctions.Has(f.hash(i-1)):
			return i + 1, 0
		case whichWords.Has(h) && i > c.last && whichLeads.Has(f.hash(i-1)):
			return i + 1, 0
		case h == hState && i > 0 && makes.Has(f.hash(i-1)) && i+1 < to:
			if g := f.hash(i + 1); g == hDe || g == hDe2 {
				return i + 2, 0
			}
			return i + 1, 0
		case advising.Has(h):
			reported = true
			for j := i + 1; j < i+4 && j < to; j++ {
				if g := f.k[j].Hash; g == hDe || g == hDe2 || g == hA && f.verbal(j+1) {
					return j + 1, 0
				}
			}
			if c.name == "lawyer" && f.nominal(i+1, to) {
				return i + 1, 0
			}
		case c.name == "defence" && c.weight > 2 && !procedural.Has(h) && f.telling(i) && f.nominal(i+1, to):
			return i + 1, 0
		case reporting.Has(h):
			reported = true
			if next := f.skipAdverbs(i+1, to); listing.Has(h) && f.nominal(next, to) && !f.thatNear(i+1, to) {
				return next, 0
			}
		case aiming.Has(h):
			for j := i + 1; j < i+3 && j < to; j++ {
				if g := f.k[j].Hash; (g == hA || g == hSur) && j == i+1 || g == hObjet && j+1 < to {
					j++
					if g == hObjet && (f.hash(j) == hDe || f.hash(j) == hDe2) {
						j++
					}
					return j, 0
				}
			}
		}
	}
	return 0, 0
}

// telling tells whether a verb says what a document does: a participle in
// "-ant", or a verb behind a relative.
func (f *finder) telling(i int) bool {
	if f.t.Class(i)&entities.WordVerb == 0 || f.t.Class(i)&entities.WordFunction != 0 || auxiliaries.Has(f.k[i].Hash) {
		return false
	}
	return strings.HasSuffix(f.t.Word(i), "ant") || subjects.Has(f.hash(i-1))
}

// behindAside gives the token behind the comma that ends "selon la note classifiée versée au dossier,".
func (f *finder) behindAside(i, to int) int {
	for n := 0; i < to && n < 30; i, n = i+1, n+1 {
		if thatWords.Has(f.k[i].Hash) || whichWords.Has(f.k[i].Hash) {
			return i + 1
		}
		if f.is(i, ',') {
			if i+1 < to && (asides.Has(f.hash(i+1)) || f.past(i+1) && f.t.Class(i+1)&entities.WordNoun == 0) && f.commaWithin(i+1, to) {
				continue
			}
			if i+1 < to && thatWords.Has(f.hash(i+1)) {
				i++ // "relate, d'après un juré, que"
			}
			return i + 1
		}
	}
	return 0
}

func (f *finder) commaWithin(i, to int) bool {
	for n := 0; i < to && n < 16; i, n = i+1, n+1 {
		if f.is(i, ',') {
			return true
		}
	}
	return false
}

// thatNear tells whether "que" follows a verb in a few words.
func (f *finder) thatNear(i, to int) bool {
	for j := i; j < to && j < i+10; j++ {
		if f.is(j, ',') && j > i {
			return false
		}
		if thatWords.Has(f.k[j].Hash) {
			return true
		}
	}
	return false
}

// nominal tells whether a noun phrase begins at token i.
func (f *finder) nominal(i, to int) bool {
	if i >= to || !f.k[i].Any(entities.Word|entities.Number) {
		return false
	}
	return opensNoun.Has(f.k[i].Hash) || f.k[i].Any(entities.Number) || f.t.Class(i)&entities.WordNoun != 0 && f.t.Class(i)&entities.WordFunction == 0
}

// verbal tells whether an infinitive stands at token i.
func (f *finder) verbal(i int) bool {
	return i < len(f.k) && (f.t.Class(i)&entities.WordVerb != 0 || f.t.Class(i)&entities.WordNoun == 0)
}

func (f *finder) skipAdverbs(i, to int) int {
	for i < to && (notables.Has(f.k[i].Hash) || f.is(i, ',') && i+1 < to && notables.Has(f.k[i+1].Hash)) {
		i++
	}
	return i
}

// stop gives the end of what is told: where the sentence ends, or where the
// text goes on to judge it.
func (f *finder) stop(i, to int) int {
	last := f.close(i, to)
	for j := i + 3; j < last; j++ {
		if f.is(j, ',') && (judging.Has(f.hash(j+1)) || f.hash(j+1) == hEn && f.hash(j+2) == hViolation) {
			return j
		}
	}
	return last
}
