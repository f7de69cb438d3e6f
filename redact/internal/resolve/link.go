package resolve

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/estompe/estompe/entities"
)

// bearer is a person while mentions are being linked.
type bearer struct {
	full     bool    // named at least once with given name and surname
	surname  wordSet // words of the surname, birth and married names, nicknames
	own      wordSet // those of them that are no birth or married name, nor nickname
	given    wordSet // words of the given names
	initials []byte  // first letters of initials seen
	gender   byte
	mark     generation // what tells father from son
	mentions int        // how many
	ruling   bool       // one of them stands in the ruling
	facts    bool       // or in what the case tells
	works    bool       // one of them has a clue for a profession that is more than its place
	among    []int      // those that an ambiguous mention may name
	score    score
	doubt    string
}

type linker struct {
	t        *entities.Text
	room     *room
	k        []entities.Token
	mentions []entities.Mention
	bearers  []*bearer
	of       []int            // bearer of each mention
	byWord   map[uint64][]int // bearers by a word of their names
	seen     []int            // by bearer, the last turn that met it
	turn     int
	met      []int           // what candidates returned last
	fit      []int           // those of them that sameFull or sameBare kept last
	words    []uint64        // what allOf returned last
	doubtful map[string]int  // bearers that stand for ambiguous mentions, by those they may name
	store    []uint64        // the words of known names, in one list for all
	parts    []entities.Part // of the mentions of known names
	firsts   filter          // of the first words of all names
	heard    named           // what read returned last
	small    map[uint64]bool // those of them that the text writes in small letters; built when asked for
}

func newLinker(t *entities.Text, ms []entities.Mention, r *room) *linker {
	l := &linker{t: t, k: t.Tokens(), byWord: map[uint64][]int{}, doubtful: map[string]int{}, mentions: ms, of: r.of[:0], room: r}
	l.unlinked()
	return l
}

// words of a mention by part.
type named struct {
	surname, given []uint64
	initials       []byte
	alias          bool // a birth or married name, or nickname, that follows its bearer's name
}

// read gives the words of a mention. They last until the next is read.
func (l *linker) read(m *entities.Mention) named {
	n := &l.heard
	n.surname, n.given, n.initials, n.alias = n.surname[:0], n.given[:0], n.initials[:0], false
	if m.Rule == ruleGlued { // the token holds more than the name
		n.surname = append(n.surname, entities.Fold(l.t.Source()[m.Start:m.End]))
		return *n
	}
	for _, p := range m.Parts {
		for i := p.First; i < p.Last; i++ {
			tok := l.k[i]
			if tok.Any(entities.Mixed) { // a scan took a letter for a figure
				if h, ok := entities.Misread(l.t.Word(i)); ok {
					n.surname = append(n.surname, h)
				}
				continue
			}
			if tok.Bits&entities.Word == 0 || joining.has(tok.Hash) || tok.Any(entities.Elided) {
				continue
			}
			switch p.Kind {
			case entities.PartInitial:
				n.initials = append(n.initials, initialOf(l.t.Word(i)))
			case entities.PartGiven:
				n.given = append(n.given, tok.Hash)
			case entities.PartBirth, entities.PartMarried, entities.PartNickname:
				n.alias = true
				n.surname = append(n.surname, tok.Hash)
			default:
				n.surname = append(n.surname, tok.Hash)
			}
		}
	}
	return *n
}

// initialOf gives the first letter of a word, small and without its accent:
// "É. Dupont" and "E. Dupont" are one.
func initialOf(w string) byte {
	if w == "" {
		return 0
	}
	if w[0] < utf8.RuneSelf {
		return w[0] | 0x20
	}
	r, _ := utf8.DecodeRuneInString(w)
	if i := strings.IndexRune(accented, unicode.ToLower(r)); i >= 0 {
		return plain[utf8.RuneCountInString(accented[:i])]
	}
	return w[0] | 0x20
}

// accented letters that given names begin with, and what they are without.
const (
	accented = "éèêëàâäáåîïíôöóøûüúùçñ"
	plain    = "eeeeaaaaaiiioooouuuucn"
)

// joining words of a name do not tell persons apart.
var joining = hashes("de", "du", "des", "la", "le", "les", "d", "l", "et", "von", "van", "der", "den", "el", "al", "ben", "bin", "y", "dit", "dite")

// unlinked notes that the mentions last added have no bearer yet.
func (l *linker) unlinked() {
	l.of = slices.Grow(l.of, len(l.mentions)-len(l.of))
	for len(l.of) < len(l.mentions) {
		l.of = append(l.of, -1)
	}
	l.room.of = l.of
}

