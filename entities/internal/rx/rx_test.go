package rx_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/estompe/estompe/entities/internal/rx"
)

func TestAt(t *testing.T) {
	p := rx.New(`\G(?<=\b)(É[a-z]{1,5}) (x)?`)
	m, ok, err := p.At("née à Évry le", len("née à "))
	if err != nil || !ok || m.End() != len("née à Évry ") {
		t.Fatalf("got %v %v, end %d", ok, err, m.End())
	}
	if s, e, ok := m.Group(1); !ok || s != len("née à ") || e != len("née à Évry") {
		t.Errorf("group 1: bytes %d to %d, %v", s, e, ok)
	}
	if _, _, ok := m.Group(2); ok {
		t.Error("a group that took no part is reported")
	}
	if _, ok, _ := p.At("née à Évry le", 0); ok {
		t.Error("a match away from the place")
	}
}

func TestWindow(t *testing.T) {
	p := rx.New(`\G(?:é)++`)
	long := strings.Repeat("é", 1000)
	for _, at := range []int{0, 2, 1000, len(long) - 2} {
		m, ok, err := p.At(long, at)
		want := min(len(long), at+2*rx.Window)
		if err != nil || !ok || m.End() != want {
			t.Errorf("at %d: end %d, want %d (%v, %v)", at, m.End(), want, ok, err)
		}
	}
	if _, ok, _ := p.At(long, len(long)); ok {
		t.Error("a match at the end of the text")
	}
}

func TestErrorHoldsNoText(t *testing.T) {
	for _, source := range []string{`\G(secret`, `secret`} {
		_, ok, err := rx.New(source).At("secret", 0)
		var e *rx.Error
		if ok || !errors.As(err, &e) || strings.Contains(err.Error(), "secret") {
			t.Errorf("ok %v, error %v", ok, err)
		}
	}
	// A pattern that needs more stack than the engine has must fail, not miss.
	_, ok, err := rx.New(`\G(?:(?:a{0,50}){0,50}){0,50}b`).At(strings.Repeat("a", 150), 0)
	if ok {
		t.Error("matched")
	}
	if err != nil && strings.Contains(err.Error(), "aaa") {
		t.Error("the error shows the input")
	}
}
