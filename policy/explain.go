package policy

import (
	"strconv"
	"strings"
)

func itoa(n int) string { return strconv.Itoa(n) }

// Explain says in one sentence, in French ("fr") or else English, what becomes
// of a mention, by which rule, on which ground and under which provision, and
// what would have to change for the opposite.
func (p Policy) Explain(f Facts, lang string) string { return (*Case)(nil).Explain(p, f, lang) }

// Explain is [Policy.Explain] with what was ordered in the case.
func (c *Case) Explain(p Policy, f Facts, lang string) string {
	w := writer{lang: lang}
	class, _ := ClassOf(f)
	d := p.decideAs(&f, class, c)
	w.WriteString(w.say("Cette mention (", "This mention (") + classLabel(class, lang) + ")" + w.say(" est ", " is ") + label(actionLabels, d.Action, lang))
	w.WriteString(w.why(&p, &d))
	w.WriteString(w.semicolon() + w.opposite(&p, &f, &d, class) + ".")
	return w.String()
}

// why names the rule, the ground, the decider and the provision.
func (w *writer) why(p *Policy, d *Decision) string {
	if d.Rule == "" {
		return w.say(" parce qu'aucune règle ne la vise", " because no rule is for it")
	}
	s := w.say(" selon la règle « "+d.Rule+" »", " under the rule \""+d.Rule+"\"")
	if d.Ground != "" {
		s += w.say(", au titre de ", ", on the ground of ") + label(groundLabels, d.Ground, w.lang)
	}
	if d.Decider != "" && d.Decider != Statute {
		s += w.say(", sur décision de ", ", decided by ") + label(deciderLabels, d.Decider, w.lang)
	}
	if refs := w.citations(p, d.Cite); refs != "" {
		s += " (" + refs + ")"
	}
	if d.Overlay && d.Ground != GroundOverlay {
		s += w.say(" et la loi interdit de toute façon de la révéler", " and a statute forbids to reveal it in any case")
	}
	if d.Ruled != "" {
		s += w.say(", en dépit de la règle « "+d.Ruled+" »", ", in spite of the rule \""+d.Ruled+"\"")
	}
	return fixDe(s, w.lang)
}

// fixDe joins the French "de" to the article that follows it.
func fixDe(s, lang string) string {
	if lang != "fr" {
		return s
	}
	return strings.NewReplacer(" de le ", " du ", " de les ", " des ").Replace(s)
}

// opposite says what would have to change.
func (w *writer) opposite(p *Policy, f *Facts, d *Decision, class ClassID) string {
	if d.Overlay {
		return w.lift(p, f, class)
	}
	r := first(p.Rules, f, class)
	if r != nil && r.ID == d.Rule {
		for _, q := range r.OnRequest {
			if q.Action.Hides() != d.Action.Hides() {
				return w.request(p, &q)
			}
		}
	}
	switch {
	case strings.HasPrefix(d.Rule, "case/"):
		return w.say("il en irait autrement sans l'ordre porté aux données de l'affaire", "it would be otherwise without the order in the case data")
	case f.Doubt != "" && p.decideSure(f).Action.Hides() != d.Action.Hides():
		return w.say("il en irait autrement si le doute sur la personne était levé", "it would be otherwise if nothing were in doubt about the person")
	case d.Action.Hides():
		return w.say("seule une autre règle ou un ordre de l'autorité compétente la laisserait en clair", "only another rule or an order of whoever may give it would keep it in clear")
	}
	return w.say("seule une autre règle ou un ordre de l'autorité compétente l'occulterait", "only another rule or an order of whoever may give it would hide it")
}

// decideSure decides as if nothing were in doubt.
func (p *Policy) decideSure(f *Facts) Decision {
	sure := *f
	sure.Doubt = ""
	return p.decide(&sure, nil)
}

func (w *writer) request(p *Policy, q *Request) string {
	s := w.say("elle serait ", "it would be ") + label(actionLabels, q.Action, w.lang) +
		w.say(" si ", " if ") + label(deciderLabels, q.Decider, w.lang) + w.say(" l'ordonnait", " ordered so")
	if q.Ground != "" {
		s += w.say(" au titre de ", " on the ground of ") + label(groundLabels, q.Ground, w.lang)
	}
	if refs := w.citations(p, q.Cite); refs != "" {
		s += " (" + refs + ")"
	}
	return fixDe(s, w.lang)
}

// lift says what lifts the overlay: what the case data say of the person, the
// role that was found, or a consent where the rule knows one.
func (w *writer) lift(p *Policy, f *Facts, class ClassID) string {
	r := strongest(p.Overlay, f, class)
	switch {
	case r == nil:
		return w.say("rien ne la laisserait en clair", "nothing would keep it in clear")
	case r.When.Without&Consent != 0:
		return w.say("seul le consentement écrit de la personne, porté aux données de l'affaire, lèverait cette protection",
			"only the person's written consent, entered in the case data, would lift this protection")
	case r.When.Flags != 0:
		return w.say("cette protection tomberait si les données de l'affaire ne disaient plus : ", "this protection would end if the case data no longer said: ") +
			strings.Join(w.flags(r.When.Flags), ", ")
	case len(r.When.Roles) > 0:
		return w.say("cette protection tomberait si un autre rôle était établi", "this protection would end if another role were established")
	}
	return w.say("aucune politique ne la laisse en clair", "no policy keeps it in clear")
}
