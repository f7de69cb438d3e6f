package policy

import (
	"math/rand/v2"
	"testing"

	"github.com/estompe/estompe/entities"
)

func TestDiff(t *testing.T) {
	relaxed := FranceOpenData()
	relaxed.Overlay = nil
	confident := FranceOpenData().first(Rule{ID: "sure", When: Match{Kinds: []entities.Kind{"person"}, MinConfidence: 70}, Action: Keep})
	zoned := FranceOpenData().first(Rule{ID: "zone", When: Match{Kinds: []entities.Kind{"ref"}, Zones: []entities.Zone{"annexes"}}, Action: Mask})
	for _, c := range []struct {
		why   string
		a, b  Policy
		want  Relation
		class ClassID
		rel   Relation
	}{
		{"a policy and itself", Bloc1(), Bloc1(), Same, ClassParty, Same},
		{"bundle 1 hides more than the socle", FranceOpenData(), Bloc1(), Stricter, ClassAddress, Stricter},
		{"and leaves persons alike", FranceOpenData(), Bloc1(), Stricter, ClassParty, Same},
		{"the socle hides less", Bloc1(), FranceOpenData(), Laxer, ClassAddress, Laxer},
		{"bundles 2 and 3 cannot be compared", Bloc2(), Bloc3(), Incomparable, ClassCompany, Laxer},
		{"the year alone is less than the date", FranceOpenData().With(HideCivilDates()), FranceOpenData().With(KeepYear()), Laxer, ClassCivilDate, Laxer},
		{"the bench hidden", FranceOpenData(), FranceOpenData().With(HideBench()), Stricter, ClassJudge, Stricter},
		{"no overlay", FranceOpenData(), relaxed, Laxer, ClassJudge, Laxer},
		{"a threshold", FranceOpenData(), confident, Laxer, ClassParty, Laxer},
		{"a zone", FranceOpenData(), zoned, Stricter, ClassLaw, Stricter},
		{"everything and nothing", KeepAll(), Policy{}, Stricter, "", Stricter},
		{"initials show more than letters", InternalUse().With(Hide(ClassThird).As(StyleLetters)), InternalUse().With(Hide(ClassThird).As(StyleInitials)), Laxer, ClassThird, Laxer},
		{"a kind of the caller's own", Policy{}, KeepAll(), Laxer, "", Laxer},
	} {
		d := Diff(c.a, c.b)
		if d.Relation != c.want {
			t.Errorf("%s: %s", c.why, d.Relation)
		}
		for _, part := range d.Classes {
			if part.Class == c.class && part.Relation != c.rel {
				t.Errorf("%s: %s is %s", c.why, part.Class, part.Relation)
			}
			if (part.Relation == Same) != (len(part.Examples) == 0) || len(part.Examples) > 2 {
				t.Errorf("%s: %s is %s with %d examples", c.why, part.Class, part.Relation, len(part.Examples))
			}
			for _, e := range part.Examples {
				if got, _ := ClassOf(e.Facts); got != part.Class {
					t.Errorf("%s: an example of %s is in %s", c.why, part.Class, got)
				}
			}
		}
	}
}

// dice makes random policies and mentions out of few names, so that rules meet.
type dice struct{ *rand.Rand }

func some[T any](d dice, from []T, most int) []T {
	var list []T
	for range d.IntN(most + 1) {
		list = append(list, from[d.IntN(len(from))])
	}
	return list
}

var (
	dieKinds = []entities.Kind{"person", "id", "id.nir", "contact", "contact.url", "secret.business", "own.kind", "org.company"}
	dieRoles = []entities.Role{"party", "party.minor", "pro", "pro.judge", "pro.judge.lay", "third"}
	dieZones = []entities.Zone{"facts", "ruling"}
	dieFlags = []Flags{Minor, Consent, Claimed, NamesParty, Old}
	dieSubs  = []string{"margin", "price"}
)

func (d dice) flags() Flags {
	var f Flags
	for range d.IntN(3) {
		f |= dieFlags[d.IntN(len(dieFlags))]
	}
	return f
}

