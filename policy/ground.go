package policy

// Ground is the reason in law for what is done with a mention.
type Ground string

// The grounds.
const (
	// GroundUnknown is no reason in law: no rule was for the mention, and so it is masked.
	GroundUnknown Ground = ""
	// GroundPublicity is the publicity of justice: what the law keeps in clear, or lets be seen.
	GroundPublicity Ground = "publicity"
	// GroundSocle is the mandatory part ("socle"): names of natural persons, parties or third parties.
	GroundSocle Ground = "socle"
	// GroundSecurity is the security of the persons.
	GroundSecurity Ground = "security"
	// GroundPrivacy is the respect of private life ("vie privée").
	GroundPrivacy Ground = "privacy"
	// GroundEntourage is the security or privacy of those near the persons.
	GroundEntourage Ground = "entourage"
	// GroundNation is the fundamental interests of the Nation.
	GroundNation Ground = "nation"
	// GroundOverlay is an identity that the law never lets be published.
	GroundOverlay Ground = "overlay"
	// GroundConsent is the consent or the waiver of the person.
	GroundConsent Ground = "consent"
	// GroundProfiling is the ban on profiling magistrats and members of the registry.
	GroundProfiling Ground = "profiling"
	// GroundChambers is a hearing behind closed doors ("chambre du conseil").
	GroundChambers Ground = "chambers"
	// GroundProposal is a reform that is proposed and not enacted.
	GroundProposal Ground = "proposal"
	// GroundPractice is the published practice of a court, at home or abroad.
	GroundPractice Ground = "practice"
	// GroundInternal is a use inside the court, which publishes nothing.
	GroundInternal Ground = "internal"

	// GroundBusiness is the business secret ("secret des affaires").
	GroundBusiness Ground = "secret.business"
	// GroundProfessional is professional secrecy.
	GroundProfessional Ground = "secret.professional"
	// GroundMedical is medical secrecy.
	GroundMedical Ground = "secret.medical"
	// GroundDefence is the secret of national defence.
	GroundDefence Ground = "secret.defence"
	// GroundTax is tax secrecy.
	GroundTax Ground = "secret.tax"
	// GroundBank is bank secrecy.
	GroundBank Ground = "secret.bank"
	// GroundStatistics is statistical secrecy.
	GroundStatistics Ground = "secret.statistics"
	// GroundInvestigation is the secrecy of criminal investigation.
	GroundInvestigation Ground = "secret.investigation"
	// GroundCorrespondence is the secrecy of correspondence.
	GroundCorrespondence Ground = "secret.correspondence"
	// GroundLawyer is the secrecy between a lawyer and the client or another lawyer.
	GroundLawyer Ground = "secret.lawyer"
	// GroundDeliberation is the secrecy of the deliberation.
	GroundDeliberation Ground = "secret.deliberation"
)

// Grounds lists the grounds, [GroundUnknown] left out.
func Grounds() []Ground {
	return []Ground{
		GroundPublicity, GroundSocle, GroundSecurity, GroundPrivacy, GroundEntourage, GroundNation, GroundOverlay, GroundConsent,
		GroundProfiling, GroundChambers, GroundProposal, GroundPractice, GroundInternal,
		GroundBusiness, GroundProfessional, GroundMedical, GroundDefence, GroundTax, GroundBank, GroundStatistics,
		GroundInvestigation, GroundCorrespondence, GroundLawyer, GroundDeliberation,
	}
}

// Decider is who decides that a mention is hidden or kept.
type Decider string

// The deciders.
const (
	// Statute is the law itself: nobody has a choice.
	Statute Decider = "statute"
	// PresidingJudge is the judge who presides or decides ("président de la formation").
	PresidingJudge Decider = "presiding-judge"
	// CourtPresident is the head of the court ("président de la juridiction"), for magistrats and the registry.
	CourtPresident Decider = "court-president"
	// DesignatedJudge is the magistrat of the Cour de cassation, or the member of the
	// Conseil d'État, designated to hear requests to hide or to lift.
	DesignatedJudge Decider = "designated-judge"
	// FirstPresident is the first president of the Cour de cassation, on appeal.
	FirstPresident Decider = "first-president"
	// Prosecutor is the prosecutor ("procureur"), for criminal decisions.
	Prosecutor Decider = "prosecutor"
	// Holder is the holder of a secret, who claims it.
	Holder Decider = "holder"
	// NamedPerson is the person named, who consents or waives.
	NamedPerson Decider = "person"
	// Court is the court by its own published practice.
	Court Decider = "court"
	// Publisher is who runs the program: nothing in the law decides.
	Publisher Decider = "publisher"
)

// Deciders lists the deciders.
func Deciders() []Decider {
	return []Decider{
		Statute, PresidingJudge, CourtPresident, DesignatedJudge, FirstPresident, Prosecutor, Holder, NamedPerson, Court, Publisher,
	}
}
