import type { PersonalDataSpan } from '../analysis.js';
import { span } from './span.js';
import { inLowerCase } from './words.js';

const HOUSE_NUMBER = String.raw`\d{1,4}(?:\s?[-/]\s?(?:\d{1,3}|[IVX]{1,4}|[a-h])(?![\p{L}\p{N}])|\s?(?:bis|hs|huis)(?!\p{L})|\s?[A-DF-H](?![\p{L}\p{N}])|[a-df-h](?![\p{L}\p{N}]))?`;
/** For text in lower case: a pattern that ignores case itself is many times dearer to prepare. */
const HOUSE_NUMBER_LOWER = HOUSE_NUMBER.replace('[IVX]', '[ivx]').replace('[A-DF-H]', '[a-df-h]');
/** "Vergadering 12/02/2026" is a date. */
const NOT_LONGER = String.raw`(?![\p{L}\p{N}]|[.,:/]\d|-\p{L})`;
const STREET_ENDING =
  'straat|str\\.?|laan|weg|plein|kade|gracht|singel|steeg|dreef|plantsoen|pad|hof|dijk|allee|boulevard|pleintje|straatje|laantje|baan|burcht|erf|akker|gaarde|meent|wal|vest|brink|horst|markt|ring|park|weide|veld';
const STREET = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])([\p{L}'’-]{0,40}?(?:${STREET_ENDING}))\s(?:nr\.?\s|nummer\s|no\.?\s|huisnummer\s)?${HOUSE_NUMBER_LOWER}${NOT_LONGER}`,
  'gu',
);
/** "Laan van Meerdervoort 200", "Plein der Verenigde Naties 3". */
const STREET_FIRST = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:Laan|Straat|Plein|Weg|Hof|Dijk|Pad|Kade)\s(?:van|der|de|den|het|ten|ter|aan)\s(?:(?:de|den|der|het)\s)?\p{Lu}[\p{L}'’-]{2,30}(?:\s\p{Lu}[\p{L}'’-]{2,30}){0,2}\s(?:nr\.?\s|nummer\s)?${HOUSE_NUMBER}${NOT_LONGER}`,
  'gu',
);
const MAY_HOLD_STREET = new RegExp(`(?:${STREET_ENDING})\\s(?:n[ro]|nummer|huis|\\d)`, 'i');
/** A street without a telling ending, beside a word of living: "woont op de Achterom 7". */
const LIVES_AT = new RegExp(
  String.raw`(?<!\p{L})(?:woon|woont|wonen|woonde|woonachtig|adres|verhuisd|wonend|woning|huis)[\s:]{1,2}(?:\p{Ll}+\s){0,3}?(?:op|aan|in|naar|van|is)?\s?(?:de\s|het\s)?((?:['’]t\s)?(?:\p{Lu}[\p{L}'’.-]{1,30}\s(?:(?:van|de|der|den|het|ten|ter)\s){0,2}){0,3}\p{Lu}[\p{L}'’-]{2,40}\s(?:nr\.?\s|nummer\s)?${HOUSE_NUMBER})${NOT_LONGER}`,
  'gu',
);
/** Behind a person, or before a postcode: "meneer Kampinga (Akkerwinde 3)", "Wederik 40, 1234 AB". */
const PERSON_AT = new RegExp(
  String.raw`(?<=(?:[Mm]evrouw|[Mm]evr\.|[Mm]w\.|[Mm]eneer|[Dd]hr\.|[Hh]eer|[Ff]am\.|[Ff]amilie|[Bb]uurvrouw|[Bb]uurman)\s(?:\p{Lu}\.\s?)*(?:(?:van|de|der|den)\s)*\p{Lu}[\p{L}-]{1,30}(?:\s\(|,?\s(?:(?:van|op|aan|uit)\s)?(?:(?:de|het)\s)?))(?!\p{Lu}\p{Ll}*\s\d{1,2}(?:\sjaar|\)?\sjr))\p{Lu}[\p{L}'’-]{3,30}\s${HOUSE_NUMBER}${NOT_LONGER}`,
  'gu',
);
const BEFORE_POSTCODE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]{2,30}\s${HOUSE_NUMBER}(?=[\s,]{1,3}[1-9]\d{3}\s?[A-Z]{2}(?![\p{L}\p{N}]))`,
  'gu',
);
/** The same the other way round: "Oude Delft 22 is vochtig, ik woon daar". */
const LIVED_AT = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}'’-]{1,30}\s){0,2}\p{Lu}[\p{L}'’-]{2,40}\s${HOUSE_NUMBER})${NOT_LONGER}[^.!?\n]{0,30}(?:woon|wonen|woont)(?!\p{L})`,
  'gu',
);
/** The number first: "nummer 12 in de Lindelaan", "9 Lindelaan". */
const NUMBER_FIRST = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:huis)?(?:nummer|nr\.?|no\.?)\s\d{1,4}\s?[a-h]?,?\s(?:(?:in|aan|op|van)\s)?|(?<=woont?\s(?:op\s)?)\d{1,4}\s(?:in|aan)\s|(?<=^\s*|[,:]\s)\d{1,4}[a-h]?\s(?=\p{Lu}))(?:(?:de|het|'t)\s)?(?:\p{Lu}[\p{L}.'’-]{0,30}\s(?:(?:van|de|der|den)\s){0,2}){0,3}[\p{L}'’-]{1,40}(?:${STREET_ENDING})${NOT_LONGER}(?!\s?\d)`,
  'gu',
);
const MAY_HOLD_NUMBER_FIRST =
  /(?:nummer|n[ro]\.?)\s\d|woont?\s(?:op\s)?\d|(?:^\s*|[,:]\s)\d{1,4}[a-h]?\s(?=[^a-z0-9])/;
