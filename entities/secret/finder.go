package secret

import (
	"iter"
	"slices"
	"strings"
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/token"
	"github.com/estompe/estompe/entities/internal/wordset"
	"github.com/estompe/estompe/entities/quantity"
)

var cues = sync.OnceValue(func() *book {
	return newBook(values, verbs, terms, stays, moods, neutral, context, votes, announcers, owners, hush, housePapers, patents, sellers, medical, others, valued, bench)
})

// watch is set on tokens that may begin a phrase of the cues.
var watch = token.Watch(func() iter.Seq[uint64] { return cues().firsts() })

// hashes makes a set of folded words from a list with blanks.
func hashes(words string) *wordset.Set { return wordset.Of(words) }

// cue is a phrase found in the text.
type cue struct {
	*table
	weight      int
	side        side
	first, last int
}

// value is a quantity with what was decided about it.
type value struct {
	quantity.Quantity
	by    *table // what governs it; nil if nothing does
	score int
	at    int // the token of the cue that governs it
	// listed says that its unit stands in the head of the list.
	listed  bool
	root    int  // the first token of the value that the reading comes from
	term    bool // a time that is one of the terms of a bargain
	listing bool // a number that goes on values with a unit
}

// candidate is a mention before it is reported.
type candidate struct {
	first, last int
	kind        entities.Kind
	sub, rule   string
	sure        int
	doubt       string
	// needs says that the paragraph speaks of no secrecy, so that the text has to elsewhere.
	needs bool
	// open says that the paragraph speaks of no secrecy.
	open bool
	// bare says that the paragraph says nothing of secrecy or publicity.
	bare bool
	// named says that it is a name, worth what a value is, year the year it is of.
	named bool
	worth amount
	year  int
	// clues are the words that spoke for it most, where the model weighed it.
	clues []entities.Clue
}

// finder is one run over one text. A block, that is a paragraph, is read into
// its buffers, decided and forgotten.
type finder struct {
	p      *entities.Pass
	t      *entities.Text
	k      []entities.Token
	book   *book
	parts  *wordset.Map[part]
	closed []bool             // citations, numbers, addresses, dates: no value begins there
	bodies []bool             // names of bodies
	orgs   []entities.Mention // companies and the like that the head of the decision names

	begin     int   // of the block
	sentences []int // the first tokens of its sentences
	cues      []cue
	hints     []cue
	tellers   []cue
	earlier   int // candidates of the blocks before
	values    []value
	faint     []value // of which the rules know nothing
	quotes    []quote
	moods     []mood   // of its sentences
	mood      mood     // of the block
	publics   []public // its words that say what is public
	health    bool     // the block speaks of health

	carried  []cue  // governs the lines of a list or table under it
	unit     *table // what the numbers of the list or table count, if its head says so
	titled   bool   // its head is a title, after which a number without a unit says nothing
	listedTo int    // end of the last number that was a reference: a list may go on
	open     int    // token of the quotation mark that is open, or -1
	idle     []idle
	years    []dated // of the block
	newest   int     // the latest year of the text
	secretly int     // sentences that speak of a secret in plain words
	rival    int     // weight of words of a rival who takes customers away, in the block
	loans    int     // words of loans sued upon
	business int     // weight of words of business life
	found    []candidate
	weigher
	companies []name // organisations of the text, in order
	company   int    // the first of them that may stand in the block
}

func newFinder(p *entities.Pass) *finder {
	f := &finder{p: p, t: p.Text, k: p.Text.Tokens(), book: cues(), parts: parts(), open: -1, listedTo: -2}
	f.closed = p.Covered("ref", "id", "contact", "finance", "address", "judicial", "date", "vehicle", "property")
	f.bodies = p.Covered("org")
	for _, m := range p.Found() {
		if m.Kind.In("org") {
			f.companies = append(f.companies, name{m.First, m.Last, m.Kind})
		}
		if m.Kind.In("org") && (m.Zone == entities.ZoneParties || m.Zone == entities.ZoneHeading) {
			f.orgs = append(f.orgs, m)
		}
	}
	slices.SortFunc(f.companies, func(a, b name) int { return a.first - b.first })
	return f
}

// longest bounds a block, so that the time stays linear on texts without paragraphs.
const longest = 1500

