// Package policy holds the law as data: what is to be done with each thing that
// was found in a court decision, on which ground, by whose decision and under
// which article. A policy never looks at a text; it can be written, stored,
// compared and explained without one.
//
// # En français, pour les juristes
//
// Une politique ([Policy]) est un tableau de règles ([Rule]). Chaque règle dit
// pour quelles mentions elle vaut (when : classe, genre, rôle, zone), ce qu'on en
// fait (action), à quel titre (ground), qui en décide (decider) et en vertu de quel
// texte (cite). La première règle qui convient décide ; une mention qu'aucune
// règle ne vise est occultée. Au-dessus des règles se trouvent les identités que la
// loi interdit de révéler (overlay : mineurs, victimes d'infractions sexuelles,
// témoins anonymes, agents, collaborateurs de justice…) : elles ne peuvent que
// renforcer ce que les règles décident, et aucune liste ne les lève.
//
// Les politiques prêtes à l'emploi portent un nom : france-open-data est le socle
// (COJ L111-13), bloc-1 à bloc-4 les blocs de la Cour de cassation,
// france-administrative la pratique du Conseil d'État, et ainsi de suite
// ([Names]). [Policy.Markdown] écrit n'importe quelle politique en tableau, en
// français ; [Policy.Explain] explique en une phrase le sort d'une mention et ce
// qui devrait changer pour qu'il soit autre ; [Diff] dit si une politique est plus
// stricte qu'une autre, classe par classe, avec des exemples. Un article marqué
// « ° » dans un tableau est cité de mémoire ou d'après une version ancienne :
// vérifiez-le.
//
// Une politique s'écrit aussi en JSON, à partir d'une autre et de quelques
// commutateurs ([Switch]) :
//
//	{
//	  "version": 1,
//	  "base": "france-open-data",
//	  "with": [
//	    {"switch": "hide-bench", "ground": "security", "decider": "court-president"},
//	    {"switch": "show", "classes": ["trustee"]}
//	  ]
//	}
//
// Ce que seule la juridiction sait de l'affaire, la publicité des débats et de la
// décision, la recommandation suivie ou non, les termes à occulter ou à conserver,
// les mineurs et les victimes, tient dans [Case]. Avant toute occultation,
// [Case.Gate] répond : publier, publier sans les motifs, publier l'extrait, ne pas
// publier. Une donnée nécessaire qui manque ou qui se contredit empêche la
// publication.
//
// # What becomes of a mention
//
// A mention is known to a policy by its [Facts]: kind ("address"), role
// ("pro.judge"), zone, how sure the finding is, and [Flags] for what only the court
// knows. The outcome can be told from these rules alone:
//
//  1. The first of [Policy.Rules] that fits decides. If none fits, the mention is
//     masked: the zero [Policy] masks everything.
//  2. A term that was ordered to be kept in the case is kept; one that was ordered to
//     be hidden is masked; of both, hiding stands ([Case.Decide]).
//  3. The strongest fitting rule of [Policy.Overlay] decides instead if it is
//     stronger. A protected identity never shows true initials.
//
// Actions are ordered: keep, generalise, pseudonymise, mask, withhold the zone,
// refuse the decision ([Action.Strength]). To keep is a recorded decision, too.
//
// # Classes
//
// Lawyers write such rules as tables whose rows are classes: party, judge, expert,
// address, company number. [Classes] lists them; a mention is in exactly one. The
// presets have one rule for each class, with the class's name. A person whose
// identity or role is in doubt is not kept under the rule of a class: it falls to
// the rule "doubted-person" and counts as a third party.
//
// # Words in rules
//
// A [Ground] is the reason in law, a [Decider] whoever decides, a [CitationID] a
// provision by what it says: "socle" is COJ L111-13 for the judicial courts and CJA
// L10 for the administrative ones, and "undercover" is an article of the code of
// criminal procedure until that code is renumbered ([Citation.On]). A caller's own
// provisions go into [Policy.Provisions].
//
// What may be decided otherwise in one case stands in [Rule.OnRequest]. Nothing here
// decides it: whether privacy or security would suffer is a judge's to say, and whoever
// re-uses decisions may neither add nor lift an occultation.
//
// # What is uncertain
//
// Texts and practice leave questions open: whether an expert or a notary is a third
// party, whether a lay judge is a magistrat, what of a company that bears a person's
// name. Each preset's comment lists what it could not establish; where a person may
// be meant, it hides, and a switch opens it.
//
// # Mistakes are refused
//
// JSON is read strictly ([Parse], [ParseCase]): an unknown, doubled or misspelt word is
// an [Error] with the path and a hint. [Policy.Validate] finds what would be used
// wrongly (fatal) and what was probably not meant (advice). The JSON Schemas are
// schema.json and case.schema.json. [Policy.Canonical] is the one written form and
// [Policy.Digest] identifies it in a record.
package policy
