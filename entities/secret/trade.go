package secret

import "github.com/estompe/estompe/entities"

// precede proposes the name before a word of trade that is said of it:
// "X, son deuxième client", "X est son unique fournisseur".
func (f *finder) precede(c *cue) bool {
	if !nouns.Has(f.hash(c.first)) {
		return false
	}
	at, his := 0, false
	for j := c.first - 1; j >= f.begin && j >= c.first-7; j-- {
		if f.is(j, ',') || being.Has(f.hash(j)) {
			at = j
			break
		}
		if f.k[j].Any(entities.Punct) || f.k[j].Any(entities.Upper) {
			return false
		}
		his = his || possessives.Has(f.hash(j))
	}
	if at == 0 || !his {
		return false
	}
	for i := max(f.begin, at-8); i < at; i++ {
		if end := f.name(i); end == at && !f.litigant(i, end) {
			f.named(&cue{c.table, c.weight, c.side, i - 1, i}, i, end)
			return true
		}
	}
	return false
}

var (
	nouns       = hashes("client clients cliente fournisseur fournisseurs source sources débouché acheteur façonnier prestataire donneur commanditaire importateur fabricant distributeur partenaire hébergeur transporteur producteur sous")
	being       = hashes("est était demeure demeurait reste restait constitue constituait devenu devenue devient fut représente")
	possessives = hashes("son sa ses leur leurs notre nos")
)

// elsewhere proposes the names that a second preposition leads to: "s'approvisionne
// en lait auprès de X et en sucre auprès de Y".
func (f *finder) elsewhere(c *cue, i, to int) {
	if c.sub != "supplier" {
		return
	}
	for ; i < to; i++ {
		if !from.Has(f.k[i].Hash) {
			continue
		}
		for j := i + 1; j < to && j < i+5; j++ {
			if end := f.name(j); end > j && f.led(j) && !f.litigant(j, end) {
				f.named(&cue{c.table, c.weight, c.side, i, j}, j, end)
				break
			}
		}
	}
}

var from = hashes("auprès chez")

// litigant tells whether the text gives the one named a part in the case.
func (f *finder) litigant(first, last int) bool {
	for j := last; j < len(f.k) && j < last+3; j++ {
		if litigants.Has(f.k[j].Hash) {
			return true
		}
		if !f.is(j, ',') && !f.is(j, '(') && !articles.Has(f.k[j].Hash) {
			break
		}
	}
	return first > 1 && (litigants.Has(f.hash(first-1)) || litigants.Has(f.hash(first-2)))
}

var litigants = hashes("défenderesse défendeur demanderesse demandeur appelante appelant intimée intimé requérante requérant plaignante plaignant saisissante prévenue prévenu")
