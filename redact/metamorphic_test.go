package redact_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy"
	"github.com/estompe/estompe/redact"
)

// hidden gives the persons' mentions of a text that the socle hides.
func hidden(t testing.TB, a *redact.Analysis) (spans []redact.Span, res *redact.Result) {
	t.Helper()
	res, err := a.Apply(policy.FranceOpenData())
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range res.Spans {
		if s.Hidden && s.Kind.In(entities.KindPerson) {
			spans = append(spans, s)
		}
	}
	return spans, res
}

// covered tells whether every letter of a place of the source is hidden.
func covered(src string, res *redact.Result, s entities.Span) bool {
	for i := s.Start; i < s.End; i++ {
		if !unicode.IsLetter(rune(src[i])) && src[i] < 0x80 {
			continue
		}
		in := false
		for _, h := range res.Spans {
			in = in || h.Hidden && h.Source.Start <= i && i < h.Source.End
		}
		if !in {
			return false
		}
	}
	return true
}

// unmasked lists the words that were hidden in a text and are not in another writing of it.
func unmasked(t testing.TB, d decision, what string, spans []redact.Span, text string, at []int) []string {
	t.Helper()
	_, res := hidden(t, analyzed(t, text))
	var out []string
	for _, s := range spans {
		if !covered(text, res, mapped(at)(s.Source)) {
			out = append(out, fmt.Sprintf("%s | %s | unmasked | %q", d.name, what, d.text[s.Source.Start:s.Source.End]))
		}
	}
	return out
}

// insert puts a paragraph at an offset behind a line end.
func insert(src string, where int, paragraph string) (string, []int) {
	return one(src, func(r rune, i int) string {
		if i == where-1 {
			return string(r) + paragraph
		}
		return string(r)
	})
}

// paragraphs gives the offsets at which paragraphs of prose begin.
func paragraphs(src string) []int {
	var out []int
	for i := 0; i < len(src); i++ {
		rest := src[i:]
		if (strings.HasPrefix(rest, "\n\n") || strings.HasPrefix(rest, "\n\r\n")) && len(rest) > 4 {
			start := i + len(rest) - len(strings.TrimLeft(rest, "\r\n"))
			line, _, _ := strings.Cut(src[start:], "\n")
			if len(line) > 80 && !strings.Contains(line, "   ") {
				out = append(out, start)
			}
		}
	}
	return out
}

// TestNothingIsUnmasked holds that a change which tells nothing new about a
// person does not show a name that was hidden.
func TestNothingIsUnmasked(t *testing.T) {
	var got []string
	for _, d := range decisions(t) {
		a := analyzed(t, d.text)
		spans, _ := hidden(t, a)
		got = append(got, capitals(t, d, a, spans)...)
		got = append(got, moreText(t, d, spans)...)
		got = append(got, homonyms(t, d, a, spans)...)
	}
	checkShortfalls(t, "unmasked", got)
}

// capitals writes the names of one person after the other in capitals.
func capitals(t *testing.T, d decision, a *redact.Analysis, spans []redact.Span) []string {
	ms, byEntity := a.Mentions(), map[int]map[int]bool{}
	for _, s := range spans {
		if byEntity[s.Entity] == nil {
			byEntity[s.Entity] = map[int]bool{}
		}
		for _, m := range ms {
			if m.Entity == s.Entity && m.Kind.In(entities.KindPerson) {
				for i := m.Start; i < m.End; i++ {
					byEntity[s.Entity][i] = true
				}
			}
		}
	}
	var out []string
	for e := 1; e <= len(a.Entities()); e++ {
		if byEntity[e] == nil {
			continue
		}
		text, at := one(d.text, func(r rune, i int) string {
			if byEntity[e][i] {
				return string(unicode.ToUpper(r))
			}
			return string(r)
		})
		out = append(out, unmasked(t, d, "a name in capitals", spans, text, at)...)
	}
	return out
}

// moreText adds paragraphs that say nothing of the persons.
func moreText(t *testing.T, d decision, spans []redact.Span) []string {
	var out []string
	for i, where := range paragraphs(d.text) {
		paragraph := []string{
			"Les pièces versées aux débats ont été régulièrement communiquées, et les conclusions déposées dans les délais.\n\n",
			"Me Zéphyrin Wattrelos, avocat au barreau de Lille, a été entendu en ses observations.\n\n",
			"Par ordonnance du 2 février, le président Yvon Quillacq a renvoyé l'affaire à une audience ultérieure.\n\n",
		}[i%3]
		text, at := insert(d.text, where, paragraph)
		out = append(out, unmasked(t, d, "a paragraph more", spans, text, at)...)
	}
	return out
}

// homonyms names a judge who bears the surname of a person who is hidden.
func homonyms(t *testing.T, d decision, a *redact.Analysis, spans []redact.Span) []string {
	ps := paragraphs(d.text)
	if len(ps) == 0 {
		t.Fatalf("%s has no prose", d.name)
	}
	ms, done := a.Mentions(), map[int]bool{}
	var out []string
	for _, s := range spans {
		i := s.Entity
		if done[i] || !s.Role.In(entities.RoleParty) {
			continue
		}
		done[i] = true
		for _, m := range ms {
			if m.Span != s.Source || len(m.Parts) == 0 {
				continue
			}
			p := m.Parts[len(m.Parts)-1]
			paragraph := "L'ordonnance a été rendue par M. " + a.Text().Between(p.First, p.Last) + ", juge de la mise en état, le 2 février.\n\n"
			text, at := insert(d.text, ps[len(ps)/2], paragraph)
			out = append(out, unmasked(t, d, "a judge of one name", spans, text, at)...)
		}
	}
	return out
}

// annexes are put at the end of a decision in one order and the other.
var annexes = [2]string{
	"\n\nANNEXE A\n\nAttestation de M. Ferréol Castagnède, voisin : « J'ai vu Mme Ondine Castagnède quitter la maison. »\n",
	"\n\nANNEXE B\n\nListe des salariés : M. Castagnède, Mme Ursule Wendling, Mme Ondine Castagnède.\n",
}

func TestAnnexesInAnyOrder(t *testing.T) {
	for _, d := range decisions(t) {
		var kept [2]string
		for i := range annexes {
			text := d.text + annexes[i] + annexes[1-i]
			_, res := hidden(t, analyzed(t, text))
			for _, name := range []string{"Castagnède", "Ferréol", "Ondine", "Wendling", "Ursule"} {
				if strings.Contains(res.Text, name) {
					kept[i] += " " + name
				}
			}
		}
		if kept[0]+kept[1] != "" {
			t.Errorf("%s: left with A before B:%s; with B before A:%s", d.name, kept[0], kept[1])
		}
	}
}
