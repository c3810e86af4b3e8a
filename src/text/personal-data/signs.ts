import { at, END, from, type Sign } from './sign.js';

/** The one word just before. A word in two rows has both weights. */
const ROWS: readonly [weight: number, words: string][] = [
  [
    0.8,
    'misten zagen spraken sprak spreek zag ken kende kennen hielp help helpt belde vroeg vraag ontmoette bezocht mist missen',
  ],
  [0.8, 'bedankte hoorde heb hebben heeft'],
  [2.5, 'ene zekere mevr mevrouw meneer'],
  [1.5, 'familie fam gezin echtpaar dhr mw mvr mej'],
  [0.7, "onze ons die d'n zo'n met tegen"],
  [0.3, 'van aan door voor en over'],
  [
    0.5,
    'dat omdat toen want terwijl sinds hoe dus maar als of zoals wat vindt nadat voordat toch daar hier nu',
  ],
  [0.5, 'laatst gisteren vroeger ook'],
  [0.4, 'zou wil wilde moet kan mag laat zag zie werd wordt stuurde bracht haalde leerde'],
  [0.6, 'zonder zodra tot kreeg krijgt overleed stierf viel behalve'],
  [-1.8, 'naar te uit op vanuit rond richting tot langs tussen'],
  [-2.8, 'in'],
  [-1.2, 'via gebruik gebruikt gebruiken download koop bestel minder'],
  [-2.2, 'speel speelt spelen speelde speelden'],
];
export const WORDS_BEFORE: ReadonlyMap<string, number> = (() => {
  const weights = new Map<string, number>();
  for (const [weight, words] of ROWS)
    for (const word of words.split(' ')) weights.set(word, (weights.get(word) ?? 0) + weight);
  return weights;
})();

const KIN =
  '(?:moeder|vader|ouders|zoon|zoontje|dochter|dochtertje|kind|kinderen|man|vrouw|zus|zusje|broer|broertje|oma|opa|tante|oom|nicht|neef|buurvrouw|buurman|vriend|vriendin|collega|kleinzoon|kleindochter|kleinkind|schoonmoeder|schoonvader|partner|gezin|hond|begeleider|begeleidster|mantelzorger|weduwe|maatje|taalmaatje|consulent|klantmanager|mentor|juf)';
const OWNED = `(?:${KIN}|uitkering|huis|woning|huur|schuld|schulden|baan|naam|diploma|papieren|portemonnee|knie|heup|rug|been|arm|enkel|voet|hand|pols|ogen|tas|telefoon|bed|pensioen|rijbewijs|rolstoel|scooter|zaak|winkel|tante|school|medicijnen|rollator|scootmobiel|traject|hele leven|leven|eentje|verhaal|situatie|kamer|klas|flat|straat|werk|stem|idee|fiets|auto|tuin|sleutel|les|lessen)`;
const DESK =
  'balie|receptie|wijkteam|loket|buurtteam|thuiszorg|overkant|gemeente|inloop|werkgroep|administratie|school|kantine|hoek|bar|bibliotheek|bieb|voedselbank|sociaal|jongerenwerk|jeugd|buurt|kringloop|wmo|buurthuis|kerk|moskee|wijk|derde|tweede|eerste|vierde|post|inburgering|obs|cbs|ikc|basisschool|groep|klas|kapper|voetbal|fanfare|bakker|slager|winkel|toko|buren|vereniging|taalles|speeltuin|moestuin|tempel|club|bus|bieb';

/** "Bij Mei op de derde": at somebody's home. */
export const AT_HOME = from(
  ` (?:op|van) (?:(?:nummer|nr\\.?) ?\\d+|\\d+ hoog|de (?:begane grond|eerste|tweede|derde|vierde|vijfde|zesde|zevende)(?! \\p{L}*(?:dag|week|maand|verdieping)))${END}`,
);

