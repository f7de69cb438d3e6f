package secret

import (
	"github.com/estompe/estompe/entities"
)

// The names of customers and suppliers are a secret only where the text says
// so: everywhere else they are what the case is about. So the paragraph has to
// speak of secrecy, and a word of trade to stand before the name.

// owned proposes names of customers and suppliers.
func (f *finder) owned(end int) {
	f.rival = 0
	for i := range f.cues {
		if c := &f.cues[i]; c.name == "rivalry" {
			f.rival += c.weight
		} else if c.name == "customer/name" && c.weight == 72 {
			f.rival += 2 // courted, taken away
		}
	}
	for i := range f.cues {
		c := &f.cues[i]
		if c.name != "customer/name" && c.name != "supplier/name" {
			continue
		}
		to := end
		if s := f.sentenceOf(c.first); s+1 < len(f.sentences) {
			to = f.sentences[s+1]
		}
		if f.is(to-1, ':') || f.listed(c.last, end) {
			to = end
		}
		if f.column(c, end) {
			continue
		}
		if f.precede(c) {
			continue
		}
		f.follow(c, min(to, c.last+16), to)
	}
	for i := range f.carried {
		if c := &f.carried[i]; c.name == "customer/name" || c.name == "supplier/name" {
			f.follow(c, min(end, f.begin+8), end)
			break
		}
	}
}

// column proposes the names that open the lines of a table under a word of trade.
func (f *finder) column(c *cue, end int) (found bool) {
	if c.first > f.begin+4 || !nouns.Has(f.hash(c.first)) {
		return false
	}
	lines := 0
	for j := c.last; j < end && lines < 30; j++ {
		if !f.k[j].Any(entities.Line) {
			continue
		}
		lines++
		i := j
		for i < end && i < j+3 && f.k[i].Any(entities.Number|entities.Punct) {
			i++
		}
		last := f.name(i)
		if last <= i || totals.Has(f.k[i].Hash) || i == j && (last < len(f.k) && !f.k[last].Any(entities.Line) && !f.k[last].Any(entities.Punct|entities.Number)) {
			continue
		}
		f.named(c, i, last)
		found = true
	}
	return found
}

var totals = hashes("autres autre total totaux divers source sous-total le la les il cette")

// listed tells whether lines with numbers or dashes follow within reach of token i.
func (f *finder) listed(i, end int) bool {
	for j := i; j < end && j < i+14; j++ {
		if f.k[j].Any(entities.Line) && (f.k[j].Any(entities.Number) || f.is(j, '-')) {
			return true
		}
	}
	return false
}

// follow proposes the names behind a word of trade: the first within reach, and those coordinated with it.
func (f *finder) follow(c *cue, reach, to int) {
	i := max(c.last, f.begin)
	for ; i < reach; i++ {
		if f.is(i, ';') || openers.Has(f.hash(i)) || closers.Has(f.hash(i)) || turns.Has(f.hash(i)) && i > c.last {
			return
		}
		if end := f.name(i); end > i && f.led(i) && !f.ofName(c, i) {
			if f.litigant(i, end) || end+1 < reach && articlesTo.Has(f.hash(end)) && handed.Has(f.hash(end+1)) {
				return // who was handed something
			}
			f.named(c, i, end)
			f.more(c, end, to)
			f.elsewhere(c, end, to)
			return
		}
	}
}

// turns are words behind which the clause speaks of somebody else.
var turns = hashes("que qu alors tandis mais car or lorsque quand si puisque parce afin")

// ofName tells whether a name only says whose customers they are: "les clients
// de X". The buyers of X, though, are people of X's.
func (f *finder) ofName(c *cue, i int) bool {
	if c.last != c.first+1 || i > c.last+4 || !ownersOf.Has(f.hash(c.first)) {
		return false
	}
	for i--; i > c.last && formers.Has(f.hash(i)); i-- {
	}
	return i == c.last && (f.hash(i) == hDe || f.hash(i) == hDe2 || f.hash(i) == hDu)
}

// formers stand between "de" and the name it leads to.
var formers = hashes("la le l les société sociétés groupe maison entreprise enseigne")

var (
	articlesTo = hashes("le la les l un une des")
	handed     = hashes("nom noms identité identités liste listes fichier fichiers secret secrets formule procédé plan plans informations données recette documents codes clé contenu")
)

// ownersOf are the nouns behind which "de" names the side that has them.
var ownersOf = hashes("client clients cliente clientes compte portefeuille prospect prospects distributeur distributeurs revendeur revendeurs partenaire partenaires fournisseur fournisseurs prestataire prestataires façonnier importateur magasins enseignes centrale fabricant fabricants producteur producteurs abonné abonnés")

