package policy

import (
	"github.com/estompe/estompe/entities"
)

// GermanyLand is the stricter of the guidelines of the German Länder: parties,
// witnesses, experts, counsel, judges and private legal persons become a letter
// drawn at random (North Rhine-Westphalia forbids the initial); streets, towns,
// parcels, dates of birth go; public bodies, courts and file numbers stay.
//
// Not established, and hidden: prosecutors, clerks, bailiffs, notaries, office
// holders, interpreters, police, company numbers. Some Länder delete judges or
// write "..."; here they get a letter like all others. Where a name or a trade
// mark is needed to understand the case, the courts weigh: [Show] or a keep list.
func GermanyLand() Policy {
	return practice{cite: CiteGermanLand, person: StyleLetter, thing: StyleEllipsis, styles: germanStyles()}.policy(Mask).
		named("germany-land", "Allemagne, directives des Länder", "Germany, guidelines of the Länder",
			"Parties, témoins, experts, avocats, juges et personnes morales privées réduits à une lettre tirée au hasard.",
			"Parties, witnesses, experts, counsel, judges and private legal persons become a random letter.")
}

// GermanyFederal is the practice of the German federal courts: as [GermanyLand],
// but the judges are named. It was not read in a text.
//
// Not established, and hidden: prosecutors, clerks and all other professions.
func GermanyFederal() Policy {
	return practice{
		cite: CiteGermany, person: StyleLetter, thing: StyleEllipsis, styles: germanStyles(),
		keep: []ClassID{ClassJudge, ClassRapporteur},
	}.policy(Mask).named("germany-federal", "Allemagne, cours fédérales", "Germany, federal courts",
		"Comme les directives des Länder, les juges étant nommés.", "As the guidelines of the Länder, with judges named.")
}

func germanStyles() map[entities.Kind]Style {
	return map[entities.Kind]Style{"org": StyleLetter, "locality": StyleLetter}
}
