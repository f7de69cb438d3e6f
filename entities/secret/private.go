package secret

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/quantity"
)

// private proposes what other secrets than the business secret cover.
func (f *finder) private(end int) {
	tax, stats := false, map[int]bool{}
	for _, c := range f.cues {
		tax = tax || c.kind == entities.KindTaxSecret
	}
	for _, c := range f.tellers {
		if c.kind == entities.KindStatisticsSecret {
			stats[f.sentenceOf(c.first)] = true
		}
	}
	for i := range f.values {
		f.privateValue(i, end, stats)
	}
	if tax {
		for i := range f.found {
			c := &f.found[i]
			if c.first >= f.begin && c.kind == entities.KindBusinessSecret && taxable[c.sub] && f.mood.secret == 0 {
				c.kind, c.sub, c.rule = entities.KindTaxSecret, "", "secret/tax"
			}
		}
	}
	f.leaks(end)
	f.bankFacts(end)
}

// privateValue proposes a figure that another secret than the business secret covers.
func (f *finder) privateValue(i, end int, stats map[int]bool) {
	v := &f.values[i]
	s := f.sentenceOf(v.First)
	from, to := f.sentences[s], end
	if s+1 < len(f.sentences) {
		to = f.sentences[s+1]
	}
	if v.by != nil && v.by.kind != "" && v.by.units.has(v.Class) && v.score >= enough && (v.root >= from || goesOn.Has(f.hash(from))) && f.fits(v, from, to, end) {
		f.propose(candidate{first: v.First, last: v.Last, kind: v.by.kind, sub: v.by.sub, rule: "secret/" + v.by.reading(), sure: v.score})
		return
	}
	switch {
	case stats[s] && v.First > from+1 && f.answered(v, from, to) && !f.slight(v) && !f.says(from, to, published):
		last := v.Last
		if v.Class == quantity.Bare {
			if last >= to || !f.k[last].Any(entities.Lower) || f.t.Class(last)&entities.WordNoun == 0 || f.t.Class(last)&entities.WordFunction != 0 {
				return
			}
			last++
		}
		f.propose(candidate{first: v.First, last: last, kind: entities.KindStatisticsSecret, rule: "secret/statistics", sure: 140})
	case v.Class == quantity.Money && f.says(max(from, v.First-4), v.First, movements) && !f.overdrawn(v, from) && f.says(from, v.First, statements) && !f.says(from, to, claiming):
		f.propose(candidate{first: v.First, last: v.Last, kind: entities.KindBankSecret, rule: "secret/bank", sure: 80})
	case v.Class == quantity.Money && f.taxed(v, from) && !f.says(from, to, claiming) && !f.states(from, to):
		f.propose(candidate{first: v.First, last: v.Last, kind: entities.KindTaxSecret, rule: "secret/tax", sure: 76})
	case f.hash(v.Last) == hParts && v.Micro <= 15*quantity.One && f.says(from, to, households):
		f.propose(candidate{first: v.First, last: v.Last + 1, kind: entities.KindTaxSecret, rule: "secret/tax", sure: 80})
	}
}

// taxed tells whether a paper of the tax authorities before the value in its
// sentence says it.
func (f *finder) taxed(v *value, from int) bool {
	if v.by != nil && v.by.sub == "" {
		switch v.by.name {
		case "wage", "valued", "public", "rent":
		default:
			return false
		}
	}
	for _, c := range f.tellers {
		if c.kind == entities.KindTaxSecret && c.weight > 1 && c.first >= from && c.last <= v.First && v.First-c.last < reach && (f.says(c.last, v.First, reporting) || f.says(max(from, c.first-6), c.first, impersonal)) {
			return true
		}
	}
	return false
}

// taxable are the sub-kinds of figures that are the taxpayer's where an audit found them.
var taxable = map[string]bool{"turnover": true, "margin": true, "valuation": true}

// overdrawn tells whether a balance is what the bank claims: "solde débiteur de".
func (f *finder) overdrawn(v *value, from int) bool {
	at := max(from, v.First-5)
	for i := at; i < v.First; i++ {
		if f.k[i].Hash == hSolde {
			return f.says(at, v.First, remains)
		}
	}
	return false
}

var remains = hashes("débiteur débitrice restant prix facture")

// goesOn are words at the head of a sentence that goes on with the value before it.
var goesOn = hashes("celle celui ceux celles soit puis contre dont")

