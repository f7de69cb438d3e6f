package policy

import (
	"slices"

	"github.com/estompe/estompe/entities"
)

// sampleOf makes a mention of a class, of which nobody doubts.
func sampleOf(c ClassID) Facts {
	i := slices.IndexFunc(classTable(), func(k Class) bool { return k.ID == c })
	if i < 0 {
		return Facts{Confidence: 100}
	}
	w := &classTable()[i].When
	f := Facts{Kind: sampleKinds[c], Flags: w.Flags, Confidence: 100}
	if f.Kind == "" {
		f.Kind = w.Kinds[0]
	}
	if len(w.Roles) > 0 {
		f.Role = w.Roles[0]
	}
	if w.InCompany != nil {
		f.InCompany = *w.InCompany
	}
	if c == ClassThird {
		f.Role = entities.RoleThird
	}
	return f
}

// sampleKinds are the kinds of samples of the classes that are defined by a group.
var sampleKinds = map[ClassID]entities.Kind{
	ClassCompanyName: entities.KindNameInCompany, ClassCompany: entities.KindCompany, ClassPersonNumber: entities.KindNIR, ClassAccount: entities.KindAccount,
	ClassParcel: entities.KindParcel, ClassPlate: entities.KindPlate, ClassLaw: entities.KindLaw,
	ClassCourt: entities.KindCourt, ClassPlace: entities.KindArea,
}
