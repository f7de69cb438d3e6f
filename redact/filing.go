package redact

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"strconv"
	"strings"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/policy"
)

// Filing is what who invokes a business secret files (C. com. R153-3): the full
// version, the version without the secrets, and the table that says item by
// item what was taken out and why.
type Filing struct {
	// Full is the confidential version: the source.
	Full string
	// Public is the non-confidential version.
	Public *Result
	// Items are what was taken out of it, in text order.
	Items []Item
}

// Item is one redaction of a secret, or of a value that would have given one back.
type Item struct {
	// Number counts the items from 1.
	Number int
	// Source and Out are the places in the full and in the public version, in bytes.
	Source, Out entities.Span
	// Line is the line in the full version, from 1.
	Line int
	Zone entities.Zone
	Kind entities.Kind
	Sub  string
	// Claimed says that a claim names the item; it is a proposal otherwise.
	Claimed bool
	// Holder, Reason, Level and Until are the claim's.
	Holder, Reason string
	Level          int
	Until          string
	// Ground and Basis are why, in law.
	Ground policy.Ground
	Basis  string
	// Rule found the item, Confidence says how surely.
	Rule       string
	Confidence int
	// Replacement stands in the public version.
	Replacement string
}

// Filing makes the three versions of C. com. R153-3 under a policy, such as
// [policy.BusinessSecrets]. A policy with a fatal fault gives a [*policy.Error].
func (a *Analysis) Filing(p policy.Policy) (*Filing, error) {
	ready, err := prepare(p)
	if err != nil {
		return nil, err
	}
	return ready.Filing(a), nil
}

// items lists the secrets that a result hides, and their complements.
func (a *Analysis) items(r *Result) []Item {
	var out []Item
	next := 0
	complement := func(until int) {
		for ; next < len(r.Complements) && r.Complements[next].Source.Start < until; next++ {
			c := r.Complements[next]
			out = append(out, Item{
				Source: c.Source, Out: c.Out, Zone: c.Zone, Kind: entities.KindBusinessSecret, Rule: "complement/" + string(c.Leak),
				Ground: policy.GroundBusiness, Replacement: c.Replacement, Confidence: 100,
			})
		}
	}
	for i, s := range r.Spans {
		claim := a.claimOf(i)
		if !s.Hidden || s.Replacement == "" || !s.Kind.In("secret") && claim == 0 {
			continue
		}
		complement(s.Source.Start)
		it := Item{
			Source: s.Source, Out: s.Out, Zone: s.Zone, Kind: s.Kind, Sub: s.Sub, Ground: s.Decision.Ground, Basis: s.Decision.Basis,
			Rule: s.Rule, Confidence: s.Confidence, Replacement: s.Replacement,
		}
		if claim > 0 {
			c := a.claimed()[claim-1]
			it.Claimed, it.Holder, it.Reason, it.Level, it.Until = true, c.Holder, c.Reason, c.level(), c.Until
			if c.Ground != "" {
				it.Ground = c.Ground
			}
			if c.Sub != "" {
				it.Sub = c.Sub
			}
		}
		out = append(out, it)
	}
	complement(a.text.Len() + 1)
	for i := range out {
		out[i].Number = i + 1
		out[i].Line = a.text.Offsets().Position(out[i].Source.Start).Line
	}
	return out
}

// Extract makes the extract with the ruling only, for execution (C. com.
// R153-10): heading, parties, ruling and signatures, redacted under the policy;
// facts, pleas and reasons are taken out.
func (a *Analysis) Extract(p policy.Policy) (*Result, error) {
	ready, err := prepare(p)
	if err != nil {
		return nil, err
	}
	return ready.Extract(a), nil
}

// JSON gives the table of the redactions as data. It shows holders and reasons, no word of the source.
func (f *Filing) JSON() ([]byte, error) {
	type row struct {
		Number      int           `json:"number"`
		Start       int           `json:"start"`
		End         int           `json:"end"`
		OutStart    int           `json:"out_start"`
		OutEnd      int           `json:"out_end"`
		Line        int           `json:"line"`
		Zone        entities.Zone `json:"zone"`
		Kind        entities.Kind `json:"kind"`
		Sub         string        `json:"sub,omitempty"`
		Claimed     bool          `json:"claimed"`
		Holder      string        `json:"holder,omitempty"`
		Reason      string        `json:"reason,omitempty"`
		Level       int           `json:"level,omitempty"`
		Until       string        `json:"until,omitempty"`
		Ground      policy.Ground `json:"ground,omitempty"`
		Basis       string        `json:"basis,omitempty"`
		Rule        string        `json:"rule"`
		Confidence  int           `json:"confidence"`
		Replacement string        `json:"replacement"`
	}
	rows := make([]row, len(f.Items))
	for i, it := range f.Items {
		rows[i] = row{
			it.Number, it.Source.Start, it.Source.End, it.Out.Start, it.Out.End, it.Line, it.Zone, it.Kind, it.Sub, it.Claimed, it.Holder,
			it.Reason, it.Level, it.Until, it.Ground, it.Basis, it.Rule, it.Confidence, it.Replacement,
		}
	}
	return json.MarshalIndent(rows, "", "  ")
}