// led tells whether the word before a name may lead to it.
func (f *finder) led(i int) bool {
	if i == 0 || f.k[i].Any(entities.Sentence) && !f.k[i].Any(entities.Line) {
		return false
	}
	if f.is(i-1, ',') || f.is(i-1, '(') || f.is(i-1, ':') || f.is(i-1, '.') || f.is(i-1, '-') {
		return true
	}
	return leads.Has(f.hash(i - 1))
}

var leads = hashes("lesquels lesquelles eux savoir comprend comprenait compte comptait comporte comportait contient contenait mentionne mentionnait recense cite nomme nommait figurent figurait figuraient démarché démarchait démarcher prospecté livre livrait livrent fournit fournissait équipe équipait approvisionne approvisionnait dessert sert servait contacté approché détourné nommés nommé soit à aux au de auprès par les la le société sociétés maison magasins compte client clients avec et chez l d coopérative groupe enseigne enseignes entreprise laboratoire fournisseur notamment sont est figurent dont sociétés")

// more proposes the names that a list goes on with.
func (f *finder) more(c *cue, i, to int) {
	for n := 0; n < 12 && i < to; n++ {
		i = f.skip(i, to)
		next := 0
		for j := i; j < to && j < i+9; j++ {
			if f.is(j, ';') || f.is(j, '.') && !f.k[j].Any(entities.Line) {
				break
			}
			if f.is(j, ',') && f.hash(j+1) == hEt {
				j++
			}
			if f.hash(j) == hEt || f.hash(j) == hOu || f.is(j, ',') || f.k[j].Any(entities.Line) && f.k[j].Any(entities.Number|entities.Punct) {
				j++
				for j < to && (leads.Has(f.hash(j)) && !f.k[j].Any(entities.Upper) || f.k[j].Any(entities.Lower) && j < i+9 && !f.k[j].Any(entities.Upper)) && f.hash(j) != hEt {
					j++
				}
				if end := f.name(j); j < to && end > j && f.led(j) {
					f.named(c, j, end)
					next = end
				}
				break
			}
		}
		if next == 0 {
			return
		}
		i = next
	}
}

// skip passes a bracket after a name, and the full stop of one cut short.
func (f *finder) skip(i, to int) int {
	if f.is(i, '.') && f.is(i+1, ',') {
		return i + 1
	}
	if f.is(i, '(') {
		for j := i; j < to && j < i+12; j++ {
			if f.is(j, ')') {
				return j + 1
			}
		}
	}
	return i
}

var (
	hEt = entities.Fold("et")
	hOu = entities.Fold("ou")
)

// named proposes one name, if the paragraph speaks of secrecy, of a rival who
// took customers or sources away, or of what was dealt with the one named.
// Where only the text elsewhere speaks of secrecy, the name has to stand right
// behind the word.
func (f *finder) named(c *cue, first, last int) {
	if f.outside(first) {
		return
	}
	sure, needs := c.weight+f.tone(first), false
	switch near := first-c.last <= 8; {
	case c.weight < 66 && (f.moods[f.sentenceOf(first)].secret < 12 || f.closed[first]): // "compte" is mostly something else
		return
	case near && f.rival >= 4 && f.moods[f.sentenceOf(first)].published == 0:
		sure = max(sure, c.weight-4)
	case f.mood.secret >= 10:
	case c.weight < 68 || f.mood.published > 0:
		return
	case c.weight >= 76: // "le nom de son client, X": the name is what was told
		sure -= 8
	case near && f.rival >= 4:
		sure -= 4
	case near && f.dealt(first, last):
		sure -= 6
	case first-c.last <= 3:
		needs = true
	default:
		return
	}
	f.propose(candidate{first: first, last: last, kind: entities.KindBusinessSecret, sub: c.sub, rule: "secret/" + c.reading(), sure: sure, named: true, needs: needs})
}

// dealt tells whether a figure of business stands beside a name in its sentence.
func (f *finder) dealt(first, last int) bool {
	for i := range f.values {
		v := &f.values[i]
		if v.by == nil || v.by.sub == "" || v.by.kind != "" || v.score < enough {
			continue
		}
		if v.First >= last && v.First < last+8 || v.Last <= first && v.Last > first-12 && f.sentenceOf(v.First) == f.sentenceOf(first) {
			return true
		}
	}
	return false
}

// outside tells whether a name stands in a part of the decision that names
// parties, counsel and bench, or belongs to one of them.
func (f *finder) outside(i int) bool {
	if len(f.k) >= long && len(f.t.Sections()) > 1 {
		switch f.t.ZoneOf(i) {
		case entities.ZoneHeading, entities.ZoneParties, entities.ZoneCounsel, entities.ZonePanel, entities.ZoneSignatures:
			return true
		}
	}
	return f.is(i-1, '-') && !f.k[i].Any(entities.Space)
}