const POSTCODE =
  /(?<![\p{L}\p{N}€.,-])[1-9]\d{3}\s?(?!S[ADS])[A-Z]{2}(?![\p{L}\p{N}])(?:[\s,-]{1,2}(?:huisnummer|huisnr\.?|nr\.?|nummer)?\s?\d{1,4}\s?[a-zA-Z]?(?![\p{L}\p{N}]))?/gu;
const POSTCODE_LOWER =
  /(?<![\p{L}\p{N}€.,-])[1-9]\d{3}\s?(?!s[ads])[a-z]{2}(?![\p{L}\p{N}])[\s,-]{1,2}(?:huisnummer|huisnr\.?|nr\.?|nummer)\s?\d{1,4}(?![\p{L}\p{N}])/gu;
/** The same with nothing but the house number: "9712 ax 3 is al jaren onbewoond". */
const POSTCODE_AND_NUMBER_LOWER =
  /(?<![\p{L}\p{N}€.,-])[1-9]\d{3} ?(?!s[ads])[a-z]{2}[\s,]{1,2}\d{1,4}(?:[-/]?[a-h])?(?![\p{L}\p{N}]|[.,:/-]\d)/gu;
/** Without capitals, beside a word of living: "woont op de weegbree 206", "mijn adres: zonnedauw 12". */
const LIVES_AT_LOWER = new RegExp(
  String.raw`(?<!\p{L})(?:woo?n(?:t|en|de)?(?:\s\p{Ll}+){0,2}?\s(?:op|aan)\s(?:de\s|het\s)?|adres(?:\sis)?:?\s)((?!(?:nummer|nr|kamer|etage|verdieping|flat|gebouw|blok|groep|postcode|afdeling|unit|plek|minstens|ongeveer|circa|zeker|bijna|ruim|de|het|een)(?!\p{L}))(?:[\p{Ll}’'-]{2,30}\s(?:(?:van|de|der|den|het)\s){0,2}){0,1}[\p{Ll}’'-]{4,40}\s${HOUSE_NUMBER_LOWER})${NOT_LONGER}`,
  'gu',
);
const NOT_POSTCODE_LETTERS = new Set(
  'EN IN OP OF IS KM KG MM CM EU VS NL UK AD GB MB KB TV PK KW WH HA DE TE MW AL ZZ CV BV NV ER JE WE'.split(
    ' ',
  ),
);
/** What follows a count, a speed, a year or a time: then the number is no house number. */
const UNIT =
  /^\s?(?:km|kilometer|meter|m\b|jaar|jaren|euro|eur\b|uur|u\b|%|procent|mensen|bewoners|woningen|huizen|keer|x\b|minuten|min\b|dagen|weken|maanden|kinderen|auto|bomen|bankjes|parkeer|plekken|plaatsen|personen|graden|per\b|lantaarn|drempels|banken|tegels|winkels|-? ?zone)/u;
