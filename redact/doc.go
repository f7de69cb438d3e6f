// Package redact hides in a French court decision what a policy says must be
// hidden, and accounts for every choice.
//
//	r := redact.New()
//	analysis, err := r.Analyze(text, redact.Case{})
//	result, err := analysis.Apply(policy.FranceOpenData())
//
// [Redactor.Analyze] reads the text once: mentions, entities, roles, with the
// evidence for each. No policy is looked at. [Analysis.Apply] decides, and may
// be called with any number of policies; [Prepare] makes a policy ready once
// for a whole corpus. Neither opens a file, a socket or a
// log; the same text, case data and policy give the same result everywhere.
//
// Whatever fails gives an error and no result: there is no partial output.
// Errors, analyses and results other than their redacted text hold offsets and
// identifiers, never words of the source.
package redact
