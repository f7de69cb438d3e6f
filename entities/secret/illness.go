package secret

import (
	"strings"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// illnesses proposes diagnoses and treatments: phrases that a word of medicine
// opens and that name an illness, an injury, a state of mind or a cure.
func (f *finder) illnesses(end int) {
	for i := f.begin; i < end; i++ {
		p := f.partOf(i)
		if p&suffers != 0 {
			if first, last, ok := f.suffered(i, end); ok {
				f.propose(candidate{first: first, last: last, kind: entities.KindMedicalSecret, sub: "diagnosis", rule: "secret/diagnosis", sure: 75})
				i = last - 1
				continue
			}
		}
		if p&(heads|bearer) == 0 {
			if f.health && !f.closed[i] && f.prescribed(i) {
				f.propose(candidate{first: i, last: i + 1, kind: entities.KindMedicalSecret, sub: "treatment", rule: "secret/treatment", sure: 75})
			}
			continue
		}
		if f.closed[i] || f.bodies[i] {
			continue
		}
		f.health = f.health || p&(ownIllness|ownCure) != 0 || hurts.Has(f.k[i].Hash)
		last, ok := f.complaint(i, end, false)
		if !ok && p&bearer != 0 && f.saidOf(i) {
			last, ok = i+1, true
			p = bearer
		}
		if !ok {
			continue
		}
		if !f.denies(i) && !f.practice(i) && !f.abstract(i) {
			sub := "diagnosis"
			if p&heads&^cures == 0 && p&cures != 0 {
				sub = "treatment"
			}
			f.propose(candidate{first: f.opens(i), last: last, kind: entities.KindMedicalSecret, sub: sub, rule: "secret/" + sub, sure: 75})
		}
		i = last - 1
	}
}

// suffered reads what somebody suffers from, whatever the noun, if a word of
// medicine follows it: "souffre de plaques pleurales".
func (f *finder) suffered(v, end int) (i, last int, ok bool) {
	i = v + 1
	for ; i < end && i < v+4 && (determiners.Has(f.k[i].Hash) || f.k[i].Hash == hPour); i++ {
	}
	if i == v+1 || i >= end || f.closed[i] || f.k[i].Any(entities.Para|entities.Sentence) || f.partOf(i)&(heads|ends) != 0 || f.t.Class(i)&entities.WordNoun == 0 || f.t.Class(i)&entities.WordFunction != 0 {
		return 0, 0, false
	}
	fuel := 60
	r := reader{f: f, head: bareIllness, end: min(end, i+30), fuel: &fuel}
	last = r.read(i)
	return i, last, r.proven(i, last) && !f.denies(i) && !f.abstract(i)
}

var (
	hPour = entities.Fold("pour")
)

// prescribed tells whether a word that no list of French has stands where a
// drug does: "traitée par", "sous", "la prise de".
func (f *finder) prescribed(i int) bool {
	k := f.k[i]
	if !k.Is(entities.Word|entities.Lower) || k.End-k.Start < shortest || i < f.begin+2 || f.t.Class(i) != 0 {
		return false
	}
	h := f.k[i-1].Hash
	switch {
	case h == hSous:
		return takers.Has(f.hash(i - 2))
	case h == hPar:
		return treated.Has(f.hash(i - 2))
	case h == hDe || h == hDe2:
		return doses.Has(f.hash(i - 2))
	}
	return false
}

var (
	hSous   = entities.Fold("sous")
	hPar    = entities.Fold("par")
	staged  = hashes("type stade grade niveau classe degré")
	hNon    = entities.Fold("non")
	takers  = hashes("était est stabilisé stabilisée mis mise placé placée équilibré équilibrée resté restée toujours traitement patient patiente")
	treated = hashes("traité traitée traités traitées traitement soigné soignée stabilisé stabilisée")
	doses   = hashes("prise prises prescription prescriptions administration mg injection injections comprimés gouttes cure dose doses posologie surdosage")
)

// complaint reads the phrase that the word of medicine at token i opens: its
// adjectives, its complements and what is coordinated with it, up to a verb, a
// relative or a word of procedure. It tells whether the phrase names anything.
// A tied phrase depends on one that does, and needs no proof of its own.
func (f *finder) complaint(i, end int, tied bool) (last int, ok bool) {
	fuel := 150
	r := reader{f: f, head: f.partOf(i), end: min(end, i+60), tied: tied, fuel: &fuel}
	last = r.read(i)
	return last, r.proven(i, last)
}

// reader reads one phrase.
type reader struct {
	f    *finder
	head part
	// pairs are the words that make the head tell of health; nil if any word of medicine does.
	pairs *wordset.Set
	end   int
	seen  part // evidence so far
	adj   bool // the last word was an adjective
	deg   bool // an adjective of degree was seen
	tied  bool
	deep  int
	// fuel bounds the steps of a phrase and of those within it, for texts made to be slow.
	fuel *int
}

func (r *reader) read(i int) (last int) {
	r.pairs = pairs()[r.f.hash(i)]
	last = r.compound(i)
	for last < r.end {
		k := r.f.k[last]
		if k.Any(entities.Para) || k.Any(entities.Sentence) && !k.Any(entities.Punct) && !(k.Any(entities.Line) && k.Any(entities.Lower)) {
			break
		}
		*r.fuel--
		if *r.fuel < 0 {
			break
		}
		next := r.step(last)
		if next <= last {
			break
		}
		last = next
	}
	return last
}

// step gives the end of what goes on with the phrase at token j, j if nothing does.
func (r *reader) step(j int) int {
	f, k := r.f, r.f.k[j]
	switch {
	case f.is(j, '('):
		return r.bracket(j)
	case f.is(j, ','), k.Hash == hEt, k.Hash == hOu, k.Hash == hAinsi && f.hash(j+1) == hQue:
		return r.conjunct(j)
	case f.is(j, '/') && !k.Any(entities.Space) && j+1 < r.end && f.k[j+1].Any(entities.Mixed):
		return j + 2
	case prepositions.Has(k.Hash):
		return r.complement(j)
	case k.Any(entities.Number) && k.End-k.Start < 4 && staged.Has(f.hash(j-1)):
		return j + 1 // "diabète de type 2"
	case k.Hash == hNon && j+1 < r.end && f.k[j+1].Any(entities.Word) && f.t.Class(j+1)&entities.WordAdjective != 0 && f.partOf(j+1)&(heads|ends) == 0:
		r.adj = true
		return r.compound(j + 1) // "non stabilisée"
	case bringing.Has(k.Hash):
		return r.brought(j)
	case k.Any(entities.Mixed) && f.vertebra(j), k.Any(entities.Word) && k.Any(entities.Upper) && k.End-k.Start == 1 && !r.adj && hepatitis.Has(f.hash(j-1)):
		r.seen |= body
		return r.compound(j)
	}
	return r.adjective(j)
}

// compound passes words joined by hyphens without a space: "per-trochantérienne", "L4-L5".
func (r *reader) compound(j int) int {
	f := r.f
	for j++; j+1 < r.end && f.is(j, '-') && !f.k[j].Any(entities.Space) && !f.k[j+1].Any(entities.Space) && f.k[j+1].Any(entities.Word|entities.Mixed|entities.Number); j += 2 {
		r.seen |= f.partOf(j+1) & (body | mental)
		if prefixes.Has(f.k[j-1].Hash) || f.k[j+1].Any(entities.Mixed) {
			r.seen |= body
		}
	}
	return j
}

// adjective passes an adjective, or a participle behind which the part of the body stands: "douleurs ressenties dans le coude".
func (r *reader) adjective(j int) int {
	f, k := r.f, r.f.k[j]
	p := f.partOf(j)
	if !k.Any(entities.Word) || k.Any(entities.Upper) && !k.Any(entities.Caps) && p&body == 0 || p&ends != 0 && p&(body|graded) == 0 {
		return j
	}
	next := r.compound(j)
	if next > j+1 {
		p |= r.seen & (body | mental)
		for i := j; i < next; i += 2 {
			if f.partOf(i)&ends != 0 {
				return j
			}
		}
		if p&evidence == 0 && f.t.Class(next-1)&entities.WordCommon != 0 && f.t.Class(next-1)&entities.WordAdjective == 0 {
			return j
		}
		r.adj = true
		return next
	}
	c := f.t.Class(j)
	switch {
	case r.pairs != nil && r.pairs.Has(k.Hash):
	case p&(body|mental|limb|bearer|graded) != 0:
		r.prove(j, p)
	case p&(ownIllness|ownCure) != 0 && p&r.head == 0 && c&entities.WordAdjective == 0 && c != 0:
		return j
	case p&(ownIllness|ownCure) != 0:
		r.prove(j, p)
	case c&entities.WordAdjective != 0 && c&(entities.WordFunction|entities.WordNoun) == 0 || c&entities.WordAdjective != 0 && c&entities.WordVerb == 0 && c&(entities.WordFunction|entities.WordFrequent) == 0:
		if w := f.t.Word(j); r.firm() && (strings.HasSuffix(w, "ante") || strings.HasSuffix(w, "antes")) {
			break // "calcifiante": with gender, an adjective
		}
		if c&entities.WordVerb != 0 || f.past(j) {
			return r.participle(j)
		}
	case c&entities.WordAdjective != 0 && c&(entities.WordVerb|entities.WordFunction) == 0 && r.firm() && f.medicalEnd(j):
	case c&entities.WordCommon == 0 && k.End-k.Start >= shortest && f.medicalEnd(j):
		r.seen |= mental
	default:
		return j
	}
	r.adj = true
	return j + 1
}

// participle passes a participle if the part of the body follows.
func (r *reader) participle(j int) int {
	f := r.f
	if j+1 >= r.end || !prepositions.Has(f.hash(j+1)) {
		return j
	}
	was := r.seen
	r.seen = 0
	next := r.complement(j + 1)
	proved := r.seen&(body|limb) != 0
	r.seen |= was
	if next > j+1 && proved {
		return next
	}
	return j
}

// complement passes a preposition with the noun behind it: "du plateau tibial", "au coude", "avec perte de connaissance".
func (r *reader) complement(j int) int {
	f := r.f
	m := j + 1
	for n := 0; m < r.end && n < 7 && (determiners.Has(f.hash(m)) || f.k[m].Any(entities.Number) || f.ordinal(m) || n > 0 && f.hash(m) == hEt && f.ordinal(m-1)) && !f.k[m].Any(entities.Para); n++ {
		m++
	}
	if m == j+1 && m < r.end && sides.Has(f.hash(m)) && (f.hash(j) == hA || f.hash(j) == hDe) {
		return m + 1 // "à droite"
	}
	if m < r.end && f.partOf(m)&graded != 0 && f.partOf(m)&(body|limb|joint|ends) == 0 && f.k[m].Any(entities.Word) {
		if m+1 < r.end && f.partOf(m+1)&(heads|evidence|joint) != 0 {
			m++ // "de nombreux troubles"
		}
	}
	if m >= r.end || f.k[m].Any(entities.Para) {
		return j
	}
	if f.k[m].Any(entities.Mixed) && f.vertebra(m) {
		r.seen |= body
		r.adj = true
		return r.compound(m)
	}
	p := f.partOf(m)
	k := f.k[m]
	if !k.Any(entities.Word) || k.Any(entities.Upper) && !k.Any(entities.Caps) && p&(body|ownIllness) == 0 || p&ends != 0 && p&(heads|body|limb|joint) == 0 {
		return j
	}
	if f.hash(m-1) == hAuContracted && k.Hash == hSein {
		return j // "au sein de"
	}
	switch {
	case p&heads != 0 && r.deep < 3:
		sub := reader{f: f, head: p, end: r.end, deep: r.deep + 1, fuel: r.fuel, tied: withs.Has(f.hash(j)) && r.firm()}
		last := sub.read(m)
		if sub.proven(m, last) {
			r.seen |= body
			r.adj = true
			return last
		}
		if p&joint == 0 && p&evidence == 0 {
			return j
		}
		r.prove(m, p)
	case p&(evidence|joint) != 0:
		r.prove(m, p)
	case f.t.Class(m)&entities.WordCommon == 0 && k.End-k.Start >= shortest && !k.Any(entities.Upper):
	case r.firm() && m+1 < r.end && f.partOf(m+1)&body != 0 && f.t.Class(m+1)&entities.WordAdjective != 0: // "de l'aileron sacré"
	default:
		return j
	}
	r.adj = true
	return r.compound(m)
}

// firm tells whether the phrase names something already.
func (r *reader) firm() bool { return r.head&(ownIllness|ownCure) != 0 || r.seen&evidence != 0 }

// conjunct passes what is coordinated: another complement, another adjective, another word of medicine.
func (r *reader) conjunct(j int) int {
	f := r.f
	m := j + 1
	if f.hash(j) == hAinsi {
		m++
	}
	if f.is(j, ',') && m < r.end && (f.hash(m) == hEt || f.hash(m) == hOu) {
		m++
	}
	if m < r.end && alsos.Has(f.hash(m)) {
		m++
	}
	if m >= r.end || f.k[m].Any(entities.Para) || r.deep > 2 {
		return j
	}
	if prepositions.Has(f.hash(m)) {
		was := r.seen
		r.seen = 0
		next := r.complement(m)
		got := r.seen
		r.seen |= was
		if next > m && got&(evidence&^limb) != 0 || next > m && got&limb != 0 && f.health {
			return next
		}
		if !f.is(j, ',') && f.hash(m) != hDe && f.hash(m) != hDe2 && f.hash(m) != hDes {
			return j
		}
	}
	if next := r.another(m, false); next > m {
		return next
	}
	p := f.partOf(m)
	if !r.adj || p&heads != 0 || !f.k[m].Any(entities.Word) {
		return j
	}
	was := r.seen
	next := r.adjective(m)
	if next == m {
		return j
	}
	if p&(body|mental|graded) == 0 && r.seen == was && (f.is(j, ',') || !f.pause(next)) {
		return j
	}
	return next
}

// another passes a phrase of its own of the same sort, with what counts it: "quelques séances de mésothérapie".
func (r *reader) another(m int, tied bool) int {
	f := r.f
	at := m
	for n := 0; at < r.end && n < 5 && (determiners.Has(f.hash(at)) || counts.Has(f.hash(at)) || f.k[at].Any(entities.Number)); n++ {
		at++
	}
	if at < r.end && f.partOf(at)&graded != 0 && f.partOf(at)&heads == 0 {
		at++
	}
	if at >= r.end || f.k[at].Any(entities.Para) {
		return m
	}
	p := f.partOf(at)
	if p&heads == 0 || !tied && (p&cures != 0) != (r.head&cures != 0) {
		if p&body != 0 && at == m+1 && r.adj && f.t.Class(at)&entities.WordNoun != 0 {
			r.prove(at, p)
			return r.compound(at)
		}
		return m
	}
	sub := reader{f: f, head: p, end: r.end, deep: r.deep + 1, fuel: r.fuel, tied: tied}
	last := sub.read(at)
	if !sub.proven(at, last) {
		return m
	}
	r.seen |= body
	return last
}

// brought passes what an illness brings with it: "entraînant une limitation des mouvements".
func (r *reader) brought(j int) int {
	if !r.firm() || r.deep > 2 {
		return j
	}
	m := j + 1
	if prepositions.Has(r.f.hash(m)) {
		m++
	}
	if next := r.another(m, true); next > m {
		return next
	}
	return j
}

// bracket passes an acronym, or a word or two of medicine, between brackets.
func (r *reader) bracket(j int) int {
	f := r.f
	for m := j + 1; m < r.end && m < j+6; m++ {
		if f.is(m, ')') {
			inner := f.k[j+1]
			if m > j+1 && (inner.Any(entities.Caps) && inner.Any(entities.Word) && m == j+2 || f.partOf(j+1)&(ownIllness|body) != 0 || f.vertebra(j+1)) {
				r.seen |= f.partOf(j+1) & (body | ownIllness)
				return m + 1
			}
			return j
		}
		if f.k[m].Any(entities.Para) {
			return j
		}
	}
	return j
}

// prove notes what a word of the phrase proves.
func (r *reader) prove(j int, p part) {
	f := r.f
	if p&limb != 0 {
		next := f.partOf(j + 1)
		switch {
		case notLimbs.Has(f.hash(j + 1)):
			p &^= limb
		case next&body != 0, sides.Has(f.hash(j + 1)):
			p |= body
		case !f.health:
			p &^= limb
		}
	}
	r.deg = r.deg || p&graded != 0
	r.seen |= p & evidence
}

// proven tells whether a phrase names an illness or a cure.
func (r *reader) proven(i, last int) bool {
	f := r.f
	h := f.hash(i)
	if only, ok := pairs()[h]; ok {
		for j := i + 1; j < last; j++ {
			if only.Has(f.hash(j)) {
				return true
			}
		}
		if h != hDepression {
			return r.tied && last > i+1
		}
	}
	if h == hDeficit && f.hash(i+1) == hFonctionnel || atteintes.Has(h) && (f.hash(i+1) == hDe || f.hash(i+1) == hDe2) && !articles.Has(f.hash(i-1)) {
		return false // a head of damage; "atteinte d'une maladie"
	}
	if h == hMaladie && f.hash(i-1) == hInsurance || fractures.Has(h) && fields.Has(f.hash(i+1)) {
		return false
	}
	switch {
	case r.head&(ownIllness|ownCure) != 0:
		return !(f.k[i].Any(entities.Caps) && f.hash(i) != hAVC && !f.capitals(i) && f.k[i].End-f.k[i].Start < 5 && !acronyms.Has(h))
	case r.tied && last > i+1:
		return true
	case r.head&weakIllness != 0:
		return r.seen&(evidence) != 0 || f.health && r.deg && hurts.Has(h) || h == hDepression && f.health && ailing.Has(f.hash(i-1)) && !articles.Has(f.hash(i+2)) && f.hash(i+1) != hDu
	}
	return r.seen&(evidence&^(mental|bearer)) != 0
}

// capitals tells whether the words around token i are all in capitals.
func (f *finder) capitals(i int) bool {
	for j := i - 2; j <= i+2; j++ {
		if j >= 0 && j < len(f.k) && f.k[j].Any(entities.Word) && f.k[j].End-f.k[j].Start > 3 && !f.k[j].Any(entities.Caps) {
			return false
		}
	}
	return true
}

// opens gives the first token of the phrase whose head is at token i: "anti-inflammatoires".
func (f *finder) opens(i int) int {
	if i >= 2 && f.is(i-1, '-') && !f.k[i].Any(entities.Space) && !f.k[i-1].Any(entities.Space) && f.k[i-2].Any(entities.Word) {
		return i - 2
	}
	return i
}

// pause tells whether a phrase may end before token i.
func (f *finder) pause(i int) bool {
	return i >= len(f.k) || f.k[i].Any(entities.Punct|entities.Para|entities.Sentence) || f.partOf(i)&ends != 0 || prepositions.Has(f.k[i].Hash)
}

// vertebra tells whether a token is a letter with a number: "L5", "C7", "T12".
func (f *finder) vertebra(i int) bool {
	if i >= len(f.k) {
		return false
	}
	k := f.k[i]
	if !k.Any(entities.Mixed) || k.End-k.Start > 3 || k.End-k.Start < 2 {
		return false
	}
	w := f.t.Word(i)
	switch w[0] {
	case 'C', 'D', 'L', 'S', 'T', 'M', 'P':
		return w[1] >= '0' && w[1] <= '9'
	}
	return false
}

// ordinal tells whether a token is "5ème" or "1er".
func (f *finder) ordinal(i int) bool {
	if !f.k[i].Any(entities.Mixed) {
		return rankings.Has(f.k[i].Hash)
	}
	w := f.t.Word(i)
	return w[0] >= '0' && w[0] <= '9' && w[len(w)-1] == 'e' || ordinals.Has(f.k[i].Hash)
}

// medicalEnd tells whether a word that no list has ends as an adjective of medicine may.
func (f *finder) medicalEnd(i int) bool {
	w := f.t.Word(i)
	for _, s := range adjectiveEnds {
		if len(w) > len(s)+3 && w[len(w)-len(s):] == s {
			return true
		}
	}
	return false
}

var adjectiveEnds = []string{"ante", "antes", "ique", "iques", "ale", "ales", "aux", "aire", "aires", "ienne", "iennes", "ien", "iens", "ienes", "eux", "euse", "euses", "al", "oïde", "oïdes", "gène", "gènes"}
