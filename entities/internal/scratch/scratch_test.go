package scratch

import "testing"

// A list is all zeros, whatever its last borrower left in it.
func TestZeros(t *testing.T) {
	var p Pool[int]
	for _, n := range []int{10, 4, 10, 20, 0, 7} {
		list := p.Get(n)
		if len(*list) != n {
			t.Fatalf("%d items, want %d", len(*list), n)
		}
		for i, v := range *list {
			if v != 0 {
				t.Fatalf("item %d of %d is %d", i, n, v)
			}
			(*list)[i] = i + 1
		}
		p.Put(list)
	}
}

// Two borrowers at once have lists of their own.
func TestApart(t *testing.T) {
	var p Pool[bool]
	p.Put(p.Get(3))
	a, b := p.Get(3), p.Get(3)
	(*a)[1] = true
	if (*b)[1] {
		t.Error("one list lent twice")
	}
}
