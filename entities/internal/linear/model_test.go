package linear_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/estompe/estompe/entities/internal/linear"
)

// two is a model of two answers and three features.
func two(t *testing.T) *linear.Model {
	t.Helper()
	m, rest, err := linear.Parse(string(linear.Append(nil, []string{"a", "b"}, 4, []uint32{7, 1<<31 + 2, 1<<31 + 1}, []int8{1, -2, 100, -100, 5, 6})))
	if err != nil || rest != "" {
		t.Fatal(err, len(rest))
	}
	return m
}

func TestScore(t *testing.T) {
	m := two(t)
	if !slices.Equal(m.Labels(), []string{"a", "b"}) || m.One() != 16 {
		t.Errorf("labels %v, one %d", m.Labels(), m.One())
	}
	for _, row := range []struct {
		features [][]uint32
		want     []int
		why      string
	}{
		{nil, []int{0, 0}, "nothing known, nothing said"},
		{[][]uint32{{7}}, []int{1, -2}, "one feature"},
		{[][]uint32{{7, 7}, {1<<31 + 2}}, []int{102, -104}, "twice counts twice, lists add up"},
		{[][]uint32{{1<<31 + 1}}, []int{5, 6}, "a key whose place is taken stands behind"},
		{[][]uint32{{8, 1<<31 + 3}}, []int{0, 0}, "features that it never saw"},
	} {
		got := make([]int, 2)
		if m.Score(got, row.features...); !slices.Equal(got, row.want) {
			t.Errorf("%s: %v, want %v", row.why, got, row.want)
		}
	}
}

func TestSum(t *testing.T) {
	m, _, err := linear.Parse(string(linear.Append(nil, []string{"yes"}, 0, []uint32{1, 2, 4294967295}, []int8{3, -5, 127})))
	if err != nil {
		t.Fatal(err)
	}
	if got := m.Sum([]uint32{1, 2, 2, 9, 4294967295}); got != 3-10+127 {
		t.Errorf("sum %d", got)
	}
}

// TestParseRejects holds that bytes cut short or spoilt are an error, never a fault later.
func TestParseRejects(t *testing.T) {
	sound := string(linear.Append(nil, []string{"a", "b"}, 4, []uint32{7, 8}, []int8{1, 2, 3, 4}))
	for n := range len(sound) {
		if _, _, err := linear.Parse(sound[:n]); err == nil {
			t.Errorf("%d of %d bytes are taken for a model", n, len(sound))
		}
	}
	if _, _, err := linear.Parse(strings.Replace(sound, "lin", "lim", 1)); err == nil {
		t.Error("another beginning is taken for a model")
	}
	full := strings.ReplaceAll(sound, "\x00\x00", "\x01\x01")
	if _, _, err := linear.Parse(full); err == nil {
		t.Error("a table without a free place is taken for a model: a search in it would not end")
	}
	if _, rest, err := linear.Parse(sound + sound); err != nil || rest != sound {
		t.Error("what follows a model is not given back")
	}
}
