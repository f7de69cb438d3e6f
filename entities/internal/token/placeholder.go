package token

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/estompe/estompe/entities/internal/fold"
)

func (sc *scanner[T]) placeholder() int {
	if c := sc.s[sc.i]; c >= 'a' || c == ',' || c == '.' {
		return 0
	}
	return placeholder(sc.s, sc.i)
}

// placeholder returns the end of a replacement that the input already carries
// and that begins at i, or 0. The styles are those of the French courts,
// Luxembourg, Switzerland and Austria.
func placeholder(s string, i int) int {
	switch c := s[i]; {
	case c == '[':
		return bracketed(s, i)
	case c == '(':
		for _, p := range [...]string{"(...)", "(…)", "(....)"} {
			if strings.HasPrefix(s[i:], p) {
				return i + len(p)
			}
		}
	case c >= 'A' && c <= 'Z':
		if j := i + 1; j < len(s) && (s[j] >= 'a' && s[j] <= 'z' || s[j] == ' ') {
			return 0
		}
		return lettered(s, i)
	}
	return 0
}

// lettered matches "X...", "AB…", "A.____", "A________", "C*****" and "PERSONNE1.)".
func lettered(s string, i int) int {
	j := i + 1
	for j < len(s) && s[j] >= 'A' && s[j] <= 'Z' {
		j++
	}
	rest := s[j:]
	if rest == "" || strings.IndexByte("._*\xe2", rest[0]) < 0 && !isDigit(rest[0]) { // a word in capitals
		return 0
	}
	if i > 0 {
		if r, _ := utf8.DecodeLastRuneInString(s[:i]); unicode.IsLetter(r) || unicode.IsDigit(r) {
			return 0
		}
	}
	if j-i <= 2 {
		switch {
		case strings.HasPrefix(rest, "..."):
			return j + len(rest) - len(strings.TrimLeft(rest, "."))
		case strings.HasPrefix(rest, "…"):
			return j + len("…")
		case strings.HasPrefix(rest, ".__"):
			return j + 1 + run(rest[1:], '_')
		case strings.HasPrefix(rest, "__"):
			return j + run(rest, '_')
		case strings.HasPrefix(rest, "***"):
			return j + run(rest, '*')
		}
		return 0
	}
	d := j
	for d < len(s) && isDigit(s[d]) {
		d++
	}
	if d > j && strings.HasPrefix(s[d:], ".)") {
		return d + 2
	}
	return 0
}

func run(s string, c byte) int {
	n := 0
	for n < len(s) && s[n] == c {
		n++
	}
	return n
}

const maxPlaceholder = 80

func bracketed(s string, i int) int {
	end := strings.IndexAny(s[i+1:min(len(s), i+maxPlaceholder)], "][")
	if end < 0 || s[i+1+end] != ']' {
		return 0
	}
	in := s[i+1 : i+1+end]
	if strings.Contains(in, "\n\n") || in == "\n" || !isPlaceholder(strings.ReplaceAll(in, "\n", " ")) {
		return 0
	}
	return i + end + 2
}

// isPlaceholder tells whether the inside of brackets replaces something: dots,
// letters, a numbered label, a range, or one of the words the courts use.
func isPlaceholder(in string) bool {
	in = strings.TrimSpace(in)
	if strings.Trim(in, ".… ") == "" {
		return true
	}
	if len(in) <= 3 && strings.Trim(in, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" {
		return true
	}
	f := fold.String(in)
	if strings.Trim(f, "0123456789-–.,xX %") == "" {
		return true
	}
	if labelWords()[strings.TrimRight(f, "0123456789 ")] {
		return true
	}
	return strings.Contains(f, "occult") || strings.Contains(f, "confidenti") || strings.Contains(f, "anonymis")
}

var labelWords = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Split("adresse,localite,nom,prenom,ville,commune,date,date naissance,date de naissance,date deces,date mariage,numero identifiant,"+
		"n° siren/siret,siret,siren,telephone,courriel,email,mail,cadastre,immatriculation,etablissement,etablissement scolaire,societe,entreprise,"+
		"personne,compte bancaire,iban,x,y,z,montant,plaque,numero,identite,domicile,lieu,signature,motifs de la decision,"+
		"eiser,eiseres,verdachte,gedaagde,slachtoffer,adres,appellant,getuige,woonplaats,geboortedatum,decision factice", ",") {
		m[w] = true
	}
	return m
})
