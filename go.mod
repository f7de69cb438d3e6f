module github.com/estompe/estompe

go 1.26.0

require (
	github.com/blevesearch/segment v0.9.1
	github.com/dlclark/regexp2/v2 v2.13.0
	golang.org/x/text v0.43.0
)
