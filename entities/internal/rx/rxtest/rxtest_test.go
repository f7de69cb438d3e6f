package rxtest

import "testing"

func TestLint(t *testing.T) {
	for _, c := range []struct {
		source string
		ok     bool
		why    string
	}{
		{`\Ga{1,3}b`, true, "bounded"},
		{`ab`, false, "not anchored"},
		{`\Ga+`, false, "no bound"},
		{`\Ga*?b`, false, "lazy, but no bound"},
		{`\Ga{2,}b`, false, "no upper bound"},
		{`\Ga++b`, true, "possessive"},
		{`\G(?:a{1,3}b){1,9}`, false, "nested"},
		{`\G(?>a{1,3}b){1,9}`, true, "nested, inner atomic"},
		{`\G(?:a{3}b){1,9}`, true, "a fixed repeat inside"},
		{`\G(?:a?b){0,9}`, false, "an optional inside"},
		{`\G(?:a{1,3})?`, true, "an option is no repeat"},
		{`\G[)+*]{1,3}\)`, true, "brackets and signs in a class"},
		{`\G(a)\1`, false, "back reference"},
		{`\G\p{L}{1,9}(?!b{1,2})`, true, "category and look-ahead"},
		{`\G(?:(?:a{1,3}b)c){1,9}`, false, "nested deeper"},
	} {
		if err := Lint(c.source); (err == nil) != c.ok {
			t.Errorf("%s: %q: %v", c.why, c.source, err)
		}
	}
}
