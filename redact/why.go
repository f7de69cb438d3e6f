package redact

import (
	"github.com/estompe/estompe/entities"
)

// Position explains one place of the source: what was found there, or why nothing was.
type Position struct {
	// Offset is the byte asked about.
	Offset int `json:"offset"`
	// Mentions are indexes into [Analysis.Mentions] of those that cover it, the longest first.
	Mentions []int `json:"mentions,omitempty"`
	// Zone is the part of the decision, and ZoneConfidence how sure that is.
	Zone           entities.Zone `json:"zone"`
	ZoneConfidence int           `json:"zone_confidence"`
	// Reasons say why no mention covers the place; empty where one does.
	Reasons []Reason `json:"reasons,omitempty"`
}

// Reason is why a place was not taken for a name.
type Reason string

// The reasons.
const (
	// ReasonNoWord: there is no word at the place.
	ReasonNoWord Reason = "no-word"
	// ReasonSmall: the word is written in small letters, and is no known name of the text.
	ReasonSmall Reason = "small-letters"
	// ReasonCommon: the word is a common word of French, and nothing announces a name.
	ReasonCommon Reason = "common-word"
	// ReasonPlace: the word is the name of a place, and nothing announces a name.
	ReasonPlace Reason = "place-name"
	// ReasonSentence: the word opens a sentence, so that its capital says nothing.
	ReasonSentence Reason = "sentence-start"
	// ReasonCapitals: the words around are in capitals, so that capitals say nothing.
	ReasonCapitals Reason = "capitals-around"
	// ReasonAlone: the word may be a name, but no civility, function, given name
	// or earlier mention says that it is somebody's.
	ReasonAlone Reason = "nothing-announces-it"
)

// At explains a byte of the source.
func (a *Analysis) At(offset int) Position {
	p := Position{Offset: offset}
	if offset < 0 || offset >= a.text.Len() || len(a.text.Tokens()) == 0 {
		p.Reasons = []Reason{ReasonNoWord}
		return p
	}
	first, last := a.text.TokensIn(entities.Span{Start: offset, End: offset + 1})
	section := a.text.SectionOf(min(first, len(a.text.Tokens())-1))
	p.Zone, p.ZoneConfidence = section.Zone, section.Confidence
	for i, m := range a.mentions {
		if m.Start <= offset && offset < m.End {
			p.Mentions = append(p.Mentions, i)
		}
	}
	if len(p.Mentions) == 0 {
		p.Reasons = a.untaken(first, last)
	}
	return p
}

// untaken gives the reasons why the token that holds the place is in no mention.
func (a *Analysis) untaken(first, last int) []Reason {
	if first >= last {
		return []Reason{ReasonNoWord}
	}
	k := a.text.Tokens()[first]
	if !k.Any(entities.Word | entities.Mixed) {
		return []Reason{ReasonNoWord}
	}
	var out []Reason
	if !k.Any(entities.Upper) {
		out = append(out, ReasonSmall)
	}
	class := a.text.Class(first)
	if class.Any(entities.WordCommon) {
		out = append(out, ReasonCommon)
	}
	if class.Any(entities.WordPlace) {
		out = append(out, ReasonPlace)
	}
	if k.Any(entities.Sentence) {
		out = append(out, ReasonSentence)
	}
	if k.Any(entities.Caps) && a.capsAround(first) {
		out = append(out, ReasonCapitals)
	}
	if len(out) == 0 {
		out = append(out, ReasonAlone)
	}
	return out
}

func (a *Analysis) capsAround(i int) bool {
	ks := a.text.Tokens()
	for _, j := range [...]int{i - 1, i + 1} {
		if j >= 0 && j < len(ks) && ks[j].Any(entities.Word) && !ks[j].Any(entities.Caps) {
			return false
		}
	}
	return true
}
