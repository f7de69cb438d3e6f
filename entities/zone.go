package entities

// Zone is the part of a decision that a mention stands in.
type Zone string

// The zones of a decision, in their usual order.
const (
	// ZoneHeading is the head of the decision: court, docket number, date.
	ZoneHeading Zone = "heading"
	// ZoneParties names the parties ("ENTRE", "DEMANDEUR", "APPELANT").
	ZoneParties Zone = "parties"
	// ZoneCounsel names counsel, where it stands apart from the parties.
	ZoneCounsel Zone = "counsel"
	// ZonePanel names the bench and registry ("COMPOSITION DE LA COUR").
	ZonePanel Zone = "panel"
	// ZoneFacts is the account of facts and procedure ("exposé du litige").
	ZoneFacts Zone = "facts"
	// ZonePleas is the parties' claims and arguments ("moyens", "prétentions").
	ZonePleas Zone = "pleas"
	// ZoneReasons is the reasoning ("motifs").
	ZoneReasons Zone = "reasons"
	// ZoneRuling is the operative part ("dispositif", "PAR CES MOTIFS").
	ZoneRuling Zone = "ruling"
	// ZoneSignatures is the closing block of signatures.
	ZoneSignatures Zone = "signatures"
	// ZoneAnnexes is what follows: annexed pleas ("moyens annexés"), tables.
	ZoneAnnexes Zone = "annexes"
)

// Zones lists the zones in their usual order.
func Zones() []Zone {
	return []Zone{
		ZoneHeading, ZoneParties, ZoneCounsel, ZonePanel, ZoneFacts, ZonePleas, ZoneReasons, ZoneRuling, ZoneSignatures, ZoneAnnexes,
	}
}
