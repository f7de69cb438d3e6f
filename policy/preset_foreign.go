package policy

import (
	"slices"

	"github.com/estompe/estompe/entities"
)

// The presets of other courts apply a foreign practice to a French decision.
// The French overlay stands over each of them, and so do the secrets that French
// law protects. Where the practice of a class is not established, the class is
// hidden, and the preset's comment names it; [Show] opens it.

// practice is how a court publishes: what it keeps and what it generalises. All
// else is hidden: persons by a pseudonym, things by a mask.
type practice struct {
	cite    CitationID
	person  Style
	thing   Style
	styles  map[entities.Kind]Style
	keep    []ClassID
	request []ClassID // kept, and hidden on request
	general []ClassID
}

// neutral are the classes that every court keeps.
var neutral = []ClassID{ClassPseudonym, ClassPublic, ClassPublicBody, ClassDate, ClassCase, ClassLaw, ClassCourt, ClassPlace}

// policy makes the policy of a practice.
func (c practice) policy(secret Action) Policy {
	p := Policy{Audience: OpenData, Gate: openGate(), Overlay: StatutoryOverlay(), Style: c.thing, Styles: map[entities.Kind]Style{}}
	for kind, s := range c.styles {
		p.Styles[kind] = s
	}
	for _, kind := range []entities.Kind{entities.KindBirth, entities.KindDeath, entities.KindMarriage} {
		if len(c.general) > 0 {
			p.Styles[kind] = StyleYear
		}
	}
	p.Styles["person"], p.Styles["secret"] = c.person, StyleEllipsis
	for _, class := range slices.Concat(personClasses(), thingClasses()) {
		p.Rules = append(p.Rules, c.rule(class.ID))
	}
	return p.withRules(secrets(secret)...).withRules(doubted(c.rule(ClassThird)))
}

func (c practice) rule(id ClassID) Rule {
	hide := Mask
	if id.Personal() {
		hide = Pseudonymize
	}
	kept := keep(id, c.cite).because(GroundPractice, Court)
	switch {
	case slices.Contains(c.general, id):
		return rule(id, Generalize, GroundPractice, Court, c.cite)
	case slices.Contains(c.request, id):
		kept.When.NoDoubt = false // kept by default, whoever it is
		return kept.or(hide, GroundPrivacy, Court, c.cite)
	case slices.Contains(c.keep, id), slices.Contains(neutral, id):
		return kept
	}
	return rule(id, hide, GroundPractice, Court, c.cite).or(Keep, GroundPublicity, Court, c.cite)
}

// The professions in groups.
var (
	benchClasses = []ClassID{ClassJudge, ClassProsecutor, ClassClerk, ClassRapporteur}
	counsel      = []ClassID{ClassLawyer, ClassLawFirm}
	professions  = []ClassID{
		ClassExpert, ClassBailiff, ClassNotary, ClassTrustee, ClassGuardian, ClassInterpreter, ClassPolice, ClassUnion,
	}
	companies = []ClassID{ClassCompany, ClassCompanyName, ClassCompanyNumber}
)
