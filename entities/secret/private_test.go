package secret_test

import (
	"testing"

	"github.com/estompe/estompe/entities"
	"github.com/estompe/estompe/entities/entitiestest"
	"github.com/estompe/estompe/entities/secret"
)

func TestDefence(t *testing.T) {
	check(t, []row{
		{"Le contrat comprend une partie classifiée qui définit ⟦la portée des radars et les codes de verrouillage¦secret.defence⟧.", "any verb behind a relative"},
		{"Il s'est retranché derrière le secret de la défense nationale, avant d'admettre que ⟦le bâtiment transportait des lance-roquettes¦secret.defence⟧.", "an infinitive"},
		{"La notice technique, dont la diffusion est restreinte, expose ⟦le fonctionnement du système d'identification des missiles¦secret.defence⟧.", "a stamp as a predicate"},
		{"Devant le juge, le colonel a déclaré, malgré le classement Secret de l'opération, que ⟦l'hélicoptère avait décollé d'une base clandestine au Niger¦secret.defence⟧.", "said, with the source set apart"},
		{"Il est constant que la clé USB contenait un fichier classifié, lequel recensait ⟦les identités de quarante agents en poste à l'étranger¦secret.defence⟧.", "\"lequel\" and a verb that lists"},
		{"L'intéressé a publié sur son blog des extraits d'un rapport couvert par le secret de la défense nationale, révélant ⟦l'autonomie et l'armement des drones livrés à l'armée¦secret.defence⟧.", "a participle behind a comma"},
		{"L'ordre de mission, tamponné « Secret Défense », prévoyait ⟦le largage de huit plongeurs au large du port de Lattaquié¦secret.defence⟧.", "a quotation of the stamp"},
		{"La note classifiée Secret Défense produite par le ministre mentionne que ⟦l'agent avait été repéré lors d'un séjour à l'étranger¦secret.defence⟧.", "a stamp, a verb that reports"},
		{"Selon un compte rendu protégé au titre du secret de la défense nationale, ⟦le navire croisait à moins de dix milles de la côte¦secret.defence⟧.", "a source behind \"selon\""},
		{"Le rapport du service de renseignement, classifié, recense ⟦les sites de repli et les effectifs de chaque détachement¦secret.defence⟧.", "a verb that lists"},
		{"Il détenait un plan portant la mention Diffusion restreinte et figurant ⟦l'emplacement des dépôts de munitions¦secret.defence⟧.", "another stamp, a participle"},
		{"Il ressort de la fiche de la DGSI, revêtue du timbre Très Secret, que ⟦l'intéressé hébergeait un correspondant d'un réseau étranger¦secret.defence⟧.", "an impersonal verb before the source"},
		{"Le prévenu a remis à un tiers un document classifié Confidentiel Défense décrivant ⟦le dispositif de brouillage des véhicules¦secret.defence⟧.", "a participle that describes"},
		{"L'annexe, couverte par le secret de la défense nationale, fixe ⟦le nombre de missiles livrés et le calendrier des tirs d'essai¦secret.defence⟧.", "a verb that fixes"},
		{"Le télégramme chiffré, classé Secret, révélait que ⟦deux ressortissants étaient retenus dans une base voisine¦secret.defence⟧.", "\"classé\""},
		{"La note interne classée confidentiel indique que le lot sera cédé à perte.", "a business secret, not the State's"},
		{"L'article 413-9 du code pénal prévoit que sont des documents classifiés ceux qui indiquent que leur divulgation nuirait à la défense.", "the law"},
		{"La commission du secret de la défense nationale a rendu un avis défavorable à la déclassification des documents.", "a procedure"},
		{"Le requérant soutient que le refus d'habilitation secret défense n'est pas motivé.", "a plea about a refusal"},
	})
}

