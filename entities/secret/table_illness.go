package secret

import (
	"sync"

	"github.com/estompe/estompe/entities/internal/wordset"
)

// part is what a word may be in a phrase that tells of somebody's health.
type part uint16

const (
	ownIllness  part = 1 << iota // names an illness or injury by itself: "lombalgie"
	ownCure                      // names a treatment by itself: "chimiothérapie"
	weakIllness                  // does so with what follows, be it vague: "troubles psychiques"
	bareIllness                  // an ordinary word, which does so only of a part of the body: "limitation du coude"
	bareCure                     // likewise of treatments: "ablation du rein", "traitement antidépresseur"
	body                         // a part of the body, or an adjective of medicine alone
	mental                       // an adjective of medicine and of other things: "mental", "moteur"
	limb                         // a part of the body with the name of other things: "main", "côte"
	bearer                       // an adjective that is said of the ill: "diabétique"
	joint                        // a noun that a medical phrase goes on with, but which proves nothing: "connaissance", "niveau"
	graded                       // side, place and degree: "gauche", "sévère"
	suffers                      // a word that what somebody suffers from follows: "souffre", "atteint"
	ends                         // a word at which the phrase ends whatever it is
)

const (
	heads    = ownIllness | ownCure | weakIllness | bareIllness | bareCure
	cures    = ownCure | bareCure
	evidence = ownIllness | ownCure | body | mental | limb | bearer
)

// parts are the words of medicine that judgments use. Words are folded, so that
// each stands once without regard to accents and capitals.
var parts = sync.OnceValue(func() *wordset.Map[part] {
	m := &wordset.Map[part]{}
	for _, l := range []struct {
		part
		words string
	}{
		{ownIllness, ownIllnessWords}, {ownCure, ownCureWords}, {weakIllness, weakIllnessWords},
		{bareIllness, bareIllnessWords}, {bareCure, bareCureWords}, {body, bodyWords}, {body, bodyAdjectives},
		{mental, mentalWords}, {limb, limbWords}, {bearer, bearerWords}, {joint, jointWords}, {graded, gradedWords}, {suffers, sufferWords}, {ends, endWords},
	} {
		for h := range hashes(l.words).All() {
			m.Put(h, m.Get(h)|l.part)
		}
	}
	return m
})

const ownIllnessWords = `fracture fractures luxation luxations subluxation contusion contusions hématome hématomes œdème œdèmes oedème
	ecchymose ecchymoses tuméfaction embarrure polytraumatisme polytraumatisé cervicalgie dorsalgie lombosciatique lombosciatalgie sciatique cruralgie lumbago
	hernie hernies tendinopathie tendinopathies épicondylite épitrochléite rhizarthrose coxarthrose gonarthrose arthrose omarthrose lombarthrose cervicarthrose
	scoliose cyphose lordose spondylolisthésis discopathie ostéoporose ostéonécrose pseudarthrose pseudarthroses algodystrophie fibromyalgie chondropathie chondromalacie hallux
	cancer cancers tumeur tumeurs leucémie lymphome mélanome métastase métastases carcinome adénocarcinome mésothéliome asbestose silicose pneumoconiose
	diabète épilepsie schizophrénie schizophrénies psychose psychoses névrose névroses paranoïa mélancolie bipolarité démence démences autisme trisomie dyslexie dyspraxie dysphasie dysorthographie dyscalculie
	hépatite hépatites vih sida séropositivité syphilis tuberculose paludisme méningite septicémie staphylococcie asthme bronchite bronchopneumopathie emphysème pneumopathie pneumonie
	infarctus hypertension angor avc tachycardie arythmie fibrillation phlébite thrombose embolie anévrisme anévrysme cardiomyopathie péricardite cardiopathie
	paraplégie tétraplégie hémiplégie hémiparésie paraparésie tétraparésie quadriplégie aphasie amnésie anosmie agueusie diplopie hémianopsie
	cécité surdité hypoacousie acouphène acouphènes presbyacousie myopie glaucome cataracte amblyopie dmla kératocône
	ulcère ulcères cirrhose pancréatite colite gastrite hémorroïdes péritonite appendicite fistule lithiase cystite néphropathie glomérulonéphrite incontinence énurésie
	endométriose fibrome prééclampsie éclampsie dystocie
	psoriasis eczéma urticaire escarre escarres dermatose lupus sarcoïdose mucoviscidose polyarthrite spondylarthrite chlamydiose
	alcoolisme éthylisme toxicomanie alcoolodépendance anorexie boulimie obésité
	migraine migraines céphalée céphalées vertige vertiges insomnie insomnies ischémie anémie coma scotome nystagmus ataxie dysarthrie dyspnée apnée apnées
	psychotraumatisme myélopathie radiculalgie radiculopathie névralgie névralgies polyneuropathie neuropathie myopathie encéphalopathie hydrocéphalie microcéphalie anoxie
	pneumothorax hémothorax hémopneumothorax pneumencéphale gangrène nécrose ostéomyélite ostéite arthrite capsulite bursite ténosynovite tendinite tendinites synovite
	moignon spasticité bégaiement énucléation éventration hydrocèle varicocèle sténose ptôse cholestéatome 
	schizophrène hallucination hallucinations lombalgie lombalgies cervicalgies dorsalgies gonalgie scapulalgie talalgie coxalgie métatarsalgie
	
	sclérose scléroses périarthrite syncope syncopes asthénie polyarthralgie arthralgie arthralgies myasthénie dystonie drépanocytose hémophilie thalassémie phlébites érysipèle cellulite impotence hémorragies poliomyélite prolapsus hystérie catatonie cachexie dénutrition bradycardie hypotension valvulopathie artérite artériopathie athérome rhinite sinusite otite conjonctivite uvéite
	infertilité stérilité allergie allergies`

