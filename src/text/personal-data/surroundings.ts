import { PERSON_VERBS, WEAK_VERBS } from './people-words.js';
import { follows, type Word } from './words.js';

/** A sign in the text just before or just after a candidate, and what it weighs (log-odds by judgement). */
interface Sign {
  before?: RegExp;
  after?: RegExp;
  weight: number;
}

/** Characters that are looked at on either side: bounded, so that the whole stays linear. */
const REACH = 48;

const KIN =
  'moeder|vader|ouders|zoon|zoontje|dochter|dochtertje|kind|kinderen|man|vrouw|zus|zusje|broer|broertje|oma|opa|tante|oom|nicht|neef|buurvrouw|buurman|vriend|vriendin|collega|kleinzoon|kleindochter|kleinkind|schoonmoeder|schoonvader|partner|gezin|hond|begeleider|begeleidster|mantelzorger|weduwe|maatje|taalmaatje|consulent|klantmanager|mentor|juf';
const OWNED = `${KIN}|uitkering|huis|woning|huur|schuld|schulden|baan|school|medicijnen|rollator|scootmobiel|traject|hele leven|leven|eentje|verhaal|situatie|kamer|klas|flat|straat|werk|stem|idee`;
const DESK =
  'balie|receptie|wijkteam|loket|buurtteam|thuiszorg|overkant|gemeente|inloop|werkgroep|administratie|school|kantine|hoek|bar|bibliotheek|bieb|voedselbank|sociaal|jongerenwerk|jeugd|buurt|kringloop|wmo|buurthuis|kerk|moskee|wijk|derde|tweede|eerste|vierde|post|inburgering';

