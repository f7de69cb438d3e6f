package person

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/lexicon"
)

// name is a run of tokens that reads as a person's name.
type name struct {
	first, last int
	given       int  // how many of its words the lexicon knows as given names
	words       int  // capitalised words, initials not counted
	initials    int  // initials
	unknown     int  // words that nothing explains
	common      int  // words that are common words and no names
	caps        bool // has a word in capitals
	mixed       bool // has both a word in capitals and one that is not
	announced   bool // something before it makes it certain
	parts       []entities.Part
}

const maxNameWords = 8

// nameAt reads a name that begins at token i. announced says that something
// before it makes a name certain, so that its first word may be any
// capitalised word; else every word must be able to stand in a name.
func (f *finder) nameAt(i int, announced bool) (n name, ok bool) {
	n = name{first: i, last: i, announced: announced}
	j := i
	for j < len(f.k) && n.words+n.initials < maxNameWords {
		if end := f.givenAfterSurname(&n, j); end > j { // "BRIDOUX Jérôme, Daniel"
			f.add(&n, j+1, end, word)
			j, n.last = end, end
			continue
		}
		if j > i && f.moreGiven(&n, j, announced) { // "Éric, Gaston LEMAIRE"
			j++
		}
		if j > i && !f.joins(&n, j) {
			break
		}
		end, kind := f.element(&n, j, announced && n.given == n.words && (n.words == 0 || !f.k[j].Any(entities.Line)))
		if end == j {
			break
		}
		if kind == particle {
			next := f.afterParticles(j)
			if next == 0 || next > j && f.k[j].Any(entities.Line) && j > i && !f.carries(&n) {
				break
			}
			j = next
			continue
		}
		f.add(&n, j, end, kind)
		j, n.last = end, end
	}
	if n.words == 0 && n.initials < 1 || n.last == i {
		return n, false
	}
	return n, true
}

// bornOne tells whether the words from the comma at j are further given names
// and then two words of which the last is the surname, though a given name, too,
// because one person's birth follows: "M. Paul, Louis, Jean MARTIN né le".
func (f *finder) bornOne(j int) bool {
	last := 0
	for s := 0; s < 10 && j+1 < len(f.k) && f.k[j].Hash == hCom && f.knownGiven(j+1); s++ {
		for j, last = j+1, 0; j < len(f.k) && f.knownGiven(j) && (last == 0 || !f.k[j].Any(entities.Line)); {
			j, last = f.compound(j), last+1
		}
	}
	if last < 2 || j >= len(f.k) {
		return false
	}
	if f.k[j].Hash == hCom && j+1 < len(f.k) {
		j++
	}
	return f.k[j].Hash == hNee || f.k[j].Hash == hNe && f.accented(j)
}

// knownGiven tells whether the capitalised word at j is a given name of the lexicon and nothing else covers it.
func (f *finder) knownGiven(j int) bool {
	return f.capAt(j) && f.class(j)&lexicon.Given != 0 && f.veil[j] == clear
}

// moreGiven tells whether a comma at j parts two given names of one person, as
// civil status writes them: given names before, given names after, and then a
// surname: in capitals where the given names are not, or one that is no given
// name where a civility announces a name.
func (f *finder) moreGiven(n *name, j int, announced bool) bool {
	if f.k[j].Hash != hCom || n.words == 0 || n.given != n.words {
		return false
	}
	if announced && f.bornOne(j) {
		return true
	}
	if n.caps {
		return false
	}
	for s := 0; s < 10 && j+1 < len(f.k); s++ {
		if f.k[j].Hash != hCom {
			return f.k[j].Is(entities.Word|entities.Upper) && (f.k[j].Any(entities.Caps) || announced && f.class(j)&(lexicon.Common|lexicon.Given) == 0) && s > 1 && !stops.Has(f.k[j].Hash) && !f.k[j].Any(entities.Line|entities.Single) && f.veil[j] <= town
		}
		for j++; j < len(f.k) && f.class(j)&lexicon.Given != 0 && f.capAt(j) && !f.k[j].Any(entities.Caps|entities.Line) && f.veil[j] == clear; {
			j, s = f.compound(j), s+1
		}
		if s == 0 || f.k[j-1].Hash == hCom || j >= len(f.k) {
			return false
		}
	}
	return false
}

