package policy

// Bloc1 is bundle 1 ("bloc 1") of the Cour de cassation: all categories. Beside
// the socle it hides dates of birth, death and marriage (day and month; the
// year stays), legal persons and their numbers, establishments, addresses,
// localities, telephones, e-mail and web addresses, personal numbers, accounts,
// parcels and plates. It is also what the criminal chamber applies where
// nothing is said.
//
// Kept: judges, prosecutors, clerks, lawyers, courts, case numbers, citations,
// other dates, countries, public bodies.
//
// Uncertain: the categories of the Cour know no secrets but those that are in
// a number. Medical, tax, bank and other secrets of persons are hidden here,
// for the bundle protects privacy; a business secret is hidden only where it is
// claimed. A web address is hidden whether or not it names a party, though the
// Cour hides it only then: what a host tells of a person cannot be seen from it.
func Bloc1() Policy {
	return bundle("bloc-1", "Bloc 1 : toutes les catégories", "Bundle 1: all categories",
		"Socle, dates civiles, personnes morales, adresses, coordonnées et numéros.",
		"Socle, civil dates, legal persons, addresses, contacts and numbers.", true, true)
}

// Bloc2 is bundle 2: all categories but civil dates. See [Bloc1].
func Bloc2() Policy {
	return bundle("bloc-2", "Bloc 2 : tout sauf les dates", "Bundle 2: all but dates",
		"Comme le bloc 1, les dates civiles restant en clair.", "As bundle 1, with civil dates in clear.", false, true)
}

// Bloc3 is bundle 3: all categories but legal persons and their numbers. The
// Cour de cassation and the courts of appeal apply it where nothing is said.
// See [Bloc1].
func Bloc3() Policy {
	return bundle("bloc-3", "Bloc 3 : tout sauf les personnes morales", "Bundle 3: all but legal persons",
		"Comme le bloc 1, les personnes morales et leurs numéros restant en clair.",
		"As bundle 1, with legal persons and their numbers in clear.", true, false)
}

// Bloc4 is bundle 4: all categories but civil dates and legal persons. See [Bloc1].
func Bloc4() Policy {
	return bundle("bloc-4", "Bloc 4 : tout sauf les dates et les personnes morales", "Bundle 4: all but dates and legal persons",
		"Comme le bloc 1, les dates civiles et les personnes morales restant en clair.",
		"As bundle 1, with civil dates and legal persons in clear.", false, false)
}

// bundle adds to the socle what the bundles have in common, and the two things in which they differ.
func bundle(name, titleFR, titleEN, docFR, docEN string, dates, companies bool) Policy {
	p := FranceOpenData().named(name, titleFR, titleEN, docFR, docEN)
	for _, c := range []ClassID{
		ClassEstablishment, ClassAddress, ClassLocality, ClassPhone, ClassEmail, ClassPartyURL, ClassURL,
		ClassPersonNumber, ClassAccount, ClassParcel, ClassPlate,
	} {
		p = p.withRules(recommended(c, Mask))
	}
	if dates {
		p = p.withRules(recommended(ClassCivilDate, Generalize))
	}
	if companies {
		p = p.withRules(recommended(ClassCompany, Mask), recommended(ClassCompanyNumber, Mask), recommended(ClassCompanyName, Pseudonymize))
	}
	return p.withRules(secrets(Mask)...)
}

// recommended hides a class by the bundle that the case type recommends and the judge follows.
func recommended(c ClassID, a Action) Rule {
	return rule(c, a, GroundPrivacy, PresidingJudge, CiteComplementary, CiteBlocs).
		or(Keep, GroundPublicity, DesignatedJudge, CiteLift)
}
