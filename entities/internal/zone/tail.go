package zone

import "github.com/estompe/estompe/entities/internal/token"

// byTheseReasons is "PAR CES MOTIFS". Two words of it suffice at the head of a line, for worn copies.
func (s *splitter) byTheseReasons(c *cue, i, end int) bool {
	k := s.headed(i, end)
	if end-i < 3 && k < 96 || end < s.n && adopted.Has(s.at(end).Hash) && s.at(end).any(token.Lower) {
		return false
	}
	if k == 0 {
		if !s.at(i).any(token.Upper) || !s.begins(i) && !s.capitals(i, end) && s.at(i-1).Hash != hSemi {
			return false
		}
		k = 90
	}
	s.open(ruling, s.bullet(i), c.conf*k/100)
	return true
}

// decides is the verb of the ruling alone: "DÉCIDE :". With more on its line
// it is a verb like another ("- ordonné la mise hors de cause").
func (s *splitter) decides(c *cue, i, end int) bool {
	k := s.headed(i, end)
	colon := end < s.n && s.at(end).Hash == hColon
	if k < 86 || k < 100 && !colon {
		return false
	}
	s.open(ruling, s.bullet(i), c.conf*k/100)
	return true
}

// adopted follow the words in the reasons: "Par ces motifs adoptés, le jugement sera confirmé".
var adopted = set("adoptes ajoutes propres seuls non que")

// rejects is the verb of a ruling of the Cour de cassation that has no "par ces motifs".
func (s *splitter) rejects(c *cue, i, end int) bool {
	if !s.cassation || s.cur != reasons && s.cur != facts || s.believed(c, i, end) == 0 || s.bullet(i) != s.line {
		return false
	}
	s.open(ruling, s.line, c.conf)
	return true
}

// article is "Article 1er :" where the word "DÉCIDE" was lost.
func (s *splitter) article(c *cue, i, end int) bool {
	if !s.administrative || s.cur != reasons || s.bullet(i) != s.line || end >= s.n || s.at(end).Hash != hColon {
		return false
	}
	s.open(ruling, i, c.conf)
	return true
}

// lastWords is a ruling in a sentence at the very end, where no formula opened one.
func (s *splitter) lastWords(c *cue, i, end int) bool {
	if s.n-i > lastLines || s.bullet(i) != s.line || s.believed(c, i, end) == 0 {
		return false
	}
	s.open(ruling, s.line, c.conf)
	return true
}

// consequence is a weak heading of a ruling: a verb of one must follow.
func (s *splitter) consequence(c *cue, i, end int) bool {
	if s.headed(i, end) < 96 {
		return false
	}
	if stop, long := s.lineEnd(end); stop == end && !long && s.n-i < 2*lastLines {
		s.open(ruling, i, c.conf)
		return true
	}
	for j := end; j < s.n && j < end+12; j++ {
		if s.class(j)&rulingVerb != 0 && s.at(j).any(token.Upper|token.Line) {
			s.open(ruling, i, c.conf)
			return true
		}
	}
	return false
}

// verb reads a verb of a ruling at the head of a line. Two lines so begun in
// the reasons are a ruling; one after the signatures takes them back.
func (s *splitter) verb(i int, t Token) {
	if !t.any(token.Upper) || s.bullet(i) != s.line || s.cur == annexes {
		return
	}
	if i+1 < s.n && (s.at(i+1).Hash == hColon || s.at(i+1).any(token.Line)) { // "Juge :" is a label
		return
	}
	switch s.cur {
	case signatures:
		if clear.Has(t.Hash) {
			s.open(ruling, s.line, 60)
		}
	case reasons:
		if s.verbs == 0 || s.line-s.verbLine > 120 {
			s.verbs, s.verbAt = 0, s.line
		}
		if s.verbs == 0 || s.line != s.verbLine {
			s.verbs++
		}
		s.verbLine = s.line
		if s.verbs >= 2 {
			s.open(ruling, s.verbAt, 55)
		}
	}
}

var clear = set("condamne condamnons deboute deboutons confirme confirmons infirme rejette rejetons ordonne ordonnons dit disons declare declarons laisse laissons rappelle rappelons autorise constate constatons")

