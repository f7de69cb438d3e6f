package entities

// Role says who a person is in the case: a dotted name matched by prefix, as [Kind] is.
type Role string

// The roles of persons.
const (
	// RoleNone is no role: the person was found and nothing says who they are. Policies treat it as a third party.
	RoleNone Role = ""
	// RoleParty is a party, or close kin of a party named as such in the case.
	RoleParty Role = "party"
	// RolePartyMinor is a party who is a minor.
	RolePartyMinor Role = "party.minor"
	// RolePartyVictim is a party who is a victim ("partie civile").
	RolePartyVictim Role = "party.victim"
	// RolePartyOfficer is a director or legal representative of a company party ("dirigeant").
	RolePartyOfficer Role = "party.officer"
	// RoleThird is any other natural person: employee, neighbour, relative, treating doctor.
	RoleThird Role = "third"
	// RoleThirdMinor is a third person who is a minor.
	RoleThirdMinor Role = "third.minor"
	// RoleThirdVictim is a victim who is not a party.
	RoleThirdVictim Role = "third.victim"
	// RoleThirdWitness is a witness ("témoin").
	RoleThirdWitness Role = "third.witness"
	// RoleJudge is a judge of this or an earlier court, lay judge included.
	RoleJudge Role = "pro.judge"
	// RoleProsecutor is a prosecutor ("procureur", "avocat général", "substitut").
	RoleProsecutor Role = "pro.prosecutor"
	// RoleClerk is a court clerk ("greffier", "faisant fonction de greffier").
	RoleClerk Role = "pro.clerk"
	// RoleRapporteurPublic is the "rapporteur public" of an administrative court.
	RoleRapporteurPublic Role = "pro.rapporteur_public"
	// RoleLawyer is counsel ("avocat", "avoué").
	RoleLawyer Role = "pro.lawyer"
	// RoleExpert is a court-appointed expert.
	RoleExpert Role = "pro.expert"
	// RoleNotary is a notary ("notaire").
	RoleNotary Role = "pro.notary"
	// RoleBailiff is a bailiff ("huissier", "commissaire de justice").
	RoleBailiff Role = "pro.bailiff"
	// RoleTrustee is an insolvency office holder ("mandataire judiciaire", "liquidateur", "administrateur judiciaire").
	RoleTrustee Role = "pro.trustee"
	// RoleGuardian is a guardian ("tuteur", "curateur", "mandataire judiciaire à la protection des majeurs", "administrateur ad hoc").
	RoleGuardian Role = "pro.guardian"
	// RoleInterpreter is an interpreter.
	RoleInterpreter Role = "pro.interpreter"
	// RolePolice is a member of the police, gendarmerie or customs.
	RolePolice Role = "pro.police"
	// RoleUnion is a union representative who assists a party ("défenseur syndical").
	RoleUnion Role = "pro.union"
	// RolePublic is a name that is nobody of the case: author of doctrine, leading case, street, law, institution.
	RolePublic Role = "public"
)

// Roles lists the built-in roles, [RoleNone] left out.
func Roles() []Role {
	return []Role{
		RoleParty, RolePartyMinor, RolePartyVictim, RolePartyOfficer, RoleThird, RoleThirdMinor, RoleThirdVictim, RoleThirdWitness,
		RoleJudge, RoleProsecutor, RoleClerk, RoleRapporteurPublic, RoleLawyer, RoleExpert, RoleNotary, RoleBailiff, RoleTrustee,
		RoleGuardian, RoleInterpreter, RolePolice, RoleUnion, RolePublic,
	}
}

// In tells whether r is group or lies below it: "pro.judge" is in "pro".
// Everything is in the empty group.
func (r Role) In(group Role) bool { return within(string(r), string(group)) }

// Professional tells whether r is a profession of justice.
func (r Role) Professional() bool { return r.In("pro") }
