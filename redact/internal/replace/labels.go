package replace

import (
	"strings"

	"github.com/estompe/estompe/entities"
)

// labels are the words of the Cour de cassation's replacements, by kind; the
// longest prefix of the kind counts.
var labels = map[entities.Kind]string{
	entities.KindPerson:        "Nom",
	entities.KindCompany:       "Société",
	entities.KindLawFirm:       "Cabinet",
	entities.KindEstablishment: "Établissement",
	entities.KindPublicBody:    "Organisme",
	"org":                      "Société",
	entities.KindCourt:         "Juridiction",
	entities.KindBar:           "Barreau",
	"ref":                      "Référence",
	entities.KindAddress:       "Adresse",
	entities.KindLocality:      "Localité",
	"place":                    "Lieu",
	entities.KindBirth:         "Date naissance",
	entities.KindDeath:         "Date décès",
	entities.KindMarriage:      "Date mariage",
	"date":                     "Date",
	entities.KindPhone:         "Téléphone",
	entities.KindEmail:         "Courriel",
	entities.KindURL:           "Site internet",
	entities.KindNIR:           "Numéro identifiant",
	entities.KindCompanyID:     "N° SIREN/SIRET",
	"id":                       "Numéro identifiant",
	entities.KindAccount:       "Compte bancaire",
	entities.KindParcel:        "Cadastre",
	entities.KindPlate:         "Immatriculation",
	"secret":                   "confidentiel",
	"":                         "…",
}

// Label gives the word that stands for a kind in a replacement.
func Label(k entities.Kind) string {
	for g := k; ; g = parent(g) {
		if l, ok := labels[g]; ok {
			return l
		}
	}
}

func parent(k entities.Kind) entities.Kind {
	for i := len(k) - 1; i >= 0; i-- {
		if k[i] == '.' {
			return k[:i]
		}
	}
	return ""
}

// typedLabel gives the words of the courts of Luxembourg.
func typedLabel(k entities.Kind) string {
	switch {
	case k == entities.KindPerson:
		return "PERSONNE"
	case k.In("org"):
		return "SOCIETE"
	case k == entities.KindAddress:
		return "ADRESSE"
	case k == entities.KindLocality:
		return "LIEU"
	case k.In("date"):
		return "DATE"
	case k.In("contact.phone"):
		return "TELEPHONE"
	}
	return "NUMERO"
}

// roleLabel names a role, for replacements that tell who somebody is.
func roleLabel(r entities.Role) string {
	for _, l := range [...]struct {
		role  entities.Role
		label string
	}{
		{entities.RolePartyVictim, "victime"}, {entities.RolePartyOfficer, "dirigeant"}, {entities.RoleParty, "partie"},
		{entities.RoleThirdWitness, "témoin"}, {entities.RoleThirdVictim, "victime"},
		{entities.RoleJudge, "juge"}, {entities.RoleProsecutor, "procureur"}, {entities.RoleClerk, "greffier"}, {entities.RoleLawyer, "avocat"},
		{entities.RoleRapporteurPublic, "rapporteur public"}, {entities.RoleExpert, "expert"}, {entities.RoleNotary, "notaire"},
		{entities.RoleBailiff, "huissier"}, {entities.RoleTrustee, "mandataire"}, {entities.RoleGuardian, "tuteur"},
		{entities.RoleInterpreter, "interprète"}, {entities.RolePolice, "policier"}, {entities.RoleUnion, "défenseur syndical"},
	} {
		if r.In(l.role) {
			return l.label
		}
	}
	return "personne"
}

// fictional are invented given names, in the way of the Spanish courts.
var fictional = strings.Fields(`Aldegonda Baudilia Cesarina Dorotilde Eufrasina Florimond Gumersind Hermelinda Isidorina Jovitina
	Ludovina Melchiora Nicanora Olegaria Petronia Quirinia Rogelina Saturnina Teofilina Urbanina Valentiniana Wilfrida Xenofonta Zacarina`)
