package quantity

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// ratio reads so many out of so many as a share of a hundred: "un client sur
// cinq", "trois exemplaires sur dix", "7 sur 10". What is out of a number that no
// share is told by ("63 contrats sur 97") is a count.
func (r *reader) ratio(i int) (Quantity, bool) {
	at := r.outOf(i)
	if at == 0 {
		return Quantity{}, false
	}
	n, ok := r.simple(i)
	if !ok || n.Last > at || at > n.Last+longestNoun || at > n.Last && timeNouns.Has(r.hash(n.Last)) {
		return n, false
	}
	for j := n.Last; j < at; j++ {
		if !r.k[j].Is(entities.Word) || !r.k[j].Any(entities.Lower|entities.Caps) {
			return n, false
		}
	}
	m, ok := r.simple(at + 1)
	if !ok || m.Micro <= n.Micro || !wholes[m.Micro/One] || m.Micro%One != 0 {
		return n, false
	}
	if u, _ := r.unitAt(m.Last, &m); u.class != Bare && r.joins(m.Last) {
		return n, false // "deux fenêtres sur trois mètres"
	}
	share := n.Micro * 100 / (m.Micro / One)
	return Quantity{First: i, Last: m.Last, Tail: m.Last, UnitAt: int(r.k[m.Last-1].End), UnitEnd: int(r.k[m.Last-1].End), Class: Percent, Micro: share, Scale: 1, Words: true}, true
}

// outOf finds the "sur" that may follow the number at i and what it counts; 0 if there is none.
func (r *reader) outOf(i int) int {
	for at := i + 1; at < i+longestNumber+longestNoun && r.joins(at) && !r.k[at].Any(entities.Sentence); at++ {
		if r.k[at].Hash == hSur && r.joins(at+1) {
			return at
		}
	}
	return 0
}

// longestNumber is how many tokens the number of a share may take: "quatre-vingt-dix".
const longestNumber = 5

// longestNoun is how many words what is counted may take.
const longestNoun = 4

// wholes are the numbers out of which one counts shares.
var wholes = map[int64]bool{
	2: true, 3: true, 4: true, 5: true, 6: true, 7: true, 8: true, 9: true, 10: true, 12: true, 15: true, 20: true,
	100: true, 1000: true, 10_000: true,
}

// timeNouns are what comes back in turns: "une semaine sur deux" is no share.
var timeNouns = wordset.Of("semaine semaines mois an ans année années week weekend dimanche samedi mercredi heures mètres")

// simple reads a number without what follows it; "un" is one.
func (r *reader) simple(i int) (q Quantity, ok bool) {
	if i >= len(r.k) {
		return q, false
	}
	if h := r.hash(i); h == hUn || h == hUne {
		return Quantity{First: i, Last: i + 1, Micro: One, Scale: 1, Words: true}, true
	}
	if k := r.k[i]; !k.Is(entities.Number) && !k.Is(entities.Word) {
		return q, false
	}
	q, ok = r.number(i)
	q.First = i
	return q, ok && q.Class == Bare
}
