package policy

// LudetFree is the free flow as the Ludet report of July 2025 proposes it,
// built on the socle: by default and before publication it hides the names of
// magistrats, of the registry and of lawyers, and of companies the name, the
// numbers, the address and the director. Nothing of it is enacted.
//
// The report is known through accounts only. Uncertain, and hidden here where a
// person may be meant: experts, notaries, bailiffs, office holders, interpreters
// and police, of whom no account speaks; lay judges, whom "magistrats" may not
// cover; establishments. Kept, with a switch each: towns, case numbers, the name
// of the court, which one account alone says are meant ([HideCourtNames],
// [HideTowns]). For another base than the socle use [Ludet].
func LudetFree() Policy {
	p := Ludet(FranceOpenData())
	p.Name = "ludet-free"
	return p
}

// Ludet adds to a policy what the Ludet report proposes for the free flow. See [LudetFree].
func Ludet(base Policy) Policy {
	proposed := func(c ClassID) Rule { return rule(c, Mask, GroundProposal, Statute, CiteLudet) }
	return base.Clone().named(base.Name+"+ludet", "Rapport Ludet, flux gratuit (proposition)", "Ludet report, free flow (proposal)",
		"Magistrats, greffe, avocats et identité des sociétés occultés par défaut ; rien n'en est en vigueur.",
		"Magistrats, registry, lawyers and the identity of companies hidden by default; nothing of it is in force.",
	).withRules(each([]ClassID{
		ClassJudge, ClassProsecutor, ClassClerk, ClassRapporteur, ClassLawyer, ClassLawFirm,
		ClassCompany, ClassCompanyName, ClassCompanyNumber, ClassEstablishment, ClassAddress,
		ClassPhone, ClassEmail, ClassPartyURL, ClassURL, ClassPersonNumber,
	}, proposed)...)
}

// LudetAgreement is the other tier of the proposals 5 and 6: decisions in
// nearly integral wording, for professionals, under an agreement with the Cour
// de cassation. The report gives up "all or part" of the occultations and leaves
// it to the agreement which; here the socle stays, because a statute orders it
// and no proposal that is known lifts it. The caller puts the agreement's
// number into the record.
func LudetAgreement() Policy {
	p := FranceOpenData().named("ludet-agreement", "Rapport Ludet, sous convention (proposition)", "Ludet report, under agreement (proposal)",
		"Socle seul, pour un professionnel lié par convention ; rien n'en est en vigueur.",
		"Mandatory part alone, for a professional bound by an agreement; nothing of it is in force.")
	p.Audience = Agreement
	return p
}