// sweep reads the text once.
func (f *finder) sweep() {
	for i := 0; i < len(f.k); {
		k := f.k[i]
		if i > f.begin && !f.amid(i) && (k.Any(entities.Para) || i-f.begin > longest && k.Any(entities.Sentence) || i-f.begin > 2*longest) {
			f.block(i)
		}
		if i == f.begin || k.Any(entities.Sentence) && !f.is(i-1, ';') {
			f.sentences = append(f.sentences, i)
		}
		i = f.read(i, k)
	}
	f.block(len(f.k))
}

// amid tells whether token i is the last of a value, which no block may cut.
func (f *finder) amid(i int) bool {
	n, m := len(f.values), len(f.faint)
	return n > 0 && f.values[n-1].Last > i || m > 0 && f.faint[m-1].Last > i
}

// read notes what begins at token i and returns where to go on.
func (f *finder) read(i int, k entities.Token) int {
	if k.Any(entities.Punct) {
		f.quote(i)
		return i + 1
	}
	if k.Any(watch) {
		if end := f.noteCues(i); end > 0 && !k.Any(entities.HasDigit) {
			return end
		}
	}
	f.note(i, k)
	if f.closed[i] || !quantity.May(k) {
		return i + 1
	}
	q, ok := quantity.At(f.t, i)
	if !ok || f.referred(q) {
		return f.readFaint(i)
	}
	if q.Class == quantity.Bare && q.Scale >= 1_000_000 && f.k[q.Last-1].End-f.k[q.Last-1].Start > 3 {
		q.Class = quantity.Money // "23,1 millions pour le second"
	}
	q.First = max(q.First, f.begin) // a sign or currency may stand before a forced cut
	f.values = append(f.values, value{Quantity: q, root: q.First})
	return after(q)
}

// after is where to go on behind a quantity.
func after(q quantity.Quantity) int {
	if q.Last-q.First > 1 && (q.Class == quantity.Things || q.Class == quantity.People) {
		return q.Last - 1 // what is counted may be a cue: "31 suppressions"
	}
	return q.Last
}

// readFaint notes a quantity that only the model may propose, and returns where to go on.
func (f *finder) readFaint(i int) int {
	q, ok := quantity.Faint(f.t, i)
	if !ok {
		return i + 1
	}
	q.First = max(q.First, f.begin)
	f.faint = append(f.faint, value{Quantity: q, root: q.First})
	return after(q)
}

// noteCues notes the longest phrases at token i, one for each reading, and gives their end.
func (f *finder) noteCues(i int) (end int) {
	from := len(f.cues)
	f.book.each(f.k, i, func(p *phrase, last int) {
		if p.table.hint() {
			if p.table.name == "loan" {
				f.loans++
			}
			f.hints = append(f.hints, cue{p.table, p.weight, p.side, i, last})
			return
		}
		if last > end {
			f.cues, end = f.cues[:from], last
		}
		if h := f.k[i].Hash; (h == hFacture || h == hFactures) && (p.table.name == "claimed") == f.participle(i) {
			return // "facturé" is no "facture"
		}
		if p.table.name == "claimed" && accented.Has(f.k[i].Hash) && !f.participle(i) {
			return // "arrière" is no "arriéré"
		}
		if p.table.name == "context" {
			f.business += p.weight
			return
		}
		if last == end {
			f.cues = append(f.cues, cue{p.table, p.weight, p.side, i, last})
		}
	})
	return end
}

// accented are words of claims that other words differ from by an accent alone.
var accented = hashes("arriéré arriérés")

var (
	hFacture  = entities.Fold("facture")
	hFactures = entities.Fold("factures")
)

// participle tells whether a word ends as a participle does, which the hash does not tell.
func (f *finder) participle(i int) bool {
	w := f.t.Word(i)
	return strings.HasSuffix(w, "é") || strings.HasSuffix(w, "és")
}

