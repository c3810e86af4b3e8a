import { z } from 'zod';
import type { MessageKey } from '../i18n/index.js';
import { COMMON_PASSWORDS, COMMON_WORDS } from './guessable.js';

/** Required; 15 are advised on the form. See docs/decisions on passwords. */
const PASSWORD_MINIMUM = 12;
/** For the hint at a new password. */
export const PASSWORD_LENGTHS = { minimum: PASSWORD_MINIMUM, advised: 15 };
/** Long enough for any sentence; a limit keeps a megabyte out of the hash. */
const PASSWORD_MAXIMUM = 256;
/** So much has to be left of a password once everything guessable has been taken out. */
const OWN_CHARACTERS = 6;

/** A password as it was typed: never trimmed, so that a blank at the end counts. */
const typed = (missing: MessageKey) =>
  z.preprocess(
    (value) => (Array.isArray(value) ? (value.at(-1) as unknown) : (value ?? '')),
    z.string().min(1, missing),
  );

/** A password that is asked for to sign in or to confirm. */
export const givenPassword = (missing: MessageKey = 'accounts.missing.password') =>
  typed(missing).pipe(z.string().max(10_000));

/** A new password; `passwordProblem` says the rest. */
export const newPassword = () =>
  typed('accounts.missing.new-password').superRefine((password, context) => {
    const length = [...password].length;
    const message: MessageKey | undefined =
      length < PASSWORD_MINIMUM
        ? 'accounts.password.too-short'
        : length > PASSWORD_MAXIMUM
          ? 'accounts.password.too-long'
          : undefined;
    if (!message) return;
    const minimum = PASSWORD_MINIMUM;
    const maximum = PASSWORD_MAXIMUM;
    context.addIssue({ code: 'custom', message, params: { message: { minimum, maximum } }, input: password });
  });

/**
 * Why a new password is too easy to guess, as a message key; undefined when it is not. Taken out before counting what is
 * left: common passwords and words, the words of `about` (names of the person and the organisation, e-mail address),
 * years, rows of the keyboard, and repetition.
 */
export function passwordProblem(password: string, about: readonly string[]): MessageKey | undefined {
  const own = about.flatMap((text) => plain(text).split(/[^a-z0-9]+/)).filter((word) => word.length >= 3);
  const spellings = [plain(password), readAsLetters(plain(password))];
  if (spellings.some((spelling) => COMMON_PASSWORDS.has(spelling))) return 'accounts.password.common';
  const words = [...own, ...COMMON_WORDS].sort((one, other) => other.length - one.length);
  const left = Math.min(...spellings.map((spelling) => new Set(withoutGuessable(spelling, words)).size));
  return left < OWN_CHARACTERS ? 'accounts.password.common' : undefined;
}

/** Lower case, without accents. */
function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

const LETTERS: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** "w@chtw00rd" is "wachtwoord". */
function readAsLetters(text: string): string {
  return text.replace(/[013457@$!]/g, (character) => LETTERS[character] ?? character);
}

const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const ALL_ROWS = [...ROWS, ...ROWS.map((row) => [...row].reverse().join(''))];

function withoutGuessable(text: string, words: readonly string[]): string {
  let left = text;
  for (const word of words) left = left.replaceAll(word, ' ');
  left = left.replace(/(19|20)\d\d/g, ' ').replace(/(.{1,6}?)\1{2,}/g, '$1');
  for (const row of ALL_ROWS) left = withoutRow(left, row);
  return left.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Takes out every piece of at least four characters that stands like this in the row. */
function withoutRow(text: string, row: string): string {
  let left = text;
  for (let length = row.length; length >= 4; length -= 1) {
    for (let start = 0; start + length <= row.length; start += 1) {
      left = left.replaceAll(row.slice(start, start + length), ' ');
    }
  }
  return left;
}
