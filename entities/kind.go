package entities

// Kind says what a mention is: a dotted name matched by prefix, so that "id"
// stands for [KindNIR], [KindCompanyID] and [KindDocument] alike. A caller's
// own kinds are welcome; these are the ones the built-in recognisers produce.
type Kind string

// The kinds of the built-in recognisers.
const (
	// KindPerson is a natural person's name, without civility, title or function.
	KindPerson Kind = "person"
	// KindNameInCompany is a person's name inside the name of a company ("SARL Dupont et
	// fils"); it lies below [KindPerson], so that what is said of persons holds for it.
	KindNameInCompany Kind = "person.company"
	// KindCompany is a private legal person: company, association, syndicate, insurer, bank.
	KindCompany Kind = "org.company"
	// KindEstablishment is a named establishment: school, hospital, care home, prison, shop, camp site.
	KindEstablishment Kind = "org.establishment"
	// KindPublicBody is a public body: ministry, préfecture, commune as a party, CPAM, URSSAF.
	KindPublicBody Kind = "org.public"
	// KindLawFirm is a law firm of counsel (SCP, SELARL, AARPI).
	KindLawFirm Kind = "org.lawfirm"
	// KindCourt is a court or one of its formations, with its seat.
	KindCourt Kind = "judicial.court"
	// KindBar is a bar ("barreau de Lyon").
	KindBar Kind = "judicial.bar"
	// KindCase is a docket number: RG, appeal ("pourvoi"), ECLI, Portalis, NAC.
	KindCase Kind = "ref.case"
	// KindLaw is a citation of a statute, or of case law by name or review.
	KindLaw Kind = "ref.law"
	// KindAddress is a postal address, post code and town included.
	KindAddress Kind = "address"
	// KindLocality is a town or named place outside an address, a court or a bar.
	KindLocality Kind = "locality"
	// KindBirth is a date of birth.
	KindBirth Kind = "date.birth"
	// KindDeath is a date of death.
	KindDeath Kind = "date.death"
	// KindMarriage is a date of marriage or PACS.
	KindMarriage Kind = "date.marriage"
	// KindDate is any other date: hearing, ruling, contract, facts.
	KindDate Kind = "date"
	// KindPhone is a telephone or fax number.
	KindPhone Kind = "contact.phone"
	// KindEmail is an e-mail address.
	KindEmail Kind = "contact.email"
	// KindURL is a web address or a handle.
	KindURL Kind = "contact.url"
	// KindNIR is a social-security number ("numéro de sécurité sociale", NIR).
	KindNIR Kind = "id.nir"
	// KindCompanyID is a SIREN, SIRET, RCS, RNA or VAT number.
	KindCompanyID Kind = "id.company"
	// KindDocument is a passport, card, permit, file or claimant number of a person.
	KindDocument Kind = "id.document"
	// KindAccount is an IBAN, RIB, card or account number.
	KindAccount Kind = "finance.account"
	// KindParcel is a land-register reference ("référence cadastrale").
	KindParcel Kind = "property.cadastre"
	// KindPlate is a number plate or chassis number.
	KindPlate Kind = "vehicle.plate"
	// KindCountry is a country or a nationality; found so that it is not taken for something else.
	KindCountry Kind = "place.country"
	// KindArea is a département, region, river or the like: named, and larger than a town.
	KindArea Kind = "place.area"
	// KindBusinessSecret is a value or fact claimed or apparently protected as a business
	// secret ("secret des affaires", C. com. L151-1); its sub-kind is in [Mention.Sub].
	KindBusinessSecret Kind = "secret.business"
	// KindMedicalSecret is a diagnosis, treatment or incapacity rate (CSP L1110-4).
	KindMedicalSecret Kind = "secret.medical"
	// KindDefenceSecret is classified matter (CP 413-9).
	KindDefenceSecret Kind = "secret.defence"
	// KindTaxSecret is matter of a tax assessment (LPF L103).
	KindTaxSecret Kind = "secret.tax"
	// KindBankSecret is matter of bank secrecy (CMF L511-33).
	KindBankSecret Kind = "secret.bank"
	// KindStatisticsSecret is an individual answer to a public survey (law 51-711, art. 6).
	KindStatisticsSecret Kind = "secret.statistics"
	// KindInvestigationSecret is matter of a criminal investigation (CPP 11).
	KindInvestigationSecret Kind = "secret.investigation"
	// KindLawyerSecret is correspondence of counsel (law 71-1130, art. 66-5).
	KindLawyerSecret Kind = "secret.lawyer"
	// KindDeliberationSecret is a leak of the deliberation: votes, dissent (CJA L8).
	KindDeliberationSecret Kind = "secret.deliberation"
	// KindPseudonym is a placeholder that the input already carries.
	KindPseudonym Kind = "pseudonym"
)

// Kinds lists the built-in kinds in the order of their declaration.
func Kinds() []Kind {
	return []Kind{
		KindPerson, KindNameInCompany, KindCompany, KindEstablishment, KindPublicBody, KindLawFirm, KindCourt, KindBar, KindCase, KindLaw,
		KindAddress, KindLocality, KindBirth, KindDeath, KindMarriage, KindDate, KindPhone, KindEmail, KindURL,
		KindNIR, KindCompanyID, KindDocument, KindAccount, KindParcel, KindPlate, KindCountry, KindArea,
		KindBusinessSecret, KindMedicalSecret, KindDefenceSecret, KindTaxSecret, KindBankSecret, KindStatisticsSecret,
		KindInvestigationSecret, KindLawyerSecret, KindDeliberationSecret, KindPseudonym,
	}
}

// In tells whether k is group or lies below it: "id.nir" is in "id" and in "id.nir".
// Everything is in the empty group.
func (k Kind) In(group Kind) bool { return within(string(k), string(group)) }

func (k Kind) inAny(groups []Kind) bool {
	for _, g := range groups {
		if k.In(g) {
			return true
		}
	}
	return false
}

// within looks at one byte first: the dot that most names do not have there.
func within(name, group string) bool {
	n := len(group)
	if n == 0 || n >= len(name) {
		return n == 0 || name == group
	}
	return name[n] == '.' && name[:n] == group
}
