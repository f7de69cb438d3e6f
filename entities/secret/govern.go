package secret

import (
	"slices"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/quantity"
)

// decide finds what governs a value: a cue of its own sentence, the value
// before it, what announces the list or table that it stands in.
func (f *finder) decide(i int) {
	v := &f.values[i]
	s := f.sentenceOf(v.First)
	from := f.sentences[s]
	to := len(f.k)
	if s+1 < len(f.sentences) {
		to = f.sentences[s+1]
	}
	law, person := f.speaksOf("law", from, to), f.speaksOf("person", from, to)
	for j := range f.cues {
		c := &f.cues[j]
		if c.first < from || c.first >= to || c.units|c.weak == 0 || c.kind == entities.KindMedicalSecret && c.weight < 70 && !f.health {
			continue
		}
		if gap := v.First - c.last; gap > 0 && c.weight-gap/2 < v.score {
			continue // cannot win: each word between costs a half at least
		}
		h := f.hold(c, v)
		if c.soft == "law" && !law && !(f.health && v.Class == quantity.Percent) || c.soft == "person" && !person || c.soft == "loan" && (f.loans == 0 || f.loans == 1 && c.name == "instalments") || c.soft == "harm" && !f.speaksOf("harm", from, to) {
			h -= softness
		}
		if h > 0 && c.last <= v.First {
			h -= 8 * f.nearer(j, v)
		}
		if h > v.score || h > 0 && h == v.score && v.by.sub == "" {
			v.by, v.score, v.at = c.table, h, c.first
		}
	}
	if v.by != nil && v.by.sub == "price" && v.Per && !spells.Has(f.hash(v.Tail-1)) {
		v.score += 14 // a price for a unit is one of trade
	}
	f.chain(i, from)
	f.headed(v)
	f.presume(v)
	if (v.by == nil || v.by.name == "earned" || v.by.sub == "price" && v.score < 58) && v.Per && v.Class == quantity.Money && !spells.Has(f.hash(v.Tail-1)) {
		v.by, v.score = &perUnit, 58
	}
}

// softness is what a reading loses under which figures stay only where the law speaks, or of a person.
const softness = 45

// speaksOf tells whether the sentence [from, to) has a word of a table of hints.
func (f *finder) speaksOf(name string, from, to int) bool {
	start, _ := slices.BinarySearchFunc(f.hints, from, func(c cue, at int) int { return c.first - at })
	for j := start; j < len(f.hints) && f.hints[j].first < to; j++ {
		if f.hints[j].name == name {
			return true
		}
	}
	return false
}

// nearer counts the cues between cue j and the value that could govern it, too.
func (f *finder) nearer(j int, v *value) (n int) {
	first := f.cues[j].first // other readings of the same words are no rivals
	for j++; j < len(f.cues) && f.cues[j].last <= v.First && n < 4; j++ {
		if c := &f.cues[j]; c.kind == "" && c.units.has(v.Class) && c.side != right && c.first != first {
			n++
		}
	}
	return n
}

// spells are times that a sum is for, which make it no price.
var spells = hashes("an mois jour heure j h minute nuit semaine trimestre")

// perUnit is a price that says itself what it is for.
var perUnit = table{sub: "price", name: "price/per-unit"}

// chain gives a value the reading of the one before it, which it goes on:
// "passe de 12 à 14 %, puis à 15 %", "celle de la cible de 21 %", "soit 36 tonnes".
func (f *finder) chain(i, from int) {
	if i == 0 {
		return
	}
	v, w := &f.values[i], &f.values[i-1]
	if w.by == nil || w.Class == quantity.Time && v.Class != quantity.Time {
		return
	}
	if v.by != nil && v.score >= enough && v.at >= w.Last && v.at < v.First {
		return // a cue of its own
	}
	gap := v.First - w.Last
	s := w.score - 1 - gap/6
	same := v.Class == w.Class || v.Class == quantity.Bare && w.Class != quantity.Time
	tied := f.tied(w.Last, v.First)
	switch {
	case w.First < from:
		if !same || !linkers.Has(f.hash(from)) || v.First-from > 14 {
			return
		}
		s -= 6
	case f.semicolon(w.Last, v.First):
		if !same || gap > 14 && !f.ofIt(v.First) {
			return
		}
	}
	if !same && !(tied && gap <= 6) {
		return
	}
	if !same && w.by.sub != "" && !(w.by.units | w.by.weak).has(v.Class) {
		s -= 8
	}
	if same && gap <= 12 && w.score >= enough && w.by.sub != "" {
		s = max(s, enough) // a list does not fade
	}
	if s > v.score {
		v.by, v.score, v.root = w.by, s, w.root
		v.listing = w.listing || w.Class != quantity.Bare
	}
}