const ownCureWords = `chimiothérapie chimiothérapies radiothérapie trithérapie kinésithérapie ostéosynthèse arthrodèse arthroplastie arthroscopie méniscectomie mésothérapie
	audioprothèse audioprothèses antidépresseurs antidépresseur anxiolytiques anxiolytique neuroleptiques neuroleptique morphine morphiniques psychotropes antipsychotique antipsychotiques
	dialyse hémodialyse hystérectomie ovariectomie mastectomie césarienne épisiotomie méthadone insuline corticoïdes corticothérapie immunosuppresseurs antirétroviraux anticoagulants anticoagulant
	antalgiques antalgique benzodiazépine benzodiazépines thymorégulateur thymorégulateurs hypnotiques bêtabloquant bêtabloquants
	tramadol fluoxétine sertraline paroxétine lithium cortisone halopéridol escitalopram venlafaxine mirtazapine cyamémazine alimémazine zopiclone zolpidem hydroxyzine gabapentine prégabaline
	lévodopa buprénorphine naltrexone acamprosate baclofène méthylphénidate carbamazépine interféron colchicine méthotrexate warfarine oxycodone codéine fentanyl kétamine ibuprofène kétoprofène
	xanax lexomil prozac lyrica laroxyl seroplex subutex valium tercian risperdal zyprexa abilify haldol largactil loxapac effexor deroxat stilnox imovane atarax seresta temesta rivotril tégrétol lamictal
	ritaline concerta skenan oxycontin acupan ixprim lamaline kardégic plavix xarelto lovenox viagra cymbalta norset solian clopixol théralithe dépakote antabuse
	ostéotomie laminectomie discectomie cholécystectomie appendicectomie splénectomie néphrectomie gastrectomie colectomie colostomie trachéotomie trachéostomie laparotomie craniotomie énucléoréduction
	électrochocs sismothérapie électroconvulsivothérapie psychothérapie psychothérapies ergothérapie orthophonie balnéothérapie hormonothérapie immunothérapie oxygénothérapie curiethérapie
	orthèse orthèses attelle attelles minerve prothèse prothèses désintoxication antibiothérapie viscosupplémentation
	zoloft liorésal 
	calcitonine fixateur fixateurs ostéoplastie
	stent stents pacemaker défibrillateur`

