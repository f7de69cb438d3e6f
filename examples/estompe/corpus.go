package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"unicode/utf8"

	"github.com/estompe/estompe/redact"
)

// maxLine bounds a line of a corpus: a text at the size limit, escaped.
const maxLine = 512 << 20

type corpusIn struct {
	ID   string  `json:"id"`
	Text *string `json:"text"`
}

type corpusOut struct {
	ID    string     `json:"id"`
	Unit  string     `json:"unit"`
	Spans []wireSpan `json:"spans"`
	Text  string     `json:"text"`
}

// job is one line on its way: its answer comes through done.
type job struct {
	name string
	line []byte
	done chan answer
}

type answer struct {
	line []byte
	err  error
}

// runCorpus redacts JSON lines with all cores, and writes one line each in
// order. At most a few lines a core are in memory at once.
func runCorpus(r *redact.Redactor, p *redact.Prepared, files []string, in io.Reader, out, errs io.Writer) int {
	if len(files) == 0 {
		files = []string{"-"}
	}
	workers := runtime.GOMAXPROCS(0)
	jobs := make(chan *job, workers)
	order := make(chan *job, 2*workers)
	for range workers {
		go func() {
			for j := range jobs {
				line, err := redactLine(r, p, j.line)
				j.done <- answer{line, err}
			}
		}()
	}
	bad := 0
	go func() {
		defer close(order)
		defer close(jobs)
		for _, f := range files {
			if err := feed(f, in, jobs, order); err != nil {
				j := &job{name: f, done: make(chan answer, 1)}
				j.done <- answer{err: err}
				order <- j
			}
		}
	}()
	w := bufio.NewWriter(out)
	progress := newProgress(errs)
	for j := range order {
		a := <-j.done
		if a.err != nil {
			progress.clear()
			fmt.Fprintf(errs, "estompe: %s: %v\n", j.name, a.err)
			bad++
			continue
		}
		if _, err := w.Write(append(a.line, '\n')); err != nil {
			fmt.Fprintf(errs, "estompe: %v\n", err)
			return 1
		}
		progress.step()
	}
	progress.clear()
	if err := w.Flush(); err != nil {
		fmt.Fprintf(errs, "estompe: %v\n", err)
		return 1
	}
	if bad > 0 {
		fmt.Fprintf(errs, "estompe: %d failed, %d done\n", bad, progress.n)
		return 1
	}
	return 0
}

// feed sends the lines of a file to the workers, and to the writer in order.
func feed(file string, in io.Reader, jobs, order chan<- *job) error {
	if file != "-" {
		f, err := os.Open(file)
		if err != nil {
			return err
		}
		defer f.Close()
		in = f
	}
	s := bufio.NewScanner(in)
	s.Buffer(make([]byte, 1<<16), maxLine)
	for n := 1; s.Scan(); n++ {
		if len(s.Bytes()) == 0 {
			continue
		}
		j := &job{name: fmt.Sprintf("%s, line %d", file, n), line: append([]byte(nil), s.Bytes()...), done: make(chan answer, 1)}
		order <- j
		jobs <- j
	}
	return s.Err()
}

func redactLine(r *redact.Redactor, p *redact.Prepared, line []byte) ([]byte, error) {
	if !utf8.Valid(line) { // the decoder would replace the bad bytes, and shift every offset
		return nil, errors.New("invalid UTF-8")
	}
	var d corpusIn
	if err := json.Unmarshal(line, &d); err != nil {
		return nil, fmt.Errorf("not a JSON object with id and text") // the decoder's error may quote the line
	}
	if d.Text == nil {
		return nil, fmt.Errorf("no text")
	}
	a, err := r.Analyze(*d.Text, redact.Case{})
	if err != nil {
		return nil, fmt.Errorf("%q: %w", d.ID, err)
	}
	res := p.Apply(a)
	return encode(corpusOut{ID: d.ID, Unit: "byte", Spans: wire(a, res), Text: res.Text})
}
