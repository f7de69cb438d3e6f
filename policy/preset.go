package policy

import "github.com/estompe/estompe/entities"

// presets lists the built-in policies by name, in the order in which they are shown.
var presets = []struct {
	name string
	make func() Policy
}{
	{"strict", Strict},
	{"keep-all", KeepAll},
	{"france-open-data", FranceOpenData},
	{"bloc-1", Bloc1},
	{"bloc-2", Bloc2},
	{"bloc-3", Bloc3},
	{"bloc-4", Bloc4},
	{"tribunal-commerce", TribunalCommerce},
	{"france-administrative", FranceAdministrative},
	{"ludet-free", LudetFree},
	{"ludet-agreement", LudetAgreement},
	{"third-party-copy", ThirdPartyCopy},
	{"business-secrets", BusinessSecrets},
	{"index-text", IndexText},
	{"internal", InternalUse},
	{"cjeu", CJEU},
	{"echr", ECHR},
	{"germany-land", GermanyLand},
	{"germany-federal", GermanyFederal},
	{"netherlands", Netherlands},
	{"spain", Spain},
	{"switzerland", Switzerland},
	{"belgium", Belgium},
	{"italy", Italy},
	{"austria", Austria},
	{"luxembourg", Luxembourg},
	{"portugal", Portugal},
}

// Names lists the names of the built-in policies.
func Names() []string {
	names := make([]string, len(presets))
	for i, p := range presets {
		names[i] = p.name
	}
	return names
}

// Named gives the built-in policy of a name.
func Named(name string) (Policy, bool) {
	for _, p := range presets {
		if p.name == name {
			return p.make(), true
		}
	}
	return Policy{}, false
}

// Strict masks everything that was found, persons of justice, courts and dates
// included; only pseudonyms that the text already carries stay. It has no
// source in law: it is what is left when nothing is known of the case, and the
// measure of what could be hidden at all.
func Strict() Policy {
	p := Policy{Gate: openGate(), Overlay: StatutoryOverlay(), Style: StyleNumber, Styles: frenchStyles()}
	return p.named("strict", "Tout occulter", "Hide everything",
		"Tout ce qui est trouvé est occulté, sauf les pseudonymes déjà présents.",
		"Everything found is hidden, except pseudonyms that are already there.",
	).withRules(keep(ClassPseudonym).because(GroundPractice, Publisher))
}

// KeepAll leaves everything in clear, protected identities included: its result
// is the source byte for byte. It is for the eyes of who holds the source
// already: to look at what was found, and to test.
func KeepAll() Policy {
	p := Policy{Audience: Internal, Gate: noGate()}
	return p.named("keep-all", "Tout laisser en clair", "Keep everything",
		"Rien n'est occulté, pas même les identités que la loi protège : à ne jamais publier.",
		"Nothing is hidden, not even the identities that the law protects: never to be published.",
	).withRules(Rule{ID: "everything", Action: Keep, Ground: GroundInternal, Decider: Publisher})
}

// frenchStyles are the replacements of the Cour de cassation: letters for
// persons, the category and a number for the rest.
func frenchStyles() map[entities.Kind]Style {
	return map[entities.Kind]Style{
		"person": StyleLetters, "date.birth": StyleYear, "date.death": StyleYear, "date.marriage": StyleYear,
		"secret": StyleEllipsis, "secret.business": StyleRange,
	}
}
