package secret

import (
	"iter"
	"strings"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/token"
	"github.com/estompe/estompe/entities/quantity"
)

// What tells how a thing is made, computed or sold need not be announced by a
// noun: its own words give it away. A passage begins behind a word that opens
// one and is judged by what it is made of.

// shape is what a passage is made of.
type shape struct {
	matter, gesture, measure, unit, order, code, marks, sale, means, priced, plea int
	length                                                                        int
}

// codeMark says how much the mark at i, in tokens [first, last), speaks for a program.
func (f *finder) codeMark(first, i, last int) int {
	k := f.k[i]
	switch f.t.Canon()[k.Start] {
	case '=', '{', '}', '_':
		return 1
	case '*':
		return min(i-first, 1)
	case '(':
		switch {
		case k.Any(entities.Space) || i == first:
		case f.is(i+1, ')'): // "calcPrime()"
			return 2
		case f.k[i-1].Any(entities.Word) && i+2 < last && !f.is(i+2, ')'):
			return 1 // "getRate(int z)", but "client(s)"
		}
	}
	return 0
}

// shapeOf counts the words of tokens [first, last) by family.
func (f *finder) shapeOf(first, last int) (s shape) {
	s.length = last - first
	for i := first; i < last; i++ {
		k := f.k[i]
		if !k.Any(entities.Word) {
			if k.Any(entities.Punct) {
				s.marks += f.codeMark(first, i, last)
			}
			continue
		}
		if !k.Any(crafted) {
			continue
		}
		w := families().Get(k.Hash)
		if w&plea != 0 && f.hash(i-1) != hAu || k.Hash == hCode && ofLaw.Has(f.hash(i+1)) {
			s.plea++
			continue
		}
		s.add(w)
	}
	for i := range f.values {
		v := &f.values[i]
		if v.First < first || v.Last > last {
			continue
		}
		switch v.Class {
		case quantity.Money:
			s.priced++
			continue
		case quantity.Percent:
			if v.by != nil && v.by.sub != "" && v.score >= enough && !f.dose(v.Last) {
				s.priced++
				continue
			}
		}
		switch v.Class {
		case quantity.Degree, quantity.Length:
			s.measure += 2
		case quantity.Percent, quantity.Mass, quantity.Volume, quantity.Time, quantity.Energy:
			s.measure++
			if f.dose(v.Last) {
				s.matter++
			}
		}
	}
	return s
}

var (
	hAu   = entities.Fold("au") // "au moyen de"
	hCode = entities.Fold("code")
	ofLaw = hashes("de du des civil pénal général rural monétaire")
)

// dose tells whether a share is one of a matter: "2 % de niacinamide", but "40 % de ses parts".
func (f *finder) dose(at int) bool {
	switch f.hash(at) {
	case hDe, hDe2, hDu:
	default:
		return false
	}
	if h := f.hash(at + 1); articles.Has(h) {
		at++
	}
	return at+1 < len(f.k) && !wholes.Has(f.hash(at+1)) && f.k[at+1].Any(entities.Word)
}

// wholes are what shares of business and of the law are shares of.
var wholes = hashes(`ses son sa leur leurs ce ces cette chiffre capital ventes vente marge parts actions achats prix total salaire honoraires
	marché marchés somme sommes indemnité effectif effectifs résultat résultats bénéfice bénéfices créances droits voix volume
	volumes remise remises ristourne recettes revenus charges coût coûts montant commissions redevance clients commandes part
	surface activité production personnel clientèle valeur fonds dette dettes plus moins retard trésorerie rémunération intérêts revenu salaires frais dépenses voix cas`)

