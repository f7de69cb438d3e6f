package policy

import _ "embed"

//go:embed schema.json
var schemaJSON string

//go:embed case.schema.json
var caseSchemaJSON string

// Schema is the JSON Schema (draft 2020-12) of what [Parse] reads. What a schema
// cannot say, such as that a key stands twice or that two rules have one name,
// [Parse] alone refuses.
func Schema() []byte { return []byte(schemaJSON) }

// CaseSchema is the JSON Schema (draft 2020-12) of what [ParseCase] reads.
func CaseSchema() []byte { return []byte(caseSchemaJSON) }
