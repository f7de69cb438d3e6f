package organisation

import (
	"github.com/estompe/estompe/entities"
)

// punct consumes punctuation inside a name.
func (f *finder) punct(i, j int, s style) int {
	t := f.k[j]
	if j+1 >= len(f.k) {
		return j
	}
	n := f.k[j+1]
	switch t.Hash {
	case hashHyphen:
		return f.hyphen(i, j, s)
	case hashAmp:
		m, broken := j+1, false
		if n.Hash == hashAmpWord && m+2 < len(f.k) && f.k[m+1].Hash == hashSemicolon { // a broken entity: "&amp;"
			m, broken = m+2, true
		}
		if f.v.companions.Has(f.k[m].Hash) || f.nameWord(m, broken, s) || f.v.activity.Has(f.k[m].Hash) {
			return m + 1
		}
	case hashDot:
		if !t.Any(entities.Space) && !n.Any(entities.Space) && n.Any(entities.Word) && (isLower(n) || n.Is(entities.Caps) && f.k[j-1].Is(entities.Caps)) {
			return j + 2
		}
	case hashComma:
		if end, plain := f.foreignForm(j + 1); plain && !s.place && !n.Any(entities.Line) {
			return end
		}
		if s.firm {
			return f.partner(j, s)
		}
	case hashSquare, hashCube, hashPlus, hashAt, hashRegistered:
		if !t.Any(entities.Space) {
			return j + 1
		}
	case hashApostrophe:
		if !t.Any(entities.Space) && !n.Any(entities.Space) && isCapital(n) {
			return j + 2
		}
	}
	return j
}

// hyphen consumes a hyphen and the word after it.
func (f *finder) hyphen(i, j int, s style) int {
	t, n := f.k[j], f.k[j+1]
	if !f.joined(j + 1) {
		return j
	}
	if !t.Any(entities.Space) && !n.Any(entities.Space) {
		switch {
		case f.v.connectors.Has(n.Hash) || isLower(n):
			k := j + 1
			for k < len(f.k) && k-j < 8 && (f.v.connectors.Has(f.k[k].Hash) || f.k[k].Hash == hashHyphen) && !f.k[k].Any(entities.Space) {
				k++
			}
			if k < len(f.k) && isCapital(f.k[k]) && !f.k[k].Any(entities.Space) {
				return k + 1
			}
			if isLower(n) && n.Any(entities.Word) {
				return j + 2
			}
			return j
		case f.v.street.Has(n.Hash) && n.Any(entities.Upper) && f.k[j-1].Is(entities.Caps) && !n.Is(entities.Caps), f.cover[j+1], n.Hash == hashSociete:
			return j
		case n.Any(entities.Word | entities.Mixed | entities.Number):
			return j + 2
		}
		return j
	}
	if s.firm && !s.place && isCapital(n) && f.nameWord(j+1, false, s) {
		return j + 2
	}
	if !s.firm && n.Is(entities.Caps) && j-i > 2 && n.Hash != f.k[i].Hash && (f.initials(i, j, j+1) || i > 1 && (f.initials(i-1, j, j+1) || f.initials(i-2, j, j+1))) { // "MUTUELLE … DE FRANCE - MACIF"
		return j + 2
	}
	if !t.Any(entities.Space) && isCapital(n) && f.nameWord(j+1, false, s) { // "PARIS- VERSAILLES"
		return j + 2
	}
	return j
}

// partner consumes a comma and the next partner of a firm: "Célice, Texidor, Périer".
func (f *finder) partner(j int, s style) int {
	n := j + 1
	for n < len(f.k) && n-j < 4 && f.v.connectors.Has(f.k[n].Hash) && isLower(f.k[n]) && f.k[n].Hash != hashEt {
		n++
	}
	if n >= len(f.k) || !f.joined(j+1) || !f.joined(n) || !f.nameWord(n, false, s) || f.k[n].Any(entities.Mixed) {
		return j
	}
	if f.v.counsel.Has(f.k[n].Hash) || f.v.offices.Has(f.k[n].Hash) || f.v.street.Has(f.k[n].Hash) || f.local[n] && !f.goesOn(n+1) {
		return j
	}
	return n + 1
}

// goesOn tells whether a list of partners goes on at token j.
func (f *finder) goesOn(j int) bool {
	if j >= len(f.k) {
		return false
	}
	h := f.k[j].Hash
	return h == hashComma || h == hashEt || h == hashHyphen
}

// link consumes connectors and the word they lead to.
func (f *finder) link(i, j int, s style) int {
	t := f.k[j]
	if t.Hash == hashEt {
		return f.and(i, j, s)
	}
	if t.Hash == hashPour && f.joined(j+1) && f.v.everybody.Has(f.k[j+1].Hash) {
		return j + 2
	}
	if t.Hash == hashEn && f.joined(j+1) && f.k[j+1].Hash == hashFrance && t.Any(entities.Upper) {
		return j + 2
	}
	n := j
	for n < len(f.k) && n-j < 3 && f.v.connectors.Has(f.k[n].Hash) && f.joined(n) && f.k[n].Any(entities.Word) {
		n++
	}
	if m := f.workshop(j, n, s); m > n {
		return m
	}
	if n >= len(f.k) || !f.joined(n) || !f.nameWord(n, false, s) || f.k[n-1].Hash == hashEt {
		return j
	}
	c := f.t.Class(n)
	if t.Hash == hashSur && j > 1 && isCapital(f.k[j-1]) && (s.place || f.local[j-1] || f.v.of.Has(f.k[j-2].Hash)) && f.k[n].Is(entities.Caps) == f.k[j-1].Is(entities.Caps) {
		return n + 1 // "Porte sur Garonne"
	}
	if f.v.loose.Has(t.Hash) {
		if f.local[n] || c&(entities.WordPlace|entities.WordMonth) != 0 && c&classNoun == 0 || c&classNoun == 0 || f.k[n].Any(entities.Sentence) {
			return j
		}
	}
	if f.v.articles.Has(t.Hash) && isLower(t) && !t.Any(entities.Elided) && !f.k[j-1].Is(entities.Punct) {
		return j // "la société Dupont la somme"
	}
	return n + 1
}

