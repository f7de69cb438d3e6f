package secret

// mood is what a sentence or paragraph says of the secrecy of what it holds.
type mood struct {
	secret, published int
	at                int // token of what says that it is public
}

// feel reads the moods of the block's sentences.
func (f *finder) feel(end int) {
	f.mood = mood{}
	f.health = f.speaksOfHealth()
	f.moods = f.moods[:0]
	for range f.sentences {
		f.moods = append(f.moods, mood{})
	}
	for _, c := range f.cues {
		m := &f.moods[f.sentenceOf(c.first)]
		switch c.name {
		case "secret":
			if f.none(c.first) {
				m.published = max(m.published, 30)
				f.mood.published = max(f.mood.published, 30)
				continue
			}
			m.secret = max(m.secret, c.weight)
			f.mood.secret = max(f.mood.secret, c.weight)
		case "published":
			if f.denied(c.first) {
				m.secret = max(m.secret, 14)
				f.mood.secret = max(f.mood.secret, 14)
			} else if c.weight > m.published {
				m.published, m.at = c.weight, c.first
			}
		case "no-secret":
			m.published = max(m.published, c.weight)
			f.mood.published = max(f.mood.published, c.weight)
		}
	}
}

// none tells whether the text says that there is none of what stands at token i:
// "aucune clause de confidentialité".
func (f *finder) none(i int) bool {
	for j := i - 1; j >= f.begin && j >= i-3; j-- {
		if f.is(j, ',') || f.is(j, '.') {
			return false
		}
		if nones.Has(f.k[j].Hash) {
			return true
		}
	}
	return false
}

var nones = hashes("aucun aucune")

// denied tells whether a word before token i, in the same clause, denies it.
func (f *finder) denied(i int) bool {
	for j := i - 1; j >= f.begin && j >= i-8; j-- {
		if f.is(j, ',') || f.is(j, '.') || f.is(j, ';') {
			return false
		}
		if denials.Has(f.k[j].Hash) {
			return true
		}
	}
	return false
}

var denials = hashes("non ne n pas jamais ni aucun aucune sans guère nullement refuse refusé vouloir")

// tone is what the sentence of token i, and the paragraph around it, add to a confidence.
func (f *finder) tone(i int) int {
	m := f.moods[f.sentenceOf(i)]
	t := max(m.secret, f.mood.secret*2/3)
	if f.mood.published > 0 {
		return t/2 - f.mood.published
	}
	if m.published == 0 {
		return t
	}
	// that it is public is said of the same clause, and of the value beside it
	for _, v := range f.values {
		if v.First > min(m.at, i) && v.Last <= max(m.at, i) && v.First != i && f.cut(min(v.Last, i), max(v.First, i)) {
			return t / 2
		}
	}
	if away := f.apart(min(m.at, i), max(m.at, i)); away < m.published {
		return min(t, 4) - m.published + away
	}
	return t / 2
}

// cut tells whether another clause begins between two tokens.
func (f *finder) cut(from, to int) bool {
	for i := from; i < to; i++ {
		if f.is(i, ',') || f.is(i, ';') || contrasts.Has(f.k[i].Hash) {
			return true
		}
	}
	return false
}

// apart tells how far the clauses of two tokens are from one another.
func (f *finder) apart(from, to int) int {
	d := (to - from) / 4
	for i := from; i < to; i++ {
		switch {
		case f.is(i, ','):
			d += 8
		case f.is(i, ';'), contrasts.Has(f.k[i].Hash):
			d += 40
		}
	}
	return d
}

var contrasts = hashes("mais alors va tandis or revanche contre quand inférieur supérieur")
