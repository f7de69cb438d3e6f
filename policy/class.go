package policy

import (
	"slices"
	"strings"
	"sync"

	"github.com/estompe/estompe/entities"
)

// ClassID names a class of mentions: a row of the tables in which lawyers write policies.
type ClassID string

// The classes. A preset has one rule for each, with the class's name as the rule's.
const (
	ClassPseudonym     ClassID = "pseudonym"
	ClassMinor         ClassID = "minor"
	ClassVictim        ClassID = "victim"
	ClassOfficer       ClassID = "company-officer"
	ClassParty         ClassID = "party"
	ClassJudge         ClassID = "judge"
	ClassProsecutor    ClassID = "prosecutor"
	ClassClerk         ClassID = "clerk"
	ClassRapporteur    ClassID = "rapporteur-public"
	ClassLawyer        ClassID = "lawyer"
	ClassExpert        ClassID = "expert"
	ClassBailiff       ClassID = "bailiff"
	ClassNotary        ClassID = "notary"
	ClassTrustee       ClassID = "trustee"
	ClassGuardian      ClassID = "guardian"
	ClassInterpreter   ClassID = "interpreter"
	ClassPolice        ClassID = "police"
	ClassUnion         ClassID = "union"
	ClassPublic        ClassID = "public"
	ClassCompanyName   ClassID = "name-in-company"
	ClassThird         ClassID = "third"
	ClassPublicBody    ClassID = "public-body"
	ClassLawFirm       ClassID = "law-firm"
	ClassEstablishment ClassID = "establishment"
	ClassCompany       ClassID = "company"
	ClassAddress       ClassID = "address"
	ClassLocality      ClassID = "locality"
	ClassCivilDate     ClassID = "civil-date"
	ClassDate          ClassID = "date"
	ClassPhone         ClassID = "phone"
	ClassEmail         ClassID = "email"
	ClassPartyURL      ClassID = "url-naming-party"
	ClassURL           ClassID = "url"
	ClassCompanyNumber ClassID = "company-number"
	ClassPersonNumber  ClassID = "person-number"
	ClassAccount       ClassID = "account"
	ClassParcel        ClassID = "parcel"
	ClassPlate         ClassID = "plate"
	ClassCase          ClassID = "case-number"
	ClassLaw           ClassID = "law"
	ClassCourt         ClassID = "court"
	ClassPlace         ClassID = "place"
	ClassClaimed       ClassID = "claimed-secret"
	ClassBusiness      ClassID = "business-secret"
	ClassMedical       ClassID = "medical-secret"
	ClassDefence       ClassID = "defence-secret"
	ClassTax           ClassID = "tax-secret"
	ClassBank          ClassID = "bank-secret"
	ClassStatistics    ClassID = "statistics-secret"
	ClassInvestigation ClassID = "investigation-secret"
	ClassLawyerSecret  ClassID = "lawyer-secret"
	ClassDeliberation  ClassID = "deliberation-secret"
)

// Class is a class of mentions: what it is called, and which mentions are in
// it. A mention belongs to the first class, in the order of [Classes], that fits it.
type Class struct {
	ID    ClassID
	Title Words
	When  Match
}

// Classes lists the classes in the order in which they are tried.
func Classes() []Class {
	all := slices.Clone(classTable())
	for i := range all {
		all[i].When = all[i].When.clone()
	}
	return all
}

// ClassOf finds the class of a mention; ok is false for a kind of which no class is known.
func ClassOf(f Facts) (id ClassID, ok bool) {
	if c := classOf(&f); c != nil {
		return c.ID, true
	}
	return "", false
}

func classOf(f *Facts) *Class {
	for _, c := range classesByRoot()[root(f.Kind)] {
		if c.When.fits(f, "") {
			return c
		}
	}
	return nil
}

// root is the first part of a kind's name.
func root(k entities.Kind) entities.Kind {
	head, _, _ := strings.Cut(string(k), ".")
	return entities.Kind(head)
}

// classesByRoot are the classes by the root of their kinds; every class asks for one kind.
var classesByRoot = sync.OnceValue(func() map[entities.Kind][]*Class {
	byRoot := map[entities.Kind][]*Class{}
	for i := range classTable() {
		c := &classTable()[i]
		r := root(c.When.Kinds[0])
		byRoot[r] = append(byRoot[r], c)
	}
	return byRoot
})

// Personal tells whether the class is one of natural persons.
func (c ClassID) Personal() bool {
	return slices.ContainsFunc(classTable(), func(k Class) bool {
		return k.ID == c && len(k.When.Kinds) == 1 && k.When.Kinds[0] == entities.KindPerson
	})
}

var classTable = sync.OnceValue(func() []Class {
	return slices.Concat(personClasses(), thingClasses(), secretClasses())
})

// people makes a class of persons by role.
func people(id ClassID, fr, en string, roles ...entities.Role) Class {
	return Class{id, Words{fr, en}, Match{Kinds: []entities.Kind{entities.KindPerson}, Roles: roles}}
}

// things makes a class of other mentions by kind.
func things(id ClassID, fr, en string, kinds ...entities.Kind) Class {
	return Class{id, Words{fr, en}, Match{Kinds: kinds}}
}

