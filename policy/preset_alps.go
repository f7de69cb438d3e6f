package policy

import (
	"slices"

	"github.com/estompe/estompe/entities"
)

// Switzerland is the practice of the Federal Court: persons and private legal
// persons become "A.________", "B.________ AG"; judges ("no right to
// anonymity"), clerks, prosecutors, lawyers, public bodies and communes are
// named. Its purpose is to prevent a discovery by chance, not a search.
//
// Not established, and hidden: bailiffs, notaries, office holders, interpreters,
// guardians, union representatives, company numbers. Of civil dates the year is
// kept; the practice varies. Names inseparable from the reasoning (trade mark,
// firm, monopoly) and notorious persons are for a keep list.
func Switzerland() Policy {
	return practice{
		cite: CiteSwitzerland, person: StyleUnderscore, thing: StyleEllipsis, styles: map[entities.Kind]Style{"org": StyleUnderscore},
		keep:    slices.Concat(benchClasses, counsel, []ClassID{ClassEstablishment, ClassLocality}),
		general: []ClassID{ClassCivilDate},
	}.policy(Mask).named("switzerland", "Suisse, Tribunal fédéral", "Switzerland, Federal Court",
		"Personnes et sociétés privées remplacées par « A.________ » ; juges, avocats, communes et collectivités nommés.",
		"Persons and private companies become \"A.________\"; judges, lawyers, communes and public bodies are named.")
}

// Austria is the practice of the Supreme Court in the RIS database (OGHG § 15):
// parties, third parties and private legal persons become an initial and five
// stars ("C***** Ö*****"); judges, and lawyers with their seat, are named. The
// text must stay intelligible, and masking is an act of the panel.
//
// The style shows a true initial; a minor never gets it. Not established, and
// hidden: experts and all other professions, civil dates, numbers, contacts,
// company numbers; places, which the court hides only where they allow an inference.
func Austria() Policy {
	return practice{
		cite: CiteAustria, person: StyleStars, thing: StyleStars,
		styles: map[entities.Kind]Style{"org": StyleStars, "id": StyleEllipsis, "finance": StyleEllipsis, "contact": StyleEllipsis, "date": StyleEllipsis},
		keep:   slices.Concat(benchClasses, counsel),
	}.policy(Mask).named("austria", "Autriche, Cour suprême", "Austria, Supreme Court",
		"Parties, tiers et sociétés réduits à une initiale suivie d'étoiles ; juges et avocats nommés.",
		"Parties, third parties and companies become an initial and stars; judges and lawyers are named.")
}
