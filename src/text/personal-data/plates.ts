import type { PersonalDataSpan } from '../analysis.js';
import { OTHER_NUMBER } from './numbers.js';
import { span } from './span.js';

/** The Dutch sidecodes, letters and digits (RDW). */
const SIDECODES = new Set(
  (
    'XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 ' +
    'XX-999-X X-999-XX XXX-99-X X-99-XXX 9-XX-999 999-XX-9'
  ).split(' '),
);
const CLOSED_CODES = new Set(Array.from(SIDECODES, (code) => code.replaceAll('-', '')));
const PART = '[A-Z0-9]{1,3}';
const EDGE = ['(?<![\\p{L}\\p{N}-])', '(?![\\p{L}\\p{N}-])'] as const;
const DASHED = new RegExp(`${EDGE[0]}${PART}-${PART}-${PART}${EDGE[1]}`, 'giu');
const ANY_PLATE = new RegExp(`${EDGE[0]}${PART}[ -]?${PART}[ -]?${PART}${EDGE[1]}`, 'giu');
const PLATE_WORD = /(?<!\p{L})(?:kenteken|nummerbord|nummerplaat|plaat)(?:en|nummer|plaat)?(?!\p{L})/iu;
const VEHICLE =
  /(?<!\p{L})(?:\p{L}{0,12}(?:auto|bus|busje|wagen|scooter|motor|motorfiets|brommer|snorfiets|taxi|camper|caravan|aanhanger|bakkie|vrachtwagen|trekker|suv|cabrio)|audi|bmw|citroen|dacia|fiat|ford|golf|honda|hyundai|kia|mazda|mercedes|mini|nissan|opel|peugeot|polo|renault|seat|skoda|suzuki|tesla|toyota|volkswagen|volvo|vw)(?!\p{L})/giu;
/** Every plate has two digits or more; the dear pattern is for texts that have them, and a vehicle. */
const MAY_HOLD_VEHICLE =
  /auto|bus|bakkie|wagen|scooter|motor|brommer|fiets|taxi|camper|caravan|aanhanger|trekker|suv|cabrio|audi|bmw|citroen|dacia|fiat|ford|golf|honda|hyundai|kia|mazda|mercedes|mini|nissan|opel|peugeot|polo|renault|seat|skoda|suzuki|tesla|toyota|volkswagen|volvo|vw/i;
const TWO_DIGITS = /\d[^]{0,6}\d/;
/** Nine in ten plates have none, and words like "per" and "uur" do. */
const VOWEL = /[aeiou]/iu;
/** How far behind the word for it a plate may stand. */
const REACH = 40;

/** Number plates: with dashes and capitals as they are, otherwise beside a word for a plate or a vehicle. */
export function findPlates(text: string): PersonalDataSpan[] {
  if (!TWO_DIGITS.test(text)) return [];
  const spans: PersonalDataSpan[] = [];
  for (const match of text.includes('-') ? text.matchAll(DASHED) : []) {
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    if (!SIDECODES.has(shapeOf(match[0])) || match[0] !== match[0].toUpperCase()) continue;
    if (OTHER_NUMBER.test(before) && !PLATE_WORD.test(before)) continue;
    spans.push(span('number-plate', match.index, match.index + match[0].length, 'sidecode'));
  }
  const plateWord = /plaat|kenteken|bord/i.test(text) ? PLATE_WORD.exec(text) : null;
  if (plateWord) spans.push(...platesBehind(text, plateWord.index + plateWord[0].length, 'plate-context'));
  for (const vehicle of MAY_HOLD_VEHICLE.test(text) ? text.matchAll(VEHICLE) : []) {
    spans.push(...platesBehind(text, vehicle.index + vehicle[0].length, 'vehicle-and-plate'));
  }
  return spans;
}

function platesBehind(text: string, from: number, reason: string): PersonalDataSpan[] {
  const near = text.slice(from, from + REACH);
  for (const match of near.matchAll(ANY_PLATE)) {
    const compact = match[0].replace(/[ -]/gu, '');
    if (!CLOSED_CODES.has(shapeOf(compact))) continue;
    if (compact !== compact.toUpperCase() && VOWEL.test(compact)) continue;
    return [span('number-plate', from + match.index, from + match.index + match[0].length, reason)];
  }
  return [];
}

function shapeOf(text: string): string {
  return text.replace(/[A-Z]/giu, 'X').replace(/\d/gu, '9');
}