// givenAfterSurname returns the end of a further given name after a comma at j,
// where a surname in capitals and a given name came before; j if there is none.
func (f *finder) givenAfterSurname(n *name, j int) int {
	if f.k[j].Hash != hCom || n.words < 2 || !f.k[n.first].Any(entities.Caps) && !(f.k[n.first].Any(entities.Elided) && f.k[n.first+1].Any(entities.Caps)) || !f.capAt(j+1) {
		return j
	}
	tok := f.k[j+1]
	if tok.Any(entities.Line|entities.Single) || f.class(j+1)&lexicon.Given == 0 || stops.Has(tok.Hash) || f.veil[j+1] != clear {
		return j
	}
	end := f.compound(j + 1)
	if tok.Any(entities.Caps) || !n.mixed || n.given == 0 || f.k[n.last-1].Any(entities.Caps) {
		if f.civilStatusAfter(end) { // capitals throughout: the birth that follows is of one person
			return end
		}
		return j
	}
	if end < len(f.k) && f.capAt(end) && !f.k[end].Any(entities.Line) {
		return j // another person, whose surname follows
	}
	return end
}

// joins tells whether token j may continue the name: a space or hyphen away,
// on the same line, or on the next one where the name is not yet complete.
func (f *finder) joins(n *name, j int) bool {
	tok := f.k[j]
	if f.veil[j] >= shield {
		return false
	}
	if tok.Any(entities.Para) {
		return f.carries(n) && f.aloneOnLine(j) && f.likelyName(j) && f.veil[j] == clear
	}
	if tok.Any(entities.Line) {
		return (f.carries(n) && !f.lastCell(n.first) || n.words+n.initials == 0) && f.veil[j] == clear // particles lead on, too
	}
	if f.t.Gap(j) >= columnGap && (!f.carries(n) || n.initials > 0 && n.words > 0) {
		return false
	}
	return f.veil[j] <= town || f.veil[n.first] != clear
}

// lastCell tells whether the word at i stands alone behind a column's gap, as
// the last cell of a row does: the next row is none of its business.
func (f *finder) lastCell(i int) bool {
	return i > 0 && !f.k[i].Any(entities.Line) && f.gap(i) >= columnGap && f.k[i-1].Any(entities.Number)
}

// columnGap is the width from which a run of spaces parts two columns.
const columnGap = 6

// carries tells whether a name is unfinished at a line end: given names only.
func (f *finder) carries(n *name) bool {
	return n.words > 0 && n.given == n.words && !n.caps || n.words == 0 && n.initials > 0
}

type elementKind uint8

const (
	word elementKind = iota
	initial
	particle
)

// element returns the end of the name element at j and its kind; end is j if there is none.
func (f *finder) element(n *name, j int, free bool) (int, elementKind) {
	tok := f.k[j]
	switch {
	case tok.Is(entities.Word|entities.Upper|entities.Single) && !tok.Any(entities.Elided):
		if tok.Hash == hM && tok.Any(entities.Abbr) && n.given < n.words && n.initials == 0 && f.capAt(j+1) {
			return j, 0 // behind a surname it is the next one's civility
		}
		return f.initialAt(n, j, free)
	case tok.Is(entities.Elided):
		if f.capAt(j+1) && !f.k[j+1].Any(entities.Space) && f.elidedParticle(n, j, free) {
			return j + 1, particle
		}
		return j, 0
	case free && f.misread(j):
		return j + 1, word
	case tok.Is(entities.Word | entities.Upper):
		if f.articleSurname(n, j) {
			return f.compound(j + 1), word
		}
		if particles.Has(tok.Hash) && !f.glued(j) && (n.words > 0 || f.opensSurname(j) || free && f.leDu(j)) {
			if f.afterParticles(j) > 0 {
				return j + 1, particle
			}
			if f.twoParticles(n, j, free) {
				return j + 2, word
			}
			if n.words > 0 && f.closesSurname(j) {
				return j + 1, word
			}
			return j, 0
		}
		if f.closesSurname(j) && n.words > 0 && n.given == n.words && tok.Any(entities.Caps) && !n.caps {
			return j + 1, word
		}
		if !f.glued(j) && !f.wordFits(n, j, free) {
			return j, 0
		}
		return f.compound(j), word
	case tok.Is(entities.Word|entities.Lower) && lowerParticles.Has(tok.Hash):
		if (n.words > 0 || free) && f.afterParticles(j) > 0 && f.lowerParticleFits(n, j, free) {
			return j + 1, particle
		}
	}
	return j, 0
}

