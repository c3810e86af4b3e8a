import { KIN } from './kin.js';
import { at, DECISIVE, END, FAIR, from, GOOD, SLIGHT, STRONG, VERY_STRONG, type Sign } from './sign.js';

/** "Bij Mei op de derde": at somebody's home. */
export const AT_HOME = from(
  ` (?:op|van) (?:(?:nummer|nr\\.?) ?\\d+|\\d+ hoog|de (?:begane grond|eerste|tweede|derde|vierde|vijfde|zesde|zevende)(?! \\p{L}*(?:dag|week|maand|verdieping)))${END}`,
);

/** What speaks for a person in how people are spoken to, asked, met and named. */
export const SIGNS_OF_MEETING: readonly Sign[] = [
  // Spoken to, or about.
  {
    before: at(
      '(?:bel|vraag|mail|app|spreek|groet|sterkte|beterschap|gefeliciteerd|succes|welkom|bedankt|dank|dank je wel|dank u wel|dankjewel|dankuwel|dankzij|hoi|hallo|beste|lieve|hey|hé|ha|geachte|hulde|aldus|volgens|namens|zoals|complimenten|ken|bezoek|bedank|mis|missen)(?: (?:eens|even|maar|ook|het|dat|gerust|voor|aan|er)){0,2}',
    ),
    weight: GOOD,
  },
  {
    before: at(
      '(?:sprak|spreek|zag|ken|kende|kennen|hielp|help|helpt|belde|vroeg|vraag|ontmoette|bezocht|mist|missen|bedankte|hoorde|heb|hebben|heeft) (?:ik|we|wij|je|ze)',
    ),
    weight: FAIR,
  },
  {
    before: at(
      '(?:lieve|beste|hoi|hallo|dag|hey|ha|geachte|goede(?:morgen|middag|navond)|goeie(?:morgen|middag|navond)|moin|yo)',
    ),
    after: /^(?:[,!]|\s*$)/u,
    weight: GOOD,
  },
  { before: at('(?:het|dat|dit) (?:was|is)'), after: from(` (?:die|van|uit)${END}`), weight: GOOD },
  { before: at('(?:groet|groeten|groetjes),?'), weight: VERY_STRONG },
  { before: at(`${KIN} van`), weight: STRONG },
  // "Boos op", "rekenen op": what is felt for people, and makes up for the place that "op" speaks of.
  {
    before:
      /(?<!\p{L})(?:boos|kwaad|trots|jaloers|verliefd|gek|dol|pissig|rekenen?|vertrouw|vertrouwen|wacht|wachten|let|letten|pas|past|passen|lijkt|lijk|stem|stemmen)(?: [^.!?]{0,28})? op $/u,
    weight: DECISIVE,
  },
  // "Heeft iemand elfrieke nog gesproken?"
  {
    before: at('(?:heeft|hebben|heb|kent|kennen|ziet|ben|zijn) (?:iemand|jullie|je|u|men|ze|jij)'),
    after: from(
      ` (?:(?:nog|al|ook|vandaag|laatst|soms|ooit) )?(?:gesproken|gezien|gebeld|gevraagd|tegengekomen|ontmoet|gehoord|gekend)${END}`,
    ),
    weight: STRONG,
  },
  // "Gisteren stond Lykele aan de deur": when, what was done, and who.
  {
    before: at(
      '(?:gisteren|eergisteren|vandaag|vanmorgen|vanmiddag|vanavond|vanochtend|laatst|toen|daarna|net|vorige week|afgelopen \\p{L}+) (?:stond|kwam|zat|was|belde|vroeg|zei|vertelde|liep|viel|heeft|had|is|mocht|moest|ging)',
    ),
    weight: FAIR,
  },
  { before: /@$/u, weight: DECISIVE },
  // "Ik vraag wel even aan jochem of de tent nog heel is".
  {
    before:
      /(?<!\p{L})(?:bel|app|mail|overleg|regel|check|checken|vraag|vragen|navragen|nagaan|bellen|appen|mailen|overleggen|leg|leggen|vroeg|belde|overlegde)(?: (?:\p{L}+)){0,3} (?:met|bij|aan) $/u,
    after: /^ (?:of|dat|wat|wie|hoe|wanneer)(?!\p{L})/u,
    weight: STRONG,
  },
  {
    before: at('(?:aan|bij)'),
    after: from(` (?:vragen|navragen|checken|voorleggen|doorgeven)${END}`),
    weight: FAIR,
  },
  // "rindert ook al verhuisd": told in telegram style.
  {
    after: from(
      ` (?:(?:ook|nu|al|weer|net|pas|toch|inmiddels|helaas) )+(?:verhuisd|overleden|gestopt|ziek|gevallen|geopereerd|opgenomen|vertrokken|geslaagd|ontslagen|jarig|geweest|gebeld)${END}`,
    ),
    weight: GOOD,
  },
  { before: at('iets voor'), after: /^ ?\?/u, weight: GOOD },
  { before: at('niet (?:meer|langer)'), after: /^(?:[.,!)]|$)/u, weight: SLIGHT },
  { before: at('bij'), after: AT_HOME, weight: DECISIVE },
  // "vraag hun maar wat er moet komen": they can be asked.
  { after: /(?<!\p{L})vraag (?:het )?(?:hun|hen|haar|hem)(?!\p{L})/u, weight: FAIR },
  {
    before: at(
      '(?:trekker|voorzitter|voorzitster|contactpersoon|aanspreekpunt|notulist|penningmeester|secretaris|coördinator|kartrekker|winnaar|gastvrouw|gastheer) (?:is|was|wordt|werd|blijft)',
    ),
    weight: VERY_STRONG,
  },
  {
    before: at(
      '(?:zag|zagen|sprak|spraken|hoorde|belde|ontmoette|kwam|stond|was) (?:ik |we |wij |je |ze )?(?:gisteren|laatst|net|vandaag|vanmorgen|toen)',
    ),
    weight: FAIR,
  },
  // "Jasmijn is acht".
  {
    after: from(
      ` (?:is|wordt|was) (?:pas |nu |bijna |net )?(?:drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|\\d{1,2})(?! (?:euro|meter|km|keer|procent|uur))${END}`,
    ),
    weight: STRONG,
  },
  { after: from(' (?:haar|zijn) \\p{L}{3}'), weight: SLIGHT },
  // "w.f. meulenbelt": initials without capitals.
  { before: /(?<!\p{L})\p{Ll}\. ?(?:(?:van|de|der|den|ter|ten) ){0,2}$/u, weight: STRONG },
  {
    before: /(?:^|[.!?] )$/u,
    after: /^, (?:bedankt|dank|kun|kan|wil|zou|zet|kom|jij|je|heb|ga|wat|hoe|waar|weet)(?!\p{L})/u,
    weight: STRONG,
  },
  // A class: "Storm uit groep 4", "Madelief, groep 8", "groep 7: Lotus".
  {
    after:
      /^(?: en \p{L}+)?,? \(?(?:uit |van |in |\()?(?:(?:groep|klas|brugklas|havo|vwo|vmbo) ?\d|\d ?[a-h](?!\p{L}))/u,
    weight: VERY_STRONG,
  },
  { before: /(?:groep|klas|brugklas) \d\p{L}?: $/u, weight: STRONG },
  {
    before: at('(?:sinds|nu|toen|omdat|nadat|als|zolang|terwijl|voordat|tot)'),
    after: from(
      ` (?:(?:weer|even|niet|al|er) )?(?:weg|ziek|dood|thuis|vrij|klaar|jarig|overleden|verhuisd|gestopt|oud|alleen|er) (?:is|was)${END}`,
    ),
    weight: GOOD,
  },
  // A subject behind its verb: a thing would have an article.
  {
    before: at('(?:zou|kan|kon|wil|wilde|mag|moet|heeft|had|is|was|gaat|ging|komt|kwam|gaf|zei|laat|liet)'),
    after: from(
      ` (?:dat|het|dit|mij|me|ons|ook|nog|even|ff|weer|niet|de|een|mijn|m'n|onze|je|jullie|er|mee|al|hier|daar|binnen|langs|in|dan|toen)${END}`,
    ),
    weight: FAIR,
  },
  {
    before: at('(?:schakel|vraag|bel|mail|app|betrek|laat|help|nodig)'),
    after: from(` (?:in|uit|erbij|eens|even|maar|ff|dan|mee)${END}`),
    weight: GOOD,
  },
  {
    after: from(
      ` (?:gevraagd|gebeld|gemaild|geappt|gesproken|geholpen|bedankt|gemist|gezien|gekend|ontmoet|verteld|meegenomen|uitgenodigd|tegengekomen|bezocht|opgehaald|thuisgebracht|opgenomen|ontslagen)${END}`,
    ),
    weight: FAIR,
  },
  {
    before: at(
      '(?:idee|initiatief|verhaal|hulp|steun|dood|begrafenis|verjaardag|tip|opmerking|voorstel|huis|werk|plan|mening|woorden|voorbeeld|geval|situatie|inzet|gezin|complimenten|bedankje|brief|briefje|gedicht|gedichtje|vraag) van',
    ),
    weight: FAIR,
  },
  {
    before: at('met'),
    after:
      /^ (?:gesproken|gepraat|gebeld|gemaild|geappt|overlegd|samen|besproken|praten|bellen|mailen|overleggen|spreken|afspreken|wandelen|eens|even)(?!\p{L})/u,
    weight: STRONG,
  },
  {
    before: at('bij'),
    after: from(` (?:thuis|in huis|op bezoek|op visite|over de vloer|langs)${END}`),
    weight: VERY_STRONG,
  },
  { before: /(?<!\p{L})ik, $/u, after: /^,/u, weight: DECISIVE },
  { before: at('vorige week'), weight: SLIGHT },
  {
    before: at('(?:dat|of|als|omdat)'),
    after: from(` (?:ook|niet|zelf|mee|alleen|nooit|altijd|al|nog|weer|er)${END}`),
    weight: SLIGHT,
  },
  // Said in English.
  { after: from(` (?:says|said|wants|needs|lives|told|thinks|goes|helps|works)${END}`), weight: STRONG },
];