func TestInvestigation(t *testing.T) {
	check(t, []row{
		{"L'expertise ordonnée par le juge d'instruction, toujours saisi, conclut que ⟦le coup de feu a été tiré du balcon¦secret.investigation⟧.", "the judge still has the case"},
		{"L'article litigieux, paru dans la presse pendant l'enquête préliminaire, indiquait que ⟦les policiers avaient découvert une comptabilité occulte dans le coffre¦secret.investigation⟧.", "published while it goes on"},
		{"Le mis en examen produit un rapport de filature issu d'une information non clôturée, aux termes duquel ⟦son associé rencontrait chaque mardi un intermédiaire luxembourgeois¦secret.investigation⟧.", "terms of a report of an inquiry not closed"},
		{"Il résulte de la procédure d'instruction encore en cours, dont la pièce est extraite, que ⟦l'adjoint percevait deux mille euros par permis délivré¦secret.investigation⟧.", "an inquiry that goes on, set apart"},
		{"Le reportage diffusé le 3 mai dévoile le contenu des auditions réalisées sur commission rogatoire : ⟦le témoin y affirme avoir vu le prévenu brûler les carnets¦secret.investigation⟧.", "a report that gives the content after a colon"},
		{"Le directeur d'enquête a confié à un détenu que ⟦le juge allait faire saisir les comptes de sa compagne¦secret.investigation⟧, fait qui caractérise la violation du secret professionnel.", "a leak to a prisoner"},
		{"Le policier a averti le suspect que ⟦son téléphone était placé sur écoute et que son interpellation était prévue le jeudi¦secret.investigation⟧, en violation du secret professionnel.", "a warning"},
		{"L'article publié reproduit un procès-verbal d'audition d'où il ressort que ⟦le trésorier avait viré les fonds à une association amie¦secret.investigation⟧, alors que l'information est en cours.", "a record published while the inquiry goes on"},
		{"La commission rogatoire, en cours d'exécution, a pour objet ⟦la localisation du véhicule signalé par un voisin¦secret.investigation⟧.", "what it is for"},
		{"Selon le rapport de synthèse des enquêteurs, non encore versé au dossier, ⟦le prévenu préparait sa fuite vers l'Espagne¦secret.investigation⟧.", "a source behind \"selon\", not in the file yet"},
		{"Le greffier a révélé à un journaliste que ⟦le juge d'instruction allait ordonner une perquisition au siège du parti¦secret.investigation⟧.", "a leak by a clerk"},
		{"L'enquête préliminaire, toujours en cours, porte sur ⟦des surfacturations commises au préjudice de l'hôpital¦secret.investigation⟧.", "what it is about"},
		{"Lors de sa garde à vue, il a déclaré que la victime était tombée seule.", "an inquiry that is over, told in a judgment"},
		{"Le procès-verbal d'interrogatoire mentionne que le prévenu a reconnu les faits.", "no sign that the inquiry goes on"},
		{"Une information judiciaire a été ouverte le 3 mai du chef de vol et le prévenu a été renvoyé devant le tribunal.", "a stage of procedure"},
		{"Le juge d'instruction a délivré une commission rogatoire le 3 mai 2009.", "an act without content"},
	})
}

