package redact_test

import (
	"slices"
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/entitiestest"
)

// TestUnseen holds every kind of whole synthetic decisions that were written
// and marked before their author had read a rule or seen an output. What it
// tells with -v was measured on the first run and is worth most then; the
// shortfalls that remain are in testdata/shortfalls/unseen.txt with a reason.
func TestUnseen(t *testing.T) {
	var got []string
	var sum figures
	all := kindCounts{}
	for _, d := range marked(t, "unseen", 30) {
		a := analyzed(t, d.text)
		got = append(got, shortfalls(d, a)...)
		all.count(d, a)
		d.wants = slices.DeleteFunc(slices.Clone(d.wants), func(w entitiestest.Want) bool { return w.Kind != entities.KindPerson })
		sum.count(t, d, a)
	}
	if testing.Verbose() {
		t.Logf("%+v", sum)
		all.log(t)
	}
	checkShortfalls(t, "unseen", got)
}
