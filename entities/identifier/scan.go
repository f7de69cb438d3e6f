package identifier

import (
	"strings"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/chain"
)

// How sure a rule is.
const (
	certain  = 98
	sure     = 90
	likely   = 75
	possible = 55
)

const doubtChecksum = "checksum"

// joined are the separators within numbers of a fixed length.
const joined = chain.Space | chain.Line | chain.Dash | chain.Dot | chain.Slash

// scan goes through the tokens once. A word that announces a number, the
// head, stays in force until a sentence, another head or a barred word ends it.
type scan struct {
	p     *entities.Pass
	t     *entities.Text
	k     []entities.Token
	canon string
	legal []bool // covered by a docket number, a citation or a court
	c     chain.Chain
	buf   [48]byte
	err   error

	head   head
	headAt int // token of the head
	mark   int // token of the "n°" that belongs to it
	loose  int // token of a "n°" with no head yet
	length int // characters of the value just found under this head

	vehicle int // last token that speaks of a vehicle
	plated  int // last token that announces a plate
	parcel  int // last token that speaks of the land register
	rcs     int // last token "RCS"
}

const far = -1 << 20

func run(p *entities.Pass) error {
	s := &scan{p: p, t: p.Text, k: p.Text.Tokens(), canon: p.Text.Canon(), headAt: far, mark: far, loose: far, vehicle: far, plated: far, parcel: far, rcs: far}
	s.legal = p.Covered("ref", "judicial", "pseudonym")
	words := known()
	for i := 0; i < len(s.k) && s.err == nil; {
		k, word := &s.k[i], uint16(0)
		if !k.Any(watch | entities.Para | entities.Sentence | entities.HasDigit | entities.Caps | entities.Single) { // as most tokens
			i++
			continue
		}
		if k.Any(watch) {
			word = words.Get(k.Hash)
		}
		if word != 0 || k.Any(entities.Para|entities.Sentence) {
			s.context(i, word)
		}
		if word == 0 && !k.Any(entities.HasDigit|entities.Caps|entities.Single) {
			i++
			continue
		}
		if end := s.value(i, word); end > i {
			i = end
			continue
		}
		i++
	}
	return s.err
}

// context takes note of what token i says of the numbers that follow.
func (s *scan) context(i int, word uint16) {
	k := &s.k[i]
	if k.Any(entities.Para|entities.Sentence) && !s.marks(i-1) && !(i > 0 && between.Has(s.k[i-1].Hash)) {
		s.forget()
	}
	if word == 0 {
		return
	}
	switch {
	case word&isMarker != 0:
		if s.head.class != none && i-max(s.headAt, s.mark) <= s.reach(k.Hash) {
			s.mark = i
		}
		s.loose = i
		return
	case word&isBarred != 0 && !s.legal[i]:
		s.forget()
	}
	h, ok := head{}, false
	if word&isHead != 0 {
		h, ok = heads().Lookup(k.Hash)
	}
	if word&isCard != 0 && (s.is(i-1, hashCarte) || s.is(i-2, hashCarte)) {
		h, ok = head{class: card}, true
	}
	if ok && s.announces(i, h) {
		s.take(i, h)
	}
	if word&isVehicle != 0 {
		s.vehicle = i
		if plated.Has(k.Hash) {
			s.plated = i
		}
	}
	if word&isCadastral != 0 && (!sections.Has(k.Hash) || i-s.parcel < 40) {
		s.parcel = i
	}
	switch {
	case k.Hash == hashRCS:
		s.rcs = i
	case k.Hash == hashRM && k.Is(entities.Caps) && s.is(i-1, hashAu): // "inscrit au RM": the register of crafts
		s.take(i, head{class: company})
	case k.Hash == hashFoncier && s.is(i-1, hashLivre):
		s.parcel = i
	}
}

// reach is how many tokens may stand between a head and the marker of its
// number: the seat of a register between them, and little before a colon,
// which opens other things as well.
func (s *scan) reach(marker uint64) int {
	switch {
	case marker == hashColon:
		return 6
	case s.head.class == company || s.head.class == register:
		return 16
	}
	return 9
}

func (s *scan) forget() { s.head, s.headAt, s.mark, s.loose, s.length = head{}, far, far, far, 0 }

// marks tells whether token i announces a number: "n°", "numéro", a colon.
func (s *scan) marks(i int) bool {
	return i >= 0 && (markers.Has(s.k[i].Hash) || s.k[i].Hash == hashColon)
}

