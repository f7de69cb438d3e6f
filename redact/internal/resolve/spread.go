package resolve

import (
	"slices"

	"github.com/estompe/estompe/entities"
)

// Known names are found again all over the text: the surname of a person named
// once with a civility stands bare elsewhere ("l'argument de DUPONT"), in
// capitals in a heading, inside the name of a company. What guards against a
// name that is also a word of the language is its shape in each place.

// known is a sequence of words that names somebody.
type known struct {
	words []uint64
	given bool // a given name alone
	lone  bool // somebody is named by it alone
	bare  bool // only part of a double name
}

// What stands on a token, for the search for known names.
const (
	taken  uint8 = 1 << iota // a person
	barred                   // what names nobody
	firm                     // a company
)

// spread adds mentions of known names in places where no person was found, not yet linked.
func (l *linker) spread(others []entities.Mention) {
	names := l.knownNames()
	if len(names) == 0 {
		return
	}
	for h := range names {
		l.firsts.add(h)
	}
	cover := l.covers(others)
	first := len(l.mentions)
	for i := 0; i < len(l.k); i++ {
		if cover[i]&(taken|barred) != 0 {
			continue
		}
		inFirm := cover[i]&firm != 0
		if l.k[i].Is(entities.Mixed | entities.Upper) {
			if m, ok := l.misread(names, i); ok && !inFirm {
				l.mentions = append(l.mentions, m)
			}
			continue
		}
		if l.k[i].Bits&entities.Word == 0 {
			continue
		}
		var n known
		last := 0
		if l.firsts.may(l.k[i].Hash) {
			n, last = l.longest(names, i, cover)
		}
		if last == 0 {
			if l.mayBeGlued(i) {
				if m, ok := l.glued(names, i); ok {
					l.mentions = append(l.mentions, m)
				}
			}
			continue
		}
		if !l.guard(n, i, last, inFirm) && !l.certain(n, i, last) && (inFirm || !l.subject(n, i, last)) {
			continue
		}
		m := l.again(n, i, last, cover)
		if before := &l.mentions[len(l.mentions)-1]; len(l.mentions) > first && before.Last == i && l.oneName(before, &m) {
			l.extend(before, &m)
		} else {
			l.mentions = append(l.mentions, m)
		}
		i = last - 1
	}
	l.unlinked()
}

// covers tells what stands on each token.
func (l *linker) covers(others []entities.Mention) []uint8 {
	if cap(l.room.cover) < len(l.k) {
		l.room.cover = make([]uint8, len(l.k))
	}
	out := l.room.cover[:len(l.k)]
	clear(out)
	mark := func(m *entities.Mention, what uint8) {
		for i := m.First; i < m.Last; i++ {
			out[i] |= what
		}
	}
	for i := range l.mentions {
		mark(&l.mentions[i], taken)
	}
	for i := range others {
		m := &others[i]
		switch {
		case m.Kind == entities.KindLawFirm:
			mark(m, barred)
		case m.Kind.In("org"):
			mark(m, firm)
		case m.Kind.In("judicial"), m.Kind.In("ref"), m.Kind.In(entities.KindAddress), m.Kind.In("contact"), m.Kind == entities.KindPseudonym, m.Kind.In("id"):
			mark(m, barred)
		}
	}
	return out
}

// again makes the mention of a known name at the tokens [i, last).
func (l *linker) again(n known, i, last int, cover []uint8) entities.Mention {
	m := entities.Mention{
		Span: l.t.TokenSpan(i, last), First: i, Last: last, Kind: entities.KindPerson, Zone: l.t.ZoneOf(i),
		Confidence: 75, Rule: "person/known", InCompany: cover[i]&firm != 0,
	}
	if m.InCompany {
		m.Kind = entities.KindNameInCompany
	}
	part := entities.PartSurname
	if n.given {
		part = entities.PartGiven
	}
	m.Parts = l.parted(entities.Part{Kind: part, First: i, Last: last})
	if i > 0 && cover[i-1]&taken == 0 && !m.InCompany && l.initialed(i-1) { // "C. Octobre" in signatures
		m.First--
		m.Span = l.t.TokenSpan(m.First, last)
		m.Parts = []entities.Part{{Kind: entities.PartInitial, First: m.First, Last: i}, m.Parts[0]}
	}
	return m
}

