package policy

import "github.com/estompe/estompe/policy/internal/strict"

// CaseType is a row of a court's table of case types ("codes NAC"). The table
// is the caller's: the public copies are old and the live one is not public.
type CaseType struct {
	// Code is the code ("20L").
	Code string `json:"code"`
	// Bloc is the bundle that is recommended, 1 to 4; 0 if none is.
	Bloc int `json:"bloc,omitempty"`
	// Decision and Debates say whether decisions and hearings of this type are public.
	Decision Publicness `json:"decision,omitempty"`
	Debates  Publicness `json:"debates,omitempty"`
}

// CaseTypes is a court's table of case types, with its version.
type CaseTypes struct {
	Version string     `json:"version"`
	Types   []CaseType `json:"types"`
}

// ParseCaseTypes reads a table from JSON, as strictly as [Parse] does.
func ParseCaseTypes(data []byte) (CaseTypes, error) {
	var t CaseTypes
	if err := decode(string(data), &t); err != nil {
		return CaseTypes{}, err
	}
	v := validator{p: &Policy{}}
	seen := map[string]bool{}
	for i := range t.Types {
		path := strict.Index("types", i)
		t.Types[i].vet(&v, path)
		if seen[t.Types[i].Code] {
			v.fatal(path+".code", "the code stands twice", "")
		}
		seen[t.Types[i].Code] = true
	}
	if err := v.found.Err(); err != nil {
		return CaseTypes{}, err
	}
	return t, nil
}

// Lookup finds a case type by its code.
func (t CaseTypes) Lookup(code string) (CaseType, bool) {
	for _, c := range t.Types {
		if c.Code == code {
			return c, true
		}
	}
	return CaseType{}, false
}

func (c *CaseType) vet(v *validator, path string) {
	if c.Code == "" || len(c.Code) > 16 {
		v.fatal(path+".code", "not a code", "")
	}
	v.text(path+".code", c.Code)
	if c.Bloc < 0 || c.Bloc > 4 {
		v.fatal(path+".bloc", "not between 0 and 4", "")
	}
	vetOptional(v, path+".decision", c.Decision)
	vetOptional(v, path+".debates", c.Debates)
}
