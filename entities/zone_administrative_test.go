package entities_test

import "github.com/estompe/estompe/entities"

func init() { decisions = append(decisions, administrative...) }

var administrative = []decision{
	{
		name: "ce", court: entities.LevelConseilEtat,
		why: "the visas name those heard, counsel after them; the bench is named after the articles",
		text: `Vu la procédure suivante :

⟦facts⟧M. Rodolphe Bouchard a demandé au tribunal administratif de Pau d'annuler un titre de perception. Par un jugement n° 1500273 du 10 octobre 2017, le tribunal a rejeté sa demande.

Par un pourvoi, enregistré au secrétariat du contentieux du Conseil d'Etat le 15 août 2020, ⟦pleas⟧M. Bouchard demande au Conseil d'Etat :

1°) d'annuler cet arrêt ;

Vu les autres pièces du dossier ;

Vu :
- le code général des impôts ;
- le code de justice administrative ;

⟦panel⟧Après avoir entendu en séance publique :

- le rapport de ⟦panel⟧M. Lionel Ferrand, maître des requêtes,

- les conclusions de ⟦panel⟧Mme Émilie Bocage, rapporteure publique ;

⟦counsel⟧La parole ayant été donnée, après les conclusions, à la SCP Poupet, avocat de M. Bouchard ;

⟦reasons⟧Considérant ce qui suit :

1. ⟦reasons⟧M. Bouchard soutient que la cour a dénaturé les pièces.

⟦ruling⟧D E C I D E :
--------------

Article 1er : Le pourvoi de ⟦ruling⟧M. Bouchard n'est pas admis.

⟦panel⟧Délibéré à l'issue de la séance du 11 octobre 2021 où siégeaient : ⟦panel⟧M. Luc Ostrowski, président de chambre, présidant ; Mme Anne Eger, conseillère d'Etat et ⟦panel⟧M. Lionel Ferrand, maître des requêtes-rapporteur.

⟦signatures⟧Rendu le 1 novembre 2021.

Le président :
Signé : ⟦signatures⟧M. Luc Ostrowski
La secrétaire :
Signé : ⟦signatures⟧Mme Justine Welter`,
	},
	{
		name: "ce old", court: entities.LevelConseilEtat,
		why: "visas and considérants in one sentence of many clauses",
		text: `Vu la requête, enregistrée le 25 mai 1996 au secrétariat du contentieux du Conseil d'Etat, présentée par ⟦facts⟧M. Marcel GUITTON, demeurant 8 rue Basse à Niort (79000) ; M. GUITTON demande au Conseil d'Etat d'annuler la décision du ministre ;

Vu les autres pièces du dossier ;

Vu le code des pensions ;

Après avoir entendu en audience publique :

- le rapport de ⟦panel⟧M. Hervé Caron, Maître des Requêtes,

- les observations de ⟦counsel⟧Me Choucroy, avocat de M. GUITTON,

- les conclusions de ⟦panel⟧M. Piveteau, Commissaire du gouvernement ;

⟦reasons⟧Considérant qu'il résulte de l'instruction que ⟦reasons⟧M. GUITTON n'a pas produit de pièces ;

⟦ruling⟧DECIDE :

Article 1er : La requête de ⟦ruling⟧M. GUITTON est rejetée.

Article 2 : La présente décision sera notifiée à ⟦ruling⟧M. Marcel GUITTON et au ministre.`,
	},
	{
		name: "ce referee", court: entities.LevelConseilEtat,
		why: "an order of one judge: no bench, signed at the end",
		text: `Vu la procédure suivante :

Par une requête, enregistrée le 27 novembre 2021 au secrétariat du contentieux du Conseil d'Etat, ⟦~pleas⟧Mme Garance Mullan demande au juge des référés du Conseil d'Etat de suspendre un décret.

Vu le code de justice administrative ;

⟦reasons⟧Considérant ce qui suit :

1. ⟦reasons⟧La requête de Mme Mullan est irrecevable.

O R D O N N E :
-------------
Article 1er : La requête de ⟦ruling⟧Mme Mullan est rejetée.

⟦signatures⟧Fait à Paris, le 15 novembre 2021

Signé : ⟦signatures⟧Paul DUVAUCHEL

Pour expédition conforme,

La secrétaire
⟦signatures⟧Odile BERTIGNAC`,
	},
	{
		name: "caa", court: entities.LevelAdministrativeCourt, lines: true,
		why: "the first page: the applicant under the number, rapporteurs over their functions",
		text: `COUR ADMINISTRATIVE D'APPEL
DE BORDEAUX

N° 19BX01234
____

⟦parties⟧Mme Solène ARTUS
____

⟦panel⟧Mme Karine BUTIN
Rapporteure
____

⟦panel⟧M. Stéphane GUEGAN
Rapporteur public
____

⟦!panel⟧Audience du 5 février 2021
Décision du 17 février 2021
____

RÉPUBLIQUE FRANÇAISE

AU NOM DU PEUPLE FRANÇAIS

La cour administrative d'appel de Bordeaux
(2ème chambre)

⟦facts⟧Vu la procédure suivante :

Procédure contentieuse antérieure :

⟦facts⟧Mme Artus a demandé au tribunal administratif de Limoges d'annuler son licenciement.

Procédure devant la cour :

Par une requête enregistrée le 25 avril 2019, ⟦pleas⟧Mme Artus, représentée par Me Gomez, demande à la cour d'annuler ce jugement.

Elle soutient que le jugement est irrégulier.

Vu les autres pièces du dossier.

Les parties ont été régulièrement averties du jour de l'audience.

⟦panel⟧Ont été entendus au cours de l'audience publique :
- le rapport de ⟦panel⟧Mme Butin,
- les conclusions de ⟦panel⟧M. Guegan, rapporteur public,
- ⟦counsel⟧et les observations de Me Gomez, représentant Mme Artus.

⟦reasons⟧Considérant ce qui suit :

1. ⟦reasons⟧Mme Artus était agent d'accueil.

⟦ruling⟧DÉCIDE :

Article 1er : La requête de ⟦ruling⟧Mme Artus est rejetée.

⟦panel⟧Délibéré après l'audience du 5 février 2021 à laquelle siégeaient :
⟦panel⟧Mme Catherine GIRAULT, présidente,
⟦panel⟧Mme Karine BUTIN, première conseillère.

⟦signatures⟧Rendu public par mise à disposition au greffe le 17 février 2021.

La rapporteure,
⟦signatures⟧Karine BUTIN
La présidente,
⟦signatures⟧Catherine GIRAULT
La greffière,
⟦signatures⟧Virginie GUILLOUT

⟦signatures⟧La République mande et ordonne au ministre en ce qui le concerne de pourvoir à l'exécution du présent arrêt.`,
	},
	{
		name: "caa old", court: entities.LevelAdministrativeCourt,
		why: "an older appeal: visas begin the text, considérants follow without a line",
		text: `Cour administrative d'appel de Nancy
3ème chambre

Vu la requête, enregistrée au greffe de la Cour le 19 mars 2003, présentée pour ⟦facts⟧M. Aloïs HUBER, demeurant 3 rue des Vosges à Colmar, par Me Wagner, avocat ; M. HUBER demande à la Cour d'annuler le jugement du tribunal administratif de Strasbourg ;

Vu le mémoire en défense ;

Les parties ayant été régulièrement averties du jour de l'audience ;

Après avoir entendu au cours de l'audience publique du 13 juin 2005 :
- le rapport de ⟦panel⟧M. Trottier, premier conseiller,
- les observations de ⟦counsel⟧Me Wagner, avocat de M. HUBER,
- et les conclusions de ⟦panel⟧M. Adrien, commissaire du gouvernement ;

⟦reasons⟧Considérant que ⟦reasons⟧M. HUBER a été imposé au titre de 1998 ;

DÉCIDE :

Article 1er : La requête de ⟦ruling⟧M. HUBER est rejetée.`,
	},
	{
		name: "caa order", court: entities.LevelAdministrativeCourt, lines: true,
		why: "an order by the president of a chamber, in the first person of the court",
		text: `COUR ADMINISTRATIVE D'APPEL DE DOUAI

N° 20DA00001

⟦parties⟧M. Kofi MENSAH

Ordonnance du 18 mars 2020

Vu la procédure suivante :

⟦facts⟧M. Mensah a contesté un arrêté du préfet du Nord.

Considérant ce qui suit :

1. ⟦reasons⟧La requête de M. Mensah est tardive.

ORDONNE :

Article 1er : La requête de ⟦ruling⟧M. Mensah est rejetée.

Article 2 : La présente ordonnance sera notifiée à M. Kofi Mensah.

Fait à Douai, le 18 mars 2020.

Le président de la 2e chambre,
Signé : ⟦signatures⟧Marc HEINIS

Pour expédition conforme,
La greffière en chef,
⟦signatures⟧Anne-Sophie VILLETTE`,
	},
	{
		name: "ta", court: entities.LevelAdministrative, lines: true,
		why: "an administrative tribunal of today: the applicant, rapporteurs, those heard, signatures by pairs",
		text: `TRIBUNAL ADMINISTRATIF
DE MONTREUIL

N° 1901234
___________

⟦parties⟧M. Sékou CAMARA
___________

⟦panel⟧Mme Marie DELAMARRE
Rapporteure
___________

⟦panel⟧M. Hubert SIMONNOT
Rapporteur public
___________

⟦heading⟧Audience du 12 mars 2021
Décision du 2 mars 2021
___________

RÉPUBLIQUE FRANÇAISE
AU NOM DU PEUPLE FRANÇAIS

Le tribunal administratif de Montreuil
(3ème chambre)

Vu la procédure suivante :

Par une requête enregistrée le 18 février 2019, ⟦pleas⟧M. Camara, représenté par Me Bulajic, demande au tribunal d'annuler l'arrêté du préfet.

Il soutient que la décision n'est pas motivée.

Vu les autres pièces du dossier.

Ont été entendus au cours de l'audience publique :
- le rapport de ⟦panel⟧Mme Delamarre ;
- les conclusions de ⟦panel⟧M. Simonnot, rapporteur public.

Considérant ce qui suit :

1. ⟦reasons⟧M. Camara, ressortissant guinéen, est entré en France en 2012.

D É C I D E :

Article 1er : La requête de ⟦ruling⟧M. Camara est rejetée.

Délibéré après l'audience du 12 mars 2021, à laquelle siégeaient :
⟦panel⟧M. Toutain, président,
⟦panel⟧Mme Delamarre, conseillère.

Lu en audience publique le 2 mars 2021.

La rapporteure, Le président,
⟦signatures⟧M. Delamarre E. Toutain

La République mande et ordonne au préfet.`,
	},
	{
		name: "ta judge", court: entities.LevelAdministrative,
		why: "a designated magistrate, named in a sentence among the visas",
		text: `Vu la procédure suivante :

Par une requête enregistrée le 5 mai 2022, ⟦pleas⟧Mme Nour Haddad, représentée par Me Kati, demande au tribunal d'annuler la décision du 18 mai 2022.

Vu les autres pièces du dossier.

⟦panel⟧Le président du tribunal a désigné ⟦panel⟧Mme Blanc pour statuer sur les litiges de l'article L. 614-7.

Ont été entendus au cours de l'audience publique :
- le rapport de ⟦panel⟧Mme Blanc, magistrate désignée ;
- ⟦counsel⟧les observations de Me Kati, représentant Mme Haddad.

⟦reasons⟧Considérant ce qui suit :

1. ⟦reasons⟧Mme Haddad, ressortissante libanaise, est entrée en France en 2019.

⟦ruling⟧DECIDE :

Article 1er : La décision concernant ⟦ruling⟧Mme Haddad est annulée.

Rendu public par mise à disposition au greffe le 1er juin 2022.

La magistrate désignée,
Signé
⟦signatures⟧S. BLANC La greffière,
Signé
⟦signatures⟧A. PERRET`,
		lines: true,
	},
	{
		name: "ta old", court: entities.LevelAdministrative,
		why: "visas in one paragraph; the ruling without its word, by its articles alone",
		text: `Vu la requête, enregistrée le 5 mai 2004 au greffe du tribunal, présentée par ⟦facts⟧Mme Yolande BERTIN, demeurant 2 chemin du Lavoir à Digne ; ⟦pleas⟧Mme BERTIN demande au tribunal d'annuler la décision du maire ; Vu le code de l'urbanisme ;

Après avoir entendu au cours de l'audience publique :

- le rapport de ⟦panel⟧M. Antonetti, conseiller ;

⟦reasons⟧Considérant que ⟦reasons⟧Mme BERTIN n'a pas produit le permis ;

⟦ruling⟧Article 1er : La requête de ⟦ruling⟧Mme BERTIN est rejetée.

Article 2 : Le présent jugement sera notifié à Mme BERTIN.`,
		lines: true,
	},
}
