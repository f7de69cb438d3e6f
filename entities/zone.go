package entities

// Zone is the part of a decision that a mention stands in.
//
// Zones follow one another without gap and may recur: a decision of the Cour de
// cassation has pleas and reasons for each "moyen"; the bench may be named
// before the parties, between the visas and after the ruling. They are read
// from headings and formulas and, where a layout names no zone, from what a
// line says, so they hold for texts in capitals, without line ends or with
// damaged headings, too. [Section.Confidence] says how sure the layout makes
// us: from 85 a heading on its own line or in capitals; 70 to 85 a formula or a
// heading that lost its line; 55 to 70 what a line says ("née le", "assistée
// de … greffier"), a verb of claim, a verb of a ruling; below that a guess,
// such as that a sentence tells a story. A text without any sign is one section
// of [ZoneReasons] at 0.
type Zone string

// The zones of a decision, in their usual order.
const (
	// ZoneHeading is the head of the decision: court, docket number, date, the decision below.
	ZoneHeading Zone = "heading"
	// ZoneParties names the parties ("ENTRE", "DEMANDEUR", "APPELANT", "C/"), with
	// their civil status, seats and the lines that say who represents them.
	ZoneParties Zone = "parties"
	// ZoneCounsel names counsel apart from the parties: a block of its own, those
	// who got a copy ("grosse délivrée à"), or those heard beside the bench ("les
	// observations de la SCP X, avocat de M. Y", which names the client, too).
	ZoneCounsel Zone = "counsel"
	// ZonePanel names the bench, prosecution and registry ("COMPOSITION DE LA
	// COUR", "Sur le rapport de"), with the account of the hearing, before the body
	// or after the ruling.
	ZonePanel Zone = "panel"
	// ZoneFacts is the account of facts and procedure ("exposé du litige", "vu la procédure suivante").
	ZoneFacts Zone = "facts"
	// ZonePleas is the parties' claims and arguments ("moyens", "prétentions").
	ZonePleas Zone = "pleas"
	// ZoneReasons is the reasoning ("motifs", "réponse de la Cour", "considérant").
	ZoneReasons Zone = "reasons"
	// ZoneRuling is the operative part ("dispositif", "PAR CES MOTIFS", "DÉCIDE").
	ZoneRuling Zone = "ruling"
	// ZoneSignatures is the close: "ainsi fait et jugé", the names of those who
	// sign, the formula of execution and the notes under it.
	ZoneSignatures Zone = "signatures"
	// ZoneAnnexes is what follows: annexed pleas ("moyens annexés", with counsel and parties), tables.
	ZoneAnnexes Zone = "annexes"
)

// Zones lists the zones in their usual order.
func Zones() []Zone {
	return []Zone{
		ZoneHeading, ZoneParties, ZoneCounsel, ZonePanel, ZoneFacts, ZonePleas, ZoneReasons, ZoneRuling, ZoneSignatures, ZoneAnnexes,
	}
}
