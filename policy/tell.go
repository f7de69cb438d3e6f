package policy

import (
	"slices"
	"strings"

	"github.com/estompe/estompe/entities"
)

// tell calls visit with mentions that stand for all that two policies could
// treat otherwise: whatever the policies say of any mention, they say of one of
// these. Names that lie below a name, and that no rule mentions, are treated as
// that name is; a name that no rule mentions and nothing contains is treated as
// any other such name. So it is enough to try the names that are mentioned, what
// contains them, and one that is not mentioned; of confidence, both sides of
// each threshold; of flags, see [splitter.flagSets].
func tell(a, b *Policy, visit func(Facts)) {
	s := splitter{overlaysDiffer: !sameOverlay(a.Overlay, b.Overlay)}
	for i := range classTable() {
		s.matches = append(s.matches, &classTable()[i].When)
	}
	for _, rules := range [][]Rule{a.Rules, b.Rules} {
		for i := range rules {
			s.matches = append(s.matches, &rules[i].When)
		}
	}
	for _, rules := range [][]Rule{a.Overlay, b.Overlay} {
		for i := range rules {
			s.overlays = append(s.overlays, &rules[i].When)
		}
	}
	for _, k := range s.kinds() {
		s.visitKind(k, visit)
	}
}

// splitter cuts the mentions into parts that all rules treat alike.
type splitter struct {
	matches        []*Match // of classes and rules
	overlays       []*Match
	overlaysDiffer bool
}

// unheard is a name that no rule mentions.
const unheard = "zz-unheard"

func (s *splitter) all() []*Match { return slices.Concat(s.matches, s.overlays) }

func (s *splitter) kinds() []entities.Kind {
	names := plainNames(entities.Kinds())
	for _, m := range s.all() {
		names = append(names, plainNames(m.Kinds)...)
	}
	var kinds []entities.Kind
	for _, name := range closure(names) {
		kinds = append(kinds, entities.Kind(name))
	}
	return kinds
}

// closure adds to names what contains them, none, and one that is unheard of.
func closure(names []string) []string {
	for _, name := range slices.Clone(names) {
		for i := range name {
			if name[i] == '.' {
				names = append(names, name[:i])
			}
		}
	}
	names = append(names, "", unheard)
	slices.Sort(names)
	return slices.Compact(names)
}

// visitKind goes through the mentions of one kind, along what the matches that
// may fit the kind ask about, and nothing else.
func (s *splitter) visitKind(k entities.Kind, visit func(Facts)) {
	s = s.about(k)
	var asked asks
	for _, m := range s.all() {
		asked.add(m)
	}
	for _, role := range asked.roleList() {
		for _, zone := range closure(asked.zones) {
			for _, sub := range closure(asked.subs) {
				for _, inside := range asked.bools(asked.company) {
					for _, doubt := range asked.bools(asked.doubt) {
						for _, sure := range asked.confidences() {
							f := Facts{Kind: k, Role: entities.Role(role), Zone: entities.Zone(zone), Sub: sub, InCompany: inside, Confidence: sure}
							if doubt {
								f.Doubt = unheard
							}
							s.visitFlags(f, visit)
						}
					}
				}
			}
		}
	}
}

// about leaves the matches that may fit the kind.
func (s *splitter) about(k entities.Kind) *splitter {
	fits := func(m *Match) bool { return len(m.Kinds) == 0 || slices.ContainsFunc(m.Kinds, k.In) }
	var classes []ClassID
	for i := range classTable() {
		if c := &classTable()[i]; fits(&c.When) {
			classes = append(classes, c.ID)
		}
	}
	apt := func(m *Match) bool {
		return fits(m) && (len(m.Classes) == 0 || slices.ContainsFunc(m.Classes, func(id ClassID) bool { return slices.Contains(classes, id) }))
	}
	few := &splitter{overlaysDiffer: s.overlaysDiffer}
	for _, m := range s.matches {
		if apt(m) {
			few.matches = append(few.matches, m)
		}
	}
	for _, m := range s.overlays {
		if apt(m) {
			few.overlays = append(few.overlays, m)
		}
	}
	return few
}

