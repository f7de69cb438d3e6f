package secret

import "github.com/estompe/estompe/entities"

// rateFrom returns where a rate of incapacity begins: with the noun that names
// it, where "de" joins the two ("une incapacité permanente partielle (I.P.P.) de
// 6 %", "un taux de 15 %"), for what is left of it would tell that there is one.
func (f *finder) rateFrom(value int) int {
	if value < 2 || f.hash(value-1) != hDe {
		return value
	}
	best := value
	for j := value - 2; j >= max(0, value-9); j-- {
		k := f.k[j]
		switch {
		case notInRate.Has(k.Hash):
			return best
		case rateNouns.Has(k.Hash):
			best = j
		case k.Is(entities.Word), f.is(j, '('), f.is(j, ')'), f.is(j, '"'):
		default:
			return best
		}
		if k.Any(entities.Para | entities.Sentence) {
			return best
		}
	}
	return best
}

var (
	rateNouns = hashes("incapacité invalidité déficit taux handicap ipp itt aipp dfp")
	notInRate = hashes("le la l un une ce cet cette son sa à au en est étant était sera soit fixé fixée évalué évaluée porté portée chiffré chiffrée estimé estimée")
)

// firstOf is the first token of what is reported for a candidate.
func (f *finder) firstOf(c candidate) int {
	if c.kind == entities.KindMedicalSecret && c.sub == "rate" {
		return f.rateFrom(c.first)
	}
	return c.first
}