const weakIllnessWords = `trouble troubles douleur douleurs lésion lésions syndrome syndromes maladie maladies pathologie pathologies affection affections infection infections traumatisme traumatismes
	plaie plaies brûlure brûlures séquelle séquelles raideur raideurs handicap handicaps déficience déficiences insuffisance insuffisances dépression dépressions virus épuisement malformation malformations
	cicatrice cicatrices amputation amputations névrome symptomatologie polypathologie décompensation décompensations psychopathologie fibrose dystrophie dystrophies dysfonction
	écrasement arrachement élongation déchirure déchirures distorsion tassement tassements discarthrose algie algies myalgies kyste kystes polype polypes nodule nodules abcès dystonie dermite 
	addiction addictions hypersensibilité intolérance allergie allergies rhumatisme rhumatismes phobie phobies bouffée bouffées épisode épisodes symptôme symptômes infirmité infirmités
	retard déficit déficits perte crise crises sevrage dépendance altération choc fragilité détresse ralentissement ictus
	paralysie paralysies entorse entorses fêlure burn
	détérioration dégradation agitation instabilité`

const bareIllnessWords = `limitation limitations diminution raccourcissement réduction gêne difficulté difficultés faiblesse rupture ruptures section sections fissure fissures usure
	atteinte atteintes accident accidents arrêt état tentative tentatives idées idéation amyotrophie hypertrophie atrophie
	ankylose rétraction instabilité laxité inflammation compression conflit tuméfactions hémorragie réaction réactions rechute récidive dégénérescence compressions protrusion
	délire délires blessure blessures saignement saignements éviscération amputé écoulement nécrosé boiterie malaise malaises spasmes contracture contractures décollement
	abolition tremblements tremblement mutilation mutilations nodosités calcification calcifications épanchement étirement
	conduites propos
	risque comportement comportements geste gestes pulsions velléités stress tentative
	dissection disjonction enraidissement abaissement incurvation parésie flessum
	plaques menace personnalité agitation
	souffrance`

const bareCureWords = `traitement traitements opération opérations intervention interventions ablation greffe greffes transplantation résection suture sutures injection injections infiltration infiltrations
	rééducation rééducations immobilisation suivi cure cures plâtre plâtres corset médication médicament médicaments ligature extraction exérèse ponction ponctions
	curetage implantation implant implants drainage parage excision décompression perfusion perfusions transfusion transfusions psychanalyse dilatation débridement`

// bodyWords are parts of the body whose names mean nothing else in judgments.
const bodyWords = `épaule épaules coude coudes poignet poignets doigt doigts genou genoux cheville chevilles orteil orteils hanche hanches cuisse cuisses mollet mollets jambe jambes bras
	tibia péroné fémur humérus cubitus clavicule clavicules omoplate rachis vertèbre vertèbres crâne scalp mâchoire nez œil yeux oreille oreilles tympan tympans dent dents nuque thorax sternum
	poumon poumons foie rein reins vessie prostate utérus ovaire ovaires côlon colon estomac intestin intestins pancréas cerveau moelle épinière cervelet nerf nerfs tendon tendons ligament ligaments ménisque ménisques
	muscle muscles peau rotule calcanéum calcaneus astragale talus malléole malléoles scaphoïde métacarpe métacarpien métacarpiens métatarse métatarsien métatarsiens phalange phalanges artère artères veine veines aorte 
	coiffe rotateurs épicondyle épitrochlée acromion acétabulum sacrum coccyx pubis cotyloïde diaphyse épiphyse condyle condyles apophyse apophyses pédicule pylore œsophage rectum anus sphincter sphincters testicule testicules verge vagin périnée
	mandibule maxillaire gencive gencives larynx pharynx trachée bronche bronches plèvre péricarde myocarde ventricule oreillette cornée rétine pupille paupière paupières cristallin
	mastoïde hémisphère encéphale méninges thyroïde surrénale hypophyse péritoine duodénum vésicule placenta fœtus cutané lombes achille tarse carpe carpien carpiens
	ulna rein hémithorax hémiface abdomen pelvis mamelon aisselle tibias fémurs os
	genouillère épithélium anévrisme vertébraux
	olécrane uretère urètre métaphyse quadriceps biceps triceps psoas deltoïde médiastin ischion cubitaux péritonéal épiploon épididyme olécrânien humérus glène trochiter trochin astragalienne
	mastication`

