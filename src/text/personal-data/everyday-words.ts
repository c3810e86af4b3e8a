/** Everyday Dutch words beside those of the bank of example ideas: food, animals, trades, weather, verbs, adjectives. Data, sorted. */
export const EVERYDAY_WORDS: readonly string[] = `
's aanranding aardappel aardbei aardige ach agressie alcohol arme aubergine azijn ballet barman baron battle
bedreiging behulpzaam bejaarde berken bes bestuurders beterschap beuk beuken bevriest bewaker bezorger bijen
bisschop bliksem bloemkool boren borst bot botten bovendien bowlen braden brainstorm brandnetel brandweerman
bridgen broccoli bruiloft brutaal building burnout center chaos chi chocola citroen coaching community conform
courgette cursist cursisten daarentegen daarnaast dakdekker dammen dankzij darm darten deadline den desondanks
diefstal distel domme doodslag droogt drugs druif drummen duif duiken duim dun duren echter eenvoudig
eenvoudige eenzame eergisteren ekster elektricien elleboog elzen email empowerment erwt es essen event
exclusief expat expats ezel fatale feedback feitelijk fietser first fitness framboos friet frikandel gans
geduldig gedurende gefaald gefeliciteerd gehakt geit geklaag gescheld geschreeuw gevaarlijke gezonde ginds
glazenwasser goedemiddag goedemorgen goedenavond gravin hagel hamburger hamster hardloper heldere herrie
hersenen hert hertog hihi hiphop hittestress hockeyen hoera hoewel hoezo honing housing huid hè iep iepen
ijverig immers inbraak inderdaad indien ingewikkelde inovatie intimidatie jagen jagers jaloers jawel jazeker
jeetje jeugdbende joh jubileum kalf kamerbewoner kanoën karate kers kersen kerstmarkt kickboksen kikker
klaproos kleien klimmen klimop knoflook koek koerier konijn koningin kraai krimpt krokus kruispunt kunstgebit
kweker lampion lampionnen lelie lever lichaam limonade link luie maag maandelijks machinist mandarijn
mandateer marktkoopman matroos meditatie meeting meeuw metro metselaar migrant migranten mindfulness moderator
moeilijke mollen monnik moord mos muggen mus musiceren mussen nabij namelijk narcis neen nier niettemin
nochtans non noot noten ober oei oeps ofschoon ok okee onaardig onbeleefd ondanks onduidelijk onduidelijke
oneerlijke ongeduldig onhandig onmiddellijk onthouden ontwerper onvriendelijk onweer ooievaar opdat optocht
outreach overigens overmorgen overstroming paarse paaseieren paddenstoel pandjesbaas paprika pasta patat paus
peper peren pesterij pff pilates piloot pleister poeh poes poezen pompoen populier portier potlood priester
prinses programmeur proost prothese pruim pruimen quick rabbijn rammelt rat ratten receptionist recovery ree
reeds regenwater reiger reiziger rijst roest rommelmarkt roof rozen rugpijn rummikub rups salade sap scan
schaatsen schapen schijnen schillen schimmelt scholier secretaresse senior serveerster sinaasappel sint
sjoelen sjonge skaten skater skaters skiën slak snijden snoep softdrugs soldaat sowieso spar spier spieren
spin spinnen spuit statushouder steppen sterke sterkte stewardess stier stinken straatracers strand
streetdance strijken struiken suikerziekte surprise tai tand tanden techneut teek teen tekenaar tenen
tennissen tiener tijdschrift tja toetsenbord tomaat tong toppie trotse tulp ui uiteraard vaccin vandalisme
vanmiddag vanmorgen vannacht varken veerpont verband verbetert verdrietig verdrietige verhuizer verhuurders
verkoudheid verlegen verslaving verslechtert vies vieze viooltje vlinder vluchteling voetballer vogel volk
volleyballen voorbijganger vossen vreemdeling waarnaar waarschijnlijk waaruit wandelaar wateroverlast
weduwnaar wellicht wensen wesp wespen wijn wilg wilgen windhozen worst wortel wow zeilen zelden zenuw zonlicht
zonnebloem zumba zwaan zwak zwakke zwemmer
`
  .trim()
  .split(/\s+/u);
