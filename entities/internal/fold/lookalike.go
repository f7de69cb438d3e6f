package fold

// lookalike maps Greek and Cyrillic letters that print like a Latin one to
// that letter, folded. A name typed or extracted with one of them ("Mаrtin"
// with a Cyrillic а) has to be found like any other.
var lookalike = map[rune]string{
	'А': "a", 'В': "b", 'Е': "e", 'К': "k", 'М': "m", 'Н': "h", 'О': "o", 'Р': "p", 'С': "c", 'Т': "t", 'У': "y", 'Х': "x", 'І': "i", 'Ј': "j", 'Ѕ': "s",
	'а': "a", 'е': "e", 'о': "o", 'р': "p", 'с': "c", 'у': "y", 'х': "x", 'і': "i", 'ј': "j", 'ѕ': "s", 'к': "k", 'ԁ': "d", 'ո': "n",
	'Α': "a", 'Β': "b", 'Ε': "e", 'Ζ': "z", 'Η': "h", 'Ι': "i", 'Κ': "k", 'Μ': "m", 'Ν': "n", 'Ο': "o", 'Ρ': "p", 'Τ': "t", 'Υ': "y", 'Χ': "x",
	'ο': "o", 'ν': "v", 'ι': "i", 'α': "a", 'ρ': "p", 'κ': "k", 'υ': "u",
}

// Lookalike gives the Latin letter that r prints like, with r's case, or 0.
func Lookalike(r rune) rune {
	s, ok := lookalike[r]
	if !ok {
		return 0
	}
	l := rune(s[0])
	if isUpperLookalike(r) {
		l -= 'a' - 'A'
	}
	return l
}

func isUpperLookalike(r rune) bool {
	return r >= 'Ѐ' && r <= 'Я' && r < 'а' || r >= 'Α' && r <= 'Ω'
}
