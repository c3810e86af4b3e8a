/** First names that are common in the Netherlands, of every origin; accents and case do not matter. Data. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `
aad aafke aagje aaltje aart abbas abdel abdelaziz abdelhak abdelkader abdellah abdul abdullah abel achmed ada adam adem adil adnan adri adriaan adriana afra agata agnes agnieszka ahmad ahmed ahmet
aicha aisha ajay akash aleksander aleksandra alex alexander alexandra alfons alfred ali alice alicja alida aliye alma aloys alwin amal amalia amanda amar amber amel amin amina amine amir amira amrita
anass anastasia anders andrea andreas andrei andries andrzej angela angelique anita anja anjali anke ankie ann anna annabel anne annechien anneke annelies annemarie annemiek annet annette annie annika
anniek anouk ans antje antoine anton antonia antoon anuradha anwar appie archana ard arend ariane arie arjan arjen arjun arkadiusz arnold arnoud aron arthur arzu asha ashley ashwin asma asmaa astrid
atilla aukje aydin ayla aylin ayoub ayse aysel aysun aziz azra babette badr bahar bairam baran barbara barry bart bartek bartosz basak bashir bastiaan beata beatrix beatrice ben benjamin benno berend
berkan bernadette bernard bert berta bertha bertus betsy bettina betty bianca bibi bilal bjorn bo bob bobby bogdan boris bouchra boudewijn brahim bram brechje bregje brenda brian brigitte britt bruno
bulent burak caglar cas can canan carel carin carla carlijn carlo carlos carmen carola carolien caroline casper cees cem cemal ceylan chaima chantal charifa charles charlotte chayenne chris christa
christel christiaan christian christien christina christine cindy claudia clara coby coen colette coos cor corina corine corinne corrie cornelia cornelis corry cynthia daan dagmar daisy damian damla
dana danielle daniel danique danny dave david davy debbie debora deborah defne deniz dennis derya desiree desmond devi dewi diana dick diede diederik dilan dilek dina dineke dinie dirk dirkje djamila
dolf dominique donald donny donovan dora dorien doris dorota dorothea douwe driss dunya dylan eddy edith eduard edward edwin eef eefje eelco eelke egbert eileen ekrem elena elias elif eline elisa
elisabeth elise elizabeth ella elle ellen elly els elsa elsbeth elske elvira elwin emel emiel emil emilia emily emine emir emma emmy emre engin enrico enver eric erica erik erika erna ernst ersin
erwin esma esmee esra essam esther etienne eva evelien eveline evelyn evert ewa ewout fabian fabienne fadila fadoua faisal farah farid farida faruk fatih fatiha fatima fatma fatou fatoumata faye fedde
fadime fenna femke ferdi ferdinand ferry feyza fieke fien finn fleur flip floor floortje flora floris fons fouad fouzia frances francien francis francisca frank frans fransje franciscus fred freddy
frederik freek frits froukje fuat gabriel gabriela gamze geert geertje geertruida geesje gemma george georgina gerald gerard gerarda gerben gerda gerdien gerrie gerrit gerry gert gertie gertjan
gertrude gijs gijsbert gina gino giovanni gisela giulia glenn gokhan gonny greet greetje greta gretha guido guillaume gulay gulsen gulsum gurbuz gust guus habib habiba hafid hafida hafsa hajar hakan
hakim hakima halil halima hamid hamida hamza hanan haniye hanna hannah hannie hanneke hannes hans hansje harald harm harmen harold harriet harrie harry hasan hasna hassan hatice hava hayat hedwig
heidi hein heleen helen helena helga helma hendrik hendrika hendrikje hendrikus henk henni hennie henny henri henriette henry herman hermien hermina hester hetty hicham hidde hilal hilda hilde hillie
hind houda hubert hugo huib hulya hussein huseyin iba ibrahim ida idris ihsan ike ikram ilham ilias ilona ilse imad iman imane imran ina indra ine ineke ines inge ingeborg ingmar ingrid ioana irena
irene irma irina isa isaac isabel isabella isabelle ismail ismet ivan ivana ivo ivonne iwan iwona izaak jaap jaapjan jacco jack jackie jaco jacob jacoba jacobus jacqueline jacques jaimy jakob jakub
jamal jamie jamila jan jana jane janet janice janine janna janneke jannes jannetje jannie jantine janusz jarno jaro jasmijn jasmin jasmina jason jasper jay jayden jean jeanet jeanette jeanine jeanne
jef jelle jelmer jennifer jenny jens jerney jeroen jerome jerry jesse jessica jet jetske jette jill jim jimmy jitske jo joachim joan joana joanna job jochem joep joey johan johanna johannes john
johnny joke joleen jolanda jolanta jolien jolijn jonas jonathan jonne joop joos joost jordi jordy joris jorn jorrit jos jose josef josefien josephine joseph joshua josien jouke joy joyce juan judith
jules julia julian juliette julius jurgen jurre justin justyna justus jutta kaan kadir kaj kamal kamil kamila karel karim karima karin karina karlijn karolina katarzyna kate katelijne kathleen kathy
katja katrien kaya kayleigh kee keith kees kelly kemal kenan kenneth kenza kerem kerim kevin khadija khalid kiki kim kimberly kirsten kitty klaas klaasje klara klaartje koen koert koos korneel krijn
krishna kris kristel kristina krystyna krzysztof kubra kyra laila lammert lana lara larissa lars latifa laura laurens lauren laurence lea leen leendert leila lejla lena lenie lennart leo leon leonie
leonoor leontien lex lia lian liam lianne lida lidia lidwien lidy liesbeth liesje lieke lien lies lieve lilian lilly lina linda lindsay linn lisa lisanne lisette liv livia liza lizzy lobke lodewijk
loek loes loeki loekie loekje lot lotte lou louis louisa louise lourens lubna luc luca lucas lucia lucien lucy ludo luis luka lukas luke luna lutfi lydia lyanne maaike maartje maarten maciej machteld
madelief madelon magda magdalena maha mahmoud mahmut maja malika malgorzata manfred manon mandy manuel manuela mara marc marcel marcella marcin marco marga margaret margo margot margreet margriet
margarita maria mariam marian marianne marieke mariëlle marielle marije marijke marijn marika marike marilyn marin marina marinka marinus mario marion marisa mariska marit marius marja marjan marjo
marjolein marjolijn marjon marleen marlies marloes marlon marlou marnix martha martijn martin martina martine mary marwa maryam maurice maurits max maxim maxime may mehdi mehmet mei meike meindert
melanie melek melis melissa melle melvin menno meral merel merijn mert merve mery meryem meta metin mette mia michael michal michel michelle michiel micky mieke miep mies mike mila milan milou mimoun
mina minke mira miranda miriam mirjam mirte mirthe mitchell moenie moha mohamed mohammed monique monika monica mounir mourad mouna muhammed muhammet mukesh murat musa mustafa mustapha myra myrna myrte
nabil nabila nadia nadine nadir naima najat najib najoua nancy naomi narges natalia natalie natasja nathalie nathan naveen nawal nazli neele neeltje nel nelleke nelly nermin nermina nesrin nezha nicky
nico nicolaas nicole nicolette niek niels nienke nihal nihat nik niki nikita nikki nikola nilgun nils nina nisha noa noah noor noortje nora norah norbert nordin norman nour noura nuray nurcan nuri
nuria nurten obaid odette okan oksana olaf oleksandr olena olga oliver olivia omar omer onno orhan oscar osman otto ouassim oussama ozan ozgur ozlem pablo paola pascal pascale patricia patrick
patrycja paul paula paulien paulina pauline pawel peer peet peggy perihan peter petra petronella philip philippe pien piet pieter pieternel pieternella pietje pim pleun pia piotr pjotr priscilla priya
quincy quinten rabia rachel rachid rachida rafael rafal rahma rahmi raimond raisa raja rajesh ralf ralph ramazan rami ramon rana randy ranita rashid raymond rebecca redouan reinder reinier reinout
rein rejhan rekha remco remko remy rena renate rene renee renske resul reyhan rianne ria rian ricardo richard rick rico riek rieke rien riet rieta rik rika rina ringo rita ritsaert rob robbert robbie
robert robin rocco roderick rodney roel roelie roeland roelof rogier roland rolf roman romy ron ronald ronnie rosa rosalie rosalinde rosanne rosemarie rosita roy ruben rudi rudolf rudy ruth rutger
ruud ruurd saar saartje sabine sabina sabrina sadia saida said salah salih salim salima salma sam samantha samet samira samir samuel sander sandra sanjay sanna sanne sara sarah saskia savannah
sebastiaan sebastian seda selda selim selin selma semih semra sena serdar serena serge sergei serkan sevda sevgi sevim shanti sharda sharon shirley siem sienna sietse sietske sigrid sijbrand silke
silvia sim simon simone sina sinem sita sjaak sjaan sjak sjef sjoerd sjors sjoukje slawomir sofia sofie songul sonja sophia sophie soraya soufian souad stan stanislaw stef stefan stefanie stefano
steffie stella stephan stephanie steven stien stijn suat sumeyra sunil susan susanne suze suzan suzanne sven svetlana sylvana sylvester sylvia sylwia sywert tamara tanja tara tarik tatiana tatjana ted
teun teunis tess tessa thea theo theodoor theodora theresia therese thijmen thijs thirza thom thomas tibor tiemen tijmen tijn tim timo tina tineke tinus tirza titia tjeerd tobias tom tomas tomasz
tonnie tonny tonia toon toos tooske torsten tracy trees treesje trijntje trudy truus tugba tugce tunahan twan ties ugur umit ursula usha vahide valentijn valerie vanessa vera veronica veronique victor
victoria vigo vijay vincent viola violet vivian volkan wahid walid wally walter wanda ward wendela wendy werner wessel wesley wicher wiebe wieger wieke wies wiesje wil wilco wilfred wilhelmina willeke
willem willemien willemijn willie willy wilma wim wiktor wieslaw winnie winston wojciech wouter wytze wytske xander yara yasemin yasin yasmin yasmina yasmine yassin yassine yasar yavuz yde yentl
yilmaz yolanda yonas youness younes youri youssef yousra yunus yusuf yuri yvette yvonne zahra zakaria zara zehra zeynep zeliha zineb zofia zoe zohra zoltan zuhal zuzanna abdallah abdelali abdelhamid
abdelmajid abdelouahab abdelrahman abderrahim abderrahman abdessamad abdi abdifatah abdirahman abdou abdulkadir abdulkarim abe abeba abeer abena abida abram achieng achraf adama adane ade adeel adel
adelheid adrianus adwoa aede aeilko aemilia afia afnan afnane aftab agnita ahlam aida ailko aimee aissa aissatou ajda akif akke akosua akram akua alaa alaattin alae aldert aldo aldona alef aleksandr
alem alemayehu aletta alhassan alie alim alina aliou alioune alisha alje alke allal almer alona aloysius alperen alwine aly ama amadou amani amanuel amare amarens ambrosia ame ameena ammar amrit
anahita anas anastasiia anatolij anco andela andrij andrzejka ane anet aneta anfal angelika angham anh anil anish anissa anjo anjum ankje anko annegien annejet anthonie antonius antsje anzhelika arash
arda areej aref arendina ariana arif arlette arman armand armin arno arnoldus artan arwa arwen ashraf asif aslan asli asmae asmeret asrin assia atef atiya atse atte auke aukjen auwert awa awet aya
ayaan ayad ayan aycha ayham ayhan aymen ayodele aysegul aysenur aysu aytekin ayub azad azadeh azeb baafke baaije babak babatunde badia bahram bakary baltus banu bao barend baris bartlomiej basel basem
bashar basim basma bastian batoul baukje bearn beatrijs bedriye behzad beinte beitske benne benoit benthe beppie beraat berat berdien berfin berhane berkay bernardus bernhard bertine bertrand betje
bette bettie betul beyza bieuwe bieuwkje bilel bilge binh binne binnert binta birgul birhan blanche bloeme boaz boban boele boelo bogdana bogumila bohdan boje bokke bongani bonne bontje bote boubacar
bouke bouwe bouwien bouwina brecht brechtje brigida brikti bronno budde busra camiel camille cansu carine carlijne carst catharina catrien ceciel cedric celien celine cemile cengiz cevdet chafik
chakib chau cherif chiara chidi chiel chinedu chipo chukwuma ciara cihan claar claartje clazien clemens clementine coba cobie colijn conny constance coosje cornelie corrien cyriel czeslaw dafne dalia
danait daniek daniyal dankmar danuta danyal dariusz darya davud dedde deddo delal demba denys derin detmer dette dettie devran diaa dieke diene dieneke diet dieuwer dieuwertje dieuwke dieynaba dijana
dimitri dinand dinant dingeman ditte dixie djamel djenaba djibril djoke djurre dmytro doaa doede doeke doekele doekle doetie doetje dogan dolly dominiek donya doortje dore dorieke dounia douwina
drewes dries duc duco dung durkje duygu ebbe ebe ebel ebele ebrima ebru ece eco edanur edda edmond edo edske eduarda edyta edzard edze eelkje eeltje efe efua eise eit ekaterina eke ekow ekua ela
elbert elco eldert elham elhassan elia elianne ellemieke elles elmas elmer elnaz elodie elrike elsayed elsje elton elyas elyes elzbieta emad emeka emina emke emmanuelle emmo emrah ender enes engbert
engelbert engelien engy enne enno ente epke erdal erdem erdinc eren erhan erkan ermias ernestine ertugrul esen eser esger esi eskender eskje esmeralda estelle etta etty eugene eulalia evarist evelyne
everdien everdina evin ewelina ewold eybert eyob eyup fadel fadi fadia fadma fahad fahd fahmi fahri faiza fakhri fang fanta farai farhad farhan farhia faris faruq farzana fatema faten fathi fatihah
fatimah fatmata fawad fawzi fayrouz fedda feike feikje feitse femmie fenje ferhat feride feruz fevzi feye fidan figen filimon filiz filmon fimme firat firdaous firmin fitore florent florentine foeke
fokelien fokje fokke folake folkert folkje fonger fopje foppe fouzi franciska franciszek fraukje freark frederic frederika frederike freerk frerik freweini freya frouk froukelien frouwke fuad
funmilayo galina galtjo gamal gamila garmt garrelt gaston gauke gea geartsje gebre geerte geerten geertien geeske geiske gelein gelske genet genevieve genowefa georgette georgi gepke gerbrand gerbrich
gerbrig gerco gerdine gerke gerlof germa germaine gerrianne gerritje gesien gesina geurt geurtje ghada ghania ghislain ghizlane gholam giang gijsbertje gjalt gjergj goaitsen godelieve godfried goedele
goffe goitom gommaar gonul goos gorica goris gosselina govert grada graddus grazyna griet grieteke grzegorz gul gulcan guler gulistan gulnaz gulten gurkan guy habtom hacer hadewych hadi hadiya hafiz
hafsah haifa haitham hajer hajra hala halina halinka hamad hamed hamide hamoud hamse hana hanaa hanane handan hanh hani hanife hanin hanno harco harke harmanna harmina harmtje hartger harun hasnaa
hatim haydar hayo hebatallah hebe hedda hedde heije heike heikje heilke heime heino helin hemke hemmo hend henderika hendrien henke henok henrietta henrik henryk herbert heribert herma hermanus
hermela hermine herre hetje heval hiba hicran hidda hieke hielke hielkje hien hika hilaire hilbert hildebrand hilje hilke hille hillebrand hillegonda hilligje hisham hiske hisse hittje hiwot hoang
hoda hoite homayra hortense hossein houria houssam hoyte hozan hristo huberdina huberta huda huguette hui huig huigje hulusi huong huriye hursit husam husna huyen hylke hylkje ibtissam idil idriss
iebe iebele iede iefke ieme iemke ies ietje ifeoma ifrah igo ihab ihor ikbal ikenna ilay ilhan ilir ilknur imke immetje inas inass inci indira inna insaf inte intisar ioannis iqbal irem irfan irmak
iryna isabela ishak ishaq ismael ismahan isra israa israe issam isse itab ite ites ivar iyad iyas izabela izzet jaafar jaantje jabir jacek jacky jacoliene jacomijn jad jadwiga jafar jagoda jahid jaike
jaitse jakobje jalal jalil jamaal jamel janina janke jannette jannica jantsje jarich jarig jaroslaw jaroslawa jasminka jasperina javad javid jawad jeannet jede jefke jehan jeichien jelke jelly jeltje
jeltsje jenne jentje jentsje jeppe jerzy jian jihan jihane jille jinan jing jinke jisk jitse jitte joannes jochum joeke joekje joes jorien josephina joukje joutsje jovana jozef jozefien jozien jozina
julija jun junaid jurriaan jurrien jytte kacper kaddour kadri kahraman kai kaltrina kamau kamel kamran karam karlien karlijne karol karsten karwan karzan kasia katelijn kateryna katinka katleen kawa
kawthar kazimierz kea keltouma kemalettin kerime khadidja khadra khaled khalida khalil khanh khawla khayra khidir khrystyna kibrom kidane kinga klaaske klasina klaziena koenraad koffi kofi kojo
korneliske kossi krijna krista krystian kseniia kudret kuno kwabla kwadwo kwaku kwame kweku kwesi kyrylo laas lam lambert lamberta lamia lamine lammechien lammie lammigje lanh larysa latoya layan
layla leandert leanne lech leendertje leffert leida lemlem leonardus leontine lerato lesia leszek lidewij liduina lidwina lieneke liesbert lieselot lievina lijda lilia ling linh liske liudger liudmyla
lode lodewijka lolke lolkje louwe louwrens luam lucie lucyna ludger ludovic ludwina luitje luitzen lukasz luljeta luppo lut lutgert lutske lysbeth lyubov lyudmyla maaikel maali maarle mabrouk machiel
maciek madina magomed magriet mahdi maher mahir mahmood mahnaz mahsa mahtab mai maike majd majid makena maksym malak malek mamadou mamoun manal manar mansour maram marchien mardin marek marharyta
mariama mariia marijse marijtje mariola maris maritte mariusz mariya marleentje marlot marretje mart marta martje martzen maryna marzena masoud massimo mateusz mathijs mathilda matthijs maud maya
maysa mazen mebrahtu mechiel mechteld medhanie medine meent mehari mehtap meinard meinou meinte melchior melike melisa mello meltem menje menso mente mentje merhawi merijntje merima meron meseret mete
metje meysa milad milana milena miloud minh minou mirella miroslaw mirre mirza mohamad mohammad mohanad monse mouaad mouad mourat moussa moustafa mubarak mudar muhamed muhannad muhsin mukhtar mulu
mumin muna munir munira murad musab muslim mussie mutlu mwangi mykhailo mykola myriam myroslava nada nadeem nadide nadiia nadim nadira naeem nagihan nahed nahid nail najla najma najwa naledi nana
nanda nanne nannie nanning narjis naser nashwa nasim nasir nasr nasreen nassim nataliia natalija natalka natnael nawar nazan nazanin nazife nazim nazira necla neelke neeltsje nefise negin nejla nelis
neriman nermeen nesibe nesrine nestor nettie nezahat ngoc nhung nicoleta nida nidal nihad nii nijs nilay nilufer nima nimo ninos niyazi nizar njeri nkechi nneka noella nolda nolle nouhaila nourddin
noureddine nourhan nouri noushin numan nuran nurdan nurettin nurgul nurhan nurjan obada obe obinna ocker odai odile oebele oeds oeke ogbe okko oktay olchert oleh oleksandra oleksii olesia olha olu
olumide oluwatobi omaima omran onne onur osama ostap otieno otte ottilie ouafa oualid oumaima oumar oumou ousmane oya ozge pakize parisa parvin patryk paulus pavlo payam pelle pervin petro petrus
peyman phuong piebe pieke pierre pietertje pietsje plechelmus praveen przemek przemyslaw pyt quan quang quirijn quynh rabab rabah rachna radoslaw raed raf rafik raghad raghda rahaf rahel rahim rahima
rajaa ramin ramiz ramona ramzi raneem rania ranske rasheed rasoul ravi rawan rayan rayen raymonde razan reda redouane reem reimer reina reindert reinou reinoud remi remzi renata reza rezan riad rida
ridouan riekje rieks riemer rieneke rients rikie rikste rim rimmer rinke rinse rintje rinus rizwan robel rodi roelfien roelfke roelinus roelofje roghayeh rohan rojda rojin rola romke romkje rommert
rosette rossitza roza ruba rudo ruken rukiye rumeysa ruslan ruslana ruta ruweyda ryan ryanne ryszard saad saadia saakje saba sabah saber sabri sadaf sadettin sadik safa safae safia safiya safouane
sahar sahra saif sajad sajjad sakina salaheddine saleh salem salman salwa samah saman samar samer samia samiha samy sana sanaa sandeep saniye sanja sape saran sarita scato schelte sebe sebrand sedat
sedef seerp sefer segun seije selam selman senait senay seppe serap serhat serhii serife sermin servaas sevil sevilay sevtap seyda seydou shadi shaheen shahin shaima shakira shams sharif shayma sherif
sherin shewit shiva shivani shukri sibel sible sidi sidra siebe siebren sieger siegfried siemke sienke sierd siert sieta sieuwke siham sihame sijbren sijmen sikke sikko silvere simke simret sinan
sinne sipho sipke sipkje sjanie sjoerdje sjouke sjuul skelte slavica sofiane sofiia sohaib sohail solke solomiia soner soufiane soukaina soumia stanislav stefaan stepan suad suleiman suleyman sumaya
sumeyye sundus svitlana swaantje swannie swetlana swier syb sybe sybrand sybrecht sytske szymon tabe taco tadesse tadeusz taeke taha tahar taher tahir tahsin taleb talha tamer tamme tanneke taras
tarek tariq tarkan tatenda tayeb tayyip tea teade teatske teike teklit temesgen temitope tendaiwa teodora tetiana tetje tette tetyana teunie tewelde tewodros thabo thamar thanh thao themba theodorus
theun tiete tietie tijana timen timur tine tirhas tjaard tjaarda tjabe tjakko tjalke tjarko tjebbe tjerk tjetske tjibbe tjits tjitse tjitte tjitze tjomme toine tomek trang trijn trinh trudie truidie
tryntsje tseard tsegay tsjerk tsjikke tsjitske tuan tuana tulay tuncay tunde turan turgay turgut tuyet tymen tyn ubah ubel ubeltje uche ufuk uilke uilkje ulbe ulfert ulke ulku umar umran umut urszula
usama uwe vadym valentyna valere valeriia vasyl vasylyna vedat veerle veerleke veronie vesna victorine viktor viktoria viktoriia vinh violeta vira vitalii vivek vladyslav volkert volodymyr volodymyra
vroukje vrouwkje vural wael wail walaa waleed waling wambui wanjiru wannes warda waris warmolt warner wassila wassim watse weia weldu wemke wendel weronika wesselius wiam wiard widad wided wiebrig
wiechert wiem wiepie wierd wieslawa wietse wigger wijbrand wijbren wijnanda wikje wiktoria wilhelm wilhelmien willempje willemtje wimke winand wioletta wiska wissam wladyslaw wob wobbe wobbine wojtek
wolter woltje wouterke wouterus wubbegien wybe wybren wybrich wypkje wytse xhevdet xiaoming xiu xuan yaa yacine yacoub yahia yahya yakup yalou yamina yana yaren yarno yaroslav yaroslava yaser yasine
yasir yasser yassir yaw yeliz yemane yen yeter yetunde yevhen yevheniia yfke yigit yildiray ying yke ynte yoeke yolande yolente yosef yosief youssouf ype ysra yuksel yulia yuliia yuriy yves zacharias
zachary zahid zahir zahraa zainab zaineb zakariya zamzam zana zarah zaynab zdzislaw zebiba zeger zekeriya zeki zelal zeno zenon zerai zewdi zeyd zeynab zeynalabidin zhala ziad zikrija zina zinedine
zita zlata zohre zoriana zosia zouhair zoulikha zuhair zuleyha zulfiya zumra zuzia zwantina zweder zwier aaliyah abdelmounaim abderrazak abdihakim abdikarim abdinasir abdiqani abdulrahman abiodun
abraha abrehet adelia adelina adeline adriano afework aidan aiden aileen ailin aisling akina akira aksel aladdin alba alena alessandra alessandro alessia alexia alexis alfredo algis alijda aliki alisa
alisia alison allan allard almaz alphons alvaro amadeus amaia amaryllis amaya ambrosius amelia amelie amit anan anand ananya anastasija anca andre andree andreea andrew andris angel angelina angelo
angie annemarij annemarijke annemijn annick annuska ansje ante anthea anthony antonio anuk aoife apolonia aram arantxa ardi ariel arij arja arjenne arlen arlena armando arnaud arne arnolda arnoldina
arsene artem arya ashton asiya aster astor aurelie austin aviva axel ayanna ayat ayna balder baldwin bartho barthold bastiaen beau bekele belinda bella benedict benedikt benita benjamina benny berdina
bernardina bernice bertil beth bethany bibiche bieke birgit birgitta bjarne blessing bodhi borre boudien boyd brandon bregtje brend brendan brenna brent brett briana bridget brigit britney brooke
bruce bryan byron caitlin camila camilla candice carmelita carmelo carolina carry carsten cassandra cathalijne cathelijne catherina catherine cathy cecile cecilia celeste celia celina chaim chan
chandra chantelle charlie charline charlton chava chayton chen cheryl chloe chong christianne christoph christopher christos chun cilia ciska claire claude claudio claudius clemence clement cleo cliff
clifford clinton colin colleen connie connor constantijn constantin consuelo cora coralie corbijn cordelia corinna cornel corrina cosima cosmin courtney cristian cristiano cristina curtis cyril
daantje dahlia dalal dale dalila dalton damiaan damjan daniela daniele danielius danil danila danilo danja danne daphne darek daria darian dario darius darja darlene darryl dasha davey davide davina
dawid dawit dean deidre delano delia delphine demi demian demy denice denise denny denzel derek derk derrick desi destiny detlef diederick dienke dietmar diewertje dilara dillan dilnoza dini dionne
djoeke dmitri dolores domingo dominic dominik dominika dong donna doreen dorine dorothee dorris dorthe doutzen draga dusan dustin dyon ebony eda eddie edgar edie edina edmund edoardo eduardo edwina
effie efraim efrem egbertje egon ehsan eiko eilish eimear elaine eleanor eleonora eleonore eli eliana eliane elijah elin elina elinor elio eliot elisabetta elissa elizaveta ellemijn ellert ellie
elliot ellis elma elmar elmira elmo eloise elona elroy elsemiek elsemieke elsie emiliano emilie emilio emmanuel emmelie emmie emmily engeltje enis ennio enya ephraim ercan erick erico erlend ermelinda
ermin ernesto ernie errol ervin erwan esat esin esme esmeray esmira esperanza ethan eugenia eugenie eunice evan evangelia evangelina evangeline evelina everard everardus evie evita evy ezgi fabio
fabrice fabrizio fadil fahima fanny farshad fatimazahra fatmanur fatoum fedora felicia felicitas felicity felipe felix femi fen feng fenne fennechien fereshteh fernand fernanda fernando ferran fiene
filip filippa filippo finley fiona firoza fjodor flavia flavio fleurtje florence florens florentijn florentina flores florian floriane fosca francesca francesco francijn francine francois francoise
franka franklin franz freddie frederica frederique fredrik frida frieda friedrich frieke fulco furkan gabi gabrielle gaia gail gareth gary gaspard gautam gavin geerke geertruda geke gena geoffrey
georg georges georgia georgios geraldine gerardina gerardus gerhard gerhardus gerlach germana geronimo gerritdina gertrud gertruda gertruida gervaise ghita gianluca gianna gianni gideon gilbert
gilberto gillian gioia giorgio giovanna giovanny giselle giuseppe gladys glennys gloria goda goff gonda goran gosia goswin graham gregor gregory gretchen gretel grieke guillermo gunter gunther gustaaf
gustaf gustav gustavo gwen gwenda gwendolyn gwyneth gylian haakon hagar haico haiko haile hailey hakon hamsa hanka hanke hanneli hannelore hao haral harbert haris harish harko harley harma harmien
harpreet harrald harri harro hayley hazal hazel heba hector hedwich hedy heidy heiko heimen helene heliena hella helle hendrickje henja henkjan hennadiy hennes henricus henriek henrike herald herlinde
hermione hermon hilary hildegard hildo hilko hilmar hitomi holger holly homayoun honza horatio hubertus hulda humberto humphrey hung huub huybert hyacintha hyke ian ianthe ibolya idsart ieke ielke
ignace ignacio ignas ignatius igor ika ikrame ilana ilaria iliana ilija ilja ilka illy ilze imelda imen immanuel imre indy ingo ingrida inigo inka ino iolanda ion ionela ionut ira iraida irmgard irvin
irving isaak isabeau isadora isaiah isha ishaan isis isla isolde istvan iza izzy jaan jacinta jackson jacobien jacobijn jacobina jacolien jacoline jacquelien jaden jaimie jaleesa jalila james janette
jania janick janik janique janita janjaap jann janosch janou jantien jantje janus jara jarek jari jarl jarmila jaron jaroslav jarred jarrod jasja jasna javier jayda jayla jayson jazz jeannette
jeannine jeff jelske jelte jenna jenneke jenni jennie jeremia jeremiah jeremias jeremy jermaine jerrel jesaja jessie jessy jetta jetteke jettie jiri jiska jitka joanne jody joel joella joelle
johanneke johannis jolande jolanthe jolein jolene jolle jonah jonna jony joosje jora joran jordan jordana jordanka jordie jordis jorg jorge jorik jorin jorine jorke jorne jory joscha josee josefa
josefina josefine josephien josette josine josip josje josta jourik jovan jozefa juanita judie judy julie julien juliet julio julita juliusz julka juna junior juno justina justine juul juultje kaatje
kaja kalid kalle kamiel kamilla karen karianne karien karlo karolien karolin karoline kaspar kassandra katalin katarina katelin katerina kathelijn kathelijne katherine kathinka katie kato katrin
katrina katy kayla kaylee keano keanu keira kelsey kendra kenji kenny kermit kerstin kester keti keyla kian kiara kieran kimberley kira kiran kirstin kirsty kjell klazien klemens kleo konrad
konstantin koosje kornelia kornelis kristiaan kristian kristien kristin kristine kristof kristoffer krystal krzystof ksenia kunal kurt kyana kyara kyle kylian kylie kyrill lada laetitia lalita lamar
lambertus lamija lance landon larisa lasse laszlo latisha laurance laurent laurentien laurette lauri laurie laurine lavinia lawrence leah leander leandro leanora lebo leentje leia leif lejon leli
lemke lenka lenna lennard lenneke lennon lennox lenny lenora leona leonard leonardo leone leonid leonidas leonora leopold leora leroy leslie lester letizia letty levi levina lewis leyla leyre liana
liberty lidewei liene lienke liesa liese lieselotte liesl lietje lievijn liew ligia lil lila lili lilianne lilith lillian lily lin lineke linnea linus lionel lisabeth lisan lisbeth lise liset lissa
lissy lisz livio livius liz ljubica lloyd loeke lorena lorenz lorenza loretta lori lorin lorraine lottie loubna louella louie louisette louka lourdes loutje luan luana lubbe lubbertus lucasz lucca
luce lucelle luciaan luciana luciano lucienne lucile lucille lucius ludovica ludwig luigi luisa luise luit lun lutgard lutgarda luther luuk luzia lydie lynette lynne lysanne maarja mabel macy maddie
maddy madelein madeleine madeline madison mads mael maeve magali maggie magnus mahal mahesh maia maik mailin maira maite makda malaika malcolm malene malin malissa malte malu manish manja manje mannes
manou manouk manuella marcelina marcelino marcelle marcelline marcelo marchel marcia marciano marcus mare mareen mareike maren marens margareth margaretha margarethe margaux marge margery margie
margit margje margreeth margret marguerite mariah mariangela mariann mariano maribel marica marie mariella marienne mariet mariete mariette marigje marijana marijcke marilena marilou marita marjanne
marjet marjetta marjola marjoleine marjory markus marlena marlene marlieke marlien marlijn marlinda marline marlis marlissa marlize marly marlyn marnel marnie marsha marsja martien martijntje martinus
martyn marvin marya maryvonne masha mason mateo mathias mathieu mathilde mathis mats matt matteo matthea matthew matthias matthieu mattijs mauk maura mauricio mauro maxence maximiliaan maximilian
maxine maxwell mayke mayra mechtild medina meena megan megha meilin meinse mel melany melchert melinda mella melody melvyn memphis mendel menke menna meredith meri merle merlin merlinda merlyn merte
meyke michaela michail michela michele michelino michella michon midas miel mien mientje miguel mihaela mihai mijke mijntje mika mikael mikail mikkel mikko milda miles mililani milja milla millicent
millie milly milo milos milton mimi mindy ming minna minnie miquel mirabelle mireille mirela mirjana mirko mirna miro mischa mischka misha missy mitch mitchel mitra modou mohan moira mois moises
mollie molly mona moniek monja monserrat montserrat morena moreno morgan moritz morris mosab mose moses motsi mourits muhammad muriel mylan mylene myron myrtle nadezhda nadina nadja nael nahla naila
nanette nanja naoise nara narda narin nasrin nastassja natacha natalja natanael natascha nathalia nathaniel navid nawid ned neda nelida nella nellie nelson nena nerea nesta neville nia nicholas nick
nicola nicolai nicolaj nicolas nicoletta nicolien nicoline nieke nieky nigel nikolaas nikolai nikolaj nikolaos nikolas nikolina nilgul nilou nine ninke nino niro nisrine nitin nola nolan nona noni
nonna noralie noraly noreen noreena norma normann nova nuala nuno oda odilia odin oetske oleg olesya olive olivier olle olly olof omaira omeed ophelia ordelia orla orlando orpa orsolya ortwin osira
oswald otis ottoline oumayma ovidiu owen paco padma pam pamela paolo paresh pasquale pat patrice patricio patrizia patty paulette pauliena pauliene paulo pavel pedro peike penelope pepijn pepita percy
peregrine perla pernille petar peterjan petr petros petula phaedra phil philine philippa philomena phoebe phyllis pieterjan pippa pleuni polina polly pooja poppy prakash pranav preeti presley primo
prince priska priyanka prosper pum qasim qiang quentin quin quinn quint quinta quintus quirien rafaela raffael ragna ragnar rahul raimon rainer raisha raj rajiv rakesh raluca ramesh ranke raoul
raphael raphaela raquel rasa rashida raul raya rayna reanne rebekka reggie regina reginald regine reijer reinald reinalda reinbert reineke reinhard reinhilde reinhold reinie reinjan reintje reka
rembert rembrandt renaat renaldo renato renaud renilde renko renny renout renzo reuben rex reyer reynaldo rhianna rhoda rhodee riana ricarda riccardo richelien richelle ridwan rifka rigo rikkert rinie
rinko rinskje ripke risto rivka roan robbe robbin robbrecht roberta roberto robertus robyn rochelle rodrigo roelanda roelant roeli roeltje roger rohit roja rokus rolando rolinka romain romana romano
romee romeo romi romijn romina rona ronan ronja ronny roosje roosmarijn rory rosalia rosalind rosaline rosana rosanna roselien roselin roselinde roselyn rosemary rosie rosina rosine roswitha rotem
rowdy rowena rowie roxana roxy royce rozalia rozanne rozemarie rubina rudolph rufus rui rune russell ruthie rylan sabrine sacha sadie sadio sajida sakari sally salomon salvador salvatore samanta
samara sammy samuela samuele sandhya sandor sandrina sandrine sandro sandy sania sanjana sannie santiago santino santosh sarai sari sarina saro sasha satish saul savanna savas savina sawsan scott sean
sebas sebastiano sebastien seema seger selena selene selina senna senne serafina seraphine sergej sergey sergio servatius seth severin severine shaan shadia shae shana shane shania shanice shanna
shannon shanta shara shari sharina sharita sharmila shaun shauna shawn shay shayen shayla shea sheila shelby shelley shelly sheng sheri sherida sherilyn sherman sherri sherry sheryl shona shrey shreya
sia siebolt siebrand siena sierra sigi sigmund signe silas silje silvan silvano silver silvester silvie silvio simcha simeon simona simonetta simonne sinead sir sissel sissy siv sixten sjaantje
sjakkie sjanneke sjoerdtje sjon skye sofieke solange solveig somaya sona sonam sonny sophieke soren spencer stacey stanley stans stefania steffan steffen steffi steijn stela stelian sten stephane
stephany stephen sterling steve stevie stine stoffel stuart sua sudesh suhaib sujata suki sulaiman sultan sun suna sunita sunny suresh surya susanna suzanna svenja sweder sybille sydney sylvain sylvan
sylvie syreeta tadeo tahira tahnee taina talia taliah talita tamar tamina tammy tamsin tania tanisha tanya taria tarja tarquin tasha tatum taya taylor teddy terence teresa teresia terry tessel tessie
tetske thalia thamara thandi thara thecla theda thelma theodore theofiel theresa thibault thibaut thierry thies thimo thobias thomasz thor thora thorben thorsten thura thyra tia tiago tiana tibbe
tiberius tiede tiffany tijl tilda tilde tilly timmy timothee timothy tinca ting tinne tirsa tjaart tjapko tjark tjeenk tjidde tobie toby tod tommie tommy toni tonio tonke tonnis tony tonya tor torben
tore toya tracey travis trevor tricia trinette tris trista tristan trix trixie troy tuur twannie ty tycho tygo tyler tymo tyra tyrell tyron tyrone uko ulla ulrich ulrik ulrike umberto una uri uriel
urs ursela ursina uta ute vaas valentin valentina valentino valerio valery valesca vanda vanja vasco vasilis vaughn venera venus verena verona veronika vesper vic vicky victoire vigdis viggo vikram
viktorija vilma vincentius vincenzo violette virginie vita vitor vittoria vittorio viviana vivianne vivien vivienne vlad vladimir vladislav voemi volker vonneke wai waldemar wan wander warre warren
wen wendelien wendeline wendi wendie wibe wibo wiebke wijtze wilbert wilberta wilfried wiljan wilke wilko will willemiek willemke william willianne wills wilmar wilmer wilna wina winfried winne
winnifred winona wolfert wolfgang wopke woud wouda wulf wybo wyger wyke wyne xanthe xavier xaviera xena xenia xia xiang xin yael yafet yahir yair yalda yan yanaika yani yanick yanna yannic yannick
yannis yari yarne yashar yasmijn yente yesmina yessica yin yiorgos ymke yoana yoann yoeri yohan yolien yonathan yong yoni yordi yorick yorinde yorrick yosra youp ysbrand yu yue yuki yulian yuna yvo
zach zachariah zack zaid zaida zakia zander zane zanna zayd zayn zeb zelda zhen zhi zia zinaida zion ziva zjef zlatan zlatko zola zora zsofia zsolt zuleika zuzana zyan zygmunt zyrah sol grace faith
aaltsje abdelfattah abdelhakim abdeljalil abdelkrim abdellatif abdelmalek abdelwahid abdeslam abdirizak abdulaziz abdulla abigail abraham adaeze adebayo adhanom afua agron ahmednur akwasi albana
alberto alejandra alejandro aleksandar alexandru alganesh alper amaka amara amer ana anab anatolii andres andrii anetta anhelina aniel anouar anoushka anske antonina aouatif arben arbnora arezoo ariam
arta arti asaad ashwien asmerom ata atakan atefeh atheer atika atsje attila ayberk aycan aydan ayfer aykut ayman aynur ayo ayten azmera azzeddine bahaa bahattin balazs basil bassam bayan bayram behnaz
behrouz bekir belgin belma benito bereket berna bernardo berrin besa besim bets betsie beyhan bharti bich biharie bilan bilgin biljana binali biniam binyam birsen bita blazej blerim blerta bogumil
bojan boleslaw bora bosko bouchaib boyan bozena branka branko brayden brechtsje btissam buket burcu burhan buse canab catalin catalina cavit cawo celal celil cemil ceren cesar cetin cevat ceyda cezary
chahid chaimae chakir chandrika charafeddine charissa charlene cheng chiamaka chibuike chidinma chike chioma churmer cigdem cihat clarissa claudiu clayton cody cok collin corey coskun costel csaba
cuong curley dahir damion dandan dani danisha dardan dareen dariush darren daryl daryna dayanara daylano dedmer deen deeqa dejan delilah demet denisa deqa desislava devonne devrim dewanand dex dharma
didem diego diepak dilber dimitar djoties djovanni dogukan doina dondu doru dragana dragica dragos drita duaa dumitru duran dursun dwayne dzenan eabele ebere ecem eden edgardo edin edona edsel eeltsje
eibert ejiro ekene ekin elanur eldrick elisabet eliza elmahdi elvan elvin elvir eman emely emin emrullah enrique ephrem ercument erkut ermira erol ersan ertan esteban estefania eszter eugen eugenio
evren eylem fabiola faduma faraj faranaaz fardowsa farhiya farideh farouk farzaneh fatemeh fatmir fatna fatouma fatuma fawaz fay fayez fayza federico fei feija femkje feras ferenc ferhan feriha fetsje
fikadu fikret fikri filsan firas fitim fiyori florin florine fopkje francisco frehiwot funke funmi gabor gaby gaitri ganesh gatske georgiana ger gerardo gergely gerryt gerson gezim ghadeer ghaith
ghazal ghenet gheorghe gianno gifty girmay gisella gita gizem glenda goasse gokce golnaz gonzalo gordana granit gregorio grietsje gryt guadalupe gulbahar guled gulhan gullu gulnur gulsah gulseren
gunay guner gungor gursel guusje guven gyorgy habibe habibo haci hadeel hagos haidar haitam haite hajiba haldun halide halime halimo halyna hamdija hamiyet hamou hanae hardeo hasret hassania hatidza
haya haye hayrettin hazem hediye hedzer henna hennadii hensley hernan hibo hieu hil hilly hiwet hoai hodan hodo hristina hryhorii hua husniye hussam hussen hyacinth ibado ibo ibtisam idman ify iga ige
igmar ijeoma ikran ilayda ildiko iliass ilie ilkay ilker imro inchy ioan ionel ipek iqra ireneusz isaias iulia iulian ivanildo ivanka ivanna ivaylo ivica ivy jaber jagdies jaime jairzinho jaivy jama
jamaa jamell jamil janelle janny janos jaouad jappie jareno jasmijntje jaswina jaxon jaydano jaylano jaylinn jeandrick jelena jenaya jerrely jerryson jesus jeton jia jiayi jie jihad jildert jingjing
jit jitze joaquin jort jozianne jozsef juana judit jula jumana jurick kadra kadriye kahsay kalin kamile kamla kamuran kanta kaoutar kardelen kareem kaveh kavita kawtar kaylinn kazim kehinde keila
keimpe kenzo kevser keyvan khaoula khosrow khulood kiana kidist kiflom kinan kishan kiymet klaudia knillis koray korkut kostiantyn kourosh krasimir kushtrim kwabena kwasi kyan ladan lajos lamis larbi
latife layal leny letemariam leticia levano lieuwe liliana liliia liridon lirije lisandro liu liubov liviu lize ljiljana loan loredana lotta loua lova luay lucian lucindo luminita lupe luul luwam luz
lynnsey lyubomir madalina madhavi mahad mahin mahjoub maikel majed makbule mandana manisha manus marcela marcos mariana maricel marichka maricica mariem marija marisol maritza marrie marten marton
maruja maryan matias mavis maxamed mayar maysoon mbarek mehran meifang meihua meint melahat melania meliha meric mersiha mesfin mesut metehan micha mieczyslaw mihaly mihret mihriban mikal mikey miklos
milagros mile milushka mimount mimoza minerva mircea mirla mirona miroslawa mirsad mohamadi mohand mohsen mojgan morteza mostafa mouaz mounia mualla muammer muharrem muhittin muhterem mukadder
mukaddes mumina munevver murk muslum muzaffer mykyta naciye nagham naim naime najiba najim namik nandini nasra nasrien nasser nassima natasa natasha nazar nazmiye nebahat nebojsa necati necmettin
necmi nedzad negar negasi negisti nejat nelu nemanja nenad neslihan nevin nezihe nguyet nicolae niermala nies nieves nikolay nilda niloofar nimet ning nirmala nisreen nouf nouredine nout novi nuriye
nuur oana oane octavian octavio ognjen oguz oguzhan ola olcay oliwia oluwaseun orson orysia osei osmar oswin otman ouafae ozcan ozden ozkan parviz pascalle pegah pelin peng petru petya piertsje pilar
pinar piroska plamen pouya pratima predrag premila pyter pytsje qali qing quincey qusay raage rabha radha radjinder radmila radoslava radouan radouane radu ramiro randa ranim ranjana ranka ranulfo
raouf rasha rasim ratko ray raymon razvan rebeca recep redmer refik regilio remziye rens renuka reshma rewie rexhep ricky rie riley rima rishano rishi rocio roda rodica roelf roelien roelofke rogelio
roksolana romario ronchi rong rooda rosario roshano roshni roya ruerd rula rumen ruqiya ruthmila ruthsela ruya saadet saado sabahattin sabiha sabir sabita sacdiyo sade sadet saeed safak safiye sagal
saim saliha saloua samakab samaneh sameh sami samrawit sanae sanda sandhia sanela sarp sasa savitri sead seble sefa sefik seher selahattin selamawit selami semere semiha senad senem senn sep sepideh
sergiu serpil serwaa seun sevinc seyfi seyit sezen sezgin shahd shahram shailesh shakuntala shalini shan shaquille sharlon sharmarke shatha shireen shkelqim shpresa shu shufen shurendy siavash sidika
sieds sien siets sieuwnarain silviu sima sjeng sjoukjen sjra slobodan snezana snizhana soenita soeradj sofian soheila soledad solomon sorin souhaila soumaya srdjan stevan stoyan suada subhash sucaad
suha suhail sukran sulaika sureyya susana sushma suus suvad svetoslav swinda sybrich sytze szabolcs taghreed tahani tahereh taisiia taiwo talal tamas taner taoufik tareq taylan tedros tekin tesfalem
tesfamariam tesfaye teuta thaer thera thijn thuy tico timea tini todor tolga tomislav touria trien trung trynke tsega tsehay tsjibbe tsjip tudor tufan tulin tuncer turkan ubada ubele uchenna uliana
unal urmila urny vahid vajen valdete valeria valerii valon varsha vasfiye vasil vasile vasilica vedran veena veli veselin veysel vicente vidya vienna vieve vilmos vince viorel viorica virgilio vladan
vlora vuk wafaa warsan weiwei wenjing whitney wigle wijnand wineke winta witold wonny wout xavi xiao xiaohong xiaolan ximena xinyi xiomara xiuying xue yahaira yahye yalcin yaman yandino yang yazan
yehor yelyzaveta yener yesim yetkin yodit yonca yoran yordan yordanos yousef youssra ytzen yuan yucel yun yurdagul yurii zafer zain zaki zdravka zdravko zefanja zekarias zekiye zeljka zeljko zemzem
zerrin zhanna zhor zhou zijad ziya zoey zoran zoya zsuzsanna zubaida zulaika zumrut zvonko
`
    .trim()
    .split(/\s+/u),
);

/** First names that words too; they need a context that speaks of a person. Data. */
export const AMBIGUOUS_FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'mees jip pip maan leen peer adem anders roos iris mark wil bas beer hoop mei may lot floor bob max lente jade hope vos wolf fee lief ' +
    'madelief jasmijn linde sterre storm merel fleur amber ruby robin puck stan don ward ben els lies lien dora flora ' +
    'viola rosa victoria trees toon rein gust can dana kate engel job dirk aurora luna mina ster bo jet guus coos hans ' +
    'joost piet kim olivia ida cor lea kees juliana mies bibi hind hava may jay maria sara ria anders ernst lieve erna koos'
  ).split(' '),
);
