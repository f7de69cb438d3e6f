package entities

// Mention is one finding: a place in the source, what stands there and why we
// think so. It holds offsets and identifiers, never text, so it may be logged.
type Mention struct {
	Span
	// First and Last are the half-open range of tokens covered.
	First, Last int
	Kind        Kind
	// Role is who the person is. A recogniser leaves it empty and gives Clues;
	// resolution weighs the clues of all mentions of one person.
	Role Role
	// Sub is the sub-kind of a secret ("margin", "diagnosis").
	Sub string
	// Zone is the part of the decision; the driver fills it in.
	Zone Zone
	// Entity numbers what the mention refers to: equal numbers, same person,
	// address, company. Recognisers leave 0; resolution numbers from 1.
	Entity int
	// Confidence is between 0 and 100.
	Confidence int
	// Rule is the identifier of the rule that found it ("person/civility").
	Rule string
	// Clues are the evidence for a role; for a secret that the model weighed, the words
	// that spoke for it most.
	Clues []Clue
	// Parts are the name's parts, in text order, for persons.
	Parts []Part
	// Gender is 'm' or 'f' where a civility says it, else 0.
	Gender byte
	// Doubt says why a human should look ("checksum", "ambiguous"); empty if none.
	Doubt string
	// InCompany marks a person's name that stands inside a company's name ("SARL Dupont et fils").
	InCompany bool
}

// Clue is a piece of evidence for a role, or for a secret.
type Clue struct {
	// Rule identifies the clue ("person/role/after-lawyer").
	Rule string
	// Role is what it speaks for; empty for a secret.
	Role Role
	// Weight is its strength; 100 is as good as certain. Negative speaks against.
	Weight int
	// At is where the evidence stands.
	At Span
}

// PartKind is a part of a name.
type PartKind uint8

// The parts of a name.
const (
	PartGiven    PartKind = iota + 1 // given name ("prénom")
	PartSurname                      // family name, or the name that a bare mention bears
	PartBirth                        // birth name, after "née"
	PartMarried                      // married name, after "épouse", "veuve"
	PartNickname                     // after "dit", "alias"
	PartInitial                      // an initial
)

// Part is a part of a name: a half-open range of tokens.
type Part struct {
	Kind        PartKind
	First, Last int
}
