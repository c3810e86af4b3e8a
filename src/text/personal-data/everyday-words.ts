/** Everyday Dutch words beside those of the bank of example ideas: small words, chat, adjectives, verbs, things. Data, sorted. */
export const EVERYDAY_WORDS: readonly string[] = `
's aandringen aanranding aardappel aardbei aardige abrupt absoluut abstract absurd account ach achterblijven
acteren premier minister volume raster gordel nitraat rosarium ligfiets rubber colonne norm rigide solide course courses lady ladies desk angel acteur activering actrice acuut adequaat administrateur adverteren advocate afbouwen afbreken
afdwingen afleren afrekenen afschieten afspraakje aftrappen afvragen afwas agency agendapunt agressie
agressief akoestiek alcohol aldaar alert alhier already also always ambitie ambitieus ambulance american
analyse animatie anoniem anonimiteit apart apparaat appel appels appen appt appte april arabic arbeid archief
architect arme armoede artikel asap asbest atletiek aubergine august autisme automatisch avondje azijn baard
bacterie bad badkamer bagage bakfiets bakken balkon ballet bami banaal banaan band bandje barman baron basis
batterij battle because bedanken bedreiging bedrijfsleider beginnen begrip behandelen behoren behulpzaam
bejaarde belasting beleid beloning beloven benaderen benoemen beperken berg berken bes beschermen besef
besluit besparen bespreken best bestraffen bestrijden bestuur bestuurders beterschap better beuk beuken
bevorderen bevriest bewaken bewaker bewijs bewust bezorger bezuinigen bibliothecaris bicycle bieden bijen
bijzonder bike biljart bios bisschop bizar blad blaffen blij blijven bliksem bloemkool blunder bodem boek bof
bom boodschap boom boos bord boren borst bot boter botten bouwen bovendien bowlen braden brainstorm brandnetel
brandweerman brengen breuk bridgen broccoli brood browser brug bruikbaar bruiloft brutaal btw buik building
bukken bureau burger burnout buurt bvb cadeau came camera cappuccino capuchon categorie center champignon
champignons chaos chaotisch chi child children chocola chronisch cijfer circus citroen city class clean closed
coaching collecte collectie combinatie come comes comfortabel comité commentaar communiceren community compact
compleet complex compliment compromis concert conclusie concreet conditie conflict conform consequent constant
contact continu controle controleren copyright correct correctie could courgette creatief crisis criterium
cruciaal cultuur cursist cursisten daarentegen daarnaast daartoe dakdekker dammen dankzij dans dapper dark
darm darten datum day daycare days deadline december deeltijd defensie definitief degelijk deken delen
democratisch demonstratie den denken derhalve deskundig desnoods desondanks dialoog dief diefstal diep dilemma
diner diploma direct discipline discreet discriminatie discussie distel divers dmv docente doctor doel
doelpunt domme donatie doodslag doorgaan dorp download draad draaien dragen dringen dringend droevig droogt
droom drugs druif drukken drum drummen dubbel duidelijk duif duiken duim dun duren dutch duur duurzaam dwingen
dynamisch echter eenvoudig eenvoudige eenzame eergisteren eerlijk effe effectief effen efficiënt ei eigenwijs
eind eindeloos eis eisen ekster elegant elektricien elftal elleboog elzen email emigratie emotie emotioneel
empowerment engel english enorm enquête enthousiast enz enzo ergernis ernstig ervaren ervaring erwt es essen
etc etentje even evenals evenmin event evenzeer every examen exclusief excuus expat expats expert ezel fabriek
faciliteren fakkel familie fanatiek fantasie fantastisch fase fatale father february feedback feestelijk feit
feitelijk feliciteren ff fiets fietsen fietser fiks film films financiën find first fitness flauwekul fles
flexibel flexibiliteit fluit fluiten folder food formulier fors foto found fout fragment framboos free french
frequent friday friend friends friet frikandel fris functie fundamenteel fyi gaarne game gamed gamede gamen
games gamet gans garanderen gastvrij gedrag geduld geduldig gedurende geenszins gefaald gefeliciteerd gehakt
geit geklaag geleidelijk geloven geluid geluk gemak gemakkelijk gemiddeld genieten gerecht german gescheld
geschiedenis geschreeuw gesprek gevaar gevaarlijke geweld geweldig gewoonte gezamenlijk gezelligheid gezonde
gezondheid gif gigantisch ginds gips gisteravond gitaar give gives glas glazenwasser goedemiddag goedemorgen
goedenavond goedkoop going golf good googelen gooien gordijn gras gratis graven gravin green griep grijpen
groente groep grond grondig grtz gwn gymnastiek haalbaar haast hagel haha hahaha hamburger hamster hand
handdoek handel handhaven handig hardloper hart hartelijk harteloos hartstikke haver heftig heilig hek helder
heldere helm help here herhalen herrie hersenen herstellen hert hertog hetgeen heup hierbij hierdoor hierin
hieruit hihi hinder hinderlijk hiphop hitte hittestress hobby hockeyen hoed hoek hoera hoest hoewel hoezo home
hond honger honing hoofdpijn hopeloos hopen hospital house housing hout how http https huid huilen huiswerk
humaan humor huren husband huwelijk hypotheek hè idd ideaal idioot iem iep iepen iets ietwat ihkv iig ijdel
ijs ijverig immers imo impact inbraak inclusief incompleet inderdaad indian indien individueel informatie
informeel ingewikkelde ingrijpen initiatief inkomen inlog innovatie innovatief inovatie inrichten inspanning
inspraak inspreken instantie integratie intens interesse intern interview intimidatie inzet inzetten ipv
irritatie ism isolatie ivm jaa jaaa jagen jagers jaloers jaloezie jammerlijk january jas jatten jawel jazeker
jeetje jegens jeugd jeugdbende job jobs joh jonge jongstleden jubileum juichen july june just kaal kaas kachel
kalender kalf kamerbewoner kanaal kanoën kans kansloos kansrijk kappen karakter karate kassa kat kegel kennis
kers kersen kerstmarkt ketting keuken keurig keuze kickboksen kids kiespijn kiezen kikker kip klacht klagen
klap klaproos klas klassiek klei kleien kleinschalig kleur klimaat klimmen klimop klok kloppen knal knie
knippen knoflook knop know knows koek koerier koffer koffie koken kolossaal konijn koningin koor koorts kopen
koppelen koppig kortom kosten kou koud kraai kraan kracht krachtig krant krap krijgen krimpt kritisch krokus
kroon kruid kruispunt kunst kunstgebit kunstmatig kurk kussen kwaliteit kweker kwetsbaar laagdrempelig lach
lachen lade lamp lampion lampionnen langlaufen language lantaarn laptop last lastig lawaai leerzaam leger
leiding lekkage lelie lenen leren les less lesson lessons leugen leuk leven levendig lever lezen lichaam licht
liefde liefdevol liegen light lijm lijn lijst like limiet limonade link lip live lives logisch lokaal loket
lol long loon lopen louter love lovely lucht luie luiers luisteren maag maaien maaltijd maan maand maandelijks
maat maatregel machinist macht machtig mail make makes makkelijk mandarijn mandateer many march markt
marktkoopman massa massaal materiaal matig matroos maybe mbt medicijn meditatie meel meer meeting meeuw melden
melding melk mengen mening mens menselijk mes meter methanol metro metselaar microfoon middag migrant
migranten migratie mild milieu mindfulness minimaal minuut misbruik misdaad misselijk misverstand mits modder
mode moderator modern moed moeilijke moeite mogelijk mollen mond monday money monnik monter month months mooi
moord mopperen more morgenvroeg mos mot mother motiveren motor much muggen muis muren mus musiceren mussen
muur muziek mvg naald naam nabij nacht nadeel nadenken namelijk narcis natuur natuurlijk nauwelijks naïef nee
need needs neen negatief negeren neighborhood neighbour neighbours nek nest netjes neus neutraal never nier
niettegenstaande niettemin nobody noch nochtans noise non nood noot nope norm noten noteren november nuance
nut nuttig nvt ober objectief october oefenen oei oeps oever offline ofschoon often ofzo ok okay oke okee oki
olie omg omstreeks onaardig onacceptabel onbegrijpelijk onbeleefd onbetaalbaar ondanks ondenkbaar onderhouden
onderzoek onderzoeken onduidelijk onduidelijke oneerlijke ongeduldig ongeluk ongeval onhandig onhoudbaar
onkruid onlangs online only onmiddellijk onnodig onrecht onrust onthouden ontmoeten ontvangen ontwerper
ontzettend onveilig onvriendelijk onweer onzin oog ooievaar ooit oor oordeel oorlog oorzaak opdat opdracht
open openbaar ophouden opinie opjagen opknappen oplossen oplossing oprecht oprotten opschieten optimaal
optimistisch optocht optreden opvang opvoeding orde ordelijk organisatie organiseren orgel origineel outreach
overal overbodig overdreven overigens overlast overleggen overmorgen overstroming overwegen paarse paaseieren
paddenstoel paid pakket pandjesbaas paniek papier paprika paraplu park partij passend passief pasta patat paus
pauze pay pech pedagoog pen pensioen people peper peren persoonlijk pesten pesterij petitie pff piano pijn
pijnlijk pilates piloot plaats plaatsen plan plank plannen plant planten plassen plastic please pleister plek
plezier plezierig plots pls poeh poes poezen polish politiek pompoen poort poot populier portier positief
potlood prachtig praktisch praten pret prettig preventief priester prijs prikkel prima principe prinses
printscreen privacy proberen probleem procedure product proef professioneel programmeur project proost protest
protesteren prothese pruim pruimen psychologie puin punt qua quick raad raam raar rabbijn radicaal raken
rammelt ramp rat ratten reactie realistisch recent receptionist recht rechter reclame record recovery redelijk
reden ree reeds regel regelen regen regenwater reiger reinigen reis reizen reiziger rekenen relatie religie
rem rent rente reparatie repareren respect respectvol rest resultaat rijden rijst riool risico ritme roddel
roepen roest roken rol rommel rommelig rommelmarkt roof rook room rooms route router rozen rug rugpijn ruil
ruim ruimschoots ruimte rummikub rups rust rusten rustig ruzie saai safe salade saldo samenwerken samenwerking
sanering sap saturday scan schaamte schaar schaars schaatsen schade schaduw schandalig schapen schelden
schenken scherp schijnen schillen schimmel schimmelt schip schitterend schoen scholier school schoonmaak
schoonmaken schrijven schrobben schuiven schuld schutting schuur screenshot secretaresse seizoen seks seminar
senator senior september serie series serieus serveerster server sfeer should sigaar sigaret signaal simpel
sinaasappel sindsdien sint sjoelen sjonge skaten skater skaters ski skiën sla slaan slaap slag slak slapen
slechts sleutel sleutelen slim slopen slordig slot sluis sluiten smaak smeren snappen sneeuw snelheid snijden
snoeien snoep sociaal soep soepel softdrugs sok soldaat solidariteit solliciteren sometimes soms sorry sowieso
spanish spannend spanning spar sparen speak speaks speech speelgoed spel spelen spiegel spier spieren spijt
spin spinnen spontaan spoor sport spraak spreken spreuk springen sproeien spuit srs staal stabiel stank stap
start starten statushouder stelen stem stemmen steppen sterk sterke sterkte steun stevig stewardess stiekem
stier stil still stilte stimuleren stinken stoel stoep stoer stof stoppen storing straatracers straf strand
street streetdance streng stress strijd strijken strooien stroom structureel structuur struiken studeren
stuitend subsidie subsidiëren suf suiker suikerziekte sunday sundays super surprise sws systematisch taak taal
tactloos tafel tai take takes talent tand tanden tav taxi tbv teacher techneut techniek teek teen tegel
tekenaar telkens tempo tenen tennissen tent tenzij terecht terras test tevens tevreden tgv thanks thans
theater thee thema therapy there thermostaat they think thinks three thursday thx tiener tijd tijdelijk
tijdschrift time timmeren titel tja tjonge today toegankelijk toekomst toestaan toets toetsenbord toeval
toilet tomaat tomorrow ton tong toon top toppie touw traag traan traditie train trainen training trap trees
trein trekken treurig triest troep trompet troost trots trotse trouw trouwens truc tuesday tuin tulp tunnel
turkish twijfel two typisch ui uitbreiden uitdelen uiteraard uitgebreid uitleggen uitstekend uitzicht uniek
update upgrade upload url uur vaag vaccin vak vakantie val vanavond vandaar vandalisme vanmiddag vanmorgen
vannacht vanwege varken veelal veeleer veerpont vegen veilig veiligheid verband verbetert verbieden verbouwen
verdelen verdienen verdriet verdrietig verdrietige vergaderen vergeten vergroenen vergunning verhaal verhuizen
verhuizer verhuurders verkeer verkopen verkoudheid verlegen verlichten verlies verliezen vermijden verminderen
vermits vermogen vernielen vernieuwen verplaatsen verplicht verrassend verruimen verslaving verslechtert
verstaan verstandig versterken vertellen vertrouwen vervangen vervelend verven vervoer verwachten verward
verwarming verwijderen verzamelen verzorgen vet vieren vies vieze vijver vinden viool viooltje vis visa vissen
vitaal vlag vlam vlees vlieg vliegen vlinder vlo vlot vluchteling voedsel voelen voetbal voetballer vogel
voldoende volgen volk volleyballen vooralsnog voorbijganger voordeel vooreerst voorkomen voorlezen voorlichten
voorlopig voorraad voorzichtig vorm vorst vossen vraag vragen vrede vreemd vreemdeling vreselijk vreugde
vriendelijk vriendschap vrijheid vrijwillig vroegtijdig vrolijk vrucht vuil vullen vuur waanzinnig waarborgen
waarde waardeloos waarderen waardevol waarheid waarnaar waarschijnlijk waarschuwen waartoe waaruit wachten
wachtlijst wachtwoord wand wandelaar wandelen wandeling want wants warm warmte wassen water wateroverlast
wederom wednesday wedstrijd weduwnaar week weeks weer weinig weliswaar welkom wellicht welnu wenselijk wensen
wereld werk werken wesp wespen wet weten wettelijk weven what whatsappen when where who why wieden wiel wife
wijn wijs wil wilg wilgen willekeurig wind windhozen winkel winnen winst winter woede wol wond wonen woning
woord work worst wortel would wow wraak wss year years yep yes yesterday zaad zaaien zaak zagen zakelijk zand
zanger zangeres zee zeep zeggen zeilen zelden zenuw zeuren ziekte zilver zin zingen zinloos zinvol zitten zo'n
zodoende zoeken zogezegd zojuist zomer zon zonet zonlicht zonnebloem zorg zorgelijk zorgen zorgvuldig zorgzaam
zout zowel zsm zuinig zumba zuurstof zwaan zwaarte zwak zwakke zwemmen zwemmer
`
  .trim()
  .split(/\s+/u);
