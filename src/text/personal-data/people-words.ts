const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Titles after which a name follows nearly always. Data. */
export const HONORIFICS: ReadonlySet<string> = list(
  'mevrouw mevr mvr mw mevrouwtje meneer mijnheer menheer mneer dhr hr heer juffrouw mejuffrouw fam familie gezin gebroeders echtpaar weduwe wed',
);

/** Roles in which people are called by name. Data. */
export const ROLES: ReadonlySet<string> = list(`
juf juffrouw meester dokter dr drs ir ing prof professor mr ds dominee pastoor pastor imam zuster broeder oom tante ome opa oma agent wijkagent wethouder burgemeester raadslid huisarts wijkverpleegkundige
verpleegkundige consulent wmo-consulent klantmanager begeleider begeleidster woonbegeleider jeugdwerker jongerenwerker ouderenadviseur opbouwwerker buurtwerker sociaalwerker maatschappelijk-werker werkster cliëntondersteuner casemanager
regisseur gezinscoach jobcoach taalcoach buurtcoach coach mentor docent lerares leraar leerkracht conciërge directeur directrice teamleider manager projectleider ambtenaar beleidsadviseur vrijwilliger vrijwilligster gastvrouw gastheer beheerder beheerster
arts tandarts kinderarts psychiater verloskundige kraamzorg postbode buurtsportcoach kok buurtmoeder buurtvader portier receptioniste medewerker medewerkster stagiair stagiaire praktijkondersteuner psycholoog therapeut fysiotherapeut logopedist hulpverlener hulpverleenster voorzitter voorzitster secretaris penningmeester gespreksleider dagvoorzitter trainer trainster voetbaltrainer
thuishulp hulp poetshulp huishoudster mantelzorger deelneemster deelnemer bewoner bewoonster bewonersondersteuner cliënt client patiënt inwoner gezinsvoogd voogd jeugdbeschermer bewindvoerder curator advocaat caissière kapster verkoopster schoonmaakster oppas gastouder kokkin bibliothecaresse notuliste tolk vertaalster loodgieter timmerman chauffeur taxichauffeur buschauffeur collega collegaatje huismeester wijkmeester wijkbeheerder bestuurslid
baas huisbaas werkgever werkgeefster leidinggevende chef voorman ploegbaas teamleidster locatiemanager stagebegeleider praktijkbegeleider opvolger opvolgster voorganger voorgangster buurtregisseur wijkregisseur dorpscoördinator gebiedsmakelaar woonconsulent schuldhulpverlener budgetcoach leerplichtambtenaar boa handhaver jongerencoach straatcoach sportcoach cultuurcoach beweegcoach wijkzuster kraamverzorgster doula diëtist ergotherapeut podotherapeut tandartsassistente doktersassistente assistente apotheker apothekersassistente bovenmeester gymjuf gymleraar muziekjuf intern-begeleider leidster peuterleidster
`);

/** Relations: "mijn buurvrouw Fatima". Data. */
export const RELATIONS: ReadonlySet<string> = list(`
moeder vader ouders zoon dochter broer zus zusje broertje oma opa oom tante neef nicht neefje nichtje kleinzoon kleindochter kleinkind schoonmoeder schoonvader schoonzus schoonbroer schoonzoon schoondochter stiefmoeder stiefvader stiefzoon stiefdochter pleegzoon pleegdochter pleegkind pleegmoeder pleegvader
kind kindje zoontje dochtertje jongen meisje jongetje baby tweeling oudste jongste middelste puber peuter kleuter buurvrouw buurman buur buurmeisje buurjongen buurkind buurvrouwtje overbuurvrouw overbuurman bovenbuurvrouw bovenbuurman onderbuurvrouw onderbuurman benedenbuurvrouw benedenbuurman overbuur bovenbuur onderbuur achterbuurvrouw achterbuurman
vriend vriendin vriendinnetje vriendje man vrouw partner echtgenoot echtgenote verloofde ex ex-man ex-vrouw vriendinnen mama papa mam pap moe pa ma kameraad maat maatje taalmaatje klasgenoot klasgenootje teamgenoot huisgenoot huisgenote kennis dame mevrouw meneer weduwe weduwnaar leerling student
zusters broers cliënte client patient bewoonster bewoner vrijwilliger collega nichtje peetoom peettante omaatje opaatje moedertje kleinzoontje kleindochtertje schoonma schoonpa lotgenoot cursist statushouder nieuwkomer asielzoeker vluchteling jonge jongeman
`);

