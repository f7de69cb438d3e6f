package main

import (
	"regexp"
	"strings"
)

// A hunspell dictionary: stems with affix flags and morphological tags, and
// the rules that make forms from stems.
type hunspell struct {
	rules map[string][]affix
	stems []stem
}

type affix struct {
	prefix     bool
	strip, add string
	flags      []string // of the form that the rule makes
	cond       *regexp.Regexp
	tags       []string
}

type stem struct {
	word  string
	flags []string
	tags  []string
}

// form is an inflected form with the tags of its stem and of its rule.
type form struct {
	word  string
	stem  []string
	rules []string
}

const needAffix = "()" // the stem itself is no word

func parseHunspell(aff, dic []byte) *hunspell {
	h := &hunspell{rules: make(map[string][]affix)}
	conds := make(map[string]*regexp.Regexp)
	for line := range strings.Lines(string(aff)) {
		f := strings.Fields(line)
		if len(f) < 5 || f[0] != "SFX" && f[0] != "PFX" {
			continue
		}
		a := affix{prefix: f[0] == "PFX", strip: f[2], tags: f[5:]}
		if a.strip == "0" {
			a.strip = ""
		}
		add, flags, _ := strings.Cut(f[3], "/")
		if add == "0" {
			add = ""
		}
		a.add, a.flags = add, long(flags)
		cond := f[4] + "$"
		if a.prefix {
			cond = "^" + f[4]
		}
		if conds[cond] == nil {
			conds[cond] = regexp.MustCompile(cond)
		}
		a.cond = conds[cond]
		h.rules[f[1]] = append(h.rules[f[1]], a)
	}
	for line := range strings.Lines(string(dic)) {
		f := strings.Fields(line)
		if len(f) < 2 {
			continue
		}
		word, flags, _ := strings.Cut(f[0], "/")
		h.stems = append(h.stems, stem{word, long(flags), f[1:]})
	}
	return h
}

// long splits flags of two characters each.
func long(s string) []string {
	var out []string
	r := []rune(s)
	for ; len(r) >= 2; r = r[2:] {
		out = append(out, string(r[:2]))
	}
	return out
}

// forms gives the forms of a stem. Elided articles and unit prefixes, which
// the rules glue to words, are not followed.
func (h *hunspell) forms(s stem) []form {
	var out []form
	h.expand(s.word, s.flags, s.tags, nil, 0, &out)
	return out
}

func (h *hunspell) expand(word string, flags, tags, rules []string, depth int, out *[]form) {
	bare := true
	for _, f := range flags {
		bare = bare && f != needAffix
	}
	if bare {
		*out = append(*out, form{word, tags, rules})
	}
	if depth == 3 {
		return
	}
	for _, f := range flags {
		for _, a := range h.rules[f] {
			if a.prefix || !strings.HasSuffix(word, a.strip) || !a.cond.MatchString(word) {
				continue
			}
			next := append(append([]string(nil), rules...), a.tags...)
			h.expand(strings.TrimSuffix(word, a.strip)+a.add, a.flags, tags, next, depth+1, out)
		}
	}
}