// workshop goes over a complement in plain words between a trade and a name:
// "Atelier d'architecture Penn Ar Roz", "Garage de la gare Martin". It begins at
// j, its noun is token n; the result is the end of the first word of the name, or n.
func (f *finder) workshop(j, n int, s style) int {
	if s.place || s.firm || !f.v.of.Has(f.k[j].Hash) || f.t.Class(j-1)&classNoun == 0 || f.k[j-1].Is(entities.Caps) || n+1 >= len(f.k) || !isLower(f.k[n]) || !f.joined(n) {
		return n
	}
	if f.t.Class(n)&classNoun == 0 || f.v.legal.Has(f.k[n].Hash) || f.v.stops.Has(f.k[n].Hash) {
		return n
	}
	if m := n + 1; f.joined(m) && isCapital(f.k[m]) && f.nameWord(m, false, s) {
		return m + 1
	}
	return n
}

// and decides whether "et" joins two words of one name or two names.
func (f *finder) and(i, j int, s style) int {
	n := j + 1
	if n >= len(f.k) || !f.joined(n) {
		return j
	}
	if f.v.companions.Has(f.k[n].Hash) {
		return n + 1
	}
	if s.list {
		return j
	}
	if isLower(f.k[n]) && !s.place && f.v.activity.Has(f.k[n].Hash) {
		return n + 1
	}
	for n < len(f.k) && n-j < 4 && f.v.connectors.Has(f.k[n].Hash) && f.k[n].Hash != hashEt && !f.k[n].Is(entities.Single|entities.Upper) {
		n++
	}
	if n >= len(f.k) || !f.joined(n) || !f.nameWord(n, false, s) || f.v.stops.Has(f.k[n].Hash) {
		return j
	}
	if s.firm {
		return n + 1
	}
	if n > j+1 && isLower(f.k[j+1]) && !f.v.of.Has(f.k[j+1].Hash) { // "la société X et la MAIF"
		return j
	}
	if f.knownAt(n) || f.personAt(n) || s.place {
		return j
	}
	f.doubt = append(f.doubt, joint{i, j})
	return n + 1
}

// personAt tells whether a given name and a surname stand at token n: a person beside the company.
func (f *finder) personAt(n int) bool {
	c := f.t.Class(n)
	if c&entities.WordGiven == 0 || n+1 >= len(f.k) {
		return false
	}
	m := n + 1
	if f.k[m].Hash == hashHyphen && m+2 < len(f.k) {
		m += 2
	}
	return isCapital(f.k[m]) && !f.v.connectors.Has(f.k[m].Hash) && f.k[m].Any(entities.Space) && !f.k[m].Any(entities.Line)
}

// docket tells a case or file number: letters between long runs of digits.
func docket(w string) bool {
	digits := 0
	for i := range len(w) {
		if w[i] >= '0' && w[i] <= '9' {
			digits++
		}
	}
	return digits >= 4 || digits > 0 && w[0] >= '0' && w[0] <= '9' && digits >= 3
}

var (
	hashEt          = entities.Fold("et")
	hashOr          = entities.Fold("or")
	hashA           = entities.Fold("à")
	hashY           = entities.Fold("y")
	hashAu          = entities.Fold("au")
	hashAux         = entities.Fold("aux")
	hashPres        = entities.Fold("près")
	hashComma       = entities.Fold(",")
	hashDot         = entities.Fold(".")
	hashSemicolon   = entities.Fold(";")
	hashSlash       = entities.Fold("/")
	hashColon       = entities.Fold(":")
	hashOpen        = entities.Fold("(")
	hashClose       = entities.Fold(")")
	hashQuote       = entities.Fold("\"")
	hashGuillemet   = entities.Fold("«")
	hashEndGuil     = entities.Fold("»")
	hashAmp         = entities.Fold("&")
	hashAmpWord     = entities.Fold("amp")
	hashSquare      = entities.Fold("²")
	hashCube        = entities.Fold("³")
	hashPlus        = entities.Fold("+")
	hashAt          = entities.Fold("@")
	hashRegistered  = entities.Fold("®")
	hashApostrophe  = entities.Fold("'")
	hashSociete     = entities.Fold("société")
	hashSocietes    = entities.Fold("sociétés")
	hashCompagnie   = entities.Fold("compagnie")
	hashCabinet     = entities.Fold("cabinet")
	hashEtude       = entities.Fold("étude")
	hashCompagnies  = entities.Fold("compagnies")
	hashCaisse      = entities.Fold("caisse")
	hashMutuelle    = entities.Fold("mutuelle")
	hashAssociation = entities.Fold("association")
	hashSyndicat    = entities.Fold("syndicat")
	hashPour        = entities.Fold("pour")
	hashSaint       = entities.Fold("saint")
	hashSainte      = entities.Fold("sainte")
	hashEn          = entities.Fold("en")
	hashFrance      = entities.Fold("france")
	hashS           = entities.Fold("s")
	hashSur         = entities.Fold("sur")
	hashC           = entities.Fold("c")
	hashPrefet      = entities.Fold("préfet")
	hashAssureur    = entities.Fold("assureur")
)
