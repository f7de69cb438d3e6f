package policy

import "sync"

// The provisions, by concept.
const (
	CitePublicity      CitationID = "publicity"
	CiteSocle          CitationID = "socle"
	CiteComplementary  CitationID = "complementary"
	CiteWhoDecides     CitationID = "who-decides"
	CiteLift           CitationID = "request-to-hide-or-lift"
	CiteProfiling      CitationID = "profiling-ban"
	CiteReuse          CitationID = "reuse"
	CiteCopy           CitationID = "third-party-copy"
	CiteScope          CitationID = "scope-of-open-data"
	CiteNation         CitationID = "nation"
	CiteProsecutor     CitationID = "prosecutor-occultation"
	CiteNotFinal       CitationID = "not-final-or-in-camera"
	CiteReidentify     CitationID = "no-reidentification"
	CiteMinor          CitationID = "prosecuted-minor"
	CiteFormerMinor    CitationID = "former-minor"
	CiteMinorVictim    CitationID = "minor-victim"
	CiteSexualVictim   CitationID = "sexual-victim"
	CiteAdoption       CitationID = "full-adoption"
	CiteFamilyTrials   CitationID = "family-trials"
	CiteUnits          CitationID = "listed-units"
	CiteIntelligence   CitationID = "intelligence"
	CiteInvestigator   CitationID = "anonymous-investigator"
	CiteOrganisedUnits CitationID = "organised-crime-units"
	CitePrisonOfficers CitationID = "prison-officers"
	CiteUndercover     CitationID = "undercover"
	CiteWitness        CitationID = "anonymous-witness"
	CiteQuietWitness   CitationID = "confidential-witness"
	CiteRepentant      CitationID = "repentant"
	CiteExposed        CitationID = "exposed-professions"
	CiteChambers       CitationID = "chambers"
	CiteDivorce        CitationID = "divorce-in-chambers"
	CiteConciliation   CitationID = "conciliation"

	CiteBusiness         CitationID = "business-secret"
	CiteBusinessReasons  CitationID = "business-secret-reasons"
	CiteBusinessEnd      CitationID = "business-secret-end"
	CiteBusinessVersions CitationID = "business-secret-versions"
	CiteBusinessExtract  CitationID = "business-secret-extract"
	CiteCompetition      CitationID = "competition-versions"
	CiteFiveYears        CitationID = "competition-five-years"
	CiteProfessional     CitationID = "professional-secret"
	CiteMedical          CitationID = "medical-secret"
	CiteDefence          CitationID = "defence-secret"
	CiteTax              CitationID = "tax-secret"
	CiteBank             CitationID = "bank-secret"
	CiteStatistics       CitationID = "statistics-secret"
	CiteInvestigation    CitationID = "investigation-secret"
	CiteCorrespondence   CitationID = "correspondence-secret"
	CiteLawyer           CitationID = "lawyer-secret"
	CiteDeliberation     CitationID = "deliberation-secret"

	CiteBlocs       CitationID = "blocs"
	CiteGroup2021   CitationID = "working-group-2021"
	CiteCommercial  CitationID = "commercial-courts"
	CiteIndexText   CitationID = "index-text"
	CiteCEPractice  CitationID = "conseil-d-etat-practice"
	CiteLudet       CitationID = "ludet"
	CiteCJEU        CitationID = "cjeu"
	CiteECHR        CitationID = "echr"
	CiteGermanLand  CitationID = "germany-land"
	CiteGermany     CitationID = "germany-federal"
	CiteNetherlands CitationID = "netherlands"
	CiteSpain       CitationID = "spain"
	CiteSwitzerland CitationID = "switzerland"
	CiteBelgium     CitationID = "belgium"
	CiteItaly       CitationID = "italy"
	CiteAustria     CitationID = "austria"
	CiteLuxembourg  CitationID = "luxembourg"
	CitePortugal    CitationID = "portugal"
)

// citation makes a provision from its texts.
func citation(id CitationID, fr, en string, texts ...Article) Citation {
	return Citation{ID: id, Title: Words{FR: fr, EN: en}, Texts: texts}
}

