package policy

import (
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy/internal/strict"
)

// words are the checks of the named strings that a policy is made of.
var words = sync.OnceValue(func() strict.Words {
	return strict.Words{
		reflect.TypeFor[Action]():        closed("action", Actions()),
		reflect.TypeFor[Style]():         closed("style", Styles()),
		reflect.TypeFor[Ground]():        closed("ground", Grounds()),
		reflect.TypeFor[Decider]():       closed("decider", Deciders()),
		reflect.TypeFor[Order]():         closed("order of courts", Orders()),
		reflect.TypeFor[Audience]():      closed("audience", Audiences()),
		reflect.TypeFor[Jurisdiction]():  closed("court", Jurisdictions()),
		reflect.TypeFor[Answer]():        closed("answer", []Answer{Yes, No}),
		reflect.TypeFor[Publicness]():    closed("word for publicness", []Publicness{Public, NotPublic, Mixed}),
		reflect.TypeFor[Following]():     closed("word for a recommendation", Followings()),
		reflect.TypeFor[ClassID]():       closed("class", classNames()),
		reflect.TypeFor[Outcome]():       closed("outcome", Outcomes()),
		reflect.TypeFor[entities.Zone](): closed("zone", entities.Zones()),
		reflect.TypeFor[entities.Kind](): open("kind", kindNames()),
		reflect.TypeFor[entities.Role](): open("role", roleNames()),
		reflect.TypeFor[CitationID]():    open("provision", citationNames()),
	}
})

// check runs the check of one word; it is how policies made in Go are checked, too.
func check[T ~string](w T) (problem, hint string) {
	return words()[reflect.TypeFor[T]()](string(w))
}

// closed checks a word of a vocabulary that nobody may add to.
func closed[T ~string](what string, known []T) func(string) (string, string) {
	names := plainNames(known)
	return func(w string) (string, string) {
		if slices.Contains(names, w) {
			return "", ""
		}
		return "unknown " + what, strict.Nearest(w, names)
	}
}

// open checks a dotted name of a vocabulary that a caller may add to: it must
// be well formed, and may not be a slip away from a name that is known.
func open(what string, known []string) func(string) (string, string) {
	return func(w string) (string, string) {
		if slices.Contains(known, w) {
			return "", ""
		}
		if hint := strict.Nearest(w, known); hint != "" {
			return "unknown " + what, hint
		}
		if !dotted(w) {
			return what + " is not a dotted name in small letters", ""
		}
		return "", ""
	}
}

// dotted tells whether w is made of small letters, digits, "-" and "_", in parts joined by dots.
func dotted(w string) bool {
	for part := range strings.SplitSeq(w, ".") {
		if part == "" || strings.Trim(part, "abcdefghijklmnopqrstuvwxyz0123456789-_") != "" {
			return false
		}
	}
	return len(w) <= 64
}

func plainNames[T ~string](list []T) []string {
	names := make([]string, len(list))
	for i, w := range list {
		names[i] = string(w)
	}
	return names
}

// kindNames lists the built-in kinds and the groups that they are in.
func kindNames() []string { return withGroups(plainNames(entities.Kinds())) }

func roleNames() []string { return withGroups(plainNames(entities.Roles())) }

func classNames() []ClassID {
	var names []ClassID
	for _, c := range classTable() {
		names = append(names, c.ID)
	}
	return names
}

func citationNames() []string {
	var names []string
	for _, c := range citationTable() {
		names = append(names, string(c.ID))
	}
	return names
}

func withGroups(names []string) []string {
	for _, name := range names {
		if group, _, ok := strings.Cut(name, "."); ok {
			names = append(names, group)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}