// referred tells whether a number is a year, a date, a reference or the number of an item.
func (f *finder) referred(q quantity.Quantity) bool {
	whole := q.Micro / quantity.One
	if q.Class != quantity.Bare {
		return false
	}
	if whole >= 1950 && whole < 2100 && q.Last-q.First == 1 && q.Micro%quantity.One == 0 {
		return true
	}
	if q.First == f.listedTo || q.First == f.listedTo+1 && ands.Has(f.k[q.First-1].Hash) {
		f.listedTo = q.Last
		return true
	}
	if f.is(q.First-1, '-') && !f.k[q.First].Any(entities.Space) && q.First > 1 && f.k[q.First-2].Any(entities.Word) {
		return true
	}
	if q.First > 0 && notBefore.Has(f.k[q.First-1].Hash) && !(f.is(q.First-1, '/') && f.k[q.First].Any(entities.Space)) || f.k[q.First].Any(entities.Sentence) && q.Last < len(f.k) && (f.is(q.Last, '.') || f.is(q.Last, ')') || f.is(q.Last, '-')) {
		f.listedTo = q.Last
		return true
	}
	if q.Last >= len(f.k) {
		return false
	}
	if f.is(q.Last, ']') && (f.is(q.First-1, '[') || f.is(q.First-2, '[')) {
		return true // of a placeholder: "[partie 2]"
	}
	return f.t.Class(q.Last)&entities.WordMonth != 0 || notAfter.Has(f.k[q.Last].Hash) && !f.k[q.Last].Any(entities.Space)
}

// words before or after a bare number that make it a reference or a date.
var (
	notBefore = hashes("n° no numéro numéros n article articles pièce pièces page pages alinéa § point paragraphe paragraphes annexe art l r d / lot chapitre section titre jugement loi décret du le au cote cotes ligne étape poste tableau considérant réf référence références rubrique coefficient niveau échelon indice mo salle chambre bureau ligne points pièce(s) rcs siret sous fr ep us wo brevet marque tableau")
	ands      = hashes("et à , ou -")
	notAfter  = hashes("/ - ° :")
)

// block decides what stands in the paragraph that ends before token end.
func (f *finder) block(end int) {
	f.earlier = len(f.found)
	f.gather(end)
	if len(f.values)+len(f.cues)+len(f.quotes) > 0 {
		f.feel(end)
		f.unify()
		for i := range f.values {
			f.decide(i)
		}
		f.lifted()
		f.rechain()
		f.proposeValues()
		f.passages(end)
		f.crafts(end)
		f.owned(end)
		f.private(end)
		if f.mood.secret >= 14 {
			f.secretly++
		}
	} else {
		f.health, f.mood = false, mood{}
	}
	f.tell(end)
	f.illnesses(end)
	switch {
	case f.observe != nil:
		f.observe(end)
	case f.model != nil:
		f.weigh(end)
	}
	f.carry(end)
	f.hints, f.faint = f.hints[:0], f.faint[:0]
	f.cues, f.values, f.quotes, f.sentences, f.moods = f.cues[:0], f.values[:0], f.quotes[:0], f.sentences[:0], f.moods[:0]
	f.years = f.years[:0]
	f.begin = end
}

// carry keeps the cues of a paragraph that announces a list or a table.
func (f *finder) carry(end int) {
	switch {
	case end == 0 || end <= f.begin:
	case f.is(end-1, ':') || f.title(end):
		f.carried, f.unit, f.titled = f.carried[:0], f.unitHere(), !f.is(end-1, ':')
		for _, c := range f.cues {
			if c.first >= f.sentences[len(f.sentences)-1] {
				f.carried = append(f.carried, c)
			}
		}
	case len(f.cues) > 0 && len(f.values) == 0 || end-f.begin > 40:
		f.carried, f.unit = f.carried[:0], nil
	}
}

// sentenceOf gives the index of the sentence that token i stands in.
func (f *finder) sentenceOf(i int) int {
	n := len(f.sentences) - 1
	for n > 0 && f.sentences[n] > i {
		n--
	}
	return n
}

// is tells whether token i is the mark c.
func (f *finder) is(i int, c byte) bool {
	return i >= 0 && i < len(f.k) && f.k[i].Any(entities.Punct) && f.t.Canon()[f.k[i].Start] == c
}

func (f *finder) hash(i int) uint64 {
	if i < 0 || i >= len(f.k) {
		return 0
	}
	return f.k[i].Hash
}

// propose notes a candidate.
func (f *finder) propose(c candidate) { f.found = append(f.found, c) }