// read is a text of every order that was read.
func read(ref, part string) Article { return Article{Ref: ref, Part: part} }

// recalled is a text that was not read again, or in an old version.
func recalled(ref, part string) Article { return Article{Ref: ref, Part: part, Recalled: true} }

// of limits a text to an order of courts.
func (a Article) of(o Order) Article { a.Order = o; return a }

// old limits a text to the time before the code of criminal procedure is renumbered.
func (a Article) old() Article { a.Until = renumbered; return a }

// new limits a text to the time after.
func (a Article) new() Article { a.From = renumbered; return a }

// citationTable is the list of all provisions.
var citationTable = sync.OnceValue(func() []Citation {
	return append(publicationCitations(), append(overlayCitations(), append(secretCitations(), practiceCitations()...)...)...)
})

var citationIndex = sync.OnceValue(func() map[CitationID]int {
	index := map[CitationID]int{}
	for i, c := range citationTable() {
		index[c.ID] = i
	}
	return index
})

func publicationCitations() []Citation {
	return []Citation{
		citation(CitePublicity, "mise à disposition du public des décisions", "decisions are made available to the public",
			read("COJ L111-13", "al. 1").of(Judicial), read("CJA L10", "").of(Administrative), read("CJF L142-1-11", "").of(Financial)),
		citation(CiteSocle, "occultation obligatoire des nom et prénoms des personnes physiques parties ou tiers",
			"names of natural persons who are parties or third parties are hidden before publication",
			read("COJ L111-13", "al. 2").of(Judicial), read("CJA L10", "").of(Administrative), read("CJF L142-1-11", "").of(Financial)),
		citation(CiteComplementary, "occultation complémentaire en cas d'atteinte à la sécurité ou à la vie privée",
			"further elements are hidden where security or privacy would suffer",
			read("COJ L111-13", "al. 2").of(Judicial), read("CJA L10", "").of(Administrative), read("CJF L142-1-11", "").of(Financial)),
		citation(CiteWhoDecides, "autorité compétente pour l'occultation complémentaire", "who decides to hide further elements",
			read("COJ R111-12", "").of(Judicial), read("CJA R741-14", "").of(Administrative)),
		citation(CiteLift, "demande d'occultation ou de levée d'occultation", "request to hide or to lift",
			read("COJ R111-13", "").of(Judicial), recalled("CJA R741-15", "").of(Administrative)),
		citation(CiteProfiling, "interdiction du profilage des magistrats et du greffe", "ban on profiling magistrats and the registry",
			read("COJ L111-13", "al. 3").of(Judicial), read("CJA L10", "").of(Administrative), read("CP 226-18", "")),
		citation(CiteReuse, "conditions de réutilisation", "conditions of re-use", read("CRPA L321-1", "à L326-1")),
		citation(CiteCopy, "copie délivrée aux tiers", "copy given to a third party",
			read("COJ L111-14", "").of(Judicial), recalled("CJA L10-1", "").of(Administrative)),
		citation(CiteScope, "décisions mises à disposition, extraits et motifs occultés", "which decisions are published; extracts and hidden reasons",
			read("COJ R111-11", "").of(Judicial), read("CJA R741-13", "").of(Administrative)),
		citation(CiteNation, "atteinte aux intérêts fondamentaux de la Nation", "fundamental interests of the Nation",
			read("CJA R741-14", "al. 3").of(Administrative), read("CPP R168", "").of(Judicial)),
		citation(CiteProsecutor, "occultation par le procureur", "what the prosecutor may hide", read("CPP R168", "")),
		citation(CiteNotFinal, "décisions pénales non définitives ou rendues après huis clos", "criminal decisions that are not final, or after a hearing in camera",
			read("CPP R170", "")),
		citation(CiteReidentify, "interdiction de réidentifier", "ban on re-identification", recalled("loi 78-17 art. 46", "5°")),
		citation(CiteChambers, "débats en chambre du conseil", "hearings in chambers", recalled("CPC 433", "à 436, 451")),
		citation(CiteDivorce, "divorce et affaires familiales", "divorce and family matters", recalled("CPC 1082-1", ""), recalled("C. civ. 248", "")),
		citation(CiteConciliation, "conciliation et mandat ad hoc", "conciliation and mandat ad hoc", recalled("C. com. L611-15", "")),
	}
}

