// Package chunk makes many short lists out of a few long ones.
//
// What a recogniser finds carries lists of one to four parts or clues, kept for
// as long as the analysis is: one array for dozens of them costs the allocator
// and the collector less than dozens of arrays.
package chunk

// A chunk has room for least items at first, and for twice as many as the one
// before it up to most.
const (
	least = 16
	most  = 256
)

// Pool makes lists. The zero Pool is ready for use; it serves one goroutine.
type Pool[T any] struct {
	free []T
	next int
}

// Make returns an empty list with room for n items. One that outgrows it moves
// elsewhere, as any slice does, and touches no other list.
func (p *Pool[T]) Make(n int) []T {
	if n > len(p.free) {
		p.next = min(max(2*p.next, least), most)
		p.free = make([]T, max(p.next, n))
	}
	list := p.free[:0:n]
	p.free = p.free[n:]
	return list
}

// Copy returns a copy of a list; nil of an empty one.
func (p *Pool[T]) Copy(list []T) []T {
	if len(list) == 0 {
		return nil
	}
	return append(p.Make(len(list)), list...)
}
