package policy

import (
	"bytes"
	"encoding/json"
	"flag"
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/estompe/estompe/entities"
)

var update = flag.Bool("update", false, "write the JSON Schemas anew")

const (
	dottedPattern = `^[a-z0-9_-]+(\.[a-z0-9_-]+)*$`
	dayPattern    = `^([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$`
)

type schema = map[string]any

// schemaMaker writes the schemas from the types, so that neither can be forgotten.
type schemaMaker struct {
	defs schema
	docs map[string]string // comments of fields and types, by "Type.Field" and "Type"
}

// enums are the vocabularies that nobody may add to.
func enums() map[reflect.Type][]string {
	return map[reflect.Type][]string{
		reflect.TypeFor[Action](): plainNames(Actions()), reflect.TypeFor[Style](): plainNames(Styles()),
		reflect.TypeFor[Ground](): plainNames(Grounds()), reflect.TypeFor[Decider](): plainNames(Deciders()),
		reflect.TypeFor[Order](): plainNames(Orders()), reflect.TypeFor[Audience](): plainNames(Audiences()),
		reflect.TypeFor[Outcome](): plainNames(Outcomes()), reflect.TypeFor[ClassID](): plainNames(classNames()),
		reflect.TypeFor[Jurisdiction](): plainNames(Jurisdictions()), reflect.TypeFor[Answer](): {"yes", "no"},
		reflect.TypeFor[Publicness](): {"public", "not-public", "mixed"}, reflect.TypeFor[Following](): plainNames(Followings()),
		reflect.TypeFor[entities.Zone](): plainNames(entities.Zones()),
	}
}

func (m *schemaMaker) of(t reflect.Type) schema {
	if t == reflect.TypeFor[Flags]() {
		return schema{"type": "array", "uniqueItems": true, "items": schema{"enum": slices.Clone(flagNames[:])}}
	}
	if words, ok := enums()[t]; ok {
		return schema{"enum": words}
	}
	switch t {
	case reflect.TypeFor[entities.Kind]():
		return schema{"type": "string", "pattern": dottedPattern, "maxLength": 64, "examples": kindNames()}
	case reflect.TypeFor[entities.Role]():
		return schema{"type": "string", "pattern": dottedPattern, "maxLength": 64, "examples": roleNames()}
	case reflect.TypeFor[CitationID]():
		return schema{"type": "string", "pattern": dottedPattern, "maxLength": 64, "examples": citationNames()}
	case reflect.TypeFor[Literal]():
		return schema{"type": "string", "minLength": 1}
	}
	switch t.Kind() {
	case reflect.String:
		return schema{"type": "string"}
	case reflect.Bool:
		return schema{"type": "boolean"}
	case reflect.Int:
		return schema{"type": "integer"}
	case reflect.Pointer:
		return m.of(t.Elem())
	case reflect.Slice:
		return schema{"type": "array", "items": m.of(t.Elem())}
	case reflect.Map:
		return schema{"type": "object", "propertyNames": m.of(t.Key()), "additionalProperties": m.of(t.Elem())}
	}
	name := strings.ToLower(t.Name())
	if _, ok := m.defs[name]; !ok {
		m.defs[name] = nil // breaks a circle
		m.defs[name] = m.object(t)
	}
	return schema{"$ref": "#/$defs/" + name}
}

// object is the schema of a struct's fields.
func (m *schemaMaker) object(t reflect.Type) schema {
	properties, required := schema{}, []string{}
	for i := range t.NumField() {
		key, options, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		if !strings.Contains(options, "omit") {
			required = append(required, key)
		}
		p := m.of(t.Field(i).Type)
		for path, more := range extra {
			if path == t.Name()+"."+key {
				maps.Copy(p, more)
			}
		}
		if doc := m.docs[t.Name()+"."+t.Field(i).Name]; doc != "" {
			p["description"] = doc
		}
		properties[key] = p
	}
	s := schema{"type": "object", "properties": properties, "required": required, "additionalProperties": false}
	if t == reflect.TypeFor[Switch]() {
		open := schema{"properties": schema{"switch": schema{"enum": []string{"generalize", "hide", "show"}}}}
		s["if"], s["then"] = open, schema{"required": []string{"classes"}, "properties": schema{"classes": schema{"minItems": 1}}}
		s["else"] = schema{"properties": schema{"classes": schema{"maxItems": 0}}}
	}
	return s
}

// extra is what the types do not say.
var extra = map[string]schema{
	"document.version": {"const": CurrentVersion}, "Case.version": {"const": CurrentVersion},
	"document.base": {"enum": Names()}, "Switch.switch": {"enum": SwitchNames()},
	"Rule.id": {"minLength": 1}, "Match.min_confidence": {"minimum": 0, "maximum": 100},
	"Match.subs":   {"items": schema{"type": "string", "pattern": dottedPattern, "maxLength": 64}},
	"Switch.subs":  {"items": schema{"type": "string", "pattern": dottedPattern, "maxLength": 64}},
	"Article.from": {"pattern": dayPattern}, "Article.until": {"pattern": dayPattern},
	"Term.until": {"pattern": dayPattern}, "Case.today": {"pattern": dayPattern},
	"CaseType.code": {"maxLength": 16}, "CaseType.bloc": {"minimum": 0, "maximum": 4},
	"Person.terms": {"minItems": 1}, "Person.flags": {"minItems": 1},
	"Case.decision": {"enum": []string{"public", "not-public"}}, "Case.debates": {"enum": []string{"public", "not-public"}},
}

// makeSchema writes a schema in its one form.
func makeSchema(t *testing.T, of reflect.Type, title string, more schema) string {
	m := schemaMaker{defs: schema{}, docs: fieldDocs(t)}
	s := m.object(of)
	maps.Copy(s, more)
	s["$schema"], s["title"], s["$defs"] = "https://json-schema.org/draft/2020-12/schema", title, m.defs
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "\t")
	if err := e.Encode(s); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// fieldDocs reads the comments of the fields of the package's structs.
func fieldDocs(t *testing.T) map[string]string {
	docs := map[string]string{}
	files, _ := filepath.Glob("*.go")
	for _, name := range files {
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool {
			spec, ok := n.(*ast.TypeSpec)
			if !ok {
				return true
			}
			if fields, ok := spec.Type.(*ast.StructType); ok {
				for _, field := range fields.Fields.List {
					for _, id := range field.Names {
						docs[spec.Name.Name+"."+id.Name] = strings.Join(strings.Fields(field.Doc.Text()), " ")
					}
				}
			}
			return false
		})
	}
	for key, doc := range docs {
		if field, ok := strings.CutPrefix(key, "Policy."); ok {
			docs["document."+field] = doc
		}
	}
	return docs
}

func TestSchemasAreThoseOfTheTypes(t *testing.T) {
	whole := schema{"anyOf": []schema{{"required": []string{"base"}}, {"required": []string{"overlay"}}}}
	for name, want := range map[string]string{
		"schema.json":      makeSchema(t, reflect.TypeFor[document](), "estompe policy, version 1", whole),
		"case.schema.json": makeSchema(t, reflect.TypeFor[Case](), "estompe case data, version 1", nil),
	} {
		if *update {
			if err := os.WriteFile(name, []byte(want), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		if got, _ := os.ReadFile(name); string(got) != want {
			t.Errorf("%s is not up to date: go test ./policy -run TestSchemas -update", name)
		}
	}
}
