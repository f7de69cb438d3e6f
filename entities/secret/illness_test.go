package secret_test

import "testing"

func TestIllnesses(t *testing.T) {
	check(t, []row{
		{"Le certificat décrit une ⟦entorse du genou droit et une contusion de la hanche gauche¦secret.medical sub=diagnosis⟧.", "coordinated phrases are one"},
		{"Elle présente des ⟦brûlures au bras, à la cuisse et au mollet¦secret.medical sub=diagnosis⟧ depuis lors.", "coordinated complements"},
		{"Il conserve une ⟦raideur du poignet gauche entraînant une limitation des mouvements de flexion¦secret.medical sub=diagnosis⟧.", "what it brings belongs to it"},
		{"Il se plaint de ⟦douleurs ressenties dans l'épaule droite¦secret.medical sub=diagnosis⟧.", "a participle with the part of the body"},
		{"Les lésions, soit une ⟦fracture de la deuxième et de la troisième phalange¦secret.medical sub=diagnosis⟧, sont consolidées.", "ordinals coordinated"},
		{"L'IRM montre une ⟦hernie discale L5-S1¦secret.medical sub=diagnosis⟧ opérée en 2008.", "vertebrae"},
		{"La salariée est suivie pour un ⟦syndrome anxio-dépressif réactionnel¦secret.medical sub=diagnosis⟧ ayant motivé l'arrêt.", "a compound adjective; the participle ends it"},
		{"Le patient, porteur du ⟦virus de l'hépatite C¦secret.medical sub=diagnosis⟧, a engagé une action.", "a letter that tells the sort"},
		{"Il est établi que l'assuré souffrait d'une ⟦bronchopneumopathie chronique obstructive¦secret.medical sub=diagnosis⟧.", "a word known by its ending"},
		{"Le compte rendu note une ⟦polypnée¦secret.medical sub=diagnosis⟧ puis une ⟦LOMBOSCIATALGIE¦secret.medical sub=diagnosis⟧.", "endings with accents and in capitals"},
		{"Mme Untel est atteinte d'une ⟦maladie de Parkinson¦secret.medical sub=diagnosis⟧ et vit en établissement.", "a name of an illness; \"atteinte\" is no head"},
		{"La personne protégée présente une ⟦altération de ses facultés mentales¦secret.medical sub=diagnosis⟧ qui l'empêche d'agir.", "guardianship"},
		{"Le certificat mensuel relève des ⟦troubles du comportement avec hétéroagressivité¦secret.medical sub=diagnosis⟧.", "compulsory care"},
		{"Il a fait une ⟦tentative de suicide¦secret.medical sub=diagnosis⟧ en détention.", "an ordinary word with its medical complement"},
		{"Elle a subi une ⟦ablation du sein gauche¦secret.medical sub=treatment⟧ puis une ⟦chimiothérapie¦secret.medical sub=treatment⟧.", "cures"},
		{"J'ai prescrit des ⟦infiltrations et quelques séances de mésothérapie¦secret.medical sub=treatment⟧.", "coordinated cures, the second counted"},
		{"Il suit un ⟦traitement neuroleptique¦secret.medical sub=treatment⟧ et prend de l'⟦escitalopram¦secret.medical sub=treatment⟧.", "drugs"},
		{"une ⟦perte auditive bilatérale de 45 décibels¦secret.medical sub=diagnosis⟧, appareillée depuis", "a measure within"},
		{"Le médecin conclut à un ⟦état de stress post-traumatique¦secret.medical sub=diagnosis⟧ d'intensité moyenne.", "an ordinary noun with its pair"},
		{"Elle a été victime d'un ⟦accident vasculaire cérébral¦secret.medical sub=diagnosis⟧ en mai.", "likewise"},
		{"Le requérant est ⟦diabétique¦secret.medical sub=diagnosis⟧ et ne peut travailler de nuit.", "said of somebody"},
		{"Son ⟦épilepsie non stabilisée¦secret.medical sub=diagnosis⟧ exige la prise de ⟦zorbutamide¦secret.medical sub=treatment⟧.", "\"non\" with its adjective; a drug of no list where drugs stand"},
		{"L'assurée est atteinte d'une ⟦sclérose en plaques¦secret.medical sub=diagnosis⟧ et se déplace peu.", "a complement that proves nothing alone"},
		{"Il souffre de ⟦vapeurs hépatiques¦secret.medical sub=diagnosis⟧.", "any noun behind \"souffre\" with a word of medicine"},
		{"Le mari, ⟦toxicomane¦secret.medical sub=diagnosis⟧, a quitté le domicile.", "in apposition"},
		{"Il est suivi pour un ⟦diabète de type 2¦secret.medical sub=diagnosis⟧ depuis 2004.", "a number that tells the sort"},
		{"Elle garde une ⟦cicatrice de 4 cm au menton¦secret.medical sub=diagnosis⟧.", "a measure within"},
		{"L'EXPERT RETIENT UNE ⟦FRACTURE DU TIBIA GAUCHE¦secret.medical sub=diagnosis⟧.", "capitals"},
		{"une ⟦fracture\r\ndu fe\u0301mur\u00a0droit¦secret.medical sub=diagnosis⟧ traitée", "a line break, decomposed accents, a hard space"},
		{"Il souffre de ⟦lombalgies chroniques¦secret.medical sub=diagnosis⟧ consécutives à l'accident.", "ends before what caused it"},
		{"un ⟦traumatisme crânien (TC)¦secret.medical sub=diagnosis⟧ sans gravité", "an acronym in brackets"},
		{"La salariée a déclaré un ⟦épuisement professionnel¦secret.medical sub=diagnosis⟧ reconnu par le comité.", "exhaustion of the person"},
	})
}

