package policy

import "github.com/estompe/estompe/entities"

// Case is what the court knows of a case beside the text. It says whether the
// decision may be published at all ([Case.Gate]), which policy the judge's
// recommendation leads to ([Case.Policy]), and what was ordered for single terms
// and persons ([Case.Decide]).
//
// A Case holds names. Formatted, logged or marshalled by encoding/json it shows
// none of them; [Case.Canonical] alone writes them.
type Case struct {
	// Version is the version of the format; 0 stands for [CurrentVersion].
	Version int `json:"version"`
	// Order is the order of courts.
	Order Order `json:"order,omitempty"`
	// Court is the court's level.
	Court Jurisdiction `json:"court,omitempty"`
	// Criminal says whether the matter is criminal.
	Criminal Answer `json:"criminal,omitempty"`
	// Type is the case type ("nature d'affaire civile", NAC), as the court's table has it.
	Type CaseType `json:"case_type,omitzero"`
	// Decision says whether the decision was pronounced publicly.
	Decision Publicness `json:"decision,omitempty"`
	// Debates says whether the hearing was public.
	Debates Publicness `json:"debates,omitempty"`
	// Final says whether a criminal decision is final.
	Final Answer `json:"final,omitempty"`
	// ExtractOnly says that only an extract of the decision is public.
	ExtractOnly Answer `json:"extract_only,omitempty"`
	// Reasons says whether the judge orders the reasons withheld.
	Reasons Answer `json:"withhold_reasons,omitempty"`
	// Secret says whether the reasons are flagged as holding a business secret ("motifsSecretAffaires").
	Secret Answer `json:"secret_reasons,omitempty"`
	// AdmittedBy is who let a decision be published that is not open by itself:
	// one of particular interest (COJ R111-11), or by authorisation (CPP R170).
	AdmittedBy Decider `json:"admitted_by,omitempty"`
	// Recommendation is what the judge said of the recommended bundle.
	Recommendation Recommendation `json:"recommendation,omitzero"`
	// Hide and Keep are terms that were ordered to be hidden or kept.
	Hide []Term `json:"hide,omitempty"`
	Keep []Term `json:"keep,omitempty"`
	// Persons are those of whom the court knows something that the text does not tell.
	Persons []Person `json:"persons,omitempty"`
	// Today is the day of publication ("2026-11-25"), which the caller gives.
	Today string `json:"today,omitempty"`
}

// Term is a literal term, with the order to hide or to keep it.
type Term struct {
	// Text is the term itself; no pattern, no prefix has a meaning in it.
	Text Literal `json:"text"`
	// Ground and Decider are why and by whom.
	Ground  Ground  `json:"ground"`
	Decider Decider `json:"decider"`
	// Cite names the provisions, the chief one first.
	Cite []CitationID `json:"cite,omitempty"`
	// Until is the day from which the order holds no more, as when a secret lapses (C. com. L153-2).
	Until string `json:"until,omitempty"`
	// Reference is the number of the order or of the claim; it must not name anybody.
	Reference string `json:"reference,omitempty"`
}

// Person is a person of whom the court knows something.
type Person struct {
	// Terms are the names under which the person may appear.
	Terms []Literal `json:"terms"`
	// Flags are what is known.
	Flags Flags `json:"flags"`
}

// Answer is yes, no, or not known.
type Answer string

// The answers. The empty answer is not known.
const (
	Yes Answer = "yes"
	No  Answer = "no"
)

// Publicness is whether a hearing or a decision is public.
type Publicness string

// The values of publicness. The empty one is not known.
const (
	Public    Publicness = "public"
	NotPublic Publicness = "not-public"
	// Mixed is for case types alone: the box on the file decides.
	Mixed Publicness = "mixed"
)

// Jurisdiction is the level or kind of a court.
type Jurisdiction string

