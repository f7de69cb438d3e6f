package policy

// TribunalCommerce is what the commercial courts send to Judilibre: opt-in, so
// what no flag of the decision asks to hide is visible. Names of natural
// persons are hidden by law, e-mail addresses in all cases; a decision whose
// reasons are flagged as holding a business secret is not published at all.
//
// Uncertain: masking a company takes two flags in that chain ("personne morale"
// and "personne physico-morale, géo-morale"); here a company is hidden as soon as
// the case data ask for the class. A hearing in chambers withholds the reasons
// only where the decision is flagged so ([Case.Reasons]).
func TribunalCommerce() Policy {
	p := FranceOpenData().named("tribunal-commerce", "Tribunaux de commerce (à la demande)", "Commercial courts (opt-in)",
		"Socle et courriels ; le reste selon les indicateurs de la décision.",
		"Mandatory part and e-mail addresses; the rest by the flags of the decision.",
	).withRules(rule(ClassEmail, Mask, GroundPrivacy, Court, CiteComplementary, CiteCommercial).or(Keep, GroundPublicity, DesignatedJudge, CiteLift))
	p.Gate.Chambers = PublishWhole
	return p
}
