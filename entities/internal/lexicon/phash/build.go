package phash

import (
	"errors"
	"slices"
)

// Build lays out a map. The same entries give the same bytes. Values of 0 are
// left out: they say what an absent key says.
func Build(entries map[uint64]uint32) ([]byte, error) {
	values := []uint32{0}
	keys := make([]uint64, 0, len(entries))
	for k, v := range entries {
		if v != 0 {
			keys = append(keys, k)
			values = append(values, v)
		}
	}
	slices.Sort(keys)
	slices.Sort(values)
	values = slices.Compact(values)
	if len(values) > MaxValues {
		return nil, errors.New("phash: too many different values")
	}
	slots := uint32(len(keys)+len(keys)/40) + 1 // 97.5 % full
	buckets := uint32(len(keys)/4) + 1

	groups := make([][]uint64, buckets)
	for _, k := range keys {
		m := mix(k)
		b := reduce(uint32(m>>32), buckets)
		groups[b] = append(groups[b], m)
	}
	order := make([]uint32, buckets)
	for i := range order {
		order[i] = uint32(i)
	}
	slices.SortStableFunc(order, func(a, b uint32) int { return len(groups[b]) - len(groups[a]) })

	pilots := make([]uint16, buckets)
	taken := make([]bool, slots)
	try := make([]uint32, 0, 64)
	for _, b := range order {
		found := len(groups[b]) == 0
	pilot:
		for p := uint64(0); p < 1<<16 && !found; p++ {
			try = try[:0]
			for _, m := range groups[b] {
				s := place(m, p, slots)
				if taken[s] || slices.Contains(try, s) {
					continue pilot
				}
				try = append(try, s)
			}
			for _, s := range try {
				taken[s] = true
			}
			pilots[b] = uint16(p)
			found = true
		}
		if !found {
			return nil, errors.New("phash: no pilot for a bucket; give the table more room")
		}
	}

	out := append([]byte(nil), Magic...)
	for _, n := range []uint32{buckets, slots, uint32(len(values)), uint32(len(keys))} {
		out = put32(out, n)
	}
	for _, v := range values {
		out = put32(out, v)
	}
	for _, p := range pilots {
		out = append(out, byte(p), byte(p>>8))
	}
	at := len(out)
	out = append(out, make([]byte, int(slots)*slotBytes)...)
	for _, k := range keys {
		m := mix(k)
		s := place(m, uint64(pilots[reduce(uint32(m>>32), buckets)]), slots)
		i, _ := slices.BinarySearch(values, entries[k])
		low := uint64(i) | uint64(fingerprint(m))<<indexBits
		for j := range slotBytes {
			out[at+int(s)*slotBytes+j] = byte(low >> (8 * j))
		}
	}
	return out, nil
}

func put32(b []byte, n uint32) []byte {
	return append(b, byte(n), byte(n>>8), byte(n>>16), byte(n>>24))
}