// Markdown gives the table of the redactions for people, in French ("fr") or English.
func (f *Filing) Markdown(lang string) string {
	var b strings.Builder
	head := "| N° | Ligne | Zone | Nature de l'information | Titulaire | Motifs | Fondement | Remplacement |\n"
	proposed, pending := "proposé par l'analyse", "à justifier"
	if lang != "fr" {
		head = "| No | Line | Zone | Kind of information | Holder | Reasons | Basis | Replacement |\n"
		proposed, pending = "proposed by the analysis", "to be justified"
	}
	b.WriteString(head)
	b.WriteString("|---:|---:|---|---|---|---|---|---|\n")
	for _, it := range f.Items {
		holder, reason := it.Holder, it.Reason
		if !it.Claimed {
			holder = proposed + " (" + strconv.Itoa(it.Confidence) + " %)"
		}
		if reason == "" {
			reason = pending
		}
		fmt.Fprintf(&b, "| %d | %d | %s | %s | %s | %s | %s | %s |\n", it.Number, it.Line, it.Zone, subLabel(it, lang), cell(holder), cell(reason), cell(it.Basis), cell(it.Replacement))
	}
	return b.String()
}

// cell makes words fit into a cell of a Markdown table.
func cell(s string) string {
	return strings.NewReplacer("|", `\|`, "\n", " ", "\r", "", "[", `\[`, "]", `\]`, "<", "&lt;").Replace(s)
}

// subLabel names the kind of information.
func subLabel(it Item, lang string) string {
	if strings.HasPrefix(it.Rule, "complement/") {
		if lang == "fr" {
			return "valeur complémentaire"
		}
		return "complementary value"
	}
	if lang == "fr" {
		if l := subLabels[it.Sub]; l != "" {
			return l
		}
		return strings.TrimPrefix(string(it.Kind), "secret.")
	}
	if it.Sub != "" {
		return strings.ReplaceAll(it.Sub, "_", " ")
	}
	return strings.TrimPrefix(string(it.Kind), "secret.")
}

var subLabels = map[string]string{
	"turnover": "chiffre d'affaires", "margin": "marge", "price": "prix ou tarif", "discount": "remise", "volume": "volume", "capacity": "capacité ou rendement",
	"market_share": "part de marché", "forecast": "prévision", "customer": "client", "supplier": "fournisseur", "tender": "offre", "formula": "formule",
	"process": "procédé", "source_code": "code source ou algorithme", "clause": "clause contractuelle", "internal_quote": "document interne",
	"headcount_plan": "effectifs et réorganisation", "method": "méthode", "financing": "financement", "valuation": "valorisation", "royalty": "redevance",
	"diagnosis": "diagnostic", "treatment": "traitement", "rate": "taux d'incapacité",
}

// Format implements [fmt.Formatter]: no verb shows the versions.
func (f Filing) Format(s fmt.State, _ rune) {
	fmt.Fprintf(s, "redact.Filing(%d bytes, %d items)", len(f.Full), len(f.Items))
}

// LogValue implements [slog.LogValuer]: no log shows the versions.
func (f Filing) LogValue() slog.Value { return slog.StringValue(fmt.Sprint(f)) }

// MarshalJSON implements json.Marshaler: no dump shows the versions; [Filing.JSON] gives the table.
func (f Filing) MarshalJSON() ([]byte, error) { return fmt.Appendf(nil, "%q", fmt.Sprint(f)), nil }

// Format implements [fmt.Formatter]: no verb shows who claims or why.
func (it Item) Format(s fmt.State, _ rune) {
	fmt.Fprintf(s, "redact.Item(%d, %d-%d, %s %s)", it.Number, it.Source.Start, it.Source.End, it.Kind, it.Sub)
}

// LogValue implements [slog.LogValuer]: no log shows who claims or why.
func (it Item) LogValue() slog.Value { return slog.StringValue(fmt.Sprint(it)) }

// MarshalJSON implements json.Marshaler: no dump shows who claims or why.
func (it Item) MarshalJSON() ([]byte, error) { return fmt.Appendf(nil, "%q", fmt.Sprint(it)), nil }
