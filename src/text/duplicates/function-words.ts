/** Words that tie a sentence together in Dutch and English: shared by two texts they say little. Data. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `
de het een 't 'n en of maar want dus als dan dat die dit deze daar hier er erg heel ook nog al toch wel even zo te om in op aan bij met van voor na naar uit over onder door tot tegen tussen zonder per via
ik je jij u uw hij zij ze we wij jullie hun hen haar zijn hem mij me mijn ons onze zich wat wie waar hoe waarom wanneer welke is was ben bent waren wees geweest worden wordt werd geworden heb hebt heeft hebben had hadden gehad
kan kun kunt kunnen kon konden zal zullen zou zouden moet moeten moest moesten mag mogen wil willen wilt graag gaan gaat ga doen doet doe laat laten maken maakt maak komen komt kom krijgen krijgt krijg vind vinden vindt weer veel heel iets alle alles iedereen mensen omdat zodat terwijl toen nu echt gewoon misschien eigenlijk bijvoorbeeld etc
the a an and or but if then that this these those there here to in on at by with of for from up out over under is are was were be been being have has had do does did can could will would should may might must i you he she it we they them us our your their my his her its what who where how why when which so as also just very please
`
    .trim()
    .split(/\s+/u),
);

/** Words that turn a sentence round: two texts that differ in them say different things. Data. */
export const TURNING_WORDS: ReadonlySet<string> = new Set(
  (
    'niet geen nooit niemand niets nergens zonder minder meer tegen voor gratis duurder goedkoper sneller langzamer hoger lager langer korter open dicht sluiten openen ' +
    'slecht goed blij boos not no never without less more against'
  ).split(' '),
);

/** Numbers, times and measures: texts share them by chance. Data. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  `
elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend tientallen
eerste tweede derde vierde vijfde laatste volgende vorige uur uren minuut minuten halfjaar kwartier ochtend ochtends middag middags avond avonds nacht nachts overdag weekend maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
niks nooit meer bijna pas steeds elke ieder telkens blijf voor achter binnen buiten boven onder hier daar prachtig fijn handig gewone gewoon vierkante meter euro meters kilometer
`
    .trim()
    .split(/\s+/u),
);

/** Verbs by which an idea asks for its thing: one for another, it stays the same idea. Data. */
export const DOING_WORDS: ReadonlySet<string> = new Set(
  (
    'zet zetten zetten plaats plaatsen neerzetten neer leg leggen aanleggen bouw bouwen zorg zorgen zorgt regel regelen regelt geef geven geeft ' +
    'bied bieden biedt aanbieden organiseer organiseren realiseer realiseren start starten begin beginnen open houd houden hou houdt ' +
    'hang hangen verdien verdienen verdient vraag vragen vraagt noodzakelijk nodig wens wenselijk graag svp aub liefst idee voorstel tip ' +
    'zien zie ziet gebruik gebruiken neem nemen inzetten invoeren voer stel stellen help helpen blijven blijf blijft willen erbij extra ' +
    'give put place build start provide need needs want wants'
  ).split(' '),
);
