package secret

import (
	"iter"
	"sync"

	"github.com/estompe/estompe/entities/internal/token"
)

// begins is set on tokens that may begin an opening.
var begins = token.Watch(func() iter.Seq[uint64] { return openings().firsts() })

// openings are the words behind which a passage begins, by what they take: a
// clause ("que"), an infinitive ("à", "de"), a gerund ("en"), a noun. Those of
// weight 2 are everyday words: what follows has to show what it is.
var openings = sync.OnceValue(func() *book {
	return newBook([]table{{name: "opening", cues: `
	1 prévoit|prévoyait|prévoyant|prévoient|stipule|stipulait|stipulant|stipulent|énonce|énonçait|énonçant|dispose|disposait|disposant|précise|précisait|précisant|indique|indiquait|indiquant|révèle|révélait|révélant|expose|exposait|exposant|ajoute|ajoutait|ajoutant|mentionne|mentionnait|mentionnant|relate|relatait|relatant|veut|voulait|commande|commandait|exige|exigeait|impose|imposait|rappelle|rappelait|confirme|confirmait|montre|montrait|écrit|écrivait|note|notait|relève|relevait|explique|expliquait|décrit|enseigne|enseignait que|qu'
	1 veulent|voulaient|imposent|imposaient|exigent|révèlent|montrent|indiquent|prévoyaient que|qu'
	1 savait|savaient|sait|ignorait|ignoraient que|qu'
	1 est|était convenu|prévu|stipulé|écrit|indiqué|précisé que|qu'
	1 consiste|consistent|consistait|consistaient|consistant|consister|consisterait|réside|résidait|résident|résiderait|tient|tenait|tiennent|tiendrait|vient|venait|provient|provenait|résulte|résultait à|dans|en|de|du|d'
	1 revient|revenait|reviennent|tend|tendait|vise|visait|visent|ramène|résume|résumait|limite|limitait à|au|aux
	1 sur|à|de|en|par ce que|qu'
	1 dans le fait de|que|d'
	1 dans la|les|le proportion|proportions|rapport suivante|suivantes|suivant
	1 proportion|proportions|raison|rapport de|d'|suivante|suivantes
	1 repose|reposait|reposent|reposaient|reposant|fonde|fondait|fondent|appuie|appuyait|articule|articulait|fondé|fondée|fondés|fondées|basé|basée|basés|basées|bâti|bâtie|assis|assise sur
	1 passe|passait|passent|obtient|obtiennent|obtenait|obtenu|obtenue|obtenus|obtenues|caractérise|caractérisait|caractérisé|distingue|distinguait|distinguent|traduit|commence|commençait|termine par|en
	1 fait|faisait|font|opère|opérait|procède|procédait|procédant|effectue|effectuait|réalise|réalisait|obtient|travaille|travaillait en
	1 compose|composait|composent|composé|composée|composés|composées|constitué|constituée|constitués|constituées|formé|formée|formés|formées|additionné|additionnée|enrichi|fait|faite d'|de|du|des
	1 formulé|formulée|formulés|fabriqué|fabriquée|réalisé|réalisée|élaboré|élaborée|préparé|préparée|préparés|monté avec|à
	1 doit|devait|doivent son|sa|ses|leur tenue|texture|goût|couleur|éclat|résistance|souplesse|arôme|saveur|succès|qualité|stabilité|rendement|avance|avantage à|au|aux
	1 consigne|consignes|règle|instruction|instructions|principe|ordre réservée|interne|est|était de|d'
	1 consigne|consignes|règle|instruction|instructions|principe|ordre|idée de|d'
	1 la|une manière|façon de|d'|dont
	1 forme|formait|formant|instruit|instruisait|entraîne|habitue ses|les|leurs conseillers|vendeurs|commerciaux|équipes|agents|franchisés à
	1 oblige|obligeait|astreint|engage|engageait|contraint|autorise|autorisait|interdit|interdisait à|de|d'
	1 s' oblige|obligeait|engage|engageait|engagent|interdit|interdisait|interdisent à|de|d'|,
	1 prescrit|prescrivait|recommande|recommandait|préconise|préconisait|commande|commandait|enjoint|enjoignait|demande|demandait|ordonne|ordonnait|invite|invitait|conseille|conseillait|impose|imposait de|d'|à|que|qu'
	1 apprend|apprenait|enseigne|enseignait|demande|demandait|recommande|recommandait|impose|imposait|conseille|prescrit|ordonne à ses|leurs|chaque|tout affiliés|franchisés|vendeurs|conseillers|agents|commerciaux|équipes|adhérents|acheteurs|salariés|collaborateurs|affilié|franchisé|vendeur|conseiller|acheteur à|de|d'
	1 apprend|apprenait|enseigne|enseignait aux affiliés|franchisés|vendeurs|conseillers|agents|commerciaux|équipes|adhérents|acheteurs|collaborateurs à|de|d'
	1 comment|pourquoi
	1 aux termes duquel|desquels ,
	2 prévoit|prévoyait|propose|proposait|décrit|décrivait|mobilise|mobilisait|affecte|affectait|offre|offrait|garantit|garantissait|assure|assurait|met|mettait
	2 décrivait|décrivaient|détaillait|présentait|exposait
	1 selon laquelle|lequel|lesquels|lesquelles
	1 par laquelle|lequel|lesquels
	1 aux termes duquel|desquels|desquelles
	1 aux termes de laquelle
	1 à savoir
	1 à savoir de
	1 savoir :
	1 dont le|la principe|règle|recette|secret est|était de
	2 contient|contenait|contiennent|renferme|renfermait|comporte|comportait|comportent|comprend|comprenait|comprennent|associe|associait|associant|combine|combinait|combinant|mêle|mêlait|marie|mélange|mélangeait|réunit|intègre|intégrait|incorpore|incorporait|emploie|employait|utilise|utilisait|requiert|nécessite|implique|impliquait|suppose|supposait|exige|exigeait
	2 prévoit|prévoyait|prévoient|propose|proposait|proposent|décrit|décrivait|détaille|détaillait|impose|imposait|fixe|fixait|énumère|énumérait|indique|indiquait|indiquant|mentionne|mentionnait|donne|donnait|donnent|révèle|révélait|expose|exposait|préconise|préconisait|retient|retenait
	2 faire|fait|faisait|font|faisant apparaître|ressortir|état de|d'
	2 prévoyant|proposant|comprenant|comportant|utilisant|contenant|employant|reposant
	2 qui
	2 celui|celle qui
	2 soit
	2 en
	2 substitue|substituait|remplace|remplaçait
	2 lequel|laquelle|lesquels|lesquelles
	2 décrivant|détaillant|relatif|relative|tenant|tirée|portant à|de|au|aux|sur
	2 précédé|suivi|suivie de|d'
	2 décrivant|détaillant|exposant|révélant
	1 révéler|préciser|indiquer|montrer|divulguer|dévoiler|savoir que|qu'
`}})
})
