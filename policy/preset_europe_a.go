package policy

import (
	"slices"

	"github.com/estompe/estompe/entities"
)

// CJEU is the practice of the Court of Justice of the Union: natural persons,
// parties and third parties alike, become two letters that are not their
// initials (preliminary rulings since 1 July 2018); legal persons, judges,
// advocates general, registrars and counsel are named. The fictional name that
// a case bears since 2023 is for the publisher to give.
//
// Not established, and hidden: experts, bailiffs, notaries, interpreters, police,
// guardians, union representatives; towns, which the Court removes only where they
// identify. Office holders are kept, which is not established either.
func CJEU() Policy {
	return practice{
		cite: CiteCJEU, person: StyleTwoLetters, thing: StyleEllipsis,
		keep:    slices.Concat(benchClasses, counsel, companies, []ClassID{ClassTrustee}),
		request: []ClassID{ClassEstablishment},
	}.policy(Mask).named("cjeu", "Cour de justice de l'Union européenne", "Court of Justice of the European Union",
		"Personnes physiques remplacées par deux lettres qui ne sont pas leurs initiales ; personnes morales, juges et avocats nommés.",
		"Natural persons become two letters that are not their initials; legal persons, judges and counsel are named.")
}

// ECHR is the practice of the European Court of Human Rights: applicants are
// named by default; anonymity is granted on a reasoned request or of the Court's
// own motion (Rules 33 and 47 § 4), by initials. The French overlay hides minors
// and victims all the same, and never by initials.
//
// Not established, and hidden: telephones, e-mail, accounts, parcels, plates;
// national numbers are hidden for certain. Of dates of birth the year stays.
func ECHR() Policy {
	return practice{
		cite: CiteECHR, person: StyleInitials, thing: StyleEllipsis,
		keep: slices.Concat(benchClasses, counsel, companies, []ClassID{ClassExpert, ClassBailiff, ClassNotary, ClassTrustee, ClassInterpreter,
			ClassGuardian, ClassUnion, ClassEstablishment, ClassLocality}),
		request: []ClassID{ClassMinor, ClassVictim, ClassOfficer, ClassParty, ClassThird, ClassPolice, ClassAddress},
		general: []ClassID{ClassCivilDate},
	}.policy(Keep).named("echr", "Cour européenne des droits de l'homme", "European Court of Human Rights",
		"Requérants nommés, sauf anonymat accordé ; année de naissance seule.",
		"Applicants are named unless anonymity is granted; of a date of birth the year alone.")
}

// GermanyLand is the stricter of the guidelines of the German Länder: parties,
// witnesses, experts, counsel, judges and private legal persons become a letter
// drawn at random (North Rhine-Westphalia forbids the initial); streets, towns,
// parcels, dates of birth go; public bodies, courts and file numbers stay.
//
// Not established, and hidden: prosecutors, clerks, bailiffs, notaries, office
// holders, interpreters, police, company numbers. Some Länder delete judges or
// write "..."; here they get a letter like all others. Where a name or a trade
// mark is needed to understand the case, the courts weigh: [Show] or a keep list.
func GermanyLand() Policy {
	return practice{cite: CiteGermanLand, person: StyleLetter, thing: StyleEllipsis, styles: germanStyles()}.policy(Mask).
		named("germany-land", "Allemagne, directives des Länder", "Germany, guidelines of the Länder",
			"Parties, témoins, experts, avocats, juges et personnes morales privées réduits à une lettre tirée au hasard.",
			"Parties, witnesses, experts, counsel, judges and private legal persons become a random letter.")
}

// GermanyFederal is the practice of the German federal courts: as [GermanyLand],
// but the judges are named. It was not read in a text.
//
// Not established, and hidden: prosecutors, clerks and all other professions.
func GermanyFederal() Policy {
	return practice{
		cite: CiteGermany, person: StyleLetter, thing: StyleEllipsis, styles: germanStyles(),
		keep: []ClassID{ClassJudge, ClassRapporteur},
	}.policy(Mask).named("germany-federal", "Allemagne, cours fédérales", "Germany, federal courts",
		"Comme les directives des Länder, les juges étant nommés.", "As the guidelines of the Länder, with judges named.")
}

func germanStyles() map[entities.Kind]Style {
	return map[entities.Kind]Style{"org": StyleLetter, "locality": StyleLetter}
}

// Netherlands is the Dutch guidelines ("Anonimiseringsrichtlijnen"): parties,
// witnesses and third parties get the label of their role ("[eiser]"), addresses
// and numbers a label ("[adres]", "[BSN]"); judges, clerks, counsel and other
// professionals are named, and so are legal persons unless they can be traced to
// a natural person.
//
// Not established, and hidden: accounts, parcels, plates, guardians and union
// representatives. Police are named only where they act in a specific function,
// which a role does not tell: hidden. Towns are kept, which is not established
// either. Labels are in the language of the decision.
func Netherlands() Policy {
	p := practice{
		cite: CiteNetherlands, person: StyleRole, thing: StyleLabel,
		keep: slices.Concat(benchClasses, counsel, []ClassID{ClassCompany, ClassCompanyNumber, ClassExpert, ClassBailiff, ClassNotary,
			ClassTrustee, ClassInterpreter, ClassEstablishment, ClassLocality}),
	}.policy(Mask).named("netherlands", "Pays-Bas", "Netherlands",
		"Parties et tiers désignés par leur rôle ; professionnels nommés ; sociétés nommées sauf si elles mènent à une personne.",
		"Parties and third parties by their role; professionals are named; companies too unless they lead to a person.")
	traced := Match{Kinds: []entities.Kind{entities.KindCompany, entities.KindCompanyID}, Flags: NamedAfterPerson}
	return p.first(Rule{ID: "company/traced", When: traced, Action: Mask, Ground: GroundPractice, Decider: Court, Cite: []CitationID{CiteNetherlands}})
}

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
