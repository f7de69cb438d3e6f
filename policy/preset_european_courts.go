package policy

import (
	"slices"
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