// bodyAdjectives are adjectives of parts of the body and of illness.
const bodyAdjectives = `discal discale discales discaux lombaire lombaires cervical cervicale cervicales cervicaux crânien crânienne crâniens crâniennes cérébral cérébrale cérébrales cérébraux encéphalique
	tibial tibiale tibiaux fémoral fémorale fémoraux huméral humérale humérales cubital cubitale ulnaire thoracique thoraciques abdominal abdominale abdominales abdominaux pulmonaire pulmonaires cardiaque cardiaques
	rénal rénale rénales hépatique hépatiques coronarien coronarienne artériel artérielle veineux veineuse veineuses vertébral vertébrale vertébrales rachidien rachidienne rachidiennes médullaire médullaires
	dépressif dépressive dépressifs dépressives anxieux anxieuse anxieuses anxiété anxiodépressif anxiodépressive bipolaire bipolaires psychotique psychotiques névrotique névrotiques délirant délirante délirants délirantes
	paranoïaque paranoïaques paranoïde schizophrénique dissociatif dissociatifs hystérique phobique phobiques obsessionnel obsessionnels compulsif compulsifs borderline maniaque maniaques mélancolique psychopathique
	posttraumatique psychotraumatique psychotraumatiques neurologique neurologiques neuropsychologique neuropsychologiques neuropsychique psychiatrique psychiatriques psychosomatique psychosomatiques psychopathologique
	mnésique mnésiques phasique pyramidal extrapyramidal cérébelleux vestibulaire vestibulaires labyrinthique cochléaire tympanique oculaire oculaires rétinien rétinienne cornéen ophtalmique
	inflammatoire inflammatoires infectieux infectieuse infectieuses septique staphylocoque streptocoque dégénératif dégénérative dégénératives arthrosique arthrosiques rhumatoïde rhumatismal rhumatismale musculosquelettiques
	ligamentaire ligamentaires tendineux tendineuse tendineuses méniscal méniscale méniscales osseux osseuse osseuses articulaire articulaires périarticulaire périarticulaires musculaire musculaires sciatalgie radiculaire radiculaires
	cutané cutanée cutanées dermatologique dermatologiques hématologique urinaire urinaires vésical vésicale sphinctérien sphinctériens sphinctérienne intestinal intestinale intestinales gastrique gastriques œsophagien colique rectal anal
	gynécologique utérin utérine utérines ovarien mammaire prostatique érectile obstétrical génital génitale génitaux endocrinien endocrinienne thyroïdien thyroïdienne métabolique hormonal hormonale hormonaux
	cancéreux cancéreuse cancéreuses tumoral tumorale maligne malin métastatique pleural pleurale pleurales asthmatiforme bronchique bronchiques allergique allergiques autoimmune
	congénital congénitale congénitales chromosomique autistique autistiques dysphorique suicidaire suicidaires addictif addictive addictives addictifs toxicomaniaque
	poplité poplitée sternal sternale claviculaire scapulaire rotulien rotulienne plantaire dentaire dentaires mandibulaire orthopédique orthopédiques orthodontique
	occipital occipitale pariétal pariétale frontale basilaire extradural épileptique épileptiques comitiale comitiales convulsive convulsives végétatif végétative
	mésenchymateux lymphatique lymphatiques vasculaire vasculaires cardiovasculaire cardiovasculaires psychogène anaphylactique hémorragique hémorragiques ischémique ischémiques purpura coronaires algique algiques
	parkinson alzheimer crohn charcot lyme huntington hodgkin dupuytren basedow menière verneuil korsakoff horton behçet willebrand scheuermann kienböck raynaud asperger diogène down cushing guillain sjögren gougerot
	antidépresseur neuroleptique anxiolytique antibiotique antalgique anticoagulant hypnotique antiépileptique antipsychotique antirétroviral cytolytique immunosuppresseur morphinique corticoïde
	néonatal néonatale périnatale puerpérale puerpéral prématurité hypoxique migraineux intervertébral intervertébrale intervertébraux prothétique phlébitique coccygien
	zona varicelle rougeole rubéole grippe staphylocoques légionellose listériose variole choléra typhoïde variqueux variqueuse valvulaire mitral mitrale aortique septal trachéal laryngé algodystrophique
	transfusionnelle cicatriciel cicatricielle hernié stomie sensitif sensitive dysmorphophobique 
	dural durale durales psychomoteur psychomotrice suicide antépulsion rétropulsion abduction adduction supination pronation
	épicondylien fibulaire trochantérienne ostéoarticulaire cervicobrachiale cervicobrachial brachial brachiale carpien scapulothoracique
	céphalique céphaliques hyperalgique algique ischiatique pubienne pubien sacré splénique dermatologique tympanal urétrale urétral acromial acromiale épigastrique glénoïde glénoïdien unguéal pilonidal sébacée
	hyperactivité hyperkinétique pleuraux accouchement prématuré
	épidurale épidurales péridurale péridurales foraminale foraminales intraarticulaire fœtale fœtal`

