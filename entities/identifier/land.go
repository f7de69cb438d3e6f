package identifier

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/rx"
)

const (
	numero = `(?>(?i:parcelles?|num[ée]ros?|n°\s?s?|nos?(?!\p{L})\.?|sous\sles?|les?)\s{0,3}){0,4}`
	// plot is one number of a parcel, and no measure, date or part of a longer number.
	plot = `[0-9]{1,5}(?:/[0-9]{1,4}(?![0-9/]))?(?:\s?(?:bis|ter|p)\b)?(?![0-9°]|[.,/][0-9]|\s{0,2}(?i:ha|a|ca|m2|m²|€|%|hectares?|ares?|centiares?|euros?|francs?|mètres?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?![\p{L}]))`
	// again is numero in a list: "; les parcelles n° 3" begins another reference.
	again = `(?>(?i:num[ée]ros?|n°\s?s?|nos?(?!\p{L})\.?|sous\sles?|les?)\s{0,3}){0,3}`
	more  = `(?>(?>\s{0,2}(?i:,|;|/|&|-|–|et|à|ainsi que)\s{0,2}(?i:et\s)?)(?>` + again + `)` + plot + `){0,16}+`
)

var (
	// parcelShape is a section with its numbers: "AB n° 12, 13 et 14", "020 CV 527".
	parcelShape = rx.New(`\G(?>[0-9]{1,3}[ -])?(?!N°|N\s?°)[A-Z]{1,2}(?>[\s,:-]{0,3})` + numero + plot + more)
	// sectionShape is the same after the word.
	sectionShape = rx.New(`\G(?i:sections?)\s{1,3}(?>cadastrales?\s)?(?>[0-9]{1,3}[ -])?(?:["«]?\s?[A-Z]{1,2}[0-9]?(?![0-9])\s?["»]?(?>[\s,:-]{0,3})|[0-9]{1,2}[\s,]{1,3}(?=(?:n°|num[ée]ro|parcelle)))` + numero + plot + more)
	// reversed is "n° 123 de la section AB".
	reversed = rx.New(`\G[0-9]{1,5}` + more + `\s{1,3}(?:de\sla\s)?section\s[A-Z]{1,2}(?![\p{L}0-9])`)
	// bare is numbers of which the section is not told.
	bare = rx.New(`\G` + plot + more)
)

// parcelReach is how many tokens after a word of the land register a reference is looked for.
const parcelReach = 14

// land reads a reference to the land register.
func (s *scan) land(i int, word uint16) int {
	k := &s.k[i]
	if word&isCadastral != 0 && sections.Has(k.Hash) {
		// Courts and unions have sections, too: two letters, or the register spoken of before.
		if i-s.parcel <= 40 || s.twoLetters(i+1) {
			return s.parcelAt(sectionShape, i)
		}
		return 0
	}
	if i-s.parcel > parcelReach || s.legal[i] {
		return 0
	}
	capital := k.Is(entities.Word|entities.Upper) && k.End-k.Start <= 2 && !k.Any(entities.Elided) && !s.marks(i)
	if !capital && !k.Any(entities.Number|entities.Mixed) {
		return 0
	}
	if k.Is(entities.Mixed) && k.End-k.Start == 2 && i-s.parcel > 4 {
		return 0 // a zone, a lot of plans
	}
	if end := s.parcelAt(parcelShape, i); end > 0 || capital {
		return end
	}
	if end := s.parcelAt(reversed, i); end > 0 {
		return end
	}
	if k.Any(entities.Number) && (s.plain(i) || s.listed(i)) {
		return s.parcelAt(bare, i)
	}
	return 0
}

// twoLetters tells whether token i is a section of two letters before a number.
func (s *scan) twoLetters(i int) bool {
	return s.has(i, entities.Caps) && s.k[i].End-s.k[i].Start == 2 && (s.has(i+1, entities.HasDigit) || s.has(i+2, entities.HasDigit) || s.has(i+3, entities.HasDigit))
}

// plain tells whether only "cadastrée", "n°" and the like stand between the word for a parcel and the number at i.
func (s *scan) plain(i int) bool {
	marked := false
	for j := i - 1; j >= 0 && i-j <= 5; j-- {
		switch h := s.k[j].Hash; {
		case parcels.Has(h) || registered.Has(h) && marked:
			return true
		case s.marks(j):
			marked = true
		case registered.Has(h) || s.small(j) || between.Has(h) || marked && i-j <= 4 && s.k[j].Is(entities.Word|entities.Lower) && !barred.Has(h):
		default:
			return false
		}
	}
	return false
}

// listed tells whether the number at i goes on a list of parcels with their
// areas: "numéros 12 pour 3 a 20 ca, 13 pour 4 a 30 ca et 14 pour 5 ca".
func (s *scan) listed(i int) bool {
	return i > 0 && (s.k[i-1].Hash == hashComma || s.k[i-1].Hash == hashEt) && s.is(i+1, hashPour) && s.has(i+2, entities.Number) && (s.is(i+3, hashA) || i+3 < len(s.k) && units.Has(s.k[i+3].Hash))
}

func (s *scan) parcelAt(p *rx.Pattern, i int) int {
	start := int(s.k[i].Start)
	m, ok, err := p.At(s.canon, start)
	s.err = err
	if !ok {
		return 0
	}
	last := s.report(start, m.End(), entities.KindParcel, "identifier/parcel", sure, "")
	s.parcel = last
	return last
}