// parted makes the list of one part; lists stand together in a few arrays.
func (l *linker) parted(p entities.Part) []entities.Part {
	if len(l.parts) == cap(l.parts) {
		l.parts = make([]entities.Part, 0, 64)
	}
	l.parts = append(l.parts, p)
	return slices.Clip(l.parts[len(l.parts)-1:])
}

// oneName tells whether two known names side by side are given name and
// surname, in either order, of one mention.
func (l *linker) oneName(a, b *entities.Mention) bool {
	if l.k[b.First].Any(entities.Para|entities.Sentence) || a.InCompany != b.InCompany {
		return false
	}
	return a.Parts[len(a.Parts)-1].Kind != b.Parts[0].Kind || a.Parts[0].Kind == entities.PartGiven && len(a.Parts) == 1
}

// extend adds to mention a the one right behind it.
func (l *linker) extend(a, b *entities.Mention) {
	a.Last = b.Last
	a.Span = l.t.TokenSpan(a.First, a.Last)
	a.Parts = append(slices.Clip(a.Parts), b.Parts...)
	a.Confidence = 85
}

// knownNames indexes the names of all bearers by their first word.
func (l *linker) knownNames() map[uint64][]known {
	names, read := map[uint64][]known{}, map[uint64]bool{}
	added := false
	put := func(n known) {
		if len(n.words) == 0 {
			return
		}
		list := names[n.words[0]]
		for i := range list {
			if o := &list[i]; slices.Equal(o.words, n.words) {
				o.given = o.given && n.given
				o.lone = o.lone || n.lone
				o.bare = o.bare && n.bare
				return
			}
		}
		if len(n.words) == 1 || len(list) < manyBearers {
			names[n.words[0]] = append(list, n)
			added = true
		}
	}
	for i := range l.mentions {
		m := &l.mentions[i]
		if m.Confidence < 75 {
			continue
		}
		key := l.nameKey(m)
		if read[key] { // a text names the same people over and over
			continue
		}
		read[key] = true
		stored := len(l.store)
		added = false
		full := false
		for _, p := range m.Parts {
			full = full || p.Kind != entities.PartGiven
		}
		if a, b := l.halves(m); len(a) > 0 && len(b) > 0 {
			put(known{words: l.stored(a, b)})
			put(known{words: l.stored(b, a)})                                                                               // "DUPONT JEAN" where capitals hide what is a name
			if n := len(m.Parts); m.Parts[0].Kind != entities.PartGiven && m.Parts[1].Kind == entities.PartGiven && n > 2 { // and one given name of several
				put(known{words: l.stored(a, l.wordsOf(m.Parts[1], true))})
			}
		} else if ws := l.whole(m); len(ws) > 1 { // nobody knows which word is the surname
			put(known{words: ws})
		}
		if ws := l.givenTogether(m); len(ws) > 1 {
			put(known{words: ws})
		}
		for _, p := range m.Parts {
			switch p.Kind {
			case entities.PartInitial:
				continue
			case entities.PartGiven:
				if full && !l.t.Class(p.First).Any(entities.WordGiven) && !l.unlisted(p) {
					continue
				}
				put(known{words: l.wordsOf(p, false), given: true, lone: !full})
			default:
				ws := l.wordsOf(p, false)
				put(known{words: ws})
				put(known{words: l.wordsOf(p, true)})
				for k := range ws {
					if len(ws) > 1 && len(ws) < 4 && !joining.has(ws[k]) { // no "DE" of "LE ROUX DE KERMADEC"
						put(known{words: ws[k : k+1 : k+1], bare: true})
					}
				}
			}
		}
		if !added { // the text has named them so before
			l.store = l.store[:stored]
		}
	}
	return names
}

// nameKey is equal for mentions that knownNames reads alike.
func (l *linker) nameKey(m *entities.Mention) uint64 {
	const prime = 1099511628211
	h, last := uint64(0), m.First
	for _, p := range m.Parts {
		h = h*prime ^ uint64(p.Kind)<<48 ^ uint64(p.First-last)<<24 ^ uint64(p.Last-p.First)
		for i := p.First; i < p.Last; i++ {
			tok := &l.k[i]
			h = (h*prime^tok.Hash)*prime ^ uint64(tok.End-tok.Start)<<32 ^ uint64(tok.Bits&(entities.Word|entities.Elided|entities.Caps))
		}
		last = p.Last
	}
	return h
}

