package main

import (
	"bytes"
	"fmt"
)

// sourcesPage tells where the data come from.
func sourcesPage(b *builder, sum string, size int) []byte {
	var w bytes.Buffer
	fmt.Fprintf(&w, "# Sources of the lexicon\n\nMade by `go generate ./entities/internal/lexicon`; not to be edited.\n\n")
	fmt.Fprintf(&w, "`data/lexicon.bin`: %d entries, %d bytes, SHA-256 `%s`.\n\n", len(b.class), size, sum)
	fmt.Fprintf(&w, "The lists in `gen/own*.go` are the project's own. The others are taken from packages of public registries, each of a pinned version and checked against the checksum of its archive.\n\n")
	fmt.Fprintf(&w, "| package | registry | version | licence | what is taken | entries it brought | SHA-256 of the archive |\n|---|---|---|---|---|---:|---|\n")
	for _, s := range sources {
		fmt.Fprintf(&w, "| %s | %s | %s | %s | %s | %d | `%s` |\n", s.name, s.registry, s.version, s.licence, s.use, b.counts[s.name], s.sum)
	}
	fmt.Fprintf(&w, "| (own lists) | | | | names, places, procedural words | %d | |\n", b.counts[own])
	fmt.Fprintf(&w, "\nAn entry is counted for the first source that has it. What the licences ask to be shown is in `data/NOTICE.md`, and returned by `Credits`.\n")
	return w.Bytes()
}

// noticePage gives the notices that the licences ask for.
func noticePage() []byte {
	var w bytes.Buffer
	fmt.Fprintf(&w, "# Notices for the data of the lexicon\n\nMade by `go generate ./entities/internal/lexicon`; not to be edited.\n\n")
	fmt.Fprintf(&w, "`lexicon.bin` was made from the packages below. It holds for each word or phrase, as a hash of its folded form, the classes that they give it.\n")
	for _, s := range sources {
		fmt.Fprintf(&w, "\n## %s %s\n\n%s. Licence: %s.\n", s.name, s.version, s.holder, s.licence)
		if s.origin != "" {
			fmt.Fprintf(&w, "\nOrigin of the data: %s.\n", s.origin)
		}
		fmt.Fprintf(&w, "\nTaken: %s.\n", s.use)
	}
	for _, t := range []string{mitText, mplText, etalabText, ccbyText, odcText} {
		fmt.Fprintf(&w, "\n%s\n", t)
	}
	return w.Bytes()
}

const mitText = `## MIT License

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`

const mplText = `## Mozilla Public License 2.0

The words taken from the dictionary under this licence are subject to the terms of the Mozilla Public License, v. 2.0, a copy of which can be obtained at https://mozilla.org/MPL/2.0/. Their source form is the named package; what is made of them is made by the program gen beside this package.`

const etalabText = `## Licence Ouverte / Open Licence 2.0 (etalab-2.0)

Code officiel géographique: Institut national de la statistique et des études économiques (INSEE), through the named package of Etalab, of the version given. Names were folded to unaccented lower case, hashed, and put together with other sources.`

const ccbyText = `## Creative Commons Attribution 4.0 (CC-BY-4.0)

Names of towns outside France: GeoNames (https://www.geonames.org/), licensed under https://creativecommons.org/licenses/by/4.0/. Names were chosen by population, folded to unaccented lower case and hashed.`

const odcText = `## Open Data Commons Attribution License 1.0 (ODC-By-1.0)

Contains information from OpenSubtitles 2024, made available through OPUS under the ODC Attribution License (https://opendatacommons.org/licenses/by/1-0/). Ranks of words were used to tell frequent words.`
