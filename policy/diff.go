package policy

// Relation is how one policy stands to another.
type Relation string

// The relations.
const (
	// Same is the same treatment, though the replacement may look otherwise.
	Same Relation = "same"
	// Stricter hides all that the other hides, and something more.
	Stricter Relation = "stricter"
	// Laxer hides nothing that the other does not, and something less.
	Laxer Relation = "laxer"
	// Incomparable hides something that the other does not, and the other way round.
	Incomparable Relation = "incomparable"
)

// and joins two relations that hold for parts.
func (r Relation) and(o Relation) Relation {
	switch {
	case r == o || o == Same:
		return r
	case r == Same:
		return o
	}
	return Incomparable
}

// Comparison is how a policy stands to an earlier one.
type Comparison struct {
	// From and To are the names of the policies.
	From, To string
	// Relation is how the later one treats mentions of all kinds, seen from the earlier one.
	Relation Relation
	// Gate is how the gates stand to each other: which decisions are published at all.
	Gate Relation
	// Classes are the classes, in their order, and last what is in none of them.
	Classes []Difference
}

// Difference is how a class is treated.
type Difference struct {
	// Class is the class; empty for mentions that are in none.
	Class    ClassID
	Relation Relation
	// Examples are mentions that are treated otherwise: of each direction the first that was found.
	Examples []Example
}

// Example is a mention that two policies treat otherwise.
type Example struct {
	Facts    Facts
	Was, Now Decision
}

// Diff compares b with a. It decides every mention that the two could tell
// apart, so that the answer is exact: where it says stricter, b hides every
// mention that a hides, and does no less to it; a replacement that shows true
// initials counts as less than one that does not. What a case orders ([Case])
// comes on top of both alike. The cost doubles with each flag that the rules for
// one kind name; between presets it is a few milliseconds.
func Diff(a, b Policy) Comparison {
	c := Comparison{From: a.Name, To: b.Name, Relation: Same, Gate: diffGates(a.Gate, b.Gate)}
	parts := map[ClassID]*Difference{}
	for _, id := range append(classNames(), "") {
		parts[id] = &Difference{Class: id, Relation: Same}
	}
	tell(&a, &b, func(f Facts) {
		class, _ := ClassOf(f)
		parts[class].note(&a, &b, &f)
	})
	for _, id := range append(classNames(), "") {
		c.Classes = append(c.Classes, *parts[id])
		c.Relation = c.Relation.and(parts[id].Relation)
	}
	return c
}

// note takes one mention into account.
func (d *Difference) note(a, b *Policy, f *Facts) {
	was, now := a.decideAs(f, d.Class, nil), b.decideAs(f, d.Class, nil)
	seen := compare(was, now)
	if seen == Same {
		return
	}
	if d.Relation == Same || d.Relation != seen && d.Relation != Incomparable {
		d.Examples = append(d.Examples, Example{*f, was, now})
	}
	d.Relation = d.Relation.and(seen)
}

// compare is how one decision stands to an earlier one.
func compare(was, now Decision) Relation {
	switch x, y := was.weight(), now.weight(); {
	case x < y:
		return Stricter
	case x > y:
		return Laxer
	}
	return Same
}

// weight orders decisions by action, and then by whether true initials are shown.
func (d Decision) weight() int {
	w := 2 * d.Action.Strength()
	if !d.Style.Initials() {
		w++
	}
	return w
}

func diffGates(a, b GateRules) Relation {
	r := Same
	for _, pair := range [][2]Outcome{
		{a.Unknown, b.Unknown}, {a.Contradiction, b.Contradiction}, {a.NotPublic, b.NotPublic}, {a.NotFinal, b.NotFinal},
		{a.Chambers, b.Chambers}, {a.Extract, b.Extract}, {a.Secret, b.Secret},
	} {
		switch x, y := pair[0].Strength(), pair[1].Strength(); {
		case x < y:
			r = r.and(Stricter)
		case x > y:
			r = r.and(Laxer)
		}
	}
	return r
}
