package judicial

import (
	"testing"

	"github.com/estompe/estompe/entities/entitiestest"
)

// check runs rows of a fixture and the reason it is there.
func check(t *testing.T, rows [][2]string) {
	t.Helper()
	for _, r := range rows {
		entitiestest.RunOne(t, Recognizer(), entitiestest.Case{Fixture: r[0], Why: r[1]})
	}
}
