package redact_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/estompe/estompe/entities"
)

// layout is a decision with placeholders: see testdata/generated/README.md.
type layout struct {
	name, year, text string
	notes            map[string][]string // of a person: "woman", "of party1"
}

// layouts reads all layouts, in the order of their names.
func layouts(t testing.TB) (ls []layout) {
	t.Helper()
	files, err := filepath.Glob("../testdata/generated/layouts/*.txt")
	if err != nil || len(files) < 45 {
		t.Fatalf("%d layouts, %v", len(files), err)
	}
	for _, f := range files {
		l := layout{name: strings.TrimSuffix(filepath.Base(f), ".txt"), text: read(t, f), notes: map[string][]string{}}
		l.year = l.name[strings.LastIndex(l.name, "-")+1:]
		if _, err := strconv.Atoi(l.year); err != nil {
			t.Fatalf("%s: no year in its name", l.name)
		}
		for strings.HasPrefix(l.text, "# ") {
			var note string
			note, l.text, _ = strings.Cut(l.text[2:], "\n")
			who, what, _ := strings.Cut(note, " ")
			l.notes[who] = append(l.notes[who], what)
		}
		ls = append(ls, l)
	}
	return ls
}

// roleWords say who a person of a layout is.
var roleWords = map[string]entities.Role{
	"party": entities.RoleParty, "officer": entities.RolePartyOfficer, "minor": entities.RolePartyMinor, "victim": entities.RolePartyVictim,
	"third": entities.RoleThird, "witness": entities.RoleThirdWitness, "kin": entities.RoleThird,
	"judge": entities.RoleJudge, "prosecutor": entities.RoleProsecutor, "clerk": entities.RoleClerk, "rapporteur": entities.RoleRapporteurPublic,
	"lawyer": entities.RoleLawyer, "expert": entities.RoleExpert, "notary": entities.RoleNotary, "bailiff": entities.RoleBailiff,
	"trustee": entities.RoleTrustee, "guardian": entities.RoleGuardian, "interpreter": entities.RoleInterpreter, "police": entities.RolePolice, "union": entities.RoleUnion,
}

// invented is a person of a generated decision.
type invented struct {
	who     string // "party1"
	role    entities.Role
	woman   bool
	given   [3]string
	surname string
	kind    string // of the surname
}

// placed is a name as it stands in a generated decision.
type placed struct {
	entities.Span
	*invented
}

// generated is a layout, filled.
type generated struct {
	name, text string
	names      []placed
}

// inventory is the names and things that fill layouts.
type inventory struct {
	lists    map[string][]string
	surnames []string // the kinds
}

func inventoryOf(t testing.TB) (v inventory) {
	t.Helper()
	v.lists = map[string][]string{}
	for line := range strings.Lines(read(t, "../testdata/generated/names.txt")) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		key, words, _ := strings.Cut(line, ":")
		for w := range strings.FieldsSeq(words) {
			v.lists[key] = append(v.lists[key], strings.ReplaceAll(w, "_", " "))
		}
		if kind, ok := strings.CutPrefix(key, "surnames "); ok {
			v.surnames = append(v.surnames, kind)
		}
	}
	return v
}

// filler fills one layout.
type filler struct {
	inventory
	layout
	*rand.Rand
	people map[string]*invented
	things map[string]string
	taken  map[string]bool
	long   bool // "Monsieur" where the layout leaves it open
	caps   bool // surnames in capitals there
	bare   bool // capitals without accents
	out    strings.Builder
	names  []placed
}

// fill fills a layout with the names of a seed.
func (l layout) fill(v inventory, seed uint64) generated {
	r := rand.New(rand.NewPCG(seed, 7))
	f := &filler{
		inventory: v, layout: l, Rand: r, people: map[string]*invented{}, things: map[string]string{}, taken: map[string]bool{},
		long: r.IntN(2) == 0, caps: r.IntN(2) == 0, bare: r.IntN(2) == 0,
	}
	rest := l.text
	for {
		before, tail, ok := strings.Cut(rest, "{")
		f.out.WriteString(before)
		if !ok {
			break
		}
		inside, after, _ := strings.Cut(tail, "}")
		f.place(inside)
		rest = after
	}
	return generated{fmt.Sprintf("%s/%d", l.name, seed), f.out.String(), f.names}
}

