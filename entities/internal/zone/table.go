package zone

// place says where the words of a cue must stand.
type place uint8

const (
	// own is a heading: on a line of its own, or set apart by capitals or a colon.
	own place = iota
	// start is a formula that begins a line or a sentence.
	start
	// inside is a formula within a line; the zone begins with its line.
	inside
	// plain is a formula anywhere; the zone begins with it.
	plain
)

// cue is a set of phrases that open a zone.
type cue struct {
	zone   zone
	place  place
	stages stage
	conf   int
	// act, where set, decides in place of the general rule.
	act func(s *splitter, c *cue, i, end int) bool
	// phrases are separated by lines or semicolons; "a/b" is either word, "a?"
	// may be missing; an elided word stands without its apostrophe.
	phrases string
}

const anywhere = front | body | tail

// cues in order of precedence: of equal phrases the first counts.
var cues []cue

func init() { // an initialiser would be a cycle: the acts read the table
	cues = []cue{
		// The end of the decision.
		{annexes, own, tail, 95, (*splitter).annex, `
			moyen/moyens annexe/annexes; moyen/moyens annexe/annexes a/au le? present/presente arret/decision
			annexe; annexes; annexe/annexes a l/la/au present/presente? arret/decision/jugement/ordonnance?
			moyen/moyens produit/produits; moyen/moyens unique? de cassation
			premier/deuxieme/second/seconde/troisieme/quatrieme/cinquieme/sixieme/septieme/unique moyen de cassation; moyen unique de cassation
			le/ce premier/second/troisieme? moyen fait/reproche; il est/et fait grief; il est reproche a l arret/ordonnance`},

		// The ruling.
		{ruling, own, front | body, 95, (*splitter).byTheseReasons, `
			par ces motifs; par ces moyens; par ces; ces motifs; p a r c e s m o t i f s; par les motifs; par tous ces motifs`},
		{ruling, own, front | body, 88, (*splitter).decides, `
			d e c i d e; o r d o n n e; d e c i d e n t; dispositif; le? dispositif; d i s p o s i t i f
			decide; decident; ordonne; decidons; arrete`},
		{ruling, start, body, 80, nil, `
			casse et annule; la cour casse; le conseil d etat decide; le tribunal decide; la cour decide
			le tribunal administratif? decide; decision du tribunal/conseil; le juge des referes ordonne`},
		{ruling, start, body, 75, (*splitter).rejects, `rejette le/les pourvoi/pourvois; declare le pourvoi; declare irrecevable le pourvoi; dit n y avoir lieu; declare non admis`},
		{ruling, start, body, 60, (*splitter).article, `article 1er; article 1; article premier`},
		{ruling, start, body, 50, (*splitter).lastWords, `la cour infirme/confirme/condamne/rejette/declare/reforme/ordonne/deboute/dit; le tribunal condamne/deboute/rejette/declare/ordonne/dit`},
		{ruling, own, body, 55, (*splitter).consequence, `en consequence; statuant publiquement; la cour/chambre statuant publiquement; le tribunal/conseil statuant publiquement`},

		// The signatures.
		{signatures, start, tail, 90, (*splitter).closing, `
			ainsi fait/juge/jugee/prononce/prononcee/delibere/deliberee/ordonne/ordonnee/rendu/rendue/signe/decide/dit
			fait et juge/jugee/prononce/prononcee/delibere/mis/mise/rendu/rendue/ordonne/signe; fait juge et prononce; fait au/en palais/greffe/cabinet/chambre/audience/notre
			juge et prononce; jugement prononce; arret prononce/rendu; ordonnance prononcee/rendue; decision prononcee/rendue
			prononce/prononcee par mise/le/la/m/mme/mr/monsieur/madame/nous/l; prononce/prononcee publiquement; prononce/prononcee en audience/chambre/seance; prononce/prononcee a l/la/notre; prononce/prononcee au palais/tribunal/greffe/siege/nom; prononcee ce; rendu/rendue public/publique/publiquement/par/le/en/a/au
			la minute; la? minute du/de present/presente? jugement/arret/la/l; minute signee
			et? le present arret/jugement/ordonnance? a/est/ayant ete? signe; et? la presente ordonnance/decision a/est/ayant ete? signee; et? la presente minute
			le present arret/jugement est/a ete? signe; et? le jugement/arret a ete? signe; l arret/ordonnance a ete signe/signee
			arret/jugement/ordonnance/decision signe/signee/signes; signe/signee par/electroniquement/:; et? ont signe; ont signe le/la/l; et? nous avons signe
			en foi de quoi; en foi/consequence quoi; pour expedition/copie/ampliation/extrait; la republique mande; en consequence la republique; expedition certifiee/conforme
			lu en audience/seance; lu a l audience; redacteur :; copie/copies certifiee/certifiees
			mandons et ordonnons; de tout ce que dessus; dont acte et; suivent les signatures; ledit jugement/arret a/est ete? signe; ce qui a ete signe`},
		{signatures, plain, tail, 85, (*splitter).signedBy, `arret/jugement/ordonnance/decision signe/signee par; arret/jugement qui a ete signe; ordonnance/decision qui a ete signee`},
		{signatures, start, tail, 80, (*splitter).madeAt, `fait a; fait le; donne a`},

		{signatures, own, body | tail, 88, (*splitter).signLine, `
			le/la/l? greffier/greffiere/president/presidente/juge/magistrat/conseiller/conseillere/rapporteur/rapporteure/secretaire/assesseur/assesseure; greffier/greffiere en chef; le/la? vice president/presidente; le/la? premier/premiere president/presidente; le/la? cadre greffier; les juges/conseillers/greffiers/assesseurs/conseilleres
			la/le faisant fonction; le/la presidente/president et; le/la premiere? vice president/presidente; madame/monsieur le/la president/presidente/greffier; un/une greffier/greffiere; f f de greffier; le directeur de greffe; p o le greffier; pour le greffier/president; le juge/magistrat`},

		// The bench.
		{panel, own, anywhere, 92, (*splitter).composition, `
			composition; composition de la cour/juridiction/formation/chambre; composition du tribunal/bureau/conseil/siege/delibere; composition de l audience
			composition lors; cour/tribunal compose/composee lors; composition de la cour/formation lors; magistrat/magistrats ayant/du/qui/lors
			la cour/chambre/formation etait/est/etant/a? composee/compose; le tribunal/conseil/bureau etait/est/etant/a? compose; tribunal compose; cour composee; chambre composee
			la cour etait composee; la cour , composee`},
		{panel, plain, front, 85, (*splitter).bench, `
			composee/compose lors/de; la cour/chambre lors? des debats et? du? delibere; la cour etant composee; siegeant a/en juge unique; statuant a juge unique
			devant la cour composee; et du delibere composee; lors des debats et du delibere; lors du delibere; lors des debats; composition lors`},
		{panel, own, front, 85, (*splitter).label, `
			president; presidente; le/la president/presidente; presidents; greffier; greffiere; le/la greffier/greffiere; greffiers; juge; juges; le/la juge; les juges; assesseur; assesseurs; assesseure; assesseurs/assesseur
			juge unique; le? juge aux affaires familiales; le? juge des contentieux de la protection; le? juge des loyers commerciaux; le? juge de la mise en etat; le? juge des referes; le? juge de l execution; le? magistrat; le? tribunal compose; le? juge commissaire; le? conseiller de la mise en etat
			juge/magistrat rapporteur; magistrat; magistrats; magistrat signataire; conseiller; conseillers; conseillere; conseilleres; conseiller/conseillere rapporteur; vice president/presidente
			greffier/greffiere lors/present/presente/aux/placee/place/; greffier/greffiere des debats; greffier en chef; f f greffier; faisant fonction de greffier; commis greffier
			rapporteur; rapporteure; rapporteur/rapporteure public/publique; la/le rapporteur/rapporteure; la/le rapporteur/rapporteure public/publique; commissaire du gouvernement
			ministere public; le ministere public; avocat general; avocate generale; avocats generaux; procureur general; procureur de la republique; substitut general; substitut; president de chambre; presidente de chambre
			premier president; premiere presidente; presidee/preside par; le tribunal lors; magistrats delibere; juge commissaire; juge departiteur; conseiller/conseillere de la mise en etat; magistrat charge/chargee de/du; conseiller/conseillers prud; assesseur/assesseurs conseiller/conseillers`},
		{panel, own, front, 80, (*splitter).debates, `debats; les debats; audience; debats en audience; debats a l audience; debats tenus; d e b a t s; debats et delibere; delibere; qualification; jugement; arret; ordonnance; decision`},
		{panel, inside, front, 75, (*splitter).hearing, `
			a/ont ete debattue/debattu/plaidee/debattus/debattues; ait/eut ete debattue/plaidee/debattu/plaide; eut ete delibere; en ont/a delibere; en ayant delibere; magistrat charge/chargee; magistrats charges; siegeaient; siegeait
			fait/un? rapport oral; en son/leur rapport; charge/chargee du rapport/d instruire; en presence de m/mme/madame/monsieur; entendue? en audience publique devant; tenue/tenus en audience; tenue/tenus par; a ete entendue a l; presidee/preside par; mise/mis en delibere`},
		{panel, inside, body, 75, (*splitter).sat, `laquelle siegeaient; ou siegeaient; siegeaient; ou etaient present/presents/presentes`},
		{panel, inside, front, 78, (*splitter).assisted, `assiste/assistee/assistes/assistees; assiste/assistee/assistes/assistees de/par/lors/pendant/aux/du`},
		{panel, plain, front, 80, (*splitter).pronounced, `
			prononce/prononcee/rendu/rendue a/publiquement/par/en; debats tenus/en/a/le/du; audience tenue; debats et; prononce/prononcee le/au; signe/signee par; minute signee; a l audience du; a l audience publique; etaient presents; etaient presents lors; apres que l instruction/la/l; et apres qu il en/l; apres debats`},
		{panel, plain, front, 70, (*splitter).rendered, `a/ont rendu l/le/la/un`},
		{panel, start, anywhere, 85, (*splitter).we, `nous; nous soussigne/soussignee; devant nous; par devant nous`},
		{panel, start, front | body, 85, (*splitter).report, `
			sur le rapport; le rapport ecrit; le rapport de; apres avoir entendu; ont ete entendus/entendu/entendues; au cours de l audience publique ont; ouï; oui en; oui m; la cour en l audience; en l audience publique; la cour statuant apres debats
			le/la president/presidente du tribunal a designe; le/la president/presidente de la cour/section/chambre a designe; le/la president/presidente a designe; le/la vice president/presidente du tribunal a designe
			les conclusions de; conclusions de; l avis ecrit`},
		{counsel, plain, front | body, 75, (*splitter).heard, `les observations de; et les observations; les observations orales; observations de; la parole ayant ete donnee; les plaidoiries de`},
		{panel, start, tail, 90, nil, `
			delibere a/apres/par/en/dans/le/conformement; deliberee a/apres/par/en/dans/le; siegeaient; ou siegeaient; etaient presents; juges du tribunal; juges ayant; president et commis; magistrats ayant; decide a/par/en/apres; jugement delibere; composition du tribunal/de`},
		{panel, plain, front | body, 85, (*splitter).adviceAfter, `et l avis; et les conclusions; les conclusions de; le rapport de; l avis de; apres debats en; ou etaient present/presents/presentes`},
		{facts, plain, front, 70, (*splitter).afterPanel, `a rendu le present arret; a rendu la presente decision; a rendu l arret suivant; a rendu le present jugement; apres en avoir delibere conformement a la loi; en avoir delibere`},

		// The parties.
		{parties, own, front, 92, (*splitter).between, `
			entre; entre les parties; entre les soussignes; d une part entre; et entre; dans l affaire/instance entre; dans la cause entre; dans le litige entre; dans l affaire opposant; dans le litige opposant; affaire entre; l affaire opposant; litige entre; opposant; e n t r e`},
		{parties, own, front, 92, (*splitter).partyLabel, `
			demandeur; demandeurs; demanderesse; demanderesses; demandeur/defendeur/demanderesse/defenderesse/appelant/appelante/intime/intimee/requerant/requerante ( s ); demandeur/defendeur/appelant/intime/requerant ( e ) ( s ); demandeur/defendeur/appelant/intime/requerant ( e ); demandeurs/demandeur et/ou demanderesse/demanderesses; demandeur/demanderesse/demandeurs/demanderesses a/au/aux/en/sur; le/la/les demandeur/demandeurs/demanderesse/demanderesses; partie/parties demanderesse/demanderesses
			defendeur; defendeurs; defenderesse; defenderesses; defendeur/defenderesse/defendeurs/defenderesses a/au/aux/en/sur; le/la/les defendeur/defendeurs/defenderesse/defenderesses; partie/parties defenderesse/defenderesses
			appelant; appelante; appelants; appelantes; appelant/appelante/appelants/appelantes et/a/au/principal/incident; partie/parties appelante/appelantes
			intime; intimee; intimes; intimees; intime/intimee/intimes/intimees et/a/au/appelant/appelante; partie/parties intimee/intimees; autre/autres intime/intimes; autres intimees
			requerant; requerante; requerants; requerantes; requis; requise; partie requerante
			partie; parties; les parties; parties en cause; parties en presence; parties au litige; parties a l instance; identification des parties; noms des parties
			partie/parties intervenante/intervenantes; intervenant; intervenante; intervenants; intervenantes; intervenant/intervenante/intervenants volontaire/volontaires/force/forcee/forces; intervention volontaire; intervenants volontaires; partie/parties jointe/jointes
			partie/parties civile/civiles; prevenu; prevenue; prevenus; accuse; mis en examen; mise en examen; mise en cause; condamne; civilement responsable; appele/appelee/appeles en cause/garantie/declaration; assigne/assignee/assignes en; mis en cause; mise/mises hors? de? cause
			debiteur; debitrice; creancier; creanciere; creanciers; bailleur; bailleresse; preneur; saisi; saisissant; opposant; opposante; tiers saisi; personne concernee; majeur protege; en presence de; en cause
			epoux; epouse; salarie; employeur; contribuable; exproprie; expropriant`},
		{parties, plain, front, 90, (*splitter).versus, `c slash; c \; contre; et contre`},
		{parties, own, front, 80, (*splitter).affair, `affaire; dans l affaire; cause; l affaire`},
		{parties, plain, front, 85, (*splitter).appeal, `a/ont forme le/les/un/des/chacun? pourvoi/pourvois; pourvoi/pourvois forme/formes par; pourvoi/pourvois forme/formes respectivement? par; statuant sur le/les pourvoi/pourvois; dans le litige l/les opposant; dans l instance l opposant; dans le litige opposant`},
		{parties, inside, front, 65, (*splitter).civil, `
			ne le; nee le; nes le; ne en; nee en; ne a; nee a; ne ( e ) le; demeurant; domicilie; domiciliee; domicilies; domiciliees; dont le siege; dont les bureaux; ayant son/leur siege; siege social; ayant siege; immatriculee/immatricule au; inscrite au r/registre
			representee/represente/representes/representees par me/maitre/maitres/la/le/son/sa/:; represente ( e ) par; represente ( e ) ( s ) par; de nationalite; ayant pour avocat/avocats/conseil/avoue; elisant domicile; faisant election de domicile; ayant elu domicile`},
		{parties, inside, front, 60, (*splitter).civilWeak, `
			prise/pris/prises en la personne; agissant poursuites; agissant poursuite; agissant en qualite; representee/represente/representes/representees par; comparant par; comparante par; comparant en personne; comparante en personne; non comparant; non comparante; non comparants; non represente; non representee; defaillant; defaillante; defaillants; n ayant pas constitue; representant :; rep assistant; rep slash assistant; exercant sous l enseigne; beneficiaire/beneficie de l aide; beneficie d une aide; poursuites et diligences; dont l adresse; rcs; au profit de m/mme/monsieur/madame`},

		// Counsel apart from the parties, and those who got a copy.
		{counsel, own, front, 85, (*splitter).counselBlock, `
			avocat; avocats; avocate; avoue; avoues; conseil; conseils; avocat/avocats demandeur/demandeurs/demanderesse/defendeur/defendeurs/defenderesse/defenderesses/plaidant/plaidants/postulant/postulants; avocat/avocats du/de/des
			avocats en la cause; conseils des parties; representants des parties
			grosse; grosses; copie; copies; expedition; expeditions; grosse/grosses/copie/copies/expedition/expeditions delivree/delivrees/executoire/executoires/conforme/conformes/certifiee/simple/simples/revetue/au/aux/a/et/+; copie/copies/expedition/expeditions executoire/executoires/conforme/conformes/certifiee/certifiees/simple conforme/conformes? delivree/delivrees
			notification; notifie; notifiee; notification le; notifications; ccc; cce; clerc; copies executoires delivrees; dossier/dossiers transmis; formule executoire; exp; copie dossier`},

		// The heading.
		{heading, start, front, 80, (*splitter).court, `
			cour d appel; cour de cassation; la cour d appel; la cour de cassation; cour administrative d appel; conseil d etat; le conseil d etat; conseil de prud/prudhommes/prud'hommes; tribunal judiciaire; tribunal de grande instance; tribunal d instance; tribunal de proximite; tribunal de commerce; tribunal des activites economiques; tribunal administratif; tribunal de/du/des
			tribunal; le tribunal judiciaire/administratif; le tribunal de grande/commerce/proximite; la cour administrative; pole social; republique francaise; r e p u b l i q u e; au nom du peuple; a u n o m; extrait des minutes; extrait du registre
			minute n°; minute no; n° minute; n° de minute; n° rg; rg n°; rg; r g; rg no; n° de rg; n° r g; n° portalis; portalis; n° role; role n°; role general; no rg; numero d inscription; numero de role; dossier n°; dossier no; n° dossier; n° de dossier; pourvoi n°; arret n°; arret no; jugement n°; ordonnance n°; repertoire general; n° de repertoire; code nac; nac; numero de minute; numero rg
			arret du; arret rendu le; arret de la cour; jugement du; jugement rendu le; jugement de; ordonnance du; ordonnance de; ordonnance rendue le; decision du; audience du; audience publique du; audience publique; audience solennelle; seance du; lecture du
			decision deferee; decision attaquee; decisions deferees; jugement defere; sur appel; appel d un/une; appel de; sur renvoi; jugement au fond; references; nature de l affaire; nature du; nature de; objet de; code affaire; date de saisine; date de l acte; date des debats; date du delibere; date de; origine; contradictoire; repute contradictoire; par defaut; premier ressort; dernier ressort; minute; chambre; section; formation`},

		// The body.
		{facts, own, front | body, 92, nil, `
			faits; les faits; faits et procedure; faits et? la procedure; les faits et la? procedure; faits procedure; faits procedure et? pretentions; faits et? pretentions; faits moyens; faits et moyens; les faits et? moyens; faits constants
			expose; expose du litige; expose des faits; expose de l affaire; expose de la procedure; expose des motifs et; expose du; expose sommaire; exposes des faits; deroulement des debats; apres en avoir delibere; rappel des faits; rappel de la procedure; rappel du litige; le? rappel des faits; rappel de l affaire
			procedure; la procedure; procedure et? moyens; procedure et pretentions; litige; le litige; objet du litige; objet de la demande; les donnees du litige; donnees du litige; elements du litige; circonstances; les circonstances; presentation du litige; historique; sur les faits; sur la procedure suivie
			faits procedure moyens; les faits constants; la? genese; origine du litige; resume des faits; faits procedure demandes; deroulement de la procedure; saisine; procedure suivie; e x p o s e`},
		{facts, start, front, 85, (*splitter).administrativeStart, `vu la procedure; vu la procedure suivante; vu les procedures suivantes; vu 1 la; vu la requete; vu le recours; vu le pourvoi; vu l ordonnance/arret/jugement; procedure contentieuse; vu enregistre/enregistree; vu sous`},
		{facts, own, body, 80, nil, `procedure contentieuse anterieure; procedure devant; vu la procedure suivante; vu les procedures suivantes`},
		{facts, start, front, 55, (*splitter).dated, `le 1er/1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17/18/19/20/21/22/23/24/25/26/27/28/29/30/31; le 01/02/03/04/05/06/07/08/09`},
		{facts, start, front, 70, nil, `a l appel de la cause; a l appel de l affaire`},
		{facts, start, front, 62, (*splitter).narrative, `
			par acte; par actes; par exploit; par exploits; par jugement; par jugements; par ordonnance; par ordonnances; par arret; par declaration; par declarations; par requete; par assignation; par assignations; par contrat; par decision; par courrier; par lettre; par un/une acte/jugement/contrat/requete/arret/ordonnance/decision
			par deux/trois/plusieurs/divers/courriers; selon deux/trois/un/une/actes; suivant acte/actes; suivant exploit/exploits; suivant assignation; suivant jugement; suivant contrat; suivant offre; suivant bail; selon acte; selon contrat; selon offre; selon exploit; selon l arret; selon le jugement; selon les; aux termes; il resulte; il est constant; il est expose; il ressort; statuant sur; vu le; vu les; vu l; vu la; vu
			donne acte; a la suite; le litige porte; le premier juge; le tribunal de ceans; le tribunal a ete saisi; le tribunal est saisi; la cour est saisie; courant; depuis; suite a; en date du; en vertu d; l affaire oppose; le pourvoi; les faits de la cause; au soutien; exposant; a l appui; au cours de; alors qu; la societe exposante; sur saisine; sur requete`},
		{pleas, own, body | front, 90, (*splitter).pleaHeading, `
			moyens; les moyens; moyens et? pretentions; moyens des parties; moyens et? arguments; les moyens des parties; pretentions; les pretentions; pretentions et? moyens; pretentions des parties; les pretentions des parties; demandes; les demandes; demandes des parties; demandes et moyens; chefs de la? demande; chef/chefs de demande; les demandes des parties
			arguments des parties; argumentation des parties; enonce du moyen; enonce des moyens; enonce du grief; examen du moyen; examen des moyens; examen du pourvoi; examen des pourvois; examen du recours; conclusions des parties; conclusions; les conclusions; positions des parties; position des parties; pretentions moyens; dires des parties; moyens demandes; demande/demandes initiale/initiales; les demandes; pretentions de; moyens de; demandes de; arguments; les arguments; objet et moyens; theses; these; expose des moyens; expose des pretentions; rappel des pretentions; rappel des demandes; sur les demandes et moyens`},
		{pleas, start, body | front, 75, (*splitter).plea, `
			sur le moyen; sur le premier/second/deuxieme/troisieme/quatrieme/cinquieme/sixieme/septieme? moyen; sur les moyens; sur les premier/deux/trois/quatre/second/deuxieme/troisieme; sur le moyen/premier unique; sur le moyen releve; et sur le; mais sur le; sur la premiere/seconde/deuxieme/troisieme branche; sur les premiere/deuxieme/troisieme; sur le pourvoi; sur le premier moyen`},
		{pleas, inside, body, 58, (*splitter).pleading, `
			fait/font valoir; fait/font grief; soutient/soutiennent que/qu; demande/demandent a/au la? cour/tribunal/conseil/juge/president/chambre; conclut/concluent a/au/aux; dernieres/ses/leurs/dernieres dernieres? conclusions/ecritures; conclusions notifiees/deposees/signifiees/recapitulatives; sollicite/sollicitent la/le/l/de/que/qu; requiert du/de; demandent/demande que/qu; ecritures deposees/notifiees/signifiees; conclusions visees; oppose/opposent que/qu; s oppose a; replique/repliquent; argue/arguent; entend voir; entendent voir`},
		{reasons, own, body | front, 92, nil, `
			motifs; les motifs; motifs de la? decision; motifs de l arret/ordonnance; motifs du jugement; motifs et? decision; motivation; la motivation; motivation de; motifs de; motivations; discussion; la discussion; discussion et? motifs; discussion et? motivation; m o t i f s; d i s c u s s i o n; motifs et? dispositif; motifs et? discussion; motifs de fait
			reponse de la cour; reponse du tribunal; l appreciation de la cour; appreciation de la cour; appreciation du tribunal; analyse du tribunal; analyse de la cour; les motifs de la? decision; raisons de la decision; motivation du conseil; et sur ce; s u r c e`},
		{reasons, own, body, 70, (*splitter).question, `en droit; en la forme; au fond; sur le fond; sur la recevabilite; sur la competence; sur les motifs; sur la forme; sur la demande; sur les demandes; sur l action; la decision; decision de la cour; decision du tribunal; sur l appel; sur l action publique/civile`},
		{reasons, start, body | front, 82, (*splitter).considering, `considerant; considerant ce qui suit; considerant que/qu; considerant en/d; c o n s i d e r a n t`},
		{reasons, start, body | front | tail, 50, (*splitter).whereas, `attendu; attendu que/qu; attendus; attendu en/selon/d/toutefois/cependant/sur`},
		{reasons, start, body | front, 80, nil, `
			mais attendu; et attendu qu/que ayant; qu en statuant; qu en se determinant; attendu qu en; que cependant; attendu que pour; attendu cependant; attendu pourtant; alors qu en; d ou il suit; qu il suit; et vu l/les; en application de l article 1014; le grief; le moyen n est; le moyen est; le moyen manque; en statuant ainsi; en se determinant; vu leur? connexite`},
		{reasons, start, body | front, 88, (*splitter).thereupon, `
			sur ce; sur ce la cour; sur ce le tribunal; sur ce le conseil; sur ce le juge; sur ce les? motifs; sur quoi; sur quoi la cour; sur quoi le tribunal; sur quoi le conseil; sur quoi le juge; ceci expose; ceci etant expose; ceci etant; cela expose; cela etant expose; cela etant`},
		{reasons, start, body, 70, (*splitter).visa, `vu l article; vu les articles; vu le principe; vu la loi; vu l ordonnance`},
	}
}

