package secret

import (
	"strings"
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/quantity"
)

// quote is what stands between quotation marks: tokens [first, last).
type quote struct{ first, last int }

var (
	openers = hashes("« “")
	closers = hashes("» ”")
	hPlain  = entities.Fold(`"`)
)

// quote opens or closes a quotation at token i.
func (f *finder) quote(i int) {
	h := f.k[i].Hash
	switch {
	case openers.Has(h) || h == hPlain && (f.open < 0 || f.open < f.begin):
		f.open = i
	case closers.Has(h) || h == hPlain:
		if f.open >= f.begin && i-f.open > 1 {
			f.quotes = append(f.quotes, quote{f.open + 1, i})
		}
		f.open = -1
	}
}

// fewest is the number of words from which a quotation is a passage, not a name or a term.
const fewest = 4

// passages proposes quotations and passages that something announces.
func (f *finder) passages(end int) {
	for _, q := range f.quotes {
		if q.last-q.first >= fewest {
			f.quotation(q)
		}
	}
	for i := range f.cues {
		c := &f.cues[i]
		if c.units|c.weak == 0 && (c.sub != "" || c.kind != "") && !f.quoted(c.first) {
			f.announced(c, end)
		}
	}
}

// quoted tells whether a token stands in a quotation of some length.
func (f *finder) quoted(i int) bool {
	for _, q := range f.quotes {
		if q.first <= i && i < q.last {
			return true
		}
	}
	return false
}

// titled stand before the title of a thing in quotation marks.
var titled = hashes("intitulé intitulée intitulés dénommé dénommée nommé baptisé marque appelé appelée")

// speaks tells whether a cue may be the source of a quotation.
func (f *finder) speaks(c *cue) bool {
	switch c.sub {
	case "customer", "supplier":
		return false
	}
	return c.name == "open-quote" || c.sub != "" || c.kind != ""
}

func (f *finder) offer(c *cue, first, last, sure int, needs bool) {
	kind := c.kind
	if kind == "" {
		kind = entities.KindBusinessSecret
	}
	f.propose(candidate{first: first, last: last, kind: kind, sub: c.sub, rule: "secret/" + c.reading(), sure: sure, needs: needs})
}

// announced proposes the passage that a noun announces without quotation marks.
func (f *finder) announced(c *cue, end int) {
	if c.name == "customer/name" || c.name == "supplier/name" {
		return
	}
	s := f.sentenceOf(c.first)
	to := end
	if s+1 < len(f.sentences) {
		to = f.sentences[s+1]
	}
	if f.aloof(c.first) {
		return
	}
	if c.sub == "internal_quote" {
		f.reported(c, s, to)
		return
	}
	first := f.introduced(c.last, min(to, c.last+28), c.sub, f.loose(c))
	if first == 0 && f.loose(c) && f.moods[s].secret >= 12 {
		first = f.verb(c.last, min(to, c.last+7))
	}
	if c.sub == "clause" {
		if at := f.under(c, to); at > 0 && f.moodOf(s, 2) >= 12 && f.shapeOf(at, f.close(at, to)).priced == 0 {
			first = at
		}
	}
	if first == 0 {
		return
	}
	last := f.close(first, to)
	if f.k[first].Any(entities.Placeholder) {
		return // hidden already
	}
	if last-first < 3 || c.sub == "clause" && last-first < 7 || auxiliaries.Has(f.hash(first)) && c.kind == "" || cites.Has(f.hash(first)) {
		return
	}
	if made[c.sub] && f.moods[s].secret < 12 && f.public(s, to) {
		return
	}
	if made[c.sub] && len(f.k) >= long && f.empty(first, last) {
		return
	}
	if c.sub == "clause" && (f.usual(first, last) || f.shapeOf(first, last).priced > 1 || len(f.k) >= long && f.moodOf(s, 3) < 12) {
		return
	}
	if c.name == "investigation" && f.mood.secret < 12 {
		return
	}
	f.offer(c, first, last, c.weight-min(16, (first-c.last)/2)+f.tone(first), c.kind == "" && f.mood.secret < 12 && c.weight < 72 && !(c.sub == "formula" && f.shares(first, last) > 1))
}