func overlayCitations() []Citation {
	return []Citation{
		citation(CiteMinor, "mineur poursuivi, même par une initiale", "prosecuted minor, not even by an initial", read("CJPM L513-4", "")),
		citation(CiteFormerMinor, "mineur au moment des faits, majeur au procès", "minor at the time of the facts, adult at the trial",
			recalled("CPP 306", "et 400").old()),
		citation(CiteMinorVictim, "mineur victime, en fugue ou abandonné", "minor who is a victim, a runaway or abandoned", recalled("loi 1881 art. 39 bis", "")),
		citation(CiteSexualVictim, "victime d'agression ou d'atteinte sexuelle", "victim of a sexual assault or abuse", read("loi 1881 art. 39 quinquies", "")),
		citation(CiteAdoption, "filiation d'origine de l'adopté", "birth filiation of an adopted person", recalled("loi 1881 art. 39 quater", "")),
		citation(CiteFamilyTrials, "débats en matière de filiation, divorce, avortement", "trials on filiation, divorce, abortion", recalled("loi 1881 art. 39", "")),
		citation(CiteUnits, "agents des unités désignées par arrêté", "members of units listed by arrêté", read("loi 1881 art. 39 sexies", "")),
		citation(CiteIntelligence, "agents et sources des services de renseignement", "agents and sources of intelligence services",
			recalled("CP 413-13", ""), recalled("CPP 656-1", "").old()),
		citation(CiteInvestigator, "enquêteur autorisé à s'identifier par un numéro", "investigator authorised to appear by number",
			read("CPP 15-4", "").old(), read("C. douanes 55 bis", "")),
		citation(CiteOrganisedUnits, "services de lutte contre la criminalité organisée", "units against organised crime",
			read("loi 2025-532", "").old(), read("CPP L2221-17", "").new()),
		citation(CitePrisonOfficers, "personnels pénitentiaires en criminalité organisée", "prison officers in matters of organised crime",
			read("ord. 2025-1091", "")),
		citation(CiteUndercover, "agent infiltré", "undercover officer", recalled("CPP 706-84", "").old()),
		citation(CiteWitness, "témoin anonyme ou dont l'adresse est cachée", "witness who is anonymous or whose address is hidden",
			recalled("CPP 706-59", "").old(), recalled("CPP 706-57", "à 706-60").old()),
		citation(CiteQuietWitness, "témoin désigné par un numéro", "witness designated by a number", read("CPP 706-62-1", "").old()),
		citation(CiteRepentant, "collaborateur de justice sous identité d'emprunt", "collaborator of justice under a borrowed identity",
			recalled("CPP 706-63-1", "").old()),
		citation(CiteExposed, "professions exposées aux intimidations", "professions exposed to intimidation", recalled("CP 434-8", "")),
	}
}

