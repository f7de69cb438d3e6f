package redact

import (
	"encoding/json"
	"fmt"
	"log/slog"
)

// A result's text is for who asks for it by name ([Result.Text]). Under a
// policy that keeps much it is the source, so that no log or dump may show it.

// Format implements [fmt.Formatter]: no verb shows the text.
func (r Result) Format(f fmt.State, _ rune) {
	hidden, kept := r.Count()
	fmt.Fprintf(f, "redact.Result(%s, %d bytes, %d hidden, %d kept)", r.Policy, len(r.Text), hidden, kept)
}

// LogValue implements [slog.LogValuer]: no log shows the text.
func (r Result) LogValue() slog.Value { return slog.StringValue(fmt.Sprint(r)) }

// MarshalJSON writes the account without the text.
func (r Result) MarshalJSON() ([]byte, error) {
	return json.Marshal(map[string]any{
		"policy": r.Policy, "digest": r.Digest, "unit": "byte", "bytes": len(r.Text), "spans": r.Spans, "withheld": r.Withheld,
	})
}

// MarshalJSON implements json.Marshaler: no dump shows a name.
func (c Case) MarshalJSON() ([]byte, error) { return fmt.Appendf(nil, "%q", fmt.Sprint(c)), nil }

// MarshalJSON implements json.Marshaler: no dump shows a name.
func (p Person) MarshalJSON() ([]byte, error) { return fmt.Appendf(nil, "%q", fmt.Sprint(p)), nil }