// under finds the passage of a contract that is named first: "aux termes de
// l'article 4 de la convention confidentielle, …".
func (f *finder) under(c *cue, to int) int {
	found := false
	for j := c.first - 1; j >= f.begin && j >= c.first-9 && !found; j-- {
		if f.k[j].Any(entities.Punct) && !f.is(j, '.') {
			return 0
		}
		found = termsOf.Has(f.hash(j)) || f.hash(j) == hTermes && (f.hash(j-1) == hAux || f.hash(j-1) == hLes)
	}
	if !found {
		return 0
	}
	for j := c.last; j < to && j < c.last+16; j++ {
		if f.is(j, ',') && j+1 < to && !relatives.Has(f.hash(j+1)) && !pasts(f, j+1) {
			return j + 1
		}
	}
	return 0
}

// pasts tells whether a word is a participle or adjective that goes on with an apposition.
func pasts(f *finder, i int) bool { return f.past(i) || hiding.Has(f.hash(i)) }

var (
	termsOf = hashes("vertu selon suivant")
	hTermes = entities.Fold("termes")
	hAux    = entities.Fold("aux")
	hLes    = entities.Fold("les")
	hiding  = hashes("non confidentiel confidentielle secret secrète jamais tenu dont")
)

// public tells whether a sentence speaks of a patent or the like.
func (f *finder) public(s, to int) bool {
	for i := range f.cues {
		if c := &f.cues[i]; c.name == "patent" && c.first >= f.sentences[s] && c.first < to && !f.denied(c.first) {
			return true
		}
	}
	return false
}

// shares counts the percentages between two tokens.
func (f *finder) shares(first, last int) (n int) {
	for _, v := range f.values {
		if v.First >= first && v.Last <= last && v.Class == quantity.Percent {
			n++
		}
	}
	return n
}

// verb finds the finite verb that says what a thing does: "l'algorithme de tarification pondère …".
func (f *finder) verb(i, to int) int {
	for ; i < to; i++ {
		if !f.k[i].Any(entities.Word) {
			return 0
		}
		if c := f.t.Class(i); c&entities.WordVerb != 0 && c&(entities.WordNoun|entities.WordFunction) == 0 && !f.past(i) && !auxiliaries.Has(f.k[i].Hash) && !introduces.Has(f.k[i].Hash) {
			return i
		}
	}
	return 0
}

// past tells whether a word ends as a participle of either gender and number does.
func (f *finder) past(i int) bool {
	w := strings.TrimSuffix(f.t.Word(i), "s")
	return strings.HasSuffix(w, "é") || strings.HasSuffix(w, "ée") || strings.HasSuffix(w, "i") || strings.HasSuffix(w, "u")
}

// loose tells whether a bare relative may introduce the passage: of a process
// or the like, in a paragraph that calls it secret.
func (f *finder) loose(c *cue) bool {
	switch c.sub {
	case "process", "formula", "method", "source_code":
		return f.mood.secret >= 12
	}
	return false
}

// cites open what is no passage but a citation.
var cites = hashes("article articles alinéa pièce pièces")

var consists = hashes("consiste consistent consistait consistant fait vise visait visent")

var auxiliaries = hashes("a ont est sont était étaient avait avaient fut furent sera seront seuls seul s n ne a été doit doivent peut")

// introduced finds the first token of a passage behind an introducing word.
func (f *finder) introduced(i, to int, sub string, loose bool) int {
	for ; i < to; i++ {
		if f.is(i, ':') && i+1 < to && !openers.Has(f.hash(i+1)) && f.hash(i+1) != hPlain {
			return i + 1
		}
		if f.is(i, ';') {
			return 0
		}
		if at := f.aside(i, to); at > 0 {
			if said := f.stipulated(at, to); sub == "clause" && said > 0 {
				return said
			}
			return at
		}
		p, end := introducers().match(f.k, i)
		if sub == "clause" && consists.Has(f.hash(i)) {
			continue
		}
		if sub == "clause" {
			if at := f.stipulated(i, to); at > 0 {
				return at
			}
		}
		if end > i && (p.weight == 1 || p.weight == 2 && loose && !auxiliaries.Has(f.hash(end))) {
			for end < to && (opening.Has(f.hash(end)) || f.is(end, ',') || f.is(end, ':')) {
				end++
			}
			if end < to && !openers.Has(f.hash(end)) && f.hash(end) != hPlain {
				return end
			}
		}
	}
	return 0
}

// aside passes a relative clause between commas, behind which the verb follows:
// "l'algorithme, que personne ne connaît, classe …".
func (f *finder) aside(i, to int) int {
	reach := 4
	if !f.is(i, ',') {
		return 0
	}
	if relatives.Has(f.hash(i + 1)) {
		reach = 18
	}
	for j := i + 2; j < to && j < i+reach; j++ {
		if f.is(j, ',') {
			if j+1 < to {
				if _, end := introducers().match(f.k, j+1); end > 0 {
					return 0 // it says itself where the passage begins
				}
			}
			if j+1 < to && f.t.Class(j+1)&entities.WordVerb != 0 && !introduces.Has(f.hash(j+1)) && !f.past(j+1) {
				return j + 1
			}
			return 0
		}
	}
	return 0
}

