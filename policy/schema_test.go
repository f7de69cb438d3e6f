package policy

import (
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

// valid tells whether v holds against a schema. It knows the keywords that the
// schemas of this package use, and fails on any other.
func valid(t *testing.T, root, s map[string]any, v any) bool {
	t.Helper()
	for key, want := range s {
		if !holds(t, root, s, key, want, v) {
			return false
		}
	}
	return true
}

func holds(t *testing.T, root, s map[string]any, key string, want, v any) bool {
	t.Helper()
	object, isObject := v.(map[string]any)
	list, isList := v.([]any)
	text, isText := v.(string)
	number, isNumber := v.(float64)
	sub := func(w any) map[string]any { return w.(map[string]any) }
	switch key {
	case "$schema", "$defs", "title", "description", "examples", "then", "else":
		return true
	case "$ref":
		return valid(t, root, sub(sub(root["$defs"])[strings.TrimPrefix(want.(string), "#/$defs/")]), v)
	case "type":
		return map[string]bool{
			"object": isObject, "array": isList, "string": isText, "integer": isNumber && number == math.Trunc(number),
			"boolean": reflect.TypeOf(v) == reflect.TypeFor[bool](),
		}[want.(string)]
	case "enum":
		return slices.Contains(want.([]any), v)
	case "const":
		return reflect.DeepEqual(want, v)
	case "minimum":
		return !isNumber || number >= want.(float64)
	case "maximum":
		return !isNumber || number <= want.(float64)
	case "minLength":
		return !isText || float64(utf8.RuneCountInString(text)) >= want.(float64)
	case "maxLength":
		return !isText || float64(utf8.RuneCountInString(text)) <= want.(float64)
	case "pattern":
		return !isText || map[string]func(string) bool{dottedPattern: dotted, dayPattern: day}[want.(string)](text)
	case "minItems":
		return !isList || float64(len(list)) >= want.(float64)
	case "maxItems":
		return !isList || float64(len(list)) <= want.(float64)
	case "uniqueItems":
		return !isList || len(slices.Compact(slices.Sorted(slices.Values(strings.Fields(fmt.Sprint(list...)))))) == len(list) || len(list) == 0
	case "items":
		return !slices.ContainsFunc(list, func(i any) bool { return !valid(t, root, sub(want), i) })
	case "required":
		for _, k := range want.([]any) {
			if _, ok := object[k.(string)]; isObject && !ok {
				return false
			}
		}
		return true
	case "properties":
		for k, w := range sub(want) {
			if x, ok := object[k]; ok && !valid(t, root, sub(w), x) {
				return false
			}
		}
		return true
	case "propertyNames":
		for k := range object {
			if !valid(t, root, sub(want), k) {
				return false
			}
		}
		return true
	case "additionalProperties":
		properties, _ := s["properties"].(map[string]any)
		for k, x := range object {
			if _, ok := properties[k]; ok {
				continue
			}
			if more, ok := want.(map[string]any); !ok || !valid(t, root, more, x) {
				return false
			}
		}
		return true
	case "anyOf":
		return slices.ContainsFunc(want.([]any), func(w any) bool { return valid(t, root, sub(w), v) })
	case "if":
		if valid(t, root, sub(want), v) {
			return valid(t, root, sub(s["then"]), v)
		}
		return valid(t, root, sub(s["else"]), v)
	}
	t.Fatalf("the test does not know the keyword %s", key)
	return false
}

var readSchemas = map[string]map[string]any{}

// inSchema tells whether the JSON holds against the schema; JSON that is none does not.
func inSchema(t *testing.T, schemaText []byte, in string) bool {
	t.Helper()
	root, ok := readSchemas[string(schemaText)]
	if !ok {
		if err := json.Unmarshal(schemaText, &root); err != nil {
			t.Fatal(err)
		}
		readSchemas[string(schemaText)] = root
	}
	var v any
	return json.Unmarshal([]byte(in), &v) == nil && valid(t, root, root, v)
}

// beyondSchema are the problems that no schema can see.
var beyondSchema = []string{
	"twice", "another rule has this name", "does not fit the action", "set and unset", "no such provision", "not valid UTF-8",
	"not an escape of JSON", "an earlier rule", "has a role and none", "a mention cannot", "is to be hidden, too", "nested too deep",
	"a whole number is wanted", "too long", "too many rules", "something follows", "not a code", "no such name, or it stands twice",
}

// agree checks parser and schema against each other on one text.
func agree(t *testing.T, what string, schemaText []byte, in string, err error) {
	t.Helper()
	ok := inSchema(t, schemaText, in)
	switch {
	case err == nil && !ok:
		t.Errorf("%s: the parser takes what the schema refuses: %.300s", what, in)
	case err != nil && ok:
		e := err.(*Error)
		if e.Hint == "" && !slices.ContainsFunc(beyondSchema, func(p string) bool { return strings.Contains(e.Problem, p) }) {
			t.Errorf("%s: the schema takes what the parser refuses: %v", what, err)
		}
	}
}

func TestSchemaAndParserAgree(t *testing.T) {
	for _, p := range allPresets() {
		data, _ := p.Canonical()
		_, err := Parse(data)
		agree(t, p.Name, Schema(), string(data), err)
	}
	for _, c := range refusals {
		_, err := Parse([]byte(c.in))
		agree(t, c.why, Schema(), c.in, err)
	}
	for _, c := range []Case{{}, civil(), lists()} {
		data, _ := c.Canonical()
		_, err := ParseCase(data)
		agree(t, "case", CaseSchema(), string(data), err)
	}
}

// TestSchemaAndParserAgreeOnDamage damages good documents in one place.
func TestSchemaAndParserAgreeOnDamage(t *testing.T) {
	t.Parallel()
	d := dice{rand.New(rand.NewPCG(5, 6))}
	full := civil()
	full.Hide, full.Keep, full.Persons, full.Recommendation.Hide = lists().Hide, lists().Keep, lists().Persons, []ClassID{ClassPlate}
	caseData, err := full.Canonical()
	if err != nil {
		t.Fatal(err)
	}
	small := Bloc1()
	small.Rules = small.Rules[:4]
	small.Provisions = []Citation{{ID: "own", Texts: []Article{{Ref: "x", From: "2020-01-01"}}}}
	policyData, err := small.Canonical()
	if err != nil {
		t.Fatal(err)
	}
	based := `{"version":1,"base":"bloc-1","with":[{"switch":"hide","classes":["judge"],"ground":"security"},{"switch":"hide-bench"}],"rules":[{"id":"a","action":"mask"}]}`
	refused, taken := 0, 0
	for range 1000 {
		for _, doc := range []string{string(policyData), based, string(caseData)} {
			var v any
			_ = json.Unmarshal([]byte(doc), &v)
			b, _ := json.Marshal(d.damage(v))
			var err error
			text := Schema()
			if doc == string(caseData) {
				text = CaseSchema()
				_, err = ParseCase(b)
			} else {
				_, err = Parse(b)
			}
			agree(t, "damaged", text, string(b), err)
			if err != nil {
				refused++
			} else {
				taken++
			}
		}
		if t.Failed() {
			return
		}
	}
	if refused < 500 || taken < 50 {
		t.Errorf("%d refused, %d taken: the test says little", refused, taken)
	}
}

// damage changes one value, key or element somewhere.
func (d dice) damage(v any) any {
	if d.IntN(4) == 0 {
		return []any{nil, true, "", "judge", "mask", "keep", "yes", "2029-01-01", "x y", 0.0, 1.0, 101.0, []any{}, map[string]any{}, []any{"minor"}}[d.IntN(15)]
	}
	switch v := v.(type) {
	case map[string]any:
		keys := []string{}
		for k := range v {
			keys = append(keys, k)
		}
		slices.Sort(keys)
		if len(keys) == 0 {
			return v
		}
		k := keys[d.IntN(len(keys))]
		switch d.IntN(8) {
		case 0:
			delete(v, k)
		case 1:
			v[strings.ToUpper(k)] = v[k]
		default:
			v[k] = d.damage(v[k])
		}
	case []any:
		if len(v) > 0 {
			i := d.IntN(len(v))
			v[i] = d.damage(v[i])
		}
	}
	return v
}
