package secret

import (
	"github.com/estompe/estompe/entities"
)

// bankFacts proposes what a bank knows of a customer and is no sum: a rating of
// the central bank, an entry in a register of incidents, cheques refused, a
// safe or a savings plan found by who asked the banks.
func (f *finder) bankFacts(end int) {
	words := bankWords()
	for i := f.begin; i < end; i++ {
		kind := words.Get(f.k[i].Hash)
		if kind == 0 || f.closed[i] {
			continue
		}
		first, last := i, 0
		switch kind {
		case rated:
			last = f.rating(i, end)
		case entered:
			last = f.entry(i, end)
		case refused:
			first, last = f.refusals(i, end)
		case holding:
			last = f.held(i, end)
		}
		if last > first {
			f.propose(candidate{first: first, last: last, kind: entities.KindBankSecret, rule: "secret/bank/fact", sure: 78})
			i = last - 1
		}
	}
}

// rating reads "cotée « H5 » par la Banque de France".
func (f *finder) rating(i, end int) int {
	for j := i + 1; j+2 < end && j < i+9; j++ {
		if f.hash(j) == hBanque && f.hash(j+1) == hDe && f.hash(j+2) == hFrance {
			return j + 3
		}
		if f.is(j, '.') || f.is(j, ';') {
			break
		}
	}
	return 0
}

// entry reads "inscrit au fichier des incidents de remboursement", "fiché au FICP", "interdit bancaire".
func (f *finder) entry(i, end int) int {
	if f.hash(i+1) == hBancaire || f.hash(i+1) == hDe && f.hash(i+2) == hChequier {
		return min(end, i+2)
	}
	if f.hash(i+1) == hDe2 && f.hash(i+2) == hEmettre {
		for j := i + 3; j < end && j < i+6; j++ {
			if cheques.Has(f.hash(j)) {
				return j + 1
			}
		}
	}
	for j := i + 1; j < end && j < i+12; j++ {
		if registers.Has(f.hash(j)) {
			last := j + 1
			for last < end && last < j+8 && f.k[last].Any(entities.Word) && f.partOf(last)&ends == 0 && !f.k[last].Any(entities.Sentence) && f.hash(last) != hEt {
				last++
			}
			return last
		}
		if f.k[j].Any(entities.Punct) && !f.is(j, '(') {
			break
		}
	}
	return 0
}

// refusals reads "onze rejets de chèques", for a number alone tells nothing else.
func (f *finder) refusals(i, end int) (first, last int) {
	if i == f.begin || i+2 >= end || f.hash(i+1) != hDe && f.hash(i+1) != hDe2 || !cheques.Has(f.hash(i+2)) {
		return i, 0
	}
	if p := f.k[i-1]; !p.Any(entities.Number) && !numerals.Has(p.Hash) {
		return i, 0
	}
	return i - 1, i + 3
}

// held reads a safe, a savings plan or the like in a paragraph in which banks were asked.
func (f *finder) held(i, end int) int {
	if !f.says(f.begin, end, asked) || f.hash(i) == hPlan && f.hash(i+2) != hEpargne {
		return 0
	}
	last := i + 1
	for last < end && last < i+14 {
		k := f.k[last]
		if k.Any(entities.Number|entities.Sentence) || !k.Any(entities.Word) && !f.is(last, '-') || stopsHolding.Has(k.Hash) {
			break
		}
		last++
	}
	for last > i+1 && f.t.Class(last-1)&entities.WordFunction != 0 {
		last--
	}
	if last < i+3 {
		return 0
	}
	return last
}
