package policy

import (
	"maps"
	"slices"
	"sync"
)

// turn is what a switch does.
type turn struct {
	classes []ClassID
	open    bool    // the classes are given with the switch
	flags   Flags   // only for mentions so flagged
	inside  bool    // all names of persons within companies' names, whoever they are
	as      ClassID // the treatment of this class is taken over
	rule    Rule    // the treatment
}

// like is the treatment that the switch gives.
func (t turn) like(p *Policy) Rule {
	if t.as == "" {
		return t.rule
	}
	f := sampleOf(t.as)
	r := first(p.Rules, &f, t.as)
	if r == nil {
		return Rule{Action: Mask}
	}
	return *r
}

// SwitchNames lists the names of the switches.
func SwitchNames() []string { return slices.Sorted(maps.Keys(turns())) }

// switchGroups are the classes that are turned together, by the name of the group.
var switchGroups = map[string][]ClassID{
	"bench":              benchClasses,
	"judges":             {ClassJudge, ClassRapporteur},
	"prosecutors":        {ClassProsecutor},
	"clerks":             {ClassClerk},
	"lawyers":            counsel,
	"experts":            {ClassExpert},
	"bailiffs":           {ClassBailiff},
	"notaries":           {ClassNotary},
	"trustees":           {ClassTrustee},
	"guardians":          {ClassGuardian},
	"interpreters":       {ClassInterpreter},
	"police":             {ClassPolice},
	"unions":             {ClassUnion},
	"companies":          companies,
	"officers":           {ClassOfficer},
	"names-in-companies": {ClassCompanyName},
	"towns":              {ClassLocality},
	"civil-dates":        {ClassCivilDate},
	"court-names":        {ClassCourt},
	"case-numbers":       {ClassCase},
	"business-secrets":   {ClassClaimed, ClassBusiness},
	"secrets":            {ClassMedical, ClassTax, ClassBank, ClassStatistics, ClassInvestigation, ClassLawyerSecret},
}

var turns = sync.OnceValue(func() map[string]turn {
	hidden := Rule{Action: Mask, Ground: GroundPrivacy, Decider: PresidingJudge, Cite: []CitationID{CiteComplementary, CiteWhoDecides}}
	shown := Rule{Action: Keep, Ground: GroundPublicity, Decider: Publisher, Cite: []CitationID{CitePublicity}}
	parted := hidden
	parted.Action = Generalize
	all := map[string]turn{
		"hide":                                {open: true, rule: hidden},
		"show":                                {open: true, rule: shown},
		"generalize":                          {open: true, rule: parted},
		"keep-year":                           {classes: []ClassID{ClassCivilDate}, rule: parted},
		"lawyers-as-judges":                   {classes: counsel, as: ClassJudge},
		"clerks-as-judges":                    {classes: []ClassID{ClassClerk}, as: ClassJudge},
		"show-ad-litem":                       {classes: professions, flags: AdLitem, rule: shown},
		"hide-lay-judges":                     {classes: []ClassID{ClassJudge}, flags: LayJudge, rule: hidden},
		"show-lay-judges":                     {classes: []ClassID{ClassJudge}, flags: LayJudge, rule: shown},
		"hide-sole-traders":                   {classes: companies, flags: SoleTrader, rule: hidden},
		"hide-companies-named-after-a-person": {classes: companies, flags: NamedAfterPerson, rule: hidden},
	}
	for name, classes := range switchGroups {
		all["hide-"+name], all["show-"+name] = turn{classes: classes, rule: hidden}, turn{classes: classes, rule: shown}
	}
	for _, name := range []string{"hide-bench", "hide-judges", "hide-prosecutors", "hide-clerks", "hide-lay-judges"} {
		t := all[name]
		t.rule.Ground, t.rule.Decider = GroundSecurity, CourtPresident
		all[name] = t
	}
	for _, name := range []string{"hide-names-in-companies", "show-names-in-companies"} {
		t := all[name]
		t.inside = true
		all[name] = t
	}
	t := all["hide-business-secrets"]
	t.rule.Ground, t.rule.Cite = GroundBusiness, []CitationID{CiteBusinessReasons, CiteBusiness}
	all["hide-business-secrets"] = t
	t = all["show-ad-litem"]
	t.rule.Decider, t.rule.Cite = Court, []CitationID{CiteGroup2021}
	all["show-ad-litem"] = t
	return all
})