// givenTogether gives the words of two given names side by side, with nothing
// between: "Maria Fernanda" is found again without the surname.
func (l *linker) givenTogether(m *entities.Mention) []uint64 {
	for i := 1; i < len(m.Parts); i++ {
		p, q := m.Parts[i-1], m.Parts[i]
		if p.Kind == entities.PartGiven && q.Kind == entities.PartGiven && p.Last == q.First && l.t.Class(p.First).Any(entities.WordGiven) && l.t.Class(q.First).Any(entities.WordGiven) && len(m.Parts) == 3 {
			return l.stored(l.wordsOf(p, true), l.wordsOf(q, true))
		}
	}
	return nil
}

// halves gives the words of a mention up to where given names end and the
// surname begins, or the other way round, and those behind; nothing where there
// is an initial or more than one change.
func (l *linker) halves(m *entities.Mention) (a, b []uint64) {
	cut := 0
	for i, p := range m.Parts {
		if p.Kind == entities.PartInitial {
			return nil, nil
		}
		if i > 0 && p.Kind != m.Parts[i-1].Kind {
			if cut > 0 {
				return nil, nil
			}
			cut = i
		}
	}
	if cut == 0 || len(m.Parts) > 4 {
		return nil, nil
	}
	from := len(l.store) // what is stored stands in a row
	for _, p := range m.Parts[:cut] {
		l.wordsOf(p, true)
	}
	to := len(l.store)
	for _, p := range m.Parts[cut:] {
		l.wordsOf(p, true)
	}
	return l.store[from:to:to], slices.Clip(l.store[to:])
}

// whole gives the words of a mention of several parts and no initial.
func (l *linker) whole(m *entities.Mention) []uint64 {
	if len(m.Parts) < 2 {
		return nil
	}
	from := len(l.store)
	for _, p := range m.Parts {
		if p.Kind == entities.PartInitial {
			return nil
		}
		l.wordsOf(p, true)
	}
	if len(l.store)-from > 4 {
		return nil
	}
	return slices.Clip(l.store[from:])
}

// unlisted tells whether a given name is one word that no list knows, written
// unlike the surname in capitals beside it: it can be found again safely.
func (l *linker) unlisted(p entities.Part) bool {
	tok := l.k[p.First]
	return p.Last-p.First == 1 && l.t.Class(p.First) == 0 && tok.End-tok.Start >= 4 && !tok.Any(entities.Caps)
}

// wordsOf gives the words of a part of a name, hyphens left out; particles
// that open it are left out, too, unless opening says otherwise.
func (l *linker) wordsOf(p entities.Part, opening bool) []uint64 {
	from := len(l.store)
	for i := p.First; i < p.Last; i++ {
		tok := l.k[i]
		if tok.Bits&entities.Word == 0 || !opening && len(l.store) == from && (joining.has(tok.Hash) || tok.Any(entities.Elided)) {
			continue
		}
		l.store = append(l.store, tok.Hash)
	}
	return slices.Clip(l.store[from:])
}

// stored gives the words of two parts in a row.
func (l *linker) stored(a, b []uint64) []uint64 {
	from := len(l.store)
	l.store = append(append(l.store, a...), b...)
	return slices.Clip(l.store[from:])
}

// longest finds the longest known name that begins at token i.
func (l *linker) longest(names map[uint64][]known, i int, cover []uint8) (known, int) {
	var best known
	end := 0
	for _, n := range names[l.k[i].Hash] {
		j, ok := i, true
		for x, w := range n.words {
			if x > 0 {
				for j < len(l.k) && l.k[j].Is(entities.Punct) && l.k[j].Hash == hDash && !l.k[j].Any(entities.Space) {
					j++
				}
				if x > 1 && j < len(l.k) && l.k[j].Hash == hComma { // "DUPONT Luc, Paul": given names, parted as civil status does
					j++
				}
			}
			if j >= len(l.k) || cover[j]&taken != 0 || l.k[j].Hash != w || x > 0 && l.k[j].Any(entities.Para) {
				ok = false
				break
			}
			j++
		}
		if ok && j > end {
			best, end = n, j
		}
	}
	return best, end
}

