package redact

import (
	"fmt"
	"log/slog"
	"slices"
	"strings"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy"
	"github.com/estompe/estompe/redact/internal/resolve"
)

// Claim is what the holder of a secret claims, or what a court ruled on it.
// What the recogniser finds are proposals; a claim outranks them: its place is
// a secret whatever was found there, and a claim that was refused takes the
// proposals within it away. A claim that ends at a day before [policy.Case.Today]
// holds no more (C. com. L153-2).
type Claim struct {
	// Holder is who claims.
	Holder string
	// Text are the words claimed, matched as whole words wherever they stand: a
	// passage, a value, the name of a customer.
	Text string
	// Span is the place claimed, in bytes of the source, where Text is empty.
	Span entities.Span
	// Kind is the kind of secret; empty is [entities.KindBusinessSecret].
	Kind entities.Kind
	// Sub is the sub-kind ("margin").
	Sub string
	// Ground is on which ground; empty is the business secret.
	Ground policy.Ground
	// Reason is why the item is a secret (C. com. R153-3, 3°).
	Reason string
	// Level is the least ring of confidentiality that may read the item: 0 and 1
	// are the parties' counsel and experts, 2 a narrower ring, and so on; see [Analysis.Ring].
	Level int
	// Until is the day from which the claim holds no more ("2029-01-01"); empty for none.
	Until string
	// Decider is who decided; empty while nobody has.
	Decider policy.Decider
	// Granted is what was decided; empty while it is pending, which protects.
	Granted policy.Answer
	// Summary stands in the place of the item in the public version; empty leaves it to the policy.
	Summary string
}

// ruleClaim marks mentions that only a claim stands for.
const ruleClaim = "case/claim"

// lapsed tells whether the claim holds no more on the day.
func (c Claim) lapsed(today string) bool { return c.Until != "" && today != "" && c.Until <= today }

// level is the least ring that may read the item.
func (c Claim) level() int { return max(c.Level, 1) }

// places gives where the claim stands, as tokens.
func (c Claim) places(t *entities.Text) [][2]int {
	var out [][2]int
	if c.Text == "" {
		if c.Span.Empty() || c.Span.Start < 0 || c.Span.End > t.Len() || len(t.Tokens()) == 0 {
			return nil
		}
		if first, last := t.TokensIn(c.Span); first < last {
			out = append(out, [2]int{first, last})
		}
		return out
	}
	resolve.Literals(t, [][]uint64{resolve.Phrase(c.Text)}, func(_, first, last int) {
		out = append(out, [2]int{first, withMark(t, c.Text, last)})
	})
	return out
}

// withMark takes the mark that ends the words of a claim, which literals pass over: "32 %".
func withMark(t *entities.Text, words string, last int) int {
	if ks := t.Tokens(); last < len(ks) && ks[last].Is(entities.Punct) && strings.HasSuffix(strings.TrimSpace(words), t.Word(last)) {
		return last + 1
	}
	return last
}

// claimed puts the claims' places among what was found, and takes the
// proposals away that a refusal names. It gives the places of the claims that hold.
func claimed(t *entities.Text, c Case, found *[]entities.Mention) []claimPlace {
	var places []claimPlace
	for n, claim := range c.Claims {
		for _, p := range claim.places(t) {
			span := t.TokenSpan(p[0], p[1])
			if claim.Granted == policy.No {
				without(found, span)
				continue
			}
			if claim.lapsed(c.Court.Today) {
				continue
			}
			kind := claim.Kind
			if kind == "" {
				kind = entities.KindBusinessSecret
			}
			*found = append(*found, entities.Mention{
				Span: span, First: p[0], Last: p[1], Kind: kind, Sub: claim.Sub, Zone: t.ZoneOf(p[0]), Confidence: 100, Rule: ruleClaim,
			})
			places = append(places, claimPlace{span, n})
		}
	}
	return places
}

// claimPlace is a place of a claim that holds, with its number.
type claimPlace struct {
	entities.Span
	claim int
}

// without drops the secrets proposed within a span.
func without(found *[]entities.Mention, s entities.Span) {
	*found = slices.DeleteFunc(*found, func(m entities.Mention) bool { return m.Kind.In("secret") && s.Contains(m.Span) })
}

// claimsOf tells of every mention the claim that names it, by its number from
// 1; 0 for none. Without places it is nil. A secret is named by a claim that touches it, a company by one that covers it.
func claimsOf(ms []entities.Mention, places []claimPlace) []int {
	if len(places) == 0 {
		return nil
	}
	out := make([]int, len(ms))
	for _, p := range places {
		for i := range ms {
			m := &ms[i]
			if m.Start >= p.End {
				break
			}
			if m.Kind.In("secret") && m.Overlaps(p.Span) || (m.Kind.In("org") || m.Kind == entities.KindCompanyID) && p.Contains(m.Span) {
				out[i] = p.claim + 1
			}
		}
	}
	return out
}

// claimOf is the number of the claim that names a mention, 0 for none.
func (a *Analysis) claimOf(i int) int {
	if a.claims == nil {
		return 0
	}
	return a.claims[i]
}

// Format implements [fmt.Formatter]: no verb shows who claims or what.
func (c Claim) Format(f fmt.State, _ rune) {
	fmt.Fprintf(f, "redact.Claim(%s %s, level %d)", c.Kind, c.Sub, c.level())
}

// LogValue implements [slog.LogValuer]: no log shows who claims or what.
func (c Claim) LogValue() slog.Value { return slog.StringValue(fmt.Sprint(c)) }

// MarshalJSON implements json.Marshaler: no dump shows who claims or what.
func (c Claim) MarshalJSON() ([]byte, error) { return fmt.Appendf(nil, "%q", fmt.Sprint(c)), nil }

// Ring makes the version for a ring of confidentiality: who is in the ring
// reads the items whose claim is of its level or below. Ring 0 is the public version,
// that of [Analysis.Apply]. The overlay's identities stay hidden in every ring.
func (a *Analysis) Ring(p policy.Policy, ring int) (*Result, error) {
	ready, err := prepare(p)
	if err != nil {
		return nil, err
	}
	return ready.Ring(a, ring), nil
}

// open keeps what a ring may read.
func (a *Analysis) open(ds []policy.Decision, ring int) {
	for i := range ds {
		if n := a.claimOf(i); ring > 0 && n > 0 && !ds[i].Overlay && a.claimed()[n-1].level() <= ring {
			ds[i] = policy.Decision{Action: policy.Keep, Rule: "case/ring", Ruled: ds[i].Rule}
		}
	}
}
