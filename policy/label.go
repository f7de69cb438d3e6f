package policy

// The labels of the vocabulary, for tables and sentences in French and English.
// In French they follow "cette mention est" (actions) and "au titre de" (grounds).

// label finds the words for a value; the value itself where there are none.
func label[T ~string](table map[T]Words, v T, lang string) string {
	if w, ok := table[v]; ok {
		return w.In(lang)
	}
	return string(v)
}

var actionLabels = map[Action]Words{
	Keep:         {"laissée en clair", "kept in clear"},
	Generalize:   {"réduite à une partie ou à une fourchette", "reduced to a part or a range"},
	Pseudonymize: {"remplacée par un pseudonyme", "replaced by a pseudonym"},
	Mask:         {"occultée", "masked"},
	Withhold:     {"retirée avec la zone où elle se trouve", "taken out with the zone it stands in"},
	Refuse:       {"cause d'un refus de publier", "a cause to publish nothing"},
}

// actionNames are the actions as they stand alone in a table.
var actionNames = map[Action]Words{
	Keep:         {"en clair", "keep"},
	Generalize:   {"généraliser", "generalise"},
	Pseudonymize: {"pseudonyme", "pseudonym"},
	Mask:         {"occulter", "mask"},
	Withhold:     {"retirer la zone", "withhold the zone"},
	Refuse:       {"ne pas publier", "publish nothing"},
}

var styleLabels = map[Style]Words{
	StyleLetters:      {"une lettre par nom, « [X] [Y] »", "a letter for each name, \"[X] [Y]\""},
	StylePair:         {"deux lettres, « B... A... »", "two letters, \"B... A...\""},
	StyleTwoLetters:   {"deux lettres, « XY »", "two letters, \"XY\""},
	StyleDoubled:      {"lettre doublée, « AA »", "a letter twice, \"AA\""},
	StyleLetter:       {"lettre tirée au hasard, « K. »", "a random letter, \"K.\""},
	StyleUnderscore:   {"« A.________ »", "\"A.________\""},
	StyleStars:        {"initiale et étoiles, « C***** »", "initial and stars, \"C*****\""},
	StyleInitials:     {"initiales, « A. B. »", "initials, \"A. B.\""},
	StyleNumber:       {"catégorie et numéro, « [Adresse 1] »", "category and number, \"[Adresse 1]\""},
	StyleTyped:        {"type et numéro, « PERSONNE1.) »", "type and number, \"PERSONNE1.)\""},
	StyleLabel:        {"catégorie, « [Adresse] »", "category, \"[Adresse]\""},
	StyleRole:         {"rôle, « [demandeur] »", "role, \"[demandeur]\""},
	StyleFictional:    {"prénom inventé", "invented first name"},
	StyleEllipsis:     {"« [...] »", "\"[...]\""},
	StyleOmissis:      {"« omissis »", "\"omissis\""},
	StyleConfidential: {"« [confidentiel] »", "\"[confidentiel]\""},
	StyleYear:         {"année seule", "year alone"},
	StyleRange:        {"fourchette, « [10-20] % »", "range, \"[10-20] %\""},
}

var groundLabels = map[Ground]Words{
	GroundPublicity:      {"la publicité de la justice", "the publicity of justice"},
	GroundSocle:          {"l'occultation obligatoire (socle)", "mandatory occultation (\"socle\")"},
	GroundSecurity:       {"la sécurité des personnes", "the security of the persons"},
	GroundPrivacy:        {"la vie privée", "privacy"},
	GroundEntourage:      {"la protection de l'entourage", "the protection of those near the persons"},
	GroundNation:         {"les intérêts fondamentaux de la Nation", "the fundamental interests of the Nation"},
	GroundOverlay:        {"la protection légale d'une identité", "the protection of an identity by statute"},
	GroundConsent:        {"le consentement de la personne", "the consent of the person"},
	GroundProfiling:      {"l'interdiction du profilage", "the ban on profiling"},
	GroundChambers:       {"la chambre du conseil", "the hearing in chambers"},
	GroundProposal:       {"une réforme proposée", "a reform that is proposed"},
	GroundPractice:       {"la pratique de la juridiction", "the practice of the court"},
	GroundInternal:       {"l'usage interne", "internal use"},
	GroundBusiness:       {"le secret des affaires", "the business secret"},
	GroundProfessional:   {"le secret professionnel", "professional secrecy"},
	GroundMedical:        {"le secret médical", "medical secrecy"},
	GroundDefence:        {"le secret de la défense nationale", "the secret of national defence"},
	GroundTax:            {"le secret fiscal", "tax secrecy"},
	GroundBank:           {"le secret bancaire", "bank secrecy"},
	GroundStatistics:     {"le secret statistique", "statistical secrecy"},
	GroundInvestigation:  {"le secret de l'enquête", "the secrecy of the investigation"},
	GroundCorrespondence: {"le secret des correspondances", "the secrecy of correspondence"},
	GroundLawyer:         {"le secret de l'avocat", "the secrecy of counsel"},
	GroundDeliberation:   {"le secret du délibéré", "the secrecy of the deliberation"},
}

var deciderLabels = map[Decider]Words{
	Statute:         {"la loi", "the statute"},
	PresidingJudge:  {"le président de la formation", "the presiding judge"},
	CourtPresident:  {"le président de la juridiction", "the president of the court"},
	DesignatedJudge: {"le magistrat désigné", "the designated magistrat"},
	FirstPresident:  {"le premier président", "the first president"},
	Prosecutor:      {"le procureur", "the prosecutor"},
	Holder:          {"le titulaire du secret", "the holder of the secret"},
	NamedPerson:     {"la personne nommée", "the person named"},
	Court:           {"la juridiction", "the court"},
	Publisher:       {"l'éditeur", "the publisher"},
}

var outcomeLabels = map[Outcome]Words{
	PublishWhole:    {"publier", "publish"},
	WithholdReasons: {"publier sans les motifs", "publish without the reasons"},
	PublishExtract:  {"publier l'extrait", "publish the extract"},
	RefuseAll:       {"ne pas publier", "publish nothing"},
}

var relationLabels = map[Relation]Words{
	Same:         {"identique", "same"},
	Stricter:     {"plus stricte", "stricter"},
	Laxer:        {"plus souple", "laxer"},
	Incomparable: {"non comparable", "incomparable"},
}

var flagLabels = [...]Words{
	{"mineur", "a minor"}, {"victime d'une infraction sexuelle", "a victim of a sexual offence"}, {"consentement écrit", "written consent"},
	{"adopté", "adopted"}, {"témoin protégé", "a protected witness"}, {"agent de renseignement", "an intelligence agent"},
	{"agent identifié par un numéro", "an officer identified by number"}, {"agent infiltré", "an undercover officer"},
	{"unité protégée par arrêté", "of a unit listed by arrêté"}, {"collaborateur de justice", "a collaborator of justice"},
	{"mandataire ad litem", "holding a mandate ad litem"}, {"juge non professionnel", "a lay judge"},
	{"entrepreneur individuel", "a sole trader"}, {"société portant un nom de personne", "a company bearing a person's name"},
	{"secret revendiqué", "claimed as a secret"}, {"donnée de plus de cinq ans", "older than five years"},
	{"site au nom d'une partie", "a web address that names a party"},
}

// classLabel is the title of a class.
func classLabel(id ClassID, lang string) string {
	for _, c := range classTable() {
		if c.ID == id {
			return c.Title.In(lang)
		}
	}
	if id == "" {
		return Words{"autre mention", "other mention"}.In(lang)
	}
	return string(id)
}
