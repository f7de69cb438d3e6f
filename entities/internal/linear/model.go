// Package linear holds small linear models: for each feature of a case, a row
// of whole-number weights, one for each answer; what has the greatest sum is
// the answer.
//
// Sums are of integers, so that an answer is the same on every machine. What a
// feature is, only who makes it knows: here it is a hash other than 0. A model is
// a string read in place: nothing is built when it is opened. Package fit makes
// the weights.
package linear

import (
	"encoding/binary"
	"errors"
	"strings"
)

// Model is a table of weights. It is immutable and safe for concurrent use.
type Model struct {
	labels []string
	shift  uint8  // weights count 2^-shift
	size   uint64 // places of the table
	keys   string // two bytes a place, 0 where it is free: the tag of the key that stands at the first free place from its own
	rows   string // a byte for each label and place
}

// Labels gives the names of the answers, in the order of the scores.
func (m *Model) Labels() []string { return m.labels }

// One is what a sum of 1.0, in the units in which the model was fitted, is in scores.
func (m *Model) One() int { return 1 << m.shift }

// Score sets scores to the sums of the weights of the features. It must be as
// long as Labels.
func (m *Model) Score(scores []int, features ...[]uint32) {
	clear(scores)
	for _, fs := range features {
		for _, f := range fs {
			if at := m.find(f); at >= 0 {
				row := m.rows[at*len(scores) : (at+1)*len(scores)]
				for i := range scores {
					scores[i] += int(int8(row[i]))
				}
			}
		}
	}
}

// Sum adds up the weights of the features for the only answer of a model that
// has one: sums of parts may be kept and added.
func (m *Model) Sum(features []uint32) (sum int) {
	for _, f := range features {
		if at := m.find(f); at >= 0 {
			sum += int(int8(m.rows[at]))
		}
	}
	return sum
}

// find gives the place of a feature, -1 if it has none. Of features that it
// never saw it takes one in some ten thousand for another.
func (m *Model) find(feature uint32) int {
	tag := tagOf(feature)
	for at := place(feature, m.size); ; at++ {
		if at == m.size {
			at = 0
		}
		switch half(m.keys[2*at:]) {
		case tag:
			return int(at)
		case 0:
			return -1
		}
	}
}

// place is where a feature stands if nothing stood there before: its upper bits say it.
func place(feature uint32, size uint64) uint64 { return uint64(feature) * size >> 32 }

// tagOf is what is kept of a feature beside its place: its lower half, never 0.
func tagOf(feature uint32) uint16 { return max(uint16(feature), 1) }

// magic begins the bytes of a model.
const magic = "lin3"

// errFormat is what Parse gives for bytes that are no model.
var errFormat = errors.New("linear: not a model")

// Append writes a model: labels, weights in units of 2^-shift, a row of
// len(labels) weights for each of the keys, which differ. Of two keys that could not
// be told apart the first stays.
func Append(b []byte, labels []string, shift uint8, keys []uint32, rows []int8) []byte {
	b = append(b, magic...)
	b = append(b, byte(len(labels)), shift)
	for _, l := range labels {
		b = append(append(b, byte(len(l))), l...)
	}
	size := uint64(len(keys))*5/4 + 1
	b = binary.LittleEndian.AppendUint32(b, uint32(size))
	table, weights := make([]byte, 2*size), make([]byte, uint64(len(labels))*size)
keys:
	for i, k := range keys {
		at, tag := place(k, size), tagOf(k)
		for {
			had := binary.LittleEndian.Uint16(table[2*at:])
			if had == tag {
				continue keys
			}
			if had == 0 {
				break
			}
			at = (at + 1) % size
		}
		binary.LittleEndian.PutUint16(table[2*at:], tag)
		for j, w := range rows[i*len(labels) : (i+1)*len(labels)] {
			weights[int(at)*len(labels)+j] = byte(w)
		}
	}
	return append(append(b, table...), weights...)
}

// Parse reads a model from the beginning of data and gives what follows it.
func Parse(data string) (m *Model, rest string, err error) {
	rest, ok := strings.CutPrefix(data, magic)
	if !ok || len(rest) < 2 {
		return nil, "", errFormat
	}
	m = &Model{shift: rest[1]}
	n := int(rest[0])
	rest = rest[2:]
	for range n {
		if len(rest) == 0 || len(rest) < 1+int(rest[0]) {
			return nil, "", errFormat
		}
		m.labels = append(m.labels, rest[1:1+rest[0]])
		rest = rest[1+rest[0]:]
	}
	if len(rest) < 4 {
		return nil, "", errFormat
	}
	m.size = uint64(word(rest))
	if rest = rest[4:]; m.size == 0 || uint64(len(rest)) < m.size*uint64(2+n) {
		return nil, "", errFormat
	}
	m.keys, rest = rest[:2*m.size], rest[2*m.size:]
	m.rows, rest = rest[:uint64(n)*m.size], rest[uint64(n)*m.size:]
	if !m.free() {
		return nil, "", errFormat
	}
	return m, rest, nil
}

// free tells whether a place is free, without which a search would not end.
func (m *Model) free() bool {
	for at := uint64(0); at < m.size; at++ {
		if half(m.keys[2*at:]) == 0 {
			return true
		}
	}
	return false
}

func word(s string) uint32 {
	_ = s[3]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

func half(s string) uint16 { return uint16(s[0]) | uint16(s[1])<<8 }
