package policy

import (
	"slices"

	"github.com/estompe/estompe/entities"
)

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
