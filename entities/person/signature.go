package person

import (
	"github.com/estompe/estompe/entities"
)

// signs finds "Signé :" right before the name, or -1.
func (f *finder) signs(anchor int) int {
	j := anchor - 1
	if j >= 0 && f.k[j].Hash == hCol {
		j--
	}
	if j >= 0 && f.k[j].Hash == hSigne {
		return j
	}
	return -1
}

// signatureTitle reads the line of functions over or under a line of names,
// and gives the name the function of its rank ("LE GREFFIER  LE PRÉSIDENT").
func (f *finder) signatureTitle(first, last int) (title, int, bool) {
	signed := f.p.ZoneOf(first) == entities.ZoneSignatures
	start := first
	for s := 0; s < lineTokens && start > 0 && !f.k[start].Any(entities.Line); s++ {
		if start--; !signed && f.prose(f.k[start]) { // as most names stand in
			return title{}, 0, false
		}
	}
	names := start > 0 && f.lineOfNames(start)
	if !names && !signed {
		return title{}, 0, false
	}
	below := names && f.functionBelow(last) && f.namesFirst(start)
	rank := f.rank(start, first)
	if names && !below {
		if ts, at := f.functions(f.aboveSigned(start - 1)); len(ts) > 0 && (rank < len(ts) || len(ts) == 1) {
			rank = min(rank, len(ts)-1)
			return ts[rank], at[rank], true
		}
	}
	end := last
	for s := 0; s < lineTokens && end < len(f.k) && !f.k[end].Any(entities.Line); s++ {
		end++
	}
	if !signed && !below || end >= len(f.k) {
		return title{}, 0, false
	}
	under := end
	for s := 0; s < lineTokens && under+1 < len(f.k) && !f.k[under+1].Any(entities.Line); s++ {
		under++
	}
	if ts, at := f.functions(under); rank < len(ts) && !f.opensLabel(end) {
		return ts[rank], at[rank], true
	}
	return title{}, 0, false
}

// rank counts the names found between two tokens of a line.
func (f *finder) rank(start, before int) int {
	rank := 0
	found := f.p.Found()
	for i := len(found) - 1; i >= 0 && found[i].First >= start; i-- {
		if found[i].Kind == entities.KindPerson && found[i].Last <= before {
			rank++
		}
	}
	return rank
}

// namesFirst tells whether the line of names that begins at start stands in a
// column of names over their functions, not of functions over their names: what
// the column begins with decides.
func (f *finder) namesFirst(start int) bool {
	for n := 0; n < 4 && start > 1; n++ {
		ts, _ := f.functions(f.aboveSigned(start - 1))
		if len(ts) == 0 {
			return n > 0
		}
		title := f.lineStart(start - 1)
		if title < 2 {
			return false
		}
		start = f.lineStart(title - 1)
		if !f.k[title].Any(entities.Line) || !f.k[start].Any(entities.Line) || !f.namesOnly(start) {
			return false
		}
		if ts, _ := f.functions(title - 1); len(ts) > 0 { // "Mme X, conseillère": it has its function
			return false
		}
	}
	return false
}

// functionBelow tells whether the line below the one of token j is nothing but functions.
func (f *finder) functionBelow(j int) bool {
	for s := 0; s < 12 && j < len(f.k) && !f.k[j].Any(entities.Line); s++ {
		j++
	}
	if j >= len(f.k) || !f.k[j].Any(entities.Line) {
		return false
	}
	ts, _ := f.functions(f.lineEnd(j) - 1)
	return len(ts) > 0
}

// aboveSigned skips a line that says "signé" and nothing else, upwards from its last token j.
func (f *finder) aboveSigned(j int) int {
	for i, s := j, 0; i > 0 && s < 6 && f.k[i].Hash == hSigne; i, s = i-1, s+1 {
		if f.k[i].Any(entities.Line) {
			return i - 1
		}
	}
	return j
}

// lineOfNames is namesOnly for a line that may be asked about for each name in it.
func (f *finder) lineOfNames(start int) bool {
	if f.asked.start != start {
		f.asked.start, f.asked.names = start, f.namesOnly(start)
	}
	return f.asked.names
}

// namesOnly tells whether the line that begins at j holds only names, civilities
// and functions, as a line of signatures does, and no prose.
func (f *finder) namesOnly(j int) bool {
	for s := 0; s < lineTokens && j < len(f.k) && (s == 0 || !f.k[j].Any(entities.Line)); s, j = s+1, j+1 {
		if f.prose(f.k[j]) {
			return false
		}
	}
	return true
}

// lineTokens is how much of a line of signatures is looked at.
const lineTokens = 24

// prose tells whether a token is a word that stands in no line of signatures.
func (f *finder) prose(tok entities.Token) bool {
	return tok.Is(entities.Word) && !tok.Any(entities.Upper) && !lowerParticles.Has(tok.Hash) && !titleWords.Has(tok.Hash) && !functionWords.Has(tok.Hash) && !isCivility(tok) && !signWords.Has(tok.Hash)
}

// signWords go with signatures.
var signWords = set("lors des débats délibéré audience prononcé signé et par électroniquement née né épouse veuve")

// functions reads the line that ends with token j, if it holds functions and
// nothing but: "LE GREFFIER", "Le Greffier, Le Président,", "Greffière Magistrat".
// A line in small letters behind a comma ends the line before it: "assisté de la SCP X,\navocats".
// The same few lines are asked about for each name beside them: the answers are kept.
func (f *finder) functions(j int) (ts []title, at []int) {
	l := &f.lines[j&(len(f.lines)-1)]
	if !l.known || l.end != j {
		l.known, l.end, l.titles, l.places = true, j, l.titles[:0], l.places[:0]
		if !f.readFunctions(l) {
			l.titles, l.places = l.titles[:0], l.places[:0]
		}
	}
	return l.titles, l.places
}

// functionLine is an answer of functions.
type functionLine struct {
	known  bool
	end    int // the token asked about
	titles []title
	places []int
}

// readFunctions notes the functions of a line, and tells whether it holds nothing else.
func (f *finder) readFunctions(l *functionLine) bool {
	j, start := l.end, l.end
	for s := 0; s < 24 && start > 0 && !f.k[start].Any(entities.Line); s++ {
		start--
	}
	if start > 0 && f.k[start-1].Hash == hCom && !f.k[start].Any(entities.Upper|entities.Para) {
		return false
	}
	for i := start; i <= j; i++ {
		tok := f.k[i]
		if f.mayBeTitle(i) {
			if t, end, ok := f.titleAt(i); ok && t.role.Professional() {
				l.titles, l.places = append(l.titles, t), append(l.places, i)
				i = min(end-1, j)
				continue
			}
		}
		if !functionWords.Has(tok.Hash) && !tok.Any(entities.Elided) && tok.Bits&entities.Punct == 0 {
			return false
		}
	}
	return true
}

// functionWords may stand in a line of functions.
var functionWords = set(`le la les l' de du des d' en et pour chambre section pôle mise état affaires familiales aux loyers commerciaux exécution placé
	honoraire faisant fonction commis adjoint adjointe lors prononcé débats délibéré présent présente première premier vice chef instance instruction audience départage proximité contentieux protection rapporteur rapporteure`)