// ofIt tells whether "en" before a value takes up what the one before it is a
// share of: "… ; le deuxième opérateur en aurait 17 %".
func (f *finder) ofIt(i int) bool {
	return f.hash(i-2) == hEn || f.hash(i-3) == hEn
}

// linkers open a sentence that goes on with what the one before says.
var linkers = hashes("celle celui ceux celles elle il elles ils soit total puis contre ce cette la le dont")

// tied tells whether the words between two values say that they are the same thing.
func (f *finder) tied(from, to int) bool {
	for i := from; i < to && i < from+4; i++ {
		if ties.Has(f.k[i].Hash) || f.is(i, '(') {
			return true
		}
	}
	return false
}

var ties = hashes("soit ou contre puis et x = dont passant tombant représentant correspondant équivalent")

func (f *finder) semicolon(from, to int) bool {
	for i := from; i < to; i++ {
		if f.is(i, ';') {
			return true
		}
	}
	return false
}

// headed gives a value in a line of a list or table the reading that its head announces.
func (f *finder) headed(v *value) {
	if v.score >= enough || len(f.carried) == 0 || f.outside(v.First) || f.titled && v.Class == quantity.Bare {
		return
	}
	for j := range f.carried {
		c := &f.carried[j]
		s := c.weight - 10
		if c.weak.has(v.Class) {
			s -= 4
		} else if !c.units.has(v.Class) {
			continue
		}
		if s > v.score {
			v.by, v.score = c.table, s
		}
	}
}

// hold is how strongly a cue governs a value; 0 if not at all.
func (f *finder) hold(c *cue, v *value) int {
	s := c.weight
	switch {
	case c.units.has(v.Class):
	case c.weak.has(v.Class):
		s -= 8
	default:
		return 0
	}
	if c.reach > 0 && v.First-c.last > c.reach {
		return 0
	}
	switch {
	case c.last <= v.First:
		if c.side == right || v.First-c.last > farthest {
			return 0
		}
		if v.Class == quantity.Percent && c.sub == "turnover" && c.weight > 84 {
			s -= 10
		}
		d := f.distance(c.last, v.First)
		if d > 4 && d < 100 && f.copula(v.First) {
			d /= 2
		}
		return s - d
	case c.first >= v.Last:
		if c.side == left || c.first-v.Last > nearest {
			return 0
		}
		if v.Class == quantity.Percent && c.reading() == "turnover" && c.weight > 82 { // the base of a rate
			s -= 16
		}
		return s - f.behind(v, c.first)
	}
	if c.side == both && c.sub != "tender" {
		return s // what is counted
	}
	return 0
}

// How many tokens a cue may stand before and behind a value that it governs.
const (
	farthest = 70
	nearest  = 14
)

// distance weakens a hold over the tokens between a cue and a value.
func (f *finder) distance(from, to int) int {
	d := 0
	for i := from; i < to && d < 100; i++ {
		k := f.k[i]
		switch {
		case f.is(i, ','):
			d += 4
		case f.is(i, ';'):
			d += 100
		case breaks.Has(k.Hash):
			d += 8
		case k.Any(entities.Number | entities.Mixed):
			d++
		default:
			d++
		}
	}
	return d
}

// copula tells whether a verb that gives a value to the subject stands right before it.
func (f *finder) copula(i int) bool {
	for j := i - 1; j >= f.begin && j >= i-3; j-- {
		if copulas.Has(f.k[j].Hash) {
			return true
		}
	}
	return false
}

var copulas = hashes(`est sont était étaient élève élevait élevé établit établissait ressort ressortait atteint atteignait représente représentait représentent oscille avoisine avoisinait demeurait demeure fixé fixée
	plongé reculé chuté baissé diminué progressé augmenté crû bondi grimpé gagné perdu régressé fléchi cédé doublé atteignent atteignaient atteignant atteindre avoisinent avoisinaient
	avoisinant dépasse dépassait dépassent oscillait oscillent variait varie varient s'échelonne monte montait montaient tombe tombé tombée tombait passe passait passé passée passées passant
	ramené ramenée porté portée portait abaissé abaissée relevé relevée arrêté arrêtée établi établie établis évalué évaluée estimé estimée chiffré chiffrée limité limitée plafonné plafonnée
	culmine culminait culminé plafonne plafonnait stagne stagnait excède excédait approche approchait frôle frôlait pesait pèse pèsent ressortent ressortaient ressorti revient revenait coûte coûtait vaut valait`)

