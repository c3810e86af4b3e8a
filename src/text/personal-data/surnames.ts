/** Surnames that are common in the Netherlands, without prefix. Data. */
export const SURNAMES: ReadonlySet<string> = new Set(
  `
aalbers aarts abdi achterberg ahmed akkerman akkermans alberts albers ali altena amrani andriessen arends arslan aslan aydin baars bakker balk bartels
barends beek beekman beekmans benali berends berg bergen bergman bergsma berkhout beukema beukers bijl blaauw blok blom boekhout boer
boers boersma boerma boogaard boon boonstra bos bosch bosma bosman bosmans bouali boukhari bouma bouman bouwman bouzid brand brandsma brands brink broek broekhuis
broers brouwer brouwers bruijn bruin bruins bulut buijs burger celik cetin chaouch claessen coenen cohen cornelissen
dam dekker dekkers demir dijk dijkman dijkstra dijkhuizen dogan doorn drent driessen duin eijk ekici elzinga engelen engels erdogan evers everts fernandes fokkema franken
franssen geerts gerrits gerritsen geurts goossens graaf groen groenendijk groot haan haas hagen hakimi ham hamers hart hartman heemskerk heijden heijmans hek
hendriks hendriksen hermans hermsen heuvel hoek hoekstra hoeven hofman hofstra hoogendoorn hoogland horst huang huisman huizinga hulst idrissi ismail jacobs jager
jansen janssen janssens jansma jong jonge jonker jonkers kaiser kamp kaplan karimi kaya keizer keijzer kerkhof kilic klaassen klein klerk kleijn kok kooij kooijman koning konings koopman koopmans kooistra kowalska kowalski korkmaz koster kraaij kramer kroon kruijt
kuiper kuipers kurt kuijpers laan lammers lange leeuw leeuwen lewandowski linden loon lucas maas martens mahabier meer meijer meijers meyer michels middelkoop mohamed mohammed molenaar mol mulder muller nguyen nijhuis nowak
ochtman oosterhof oosterhuis ouali ouden ozdemir ozturk paans pater peeters pereira peters pieters piters poel polat polman pol pot postma post prins pronk ramdin ramsaran reijnders
reinders ridder rijn rijk roelofs roelofsen romeijn roos rooij rooijen rosier ruiter sahin sanders santos schaap schepers schipper schippers scholten schouten schreuder schuurman schut singh simons sluis smeets
smit smits smeding snijder snijders sousa spaans spek spijker stam steen steenbergen stevens stolk storm swart tas teunissen timmer timmerman timmermans tan tol tuinstra tuncer vaart vandenberg veen veenstra
veldhuis veldman velde ven verbeek verbruggen verhagen verhoef verhoeven vermeer vermeulen vermeij vermaas verschoor versteeg verweij vink vis visser vissers vliet vlugt
voort vos vries wal wang weber wever westerhof wiersma wijk wijngaarden willems willemsen wilson wilders wit witte wolf wolters wouters wang yildirim yildiz yilmaz zand zijlstra zwart zhang
abbink abels abrahams abubakar achterbergh achternbosch adams adan aden adriaanse adriaansen adriaens ahmadi akbari akbulut akgul akin aksoy aktas
akyol albersen alblas alderliesten algra aliyev alkema alvarez amiri andela anwar arentsen asghar asghari asmelash assefa asselbergs assink
atici augustijn aukes austen awad aydogan azizi baaij baak bachir backer backx badal badri bahar bakels bakkeren bakkum baltus banning bannink baran
barelds barendregt barkema barten bashir bastiaans bastiaansen bavinck bax baydar bayram beekhuis beemsterboer beerens beers behari beijer beijers
bekkema bekkers beld belhaj beltman benchikh benhaddou benjamins bennani bennink bensdorp berendsen bergh berghuis bergkamp bergmans bergwerff berhane
berkers berkhof bernards besseling besselink beumer beuving bezemer bezuijen bhattacharya bibi biemans biemond biesheuvel bijker bijlsma
bijvoet bilgin biswas blaauwgeers blanken blankers blanksma bleeker blees bleijenberg bleijendaal bleumink blijleven bloemers bloemhof
blokland blokzijl bloo bluemink boeijen boekema boelens boelhouwer boender boerboom boere boeree boerema boering boerrigter boersen boeschoten
boeve boevink bogaard bogaards bogaerts bogers bokhorst bokkers bokma boldewijn bolk bolt boltjes bolwijn bomers bondarenko bongaerts bongers bonnema
bontekoe boogaart boogers booij booms boonen boonman borgers borghuis borgman bormans borsboom borsten bosgoed bosgra boshuizen boskamp bosker
boskma bosscher bosselaar bossink botermans botman bottema bouazza bouchta boutaher bouwens bouwhuis bouwma bouwmans bouwmeester bovenkamp
bozkurt boztas braaksma brandenburg brandts brans bras breedveld breugelmans breukel breuker breukers brinkhof brinkhuis brinkman brinkmans brinksma
brocken broekema broekman broekmans broeksma broere broersen broersma bronkhorst brons bronsema brugge bruggink brugman bruijnes bruinenberg bruinsma
bruintjes brummelhuis brunekreeft bruning brunink brus bruynzeel buchel buijse buisman buitelaar buitendijk buitenhuis bulbul bulthuis bunt burggraaf
burghout burgman burgmans busch bussink buter buurma buurmans can canpolat caron carpentier carvalho castelein chabot chan chandra chaouki chatterjee
chaudhry chavez chen choudhury christiaanse christiaens claasen claassen claes clarijs claus clement cleven coelho coenraads cools coppens cornelisse
corstjens coskun cox craen crama cramer crijns crommentuijn cruz cuijpers cuperus daal daalder daalhuizen daalman daamen dalhuisen dalm
dammers daniels dankers das datema david davids debets deelen deen degen dekkema delfos delhaas dereli derks derksen desai desmet deurloo diallo
dias diaz dieleman diepenbroek diepenveen diepeveen dijkema dijkers dijkgraaf dijkhof dijkmans dijkshoorn dijksma dijksterhuis dikken dikkers
dincer dinkelman dirks dirkse dirksen dirven djojo doan dobbe does dolman dommerholt donders donkers donkersloot doorenbos doornbos
doornekamp doorten dorrestijn douma drees drenth dresen driehuis driessens drijver drijvers drost druijf dubbelman dubois duijf duijn duijndam
duijvestijn duindam duinker dulfer duman dunnewind duran durmaz duursma dwarshuis ebben ebbers ebbing ebels eberhard echteld eckhardt edelman edens
eekhof eekhout eelman eenhoorn eerden egberts eggens eggermont egging eggink eijkelboom eijkelkamp eijkman eijsink eikelboom eilander eilers eising
ekelmans ekkel ekkelenkamp ekker elbers elberse eldering elderink elferink elfrink elgersma elings elmi elsen elshof elshout elsman elstak
emmens emmerik emons engbers engberts engelaar engelberts engelbrecht engelhart engelkes engin enthoven erbil erdem erens ergin erkan
ertugrul escher esser essers essink esveld evenhuis everaars everaerts eversdijk everse evertse evertsen eyob faasse faassen faber farah faraj
feenstra feijen feitsma felix fennema ferdinandus feringa fernandez ferreira ferwerda fidder fiege figueroa fikkert fikse flach flipse flipsen floor
flores floris fofana folkers folkersma folkerts fonseca fonteijn fonteyn foppen francke francken franx frederiks fredriks frerichs freriks
frijters froma gaalen gaasbeek gal galama garcia garritsen gebhard gebre geelen geelhoed geene geenen geerdink geerligs geerlings geersen geertsema
geertsma gelder gelderblom gerards gerbers gerbrands gerrets gerritse gersen gerssen geurtsen gezer ghebreab ghebremariam giesbers
giesbertz giesen gijsbers gijsberts gijsen gijzen gilissen gillissen girmay glastra glazenburg goedhart goemans goethals goey gokce gomes gommans
gommers goncalves gonzalez goor goorhuis goos goosen goossen goossensen gorissen gorter gosens goudriaan goudsmit gouw graafland graauw graumans
greveling greven griffioen grift grimbergen grinwis grit groeneboom groenen groeneveld groeneweg groenewegen groenewoud groenhof groenhuis groenink
groenland groenveld groeskamp groote grooten grootendorst grootenhuis grootjans grootscholten grootveld grotenhuis gruijters grutters guedes guijt
guler gunes gunnink gunsing gupta gussenhoven gutierrez guzman haakman haaksma haandrikman haans haanstra haarman haarsma haartsen haaxman
habets habte haddad haddou hagedoorn hageman hagemans hagenaars hagens haile hailu hakkert hakvoort hamdan hamelink hamersma hamidi hamming hamstra
hamza hanegraaf hanekamp haneveld hanning hansen hansma hanssen harbers harberts haringa harkema harkes harms harmsen harmsma harrewijn harskamp
harteveld hartholt hartkamp hartkoorn hartmans hartog hartsink hartsuiker hassan hassani hasselman hasselt haveman haverkamp haverkate havinga
hazeleger hazelhoff hazenberg heemstra heerema heeren heeres heering heerkens heersma heesakkers heezen hegeman heida heidema heij heijboer heijer
heijink heijkoop heijne heijnen heijningen heijstek heikens heikoop heil heiligers heinen heins heinsbroek heinsius heitink hekkert hekman heldens
hellinga helmers helmich helmink helsloot hemmen hemmes hendrikse hendrikx hengeveld hengst hennekam hennink hensen herfkens hermanns hermens hermus
hernandez herrema hesseling hesselink hessels heusinkveld heutink heuvelman heuvelmans hidding hiddink hijink hijmans hilbers hilbrands hilgersom
hilhorst hilkens hillebrand hillen hinrichs hirsi ho hoebe hoedemaker hoefnagel hoefnagels hoefsloot hoegen hoekema hoekman hoeksema hoeksma hoeve
hoevenaars hofland hofmans hofmeester hofmeijer hofstede hofsteede hofsteenge hogeboom hogenboom hogendoorn hogerwerf hogeveen hogewoning holkema
hollanders holleman holman holsappel holterman holthuis holtman holtrop holtslag holwerda homan homburg homma hommes honig hooft hoogenboom hoogendijk
hoogenraad hooghiemstra hooglander hoogsteen hoogstrate hoogstraten hooijer hooijmans hoorweg hop hoppe hornstra horsman
hossain hosseini houben houkes houtkamp houtman houtsma houweling houwers houwing hoving hoyer hu huber hubers huberts huibers huiberts huijbers
huijbregts huijgens huijser huijsmans huijts huijzer huising huisinga huiskamp huiskes huismans huitema huizing hulsbergen hulsebos hulshof hulsman
hulstein hulzebos hummel hummelink husken hussain hussein huurman huybregts huygen ibrahim idema idsinga ijpma ijzerman ilbrink imming ingen
ingenhoven iping iqbal israel ivanov ivanova iwema jaarsma jabbar jacobse jacobsen jagt jalink jama jankowska jankowski janmaat janse jansse
janze jaspers jelgersma jelsma jenniskens jeronimus jeuken jeurissen jha jibril jilderda jimenez jippes joanknecht joling jonckheere jongbloed
jongejan jongeling jongeneel jongerius jongers jongkind jongman jongmans jongsma jonk jonkergouw jonkman joore joosse joosten joppen jordens jorissen
joseph joshi juffermans jungerius jurgens jurriens kaaij kaandorp kaatee kadir kagie kaland kalinowski kalkan kalkman kalma kalsbeek kalter kamara
kaminska kaminski kammen kamminga kamperman kampert kamphof kamphuis kampman kamps kamstra kanhai kanters kapoor kappert karaca karakus karels karelse
karim karman karreman kars karssen karsten kaspers kassim katsman kaur kavelaars keesmaat keetman keijsers keijzers keizers kelderman keles kemerink
kempen kempenaar kemper kemperman kempers kemps kerkdijk kerkhoff kerkhoven kerkman kerkmeester kerkstra kerkvliet kersbergen kersjes kersten kesler
kessels keulen keuning keurentjes khalaf khalil khan kieboom kieft kiel kiers kievit kikkert kilinc kim kingma kistemaker klaarenbeek klaas klaasen
klaasse klabbers klarenbeek klasens klaver kleijer kleinbussink kleinhout kleinjan kleipool klerks kleuver klijn klijnstra klinkenberg
klinkert klinkhamer kloet klompmaker kloosterboer kloosterman kloot kluft kluijtmans kluitenberg kluiters kluivers klumper klunder knaap knegt knetsch
knibbe knijnenburg knol knook knoops knopper knoppers knot knott knuiman koc koekkoek koelewijn koelman koeman koemans koenders koene koenen koenraads
koerts koesveld koetsier koeweiden kokke kolenbrander kolff kolkman kommer kommers konijnenberg kooi kooijmans kooiker koole koolen koolhaas koomen
koonings kooper koops koot kootstra koppejan koppelman koppers koppes kornelis koroma kors kortekaas korteweg korthals kortleve korver kosters koudijs
kouwenberg kouwenhoven kovac kovacs kovalenko kozlowska kozlowski kraaijenbrink kraaijeveld kraaijvanger krabbe krabbenborg krabbendam kragt
krajenbrink kramers kranenburg krasniqi kraus kravchenko krawczyk krebbers kreijkes kreuger kreuk kreukniet kreuzen kriek krijger krijgsman krijnen
krikke krishnan krist kroes kroeze kroezen krol kroll kromhout kromkamp krommenhoek kronenburg kroonen krops kruger kruijer kruijff kruijs kruijssen
kruijswijk kruisheer kruithof kruizinga kruszewski kucuk kuijer kuijk kuiken kuiperij kulk kumar kupers kurvers kusters kwakernaak kwakkel kwakman
kwant kweekel kwint laagland laar laarhoven lablans lagendijk lagerwerf laken lakerveld lam lamain lambers lamberts lambrechts lambregts lamers
lammertink lammerts lamping landa landheer landman landsman langelaar langen langenberg langendijk langendoen langenhuizen langerak langeveld lankhaar
lankhorst lansink laros lassche lauwers lavrijsen lazar le lee leeflang leegwater leemans leenders leenheer leering leertouwer leeuwenburg
leeuwin leeuwis lefeber leferink legtenberg leijten lelieveld lemckert lemmen lemstra lenaers lenderink lenders lensen lensink lenting leppers leung
leusink leuverink lewandowska li liang lichtenberg liefting lier lieshout lieverse ligtenberg ligtvoet lijnzaad lijten lin lindeman lindenberg
lindhout lingen linnenbank linskens linssen linthorst lippens litjens liu lobbezoo lodder lodewijk lodewijks loef loeffen loenen logtenberg lohman
looijen looman loomans loonen loor loos loosman lopez lops lorier lossie lotgering louwen louwers louwerse lubberink lubbers lucassen luchtenberg
ludema luijendijk luijk luijten luiten luitjes lukassen lunenburg lunter luo lutke luttikhold luttikhuis luyten maaijen maaskant maassen maatman
macdonald mackenzie magendans mahamed mahmood mahmoud mahmud makhloufi makkinga makkink malestein malik mallee mandemaker mandemakers manders
mandersloot mani mansveld marcelis marchal marees marek marinov marinus maris markovic marks markus marsman martijn martinez martins massar masselink
mathijsen mathijssen matser matthijs matthijssen maurer mauritz mazur mazurel meekel meeks meenhuis meerman meerten meertens meesters meeuwes
meeuwissen meeuwsen mehari mehmeti mehta meijering meijerink meijneken meijs meinders meindertsma meinema meinen meines meiring melchers melis
melissen melse mendes mendoza menke menken menkveld mensink menting mentink merckx merks mertens mesker mesman messelink metz meuleman meulemans
meulen meulenbeld meulendijk meulenkamp meulman meurs meutstege mewe miah michalski michiels michielsen middelbos middelkamp middelveld
middendorp miedema mientjes migchelbrink mijland mijnheer mijs mik minderhoud mink minkema minnaard minnema mirza mo moens moerkerk moerland
moerman moes moghaddam mokveld molag molema molendijk molenkamp moll molling monnikhof monsma montfoort mooij mooijman mooiman mook moolenaar
moolhuizen moonen moons moor moorman moors moraes morales moreira moreno morsink mostafa mostert mousavi mouthaan mudde muijs muilwijk mukherjee
mulders munneke munnik munster musa muskens mussert mustafa musters naafs naber nabuurs nagel nagelkerke nagtegaal nagtzaam naidoo nair nap naqvi
nasser natris nauta navarro ndiaye neerincx neervoort neijenhuis nelis nelisse nelissen nell nepveu neuteboom neve ng nieberg nieboer niehof niekerk
nieman niemans niemantsverdriet niemeijer niemeyer nienhuis niens niesen niessen niesten nieuwenburg nieuwenhuijs nieuwenhuijzen nieuwenhuis
nieuwenhuizen nieuwkamp nieuwkoop nieuwpoort nieuwstadt nieuwstraten nijboer nijdam nijenhuis nijhof nijhoff nijkamp nijland nijman nijmeijer
nijs nijsse nijssen nijsten nikolic nobel nobels noij nolet nolles nolte nooij nool noordam noordegraaf noordenbos noorderhaven noordhoek
noordhof noordhoff noordijk noordman noordsij noori noorlander noort noortman nooteboom norouzi notermans nouwen nouwens nuijten numan nunes nusselder
nuyens oberman obi ocak odabasi odijk oele offerman offringa ogink okafor okkerse olde oldekamp oldeman oldenburg oldenburger oldenhof oldenziel
olieman oliemans olierook olij olsen olsthoorn olthof olthuis oltmans omar omta onderwater oner oniye onyango ooijen ooijevaar ooms oonk oord oorschot
oorthuijs oostdam oostenbrink oosterbaan oosterbeek oosterink oosterling oosterloo oosterman oosterom oosterveen oosterveld oosterwijk oostra oostrum
oostveen opdam oppers opstal orij orlemans ortiz osinga oskam osman ossewaarde ott otte otten ottenhof ottens otter oudejans oudenes oudhof oudijk
oudman ouedraogo ouwehand ouwens overbeek overdijk overgaauw overmars overmeer overveld ozcan ozer ozkan ozkaya ozmen paalvast paap paardekooper paas
paassen paauw palm palma palmen pals pandey pannekoek papen pardoel parren pasman passchier patel patil paul pauli paulus paulussen pauwels pawlak
pawlowski peek peelen peerdeman peereboom peijnenburg pelgrim pellikaan pels pelser pelt pena penders pennekamp pennings penninx peperkamp pepping
perdok perez perik peter peterse petersen petri petrov petrova petrovic pfeiffer pham phan philipsen pierik piersma pieterse
pietersen pieterson pijnappel pijnenburg pijper pijpers pikaart pinkster piotrowska plaggenmarsch plantinga plasman plasmans plijter ploeger
plomp plugge poelen poelman poelstra poldermans pollemans pompe ponsen poolman poorter poorthuis poortman poortvliet popa popescu popma popov
poppe poppes porte portengen postema posthuma posthumus potma pots potters pouw pouwels prasad prevoo prick prinsen protzman pruijs pruijssers puijk
putman puts quaedvlieg quak quartel qureshi raaijen raaijmakers rademaker rademakers raedts raemakers rahimi rahman raijmakers raj rajan ramaker raman
ramautar rambaldo ramirez ramjan ramkisoen ramlal ramos rampersad rana rao rasch rashid rasing rasker ratering ravenhorst ravensbergen ravesteijn
rebel reddy reedijk reef reefman rehman rehorst reijenga reijers reijgersberg reijmers reijn reijnen reijnhoudt reijs reijsenbach reimers reimert rein
reinartz reinhoudt reintjes reitsema reitsma remijn remmelts remmers remmerswaal renkema renkens rens rensen rensink repko ressing reurink reuver
reuvers reyes reynders rezai rhee rhijn ribberink ribbers ribeiro riechelman riemens riemersma rienks rienstra rietberg rietbergen rietdijk
rietman rietveld rigter rijkaart rijkers rijnbeek rijnders rijnsburger rijnten rijpkema rijpma rijpstra rijsdijk rijvers rikken rinsma rippen
risseeuw ritsema ritzen rivera robben robbers robbertsen roberts rodenburg roding rodrigues rodriguez roede roefs roelands roelandse roelofsma roem
roemer roerdink roersma roessen roeters roggeveen rohof rojas rokx rolf rolink rollman rombout rombouts romers romme rommens roodbergen roodenburg
roodhart rooijackers rooijakkers rooijmans rookhuizen roorda roordink rooseboom roosen roosenboom roosjen roosma ros rosema rosenberg
rosenboom rosendaal rosendahl rosing rosmalen rossen rossi rossum rotgans rothuizen rotman rottier rouwenhorst rouwhorst rozeboom rozenberg rozenboom
rozendaal ruijg ruijgrok ruijs ruijter ruijters ruikes ruiz rullens rump rumpff russchen rusu rutgers rutjes rutten ruurs saaltink saarloos
sabel saes sala saleh salihi salim salomons salomonson samadi samsom samson sanchez sandee sanderse sandhu sandkuijl sangers sani santbergen
santegoeds santema sari sarkar sas sassen savelkoul sawicki schaafsma schaak schaeffer schafrat schalk schalken schalkwijk schansema schapendonk
scharenborg scharff scheepers scheepstra scheerder scheeren scheffer scheffers schel schellekens schellevis schelling schellinkhout schenkel schenkels
schenning scheper scherpenisse schijven schilderman schilperoort schilstra schimmelpenninck schlepers schmidt schmitz schnitzler
schoemaker schoemakers schoenaker schoenmakers schokkenbroek schokker schollaardt schols scholte scholtens scholtes schoneveld schoonbeek
schoonderbeek schoonderwoerd schoone schoonen schoonenberg schoonhoven schoorl schoormans schopman schoppers schotanus schoten schotman schotsman
schoutens schouwenaar schouwenaars schouwerwou schraa schram schrama schrauwen schraven schreiner schrier schrijvers schroder schroeder schroen
schuijt schuil schuiling schuitema schuitemaker schulte schulten schultz schumacher schuppers schuring schurink schurman schutte schutten schuttert
schuurhuis schuurink schuurs schwartz sebregts seegers seelen segeren segers sels selten selvam sen senden serrarens sevenhuijsen severijns sezer shah
shaikh sharif sharma sheikh sheng shevchenko sickler sidibe siebelink sieben siebers siegers siemerink siemons sietsma sieuwerts sijbesma sijbrandij
sijm sijmons sijtsma sikkema sikkenk sikkens silva simmelink simonis simonse simonsz singhal sinke sinnige sinot sips sissing siteur sivakumaran six
sjollema sjouwerman slaats slagman slagmolen sleegers slegers slegt slenders slijkerman slijkhuis slikker slingerland slob slokker slomp sloots
slootweg slotboom slotman sluijs sluijter sluijters sluiter slump smaal smale smallegange smallenbroek smals smedes smeekes smeenk smids smidt smilde
smink smith smithuis smitskamp smolders smorenburg smulders snaterse sneep snelders snellen snellenberg snik snippe snoeijer snoeijs snoek snoeks
soares soer soeteman soetens soeters soethout sol solleveld somers sommer sommers sonnemans sonneveld soons souren sow spaan spaander
spaargaren spaas spanjer spanjers speelman spiering spierings spies spijkerman spitters spoelstra sponselee spoorenberg spronk spronken
spruijt staalman staarink staats stadman stankovic stappers steeghs steegman steehouwer steeman steenbakkers steenbeek steenblik steendam steenhoven
steenhuis steenhuizen steenkamp steenkist steenman steens steensma steentjes steenvoorden steenwijk steetskamp steffens stegehuis stegeman stegen
steggink steijn steinz stellinga stelma steltman stemerdink stenfert stenvers sterkman sterrenburg sterringa steunenberg steur steuten stiekema
stienstra stigter stijnen stikkelorum stins stobbe stoelhorst stoffels stoica stokkel stokkermans stokkers stokman stolker stolp stolte stolwijk stoop
stoopman stoorvogel stoppelenburg stouten stouthandel stouthart straathof straatman straatsma straver streefkerk streefland strijbos strijdonk
strijker strikwerda stroeken stroeve stroo stroobach stroosnijder struijf struijk struijs stuart stuij stuivenberg stunnenberg sturkenboom sturm
subasi suijker suijkerbuijk suijs suijten suleiman sulkers sultan sun surink susanto suurmond swaan swaanen swagemakers swagerman swanenberg sweep
sweers sweerts swinkels sybesma symons szabo szymanski tahir tahiri takens takke talsma tamang tammes tamminga tamsma teekens teeuw teeuwen teeuwisse
tegelaar teitsma tekin telgenhof tepe tepper termeer terpsma tesselaar teuben teuling teulings teunisse thielen thijs thijsen thijssen
thissen thoma thomas thomassen thonissen thys tieleman tielemans tielen tiemens tiemersma tiemessen tiems tienhoven tigchelaar tiggelaar tijhuis
tijink tijsma tijssen tillema tilman timmerije timmermann timmers tinga tinnemans tjalma tjalsma tkachenko toebes toering toet tolboom tolkamp
tollenaar tolsma tom toma tomassen tombe tonjes tonk toonder toonen toorn toppers torenbeek torn torun traa traas tramper tran traore trapman treep
trip tromp troostwijk truijen tsegaye tuijn tuijnman tuijp tuinenga tuit tunc tunnissen turan turkenburg twigt twisk ucar uijen uijl
uijttenbogaard uildriks uiterwijk uittenbogaard ullah ulrich ummels unal urlings usman usta utens uyttewaal vaandrager valentijn
valk valkema valken vallinga valstar vanderlinden vandeven varga vargas vasen vasquez vastenhoud veeke veeken veeneman veenhof
veenhoven veenhuis veenhuizen veening veeninga veenis veenman veenvliet veer veerbeek veerhoek veerhuis veerkamp veerman veger veldboom velders
veldhoen veldkamp veldsink veldstra veldt veldwijk velema veling velsink velthof velthorst velthuis velthuizen veltkamp veltman veltmeijer
vendrig veneman vening vennik vens verbaan verbakel verbeeten verbeke verberk verberne verbiest verboom verboon verbraak verbrugge verbunt verburg
verburgt verdegaal verdonk verdonschot verduijn verduin vereecken vergeer vergouw vergouwen vergunst verhaag verhaar verhaegh verhage verhees
verheggen verheij verheijen verhelst verheul verhoek verhorst verhulst verkade verkaik verkamman verkerk verkleij verkooijen verkroost verlaan verleg
verlinden vermaat vermaire vermeend vermeiren vermolen vermunt verplancke verploegh verresen verrips versantvoort verschoof verschueren verschuren
verschuur versluijs versluis verspaget verspeek verstappen versteegen versteegh verstraaten verstraete verstraten vertegaal verver vervloet vervoort
vervuurt verwaaijen verwaal verweijen verwer verwoerd viergever vierveijzer vijfhuizen vijfvinkel vijn vijverberg vincken vingerhoets vinkenburg
visschers vissinga vlaar vlaming vlasenko vlasman vlasveld vledder vleeming vliegenthart vlielander vlijm voerman vogelaar
vogelsang vogelzang voges vogt volbeda volger volker volkers volkert volmer volmers vonk vonken voogt voolstra voorberg voordouw voorend
voorham voorhoeve voorhorst voorn voorneveld voors voorst voortman voorwinden vording vorselaars vorstenbosch voskamp voskuijl voskuil vosman
vossebeld vosters vreeburg vreeken vreeswijk vreugdenhil vrieling vrielink vriends vriens vriezema vroegindeweij vroomen vrouwenvelder vu vugs
vuijk vulink vuurens waaijenberg waaijer waals waardenburg waarsenburg wagemaker wagemakers wagemans wagenaar wagenaars wagenmakers
wagensveld wagner wahab wahlen waldus walgemoed wallinga walma walraven walstra walsweer walter walters wamelink wanders wanrooij wansink wapenaar
wasiak wassenberg wassink waterman waterreus wedemeijer weeda weening weerd weerdenburg weerman weersink wegdam wegh wegman
weijden weijenberg weijer weijermans weijers weijmans weijs weitering welbergen weldemichael welink wellen wellens weller welman wels welten welter
wemmers wendt wennekes wensing wensink wenting wentink wering werkhoven werkman wermer werner wessel wesseling wesselink wessels wessling westdijk
westenberg westendorp westeneng westening westera westerbeek westerdijk westerhoff westerhuis westerink westerlaken westerman westerveld westervoorde
westerweel westhoff westphal westra weststrate westveer wetering weterings wetzels weusthof weustink wevers weyers wezel wezenberg wibier wichers
wichman wieczorek wiegers wielemaker wielenga wielens wielinga wiendels wienen wienk wierda wieringa wierstra wiersum wiertz wijdeven wijers wijgerse
wijkmans wijlens wijma wijman wijmenga wijnands wijnberg wijnen wijngaard wijnhoven wijnja wijnker wijnstekers wijnstra wijsman wijtvliet wikkerink
wilbers wilbrink wildeboer wildeman wildenberg wildschut wilkens willemen willemse willemstein willighagen wilmink wilms wilmsen wilschut wilting
wiltink windt winkelaar winkelhorst winkelman winthorst wirken wisman wisniewska wisniewski wisse wisselink wissink witjes witkamp witteman wittenberg
witteveen witting wizenberg woerdeman woerts wojcik woldendorp wolfert wolfs wolfswijk woltering wolterink woltjer woltman wolzak wong wood
woordes wortelboer wouda woude wouden woudsma woudstra wouterse wouwenaar wozniak wright wu wubben wuite wulms xu yalcin yaman yan yang yao
yasar yavas yavuz yazdani ydema yesil yeung yigit yntema yousef yousefi ypma yspeert ytsma yu yusuf zaaijer zaanen zagers zahid zajac zaman zandbergen
zanden zandstra zandt zandwijk zantinge zaoui zarei zawadzki zeegers zeelen zeelenberg zegers zegveld zegwaart zeilstra zeki zeldenrust
zeldenthuis zelhorst zevenbergen zevenhuizen zheng zhou zhu ziegelaar zielinski zielman zielstra zijderveld zijl zijlma zijlmans zijp zijtveld
zimmerman zoer zoetebier zoeteman zoetemelk zoetendal zomerdijk zonderland zonnenberg zonneveld zorgdrager zorge zoutendijk zuidam zuidema zuiderwijk
zuidgeest zuidhof zuijderduijn zuijderwijk zuijdwijk zuijlen zuniga zuurbier zuurmond zwaagstra zwaal zwagerman zwanenburg zwaneveld zwarthoed zwarts
zweekhorst zweeris zweers zwier zwiers zwiggelaar zwijnenburg zwinkels zwolsman
`
    .trim()
    .split(/\s+/u),
);