// best gives the sub-kind that a passage is most like and how much it is so.
func (s shape) best(sub string) (string, int) {
	order := min(s.order, 3)
	recipe := 2*s.matter + 2*s.gesture + 2*s.measure + min(s.unit, 3) + order
	kind := "process"
	if s.matter >= 2 && s.matter > s.gesture {
		kind = "formula"
	}
	code, sale := 2*s.code+4*s.marks, 2*s.sale+order
	if made := s.matter + s.gesture; made == 0 || made == 1 && s.measure == 0 || s.matter == 0 && s.measure == 0 && made < 3 || s.matter == 0 && sub == "" && made < 3 {
		recipe = min(recipe, 2) // durations and lengths are everywhere
	}
	if s.marks == 0 && sub != "source_code" {
		code = 0
	}
	switch sub { // what the sentence announces
	case "process", "formula":
		recipe += 3
		kind = sub
	case "source_code":
		code += 5
	case "method":
		sale += 4
	}
	score := recipe
	if code > score {
		kind, score = "source_code", code
	}
	if sale > score {
		kind, score = "method", sale
	}
	if tender := 2*s.means + 2*s.gesture + s.matter + s.measure + 2; sub == "tender" && s.means+s.gesture+s.matter > 0 {
		kind, score = "tender", tender // whatever an offer says of how one would work
	}
	score -= 6 * s.plea
	if kind != "source_code" { // figures of business are proposed for themselves
		score -= 7 * s.priced
	}
	return kind, score
}

// widest bounds a passage that nothing ends.
const widest = 90

// crafts proposes passages by what they are made of.
func (f *finder) crafts(end int) {
	for s, from := range f.sentences {
		to := end
		if s+1 < len(f.sentences) {
			to = f.sentences[s+1]
		}
		if to-from < 8 || f.aloof(from) {
			continue
		}
		if w := f.expected(s, from, to); f.shapeOf(from, to).most(w.sub) >= w.least() {
			f.craft(from, to, w)
		}
	}
}

// aloof tells whether a token stands where no passage is told. An extract has no such parts.
func (f *finder) aloof(i int) bool {
	if len(f.k) < long || len(f.t.Sections()) < 2 {
		return false
	}
	switch f.t.ZoneOf(i) {
	case entities.ZonePanel, entities.ZoneHeading, entities.ZoneParties, entities.ZoneCounsel:
		return true
	}
	return false
}

// wanted is what a sentence announces.
type wanted struct {
	sub    string
	weight int
	need   int // how much of it a passage has to show
	near   int // how much is said of secrecy in the sentences around
	paper  bool
	bid    bool
}

// expected gives what a sentence announces.
func (f *finder) expected(s, from, to int) (w wanted) {
	public := false
	w.near = f.moodOf(s, 2)
	for i := range f.cues {
		c := &f.cues[i]
		if c.first < from || c.first >= to || c.units|c.weak != 0 {
			continue
		}
		switch {
		case c.name == "paper":
			w.paper = true
		case c.name == "bidder":
			w.bid = true
		case c.name == "seller":
			if w.weight == 0 {
				w.sub, w.weight = "method", 1
			}
		case c.name == "patent":
			public = public || !f.denied(c.first)
		case made[c.sub] && c.weight > w.weight && (c.sub != "source_code" || c.weight >= 66):
			w.sub, w.weight = c.sub, c.weight
		}
	}
	if w.bid && (w.near >= 12 || len(f.k) < long) {
		w.sub, w.weight = "tender", 68
	}
	w.need = 12
	switch {
	case w.near >= 12 && w.sub == "tender":
		w.need = 2
	case w.sub == "tender" && (w.near >= 8 || len(f.k) < long):
		w.need = 6
	case w.near >= 12 && w.sub != "":
		w.need = 6
	case w.near >= 12:
		w.need = 8
	case w.weight >= 68:
		w.need = 9
	case w.weight > 0:
		w.need = 11
	case len(f.k) < long:
		w.need = 10
	}
	if public && w.near < 14 {
		w.need = never
	}
	return w
}

// least is the lowest score with which any passage of the sentence shows enough.
func (w *wanted) least() int {
	if w.paper && w.near >= 12 {
		return min(w.need-easiest, 2)
	}
	return w.need - easiest
}

// moodOf gives how much is said of secrecy in a sentence and those around it.
func (f *finder) moodOf(s, reach int) (secret int) {
	for j := max(0, s-reach); j < len(f.moods) && j <= s+reach; j++ {
		secret = max(secret, f.moods[j].secret)
	}
	return secret
}

