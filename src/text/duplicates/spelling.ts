/** Whether two words (lower case, or their stems) are one word, written otherwise. */
import { dutchLexicon } from '../lexicon/index.js';

/** One is the other with a typo or an ending, or a compound that begins or ends with it ("wachtlijst", "wachtlijsten", "lijst" not). */
export function isVariant(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4) return false;
  const alike =
    isForm(short, long) || (long.length - short.length <= 1 && isWithin(short, long, slipsAllowed(short)));
  // Last, since they are dear and seldom so: one number is no spelling of another, nor "onveilig" of "veilig".
  return alike && !/\d/u.test(short) && !/\d/u.test(long) && long !== `on${short}`;
}

/** The same without typos. */
export function isForm(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4 || long === `on${short}`) return false;
  return (
    (long.startsWith(short) && (long.length - short.length <= 3 || short.length >= 6)) ||
    (short.length >= 6 && long.endsWith(short))
  );
}

/** A slip of the pen in a word of at least so many letters, and two slips in one of so many. */
const SHORTEST_WITH_SLIP = 4;
const SHORTEST_WITH_TWO = 8;

/**
 * One word is a misspelling of the other: a letter more, less, other or swapped, and not both are words that people know.
 * "Brood" and "brod", not "brood" and "bloed".
 */
export function isMisspelling(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length < SHORTEST_WITH_SLIP || long.length - short.length > 2 || /\d/u.test(long)) return false;
  if (!isWithin(short, long, slipsAllowed(short))) return false;
  return !(dutchLexicon().knows(a) && dutchLexicon().knows(b));
}

const slipsAllowed = (shorter: string): number => (shorter.length >= SHORTEST_WITH_TWO ? 2 : 1);

/**
 * Whether no more than so many letters missing, added, other or swapped with their neighbour make one word of the other
 * (optimal string alignment). Tries what the first letter that differs can be: few ways, because few slips are allowed.
 * @param i, j  where in the two words to begin
 */
function isWithin(a: string, b: string, slips: number, i = 0, j = 0): boolean {
  while (i < a.length && a[i] === b[j]) {
    i++;
    j++;
  }
  const [leftInA, leftInB] = [a.length - i, b.length - j];
  if (leftInA === 0 || leftInB === 0) return leftInA + leftInB <= slips;
  if (slips === 0 || Math.abs(leftInA - leftInB) > slips) return false;
  const left = slips - 1;
  const isSwapped = a[i] === b[j + 1] && a[i + 1] === b[j];
  return (
    (isSwapped && isWithin(a, b, left, i + 2, j + 2)) ||
    isWithin(a, b, left, i + 1, j + 1) ||
    isWithin(a, b, left, i + 1, j) ||
    isWithin(a, b, left, i, j + 1)
  );
}

/** The longest and the shortest abbreviation, and the shortest that is cut off rather than made of letters here and there. */
const LONGEST_ABBREVIATION = 4;
const SHORTEST_ABBREVIATION = 2;
const SHORTEST_CUT = 3;

/** One shortens the other: "gem" or "kerkstr" by cutting it off, "bs" by leaving the vowels out. */
export function isAbbreviation(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short[0] !== long[0] || short.length + 2 > long.length || dutchLexicon().knows(short)) return false;
  if (short.length >= SHORTEST_CUT && long.startsWith(short)) return true;
  if (short.length < SHORTEST_ABBREVIATION) return false;
  return short.length <= LONGEST_ABBREVIATION && !/[aeiouy\d]/u.test(short) && holdsInOrder(long, short);
}

function holdsInOrder(long: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const at = long.indexOf(letter, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

/** Spellings of one sound, tried in this order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/eaux?/gu, 'o'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/qu/gu, 'kw'],
  [/x/gu, 'ks'],
  [/ch/gu, 'g'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
  [/ij|ei/gu, 'y'],
  [/ou/gu, 'au'],
  [/d$/u, 't'],
  [/(.)\1+/gu, '$1'],
];

/** Whether two words sound alike as people spell by ear: "nivo" and "niveau". */
export function soundAlike(a: string, b: string): boolean {
  return a[0] === b[0] && soundOf(a) === soundOf(b);
}

function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [spelling, letter]) => sound.replace(spelling, letter), word);
}
