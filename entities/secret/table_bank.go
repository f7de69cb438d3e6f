package secret

import (
	"sync"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/internal/wordset"
)

// bankWord is what a word may begin in what a bank knows.
type bankWord uint8

const (
	rated   bankWord = iota + 1 // a rating
	entered                     // an entry in a register
	refused                     // payments refused
	holding                     // what is kept at a bank
)

var bankWords = sync.OnceValue(func() *wordset.Map[bankWord] {
	m := &wordset.Map[bankWord]{}
	for _, l := range []struct {
		bankWord
		words string
	}{
		{rated, "coté cotée cotés cotées cotation notée noté"},
		{entered, "inscrit inscrite inscrits inscription fiché fichée fichés fichage interdit interdite interdiction recensé recensée"},
		{refused, "rejets incidents chèques prélèvements"},
		{holding, "coffre coffres plan"},
	} {
		for h := range hashes(l.words).All() {
			m.Put(h, l.bankWord)
		}
	}
	return m
})

var (
	registers    = hashes("ficp fcc ficoba fichier")
	cheques      = hashes("chèque chèques prélèvement prélèvements paiement paiements effets provision")
	numerals     = hashes("deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante plusieurs")
	asked        = hashes("ficoba relevé relevés établissements comptes bancaire bancaires")
	stopsHolding = hashes("et ou pour dont qui que qu est sont ont avec au")
	makes        = hashes("fait faisait faisant font faisaient faire fit")

	hBanque   = entities.Fold("banque")
	hFrance   = entities.Fold("france")
	hBancaire = entities.Fold("bancaire")
	hChequier = entities.Fold("chéquier")
	hPlan     = entities.Fold("plan")
	hEpargne  = entities.Fold("épargne")
	hEmettre  = entities.Fold("émettre")
	hState    = entities.Fold("état")
)
