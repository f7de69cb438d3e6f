package policy

// ThirdPartyCopy is the copy that the registry gives to somebody outside the
// case (COJ L111-14, CJA L10-1): everything stays, names of parties and third
// parties included, unless security or privacy would suffer. It is not open
// data and must not be put on line.
//
// Uncertain: the texts on matters heard in chambers differ by matter; here only
// the extract goes out (CPC 1082-1 for divorce). Identities of the overlay are
// hidden, though the statutes speak of publication, because nobody knows where a
// copy goes.
func ThirdPartyCopy() Policy {
	p := FranceOpenData().named("third-party-copy", "Copie aux tiers", "Copy for a third party",
		"Tout reste en clair, sauf atteinte à la sécurité ou à la vie privée (COJ L111-14).",
		"Everything stays in clear, unless security or privacy would suffer (COJ L111-14).")
	p.Audience = ThirdParty
	p.Gate.Chambers = PublishExtract
	for i, r := range p.Rules {
		if r.Ground == GroundSocle {
			p.Rules[i] = copied(ClassID(r.ID))
		}
	}
	return p.withRules(doubted(copied(ClassThird)))
}

// copied leaves a person in clear in a copy, unless a judge orders otherwise.
func copied(c ClassID) Rule {
	return rule(c, Keep, GroundPublicity, Statute, CiteCopy).
		or(Pseudonymize, GroundPrivacy, PresidingJudge, CiteCopy).or(Pseudonymize, GroundSecurity, PresidingJudge, CiteCopy)
}

// IndexText is the text that a search engine reads beside the one that is shown:
// as the socle, with bench, registry and lawyers hidden, so that nobody can
// search by them. Judilibre builds such a text; that it serves against
// profiling (COJ L111-13 al. 3) is presumed, not stated. For another base use
// [IndexOver].
func IndexText() Policy {
	p := IndexOver(FranceOpenData())
	p.Name = "index-text"
	return p
}

// IndexOver hides bench, registry and lawyers in a policy, for the text that is
// indexed beside the one that the policy makes. See [IndexText].
func IndexOver(base Policy) Policy {
	p := base.Clone().named(base.Name+"+index", "Texte d'indexation", "Index text",
		"Comme le texte visible, juges, greffe et avocats occultés en plus.",
		"As the visible text, with bench, registry and lawyers hidden as well.",
	).withRules(each([]ClassID{ClassJudge, ClassProsecutor, ClassClerk, ClassRapporteur, ClassLawyer, ClassLawFirm}, func(c ClassID) Rule {
		return rule(c, Mask, GroundProfiling, Court, CiteProfiling, CiteIndexText)
	})...)
	p.Audience = Index
	return p
}

// InternalUse is for the court's own use: everything in clear except the
// identities of the overlay, some of which may appear at no stage of a
// procedure. It publishes nothing, so no gate stands before it. It has no
// source in a text.
func InternalUse() Policy {
	p := Policy{Audience: Internal, Gate: noGate(), Overlay: StatutoryOverlay(), Style: StyleNumber, Styles: frenchStyles()}
	return p.named("internal", "Usage interne", "Internal use",
		"Tout en clair pour la juridiction, sauf les identités que la loi protège en toute circonstance.",
		"Everything in clear for the court, except the identities that the law protects whatever happens.",
	).withRules(Rule{ID: "everything", Action: Keep, Ground: GroundInternal, Decider: Court})
}
