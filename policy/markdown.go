package policy

import (
	"strings"

	"github.com/estompe/estompe/entities"
)

// Markdown writes the policy for people, in French ("fr") or else English: what
// becomes of each class of mentions and why, the rules that go beyond classes, the
// overlay, and the gate.
func (p Policy) Markdown(lang string) string {
	w := writer{lang: lang, mark: "°"}
	w.line("# ", or(p.Title.In(lang), p.Name))
	if p.Name != "" {
		w.line("")
		w.line("`", p.Name, "`, SHA-256 `", p.Digest(), "`")
	}
	if doc := p.Doc.In(lang); doc != "" {
		w.line("")
		w.line(doc)
	}
	p.classTable(&w)
	w.ruleTable(&p, w.say("Règles particulières", "Rules beyond classes"), beyondClasses(p.Rules))
	w.ruleTable(&p, w.say("Identités protégées (au-dessus de toute règle)", "Protected identities (above all rules)"), p.Overlay)
	p.gateTable(&w)
	w.line("")
	w.line(w.say("° Article cité de mémoire ou d'après une version ancienne : à vérifier.", "° Article quoted from memory or from an old version: to be checked."))
	return w.String()
}

// writer writes Markdown in a language.
type writer struct {
	strings.Builder
	lang string
	mark string // for articles that were not read again
}

func (w *writer) say(fr, en string) string { return Words{fr, en}.In(w.lang) }

func (w *writer) line(parts ...string) {
	for _, s := range parts {
		w.WriteString(s)
	}
	w.WriteByte('\n')
}

// cell keeps a text within its cell.
var cell = strings.NewReplacer("|", "\\|", "\n", " ", "\r", " ")

func (w *writer) row(cells ...string) {
	w.WriteByte('|')
	for _, s := range cells {
		w.WriteString(" " + cell.Replace(s) + " |")
	}
	w.WriteByte('\n')
}

func (w *writer) head(title string, columns ...string) {
	w.line("")
	w.line("## ", title)
	w.line("")
	w.row(columns...)
	w.line("|", strings.Repeat(" --- |", len(columns)))
}

func (p *Policy) classTable(w *writer) {
	w.head(w.say("Par classe", "By class"), w.say("Classe", "Class"), w.say("Traitement", "Treatment"), w.say("Remplacement", "Replacement"),
		w.say("Motif", "Ground"), w.say("Décide", "Decided by"), w.say("Textes", "Provisions"), w.say("Sur demande ou décision", "On request or decision"), w.say("Remarque", "Note"))
	for _, c := range append(classNames(), "") {
		f := Facts{Kind: unheard, Confidence: 100}
		if c != "" {
			f = sampleOf(c)
		}
		d := p.decideAs(&f, c, nil)
		r := first(p.Rules, &f, c)
		if r == nil {
			r = &Rule{}
		}
		w.row(classLabel(c, w.lang), label(actionNames, d.Action, w.lang), label(styleLabels, d.Style, w.lang),
			label(groundLabels, d.Ground, w.lang), label(deciderLabels, d.Decider, w.lang), w.citations(p, d.Cite), w.requests(r.OnRequest), r.Note.In(w.lang))
	}
}

func (w *writer) requests(rs []Request) string {
	var parts []string
	for _, r := range rs {
		parts = append(parts, label(actionNames, r.Action, w.lang)+" ("+label(groundLabels, r.Ground, w.lang)+", "+label(deciderLabels, r.Decider, w.lang)+")")
	}
	return strings.Join(parts, w.semicolon())
}

// beyondClasses are the rules that ask for more than a class.
func beyondClasses(rules []Rule) []Rule {
	var list []Rule
	for _, r := range rules {
		m := r.When
		m.Classes, m.NoDoubt = nil, false
		if len(r.When.Classes) == 0 || m.asksAnything() {
			list = append(list, r)
		}
	}
	return list
}

func (m *Match) asksAnything() bool { return m.key() != (&Match{}).key() }

func (w *writer) ruleTable(p *Policy, title string, rules []Rule) {
	if len(rules) == 0 {
		return
	}
	w.head(title, w.say("Règle", "Rule"), w.say("Pour", "For"), w.say("Traitement", "Treatment"), w.say("Motif", "Ground"),
		w.say("Textes", "Provisions"), w.say("Remarque", "Note"))
	for _, r := range rules {
		w.row("`"+r.ID+"`", w.match(&r.When), label(actionNames, r.Action.orMask(), w.lang), label(groundLabels, r.Ground, w.lang), w.citations(p, r.Cite), r.Note.In(w.lang))
	}
}

