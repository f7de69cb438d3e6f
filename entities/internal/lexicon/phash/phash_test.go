package phash

import "testing"

func TestBuildAndGet(t *testing.T) {
	for _, n := range []int{0, 1, 2, 7, 1000, 50000} {
		entries := make(map[uint64]uint32)
		x := uint64(1)
		for len(entries) < n {
			x = x*6364136223846793005 + 1442695040888963407
			entries[x] = uint32(x>>40)%300 + 1
		}
		entries[42] = 0 // says nothing: left out
		b, err := Build(entries)
		if err != nil {
			t.Fatal(err)
		}
		data := string(b)
		if !Check(data) || Keys(data) != n {
			t.Fatalf("n=%d: layout does not hold", n)
		}
		m := Open(data)
		for k, v := range entries {
			if got := m.Get(k); got != v {
				t.Fatalf("n=%d: Get(%#x) = %d, want %d", n, k, got, v)
			}
		}
		wrong := 0
		for i := range uint64(1 << 18) {
			if _, ok := entries[i]; !ok && m.Get(i) != 0 {
				wrong++
			}
		}
		if wrong > 1 {
			t.Errorf("n=%d: %d of 2^18 absent keys found, want none (2^-28 each)", n, wrong)
		}
		again, err := Build(entries)
		if err != nil || string(again) != data {
			t.Errorf("n=%d: Build is not deterministic", n)
		}
	}
}

func TestCheckRefusesDamage(t *testing.T) {
	b, err := Build(map[uint64]uint32{1: 5, 2: 6, 3: 5})
	if err != nil {
		t.Fatal(err)
	}
	whole := string(b)
	rows := []struct{ why, data string }{
		{"empty", ""},
		{"only a header", whole[:header]},
		{"cut at the end", whole[:len(whole)-1]},
		{"a byte too long", whole + "\x00"},
		{"another version", "estphsh0" + whole[8:]},
		{"no bucket", whole[:8] + "\x00\x00\x00\x00" + whole[12:]},
		{"more keys than used slots", whole[:20] + "\x04\x00\x00\x00" + whole[24:]},
	}
	for _, r := range rows {
		if Check(r.data) {
			t.Errorf("%s: accepted", r.why)
		}
	}
	if !Check(whole) {
		t.Error("whole data refused")
	}
}