func TestLawyer(t *testing.T) {
	check(t, []row{
		{"Une lettre du conseil du salarié à ce dernier indique que ⟦la prise d'acte était prématurée¦secret.lawyer⟧.", "\"ce dernier\" is the client"},
		{"Selon le compte rendu d'un rendez-vous avec Me Untel, ⟦la société devait s'attendre à une lourde condamnation¦secret.lawyer⟧.", "a meeting with counsel"},
		{"Un mémorandum du conseil américain de la société relève que ⟦les pratiques tarifaires seraient jugées illicites outre-Atlantique¦secret.lawyer⟧.", "foreign counsel"},
		{"L'épouse verse aux débats le courriel que Me Untel avait envoyé à l'époux, son client, et qui énonce : « ⟦ne dites rien du compte ouvert en Belgique avant l'audience¦secret.lawyer⟧ ».", "quoted, the client named after"},
		{"Le disque dur contenait un échange avec le cabinet d'avocats, où il est conseillé de ⟦dater le contrat du mois de janvier¦secret.lawyer⟧.", "an exchange with a firm"},
		{"Il résulte d'une correspondance confidentielle entre avocats que ⟦la société était prête à verser trente mille euros contre la restitution des stocks¦secret.lawyer⟧.", "letters between counsel"},
		{"Le mandataire produit la note de son précédent conseil, dans laquelle ⟦celui-ci estimait que l'action était prescrite depuis le mois de mars¦secret.lawyer⟧.", "a note of former counsel"},
		{"Dans son courriel à sa cliente, Me Untel indiquait que ⟦les chances de succès étaient inférieures à une sur quatre¦secret.lawyer⟧.", "counsel to client"},
		{"La consultation rédigée par le cabinet Untel conclut que ⟦la clause encourt la nullité et qu'il serait prudent de la retirer¦secret.lawyer⟧.", "advice"},
		{"La lettre confidentielle que le conseil de l'intimée adressait à son confrère suggérait de ⟦partager par moitié le prix de vente¦secret.lawyer⟧.", "between counsel"},
		{"Selon l'avis juridique de son avocat, saisi lors de la visite, ⟦l'entente ne pouvait être contestée sérieusement¦secret.lawyer⟧.", "a source behind \"selon\""},
		{"La retranscription de l'entretien de M. Untel avec son avocat fait apparaître que ⟦celui-ci l'engageait à se taire sur l'origine des fonds¦secret.lawyer⟧.", "a conversation overheard"},
		{"L'avocat de la société a écrit à son client : « ⟦le dossier est perdu d'avance, provisionnez le tout¦secret.lawyer⟧ ».", "quoted"},
		{"Me Untel a rappelé à sa mandante, par message du 4 avril, que ⟦le témoignage de la voisine serait facilement combattu¦secret.lawyer⟧.", "\"mandante\""},
		{"Aux termes d'une consultation d'un professeur de droit, ⟦la rupture exposait la société à verser deux années de marge¦secret.lawyer⟧.", "advice of a professor"},
		{"Les avocats ont rappelé que le procès-verbal fixe l'accord des parties.", "no paper, no client"},
		{"Par lettre officielle de son conseil, la société a indiqué que le loyer serait payé.", "an official letter"},
		{"L'avocat de l'appelante soutient que la demande est irrecevable.", "pleadings"},
		{"La consultation des représentants du personnel a porté sur le projet de fermeture.", "another consultation"},
		{"Le conseil de prud'hommes a indiqué que la lettre de licenciement fixe les limites du litige.", "another conseil"},
	})
}

func TestDeliberation(t *testing.T) {
	check(t, []row{
		{"La presse a relaté, d'après un juré, que ⟦le jury avait hésité jusqu'au second tour de scrutin¦secret.deliberation⟧.", "a juror behind \"d'après\""},
		{"L'expert affirme tenir du juge rapporteur que ⟦la majorité de la chambre penchait pour l'annulation¦secret.deliberation⟧.", "the rapporteur"},
		{"Le procès-verbal du délibéré, que la greffière a conservé, porte que ⟦deux jurés se sont prononcés contre la peine proposée¦secret.deliberation⟧.", "minutes kept"},
		{"Il est soutenu, sur la foi d'un message de l'assesseur, que ⟦la formation avait d'abord voté la confirmation avant de se raviser¦secret.deliberation⟧.", "a message set apart"},
		{"Un conseiller a écrit dans ses mémoires que ⟦la chambre s'était divisée et que le président avait emporté la décision d'une voix¦secret.deliberation⟧.", "memoirs of a judge"},
		{"Un juré a confié à la presse que ⟦deux d'entre eux avaient voté l'acquittement¦secret.deliberation⟧.", "a juror"},
		{"La note de délibéré jointe par erreur indique que ⟦le rapporteur concluait à la cassation mais a été mis en minorité¦secret.deliberation⟧.", "a note of the bench"},
		{"L'un des assesseurs a laissé entendre que ⟦la relaxe n'avait tenu qu'à une voix¦secret.deliberation⟧.", "a member of the bench"},
		{"La cour d'assises délibère à la majorité de huit voix au moins selon l'article 359.", "the law"},
		{"L'assemblée générale des copropriétaires a adopté la résolution par trois voix contre deux.", "another vote"},
		{"L'affaire a été mise en délibéré, le président ayant fait rapport.", "a formula"},
		{"Après en avoir délibéré conformément à la loi, les juges ont statué.", "a formula"},
	})
}

