import type { PersonalDataSpan } from '../analysis.js';
import { span } from './span.js';

const IBAN =
  /(?<![\p{L}\p{N}])[A-Z]{2}[ .-]?\d{2}(?:[ .-]?[A-Z0-9]{4}){2,7}(?:[ .-]?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/giu;
/** Other ways of grouping a Dutch one: "NL91ABNA 04 17 16 43 00". */
const DUTCH_IBAN = /(?<![\p{L}\p{N}])NL[ .-]?\d[ .-]?\d[ .-]?[A-Z]{4}(?:[ .-]?\d){10}(?![\p{L}\p{N}])/giu;
const ACCOUNT_WORD = /(?:iban|rekening|rek\.?|bank|overmaken|storten|stort)[^.!?\n]{0,30}$/iu;
const CONTEXT = 50;

/** Bank account numbers: those that pass the test, and what looks like a Dutch one behind a word for it. */
export function findIbans(text: string): PersonalDataSpan[] {
  const spans: PersonalDataSpan[] = [];
  for (const match of text.matchAll(DUTCH_IBAN)) {
    const end = match.index + match[0].length;
    const tested = isIban(match[0]);
    if (!tested && !ACCOUNT_WORD.test(text.slice(Math.max(0, match.index - CONTEXT), match.index))) continue;
    spans.push(span('iban', match.index, end, tested ? 'mod-97' : 'iban-context'));
  }
  for (const match of text.matchAll(IBAN)) {
    const written = validPart(match[0]);
    if (written) spans.push(span('iban', match.index, match.index + written.length, 'mod-97'));
  }
  return spans;
}

/** The number without the words behind it: "BE71 0961 2345 6769 van" has "van" for its last group. */
function validPart(match: string): string | undefined {
  let written = match;
  while (written.length >= 15) {
    if (isIban(written)) return written;
    const blank = written.lastIndexOf(' ');
    if (blank < 0) return undefined;
    written = written.slice(0, blank);
  }
  return undefined;
}

/** ISO 13616: the first four characters to the back, letters as numbers, modulo 97 must be 1. */
function isIban(text: string): boolean {
  const compact = text.replace(/[ .-]/gu, '').toUpperCase();
  if (compact.length < 15 || compact.length > 34) return false;
  if (compact.startsWith('NL') && compact.length !== 18) return false;
  let remainder = 0;
  for (const character of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
