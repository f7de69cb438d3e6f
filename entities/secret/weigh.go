package secret

import (
	"slices"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/quantity"
)

// The rules find what their tables have words for. What they say, and all that
// stands around a candidate, is then weighed by a model (model.go): it
// proposes what the rules had no words for and drops what only looks like a
// secret. Without the model the rules decide alone ([Rules]).

// weigher is what the model needs beside the rules.
type weigher struct {
	model    *model        // nil: the rules decide alone
	observe  func(end int) // for training: sees the block in the model's place
	scene    scene
	pieces   []piece
	alerts   []bool // of the block's sentences: worth weighing for names and parts
	verdicts []verdict
	arounds  [tasks]struct{ sentence, sum int } // what the last sentence weighed for each task
	commonAt int                                // the last sentence of which the answers were scored
	common   []int                              // its scores
	scores   []int                              // of a candidate
}

// verdict is what the model says of a candidate.
type verdict struct {
	task
	at          int // index of the value, name, finding or piece
	first, last int
	sure        int
	answer
}

// offer is a candidate with its features, which hold until the next is made.
type offer struct {
	task
	at          int // as of a verdict
	first, last int
	own         []uint32
	counted     int // so many of them are weighed already
	known       int // what those weigh
}

// candidates calls yield for the candidates of the block, kind after kind, each in text order.
func (f *finder) candidates(end int, yield func(o offer)) {
	alert := f.alert()
	if !alert && !slices.ContainsFunc(f.values, f.moot) {
		return
	}
	f.scene.open(f, end)
	rules := len(f.found)
	for i := range f.values {
		v := &f.values[i]
		if !alert && !f.moot(*v) {
			continue
		}
		yield(offer{task: aValue, at: i, first: v.First, last: v.Last, own: f.scene.ofValue(v)})
	}
	if !alert {
		return
	}
	for i := range f.faint {
		v := &f.faint[i]
		if f.alerts[f.sentenceOf(v.First)] {
			yield(offer{task: aValue, at: len(f.values) + i, first: v.First, last: v.Last, own: f.scene.ofValue(v)})
		}
	}
	for i, n := range f.scene.names {
		if !f.alerts[f.sentenceOf(n.first)] {
			continue
		}
		yield(offer{task: aName, at: i, first: n.first, last: n.last, own: f.scene.ofName(i)})
	}
	for i := f.earlier; i < rules; i++ {
		if c := &f.found[i]; !c.named && !f.isValue(c) {
			yield(offer{task: aFinding, at: i, first: c.first, last: c.last, own: f.scene.ofFinding(c)})
		}
	}
	f.pieces = f.scene.cut(f.pieces)
	for i, p := range f.pieces {
		if o, ok := f.offerPiece(p); ok {
			o.at = i
			yield(o)
		}
	}
}

// offerPiece gives a part with its features, false where it is not worth weighing.
// There are many parts: what the sentence weighs, then what the part is made of, tell of
// most that they are no secret before what stands around them is looked at.
func (f *finder) offerPiece(p piece) (o offer, ok bool) {
	o = offer{task: aPiece, first: p.first, last: p.last}
	n := f.sentenceOf(p.first)
	if !f.alerts[n] {
		return o, false
	}
	if f.model == nil {
		o.own = f.scene.ofPiece(p)
		return o, true
	}
	m := f.model.whether[aPiece]
	least := hopeless * m.One() / 100
	sum := f.around(aPiece, n)
	if sum < least {
		return o, false
	}
	made := f.scene.inPiece(p)
	o.counted, o.known = len(made), m.Sum(made)
	if sum+o.known < least {
		return o, false
	}
	o.own = f.scene.besidePiece(p, made)
	return o, true
}

// value gives the value i of the block; those of which the rules know nothing come last.
func (f *finder) value(i int) *value {
	if n := len(f.values); i >= n {
		return &f.faint[i-n]
	}
	return &f.values[i]
}

