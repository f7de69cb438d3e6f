package redact_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"log/slog"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/suite"
	"github.com/estompe/estompe/policy"
	"github.com/estompe/estompe/redact"
)

// canaries are words that stand in the text or the case data, and nowhere else.
var canaries = []string{"Zorglubine", "Wiplala", "Farfadette", "Quetzal", "Ypsilante", "Xanadou"}

const canaryText = `DEMANDEUR : M. Quetzal Zorglubine, né le 3 mai 1960 à Wiplala, demeurant 4 rue Farfadette, 69003 Lyon
représenté par Me Ypsilante, avocat au barreau de Lyon

MOTIFS

M. Zorglubine a écrit de zorglubine@xanadou.example. Xanadou est une chimère.`

func canaryCase() redact.Case {
	return redact.Case{
		Persons: []redact.Person{{Name: "Quetzal Zorglubine", Forms: []string{"Wiplala"}, Role: entities.RoleParty}},
		Hide:    []string{"Xanadou"}, Keep: []string{"Farfadette"},
		Claims: []redact.Claim{{Holder: "Zorglubine", Text: "Wiplala", Reason: "Xanadou", Summary: "un secret"}},
		Court: policy.Case{
			Order:   policy.Judicial,
			Hide:    []policy.Term{{Text: "Xanadou", Ground: policy.GroundPrivacy, Decider: policy.PresidingJudge}},
			Persons: []policy.Person{{Terms: []policy.Literal{"Quetzal Zorglubine"}, Flags: policy.Minor}},
		},
	}
}

// shows tells which canary a written value lets out, in clear, in hexadecimal or byte by byte.
func shows(written string) string {
	low := strings.ToLower(written)
	for _, c := range canaries {
		core := strings.ToLower(c)[1:]
		if strings.Contains(low, core) || strings.Contains(low, hex.EncodeToString([]byte(core))) ||
			strings.Contains(low, strings.Trim(fmt.Sprint([]byte(core)), "[]")) ||
			strings.Contains(low, fmt.Sprintf("% x", core)) {
			return c
		}
	}
	return ""
}

// writings gives a value as fmt, slog and JSON write it.
func writings(v any) map[string]string {
	out := map[string]string{}
	verbs := "vTtbcdoOqxXUeEfFgGsp"
	if reflect.ValueOf(v).Kind() != reflect.Pointer {
		verbs = verbs[:len(verbs)-1] // fmt asks no method for %p of what is no pointer, and vet refuses it
	}
	for _, verb := range verbs {
		for _, flag := range []string{"", "+", "#"} {
			f := "%" + flag + string(verb)
			out[f] = fmt.Sprintf(f, v)
			out[f+" in a slice"] = fmt.Sprintf(f, []any{v})
			if verb != 'p' {
				out[f+" in a struct"] = fmt.Sprintf(f, struct{ V any }{v})
			}
		}
	}
	out["Sprint"] = fmt.Sprint(v)
	for name, h := range map[string]func(*bytes.Buffer) slog.Handler{
		"slog text": func(b *bytes.Buffer) slog.Handler { return slog.NewTextHandler(b, nil) },
		"slog JSON": func(b *bytes.Buffer) slog.Handler { return slog.NewJSONHandler(b, nil) },
	} {
		var b bytes.Buffer
		slog.New(h(&b)).Info("x", "v", v, "in", []any{v}, slog.Group("g", "v", v))
		out[name] = b.String()
	}
	if j, err := json.Marshal(v); err == nil {
		out["JSON"] = string(j)
	} else {
		out["JSON error"] = err.Error()
	}
	if err, ok := v.(error); ok {
		out["Error"] = err.Error()
	}
	return out
}

// visitor formats every value of our own types that can be reached.
type visitor struct {
	t    *testing.T
	seen map[string]int
}

func ours(t reflect.Type) bool {
	return strings.HasPrefix(t.PkgPath(), "github.com/estompe/estompe/") && t.Name() != ""
}

func (v *visitor) visit(x reflect.Value, path string) {
	if !x.IsValid() || !x.CanInterface() {
		return
	}
	if ty := x.Type(); ours(ty) {
		name := ty.PkgPath()[strings.LastIndexByte(ty.PkgPath(), '/')+1:] + "." + ty.Name()
		if v.seen[name]++; v.seen[name] > 4 {
			return
		}
		v.check(x.Interface(), path)
		if x.Kind() != reflect.Pointer && x.CanAddr() {
			v.check(x.Addr().Interface(), "&"+path)
		}
	} else if x.Kind() == reflect.Pointer && !x.IsNil() {
		v.check(x.Interface(), path)
	}
	v.inner(x, path)
}

