// Package phash is a static map from 64-bit hashes to small values, laid out
// in a string that is read in place: nothing to build, nothing on the heap.
//
// It is a perfect hash in the way of PTHash: a key's bucket has a pilot, key
// and pilot together give the slot. A slot holds 28 bits of the key as a
// fingerprint and 12 bits of index into a list of values, so that a key that
// is not in the map is taken for one that is once in 2^28 times.
//
// Layout, little-endian:
//
//	magic       8 bytes
//	buckets     uint32
//	slots       uint32
//	values      uint32, number of
//	keys        uint32, number of
//	value list  values × uint32, the first one 0
//	pilots      buckets × uint16
//	slot table  slots × 5 bytes: index | fingerprint<<12
package phash

import "sync/atomic"

// Magic begins the data. Its last digit is the version of the layout.
const Magic = "estphsh1"

const (
	header     = 24
	pilotBytes = 2
	slotBytes  = 5
	indexBits  = 12
	// MaxValues is how many different values a map can hold.
	MaxValues = 1 << indexBits
)

// Map is data with its header read, so that no look-up reads it again.
type Map struct {
	data           string
	buckets, slots uint32
	pilots, table  int // where these begin
}

// Recent keeps the last answers of a map, for whoever asks for the same keys over
// and over: the map is too large to stay near. Each answer stands in a slot that the lower
// bits of its key choose; the upper bits of the key stand above the index of the
// value, so that nothing else than the very key is answered from there. The zero
// Recent is empty. It serves one map, and any number of goroutines.
type Recent [MaxValues]atomic.Uint64

// Open reads the header of data, which has to be valid ([Check]).
func Open(data string) Map {
	m := Map{data: data, buckets: u32(data, 8), slots: u32(data, 12)}
	m.pilots = header + 4*int(u32(data, 16))
	m.table = m.pilots + pilotBytes*int(m.buckets)
	return m
}

// Get gives the value of key, 0 if the map has none.
func (m *Map) Get(key uint64) uint32 { return m.value(m.index(key)) }

// GetRecent is Get by way of the last answers.
func (m *Map) GetRecent(r *Recent, key uint64) uint32 {
	at := &r[key%MaxValues]
	e := at.Load()
	if (e^key)/MaxValues != 0 {
		e = key&^(MaxValues-1) | uint64(m.index(key))
		at.Store(e)
	}
	return m.value(uint32(e % MaxValues))
}

// value gives the value at a place in the list of values.
func (m *Map) value(i uint32) uint32 { return u32(m.data, header+4*int(i)) }

// index gives the place of the value of key in the list of values.
func (m *Map) index(key uint64) uint32 {
	data := m.data
	k := mix(key)
	p := m.pilots + pilotBytes*int(reduce(uint32(k>>32), m.buckets))
	pilot := uint64(data[p]) | uint64(data[p+1])<<8
	at := m.table + slotBytes*int(place(k, pilot, m.slots))
	s := data[at : at+slotBytes]
	low := uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
	if low>>indexBits|uint32(s[4])<<(32-indexBits) != fingerprint(k) {
		return 0
	}
	return low & (MaxValues - 1)
}

// Keys tells how many keys the map has.
func Keys(data string) int { return int(u32(data, 20)) }

// Values lists the different values, the first one 0.
func Values(data string) []uint32 {
	out := make([]uint32, u32(data, 16))
	for i := range out {
		out[i] = u32(data, header+4*i)
	}
	return out
}

// Check tells whether data has the layout that [Map.Get] relies on: no look-up in
// data that passes can go out of bounds.
func Check(data string) bool {
	if len(data) < header || data[:len(Magic)] != Magic {
		return false
	}
	buckets, slots, values, keys := u32(data, 8), u32(data, 12), u32(data, 16), u32(data, 20)
	if buckets == 0 || slots == 0 || values == 0 || values > MaxValues || keys > slots {
		return false
	}
	size := header + 4*uint64(values) + pilotBytes*uint64(buckets) + slotBytes*uint64(slots)
	if uint64(len(data)) != size || u32(data, header) != 0 {
		return false
	}
	at := header + 4*int(values) + pilotBytes*int(buckets)
	used := uint32(0)
	for ; at < len(data); at += slotBytes {
		i := (uint32(data[at]) | uint32(data[at+1])<<8) & (MaxValues - 1)
		if i >= values {
			return false
		}
		if i != 0 {
			used++
		}
	}
	return used == keys
}

func u32(s string, at int) uint32 {
	s = s[at : at+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// mix is the finaliser of SplitMix64: FNV's high bits are weak.
func mix(x uint64) uint64 {
	x ^= x >> 30
	x *= 0xbf58476d1ce4e5b9
	x ^= x >> 27
	x *= 0x94d049bb133111eb
	return x ^ x>>31
}

// fingerprint takes the bits of the mixed key that choose no bucket.
func fingerprint(k uint64) uint32 { return uint32(k) & (1<<28 - 1) }

// place gives the slot of the mixed key under a pilot.
func place(k, pilot uint64, slots uint32) uint32 {
	x := (k ^ pilot*0x9e3779b97f4a7c15) * 0xd6e8feb86659fd93
	return reduce(uint32((x^x>>32)*0xd6e8feb86659fd93>>32), slots)
}

// reduce maps a 32-bit number to [0,n) without a division.
func reduce(x, n uint32) uint32 { return uint32(uint64(x) * uint64(n) >> 32) }
