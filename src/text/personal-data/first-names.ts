/** First names that are common in the Netherlands, of every origin; accents and case do not matter. Data. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `
aad aafke aagje aaltje aart abbas abdel abdelaziz abdelhak abdelkader abdellah abdul abdullah abel achmed ada adam adem
adil adnan adri adriaan adriana afra agata agnes agnieszka ahmad ahmed ahmet aicha aisha ajay akash aleksander
aleksandra alex alexander alexandra alfons alfred ali alice alicja alida aliye alma aloys alwin amal amalia amanda amar
amber amel amin amina amine amir amira amrita anass anastasia anders andrea andreas andrei andries andrzej angela
angelique anita anja anjali anke ankie ann anna annabel anne annechien anneke annelies annemarie annemiek annet annette
annie annika anniek anouk ans antje antoine anton antonia antoon anuradha anwar appie archana ard arend ariane arie arjan
arjen arjun arkadiusz arnold arnoud aron arthur arzu asha ashley ashwin asma asmaa astrid atilla aukje aydin ayla aylin
ayoub ayse aysel aysun aziz azra babette badr bahar bairam baran barbara barry bart bartek bartosz basak bashir bastiaan beata beatrix
beatrice ben benjamin benno berend berkan bernadette bernard bert berta bertha bertus betsy bettina betty bianca bibi bilal bjorn bo bob
bobby bogdan boris bouchra boudewijn brahim bram brechje bregje brenda brian brigitte britt bruno bulent burak caglar cas
can canan carel carin carla carlijn carlo carlos carmen carola carolien caroline casper cees cem cemal ceylan chaima chantal charifa charles
charlotte chayenne chris christa christel christiaan christian christien christina christine cindy claudia clara coby coen colette coos
cor corina corine corinne corrie cornelia cornelis corry cynthia daan dagmar daisy damian damla dana danielle daniel danique danny
dave david davy debbie debora deborah defne deniz dennis derya desiree desmond devi dewi diana dick diede diederik dilan dilek dina dineke dinie
dirk dirkje djamila dolf dominique donald donny donovan dora dorien doris dorota dorothea douwe driss dunya dylan eddy edith eduard
edward edwin eef eefje eelco eelke egbert eileen ekrem elena elias elif eline elisa elisabeth elise elizabeth ella elle ellen
elly els elsa elsbeth elske elvira elwin emel emiel emil emilia emily emine emir emma emmy emre engin enrico enver eric erica erik
erika erna ernst ersin erwin esma esmee esra essam esther etienne eva evelien eveline evelyn evert ewa ewout fabian fabienne fadila fadoua
faisal farah farid farida faruk fatih fatiha fatima fatma fatou fatoumata faye fedde fadime fenna femke ferdi ferdinand ferry feyza fieke fien finn fleur
flip floor floortje flora floris fons fouad fouzia frances francien francis francisca frank frans fransje franciscus fred freddy frederik freek frits froukje
fuat gabriel gabriela gamze geert geertje geertruida geesje gemma george georgina gerald gerard gerarda gerben gerda gerdien gerrie gerrit gerry
gert gertie gertjan gertrude gijs gijsbert gina gino giovanni gisela giulia glenn gokhan gonny greet greetje greta gretha guido guillaume gulay
gulsen gulsum gurbuz gust guus habib habiba hafid hafida hafsa hajar hakan hakim hakima halil halima hamid hamida hamza hanan haniye hanna hannah
hannie hanneke hannes hans hansje harald harm harmen harold harriet harrie harry hasan hasna hassan hatice hava hayat hedwig heidi hein heleen
helen helena helga helma hendrik hendrika hendrikje hendrikus henk henni hennie henny henri henriette henry herman hermien hermina hester hetty hicham hidde
hilal hilda hilde hillie hind houda hubert hugo huib hulya hussein huseyin iba ibrahim ida idris ihsan ike ikram ilham ilias ilona ilse imad iman imane imran ina
indra ine ineke ines inge ingeborg ingmar ingrid ioana irena irene irma irina isa isaac isabel isabella isabelle ismail ismet ivan ivana ivo ivonne iwan
iwona izaak jaap jaapjan jacco jack jackie jaco jacob jacoba jacobus jacqueline jacques jaimy jakob jakub jamal jamie jamila jan jana jane janet janice janine janna janneke
jannes jannetje jannie jantine janusz jarno jaro jasmijn jasmin jasmina jason jasper jay jayden jean jeanet jeanette jeanine jeanne jef jelle jelmer jennifer jenny jens jerney jeroen jerome
jerry jesse jessica jet jetske jette jill jim jimmy jitske jo joachim joan joana joanna job jochem joep joey johan johanna johannes john johnny joke joleen jolanda jolanta jolien jolijn jonas
jonathan jonne joop joos joost jordi jordy joris jorn jorrit jos jose josef josefien josephine joseph joshua josien jouke joy joyce juan judith jules julia julian juliette julius jurgen
jurre justin justyna justus jutta kaan kadir kaj kamal kamil kamila karel karim karima karin karina karlijn karolina katarzyna kate katelijne kathleen kathy katja katrien kaya kayleigh kee keith kees kelly kemal
kenan kenneth kenza kerem kerim kevin khadija khalid kiki kim kimberly kirsten kitty klaas klaasje klara klaartje koen koert koos korneel krijn krishna kris kristel kristina krystyna krzysztof kubra kyra laila lammert lana lara
larissa lars latifa laura laurens lauren laurence lea leen leendert leila lejla lena lenie lennart leo leon leonie leonoor leontien lex lia lian liam lianne lida lidia lidwien lidy liesbeth liesje lieke lien lies lieve lilian
lilly lina linda lindsay linn lisa lisanne lisette liv livia liza lizzy lobke lodewijk loek loes loeki loekie loekje lot lotte lou louis louisa louise lourens lubna luc luca lucas lucia lucien lucy ludo luis luka lukas luke luna lutfi lydia lyanne maaike maartje maarten maciej machteld madelief
madelon magda magdalena maha mahmoud mahmut maja malika malgorzata manfred manon mandy manuel manuela mara marc marcel marcella marcin marco marga margaret margo margot margreet margriet margarita maria mariam marian marianne mariam marieke mariëlle marielle marije marijke marijn marika marike marilyn marin marina marinka marinus mario marion marisa mariska marit marius marja marjan marjo marjolein marjolijn marjon marleen marlies marloes marlon marlou marnix martha martijn martin martina martine mary marwa maryam mary maurice maurits max maxim maxime may mehdi mehmet mei meike meindert melanie melek melis melissa melle melvin menno meral merel merijn merel mert merve mery meryem meta metin mette mia michael michal michel michelle michiel micky mieke miep mies mike mila milan milou mimoun mina minke mira miranda miriam mirjam mirte mirthe mitchell moenie moha mohamed mohammed monique monika monica mounir mourad mouna muhammed muhammet mukesh murat musa mustafa mustapha myra myrna myrte nabil nabila nadia nadine nadir naima najat najib najoua nancy naomi narges natalia natalie natasja nathalie nathan naveen nawal nazli neele neeltje nel nelleke nelly nermin nermina nesrin nezha nicky nico nicolaas nicole nicolette niek niels nienke nihal nihat nik niki nikita nikki nikola nilgun nils nina nisha noa noah noor noortje nora norah norbert nordin norman nour noura nuray nurcan nuri nuria nurten obaid odette okan oksana olaf oleksandr olena olga oliver olivia omar omer onno orhan oscar osman otto ouassim oussama ozan ozgur ozlem pablo paola pascal pascale patricia patrick patrycja paul paula paulien paulina pauline pawel peer peet peggy perihan peter petra petronella philip philippe pien piet pieter pieternel pieternella pietje pim pleun pia piotr pjotr priscilla priya quincy quinten rabia rachel rachid rachida rafael rafal rahma rahmi raimond raisa raja rajesh ralf ralph ramazan rami ramon rana randy ranita rashid raymond rebecca redouan reinder reinier reinout rein rejhan rekha remco remko remy rena renate rene renee renske resul reyhan rianne ria rian ricardo richard rick rico riek rieke rien riet rieta rik rika rina ringo rita ritsaert rob robbert robbie robert robin rocco roderick rodney roel roelie roeland roelof rogier roland rolf roman romy ron ronald ronnie rosa rosalie rosalinde rosanne rosemarie rosita roy ruben rudi rudolf rudy ruth rutger ruud ruurd saar saartje sabine sabina sabrina sadia saida said salah salih salim salima salma sam samantha samet samira samir samuel sander sandra sanjay sanna sanne sara sarah saskia savannah sebastiaan sebastian seda selda selim selin selma semih semra sena serdar serena serge sergei serkan sevda sevgi sevim shanti sharda sharon shirley siem sienna sietse sietske sigrid sijbrand silke silvia sim simon simone sina sinem sita sjaak sjaan sjak sjef sjoerd sjors sjoukje slawomir sofia sofie songul sonja sophia sophie soraya soufian souad stan stanislaw stef stefan stefanie stefano steffie stella stephan stephanie steven stien stijn suat sumeyra sunil susan susanne suze suzan suzanne sven svetlana sylvana sylvester sylvia sylwia sywert tamara tanja tara tarik tatiana tatjana ted teun teunis tess tessa thea theo theodoor theodora theresia therese thea thijmen thijs thirza thom thomas tibor tiemen tijmen tijn tim timo tina tineke tinus tirza titia tjeerd tobias tom tomas tomasz tonnie tonny tonia toon toos tooske torsten tracy trees treesje trijntje trudy truus tugba tugce tunahan twan ties ugur umit ursula usha vahide valentijn valerie vanessa vera veronica veronique victor victoria vigo vijay vincent viola violet vivian volkan wahid walid wally walter wanda ward wendela wendy werner wessel wesley wicher wiebe wieger wieke wies wiesje wil wilco wilfred wilhelmina willeke willem willemien willemijn willie willy wilma wim wiktor wieslaw winnie winston wojciech wouter wytze wytske xander yara yasemin yasin yasmin yasmina yasmine yassin yassine yasar yavuz yde yentl yilmaz yolanda yonas youness younes youri youssef yousra yunus yusuf yuri yvette yvonne zahra zakaria zara zehra zeynep zeliha zineb zofia zoe zohra zoltan zuhal zuzanna
`
    .trim()
    .split(/\s+/u),
);

/** First names that are words too; they need a context that speaks of a person. Data. */
export const AMBIGUOUS_FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'leen peer adem anders roos iris mark wil bas beer hoop mei may lot floor bob max sol lente jade joy grace hope faith vos wolf fee lief ' +
    'madelief jasmijn linde sterre storm merel fleur amber ruby robin puck stan don ward ben els lies lien dora flora ' +
    'viola rosa victoria trees toon rein gust can dana kate engel job dirk aurora luna mina ster bo jet guus coos hans ' +
    'joost piet kim olivia ida cor lea kees juliana mies bibi isa hind hava may jay faye indra shanti maria sara ria'
  ).split(' '),
);