// articleSurname tells whether an article in capitals and a function at j are
// the surname of the given name before them ("Bruno LE MAIRE", "Anne Le Prévost").
// What a court has ("LE GREFFIER") is the title of the line that begins there.
func (f *finder) articleSurname(n *name, j int) bool {
	if n.words != 1 || n.given != 1 || f.k[j].Hash != hLe && f.k[j].Hash != hLa || !f.capAt(j+1) || !stops.Has(f.k[j+1].Hash) || !surnamesToo.Has(f.k[j+1].Hash) {
		return false
	}
	if f.k[j].Any(entities.Line|entities.Sentence) || f.k[j+1].Any(entities.Line) {
		return false
	}
	for _, t := range titles().Get(f.k[j+1].Hash) {
		if t.role.Professional() {
			return false
		}
	}
	return j+2 >= len(f.k) || f.k[j+2].Any(entities.Line) || !lowerParticles.Has(f.k[j+2].Hash) && !f.k[j+2].Any(entities.Elided)
}

// glued tells whether a hyphen without spaces joins the word at j to a
// capitalised one, so that neither is read by itself ("Saint-Aimé", "Le-Gall").
func (f *finder) glued(j int) bool {
	return j+2 < len(f.k) && f.k[j+1].Hash == hDash && !f.k[j+1].Any(entities.Space) && !f.k[j+2].Any(entities.Space) && f.capAt(j+2) && particles.Has(f.k[j].Hash)
}

// elidedParticle tells whether an elided word opens part of a name: "D'ORSIVAL", "N'Daw", "d'Orsival".
func (f *finder) elidedParticle(n *name, j int, free bool) bool {
	if f.k[j].Any(entities.Upper) {
		return true
	}
	return f.k[j].Hash == hDApo && (free || n.words > 0 && f.nameLike(j+1))
}

// nameLike tells whether a capitalised word may be part of a name after a particle.
func (f *finder) nameLike(j int) bool {
	c := f.class(j)
	return !stops.Has(f.k[j].Hash) && c&(lexicon.Country|lexicon.Area) == 0 && (c&(lexicon.Commune) == 0 || c&lexicon.Surname != 0)
}

// opensSurname tells whether a capitalised particle at j opens a surname ("De La Tour", "LE GOFF", "El Fassi").
func (f *finder) opensSurname(j int) bool {
	next := f.afterParticles(j)
	if next == 0 {
		return false
	}
	tok := f.k[next]
	if h := f.k[j].Hash; (h == hDes || h == hDe || h == hDu) && f.k[j].Any(entities.Upper) && !f.k[j].Any(entities.Line|entities.Sentence) { // "Mme Des Essarts", "Mme De La Tour"
		return !stops.Has(tok.Hash) && (tok.Any(entities.Caps) == f.k[j].Any(entities.Caps))
	}
	return !stops.Has(tok.Hash) && !(f.class(next)&lexicon.Common != 0 && f.class(next)&(lexicon.Surname|lexicon.Given) == 0 && !tok.Any(entities.Caps))
}

// lowerParticleFits guards lower-case particles: "Jean de La Tour" goes on, "Jean de Lyon" and "Dupont du chef" do not.
func (f *finder) lowerParticleFits(n *name, j int, free bool) bool {
	next := f.afterParticles(j)
	tok := f.k[next]
	if stops.Has(tok.Hash) || f.veil[next] > town {
		return false
	}
	h := f.k[j].Hash
	if h == hLe || h == hLa || h == hLes { // "M. Dupont le Maire"
		return n.words == 0
	}
	c := f.class(next)
	if n.words == 0 {
		return c&(lexicon.Country|lexicon.Area) == 0
	}
	if h == hDe && f.k[j+1].Any(entities.Upper) && particles.Has(f.k[j+1].Hash) && n.given == n.words {
		return true // "Anne de La Tour"
	}
	if free && f.k[next-1].Hash == h { // given names alone: the surname has to follow
		return true
	}
	if n.words > 0 && foreignParticles.Has(h) { // no French preposition: "Ferreira dos Reis"
		return true
	}
	if n.words >= 1 && n.given < n.words && (h == hDe || h == hDApo || h == hDu) && f.closesName(next) && c&(lexicon.CommuneLarge|lexicon.Country|lexicon.Area|lexicon.City|lexicon.Common) == 0 {
		return true // "Noël Dubreuil de Montreynard,"
	}
	return n.given == n.words && n.words <= 3 && c&(lexicon.Country|lexicon.Area|lexicon.Month) == 0 && (c&lexicon.Common == 0 || c&(lexicon.Surname|lexicon.Given) != 0 || tok.Any(entities.Caps))
}