// breaks are words at which another clause begins.
var breaks = hashes("mais alors tandis lequel laquelle lesquels lesquelles dont où car puisque outre quand")

// behind weakens a hold of a cue that stands after the value: right beside it,
// joined by a preposition, it holds as well as before it.
func (f *finder) behind(v *value, at int) int {
	joined := at == v.Tail || at == v.Last
	if f.is(v.Tail, ',') && at <= v.Tail+2 { // apposition: "18 000 tonnes, quantité que"
		return 4
	}
	for i := v.Last; i < at; i++ {
		if i < v.Tail {
			continue
		}
		if f.k[i].Any(entities.Punct) || breaks.Has(f.k[i].Hash) || supposing.Has(f.k[i].Hash) {
			return 100
		}
		joined = joined || i == v.Tail && joins.Has(f.k[i].Hash)
	}
	gap := max(0, at-v.Tail)
	switch {
	case joined && gap > 4:
		return 3 * (gap - 2)
	case joined:
		return max(0, gap-2)
	}
	return 16 + 3*gap
}

// supposing are words behind which the text says when or whether: "12 millions
// en cas de renouvellement du bail".
var supposing = hashes("cas si lorsque réserve condition hypothèse")

// joins are the words by which a noun that follows governs: "12 % de marge".
var joins = hashes("était étaient fut furent sera serait demeure demeurait reste restait de d du des en au aux par pour à sur le la les l ont a sont est seront représentant correspondant constituant titre")

// proposeValues proposes the values of the block that a secret governs.
func (f *finder) proposeValues() {
	for i := range f.values {
		v := &f.values[i]
		if v.by == nil {
			f.untold(i)
		}
		if v.by == nil && v.Class != quantity.Bare {
			f.idle = append(f.idle, idle{v.First, v.Last, amount{v.Class, v.Micro}})
		}
		if v.by == nil || v.by.sub == "" || v.by.kind != "" {
			continue
		}
		if v.Class == quantity.Percent && v.Micro == 100*quantity.One || v.Class == quantity.Things && v.Micro < 10*quantity.One && f.moods[f.sentenceOf(v.First)].secret < 12 && v.by.sub != "forecast" {
			continue
		}
		if v.Words && (v.Class == quantity.Things || v.Class == quantity.People) && v.Micro < 100*quantity.One && f.mood.secret < 10 && (v.score < 74 || v.Micro < 10*quantity.One) {
			continue // "deux avocats", "vingt salariés"
		}
		sub := v.by.sub
		if f.foreseen(v) {
			sub = "forecast"
		}
		tone := f.tone(v.First)
		if f.sentenceOf(v.root) == f.sentenceOf(v.First) && f.apart(min(v.root, v.First), max(v.root, v.First)) == 0 {
			tone = min(tone, f.tone(v.root))
		}
		sure := v.score + tone
		if v.Class == quantity.Time && !v.term && f.moods[f.sentenceOf(v.First)].secret < 12 || v.Class == quantity.Surface {
			continue
		}
		if v.Class == quantity.Bare && v.Scale == 1 && (!v.listing || v.Micro < 10*quantity.One) {
			sure -= 2
			if v.Last-v.First == 1 {
				sure -= 6
			}
			if v.Last-v.First == 1 && v.Micro%quantity.One == 0 && !f.is(v.First-1, ':') && !f.is(v.First-1, '|') {
				sure -= 6
			}
		}
		if f.t.ZoneOf(v.First) == entities.ZoneRuling && f.mood.secret == 0 {
			sure -= 15
		}
		f.propose(candidate{first: v.First, last: v.Last, kind: entities.KindBusinessSecret, sub: sub, rule: "secret/" + v.by.reading(), sure: sure, open: f.mood.secret < 10, bare: f.mood.secret == 0 && f.mood.published == 0,
			worth: amount{v.Class, v.Micro}, year: f.yearOf(v.First, v.Last)})
	}
}

// foreseen tells whether a plan or forecast speaks before the value in its
// sentence: a turnover in a business plan is a forecast.
func (f *finder) foreseen(v *value) bool {
	switch v.by.sub {
	case "turnover", "margin", "price", "volume":
	default:
		return false
	}
	s := f.sentenceOf(v.First)
	for i := range f.cues {
		c := &f.cues[i]
		if c.sub == "forecast" && c.weight >= 86 && c.first >= f.sentences[s] && c.last <= v.root && v.root-c.last < 24 && !f.semicolon(c.last, v.First) {
			return true
		}
	}
	return false
}

