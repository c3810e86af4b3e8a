import { KIN } from './kin.js';
import {
  at,
  DECISIVE,
  END,
  FAIR,
  from,
  GOOD,
  OVERRULING,
  SLIGHT,
  STRONG,
  VERY_STRONG,
  type Sign,
} from './sign.js';

const OWNED = `(?:${KIN}|uitkering|huis|woning|huur|schuld|schulden|baan|naam|diploma|papieren|portemonnee|knie|heup|rug|been|arm|enkel|voet|hand|pols|ogen|tas|telefoon|bed|pensioen|rijbewijs|rolstoel|scooter|zaak|winkel|tante|school|medicijnen|rollator|scootmobiel|traject|hele leven|leven|eentje|verhaal|situatie|kamer|klas|flat|straat|werk|stem|idee|fiets|auto|tuin|sleutel|les|lessen)`;
const DESK =
  'balie|receptie|wijkteam|loket|buurtteam|thuiszorg|overkant|gemeente|inloop|werkgroep|administratie|school|kantine|hoek|bar|bibliotheek|bieb|voedselbank|sociaal|jongerenwerk|jeugd|buurt|kringloop|wmo|buurthuis|kerk|moskee|wijk|derde|tweede|eerste|vierde|post|inburgering|obs|cbs|ikc|basisschool|groep|klas|kapper|voetbal|fanfare|bakker|slager|winkel|toko|buren|vereniging|taalles|speeltuin|moestuin|tempel|club|bus|bieb';