// ruleMisread is the rule of a known surname with figures in the place of letters.
const ruleMisread = "person/misread"

// misread finds a known surname in which a scan took letters for figures.
func (l *linker) misread(names map[uint64][]known, i int) (entities.Mention, bool) {
	h, ok := entities.Misread(l.t.Word(i))
	if !ok {
		return entities.Mention{}, false
	}
	for _, n := range names[h] {
		if len(n.words) == 1 && !n.given {
			return entities.Mention{
				Span: l.t.TokenSpan(i, i+1), First: i, Last: i + 1, Kind: entities.KindPerson, Zone: l.t.ZoneOf(i),
				Confidence: 75, Rule: ruleMisread, Parts: []entities.Part{{Kind: entities.PartSurname, First: i, Last: i + 1}},
			}, true
		}
	}
	return entities.Mention{}, false
}

const ruleGlued = "person/glued"

// shortestGlued is the length from which a name is looked for at the start of a longer word.
const shortestGlued = 5

// mayBeGlued tells whether a word may be two that lost the space between them:
// one with a capital that no list knows.
func (l *linker) mayBeGlued(i int) bool {
	return l.k[i].Is(entities.Word|entities.Upper|entities.Lower) && l.t.Class(i) == 0
}

// glued finds a known surname that lost the space after it ("Durandet la
// société"): the rest of the word is a word of the language, the whole is not.
func (l *linker) glued(names map[uint64][]known, i int) (entities.Mention, bool) {
	tok := l.k[i]
	w := l.t.Word(i)
	for at := range w {
		if at < shortestGlued || at == 0 {
			continue
		}
		for _, n := range names[entities.Fold(w[:at])] {
			if len(n.words) == 1 && !n.given && !n.bare && entities.LookupWord(entities.Fold(w[at:])).Any(entities.WordFrequent) {
				return entities.Mention{
					Span: l.t.CanonSpan(int(tok.Start), int(tok.Start)+at), First: i, Last: i + 1, Kind: entities.KindPerson, Zone: l.t.ZoneOf(i),
					Confidence: 70, Rule: ruleGlued, Parts: []entities.Part{{Kind: entities.PartSurname, First: i, Last: i + 1}},
				}, true
			}
		}
	}
	return entities.Mention{}, false
}

var (
	hDash     = entities.Fold("-")
	hCivility = entities.Fold("m")

	// articles before a word say that it is used as a common noun.
	articles = hashes("le", "la", "les", "l", "un", "une", "des", "du", "au", "aux", "ce", "cet", "cette", "ces", "son", "sa", "ses", "leur", "leurs", "notre", "nos", "votre", "mon", "ma", "chaque", "tout", "toute", "aucun", "aucune", "quel", "quelle")

	// wedded words lead to another name of a person.
	wedded = hashes("épouse", "épse", "ép", "veuve", "vve", "née", "divorcée", "séparée", "ex-épouse")

	// genitive words lead to what a function is of.
	genitive = hashes("de", "du", "des", "d")

	// leading words open a place or a date, and end no name.
	leading = hashes("de", "d", "du", "des", "la", "le", "les", "l", "à", "a", "au", "aux", "en", "sur", "sous", "saint", "sainte", "et", "ou", "par", "pour", "avec")

	// placeWords before a name make it a place's or a thing's, nobody's of the case.
	placeWords = hashes("rue", "avenue", "boulevard", "place", "quai", "square", "allee", "saint", "sainte", "st", "ste", "notre-dame", "vehicule", "voiture", "automobile", "camion", "marque", "lycee", "college", "hopital", "clinique", "stade", "fort", "mont", "port", "loi", "arret", "jurisprudence", "theoreme")
)

