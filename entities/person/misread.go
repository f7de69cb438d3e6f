package person

import "github.com/estompe/estompe/entities"

// misread tells whether the word at j is a name in which a scan took a letter
// for a figure ("K0WALCZYK"): see [entities.Misread].
func (f *finder) misread(j int) bool {
	if j >= len(f.k) || !f.k[j].Is(entities.Mixed|entities.Upper) {
		return false
	}
	_, ok := entities.Misread(f.t.Word(j))
	return ok
}
