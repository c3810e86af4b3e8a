import type { PersonalDataSpan } from '../analysis.js';
import { span } from './span.js';

const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|febr|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec';
const DATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:0?[1-9]|[12]\d|3[01])\s?[-/. ]\s?(?:0?[1-9]|1[0-2])\s?[-/. ]\s?(?:(?:19|20)\d\d|'?\d\d)|(?:0?[1-9]|[12]\d|3[01])(?:e|ste|de)?[ -](?:${MONTHS})\.?,?[ -](?:(?:19|20)\d\d|['’]?\d\d)|(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?![\p{L}\p{N}]|[-/.]\d)`,
  'giu',
);
const BIRTH_BEFORE =
  /(?:\bgeboren\b|\bgeb\b\.?|\bgeb\.|geboortedatum|\bgeboortedag\b|\bgebdat\b|\bgebdatum\b|\bdob\b|\bverjaardag\b|\bjarig\b|\bg\.d\.|\bter wereld\b|°|\*)[^.!?\n]{0,24}$/iu;
/** "Mijn vader (22 augustus 1941)". */
const KIN_BEFORE =
  /(?<!\p{L})(?:moeder|vader|zoon|dochter|kind|man|vrouw|oma|opa|broer|zus|partner|buurman|buurvrouw|cliënt|neef|nicht|kleinzoon|kleindochter)(?: \p{Lu}\p{L}+)? ?(?:\(|is van |van )$/u;
const BIRTH_AFTER =
  /^[\s,)]{0,3}(?:geboren\b|is (?:mijn|haar|zijn|hun|de) (?:geboortedatum|geboortedag)|\(?geboortedatum|\(geb)/iu;
/** Things are "born" too. */
const BORN_THING =
  /(?:idee|initiatief|plan|project|vereniging|stichting|wijkteam|club|buurthuis|wet|pilot|concept|werkgroep|coöperatie|samenwerking|beweging|gemeente|fonds|traditie|festival|feest)\b[^.!?\n]{0,40}$/iu;

/** Dates of birth: a full date beside a word about birth. Other dates are nobody's personal data. */
export function findBirthDates(text: string): PersonalDataSpan[] {
  const spans: PersonalDataSpan[] = [];
  for (const match of text.matchAll(DATE)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    if (
      !BIRTH_BEFORE.test(before) &&
      !KIN_BEFORE.test(before) &&
      !BIRTH_AFTER.test(text.slice(end, end + 40))
    )
      continue;
    if (BORN_THING.test(before)) continue;
    spans.push(span('date-of-birth', match.index, end, 'date-and-birth'));
  }
  return spans;
}
