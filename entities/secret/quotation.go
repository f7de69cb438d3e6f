package secret

import "github.com/estompe/estompe/entities"

// A quotation is of a house if what it comes from is: a message between its
// people, a note, minutes. A letter to the other side is not, nor is what an
// officer or a paper wrote.

// quotation proposes a quotation by the nearest word before it that says whose words they are.
func (f *finder) quotation(q quote) {
	if titled.Has(f.hash(q.first - 2)) {
		return
	}
	s := f.sentenceOf(q.first - 1)
	from := f.sentences[s]
	best := f.source(from, q.first)
	if best == nil && s > 0 && f.inward(from, q.first) > 0 { // "un administrateur y ajoute : …"
		if best = f.source(f.sentences[s-1], from); best != nil && best.sub != "internal_quote" {
			return
		}
	}
	if best == nil || best.sub == "" && best.kind == "" {
		return
	}
	if q.last-q.first <= fewest && (best.sub != "internal_quote" || f.inward(from, q.first) == 0 || !f.said(q.first)) {
		return
	}
	sure := best.weight - min(20, (q.first-best.last)/2) + f.tone(q.first)
	switch best.sub {
	case "clause":
		if f.mood.secret == 0 {
			sure -= 20
		}
		if f.usual(q.first, q.last) {
			return
		}
	case "internal_quote":
		side := f.inward(from, q.first)
		if side < 0 || side == 0 && len(f.k) >= long && f.moodOf(s, 1) < 12 {
			return
		}
		sure += 6 * min(side, 2)
		if f.said(q.first) {
			sure += min(14, (q.first-best.last)/2)
		}
	}
	f.offer(best, q.first, q.last, sure, false)
}

// source gives the last word between two tokens that says whose words follow.
func (f *finder) source(from, to int) (best *cue) {
	for i := range f.cues {
		if c := &f.cues[i]; c.first >= from && c.last <= to && c.units|c.weak == 0 && f.speaks(c) {
			best = c
		}
	}
	return best
}

// said tells whether a verb of saying stands right before a quotation.
func (f *finder) said(first int) bool {
	for j := first - 1; j >= f.begin && j > first-6; j-- {
		if sayings.Has(f.k[j].Hash) {
			return true
		}
	}
	return false
}

// inward tells whether words between two tokens are of people of a house,
// among themselves; less than 0 if of others.
func (f *finder) inward(from, to int) (n int) {
	for i := from; i < to; i++ {
		switch h := f.k[i].Hash; {
		case outsiders.Has(h):
			return -1
		case insiders.Has(h):
			n++
		}
	}
	return n
}

// reported proposes what a document of a house is said to say, without quotation marks.
func (f *finder) reported(c *cue, s, to int) {
	side, near := f.inward(f.sentences[s], to), f.moodOf(s, 1)
	if c.weight < 72 || side < 0 || near < 10 && (side == 0 || len(f.k) >= long) {
		return
	}
	for i := c.last; i < min(to, c.last+24); i++ {
		if f.is(i, ';') || openers.Has(f.hash(i)) {
			return
		}
		p, end := f.opening(i)
		if end == 0 || p.weight != 1 || end >= to || !thats.Has(f.hash(end-1)) && !sayings.Has(f.hash(i)) && f.hash(i) != hSelon {
			continue
		}
		last := f.close(end, to)
		if sh := f.shapeOf(end, last); last-end < 5 || sh.plea > 1 || openers.Has(f.hash(end)) {
			return
		}
		f.offer(c, end, last, c.weight-6+f.tone(end), false)
		return
	}
}

// usual tells whether a clause is one that all contracts have, or no clause but a ruling.
func (f *finder) usual(first, last int) bool {
	for i := first; i < last; i++ {
		if h := f.k[i].Hash; usuals.Has(h) && f.hash(i-1) != hAu {
			return true
		}
	}
	return false
}

// stipulated finds a clause behind a verb of contracts that takes a noun or "que".
func (f *finder) stipulated(i, to int) int {
	if stipulates.Has(f.hash(i)) && f.mood.secret >= 12 && grants.Has(f.hash(i+1)) {
		if i++; toward.Has(f.hash(i)) { // "accorde à l'investisseur un droit …"
			for j := i + 2; j < to && j < i+7; j++ {
				if grants.Has(f.hash(j)) && !articles.Has(f.hash(j)) {
					return j
				}
			}
		}
		return i
	}
	if _, end := f.opening(i); end > 0 && contractual.Has(f.hash(i)) && end < to && thats.Has(f.hash(end-1)) && !openers.Has(f.hash(end)) && f.hash(end) != hPlain {
		return end
	}
	return 0
}

var (
	sayings = hashes(`écrit écrivait écrivent indique indiquait note notait reconnaît reconnaissait répond répondait résume résumait alerte
		alertait confie confiait ajoute ajoutait précise précisait rédigé rédigée termes énonce énonçait porte lit relate relatait
		conclut concluait commente commentait explique expliquait annonce annonçait ordonne demande demandait lance lançait avoue
		avouait admet admettait constate consigne consignait mentionne mentionnait propose proposait suggère suggérait rappelle déclare`)
	insiders = hashes(`directeur directrice directeurs directrices dg pdg daf drh responsable responsables président présidente chef chefs
		administrateur administrateurs administratrice contrôleur contrôleuse acheteur acheteuse collègue collègues équipe équipes
		adjoint adjointe comité comex codir interne internes direction dirigeants dirigeant associé associés subordonnés
		supérieur supérieure manager managers messagerie cadre cadres ingénieur filiale siège service services collaborateur
		collaborateurs collaboratrice confidentiel confidentielle restreint restreinte`)
	outsiders = hashes(`interrogatoire audition constat perquisition interpellation prévenu expertise tribunal recommandée demeure cocontractant cocontractante enquêteur enquêteurs huissier hebdomadaire quotidien journal presse
		journaliste communiqué officielle inspecteur inspecteurs vérificateur gendarme gendarmes policier policiers préfet maire
		demanderesse défenderesse intimée appelante conclusions licenciement salariée salarié bailleur locataire assuré banque
		officiel mairie caisse urssaf publicité public`)
	usuals = hashes(`violant violer audience cour tribunal tribunaux juridiction juridictions litige litiges différend différends arbitrage compromissoire compétence
		résolutoire résilié locataire locatives réparations assuré assureur sinistre sinistres véhicule violé
		arrêt pourvoi légale salarié employeur licenciement loi dispositions fondé fondée appelant appelante attributive
		réception désordres emprunteur prêteur banque déchéance mensualités copropriété syndic`)
	contractual = hashes("prévoit prévoyait prévoyant prévoient stipule stipulait stipulant stipulent dispose disposait disposant énonce énonçait ajoute ajoutait précise précisait convenu veut voulait impose interdit")
	stipulates  = hashes("impose imposait accorde accordait réserve réservait confère conférait octroie octroyait fixe fixait institue instituait instaure garantit garantissait limite limitait prévoit prévoyait organise comporte comportait contient")
	grants      = hashes("une un à au aux l la le les des")
	hSelon      = entities.Fold("selon")
)
