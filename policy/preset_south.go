package policy

import (
	"slices"
)

// Spain is the practice of CENDOJ: natural persons get an invented rare first
// name; judges, prosecutors, legal persons and, as a rule, towns are named, and
// officials in office are.
//
// Not established, and hidden: clerks, lawyers, experts, bailiffs, notaries,
// office holders, interpreters, guardians, union representatives; civil dates,
// accounts, parcels, plates. CENDOJ protects minors in small places beyond this.
func Spain() Policy {
	return practice{
		cite: CiteSpain, person: StyleFictional, thing: StyleEllipsis,
		keep: slices.Concat([]ClassID{ClassJudge, ClassRapporteur, ClassProsecutor, ClassPolice, ClassEstablishment, ClassLocality}, companies),
	}.policy(Mask).named("spain", "Espagne, CENDOJ", "Spain, CENDOJ",
		"Personnes physiques remplacées par un prénom rare inventé ; juges et personnes morales nommés.",
		"Natural persons get an invented rare first name; judges and legal persons are named.")
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
