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

// Belgium is the regime of the law of 16 October 2022: natural persons are
// pseudonymised; legal persons are named. Magistrats, registry and lawyers are
// contested, the Constitutional Court ruled on it in 2025 with an outcome that is
// not established: they are kept here, and [HideBench] and [HideLawyers] turn that.
//
// Not established, and hidden: all other professions, civil dates, accounts,
// parcels, plates. The register was not on line when this was written.
func Belgium() Policy {
	return practice{
		cite: CiteBelgium, person: StyleLetters, thing: StyleLabel,
		keep: slices.Concat(benchClasses, counsel, companies, []ClassID{ClassEstablishment, ClassLocality}),
	}.policy(Mask).named("belgium", "Belgique, loi du 16 octobre 2022", "Belgium, law of 16 October 2022",
		"Personnes physiques pseudonymisées ; personnes morales nommées ; magistrats et avocats nommés, ce qui est contesté.",
		"Natural persons are pseudonymised; legal persons are named; magistrats and lawyers are named, which is contested.")
}

// Italy keeps everything by default: names are replaced by "omissis" on a
// request with legitimate reasons or of the court's own motion (d.lgs. 196/2003,
// articles 51 and 52), and without exception for minors and matters of family and
// status. A blanket masking of the public database was held unlawful (TAR Lazio
// 7625/2025): what this preset hides is what the French overlay hides and what
// the case data ask for.
//
// Uncertain: numbers, addresses and contacts of persons are kept and proposed to
// a human, since the articles speak of identifying data as a whole. Matters of
// family and status have to come from the case data.
func Italy() Policy {
	var all []ClassID
	for _, c := range slices.Concat(personClasses(), thingClasses()) {
		if !slices.Contains(neutral, c.ID) {
			all = append(all, c.ID)
		}
	}
	p := practice{cite: CiteItaly, person: StyleOmissis, thing: StyleOmissis, request: all}.policy(Keep).
		named("italy", "Italie", "Italy",
			"Tout est nommé par défaut ; « omissis » sur demande ou d'office, toujours pour les mineurs.",
			"Everything is named by default; \"omissis\" on request or of the court's own motion, always for minors.")
	for _, c := range []ClassID{ClassPersonNumber, ClassAccount, ClassPhone, ClassEmail, ClassAddress} {
		p = p.withRules(p.ruleOf(c).proposed())
	}
	return p
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

// Luxembourg is the practice of the judicial courts of Luxembourg: what is
// hidden becomes a type and a number ("PERSONNE1.)", "SOCIETE1.)", "ADRESSE1.)",
// "NUMERO1.)"); judges, clerks and lawyers are named. The administrative courts
// write "(A)" and "..." instead.
//
// Not established, and hidden: experts and all other professions, civil dates,
// establishments, towns.
func Luxembourg() Policy {
	return practice{
		cite: CiteLuxembourg, person: StyleTyped, thing: StyleTyped,
		keep: slices.Concat(benchClasses, counsel),
	}.policy(Mask).named("luxembourg", "Luxembourg", "Luxembourg",
		"Personnes, sociétés, adresses et numéros remplacés par un type et un numéro ; juges et avocats nommés.",
		"Persons, companies, addresses and numbers become a type and a number; judges and lawyers are named.")
}

// Portugal is the practice of the Portuguese courts: persons become "AA", "BB",
// "CC"; the judge who reports and public bodies are named; private legal persons
// are sometimes cut ("S (...) S.A.") and are hidden here.
//
// Not established, and hidden: prosecutors, clerks, lawyers and all other
// professions, places, civil dates, numbers. The principles of the CSM let a court
// refuse publication where re-identification is easy.
func Portugal() Policy {
	return practice{
		cite: CitePortugal, person: StyleDoubled, thing: StyleEllipsis,
		keep: []ClassID{ClassJudge, ClassRapporteur},
	}.policy(Mask).named("portugal", "Portugal", "Portugal",
		"Personnes remplacées par une lettre doublée ; le juge rapporteur et les personnes publiques nommés.",
		"Persons become a letter twice; the reporting judge and public bodies are named.")
}