// alert notes the sentences whose names and parts are worth weighing, and tells
// whether there are any: where the rules found nothing near and no word of
// secrecy, trade or craft stands, hardly ever is one of them a secret.
func (f *finder) alert() (any bool) {
	f.alerts = append(f.alerts[:0], make([]bool, len(f.sentences))...)
	mark := func(s, reach int) {
		any = true
		for i := max(0, s-reach); i <= s+reach && i < len(f.alerts); i++ {
			f.alerts[i] = true
		}
	}
	for s, m := range f.moods {
		if m.secret > 0 {
			mark(s, 2)
		}
	}
	for i := f.earlier; i < len(f.found); i++ {
		mark(f.sentenceOf(f.found[i].first), 2)
	}
	for i := range f.cues {
		if c := &f.cues[i]; c.tells {
			mark(f.sentenceOf(c.first), 1)
		}
	}
	return any
}

// moot tells whether the rules are not sure that a value stays.
func (f *finder) moot(v value) bool { return v.by == nil || v.by.sub != "" || v.score < enough }

// isValue tells whether a candidate is a value of the block, no more and no less.
func (f *finder) isValue(c *candidate) bool {
	i, ok := slices.BinarySearchFunc(f.values, c.first, func(v value, at int) int { return v.First - at })
	return ok && f.values[i].Last == c.last
}

// weigh lets the model decide over the candidates of the block. The head and the
// foot of a decision, which name parties and bench, are left to the rules.
func (f *finder) weigh(end int) {
	if f.outside(f.begin) {
		return
	}
	f.verdicts = f.verdicts[:0]
	for t := range f.arounds {
		f.arounds[t].sentence = -1
	}
	f.commonAt = -1
	f.candidates(end, func(o offer) {
		n := f.sentenceOf(o.first)
		v := verdict{task: o.task, at: o.at, first: o.first, last: o.last}
		score := f.around(o.task, n) + o.known + f.model.whether[o.task].Sum(o.own[o.counted:])
		if v.sure = f.model.sure(o.task, score); v.sure >= enough && o.task != aFinding {
			v.answer = f.answer(n, o.own)
		}
		f.verdicts = append(f.verdicts, v)
	})
	f.overrule()
}

// around is what sentence n and those around it weigh, which all its candidates of a task share.
func (f *finder) around(t task, n int) int {
	a := &f.arounds[t]
	if a.sentence != n {
		a.sentence, a.sum = n, f.model.whether[t].Sum(f.scene.sentence(n))
	}
	return a.sum
}

// answer gives what a candidate in sentence n with features of its own most likely is.
func (f *finder) answer(n int, own []uint32) answer {
	m := f.model
	if len(f.common) == 0 || f.commonAt != n {
		f.common = append(f.common[:0], make([]int, len(m.answers))...)
		m.which.Score(f.common, f.scene.sentence(n))
		f.commonAt = n
	}
	f.scores = append(f.scores[:0], f.common...)
	m.which.Score(f.scores, own)
	best := 0
	for i := range f.scores {
		f.scores[i] += f.common[i]
		if f.scores[i] > f.scores[best] {
			best = i
		}
	}
	return m.answers[best]
}

// hopeless is the sum, in hundredths, from below which hardly ever a part of a
// sentence is a secret, whatever else stands around it.
const hopeless = -250

// overrule puts the verdicts in the place of what the rules proposed.
func (f *finder) overrule() {
	rules := len(f.found)
	for n := 0; n < len(f.verdicts); n++ {
		v := &f.verdicts[n]
		rule := "secret/weighed"
		for i := f.earlier; i < rules && (v.task == aValue || v.task == aName); i++ {
			c := &f.found[i]
			if c.first >= v.last || v.first >= c.last || !c.named && !f.isValue(c) {
				continue
			}
			if v.sure >= enough && c.sure >= enough {
				rule = c.rule
			}
			c.sure = 0
		}
		switch {
		case v.task == aFinding:
			f.judge(&f.found[v.at], v.sure)
		case v.sure < enough:
		case v.task == aPiece:
			if !f.ownSake(v) || !f.witnessed(v.kind) {
				continue
			}
			n = f.join(n)
		default:
			c := candidate{first: v.first, last: v.last, kind: v.kind, sub: v.sub, rule: rule, sure: v.sure, named: v.task == aName, open: f.mood.secret < 10, clues: f.spoken(v)}
			if v.task == aValue {
				q := f.value(v.at)
				if q.Class == quantity.Bare && q.Scale == 1 {
					c.sure -= unitless
				}
				c.worth, c.year = amount{q.Class, q.Micro}, f.yearOf(q.First, q.Last)
			}
			f.propose(c)
		}
	}
}

