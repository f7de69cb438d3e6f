package person_test

import (
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/entities/person"
)

// Each row is a sentence made up for it; names are invented.
var names = []struct{ fixture, why string }{
	{"Monsieur ⟦Jean-Pierre DUVAUCHEL⟧ demande réparation.", "civility, compound given name, capitals"},
	{"M. ⟦Duvauchel⟧ demande réparation.", "abbreviated civility, bare surname"},
	{"Mme ⟦Dubreuil de Montreynard⟧, adjointe, soutient.", "a second surname behind a particle"},
	{"M. ⟦Noël de La Porte du Vauchel⟧, gérant, soutient.", "two particles"},
	{"M. ⟦Dubreuil⟧ de Paris, et M. ⟦Leroux⟧ du Crédit foncier, soutiennent.", "a town or a bank behind a preposition is no part of the name"},
	{"Me ⟦Charles-henri Duvauchel⟧ plaide.", "the second half of a given name in small letters"},
	{"M.⟦DUVAUCHEL⟧ demande réparation.", "the space after the civility is lost"},
	{"M.\u00a0⟦Duvauchel⟧ demande réparation.", "a no-break space after the civility"},
	{"Il soutient que monsieur ⟦Duvauchel⟧ l'a su.", "a civility in small letters"},
	{"la victime, mme ⟦Bertignac⟧, a été entendue", "an abbreviated civility in small letters"},
	{"M. et Mme ⟦Bertignac⟧ ont acquis un terrain.", "a couple under one surname"},
	{"MM. ⟦Duvauchel⟧ et ⟦Bertignac⟧ ont acquis un terrain.", "two men"},
	{"Mmes ⟦Duvauchel⟧, ⟦Bertignac⟧ et ⟦Ostrowska⟧ sont parties.", "a list of women"},
	{"Maîtres ⟦Duvauchel⟧ et ⟦Bertignac⟧ plaident.", "two lawyers"},
	{"Mme ⟦Claire Bertignac⟧ épouse ⟦Duvauchel⟧ expose ce qui suit.", "a married name is a mention of its own"},
	{"Mme ⟦Bertignac⟧, née ⟦DUVAUCHEL⟧, expose ce qui suit.", "a birth name after a comma"},
	{"Mme ⟦Bertignac⟧ veuve ⟦Duvauchel⟧ expose ce qui suit.", "a widow"},
	{"M. ⟦Karim Bensalem⟧ dit « ⟦Momo⟧ » était présent.", "a nickname in quotation marks"},
	{"les époux ⟦Duvauchel-Bertignac⟧ ont divorcé", "spouses under a double name"},
	{"les consorts ⟦Duvauchel⟧ ont relevé appel", "kin under one name"},
	{"Me ⟦Bertignac⟧ a plaidé.", "counsel"},
	{"le docteur ⟦Bertignac⟧ a examiné la victime", "a physician"},
	{"M. ⟦J.-P. Duvauchel⟧ est appelant.", "compound initials"},
	{"Mme ⟦D.⟧ est appelante.", "an initial alone"},
	{"M. ⟦Anne de La Tour⟧ est intimé.", "particles inside a name"},
	{"M. ⟦d'Orsival⟧ est intimé.", "an elided particle in small letters"},
	{"M. ⟦D'ORSIVAL⟧ est intimé.", "an elided particle in capitals"},
	{"Mme ⟦Fatima El Mansouri⟧ est intimée.", "an Arabic article"},
	{"M. ⟦Van der Meulen⟧ est intimé.", "Dutch particles"},
	{"M. ⟦Luis Ferreira dos Reis⟧ est intimé.", "a Portuguese particle in small letters after a surname"},
	{"M. ⟦Le Goff⟧ est intimé.", "a Breton article"},
	{"M. ⟦O'Sullivan⟧ est intimé.", "an Irish prefix"},
	{"Mme ⟦Marie Saint-Amand⟧ est intimée.", "a saint with a hyphen is a surname"},
	{"M. ⟦Nguyễn Văn Ánh⟧ est intimé.", "Vietnamese letters"},
	{"M. ⟦Petit⟧ est intimé.", "a surname that is an adjective"},
	{"M. ⟦Avril⟧ est intimé.", "a surname that is a month"},
	{"Mme ⟦Lundi⟧ est intimée.", "a surname that is a day"},
	{"M. ⟦Juge⟧ est intimé.", "a surname that is a function"},
	{"Mme la présidente ⟦Bertignac⟧ a fait rapport.", "a function between civility and name"},
	{"M. l'avocat général ⟦Duvauchel⟧ a conclu.", "a function of two words between civility and name"},
	{"le nommé ⟦Duvauchel⟧ a pris la fuite", "announced by a participle"},
	{"Monsieur\n\n⟦DUVAUCHEL⟧\n\na relevé appel.", "a name alone in its paragraph, as columns leave it"},
	{"Mme ⟦Soline\nDuvauchel⟧ est appelante.", "a name over a line end"},
	{"M. ⟦E\u0301milien Duvauchel⟧ est appelant.", "decomposed letters"},
	{"Monsieur ⟦Éric, Gaston DUVAUCHEL⟧ est intimé.", "given names of civil status with commas, before a surname in capitals"},
	{"Mme ⟦Huguette, Marie Bertignac⟧, épouse ⟦Duvauchel⟧, a relevé appel.", "the same before a surname that is no given name"},
	{"Mmes ⟦Claire⟧, ⟦Julie⟧ et ⟦Solange⟧ sont venues.", "a list of given names stays a list"},
	{"trois enfants :\n- ⟦Aminata⟧, née le 4 mai 2001,\n- ⟦Rose⟧, née le 9 mai 2007.", "children by given name alone in a list"},
	{"Elle dit que ⟦Corentin⟧, le fils du gérant, l'a vue.", "kinship after a given name alone"},
	{"l'expert ⟦Duvauchel⟧ a conclu", "a function right before its bearer"},
	{"le gardien de la paix ⟦Cyril DUVAUCHEL⟧ est intervenu", "a function of several words right before its bearer"},
	{"le jeune ⟦Kevin⟧ a été entendu", "a minor by given name alone"},
	{"M. ⟦ADRIEN RIVAGE⟧ conclut.", "a surname that is a noun after a given name"},
	{"IL DIT QUE MONSIEUR ⟦DUVAUCHEL⟧ CONCLUT À TORT", "a verb in capitals goes not with the name"},
	{"CONDAMNE MONSIEUR ⟦PAUL PORTAT⟧ À PAYER LA SOMME", "a surname that is a form of a verb, in capitals throughout"},
	{"MADAME ⟦LISE⟧ PRÉTEND QUE LE BAIL EST NUL", "a verb with its object behind a given name, in capitals throughout"},
	{"MONSIEUR ⟦PAUL⟧ DEMANDE LA SOMME DE", "a verb that is a noun, too"},
	{"Mme ⟦D BERTIGNAC⟧ conclut.", "an initial without its dot"},
	{"M. ⟦Simon, Louis, Gérard MARTIN⟧\nné le 25 mai 1981 à Nice", "given names of civil status before a surname that is a given name, too: one birth follows"},
	{"MONSIEUR ⟦SIMON, LOUIS, ROSE MARTIN⟧, né le 25 mai 1981", "the same in capitals throughout"},
	{"Mmes ⟦Claire⟧, ⟦Julie⟧ et ⟦Solange Martin⟧, nées à Nice, sont venues.", "a list of given names whose births are in the plural stays a list"},
	{"ses enfants mineurs, ⟦DUCHESNE⟧ et ⟦Nelly BERTIGNAC⟧, sont parties", "a child under a name that is no known given name, before another child"},
	{"Mme ⟦Claire Bertignac⟧ séparée ⟦Duvauchel⟧ conclut.", "a name kept after a separation"},
	{"Assisté de ⟦Odile BERTIGNAC⟧ Faisant fonction de Greffier,", "a participle with a capital ends a name"},

	{"Assesseurs : M. ⟦Delorme⟧, Mlle ⟦de la\nRoche-Aymon⟧ ; le greffier", "particles in small letters before a line end"},
	{"M.\u00a0⟦VAN DER\nSTRAETEN⟧ conclut.", "particles in capitals before a line end"},
	{"M. ⟦Bruno LE MAIRE⟧ et Mme ⟦Anne Le Prévost⟧ concluent.", "an article and a function behind a given name are a surname"},
	{"M. ⟦Jan K0WALCZYK⟧ conclut.", "a figure read for a letter"},
	{"⟦Soline MARTIN DU GARD⟧, présidente, a lu.", "a particle in capitals goes on to a department's name"},

	{"M. B0N n'a pas comparu ; M. 4X4 non plus.", "a short word with a figure is no name"},
	{"Mme Le Maire de Nice conclut, M. Le Préfet aussi.", "an office with the capitals of respect"},
	{"Le Maître de l'Ouvrage et le Maître d'Œuvre, avec un Maître des Requêtes et un Maître de Conférences", "who is called \"maître\" and is no counsel"},
	{"Il demeure rue du Docteur Bertignac et non place des Vosges.", "who gives a street its name is nobody of the case"},
	{"Le local est situé avenue du Professeur Duvauchel.", "nor is a professor"},
	{"PÔLE FAMILLE\nAFFAIRES FAMILIALES", "a division of the court over its next line"},

	{"l'expert conclut ; le notaire Conseil de la vente", "a function without its bearer"},
	{"L'enfant ne vient pas. Rose, la couleur du mur, est passée.", "no birth and no kinship"},
	{"Monsieur le procureur de la République a requis une peine.", "an office without a name"},
	{"M. le préfet de police a conclu au rejet.", "an office without a name, abbreviated civility"},
	{"Madame, Monsieur, vous êtes convoqués.", "civilities alone"},
	{"Monsieur le Président,\nJ'ai l'honneur", "an address to the bench"},
	{"la Cour a dit que Me soussigné huissier", "a notary's or bailiff's Me without a name"},
	{"Le Tribunal de Grande Instance a rejeté la Demande.", "capitals of respect are no names"},
	{"Attendu que le Conseil a retenu la Responsabilité du Vendeur ;", "nouns with capitals"},
	{"PAR CES MOTIFS\nLE TRIBUNAL STATUANT PUBLIQUEMENT", "headings in capitals"},
}