// link gives every mention that has none a bearer: full names first, then the rest in text order.
func (l *linker) link() {
	for i := range l.mentions {
		m := &l.mentions[i]
		if l.of[i] >= 0 {
			continue
		}
		n := l.read(m)
		if n.alias { // "Odile SCHMITT épouse BAUER" may be "Odile BAUER" from here on
			if b := l.before(i); b >= 0 {
				l.join(i, b, n)
			}
		} else if len(n.given) > 0 && len(n.surname) > 0 {
			l.join(i, l.sameFull(n, m), n)
		}
	}
	for i := range l.mentions {
		m := &l.mentions[i]
		if l.of[i] >= 0 {
			continue
		}
		n := l.read(m)
		if n.alias {
			if b := l.before(i); b >= 0 {
				l.join(i, b, n)
				continue
			}
		}
		l.join(i, l.sameBare(i, n, m), n)
	}
}

// before returns the bearer of the mention that stands just before mention i, or -1.
func (l *linker) before(i int) int {
	for j := i - 1; j >= 0; j-- {
		if l.mentions[j].Last > l.mentions[i].First {
			continue
		}
		if l.mentions[i].First-l.mentions[j].Last > 6 {
			return -1
		}
		return l.of[j]
	}
	return -1
}

// join puts mention i with bearer b, a new one where b is -1.
func (l *linker) join(i, b int, n named) {
	if b < 0 {
		b = len(l.bearers)
		l.bearers = append(l.bearers, &bearer{})
	}
	p := l.bearers[b]
	m := &l.mentions[i]
	l.of[i] = b
	p.mentions++
	p.full = p.full || len(n.given) > 0 && len(n.surname) > 0
	if p.gender == 0 {
		p.gender = m.Gender
	}
	if g := l.markOf(m); g != anyOne {
		p.mark = g
	} else if p.mark == anyOne {
		p.mark = l.kinMark(m)
	}
	for _, w := range n.surname {
		l.index(b, &p.surname, &p.given, w)
		if !n.alias {
			p.own.add(w)
		}
	}
	for _, w := range n.given {
		l.index(b, &p.given, &p.surname, w)
		p.initial(initialOfHash(l, m, w))
	}
	for _, c := range n.initials {
		p.initial(c)
	}
	switch m.Zone {
	case entities.ZoneRuling:
		p.facts, p.ruling = true, true
	case entities.ZoneFacts, entities.ZonePleas, entities.ZoneReasons:
		p.facts = true
	}
	for k := range m.Clues {
		c := &m.Clues[k]
		p.score.raise(c.Role, c.Weight)
		p.works = p.works || c.Role.Professional() && !benchZone(c.Rule)
	}
}

func initialOfHash(l *linker, m *entities.Mention, w uint64) byte {
	for i := m.First; i < m.Last; i++ {
		if l.k[i].Hash == w {
			return initialOf(l.t.Word(i))
		}
	}
	return 0
}

// index puts a word of bearer b in set, and b among those who bear the word, if neither of its sets had it.
func (l *linker) index(b int, set, other *wordSet, w uint64) {
	if !set.has(w) && !other.has(w) {
		l.byWord[w] = append(l.byWord[w], b)
	}
	set.add(w)
}

// initial notes the first letter of a given name.
func (p *bearer) initial(c byte) {
	if !slices.Contains(p.initials, c) {
		p.initials = append(p.initials, c)
	}
}

// allOf gives the words of a name, surname first, until it is asked again.
func (l *linker) allOf(n named) []uint64 {
	l.words = append(append(l.words[:0], n.surname...), n.given...)
	return l.words
}

// sameFull returns the bearer of a full name, or -1 if there is none.
func (l *linker) sameFull(n named, m *entities.Mention) int {
	words := l.allOf(n)
	all, _ := l.candidates(words)
	same := l.fit[:0]
	for _, b := range all {
		p := l.bearers[b]
		if !compatible(p.gender, m.Gender) || !p.full || l.clash(b, m) {
			continue
		}
		if sameWords(p, n, words) {
			same = append(same, b)
		}
	}
	l.fit = same
	same, another := l.ofGeneration(same, l.markOf(m))
	if len(same) == 0 || another {
		return -1
	}
	if g := l.bearers[same[0]].mark; g != anyOne && l.markOf(m) == anyOne {
		for _, b := range same[1:] {
			if l.bearers[b].mark != g { // father or son of one full name
				return l.ambiguous(same)
			}
		}
	}
	return same[0]
}