/** Children: a school named with one says where it can be found. Data. */
export const CHILDREN: ReadonlySet<string> = list(`
zoon dochter kind kindje zoontje dochtertje kleinzoon kleindochter kleinkind kleinzoontje kleindochtertje jongen jongetje meisje oudste jongste middelste tweeling kinderen kleinkinderen dochters zoons zonen neefje nichtje pleegkind pleegzoon pleegdochter stiefzoon stiefdochter zusje broertje buurjongen buurmeisje leerling puber kleuter neefjes nichtjes peuter peuters kleuters jongens meiden meisjes scholier scholiere kids
`);

/** Before a relation or a role: whose it is. Data. */
export const POSSESSIVES: ReadonlySet<string> = list(
  "mijn m'n mn me onze ons zijn z'n zn haar d'r hun jouw je uw de een 'n die deze mij oud-",
);

/** What people do and things do not: strong when the word before is a candidate. Data. */
export const PERSON_VERBS: ReadonlySet<string> = list(`
zei zegt vertelt vertelde vindt vond denkt dacht durft durfde huilt huilde belde belt belt vroeg vraagt woont woonde slaapt sliep zorgt zorgde hoorde voelt voelde schaamt schaamde hoort weet wist snapt snapte kreeg krijgt wil wilde kookt kookte fietst loopt liep leert leerde
kwam komt ging gaat zat zit stond overleed verhuisde verhuist schrijft schreef las leest praat praatte sprak spreekt probeert probeerde wacht wachtte hielp helpt regelt regelde doet deed werkt werkte mist miste kent kende ziet zag heeft had is was kan kon mag moet moest wordt werd blijft bleef bezorgt brengt bracht haalt haalde
stelt stelde noemde noemt meldt meldde klaagt klaagde lacht lachte vergeet vergat verzorgt verzorgde begeleidt begeleidde luisterde luistert legde legt gaf geeft heet kookt tekent tekende speelt speelde opperde opperden merkt merkte vertrouwt krabbelt verdient verdiende raakte raakt gelooft staat stopte stopt begon begint organiseert organiseerde
zet zette schenkt schonk eet at drinkt dronk rookt rookte zingt zong danst danste lijdt leed tilt tilde veegt veegde poetst poetste oefent oefende studeert studeerde solliciteert solliciteerde verloor verliest vond wint won trouwt trouwde scheidde beviel viel valt brak schrok schrikt twijfelt twijfelde
riep roept fluistert fluisterde bedankt bedankte groet groette zwaait zwaaide knikt knikte antwoordt antwoordde mailt mailde appt appte reageert reageerde protesteert rent rende zwemt zwom voetbalt voetbalde timmert timmerde naait naaide breit breide haakt schildert schilderde repareert repareerde opent opende
draagt droeg slikt slikte neemt nam pakt pakte zoekt zocht koopt kocht verkoopt verkocht betaalt betaalde spaart spaarde leent leende deelt deelde rijdt reed reist reisde vlucht vluchtte bidt bad poept huppelt springt sprong klimt klom bouwt bouwde plant plantte snoeit snoeide bakt bakte vertrok vertrekt stierf geneest traint trainde
`);

/** Of those, the verbs that bodies and things take as easily. Data. */
export const WEAK_VERBS: ReadonlySet<string> = list(
  'heeft had is was kan kon mag moet moest wordt werd blijft bleef komt kwam gaat ging geeft gaf helpt hielp doet deed werkt werkte zorgt zorgde wil wilde krijgt kreeg staat stond zit stopt stopte begint begon regelt regelde vraagt vroeg brengt bracht vindt meldt meldde organiseert organiseerde stelt stelde belt biedt hoort past paste opent opende verkoopt verkocht bouwt bouwde rijdt reed zoekt zocht neemt nam deelt deelde plant wint won verloor verliest reageert reageerde betaalt betaalde zet at pakt',
);