// rechain gives values of a list the reading of the one that ends it: "55 %, 30 % et 15 % des capacités".
func (f *finder) rechain() {
	for i := len(f.values) - 2; i >= 0; i-- {
		v, w := &f.values[i], &f.values[i+1]
		if v.by != nil || w.by == nil || v.Class != w.Class || w.First-v.Last > 2 {
			continue
		}
		if j := w.First - 1; f.is(j, ',') || f.hash(j) == hEt || f.hash(j) == hOu {
			v.by, v.score = w.by, w.score-2
		}
	}
}

// untold gives a value that nothing governs, in a paragraph that speaks of
// secrecy, the reading of a value or word beside it.
func (f *finder) untold(i int) {
	v := &f.values[i]
	if f.mood.secret < 10 || v.Class == quantity.Bare || v.Class == quantity.Things || v.Class == quantity.People || v.Class == quantity.Surface {
		return
	}
	best := 0
	for j := range f.cues {
		c := &f.cues[j]
		if c.sub == "" || c.kind != "" || !(c.units | c.weak).has(v.Class) {
			continue
		}
		d := c.first - v.Last
		if c.last <= v.First {
			d = v.First - c.last
		}
		if s := 58 - d/4; s > best {
			best, v.by, v.score = s, c.table, s
		}
	}
	if best == 0 && f.moods[f.sentenceOf(v.First)].secret >= 10 && int(v.Class) < len(untold) && untold[v.Class].sub != "" {
		v.by, v.score = &untold[v.Class], 54
	}
}

// untold are what quantities are, where a sentence calls them secret and nothing says what they are.
var untold = [...]table{
	quantity.Money: {sub: "turnover"}, quantity.Mass: {sub: "volume"}, quantity.Volume: {sub: "volume"}, quantity.Energy: {sub: "volume"},
	quantity.Degree: {sub: "process"},
}

// settle weighs the candidates with what the whole text says, and reports them.
func (f *finder) settle() {
	f.damp()
	for i := range f.found {
		c := &f.found[i]
		switch {
		case c.needs && f.secretly == 0:
			c.sure = 0
		case c.open && c.sub == "financing" && f.loans >= 3:
			c.sure -= 20 // a loan sued upon, with its sureties
		case c.bare && f.secretly > 0:
			c.sure += 6
		}
	}
	f.again()
	f.aged()
	f.unite()
	for _, c := range f.found {
		if c.last <= c.first || c.sure < enough {
			continue
		}
		first := f.firstOf(c)
		f.p.Report(entities.Mention{Span: f.span(c, first), First: first, Last: c.last, Kind: c.kind, Sub: c.sub, Rule: c.rule, Confidence: min(c.sure, 98), Doubt: c.doubt, Clues: c.clues})
	}
}

// span is where a candidate stands: a name with its dot, anything else without that of a unit.
func (f *finder) span(c candidate, first int) entities.Span {
	if c.named {
		return f.t.TokenSpan(first, c.last)
	}
	return f.t.CanonSpan(int(f.k[first].Start), quantity.End(f.t, c.last))
}

// damp takes business secrets out of texts in which nobody does business.
func (f *finder) damp() {
	if len(f.k) < long || f.business*1000 >= len(f.k)*sparse {
		return
	}
	less := 20
	if f.model != nil {
		less = 8 // it has weighed the words of the sentences around
	}
	for i := range f.found {
		if f.found[i].kind == entities.KindBusinessSecret {
			f.found[i].sure -= less
		}
	}
}

const (
	long   = 400 // tokens from which a text shows what it is about
	sparse = 4   // weight of words of business life in a thousand tokens
)

// unite drops candidates that lie within others; sorted, only near ones can overlap.
func (f *finder) unite() {
	slices.SortStableFunc(f.found, func(a, b candidate) int { return a.first - b.first })
	const near = 64
	for i := range f.found {
		a := &f.found[i]
		for j := max(0, i-near); j < len(f.found) && j < i+near; j++ {
			b := &f.found[j]
			if i == j || b.sure < enough || a.last <= b.first || b.last <= a.first {
				continue
			}
			la, lb := a.last-a.first, b.last-b.first
			if la < lb || la == lb && (a.sure < b.sure || a.sure == b.sure && i > j) {
				a.sure = 0
				break
			}
		}
	}
}