// match says in words which mentions a rule is for.
func (w *writer) match(m *Match) string {
	var parts []string
	part := func(fr, en string, names ...string) {
		if len(names) > 0 {
			parts = append(parts, w.say(fr, en)+" "+strings.Join(names, ", "))
		}
	}
	part("classe", "class", w.classes(m.Classes)...)
	part("genre", "kind", plainNames(m.Kinds)...)
	part("rôle", "role", plainNames(m.Roles)...)
	part("zone", "zone", plainNames(m.Zones)...)
	part("sous-genre", "sub-kind", m.Subs...)
	if m.InCompany != nil {
		part(map[bool]string{true: "dans", false: "hors d'"}[*m.InCompany], map[bool]string{true: "within", false: "outside"}[*m.InCompany],
			w.say("un nom de société", "a company's name"))
	}
	part("", "", w.flags(m.Flags)...)
	if m.Without != 0 {
		part("sauf", "unless", w.flags(m.Without)...)
	}
	if m.NoRole {
		part("sans rôle", "without a role", "")
	}
	if m.NoDoubt {
		part("sans doute", "without doubt", "")
	}
	if m.MinConfidence > 0 {
		part("sûr à", "confidence", itoa(m.MinConfidence)+" %")
	}
	if len(parts) == 0 {
		return w.say("tout", "everything")
	}
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return strings.Join(parts, w.semicolon())
}

func (w *writer) classes(ids []ClassID) []string {
	var names []string
	for _, id := range ids {
		names = append(names, classLabel(id, w.lang))
	}
	return names
}

func (w *writer) flags(f Flags) []string {
	var names []string
	for i := range flagNames {
		if f&(1<<i) != 0 {
			names = append(names, flagLabels[i].In(w.lang))
		}
	}
	return names
}

// citations lists the articles of provisions, for the policy's order of courts.
// In a table one that was not read again bears a mark.
func (w *writer) citations(p *Policy, ids []CitationID) string {
	var refs []string
	for _, id := range ids {
		if c := p.provision(id); c != nil {
			if a, ok := c.On(p.Order, ""); ok {
				s := a.String()
				if a.Recalled {
					s += w.mark
				}
				refs = append(refs, s)
			}
		}
	}
	return strings.Join(refs, w.semicolon())
}

func (w *writer) semicolon() string { return w.say(" ; ", "; ") }

// String gives the reference with its paragraph ("COJ L111-13 al. 2").
func (a Article) String() string { return strings.TrimSpace(a.Ref + " " + a.Part) }

func (p *Policy) gateTable(w *writer) {
	w.head(w.say("Avant l'occultation", "Before anything is hidden"), w.say("Cas", "Case"), w.say("Suite", "Outcome"))
	g := p.Gate
	for _, c := range []struct {
		fr, en string
		o      Outcome
	}{
		{"donnée nécessaire inconnue", "something needed is not known", g.Unknown},
		{"données contradictoires", "the data contradict each other", g.Contradiction},
		{"décision non publique", "the decision is not public", g.NotPublic},
		{"décision pénale non définitive ou juridiction fermée", "criminal decision that is not final, or a closed court", g.NotFinal},
		{"débats en chambre du conseil", "hearing in chambers", g.Chambers},
		{"extrait seul public", "only an extract is public", g.Extract},
		{"secret des affaires signalé", "a business secret is flagged", g.Secret},
	} {
		w.row(w.say(c.fr, c.en), label(outcomeLabels, or(c.o, RefuseAll), w.lang))
	}
}

// Markdown writes the comparison for people, in French ("fr") or else English.
func (c Comparison) Markdown(lang string) string {
	w := writer{lang: lang}
	w.line("# ", c.From, " → ", c.To)
	w.line("")
	w.line(w.say("Dans l'ensemble : ", "On the whole: "), "**", label(relationLabels, c.Relation, lang), "**. ",
		w.say("Conditions de publication : ", "Conditions of publication: "), label(relationLabels, c.Gate, lang), ".")
	w.head(w.say("Par classe", "By class"), w.say("Classe", "Class"), w.say("Seconde politique", "Second policy"), w.say("Exemples", "Examples"))
	for _, d := range c.Classes {
		if d.Relation == Same {
			continue
		}
		var examples []string
		for _, e := range d.Examples {
			examples = append(examples, w.facts(&e.Facts)+w.say(" : ", ": ")+label(actionNames, e.Was.Action, lang)+" → "+label(actionNames, e.Now.Action, lang))
		}
		w.row(classLabel(d.Class, lang), label(relationLabels, d.Relation, lang), strings.Join(examples, w.semicolon()))
	}
	return w.String()
}

// facts says in words what is known of a mention.
func (w *writer) facts(f *Facts) string {
	m := Match{Flags: f.Flags, NoDoubt: false, MinConfidence: 0}
	if f.Kind != "" && f.Kind != unheard {
		m.Kinds = []entities.Kind{f.Kind}
	}
	if f.Role != "" && f.Role != unheard {
		m.Roles = []entities.Role{f.Role}
	}
	if f.Zone != "" && f.Zone != unheard {
		m.Zones = []entities.Zone{f.Zone}
	}
	if f.Sub != "" && f.Sub != unheard {
		m.Subs = []string{f.Sub}
	}
	if f.InCompany {
		m.InCompany = &f.InCompany
	}
	if f.Confidence < 100 {
		m.MinConfidence = f.Confidence
	}
	s := w.match(&m)
	if f.Doubt != "" {
		s += w.say(" (douteux)", " (in doubt)")
	}
	return s
}