// fits tells whether the sentence agrees with what governs a value.
func (f *finder) fits(v *value, from, to, end int) bool {
	switch v.by.kind {
	case entities.KindMedicalSecret:
		return (v.score >= 70 || f.says(f.begin, end, clinical)) && f.incapacity(v)
	case entities.KindBankSecret:
		return !f.says(v.Last, min(to, v.Last+8), claiming) && !f.owed(v.Last, to) && !f.states(from, to)
	case entities.KindTaxSecret:
		if v.by.name == "tax/audit" && !f.says(from, to, auditors) {
			return false
		}
		return (v.by.name != "tax/rateable" || f.says(from, to, fiscal) || f.says(from, to, rateable)) && !fractions.Has(f.hash(v.Last-1)) && (v.Class != quantity.Percent || f.says(max(from, v.First-9), v.First, penalties)) &&
			!f.says(max(f.begin, from-200), min(to+60, len(f.k)), levies) && !f.states(from, to)
	}
	return true
}

// owed tells whether a sum before token i is said to be due: "est dû". Without
// its accent the word is an article, so that the verb decides.
func (f *finder) owed(i, to int) bool {
	for j := i + 1; j < to && j < i+6; j++ {
		if f.hash(j) == hDu && owes.Has(f.hash(j-1)) {
			return true
		}
	}
	return false
}

var (
	penalties = hashes("majoration majorations pénalité pénalités amende taux intérêt intérêts")
	rateable  = hashes("cadastrale cfe")
	owes      = hashes("est reste restait demeure était sont")
)

// answered tells whether nothing says that a value of a sentence about statistics is another's.
func (f *finder) answered(v *value, from, to int) bool {
	if v.by == nil || v.by.sub != "" {
		return true
	}
	switch v.by.name {
	case "wage", "other", "public", "grade", "valued":
		return v.Class != quantity.Money
	case "rent":
		return f.says(max(from, v.First-4), v.First, reporting)
	case "claimed":
		return !f.says(from, to, claiming)
	}
	return false
}

// leaks proposes what tells how a bench split.
func (f *finder) leaks(end int) {
	for i, from := range f.sentences {
		to := end
		if i+1 < len(f.sentences) {
			to = f.sentences[i+1]
		}
		split, sat := 0, false
		for _, c := range f.cues {
			if c.first < from || c.first >= to {
				continue
			}
			switch c.name {
			case "assembly":
				split = -1
			case "bench":
				sat = true
			case "split":
				if split == 0 {
					split = c.first
				}
			}
			if split < 0 {
				break
			}
		}
		if split <= 0 || !sat || f.opposed(split) || f.says(from, to, statutes) {
			continue
		}
		first := max(from, split-2)
		for j := split - 1; j > from && j > split-16; j-- {
			if openers.Has(f.k[j].Hash) || thats.Has(f.k[j].Hash) {
				first = j + 1
				break
			}
		}
		f.propose(candidate{first: first, last: f.close(first, to), kind: entities.KindDeliberationSecret, rule: "secret/deliberation", sure: 72})
	}
}

// opposed tells whether a split is a party that does not object: "ne s'y oppose pas".
func (f *finder) opposed(i int) bool {
	return f.denied(i) && (f.hash(i) == hS || f.hash(i+1) == hOpposed)
}

var (
	hS       = entities.Fold("s")
	hOpposed = entities.Fold("opposé")
)

var thats = hashes("que qu : laquelle lequel")

// speaksOfHealth tells whether the paragraph does.
func (f *finder) speaksOfHealth() bool {
	for _, c := range f.cues {
		if c.name == "medical-context" || c.kind == entities.KindMedicalSecret && c.weight > 70 {
			return true
		}
	}
	return false
}

// incapacity tells whether a percentage may be a rate of incapacity: one of a
// sum is none, nor is a half.
func (f *finder) incapacity(v *value) bool {
	if fractions.Has(f.hash(v.Last - 1)) {
		return false
	}
	return !((f.hash(v.Last) == hDe || f.hash(v.Last) == hDu || f.hash(v.Last) == hDes) && (sums.Has(f.hash(v.Last+1)) || sums.Has(f.hash(v.Last+2))))
}

var (
	fractions = hashes("moitié moitiés tiers quart quarts")
	sums      = hashes("somme sommes montant montants celle celles ceux salaire salaires capital indemnité indemnités prix préjudice préjudices frais chances chance revenus revenu gain gains base totalité smic plafond rémunération traitement pension")
	hDu       = entities.Fold("du")
	hSolde    = entities.Fold("solde")
)