const SIGNS: readonly Sign[] = [
  // Spoken to, or about.
  {
    before:
      /(?<!\p{L})(?:bel|vraag|mail|app|spreek|groet|bedankt|dank|dankzij|hoi|hallo|beste|lieve|hey|hé|ha|geachte|hulde|aldus|volgens|namens|zoals|complimenten|ken|bezoek|bedank|mis|missen)(?: (?:eens|even|maar|ook|het|dat|gerust|voor|aan)){0,2} $/iu,
    weight: 1.2,
  },
  {
    before:
      /(?<!\p{L})(?:sprak|spreek|zag|ken|kende|kennen|hielp|help|helpt|belde|vroeg|vraag|ontmoette|bezocht|mist|missen|bedankte|hoorde|heb|hebben|heeft)(?: (?:ik|we|wij|je|ze))? $/iu,
    weight: 0.8,
  },
  {
    before: /(?<!\p{L})(?:lieve|beste|hoi|hallo|dag|hey|ha|geachte) $/iu,
    after: /^(?:[,!]|\s*$)/u,
    weight: 1.2,
  },
  { before: /(?<!\p{L})(?:het|dat|dit) (?:was|is) $/iu, after: /^ (?:die|van|uit)(?!\p{L})/u, weight: 1.4 },
  { before: /(?<!\p{L})(?:groet|groeten|groetjes),? $/iu, weight: 2 },
  { before: new RegExp(`(?<!\\p{L})(?:${KIN}) van $`, 'iu'), weight: 1.8 },
  {
    before:
      /(?<!\p{L})(?:idee|initiatief|verhaal|hulp|steun|dood|begrafenis|verjaardag|tip|opmerking|voorstel|huis|werk|plan|mening|woorden|voorbeeld|geval|situatie|inzet|gezin) van $/iu,
    weight: 1,
  },
  { before: /(?<!\p{L})(?:ene|zekere|mevr|mevrouw|meneer) $/iu, weight: 2.5 },
  { before: /(?<!\p{L})(?:onze|ons|die|d'n|zo'n) $/iu, weight: 0.7 },
  { before: /(?<!\p{L})(?:met|tegen) $/iu, weight: 0.7 },
  {
    before: /(?<!\p{L})met $/iu,
    after: /^ (?:gesproken|gepraat|gebeld|gemaild|geappt|overlegd|samen|besproken)/u,
    weight: 1.2,
  },
  { before: /(?<!\p{L})(?:van|aan|bij|door|voor|en|over) $/iu, weight: 0.3 },
  {
    before:
      /(?<!\p{L})(?:dat|omdat|toen|want|terwijl|sinds|hoe|dus|maar|als|of|zoals|wat|vindt|nadat|voordat|toch|daar|hier|nu|laatst|gisteren|vorige week|vroeger|ook|of) $/iu,
    weight: 0.5,
  },
  { before: /(?<!\p{L})ik, $/iu, after: /^,/u, weight: 2.5 },
  { before: /(?<!\p{L})(?:in|naar|te|uit|op|vanuit|rond|richting|tot|langs|tussen) $/iu, weight: -1.8 },
  // "In Utrecht en Malaga": the second place of two.
  {
    before:
      /(?<!\p{L})(?:in|naar|te|uit|vanuit|rond|richting|tussen) \p{Lu}[\p{L}-]+(?:, \p{Lu}[\p{L}-]+)*,? (?:en|of) $/u,
    weight: -1.8,
  },
  {
    before: /(?<!\p{L})(?:de|het) (?:app|site|website|winkel|cursus|training|methode|serie) $/iu,
    weight: -2,
  },
  // Said of the candidate.
  { after: /^ ?\(?,? ?\(?\d{1,3}(?: ?jaar|\)|,| jr)/u, weight: 2 },
  { after: /^ van \d{1,2}(?: jaar)?(?![\p{L}\p{N}])(?! (?:euro|km|uur|maart|mei))/u, weight: 2 },
  {
    after: new RegExp(`^,? \\(?(?:mijn|onze|m'n|een|haar|zijn|de) (?:\\p{L}+ )?(?:${KIN})(?!\\p{L})`, 'iu'),
    weight: 1.6,
  },
  {
    after:
      /^,? \(?(?:voorzitter|penningmeester|vrijwilliger|ervaringsdeskundige|bewoner|bewoonster|mantelzorger|inwoner|ouder|moeder|vader|wethouder|huisarts|oud-)/u,
    weight: 1.6,
  },
  { after: new RegExp(`^ (?:zijn|haar|d'r|z'n) (?:\\p{L}+ )?(?:${OWNED})(?!\\p{L})`, 'iu'), weight: 1.6 },
  { after: new RegExp(`^(?:['’]s|s|['’]) (?:${OWNED})(?!\\p{L})`, 'iu'), weight: 1.6 },
  {
    after: new RegExp(`(?<!\\p{L})en (?:zijn|haar|z'n|d'r) (?:\\p{L}+ )?(?:${KIN})(?!\\p{L})`, 'iu'),
    weight: 1.6,
  },
  {
    after: new RegExp(`^ \\p{L}+(?: \\p{L}+){0,5} (?:haar|zijn|z'n|d'r) (?:${OWNED})(?!\\p{L})`, 'iu'),
    weight: 1,
  },
  {
    after: new RegExp(
      `^ van (?:de |het |'t |ons |onze )?(?:${DESK}|hiernaast|hierboven|boven|beneden|hieronder|nummer|tegenover|verderop|nr)(?!\\p{L})`,
      'iu',
    ),
    weight: 1.8,
  },
  {
    after:
      /^ (?:is|was|er)(?: er)? (?:niet meer|ziek|overleden|alleen|zwanger|bevallen|dement|dood|verhuisd|gepest|boos|bang|geboren|gescheiden|getrouwd|werkloos|weduwe|blind|doof|moe|op\b)/u,
    weight: 1.6,
  },
  { after: /^ (?:en|&) \p{Lu}\p{Ll}/u, weight: 0.8 },
  {
    after:
      /^ is (?:een )?(?:mantelzorger|vrijwillig|alleen|weduw|moeder|vader|oma|opa|slechtziend|doof|blind|gast|buur|ervaringsdeskundige|bewoner|oud-|geboren|getrouwd|gescheiden|\d)/u,
    weight: 1.4,
  },
  {
    before:
      /(?:vrouw|man|jongen|meisje|iemand|dame|heer|bewoner|gezin|buur|vriend|collega)(?:,? \p{L}+){0,5}, $/iu,
    after: /^,/u,
    weight: 1.2,
  },
  {
    before:
      /(?<!\p{L})(?:zou|wil|wilde|moet|kan|mag|laat|zag|zie|werd|wordt|stuurde|bracht|haalde|leerde) $/iu,
    weight: 0.4,
  },
  {
    before:
      /(?<!\p{L})(?:stem|naam|leven|dag|moestuin|tuin|hond|fiets|flat|deur|kinderen|kleinkinderen) van $/iu,
    weight: 0.8,
  },
  { before: /\p{Lu}\p{Ll}+ en $/u, weight: 0.4 },
  { after: /^ uit (?:\p{Lu}|mijn|onze|de|het|ons)/u, weight: 0.8 },
  {
    after:
      /^ en \p{Lu}\p{L}+ (?:uit|van|doen|lopen|wonen|hebben|zijn|gaan|komen|werken|zitten|willen|kunnen|moeten|helpen|zorgen|spreken)(?!\p{L})/u,
    weight: 0.8,
  },
  { after: /^: ?["“‘']/u, weight: 2 },
  { before: /(?<!\p{L})(?:kijk|luister|keek|luisterde)(?: (?:eens|maar|even|nou))? naar $/iu, weight: 2.4 },
  { before: /(?<!\p{L})vra(?:ag|agt|gen) naar $/iu, weight: 3.5 },
  { before: /(?<!\p{L})(?:nummer|adres|telefoonnummer|gegevens|mail|contact) van $/iu, weight: 1.5 },
  { before: /(?<!\p{L})(?:zonder|zodra|tot|kreeg|krijgt|overleed|stierf|viel|behalve) $/iu, weight: 0.6 },
  {
    before: /(?<!\p{L})(?:via|gebruik|gebruikt|met de|download|koop|bestel|lid van|filiaal van) $/iu,
    weight: -1.2,
  },
  { after: /^ (?:gelijk|het)? ?(?:gelijk had|gelijk heeft)/u, weight: 1.2 },
  { after: /(?<!\p{L})(?:hij|zij|ze|hem|d'r|z'n)(?!\p{L})/iu, weight: 0.5 },
];

/** What stands around the words from `first` to `last` as a weight for or against a person's name. */
export function surroundings(text: string, words: readonly Word[], first: number, last: number): number {
  const [word, end] = [words[first], words[last]];
  if (!word || !end) return 0;
  const before = text.slice(Math.max(0, word.start - REACH), word.start);
  const after = text.slice(endOfName(end), endOfName(end) + REACH);
  let weight = 0;
  for (const sign of SIGNS) {
    if (sign.before && !sign.before.test(before)) continue;
    if (sign.after && !sign.after.test(after)) continue;
    weight += sign.weight;
  }
  return weight + verbs(words, first, last);
}

/** A verb of people behind the candidate, or before it ("zei Wubbo", "Gisteren stond Wubbo"). */
function verbs(words: readonly Word[], first: number, last: number): number {
  const next = words[last + 1];
  const previous = words[first - 1];
  let weight = 0;
  // "Wubbo (hoort slecht) wacht al een jaar".
  if (next?.gap === ' (' && PERSON_VERBS.has(next.lower)) weight += 1.6;
  if (next && follows(next) && PERSON_VERBS.has(next.lower)) weight += WEAK_VERBS.has(next.lower) ? 0.5 : 1.6;
  if (previous && follows(words[first]) && PERSON_VERBS.has(previous.lower))
    weight += WEAK_VERBS.has(previous.lower) ? 0.3 : 0.9;
  return weight;
}

/** Before the genitive: "Sanne's fiets". */
function endOfName(word: Word): number {
  return /['’]s$/u.test(word.text) ? word.end - 2 : word.end;
}