func secretCitations() []Citation {
	return []Citation{
		citation(CiteBusiness, "secret des affaires", "business secret", recalled("C. com. L151-1", "")),
		citation(CiteBusinessReasons, "adaptation de la motivation et de la publicité", "the reasons and the publicity are adapted", read("C. com. L153-1", "4°")),
		citation(CiteBusinessEnd, "fin de la confidentialité", "end of confidentiality", read("C. com. L153-2", "")),
		citation(CiteBusinessVersions, "version confidentielle, version non confidentielle et mémoire", "confidential version, non-confidential version and note",
			recalled("C. com. R153-3", "")),
		citation(CiteBusinessExtract, "extrait et version non confidentielle de la décision", "extract and non-confidential version of the decision",
			recalled("C. com. R153-10", "")),
		citation(CiteCompetition, "version non confidentielle et résumé", "non-confidential version and summary", recalled("C. com. L463-4", ""), recalled("C. com. R463-13", "")),
		citation(CiteFiveYears, "données de plus de cinq ans présumées non secrètes", "data older than five years presumed not secret", recalled("C. com. R463-14", "")),
		citation(CiteProfessional, "secret professionnel", "professional secrecy", recalled("CP 226-13", "")),
		citation(CiteMedical, "secret médical", "medical secrecy", recalled("CSP L1110-4", "")),
		citation(CiteDefence, "secret de la défense nationale", "secret of national defence", recalled("CP 413-9", "")),
		citation(CiteTax, "secret fiscal", "tax secrecy", recalled("LPF L103", "")),
		citation(CiteBank, "secret bancaire", "bank secrecy", recalled("CMF L511-33", "")),
		citation(CiteStatistics, "secret statistique", "statistical secrecy", recalled("loi 51-711 art. 6", "")),
		citation(CiteInvestigation, "secret de l'enquête et de l'instruction", "secrecy of criminal investigation", recalled("CPP 11", "").old()),
		citation(CiteCorrespondence, "secret des correspondances", "secrecy of correspondence", recalled("CP 226-15", "")),
		citation(CiteLawyer, "secret professionnel de l'avocat", "secrecy of counsel", recalled("loi 71-1130 art. 66-5", "")),
		citation(CiteDeliberation, "secret du délibéré", "secrecy of the deliberation", read("CJA L8", "").of(Administrative), recalled("ord. 58-1270 art. 6", "").of(Judicial)),
	}
}

func practiceCitations() []Citation {
	return []Citation{
		citation(CiteBlocs, "blocs d'occultation de la Cour de cassation", "the bundles of categories of the Cour de cassation", read("Cass., blocs d'occultation", "")),
		citation(CiteGroup2021, "groupe de travail de la Cour de cassation, 2021", "working group of the Cour de cassation, 2021", read("Cass., groupe de travail 2021", "")),
		citation(CiteCommercial, "indicateurs des tribunaux de commerce", "flags of the commercial courts", read("Judilibre, tribunaux de commerce", "")),
		citation(CiteIndexText, "texte d'indexation de Judilibre", "the index text of Judilibre", read("Judilibre, texte d'indexation", "")),
		citation(CiteCEPractice, "pratique du Conseil d'État", "practice of the Conseil d'État", read("CE, pratique de publication", "")),
		citation(CiteLudet, "rapport Ludet, juillet 2025 (propositions)", "Ludet report, July 2025 (proposals)", read("rapport Ludet", "")),
		citation(CiteCJEU, "pratique de la Cour de justice", "practice of the Court of Justice", read("CJUE, pratique de 2018 et 2023", "")),
		citation(CiteECHR, "règlement de la Cour européenne", "rules of the European Court of Human Rights", recalled("CEDH, règlement art. 33 et 47 § 4", "")),
		citation(CiteGermanLand, "directives des Länder", "guidelines of the Länder", read("directives des Länder", "")),
		citation(CiteGermany, "pratique des cours fédérales allemandes", "practice of the German federal courts", recalled("cours fédérales allemandes, pratique", "")),
		citation(CiteNetherlands, "directives néerlandaises", "Dutch guidelines", read("Anonimiseringsrichtlijnen", "")),
		citation(CiteSpain, "critères du CENDOJ", "criteria of CENDOJ", read("CENDOJ", "")),
		citation(CiteSwitzerland, "règles du Tribunal fédéral", "rules of the Federal Court", read("TF, règles d'anonymisation", "")),
		citation(CiteBelgium, "loi belge du 16 octobre 2022", "Belgian law of 16 October 2022", read("loi belge du 16-10-2022", "")),
		citation(CiteItaly, "code italien de la protection des données", "Italian data-protection code", read("d.lgs. 196/2003 art. 51-52", "")),
		citation(CiteAustria, "loi autrichienne sur la Cour suprême", "Austrian act on the Supreme Court", read("OGHG § 15", "")),
		citation(CiteLuxembourg, "pratique luxembourgeoise", "practice of Luxembourg", read("JUDOC, pratique", "")),
		citation(CitePortugal, "pratique portugaise", "practice of Portugal", read("CSM, DGSI, pratique", "")),
	}
}