// guard decides whether the words [i, end) name the person they could name.
func (l *linker) guard(n known, i, end int, inFirm bool) bool {
	tok := l.k[i]
	class := l.t.Class(i)
	if end-i == 1 && tok.Any(entities.Single) {
		return false
	}
	if i > 0 && placeWords.has(l.k[i-1].Hash) && l.k[i-1].Bits&entities.Word != 0 {
		return false
	}
	if l.hyphened(i, end) && (n.given || n.bare || class.Any(entities.WordCommon|entities.WordPlace)) {
		return false
	}
	if !tok.Any(entities.Upper) {
		// a name typed in small letters: only where the language has no such word
		return !n.given && !n.bare && end-i == 1 && class&(entities.WordCommon|entities.WordPlace|entities.WordGiven|entities.WordMonth) == 0 && tok.End-tok.Start >= 5 && !l.wholeLower(n.words[0])
	}
	if end-i > 1 {
		return !l.office(i, end)
	}
	if n.lone && n.given && end-i == 1 && !tok.Any(entities.Caps|entities.Sentence|entities.Para) && class&entities.WordMonth == 0 && !class.Any(entities.WordFrequent) {
		return !inFirm && !(i > 0 && articles.has(l.k[i-1].Hash)) && !l.besideName(i, end)
	}
	if n.given || n.bare {
		if class&(entities.WordMonth) != 0 || class.Any(entities.WordCommon) && !(tok.Any(entities.Caps) && !l.capsAround(i, end)) && !l.givenHere(n, i) {
			return false
		}
		if n.given && l.besideName(i, end) {
			return false
		}
		return !inFirm
	}
	if class&(entities.WordCommon|entities.WordPlace|entities.WordMonth) == 0 {
		return true
	}
	if i > 0 && articles.has(l.k[i-1].Hash) && !l.k[i].Any(entities.Para) {
		return false
	}
	if tok.Any(entities.Caps) {
		return !l.capsAround(i, end)
	}
	// capitalised inside a sentence, a common word is a name where the text
	// never writes it small; at the start of a sentence it is not told apart.
	if tok.Any(entities.Sentence | entities.Para) {
		return false
	}
	if class&entities.WordPlace != 0 {
		return false
	}
	return !class.Any(entities.WordFrequent) && !l.wholeLower(n.words[0])
}

// givenHere tells whether a given name that is a word of the language, too,
// can only be one where it stands: with a capital inside a sentence, no article
// before it, and the text never writes it small.
func (l *linker) givenHere(n known, i int) bool {
	tok := l.k[i]
	if class := l.t.Class(i); n.given && i > 0 && i+1 < len(l.k) && l.k[i+1].Hash == hComma && tok.Any(entities.Sentence) && !tok.Any(entities.Caps) && class.Any(entities.WordCommonGiven) && !class.Any(entities.WordRare|entities.WordFrequent|entities.WordPlace) && !l.wholeLower(n.words[0]) {
		return true // "Louis, entendu" is more often the name
	}
	return n.given && i > 0 && !tok.Any(entities.Caps|entities.Sentence|entities.Line|entities.Para) && !articles.has(l.k[i-1].Hash) && !l.wholeLower(n.words[0])
}

// office tells whether an article and a common word are a function that
// something governs ("Le Maire de Nice"), not the surname that reads alike.
func (l *linker) office(i, end int) bool {
	if end-i != 2 || !articles.has(l.k[i].Hash) || l.k[i].Hash == hOfThe || l.k[i].Hash == hOfTheOne || !l.t.Class(end-1).Any(entities.WordCommon) || end >= len(l.k) {
		return false
	}
	next := l.k[end]
	return !next.Any(entities.Line) && genitive.has(next.Hash) && !next.Any(entities.Upper)
}

// certain tells whether a surname that is a word of the language, too, can
// only be one where it stands: behind "épouse", or with small letters among the
// capitals of a heading ("CAISSE DU GARD Bretagne COUR D'APPEL").
func (l *linker) certain(n known, i, end int) bool {
	tok := l.k[i]
	if n.given || n.bare || i == 0 || !tok.Is(entities.Word|entities.Upper) || tok.Any(entities.Line|entities.Sentence|entities.Single) || l.hyphened(i, end) {
		return false
	}
	before := l.k[i-1]
	if wedded.has(before.Hash) || l.initialed(i-1) || l.judged(i, end) {
		return true
	}
	return end-i == 1 && tok.Any(entities.Lower) && before.Is(entities.Word|entities.Caps) && !before.Any(entities.Single) && !leading.has(before.Hash) && l.capsAround(i, end) &&
		end < len(l.k) && !l.k[end].Any(entities.Line) && l.k[end].Any(entities.Caps)
}

