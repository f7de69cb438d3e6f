package contact

import (
	"iter"
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/chain"
	"github.com/estompe/estompe/entities/internal/token"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// How sure a rule is.
const (
	certain  = 98
	sure     = 90
	possible = 60
)

type scan struct {
	words *wordset.Map[uint8]
	p     *entities.Pass
	t     *entities.Text
	k     []entities.Token
	canon string
	taken []bool // covered by an identifier, a docket number, a citation
	c     chain.Chain
	err   error
	phone int // last token that speaks of a telephone
	site  int // last token that speaks of a site or an address on the net
}

const far = -1 << 20

func run(p *entities.Pass) error {
	s := &scan{p: p, t: p.Text, k: p.Text.Tokens(), canon: p.Text.Canon(), phone: far, site: far, words: known()}
	s.taken = p.Covered("ref", "judicial", "id", "finance", "vehicle", "property", "pseudonym")
	for i := 0; i < len(s.k) && s.err == nil; {
		if !s.k[i].Any(watch | entities.Number) { // as most tokens
			i++
			continue
		}
		if end := s.at(i); end > i {
			i = end
			continue
		}
		i++
	}
	return s.err
}

// at reads what begins at token i, or an address whose sign stands at i.
func (s *scan) at(i int) int {
	k := &s.k[i]
	word := uint8(0)
	if k.Any(watch) {
		word = s.words.Get(k.Hash)
	}
	switch {
	case word&isPhone != 0:
		s.phone = i
	case word&isSite != 0:
		s.site = i
	}
	switch {
	case k.Is(entities.Number) && !s.taken[i], word&isDial != 0 && (s.canon[k.Start] == '+' || s.canon[k.Start] == '(') && s.has(i+1, entities.HasDigit|entities.Punct):
		return s.number(i)
	case word&isSign != 0 && s.canon[k.Start] == '@':
		return s.email(i)
	case word&isAt != 0:
		return s.spelled(i)
	case word&isScheme != 0:
		return s.url(i)
	case word&isDomain != 0:
		return s.domain(i)
	}
	return 0
}

func (s *scan) has(i int, mask uint32) bool { return i >= 0 && i < len(s.k) && s.k[i].Any(mask) }

// report reports the canonical bytes [start, end) and returns the token that follows.
func (s *scan) report(start, end int, kind entities.Kind, rule string, confidence int) int {
	first := s.t.TokenAt(start)
	last := s.t.TokenAt(end-1) + 1
	s.p.Report(entities.Mention{Span: s.t.CanonSpan(start, end), First: first, Last: last, Kind: kind, Rule: rule, Confidence: confidence})
	return last
}

var (
	phones = set(`téléphone téléphones téléphonique téléphoniques tél tel tph portable portables mobile mobiles fax télécopie télécopieur
		télécopies ligne lignes joignable joint appel appels numéro numéros sms texto gsm standard whatsapp phone t p`)
	// told is the words of phones that leave no doubt.
	told = set("téléphone téléphones téléphonique téléphoniques tél tel tph fax télécopie télécopieur télécopies gsm sms whatsapp portable mobile phone")

	sites   = set("site sites internet web url adresse page pages lien profil blog boutique nom domaine domaines compte hébergé")
	ats     = set("at arobase arobas")
	schemes = set("http https ftp")
	hashWWW = entities.Fold("www")
	// domains end the names of hosts.
	domains = set(`fr com net org eu info biz be ch lu de es it uk gouv re nc pf mq gp gf yt pm wf tf mc ca us io co me tv pro bzh alsace corsica
		paris online shop site app dev tech store xyz club immo blog bio ovh name asso`)
)

// What a word is to the scan, in one look-up.
const (
	isPhone uint8 = 1 << iota
	isSite
	isAt
	isScheme
	isDomain
	isDial // a mark that a telephone number may begin with
	isSign // the sign of an e-mail address
)

var known = sync.OnceValue(func() *wordset.Map[uint8] {
	m := &wordset.Map[uint8]{}
	m.Put(hashWWW, isScheme)
	m.Put(entities.Fold("+"), isDial)
	m.Put(entities.Fold("("), isDial)
	m.Put(entities.Fold("@"), isSign)
	for bit, words := range map[uint8]*wordset.Set{isPhone: phones, isSite: sites, isAt: ats, isScheme: schemes, isDomain: domains} {
		for h := range words.All() {
			m.Put(h, m.Get(h)|bit)
		}
	}
	return m
})

// watch is set on tokens that may be known.
var watch = token.Watch(func() iter.Seq[uint64] { return known().Keys() })

// set makes a set of folded words from a list with blanks.
func set(list string) *wordset.Set { return wordset.Of(list) }
