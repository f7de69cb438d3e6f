package entities_test

import "github.com/estompe/estompe/entities"

func init() { decisions = append(decisions, layouts...) }

// layouts are further styles of paper, each for what the others do not have.
var layouts = []decision{
	{
		name: "ca no headings", court: entities.LevelAppeal, lines: true,
		why: "not one heading: parties by their civil status, the bench in a sentence, a ruling in prose at the very end",
		text: `COUR D'APPEL
DE BASTIA

Arrêt du 7 juin 2013

⟦parties⟧Madame Lucie SANTONI, née le 25 mai 1950 à BASTIA, demeurant 3 cours Paoli 20200 BASTIA, représentée par ⟦parties⟧Me FILIPPI, avocat,
appelante,

contre

⟦parties⟧Monsieur Ange COLONNA, demeurant à CORTE, représenté par Me MATTEI, avocat,
intimé,

⟦panel⟧La cour, composée de ⟦panel⟧Mme LUCIANI, présidente de chambre, M. HOAREAU et Mme ALZEARI, conseillers, assistée de ⟦panel⟧Mme RIBIER, greffier,

⟦facts⟧Madame Santoni est propriétaire d'une parcelle à Corte, que ⟦facts⟧Monsieur Colonna a occupée sans droit depuis l'année 2004.

Le titre produit établit la propriété de ⟦!panel⟧Madame Santoni.

⟦ruling⟧La cour infirme le jugement, ordonne l'expulsion de Monsieur Colonna et le condamne aux dépens.

⟦signatures⟧Le greffier La présidente`,
	},
	{
		name: "detention", court: entities.LevelAppeal, lines: true,
		why: "the delegated judge in capitals, an interpreter among the parties, names with functions as signatures, a receipt under them",
		text: `COUR D'APPEL DE DOUAI
Chambre des Libertés Individuelles

N° RG 23/70369
N° de Minute : 1245

Ordonnance du mercredi 7 juillet 2023

APPELANT

⟦parties⟧M. Anis TAHAR
né le 7 Mars 1995 à ORAN (ALGERIE)
actuellement retenu au centre de rétention
assisté de Me Ortance BRUN, avocat au barreau de DOUAI, et de ⟦parties⟧Mme Nadia SLIM, interprète assermentée

INTIMÉ

M. LE PREFET DU NORD
dûment avisé, absent non représenté

⟦panel⟧MAGISTRATE DELEGUEE : ⟦panel⟧Danielle THÉBAULT, conseillère à la cour d'appel désignée par ordonnance
assistée de ⟦panel⟧Véronique THERY, Greffière

DÉBATS : à l'audience publique du mercredi 7 juillet 2023

⟦facts⟧Vu l'ordonnance rendue le 20 juillet 2023 par le juge notifiée à ⟦facts⟧M. Anis TAHAR ;

MOTIFS DE LA DÉCISION

⟦reasons⟧Il résulte de la procédure que l'appel est recevable.

PAR CES MOTIFS

CONFIRME l'ordonnance concernant ⟦ruling⟧M. Anis TAHAR ;

⟦signatures⟧Véronique THERY, Greffière

⟦signatures⟧Danielle THÉBAULT, conseillère

N° RG 23/70369
Reçu copie et pris connaissance le
- M. Anis TAHAR`,
	},
	{
		name: "criminal court", court: entities.LevelTribunal, lines: true,
		why: "a criminal tribunal: the bench before the parties, the prosecution beside it, the accused's parents; the hearing tells of the accused",
		text: `Cour d'appel de Bordeaux
Tribunal judiciaire d'Angoulême
Jugement prononcé le : 12/03/3730
N° minute : 234/2021

JUGEMENT CORRECTIONNEL

A l'audience publique du Tribunal Correctionnel d'Angoulême le DOUZE MARS DEUX MILLE VINGT ET UN,

Composé de :

Président : ⟦panel⟧Madame LEFORT Hélène, vice-présidente,

Assesseurs : ⟦panel⟧Monsieur CARON Pierre, juge,

Assistés de ⟦panel⟧Madame NOEL Karine, greffière,

en présence de ⟦panel⟧Monsieur ROCHE Alain, procureur de la République adjoint,

PARTIES CIVILES :

⟦parties⟧Madame GIRAUD Manon, demeurant : 3 rue du Lac 16000 ANGOULEME,
non comparante représentée par Maître BLAIS Paul, avocat au barreau de Charente,

Prévenu
Nom : ⟦parties⟧MARCHAND Kevin
né le 5 mai 1990 à COGNAC (Charente)
de ⟦parties⟧MARCHAND Didier et de LEBRUN Sylvie
comparant assisté de Maître DUMAS Eric, avocat au barreau de Charente,

DEBATS

⟦facts⟧A l'appel de la cause, la présidente a constaté la présence et l'identité de ⟦facts⟧MARCHAND Kevin.

MOTIFS

⟦reasons⟧Attendu que MARCHAND Kevin a porté des coups à GIRAUD Manon ;

PAR CES MOTIFS

Le tribunal, statuant publiquement,

Déclare ⟦ruling⟧MARCHAND Kevin coupable ;

⟦signatures⟧et le présent jugement ayant été signé par la présidente et la greffière.

LA GREFFIERE LA PRESIDENTE`,
	},
	{
		name: "insolvency", court: entities.LevelCommercial, lines: true,
		why: "an insolvency without heading of facts: a date begins the story though it names the registry; office holders stand in the ruling, not among the signatures",
		text: `TRIBUNAL DE COMMERCE DE NANTES

JUGEMENT DU 20 MARS 2021

DEBITEUR :

⟦parties⟧Monsieur Yann LE GOFF
12 rue de la Paix
44000 NANTES

COMPOSITION DU TRIBUNAL

Lors des débats en Chambre du Conseil le 25 mars 2021 et du délibéré :

Président : ⟦panel⟧M. Alain PERRIN
Juges : ⟦panel⟧M. Gilles BARON, Mme Claire HUET
Greffier lors des débats : ⟦panel⟧Me Louis BARBIN
Ministère Public : ⟦panel⟧M. Pierre SENNES, procureur adjoint

Le 25 mars 2021, ⟦panel⟧l'affaire a été mise en délibéré au 20 mars 2021.

⟦facts⟧Le 10 février 2021, ⟦facts⟧Monsieur Yann LE GOFF a déposé au greffe une déclaration de cessation des paiements.

PAR CES MOTIFS

Ouvre la procédure à l'égard de ⟦ruling⟧Monsieur Yann LE GOFF ;

Désigne ⟦ruling⟧M. Paul RICHARD, juge commissaire ;

Désigne la SELARL DELAS, prise en la personne de ⟦ruling⟧Me Blandine DELAS, en qualité de liquidateur ;

Le Greffier Le Président
⟦signatures⟧Louis BARBIN Alain PERRIN`,
	},
	{
		name: "quoted submissions", court: entities.LevelTribunal, lines: true,
		why: "a party's submissions quoted with their own PAR CES MOTIFS, and a dispositif below: the reasons come after both",
		text: `TRIBUNAL DE GRANDE INSTANCE DE DAX
JUGEMENT DU 5 mai 2010

ENTRE :
⟦parties⟧Mme Rose LAMOTHE, demeurant à Dax, représentée par Me Pons, avocat
ET :
⟦parties⟧M. Jean DUCASSE, demeurant à Pau

FAITS ET PROCÉDURE

⟦facts⟧Mme Lamothe a vendu un cheval à M. Ducasse.

Dans ses conclusions, ⟦pleas⟧Mme Lamothe demande au tribunal :

PAR CES MOTIFS
Condamner M. Ducasse au paiement du prix.

MOTIFS DE LA DÉCISION

⟦reasons⟧M. Ducasse n'a pas payé le prix.

PAR CES MOTIFS

Condamne ⟦ruling⟧M. Ducasse à payer 3 000 euros.

Jugement signé par ⟦signatures⟧Mme Claude ROYER, présidente, et Mme Anne LAFON, greffière.`,
	},
	{
		name: "bullets and lower case", court: entities.LevelAppeal, lines: true,
		why: "headings in small letters with numbers before them; the close in bullets that begin in small letters",
		text: `Cour d'appel de Pau
2ème chambre
N° RG 15/70369
Arrêt du 25 mai 2016

Appelante :
⟦parties⟧Madame Élise CAZAUX
représentée par Maître Duport, avocat au barreau de Pau

Intimé :
⟦parties⟧Monsieur Guy LARRIEU
ayant pour avocat Maître Sarraute

Composition de la cour :
Madame ⟦panel⟧Odile BERGÈS, présidente
Monsieur ⟦panel⟧Luc MENDOUSSE, conseiller

1 - Faits et procédure

⟦facts⟧Madame Cazaux et Monsieur Larrieu ont vécu ensemble.

2 - Moyens et prétentions des parties

⟦pleas⟧Madame Cazaux réclame sa part.

3 - Motifs de la décision

⟦reasons⟧Le bien est indivis.

Par ces motifs, la cour

Confirme le jugement au profit de ⟦ruling⟧Madame Cazaux ;

- prononcé par mise à disposition de l'arrêt au greffe de la cour ;
- signé par ⟦signatures⟧Madame Odile BERGÈS, présidente, et par ⟦signatures⟧Madame Rita MONTES, greffière.`,
	},
	{
		name: "cc several applicants", court: entities.LevelCassation, lines: true,
		why: "the applicants on lines of their own above \"ont formé\", their seat told once for all",
		text: `COUR DE CASSATION
______________________

Audience publique du 12 octobre 2021

⟦panel⟧Mme MARCHAND, présidente

Arrêt n° 971 FS-B

Pourvoi n° H 20-36.777

⟦heading⟧RÉPUBLIQUE FRANÇAISE

AU NOM DU PEUPLE FRANÇAIS

ARRÊT DE LA COUR DE CASSATION, DEUXIÈME CHAMBRE CIVILE, DU 12 OCTOBRE 2021

1°/ ⟦parties⟧la société Les Salines du Midi, société anonyme,

2°/ ⟦parties⟧l'association Les amis de Peyriac,

ayant toutes deux leur siège 13 rue Mirabeau, 11100 Narbonne,

ont formé le pourvoi n° 20-36.777 contre l'arrêt rendu le 21 décembre 2019 par la cour d'appel de Montpellier, dans le litige les opposant à ⟦parties⟧M. Élie Roumens, défendeur à la cassation.

⟦panel⟧Sur le rapport de M. Cardin, conseiller référendaire, les observations de ⟦counsel⟧la SCP Duhamel, avocat de la société Les Salines du Midi, et l'avis de ⟦panel⟧Mme Trasso, avocat général,

la deuxième chambre civile, composée des président et conseillers précités, après en avoir délibéré conformément à la loi, a rendu le présent arrêt.

⟦facts⟧La société a exercé une saisie contre M. Roumens.

PAR CES MOTIFS, la Cour :

CASSE ET ANNULE ⟦ruling⟧l'arrêt rendu le 21 décembre 2019 ;`,
	},
	{
		name: "counsel then story", court: entities.LevelTribunal, lines: true,
		why: "a list of those notified stands right before a story without heading",
		text: `TRIBUNAL DE GRANDE INSTANCE DE VIENNE

ORDONNANCE DE RÉFÉRÉ

PRÉSIDENT : ⟦panel⟧Madame Marie CHIFFRE, Vice-Présidente

PARTIES :

DEMANDERESSE

⟦parties⟧Mme Rose TOURNIER, demeurant à Vienne

Débats tenus à l'audience du 18 Novembre 2010

Notification le
à :
⟦counsel⟧Me Anne BOLLARD - 656,

⟦facts⟧Madame Tournier a loué un garage à Monsieur Callier, qui ne paie plus le loyer et qui n'a pas comparu.

PAR CES MOTIFS

Condamnons ⟦ruling⟧Monsieur Callier à payer 300 euros.

LE GREFFIER LE JUGE DES RÉFÉRÉS`,
	},
}
