package person

import "github.com/estompe/estompe/entities"

// forum is what the heading says of the court, where offices and parties mean
// another thing there than elsewhere.
type forum struct {
	// expropriation: the "commissaire du gouvernement" speaks for the State's
	// valuers, and is no rapporteur public.
	expropriation bool
	// victims: whoever applies to the "commission d'indemnisation des victimes
	// d'infractions" does so as a victim.
	victims bool
}

// headTokens is how far the name of the court is looked for.
const headTokens = 400

func forumOf(k []entities.Token) forum {
	var f forum
	for i := 0; i < len(k) && i < headTokens; i++ {
		switch k[i].Hash {
		case hExpropriation, hExpropriations:
			f.expropriation = true
		case hVictimes:
			f.victims = f.victims || i > 3 && k[i-2].Hash == hIndemnisation && k[i-4].Hash == hCommission
		}
	}
	return f
}

var (
	hExpropriation  = entities.Fold("expropriation")
	hExpropriations = entities.Fold("expropriations")
	hVictimes       = entities.Fold("victimes")
	hIndemnisation  = entities.Fold("indemnisation")
	hGouvernement   = entities.Fold("gouvernement")
	hCommission     = entities.Fold("commission")
)
