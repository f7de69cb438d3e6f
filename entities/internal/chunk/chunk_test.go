package chunk

import "testing"

// Lists do not share room, whatever is appended to them.
func TestApart(t *testing.T) {
	var p Pool[int]
	var lists [][]int
	for i := range 2 * most {
		lists = append(lists, append(p.Make(2), i, i))
	}
	for i := range lists {
		lists[i] = append(lists[i], -1, -1) // outgrows its room
	}
	for i, l := range lists {
		if len(l) != 4 || l[0] != i || l[1] != i || l[3] != -1 {
			t.Fatalf("list %d: %v", i, l)
		}
	}
}

func TestCopy(t *testing.T) {
	var p Pool[int]
	if p.Copy(nil) != nil || p.Copy([]int{}) != nil {
		t.Error("the copy of an empty list is not nil")
	}
	in := []int{1, 2}
	out := p.Copy(in)
	in[0] = 9
	if len(out) != 2 || out[0] != 1 || out[1] != 2 {
		t.Error(out)
	}
	if long := p.Make(3 * most); cap(long) != 3*most {
		t.Errorf("room for %d, want %d", cap(long), 3*most)
	}
}

// One array serves many lists.
func TestAllocations(t *testing.T) {
	n := testing.AllocsPerRun(10, func() {
		var p Pool[[2]int]
		for range 1000 {
			p.Make(2)
		}
	})
	if n > 14 {
		t.Errorf("%v allocations for 1000 lists", n)
	}
}