// never is more than any passage shows.
const never = 1 << 20

// made are the sub-kinds that are told.
var made = map[string]bool{"process": true, "formula": true, "method": true, "source_code": true}

// empty tells whether a passage that a noun announces shows nothing of what it should.
func (f *finder) empty(first, last int) bool {
	s := f.shapeOf(first, last)
	return s.plea > 0 || s.matter+s.gesture+s.code+s.marks+s.sale+s.measure < 2
}

// craft proposes the passages of one sentence.
func (f *finder) craft(from, to int, w wanted) {
	for i := from + 1; i < to; i++ {
		if !f.k[i].Any(entities.Word) && !f.is(i, ':') {
			continue
		}
		first, hard := f.opened(i, to)
		if first == 0 {
			first, hard = f.acts(i, from)
		}
		if first == 0 {
			continue
		}
		if last := f.tells(first, to, w, hard); last > 0 {
			i = last
		}
	}
}

// draft is a passage before it is proposed.
type draft struct {
	first, last int
	kind        string
	score       int
	shape
}

// draft reads a passage from token first to where it ends.
func (f *finder) draft(first, to int, sub string) (d draft) {
	last := f.close(first, min(to, first+widest))
	sh := f.shapeOf(first, last)
	for n := 0; n < 8 && f.is(last, ';') && last+2 < to && f.goesOn(last+1, to, sh.marks > 0); n++ {
		last = f.close(last+1, min(to, last+widest))
		sh = f.shapeOf(first, last)
	}
	if at := f.figured(first, last); sub == "tender" && at < last {
		last = at
		sh = f.shapeOf(first, last)
	}
	kind, score := sh.best(sub)
	return draft{first, last, kind, score, sh}
}

// figured gives the end of what stands before the first figure that is proposed
// for itself: what an offer costs is a value, not a part of what it tells.
func (f *finder) figured(first, last int) int {
	for i := range f.values {
		v := &f.values[i]
		if v.First < first || v.First >= last || v.Class != quantity.Money && v.Class != quantity.Percent {
			continue
		}
		for j := v.First; j > first; j-- {
			if f.is(j, ',') || ands.Has(f.k[j].Hash) && !f.k[j].Any(entities.Number) || f.hash(j) == hPour {
				return j
			}
		}
		return first
	}
	return last
}

// shows tells whether a passage shows enough of what the sentence announces.
func (d *draft) shows(w wanted, hard int) bool {
	need := w.need + hard
	if w.paper && w.near >= 12 && hard == 0 && d.plea == 0 {
		need = min(need, 2) // "la fiche indique que"
	}
	return d.last-d.first >= 4 && d.score >= need && (d.score*5 >= d.length || need <= 2)
}

// tells proposes a passage if it shows enough of what it should, and gives its
// end, or 0. Words before a later opening that show next to nothing only lead
// to it.
func (f *finder) tells(first, to int, w wanted, hard int) int {
	d := f.draft(first, to, w.sub)
	shows := d.shows(w, hard)
	for i := first + 1; i < d.last-4; i++ {
		if !f.k[i].Any(entities.Word) && !f.is(i, ':') {
			continue
		}
		at, hard := f.opened(i, to)
		if at == 0 {
			continue
		}
		if e := f.draft(at, to, w.sub); e.score >= d.score-3 && e.shows(w, hard) {
			d, shows = e, true
		}
	}
	if !shows {
		return 0
	}
	if w.paper && w.sub == "" && d.score < 8 {
		d.kind = "method" // a paper says so, the words do not tell of what
	}
	sure := min(84, 60+d.score) + f.mildly(d.first, d.last)
	f.propose(candidate{first: d.first, last: d.last, kind: entities.KindBusinessSecret, sub: d.kind, rule: "secret/" + d.kind + "/told", sure: sure, needs: w.near < 14 && len(f.k) >= long})
	return d.last
}

// mildly is half the tone of a passage; what the passage itself says of publicity is no tone.
func (f *finder) mildly(first, last int) int {
	if m := f.moods[f.sentenceOf(first)]; m.at >= first && m.at < last && f.mood.published == 0 {
		return max(m.secret, f.mood.secret*2/3) / 2
	}
	return f.tone(first) / 2
}

