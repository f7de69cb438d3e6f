package policy

// FranceOpenData is the mandatory part ("socle") of the open data of the
// judicial courts: names of natural persons, parties or third parties, are
// hidden; nothing else is unless a judge says so (COJ L111-13, R111-12).
//
// Kept by law: judges, prosecutors and clerks, unless the court president
// orders otherwise; lawyers; legal persons, addresses, dates and numbers,
// unless the presiding judge orders otherwise. Numbers of persons, accounts,
// telephones and e-mail addresses are kept and proposed to a human, for the
// privacy of natural persons may ask that they be hidden.
//
// Uncertain: whether experts, notaries, bailiffs, office holders, interpreters
// and police are "third parties". The working group of 2021 says so, except
// for who holds a mandate ad litem; so they are hidden, and an office holder or
// union representative ad litem is to be shown only by a switch. A person of
// whom nobody knows who it is counts as a third party. The name of a person
// within a company's name is kept with the company, unless that person has a
// role in the case.
func FranceOpenData() Policy {
	p := Policy{Order: Judicial, Audience: OpenData, Gate: openGate(), Overlay: StatutoryOverlay(), Style: StyleNumber, Styles: frenchStyles()}
	return p.named("france-open-data", "France, open data judiciaire (socle)", "France, judicial open data (mandatory part)",
		"Occultation obligatoire des noms des personnes physiques, parties ou tiers (COJ L111-13) ; le reste seulement sur décision.",
		"Names of natural persons, parties or third parties, are hidden (COJ L111-13); the rest only by decision.",
	).withRules(soclePersons()...).withRules(socleThings()...).withRules(secrets(Keep)...).withRules(doubted(socle(ClassThird)))
}

func soclePersons() []Rule {
	return []Rule{
		keep(ClassPseudonym).because(GroundPractice, Court),
		socle(ClassMinor), socle(ClassVictim), socle(ClassOfficer), socle(ClassParty),
		bench(ClassJudge), bench(ClassProsecutor), bench(ClassClerk), bench(ClassRapporteur),
		keep(ClassLawyer, CitePublicity).note("Nommé dans la décision ; aucun texte ne permet de l'occulter, et les rapports divergent.", "Named in the decision; no text lets it be hidden, and the reports differ."),
		professional(ClassExpert), professional(ClassBailiff), professional(ClassNotary), professional(ClassTrustee),
		professional(ClassGuardian), professional(ClassInterpreter), professional(ClassPolice), professional(ClassUnion),
		keep(ClassPublic, CitePublicity),
		keep(ClassCompanyName, CitePublicity).or(Pseudonymize, GroundPrivacy, PresidingJudge, CiteComplementary, CiteWhoDecides).
			note("La Cour de cassation a eu en 2021 une catégorie pour ces noms et l'a abandonnée en quelques semaines.", "The Cour de cassation had a class for these names in 2021 and gave it up within weeks."),
		socle(ClassThird),
	}
}

func socleThings() []Rule {
	return []Rule{
		keep(ClassPublicBody, CitePublicity),
		keep(ClassLawFirm, CitePublicity),
		unlessPrivacy(ClassEstablishment), unlessPrivacy(ClassCompany), unlessPrivacy(ClassAddress), unlessPrivacy(ClassLocality),
		unlessPrivacy(ClassCivilDate),
		keep(ClassDate, CitePublicity),
		unlessPrivacy(ClassPhone).proposed(), unlessPrivacy(ClassEmail).proposed(), unlessPrivacy(ClassPartyURL).proposed(), unlessPrivacy(ClassURL),
		unlessPrivacy(ClassCompanyNumber), unlessPrivacy(ClassPersonNumber).proposed(), unlessPrivacy(ClassAccount).proposed(),
		unlessPrivacy(ClassParcel), unlessPrivacy(ClassPlate),
		keep(ClassCase, CitePublicity), keep(ClassLaw, CitePublicity), keep(ClassCourt, CitePublicity), keep(ClassPlace, CitePublicity),
	}
}

// socle hides a class by law, without anybody's choice.
func socle(c ClassID) Rule { return rule(c, Pseudonymize, GroundSocle, Statute, CiteSocle) }

// professional hides a profession that the doctrine counts among third parties.
func professional(c ClassID) Rule {
	return rule(c, Pseudonymize, GroundSocle, Statute, CiteSocle, CiteGroup2021).
		or(Keep, GroundPublicity, DesignatedJudge, CiteLift).note("Un tiers selon la doctrine de 2021 ; aucun texte ne tranche.", "A third party by the doctrine of 2021; no text settles it.")
}

// bench keeps magistrats and the registry, unless the court president orders otherwise.
func bench(c ClassID) Rule {
	return keep(c, CitePublicity).or(Pseudonymize, GroundSecurity, CourtPresident, CiteComplementary, CiteWhoDecides)
}

// unlessPrivacy keeps a class, unless the presiding judge orders otherwise.
func unlessPrivacy(c ClassID) Rule {
	return keep(c, CitePublicity).or(Mask, GroundPrivacy, PresidingJudge, CiteComplementary, CiteWhoDecides)
}

// secrets are the rules for the secrets protected by law. A business secret
// that is claimed is hidden, one that is not is kept and proposed; the others
// get the action, except classified matter and leaks of the deliberation,
// which never appear.
func secrets(others Action) []Rule {
	secret := func(c ClassID, g Ground, cite CitationID) Rule {
		if others == Keep {
			return keep(c, CitePublicity).or(Mask, g, PresidingJudge, cite).proposed()
		}
		return rule(c, others, g, PresidingJudge, cite).or(Keep, GroundPublicity, DesignatedJudge, CiteLift)
	}
	return []Rule{
		rule(ClassClaimed, Mask, GroundBusiness, PresidingJudge, CiteBusinessReasons, CiteBusiness).styled(StyleEllipsis),
		keep(ClassBusiness, CitePublicity).or(Mask, GroundBusiness, PresidingJudge, CiteBusinessReasons, CiteBusiness).proposed(),
		secret(ClassMedical, GroundMedical, CiteMedical),
		rule(ClassDefence, Mask, GroundDefence, Statute, CiteDefence),
		secret(ClassTax, GroundTax, CiteTax), secret(ClassBank, GroundBank, CiteBank),
		secret(ClassStatistics, GroundStatistics, CiteStatistics),
		secret(ClassInvestigation, GroundInvestigation, CiteInvestigation),
		secret(ClassLawyerSecret, GroundLawyer, CiteLawyer),
		rule(ClassDeliberation, Mask, GroundDeliberation, Statute, CiteDeliberation),
	}
}