// The courts.
const (
	CourCassation         Jurisdiction = "cc"
	CourAppel             Jurisdiction = "ca"
	TribunalJudiciaire    Jurisdiction = "tj"
	TribunalDeCommerce    Jurisdiction = "tcom"
	ConseilPrudhommes     Jurisdiction = "cph"
	CourAssises           Jurisdiction = "assises"
	TribunalEnfants       Jurisdiction = "juvenile"      // juvenile courts
	JugeInstruction       Jurisdiction = "investigation" // investigating judge and chamber
	ApplicationPeines     Jurisdiction = "sentences"     // courts that enforce sentences
	ConseilEtat           Jurisdiction = "ce"
	CourAdministrative    Jurisdiction = "caa"
	TribunalAdministratif Jurisdiction = "ta"
	CourComptes           Jurisdiction = "comptes"
)

// Jurisdictions lists the courts.
func Jurisdictions() []Jurisdiction {
	return []Jurisdiction{
		CourCassation, CourAppel, TribunalJudiciaire, TribunalDeCommerce, ConseilPrudhommes, CourAssises,
		TribunalEnfants, JugeInstruction, ApplicationPeines, ConseilEtat, CourAdministrative, TribunalAdministratif, CourComptes,
	}
}

// order is the order that the court belongs to.
func (j Jurisdiction) order() Order {
	switch j {
	case "":
		return ""
	case ConseilEtat, CourAdministrative, TribunalAdministratif:
		return Administrative
	case CourComptes:
		return Financial
	}
	return Judicial
}

// closed tells whether decisions of the court are never open by themselves (CPP R170).
func (j Jurisdiction) closed() bool {
	return j == TribunalEnfants || j == JugeInstruction || j == ApplicationPeines
}

// Flagged gives the facts the flags of a person.
func (f Facts) Flagged(p Person) Facts { f.Flags |= p.Flags; return f }

// lapsed tells whether an order holds no more. Where the day is not known an
// order to keep that ends some day has ended, and one to hide has not.
func (t *Term) lapsed(today string, hides bool) bool {
	if t.Until == "" {
		return false
	}
	if today == "" {
		return !hides
	}
	return t.Until <= today
}

// term finds a term by its number in a list, from 1; nil if there is none or it has lapsed.
func (c *Case) term(list []Term, number int, hides bool) *Term {
	if number < 1 || number > len(list) || list[number-1].lapsed(c.Today, hides) {
		return nil
	}
	return &list[number-1]
}

// Decide is [Policy.Decide] with what was ordered in the case. After the rules
// and before the overlay, a term on the Keep list is kept, and one on the Hide
// list is masked if it is not wholly hidden already; of a term on both lists,
// hiding stands. A nil case orders nothing.
func (c *Case) Decide(p Policy, f Facts) Decision { return p.decide(&f, c) }

// order puts what was ordered for the mention in the place of what the rules decided.
func (c *Case) order(p *Policy, d Decision, f *Facts) Decision {
	if t := c.term(c.Keep, f.Keep, false); t != nil && d.Action.Hides() {
		d = c.ordered(p, t, Keep, "case/keep", d)
	}
	if t := c.term(c.Hide, f.Hide, true); t != nil && d.Action.Strength() < Pseudonymize.Strength() {
		d = c.ordered(p, t, Mask, "case/hide", d)
		d.Style = p.style(StyleEllipsis, Mask, f.Kind)
	}
	return d
}

func (c *Case) ordered(p *Policy, t *Term, a Action, rule string, before Decision) Decision {
	return Decision{
		Action: a, Rule: rule, Ground: t.Ground, Decider: t.Decider, Cite: t.Cite, Basis: p.basis(t.Cite), Ruled: before.Rule,
	}
}

// zonesWithheld are the zones that an outcome takes out.
func zonesWithheld(o Outcome) []entities.Zone {
	switch o {
	case WithholdReasons:
		return []entities.Zone{entities.ZoneFacts, entities.ZonePleas, entities.ZoneReasons, entities.ZoneAnnexes}
	case PublishExtract:
		return []entities.Zone{
			entities.ZoneParties, entities.ZoneCounsel, entities.ZonePanel, entities.ZoneFacts, entities.ZonePleas,
			entities.ZoneReasons, entities.ZoneAnnexes,
		}
	}
	return nil
}
