import { withoutAccents } from './words.js';

/** Letters a to z are 2 to 27; anything else (a hyphen, an apostrophe) is one letter. */
export const ALPHABET = 29;
const [BEGIN, END, OTHER] = [0, 1, 28];
/** A letter is foretold from up to three before it. */
export const LONGEST_HISTORY = 3;
export const HISTORIES = ALPHABET * ALPHABET * ALPHABET;
/** The table counts in sixteenths of a nat. */
export const STEPS = 16;
const LONGEST = 30;

/** The letters of a word as numbers, with as many beginnings before them as the longest history, and an end. */
export function lettersOf(word: string): Uint8Array {
  const plain = withoutAccents(word);
  const length = Math.min(plain.length, LONGEST);
  const letters = new Uint8Array(LONGEST_HISTORY + length + 1).fill(BEGIN);
  for (let i = 0; i < length; i++) {
    const letter = plain.charCodeAt(i) - 95;
    letters[LONGEST_HISTORY + i] = letter >= 2 && letter <= 27 ? letter : OTHER;
  }
  letters[LONGEST_HISTORY + length] = END;
  return letters;
}

/** The `length` letters before `at` as one number. */
export function historyOf(letters: Uint8Array, at: number, length: number): number {
  let history = 0;
  for (let i = at - length; i < at; i++) history = history * ALPHABET + letters[i]!;
  return history;
}
