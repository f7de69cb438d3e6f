package policy

import "github.com/estompe/estompe/entities"

// StatutoryOverlay lists the identities that French law lets nobody publish,
// whatever a preset or a judge's list says. Each rule covers every mention of
// the entity, for the law protects "any information" that identifies and not
// the name alone. Most rules wait for what only the court knows ([Flags]); for
// minors and victims the role that was found is enough.
//
// Uncertain: the law of 1881 protects victims of sexual offences only. A victim
// of another offence is protected here as well, because the role does not tell
// the offence and a mistake cannot be mended; a victim's written consent
// ([Consent]) lifts it. Articles of the code of criminal procedure were read in
// versions before 2016 and are marked so in [Citations].
func StatutoryOverlay() []Rule {
	person := []entities.Kind{entities.KindPerson}
	minors := Match{Kinds: person, Roles: []entities.Role{entities.RolePartyMinor, entities.RoleThirdMinor}}
	victims := Match{Kinds: person, Roles: []entities.Role{entities.RolePartyVictim, entities.RoleThirdVictim}, Without: Consent}
	sexual := Match{Flags: SexualVictim, Without: Consent}
	return []Rule{
		over("overlay/minor-role", Pseudonymize, minors, CiteMinor, CiteMinorVictim),
		over("overlay/minor", Pseudonymize, Match{Flags: Minor}, CiteMinor, CiteFormerMinor, CiteMinorVictim),
		over("overlay/sexual-victim", Pseudonymize, sexual, CiteSexualVictim),
		over("overlay/victim-role", Pseudonymize, victims, CiteSexualVictim),
		over("overlay/adopted", Pseudonymize, Match{Flags: Adopted}, CiteAdoption),
		over("overlay/witness", Mask, Match{Flags: AnonymousWitness}, CiteWitness, CiteQuietWitness),
		over("overlay/intelligence", Mask, Match{Flags: IntelligenceAgent}, CiteIntelligence),
		over("overlay/officer", Mask, Match{Flags: AnonymousOfficer}, CiteInvestigator, CiteOrganisedUnits, CitePrisonOfficers),
		over("overlay/undercover", Mask, Match{Flags: Undercover}, CiteUndercover),
		over("overlay/unit", Mask, Match{Flags: ProtectedUnit}, CiteUnits),
		over("overlay/repentant", Mask, Match{Flags: Repentant}, CiteRepentant),
		over("overlay/defence", Mask, Match{Kinds: []entities.Kind{entities.KindDefenceSecret}}, CiteDefence),
		over("overlay/deliberation", Mask, Match{Kinds: []entities.Kind{entities.KindDeliberationSecret}}, CiteDeliberation),
	}
}

func over(id string, a Action, when Match, cite ...CitationID) Rule {
	r := Rule{ID: id, When: when, Action: a, Ground: GroundOverlay, Decider: Statute, Cite: cite}
	if a == Pseudonymize && len(when.Kinds) > 0 {
		r.Style = StyleLetters // never a true initial
	}
	return r
}