func (d dice) rule() Rule {
	r := Rule{Action: Actions()[d.IntN(4)], When: Match{Kinds: some(d, dieKinds, 2), Zones: some(d, dieZones, 1)}}
	if r.Action != Generalize {
		r.Style = []Style{"", StyleInitials, StyleLetters}[d.IntN(3)]
	}
	m := &r.When
	switch d.IntN(6) {
	case 0:
		m.Roles = some(d, dieRoles, 2)
	case 1:
		m.Classes = some(d, classNames(), 5)
	case 2:
		m.Subs = some(d, dieSubs, 1)
	case 3:
		m.MinConfidence = d.IntN(3) * 40
	case 4:
		m.NoDoubt, m.NoRole = d.IntN(2) == 0, d.IntN(2) == 0
	case 5:
		in := d.IntN(2) == 0
		m.InCompany = &in
	}
	m.Flags, m.Without = d.flags(), d.flags()
	m.Without &^= m.Flags
	return r
}

func (d dice) policy() Policy {
	p := Policy{Style: []Style{"", StyleInitials}[d.IntN(2)]}
	for range d.IntN(4) {
		p.Rules = append(p.Rules, d.rule())
	}
	for range d.IntN(3) {
		p.Overlay = append(p.Overlay, d.rule())
	}
	return p
}

// near changes one thing of a policy, so that pairs that can be compared are met.
func (d dice) near(p Policy) Policy {
	p = p.Clone()
	rules := &p.Rules
	if d.IntN(3) == 0 {
		rules = &p.Overlay
	}
	switch n := len(*rules); {
	case n > 0 && d.IntN(2) == 0:
		(*rules)[d.IntN(n)].Action = Actions()[d.IntN(4)]
	default:
		*rules = append([]Rule{d.rule()}, *rules...)
	}
	return p
}

func (d dice) facts() Facts {
	f := Facts{Kind: dieKinds[d.IntN(len(dieKinds))], Confidence: d.IntN(101), InCompany: d.IntN(2) == 0}
	f.Role = append(dieRoles, "", "other")[d.IntN(len(dieRoles)+2)]
	f.Zone = append(dieZones, "", "panel")[d.IntN(len(dieZones)+2)]
	f.Sub = append(dieSubs, "", "other")[d.IntN(len(dieSubs)+2)]
	if d.IntN(3) == 0 {
		f.Doubt = "any"
	}
	for range d.IntN(6) {
		f.Flags |= d.flags()
	}
	return f
}

// checkDiff throws mentions at a pair of policies and looks whether any speaks against what Diff says.
func checkDiff(t *testing.T, d dice, a, b Policy, throws int) Relation {
	t.Helper()
	c := Diff(a, b)
	byClass := map[ClassID]Relation{}
	for _, part := range c.Classes {
		byClass[part.Class] = part.Relation
	}
	for range throws {
		f := d.facts()
		class, _ := ClassOf(f)
		was, now := a.Decide(f), b.Decide(f)
		for _, r := range []Relation{c.Relation, byClass[class]} {
			seen := compare(was, now)
			if seen != Same && r != seen && r != Incomparable {
				t.Fatalf("Diff says %s, but %+v is %s and then %s", r, f, was.Action, now.Action)
			}
			if r == Stricter && was.Action.Hides() && !now.Action.Hides() {
				t.Fatalf("stricter, but %+v comes into the open", f)
			}
		}
	}
	return c.Relation
}

func TestDiffHoldsForAllPairsOfPresets(t *testing.T) {
	t.Parallel()
	d := dice{rand.New(rand.NewPCG(1, 2))}
	back := map[Relation]Relation{Same: Same, Stricter: Laxer, Laxer: Stricter, Incomparable: Incomparable}
	presets := allPresets()
	for i, a := range presets {
		for j, b := range presets[:i+1] {
			r := checkDiff(t, d, a, b, 60)
			if (i+j)%5 == 0 && Diff(b, a).Relation != back[r] {
				t.Errorf("%s and %s: %s one way, %s the other", a.Name, b.Name, r, Diff(b, a).Relation)
			}
		}
	}
}

func TestDiffHoldsForRandomPolicies(t *testing.T) {
	t.Parallel()
	d := dice{rand.New(rand.NewPCG(3, 4))}
	seen := map[Relation]int{}
	for range 250 {
		a := d.policy()
		b := d.near(a)
		if d.IntN(4) == 0 {
			b = d.policy()
		}
		seen[checkDiff(t, d, a, b, 200)]++
	}
	for _, r := range []Relation{Same, Stricter, Laxer, Incomparable} {
		if seen[r] < 10 {
			t.Errorf("only %d pairs are %s: the test says little", seen[r], r)
		}
	}
}