const mentalWords = `mental mentale mentales mentaux psychique psychiques psychologique psychologiques cognitif cognitive cognitifs cognitives intellectuel intellectuelle intellectuels moteur motrice moteurs motrices visuel visuelle visuels visuelles
	auditif auditive auditifs auditives sensoriel sensorielle digestif digestifs digestive digestives respiratoires nerveux nerveuse sexuel sexuels sexuelles génétique génétiques immunitaire alimentaires
	attentionnel attentionnels comportemental comportementaux comportementale mémoire sommeil concentration attention équilibre comportement humeur personnalité adaptation langage déglutition parole libido érection
	stress panique angoisse persécution agressivité fugue conversion bégaiement facultés tropicale tropicales hémophile sanguin sanguine sanguines
	orthophonique orthoptique respiration phonation vision odorat goût coordination motricité sensibilité
	alcoolique alcooliques éthylique respiratoire émotionnel émotionnelle connaissance psychoaffectif affectif affective neurovégétatif cannabique cannabis
	raisonnement éjaculation orientation idéation
	psychotique psychomoteur
	alcool héroïne cocaïne crack opiacés drogue drogues jeux tabac`

// limbWords are parts of the body that are other things, too; they prove something only where the paragraph speaks of health.
const limbWords = `main mains pied pieds côte côtes face tête dos bassin col corps bouche langue membre membres disque disques cœur rate index cou canal colonne plateau plateaux pilon plexus
	racine racines poitrine front menton joue joues lèvre lèvres cil cils sourcil cuir gorge bassinet hile lobe sinus cloison trompe trompes cordon temporal temporale frontal radial radiale dorsal dorsale dorsales facial faciale
	articulation articulations flanc ongle ongles cheveux duodénal trochanter trochantérien croisé croisés épines 
	valve valves orbite rocher cotyle ventre talon talons pouce annulaire auriculaire aine visage sein seins radius vue`

const bearerWords = `diabétique épileptique schizophrène bipolaire autiste séropositif séropositive toxicomane alcoolique hémophile asthmatique dépressif dépressive paraplégique tétraplégique hémiplégique trisomique obèse anorexique
	boulimique alcoolodépendant psychotique paranoïaque aphasique malvoyant malentendant sourd sourde malentendante malvoyante amblyope daltonien cancéreux suicidaire dément démente`

const jointWords = `niveau type origine forme côté part tiers force mobilité mouvement mouvements flexion extension rotation élévation inversion préhension serrage
	amplitude amplitudes conscience effort efforts repos charge vigilance appétit poids tension rythme température substance décibels degrés stade grade groupe classe catégorie thème tendance prédominance répétition allure nature
	point points déplacement réduction angle longueur hauteur base extrémité corps insertion traits trait pli fond bord pourtour partie zone région face trouble troubles
	territoire expression lame hématome opérées suites deux trois quatre plusieurs os segments reviviscence scènes idées pensées passage fonte fuite souffle fatigue fatigabilité irritabilité difficultés capacité capacités
	emblée processus aileron branche tronc ceinture milieu interligne sommet paroi plateforme base 
	spectre perception transmission cm mm centimètres millimètres urgence
	plaques amas foyers tâches
	rotations flexions extensions élévations inclinaisons inclinaison`