func TestTax(t *testing.T) {
	check(t, []row{
		{"L'avis d'imposition fait état d'un revenu fiscal de référence de ⟦24 310 euros¦secret.tax⟧.", "income by the notice"},
		{"La valeur locative du local a été portée à ⟦18 400 euros¦secret.tax⟧ par le service des impôts.", "rateable value"},
		{"Le vérificateur a réintégré une provision de ⟦64 000 euros¦secret.tax⟧ et rejeté des charges de ⟦12 500 euros¦secret.tax⟧.", "adjustments"},
		{"Le contribuable a bénéficié d'un crédit d'impôt de ⟦3 200 euros¦secret.tax⟧ en 2016.", "a credit"},
		{"Son foyer fiscal, composé de ⟦deux parts et demie¦maybe⟧, a déclaré des revenus fonciers de ⟦9 800 euros¦secret.tax⟧.", "property income"},
		{"L'administration a taxé d'office des revenus d'origine indéterminée de ⟦150 000 euros¦secret.tax⟧.", "taxed of its own motion"},
		{"L'actif net taxable à l'impôt de solidarité sur la fortune était de ⟦2 100 000 euros¦secret.tax⟧.", "wealth"},
		{"Le plafond du crédit d'impôt est de 10 000 euros aux termes de l'article 200.", "the law"},
		{"La limite d'indemnité peut être rehaussée à 690 euros par kilogramme.", "raised, but by no audit"},
		{"Le service a rehaussé le bénéfice de l'exercice de ⟦37 000 euros¦secret.tax⟧.", "raised by an audit"},
		{"La déclaration de succession mentionnait un actif de ⟦640 000 euros¦secret.tax⟧.", "what a return says"},
		{"La taxe de séjour est fixée à 2 euros par délibération.", "a tariff"},
	})
}

func TestBank(t *testing.T) {
	check(t, []row{
		{"La banque indique que le solde du compte était de ⟦128 400 euros¦secret.bank⟧ au 31 décembre.", "a balance"},
		{"Son client faisait l'objet d'une ⟦interdiction d'émettre des chèques¦secret.bank⟧.", "barred from cheques"},
		{"Le conseiller clientèle a transmis à l'ex-mari l'état des avoirs de Mme Untel, soit ⟦63 200 euros¦secret.bank⟧ répartis sur trois comptes.", "a state of assets"},
		{"La société était alors ⟦notée 6 par la Banque de France¦secret.bank⟧ et sa ligne d'escompte atteignait ⟦450 000 euros¦secret.bank⟧.", "a rating and a line of credit"},
		{"L'emprunteur a tu qu'il était ⟦inscrit au fichier central des chèques¦secret.bank⟧.", "a register by its name"},
		{"Les extraits de compte font ressortir des prélèvements de casino de ⟦11 400 euros¦secret.bank⟧ sur six mois.", "payments drawn from statements"},
		{"Le notaire a interrogé les banques : la défunte possédait un livret A de ⟦22 950 euros¦secret.bank⟧ et un compte courant créditeur de ⟦3 214 euros¦secret.bank⟧.", "savings and accounts"},
		{"Le relevé du compte joint montre deux virements de ⟦7 500 euros¦secret.bank⟧ vers un compte étranger.", "transfers seen on a statement"},
		{"Le compte courant de l'épouse était débiteur de ⟦3 120 euros¦secret.bank⟧ au jour de la séparation.", "a balance"},
		{"Il détient une assurance-vie d'une valeur de ⟦88 000 euros¦secret.bank⟧ et un PEL de ⟦15 300 euros¦secret.bank⟧.", "savings"},
		{"Le défunt disposait d'avoirs de ⟦412 000 euros¦secret.bank⟧ dans les livres d'une banque suisse.", "assets abroad"},
		{"La banque a rejeté les chèques et l'entreprise était ⟦cotée G8 par la Banque de France¦secret.bank⟧.", "a rating"},
		{"Le débiteur, ⟦inscrit au fichier des incidents de remboursement¦secret.bank⟧, a sollicité un délai.", "a register of incidents"},
		{"La banque lui a consenti un prêt de 120 000 euros.", "a loan sued upon"},
		{"Le solde du compte, soit 4 300 euros, est dû au titre du découvert.", "what is owed"},
	})
}