/** "Op het Kerkplein 12 kramen": a plural behind the number, and no verb. */
const COUNTED =
  /^ (?!(?:wonen|hebben|worden|zitten|lopen|kunnen|willen|moeten|liggen|hangen|parkeren|staan|gaan|komen|krijgen|doen|maken|tussen|binnen|buiten|boven|beneden|samen|alleen|tegen|sinds|steeds|soms|anders|niets|heen|even|geen|eens|alles|langs|naast|ons|als|mogen|zijn|vinden|graag)(?!\p{L}))\p{Ll}{3,}(?:en|s)(?!\p{L})/u;
/** A place where people come on business: its address is public. */
const PUBLIC_PLACE =
  /(?:(?:wijk|buurt|dorps|stads|gemeente|raad|inloop|zieken|zorg|gezondheids|ontmoetings|jongeren|sport|congres|winkel|service|politie|gerechts|kinder|verpleeg|verzorgings)\p{L}{0,14}(?:huis|centrum|hal|punt|kantoor|bureau|post|gebouw|hof|plek)|centrum|bibliotheek|bieb|sporthal|gymzaal|zwembad|kantoor|hoofdkantoor|loket|winkel|supermarkt|museum|theater|kerk|moskee|school|basisschool|kringloop|kringloopwinkel|voedselbank|kledingbank|weggeefwinkel|speeltuin|moestuin|restaurant|café|apotheek|huisartsenpost|praktijk|balie|milieustraat|pand|gebouw|nieuwbouw|locatie|zaal|station|halte|bushalte|stichting|vereniging|bedrijf|bakkerij|slagerij|garage)(?!\p{L})[^.!?\n]{0,45}$/u;
/** Squares on which a town hall or a station stands. */
const PUBLIC_SQUARE =
  /^(?:raadhuis|stadhuis|gemeentehuis|stations|gemeente|provincie|gerechts|bibliotheek)(?:plein|straat|laan|park|weg)/u;
const LINE_OR_ROAD = /(?:\blijn|\bbus|\btram|\bafslag|\bkruising|\bhalte|\bpostbus|\bprovinciale)\s*$/u;
const PARTICLES = new Set(['van', 'de', 'der', 'den', 'het', 'ten', 'ter', "'t", 'op', 'en', 'von', 'la']);
/** Capitalised at the start of a sentence, and no part of a street's name. */
const NO_STREET_NAME =
  /^(?:in|op|aan|bij|van|naar|de|het|de|onze|mijn|die|deze|hier|daar|ik|wij|we|uit|en|er|is|langs|voor|bewoners?|buren|adres|een|tot|over|om|dat|ook|als|mevrouw|meneer|familie|fam|woont|woon|tussen|rond|vanaf|achter|naast|hoek|bel|stuur|kom|post|zie|nu|sinds|vraag|graag|meld|iedereen|niemand|dhr|mevr|mw)$/iu;
/** What the first word of a street called after a person can be, before a particle. */
const NAMESAKE =
  /^(?:(?:\p{Lu}\.)+|Burg(?:emeester)?\.?|Prof(?:essor)?|Dr|Doctor|Dokter|Koningin|Koning|Prins|Prinses|Sint|St|Graaf|Gravin|Hertog|Meester|Mr|Jonkheer|Jhr|Baron|Pastoor|Kardinaal|Admiraal|Generaal|Kapitein|Pater|Zuster|Wethouder|Minister|President|Van|Jan|Willem|Hendrik|Johan|Pieter|Karel|Jacob|Frans|Vincent|Anna|Maria)$/u;