// madeAt is "Fait à Paris, le": a capital follows, not "Fait droit à la demande".
func (s *splitter) madeAt(c *cue, i, end int) bool {
	if s.believed(c, i, end) == 0 || end >= s.n || s.at(end).Bits&(token.Upper|token.Number|token.Placeholder) == 0 {
		return false
	}
	s.open(signatures, s.bullet(i), c.conf)
	return true
}

// annex begins the annexes. What merely may begin them must stand under the signatures or at the head of a line.
func (s *splitter) annex(c *cue, i, end int) bool {
	if k := s.headed(i, end); k > 0 {
		s.open(annexes, s.bullet(i), c.conf*k/100)
		return true
	}
	if s.bullet(i) == s.line && s.at(i).any(token.Upper) && end-i > 2 && (s.cur == signatures || s.cassation) {
		s.open(annexes, s.bullet(i), 85)
		return true
	}
	return false
}

// signLine is the line of functions under a decision ("LE GREFFIER LE PRESIDENT"):
// nothing but functions, names and what belongs to a function.
func (s *splitter) signLine(c *cue, i, _ int) bool {
	if s.cur == panel || s.cur == annexes || s.cur == signatures || !s.at(i).any(token.Upper) {
		return false
	}
	if !s.begins(i) {
		return false
	}
	functions, k := 0, i
	for ; k < s.n && k < i+24; k++ {
		t, cl := s.at(k), s.class(k)
		if k > i && t.any(token.Para) {
			break
		}
		switch {
		case k > i && t.any(token.Line) && cl&rulingVerb != 0 && cl&function == 0: // "Le juge,\nCondamne"
			return false
		case cl&function != 0:
			functions++
		case cl&filler != 0, t.any(token.Punct | token.Number | token.Mixed | token.Placeholder), t.any(token.Upper) && cl&(rulingVerb|prose) == 0:
		case t.any(token.Line):
			k = s.n // a line that goes on in prose is cut there
		default:
			return false
		}
	}
	if functions == 0 || s.st == body && i < s.n-lastLines && (functions < 2 || i < s.n/2 || s.class(i)&function != 0) {
		return false
	}
	at := s.bullet(i)
	if p, ok := s.previousLine(s.line); ok && at == s.line && p > s.mark && s.line-p < 9 && s.allNames(p, s.line) {
		at = p
	}
	s.open(signatures, at, c.conf)
	return true
}

// allNames tells whether [a, b) is capitalised words only.
func (s *splitter) allNames(a, b int) bool {
	words := 0
	for ; a < b; a++ {
		t := s.at(a)
		if t.any(token.Word) && !t.any(token.Upper) || t.any(token.Number|token.Mixed) || s.class(a)&rulingVerb != 0 || t.Hash == hSemi {
			return false
		}
		if t.any(token.Word) {
			words++
		}
	}
	return words > 0
}

// closing is a formula of the close. A long one, or one behind a bullet, may begin in small letters.
func (s *splitter) closing(c *cue, i, end int) bool {
	b := s.bullet(i)
	if s.believed(c, i, end) == 0 && (b != s.line || end-i < 3 && b == i) {
		return false
	}
	s.open(signatures, b, c.conf)
	return true
}

// signatureLine reads a line under a ruling that is a name and a function ("Mme X, greffière").
func (s *splitter) signatureLine(from, end int) {
	if s.n-from > 2*lastLines || end-from > 12 || s.class(from)&(rulingVerb|lawyer) != 0 {
		return
	}
	functions, words := 0, 0
	for j := from; j < end; j++ {
		t, c := s.at(j), s.class(j)
		switch {
		case c&function != 0:
			functions++
		case c&filler != 0, t.any(token.Punct):
		case t.any(token.Word) && t.any(token.Upper) && c&(rulingVerb|prose|headWord) == 0, t.any(token.Placeholder):
			words++
		default:
			return
		}
	}
	if functions > 0 && words > 0 {
		s.open(signatures, from, 70)
	}
}

// signedBy is "Arrêt signé par M. X, président", which old texts join to the ruling by a comma.
func (s *splitter) signedBy(c *cue, i, end int) bool {
	if s.cur == panel || s.cur == annexes || !s.at(i).any(token.Upper) {
		return false
	}
	s.open(signatures, i, c.conf)
	return true
}
