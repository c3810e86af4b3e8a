import type { PersonalDataSpan } from '../analysis.js';
import { span } from './span.js';

/** Characters before (or after) a number in which a word may say what the number is. */
const CONTEXT = 40;

/** BSN and telephone number. */
export function findNumbers(text: string): PersonalDataSpan[] {
  return [...findBsns(text), ...findPhones(text)];
}

// --- BSN -------------------------------------------------------------------------------------------------------------

/** However they are grouped: beside a word for it only. */
const NINE_DIGITS_GROUPED =
  /(?<![\p{L}\p{N}.,:/+-]|\d[ .-])\d(?:[ .-]{0,2}\d){8}(?![\p{L}\p{N}]|[ .,/-]\d)/gu;
const NINE_DIGITS =
  /(?<![\p{L}\p{N}.,:/-]|[#€] ?)(?:\d{8,9}|\d{3}[ .-]\d{3}[ .-]\d{3}|\d{4}[ .-]\d{2}[ .-]\d{3}|\d{2}[ .]\d{2}[ .]\d{2}[ .]\d{3})(?![\p{L}\p{N}]|[-/]\d|[.,]\d)/gu;
const BSN_WORD =
  /\b(?:bsn|b\.s\.n|burger[ -]?service[ -]?(?:nummer|nr|no)|burgernummer|sofi(?:[ -]?nummer|[ -]?nr)?|persoonsnummer)/iu;
/** Numbers of things, not of people. */
export const OTHER_NUMBER =
  /(?:zaak|dossier|kenmerk|factuur|order|bestelling|bestelnummer|ticket|melding|meldings|kvk|k\.v\.k|rsin|btw|polis|klant|lid|referentie|registratie|serie|artikel|project|contract|vergunning|aanvraag|volg|inschrijf|patiënt|relatie|subsidie|meter|chassis|track|postbus|beschikking|besluit|document|agb|isbn|ean|kadaster|perceel|begroting|budget|code|incident|case|nummer van de aanvraag|ref)[\p{L}-]*\.?(?: ?(?:nummer|nr|no|id))?\.?[^\p{L}\d]{0,4}(?:(?:is|was|van|met|onder|luidt|nummer|nr\.?|het|de|mijn|onze|is dat)[^\p{L}\d]{1,3}){0,3}(?:[a-z]{1,4}[-/])?$/iu;
/** "nummer 123456782": of what is not said, and people write "bsn" when they mean it. */
const A_NUMBER = /(?:nummer|nr|no|code|kenmerk)\.?\s?:?\s?$/iu;
const UNIT_AFTER =
  /^\s*(?:euro|eur\b|€|%|procent|inwoners|mensen|m2|m²|m3|kwh|mwh|kg|kilo|meter|km|stuks|keer|x\b)/iu;

function findBsns(text: string): PersonalDataSpan[] {
  const spans: PersonalDataSpan[] = [];
  const mentioned = BSN_WORD.test(text);
  for (const match of [
    ...text.matchAll(NINE_DIGITS),
    ...(mentioned ? text.matchAll(NINE_DIGITS_GROUPED) : []),
  ]) {
    const digits = match[0].replace(/\D/gu, '');
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - CONTEXT), start);
    const after = text.slice(end, end + 25);
    const named = mentioned && (BSN_WORD.test(before) || BSN_WORD.test(after));
    const passes = digits.length >= 8 && passesElevenTest(digits.padStart(9, '0'));
    if (named && digits.length === 9) {
      spans.push(span('bsn', start, end, passes ? 'eleven-test-and-context' : 'bsn-context'));
    } else if (named && passes) {
      spans.push(span('bsn', start, end, 'eleven-test-and-context'));
    } else if (digits.length === 9 && passes && !/[ .-]\d/u.test(match[0].slice(-3))) {
      if (
        A_NUMBER.test(before) ||
        OTHER_NUMBER.test(before) ||
        UNIT_AFTER.test(after) ||
        isRoundOrTelephone(digits)
      )
        continue;
      spans.push(span('bsn', start, end, 'eleven-test'));
    }
  }
  return spans;
}

function isRoundOrTelephone(digits: string): boolean {
  return digits.endsWith('0000') || /^(\d)\1+$/u.test(digits);
}

/** The test of the Dutch citizen service number: weights 9 to 2 and −1, sum divisible by 11. */
function passesElevenTest(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += Number(digits[i]) * (i === 8 ? -1 : 9 - i);
  return sum % 11 === 0 && /[1-9]/u.test(digits);
}

// --- Telephone -------------------------------------------------------------------------------------------------------

const PHONE =
  /(?<![\p{L}\p{N}.,:/+-])(?:(?:\+|00)[1-9]\d{0,2}[ .-]?(?:\(0\)[ .-]?)?|\(0\d{1,3}\)[ .-]?|0)\d(?:[ ./–-]{0,3}\d){5,12}(?![\p{L}\p{N}]|-\p{L})/gu;
/** Numbers of organisations: free, paid and company numbers (ACM numbering plan). */
const SERVICE = /^0(?:800|900|906|909|88|84|82|14)/u;
const PHONE_WORD =
  /\b(?:bel|bellen|belt|tel|telefoon|telefoonnummer|mobiel|mob|nummer|bereikbaar|app|appen|whatsapp|sms|06)[\p{L}]*[^\p{L}]{0,3}(?:\p{L}+ ){0,4}$/iu;

function findPhones(text: string): PersonalDataSpan[] {
  const spans: PersonalDataSpan[] = [];
  for (const match of text.matchAll(PHONE)) {
    const before = text.slice(Math.max(0, match.index - CONTEXT), match.index);
    const digits = match[0].replace(/\(0\)/u, '').replace(/\D/gu, '');
    if (!isPhone(match[0], digits)) continue;
    if (OTHER_NUMBER.test(before) && !PHONE_WORD.test(before)) continue;
    spans.push(span('phone', match.index, match.index + match[0].length, 'telephone-number'));
  }
  return spans;
}

function isPhone(written: string, digits: string): boolean {
  if (written.startsWith('+')) return digits.length >= 10 && digits.length <= 14;
  if (digits.startsWith('00')) return digits.length >= 11 && digits.length <= 16;
  if (SERVICE.test(digits)) return false;
  return digits.length === 10;
}