// announces tells whether the word at i, a head by itself, is one in its place.
func (s *scan) announces(i int, h head) bool {
	switch {
	case s.k[i].Hash == hashSociale:
		return s.is(i-1, hashSecu)
	case s.k[i].Hash == hashVin:
		return s.k[i].Is(entities.Caps)
	case s.length > 0:
		return true
	case claimants.Has(s.k[i].Hash) && s.has(i+1, entities.Elided):
		return true // "demandeur d'emploi"
	case claimants.Has(s.k[i].Hash):
		return i-s.loose <= 4
	case h.class == card && !h.strong:
		return s.is(i-1, hashCarte) || s.is(i-2, hashCarte)
	case s.k[i].Hash == hashLivraison: // "point de livraison", not "bon de livraison"
		return s.is(i-2, hashPoint)
	case trades.Has(s.k[i].Hash):
		return i >= 2 && registers.Has(s.k[i-2].Hash)
	case h.class == document && s.head.class == card && i-s.headAt <= 3:
		return false // "carte de crédit Visa"
	case h.class == document && s.head.class == account && i-s.headAt <= 3:
		return false // "compte de prêt", "compte client"
	case h.class == document && s.head.class == aid, h.class == file && s.head.class == aid:
		return false
	case h.class == document && !h.strong && s.head.strong && i-s.headAt <= 4:
		return false // "identifiant du demandeur d'emploi"
	case h.class == document && (s.head.class == nir || s.head.class == caf) && i-s.headAt <= 4:
		return false
	}
	return true
}

func (s *scan) take(i int, h head) {
	s.head, s.headAt, s.mark, s.length = h, i, far, 0
	// "numéro de contrat 123": the mark stands before.
	if i-s.loose <= 4 {
		for j := s.loose + 1; j < i; j++ {
			if !between.Has(s.k[j].Hash) && heads().Get(s.k[j].Hash).class == none && !s.marks(j) {
				return
			}
		}
		s.mark = i
	}
}

// announced tells whether a head is in force at i: marked a few words before, or strong and near.
func (s *scan) announced(i int) bool {
	switch {
	case s.head.class == none:
		return false
	case s.length > 0 && s.mark <= s.headAt:
		for j := s.headAt; j < i; j++ {
			if !joins.Has(s.k[j].Hash) {
				return false
			}
		}
		return true
	case i-s.mark <= 4:
		return true
	}
	return s.head.strong && i-s.headAt <= 4 || i == s.headAt+1 && (s.long(i) || s.referenced())
}

// referenced tells "référence client", "numéro fiscal": the marker before the head.
func (s *scan) referenced() bool {
	return s.headAt > 0 && markers.Has(s.k[s.headAt-1].Hash)
}

// long tells whether token i is a number in figures too long for anything but
// the number of what the word before it names: "sur le compte 00162144110".
func (s *scan) long(i int) bool {
	k := s.k[i]
	return k.Is(entities.Number) && k.End-k.Start >= 7 && !strings.ContainsAny(s.canon[k.Start:k.End], ".,")
}

// under tells whether a head of one of the classes is in force at i.
func (s *scan) under(i int, classes class) bool {
	return s.head.class&classes != 0 && s.announced(i)
}

func (s *scan) is(i int, hash uint64) bool { return i >= 0 && i < len(s.k) && s.k[i].Hash == hash }

func (s *scan) has(i int, mask uint32) bool { return i >= 0 && i < len(s.k) && s.k[i].Any(mask) }

// glued tells whether token i follows the one before without a space.
func (s *scan) glued(i int) bool { return i < len(s.k) && !s.k[i].Any(entities.Space) }

// report reports the canonical bytes [start, end) and returns the token that follows.
func (s *scan) report(start, end int, kind entities.Kind, rule string, confidence int, doubt string) int {
	first := s.t.TokenAt(start)
	last := s.t.TokenAt(end-1) + 1
	s.p.Report(entities.Mention{
		Span: s.t.CanonSpan(start, end), First: first, Last: last, Kind: kind, Rule: rule, Confidence: confidence, Doubt: doubt,
	})
	return last
}

// found reports the groups [0, j) of the chain and keeps the head for a list.
func (s *scan) found(j int, kind entities.Kind, rule string, confidence int, ok bool) int {
	doubt := ""
	if !ok {
		doubt, confidence = doubtChecksum, min(confidence, likely)-10
	}
	return s.foundAt(s.c.Group(0).Start, s.c.Group(j-1).End, kind, rule, confidence, doubt)
}

func (s *scan) foundAt(start, end int, kind entities.Kind, rule string, confidence int, doubt string) int {
	last := s.report(start, end, kind, rule, confidence, doubt)
	if s.head.class != none {
		s.length, s.headAt, s.mark = end-start, last, far
	}
	return last
}

