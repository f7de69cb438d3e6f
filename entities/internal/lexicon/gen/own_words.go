package main

// procedureWords are words of procedure and of contracts that are frequent in
// decisions and rare elsewhere.
const procedureWords = `tribunal tribunaux cour cours chambre chambres juridiction juridictions juge juges magistrat magistrats conseiller conseillère conseillers
président présidente présidents greffier greffière greffiers greffe avocat avocate avocats procureur parquet ministère huissier huissiers notaire notaires expert experte experts expertise expertises
jugement jugements arrêt arrêts ordonnance ordonnances décision décisions sentence minute minutes expédition grosse dispositif motif motifs
appel appels appelant appelante appelants appelantes intimé intimée intimés intimées pourvoi pourvois cassation demandeur demanderesse demandeurs demanderesses défendeur défenderesse défendeurs défenderesses
requérant requérante requérants requérantes requête requêtes assignation assignations citation signification significations notification notifications conclusions conclusion mémoire mémoires
demande demandes prétention prétentions moyen moyens exception exceptions recevabilité irrecevabilité recevable irrecevable fondée fondé débouté déboute déboutée condamne condamner condamné condamnée infirme infirmer confirme confirmer réforme
contrat contrats clause clauses bail baux bailleur bailleresse bailleurs locataire locataires preneur preneuse loyer loyers caution cautionnement créance créances créancier créancière créanciers débiteur débitrice débiteurs dette dettes
licenciement licenciements licencié licenciée salarié salariée salariés salariées employeur employeurs préavis indemnité indemnités prud'hommes prud'homal prud'homale prud'homales
préjudice préjudices dommage dommages intérêt intérêts dépens frais article articles alinéa alinéas code codes loi lois décret décrets
société sociétés gérant gérante associé associée associés actionnaire actionnaires liquidation liquidateur liquidatrice redressement mandataire mandataires administrateur administratrice
procédure procédures audience audiences débat débats délibéré instance instances péremption prescription forclusion litige litiges partie parties représenté représentée représentés assisté assistée comparant comparante
mariage divorce époux épouse conjoint conjointe filiation autorité parental parentale prestation compensatoire pension alimentaire résidence hébergement
nullité résiliation résolution rescision exécution exécutoire provisoire saisie saisies hypothèque sûreté sûretés vente vendeur vendeuse acquéreur acquéreurs acte actes
victime victimes prévenu prévenue prévenus accusé accusée partie civile délit délits crime crimes infraction infractions peine peines emprisonnement amende
né née nés nées demeurant demeurante domicilié domiciliée domiciliés domicile siège social immatriculé immatriculée immatriculation registre commerce profession nationalité
attendu considérant vu statuant publiquement contradictoirement réputé contradictoire susvisé susvisée susvisés précité précitée précités susmentionné susmentionnée`

// judgedRare are words whose common sense is the likelier one in a decision,
// whatever their ranks say: words of law, of contracts, of land and buildings.
const judgedRare = `victoire ange fleur loup lois désire barbe harmonie félicité cerise prune ânes constant urbain brune aria
mars demeure loue loué pages menu franc branche prime mette légal mai basse roue manche pères carnet villa compagnon canal bac maris
terrasse salles débris marque marques col tournant crochet conte masse plante serre boue lame panier drame barrière marchandise planche carton
filet grange fosse cure plate pelle bourse croix saint large plateau cave parent metro courrier paire vitre ruelle chalet malaise butin
grenier marais moine hache rocher fauche patte mele bats coupez goutte pique guerre poste port rang terme tour usage valeur vu lot part titre
bonne perte garde taxe ville village hameau lieu lieux immeuble mur pacte testament trésor caisse mutuelle banque crédit agence bureau`

// judgedCommon are words whose name is the likelier sense.
const judgedCommon = `pierre marie claire jack tom peter max ben gay smith li wu yang lin ha ho han ye hua oz hans jan douglas khan ray`