// closesName tells whether punctuation follows the word at j.
func (f *finder) closesName(j int) bool {
	j = f.compound(j)
	return j >= len(f.k) || f.k[j].Is(entities.Punct) || f.k[j].Any(entities.Line)
}

// afterParticles returns the first capitalised word after a run of at most
// three particles at j, or 0.
func (f *finder) afterParticles(j int) int {
	for n := 0; n < 4 && j < len(f.k); n++ {
		tok := f.k[j]
		if n > 0 && tok.Any(entities.Para|entities.Sentence) {
			return 0
		}
		isParticle := tok.Any(entities.Elided) || particles.Has(tok.Hash) && tok.Is(entities.Word)
		if !isParticle {
			if f.capAt(j) && n > 0 && !stops.Has(tok.Hash) {
				return j
			}
			return 0
		}
		// A particle that is the surname's last word ("El Fassi Ben") closes it.
		j++
	}
	return 0
}

func (f *finder) capAt(j int) bool {
	return j < len(f.k) && f.k[j].Is(entities.Word|entities.Upper)
}

// initialAt reads "J.", "J.-P." or, after an announcement, a bare capital.
func (f *finder) initialAt(n *name, j int, announced bool) (int, elementKind) {
	tok := f.k[j]
	if !tok.Any(entities.Abbr) {
		if announced && n.words+n.initials == 0 && f.opensAfterInitial(j+1) { // "Mme D BERTIGNAC"
			return j + 1, initial
		}
		// "M. D" and "Jean D" carry an initial; "A" alone is an article in capitals.
		if n.words+n.initials > 0 && !stops.Has(tok.Hash) && (j+1 >= len(f.k) || !f.k[j+1].Is(entities.Word) || f.k[j+1].Any(entities.Upper|entities.Line)) {
			return j + 1, initial
		}
		return j, 0
	}
	end := j + 1
	for end+1 < len(f.k) && f.k[end].Hash == hDash && !f.k[end].Any(entities.Space) && f.k[end+1].Is(entities.Upper|entities.Single) && !f.k[end+1].Any(entities.Space) {
		end += 2
	}
	return end, initial
}

// opensAfterInitial tells whether a surname follows an initial that lost its dot.
func (f *finder) opensAfterInitial(j int) bool {
	if !f.capAt(j) || f.veil[j] != clear {
		return false
	}
	tok := f.k[j]
	return tok.Any(entities.Space) && !tok.Any(entities.Single|entities.Elided|entities.Line|entities.Sentence) && f.likelyName(j)
}

// wordFits tells whether the capitalised word at j may stand next in the name.
func (f *finder) wordFits(n *name, j int, free bool) bool {
	tok := f.k[j]
	if isCivility(tok) && !free && !(surnamesToo.Has(tok.Hash) && tok.Any(entities.Caps) && n.words > 0 && n.given == n.words && !n.caps) {
		return false
	}
	if stops.Has(tok.Hash) {
		return surnamesToo.Has(tok.Hash) && (free || n.words > 0 && n.given == n.words && f.surnameHere(n, j))
	}
	c := f.class(j)
	if free { // after announced given names a surname has to follow, whatever else the word means
		return n.words == 0 || !n.caps || c&lexicon.Name != 0 || !f.verbInCaps(n, j, c) || !f.capsLine(n.first, j+1)
	}
	switch {
	case c&lexicon.Given != 0:
		return c&lexicon.Common == 0 || c&lexicon.Rare == 0 || tok.Any(entities.Caps) && !n.caps || n.words > 0 || f.beforeCapitals(j)
	case c&lexicon.Surname != 0:
		return n.words > 0 || c&lexicon.Common == 0 || tok.Any(entities.Caps)
	case n.caps && tok.Any(entities.Caps) && f.particleInCaps(j) && (n.mixed || n.initials > 0) && !f.capsLine(n.first, j+1):
		return true // "Ségolène MARTIN DU GARD"
	case c&(lexicon.Country|lexicon.Area) != 0: // "un témoin, Luc ALLEMAGNE, l'a vu"
		return tok.Any(entities.Caps) && n.words > 0 && n.given == n.words && !n.caps && f.closesName(j) && f.class(n.first)&lexicon.Common == 0
	case c&lexicon.Common != 0:
		// a common word is a surname in capitals after a given name that is not
		return tok.Any(entities.Caps) && n.words+n.initials > 0 && !n.caps || f.secondSurname(n, j, c)
	}
	return true // nothing explains it
}