const ORDINAL = /^(?:[1-9](?:e|ste|de)|Eerste|Tweede|Derde|Vierde|Vijfde)$/u;
/** Before a person's name: what follows is hers, and the street begins behind it ("mevrouw Kampinga Lindelaan 4"). */
const ADDRESSED =
  /^(?:mevrouw|mevr\.?|mvr\.?|mw\.?|meneer|mijnheer|dhr\.?|heer|fam\.?|familie|gezin|buurvrouw|buurman|oma|opa)$/iu;
/** Ends like a street and is none, or names a kind of street. */
const COMMON_NOUN =
  /^(?:straat|weg|plein|pad|hof|dijk|laan|steeg|kade|gracht|singel|markt|ring|park|veld|baan|erf|wal|weide|akker|horst|str\.?|snelweg|fietspad|voetpad|autoweg|rijksweg|ringweg|omweg|onderweg|halverwege|schoolplein|dorpsplein|winkelstraat|hoofdweg|speelveld|sportpark|sportveld|speelplein|parkeerplein|zandpad|wandelpad|busbaan|baan|loopbaan|rijbaan|ijsbaan|kringloopmarkt|arbeidsmarkt|woningmarkt|supermarkt|banenmarkt|weekmarkt|rommelmarkt|markt|speelpark|stadspark|wijkpark|grasveld|voetbalveld|trapveld|werkveld|bedrijvenpark|gerechtshof|kerkhof|overweg|vanweg|weg)$/iu;

/** "Kom langs op In de Cramer 9": streets that begin with a preposition, which has its capital amid the sentence. */
const PREPOSITION_STREET = new RegExp(
  String.raw`(?<=\p{L}\s)(?:In|Op|Aan|Achter|Onder|Tussen|Voor)\s(?:de|den|het|'t)\s\p{Lu}[\p{L}'’-]{2,30}\s${HOUSE_NUMBER}${NOT_LONGER}`,
  'gu',
);

