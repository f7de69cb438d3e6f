package main

import (
	"fmt"
	"io"
	"os"
)

// progress is a line on standard error that counts decisions, where that is a terminal.
type progress struct {
	w io.Writer
	n int
}

func newProgress(w io.Writer) *progress {
	if !terminal(w) {
		w = nil
	}
	return &progress{w: w}
}

func (p *progress) step() {
	p.n++
	if p.w != nil {
		fmt.Fprintf(p.w, "\r%d decisions", p.n)
	}
}

func (p *progress) clear() {
	if p.w != nil {
		fmt.Fprint(p.w, "\r\033[K")
	}
}

// terminal tells whether w is one.
func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}