/** What speaks for a person. */
export const SIGNS: readonly Sign[] = [
  // Spoken to, or about.
  {
    before: at(
      '(?:bel|vraag|mail|app|spreek|groet|sterkte|beterschap|gefeliciteerd|succes|welkom|bedankt|dank|dank je wel|dank u wel|dankjewel|dankuwel|dankzij|hoi|hallo|beste|lieve|hey|hé|ha|geachte|hulde|aldus|volgens|namens|zoals|complimenten|ken|bezoek|bedank|mis|missen)(?: (?:eens|even|maar|ook|het|dat|gerust|voor|aan|er)){0,2}',
    ),
    weight: 1.2,
  },
  {
    before: at(
      '(?:sprak|spreek|zag|ken|kende|kennen|hielp|help|helpt|belde|vroeg|vraag|ontmoette|bezocht|mist|missen|bedankte|hoorde|heb|hebben|heeft) (?:ik|we|wij|je|ze)',
    ),
    weight: 0.8,
  },
  {
    before: at(
      '(?:lieve|beste|hoi|hallo|dag|hey|ha|geachte|goede(?:morgen|middag|navond)|goeie(?:morgen|middag|navond)|moin|yo)',
    ),
    after: /^(?:[,!]|\s*$)/u,
    weight: 1.2,
  },
  { before: at('(?:het|dat|dit) (?:was|is)'), after: from(` (?:die|van|uit)${END}`), weight: 1.4 },
  { before: at('(?:groet|groeten|groetjes),?'), weight: 2 },
  { before: at(`${KIN} van`), weight: 1.8 },
  // "Boos op", "rekenen op": what is felt for people, and makes up for the place that "op" speaks of.
  {
    before:
      /(?<!\p{L})(?:boos|kwaad|trots|jaloers|verliefd|gek|dol|pissig|rekenen?|vertrouw|vertrouwen|wacht|wachten|let|letten|pas|past|passen|lijkt|lijk|stem|stemmen)(?: [^.!?]{0,28})? op $/u,
    weight: 2.8,
  },
  // "Heeft iemand elfrieke nog gesproken?"
  {
    before: at('(?:heeft|hebben|heb|kent|kennen|ziet|ben|zijn) (?:iemand|jullie|je|u|men|ze|jij)'),
    after: from(
      ` (?:(?:nog|al|ook|vandaag|laatst|soms|ooit) )?(?:gesproken|gezien|gebeld|gevraagd|tegengekomen|ontmoet|gehoord|gekend)${END}`,
    ),
    weight: 1.6,
  },
  // "Gisteren stond Lykele aan de deur": when, what was done, and who.
  {
    before: at(
      '(?:gisteren|eergisteren|vandaag|vanmorgen|vanmiddag|vanavond|vanochtend|laatst|toen|daarna|net|vorige week|afgelopen \\p{L}+) (?:stond|kwam|zat|was|belde|vroeg|zei|vertelde|liep|viel|heeft|had|is|mocht|moest|ging)',
    ),
    weight: 0.9,
  },
  { before: /@$/u, weight: 2.5 },
  // "Ik vraag wel even aan jochem of de tent nog heel is".
  {
    before:
      /(?<!\p{L})(?:bel|app|mail|overleg|regel|check|checken|vraag|vragen|navragen|nagaan|bellen|appen|mailen|overleggen|leg|leggen|vroeg|belde|overlegde)(?: (?:\p{L}+)){0,3} (?:met|bij|aan) $/u,
    after: /^ (?:of|dat|wat|wie|hoe|wanneer)(?!\p{L})/u,
    weight: 1.6,
  },
  {
    before: at('(?:aan|bij)'),
    after: from(` (?:vragen|navragen|checken|voorleggen|doorgeven)${END}`),
    weight: 0.8,
  },
  // "rindert ook al verhuisd": told in telegram style.
  {
    after: from(
      ` (?:(?:ook|nu|al|weer|net|pas|toch|inmiddels|helaas) )+(?:verhuisd|overleden|gestopt|ziek|gevallen|geopereerd|opgenomen|vertrokken|geslaagd|ontslagen|jarig|geweest|gebeld)${END}`,
    ),
    weight: 1.2,
  },
  { before: at('iets voor'), after: /^ ?\?/u, weight: 1.2 },
  { before: at('niet (?:meer|langer)'), after: /^(?:[.,!)]|$)/u, weight: 0.6 },
  { before: at('bij'), after: AT_HOME, weight: 2.6 },
  // "vraag hun maar wat er moet komen": they can be asked.
  { after: /(?<!\p{L})vraag (?:het )?(?:hun|hen|haar|hem)(?!\p{L})/u, weight: 0.8 },
  {
    before: at(
      '(?:trekker|voorzitter|voorzitster|contactpersoon|aanspreekpunt|notulist|penningmeester|secretaris|coördinator|kartrekker|winnaar|gastvrouw|gastheer) (?:is|was|wordt|werd|blijft)',
    ),
    weight: 2,
  },
  {
    before: at(
      '(?:zag|zagen|sprak|spraken|hoorde|belde|ontmoette|kwam|stond|was) (?:ik |we |wij |je |ze )?(?:gisteren|laatst|net|vandaag|vanmorgen|toen)',
    ),
    weight: 0.8,
  },
  // "Jasmijn is acht".
  {
    after: from(
      ` (?:is|wordt|was) (?:pas |nu |bijna |net )?(?:drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|\\d{1,2})(?! (?:euro|meter|km|keer|procent|uur))${END}`,
    ),
    weight: 1.8,
  },
  { after: from(' (?:haar|zijn) \\p{L}{3}'), weight: 0.4 },
  // "w.f. meulenbelt": initials without capitals.
  { before: /(?<!\p{L})\p{Ll}\. ?(?:(?:van|de|der|den|ter|ten) ){0,2}$/u, weight: 1.6 },
  {
    before: /(?:^|[.!?] )$/u,
    after: /^, (?:bedankt|dank|kun|kan|wil|zou|zet|kom|jij|je|heb|ga|wat|hoe|waar|weet)(?!\p{L})/u,
    weight: 1.8,
  },
  // A class: "Storm uit groep 4", "Madelief, groep 8", "groep 7: Lotus".
  {
    after:
      /^(?: en \p{L}+)?,? \(?(?:uit |van |in |\()?(?:(?:groep|klas|brugklas|havo|vwo|vmbo) ?\d|\d ?[a-h](?!\p{L}))/u,
    weight: 2.2,
  },
  { before: /(?:groep|klas|brugklas) \d\p{L}?: $/u, weight: 1.6 },
  {
    before: at('(?:sinds|nu|toen|omdat|nadat|als|zolang|terwijl|voordat|tot)'),
    after: from(
      ` (?:(?:weer|even|niet|al|er) )?(?:weg|ziek|dood|thuis|vrij|klaar|jarig|overleden|verhuisd|gestopt|oud|alleen|er) (?:is|was)${END}`,
    ),
    weight: 1.4,
  },
  // A subject behind its verb: a thing would have an article.
  {
    before: at('(?:zou|kan|kon|wil|wilde|mag|moet|heeft|had|is|was|gaat|ging|komt|kwam|gaf|zei|laat|liet)'),
    after: from(
      ` (?:dat|het|dit|mij|me|ons|ook|nog|even|ff|weer|niet|de|een|mijn|m'n|onze|je|jullie|er|mee|al|hier|daar|binnen|langs|in|dan|toen)${END}`,
    ),
    weight: 0.7,
  },
  {
    before: at('(?:schakel|vraag|bel|mail|app|betrek|laat|help|nodig)'),
    after: from(` (?:in|uit|erbij|eens|even|maar|ff|dan|mee)${END}`),
    weight: 1.2,
  },
  {
    after: from(
      ` (?:gevraagd|gebeld|gemaild|geappt|gesproken|geholpen|bedankt|gemist|gezien|gekend|ontmoet|verteld|meegenomen|uitgenodigd|tegengekomen|bezocht|opgehaald|thuisgebracht|opgenomen|ontslagen)${END}`,
    ),
    weight: 1,
  },
  {
    before: at(
      '(?:idee|initiatief|verhaal|hulp|steun|dood|begrafenis|verjaardag|tip|opmerking|voorstel|huis|werk|plan|mening|woorden|voorbeeld|geval|situatie|inzet|gezin|complimenten|bedankje|brief|briefje|gedicht|gedichtje|vraag) van',
    ),
    weight: 1,
  },
  {
    before: at('met'),
    after:
      /^ (?:gesproken|gepraat|gebeld|gemaild|geappt|overlegd|samen|besproken|praten|bellen|mailen|overleggen|spreken|afspreken|wandelen|eens|even)(?!\p{L})/u,
    weight: 1.5,
  },
  {
    before: at('bij'),
    after: from(` (?:thuis|in huis|op bezoek|op visite|over de vloer|langs)${END}`),
    weight: 2,
  },
  { before: /(?<!\p{L})ik, $/u, after: /^,/u, weight: 2.5 },
  { before: at('vorige week'), weight: 0.5 },
  {
    before: at('(?:dat|of|als|omdat)'),
    after: from(` (?:ook|niet|zelf|mee|alleen|nooit|altijd|al|nog|weer|er)${END}`),
    weight: 0.5,
  },
  // Said in English.
  { after: from(` (?:says|said|wants|needs|lives|told|thinks|goes|helps|works)${END}`), weight: 1.6 },
  // Said of the candidate.
  { after: /^ ?\(?,? ?\(?\d{1,3}(?: ?jaar|\)|,| jr)/u, weight: 2 },
  { after: /^ van \d{1,2}(?: jaar)?(?![\p{L}\p{N}])(?! (?:euro|km|uur|maart|mei))/u, weight: 2 },
  { after: from(`,? \\(?(?:mijn|onze|m'n|een|haar|zijn|de) (?:\\p{L}+ )?${KIN}${END}`), weight: 1.6 },
  {
    after:
      /^,? \(?(?:(?:de|het|een) )?(?:voorzitter|conciërge|buurtvader|buurtmoeder|consulent|huismeester|beheerder|buschauffeur|kapper|bakker|juf|meester|coach|trainer|gastvrouw|gastheer|penningmeester|vrijwilliger|ervaringsdeskundige|bewoner|bewoonster|mantelzorger|inwoner|ouder|moeder|vader|wethouder|huisarts|oud-)/u,
    weight: 1.6,
  },
  { after: from(` (?:zijn|haar|d['’]r|z['’]n) (?:\\p{L}+ )?${OWNED}${END}`), weight: 1.6 },
  { after: from(`(?:['’]s|s|['’]) ${OWNED}${END}`), weight: 1.6 },
  // "Joop z'n hond": only of people, and of animals.
  { after: /^ (?:z['’]?n|d['’]?r) \p{L}{3}/u, weight: 2 },
  { after: from(` \\p{L}+t? (?:haar|zijn|d['’]r|z['’]n) \\p{L}{3}`), weight: 0.8 },
  { after: from(`['’]s \\p{L}{3}`), weight: 0.6 },
  {
    after: new RegExp(`(?<!\\p{L})en (?:zijn|haar|z['’]n|d['’]r) (?:\\p{L}+ )?${KIN}${END}`, 'u'),
    weight: 1.6,
  },
  { after: from(` \\p{L}+(?: \\p{L}+){0,5} (?:haar|zijn|z['’]n|d['’]r) ${OWNED}${END}`), weight: 1 },
  {
    after: from(
      ` van (?:de |het |'t |ons |onze )?(?:${DESK}|hiernaast|hierboven|boven(?! tot| naar)|beneden(?! tot| naar)|hieronder|nummer|tegenover|verderop|nr)${END}`,
    ),
    weight: 1.8,
  },
  {
    after:
      /^ (?:is|was|er|ligt|zit)(?: er)?(?: (?:nu|al|vaak|weer|pas|vorig|vorige|dit)(?: \p{L}+)? ?(?:jaar|maanden|weken|dagen|maand|week)?)? (?:niet meer|ziek|overleden|alleen|zwanger|bevallen|dement|dood|verhuisd|gepest|boos|bang|geboren|gescheiden|getrouwd|werkloos|weduwe|blind|doof|moe|gestopt|gevallen|opgenomen|verdrietig|eenzaam|lief|aardig|in het ziekenhuis|in de war|met pensioen|thuis|op(?![\p{L}]))/u,
    weight: 1.6,
  },
  {
    after:
      /^ is (?:een )?(?:mantelzorger|vrijwillig|alleen|weduw|moeder|vader|oma|opa|slechtziend|doof|blind|gast|buur|ervaringsdeskundige|bewoner|oud-|geboren|getrouwd|gescheiden|\d)/u,
    weight: 1.4,
  },
  { after: /^ en ik(?!\p{L})/u, weight: 1.6 },
  { after: from(` (?:is|was) (?:mijn|m'n|onze|haar|zijn) (?:\\p{L}+ )?${KIN}${END}`), weight: 1.8 },
  { after: /^ (?:hier|bedankt)(?:[,.!:]|$)/u, weight: 1.6 },
  {
    before: at(
      '(?:voorstel|idee|tip|inbreng|input|opmerking|opm|vraag|reactie|casus|bijdrage|verhaal|citaat|actie|actiepunt|punt|wens|terugkoppeling)\\.?',
    ),
    after: /^ ?:/u,
    weight: 1.8,
  },
  // "… heeft mij geholpen": done to a person by a person.
  {
    after:
      /^ (?:heeft|had|wil|wilde|kan|kon|gaf|geeft|hielp|helpt|zegt|zei|doet|komt|kwam|brengt|bracht|haalt|belt|leert|leerde|laat) (?:mij|me|ons|hem|haar|mijn|m['’]n|onze|je)(?!\p{L})/u,
    weight: 1.2,
  },
  {
    after:
      /^ (?:wil|wilde|kan|kon|mag|durft|moet|gaat|heeft|had|komt|zit|woont|werkt|doet) (?:graag|altijd|nooit|niet meer|al|nog|zelf|ook|elke|iedere|weer|alleen|mee|liever|vaak|soms)(?!\p{L})/u,
    weight: 0.5,
  },
  {
    before:
      /(?:vrouw|man|jongen|meisje|iemand|dame|heer|bewoner|gezin|buur|vriend|collega)(?:,? \p{L}+){0,5}, $/u,
    after: /^,/u,
    weight: 1.2,
  },
  {
    before: at('(?:stem|naam|leven|dag|moestuin|tuin|hond|fiets|flat|deur|kinderen|kleinkinderen) van'),
    weight: 0.8,
  },
  { after: /^ uit (?:mijn|onze|de|het|ons)/u, weight: 0.8 },
  { after: /^: ?["“‘']/u, weight: 2 },
  // "Meer licht op het pad! (aafjen)", "- tjardo": signed.
  { before: /(?:[-–—~(]|\n) ?$/u, after: /^\)?[.!]?\s*$/u, weight: 1.2 },
  // "Namens de jongeren: bilal".
  {
    before: /(?<!\p{L})(?:namens|aanwezig|afgemeld|opgave|ondertekend|getekend)(?: \p{L}+){0,3} ?:? $/u,
    weight: 1.2,
  },
  { before: /^$/u, after: /^ ?[:–-] ?\p{L}/u, weight: 0.8 },
  {
    before: at(
      '(?:kijk|luister|keek|luisterde|stuur|stuurde|mail|app|breng|ga|ging)(?: (?:het|dat|dit|eens|maar|even|nou|ze)){0,2} naar',
    ),
    weight: 2.2,
  },
  { before: at('vra(?:ag|agt|gen) naar'), weight: 3.5 },
  { before: at('naar'), after: /^ (?:gestuurd|gemaild|geappt|gebeld|toe(?!\p{L}))/u, weight: 2.6 },
  { before: at('(?:nummer|adres|telefoonnummer|gegevens|mail|contact) van'), weight: 1.5 },
  { after: /^ (?:gelijk|het)? ?(?:gelijk had|gelijk heeft)/u, weight: 1.2 },
  { after: /(?<!\p{L})(?:hij|zij|ze|hem|d['’]r|z['’]n)(?!\p{L})/u, weight: 0.5 },
];