// witnessed tells whether a word of the block speaks of those whose secret a kind
// is: without a judge nobody tells of a deliberation.
func (f *finder) witnessed(kind entities.Kind) bool {
	if kind == entities.KindBusinessSecret {
		return true
	}
	for _, list := range [2][]cue{f.tellers, f.cues} {
		for i := range list {
			if list[i].kind == kind {
				return true
			}
		}
	}
	for i := f.earlier; i < len(f.found); i++ {
		if f.found[i].kind == kind {
			return true
		}
	}
	return false
}

// ownSake tells whether a piece is told for its own sake: where a value in it is the
// surer of the two, the value is the secret.
func (f *finder) ownSake(v *verdict) bool {
	for i := range f.verdicts {
		w := &f.verdicts[i]
		if w.task != aValue {
			break
		}
		if w.first >= v.first && w.last <= v.last && w.sure >= v.sure {
			return false
		}
	}
	return true
}

// judge gives a finding of the rules what the model says of it. What is told of
// somebody's health is dropped only where the model is sure: a miss there harms more
// than a needless mask.
func (f *finder) judge(c *candidate, sure int) {
	if c.kind == entities.KindMedicalSecret && c.sure >= enough && sure >= enough-doubted {
		sure = max(sure, enough)
	}
	c.sure = sure
}

// doubted is how far below the mark a finding about health is kept all the same.
const doubted = 6

// onlyLeads tells whether a word only leads to what is told.
func onlyLeads(h uint64) bool { return cutters.Has(h) || h == hA || h == hDe || h == hDe2 }

// unitless is what a number loses that nobody says what it counts: most of them
// are parts of something else.
const unitless = 5

// join proposes the piece of verdict n with those that go on with it, and gives the last of them.
func (f *finder) join(n int) int {
	v := f.verdicts[n]
	clues := f.spoken(&v)
	for n+1 < len(f.verdicts) {
		next := &f.verdicts[n+1]
		if next.sure < enough || !f.ownSake(next) || next.first-v.last > 1 || f.k[next.first].Any(entities.Sentence) {
			break
		}
		v.last, v.sure = next.last, max(v.sure, next.sure)
		n++
	}
	for v.first < v.last-1 && onlyLeads(f.k[v.first].Hash) {
		v.first++
	}
	for i := range f.verdicts {
		if w := &f.verdicts[i]; w.task == aFinding && w.sure >= enough && v.overrides(w) {
			return n // the rules know better where it begins and ends
		}
	}
	if f.wordy(v.first, v.last) {
		f.propose(candidate{first: v.first, last: v.last, kind: v.kind, sub: v.sub, rule: "secret/weighed", sure: v.sure, clues: clues})
	}
	return n
}

// overrides tells whether a part would take the place of a finding: where they are
// half the same, and where the finding goes on beyond the part.
func (v *verdict) overrides(w *verdict) bool {
	common := min(w.last, v.last) - max(w.first, v.first)
	return common > 0 && (2*common >= min(v.last-v.first, w.last-w.first) || w.first < v.first || w.last > v.last)
}

// wordy tells whether tokens [first, last) are words enough to tell something.
func (f *finder) wordy(first, last int) bool {
	n := 0
	for i := first; i < last && n < fewestWords; i++ {
		if k := f.k[i]; k.Is(entities.Word) && k.End-k.Start > 1 {
			n++
		}
	}
	return n == fewestWords
}

// fewestWords is how many words it takes to tell something.
const fewestWords = 2
