package secret

import (
	"github.com/estompe/estompe/entities"
)

// private proposes what other secrets than the business secret cover.
func (f *finder) private(end int) {
	tax, stats := false, map[int]bool{}
	for _, c := range f.cues {
		switch {
		case c.kind == entities.KindTaxSecret:
			tax = true
		case c.kind == entities.KindStatisticsSecret:
			stats[f.sentenceOf(c.first)] = true
		}
	}
	for i := range f.values {
		v := &f.values[i]
		switch {
		case v.by != nil && v.by.kind != "" && v.by.units.has(v.Class):
			if v.score < enough || v.by.kind == entities.KindMedicalSecret && (v.score < 70 && !f.health || !f.incapacity(v)) {
				continue
			}
			f.propose(candidate{first: v.First, last: v.Last, kind: v.by.kind, sub: v.by.sub, rule: "secret/" + v.by.reading(), sure: v.score})
		case (v.by == nil || v.by.sub != "") && v.Class != 0 && stats[f.sentenceOf(v.First)]:
			f.propose(candidate{first: v.First, last: v.Last, kind: entities.KindStatisticsSecret, rule: "secret/statistics", sure: 99})
		}
	}
	if tax {
		for i := range f.found {
			c := &f.found[i]
			if c.first >= f.begin && c.kind == entities.KindBusinessSecret && c.sub == "turnover" && f.mood.secret == 0 {
				c.kind, c.sub, c.rule = entities.KindTaxSecret, "", "secret/tax"
			}
		}
	}
	f.leaks(end)
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
		if split <= 0 || !sat {
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

var thats = hashes("que qu :")

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
)