func TestIllnessesThatStay(t *testing.T) {
	check(t, []row{
		{"La caisse primaire d'assurance maladie de la Somme a refusé la prise en charge de la maladie professionnelle.", "a body and a category of the law"},
		{"Le greffe du tribunal judiciaire a informé les parties.", "the registry"},
		{"Le trouble manifestement illicite cesse ; le trouble anormal de voisinage demeure, comme le trouble de jouissance.", "troubles of the law"},
		{"La rupture du contrat et l'épuisement des voies de recours sont constants.", "other ruptures"},
		{"Les infiltrations d'eau en toiture affectent le plâtre des cloisons.", "a building"},
		{"La lésion de plus des sept douzièmes ouvre la rescision.", "lesion of the law of contract"},
		{"Aux termes de l'article L. 3212-1, une personne atteinte de troubles mentaux ne peut être admise que si ses troubles rendent impossible son consentement.", "the law in general"},
		{"L'article dispose que « les troubles psychiques et la schizophrénie sont pris en compte ».", "a quotation of the law"},
		{"Le déficit fonctionnel permanent et le préjudice d'agrément sont indemnisés.", "heads of damage"},
		{"L'examen ne montre aucune fracture et l'absence de traumatisme crânien est certaine.", "what somebody has not"},
		{"Le centre de dialyse et le cabinet de kinésithérapie sont des sociétés distinctes.", "institutions and trades"},
		{"La réussite, la faillite, la limite et la suite de la conduite en cause sont une chose.", "ordinary words with the endings of medicine"},
		{"Les organes de la procédure, les membres du bureau et la main courante sont cités ; la perte de la main-d'œuvre est alléguée.", "parts of no body"},
		{"L'opération de crédit et l'intervention volontaire de l'assureur ont échoué.", "operations of no surgeon"},
		{"Le traitement du dossier et le suivi de la procédure ont été longs.", "treatment of a file"},
		{"Les difficultés au sein de l'entreprise et la dépression du marché sont connues.", "\"au sein\" is no breast"},
		{"La fracture numérique et la fracture sociale sont invoquées.", "figures of speech"},
		{"La décision souffre d'un défaut de motivation et la procédure est atteinte de nullité.", "nobody suffers"},
		{"C'est une entorse au principe du contradictoire.", "likewise"},
		{"Les soins sans consentement, l'hospitalisation complète et l'expertise médicale sont des mesures.", "measures"},
		{"Il a conduit sous l'empire d'un état alcoolique.", "an offence"},
		{"Est réparée toute atteinte à l'intégrité physique, qu'il s'agisse de douleurs permanentes ou de tout autre trouble de santé.", "any illness whatever"},
		{"Le syndicat, en état de cessation des paiements, a signalé une détresse financière.", "states of no person"},
		{"La greffe sur bois est un procédé ; la crise du logement, la perte de marge et le retard de livraison aussi.", "ordinary heads without medicine"},
	})
}

func TestRatesOfIncapacity(t *testing.T) {
	check(t, []row{
		{"L'expert fixe l'IPP à ⟦12 %¦secret.medical sub=rate⟧ et l'ITP à ⟦50 %¦secret.medical sub=rate⟧ pendant un mois.", "acronyms"},
		{"Le taux d'incapacité est évalué à ⟦quinze pour cent¦secret.medical sub=rate⟧.", "words"},
		{"Le docteur Untel a examiné la victime et retenu un ⟦taux de 7 %¦secret.medical sub=rate⟧.", "a bare rate beside a physician, with its noun"},
		{"Elle garde une ⟦incapacité permanente partielle (I.P.P.) de 6 %¦secret.medical sub=rate⟧ selon l'expert.", "the noun and its acronym"},
		{"L'incapacité permanente, que l'expert fixe à ⟦8 %¦secret.medical sub=rate⟧, est contestée.", "a noun that a verb parts from its rate stays"},
		{"L'assureur offre 60 % de la somme arbitrée par le premier juge au titre de l'IPP.", "a share of a sum"},
		{"L'allocation suppose un taux d'incapacité d'au moins 80 %.", "a threshold"},
	})
}
