// Package scratch lends lists as long as a text has tokens: most of what a
// recogniser asks memory for, and needs only while it runs.
//
// What comes back is lent again as it is: a list is of plain values, and holds
// nothing of a text.
package scratch

import "sync"

// most is the longest list that is kept: a text of some megabytes. One text
// that is larger must not hold memory for good.
const most = 1 << 20

// Pool lends lists of one type. The zero Pool is ready for use, by any number of goroutines.
type Pool[T any] struct{ pool sync.Pool }

// Get lends a list of n zeros.
func (p *Pool[T]) Get(n int) *[]T {
	list, _ := p.pool.Get().(*[]T)
	if list == nil || cap(*list) < n {
		fresh := make([]T, n)
		return &fresh
	}
	*list = (*list)[:n]
	clear(*list)
	return list
}

// Put gives a list back. Whoever had it must not use it any more.
func (p *Pool[T]) Put(list *[]T) {
	if cap(*list) <= most {
		p.pool.Put(list)
	}
}
