// Package organisation finds companies, establishments, public bodies and law firms.
//
// A name is announced by a head: a legal form ("SARL"), a noun ("la société"),
// a kind of body ("préfet de", "caisse primaire d'assurance maladie"). The head
// belongs to the mention where it is part of the name or a legal form that
// stands beside it; "société" alone is not. Names and the acronyms and aliases
// that the text defines for them are then found again where they stand bare.
package organisation

import (
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/lexicon"
	"github.com/estompe/estompe/entities/internal/scratch"
	"github.com/estompe/estompe/entities/internal/wordset"
	"github.com/estompe/estompe/entities/judicial"
	"github.com/estompe/estompe/entities/place"
)

var recognizer = sync.OnceValue(func() *entities.Recognizer {
	return &entities.Recognizer{
		Name:     "organisation",
		Doc:      "companies, establishments, public bodies and law firms",
		Kinds:    []entities.Kind{entities.KindCompany, entities.KindEstablishment, entities.KindPublicBody, entities.KindLawFirm},
		Requires: []*entities.Recognizer{judicial.Recognizer(), place.Recognizer()},
		Run:      run,
	}
})

// Recognizer returns the recogniser of the topic.
func Recognizer() *entities.Recognizer { return recognizer() }

const (
	classNoun      = lexicon.Noun
	classAdjective = lexicon.Adjective
	classVerb      = lexicon.Verb
	classFunction  = lexicon.Function
	classProper    = lexicon.Proper
)

// finder is one run over one text.
type finder struct {
	p      *entities.Pass
	t      *entities.Text
	k      []entities.Token
	v      *vocabulary
	cover  []bool // no name enters: addresses, courts, citations, numbers, placeholders
	local  []bool // a locality, area or country
	found  []finding
	taken  []bool
	doubt  []joint
	people *wordset.Map[struct{}] // words that follow a civility
}

// finding is a mention before it is reported.
type finding struct {
	first, last int // the mention
	core, end   int // the name without its legal form
	kind        entities.Kind
	rule        string
	sure        int
	bare        bool // may be found again where nothing announces it
}

// joint is a place where "et" may join two names or two companies.
type joint struct{ start, and int }

// takenRoom lends lists of the length of a text.
var takenRoom scratch.Pool[bool]

func run(p *entities.Pass) error {
	f := &finder{p: p, t: p.Text, k: p.Text.Tokens(), v: vocab(), found: make([]finding, 0, 32)}
	f.cover = p.Covered("address", "judicial", "ref", "id", "contact", "finance", "pseudonym", "date", "property", "vehicle")
	f.local = p.Covered("locality", "place")
	taken := takenRoom.Get(len(f.k))
	defer takenRoom.Put(taken)
	f.taken = *taken
	f.scan()
	f.called()
	f.split()
	f.tails()
	f.settleFirms()
	f.follow()
	for n := range f.found {
		m := &f.found[n]
		p.Report(entities.Mention{First: m.first, Last: m.last, Kind: m.kind, Rule: m.rule, Confidence: m.sure})
	}
	return nil
}

// scan finds what is announced.
func (f *finder) scan() {
	for i := 0; i < len(f.k); i++ {
		if t := &f.k[i]; !t.Any(entities.Word) || (!t.Any(entities.Single) || t.Any(entities.Elided)) && !f.v.first.May(t.Hash) || f.cover[i] {
			continue // as most tokens: a letter may begin a form in spaced letters, a word one of the lists
		}
		if end := f.anchor(i); end > i {
			i = end - 1
		}
	}
}

// anchor handles what begins at token i and returns where to go on.
func (f *finder) anchor(i int) int {
	if h, end := f.v.heads.match(f.k, i); end > i {
		if n := f.head(i, end, h); n > i {
			return n
		}
	}
	if h, end := f.spaced(i); end > i {
		if n := f.head(i, end, h); n > i {
			return n
		}
	}
	if n := f.foreign(i); n > i {
		return n
	}
	if n, end := f.v.known.match(f.k, i); end > i {
		return f.institution(i, end, n)
	}
	return i
}

// add notes a finding.
func (f *finder) add(m finding) int {
	if m.last <= m.first || m.core >= m.end {
		return 0
	}
	if !f.worthy(m.core, m.end) {
		return 0
	}
	f.found = append(f.found, m)
	for i := m.first; i < m.last; i++ {
		f.taken[i] = true
	}
	return m.last
}

// worthy tells whether a name holds a word that can be one.
func (f *finder) worthy(first, last int) bool {
	for i := first; i < last; i++ {
		t := f.k[i]
		if t.Any(entities.Word|entities.Mixed|entities.Number) && !f.v.connectors.Has(t.Hash) || t.Is(entities.Caps) {
			return true
		}
	}
	return false
}

// split settles the doubtful "et": where the name before it stands alone
// elsewhere more often than the joined one, two companies stand side by side.
func (f *finder) split() {
	if len(f.doubt) == 0 {
		return
	}
	count := map[uint64]int{}
	for _, m := range f.found {
		count[f.key(m.core, m.end)]++
	}
	at := make(map[int]int, len(f.found))
	for n, m := range f.found {
		at[m.core] = n
	}
	for _, d := range f.doubt {
		n, ok := at[d.start]
		if !ok || d.and >= f.found[n].end {
			continue
		}
		m := &f.found[n]
		joined, alone := count[f.key(m.core, m.end)], count[f.key(m.core, d.and)]
		if joined < 2 && alone > 0 || alone >= 2*joined {
			for i := d.and; i < m.last; i++ {
				f.taken[i] = false
			}
			m.end, m.last = d.and, d.and
		}
	}
}

// key is the hash of a name, without its punctuation.
func (f *finder) key(first, last int) uint64 {
	var h uint64
	for i := first; i < last; i++ {
		if !f.k[i].Is(entities.Punct) {
			h = (h*31 + 0x9e3779b97f4a7c15) ^ f.k[i].Hash
		}
	}
	return h
}