func TestNames(t *testing.T) {
	for _, c := range names {
		entitiestest.RunOne(t, person.Recognizer(), entitiestest.Case{Fixture: mark(c.fixture), Why: c.why})
	}
}

// mark lets the rows above leave the kind out.
func mark(s string) string {
	out := ""
	for _, r := range s {
		if r == '⟧' {
			out += "¦person"
		}
		out += string(r)
	}
	return out
}

// clues are rows of a sentence, the role that a clue of its first name must speak for, and the reason.
var clues = []struct {
	text string
	role entities.Role
	why  string
}{
	{"Mme Bertignac, présidente, a lu le rapport.", entities.RoleJudge, "apposition"},
	{"M. Duvauchel, avocat au barreau de Nice, plaide.", entities.RoleLawyer, "apposition"},
	{"Greffier : Mme Bertignac", entities.RoleClerk, "label"},
	{"Assistés lors des débats de Mme Bertignac, commis-greffière", entities.RoleClerk, "a compound function"},
	{"n'a pas constitué avocat Madame Odile Bertignac épouse Serin 2 quai Bas", entities.RoleParty, "nobody calls counsel Madame behind the word"},
	{"audience du 3 mai, greffier 2004 F 815 : M. Gaëtan Duvauchel demande", entities.RoleParty, "a docket number before the colon is the label"},
	{"- 1/ Mme Odile Bertignac veuve Serin", entities.RoleParty, "who judges has no civil status"},
	{"et Mme Odile Bertignac, comparante en personne", entities.RoleParty, "who needs no counsel is a party"},
	{"M. Gaëtan Duvauchel 2 rue Basse 64000 Pau non comparant Juge siégeant en qualité de juge unique ; il demande", entities.RoleNone, "no judge behind a domicile"},
	{"DEFENDEUR M. Gaëtan Duvauchel AVOCAT DEFENDEUR défaillant", entities.RoleParty, "the label of counsel, of whom there is none"},
	{"avocat au barreau de Dax ET : M. Gaëtan Duvauchel", entities.RoleParty, "a side alone before the colon"},
	{"M. Duvauchel, avocat général, a conclu.", entities.RoleProsecutor, "an avocat général is no avocat"},
	{"les conclusions de M. Duvauchel, rapporteur public ;", entities.RoleRapporteurPublic, "a rapporteur public is no judge"},
	{"Me Duvauchel, notaire à Nice, a reçu l'acte.", entities.RoleNotary, "a notary bears the title of counsel"},
	{"Me Bertignac, huissier de justice, a signifié l'acte.", entities.RoleBailiff, "a bailiff bears the title of counsel"},
	{"Me Duvauchel, ès qualités de mandataire liquidateur de la société", entities.RoleTrustee, "capacity with its function"},
	{"M. Duvauchel, ès qualités, fait grief à l'arrêt", entities.RoleTrustee, "a bare capacity"},
	{"la société civile, avocat de M. Duvauchel, a conclu", entities.RoleParty, "whom counsel serves is a party"},
	{"représentée par son président, M. Duvauchel", entities.RolePartyOfficer, "the president of a company is no judge"},
	{"M. Duvauchel, président de la société Alpha, a signé", entities.RolePartyOfficer, "the president of a company is no judge"},
	{"l'attestation de Mme Bertignac est précise", entities.RoleThirdWitness, "a statement has a witness for author"},
	{"à Mme Bertignac, munie d'un pouvoir", entities.RoleThird, "an agent of a body"},
	{"M. Duvauchel, médecin légiste, a déposé", entities.RoleExpert, "a physician of the court"},
	{"M. Duvauchel, délégué du personnel, l'assistait", entities.RoleThird, "staff representative"},
	{"demeurant chez Mme Bertignac", entities.RoleThird, "a host"},
	{"la requête, présentée pour M. Duvauchel, par un avocat", entities.RoleParty, "whose request it is"},
	{"Avocat du demandeur : Duvauchel Pierre", entities.RoleLawyer, "the head of a label counts"},
	{"représenté par la SCP ORMEL,\navocats INTIMÉ : Monsieur Gaëtan Duvauchel 6 rue Haute", entities.RoleParty, "counsel before a label in capitals ends what stands before"},
	{"assistée de la SCP ORMEL & VITRAC,\navocats\n\nMonsieur Gaëtan Duvauchel\nreprésenté par Maître Vitrac", entities.RoleParty, "a line that ends a sentence is no line of functions"},
	{"Demandeur représenté par : Mme Bertignac, rue X", entities.RoleLawyer, "represented by, with a colon"},
	{"des violences sur la personne de M. Duvauchel", entities.RoleThirdVictim, "a victim of violence"},
	{"le lieutenant de police Gaëtan Duvauchel, directeur d'enquête, dépose", entities.RolePolice, "police"},
	{"(J. Duvauchel et A. Bertignac, Droit du travail, Dalloz, n° 512)", entities.RolePublic, "authors of a book"},
	{"l'acte de vente reçu par Me Duvauchel le 3 mai", entities.RoleNotary, "a deed is received by a notary, who bears the title of counsel"},
	{"l'état liquidatif établi par Me Duvauchel", entities.RoleNotary, "an account of a division is drawn up by a notary"},
	{"un constat dressé par Me Duvauchel le 3 mai", entities.RoleBailiff, "findings on the spot are a bailiff's"},
	{"l'acte signifié par Me Duvauchel le 3 mai", entities.RoleBailiff, "service is a bailiff's"},
	{"les conclusions signifiées par Me Duvauchel", entities.RoleLawyer, "submissions are counsel's, who served them"},
	{"le prix reçu par M. Duvauchel", entities.RoleNone, "money that somebody received makes no notary"},
	{"Me Duvauchel a été désignée comme liquidateur.", entities.RoleTrustee, "an appointment told by a verb"},
	{"M. Duvauchel, pris en qualité de mandataire ad'hoc de la société", entities.RoleTrustee, "ad hoc as it is often written"},
	{"Mme Duvauchel, sa mère, ayant la qualité d'avocate, l'a su.", entities.RoleParty, "what kin do for a living is nothing that they do in the case"},
	{"il a missionné le docteur Duvauchel pour l'examiner", entities.RoleExpert, "a physician commissioned"},
	{"les gendarmes ont noté les éléments suivants :\n- Mme Duvauchel roulait vite", entities.RoleNone, "officers told of before a list are no label of its items"},
	{"Greffier lors du prononcé\n\nMme Odile DUVAUCHEL\n", entities.RoleClerk, "a function with further words on the line over the name"},
	{"JURIDICTION DE L'EXPROPRIATION\n\nCOMMISSAIRE DU GOUVERNEMENT : M. Duvauchel\n", entities.RoleThird, "who speaks for the State's valuers before the judge of expropriation"},
	{"COUR DE NICE\n\nCOMMISSAIRE DU GOUVERNEMENT : M. Duvauchel\n", entities.RoleRapporteurPublic, "elsewhere he is the later rapporteur public"},
	{"Il a laissé pour lui succéder ses enfants, Soline et Rose Duvauchel.", entities.RoleParty, "children who inherit are of any age"},
	{"Vu l'avis de ses enfants, Soline et Rose Duvauchel ;", entities.RoleParty, "whose opinion is heard is of age"},
	{"Il a laissé pour héritiers ses enfants mineurs, Soline et Rose.", entities.RolePartyMinor, "unless they are called minors"},
	{"COMMISSION D'INDEMNISATION DES VICTIMES D'INFRACTIONS\n\nREQUÉRANTS :\nMme Odile DUVAUCHEL, comparante\n", entities.RolePartyVictim, "who applies to the commission of victims"},
	{"- dit qu'il devra garantir Karim Duvauchel,\n- commis expert pour examiner la victime", entities.RoleNone, "the next item of a list speaks of another"},
	{"sa fille Soline Duvauchel vit avec lui", entities.RolePartyMinor, "kin announced in small letters"},
}

func TestClues(t *testing.T) {
	for _, c := range clues {
		_, found := entitiestest.Find(t, c.text, person.Recognizer())
		best, weight := entities.RoleNone, 0
		for _, m := range found {
			if m.Kind != entities.KindPerson {
				continue
			}
			for _, k := range m.Clues {
				if k.Weight > weight {
					best, weight = k.Role, k.Weight
				}
			}
			break
		}
		if best != c.role {
			t.Errorf("%s: %q speaks for %q with %d, not for %q", c.why, c.text, best, weight, c.role)
		}
	}
}