func personClasses() []Class {
	inside := true
	return []Class{
		things(ClassPseudonym, "pseudonyme déjà présent", "pseudonym already there", entities.KindPseudonym),
		people(ClassMinor, "mineur", "minor", entities.RolePartyMinor, entities.RoleThirdMinor),
		people(ClassVictim, "victime", "victim", entities.RolePartyVictim, entities.RoleThirdVictim),
		people(ClassOfficer, "dirigeant de société partie", "officer of a company party", entities.RolePartyOfficer),
		people(ClassParty, "partie, personne physique", "party, natural person", entities.RoleParty),
		people(ClassJudge, "juge", "judge", entities.RoleJudge),
		people(ClassProsecutor, "ministère public", "prosecutor", entities.RoleProsecutor),
		people(ClassClerk, "greffier", "clerk", entities.RoleClerk),
		people(ClassRapporteur, "rapporteur public", "rapporteur public", entities.RoleRapporteurPublic),
		people(ClassLawyer, "avocat", "lawyer", entities.RoleLawyer),
		people(ClassExpert, "expert", "expert", entities.RoleExpert),
		people(ClassBailiff, "commissaire de justice", "bailiff", entities.RoleBailiff),
		people(ClassNotary, "notaire", "notary", entities.RoleNotary),
		people(ClassTrustee, "mandataire ou administrateur judiciaire", "insolvency office holder", entities.RoleTrustee),
		people(ClassGuardian, "tuteur, curateur", "guardian", entities.RoleGuardian),
		people(ClassInterpreter, "interprète", "interpreter", entities.RoleInterpreter),
		people(ClassPolice, "policier, gendarme, douanier", "police, gendarmerie, customs", entities.RolePolice),
		people(ClassUnion, "défenseur syndical", "union representative", entities.RoleUnion),
		people(ClassPublic, "nom étranger à l'affaire", "name that is not of the case", entities.RolePublic),
		{ClassCompanyName, Words{"nom de personne dans un nom de société", "name of a person within a company's name"},
			Match{Kinds: []entities.Kind{entities.KindPerson}, InCompany: &inside, NoRole: true}},
		things(ClassThird, "tiers, témoin, personne sans rôle établi", "third party, witness, person without a known role", entities.KindPerson),
	}
}

func thingClasses() []Class {
	url := things(ClassPartyURL, "site qui porte le nom d'une partie", "web address that names a party", entities.KindURL)
	url.When.Flags = NamesParty
	return []Class{
		things(ClassPublicBody, "personne publique", "public body", entities.KindPublicBody),
		things(ClassLawFirm, "cabinet d'avocats", "law firm", entities.KindLawFirm),
		things(ClassEstablishment, "établissement", "establishment", entities.KindEstablishment),
		things(ClassCompany, "personne morale de droit privé", "private legal person", "org"),
		things(ClassAddress, "adresse", "address", entities.KindAddress),
		things(ClassLocality, "localité", "locality", entities.KindLocality),
		things(ClassCivilDate, "date de naissance, de décès, de mariage", "date of birth, death, marriage",
			entities.KindBirth, entities.KindDeath, entities.KindMarriage),
		things(ClassDate, "autre date", "other date", entities.KindDate),
		things(ClassPhone, "téléphone, télécopie", "telephone, fax", entities.KindPhone),
		things(ClassEmail, "courriel", "e-mail", entities.KindEmail),
		url,
		things(ClassURL, "site, identifiant en ligne", "web address, handle", entities.KindURL),
		things(ClassCompanyNumber, "SIREN, SIRET, RCS, TVA", "company number", entities.KindCompanyID),
		things(ClassPersonNumber, "NIR et numéros de personnes", "social-security and personal numbers", "id"),
		things(ClassAccount, "compte bancaire", "bank account", "finance"),
		things(ClassParcel, "cadastre", "land register", "property"),
		things(ClassPlate, "immatriculation", "number plate", "vehicle"),
		things(ClassCase, "numéro d'affaire, ECLI", "case number, ECLI", entities.KindCase),
		things(ClassLaw, "texte ou jurisprudence cités", "citation of a statute or case", "ref"),
		things(ClassCourt, "juridiction, barreau", "court, bar", "judicial"),
		things(ClassPlace, "pays, département, région", "country, area", "place"),
	}
}

func secretClasses() []Class {
	claimed := things(ClassClaimed, "secret des affaires revendiqué", "business secret that is claimed", entities.KindBusinessSecret)
	claimed.When.Flags = Claimed
	return []Class{
		claimed,
		things(ClassBusiness, "secret des affaires possible", "possible business secret", entities.KindBusinessSecret),
		things(ClassMedical, "secret médical", "medical secret", entities.KindMedicalSecret),
		things(ClassDefence, "secret de la défense nationale", "defence secret", entities.KindDefenceSecret),
		things(ClassTax, "secret fiscal", "tax secret", entities.KindTaxSecret),
		things(ClassBank, "secret bancaire", "bank secret", entities.KindBankSecret),
		things(ClassStatistics, "secret statistique", "statistics secret", entities.KindStatisticsSecret),
		things(ClassInvestigation, "secret de l'enquête", "investigation secret", entities.KindInvestigationSecret),
		things(ClassLawyerSecret, "secret de l'avocat", "lawyer's secret", entities.KindLawyerSecret),
		things(ClassDeliberation, "secret du délibéré", "secret of the deliberation", entities.KindDeliberationSecret),
	}
}
