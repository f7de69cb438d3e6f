package organisation

import (
	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/fold"
)

// Legal forms of other countries, which are written in letters with dots,
// strokes and blanks of every fashion: "S.p.A.", "Sp. z o.o.", "GmbH & Co. KG",
// "A/S", "a.s.", "Co., Ltd", "Inc.".

// maxForeign bounds the tokens of such a form.
const maxForeign = 9

// foreignForm returns the end of a foreign legal form at token j, or j. plain
// tells one that is hardly anything else, so that it proves the name beside it.
func (f *finder) foreignForm(j int) (end int, plain bool) {
	if j >= len(f.k) || !f.k[j].Any(entities.Single) && !f.v.abroadFirst.Has(f.k[j].Hash) || f.k[j].Any(entities.Elided) || f.cover[j] {
		return j, false
	}
	end = j
	if t := &f.k[j]; t.Any(entities.Single) && !t.Any(entities.Abbr) && !f.formGoesOn(j+1) {
		return j, false // no form is a letter by itself
	}
	key, marks, words, letters := fold.Start, 0, 0, 0
	for n := j; n < len(f.k) && n-j < maxForeign && !(n > j && f.k[n].Any(entities.Line)); n++ {
		t := f.k[n]
		if t.Is(entities.Punct) {
			if !f.formMark(n) || n == j {
				break
			}
			if t.Hash == hashDot && end == n {
				end = f.ownDot(n)
			}
			marks++
			continue
		}
		if !t.Any(entities.Word) || t.Any(entities.Elided) || t.End-t.Start > 12 || words > 0 && !f.formNext(n) {
			break
		}
		var read int
		key, read = addLetters(key, f.t.Word(n))
		letters += read
		words++
		if t.Any(entities.Abbr) {
			marks++
		}
		bare := words == 1 && marks == 0
		switch {
		case bare && !f.k[j].Any(entities.Upper) && !f.v.abroadLower.Has(t.Hash):
		case f.v.abroadPlain.Has(key):
			end, plain = n+1, true
		case !bare && f.v.abroadDotted.Has(key):
			end, plain = n+1, letters > 2
		}
	}
	return end, plain
}

// formGoesOn tells whether the token at n, behind a letter, may go on with a form.
func (f *finder) formGoesOn(n int) bool {
	return n < len(f.k) && (f.formMark(n) || f.formNext(n))
}

// formNext tells whether the word at n may go on with a form: behind a mark, or
// a letter or form by itself ("Sp. z o.o.", "GmbH & Co KG").
func (f *finder) formNext(n int) bool {
	t, p := f.k[n], f.k[n-1]
	return p.Is(entities.Punct) || p.Any(entities.Abbr) || f.v.foreign.Has(t.Hash) || t.Any(entities.Single) && !f.v.connectors.Has(t.Hash)
}

// formMark tells what may stand between the letters of a form.
func (f *finder) formMark(n int) bool {
	t := f.k[n]
	return t.Hash == hashDot && !t.Any(entities.Space) || t.Hash == hashSlash || t.Hash == hashAmp || t.Hash == hashComma
}

// ownDot returns the token behind the dot at n if the dot belongs to the short
// word before it, and n if it ends the sentence.
func (f *finder) ownDot(n int) int {
	if n+1 >= len(f.k) || f.k[n+1].Any(entities.Para|entities.Sentence) && f.k[n+1].Any(entities.Upper) {
		return n
	}
	return n + 1
}

// foreign handles a foreign form beside its name with no other sign of a
// company: "Aldermont plc", "Magyarfa Kft.", "S.p.A. Ferrantini".
func (f *finder) foreign(i int) int {
	e, plain := f.foreignForm(i)
	if !plain {
		return i
	}
	if i > 0 && !f.taken[i-1] && isCapital(f.k[i-1]) && !f.k[i].Any(entities.Line) {
		if n := f.behind(i, e, head{entities.KindCompany, form}); n > i {
			return n
		}
	}
	if f.k[i].Any(entities.Upper) && e < len(f.k) && f.joined(e) && isCapital(f.k[e]) {
		if n := f.name(e, style{formed: true}); n > e {
			return f.after(f.add(finding{i, n, e, n, entities.KindCompany, "organisation/form", 88, true}), len(f.found)-1)
		}
	}
	return i
}
