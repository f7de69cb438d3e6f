package policy

import (
	"strings"

	"github.com/estompe/estompe/entities"
)

// Style is how a hidden mention is replaced.
type Style string

// The styles. Letters and numbers are given by order of appearance, never by
// the name that is hidden.
const (
	// StyleLetters is a letter for each name, A to Z without Q, then pairs: "M. [X] [Y]".
	// Cour de cassation, for persons.
	StyleLetters Style = "letters"
	// StylePair is two running letters: "M. B... A...", then "M. A...". Conseil d'État.
	StylePair Style = "pair"
	// StyleTwoLetters is two letters that are not the initials: "XY". Court of Justice of the Union.
	StyleTwoLetters Style = "two-letters"
	// StyleDoubled is a letter twice: "AA", "BB". Portugal.
	StyleDoubled Style = "doubled"
	// StyleLetter is a letter drawn without regard to the name: "K.". Germany (North Rhine-Westphalia).
	StyleLetter Style = "letter"
	// StyleUnderscore is a running letter and a line: "A.________". Swiss Federal Court.
	StyleUnderscore Style = "underscore"
	// StyleStars is the true initial and five stars: "C***** Ö*****". Austria. It tells the initial.
	StyleStars Style = "stars"
	// StyleInitials is the true initials: "A. B.". European Court of Human Rights. It tells the initials.
	StyleInitials Style = "initials"
	// StyleNumber is the category and a number: "[Adresse 1]"; of a company, the number alone.
	StyleNumber Style = "number"
	// StyleTyped is the category in capitals, a number and ".)": "PERSONNE1.)", "SOCIETE1.)". Luxembourg.
	StyleTyped Style = "typed"
	// StyleLabel is the category alone: "[Adresse]".
	StyleLabel Style = "label"
	// StyleRole is the role in the case: "[demandeur]", "[prévenu]". Netherlands.
	StyleRole Style = "role"
	// StyleFictional is an invented rare first name. Spain.
	StyleFictional Style = "fictional"
	// StyleEllipsis is "[...]".
	StyleEllipsis Style = "ellipsis"
	// StyleOmissis is "omissis". Italy.
	StyleOmissis Style = "omissis"
	// StyleConfidential is "[confidentiel]", of the competition authority.
	StyleConfidential Style = "confidential"
	// StyleYear leaves the year of a date: "[Date naissance 1] 1980". For [Generalize].
	StyleYear Style = "year"
	// StyleRange leaves a bracket of a value: "[10-20] %". For [Generalize].
	StyleRange Style = "range"
)

// Styles lists the styles.
func Styles() []Style {
	return []Style{
		StyleLetters, StylePair, StyleTwoLetters, StyleDoubled, StyleLetter, StyleUnderscore, StyleStars, StyleInitials,
		StyleNumber, StyleTyped, StyleLabel, StyleRole, StyleFictional, StyleEllipsis, StyleOmissis, StyleConfidential,
		StyleYear, StyleRange,
	}
}

// Initials tells whether the replacement shows a true initial, which is
// unlawful for a minor ("même par une initiale", CJPM L513-4).
func (s Style) Initials() bool { return s == StyleInitials || s == StyleStars }

// General tells whether the replacement leaves a part or a range of what it replaces.
func (s Style) General() bool { return s == StyleYear || s == StyleRange }

// fallback is the style for an action and a kind where the policy names none that fits.
func fallback(a Action, k entities.Kind) Style {
	switch {
	case a == Generalize && k.In("date"):
		return StyleYear
	case a == Generalize:
		return StyleRange
	case k.In("secret"):
		return StyleEllipsis
	case a != Pseudonymize:
		return StyleLabel
	case k.In(entities.KindPerson):
		return StyleLetters
	}
	return StyleNumber
}

// style finds how a mention of kind k is replaced under action a: by the rule,
// by the longest name of a kind in the policy's table, by the policy's own
// style, else by the action and the kind. A style that leaves a part is used
// only where the action is to generalise, and no other then.
func (p *Policy) style(ruled Style, a Action, k entities.Kind) Style {
	if !a.Hides() {
		return ""
	}
	for _, s := range [...]Style{ruled, p.styleOfKind(k, a), p.Style} {
		if s.fits(a) {
			return s
		}
	}
	return fallback(a, k)
}

// fits tells whether s is a style for the action.
func (s Style) fits(a Action) bool { return s != "" && s.General() == (a == Generalize) }

// styleOfKind finds the style for the longest name of a kind that has one which fits the action.
func (p *Policy) styleOfKind(k entities.Kind, a Action) Style {
	for name := string(k); name != ""; {
		if s := p.Styles[entities.Kind(name)]; s.fits(a) {
			return s
		}
		name = name[:max(0, strings.LastIndexByte(name, '.'))]
	}
	return ""
}