var (
	relatives  = hashes("que qu dont qui lequel laquelle")
	introduces = hashes("consiste consistent est sont prévoit propose comporte comportent suppose décrit indique repose tient a ont")
)

// opening are articles that stand before a passage and do not belong to it.
var opening = hashes("l")

// introducers are words after which a passage begins.
var introducers = sync.OnceValue(func() *book {
	return newBook([]table{{name: "intro", cues: `
	1 consiste|consistent|consistait|consistant|consister à|en
	1 à savoir
	1 à savoir de
	1 prévoit|prévoyait de|que
	1 propose|proposait de
	1 propose|proposait
	1 veut|voulait que
	2 suppose|supposait
	1 tient à
	1 repose|reposent|reposait sur
	1 relève|relevait|relatant que
	1 relève que|qu'
	1 réside|résidait|résident dans
	1 obtenu|obtenue|obtenus|obtenues par|en
	1 obtient|obtiennent en|par
	1 caractérise|caractérisent par
	1 contient|contiennent|contenait|renferme|renferment
	1 comprend|comprennent|comprenait
	1 associe|associant|associait|combine|combinant|combinait
	1 passe|passait par
	1 fondé|fondée|fondés|basé|basée sur
	1 selon laquelle|lequel|lesquels
	1 stipule|stipulait que
	1 s' engage|engageait|engagent|interdit|oblige|obligeait à
	1 s' engage|engageait|interdit|interdisait de
	1 interdit|interdisait|impose|imposait à|au
	1 s' agit de
	1 vise|visait|visent à
	1 ordonne|commande|enchaîne|exige|exigeait|implique|impliquait
	1 ainsi :
	2 soit
	1 en cours ,
	2 donne|donnait
	1 dont le principe est de
	1 relate|relatant|révélant que
	1 distingue|distinguent par
	1 comporte|comportent
	1 constitué|constituée|constitués|constituées de|d'|par
	1 composé|composée|composés|composées de|d'|par
	1 décrit|décrivant|décrivent
	1 précise|précisant que
	1 précise|précisant
	1 fait|faisait état de
	1 indique|indiquait|indiquent que
	1 écrivait|écrit|déclare|déclarait|révèle|révélait que
	1 laisse voir que
	1 tend à
	1 provient|proviennent de
	1 trouvent|trouve de
	1 par laquelle|lequel
	1 dans laquelle|lequel
	1 oblige|obligeait l'
	1 par lequel|laquelle
	1 au cours de laquelle
	1 laquelle déclarait
	1 mentionnait|mentionne qu'|que
	2 qu'|que elle|il
	1 sur ce que
	1 prévenu|informé|averti|avisé son|sa|ses cousin|complice|client|frère|ami que|qu'
	2 algorithme qui
	2 celui|celle qui
	2 qui
	1 déclarant|expliquant que
	1 à la presse que
	2 prononcé
	1 d' après les documents saisis ,
	1 d' après la|le fiche|dossier
	1 ,  jamais divulgué ,
`}})
})

// close finds the end of a passage: the end of the sentence, a semicolon, a
// comma behind which the text speaks of the passage.
func (f *finder) close(i, to int) int {
	for j := i; j < to; j++ {
		switch {
		case f.is(j, ';'), f.is(j, '(') && j > i && resumes.Has(f.hash(j+1)):
			return j
		case f.is(j, ',') && j > i+2 && resumes.Has(f.hash(j+1)) && !f.k[j].Any(entities.Line):
			return j
		case j > i+2 && f.k[j].Any(entities.Line) && lineHeads.Has(f.k[j].Hash) && f.k[j].Any(entities.Upper):
			return j
		}
	}
	for to > i && f.k[to-1].Any(entities.Punct) && !closing(f, to-1) {
		to--
	}
	return to
}

func closing(f *finder, i int) bool {
	return f.is(i, ')') || f.is(i, '}') || f.is(i, ']') || f.is(i, '%')
}

var (
	resumes   = hashes("recette formule particularité astuce répartition indications composition méthode technique rapport regardée regardé ce information informations élément éléments données donnée procédé dont protégée protégé protégés tenue tenu ces cette ainsi secret confidentiel et-le tandis mais quand laquelle lequel où")
	lineHeads = hashes("le la les l ce cette ces il elle")
)
