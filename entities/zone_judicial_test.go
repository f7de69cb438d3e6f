package entities_test

import "github.com/estompe/estompe/entities"

// All persons, places and cases here are invented.
var decisions = []decision{
	{
		name: "cc old", court: entities.LevelCassation,
		why: "the old style: bench in the middle of the visas, facts and pleas by attendus, annexed pleas",
		text: `LA COUR DE CASSATION, TROISIÈME CHAMBRE CIVILE, a rendu l'arrêt suivant :

⟦parties⟧Statuant sur le pourvoi formé par ⟦parties⟧M. Aurélien Vasseur, domicilié 4 rue des Tanneurs, 59000 Lille,

contre l'arrêt rendu le 25 mars 2011 par la cour d'appel de Douai, dans le litige l'opposant à ⟦parties⟧Mme Odile Carpentier, défenderesse à la cassation ;

⟦panel⟧LA COUR, en l'audience publique du 5 juin 2012, où étaient présents : M. Terrien, président, ⟦panel⟧Mme Masson, conseiller rapporteur, M. Lacour, avocat général, ⟦panel⟧Mme Berdeaux, greffier de chambre ;

Sur le rapport de ⟦panel⟧Mme Masson, conseiller, les observations de ⟦counsel⟧Me Foussard, avocat de M. Vasseur, et l'avis de ⟦panel⟧M. Lacour, avocat général, et après en avoir délibéré conformément à la loi ;

⟦facts⟧Attendu, selon l'arrêt attaqué, que M. Vasseur a vendu un immeuble à ⟦facts⟧Mme Carpentier ; que celle-ci a refusé de payer le solde du prix ;

⟦pleas⟧Sur le moyen unique :

Attendu que ⟦pleas⟧M. Vasseur fait grief à l'arrêt de rejeter sa demande, alors, selon le moyen, que la vente est parfaite ;

⟦reasons⟧Mais attendu qu'ayant relevé que ⟦reasons⟧Mme Carpentier n'avait pas signé l'acte, la cour d'appel en a exactement déduit que la vente n'était pas parfaite ;

⟦ruling⟧PAR CES MOTIFS :

REJETTE le pourvoi ;

Condamne ⟦ruling⟧M. Vasseur aux dépens ;

⟦signatures⟧Ainsi fait et jugé par la Cour de cassation, troisième chambre civile, et prononcé par le président en son audience publique du trois juillet deux mille douze.

⟦annexes⟧MOYEN ANNEXE au présent arrêt

Moyen produit par ⟦annexes⟧Me Foussard, avocat aux Conseils, pour M. Vasseur

Il est fait grief à l'arrêt attaqué d'AVOIR débouté M. Vasseur ; AUX MOTIFS QUE ⟦annexes⟧Mme Carpentier n'avait pas signé ;`,
	},
	{
		name: "cc new", court: entities.LevelCassation,
		why: "the new style: headings in lower case, numbered paragraphs, the bench with counsel in its midst",
		text: `COMM.

FB

COUR DE CASSATION
______________________

Audience publique du 7 janvier 2022

Cassation partielle

⟦~panel⟧M. RÉMERY, président

⟦!panel⟧Arrêt n° 27 F-D

Pourvoi n° T 20-07.444

RÉPUBLIQUE FRANÇAISE

AU NOM DU PEUPLE FRANÇAIS

ARRÊT DE LA COUR DE CASSATION, CHAMBRE COMMERCIALE, FINANCIÈRE ET ÉCONOMIQUE, DU 7 JANVIER 2022

1°/ ⟦parties⟧M. Loïc Kermadec,

2°/ ⟦parties⟧Mme Soizic Le Bihan, épouse Kermadec,

tous deux domiciliés 3 venelle du Port, 29000 Quimper,

ont formé le pourvoi n° T 20-07.444 contre l'arrêt rendu le 12 novembre 2019 par la cour d'appel de Rennes, dans le litige les opposant à la société Armor crédit, dont le siège est 1 place de la Gare, 35000 Rennes, défenderesse à la cassation.

Les demandeurs invoquent, à l'appui de leur pourvoi, ⟦parties⟧deux moyens de cassation.

⟦panel⟧Sur le rapport de ⟦panel⟧Mme Vallansan, conseiller, ⟦counsel⟧les observations de la SCP Boutet, avocat de M. et Mme Kermadec, de la SCP Gadiou, avocat de la société Armor crédit, et l'avis de ⟦panel⟧Mme Guinamant, avocat général, après débats en l'audience publique du 8 novembre 2021 où étaient présents ⟦panel⟧M. Rémery, président, Mme Vallansan, conseiller rapporteur, et Mme Fornarelli, greffier de chambre,

la chambre commerciale de la Cour de cassation, composée des président et conseillers précités, après en avoir délibéré conformément à la loi, a rendu le présent arrêt.

⟦facts⟧Faits et procédure

1. Selon l'arrêt attaqué (Rennes, 12 novembre 2019), ⟦facts⟧M. Kermadec s'est rendu caution d'un prêt.

⟦pleas⟧Examen des moyens

Sur le premier moyen

Enoncé du moyen

2. ⟦pleas⟧M. Kermadec fait grief à l'arrêt de le condamner à paiement, alors « que la caution était disproportionnée ».

⟦reasons⟧Réponse de la Cour

3. L'arrêt retient que ⟦reasons⟧Mme Kermadec avait des revenus suffisants.

⟦pleas⟧Et sur le second moyen

Enoncé du moyen

4. ⟦pleas⟧M. et Mme Kermadec font le même grief à l'arrêt.

⟦reasons⟧Réponse de la Cour

Vu l'article 455 du code de procédure civile :

5. ⟦reasons⟧Tout jugement doit être motivé.

⟦ruling⟧PAR CES MOTIFS, la Cour :

CASSE ET ANNULE, mais seulement en ce qu'il condamne ⟦ruling⟧Mme Kermadec, l'arrêt rendu le 12 novembre 2019 ;

⟦signatures⟧Ainsi fait et jugé par la Cour de cassation, chambre commerciale, financière et économique, et prononcé par le président en son audience publique du douze janvier deux mille vingt-deux.`,
	},
	{
		name: "cc criminal", court: entities.LevelCassation, lines: true,
		why: "the criminal chamber: the bench in a list of lines, pleas by moyens de cassation",
		text: `LA COUR DE CASSATION, CHAMBRE CRIMINELLE, a rendu l'arrêt suivant :

Statuant sur le pourvoi formé par :

- ⟦parties⟧M. Dragan Petrovic,

contre l'arrêt de la cour d'appel de PAU, chambre correctionnelle, en date du 26 avril 2016, qui, pour escroquerie, l'a condamné à un an d'emprisonnement ;

⟦panel⟧La COUR, statuant après débats en l'audience publique du 19 septembre 2017 où étaient présents dans la formation prévue à l'article 567-1-1 du code de procédure pénale : ⟦panel⟧M. Buisson, président, Mme Carbonaro, conseiller rapporteur, M. Larmanjat, conseiller de la chambre ;

Greffier de chambre : ⟦panel⟧Mme Guichard ;

Sur le rapport de Mme le conseiller référendaire ⟦panel⟧CARBONARO et les conclusions de M. l'avocat général ⟦panel⟧VALAT ;

⟦facts⟧Vu le mémoire produit ;

⟦pleas⟧Sur le moyen unique de cassation, pris de la violation des articles 313-1 du code pénal ;

⟦reasons⟧Attendu que le moyen se borne à remettre en question l'appréciation souveraine des juges ;

⟦ruling⟧Par ces motifs :

REJETTE le pourvoi ;

⟦signatures⟧Ainsi fait et jugé par la Cour de cassation, chambre criminelle, et prononcé par le président le quatre octobre deux mille dix-sept ;

En foi de quoi le présent arrêt a été signé par le président, le rapporteur et le greffier de chambre.`,
	},
	{
		name: "ca flat", court: entities.LevelAppeal, mixed: true,
		why: "an appeal of the nineties without line ends: the bench named before and after the parties",
		text: `DU 7 Mars 1998 ------------------------- B.L/C.T ⟦parties⟧Firmin CAZENAVE C/ ⟦parties⟧Germaine LABORDE RG N : 96/70369 - Prononcé à l'audience publique du douze Mars mil neuf cent quatre vingt dix huit, par ⟦panel⟧Bernard LESTRADE, Conseiller. LA COUR D'APPEL DE BOURGES, 1ère Chambre dans l'affaire, ENTRE : ⟦parties⟧Monsieur Firmin CAZENAVE né le 18 mai 1940 à Nérac, demeurant 5 rue Haute 47600 NÉRAC représenté par Me TOUTON, avoué assisté de Me VIGNES, avocat APPELANT d'un jugement du Tribunal de Grande Instance de BOURGES en date du 9 Janvier 1996 D'une part, ET : ⟦parties⟧Madame Germaine LABORDE représentée par Me SOUBIRAN, avoué INTIMÉE D'autre part, a rendu l'arrêt contradictoire suivant après que la cause ait été débattue et plaidée en audience publique, le 1 Janvier 1998, devant ⟦panel⟧Yves MOURGUES, Président de Chambre, ⟦panel⟧Bernard LESTRADE, Conseiller, assistés de ⟦panel⟧Colette TAUZIN, Greffier, et qu'il en ait été délibéré par les magistrats du siège ayant assisté aux débats.
FAITS ET PROCÉDURE Le 5 juin 1994, ⟦facts⟧Germaine LABORDE a heurté le véhicule de M. CAZENAVE. MOYENS ET PRÉTENTIONS DES PARTIES ⟦pleas⟧Firmin CAZENAVE soutient que la conductrice n'a pas respecté la priorité. MOTIFS ⟦reasons⟧Attendu que la priorité n'a pas été respectée ; PAR CES MOTIFS LA COUR Statuant publiquement, Réforme le jugement, Condamne ⟦ruling⟧Germaine LABORDE à payer 5.000 F, La condamne aux dépens.
Le présent arrêt a été signé par ⟦signatures⟧Yves MOURGUES, Président de Chambre et Colette TAUZIN, Greffier. Le Greffier Le Président`,
	},
	{
		name: "ca lines", court: entities.LevelAppeal,
		why: "an appeal with labels on their own lines; counsel who got a copy apart from the parties",
		text: `COUR D'APPEL D'AIX EN PROVENCE
10e Chambre

ARRÊT AU FOND
DU 16 MAI 2009

N° 2009/211

Rôle N° 08/70369

⟦parties⟧Honorine BARTHÉLEMY

C/

⟦parties⟧Sauveur GIORDANO
SA ASSURANCES DU MIDI

Grosse délivrée
le :
à : ⟦~counsel⟧Me LATIL

⟦~heading⟧Décision déférée à la Cour :

Jugement du Tribunal de Grande Instance de NEVERS en date du 26 Novembre 2007.

APPELANTE

⟦parties⟧Madame Honorine BARTHÉLEMY
née le 20 novembre 1951 à ARLES
représentée par la SCP MAYNARD, avoués à la Cour,
assistée de Me Jean LATIL, avocat au barreau de NEVERS

INTIMES

⟦parties⟧Monsieur Sauveur GIORDANO
demeurant 12 cours Mirabeau - 13100 AIX EN PROVENCE
défaillant

*-*-*-*-*

⟦panel⟧COMPOSITION DE LA COUR

L'affaire a été débattue le 6 Avril 2009 en audience publique devant la Cour composée de :

⟦panel⟧Madame Élise SALVAN, Présidente
⟦panel⟧Monsieur Benoît RAIBAUT, Conseiller

qui en ont délibéré.

Greffier lors des débats : ⟦panel⟧Madame Geneviève JOUBERT.

ARRÊT

Défaut,

Signé par ⟦panel⟧Madame Élise SALVAN, Présidente et Madame Geneviève JOUBERT, greffier auquel la minute de la décision a été remise par le magistrat signataire.

***

⟦facts⟧EXPOSÉ DU LITIGE

⟦facts⟧Mme Barthélemy a été blessée par un véhicule conduit par M. Giordano.

MOTIFS DE L'ARRÊT

⟦reasons⟧M. Giordano doit réparer le dommage.

PAR CES MOTIFS

La Cour, statuant publiquement,

Confirme le jugement,

Condamne ⟦ruling⟧M. Giordano aux dépens.

Rédacteur : ⟦signatures⟧M. RAIBAUT

⟦signatures⟧Madame JOUBERT Madame SALVAN
GREFFIÈRE PRÉSIDENTE`,
	},
	{
		name: "ca social", court: entities.LevelAppeal, lines: true,
		why: "a recent appeal in a labour case, party names before their labels, an order of the mise en état style",
		text: `COUR D'APPEL

DE NIORT

Chambre sociale

N° RG : 22/79258 - N° Portalis ABCD-V-B7G-XYZ1

⟦parties⟧S.A.S. BOULANGERIES RÉUNIES
Représentant : Me Paul ROUAULT, avocat au barreau de NIORT

APPELANTE

⟦parties⟧Madame Inès FERREIRA
Représentant : Me Anne LEMAÎTRE, avocat au barreau de NIORT

INTIMEE

⟦panel⟧Nous, Sophie DELAUNAY, Présidente chargée de la mise en état, ⟦panel⟧assistée de Clément ROBIN, Greffier,

⟦facts⟧Vu la procédure en instance d'appel ;

⟦reasons⟧Attendu que l'appelante n'a pas conclu ; qu'⟦reasons⟧Inès Ferreira demande la caducité ;

⟦ruling⟧PAR CES MOTIFS

Prononçons la caducité de la déclaration d'appel,

Condamnons la société aux dépens.

⟦signatures⟧Fait à Niort, le 23 octobre 2024

Le Greffier, La Présidente chargée de la mise en état,
⟦signatures⟧Clément ROBIN Sophie DELAUNAY`,
	},
	{
		name: "tgi judge alone", court: entities.LevelTribunal,
		why: "bench and hearing before the parties, each label on its line",
		text: `MINUTE N° : 03/112
JUGEMENT DU : 26 Février 2003
DOSSIER N° : 01/73518

TRIBUNAL DE GRANDE INSTANCE DE CASTRES
4e Chambre Cab 1

PRESIDENT

⟦panel⟧Mlle Blanchet, Juge
Statuant à juge unique conformément aux dispositions du code de procédure civile.

GREFFIER

⟦panel⟧Mme BROSSARD, Greffier

DEBATS

à l'audience publique du 6 Novembre 2002

JUGEMENT

⟦panel⟧Contradictoire, en premier ressort, prononcé publiquement.

DEMANDERESSE

⟦parties⟧Mme Suzanne Alary, demeurant 27 esplanade du Foirail, 81100 CASTRES

représentée par Me Olivier Thévenin, avocat au barreau de CASTRES

DEFENDEUR

⟦parties⟧M. Mehdi Saadi, demeurant 3 rue Émile Zola, 81100 CASTRES
non comparant

⟦facts⟧FAITS ET PROCEDURE

Par acte du 25 mai 2001, ⟦facts⟧Mme Alary a donné à bail un local à M. Saadi.

MOTIFS

⟦reasons⟧M. Saadi ne paie plus le loyer.

PAR CES MOTIFS

Le tribunal, statuant publiquement,

Prononce la résiliation du bail consenti à ⟦ruling⟧M. Saadi.

Ainsi jugé et prononcé les jour, mois et an que dessus.

LE GREFFIER LE PRESIDENT
⟦signatures⟧BROSSARD BLANCHET`,
	},
	{
		name: "tj lyon style", court: entities.LevelTribunal,
		why: "the bench before the parties in one long sentence over several lines, then the parties without a colon",
		text: `TRIBUNAL JUDICIAIRE
DE ROANNE

Chambre 1 cab 01 A
R.G N° : N° RG 20/70999

Jugement du 23 Mars 2021

⟦~counsel⟧Grosse et copie à :
la SELARL GRANGIER ET ASSOCIES – 125

⟦heading⟧REPUBLIQUE FRANCAISE
AU NOM DU PEUPLE FRANCAIS

Le Tribunal judiciaire de ROANNE, statuant publiquement et en premier ressort, a rendu, le 23 Mars 2021, le jugement contradictoire suivant,

⟦panel⟧Après que l'instruction eut été clôturée le 12 décembre 2020, et que la cause eut été débattue à l'audience publique du 22 janvier 2021 devant :

⟦panel⟧Delphine SAULNIER, Présidente,
siégeant en formation Juge Unique,
Assistée de ⟦panel⟧Lydie REBOUX, Greffier,

Et après qu'il en eut été délibéré par le magistrat ayant assisté aux débats dans l'affaire opposant :

DEMANDERESSE

⟦parties⟧Madame Ruth LEMERCIER épouse RAMDANI
née le 14 mars 1963 à ROANNE
représentée par Maître Laurent GRANGIER, avocat au barreau de ROANNE

DEFENDERESSE

⟦parties⟧S.A.S. RÉGIE CENTRALE,
prise en la personne de son Président, ⟦parties⟧M. Édouard VIAL

⟦facts⟧EXPOSE DU LITIGE

⟦facts⟧Madame RAMDANI exploite un fonds de commerce.

MOTIFS DE LA DECISION

⟦reasons⟧Sur la demande principale

PAR CES MOTIFS

Le tribunal, statuant publiquement par jugement contradictoire,

DÉBOUTE ⟦ruling⟧Madame RAMDANI de ses demandes ;

En foi de quoi la Présidente et le Greffier ont signé le présent jugement.

Le Greffier, La Présidente,
⟦signatures⟧Lydie REBOUX Delphine SAULNIER`,
	},
	{
		name: "jaf", court: entities.LevelTribunal, lines: true,
		why: "the family judge as a line of title over the name, in capitals; the ruling names the spouses again",
		text: `TRIBUNAL
JUDICIAIRE
DE MELUN

■

JAF section 2 cab 2

N° RG 21/64923

JUGEMENT
rendu le 1 décembre 2023

DEMANDERESSE

⟦parties⟧Madame Solène BARDIN épouse VAUCLAIR
96, boulevard des Ormes
77000 MELUN
Ayant pour conseil Me Ida PLANCHON, avocat

DÉFENDEUR

⟦parties⟧Monsieur Céleste VAUCLAIR

LE JUGE AUX AFFAIRES FAMILIALES

⟦panel⟧Ghislain DICAIRE

LE GREFFIER

⟦panel⟧Katia SEGUIN lors des débats

EXPOSE DU LITIGE

⟦facts⟧Les époux se sont mariés à Melun sans contrat.

PAR CES MOTIFS

Le juge aux affaires familiales, statuant publiquement,

PRONONCE le divorce des époux :

⟦ruling⟧Monsieur Céleste VAUCLAIR né le 6 avril 1968

et

⟦ruling⟧Madame Solène BARDIN née le 18 mai 1970

DÉBOUTE les parties de toutes autres demandes.

Fait à Melun le 1 Décembre 2023

⟦signatures⟧Katia SEGUIN Ghislain DICAIRE
Greffière Magistrat`,
	},
	{
		name: "jcp order", court: entities.LevelTribunal,
		why: "a summary order that has no heading of facts: the hearing ends where the story begins",
		text: `TRIBUNAL JUDICIAIRE DE SENLIS

ORDONNANCE DE RÉFÉRÉ

Président : ⟦panel⟧Madame TURBIN, juge des contentieux de la protection
Greffier : ⟦panel⟧Monsieur LAGARDE
Débats en audience publique le : 27 Février 2021

GROSSE :
Le 25 mars 2021
à ⟦~counsel⟧Me BALDI

N° RG : 21/77212

PARTIES :

DEMANDERESSE

⟦parties⟧Madame Linda BOUANANE
représentée par Me Patrice BALDI, avocat au barreau de SENLIS

DEFENDEUR

⟦parties⟧Monsieur Gilles PONTHIEU
non comparant

⟦~facts⟧Un bail d'habitation signé le 10 avril 2018 lie ⟦~facts⟧Madame Bouanane à M. Ponthieu, qui n'a plus payé le loyer depuis le mois de mars et qui ne s'est pas présenté à l'audience.

⟦reasons⟧Sur ce,

Il convient de constater la résiliation.

⟦ruling⟧PAR CES MOTIFS

Constatons la résiliation du bail ;

Condamnons ⟦ruling⟧M. Ponthieu aux dépens.

⟦signatures⟧Ainsi prononcé par mise à disposition au greffe le 25 mars 2021.

Le greffier Le président`,
	},
	{
		name: "pole social", court: entities.LevelTribunal, lines: true,
		why: "the social division: assessors labelled, an agent who stands for the fund among the parties",
		text: `Tribunal judiciaire de Guéret
Pôle social
Affaire : N° RG 23/77606
Jugement du 19 DECEMBRE 2023
N° de MINUTE : 23/73714

DEMANDEUR

⟦parties⟧Monsieur Tristan HENRY
38, avenue du Moulin
non comparant

DEFENDEUR

CPAM DE LA CREUSE
représentée par ⟦parties⟧Mme Émilie ALEXANDRE, audiencière.

COMPOSITION DU TRIBUNAL

DÉBATS

Audience publique du 21 Novembre 2023.

⟦panel⟧M. Cédric BRIANT, Président, assisté de Monsieur Paul DUVAUCHEL et ⟦panel⟧Madame Laurence PETITJEAN, assesseurs, et de ⟦panel⟧Madame Odile BERTIGNAC, Greffier.

Lors du délibéré :

Président : ⟦panel⟧Cédric BRIANT,
Assesseur : ⟦panel⟧Paul DUVAUCHEL, Assesseur non salarié

JUGEMENT

Prononcé publiquement par ⟦panel⟧Cédric BRIANT, assisté de Odile BERTIGNAC, Greffier.

FAITS ET PROCÉDURE

⟦facts⟧M. Henry a formé opposition à une contrainte.

A l'audience, ⟦pleas⟧la représentante de la caisse sollicite la validation de la contrainte.

MOTIFS DE LA DÉCISION

⟦reasons⟧M. Henry ne soutient pas son opposition.

PAR CES MOTIFS

Valide la contrainte ;

Condamne ⟦ruling⟧M. Henry aux dépens ;

Fait et mis à disposition au greffe, la Minute étant signée par :

LA GREFFIÈRE LE PRÉSIDENT

⟦signatures⟧Odile BERTIGNAC Cédric BRIANT`,
	},
	{
		name: "jex", court: entities.LevelTribunal, lines: true,
		why: "the enforcement judge: parties by C/, no label at all, the judge by a sentence",
		text: `TRIBUNAL
DE GRANDE INSTANCE
DE BRIEY

AFFAIRE N°12/77795

⟦parties⟧M. Hubert FLORENTIN
Représentant : Me Anne CONRAD, avocat au barreau de METZ

C/

⟦parties⟧Société COCOTEX
Représentant : Me Anne SÉVERIN, avocat au barreau de BRIEY

⟦panel⟧Monsieur Antoine KELLER, Juge de l'exécution, statuant par délégation du Président du Tribunal, assisté de ⟦panel⟧Odile AYMARD, Greffier,

⟦facts⟧Vu les articles L. 111-7 et suivants du code des procédures civiles d'exécution,

⟦reasons⟧Attendu que M. Florentin conteste la saisie,

PAR CES MOTIFS

Ordonne la mainlevée de la saisie pratiquée contre ⟦ruling⟧M. Florentin ;

FAIT AU PALAIS DE JUSTICE DE BRIEY LE 9 Mars 2013,

LE GREFFIER LE JUGE DE L'EXÉCUTION

⟦signatures⟧Madame AYMARD Monsieur KELLER`,
	},
	{
		name: "cph collegial", court: entities.LevelLabour,
		why: "a labour court: lay judges by college, the claims in a list, the clerk after them",
		text: `CONSEIL DE PRUD'HOMMES
DE BAYONNE

RG N° F 14/77630

SECTION Commerce

JUGEMENT du 5 juin 2015
Contradictoire
Premier ressort

DEMANDEUR
⟦parties⟧Monsieur Peio ETCHEGARAY
né le 18 janvier 1980
Assisté de Me Maïté HARAN (Avocat au barreau de BAYONNE)

DÉFENDEUR
⟦parties⟧SARL LA TABLE D'OR
Représentée par ⟦parties⟧M. Jean LASSALE (Gérant)

COMPOSITION DU BUREAU DE JUGEMENT
lors des débats et du délibéré
⟦panel⟧Monsieur Denis LAFITTE, Président Conseiller (E)
⟦panel⟧Madame Christine DUHART, Assesseur Conseiller (S)
Assistés lors des débats de ⟦panel⟧Madame Sylvie NOGARO, Greffier

PROCÉDURE
- Date de la réception de la demande : 25 juillet 2014
Chefs de la demande
- ⟦~pleas⟧Rappel de salaire : 2 000,00 Euros

⟦facts⟧FAITS ET PRÉTENTIONS
⟦facts⟧M. Etchegaray a été engagé comme cuisinier.

⟦reasons⟧DISCUSSION
⟦reasons⟧M. Etchegaray justifie de ses heures.

PAR CES MOTIFS
Le conseil, statuant publiquement,
CONDAMNE la SARL LA TABLE D'OR à payer à ⟦ruling⟧M. Etchegaray 2 000 euros ;

Ainsi prononcé par mise à disposition au greffe.

LE GREFFIER, LE PRÉSIDENT,
⟦signatures⟧S. NOGARO D. LAFITTE`,
	},
	{
		name: "cph judge", court: entities.LevelLabour, lines: true,
		why: "a tie broken by a professional judge; parties in sentences, between ENTRE and ET",
		text: `CONSEIL DE PRUD'HOMMES DE VICHY
Audience de départage

JUGEMENT DU 25 MARS 2008

ENTRE

⟦parties⟧Mademoiselle Céline AUROUX
12 rue du Casino
03200 VICHY
Comparante en personne

ET

⟦parties⟧Association LES TILLEULS
prise en la personne de sa présidente, ⟦parties⟧Madame Yvette MERCIER

COMPOSITION DU TRIBUNAL LORS DES DÉBATS :

⟦panel⟧Madame Anne DEVERS, Président Juge départiteur
⟦panel⟧Monsieur Luc PÉTIN, Assesseur Conseiller (E)

LES FAITS

⟦facts⟧Mademoiselle AUROUX a été licenciée.

LES DEMANDES

⟦pleas⟧Mademoiselle AUROUX demande 5 000 euros.

SUR QUOI, LE CONSEIL

⟦reasons⟧Attendu que le licenciement de Mademoiselle AUROUX n'est pas motivé ;

PAR CES MOTIFS

DIT le licenciement sans cause réelle et sérieuse,

CONDAMNE l'association à payer à ⟦ruling⟧Mademoiselle AUROUX 5 000 euros.

La greffière, Le juge départiteur,
⟦signatures⟧P. ROCHE A. DEVERS`,
	},
	{
		name: "cph referee", court: entities.LevelLabour,
		why: "a summary order of a labour court in small headings with colons",
		text: `CONSEIL DE PRUD'HOMMES DE LAVAL
FORMATION DE RÉFÉRÉ
ORDONNANCE DU 13 MAI 2017

DEMANDEUR : ⟦parties⟧Madame Fatou DIARRA, demeurant 8 rue du Pont, 53000 LAVAL, assistée de M. Louis GANDON, défenseur syndical
DÉFENDEUR : ⟦parties⟧SAS NETTOIE TOUT, non comparante

COMPOSITION : ⟦panel⟧M. Rémi HOUDAYER, Président, Mme Paule LEROUX, Conseiller salarié, Mme Anne BODIN, Greffier

EXPOSÉ DU LITIGE : ⟦facts⟧Mme Diarra n'a pas reçu son bulletin de paie.

MOTIFS : ⟦reasons⟧La remise du bulletin n'est pas sérieusement contestable.

PAR CES MOTIFS : Ordonne la remise du bulletin à ⟦ruling⟧Mme Diarra. Condamne la société aux dépens.

Le Greffier Le Président
⟦signatures⟧A. BODIN R. HOUDAYER`,
	},
	{
		name: "tcom bench last", court: entities.LevelCommercial, lines: true,
		why: "a commercial court whose bench is named under the ruling",
		text: `TRIBUNAL DE COMMERCE DE ROANNE
JUGEMENT
2e CHAMBRE
AUDIENCE DU 10.09.2014
N° 2014F518
La BANQUE DU FOREZ, dont le siège social est 5 place du Marché, 42300 ROANNE
⟦parties⟧Demanderesse Me NASSIRI Avocat à LYON
C/
⟦parties⟧Madame Amandine DOSSANTOS née BERCY, demeurant 2 route de Charlieu, 42300 ROANNE
Défenderesse défaillante
⟦facts⟧FAITS – PROCÉDURE – PRÉTENTIONS DES PARTIES
Par acte du 14 juin 2014, la banque a assigné ⟦facts⟧Mme Dossantos en paiement.
⟦reasons⟧MOTIFS ET DÉCISION
Attendu que ⟦reasons⟧Mme Dossantos ne s'est pas présentée ;
⟦ruling⟧PAR CES MOTIFS
Le Tribunal statuant publiquement ;
Condamne ⟦ruling⟧Mme Dossantos à payer 10 000 € ;
Composition du Tribunal lors des débats et du délibéré :
Président : ⟦panel⟧M. DAVAL
Juges : ⟦panel⟧M. GUÉMENÉ – M. DELAROCHE
⟦signatures⟧Ainsi prononcé en audience publique du 10.09.2014 par l'un des juges qui a signé la minute ainsi que le Greffier.
Le Président Le Greffier`,
	},
	{
		name: "tcom one line", court: entities.LevelCommercial,
		why: "flattened columns and OCR noise; labels in capitals without colon stand before names",
		text: `TRIBUNAL DE COMMERCE DE QUIMPER
JUGEMENT DU 18 MAI 2012 1re Chambre N° RG: 2011F77843
DEMANDEUR SA CREDIT DU VAL 6 av de la Gare 94000 QUIMPER comparant par ⟦parties⟧Me Bruno SAUTEREAU
DEFENDEUR ⟦parties⟧M. Brahim VERDIEU 2 quai des Lilas 94000 QUIMPER non comparant
COMPOSITION DU TRIBUNAL
La présente affaire a été débattue devant ⟦panel⟧M. Joël BERGEON en qualité de juge rapporteur qui a clos les débats.
Délibérée par ⟦panel⟧M. Xavier DUVACHER, Président, M. Vincent MILLORE, M. Joël BERGEON, Juges.
Minute signée par ⟦panel⟧M. Xavier DUVACHER, Président du délibéré, et ⟦panel⟧Mme Maryse DENIS, Greffier.
|. D
LES FAITS
⟦facts⟧M. Verdieu s'est porté caution de la société Écotherm.
LES MOYENS DES PARTIES La banque expose : ⟦pleas⟧Que M. Verdieu est caution.
LES MOTIFS DE LA DECISION Sur la demande ⟦reasons⟧Attendu que la créance est certaine ;
PAR CES MOTIFS
Le Tribunal, statuant en premier ressort, Condamne ⟦ruling⟧M. Verdieu à payer 6.571 €.`,
	},
	{
		name: "tae", court: entities.LevelCommercial, lines: true,
		why: "a tribunal of economic activities: representatives labelled with (s), judges in a list of bullets",
		text: `TRIBUNAL DES ACTIVITÉS ÉCONOMIQUES DE NANCY
Jugement du 25/06/3732
Demandeur(s) : ⟦parties⟧Madame Ida PLANCHON 3 allée des Vignes, 54000 Nancy
Représentant(s) : ⟦parties⟧Maître Marc REYNIER, avocat au barreau de Nancy
Défendeur(s) : ⟦parties⟧SAS LORBOIS
Représentant(s) : Maître Loïc LEGOFF, avocat au barreau de Metz
Composition du Tribunal lors des débats et du délibéré :
Président : ⟦panel⟧Érick BOCQUET Juges : ⟦panel⟧Michèle LEFÈVRE, Patrick HASS
assistés lors des débats par ⟦panel⟧Madame Éliane LEROI, Commis-greffier assermenté
Débats à l'audience publique du 23/04/3732
⟦facts⟧FAITS ET PROCÉDURE
⟦facts⟧Madame Clémencet a commandé une charpente.
⟦pleas⟧PRÉTENTIONS DES PARTIES
A l'audience, ⟦pleas⟧Madame Clémencet a sollicité la résolution du contrat.
⟦reasons⟧SUR CE, LE TRIBUNAL
Attendu que ⟦reasons⟧Madame Clémencet prouve le défaut ;
⟦ruling⟧PAR CES MOTIFS
Prononce la résolution du contrat de ⟦ruling⟧Madame Clémencet ;
⟦signatures⟧Le Greffier, Éliane LEROI`,
	},
}