// name gives the end of the company's name that begins at token i, or 0.
func (f *finder) name(i int) int {
	if i+2 < len(f.k) && f.k[i].Any(entities.Upper) && !f.k[i].Any(entities.Para) {
		switch h := f.k[i].Hash; {
		case companyForms.Has(h): // "SNC Halle 12", "SCEA des Aubiers"
			if inner.Has(f.k[i+1].Hash) && !f.k[i+1].Any(entities.Upper) {
				return f.name(i + 2)
			}
			return f.name(i + 1)
		case capArticles.Has(h) && !f.k[i].Any(entities.Sentence|entities.Elided) && f.k[i+1].Any(entities.Upper): // "Le Comptoir Vernois"
			return f.name(i + 1)
		}
	}
	if i+2 < len(f.k) && nameHeads.Has(f.k[i].Hash) && !f.k[i].Any(entities.Upper) && inner.Has(f.k[i+1].Hash) {
		return f.name(i + 2)
	}
	if i >= len(f.k) || !f.k[i].Any(entities.Word) || !f.k[i].Any(entities.Upper) || f.closed[i] || f.k[i].Any(entities.Abbr|entities.Elided|entities.Single) || f.k[i].Any(entities.Caps) && f.t.Class(i)&entities.WordVerb != 0 || notNames.Has(f.k[i].Hash) {
		return 0
	}
	if i > 0 && civilities.Has(f.hash(i-1)) || f.t.Class(i)&entities.WordMonth != 0 {
		return 0
	}
	end := i + 1
	for end < len(f.k) && end < i+9 && !f.k[end].Any(entities.Para) && !(f.k[end].Any(entities.Line) && f.k[end].Any(entities.Number)) {
		k := f.k[end]
		switch {
		case k.Any(entities.Word) && k.Any(entities.Upper) && !civilities.Has(k.Hash), k.Any(entities.Number) && k.End-k.Start < 5 && !k.Any(entities.Line):
			end++
		case (inner.Has(k.Hash) || f.is(end, '&') || f.is(end, '-')) && end+1 < len(f.k) && f.k[end+1].Any(entities.Upper):
			end += 2
		case (f.hash(end) == hDe || f.hash(end) == hDe2) && end+2 < len(f.k) && articles.Has(f.hash(end+1)) && f.k[end+2].Any(entities.Upper):
			end += 3
		default:
			return f.whole(i, end)
		}
	}
	return f.whole(i, end)
}

// whole refuses a town, a party and what is no name.
func (f *finder) whole(i, end int) int {
	if end == i+1 && f.is(i-1, '(') && f.is(end, ')') && f.k[i].Any(entities.Caps) && f.k[i].End-f.k[i].Start <= 5 {
		return 0 // an institution's initials, given behind its name
	}
	if end == i+1 && f.t.Class(i)&entities.WordPlace != 0 || f.party(i) {
		return 0
	}
	return end
}

// party tells whether a name is one of the parties'.
func (f *finder) party(i int) bool {
	zone := f.t.ZoneOf(i)
	for k := range f.orgs {
		m := &f.orgs[k]
		if zone == m.Zone {
			continue
		}
		for j := m.First; j < m.Last; j++ {
			if f.k[j].Hash == f.k[i].Hash && f.k[j].Any(entities.Upper) {
				return true
			}
		}
	}
	return false
}

var (
	notNames     = hashes("ii iii iv vi vii viii ix xi xii xiii xiv dr docteur professeur pr urssaf cpam cnam caf carsat msa dgfip dgccrf dreets direccte inpi inao euipo afnor cnil ags cgea fgao fgti caisse direction préfecture préfet parquet rectorat onu ue union trésor bodacc insee europe acpr amf arcep adlc scp selarl selas aarpi état etat commission conseil conseils cabinet administration ministre ministère autorité société m mm mme mmes mlle maître me monsieur madame sa sas sarl eurl snc la le les un une il elle l cour tribunal france attendu que considérant or mais en dans par sur pour clients fournisseur client")
	civilities   = hashes("m mm mme mmes mlle maître me monsieur madame docteur dr")
	inner        = hashes("de du des d l la les di do da della del von van")
	capArticles  = hashes("le la les")
	companyForms = hashes("snc sa sas sasu sarl scea eurl gaec earl sci scop scic gie selarl")
	nameHeads    = hashes("coopérative clinique hôpital mairie ville ferme cave scierie domaine château brasserie tannerie papeterie filature fonderie laiterie fromagerie moulin minoterie verrerie cristallerie imprimerie centre polyclinique")
	articles     = hashes("la l les")
	hDe          = entities.Fold("de")
	hDe2         = entities.Fold("d")
)