// sameWords tells whether a full name has the words of a bearer's, in any
// order, or one more or fewer given name.
func sameWords(p *bearer, n named, words []uint64) bool {
	size := p.surname.n + p.given.n
	if len(n.surname) == 1 && len(n.given) == 1 && n.surname[0] == n.given[0] { // "Bernard Bernard"
		return size == 2 && p.surname.has(words[0]) && p.given.has(words[0])
	}
	common := 0
	for _, w := range words {
		if p.surname.has(w) || p.given.has(w) {
			common++
		}
	}
	switch {
	case common == len(words) && common == size:
		return true
	case common == len(words) && len(words) >= 2 && (p.surname.hasAll(n.surname) && p.given.hasAny(n.given) || p.surname.hasAll(words)):
		return true
	}
	return common == size && size >= 2 && p.surname.within(n.surname) && p.given.hasAny(n.given)
}

// sameBare returns the bearer that a bare mention names. Where several could
// be meant it takes the one that gender, initials or clues single out, else a
// bearer of its own that inherits the doubt.
func (l *linker) sameBare(i int, n named, m *entities.Mention) int {
	words := l.allOf(n)
	all, many := l.candidates(words)
	if many {
		return l.crowd(words)
	}
	fit := l.fit[:0]
	for _, b := range all {
		p := l.bearers[b]
		if p.doubt != "" || !compatible(p.gender, m.Gender) || l.clash(b, m) || !initialsFit(p, n) || p.mark != anyOne && l.clueOfBench(m) >= 45 {
			continue // nobody calls a judge "père" or "fils"
		}
		if p.surname.hasAll(n.surname) && p.given.hasAll(n.given) || namesFit(p, words) {
			fit = append(fit, b)
		}
	}
	l.fit = fit
	fit, another := l.ofGeneration(fit, l.markOf(m))
	if another {
		return -1
	}
	switch len(fit) {
	case 0:
		return -1
	case 1:
		if l.halfOfPro(fit[0], n, m) {
			return -1
		}
		return fit[0]
	}
	if l.mayReveal(fit, m) {
		return l.ambiguous(l.protectedOf(fit))
	}
	if counsel := l.counselOf(fit, n); len(counsel) == 1 && titledCounsel(m) { // "Me BLANC" beside M. BLANC
		return counsel[0]
	}
	if exact := l.exactly(fit, n); len(exact) == 1 {
		return exact[0]
	}
	return l.choose(i, fit, m)
}

// exactly keeps the bearers whose surname has no further words: "Vasseur" is
// M. Vasseur before it is Mme Delcourt-Vasseur.
func (l *linker) exactly(fit []int, n named) []int {
	var out []int
	for _, b := range fit {
		if l.bearers[b].own.n == len(n.surname) {
			out = append(out, b)
		}
	}
	return out
}

func namesFit(p *bearer, words []uint64) bool {
	for _, w := range words {
		if !p.surname.has(w) && !p.given.has(w) {
			return false
		}
	}
	return len(words) > 0
}

func initialsFit(p *bearer, n named) bool {
	for _, c := range n.initials {
		if len(p.initials) > 0 && !slices.Contains(p.initials, c) {
			return false
		}
	}
	return true
}

func compatible(a, b byte) bool { return a == 0 || b == 0 || a == b }

// clash tells whether a mention with strong evidence for one class cannot be a
// bearer with strong evidence for the other: a judge and a party of one
// surname. Whoever was named in full, and never as a professional, is not the
// one that the bare surname with a function names.
func (l *linker) clash(b int, m *entities.Mention) bool {
	pro, party := l.bearers[b].score.sides()
	mpro, mparty := 0, 0
	for k := range m.Clues {
		c := &m.Clues[k]
		if c.Role.Professional() {
			mpro = max(mpro, c.Weight)
		} else if c.Role.In(entities.RoleParty) {
			mparty = max(mparty, c.Weight)
		}
	}
	return mpro >= 80 && mparty < 30 && (party >= 30 || l.bearers[b].full) && pro < 30 || mparty >= 30 && mpro < 30 && pro >= 80 && party < 30
}

// choose settles a bare mention that fits several bearers.
func (l *linker) choose(i int, fit []int, m *entities.Mention) int {
	if m.Gender != 0 { // a known gender beats an unknown one
		if same := slices.DeleteFunc(slices.Clone(fit), func(b int) bool { return l.bearers[b].gender != m.Gender }); len(same) == 1 {
			return same[0]
		}
	}
	var bare []int // a bearer only ever named so
	for _, b := range fit {
		if !l.bearers[b].full {
			bare = append(bare, b)
		}
	}
	if len(bare) == 1 {
		return bare[0]
	}
	if l.clueOfBench(m) >= 80 { // "M. BLANC, conseiller"
		if one := l.only(fit, true); one >= 0 {
			return one
		}
	}
	return l.ambiguous(fit)
}

