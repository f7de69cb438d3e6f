package policy

import "github.com/estompe/estompe/entities"

func allPresets() []Policy {
	var all []Policy
	for _, name := range Names() {
		p, _ := Named(name)
		all = append(all, p)
	}
	return all
}

// sampleFacts has a mention of every kind and a person of every role, plain,
// doubted, and with each flag.
func sampleFacts() []Facts {
	var all []Facts
	for _, k := range append(entities.Kinds(), "caller.own") {
		all = append(all, thing(k))
	}
	for _, r := range append(entities.Roles(), "", "pro.other") {
		all = append(all, person(r))
	}
	for _, f := range all[:len(all):len(all)] {
		all = append(all, f.doubted())
		for bit := range flagNames {
			all = append(all, f.with(1<<bit))
		}
	}
	return all
}