const gradedWords = `gauche gauches droit droite droites bilatéral bilatérale bilatérales bilatéraux unilatéral unilatérale supérieur supérieure supérieurs supérieures inférieur inférieure inférieurs inférieures antérieur antérieure postérieur postérieure
	interne internes externe externes médial médiale latéral latérale latérales proximal proximale distal distale distales transverse moyen dominant dominante profond profonde profondes superficiel superficielle superficielles complexe complexes simple ouverte ouvert ouvertes
	fermé fermée déplacée comminutive comminutif multiple multiples aigu aiguë aigus aiguës chronique chroniques subaiguë sévère sévères modéré modérée modérés modérées léger légère légères légers grave graves majeur majeure majeurs majeures mineur mineure
	récidivant récidivante récurrent récurrente résiduel résiduelle résiduels résiduelles permanent permanente partiel partielle partielles total totale complète complet important importante importantes importants minime minimes diffus diffuse diffuses
	invalidant invalidante invalidantes persistant persistante persistants persistantes évolutif évolutive stabilisé stabilisée réactionnel réactionnelle réactionnels réactionnelles primaire terminal terminale terminale généralisé généralisée massif massive
	idiopathique intermittent intermittente épisodique épisodiques fluctuant rare essentiel essentielle mixte sévèrement moderé perforant traversant transfixiant élective électif élective commune communes spontanée spontané irréversible incurable définitif définitive
	nocturne nocturnes positionnel positionnels pur pure atypique franche franc typique discret discrète discrètes notable notables très peu légèrement modérément extrêmement particulièrement
	nosocomiale nosocomiales nosocomial traumatique traumatiques doré
	initiale initial initiaux initiales flasque flasques profonds symétrique symétriques périphérique périphériques sévérité itératif itérative itératives
	ancien ancienne anciens anciennes préexistant préexistante équilibré équilibrée compensé compensée décompensé décompensée étendu étendue avancé avancée métastasé aggravé aggravée consolidé consolidée négligé séquellaire séquellaires obstructif obstructive hebdomadaire hebdomadaires
	primitif primitive évolué évoluée débutant débutante
	bas basse basses haute hautes`

const endWords = `qui que qu dont où laquelle lequel lesquels lesquelles est sont était étaient a ont avait avaient ayant été être fut furent sera seront n ne se s y il elle ils elles on je j me m mais car donc or puis lorsque quand afin selon suivant chez depuis
	pendant durant suite imputable imputables consécutif consécutive consécutifs consécutives lié liée liés liées dû due dus dues relatif relative relatives survenu survenue survenus survenues résultant résultante causé causée causés causées constaté constatée constatés constatées
	présenté présentée présentés présentées subi subie subis subies décrit décrite décrits décrites allégué alléguée allégués alléguées invoqué invoquée invoqués déclaré déclarée déclarés traité traitée traités traitées pris prise prises prescrit prescrite prescrits
	accident accidents travail faits contrat jugement expert médecin docteur victime victimes patient patiente salarié salariée assuré assurée requérant requérante enfant mère père époux épouse employeur société caisse hôpital centre clinique date jour jours mois an ans
	correspondant correspondante provoqué provoquée provoqués provoquées occasionné occasionnée occasionnés antérieurement précité précitée susvisé droits parties cadre preuve raison cause titre appareillée appareillé reconnu reconnue reconnus prévu prévue`

const sufferWords = `souffre souffrait souffrent souffrant souffert souffrir atteint atteinte atteints atteintes porteur porteuse affecté affectée diagnostiqué diagnostiquée diagnostiqués opéré opérée hospitalisé hospitalisée suivi suivie traité traitée
		présente présentait présentant présenté contracté développé subi conserve conservait garde séquelles plaint plaignait plaignant`