// beforeCapitals tells whether the word at j, a given name that is more often a
// word of the language, stands before a surname in capitals, as it does not in
// a line of capitals: "Fortuné LEJUGE", "Aimé DES ESSARTS".
func (f *finder) beforeCapitals(j int) bool {
	if f.k[j].Any(entities.Caps|entities.Single) || j+1 >= len(f.k) {
		return false
	}
	k := f.compound(j)
	if k < len(f.k) && f.glued(k) && f.k[k].Any(entities.Caps) && !f.k[k].Any(entities.Line) { // "SAINT-AMAND"
		return true
	}
	for s := 0; s < 3 && k < len(f.k) && f.k[k].Any(entities.Caps|entities.Elided) && !f.k[k].Any(entities.Line) && (particles.Has(f.k[k].Hash) || f.k[k].Any(entities.Elided)); s++ {
		k++
	}
	if k >= len(f.k) || !f.k[k].Is(entities.Word|entities.Upper|entities.Caps) || f.k[k].Any(entities.Single|entities.Abbr|entities.Line) || f.k[k].End-f.k[k].Start < 3 || f.veil[k] > town {
		return false
	}
	if stops.Has(f.k[k].Hash) && !surnamesToo.Has(f.k[k].Hash) || notPersons.Has(f.k[k].Hash) {
		return false
	}
	return f.class(k)&(lexicon.Surname|lexicon.Common) != 0 || f.class(k) == 0 && f.k[k].End-f.k[k].Start > 4 || k > j+1
}

// particleInCaps tells whether a particle in capitals stands before the word at j.
func (f *finder) particleInCaps(j int) bool {
	return j > 0 && f.k[j-1].Any(entities.Caps) && particles.Has(f.k[j-1].Hash)
}

// verbInCaps tells, where all is in capitals, whether the word at j is the verb
// of the name before it. Behind given names alone a surname has to follow: only
// an object tells "PAUL PRÉTEND QUE" from "PAUL PORTAT À PAYER".
func (f *finder) verbInCaps(n *name, j int, c lexicon.Class) bool {
	object := j+1 < len(f.k) && (objects.Has(f.k[j+1].Hash) || f.k[j+1].Any(entities.Number))
	if c&lexicon.Common == lexicon.Verb {
		return object || n.given < n.words || claimVerbs.Has(f.k[j].Hash)
	}
	return object && c&lexicon.Verb != 0 && claimVerbs.Has(f.k[j].Hash)
}

var objects = set("que qu' la le les l' un une des aux son sa ses leur leurs ce cet cette ces pas n' s' avoir être devoir pouvoir")

// surnameHere tells whether a word that is more often a function, a day or a
// month is the surname that given names lead to: in capitals where they are
// not, or with nothing after it that the function would govern.
func (f *finder) surnameHere(n *name, j int) bool {
	if f.k[j].Any(entities.Caps) && !n.caps {
		return true
	}
	if j+1 < len(f.k) && !f.k[j+1].Any(entities.Para) {
		next := f.k[j+1]
		if next.Is(entities.Punct) && next.Hash != hDash || next.Any(entities.Line) {
			return !titleWords.Has(f.k[j].Hash)
		}
		return !lowerParticles.Has(next.Hash) && !next.Any(entities.Elided) && next.Hash != hAu
	}
	return true
}

