package policy

// FranceAdministrative is the open data of the administrative courts (CJA L10,
// R741-13 to R741-15) in the practice of the Conseil d'État: names of parties
// and third parties become two running letters ("M. B... A...", then "M. A..."),
// addresses are hidden; judges, rapporteur public, lawyers, legal persons and
// towns are named. The judge may also hide what harms the fundamental interests
// of the Nation, a ground that the judicial text does not have.
//
// Uncertain: telephones, e-mail, personal numbers, accounts and plates are
// hidden by the practice as it is known, not by a text that was read; so are
// experts, notaries, bailiffs, interpreters and police; nothing is established for
// office holders, who are hidden too. There is no prosecutor in these courts:
// one who is named from another case stays in clear.
func FranceAdministrative() Policy {
	p := FranceOpenData().named("france-administrative", "France, open data administratif", "France, administrative open data",
		"Noms des personnes physiques remplacés par deux lettres, adresses et coordonnées occultées ; juges, avocats et personnes morales nommés (CJA L10).",
		"Names of natural persons become two letters, addresses and contacts are hidden; judges, lawyers and legal persons are named (CJA L10).")
	p.Order = Administrative
	p.Styles["person"] = StylePair
	p.Styles["address"] = StyleEllipsis
	p.Gate.Chambers = PublishWhole
	for _, c := range []ClassID{ClassAddress, ClassPhone, ClassEmail, ClassPartyURL, ClassURL, ClassPersonNumber, ClassAccount, ClassPlate} {
		p = p.withRules(rule(c, Mask, GroundPrivacy, PresidingJudge, CiteComplementary, CiteCEPractice).or(Keep, GroundPublicity, DesignatedJudge, CiteLift))
	}
	for i, r := range p.Rules {
		if r.Action == Keep && len(r.OnRequest) > 0 {
			p.Rules[i] = r.or(Mask, GroundNation, PresidingJudge, CiteNation)
		}
	}
	return p
}
