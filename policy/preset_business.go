package policy

import "github.com/estompe/estompe/entities"

// BusinessSecrets is the non-confidential version of a decision ("version non
// confidentielle", C. com. R153-10), in the manner of the competition authority:
// figures become ranges ("[10-20] %"), customers and suppliers numbers ("[Client
// 1]"), clauses and passages "[...]"; what is older than five years
// is presumed not secret any more (R463-14) unless it is claimed. It is built on
// the socle, since such a version may go on line.
//
// A range is a bracket of a fixed grid: for shares 0, 5, 10, 20 … 100; for
// persons the hundreds, or tens below a hundred; for all else 1, 5 and 10 times
// a power of ten. Where a value of the text stands near the middle of its
// bracket, all values of that sort take the first of some further grids in
// which none does. So the middle of a bracket is never the value, the bracket
// tells no more than that, and one value has one bracket all over a text. What
// is left of a sentence or table and would give a hidden value back by
// arithmetic is bracketed, too.
//
// Uncertain: a program cannot tell a business secret (three criteria, one of them
// the measures that the holder took); it hides every candidate, and a claim says
// who holds it and until when. The presumption of five years is written for the
// competition authority and applied here by analogy. Companies stay in clear
// unless their identity is the secret. Articles R153-3 to R153-10 were not read
// again. For another base than the socle use [BusinessSecretsOver].
func BusinessSecrets() Policy {
	p := BusinessSecretsOver(FranceOpenData())
	p.Name = "business-secrets"
	return p
}

// BusinessSecretsOver hides business secrets in a policy. See [BusinessSecrets].
func BusinessSecretsOver(base Policy) Policy {
	p := base.Clone().named(base.Name+"+business-secrets", "Secret des affaires, version non confidentielle", "Business secrets, non-confidential version",
		"Valeurs remplacées par des fourchettes, clients et fournisseurs par des numéros, clauses par « [...] » ; comptes bancaires occultés ; le reste comme la politique de base.",
		"Values become ranges, customers and suppliers numbers, clauses \"[...]\"; bank accounts are hidden; the rest as in the base policy.")
	p.Gate.Secret, p.Gate.Chambers = PublishWhole, PublishWhole
	p = p.withRules(
		rule(ClassAccount, Mask, GroundBank, PresidingJudge, CiteBusinessReasons, CiteBank),
		rule(ClassClaimed, Mask, GroundBusiness, PresidingJudge, CiteBusinessReasons, CiteBusinessExtract).styled(StyleEllipsis),
		rule(ClassBusiness, Mask, GroundBusiness, PresidingJudge, CiteBusinessReasons, CiteBusinessExtract).styled(StyleEllipsis).
			or(Keep, GroundPublicity, PresidingJudge, CiteBusinessEnd),
	)
	return p.first(businessValues()...)
}

// businessValues are the rules that go before those of the classes.
func businessValues() []Rule {
	secret := func(id string, a Action, when Match, cite ...CitationID) Rule {
		return Rule{ID: id, When: when, Action: a, Ground: GroundBusiness, Decider: PresidingJudge, Cite: cite}
	}
	kinds := []entities.Kind{entities.KindBusinessSecret}
	old := secret("business-secret/old", Keep, Match{Kinds: kinds, Flags: Old, Without: Claimed}, CiteFiveYears)
	old.Ground, old.Decider = GroundPublicity, Statute
	return []Rule{
		secret("business-secret/identity", Mask, Match{Kinds: []entities.Kind{"org", entities.KindCompanyID}, Flags: Claimed}, CiteBusinessReasons),
		old,
		secret("business-secret/name", Pseudonymize, Match{Kinds: kinds, Subs: []string{"customer", "supplier"}}, CiteBusinessReasons, CiteCompetition).styled(StyleNumber),
		secret("business-secret/figure", Generalize, Match{Kinds: kinds, Subs: figures()}, CiteBusinessReasons, CiteCompetition).styled(StyleRange),
	}
}

// figures are the sub-kinds of business secrets that are numbers.
func figures() []string {
	return []string{
		"turnover", "margin", "price", "discount", "volume", "capacity", "market_share", "forecast", "valuation", "royalty", "headcount_plan", "financing", "tender",
	}
}
