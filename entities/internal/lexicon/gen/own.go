package main

// own names the project's own lists among the sources.
const own = "own"

const months = `janvier février mars avril mai juin juillet août septembre octobre novembre décembre
lundi mardi mercredi jeudi vendredi samedi dimanche`

// functionWords are grammatical words that the dictionary has not, elided
// forms above all, and abbreviated titles.
const functionWords = `l d qu n s j m t c jusqu lorsqu puisqu quoiqu presqu entr quelqu
m mm mme mmes mlle mlles me mes mr dr pr mgr vve
le la les un une des du de au aux à en dans par pour sur sous avec sans contre entre et ou ni mais donc or car que qui dont
ce cet cette ces son sa ses leur leurs il elle ils elles on y se lui ne pas plus`

// inhabitants are words for inhabitants, masculine singular, besides those of
// countries.
const inhabitants = `français breton normand alsacien lorrain corse basque provençal auvergnat bourguignon picard savoyard gascon béarnais
parisien lyonnais marseillais bordelais lillois toulousain nantais niçois strasbourgeois rennais grenoblois francilien
réunionnais martiniquais guadeloupéen guyanais mahorais calédonien polynésien tahitien antillais
kabyle berbère kurde tchétchène catalan écossais gallois anglais britannique hollandais européen africain américain asiatique
maghrébin palestinien tibétain flamand wallon yougoslave soviétique tchécoslovaque`
