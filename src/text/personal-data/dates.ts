import type { PersonalDataSpan } from '../analysis.js';
import { span } from './span.js';
import { inLowerCase } from './words.js';

const MONTHS =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|febr|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)';
/** Days written in words: "drie", "derde", "eenentwintig", "eenentwintigste". */
const UNITS = '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)';
const DAY_IN_WORDS = `(?:(?:${UNITS}[eë]n)?(?:twintig|dertig)|${UNITS}|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|eerste|derde|achtste)(?:s?te|de)?`;
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const YEAR = "(?:(?:19|20)\\d\\d|['’]?\\d\\d)";
const WITH_YEAR = [
  `${DAY}\\s?[-/. ]\\s?(?:0?[1-9]|1[0-2])\\s?[-/. ]\\s?${YEAR}`,
  `(?:${DAY}(?:e|ste|de)?|${DAY_IN_WORDS})(?: van)?[ -]${MONTHS}\\.?,?[ -](?:in )?${YEAR}`,
  `${MONTHS} ${DAY},? (?:19|20)\\d\\d`,
  '(?:19|20)\\d\\d[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\\d|3[01])',
].join('|');
const EDGE = ['(?<![\\p{L}\\p{N}]|\\d[-/.])', '(?![\\p{L}\\p{N}]|[-/.]\\d)'] as const;
const DATE = new RegExp(`${EDGE[0]}(?:${WITH_YEAR})${EDGE[1]}`, 'gu');
/** Without a year, or in eight digits: only just behind a word that leaves no doubt. */
const SHORT_DATE = new RegExp(
  `${EDGE[0]}(?:${DAY}(?:e|ste|de)? ${MONTHS}|${DAY}-(?:0?[1-9]|1[0-2])|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d\\d|(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))${EDGE[1]}`,
  'gu',
);

const MAY_HOLD_DATE =
  /\d\s?[-/. ]\s?\d|\d{8}|\d(?:e|de|ste)?(?: van)?[ -](?:jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)|(?:jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?,?[ -](?:in )?['’]?\d/;
const BIRTH_WORD =
  '(?:(?<!\\p{L})(?:geboren|geb|gebdat|gebdatum|gb|dob|verjaardag|verjaart|verjaar|jarig|born|birthday|ter wereld|g\\.d\\.)(?!\\p{L})|geb(?:oorte)?[. -]{0,2}(?:datum|dag|dat)|date of birth|°|\\*)';
const BIRTH_BEFORE = new RegExp(`${BIRTH_WORD}[^!?\\n]{0,24}$`, 'u');
const BIRTH_JUST_BEFORE = new RegExp(
  `${BIRTH_WORD}(?: (?:is|op|was|van|mijn|de|ik|ben|dag|datum|mij))*[ .:=]{0,3}$`,
  'u',
);
/** "Mijn vader (22 augustus 1941)", "mijn zoontje is van 1.12.2016", "ik ben van 3 mei 1971". */
const KIN =
  '(?:moeder|vader|zoon|dochter|kind|man|vrouw|oma|opa|broer|zus|partner|buurman|buurvrouw|cliënt|neef|nicht|jongste|oudste|middelste|tweeling|baby|meisje|jongen|vriend|vriendin|ex|peuter|kleuter)';
const PERSON_BEFORE = new RegExp(
  `(?<!\\p{L})(?:(?:(?:klein|schoon|stief|pleeg|buur)?${KIN}(?:je|tje)?|ik)(?:,|(?: \\p{L}+)?(?: ?\\(| (?:is|ben|was|komt) van|,? van))|ben van) ?$`,
  'u',
);
const BIRTH_AFTER =
  /^[\s,)]{0,3}(?:(?:is (?:\p{L}+ )?|werd (?:\p{L}+ )?|was (?:\p{L}+ )?)?geboren(?!\p{L})|is (?:mijn|haar|zijn|hun|de) (?:geboortedatum|geboortedag|verjaardag)|\(?geboorte(?:datum|dag)|\(geb)/u;
/** Things are "born" too. */
const BORN_THING =
  /(?:idee|initiatief|plan|project|vereniging|stichting|wijkteam|club|buurthuis|wet|pilot|concept|werkgroep|coöperatie|samenwerking|beweging|gemeente|fonds|traditie|festival|feest)(?!\p{L})[^.!?\n]{0,40}$/u;

/**
 * Dates of birth: a full date beside a word about birth or a word for a person; a date without its year only behind
 * "geboren op" and the like. Other dates are nobody's personal data. `names`: those found in the text.
 */
export function findBirthDates(text: string, names: readonly PersonalDataSpan[]): PersonalDataSpan[] {
  const lower = inLowerCase(text);
  if (!MAY_HOLD_DATE.test(lower)) return [];
  const spans: PersonalDataSpan[] = [];
  for (const [pattern, reading] of [
    [DATE, speaksOfBirth],
    [SHORT_DATE, (before: string) => BIRTH_JUST_BEFORE.test(before)],
  ] as const) {
    for (const match of lower.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const before = lower.slice(Math.max(0, start - 60), start);
      const beside = pattern === DATE && isBesideName(before, start, names);
      if (!beside && !reading(before, lower.slice(end, end + 40))) continue;
      if (BORN_THING.test(before)) continue;
      spans.push(span('date-of-birth', start, end, 'date-and-birth'));
    }
  }
  return spans;
}

function speaksOfBirth(before: string, after: string): boolean {
  return BIRTH_BEFORE.test(before) || PERSON_BEFORE.test(before) || BIRTH_AFTER.test(after);
}

/** "Fenneke (14-03-2012)", "(Fenneke, 14-03-2012)". */
function isBesideName(before: string, start: number, names: readonly PersonalDataSpan[]): boolean {
  const gap = /(?: ?\(|, )$/u.exec(before)?.[0];
  if (gap === undefined) return false;
  const name = names.find(({ end }) => end === start - gap.length);
  // "(Sophie, 3 mei 2008)": without brackets a date behind a name is a day to meet.
  return name !== undefined && (gap.endsWith('(') || before.at(name.start - start - 1) === '(');
}