// asks is what matches ask about.
type asks struct {
	roles, zones, subs []string
	company, doubt     bool
	role               bool
	thresholds         []int
}

func (a *asks) add(m *Match) {
	a.roles = append(a.roles, plainNames(m.Roles)...)
	a.role = a.role || len(m.Roles) > 0 || m.NoRole
	a.zones, a.subs = append(a.zones, plainNames(m.Zones)...), append(a.subs, m.Subs...)
	a.company, a.doubt = a.company || m.InCompany != nil, a.doubt || m.NoDoubt
	a.thresholds = append(a.thresholds, m.MinConfidence)
}

func (a *asks) roleList() []string {
	if !a.role {
		return []string{""}
	}
	return closure(a.roles)
}

func (*asks) bools(asked bool) []bool {
	if asked {
		return []bool{false, true}
	}
	return []bool{false}
}

// confidences are the confidences on both sides of each threshold, the highest first.
func (a *asks) confidences() []int {
	list := []int{100}
	for _, t := range a.thresholds {
		if t > 0 && t <= 100 {
			list = append(list, t-1, t)
		}
	}
	slices.Sort(list)
	list = slices.Compact(list)
	slices.Reverse(list)
	return list
}

func (s *splitter) visitFlags(f Facts, visit func(Facts)) {
	for _, flags := range s.flagSets(&f) {
		f.Flags = flags
		visit(f)
	}
}

// flagSets lists the sets of flags to be tried. The rules depend on the flags
// that they name, and overlays on those that must be unset: all subsets of these
// are tried. Of the flags that an overlay asks for, it is enough to try those of
// one overlay rule at a time: overlays only strengthen, so if one policy is
// stricter for some flags, it is so, too, when the flags are left out that only
// other overlay rules ask for. Where both have one overlay, none need be tried.
func (s *splitter) flagSets(f *Facts) []Flags {
	classes := s.classesBut(f)
	var base Flags
	for _, m := range s.matches {
		if m.fitsButFlags(f, classes) {
			base |= m.Flags | m.Without
		}
	}
	asked := []Flags{0}
	for _, m := range s.overlays {
		if m.fitsButFlags(f, classes) {
			base |= m.Without
			if s.overlaysDiffer {
				asked = append(asked, m.Flags)
			}
		}
	}
	var sets []Flags
	for sub := base; ; sub = (sub - 1) & base {
		for _, over := range asked {
			sets = append(sets, sub|over)
		}
		if sub == 0 {
			break
		}
	}
	slices.Sort(sets)
	return slices.Compact(sets)
}

// classesBut lists the classes in which f could be with other flags.
func (s *splitter) classesBut(f *Facts) []ClassID {
	g := *f
	g.Flags = ^Flags(0)
	var classes []ClassID
	for _, c := range classesByRoot()[root(f.Kind)] {
		if c.When.fits(&g, "") {
			classes = append(classes, c.ID)
		}
	}
	return classes
}

// fitsButFlags tells whether m could fit f with other flags, with which f could be in the classes.
func (m *Match) fitsButFlags(f *Facts, classes []ClassID) bool {
	if len(m.Classes) > 0 && !slices.ContainsFunc(m.Classes, func(id ClassID) bool { return slices.Contains(classes, id) }) {
		return false
	}
	g := *f
	g.Flags = m.Flags
	if len(m.Classes) == 0 {
		return m.fits(&g, "")
	}
	return m.fits(&g, m.Classes[0])
}

func sameOverlay(a, b []Rule) bool {
	return slices.EqualFunc(a, b, func(x, y Rule) bool {
		return x.Action.orMask() == y.Action.orMask() && x.Style == y.Style && x.When.key() == y.When.key()
	})
}

// key writes a match as a string, for comparing.
func (m *Match) key() string {
	data, err := canonical(*m)
	if err != nil {
		return strings.Repeat("?", len(m.Kinds))
	}
	return string(data)
}
