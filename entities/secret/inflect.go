package secret

import "strings"

// Cues name words by their forms. So that a table says a verb or noun once, a
// mark at the end of a word stands for its forms:
//
//	marge+      marge, marges
//	brut*       the four forms of an adjective or participle
//	vendre^     the forms of a verb that a decision uses
//
// Accents do not matter: words are folded.

// inflect gives the forms that a word of a cue stands for.
func inflect(w string) []string {
	n := len(w) - 1
	if n < 2 {
		return []string{w}
	}
	switch w[n] {
	case '+':
		return plural(w[:n])
	case '*':
		var forms []string
		for _, f := range []string{w[:n], feminine(w[:n])} {
			forms = append(forms, plural(f)...)
		}
		return forms
	case '^':
		return verbForms(w[:n])
	}
	return []string{w}
}

// plural gives a noun and its plural.
func plural(w string) []string {
	switch {
	case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "x"), strings.HasSuffix(w, "z"):
		return []string{w}
	case strings.HasSuffix(w, "al"):
		return []string{w, w[:len(w)-1] + "ux"}
	case strings.HasSuffix(w, "eau"):
		return []string{w, w + "x"}
	}
	return []string{w, w + "s"}
}

// feminine gives the feminine of an adjective.
func feminine(w string) string {
	for _, r := range [][2]string{{"el", "elle"}, {"il", "ille"}, {"en", "enne"}, {"on", "onne"}, {"if", "ive"}, {"eux", "euse"}, {"eur", "euse"}, {"er", "ère"}, {"et", "ète"}, {"e", "e"}} {
		if s, ok := strings.CutSuffix(w, r[0]); ok {
			return s + r[1]
		}
	}
	return w + "e"
}

// verbEnds are the endings of a verb by those of its infinitive; the first that
// fits is taken. Participles stand with their four forms.
var verbEnds = []struct{ infinitive, forms string }{
	{"prendre", "prendre prend prennent prenait prenaient prenant pris prise prises prendra prendrait"},
	{"indre", "indre int ignent ignait ignaient ignant inte ints intes indra indrait"},
	{"dre", "dre d dent dait daient dant du due dus dues dra drait draient"},
	{"uire", "uire uit uisent uisait uisaient uisant uite uits uites uira uirait"},
	{"crire", "crire crit crivent crivait crivaient crivant crite crits crites crira"},
	{"faire", "faire fait font faisait faisaient faisant faite faits faites fera ferait"},
	{"mettre", "mettre met mettent mettait mettaient mettant mis mise mises mettra mettrait"},
	{"battre", "battre bat battent battait battaient battant battu battue battus battues"},
	{"tenir", "tenir tient tiennent tenait tenaient tenant tenu tenue tenus tenues tiendra tiendrait"},
	{"venir", "venir vient viennent venait venaient venant venu venue venus venues viendra viendrait"},
	{"cevoir", "cevoir coit coivent cevait cevaient cevant cu cue cus cues cevra cevrait"},
	{"voir", "voir voit voient voyait voyaient voyant vu vue vus vues verra verrait voira"},
	{"ffrir", "ffrir ffre ffrent ffrait ffraient ffrant ffert fferte fferts ffertes"},
	{"vrir", "vrir vre vrent vrait vraient vrant vert verte verts vertes"},
	{"quérir", "querir quiert quierent querait queraient querant quis quise quises"},
	{"servir", "servir sert servent servait servaient servant servi servie servis servies"},
	{"ir", "ir it issent issait issaient issant i ie is ies ira irait iront"},
	{"yer", "yer ye yent ie ient yait yaient yant ye yee yes yees iera yera"},
	{"ger", "ger ge gent geait geaient geant gee ges gees gera gerait geraient"},
	{"eler", "eler elle ellent elait elaient elant elee eles elees ellera"},
	{"eter", "eter ette ettent ete etent etait etaient etant etee etes etees ettera"},
	{"er", "er e es ent ait aient ant ee ees a era erait eraient eront"},
}

// verbForms gives the forms of a verb.
func verbForms(w string) []string {
	for _, e := range verbEnds {
		stem, ok := strings.CutSuffix(w, e.infinitive)
		if !ok {
			continue
		}
		forms := strings.Fields(e.forms)
		for i := range forms {
			forms[i] = stem + forms[i]
		}
		return forms
	}
	return []string{w}
}
