package policy

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy/internal/strict"
)

// Finding is something to be said against a policy.
type Finding struct {
	Error
	// Fatal says that the policy must not be used; else the finding is advice.
	Fatal bool
}

// Findings are what is to be said against a policy, in the order of its parts.
type Findings []Finding

// Err is the first fatal finding as an [*Error], or nil.
func (fs Findings) Err() error {
	for _, f := range fs {
		if f.Fatal {
			e := f.Error
			return &e
		}
	}
	return nil
}

// Validate looks for what is wrong with a policy. Fatal: an unknown version,
// words that are not of the vocabulary, a rule without a name or with that of
// another, a provision nobody knows, a match that fits nothing. Advice: a rule
// that an earlier one leaves nothing to do, two rules for the same mentions, a
// keep without a ground, an overlay that cannot strengthen, no overlay at all,
// and a kind that is neither built in nor among those the caller's recognisers
// produce.
func (p Policy) Validate(produced ...entities.Kind) Findings {
	v := validator{p: &p, produced: produced}
	if p.Version != 0 && p.Version != CurrentVersion {
		v.fatal("version", "unknown version", "")
	}
	v.text("name", p.Name)
	v.words("title", p.Title)
	v.words("doc", p.Doc)
	if p.Order != "" {
		vet(&v, "order", p.Order)
	}
	if p.Audience != "" {
		vet(&v, "audience", p.Audience)
	}
	if p.Style != "" {
		vet(&v, "style", p.Style)
	}
	v.gate()
	v.styles()
	v.provisions()
	names := map[string]bool{}
	v.rules("rules", p.Rules, names)
	v.rules("overlay", p.Overlay, names)
	if len(p.Rules)+len(p.Overlay) > maxRules {
		v.fatal("rules", "too many rules", "")
		return v.found
	}
	v.reach()
	v.overlay()
	return v.found
}

// maxRules bounds the work of comparing each rule with the others.
const maxRules = 2000

type validator struct {
	p        *Policy
	produced []entities.Kind
	found    Findings
}

func (v *validator) fatal(path, problem, hint string) { v.add(path, problem, hint, true) }

func (v *validator) advise(path, problem string) { v.add(path, problem, "", false) }

func (v *validator) add(path, problem, hint string, fatal bool) {
	v.found = append(v.found, Finding{Error{Path: path, Problem: problem, Hint: hint, Offset: -1}, fatal})
}

// vet checks a word of one of the vocabularies.
func vet[T ~string](v *validator, path string, w T) {
	if problem, hint := check(w); problem != "" {
		v.fatal(path, problem, hint)
	}
}

func vetAll[T ~string](v *validator, path string, ws []T) {
	for i, w := range ws {
		vet(v, strict.Index(path, i), w)
	}
}

func (v *validator) text(path, s string) {
	if !utf8.ValidString(s) {
		v.fatal(path, "not valid UTF-8", "")
	}
}

func (v *validator) words(path string, w Words) {
	v.text(path+".fr", w.FR)
	v.text(path+".en", w.EN)
}

func (v *validator) gate() {
	g := v.p.Gate
	for _, at := range []struct {
		key string
		o   Outcome
	}{
		{"unknown", g.Unknown}, {"contradiction", g.Contradiction}, {"not_public", g.NotPublic}, {"not_final", g.NotFinal},
		{"chambers", g.Chambers}, {"extract", g.Extract}, {"secret", g.Secret},
	} {
		if at.o != "" {
			vet(v, "gate."+at.key, at.o)
		}
	}
}

func (v *validator) styles() {
	kinds := make([]entities.Kind, 0, len(v.p.Styles))
	for k := range v.p.Styles {
		kinds = append(kinds, k)
	}
	slices.Sort(kinds)
	for _, k := range kinds {
		path := strict.Join("styles", string(k))
		v.kind(path, k)
		vet(v, path, v.p.Styles[k])
	}
}

func (v *validator) kind(path string, k entities.Kind) {
	before := len(v.found)
	vet(v, path, k)
	if len(v.found) == before && !slices.Contains(kindNames(), string(k)) && !slices.ContainsFunc(v.produced, func(made entities.Kind) bool { return made.In(k) }) {
		v.advise(path, "no recogniser is known to produce this kind")
	}
}

func (v *validator) provisions() {
	for i := range v.p.Provisions {
		c, path := &v.p.Provisions[i], strict.Index("provisions", i)
		if !dotted(string(c.ID)) {
			v.fatal(path+".id", "not a name in small letters", "")
		}
		if _, built := citationIndex()[c.ID]; built || v.p.provision(c.ID) != c {
			v.fatal(path+".id", "the provision stands twice", "")
		}
		v.words(path+".title", c.Title)
		for j, a := range c.Texts {
			v.article(strict.Index(path+".texts", j), a)
		}
	}
}

func (v *validator) article(path string, a Article) {
	if a.Order != "" {
		vet(v, path+".order", a.Order)
	}
	v.text(path+".ref", a.Ref)
	v.text(path+".part", a.Part)
	if !day(a.From) {
		v.fatal(path+".from", "not a day (2029-01-31)", "")
	}
	if !day(a.Until) {
		v.fatal(path+".until", "not a day (2029-01-31)", "")
	}
}

// day tells whether s is empty or a day in the form 2029-01-31.
func day(s string) bool {
	if s == "" {
		return true
	}
	if len(s) != 10 || s[4] != '-' || s[7] != '-' || strings.Trim(s[:4]+s[5:7]+s[8:], "0123456789") != "" {
		return false
	}
	return s[5:7] >= "01" && s[5:7] <= "12" && s[8:] >= "01" && s[8:] <= "31"
}
