package zone

import "github.com/estompe/estompe/entities/internal/token"

// administrativeStart is "Vu la procédure suivante", "Vu la requête".
func (s *splitter) administrativeStart(c *cue, i, end int) bool {
	if s.believed(c, i, end) == 0 && (s.cur != heading || !s.at(i).any(token.Upper)) || s.cur == parties && !s.at(i).any(token.Line) {
		return false
	}
	s.administrative = true
	s.open(facts, s.bullet(i), c.conf)
	return true
}

// narrative is a formula with which stories begin ("Par acte du"). In the
// middle of a line it ends the front only after a sentence.
func (s *splitter) narrative(c *cue, i, end int) bool {
	if s.believed(c, i, end) == 0 || s.cur == none && !s.seen && i > 0 {
		return false
	}
	if s.bullet(i) != s.line && (i == 0 || s.at(i-1).Hash != hDot) {
		return false
	}
	s.open(facts, s.bullet(i), c.conf)
	return true
}

// dated is "Le 3 mai 2001, M. X a acquis", which ends the account of the
// hearing unless it goes on with it ("Le 3 mai, l'affaire a été mise en délibéré").
func (s *splitter) dated(c *cue, i, end int) bool {
	if s.cur != panel || s.believed(c, i, end) == 0 {
		return false
	}
	told := false
	for j := end; j < s.n && j < end+40; j++ {
		if j > end && s.at(j).any(token.Sentence|token.Line) {
			break
		}
		told = told || s.tells(j)
		if hearingWords.Has(s.at(j).Hash) {
			return false
		}
	}
	if !told {
		return false
	}
	s.open(facts, s.bullet(i), c.conf)
	return true
}

var hearingWords = set("audience debats delibere prononce prononcee disposition debattue plaidoiries minute affaire rapport arret jugement ordonnance")

// plea is "Sur le moyen": the style of the Cour de cassation.
func (s *splitter) plea(c *cue, i, end int) bool {
	if s.believed(c, i, end) == 0 || s.cur == reasons && !s.cassation {
		return false // under other courts' reasons it is a question like another
	}
	s.cassation = true
	s.open(pleas, s.bullet(i), c.conf)
	return true
}

// pleading is a verb of claim: it turns the facts into pleas from its line on.
func (s *splitter) pleading(c *cue, i, end int) bool {
	if s.cur != facts || i > 0 && had.Has(s.at(i-1).Hash) {
		return false
	}
	s.open(pleas, s.sentenceOrLine(i), c.conf)
	return true
}

var had = set("a ont avait avaient ayant avoir")

// question is a heading that only the reasons have, once the facts were told
// and where no heading of reasons came ("Sur la recevabilité").
func (s *splitter) question(c *cue, i, end int) bool {
	k := s.headed(i, end)
	if k < 85 || s.cur == reasons {
		return false
	}
	s.open(reasons, s.bullet(i), c.conf*k/100)
	return true
}

// considering is "Considérant", which in all courts but the oldest opens reasons.
func (s *splitter) considering(c *cue, i, end int) bool {
	if s.believed(c, i, end) == 0 {
		return false
	}
	conf := c.conf
	if !s.administrative && end-i < 3 {
		conf = 60
	}
	s.open(reasons, s.bullet(i), conf)
	return true
}

// whereas is "Attendu que". It opens reasons where no heading says otherwise;
// after "selon l'arrêt attaqué" it tells the facts.
func (s *splitter) whereas(c *cue, i, end int) bool {
	if s.believed(c, i, end) == 0 {
		return false
	}
	if s.st == tail {
		if s.cur != ruling {
			return false
		}
		s.open(reasons, s.bullet(i), c.conf)
		return true
	}
	if s.attackedAhead(end) {
		if s.cur != reasons || s.cassation {
			s.open(facts, s.bullet(i), 75)
		}
		return true
	}
	if s.cassation && s.cur == pleas && s.griefAhead(end) {
		return true
	}
	if s.cur == facts || s.cur == pleas {
		if s.attendu || s.mark > 0 && !s.cassation && s.underHeading(i) {
			s.attendu = true // the heading's own text is in this style
			return true
		}
		if s.cassation && s.griefAhead(end) {
			s.open(pleas, s.bullet(i), 75)
			return true
		}
	}
	s.open(reasons, s.bullet(i), c.conf)
	return true
}

// underHeading tells whether nothing but a heading stands between the zone's beginning and token i.
func (s *splitter) underHeading(i int) bool {
	if i-s.mark > headingLength {
		return false
	}
	for j := s.mark; j < i; j++ {
		if h := s.at(j).Hash; h == hSemi || h == hDot {
			return false
		}
	}
	return true
}

// attackedAhead tells "selon l'arrêt attaqué" and its like.
func (s *splitter) attackedAhead(i int) bool {
	for j := i; j < s.n && j < i+9; j++ {
		if attacked.Has(s.at(j).Hash) {
			return true
		}
	}
	return false
}

var attacked = set("attaque attaquee attaques selon deferee refere")

// griefAhead tells "fait grief à l'arrêt" in the next tokens.
func (s *splitter) griefAhead(i int) bool {
	for j := i; j < s.n && j < i+60; j++ {
		if s.at(j).any(token.Para) {
			return false
		}
		if griefs.Has(s.at(j).Hash) {
			return true
		}
	}
	return false
}

var griefs = set("grief griefs reproche reprochent")

// visa is "Vu l'article" over the reasoning of the Cour de cassation.
func (s *splitter) visa(c *cue, i, end int) bool {
	if !s.cassation || s.believed(c, i, end) == 0 {
		return false
	}
	s.open(reasons, s.bullet(i), c.conf)
	return true
}

// pleaHeading is a heading of pleas. Under a heading of reasons it must be the
// whole line: "Les demandes annexes" is then a question, not a plea.
func (s *splitter) pleaHeading(c *cue, i, end int) bool {
	k := s.headed(i, end)
	if k == 0 || s.cur == reasons && k < 90 {
		return false
	}
	s.open(pleas, s.bullet(i), c.conf*k/100)
	return true
}

// thereupon is "Sur ce", as a heading or the beginning of a sentence.
func (s *splitter) thereupon(c *cue, i, end int) bool {
	conf := c.conf * s.headed(i, end) / 100
	if conf == 0 && s.believed(c, i, end) > 0 {
		conf = 75
	}
	if conf == 0 || s.st == front && s.cur == none {
		return false
	}
	s.open(reasons, s.bullet(i), conf)
	return true
}
