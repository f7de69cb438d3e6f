package secret

import (
	"iter"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/fold"
	"github.com/estompe/estompe/entities/internal/token"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// endings are the word endings of French medicine, for words in no list. They
// are long enough to leave out ordinary words: "-ite" alone would take "limite",
// "-ose" "chose", "-ome" "diplôme".
var endings = []struct {
	part
	words string
}{
	{ownIllness, `algie algies pathie pathies arthrie plégie plégies parésie parésies phrénie thymie phasie praxie phagie trophie trophies dystrophie sthénie pnée urie rragie rragies rrhée
		émie émies ectasie ectasies malacie mégalie lexie thorax acousie
		arthrite thrites dinite dinites patite nchite astrite lébite ningite dylite bursite sulite ystite phrite rmatite yélite cardite nusite otite itonite diculite astoïdite prostatite ératite jonctivite
		vascularite ellulite ynovite uvéite hyroïdite créatite alpingite vaginite stéite myosite névrite vrosite éphalite ondylite leurite hinite ryngite pharyngite amygdalite
		throse throses sclérose scléroses mbose mboses vrose vroses psychose nécrose nécroses rrhose ibrose énose énoses kylose ankyloses culose mycose atose coniose ellose porose liose cyphose lordose idose plasmose
		ostose ymphose
		cinome cinomes anome phome phomes sarcome ématome ématomes ibrome gliome énocarcinome adénome angiome élome laucome rinome giome cytome
		stase-méta lithiase listhésis ulcération paralysie dactylie encéphale céphalée céphalées`},
	{ownCure, `thérapie thérapies ectomie ectomies plastie plasties otomie otomies stomie stomies prothèse prothèses orthèse orthèses arthrodèse centèse pexie rraphie
		xétine azépam zolam pramine ridone péridol promazine codone olol sartan statine mycine cilline xacine prazole conazole parine gliptine trigine tidine cétam oxaban barbital triptyline olanzapine clozapine quétiapine piprazole`},
}

// notMedicine end as words of medicine do.
var notMedicine = hashes(`hypothèse parenthèse photosynthèse sympathie antipathie empathie apathie télépathie synthèse sympathies nostalgie nostalgies académie académies épidémie épidémies pandémie endémie
	monotonie phénomène calligraphie philanthropie anatomie autonomie économie antithèse orthodoxie galaxie taxinomie anthologie chirurgie hétérogène
	bactériémie synchronie harmonie symphonie pharmacie démocratie aristocratie conformite granulite boulangerie métathèse atrophie juridiction curie incurie penurie pénurie seigneurie
	sociothérapie orthographie écurie barbiturique centurie décurie luxure cocaïne héroïne`)

// ending is one of the endings, folded.
type ending struct {
	part
	folded string
}

var endingsBy = sync.OnceValue(func() *wordset.Map[[]ending] {
	m := &wordset.Map[[]ending]{}
	for _, e := range endings {
		for _, w := range strings.Fields(e.words) {
			s := fold.String(w)
			key := fold.Of(s[len(s)-3:])
			m.Put(key, append(m.Get(key), ending{e.part, s}))
		}
	}
	return m
})

// shortest is the number of bytes from which a word is looked at for its ending.
const shortest = 7

// byEnding gives the part of a word by its ending, 0 for most.
func byEnding(w string) part {
	var buf [64]byte
	n := 0
	for i := max(0, len(w)-20); i < len(w); {
		r, size := utf8.DecodeRuneInString(w[i:])
		i += size
		n += copy(buf[n:], fold.Rune(r))
	}
	if n < 5 {
		return 0
	}
	for _, e := range endingsBy().Get(fold.Of(string(buf[n-3 : n]))) {
		if strings.HasSuffix(string(buf[:n]), e.folded) {
			return e.part
		}
	}
	return 0
}

// lastFour has a bit for the last four bytes of each ending, as it is written and without accents.
var lastFour = sync.OnceValue(func() *[1 << 15 / 64]uint64 {
	set := new([1 << 15 / 64]uint64)
	for _, e := range endings {
		for _, w := range strings.Fields(e.words) {
			for _, w := range [2]string{w, fold.String(w)} {
				n := lastOf(w)
				set[n/64] |= 1 << (n % 64)
			}
		}
	}
	return set
})

// lastOf numbers the last four bytes of a word, without regard to case.
func lastOf(w string) uint32 {
	w = w[len(w)-4:]
	return (uint32(w[0]&31)<<15 | uint32(w[1]&31)<<10 | uint32(w[2]&31)<<5 | uint32(w[3]&31)) * 0x9e3779b1 >> 17
}

// ofMedicine is set on tokens that may be words with a part.
var ofMedicine = token.Watch(func() iter.Seq[uint64] { return parts().Keys() })

// partOf tells what a word may be in a medical phrase.
func (f *finder) partOf(i int) part {
	if i < 0 || i >= len(f.k) {
		return 0
	}
	k := f.k[i]
	if !k.Is(entities.Word) {
		return 0
	}
	if k.Any(ofMedicine) {
		if p, ok := f.parts.Lookup(k.Hash); ok {
			return p
		}
	}
	if k.End-k.Start < shortest || k.Any(entities.Upper) && !k.Any(entities.Caps) {
		return 0
	}
	w := f.t.Word(i)
	if n := lastOf(w); lastFour()[n/64]>>(n%64)&1 == 0 || notMedicine.Has(k.Hash) {
		return 0
	}
	p := byEnding(w)
	if p != 0 && f.t.Class(i)&(entities.WordFrequent|entities.WordVerb|entities.WordName|entities.WordPlace) != 0 {
		return 0
	}
	return p
}