// goesOn tells whether a list goes on behind a semicolon: with a value, or with more of a program.
func (f *finder) goesOn(i, to int, program bool) bool {
	if thats.Has(f.hash(i)) || turns.Has(f.hash(i)) {
		return false
	}
	last := f.close(i, min(to, i+12))
	if program {
		return f.shapeOf(i, last).marks > 0
	}
	for k := range f.values {
		if v := &f.values[k]; v.First >= i && v.Last <= last && v.Class != quantity.Money {
			return true
		}
	}
	return false
}

// acts tells whether token i is the verb of a sentence that says what a thing
// or a workshop does: the passage begins with it.
func (f *finder) acts(i, from int) (first, hard int) {
	if c := f.t.Class(i); c&entities.WordVerb == 0 || c&entities.WordFunction != 0 || c&entities.WordNoun != 0 && nominal.Has(f.hash(i-1)) || f.past(i) || auxiliaries.Has(f.k[i].Hash) || introduces.Has(f.k[i].Hash) || f.k[i].Any(entities.Upper) {
		return 0, 0
	}
	for j := range f.cues {
		if c := &f.cues[j]; c.first >= from && c.last <= i && c.last+5 >= i && c.units|c.weak == 0 && made[c.sub] && c.weight >= 66 {
			return i, 0
		}
	}
	if gestures().Has(f.k[i].Hash) || computing().Has(f.k[i].Hash) {
		return i, 1
	}
	return i, 4
}

// nominal are the words behind which a word is a noun, not a verb.
var nominal = hashes(`le la les l un une des du de d en à au aux par pour sur sous dans sans avec ce cet cette ces son sa ses leur leurs
	chaque tout toute toutes tous aucun aucune quelque même et ou comme entre vers chez selon nouvelle nouveau première premier`)

// unlocking is set on tokens that may begin the words that open a passage.
var unlocking = token.Watch(func() iter.Seq[uint64] { return openings().firsts() })

// opening finds the words that open a passage at token i, and their end.
func (f *finder) opening(i int) (p phrase, end int) {
	if f.k[i].Any(unlocking) {
		return openings().match(f.k, i)
	}
	return p, 0
}

// opened gives the first token of the passage that token i opens, and how much
// more it has to show.
func (f *finder) opened(i, to int) (first, hard int) {
	if f.is(i, ':') && i+1 < to && !openers.Has(f.hash(i+1)) && f.hash(i+1) != hPlain {
		return i + 1, 1
	}
	if !f.k[i].Any(begins) {
		return 0, 0
	}
	if owesTo.Has(f.hash(i)) && i+4 < to && possessives.Has(f.hash(i+1)) && toward.Has(f.hash(i+3)) {
		return i + 4, 0 // "doit son éclat à"
	}
	p, end := f.opening(i)
	if end == 0 || end >= to {
		return 0, 0
	}
	for end < to && (opening.Has(f.hash(end)) || f.is(end, ',') || f.is(end, ':')) {
		end++
	}
	if end >= to || openers.Has(f.hash(end)) || f.hash(end) == hPlain {
		return 0, 0
	}
	if f.hash(end-1) == hEn && p.weight == 2 {
		if reckons.Has(f.hash(end)) {
			return end, -easiest
		}
		if gestures().Has(f.hash(end)) {
			return end, 0
		}
		if !strings.HasSuffix(f.t.Word(end), "ant") {
			return 0, 0
		}
	}
	if p.weight == 2 {
		hard = 2
	}
	return end, hard
}

var (
	owesTo = hashes("doit devait doivent devaient")
	toward = hashes("à au aux")
)

// easiest is how much less has to be shown behind the words that most surely open a passage.
const easiest = 4

// reckons are what one does "en" whose doing is a method.
var reckons = hashes("croisant comparant rapprochant combinant pondérant multipliant divisant additionnant retenant partant appliquant ciblant sélectionnant confrontant soustrayant superposant recoupant corrélant mesurant classant hiérarchisant segmentant")