func TestStatistics(t *testing.T) {
	check(t, []row{
		{"Le questionnaire de l'enquête emploi rempli par la société mentionne ⟦86 ouvriers¦secret.statistics⟧ et ⟦1 820 heures¦secret.statistics⟧ par poste.", "counts of any noun"},
		{"Dans sa réponse à l'enquête sectorielle, l'usine a déclaré ⟦3 400 tonnes¦secret.statistics⟧.", "a survey by its kind"},
		{"Le recensement agricole relevait que ⟦l'exploitant élevait des chèvres et louait deux gîtes ruraux à la belle saison¦secret.statistics⟧.", "a passage"},
		{"D'après l'enquête publiée par l'INSEE, la région compte 41 000 artisans.", "published"},
		{"L'enquête publique s'est déroulée du 3 mai au 4 juin et 12 habitants y ont répondu.", "another inquiry"},
	})
}

// TestPrivateStays holds ordinary sentences of judgments in which nothing but business could be secret.
func TestPrivateStays(t *testing.T) {
	for _, r := range []row{
		{"L'expert comptable a retenu un taux de 7 % d'amortissement après l'accident de trésorerie.", "an expert of other things"},
		{"Le tribunal a statué à juge unique, la minute étant signée par le président et le greffier.", "a formula of the bench"},
		{"La cour de cassation juge que le jugement qui n'indique pas que les juges ont délibéré est nul.", "a rule about deliberation"},
		{"Le rapporteur public a conclu au rejet de la requête ; le magistrat désigné a prononcé la clôture de l'instruction.", "a hearing and its formulas"},
		{"Le président de la formation de jugement a informé les parties que la décision était susceptible d'être fondée sur un moyen relevé d'office.", "a notice to the parties"},
		{"L'avocat de M. Untel a indiqué que son client ne comparaîtrait pas.", "a plea"},
		{"Par courrier du 3 mai, le conseil de la société a mis en demeure son cocontractant de payer, précisant que le bail serait résilié.", "a letter to the other party"},
		{"Le juge d'instruction a mis en examen le prévenu, lequel a déclaré que les faits étaient anciens ; l'ordonnance de renvoi est du 4 juin 2011.", "an inquiry that led to trial"},
		{"Les enquêteurs ont constaté que la porte avait été forcée et le prévenu a reconnu en garde à vue que le vol avait été préparé.", "what police found, told in a judgment"},
		{"L'instruction de l'affaire est en cours et le juge de la mise en état a ordonné que les parties concluent avant le 3 juin.", "the instruction of a civil case"},
		{"La commission rogatoire a été exécutée et le dossier d'instruction a été communiqué aux parties ; il en ressort que la victime avait été menacée.", "an inquiry communicated to the parties"},
		{"Le revenu mensuel du père est de 2 300 euros et celui de la mère de 1 900 euros ; la contribution est fixée à 200 euros.", "incomes of parents"},
		{"Le redressement opéré par l'URSSAF porte sur la somme de 14 300 euros.", "social contributions"},
		{"Le bailleur demande la fixation de la valeur locative à 32 000 euros par an.", "a lease"},
		{"La taxe foncière de 1 240 euros est à la charge du preneur.", "a charge of a lease"},
		{"La banque réclame le solde débiteur du compte courant, soit 12 430 euros, et le remboursement du prêt.", "a claim of the bank"},
		{"La caution s'est engagée à hauteur de 50 000 euros, la banque ayant prononcé la déchéance du terme.", "a guarantee"},
		{"Le virement de 3 000 euros effectué par l'acquéreur à titre d'acompte doit être restitué.", "a part payment"},
		{"Le questionnaire de santé a été remis à l'employeur et l'enquête interne a conclu que le salarié avait commis une faute.", "other questionnaires and inquiries"},
		{"L'enquête publique a donné lieu à 112 observations et le commissaire enquêteur a rendu un avis favorable.", "an inquiry into public use"},
		{"Le recensement des voix a donné 432 suffrages à la liste de M. Untel et 12 voix la séparent de la seconde.", "votes"},
		{"Selon l'INSEE, la commune compte 4 300 habitants.", "official statistics"},
		{"Le taux de la pension d'invalidité est fixé par le décret ; l'assuré relève de la deuxième catégorie.", "a pension"},
		{"Est considéré comme consolidé l'état qui n'est plus susceptible d'évoluer ; la date de consolidation est fixée au 3 mai 2012.", "the law of consolidation"},
		{"L'incapacité temporaire totale a duré du 3 au 30 mai ; le préjudice esthétique est de 2/7.", "a time and a head of damage"},
		{"La maladie professionnelle est présumée lorsque les conditions du tableau sont remplies.", "a presumption"},
		{"Le médecin du travail a déclaré le salarié inapte et l'expertise médicale a été ordonnée.", "opinions without content"},
		{"La loi du 27 juin 2013 relative aux droits des personnes faisant l'objet de soins psychiatriques est applicable.", "the title of a law"},
		{"Le dispositif de désenfumage, les fissures et les infiltrations en façade relèvent de la garantie décennale.", "a building"},
		{"La section du canal, le bras de rivière et la tête de bassin sont des ouvrages publics.", "waterworks"},
		{"Le col du Galibier et le plateau sont fermés ; la main levée de l'hypothèque est ordonnée.", "geography and a mortgage"},
		{"Le ministre de la défense a refusé l'habilitation ; le document classifié n'a pas été versé au débat contradictoire.", "a document that is not told"},
		{"La commission du secret de la défense nationale a émis un avis favorable à la déclassification partielle des pièces.", "an opinion about documents"},
		{"Il appartient au juge de solliciter la communication des éléments utiles, y compris ceux couverts par le secret de la défense nationale, qui précisent les motifs de la décision.", "a power of the judge"},
		{"La cour relève que l'employeur a manqué à son obligation, causant une dégradation des conditions de travail et un trouble dans les conditions d'existence.", "working conditions"},
		{"Le préjudice moral résulte du choc subi et de la perte d'un être cher.", "heads of damage"},
		{"L'agression sexuelle et les atteintes sont constituées, le risque étant avéré.", "offences"},
		{"L'aggravation du passif, la crise économique, la perte de capital et l'état de cessation des paiements sont établis.", "economy"},
		{"Le moteur du véhicule présente une fissure de la culasse et une usure des segments.", "a car"},
		{"La charge mentale, le stress au travail et la souffrance au travail sont invoqués en général par le syndicat.", "general terms"},
	} {
		_, found := entitiestest.Find(t, r.in, secret.Rules())
		for _, m := range found {
			if m.Kind.In("secret") && m.Kind != entities.KindBusinessSecret {
				t.Errorf("%s: %s found at %d-%d of %s", r.why, m.Kind, m.Start, m.End, r.in)
			}
		}
	}
}