// place writes what a placeholder stands for.
func (f *filler) place(inside string) {
	who, form, named := strings.Cut(inside, ":")
	if !named {
		f.out.WriteString(f.thing(who))
		return
	}
	p := f.person(who)
	if man, woman, ok := strings.Cut(form, "/"); ok {
		if p.woman {
			man = woman
		}
		f.out.WriteString(man)
		return
	}
	start := -1
	for i, w := range strings.Fields(form) {
		if i > 0 {
			f.out.WriteString(" ")
		}
		bare, comma := strings.CutSuffix(w, ",")
		s, isName := f.word(p, bare)
		if isName && start < 0 {
			start = f.out.Len()
		}
		f.out.WriteString(s)
		if comma {
			f.out.WriteString(",")
		}
	}
	if start >= 0 {
		f.names = append(f.names, placed{entities.Span{Start: start, End: f.out.Len()}, p})
	}
}

// word writes one word of the form of a name.
func (f *filler) word(p *invented, form string) (s string, isName bool) {
	civility := func(man, woman string) (string, bool) {
		if p.woman {
			return woman, false
		}
		return man, false
	}
	switch form {
	case "M":
		if f.long {
			return civility("Monsieur", "Madame")
		}
		return civility("M.", "Mme")
	case "M.":
		return civility("M.", "Mme")
	case "Monsieur":
		return civility("Monsieur", "Madame")
	case "MONSIEUR":
		return civility("MONSIEUR", "MADAME")
	case "Given":
		return p.given[0], true
	case "Given2":
		return p.given[1], true
	case "GIVEN":
		return f.upper(p.given[0]), true
	case "G.":
		_, size := utf8.DecodeRuneInString(p.given[0])
		return f.upper(p.given[0][:size]) + ".", true
	case "Name":
		if f.caps {
			return f.upper(p.surname), true
		}
		return p.surname, true
	case "NAME":
		return f.upper(p.surname), true
	case "Surname":
		return p.surname, true
	}
	panic("form of a name: " + form)
}

// upper writes in capitals, without accents where the decision does so.
func (f *filler) upper(s string) string {
	s = strings.ToUpper(s)
	if !f.bare {
		return s
	}
	return strings.NewReplacer("É", "E", "È", "E", "Ê", "E", "Ë", "E", "À", "A", "Â", "A", "Ô", "O", "Ö", "O", "Ç", "C", "Ï", "I", "Î", "I", "Ü", "U", "Û", "U").Replace(s)
}

// person gives the person of a placeholder, invented where it is the first.
func (f *filler) person(who string) *invented {
	if p := f.people[who]; p != nil {
		return p
	}
	role, ok := roleWords[strings.TrimRight(who, "0123456789")]
	if !ok {
		panic("no role in " + who)
	}
	p := &invented{who: who, role: role, woman: f.IntN(2) == 0}
	f.people[who] = p
	for _, note := range f.notes[who] {
		if note == "woman" || note == "man" {
			p.woman = note == "woman"
		}
	}
	list := "men"
	if p.woman {
		list = "women"
	}
	for i := range p.given {
		p.given[i] = f.fresh(list)
	}
	for _, note := range f.notes[who] {
		if of, ok := strings.CutPrefix(note, "of "); ok {
			o := f.person(of)
			p.surname, p.kind = o.surname, o.kind
		}
	}
	if p.surname == "" {
		p.kind = f.surnames[f.IntN(len(f.surnames))]
		p.surname = f.fresh("surnames " + p.kind)
	}
	return p
}

// fresh takes a name that no word of the decision's other names has.
func (f *filler) fresh(list string) string {
	for range 200 {
		s := f.lists[list][f.IntN(len(f.lists[list]))]
		words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) })
		if !slices.ContainsFunc(words, func(w string) bool { return len(w) > 3 && f.taken[w] }) {
			for _, w := range words {
				f.taken[w] = true
			}
			return s
		}
	}
	panic("too few " + list)
}

// thing gives a town, street, company, date.
func (f *filler) thing(what string) string {
	key := strings.ToLower(what)
	s, ok := f.things[key]
	if !ok {
		word := strings.TrimRight(key, "0123456789")
		lists := map[string]string{"town": "towns", "street": "streets", "company": "companies", "bank": "banks", "firm": "firms", "date": "dates"}
		list := f.lists[lists[word]]
		if list == nil {
			panic("placeholder " + what)
		}
		used := slices.Collect(maps.Values(f.things))
		for s == "" || slices.Contains(used, s) {
			s = list[f.IntN(len(list))]
			if word == "date" {
				s = strings.ReplaceAll(s, "{y}", f.year)
			}
		}
		if word == "firm" {
			s += " et " + list[(slices.Index(list, s)+1)%len(list)]
		}
		f.things[key] = s
	}
	if what != key {
		return f.upper(s)
	}
	return s
}