var wordLists = map[class]string{
	function: `président présidente présidents présidentes greffier greffière greffiers greffières juge juges assesseur assesseurs assesseure assesseuse magistrat magistrate magistrats
		conseiller conseillère conseillers conseillères rapporteur rapporteure rapporteurs substitut procureur secrétaire doyen adjoint départiteur greffe vice-président auditeur auditrice référendaire`,
	civility:  `m mm mme mmes mlle mlles monsieur madame messieurs mesdames mademoiselle mr`,
	prose:     `a ont est sont était étaient avait avaient été que qu qui ne n pas il elle ils elles ce cette s se fait font leur afin donc ainsi dont lequel laquelle soit alors puis`,
	benchWord: `audience débats délibéré délibérés greffe greffier greffière prononcé prononcée magistrat magistrats président présidente conseiller conseillère conseillers composée avisées avisés disposition débattue rapport plaidoiries mise juge juges publiquement contradictoire minute opposés opposition avocats rapporteur siégeaient signé assisté assistée rendu débat`,
	headWord: `rg n° chambre cour tribunal arrêt jugement ordonnance décision audience minute rôle date déféré déférée appel répertoire portalis code nature section pôle république peuple français française no
		du cabinet formation saisine référé référés dossier numéro service greffe contentieux cab ch`,
	partyWord:  `né née demeurant domicilié domiciliée siège sise sis représentée représenté défaillant défaillante comparant`,
	rulingVerb: `condamne condamnons désigne désignons nomme nommons commet commettons ouvre confirme confirmons infirme infirmons déboute déboutons dit disons déclare déclarons rejette rejetons ordonne ordonnons constate constatons casse fixe fixons laisse laissons réforme juge rappelle rappelons prononce prononçons reçoit recevons dispense donne annule renvoie renvoyons autorise autorisons réserve réservons`,
	filler:     `le la les l de du des d en et un une à au aux faisant fonction fonctions f.f ff chargé chargée mise état exécution affaires familiales loyers commerciaux contentieux protection chambre premier première référés général vice tribunal cour plus ancien ancienne chef unique délibéré débats lors prononcé audience statuant placé placée stagiaire pour empêché empêchée ayant signé signée délégué déléguée d' l' collège section pôle social rédacteur m mme madame monsieur mlle mr par départage`,
	lawyer:     `me maître maîtres mes scp selarl avocat avocats avocate avoué avoués aarpi selas seleurl barreau`,
}
