package policy

import "github.com/estompe/estompe/entities"

// CurrentVersion is the version of the format of policies.
const CurrentVersion = 1

// Policy is plain data: rules that are tried in order, of which the first that
// matches decides, and an overlay that can only strengthen what they decided.
// What no rule matches is masked, so the zero value masks everything.
type Policy struct {
	// Version is the version of the format; 0 stands for [CurrentVersion].
	Version int `json:"version"`
	// Name is a short name in kebab case ("france-open-data").
	Name string `json:"name,omitempty"`
	// Title is the name for people.
	Title Words `json:"title,omitzero"`
	// Doc says what the policy encodes, from which sources, and what is uncertain.
	Doc Words `json:"doc,omitzero"`
	// Order is the order of courts whose articles are cited first; empty for any.
	Order Order `json:"order,omitempty"`
	// Audience is whom the result is for; empty for the public at large.
	Audience Audience `json:"audience,omitempty"`
	// Gate says when a decision may be published at all; it is consulted with case data ([Case.Gate]).
	Gate GateRules `json:"gate,omitzero"`
	// Rules are tried in order; the first that matches decides.
	Rules []Rule `json:"rules,omitempty"`
	// Overlay is tried after the rules: identities that may not be revealed
	// whatever the rules say. It only strengthens.
	Overlay []Rule `json:"overlay"`
	// Style is how a hidden mention is replaced where neither the rule nor
	// Styles says it; empty leaves it to the action and the kind.
	Style Style `json:"style,omitempty"`
	// Styles is the same for a kind and what lies below it; the longest name that fits decides.
	Styles map[entities.Kind]Style `json:"styles,omitempty"`
	// Provisions are those that the rules cite beside the built-in ones ([Citations]).
	Provisions []Citation `json:"provisions,omitempty"`
}

// Words is a short text for people, in French and in English.
type Words struct {
	FR string `json:"fr,omitempty"`
	EN string `json:"en,omitempty"`
}

// In gives the words in the language, "fr" or else English, and the other
// language where one is missing.
func (w Words) In(lang string) string {
	if (lang == "fr" || w.EN == "") && w.FR != "" {
		return w.FR
	}
	return w.EN
}

// Order is an order of courts ("ordre de juridictions").
type Order string

// The orders of courts.
const (
	Judicial       Order = "judicial"       // Cour de cassation, cours d'appel, tribunaux judiciaires and the like
	Administrative Order = "administrative" // Conseil d'État, cours administratives d'appel, tribunaux administratifs
	Financial      Order = "financial"      // Cour des comptes
)

// Orders lists the orders of courts.
func Orders() []Order { return []Order{Judicial, Administrative, Financial} }

// Audience is whom a published or communicated text is for.
type Audience string

// The audiences.
const (
	OpenData   Audience = "open-data"   // everybody, on line
	ThirdParty Audience = "third-party" // who asks the registry for a copy ("copie aux tiers")
	Agreement  Audience = "agreement"   // a professional under an agreement with the court
	Internal   Audience = "internal"    // the court itself
	Index      Audience = "index"       // a search index, not shown to anybody
	Parties    Audience = "parties"     // the parties and their counsel
)

// Audiences lists the audiences.
func Audiences() []Audience {
	return []Audience{OpenData, ThirdParty, Agreement, Internal, Index, Parties}
}