/** What speaks for a person in what is said of the candidate: age, kin, belongings, health, doings. */
export const SIGNS_OF_PEOPLE: readonly Sign[] = [
  // Said of the candidate.
  { after: /^ ?\(?,? ?\(?\d{1,3}(?: ?jaar|\)|,| jr)/u, weight: VERY_STRONG },
  { after: /^ van \d{1,2}(?: jaar)?(?![\p{L}\p{N}])(?! (?:euro|km|uur|maart|mei))/u, weight: VERY_STRONG },
  { after: from(`,? \\(?(?:mijn|onze|m'n|een|haar|zijn|de) (?:\\p{L}+ )?${KIN}${END}`), weight: STRONG },
  {
    after:
      /^,? \(?(?:(?:de|het|een) )?(?:voorzitter|conciërge|buurtvader|buurtmoeder|consulent|huismeester|beheerder|buschauffeur|kapper|bakker|juf|meester|coach|trainer|gastvrouw|gastheer|penningmeester|vrijwilliger|ervaringsdeskundige|bewoner|bewoonster|mantelzorger|inwoner|ouder|moeder|vader|wethouder|huisarts|oud-)/u,
    weight: STRONG,
  },
  { after: from(` (?:zijn|haar|d['’]r|z['’]n) (?:\\p{L}+ )?${OWNED}${END}`), weight: STRONG },
  { after: from(`(?:['’]s|s|['’]) ${OWNED}${END}`), weight: STRONG },
  // "Joop z'n hond": only of people, and of animals.
  { after: /^ (?:z['’]?n|d['’]?r) \p{L}{3}/u, weight: VERY_STRONG },
  { after: from(` \\p{L}+t? (?:haar|zijn|d['’]r|z['’]n) \\p{L}{3}`), weight: FAIR },
  { after: from(`['’]s \\p{L}{3}`), weight: SLIGHT },
  {
    after: new RegExp(`(?<!\\p{L})en (?:zijn|haar|z['’]n|d['’]r) (?:\\p{L}+ )?${KIN}${END}`, 'u'),
    weight: STRONG,
  },
  { after: from(` \\p{L}+(?: \\p{L}+){0,5} (?:haar|zijn|z['’]n|d['’]r) ${OWNED}${END}`), weight: FAIR },
  {
    after: from(
      ` van (?:de |het |'t |ons |onze )?(?:${DESK}|hiernaast|hierboven|boven(?! tot| naar)|beneden(?! tot| naar)|hieronder|tegenover|verderop)${END}`,
    ),
    weight: STRONG,
  },
  { after: from(` van (?:nummer|nr)${END}`), weight: VERY_STRONG },
  {
    after:
      /^ (?:is|was|er|ligt|zit)(?: er)?(?: (?:nu|al|vaak|weer|pas|vorig|vorige|dit)(?: \p{L}+)? ?(?:jaar|maanden|weken|dagen|maand|week)?)? (?:niet meer|ziek|overleden|alleen|zwanger|bevallen|dement|dood|verhuisd|gepest|boos|bang|geboren|gescheiden|getrouwd|werkloos|weduwe|blind|doof|moe|gestopt|gevallen|opgenomen|verdrietig|eenzaam|lief|aardig|in het ziekenhuis|in de war|met pensioen|thuis|op(?![\p{L}]))/u,
    weight: STRONG,
  },
  {
    after:
      /^ is (?:een )?(?:mantelzorger|vrijwillig|alleen|weduw|moeder|vader|oma|opa|slechtziend|doof|blind|gast|buur|ervaringsdeskundige|bewoner|oud-|geboren|getrouwd|gescheiden|\d)/u,
    weight: GOOD,
  },
  { after: /^ en ik(?!\p{L})/u, weight: STRONG },
  { after: from(` (?:is|was) (?:mijn|m'n|onze|haar|zijn) (?:\\p{L}+ )?${KIN}${END}`), weight: STRONG },
  { after: /^ (?:hier|bedankt)(?:[,.!:]|$)/u, weight: STRONG },
  {
    before: at(
      '(?:voorstel|idee|tip|inbreng|input|opmerking|opm|vraag|reactie|casus|bijdrage|verhaal|citaat|actie|actiepunt|punt|wens|terugkoppeling)\\.?',
    ),
    after: /^ ?:/u,
    weight: STRONG,
  },
  // "… heeft mij geholpen": done to a person by a person.
  {
    after:
      /^ (?:heeft|had|wil|wilde|kan|kon|gaf|geeft|hielp|helpt|zegt|zei|doet|komt|kwam|brengt|bracht|haalt|belt|leert|leerde|laat) (?:mij|me|ons|hem|haar|mijn|m['’]n|onze|je)(?!\p{L})/u,
    weight: GOOD,
  },
  {
    after:
      /^ (?:wil|wilde|kan|kon|mag|durft|moet|gaat|heeft|had|komt|zit|woont|werkt|doet) (?:graag|altijd|nooit|niet meer|al|nog|zelf|ook|elke|iedere|weer|alleen|mee|liever|vaak|soms)(?!\p{L})/u,
    weight: SLIGHT,
  },
  {
    before:
      /(?:vrouw|man|jongen|meisje|iemand|dame|heer|bewoner|gezin|buur|vriend|collega)(?:,? \p{L}+){0,5}, $/u,
    after: /^,/u,
    weight: GOOD,
  },
  {
    before: at('(?:stem|naam|leven|dag|moestuin|tuin|hond|fiets|flat|deur|kinderen|kleinkinderen) van'),
    weight: FAIR,
  },
  { after: /^ uit (?:mijn|onze|de|het|ons)/u, weight: FAIR },
  { after: /^: ?["“‘']/u, weight: VERY_STRONG },
  // "Meer licht op het pad! (aafjen)", "- tjardo": signed.
  { before: /(?:[-–—~(]|\n) ?$/u, after: /^\)?[.!]?\s*$/u, weight: GOOD },
  // "Namens de jongeren: bilal".
  {
    before: /(?<!\p{L})(?:namens|aanwezig|afgemeld|opgave|ondertekend|getekend)(?: \p{L}+){0,3} ?:? $/u,
    weight: GOOD,
  },
  { before: /^$/u, after: /^ ?[:–-] ?\p{L}/u, weight: FAIR },
  {
    before: at(
      '(?:kijk|luister|keek|luisterde|stuur|stuurde|mail|app|breng|ga|ging)(?: (?:het|dat|dit|eens|maar|even|nou|ze)){0,2} naar',
    ),
    weight: VERY_STRONG,
  },
  { before: at('vra(?:ag|agt|gen) naar'), weight: OVERRULING },
  { before: at('naar'), after: /^ (?:gestuurd|gemaild|geappt|gebeld|toe(?!\p{L}))/u, weight: DECISIVE },
  { before: at('(?:nummer|adres|telefoonnummer|gegevens|mail|contact) van'), weight: STRONG },
  { after: /^ (?:gelijk|het)? ?(?:gelijk had|gelijk heeft)/u, weight: GOOD },
  { after: /(?<!\p{L})(?:hij|zij|ze|hem|d['’]r|z['’]n)(?!\p{L})/u, weight: SLIGHT },
];
