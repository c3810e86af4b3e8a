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

/** The end of a public address: 30 random bits, so that nobody finds a page by trying names. */
export const newSlugEnd = (): string => randomSigns(SIGNS.toLowerCase(), 6);

/** `Kadernota Sociaal Domein 2027` → `kadernota-sociaal-domein-2027-x7k2m9`. */
export function newSlug(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');
  return words === '' ? newSlugEnd() : `${words}-${newSlugEnd()}`;
}

function randomSigns(signs: string, length: number): string {
  return Array.from({ length }, () => signs[randomInt(signs.length)]).join('');
}
