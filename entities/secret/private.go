package secret

import (
	"strings"
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// private proposes what other secrets than the business secret cover.
func (f *finder) private(end int) {
	tax, stats := false, map[int]bool{}
	for _, c := range f.cues {
		switch {
		case c.kind == entities.KindTaxSecret:
			tax = true
		case c.kind == entities.KindStatisticsSecret:
			stats[f.sentenceOf(c.first)] = true
		}
	}
	for i := range f.values {
		v := &f.values[i]
		switch {
		case v.by != nil && v.by.kind != "" && v.by.units.has(v.Class):
			if v.score < enough || v.by.kind == entities.KindMedicalSecret && v.score < 70 && !f.health {
				continue
			}
			f.propose(candidate{first: v.First, last: v.Last, kind: v.by.kind, sub: v.by.sub, rule: "secret/" + v.by.reading(), sure: v.score})
		case (v.by == nil || v.by.sub != "") && v.Class != 0 && stats[f.sentenceOf(v.First)]:
			f.propose(candidate{first: v.First, last: v.Last, kind: entities.KindStatisticsSecret, rule: "secret/statistics", sure: 99})
		}
	}
	if tax {
		for i := range f.found {
			c := &f.found[i]
			if c.first >= f.begin && c.kind == entities.KindBusinessSecret && c.sub == "turnover" && f.mood.secret == 0 {
				c.kind, c.sub, c.rule = entities.KindTaxSecret, "", "secret/tax"
			}
		}
	}
	f.illnesses(end)
	f.leaks(end)
}

// leaks proposes what tells how a bench split.
func (f *finder) leaks(end int) {
	for i, from := range f.sentences {
		to := end
		if i+1 < len(f.sentences) {
			to = f.sentences[i+1]
		}
		split, sat := 0, false
		for _, c := range f.cues {
			if c.first < from || c.first >= to {
				continue
			}
			switch c.name {
			case "assembly":
				split = -1
			case "bench":
				sat = true
			case "split":
				if split == 0 {
					split = c.first
				}
			}
			if split < 0 {
				break
			}
		}
		if split <= 0 || !sat {
			continue
		}
		first := max(from, split-2)
		for j := split - 1; j > from && j > split-16; j-- {
			if openers.Has(f.k[j].Hash) || thats.Has(f.k[j].Hash) {
				first = j + 1
				break
			}
		}
		f.propose(candidate{first: first, last: f.close(first, to), kind: entities.KindDeliberationSecret, rule: "secret/deliberation", sure: 72})
	}
}

var thats = hashes("que qu :")

// speaksOfHealth tells whether the paragraph does.
func (f *finder) speaksOfHealth() bool {
	for _, c := range f.cues {
		if c.name == "medical-context" || c.kind == entities.KindMedicalSecret && c.weight > 70 {
			return true
		}
	}
	return false
}

// illnesses proposes diagnoses and treatments in paragraphs that speak of health.
func (f *finder) illnesses(end int) {
	if !f.health {
		return
	}
	for i := f.begin; i < end; i++ {
		k := f.k[i]
		if !k.Is(entities.Word) || k.End-k.Start < 3 || f.closed[i] {
			continue
		}
		if k.Any(entities.Upper) && f.insurer(i) {
			continue
		}
		sub := ailment(k.Hash, f.t, i)
		if sub == "" {
			continue
		}
		last := f.phrase(i, end)
		if vague.Has(k.Hash) && (last == i+1 || (k.Hash == hRupture || k.Hash == hLack) && !torn.Has(f.hash(last-1)) && !torn.Has(f.hash(min(i+3, end-1)))) {
			continue
		}
		f.propose(candidate{first: i, last: last, kind: entities.KindMedicalSecret, sub: sub, rule: "secret/" + sub, sure: 75})
		i = last - 1
	}
}

// insurer tells whether a capitalised word of illness belongs to the name of a
// body ("ASSURANCE MALADIE DU GARD") or a heading.
func (f *finder) insurer(i int) bool {
	return f.k[i].Any(entities.Caps) || f.hash(i-1) == hInsurance
}

var hInsurance = entities.Fold("assurance")

// ailment tells whether a word names an illness ("diagnosis") or a treatment.
func ailment(h uint64, t *entities.Text, i int) string {
	if sub, ok := ailments().Lookup(h); ok {
		return sub
	}
	k := t.Tokens()[i]
	if k.End-k.Start < 8 || k.Any(entities.Upper) || notIll.Has(h) {
		return ""
	}
	w := t.Word(i)
	if !illEnds[w[len(w)-1]] {
		return ""
	}
	for _, s := range treatmentEnds {
		if strings.HasSuffix(w, s) {
			return "treatment"
		}
	}
	for _, s := range illnessEnds {
		if strings.HasSuffix(w, s) && t.Class(i)&(entities.WordFrequent|entities.WordVerb) == 0 {
			return "diagnosis"
		}
	}
	return ""
}

var (
	treatmentEnds = strings.Fields("thérapie thérapies ectomie plastie scopie synthèse thérapeutique prothèse prothèses trigine xétine azépam statine mycine cilline prazole tidine olol oxacine ium-lithium")
	illnessEnds   = strings.Fields("algie algies pathie pathies émie plégie plégies phrénie ectasie sclérose arthrose nécrose thrombose cirrhose névrose psychose tuberculose arthrite tendinite hépatite bronchite colite gastrite phlébite méningite épicondylite bursite capsulite cystite néphrite carcinome mélanome lymphome sarcome hématome œdème myélome parésie thymie lgie ylite")
	notIll        = hashes("hypothèse parenthèse photosynthèse sympathie antipathie synthèse sympathies")
	diagnoses     = hashes(`fracture fractures rupture entorse hernie hernies lombalgie lombalgies cervicalgie cervicalgies dépression dépressif dépressive syndrome
		cancer tumeur tumeurs leucémie diabète épilepsie schizophrénie psychose hépatite vih sida asthme épicondylite tendinite arthrose traumatisme traumatismes
		amputation paraplégie tétraplégie hémiplégie brûlures brûlure contusion contusions luxation lésion lésions plaie plaies ulcère infarctus hypertension cécité surdité
		alcoolisme toxicomanie autisme bipolaire mésothéliome asbestose silicose infection migraine migraines céphalées céphalée vertiges acouphènes insuffisance cirrhose dorsalgies sciatique
		coxarthrose gonarthrose scoliose raideur pseudarthrose hématome œdème douleurs anxiété burn-out épuisement trouble troubles maladie pathologie virus psychotraumatisme obésité anorexie`)
	treatments = hashes(`chimiothérapie radiothérapie trithérapie kinésithérapie ostéosynthèse prothèse prothèses audioprothèses infiltration infiltrations mésothérapie antidépresseurs antidépresseur
		anxiolytiques anxiolytique neuroleptiques neuroleptique morphine greffe transplantation dialyse arthroscopie ablation méniscectomie désintoxication antalgiques anti-inflammatoires
		immobilisation plâtre rééducation hystérectomie césarienne méthadone insuline corticoïdes antibiotiques psychotropes tramadol bêtabloquants bêtabloquant fluoxétine sertraline paroxétine lithium cortisone mastectomie`)
	hRupture = entities.Fold("rupture")
	hLack    = entities.Fold("insuffisance")
	torn     = hashes("rénale cardiaque respiratoire hépatique veineuse coronarienne mitrale aortique chronique coiffe rotateurs tendon tendons ligament ligaments croisé anévrisme achille musculaire ménisque rate")
	// vague words name an illness only with what follows them.
	vague = hashes("insuffisance rupture infection trouble troubles maladie pathologie lésion lésions rééducation douleurs raideur virus épuisement syndrome ablation trauma plaie immobilisation greffe dépression")
)

// ailments are the words that name an illness or a treatment by themselves.
var ailments = sync.OnceValue(func() *wordset.Map[string] {
	m := &wordset.Map[string]{}
	for h := range diagnoses.All() {
		m.Put(h, "diagnosis")
	}
	for h := range treatments.All() {
		m.Put(h, "treatment")
	}
	return m
})

// illEnds are the last letters of the endings.
var illEnds = func() (set [256]bool) {
	for _, s := range append(append([]string(nil), treatmentEnds...), illnessEnds...) {
		set[s[len(s)-1]] = true
	}
	return set
}()

// phrase gives the end of the noun phrase that an illness opens:
// "fracture du plateau tibial gauche".
func (f *finder) phrase(i, end int) int {
	last := i + 1
	for j := i + 1; j < end && j < i+10; j++ {
		k := f.k[j]
		if f.is(j, '-') && !k.Any(entities.Space) && j+1 < end && !f.k[j+1].Any(entities.Space) && f.k[j+1].Any(entities.Word|entities.Mixed) {
			last = j + 2 // "post-traumatique", "L4-L5"
			j++
			continue
		}
		if !k.Any(entities.Word) || k.Any(entities.Sentence|entities.Para) {
			break
		}
		if joinsIll.Has(k.Hash) || j+2 < end && f.is(j+1, '-') && !f.k[j+1].Any(entities.Space) {
			continue
		}
		class := f.t.Class(j)
		if k.Any(entities.Upper) && !k.Any(entities.Caps) || stopsIll.Has(k.Hash) || class&(entities.WordFunction) != 0 || class&entities.WordVerb != 0 && class&(entities.WordNoun|entities.WordAdjective) == 0 {
			break
		}
		last = j + 1
	}
	return last
}

var (
	joinsIll = hashes("de du des d la le l à au aux par avec non")
	stopsIll = hashes("qui dont et ou traitée traité traités traitées chez selon pour suite appareillée ayant date droits partie parties victime travail accident faits contrat jugement relations véhicule véhicules matériel congé congés")
)