func (v *visitor) check(x any, path string) {
	for how, w := range writings(x) {
		if c := shows(w); c != "" {
			v.t.Errorf("%s (%T) with %s shows %s", path, x, how, c)
			return
		}
	}
}

func (v *visitor) inner(x reflect.Value, path string) {
	switch x.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !x.IsNil() {
			v.visit(x.Elem(), "*"+path)
		}
	case reflect.Struct:
		for i := range x.NumField() {
			if f := x.Type().Field(i); f.IsExported() {
				v.visit(x.Field(i), path+"."+f.Name)
			}
		}
	case reflect.Slice, reflect.Array:
		for i := range min(x.Len(), 40) {
			v.visit(x.Index(i), fmt.Sprintf("%s[%d]", path, i))
		}
	case reflect.Map:
		for _, k := range x.MapKeys() {
			v.visit(k, path+" key")
			v.visit(x.MapIndex(k), path+" value")
		}
	}
}

// TestNothingShowsTheSource formats, logs and marshals a value of every
// exported type of redact, entities and policy, made from a text and case data
// full of canaries, and errors that they cause.
func TestNothingShowsTheSource(t *testing.T) {
	v := &visitor{t: t, seen: map[string]int{}}
	for name, x := range canaryValues(t) {
		v.visit(reflect.ValueOf(x), name)
	}
	for _, pkg := range []string{"redact", "entities", "policy"} {
		for _, name := range exportedTypes(t, "../"+pkg) {
			if v.seen[pkg+"."+name] == 0 {
				t.Errorf("%s.%s is an exported type of which no value was formatted", pkg, name)
			}
		}
	}
}

// canaryValues are values from which those of all exported types can be reached.
func canaryValues(t *testing.T) map[string]any {
	t.Helper()
	out := map[string]any{}
	a := analyze(t, canaryText, canaryCase())
	text := a.Text()
	out["analysis"], out["case"], out["text"], out["offsets"] = a, canaryCase(), text, text.Offsets()
	out["analysis by value"], out["text by value"], out["offsets by value"] = *a, *text, *text.Offsets()
	out["mentions"], out["entities"], out["sections"], out["tokens"] = a.Mentions(), a.Entities(), text.Sections(), text.Tokens()
	out["prepared"], out["zero prepared"] = prepared(t, policy.Bloc1()), redact.Prepared{}
	out["class"], out["line"], out["court of the text"] = text.Class(3), text.Offsets().Position(7), text.Court()
	out["level"], out["order"] = text.Court().Level, text.Court().Level.Order()
	filing, err := a.Filing(policy.BusinessSecrets())
	if err != nil {
		t.Fatal(err)
	}
	out["filing"], out["filing by value"], out["claim"], out["item"] = filing, *filing, canaryCase().Claims, redact.Item{Holder: "Xanadou"}
	out["complement"], out["value leak"] = redact.Complement{Leak: redact.LeakSum}, redact.ValueLeak{Kind: redact.LeakCopy}
	out["range"] = redact.Range{Low: 1, High: 5}
	for _, n := range []string{"keep-all", "strict", "france-open-data"} {
		p, _ := policy.Named(n)
		out["policy "+n] = p
		res, err := a.Apply(p)
		if err != nil {
			t.Fatal(err)
		}
		out["result "+n], out["result by value "+n], out["record "+n] = res, *res, a.Record(res, []byte("key"))
		leaks, err := a.Audit(res)
		if err != nil {
			t.Fatal(err)
		}
		out["leaks "+n] = append(leaks, redact.Leak{})
		out["explained "+n] = errors.New(a.Explain(p, 0, "fr"))
	}
	versions, err := a.ApplyAll(policy.KeepAll(), policy.Strict())
	if err != nil {
		t.Fatal(err)
	}
	changes, err := a.Simulate(policy.KeepAll(), policy.Strict())
	if err != nil {
		t.Fatal(err)
	}
	out["versions"], out["versions by value"], out["changes"], out["withheld"] = versions, *versions, changes, redact.Withheld{}
	out["comparison"] = policy.Diff(policy.KeepAll(), policy.Strict())
	out["amendment"] = redact.Amendment{By: policy.CourtPresident}
	court := open()
	court.Persons, court.Hide = canaryCase().Court.Persons, canaryCase().Court.Hide
	published := analyze(t, canaryText, redact.Case{Court: court})
	pub, err := published.Publish(policy.FranceOpenData())
	if err != nil {
		t.Fatal(err)
	}
	out["publication"], out["publication by value"], out["court"] = pub, *pub, court
	_, out["refused"] = a.Publish(policy.FranceOpenData())
	for i, at := range []int{0, strings.Index(canaryText, "Xanadou est"), len(canaryText) + 5} {
		out[fmt.Sprint("position ", i)] = a.At(at)
	}
	r, err := redact.New()
	if err != nil {
		t.Fatal(err)
	}
	out["redactor"], out["redactor by value"], out["recognizers"] = r, *r, r.Recognizers()
	out["option"] = redact.WithMaxBytes(5)
	failing(t, out)
	catalogue(out)
	return out
}