// ambiguous returns the bearer that stands for mentions that may name any of fit.
func (l *linker) ambiguous(fit []int) int {
	if len(fit) == 1 {
		return fit[0]
	}
	key := fmt.Sprint(fit)
	if b, ok := l.doubtful[key]; ok {
		return b
	}
	b := len(l.bearers)
	l.doubtful[key] = b
	p := &bearer{}
	p.doubt, p.among = "ambiguous", slices.Clone(fit)
	for _, c := range fit { // hidden if any of those it may name is
		pro, party := l.bearers[c].score.sides()
		if party >= 30 || pro < 45 {
			p.score.raise(entities.RoleParty, 60)
		} else {
			for _, x := range l.bearers[c].score {
				p.score.raise(x.Role, x.Weight/2)
			}
		}
	}
	l.bearers = append(l.bearers, p)
	return b
}

// mayReveal tells whether a mention outside the places where the bench and
// counsel are named, which nothing there makes a professional's, fits both a
// professional and somebody to protect: who acted in the facts is not the
// judge of the same surname.
func (l *linker) mayReveal(fit []int, m *entities.Mention) bool {
	switch m.Zone {
	case entities.ZonePanel, entities.ZoneSignatures, entities.ZoneCounsel, entities.ZoneHeading:
		return false
	}
	n := len(l.protectedOf(fit))
	return n > 0 && n < len(fit) && l.clueOfBench(m) == 0
}

// protectedOf keeps the bearers that are no professionals.
func (l *linker) protectedOf(fit []int) []int {
	return slices.DeleteFunc(slices.Clone(fit), func(b int) bool {
		pro, _ := l.bearers[b].score.sides()
		return pro >= 45
	})
}

// clueOfBench is the strongest clue of a mention for a profession.
func (l *linker) clueOfBench(m *entities.Mention) int {
	best := 0
	for _, c := range m.Clues {
		if c.Role.Professional() {
			best = max(best, c.Weight)
		}
	}
	return best
}

// halfOfPro tells whether a mention bears but one half of a professional's
// double name, where nothing makes it a professional's: "M. Vauquelin" of the
// facts is not the judge Vauquelin-Roy, nor "M. Claude" the judge Jean-Claude X.
func (l *linker) halfOfPro(b int, n named, m *entities.Mention) bool {
	p := l.bearers[b]
	if len(n.surname) == 0 || len(n.given)+len(n.initials) > 0 || p.own.n <= len(n.surname) && p.surname.hasAll(n.surname) || l.clueOfBench(m) >= 45 {
		return false
	}
	pro, party := p.score.sides()
	return pro >= 45 && party < 45
}

// counselOf keeps those counsel whose surname it is, and not the given name.
func (l *linker) counselOf(fit []int, n named) []int {
	return slices.DeleteFunc(slices.Clone(fit), func(b int) bool {
		return l.bearers[b].score.of(entities.RoleLawyer) < 45 || !l.bearers[b].surname.hasAll(n.surname)
	})
}

// titledCounsel tells whether a mention bears the title of counsel.
func titledCounsel(m *entities.Mention) bool {
	return slices.ContainsFunc(m.Clues, func(c entities.Clue) bool {
		return c.Role == entities.RoleLawyer && c.Rule == "person/role/title"
	})
}

// only returns the one bearer of fit that is, or is not, a professional, or -1.
func (l *linker) only(fit []int, professional bool) int {
	one := -1
	for _, b := range fit {
		if pro, _ := l.bearers[b].score.sides(); pro >= 45 != professional {
			continue
		}
		if one >= 0 {
			return -1
		}
		one = b
	}
	return one
}

// manyBearers is how many bearers of one word are told apart. More do not stand
// in decisions; beyond it, whoever bears the bare name is hidden, in doubt.
const manyBearers = 200

// candidates returns the bearers that share a word, in order, and whether a
// word has more than are looked at. The list lasts until they are asked for again.
func (l *linker) candidates(words []uint64) (out []int, many bool) {
	for len(l.seen) < len(l.bearers) {
		l.seen = append(l.seen, 0)
	}
	l.turn++
	out = l.met[:0]
	for _, w := range words {
		list := l.byWord[w]
		if len(list) > manyBearers {
			list, many = list[:manyBearers], true
		}
		for _, b := range list {
			if l.seen[b] != l.turn {
				l.seen[b] = l.turn
				out = append(out, b)
			}
		}
	}
	slices.Sort(out)
	l.met = out
	return out, many
}

// crowd returns the bearer that stands for mentions of a name that too many bear.
func (l *linker) crowd(words []uint64) int {
	key := fmt.Sprint("many", words)
	if b, ok := l.doubtful[key]; ok {
		return b
	}
	b := len(l.bearers)
	l.doubtful[key] = b
	l.bearers = append(l.bearers, &bearer{doubt: "ambiguous", score: score{{entities.RoleParty, protect}}})
	return b
}
