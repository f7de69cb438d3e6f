package main

import (
	"encoding/binary"
	"encoding/json"
	"regexp"
	"strings"

	"github.com/estompe/estompe/entities/internal/lexicon"
)

// places reads communes, areas, countries and towns outside France.
func (b *builder) places(files archives) {
	b.source = decoupage
	b.communes(files)
	b.areas(files)
	b.source = isoCountry
	b.countries(files)
	b.source = allCities
	b.cities(files)
	b.source = own
	for _, n := range lines(ownCountries) {
		b.add(n, lexicon.Country)
	}
	for _, n := range lines(ownAreas) {
		b.add(n, lexicon.Area)
	}
	for _, n := range lines(ownCities) {
		b.add(n, lexicon.City)
		delete(b.chance, canon(n))
	}
	for _, n := range lines(ownTowns) {
		b.commune(n, lexicon.CommuneLarge)
	}
}

func lines(list string) []string {
	var out []string
	for n := range strings.SplitSeq(list, "\n") {
		for n := range strings.SplitSeq(n, ",") {
			if n = strings.TrimSpace(n); n != "" {
				out = append(out, n)
			}
		}
	}
	return out
}

const large = 10000 // inhabitants

func (b *builder) communes(files archives) {
	var departements []struct {
		ChefLieu string `json:"chefLieu"`
	}
	files.json(decoupage, "data/departements.json", &departements)
	seats := make(map[string]bool)
	for _, d := range departements {
		seats[d.ChefLieu] = true
	}
	var list []struct {
		Code       string `json:"code"`
		Nom        string `json:"nom"`
		Type       string `json:"type"`
		Population int    `json:"population"`
	}
	files.json(decoupage, "data/communes.json", &list)
	for _, c := range list {
		if c.Type == "arrondissement-municipal" {
			continue
		}
		var extra lexicon.Class
		if c.Population >= large || seats[c.Code] && c.Type == "commune-actuelle" {
			extra = lexicon.CommuneLarge
		}
		b.commune(c.Nom, extra)
	}
}

var article = regexp.MustCompile(`^(?:(?:Le|La|Les) |L'|L’)`)

// commune adds a commune under its whole name, without its article, and with
// "Saint" cut short.
func (b *builder) commune(name string, extra lexicon.Class) {
	add := func(n string, c lexicon.Class) {
		b.add(n, c|extra)
		if s := shortSaint(canon(n)); s != "" {
			b.put(s, c|extra)
		}
	}
	add(name, lexicon.Commune)
	if m := article.FindString(name); m != "" && len(name) > len(m)+1 {
		add(name[len(m):], lexicon.CommuneBare)
	}
}

// shortSaint cuts "saint" and "sainte" to "st" and "ste".
func shortSaint(w string) string {
	words := strings.Split(w, " ")
	found := false
	for i, x := range words {
		if x == "saint" || x == "sainte" {
			words[i] = map[string]string{"saint": "st", "sainte": "ste"}[x]
			found = true
		}
	}
	if !found {
		return ""
	}
	return strings.Join(words, " ")
}

func (b *builder) areas(files archives) {
	for _, f := range []string{"data/departements.json", "data/regions.json"} {
		var list []struct {
			Nom string `json:"nom"`
		}
		files.json(decoupage, f, &list)
		for _, a := range list {
			b.add(a.Nom, lexicon.Area)
		}
	}
}

func (b *builder) countries(files archives) {
	var list struct {
		Countries map[string]json.RawMessage `json:"countries"`
	}
	files.json(isoCountry, "langs/fr.json", &list)
	for _, raw := range list.Countries {
		var one string
		var many []string
		if json.Unmarshal(raw, &one) == nil {
			many = []string{one}
		} else if err := json.Unmarshal(raw, &many); err != nil {
			panic(err)
		}
		for _, n := range many {
			b.add(n, lexicon.Country)
		}
	}
}

// near are the countries whose smaller towns are taken as well: those that
// people in French decisions were born in or live in.
var near = func() map[string]int {
	m := make(map[string]int)
	for _, c := range strings.Fields("DZ MA TN BE CH LU MC AD PT SN ML CI GN CM CD CG GA BJ TG BF NE TD CF MG KM MU HT DJ MR KH LA LB AM") {
		m[c] = 10000
	}
	for _, c := range strings.Fields("DE ES IT GB NL TR PL RO VN LK RS XK AL MK BA GE UA RU GH NG CV AO BR CO CN PK BD AF SY IQ IR EG LY IL PS RW BI") {
		m[c] = 50000
	}
	return m
}()

// french are the territories whose communes have been read already.
var french = map[string]bool{"FR": true, "GP": true, "MQ": true, "GF": true, "RE": true, "YT": true, "PM": true, "BL": true, "MF": true, "PF": true, "NC": true, "WF": true, "TF": true}

func (b *builder) cities(files archives) {
	data := files.get(allCities, "cities.pbf")
	for len(data) > 0 {
		size, n := binary.Uvarint(data)
		c := readCity(data[n : n+int(size)])
		data = data[n+int(size):]
		least, ok := near[c.country]
		if !ok {
			least = 150000
		}
		if french[c.country] || c.population < least && c.feature != "PPLC" {
			continue
		}
		if w := canon(c.name); len(w) > 2 && !strings.Contains(c.name, ",") {
			b.put(w, lexicon.City)
			b.chance[w] = true
		}
	}
}

type city struct {
	name, country, feature string
	population             int
}

// readCity reads a message of protocol buffers.
func readCity(data []byte) (c city) {
	for len(data) > 0 {
		tag, n := binary.Uvarint(data)
		data = data[n:]
		v, n := binary.Uvarint(data)
		data = data[n:]
		if tag&7 != 2 {
			if tag>>3 == 9 {
				c.population = int(v)
			}
			continue
		}
		s := string(data[:v])
		data = data[v:]
		switch tag >> 3 {
		case 2:
			c.name = s
		case 3:
			c.country = s
		case 7:
			c.feature = s
		}
	}
	return c
}
