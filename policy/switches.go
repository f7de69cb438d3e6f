package policy

// Hide masks classes.
func Hide(classes ...ClassID) Switch { return Switch{Name: "hide", Classes: classes} }

// Show keeps classes in clear. Of persons it keeps only those of whom nobody
// doubts who they are. Whoever shows what a statute hides answers for it.
func Show(classes ...ClassID) Switch { return Switch{Name: "show", Classes: classes} }

// GeneralizeClasses leaves a part or a range of classes.
func GeneralizeClasses(classes ...ClassID) Switch {
	return Switch{Name: "generalize", Classes: classes}
}

// HideBench masks judges, prosecutors, clerks and rapporteurs publics, on the
// ground of security, as the court president may order (COJ R111-12).
func HideBench() Switch { return Switch{Name: "hide-bench"} }

// ShowBench keeps judges, prosecutors, clerks and rapporteurs publics.
func ShowBench() Switch { return Switch{Name: "show-bench"} }

// HideJudges masks judges and rapporteurs publics.
func HideJudges() Switch { return Switch{Name: "hide-judges"} }

// HideLayJudges masks the judges whom the case data flag as lay judges.
func HideLayJudges() Switch { return Switch{Name: "hide-lay-judges"} }

// ShowLayJudges keeps the judges whom the case data flag as lay judges.
func ShowLayJudges() Switch { return Switch{Name: "show-lay-judges"} }

// HideProsecutors masks prosecutors.
func HideProsecutors() Switch { return Switch{Name: "hide-prosecutors"} }

// HideClerks masks the registry.
func HideClerks() Switch { return Switch{Name: "hide-clerks"} }

// HideLawyers masks lawyers and their firms.
func HideLawyers() Switch { return Switch{Name: "hide-lawyers"} }

// ShowLawyers keeps lawyers and their firms.
func ShowLawyers() Switch { return Switch{Name: "show-lawyers"} }

// LawyersAsJudges gives lawyers and their firms whatever treatment the judges have.
func LawyersAsJudges() Switch { return Switch{Name: "lawyers-as-judges"} }

// ClerksAsJudges gives the registry whatever treatment the judges have.
func ClerksAsJudges() Switch { return Switch{Name: "clerks-as-judges"} }

// ShowAdLitem keeps the professionals whom the case data flag as representing a
// party in this very case, as the working group of 2021 asked.
func ShowAdLitem() Switch { return Switch{Name: "show-ad-litem"} }

// HideCompanies masks private legal persons, their numbers and the names of persons within their names.
func HideCompanies() Switch { return Switch{Name: "hide-companies"} }

// ShowCompanies keeps private legal persons, their numbers and the names of persons within their names.
func ShowCompanies() Switch { return Switch{Name: "show-companies"} }

// ShowNamesInCompanies keeps the names of persons within the names of companies,
// even of those who are persons of the case.
func ShowNamesInCompanies() Switch { return Switch{Name: "show-names-in-companies"} }

// HideNamesInCompanies masks the names of persons within the names of companies, whoever they are.
func HideNamesInCompanies() Switch { return Switch{Name: "hide-names-in-companies"} }

// HideCompaniesNamedAfterAPerson masks the companies that the case data flag as bearing a person's name.
func HideCompaniesNamedAfterAPerson() Switch {
	return Switch{Name: "hide-companies-named-after-a-person"}
}

// HideSoleTraders masks the businesses that the case data flag as one natural person's.
func HideSoleTraders() Switch { return Switch{Name: "hide-sole-traders"} }

// HideOfficers masks the directors of company parties.
func HideOfficers() Switch { return Switch{Name: "hide-officers"} }

// HideTowns masks towns.
func HideTowns() Switch { return Switch{Name: "hide-towns"} }

// ShowTowns keeps towns.
func ShowTowns() Switch { return Switch{Name: "show-towns"} }

// KeepYear leaves the year of civil dates.
func KeepYear() Switch { return Switch{Name: "keep-year"} }

// HideCivilDates masks civil dates, the year included.
func HideCivilDates() Switch { return Switch{Name: "hide-civil-dates"} }

// HideCourtNames masks courts and bars. Who re-uses a decision must cite the
// court and the date (CRPA L322-1), so this is for texts that nobody may re-use.
func HideCourtNames() Switch { return Switch{Name: "hide-court-names"} }

// HideBusinessSecrets masks business secrets, claimed or possible: those of the
// sub-kinds, or all if none is given.
func HideBusinessSecrets(subs ...string) Switch {
	return Switch{Name: "hide-business-secrets", Subs: subs}
}

// ShowBusinessSecrets keeps business secrets of the sub-kinds, or all if none is given.
func ShowBusinessSecrets(subs ...string) Switch {
	return Switch{Name: "show-business-secrets", Subs: subs}
}

// HideSecrets masks the other secrets: medical, tax, bank, statistics, investigation, lawyer.
func HideSecrets() Switch { return Switch{Name: "hide-secrets"} }

// ShowSecrets keeps the other secrets.
func ShowSecrets() Switch { return Switch{Name: "show-secrets"} }
