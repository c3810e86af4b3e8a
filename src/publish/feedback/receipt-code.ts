import { randomInt } from 'node:crypto';

/** Digits and capitals without I, L, O and U: nothing that can be read as something else. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;

/** A new code of 60 random bits. */
export function newReceiptCode(): string {
  return randomSigns(SIGNS, LENGTH);
}

/** As printed: `K7QF-2M9X-TR4B`. */
export const formatReceiptCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');

/**
 * A code as somebody typed it: capitals or not, with or without dashes and blanks, O for 0, I or L for 1.
 * @returns undefined for what can be no code
 */
export function readReceiptCode(typed: string): string | undefined {
  const code = typed
    .toUpperCase()
    .replace(/[\s\u2010-\u2015.-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return new RegExp(`^[${SIGNS}]{${LENGTH}}$`).test(code) ? code : undefined;
}

/** Signs of the end of a public address: 30 random bits, so that nobody finds a page by trying names. */
const END = 6;
/** Letters of a name that an address begins with. */
const MOST_LETTERS = 50;

/** A text as it stands in an address: letters and digits of ASCII with dashes between. */
const inAddress = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** `Kadernota Sociaal Domein 2027` → `kadernota-sociaal-domein-2027-x7k2m9`. */
export function newSlug(name: string): string {
  const words = inAddress(name).slice(0, MOST_LETTERS).replace(/-$/, '');
  const end = randomSigns(SIGNS.toLowerCase(), END);
  return words === '' ? end : `${words}-${end}`;
}

/** Whether one of these phrases stands in a public address, also where it was cut off at the end. */
export function slugTells(slug: string, phrases: readonly string[]): boolean {
  const words = slug.slice(0, -END).replace(/-$/, '');
  const isCut = words.length >= MOST_LETTERS - 1;
  return phrases.map(inAddress).some((phrase) => {
    if (phrase === '') return false;
    if (`-${words}-`.includes(`-${phrase}-`)) return true;
    return isCut && hasBeginningAtEnd(`-${words}`, `-${phrase}`);
  });
}

/** Fewer letters of a name than this could be of any word. */
const FEWEST_LETTERS = 3;

function hasBeginningAtEnd(text: string, phrase: string): boolean {
  for (let length = phrase.length; length > FEWEST_LETTERS; length -= 1) {
    if (text.endsWith(phrase.slice(0, length))) return true;
  }
  return false;
}

function randomSigns(signs: string, length: number): string {
  return Array.from({ length }, () => signs[randomInt(signs.length)]).join('');
}
