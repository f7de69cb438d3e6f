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
attendu considérant vu statuant publiquement contradictoirement réputé contradictoire susvisé susvisée susvisés précité précitée précités susmentionné susmentionnée
réunion réunions lot lots manche nord sud est ouest somme sommes aube landes tours pays séjour barreau`

// lawWords are words that decisions use and the dictionary has not: Latin of
// the law, units, medicine of damages, abbreviations in small letters.
const lawWords = `solidum limine litis pretium doloris singuli bis ter quater quinquies sexies septies octies nonies decies affectio societatis fumus fraus omnia corrumpit nemo auditur
propriam turpitudinem allegans intuitu personae rebus sic stantibus lex specialis generalibus derogant ratione temporis materiae loci ultra petita infra extra reformatio pejus quantum
de_cujus accipiens solvens exequatur ad_hoc hoc nihilo visa jura novit curia actori incumbit probatio mandat_ad litem forum rei sitae usus fructus abusus animus domini corpus delicti
obiter dictum prorata temporis statu quo ante post mortem in_fine infine supra infra loc cit op ibid idem passim versus contra
sarl sas sa sci scp selarl snc eurl gie km cm mm kg mg kw kwh mn cts dl ml ha
kilogramme kilogrammes kilomètre kilomètres kilométrage centimètre centimètres millimètre millimètres décimètre décimètres milligramme milligrammes millilitre millilitres centilitre centilitres hectolitre hectolitres
kilowatt kilowatts mégawatt mégawatts kilovolt kilovolts gigaoctet gigaoctets mégaoctet mégaoctets microgramme microgrammes kilojoule kilojoules`

// acronyms are initials that decisions write in capitals: legal forms, public
// bodies, insurers and banks, codes and proceedings. Unknown, they would pass
// for surnames.
const acronyms = `rg rcs ccass ecli qpc cedh cjue cjce tfue tue ue cee onu otan jorf joue bofip nac nir insee siren siret tva csg crds ape naf iban bic rib
tgi ti tj tcom cph taa caa tass tci jaf jld jex jme jap jcp cme opj apj lrar ar ca ta ce cc tc cdd cdi smic csp pse rtt chsct cse dp chs clic cssct
sarl sas sasu sa sca scs snc sci scp scm scpi scea eurl selarl selarlu selas selafa selca seleurl earl gaec gfa gie aarpi spfpl scop scic sicav sem seml spl epic epa epci epf sivom sivu gmbh ltd plc inc llc bv nv spa srl sprl asbl ag kg co corp
cpam msa caf urssaf carsat cnav cnavts cramif crpcen cipav rsi carmf carpimko cavec cnbf agirc arrco ircantec cnracl unedic assedic ags cgea ddtm dreal drac dgfip dgccrf direccte dreets drfip ddfip ddass ars cada cnil amf acpr cob csa arcom hadopi afnor inpi oniam fgti civi fgao fiva bct mdph cotorep cdaph ase ofii ofpra cnda opac hlm oph ophlm adoma anah ademe anru rff sncf ratp edf gdf erdf enedis grdf rte areva dcns cea cnrs inserm inra ehpad esat ime itep chu chr chru ch aphp crpa sdis samu smur chrs cada umc pmi rsa aah apl ase
maaf macif maif matmut gmf mma axa agf gan groupama allianz generali cnp smabtp smacl mgen mnt aviva uap mapa pacifica acm bpce bnp paribas lcl cic bred cetelem sofinco cofidis cofinoga franfinance sygma hsbc ing fcp fct sicovam euribor teg taeg taea
iard ipp dfp dft dsa itt itp atp pgpa pgpf ippp pretium ait atmp at mp irm emg ecg nao zac zup zad plu pos plui scot ppri coderst cdac dup dia vefa ccmi dtu opc moe moa dommages do rc rcp trc vrd vmc ite itl nf iso ce pv ccap cctp ccag cmp
cgt cfdt cfecgc cftc sud unsa fsu snes fnsea medef cgpme cpme ffsa fft fff uci fifa uefa`

// companyWords are foreign words that company names are made of.
const companyWords = `insurance limited company group groupe holding holdings services service international management consulting partners partner capital bank banking finance financial invest investment investments trading trust
estate real property properties logistics logistic corporate corporation private equity engineering systems system solutions technologies technology digital software media network networks energy power
industries industry international europe european global world france developpement sport club center centre store stores market marketing shop business office offices security safety cleaning building construction resort hotels
airlines airways shipping lines motors automotive electronics pharma pharmaceuticals biotech medical healthcare foods beverages fashion design studio production productions entertainment travel tours`

// judgedRare are words whose common sense is the likelier one in a decision,
// whatever their ranks say: words of law, of contracts, of land and buildings.
const judgedRare = `victoire ange fleur loup lois désire barbe harmonie félicité cerise prune ânes constant urbain brune aria
mars demeure loue loué pages menu franc branche prime mette légal mai basse roue manche pères carnet villa compagnon canal bac maris
terrasse salles débris marque marques col tournant crochet conte masse plante serre boue lame panier drame barrière marchandise planche carton
filet grange fosse cure plate pelle bourse croix saint large plateau cave parent metro courrier paire vitre ruelle chalet malaise butin
grenier marais moine hache rocher fauche patte mele bats coupez goutte pique guerre poste port rang terme tour usage valeur vu lot part titre
drapeau boisson orange finance doyen canton verger vigne vignes berge bourg bourgade borne borde brevet scelles scellés servant serve gravier torrent chaux séjourné veau pare
allier cellier citerne mouton racine bouquet rideau carreau wagon boucherie couture cordon rouleau chenal tabouret poteau baril croissant perche courbe bulle gardien
bonne perte garde taxe ville village hameau lieu lieux immeuble mur pacte testament trésor caisse mutuelle banque crédit agence bureau`

// judgedCommon are words whose name is the likelier sense.
const judgedCommon = `pierre marie claire jack tom peter max ben gay smith li wu yang lin ha ho han ye hua oz hans jan douglas khan ray`