// judged tells whether the word at i is whom a verb of the ruling or of the
// facts is done to, without an article: "Condamne Pâques aux dépens", "déboute
// Vert de", "reproche à Bail d'avoir".
func (l *linker) judged(i, end int) bool {
	if l.k[i].Any(entities.Caps) || l.besideName(i, end) && !l.k[i-1].Any(entities.Line) {
		return false
	}
	if rulings.has(l.k[i-1].Hash) {
		return true
	}
	return i > 1 && l.k[i-1].Hash == hTo && blames.has(l.k[i-2].Hash)
}

var (
	hTo       = entities.Fold("à")
	hOfThe    = entities.Fold("des")
	hOfTheOne = entities.Fold("du")
	rulings   = hashes("condamne", "condamner", "condamnons", "condamné", "déboute", "débouter", "déboutons", "débouté", "relaxe", "acquitte", "assigné",
		"vu", "entendu", "aperçu", "frappé", "giflé", "insulté", "menacé", "agressé", "accompagné", "rencontré")
	blames = hashes("reproche", "reproché", "reprochait", "ordonne", "enjoint", "interdit", "fait")
)

// columnGap is the width from which a run of spaces parts two columns.
const columnGap = 6

// initialed tells whether the initial at i opens a signature: nothing but a
// name or a function stands before it on its line ("C. Octobre    A. Lacroix").
func (l *linker) initialed(i int) bool {
	if !l.k[i].Is(entities.Upper|entities.Single|entities.Abbr) || l.k[i].Hash == hCivility {
		return false
	}
	if l.k[i].Any(entities.Line) { // in any zone: no sentence begins with a letter and a dot before a known name
		return true
	}
	if i == 0 || !l.k[i-1].Is(entities.Word|entities.Upper) {
		return false
	}
	return l.t.ZoneOf(i) == entities.ZoneSignatures || l.t.Gap(i) >= columnGap
}

// hyphened tells whether a hyphen without spaces joins the words to another one.
func (l *linker) hyphened(i, end int) bool {
	if i > 0 && l.k[i-1].Hash == hDash && !l.k[i].Any(entities.Space) && !l.k[i-1].Any(entities.Space) {
		return true
	}
	return end < len(l.k) && l.k[end].Hash == hDash && !l.k[end].Any(entities.Space) && end+1 < len(l.k) && !l.k[end+1].Any(entities.Space)
}

// besideName tells whether a capitalised word stands right beside, so that a
// given name alone belongs to somebody else's name or to a place.
func (l *linker) besideName(i, end int) bool {
	if i > 0 && !l.k[i].Any(entities.Line|entities.Sentence) && l.k[i-1].Is(entities.Word|entities.Upper) && !l.k[i-1].Any(entities.Sentence) {
		return true
	}
	return end < len(l.k) && !l.k[end].Any(entities.Line|entities.Sentence) && l.k[end].Is(entities.Word|entities.Upper)
}

// capsAround tells whether the words beside are in capitals, too, so that
// capitals say nothing.
func (l *linker) capsAround(i, end int) bool {
	n, caps := 0, 0
	look := func(j int) {
		if j >= 0 && j < len(l.k) && l.k[j].Bits&entities.Word != 0 && !l.k[j].Any(entities.Single) {
			n++
			if l.k[j].Any(entities.Caps) {
				caps++
			}
		}
	}
	for d := 1; d <= 3; d++ {
		look(i - d)
		look(end - 1 + d)
	}
	return n > 0 && caps == n
}

// wholeLower tells whether the text writes the first word of a name in small letters somewhere.
func (l *linker) wholeLower(h uint64) bool {
	if l.small == nil {
		l.small = map[uint64]bool{}
		for i := range l.k {
			tok := &l.k[i]
			if l.firsts.may(tok.Hash) && tok.Is(entities.Word|entities.Lower) && !tok.Any(entities.Upper) {
				l.small[tok.Hash] = true
			}
		}
	}
	return l.small[h]
}
