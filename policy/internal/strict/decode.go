package strict

import (
	"reflect"
	"strconv"
	"strings"
)

// Words are the checks of named string types: for each, a function that says
// what is wrong with a word, and what may have been meant.
type Words map[reflect.Type]func(word string) (problem, hint string)

// Lister is a type that is written as a list of words. SetNames gives the place
// of the first word that it does not know, or -1.
type Lister interface {
	SetNames(names []string) (bad int)
	KnownNames() []string
}

// Decode reads data into the struct that into points to. A field whose tag has
// neither omitempty nor omitzero must be there.
func Decode(data string, into any, words Words) error {
	v, err := scan(data)
	if err == nil {
		d := decoder{words: words}
		d.decode(v, reflect.ValueOf(into).Elem(), "")
		err = d.err
	}
	if err != nil {
		return err
	}
	return nil
}

type decoder struct {
	words Words
	err   *Error
}

func (d *decoder) fail(v value, path, problem, hint string) {
	if d.err == nil {
		d.err = &Error{Path: path, Problem: problem, Hint: hint, Offset: v.at}
	}
}

func (d *decoder) decode(v value, to reflect.Value, path string) {
	if d.err != nil {
		return
	}
	if l, ok := to.Addr().Interface().(Lister); ok {
		d.names(v, l, path)
		return
	}
	switch to.Kind() {
	case reflect.Struct:
		d.fields(v, to, path)
	case reflect.Slice:
		d.slice(v, to, path)
	case reflect.Map:
		d.table(v, to, path)
	case reflect.Pointer:
		to.Set(reflect.New(to.Type().Elem()))
		d.decode(v, to.Elem(), path)
	case reflect.String:
		d.word(v, to, path)
	case reflect.Int:
		d.number(v, to, path)
	case reflect.Bool:
		if v.kind != boolean {
			d.fail(v, path, "true or false is wanted", "")
			return
		}
		to.SetBool(v.truth)
	default:
		panic("strict: cannot read a " + to.Type().String())
	}
}

// field is the key of a struct's field.
func field(f reflect.StructField) (key string, required bool) {
	key, options, _ := strings.Cut(f.Tag.Get("json"), ",")
	return key, !strings.Contains(options, "omit")
}

func (d *decoder) fields(v value, to reflect.Value, path string) {
	if v.kind != object {
		d.fail(v, path, "an object is wanted", "")
		return
	}
	keys := map[string]int{}
	for i := range to.NumField() {
		if key, _ := field(to.Type().Field(i)); key != "" && key != "-" {
			keys[key] = i
		}
	}
	given := map[string]bool{}
	for _, m := range v.members {
		i, ok := keys[m.key]
		if !ok {
			d.unknown(m, keys, path)
			return
		}
		given[m.key] = true
		d.decode(m.value, to.Field(i), Join(path, m.key))
	}
	for i := range to.NumField() {
		if key, required := field(to.Type().Field(i)); required && key != "" && key != "-" && !given[key] {
			d.fail(v, Join(path, key), "the key is missing", "")
			return
		}
	}
}

func (d *decoder) unknown(m member, keys map[string]int, path string) {
	known := make([]string, 0, len(keys))
	for key := range keys {
		known = append(known, key)
	}
	d.fail(value{at: m.at}, Join(path, m.key), "no such key", Nearest(m.key, known))
}

func (d *decoder) slice(v value, to reflect.Value, path string) {
	if v.kind != array {
		d.fail(v, path, "a list is wanted", "")
		return
	}
	list := reflect.MakeSlice(to.Type(), len(v.items), len(v.items))
	for i, item := range v.items {
		d.decode(item, list.Index(i), Index(path, i))
	}
	to.Set(list)
}

func (d *decoder) table(v value, to reflect.Value, path string) {
	if v.kind != object {
		d.fail(v, path, "an object is wanted", "")
		return
	}
	to.Set(reflect.MakeMap(to.Type()))
	for _, m := range v.members {
		below := Join(path, m.key)
		key, elem := reflect.New(to.Type().Key()).Elem(), reflect.New(to.Type().Elem()).Elem()
		d.word(value{kind: text, at: m.at, str: m.key}, key, below)
		d.decode(m.value, elem, below)
		to.SetMapIndex(key, elem)
	}
}

func (d *decoder) word(v value, to reflect.Value, path string) {
	if v.kind != text {
		d.fail(v, path, "a string is wanted", "")
		return
	}
	if check := d.words[to.Type()]; check != nil {
		if problem, hint := check(v.str); problem != "" {
			d.fail(v, path, problem, hint)
			return
		}
	}
	to.SetString(v.str)
}

func (d *decoder) number(v value, to reflect.Value, path string) {
	n, err := strconv.ParseInt(v.str, 10, 32)
	// Only one way of writing a number is taken: no sign +, no leading zero, no minus zero.
	if v.kind != number || err != nil || strconv.FormatInt(n, 10) != v.str {
		d.fail(v, path, "a whole number is wanted", "")
		return
	}
	to.SetInt(n)
}

func (d *decoder) names(v value, to Lister, path string) {
	if v.kind != array {
		d.fail(v, path, "a list is wanted", "")
		return
	}
	names := make([]string, len(v.items))
	for i, item := range v.items {
		d.word(item, reflect.ValueOf(&names[i]).Elem(), Index(path, i))
	}
	if d.err != nil {
		return
	}
	if bad := to.SetNames(names); bad >= 0 {
		d.fail(v.items[bad], Index(path, bad), "no such name, or it stands twice", Nearest(names[bad], to.KnownNames()))
	}
}