/** What else an address looks like, each behind a cheap test: most numbers stand in none. */
const PATTERNS: readonly [gate: RegExp, pattern: RegExp, reason: string, withoutCapitals?: true][] = [
  [/(?:laan|straat|plein|weg|hof|dijk|pad|kade) /i, STREET_FIRST, 'street-and-number'],
  [/wo+n|adres|verhuisd|huis/i, LIVES_AT, 'lives-at'],
  [/wo+n/, LIVED_AT, 'lived-at'],
  [
    /\S\s(?:In|Op|Aan|Achter|Onder|Tussen|Voor)\s(?:de|den|het|'t)\s/,
    PREPOSITION_STREET,
    'preposition-street',
  ],
  [/mev|mw\.|meneer|dhr|heer|fam|buur/i, PERSON_AT, 'person-and-address'],
  [MAY_HOLD_NUMBER_FIRST, NUMBER_FIRST, 'number-and-street'],
  [/\d{4}\s?[A-Z]{2}/i, BEFORE_POSTCODE, 'postcode'],
  [/\d{4}\s?[A-Z]{2}/, POSTCODE, 'postcode'],
  [/\d{4}\s?[a-z]{2}/, POSTCODE_LOWER, 'postcode'],
  [/\d{4}\s?[a-z]{2}[\s,]{1,2}\d/, POSTCODE_AND_NUMBER_LOWER, 'postcode', true],
  [/(?:wo+n|adres)[^.!?]{2,60}\p{Ll}\s\d/u, LIVES_AT_LOWER, 'lives-at', true],
];

function isNameOfStreet(written: string, reason: string, withoutCapitals = false): boolean {
  if (reason === 'number-and-street' || reason === 'preposition-street') return true;
  if (withoutCapitals && reason === 'lives-at') return true;
  if (reason !== 'postcode')
    return /^[\p{Lu}\d'’]/u.test(written) && !NO_STREET_NAME.test(firstWord(written));
  const letters = /^\d{4}\s?([a-z]{2})/iu.exec(written)?.[1] ?? '';
  if (!NOT_POSTCODE_LETTERS.has(letters.toUpperCase())) return true;
  return !withoutCapitals && /\d[a-z]?$/iu.test(written);
}

function firstWord(written: string): string {
  return written.split(' ', 1)[0] ?? '';
}

/** Addresses: a street with a house number, a postcode (with its house number where it stands there). */
export function findAddresses(text: string): PersonalDataSpan[] {
  if (!/\d/.test(text)) return [];
  const spans: PersonalDataSpan[] = [];
  const lower = inLowerCase(text);
  const add = (start: number, end: number, reason: string): void => {
    if (UNIT.test(lower.slice(end, end + 20)) || isYear(text.slice(start, end))) return;
    if (COUNTED.test(text.slice(end, end + 30)) && reason !== 'postcode') return;
    const before = lower.slice(Math.max(0, start - 70), start);
    const known =
      PUBLIC_PLACE.test(before) || LINE_OR_ROAD.test(before) || PUBLIC_SQUARE.test(lower.slice(start, end));
    if (!/^(?:postcode|person-and-address)$/u.test(reason) && known) return;
    spans.push(span('address', start, end, reason));
  };
  const street = MAY_HOLD_STREET.test(text);
  for (const match of street ? lower.matchAll(STREET) : []) {
    const start = startOfStreetName(text, match.index, match[1] ?? '');
    if (start !== undefined) add(start, match.index + match[0].length, 'street-and-number');
  }
  for (const [gate, pattern, reason, withoutCapitals] of PATTERNS) {
    if (!gate.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const written = match[1] ?? match[0];
      const start = match.index + match[0].indexOf(written);
      if (isNameOfStreet(written, reason, withoutCapitals))
        add(start, start + written.trimEnd().length, reason);
    }
  }
  return mergeNeighbours(spans, text);
}

/**
 * Where the street's name begins: capitalised words (with particles between them) just before its last word belong to
 * it ("Burgemeester van der Veldenlaan", "1e Kruisstraat"). Undefined when it is no name at all ("deze straat 3").
 */
function startOfStreetName(text: string, lastWordStart: number, lastWord: string): number | undefined {
  let start = lastWordStart;
  let pending = start;
  const before = text.slice(Math.max(0, start - 60), start);
  for (const word of before.split(' ').slice(0, -1).reverse()) {
    pending -= word.length + 1;
    if (PARTICLES.has(word)) continue;
    if (ORDINAL.test(word)) start = pending;
    if (ADDRESSED.test(word)) start = lastWordStart;
    if (
      !/^\p{Lu}[\p{L}'’-]*$|^(?:\p{Lu}\.)+$|^(?:Prof|Burg|Dr|Mr|Jhr|St|Ds)\.$/u.test(word) ||
      NO_STREET_NAME.test(word)
    )
      break;
    // Over a particle only a title or an initial reaches: not "mevrouw De Vries van de Lindelaan".
    const adjacent = pending + word.length + 1 === start;
    if (adjacent || NAMESAKE.test(word)) start = pending;
    else if (!/^(?:van|der|den|ter|ten)$/u.test(text.slice(0, pending).trimEnd().split(' ').at(-1) ?? ''))
      break;
  }
  if (start === lastWordStart && COMMON_NOUN.test(lastWord)) return undefined;
  return start;
}

/** "Kerkplein 2026": four digits that are a year. */
function isYear(written: string): boolean {
  return /\s(?:19[3-9]\d|20[0-4]\d)$/u.test(written);
}

/** Street, number, postcode in a row are one address. */
function mergeNeighbours(spans: PersonalDataSpan[], text: string): PersonalDataSpan[] {
  const merged: PersonalDataSpan[] = [];
  for (const next of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    const joined = last && (next.start <= last.end || /^[\s,]{1,3}$/u.test(text.slice(last.end, next.start)));
    if (joined) last.end = Math.max(last.end, next.end);
    else merged.push({ ...next });
  }
  return merged;
}