// compound returns the end of a hyphenated word that begins at j.
func (f *finder) compound(j int) int {
	end := j + 1
	for end+1 < len(f.k) {
		h, w := f.k[end], f.k[end+1]
		if h.Hash != hDash || !h.Is(entities.Punct) || h.Any(entities.Line) || w.Any(entities.Para) {
			break
		}
		if h.Any(entities.Space) && w.Any(entities.Space) {
			break
		}
		if w.Hash == hDash && !h.Any(entities.Space) && !w.Any(entities.Space) && f.capAt(end+2) && !f.k[end+2].Any(entities.Space|entities.Line) {
			end += 3 // "VIDAL--ROSSI", as registries wrote double names
			continue
		}
		switch {
		case w.Is(entities.Word|entities.Upper) && (!stops.Has(w.Hash) || !titleWords.Has(w.Hash) && !h.Any(entities.Space) && !w.Any(entities.Space)):
			end += 2
		case !h.Any(entities.Space) && !w.Any(entities.Space) && f.class(end-1)&lexicon.Given != 0 && f.class(end+1)&lexicon.Given != 0:
			end += 2 // "Charles-hubert"
		case (w.Any(entities.Elided) || lowerParticles.Has(w.Hash)) && f.capAt(end+2) && !h.Any(entities.Space):
			end += 3
		default:
			return end
		}
	}
	return end
}

// add records an element and what the lexicon says of it.
func (f *finder) add(n *name, j, end int, kind elementKind) {
	if n.parts == nil {
		n.parts = f.partRoom.Make(2) // few names have more
	}
	if kind == initial {
		n.initials++
		n.parts = append(n.parts, entities.Part{Kind: entities.PartInitial, First: j, Last: end})
		return
	}
	tok := f.k[j]
	c := f.class(j)
	if end > j+1 && c == 0 {
		c = f.class(end - 1)
	}
	n.words++
	if tok.Any(entities.Caps) {
		if n.words > 1 && !n.caps {
			n.mixed = true
		}
		n.caps = true
	} else if n.caps {
		n.mixed = true
	}
	part := entities.PartSurname
	switch {
	case c&lexicon.Given != 0 && (!(tok.Any(entities.Caps) && n.words > 1 && n.given < n.words-1) || n.words == 2 && !n.mixed && f.class(n.first)&lexicon.Given == 0 && n.common == 0 && c&lexicon.Common == 0):
		n.given++
		part = entities.PartGiven
	case c == 0:
		n.unknown++
	case c&(lexicon.Surname|lexicon.Given) == 0:
		n.common++
	}
	first := j
	if p := len(n.parts); p == 0 || n.parts[p-1].Last < j { // particles join the part that follows
		if p == 0 {
			first = n.first
		} else {
			first = n.parts[p-1].Last
		}
	}
	n.parts = append(n.parts, entities.Part{Kind: part, First: first, Last: end})
}

// settle decides which words are given names and which the surname, once the
// whole name is known: at least one word is a surname unless the name is a
// given name alone, and capitals mark the surname where only part is in capitals.
func (f *finder) settle(n *name, loneGiven bool) {
	words := 0
	lastWord := -1
	hasSurname := false
	for i, p := range n.parts {
		if p.Kind == entities.PartInitial {
			continue
		}
		words++
		lastWord = i
		if n.mixed {
			n.parts[i].Kind = entities.PartGiven
			if f.k[p.Last-1].Any(entities.Caps) {
				n.parts[i].Kind = entities.PartSurname
			}
		}
		hasSurname = hasSurname || n.parts[i].Kind == entities.PartSurname
	}
	if f.leadsUnknown(n, words) {
		n.parts[0].Kind = entities.PartGiven
		return
	}
	if hasSurname || words == 0 || loneGiven {
		return
	}
	n.parts[lastWord].Kind = entities.PartSurname
}

// leadsUnknown tells whether the first of two or three words that no list knows
// as given names is most likely one: nobody knows the word, and it bears no particle.
func (f *finder) leadsUnknown(n *name, words int) bool {
	if n.mixed || n.caps || n.initials > 0 || words < 2 || words > 3 || len(n.parts) != words {
		return false
	}
	p := n.parts[0]
	for _, q := range n.parts {
		if q.Kind != entities.PartSurname {
			return false
		}
	}
	return p.Last == p.First+1 && f.class(p.First) == 0
}