// failing adds the errors that texts, recognisers, policies and case data with canaries cause.
func failing(t *testing.T, out map[string]any) {
	t.Helper()
	var pass *entities.Pass
	broken := &entities.Recognizer{Name: "broken", Kinds: []entities.Kind{"x"}, Run: func(p *entities.Pass) error {
		pass = p
		return errors.New("cannot read " + p.Text.Source())
	}}
	r, err := redact.New(redact.WithRecognizers(append(suite.Default(), broken)...))
	if err != nil {
		t.Fatal(err)
	}
	_, out["recognizer error"] = r.Analyze(canaryText, redact.Case{})
	out["pass"], out["pass by value"] = pass, *pass
	_, out["bad UTF-8"] = r.Analyze(canaryText+"\xff", redact.Case{})
	small, err := redact.New(redact.WithMaxBytes(10))
	if err != nil {
		t.Fatal(err)
	}
	_, out["too large"] = small.Analyze(canaryText, redact.Case{})
	_, out["no recogniser"] = redact.New(redact.WithRecognizers(nil))
	for i, data := range []string{
		`{"version":1,"name":"x","overlay":[]} Zorglubine`, `{"version":1,"overlay":[],"title":{"fr":"Zorglubine"},"title":{}}`,
		`{"version":1,"overlay":[{"id":"Zorglubine","id":"x"}]}`, `Zorglubine`, `{"version":"Zorglubine"}`,
	} {
		_, out[fmt.Sprint("policy error ", i)] = policy.Parse([]byte(data))
	}
	for i, data := range []string{
		`{"version":1,"hide":[{"text":"Zorglubine","ground":"none","decider":"x"}]}`, `{"version":1,"persons":[{"terms":["Zorglubine"],"flags":"Zorglubine"}]}`,
		`{"version":1,"hide":"Zorglubine"}`, `{"version":1} Zorglubine`, `{"version":1,"hide":[{"text":"Zorglubine`, `{"version":1,"persons":[{"terms":["\ud800Zorglubine"]}]}`,
	} {
		_, out[fmt.Sprint("case error ", i)] = policy.ParseCase([]byte(data))
	}
	for name, x := range out {
		if strings.Contains(name, "error") && x == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// catalogue adds values of the types that hold the law and nothing of a case.
func catalogue(out map[string]any) {
	out["citations"], out["classes"], out["findings"] = policy.Citations(), policy.Classes(), policy.Findings{{}}
	out["switches"], out["case types"] = policy.Hide(policy.ClassParty), policy.CaseTypes{}
	out["request"] = policy.Request{}
}

// exportedTypes lists the exported types of a package that are no functions and no interfaces.
func exportedTypes(t *testing.T, dir string) []string {
	t.Helper()
	files, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, f := range files {
		if !strings.HasSuffix(f.Name(), ".go") || strings.HasSuffix(f.Name(), "_test.go") {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), dir+"/"+f.Name(), nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range file.Decls {
			g, ok := d.(*ast.GenDecl)
			if !ok {
				continue
			}
			for _, s := range g.Specs {
				if ts, ok := s.(*ast.TypeSpec); ok && ts.Name.IsExported() && !ts.Assign.IsValid() {
					out = append(out, ts.Name.Name)
				}
			}
		}
	}
	slices.Sort(out)
	return out
}