// measured tells whether what follows a byte of the view, decimals first,
// makes the number an amount or a measure.
func (s *scan) measured(end int) bool {
	i := s.t.TokenAt(end)
	if s.is(i, hashComma) && s.has(i+1, entities.Number) && s.k[i+1].End-s.k[i+1].Start <= 2 || s.has(i, entities.Number) && int(s.k[i].Start) < end {
		if !s.is(i, hashComma) {
			i--
		}
		i += 2
	}
	return i < len(s.k) && units.Has(s.k[i].Hash) && !s.k[i].Any(entities.Line|entities.Para)
}

// starts tells whether a value can begin at token i.
func (s *scan) starts(i int, word uint16) bool {
	k := &s.k[i]
	if k.Any(entities.Number | entities.Mixed) {
		if s.glued(i) && s.has(i-1, entities.Punct) && s.glued(i-1) && s.has(i-2, entities.HasDigit) {
			return false // inside a number that was not taken
		}
		return i == 0 || k.Any(entities.Space) || !s.has(i-1, entities.Number|entities.Mixed|entities.Word) || s.k[i-1].Any(entities.Elided) || s.marks(i-1) || s.small(i-1)
	}
	if !k.Is(entities.Word|entities.Upper) || !k.Any(entities.Caps|entities.Single) || k.Any(entities.Elided) || k.End-k.Start > 5 || word&(isHead|isBarred|isMarker) != 0 {
		return false
	}
	return i+1 < len(s.k) && (s.has(i+1, entities.HasDigit) || s.has(i+2, entities.HasDigit) && s.glued(i+2) && s.k[i+1].Is(entities.Punct) ||
		s.has(i+2, entities.HasDigit) && s.announced(i) || i-s.plated <= 6 && (s.has(i+3, entities.HasDigit) || s.has(i+4, entities.HasDigit)))
}

// small tells whether token i is the "s" of "n°s".
func (s *scan) small(i int) bool {
	return i > 0 && s.k[i].Is(entities.Word|entities.Lower|entities.Single) && s.marks(i-1)
}

// value reads a value that begins at token i and returns the token after it, or 0.
func (s *scan) value(i int, word uint16) int {
	if word&isOther != 0 {
		if end := s.fields(i); end > 0 {
			return end
		}
	}
	if end := s.land(i, word); end > 0 {
		return end
	}
	if s.idle(i) || !s.starts(i, word) || s.legal[i] && !s.ours(i) {
		return 0
	}
	s.c.Read(s.canon, int(s.k[i].Start))
	if s.c.N == 0 {
		return 0
	}
	for _, read := range readers {
		if end := read(s, i); end > 0 {
			return end
		}
	}
	return 0
}

// idle tells whether nothing announces a number at i and none that needs no
// announcement begins there: those have nine characters or more, or dashes.
func (s *scan) idle(i int) bool {
	k := &s.k[i]
	if !k.Is(entities.Number) || s.head.class == position || k.End-k.Start >= 9 || i-s.vehicle <= vehicleReach || i-s.rcs <= 8 || s.is(i+1, hashDegree) || s.announced(i) {
		return false
	}
	if s.single(i) && s.single(i+1) && s.single(i+2) {
		return true // figures in a row are no groups
	}
	next := i + 1
	if next < len(s.k) && s.k[next].Is(entities.Punct) {
		next++
	}
	return !s.is(next, hashRCS) && (!s.has(next, entities.HasDigit) || s.few(next, int(k.End-k.Start)))
}

// maxParts is how many tokens few looks at.
const maxParts = 16

// few tells whether less than nine digits, of which n are before token i, stand
// side by side there: a date, an amount. Only a number of nine digits and more
// needs no announcement.
func (s *scan) few(i, n int) bool {
	for j := i; j < min(len(s.k), i+maxParts); j++ {
		switch k := &s.k[j]; {
		case k.Any(entities.HasDigit):
			if n += int(k.End - k.Start); n >= 9 {
				return false
			}
		case k.Is(entities.Word) && k.End-k.Start > 2: // a letter may stand in a number, as that of Corsica does
			return true
		}
	}
	return i+maxParts >= len(s.k)
}

func (s *scan) single(i int) bool { return s.has(i, entities.Number) && s.k[i].End-s.k[i].Start == 1 }

var readers = []func(*scan, int) int{
	(*scan).iban, (*scan).vat, (*scan).nir, (*scan).cardNumber, (*scan).rib, (*scan).companyNumber, (*scan).association,
	(*scan).chassisNumber, (*scan).plate, (*scan).internet, (*scan).coordinates, (*scan).foreignPlate, (*scan).numbered,
}

// ours tells whether a head in force at i says what a number is so plainly that
// it is no docket number, though it looks like one.
func (s *scan) ours(i int) bool {
	return s.under(i, aid|caf|nir|account|card) || s.under(i, document) && s.numero(i-1) || s.under(i, company) && s.head.strong || i-s.plated <= 4
}
