package redact_test

import (
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy"
	"github.com/estompe/estompe/redact"
)

func prepared(t testing.TB, p policy.Policy) *redact.Prepared {
	t.Helper()
	ready, err := redact.Prepare(p)
	if err != nil {
		t.Fatal(err)
	}
	return ready
}

// A prepared policy and a plain one give the same, whatever is made of them.
func TestPreparedIsThePolicy(t *testing.T) {
	a := analyze(t, sample(t, 1), redact.Case{Court: open()})
	for _, name := range policy.Names() {
		p, _ := policy.Named(name)
		ready := prepared(t, p)
		if ready.Digest() != p.Digest() || ready.Policy().Digest() != p.Digest() {
			t.Errorf("%s: another digest", name)
		}
		sameResult(t, name+" applied", ready.Apply(a), must(t)(a.Apply(p)))
		sameResult(t, name+" for a ring", ready.Ring(a, 2), must(t)(a.Ring(p, 2)))
		sameResult(t, name+" as an extract", ready.Extract(a), must(t)(a.Extract(p)))
		want, err := a.Publish(p)
		got, gotErr := ready.Publish(a)
		if !reflect.DeepEqual(got, want) || !reflect.DeepEqual(gotErr, err) {
			t.Errorf("%s: published otherwise", name)
		}
		filing, err := a.Filing(p)
		if err != nil || !reflect.DeepEqual(ready.Filing(a), filing) {
			t.Errorf("%s: filed otherwise (%v)", name, err)
		}
	}
}

func must(t *testing.T) func(*redact.Result, error) *redact.Result {
	return func(r *redact.Result, err error) *redact.Result {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return r
	}
}

func sameResult(t *testing.T, what string, got, want *redact.Result) {
	t.Helper()
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%s: the prepared policy gives another result", what)
	}
}

// What the caller does with its policy, before or after, is nothing to the prepared one.
func TestPreparedIsACopy(t *testing.T) {
	const src = "DEMANDEUR : M. Jean Maréchal"
	a := analyze(t, src, redact.Case{})
	p := policy.FranceOpenData()
	p.Styles = map[entities.Kind]policy.Style{entities.KindPerson: policy.StyleEllipsis}
	ready := prepared(t, p)
	want := ready.Apply(a)
	if !strings.Contains(want.Text, "[...]") {
		t.Fatalf("the style is not used: %q", want.Text)
	}
	spoil := func(p policy.Policy) {
		for i := range p.Rules {
			p.Rules[i].Action, p.Rules[i].When = policy.Keep, policy.Match{}
		}
		p.Styles[entities.KindPerson] = policy.StyleLabel
	}
	spoil(p)
	spoil(ready.Policy())
	sameResult(t, "spoilt", ready.Apply(a), want)
}

func TestPrepareRefuses(t *testing.T) {
	bad := policy.FranceOpenData()
	bad.Rules = append(bad.Rules, policy.Rule{ID: ""})
	if ready, err := redact.Prepare(bad); err == nil || ready != nil {
		t.Error("a rule without a name has to be refused, with nothing prepared")
	}
}

// The zero value fails on the safe side.
func TestZeroPreparedMasks(t *testing.T) {
	a := analyze(t, "Me Anne Bertholet, avocate, pour M. Jean Maréchal", redact.Case{})
	res := new(redact.Prepared).Apply(a)
	if strings.Contains(res.Text, "Bertholet") || strings.Contains(res.Text, "Maréchal") || res.Digest != "" {
		t.Errorf("%q under %q", res.Text, res.Digest)
	}
}

func TestPreparedAtOnce(t *testing.T) {
	a := analyze(t, sample(t, 1), redact.Case{})
	ready := prepared(t, policy.Bloc1())
	want := ready.Apply(a)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() { sameResult(t, "at once", ready.Apply(a), want) })
	}
	wg.Wait()
}
